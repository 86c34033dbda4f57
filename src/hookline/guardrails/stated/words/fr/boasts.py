"""French: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "leader* incontournable*",
    "trade": "hôtel* salle* fourgon* plateforme* cabinet* boutique* boulanger*",
    "place": "côte france région ville europe marché catégorie",
    "first_choice": """
        leader_du leader_des leader_en leader_de premier_choix_des premier_choix_pour
        premier_choix_de numéro_un_des numéro_un_pour meilleur_choix_pour choix_numéro
        première_adresse référence_des référence_en référence_du référence_pour première_salle
        première_banque première_école """,
    "we_are": "nous_sommes on_est",
    "best_of_all": "les_meilleurs les_meilleures les_moins_chers les_plus_rapides numéro_un",
    "friend": "ami* amie*",
    "like_us": "comme_nous comme_les_nôtres comme_chez_nous",
    "ultimate": "ultime* parfait* suprême",
    "wares": """
        chaussure* basket* téléphone* café thé burger* pizza* pain gâteau* matelas canapé* lit
        oreiller* sèche aspirateur* voiture* fourgon* vélo* appli application logiciel*
        forfait* prêt* crédit compte fonds assurance* crème* sérum* shampooing* parfum* veste*
        manteau* robe* jean collection* gamme* carte* cours salle* hôtel* chambre* vacances vol
        vols son écran* caméra* ordinateur* casque* montre* outil* cuisine* meuble* cuir laine
        coton tissu* glace* vin bière* chocolat* fromage* viande fruit* service* confort """,
    "height": "top summum comble nec_plus quintessence sommet",
    "virtue": """
        confort luxe style goût qualité élégance technologie service design détente gourmandise
        fraîcheur sécurité douceur """,
    "no_better": """
        on_ne_fait_pas_mieux ne_fait_pas_mieux difficile_de_faire_mieux rien_de_mieux
        impossible_de_faire_mieux on_ne_peut_pas_faire_mieux y_a_pas_mieux n_y_a_pas_mieux
        pas_d_équivalent """,
    "grandest": "plus_bel plus_belle plus_beau plus_grande plus_grand",
    "so_far": "à_ce_jour de_tous_les_temps jamais_créée depuis_toujours de_notre_histoire",
    "lowest": "plus_bas moins_chers plus_doux",
    "sell": "vend* propose* offre* fait",
    "cheaper": "moins_cher moins",
    "not_exist": "n_existe_pas il_n_y_a_pas n_y_a_pas n_existe_aucun existe_pas",
    "quality": """
        meilleur* mieux doux douce rapide* vite moelleu* frais fraîche onctueu* savoureu*
        gourmand* fort forte résistant* léger* lumineu* chaud* silencieu* propre* clair*
        simple* facile* sûr* solide* confortable* sain* croustillant* juteu* puissant*
        efficace* longtemps fin fine fiable* plus_de_goût plus_de_place économique* avantageu*
        performant* précis* """,
    "not_find": "ne_trouverez_pas ne_trouveras_pas introuvable* ne_trouve_pas",
    "finest": """
        plus_bel plus_fin plus_doux plus_douce plus_rapide* plus_frais plus_gourmand*
        plus_fiable* plus_chaud* plus_confortable* plus_savoureu* moins_cher* plus_bas
        plus_sûr* """,
    "than_time": "qu_avant que_jamais qu_hier que_l_an que_l_année qu_auparavant qu_autrefois",
    "than_market": """
        que_la_concurrence qu_ailleurs que_dans_les_autres que_les_autres que_n_importe
        que_dans_n_importe que_votre_assurance que_votre_banque que_la_chaîne que_les_piles
        que_le_supermarché qu_au_supermarché qu_à_l_école qu_en_magasin que_la_marque
        que_les_marques que_la_moyenne que_la_plupart que_partout que_nulle que_chez_les
        que_chez_votre que_celui_de_la que_toutes_les que_tous_les qu_une_banque que_votre_opérateur
        que_votre_ancien* que_toutes que_tous que_celles que_ceux que_tout_ce que_les_grandes """,
    "even": "encore",
    "attr": """
        goût* formule recette performance* son confort service qualité coupe résultat* saveur*
        batterie écran tenue effet* expérience """,
    "now": "maintenant désormais",
    "improved": "améliorée amélioré nouvelle nouveau revue",
    "formula": "formule recette version modèle génération",
    "manifold": "deux_fois trois_fois dix_fois quatre_fois cinq_fois doublement",
    "our_new": "nouv* notre nos",
    "why_pay": "pourquoi_payer pourquoi_dépenser pourquoi_gaspiller",
    "dearer": "ailleurs plus enseignes grandes_chaînes",
    "cheaper_than": """
        moins_cher_que moins_chers_que moins_cher_qu moins_chère_que moins_chères_que
        plus_avantageux_que plus_économique_que moins_que_chez """,
    "outbid": "battons bat alignons surpassons",
    "quote": "devis offre* prix tarif*",
    "not_ever": "pas_une_seule_fois jamais_au_grand",
    "certain": "garanti garantis",
    "many": "multiplié multipliés",
    "time_left": "plus_que_quelques_heures plus_que_des_heures",
    "cheapened": """
        coûte_moins_cher_maintenant a_baissé_de_prix ont_baissé_de_prix moins_cher_maintenant """,
    "todo": "reste_à_choisir reste_à_faire reste_plus_qu'à",
    "share": "partie_de_chaque part_de_chaque",
    "thus": "aussi_bien aussi_bon",
    "royal": "rois_du roi_du rois_des reine_du reines_du",
    "lasting": "indestructible indestructibles incassable inusable inusables",
    "sow": "épargnez_chez mettez_de_côté placez_chez",
    "fuller": "plus",
    "shown": "l'histoire_montre l'histoire_prouve l'expérience_montre",
    "gainful": "toujours_gagnants toujours_gagné sortent_gagnants",
    "one_coin": "un_euro chaque_euro",
    "several": "en_deux en_trois en_cinq",
    "handful": "poignée_de",
    "fraction": "fraction_du partie_du_prix",
    "only_here": "que_chez_nous seulement_chez_nous uniquement_chez_nous",
    "compete": "en_lice jouez_pour",
    "borrow": "empruntez emprunté empruntés",
    "same_back": "exactement_ce exactement_la ni_plus_ni",
    "into": "dans_votre_portefeuille dans_ton_portefeuille",
    "ask": "demandez_à demande_à consultez",
    "we_add": "nous_glissons on_glisse nous_ajoutons",
    "from_self": "de_notre_part de_notre_poche",
    "unheard": "jamais_vu jamais_encore encore_jamais",
    "dismiss": "oubliez_le oubliez_la oublie_le",
    "overpay": "payer_plus payer_trop surfacture",
    "takeout": "retirez ressortez repartez_avec",
    "latecomer": "les_retardataires qui_tarde",
    "empty_hand": "bredouille les_mains_vides",
    "whatever": "quoi_qu'il quelle_que",
    "among": "parmi_les parmi_nos parmi_tous",
    "filed": "votre_demande ta_demande demande_de",
    "or_else": "ou sinon",
    "unsold": "tard irait temps jours nuits soleil pluie",
    "no_risk": """
        sans_risque sans_aucun_risque sans_le_moindre_risque zéro_risque aucun_risque
        sans_risques """,
    "yield": """
        profit* rendement* revenu* gain* bénéfice* croissance invest* placement* intérêts
        dividende* épargne économies obligations fonds """,
    "by_month": "mois_après_mois année_après_année chaque_mois tous_les_mois an_après_an",
    "asset": "or argent_métal immobilier pierre bitcoin crypto* actions bourse marché terrain*",
    "rise": "mont* remont* augment* grimp* progress* revient",
    "drop": "perd* baiss* chut* tomb*",
    "ever": "toujours jamais que",
    "earn": "gagn* argent revenu* profit*",
    "asleep": "dormant dormez dors sommeil",
    "loss": "perte* perdre",
    "gain": "gains gain bénéfices profits",
    "only": "que uniquement seulement rien_que",
    "pay_off": "payé marché rapporté réussi",
    "once_more": "paiera rapportera marchera réussira paieront",
    "bank": "banque banques livret*",
    "than_bank": "que_dans qu_avec que_sur qu_à",
    "sure_bet": """
        valeur_sûre placement_sûr pari_sûr valeur_refuge investissement_sûr choix_sûr
        placement_solide """,
    "nest": "argent épargne retraite capital avenir économies",
    "year_in": "chaque_année tous_les_ans année_après",
    "stays_so": "ça_continue cela_continue ce_n_est_pas_fini et_ça_va_durer rien_ne_change",
    "secure": "sûr assuré garanti stable régulier",
    "for_life": "à_vie toute_la_vie pour_la_vie",
    "pension": "revenu* rente*",
    "favourite": "préféré* favori* chouchou*",
    "nation": "français* france europe européens belges québécois parisiens monde",
    "behind": "loin_derrière à_la_traîne",
    "others": "concurrence",
    "look": "fait_pas_le_poids pas_le_poids tient_pas_la_route aucune_chance",
    "only_one": "seul_matelas seule_appli seule_carte seule_crème seul seule",
    "need": "aurez_besoin auras_besoin vous_faut dont_vous",
    "not_one": "aucun aucune",
    "one_way": "que_dans_un_sens seul_sens",
    "is_yours": "est_à_vous est_à_toi te_revient",
    "work": "travailler_votre travailler_ton travaille_pour faites_travailler",
    "maybe": "peut_être",
    "period_end": "fin_du fin_de",
    "ours_": "nous notre nos",
    "own_choice": """
        choisissez_votre choisis_ta choisis_ton avec_un_ami avec_une_amie avec_ton_ami
        avec_ton_amie entre_amis avec_vos_amis avec_tes_amis avec_votre_famille avec_ta_famille
        en_famille """,
}
