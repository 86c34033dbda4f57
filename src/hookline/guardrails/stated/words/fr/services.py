"""French: the words of what a house promises to do."""

CLASSES = {
    "ordered": "command* achet* cliquez clique réserv* passez_commande",
    "day_after": "demain lendemain",
    "this_day": """
        ce_soir le_jour_même jour_même aujourd_hui_même au_dîner pour_le_dîner dès_ce_soir
        au_déjeuner """,
    "quickly": "dans_l_heure en_une_heure dans_la_journée avant_midi",
    "arrives": """
        chez_vous chez_toi à_votre_porte devant_votre_porte devant_ta_porte à_ta_porte arrive
        arrivent livr* reçu reçois recevez recevrez entre_vos_mains à_la_maison à_domicile
        dans_votre_boîte expédié* recevoir sur_votre_table sur_ta_table à_table sur_la_table """,
    "parcel_": "colis commande paquet courses livraison achats",
    "we_bring": "nous_livrons livrons livraison on_livre livré livrés livrée livrées vous_livre",
    "shut_then": "fermé fermés fermée fermerons",
    "warrant": "garantie garanties garanti garantis",
    "lifelong": "à_vie pour_la_vie toute_la_vie pour_toujours toute_votre_vie",
    "covered_x": "garanti* couvert* réparé* remplacé* protégé* assuré* réparons remplaçons",
    "as_long": "tant_que aussi_longtemps",
    "own_it": """
        possédez roulez conduisez gardez aurez avez l_avez portez utilisez roulerez vivez
        vous_appartient """,
    "we_mend": "réparons réparations réparation remplaçons entretien retouches ajustements répare",
    "send_back": """
        retournez renvoyez rapportez retourner renvoyer rapporter rendez rendez_les renvoie ramenez
        retour retours rendez_le """,
    "no_reason": """
        sans_justification sans_explication sans_explications sans_condition sans_conditions
        sans_discussion sans_discuter sans_motif sans_question sans_questions sans_vous_justifier
        sans_avoir_à sans_donner quand_vous_voulez """,
    "ill_fitting": """
        ne_vous_va_pas ne_vous_vont_pas ne_vous_plaît_pas ne_convient_pas ne_vous_convient_pas
        changé_d_avis pas_à_votre_taille mauvaise_taille ne_vous_plaisent_pas ne_te_va_pas
        ne_te_plaît_pas pas_la_bonne_taille trop_petit trop_petites """,
    "taken_back": """
        reprenons échangeons on_reprend on_échange les_reprenons nous_échangeons reprend """,
    "nothing_lost": "rien_à_perdre ne_risquez_rien ne_risques_rien sans_risque sans_aucun_risque",
    "try_out": "essay* test* tent* lancez ouvrez inscri*",
    "only_with_us": """
        que_chez_nous uniquement_chez_nous seulement_chez_nous exclusivement_chez qu_ici
        uniquement_dans_nos seulement_dans_nos exclusivement_dans """,
    "nowhere_else": "nulle_part_ailleurs",
    "to_find": "trouv* existe* vend* achet* disponible* propos* vendu voir* verr* n_est_dans",
    "negation": "ne n_est aucun aucune jamais pas vous_ne n_existe introuvable introuvables",
    "other_shop": """
        autre_magasin autre_boutique autre_enseigne ailleurs autres_magasins autre_vendeur
        autres_boutiques autre_vitrine autres_vitrines """,
    "exclusive_x": "exclusivité exclusi* exclusivement",
    "at_our_place": """
        chez_nous dans_nos dans_notre de_notre_part en_boutique en_magasin en_agence à_l_accueil
        à_la_caisse prochaine_visite à_la_réception à_notre """,
    "found_cheaper": """
        moins_cher meilleur_prix meilleure_offre moins_chère tarif_plus_bas devis_moins_cher
        plus_bas """,
    "we_match": """
        nous_alignons alignons on_s_aligne s_aligne battons nous_égalons égalons alignement
        faisons_mieux ferons_mieux fait_mieux ferons_encore encore_moins """,
    "any_price": "tous_les_prix n_importe_quel_prix tout_prix prix_de_la_concurrence tout_devis",
    "difference_x": "la_différence",
    "we_bear": "remboursons rembourse payons remboursée remboursé rendons offrons",
    "we_take": """
        nous_payons payons prenons_en_charge prenons_à_notre est_à_notre on_paie nous_réglons
        nous_offrons c_est_nous_qui """,
    "half_of": "moitié tiers quart",
    "the_bill": "facture frais note coût abonnement addition réparation",
    "the_chance": "occasion offre chance tarif prix opportunité",
    "no_more_then": """
        trop_tard terminé terminée finie fini ne_sera_plus n_existera_plus disparu plus_là """,
    "get_slim": """
        perdez_du_poids maigri* minci* perdre_du_poids perdez_des_kilos affinez perdez_vos_kilos
        perds_du_poids """,
    "effortless": """
        sans_régime sans_effort sans_efforts sans_avoir_faim sans_vous_priver sans_sport
        sans_privation en_dormant sans_faim sans_te_priver sans_privations """,
    "go_home_with": "repart* rentrez_avec rentrer_avec ressort*",
    "a_present": "cadeau surprise cadeaux attention",
    "awaits_x": "attend attendent réserv* vous_attend",
    "ever_breaks": "s_arrête tombe_en_panne casse lâche en_panne cède",
    "always_mend": "toujours quel_que_soit n_importe_quand même_dans à_tout_moment",
    "nobody_x": "personne nul",
    "care_x": "soigne comprend s_occupe cuisine prend_soin répare",
    "like_ours": "que_nos que_notre que_nous comme_nos comme_nous comme_notre",
    "with_friend": "ami amie accompagnant à_deux compagnon",
    "one_pays": """
        une_seule_personne un_seul_paie une_seule_paie seul_de_vous seule_de_vous ne_payez_que
        prix_d_une prix_d_un """,
    "sign_up": "inscri* rejoignez abonnez adhér* réserv*",
    "by_tonight": "ce_soir avant_minuit avant_demain minuit",
    "full_fee": "plein_tarif frais_d_inscription tarif_plein prix_fort frais_reviennent",
    "hardly_any": "presque_plus quasiment_plus presque_aucun presque_aucune",
    "bookable": "chambres lits tables places créneaux rendez_vous dates billets tailles",
    "other_net": "autres_opérateurs autres_réseaux autres_banques",
    "gives_up": "s_arrêtent abandonnent lâchent ne_passent décrochent",
    "not_found": "introuvable introuvables ne_trouverez ne_verrez",
    "sickness": "eczéma acné migraine* insomnie* arthrose psoriasis allergies dermatite",
    "long_past": "de_l_histoire_ancienne un_mauvais_souvenir du_passé",
    "if_no_better": "pas_mieux ne_marche_pas aucune_amélioration",
    "not_pay": "ne_payez_pas ne_payez_rien vous_ne_payez ne_paierez",
    "sale_itself": "soldes braderie déstockage",
    "it_shuts": "ferment finissent se_terminent ferme",
}
