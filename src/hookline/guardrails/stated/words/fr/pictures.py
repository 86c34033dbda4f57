"""French: the words of promises told in pictures."""

CLASSES = {
    "denies": "pas ni sans jamais aucun* rien n'apparaît nulle",
    "listed": "apparaî* figure* apparaître paraît trouve* voit voir mentionn* l'apparaître",
    "unlisted": """
        sur_aucun sur_aucune absent_du absente_du absente_de absent_de pas_sur_le pas_sur_la
        ne_verrez n'apparaîtra """,
    "receipt_word": "ticket facture addition note reçu l'addition",
    "effort": "ce_qu temps trajet attente patience merci hésit*",
    "supposing": "si",
    "cash_desk": "caisse",
    "stays_shut": "fermée muette silencieuse endormie dort tait",
    "opening": """
        lundi mardi mercredi jeudi vendredi samedi dimanche heures h midi férié travaux panne """,
    "purse_word": "portefeuille portemonnaie porte_monnaie bourse",
    "stays_put": """
        dans_la_poche dans_votre_poche dans_ta_poche dort dormir fermé tranquille reste_dans
        rester_dans reste_à_la """,
    "feels_it": "sentira sentir remarquera apercevra saura verra",
    "asks_around": """
        demandez demande comparez compare interrogez renseignez faites_le_tour allez_voir """,
    "other_prices": "les_autres prix tarifs ailleurs concurrents voisins_demandent prennent",
    "comes_to_us": """
        revenez reviens revenir nous_voir chez_nous on_vous_attend vous_attendons t'attend
        vous_attend """,
    "we_sought": """
        avons_cherché on_a_cherché nous_cherchons avons_longtemps avons_beaucoup nous_cherchions
        cherché """,
    "none_found": """
        cherchons_encore cherche_encore mains_vides en_vain bredouilles rien_trouvé
        cherchons_toujours cherche_toujours pas_trouvé sans_succès """,
    "finer_thing": """
        meilleur* fin* douce doux tendre* moelleu* croustillant* léger* légère* frais fraîche*
        onctueu* solide* silencieu* mieux """,
    "the_peak": "sommet trône podium cime couronne l'olympe olympe première_marche",
    "held_by_us": "est_chez_nous est_à_nous est_nôtre est_le_nôtre notre_drapeau nous_appartient",
    "above_ours": """
        dessus_du_nôtre dessus_de_la_nôtre dessus_des_nôtres dessus_de_nos dessus_de_notre
        au-dessus_du_nôtre """,
    "only_sky": """
        que_le_ciel le_ciel_seul seul_le_ciel que_les_étoiles que_les_nuages sinon_le_ciel
        seulement_le_ciel """,
    "others_plural": "les_autres autres",
    "still_busy": "encore toujours",
    "ours_done": "nôtre nôtres",
    "so_little": "à_ce_prix pour_si_peu à_ce_tarif pour_ce_prix si_peu pour_aussi_peu",
    "nobody_else": "personne_d'autre aucun_autre personne nul_autre aucune_autre",
    "fund_word": "fonds placement portefeuille épargne",
    "storm_word": "tempête tempêtes crise crises orage orages",
    "came_through": "grimpé traversé monté progressé résisté grimpe",
    "wont_be": """
        n'y_en_aura_pas n'en_aura_pas pas_assez n'y_en_a_pas aura_pas ne_suffira pas_en_avoir
        pas_suffisant n'en_auront ne_seront_pas """,
    "for_all": "pour_tout_le pour_tous pour_toutes pour_chacun* tout_le_monde tous toutes",
    "comes_late": """
        en_retard tarde tardent trop_tard traîne traînent arrivera arrive_tard lambins
        retardataires tard """,
    "only_crumbs": """
        miettes cintres étagères_vides rayons_vides portants_vides cintre plateau_vide
        étagère_vide """,
    "the_rack": "portant portants étagère étagères rayon rayons présentoir penderie",
    "thins_out": "vide vident éclaircit éclaircissent dégarnit dégarnissent",
    "some_day": "lundi mardi mercredi jeudi vendredi samedi dimanche demain minuit",
    "hesitates": "hésitez hésites hésitation indécis",
    "the_train": "train bateau navire bus ferry",
    "will_have_left": "sera_parti seront_partis aura_quitté aura_levé aura_filé sera_loin",
    "departed": """
        sera_parti aura_quitté sera_loin sera_déjà est_parti aura_levé aura_filé seront_partis
        parti """,
    "narrated": "était étaient avait avions avons nous je j'ai mon ma",
    "your_slip": """
        votre_nom ton_nom bulletin coupon carte nom ticket bon votre_ticket votre_reçu
        votre_addition """,
    "the_urn": "l'urne urne boîte caisse chapeau bocal corbeille panier",
    "perhaps": "peut-être peut_être pourrait qui_sait bientôt sait",
    "calls_you": """
        rappel* rappeler écrir* livr* prêt newsletter table réparation vous_appeler appellerons """,
    "car_word": "voiture vélo scooter moto auto vespa",
    "at_your_door": """
        devant_votre_porte devant_chez_vous devant_ta_porte devant_votre_maison devant_chez_toi
        dans_votre_garage sous_vos_fenêtres votre_allée """,
    "pays_slowly": """
        petits_pas petit_à_petit plusieurs_fois mensualités peu_à_peu mois_après_mois par_étapes
        échelonnez étalez doucement mois """,
    "price_label": "étiquette l'étiquette",
    "the_waiting": "l'attente attente temps patience attendre",
    "a_bit_of": "partie part morceau peu miette fraction bout",
    "you_spent": "dépens* achat* d'achat payez paiement courses achetez",
    "finds_home": """
        le_chemin_de le_chemin_du chemin_du_retour rentre_à rentre_chez retrouve_le reprend_le
        revient_chez revient_à_la rentrent retourne_chez bercail """,
    "one_penny": "pièce billet sou centime euro",
    "with_kin": """
        famille copains amis frères soeurs sœurs cousins compagnie enfants petits-enfants """,
    "sows": "semez sème plantez plante semer",
    "a_tree": "arbre verger forêt récolte* récolterez moisson",
    "breaks_down": """
        lâche casse cède trahit panne coince déchire fait_défaut abandonne grince craque """,
    "we_fix": """
        nous_réparons on_répare pour_nous la_réparons le_réparons réparons on_s'en_occupe
        s'en_occupe arrangeons nous_occupons notre_affaire le_répare la_répare """,
    "whenever_bought": """
        date_d'achat quand_vous_l'avez sans_demander sans_vous_demander peu_importe
        quelle_que_soit demanderons_pas demandera_pas vous_l'avez_acheté* """,
    "asks": "demandez demande interrogez regardez",
    "neighbour_word": """
        voisin* dentiste* coiffeu* vétérinaire* chef chefs médecin* collègue* sage-femme
        boulanger* plombier* """,
    "answers_ours": "la_nôtre le_nôtre les_nôtres nôtre",
    "pro_word": """
        chefs cuisiniers chirurgiens coiffeurs dentistes boulangers artisans professionnels étoilés
        menuisiers chef cuisinier chirurgien coiffeur boulanger barista """,
    "their_bench": "cuisine* atelier* comptoir* établi* salon* cabinet* tiroir*",
    "always_ours": """
        toujours_le_nôtre toujours_la_nôtre toujours_un_des_nôtres toujours_notre que_les_nôtres
        toujours_nos toujours_l'un_des """,
    "ailment_word": """
        rhume* mal_de maux douleur* migraine* insomnie* toux grippe* brûlures rhumatisme*
        courbatures nuits_blanches mal_de_dos stress rhumatismes fatigue """,
    "passes_by": """
        passera_son_chemin passeront_leur_chemin passent_leur passeront_leur frapperont_plus
        frappera_plus l'affaire_des_autres faire_ses_valises perdra_votre changeront_d'adresse
        aux_autres ne_frappera ne_frapperont affaire_des_autres oubliera_votre oublieront_votre
        déménagera déménageront passe_son_chemin passent_leur_chemin fait_ses_valises
        font_leurs_valises sans_laisser_d laisser_d_adresse n_ose_même n_ose_plus
        frapper_à_la_porte oublient_où oublie_où où_vous_habitez où_tu_habites fait_sa_valise
        fait_demi_tour font_demi_tour prend_la_fuite rebrousse_chemin """,
    "sore_part": "dos nuque épaules genoux",
    "forgets": "oubliera oublieront oublie oublient",
    "reminder": "n'oublie",
    "hurts": "avoir_mal souffrir",
    "knee_word": "genoux genou articulations",
    "once_again": "de_nouveau à_nouveau",
    "runs_stairs": """
        courir courront danser escalier* grimper sauter dévaler galoper remonteront monter """,
    "bends_it": "pliez fléchissez genouillères",
    "price_word": "prix l'étiquette étiquette tarif tarifs",
    "slims": """
        rétréci maigri fondu régime minci ceinture crayon_rouge barré barrés rayé rayés amaigri
        dégonflé rapetissé aminci allégé* cure coup_de_rouge """,
    "error_word": "erreur faute méprise",
    "believes": "croirez croiras penserez faveur penser croire jurerez deux_fois",
    "on_offer_now": """
        en_promotion en_solde* en_promo à_prix_réduit prix_réduits à_prix_cassé* prix_en_baisse
        à_petit_prix moins_cher_qu'avant à_prix_doux prix_barré baissé_les_prix prix_baissé*
        au_rabais prix_remisé* à_tarif_réduit maintenant_moins_cher désormais_moins_cher
        avec_une_remise avec_remise à_moindre_prix """,
    "released": "sauce",
}
