"""French: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        sourire/hello/bonjour/merci/regard/compliment/mot <5> coûte/coûtent rien
        ne/n'/personne <2> peut/peuvent/pourra payer/régler
        payer une facture qui/que
        facture* <1> n'a/n'ont pas? besoin
        n'a/n'ont besoin ni
        facturer sans/dès/tout_de_suite/aujourd'hui
        rêver/regarder/demander/un_sourire/sourire ne coûte rien
        c'est nous qui le/la/les/l'/vous? lav*/rang*/mont*/assembl*/port*/livr*/repass*/prépar*/cuisin*/nettoy*/emball*/install*/répond*/relanc*/rédig*/compt*/calcul*/faisons/ferons/venons/viendrons
        c'est nous qui lav*/rang*/mont*/assembl*/port*/livr*/repass*/prépar*/cuisin*/nettoy*/emball*/install*/répond*/relanc*/rédig*/compt*/calcul*/faisons/ferons/venons/viendrons
        être/êtes/suis/es/été/soyez payé/payée/payés
        jamais? payé/paie/paient le/les loyer/facture*/factures de personne/quiconque
        au moment de payer/régler
        ne payez/paye/paie/payons pas pour ce_que/ce_qui/ce_dont/des_choses
        ne payez/paye/paie/payons pas deux_fois/le_double
        de gratuit ici? que les/le/l'/des conseils/avis/soleil/ragots
        # pour le prix d'un sourire/baiser/câlin/bonjour/regard
        on/nous vous/t invite/invitons à la/une/cette/notre fête*/soirée*/visite*/rencontre*/inauguration*/journée*/réunion*/exposition*
        on/nous vous/t invite/invitons à découvrir/venir/voir/lire/répondre/passer/rejoindre/visiter/partager/essayer/goûter/participer/revenir/fêter/suivre
        coûte/coûtent ce_qu'il/ce_qu'elle/ce_qu'ils coûte*
        invitons toujours? à ralentir/lire/regarder/écouter/découvrir/respirer
        ce que nous/on vous/t offrons/offre
        ne/n' coûte/coûtent/coûtera qu'un/qu'une/que/qu'à
        n'est/n'était/ne_sont pas gratuit*/offert*
        cadeaux s'achètent/s'achetaient/se_font
        achète/achètent/achetez/acheter/acheté/achetons ses/leurs/vos/les/mes/nos/des/tes cadeaux
        fromage gratuit <8> souricière*
        gratuit* <6> souricière*
        remarque*/commentaire*/insulte*/méchanceté* gratuit*
        attendu/cherché/couru/venus pour rien
        cheval donné
        cadeau* <2> nom/perdu
    """,
    "guarantee": """
        amitié/amitiés/amour/souvenirs/rires <2> dure/durent/reste/restent
        pluie/averse/orage est/sera? garanti*
        bon/carte/certificat de garantie
        rien/personne/aucun ne garantit/garantira/garantissait/peut_garantir
        aucune/sans garantie que/qu'
    """,
    "assured": """
        ne se refait/refont/répète/répètent pas/plus/jamais
        argent ne pousse pas
        intérêts sont/est/seront calculés/versés/comptés/affichés/inscrits
        intérêts <1> calculés
        hirondelles/cigognes/printemps <3> reviennent/revient
    """,
    "multiplied": """
        changez/passez/changer quand/à_tout/d'offre/de_forfait/de_formule
        # à # jours/heures/semaines/mois/minutes/ans
        argent ne pousse pas
    """,
    "scarcity": """
        dernière/dernières/dernier/derniers saison*/épisode*/chapitre*/tome*/album*
        il ne reste que le/la/l' carré/silence/lumière/souvenir*/bruit/temps/jardin/soir/matin/dernière_étape
        reste plus? que/qu' # choses/détails/clics/gestes/signatures/mesures
        ça/cela/nous/on peut/pouvons/pourra attendre
        nuit/semaine/fois/année/nuits dernière/dernières
        mois/été/hiver/printemps/automne/week-end dernier
        il ne reste plus? que <2> étape*/pas/clic*/champ*/question*/page*/case*/adresse/signature/photo/formulaire/confirmer/valider/signer/choisir
        reste une/la place à_table/dans_mon/au_chaud
        il ne? reste que/qu' <1> miettes/souvenirs/minutes/pages/arrêts
        il ne? reste plus? que/qu' des/quelques/trois/deux miettes/souvenirs/minutes/pages/arrêts
        reste que quelques/deux/trois miettes/pages/chapitres/minutes/pas/arrêts
        fond de la? boîte/tasse/poche/vallée/classe
        dernières/dernière/derniers/dernier feuilles/feuille/oies/hirondelles/minute/tour/neiges/pommes/tramway/train/bus/chanson/invités/rayons
    """,
    "zero_interest": """
        ne? payez/paye/paie/payons pas deux_fois/le_double
        aucun/sans/zéro/nul intérêt pour/à
        aucun/sans intérêt pour/à
    """,
    "deadline": """
        n'attendez/n'attends pas les/des/une/la/de? soldes/promotion*/promo/promos/remise*/rabais
        plus_de lait/pain/café/sucre/beurre/fromage/sel
        train/bus/bateau/ferry/car de/du lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche est/était parti
        est/était/sont parti/partis/partie lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche
        à minuit <2> rue/ville/maison/cuisine/jardin/lune/ciel/chat/mer/rivière/neige
        film/concert/pièce/chanson/livre finit/termine/se_termine
        film/concert/pièce/chanson/livre finit/termine/se_termine avant/à/vers minuit
        l'heure de fermer/partir/rentrer
        dansé/danse/dansent/dansait/dansaient/ri/chanté/parlé/dormi/joué/discuté <3> jusqu'à/jusqu'au minuit/midi/lundi/dimanche/matin
        but/marqué/gagné/marque/perdu <4> dernière/dernier minute/seconde/tour
        dernière/dernier minute/seconde/tour <5> but/marqué/gagné/couraient/courait
    """,
    "superlative": """
        mon/ma/mes meilleur* @
        le/la/les meilleur/meilleure/meilleurs/meilleures conseil*/histoire*/mot*/réponse*/question*/blague*/excuse*/souvenir*/raison*/nouvelle*/habitude*
        meilleure/meilleures excuse*
        rire est le? meilleur remède/médicament
        personne ne? vous/te/nous/m'/le/les fait/fera attendre/patienter/courir/choisir/appeler/répéter/signer
        personne n'arrive/ne_vient/ne_naît en/ici/à_l'heure/sans
        personne ne me/le/la/nous fait
        meilleurs/meilleures @? partent/partiront/seront/sont partis/parties/prises/pris/en_premier/vite/les_premières/les_premiers
        aucun/sans intérêt pour/à
        rit/rira le? mieux
        jour/nuit/hiver/mois/soirée le/la plus froid*/chaud*/long*/court*/sombre*/humide*
    """,
    "contest": """
        par chance/bonheur
        tiré/tirer/tirent au sort la/le/les/qui
        cadeaux s'achètent/s'achetaient/se_font
        achète/achètent/achetez/acheter/acheté/achetons ses/leurs/vos/les/mes/nos/des/tes cadeaux
        tombola/loterie <5> avait/était/n'y/d'alors/autrefois
        gagné/gagna/gagne <4> kermesse/foire/poisson/pari/dispute
        gagné/gagna/gagne/remporté le/la/un match/partie/course/pari/coupe/finale/derby
        hiver/printemps/chat/chien/vent/oie/équipe/voisines/voisins/frère/sœur a/ont/avait gagné
        oie qui a gagné
    """,
    "proof": """
        ville/pays/village parle du temps/match
        recommandé/recommandée/approuvé/approuvée/testé/testée par ma/mon/mes/ta/ton/moi/personne/le_temps
        changer/changez/remplacer/refaire/vider tout/toute/toutes/tous
        certains/certaines gens/personnes/clients/parents/familles? choisissent/préfèrent/aiment/jurent
        certains/certaines/quelques gens/personnes/clients/parents/familles
        n'en parle/parlons/parlera pas/plus
        voisin*/ami*/cousin*/famille/gens qui passe/passent/passait/passaient
        # personnes/clients/clientes/gens/familles/élèves/patients <4> l'an/l'année/mois/semaine/hiver/été/printemps/automne passé/passée
        chefs/cuisiniers/boulangers/médecins/experts choisissent/achètent leur/leurs/du/le poisson/légumes/viande/herbes
        oncle/tante/grand-mère/grand-père/mère/père/voisine/voisin/maîtresse dit/disait/jure/jurait/répète/répétait
    """,
    "comparison": """
        mieux/vite que la/le/les/l' tête/coeur/cœur/mémoire/œil/yeux/main/mains/cerveau
        mieux/vite que à? sur? à_l'œil/écran/papier/photo
        mieux que sur/dans l'écran/un_écran/le_papier/une_photo/la_tête
        rira/rit bien? <1> qui? rira/rit <2> dernier
        rira le dernier
        dernier rit/rira
        dernier <2> dire/chat
        nos autres boutiques/magasins/adresses/cafés/agences/salons/restaurants
    """,
    "cashback": """
        revenir/retour/retourner à/au la/l'écran/menu dernière/précédente/première page/étape
        revenir/retour/retourner à la dernière/première page
    """,
    "health": """
        n'oubli*
        ne pas oublier
        sac*/sacs à dos
        moins de stress le/au/en/dans/pendant/avant la/les? matin*/soir*/lundi*/bureau/cuisine/week-end/vacances/quotidien/école/voyage
        moins de stress plus
    """,
    "discount": """
        sourire/hello/bonjour/merci/regard/compliment/mot <5> coûte/coûtent
        moins à compter/calculer/réfléchir/porter/penser/faire
        article*/sac*/botte*/bagage*/cours/collection léger*/légère*
        n'attendez/n'attends pas les/des/une/la/de? soldes/promotion*/promo/promos/remise*/rabais
        prix d'un sourire/baiser/câlin/bonjour
    """,
}
