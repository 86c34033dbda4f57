"""French: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "portefeuille porte_monnaie carte carte_bleue carte_bancaire cb bourse",
    "comes_out": """
        sortir sort sortira quitter quittera quitte ouvrir s_ouvre s_ouvrira réveiller
        réveillera bouger bouge bougera dégainer """,
    "contactless": "sans_contact téléphone montre code perdue perdu",
    "stays_in": """
        reste_dans restera_dans reste_au_chaud peut_dormir fait_la_sieste en_vacances
        en_congé peut_rester reste_à_la_maison dort_tranquille """,
    "the_bill": "addition facture note livraison port transport frais course",
    "stays_with_us": """
        reste_chez_nous reste_pour_nous est_pour_nous c_est_pour_nous nous_revient
        on_s_en_charge on_la_règle nous_la_réglons nous_la_payons à_notre_charge
        c_est_nous_qui """,
    "small_seed": "sou centime pièce grain graine poignée goutte miette caillou euro gland",
    "hands_over": """
        apportez apporte venez viens confiez confie donnez donne plantez plante semez sème
        laissez laisse prêtez posez """,
    "big_load": """
        brouette camion grenier grange coffre trésor charrette silo tombereau semi_remorque
        greniers lingot """,
    "other_makes": "autres_marques les_autres concurrents concurrence concurrentes",
    "worn_out": """
        essouffl* souffle à_bout haletant* halètent s_arrêtent calent abandonnent jettent_l_éponge
        épuis* rendent_l_âme rend_l_âme vont_se_coucher au_lit baissent_les_bras s_endorment
        plient_bagage au_tapis tombent_en_panne """,
    "just_begun": """
        s_échauffe s_échauffer échauffe échauffement commence_à_peine à_peine lace vient_de
        nous_commençons ne_fait_que déjà_sous depuis_longtemps lacets n_en_est_qu qu_à_l_apéritif
        encore_debout tient_encore tourne_encore court_encore en_pleine_forme """,
    "up_there": "au_dessus dessus plus_haut",
    "only_roof": """
        que_le_plafond le_plafond que_le_toit que_le_ciel que_les_nuages que_les_étoiles
        seul_le_plafond seul_le_ciel """,
    "above_you": "dessus_de_vous dessus_de_toi votre_tête têtes",
    "all_makes": "marques marque concurrence concurrents les_autres",
    "down_below": """
        en_dessous au_dessous en_bas à_ses_pieds à_nos_pieds dans_son_ombre lèvent_les_yeux
        lève_les_yeux """,
    "very_top": "tout_en_haut tout_là_haut au_sommet en_haut_de_la_pile sur_le_dessus",
    "stands_alone": "seul seule un_seul_nom une_seule n_y_a_que qu_un_seul",
    "asks_in": """
        demandez demande ouvrez ouvre poussez fouillez interrogez jetez entrez regardez regarde
        jetez_un """,
    "any_word": "n_importe tous toutes chaque tout quelle_que",
    "waiting_room": """
        salle_d_attente salles_d_attente médecin médecins pédiatre pédiatres dentiste
        dentistes pharmacien* cabinet* sage_femme hôpital """,
    "advice": """
        conseil* avis ordonnance rendez_vous posologie avant_de notice effets domicile
        allerg* question questions """,
    "healer": """
        médecin médecins dentiste dentistes pédiatre* pharmacien* kiné* dermatologue*
        chirurgien* docteur vétérinaire """,
    "at_their_home": """
        chez_lui chez_elle chez_eux chez_soi à_la_maison pour_ses_propres pour_ses_enfants
        sa_propre son_propre leur_propre """,
    "keeps_it": "garde gardent utilise utilisent met mettent a ont prend prennent range",
    "shelf_word": "étagère étagères rayon rayons casier crochet tiroir place présentoir",
    "never_more": "plus jamais personne ne_sera_plus",
    "refilled": """
        remplir remplie rempli remplira remplis garnir regarni réapprovisionn* regarnir
        réassort """,
    "trusted_us": """
        fait_confiance ont_cru confié confiaient commencé rejoints rejoint ont_suivi placé """,
    "years_ago": "il_y_a_dix il_y_a_cinq il_y_a_vingt il_y_a_quelques à_l_époque voilà_dix",
    "riches": """
        maison_au_bord bord_de_mer bord_de_la_mer villa yacht voilier colonne_de_droite
        les_prix la_colonne vue_sur_la_mer maison_de_vacances résidence réveil vignoble clés """,
    "only_left": "plus_que ne_reste il_reste reste",
    "days_word": "jour jours heures nuits",
    "too_late_then": "trop_tard plus_jamais terminé fini c_est_fini",
    "leaves_us": """
        fait_ses_valises prend_sa_retraite dit_adieu dit_au_revoir nécrologie souvenir
        de_l_histoire_ancienne aura_grandi se_réveillera se_réveille tire_sa_révérence
        adulte déménage aura_vieilli """,
    "two_things": "deux",
    "just_one": "un_seul une_seule n_en_voit_qu qu_un qu_une",
    "on_the_slip": """
        sur_le_ticket sur_la_note sur_le_reçu sur_la_facture la_caisse sur_l_addition
        sur_votre_ticket la_caissière le_ticket """,
    "saved_else": "temps énergie eau place électricité papier heure heures pâte",
    "you_pay": "payez paies paie payer achetez achètes prenez commandez",
    "runs_back": """
        revient_en_courant revient_déjà est_déjà_de_retour dort_déjà sur_votre_compte frappe
        toque de_retour_sur rentre_dormir déjà_rentrée court_se accourt """,
    "one_of_you": "l_un_de_vous l_une_de_vous un_de_vous l_un_d_entre quelqu_un une_commande",
    "wins_up": """
        réveillera réveille ouvrira roulera décollera partira tiendra retrouvera atterrira aura
        posera défera s_envolera rentre_chez repart rentre s_envole """,
    "dream_thing": """
        maldives île clés_d_une deux_billets billets_d_avion voiture croisière seychelles lisbonne
        rome tokyo bali voyage voiture_neuve """,
    "knee_or_back": "genoux genou dos articulations hanches coeur cœur peau visage jambes",
    "as_young": """
        comme_à_vingt à_vingt_ans de_vingt_ans vingt_ans leur_âge son_âge dix_ans_de_moins """,
    "misses_you": """
        s_ennuie se_demandera où_vous_êtes regrettera manquerez au_chômage
        oubliera_votre_visage ne_vous_reconnaîtra se_tourner_les perdra_un_patient """,
    "walks_home": """
        chemin_du_retour le_chemin_de rentre_chez rentre_à revient_à_la fait_demi_tour
        reprend_la rentre_au rentrera retrouve_le retourne_dans """,
    "debt_word": "dette facture crédit somme montant mensualités emprunt",
    "puts_on": """
        prendra prend grossi grossit grossira grandi grandira gonfle gonflera alourdi
        vieillira un_gramme pris_un """,
    "the_best": "le_meilleur la_meilleure les_meilleurs les_meilleures",
    "bar_none": """
        de_tous de_toutes tout_simplement sans_conteste absolu* toutes_catégories de_loin
        tout_court sans_discussion """,
    "save_now": "économisez économise épargnez",
    "a_third": "un_tiers un_quart la_moitié deux_tiers un_cinquième",
    "of_old": """
        était étaient avait avaient jadis grand_père grand_mère mon ma oncle tante autrefois
        disait """,
    "stays_thin": """
        reste_mince garde_la_ligne reste_la_même reste_le_même ne_grossit ne_bouge au_régime """,
    "outdoors": """
        lac mer océan montagne* vallée champ* pré* colline* rivière plage tente jardin
        terrasse bateau forêt """,
    "school_out": "vacances école noël printemps été hiver anniversaire examen*",
    "who_once": "qui_a_une_fois quiconque_a qui_a_déjà",
    "used_it": "goûté essayé utilisé porté eu possédé bu",
    "tried_once": """
        qui_a_goûté qui_goûte qui_a_essayé qui_essaie une_fois_goûté une_fois_essayé
        quand_on_a_goûté une_bouchée une_gorgée  """,
    "very_good": """
        les_très_bons les_très_bonnes très_bons très_bonnes très_bon il_y_a_les_bons il_y_a_de_bons
        """,
    "then_there_is": "puis_il_y_a et_puis_nous puis_vient et_après_il_y_a et_enfin",
    "medal_if": """
        médaille_d_or médaille jeux_olympiques olympique prix_nobel oscar champion_du_monde """,
    "is_theirs": """
        serait_chez serait_à_nous serait_pour serait_nôtre serait_la_nôtre on_l_aurait
        nous_l_aurions nous_reviendrait gagnerait gagnerions """,
    "what_you_put": """
        ce_que_vous_placez ce_que_vous_mettez ce_que_vous_investissez ce_que_tu_places
        ce_que_vous_épargnez argent_placé """,
    "pays_for": "paiera paie payera vous_offrira financera réglera",
    "good_life": "vacances retraite cuisine voiture mariage maison études voyage",
    "small_purse": "porte_monnaie portefeuille pièce bourse poche",
    "goes_off": "repartez repars repart ressortez ressors rentrez sortez",
    "big_bag": "valise sac malle coffre brouette camion",
    "more_folk": "plus_de_monde plus_de_gens plus_de_clients plus_de_noms",
    "queue_word": "file queue liste_d_attente liste",
    "by_reading": """
        lire_ceci lire_cela lire_ces finir_de_lire avez_lu lu_ce_message lisez_ceci lisez_ces """,
    "another_buyer": "quelqu_un_d_autre un_autre une_autre votre_voisin voisine",
    "is_taken": """
        le_vôtre la_vôtre les_vôtres le_tien la_tienne a_pris aura_pris pris emporté vendu """,
    "sleeps_on_it": """
        la_nuit_porte nuit_porte_conseil dormez_dessus dormir_dessus laissez_passer_la_nuit """,
    "dearer_then": """
        ancien_prix plein_prix prix_fort prix_d_avant prix_d_hier plus_cher prix_normal """,
    "one_paid": """
        payez_un en_payez_un en_payez_une payez_une en_paies_un un_payé un_acheté achetez_un """,
    "twin_word": "jumeau jumelle jumeaux frère soeur sœur",
    "cabinet_word": "armoire placard pharmacie tiroir trousse",
    "naturally": "évidemment bien_sûr naturellement forcément gagné exactement devinez",
    "half_crowd": """
        moitié_de_la_rue moitié_de_la_ville moitié_du_quartier moitié_du_village moitié_du_bureau
        moitié_de_paris moitié_de_l_immeuble moitié_du_pays toute_la_rue """,
    "uses_ours": """
        dort_déjà_sur dort_sur porte boit ne_jure roule achète_chez s_habille mange utilise
        en_a_déjà """,
    "one_of_buyers": """
        un_des_clients une_des_clientes l_un_des_clients l_une_des_clientes un_de_nos_clients
        l_un_de_nos une_de_nos une_des_commandes l_une_des_commandes un_des_acheteurs
        un_de_nos_lecteurs """,
    "golden_ticket": """
        ticket_d_or tickets_d_or billet_d_or ticket_gagnant pièce_d_or enveloppe_dorée ticket_doré """,
    "box_word": """
        boîte boîtes colis paquet paquets sachet sachets pot pots commande commandes emballage """,
    "on_the_plane": "dans_l_avion dans_un_avion avion_pour vol_pour à_bord sur_la_plage",
    "year_to_pay": """
        un_an_pour_payer an_pour_payer mois_pour_payer payez_dans_un_an
        prenez_votre_temps_pour_payer étalez payez_l_été payez_au_printemps payez_l_an payez_dans """,
    "price_stays": """
        prix_ne_bouge prix_ne_bougera prix_reste prix_ne_change prix_ne_changera même_prix
        pas_un_centime_de_plus prix_ne_grandira prix_ne_grandit prix_ne_grossira prix_n_augmentera """,
    "bank_wants": """
        banque_veut_des_intérêts banques_veulent_des_intérêts banque_demande_des_intérêts
        banque_prend_des_intérêts banque_réclame_des_intérêts banques_demandent_des_intérêts """,
    "not_us": "pas_nous nous_non nous_pas chez_nous_non",
    "whole_place": """
        dans_toute_la_ville de_toute_la_ville dans_tout_le_quartier dans_tout_le_pays à_la_ronde
        dans_toute_la_france """,
    "are_left": "il_en_reste qu_il_reste restent reste",
    "none_coming": """
        four_est_éteint n_en_refera on_n_en_refait pas_de_réassort n_en_arrivera plus_aucun_ne
        pas_de_petits_frères n_en_viendra usine_est_fermée plus_de_production """,
    "by_then": "le_temps_que avant_que pendant_que quand",
    "long_done": "a_déjà_fini déjà_fini est_déjà_prêt déjà_terminé déjà_arrivé",
    "of_time": "jour jours matin matins soir soirs lundi lundis pluie temps années",
    "sleeping": "dorment dormir lit sommeil réveiller réveil lever",
    "of_books": "chapitre livre page pages roman lettre",
    "no_tag": "pas_d_étiquette sans_étiquette_de_prix n_a_pas_de_prix_à pas_de_prix_affiché",
    "clothing": "robe manteau veste tableau art",
    "brings_friend": "amenez_un amène_un amenez_une venez_avec_un amenez_votre amenez_quelqu_un",
    "ticket_word": "billet entrée place ticket addition note facture",
    "not_yet": "encore perdu tombée manque",
    "of_town": "au_village du_village en_ville dans_le_coin route chemin rue sentier ligne",
    "we_care": "on_s_en_occupe nous_nous_en_occupons on_s_en_charge on_s_occupe nous_le_réglons",
    "ask_anyone": "demandez_à_qui demande_à_qui demandez_autour demandez_à_tout_le_monde",
    "ends_here": "s_arrête_ici finit_ici c_est_ici_que se_termine_ici ",
    "dreams_of": "rêvent rêve",
    "be_ours": "être_le_nôtre être_la_nôtre être_les_nôtres d_être_nôtres ressembler_au_nôtre",
    "few_times": "deux un une trois",
    "with_others": "avec_les_autres avec_un_autre avec_le_reste avec_d_autres avec_un_produit",
    "others_need": "aux_autres_il autres_ont_besoin autres_mettent",
    "hour_word": "heure heures jour soirée semaine",
    "a_moment": "chanson minute minutes souffle café bâillement instant",
    "next_ours": "prochain_est_pour prochaine_est_pour suivant_est_pour prochain_est_à_nos",
    "unhappy_ones": "clients_déçus clients_mécontents réclamations plaintes",
    "none_at_all": "aucun aucune zéro pas_un personne",
    "bad_harvest": "mauvaise_récolte mauvaises_récoltes mauvaise_année",
    "what_to_do": "que_faire quoi_faire où_mettre",
    "all_interest": "tous_ces_intérêts tant_d_intérêts tous_les_intérêts",
    "last_pair": "dernière_paire dernier_exemplaire dernière_pièce dernière_bouteille",
    "lights_off": "éteindra_la_lumière on_éteint on_ferme_boutique baisse_le_rideau",
    "door_shuts": "porte_se_referme porte_se_ferme portes_se_ferment rideau_tombe porte_claque",
    "old_tag": "ancienne_étiquette ancien_prix vieille_étiquette anciens_prix",
    "comes_along": "vient_avec le_suit l_accompagne suit_gratuitement",
    "next_door": "voisins à_côté en_face",
    "never_switched": "plus_jamais_changé jamais_changé jamais_revenus plus_jamais_quitté",
    "getaway": "week_end semaine voyage nuit_à séjour",
    "or_word": "ou",
    "companion": "chien chiens chat enfants enfant ami amie promenade bus mamie soeur",
}
