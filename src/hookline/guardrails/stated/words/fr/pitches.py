"""French: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        soulage soulagent prévient fini finis adieu apaise calme réduit baisser guérit oubliez
        oublie élimine combat chasse contre dites_adieu en_finir s_en_vont sans """,
    "ailment_x": """
        mal_de_dos maux_de_tête mal_de_tête migraine* insomnie* cholestérol tension rhume rhumes
        rides douleur_articulaire douleurs ballonnements allergies estomac grippe brûlures
        courbatures douleur """,
    "strengthens_x": """
        renforce renforcent bon_pour bonne_pour stimule protège améliore favorise booste """,
    "organ_x": """
        immunitaires immunité cœur coeur digestion articulations circulation foie os mémoire
        intestins défenses transit métabolisme """,
    "sleep_better": "mieux_dormir dormez_mieux dormirez_mieux meilleur_sommeil dors_mieux",
    "from_first": "première_nuit dès_ce_soir chaque_nuit",
    "cleanses_x": "détoxifie purifie nettoie élimine détox",
    "body_x": "organisme corps toxines foie",
    "rejuvenates_x": "rajeunit rajeunir plus_jeune ans_de_moins",
    "skin_x": "peau visage teint",
    "cancel_x": "résiliable résilier résiliez annulez annulable annulation sans_engagement",
    "at_will": """
        à_tout_moment sans_frais quand_vous_voulez sans_pénalité le_matin_même gratuitement
        quand_tu_veux jusqu_au_dernier sans_justification """,
    "success_x": "réussite succès résultat",
    "certain_x": "assurée assuré garantie garanti certaine certain",
    "cannot_err": "pas_vous_tromper ne_pouvez_pas_vous_tromper impossible_de_se_tromper",
    "word_given": "promis garanti parole c_est_promis",
    "outcome_x": "résultats première_séance premier_jour première_leçon du_premier_coup",
    "first_try": "du_premier_coup dès_la_première première_fois premier_essai",
    "pass_x": "réussirez réussissez réussir aurez_votre",
    "fare_x": "prix tarif tarifs loyer cotisation",
    "unchanged_x": """
        ne_bouge_pas n_augmente_jamais n_augmentera_jamais bloqué garanti_à_vie ne_bougera_pas
        ne_changera_jamais fixe_à_vie """,
    "thrown_in": "ajoutons glissons glissé en_prime glissée on_y_ajoute on_ajoute en_plus",
    "small_goods": """
        sac mug tasse échantillon bougie carnet chaussettes petit_plus surprise bonnet biscuit
        brosse porte_clés petit_quelque_chose """,
    "extra_x": """
        montage installation petit_déjeuner parking assurance pose emballage branchement kit """,
    "included_x": "compris comprise inclus incluse inclus_dans comprise_dans dans_le_prix",
    "welcome_gift": "cadeau_de_bienvenue_vous un_cadeau_de_bienvenue cadeau_d_accueil",
    "chains_x": """
        supermarché supermarchés grandes_surfaces grande_surface grandes_marques hard_discount
        chaînes grandes_enseignes ancien_opérateur votre_banque industriel """,
    "cannot_follow": """
        ne_peuvent_pas_suivre pas_suivre peuvent_aller ne_font_pas_le_poids ne_tiennent_pas
        rien_à_envier """,
    "than_x": "que qu",
    "others_x": "autres concurrence concurrents",
    "ask_double": "demandent_le_double le_double deux_fois_plus",
    "nowhere_x": "nulle_part aucun_autre",
    "finer_x": "mieux meilleur plus_confortable aussi_bien plus_frais moins_cher",
    "yield_x": "rendement gains revenu revenus rente intérêts bénéfices",
    "rely_on": "compter sûr garanti assuré",
    "loss_x": "perte pertes perdre",
    "excluded_x": "aucun_risque exclue exclues impossible sans_risque jamais",
    "rose_x": "monté grimpé augmenté progressé",
    "will_rise": "montera grimpera montera_demain augmentera continuera",
    "your_money_x": "votre_argent vos_économies votre_épargne ton_argent",
    "works_for_you": "travaille travaille_pour",
    "puts_little": "peu_à_l_entrée mettez_peu petite_mise misez_peu",
    "takes_much": "beaucoup_à_la_sortie retirez_beaucoup repartez_riche",
    "retire_x": "retraite",
    "millionaire_x": "millionnaire riche",
    "before_another": "avant_qu_un_autre avant_que_quelqu_un avant_les_autres avant_qu_on_ne_vous",
    "no_more_coming": """
        n_y_en_aura_pas_d_autres n_y_en_aura_plus pas_de_réassort aucun_réassort pas_un_de_plus """,
    "everybody_x": "tout_le_monde tous",
    "wants_one": "en_veut_un en_veut en_veulent se_l_arrache",
    "brief_while": """
        durée_limitée plus_pour_longtemps pour_peu_de_temps temps_limité l_heure_tourne """,
    "special_price": """
        prix_spécial_pour un_prix_tout_doux prix_d_ami prix_cadeau tarif_spécial_pour """,
    "pros_y": "pros professionnels médecins chefs dentistes vétérinaires",
    "use_it_y": "utilisent l_utilisent ne_jurent l_adoptent choisissent",
    "town_x": "toute_la_ville tout_paris tout_le_quartier",
    "talks_x": "en_parle parle parlent",
    "elected_x": "élu élue élus récompensé",
    "of_year": "de_l_année meilleur meilleure",
    "pleased_x": "satisfaits heureux conquis ravis",
    "many_x": "milliers centaines millions",
    "buyers_x": "clients clientes abonnés familles membres",
    "takes_part": "participez jouez participe tournez",
    "take_home_x": "remportez gagnez repartez_avec décrochez",
    "one_buyer": "une_cliente un_client l_un_de_vous un_chanceux",
    "goes_home_with": "repartira gagnera repart s_envolera",
    "each_slip": "chaque_ticket chaque_commande chaque_achat",
    "a_ticket": "est_une_chance une_chance un_billet participe",
    "maybe_you": "c_était_vous peut_être_vous si_c_était peut_être serez",
    "winner_x": "gagnant gagnante gagnants",
    "spin_x": "tournez grattez",
    "wins_x": "gagnez gagner gagne",
    "each_coin": "chaque_euro chaque_centime",
    "gives_credit": "rapporte crédit avoir cagnotte",
    "points_x": "points tampons",
    "into_money": "en_argent en_euros en_bons contre_de_l_argent",
    "buy_and_earn": "achetez_et_gagnez achetez_gagnez",
    "take_now": "emportez_le emportez achetez_maintenant",
    "pay_next_year": """
        payez_l_an_prochain payez_plus_tard payez_dans payez_en_janvier payez_l_année """,
    "in_rates": "en_quatre_fois en_trois_fois en_plusieurs_fois mensualités en_dix_fois",
    "same_price_x": "au_même_prix même_prix sans_supplément sans_surcoût",
}
