"""French: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        dure durent durer tient tiennent fait_pour faites_pour faits_pour conçu_pour conçue_pour
        construit_pour """,
    "a_lifetime": """
        toute_une_vie toute_la_vie vie_entière une_vie des_années des_décennies générations
        longtemps toute_la_saison éternellement pour_toujours d_une_saison """,
    "never_x": "ne jamais n plus",
    "wears_out": """
        use usent s_use s_usent déteint déteignent rétrécit rétrécissent rouille rouillent casse
        cassent lâche lâchent s_abîme s_abîment ternit se_déforme se_déforment se_décolore
        tombe_en_panne pâlit """,
    "the_last_x": "dernier dernière derniers dernières",
    "ever_buy": """
        vous_achèterez tu_achèteras vous_aurez_à_acheter que_vous_achetez que_tu_achètes
        dont_vous_aurez_besoin à_acheter """,
    "hands_down": """
        transmettrez transmettre transmettras léguerez léguer laisserez hériteront transmet """,
    "heirs_x": "petits_enfants enfants fille fils",
    "outlives_x": "vous_survivra survivra_à vous_enterrera te_survivra durera_plus_que_vous",
    "stays_x": "reste restent garde gardent conserve conservent",
    "keen_x": """
        affûté affûtée tranchant doux éclat forme étanche comme_neuf comme_neuve couleurs couleur
        blanc noir """,
    "for_years": """
        des_années pendant_des_années année_après_année lavage_après_lavage hiver_après_hiver
        après_des_années saison_après_saison cent_lavages """,
    "withstands": "résiste résistent survit survivent tient tiennent affronte affrontent supporte",
    "any_weather": """
        tous_les_hivers tout à_tout toutes_les_tempêtes tous_les_temps chaque_hiver
        n_importe_quel_temps """,
    "fond_x": "amitié* amour souvenir* mariage histoire* habitude* promesse* mot",
    "made_x": """
        cultivé cultivée cultivés cultivées cuit cuite cuits fait faite faits faites brassé* cousu*
        tricoté* tissé* torréfié* récolté* sculpté* fabriqué* construit* pressé* fumé* produit*
        élevé* moulu* imaginé* """,
    "near_here": """
        à_deux_pas à_côté sur_place dans_notre_atelier dans_nos_ateliers dans_le_village
        dans_notre_fournil dans_notre_cuisine au_coin_de_la_rue sous_vos_yeux derrière_la_boutique
        dans_la_région à_la_ferme dans_la_vallée """,
    "in_homeland": """
        en_france en_bretagne en_provence en_normandie en_italie en_belgique en_suisse à_paris
        à_lyon dans_le_jura en_europe """,
    "by_hand": "à_la_main main artisanalement",
    "straight_from": """
        directement_du directement_des directement_de_la directement_chez tout_droit_du droit_de_la
        en_direct_du en_direct_de en_direct_des direct_du """,
    "grower_x": """
        producteur producteurs paysan fermier ferme vigneron pêcheur apiculteur éleveur agriculteur
        maraîcher champ verger ruche """,
    "only_x": "uniquement seulement que exclusivement tous toutes tout rien_que",
    "stuff_x": """
        ingrédients farine lait laine viande légumes grains œufs fromage miel fruits bois cuir coton
        poisson pommes produits houblon raisin herbes oeufs """,
    "from_here": """
        locaux locale locales local régionaux régional bio biologiques du_coin de_la_région français
        française françaises bretons bretonne issus_de_petites équitable fermiers """,
    "caught_x": "pêché pêchés pêchée cueilli cueillies cueillis récolté récoltés ramassé cuit",
    "this_dawn": "ce_matin à_l_aube aujourd_hui au_petit_matin au_lever_du",
    "on_plate": """
        dans_votre_assiette dans_ton_assiette en_magasin en_rayon sur_votre_table ce_soir
        dans_votre_panier """,
    "all_x": "tout tous toutes chaque",
    "home_made": """
        fait_maison faits_maison faite_maison faites_maison sort_de_notre sortent_de_notre
        de_notre_four maison """,
    "none_x": "rien jamais aucun",
    "frozen_x": "surgelé surgelés congelé de_surgelé de_congelé réchauffé d_industriel en_conserve",
    "comes_from": """
        vient_du vient_de viennent_de viennent_du provient_du provient_de proviennent_de de_moutons
        """,
    "mill_x": """
        moulin ferme fermes village vallée prairie alpages vignoble forêt côte collines bergerie
        brebis """,
    "always_x": "toujours constamment",
    "in_stock_x": "en_stock disponible disponibles en_rayon en_magasin",
    "runs_dry": "jamais_de_rupture jamais_en_rupture jamais_à_court aucune_rupture",
    "never_ends": "ne_finit_jamais ne_finissent_jamais ne_manque_jamais ne_manquent_jamais",
    "your_size_x": """
        votre_taille ta_taille toutes_les_tailles votre_pointure ta_pointure votre_couleur """,
    "round_clock": """
        jour_et_nuit nuit_et_jour à_toute_heure 24_heures 24h à_n_importe_quelle_heure sept_jours
        """,
    "for_you_x": """
        service joignable joignables ouvert ouverts là vous_répondons à_votre à_votre_écoute
        assistance disponible disponibles pour_vous """,
    "free_table": "une_table une_place un_créneau un_rendez_vous une_chambre",
    "whatever_x": "quoi_que quel_que quelle_que quels_que",
    "we_have_it": "nous_l_avons on_l_a nous_avons on_a",
    "visit_x": "rendez_vous consultation*",
    "as_suits": """
        quand_vous_voulez quand_vous_le_souhaitez quand_tu_veux quand_cela_vous_arrange
        à_l_heure_qui_vous quand_ça_vous_arrange au_moment_qui_vous """,
    "no_wait": """
        sans_attente sans_attendre jamais_d_attente aucune_attente pas_d_attente sans_file_d_attente
        sans_faire_la_queue zéro_attente n_attendez_jamais n_attendez_plus """,
    "done_x": """
        réparé réparée réparés prêt prête prêts nettoyé retouché imprimé affûté approuvé assuré
        assurée réglé réglée résolu installé remboursé accord réparation* couvert traité """,
    "in_no_time": """
        le_jour_même jour_même pendant_que_vous sur_le_champ en_quelques_heures en_quelques_minutes
        en_quelques_secondes immédiatement instantanément dans_l_heure aussitôt en_un_clin_d_œil
        en_un_clin_d_oeil avant_ce_soir en_quelques_clics d_ici_demain du_jour_au_lendemain
        tout_de_suite """,
    "brought_in": "déposé déposez déposée apporté apportez dépose déposer",
    "collected_x": "récupéré récupérez repris récupérée reprenez récupères récupérer",
    "by_evening": "soir après_midi",
    "we_reply_x": "nous_répondons réponse on_vous_répond nous_rappelons répondons on_vous_rappelle",
    "in_seconds": """
        en_quelques_secondes en_quelques_minutes immédiate immédiatement dans_l_heure
        en_moins_d_une_heure aussitôt tout_de_suite dans_la_minute """,
    "returned_to_you": """
        de_retour_chez_vous de_retour_dans de_nouveau_entre récupérez_le vous_le_récupérez
        vous_la_récupérez de_retour_à_votre """,
    "by_an_hour": """
        à_deux_heures à_midi avant_midi à_trois_heures à_cinq_heures avant_ce_soir d_ici_ce_soir
        dès_ce_soir à_seize_heures demain_matin """,
    "at_the_door": """
        devant_votre_porte à_votre_porte chez_vous chez_toi livré livrée livrés livraison expédions
        expédié expédition arrive arrivent dans_votre_boîte dans_ta_boîte à_ta_porte """,
    "soon_x": """
        au_petit_déjeuner avant_le_petit_déjeuner pendant_la_nuit en_quelques_jours
        le_jour_même dans_l_heure en_un_rien_de_temps dès_demain demain_matin
        en_un_clin_d_œil en_un_clin_d_oeil en_deux_jours en_un_éclair en_un_temps_record
        sous_quelques_jours en_express du_jour_au_lendemain jours_ouvrés jours_ouvrables """,
    "no_slip": """
        sans_ticket sans_ticket_de_caisse sans_reçu sans_facture sans_étiquette sans_formulaire
        sans_justificatif """,
    "no_bother": "sans_histoires sans_histoire sans_problème sans_souci sans_discuter sans_chichis",
    "wears_it": "portez portez_les portez_le essayez essayez_le utilisez dormez gardez_le porte",
    "some_weeks": "mois semaine semaines jours nuits",
    "decides_then": """
        puis_décidez et_décidez décidez_ensuite ensuite_décidez avant_de_décider puis_décide
        décidez_après avant_de_vous_décider """,
    "we_take_back": "nous_reprenons on_reprend nous_acceptons",
    "all_used": "tout même_ouvert même_porté même_utilisé même_sans même_déballé",
    "swap_x": "échange échanges échanger retours retour remboursement",
    "always_can": """
        toujours_possible toujours_possibles quand_vous_voulez à_tout_moment possible_à_tout
        quand_tu_veux """,
    "changed_mind": """
        changez_d_avis changé_d_avis ne_vous_plaît_pas ne_vous_va_pas trop_petit trop_grand
        pas_convaincu pas_convaincue finalement_non """,
    "swap_for_you": "on_vous_l_échange nous_l_échangeons on_l_échange nous_échangeons on_échange",
    "bring_back": """
        rapportez rapportez_le renvoyez renvoyez_le retournez rendez_le ramenez retours retour
        rapporte_le """,
    "whenever_x": """
        quand_vous_voulez à_tout_moment quand_tu_veux n_importe_quand sans_limite sans_justification
        """,
}
