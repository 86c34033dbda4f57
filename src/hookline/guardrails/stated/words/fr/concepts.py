"""French: phrases that claim something, by concept."""

from hookline.guardrails.stated.words.fr.concepts_pressing import PRESSING

CONCEPTS = {
    "free": """
        ne nous devez/dois rien
        - # mois/ans/an/jours de garantie
        franco de? port/domicile
        exempt/exempts/exempte/exemptes/exempté* de tous? frais/charge*
        - violence/méchanceté/cruauté/attaque gratuite*
        gratuit*/gratis/offert/offerte/offerts/offertes
        offrons/offre_la_maison
        un/1/deux/2 acheté/achetés
        cadeau avec/pour/dès/offert
        en cadeau
        # pour le prix de? #
        #/deux/trois/quatre <3> pour le prix de? #/deux/trois/d_un/d_une
        #/deux/trois <1> pour le prix
        à nos frais
        frais <3> offerts/inclus/gratuits/à_notre_charge
        sans frais
        zéro/aucun frais
        aux frais de la_maison
        café*/thé/verre*/boisson*/dessert*/livraison/port/retour*/frais/déjeuner/dîner/repas/entrée*/billet*/nuit*/cours/séance*/emballage/tournée/croissant*/gâteau* <3> c'est/est/sont pour nous
        la maison vous? offre/invite/régale
        coûte/coûtera/coûtent rien
        c'est nous qui payons/offrons/régalons/invitons
        nous payons/réglons/prenons <3> livraison/frais/port/addition/note/repas/déjeuner/charge
        on vous offre/invite/régale
        nous vous offrons/invitons
        vous ne payez rien/pas
        sans rien payer/débourser
        sans débourser un
        ne facturons/comptons/prenons pas/rien la/le/les/pour? livraison/frais/port/retour
        ne facturons/comptons pas la/le/les @
        - offert un/une/la/les/son/ses/leur
        - avez/a/ai/ont/nous/vous/s'est offert
    """,
    "superlative": """
        le/la/les/vos/nos/votre/notre/du/des meilleur/meilleure/meilleurs/meilleures @
        le/la/les @ le/la/les plus rapide*/efficace*/vendu*/sûr*/frais/fraîche*/apprécié*/avancé*/recommandé*/aimé*
        le/la/les plus @ du/de_la/des/au marché/ville/monde/france/pays/région
        le/les prix le/les plus bas
        numéro un/1
        n° 1
        leader du/en/sur marché/secteur/france/le
        imbattable*/incomparable*/inégalé*/inégalable*
        de classe mondiale
        personne ne fait/propose/vend mieux/moins
        nulle part ailleurs moins/mieux
        le/la/les plus beau/belle/belles/beaux/fin/fins/fine/fines/doux/douce/douces/chaud*/chic/frais/fraîch*/grand*/solide*/léger*/légèr*/moelleu*/croustillant* @ <1> du/de_la/de/au/des
        les/la/le plus @ @ de/du/au la/le/monde/marché/ville/pays/quartier/france/région
        personne ne fait/cuit/vend/fabrique/prépare/propose un/une/de/des <2> plus/meilleur*
        ne trouverez/trouveras/trouverez_pas <3> plus/meilleur*/mieux/moins
        nulle part <2> plus/mieux/meilleur*
        introuvable*/sans_égal/hors_pair/sans_pareil
        aucun/aucune @ <1> arrive/égale/approche/rivalise
        n'arrive à_sa_hauteur/à_la_cheville/à
        - le/la/les/vos/nos/votre/notre/ton/ta/mon/ma/leur meilleur* ami*/moment*/façon/partie/souvenir*/jour*/place*/voeux/vœux/idée/façons
        - du/de mieux
        - meilleurs vœux/voeux
        - meilleures salutations/pensées
    """,
    "comparison": """
        moins cher/chère/chers/chères que @
        plus rapide*/efficace*/fort*/fiable*/frais/fraîche* que @
        meilleur/meilleure/meilleurs/meilleures que @
        mieux que @
        plus @ que tous/toutes/n'importe/les_autres/la_concurrence/partout
        contrairement aux/à autres/la_concurrence
        surpasse/bat tous/toutes/les/la
        deux/trois fois plus/mieux/moins <1> que @
        plus @ <4> que les/l' autres/grandes/grands/marques/concurrents/concurrence/marques/produits
        plus @ <4> que les_autres/les_grandes/les_marques/la_concurrence/n'importe/toutes/tous/d'autres
        dure/durent/tient/tiennent <3> plus_longtemps/plus que
        deux/trois fois plus @ que
        - moins cher/chère/chers/chères que jamais/vous/tu/nous/moi/hier/avant/d'habitude/prévu
        - plus rapide*/efficace*/fort*/fiable*/frais/fraîche* que jamais/vous/tu/toi/nous/moi/hier/avant/d'habitude/prévu
        - meilleur* que jamais/vous/tu/toi/nous/moi/hier/avant/d'habitude/prévu/l'an/l'année
        - mieux que de/d'y/d'en/d'un/jamais/rien/personne/quiconque/vous/toi/nous/moi/lui/elle/eux/hier/avant/demain/aujourd'hui/prévu/l'an/l'année
        - meilleur*/mieux que jamais
    """,
    "guarantee": """
        aurez/auras/obtiendrez <1> forcément/sûrement/certainement <2> augmentation/promotion/poste/emploi
        - pouvons/peut/peux/saurait/saurions/pouvez pas/rien garantir/promettre
        - carte/bon/certificat/contrat/page/numéro de_garantie
        garanti/garantie/garantis/garanties/garantit/garantissons
        satisfait ou remboursé
        cliniquement/scientifiquement/dermatologiquement prouvé*/testé*/démontré*
        100% sûr*/naturel*/efficace*/satisfait*/pur*/remboursé
        résultat*/succès/efficacité assuré*/garanti*/prouvé*
        jamais déçu*/en_panne
        ne vous? déçoit/décevra/déçoivent jamais
        nous vous? promettons/assurons des/un/le/que résultat*/succès
        promettons/promets/promis/jurons <6> jamais/toujours
        remplaçons/remplace/réparons/remboursons/échangeons <2> à_vie/gratuitement/sans/toujours
        on/nous le/la/les/vous? remplace*/rembours*/répar*/échang* <1> à_vie/sans/toujours/gratuitement
        remboursé* sans/si/sous/intégralement
        sans poser de questions
        rendons/remboursons <2> chaque/tout/intégral*/jusqu'au centime?
        pas content/satisfait* <3> rendons/remboursons/rembours*
        - ne/n' <1> garantissons/garantit/garantis/garantissent pas/rien/aucun*/ni
        - pas/pas_de/aucune/sans/rue_de_la/qu'est_une/qu'une/place_de_la garanti*
        - on repart/repars/repartir sans
        aucun/zéro/nul/sans risque pour toi/vous
    """,
    "assured": """
        ventes/revenus/chiffre/affaires <3> double*/doubler*/triple*/tripler*
        salaire*/revenu*/paie <5> augmente*/grimpe*/double*/progresse*
        rendement*/gain*/bénéfice*/revenu*/profit* garanti*/assuré*/sûr*/fixe*
        argent facile/rapide
        rendement*/gain*/bénéfice*/performance* <2> année/an/mois/l'an/l'année dernier*/passé*/précédent* <2> reproduire*/répéter*/revien*/encore/à_nouveau/se
        performance*/gain* passé*/passée* <1> se_répét*/reviend*/se_reprodui*/garantiss*
        se répétera/reproduira/répèteront/reproduiront
        l'histoire se_répète/va
        ce que <4> rapporté/gagné <3> rapportera/gagner*/encore
        vous ne pouvez pas/que perdre/gagner
        impossible de perdre
        votre argent/épargne/capital <2> toujours/grandit/augmente
        devenez/devenir riche
        ce que <5> rapporté/gagné/donné/fait <5> encore/nouveau
        capital/épargne/argent/placement/économies <1> est/sont/reste à_l'abri/protégé*/garanti*/en_sécurité/sûr*
        capital/épargne/argent/placement/économies <3> grandit/augmente/croît/fructifie/monte chaque/tous/toujours
        épargne/argent/capital/économies/placements <1> peut/peuvent/ira/va/vont que/qu' monter/augmenter/grandir/grimper
        ne peut/peuvent/pourra que monter/augmenter/grimper/croître
        rendement*/gain*/bénéfice*/revenu* <1> est/sont assuré*/garanti*/sûr*
    """,
    "multiplied": """
        doublez/triplez/multipliez/double/triple/multiplie votre/vos/ton/tes/par argent/épargne/capital/mise/économies/gains/revenus
        votre/ton argent/épargne/capital/mise <1> double*/triple*/multipli*
        transformez/transforme # <1> en #
        deux/trois/dix/# fois votre/ta/la mise/argent/investissement
        gagnez/récupérez le double/triple
        le double/triple de votre/ta mise/argent/investissement
        doublez/triplez/multipliez vos/votre/ton/tes épargne*/économies/argent/capital/mise
        argent/épargne/capital/économies <1> doublera/triplera/doubler/tripler/multipliera/double/triple
    """,
    "proof": """
        que recommande/approuve la/le/l'/les @
        recommandé/recommandée/recommandés/approuvé/approuvée/testé/testée/certifié/certifiée par <1> @
        recommandé*/approuvé*/certifié*/validé*/plébiscité* par des/les/nos/plus/l'/un/la/médecin*/expert*/dentistes/dermatologues/#
        médecins/experts/dentistes/dermatologues/pédiatres/vétérinaires/professionnels recommandent/approuvent/conseillent/préfèrent
        plus de # <1> clients/clientes/familles/utilisateurs/avis/personnes
        #/millions/milliers de? clients/clientes/familles/utilisateurs/personnes/femmes <2> confiance/adorent/recommandent/convaincu*/satisfait*/choisi/utilisent
        # clients/clientes sur #
        # sur # recommandent/sont
        primé/primée/primés/primées/récompensé* par/aux/au/en
        noté* #
        # étoiles sur/par
        vu à la
        élu* produit/meilleur*/marque
        études/tests/recherches/la_science prouve*/démontre*/confirme*/montre*
        le préféré/la_préférée/le_favori des
        dentistes/médecins/vétérinaires/experts/dermatologues/pharmaciens/chefs/kinés/pédiatres le/la/les/l'/nous? recommand*/conseill*/ador*/choisi*/préfèr*/approuv*
        # vétérinaires/médecins/dentistes/clients/clientes/femmes/experts/mamans/parents sur #
        milliers/millions/centaines de familles/clients/clientes/personnes/femmes/parents <1> adopt*/aim*/ador*/confiance/choisi*/utilis*/l'ont
        # <1> sur # choisissent/prennent/utilisent/recommandent/préfèrent/adoptent/achètent
        recommandé*/conseillé* <1> par les/des/la/le/nos @
    """,
    "health": """
        guérit/guérir/guérissez/guérissent @
        soigne le/la/les/votre/l'
        perdez/perdre/perds jusqu'à? # kg/kilo*
        sans effet/effets secondaire*
        élimine/combat/prévient/traite/soulage le/la/les/l'acné/votre? diabète/cancer/acné/arthrite/anxiété/dépression/insomnie/migraine*/douleur*/grippe/rhume/stress/cellulite/maladie*
        renforce/booste vos/votre/le/l' défenses/immunité/système
        renforce/booste vos/votre/les défenses/immunité/système
        baisse/réduit/régule votre/le/la tension/cholestérol/glycémie
        brûle/brûlez/fait_fondre les? graisse*
        remède miracle
        détoxifie votre/le corps/foie/organisme
        débarrasse*/libère*/soulage* <2> mal/maux/douleur*/migraine*/acné/rides/boutons/stress/insomnie <2>
        fait/font fondre/disparaître <2> graisse*/ventre/kilos/rides/boutons/cellulite/acné/bourrelets
        acné/rides/boutons/migraine*/douleurs/cellulite <1> disparaît/disparaissent/s'efface*/s'en_va/envol*
        l'acné/cellulite disparaît/recule
        perdez/perdre/perds du/des/votre poids/kilos/ventre
        fini* les? mal/maux/douleurs/migraines/boutons/rides
        brûle graisse*
        rides/acné/boutons/taches/cellulite/douleurs s'effacent/disparaissent/s'estompent/s'envolent
        - guérit/guérir l'ennui/du/de_l'ennui
        - soigne le/la/les détail*/présentation/finition*/déco
    """,
    "contest": """
        gagnez un/une/votre/des/jusqu'à
        gagne un/une/ton/ta
        tentez votre chance/de
        à gagner
        tirage/tirages au sort
        jeu concours
        concours/tombola/loterie
        participez <3> gagner/tirage/gagnez
        un gagnant/chanceux sera/parmi
        gagnez/remportez/gagne un/une/des voyage/voiture/scooter/séjour/cadeau*/lot*/week-end
        participe*/participez au/à <2> tirage/jeu/concours/tombola
        tirage au? sort
        lots à gagner
        tentez de gagner
        - gagnez un/une/du/votre temps/peu/heure*/place/soirée
        - repart* du/d'un/sur_un/sur_une/sur_de bon/bonne/bonnes pied/œil/base/bases/note
        - gagnez votre/ton lit/soirée/temps/sommeil
    """,
    "cashback": """
        cashback
        remboursé* sur/à/de votre/hauteur/#
        # remboursés/de_retour sur/à/pour?
        remise/remboursement en/sur argent/votre_compte/votre_carte
        argent/somme recrédité*/de_retour
        nous vous remboursons @
        récupérez # sur/de
        reversons/remboursons/rendons/recréditons <6> achats/dépenses/compte/carte/cagnotte/panier
        partie de/du vos/votre <4> cagnotte/compte/portefeuille/remboursé*
        sur votre cagnotte
    """,
    "zero_interest": """
        sans intérêt/intérêts
        taux zéro
        0% d'intérêt/d'intérêts/taeg
        zéro intérêt
        # fois sans frais
        crédit gratuit
        paiement <3> sans frais/intérêts
        achetez maintenant/aujourd'hui <2> payez plus/dans
        sans aucun/le_moindre/payer_d' intérêt*/frais
        en plusieurs/deux/trois/# fois sans
        paiement/payez/réglez <4> sans frais/intérêt*/aucun
        - sans intérêt pour
    """,
    **PRESSING,
}
