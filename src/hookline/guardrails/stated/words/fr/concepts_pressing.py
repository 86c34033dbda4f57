"""French: what presses the reader, and what makes a price small."""

PRESSING = {
    "scarcity": """
        plus que #/quelques @
        il ne reste plus? que
        ne restent que
        dernier/derniers/dernière/dernières #? pièce*/place*/article*/exemplaire*/chance*/stock*/chambre*/billet*
        dans la limite des stocks
        stock/stocks/places/édition/série/quantité/quantités limité*
        dépêchez/dépêche_toi
        jusqu'à épuisement
        presque épuisé*
        bientôt épuisé*/complet*/en_rupture
        avant rupture/épuisement/qu'il_ne_soit
        premiers arrivés
        # personnes regardent/consultent/ont_déjà/sont_en_train
        ne ratez/manquez pas/rien
        ça part vite
        part/partent vite
        quand il n'y en_a
        meilleurs/meilleures @? partent/partiront/seront/sont partis/parties/prises/pris/en_premier/vite/les_premières/les_premiers
        dernières/derniers paires/flacons/bouteilles/pots/modèles/pièces <3> s'envolent/partent/restant*/disponible*/en_rayon
        s'envolent/s'arrachent
        faites/fais vite
        il n'en reste/restera plus/que/presque
        ne reviendra/reviendront pas
        il ne reste que/plus #/douze/quelques/dix
        ne reste que/plus_que @
        - plus que #/quelques heure*/jour*/minute*/étape*/pas/clic*
        - dépêchez/dépêche_toi vous? les/mes enfants/filles/garçons/petits
        - plus que quelques mots/lignes/pages/kilomètres/secondes/semaines
        - il ne reste plus? qu'à
        - il ne reste plus? que # heure*/jour*/minute*
    """,
    "deadline": """
        seulement/uniquement jusqu'à/jusqu'au lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche
        profitez/profite en? avant/jusqu'à/jusqu'au
        - dernier/derniers/dernière/dernières jour/jours/soir/soirs/soirée/soirées/semaine/semaines/heures de/des/d'/du/avant <1> été/l'été/l'automne/automne/hiver/l'hiver/printemps/l'année/vacances/école/l'école/voyage
        seulement/juste/uniquement jusqu'à ce_soir/demain/minuit/dimanche/lundi/samedi/vendredi
        seulement/uniquement/exclusivement aujourd'hui/ce_soir
        aujourd'hui seulement/uniquement
        jusqu'à/à/avant minuit
        dernier/derniers/dernières jour/jours/heures
        - ces/mes/ses derniers jours
        plus que #/deux/trois/quatre/cinq/quelques heure*/jours_pour/jours_avant
        dans # heure*
        ce soir seulement/uniquement
        termine/se_termine/finit/expire/prend_fin aujourd'hui/ce_soir/demain/à_minuit/dans
        offre/promo/prix/code <3> # heure*/minute*
        valable/valide aujourd'hui/ce_jour
        demain <2> trop_tard/fini/terminé
        le temps/compte presse/à_rebours
        s'arrête/s'achève/disparaît/expire à/ce/demain minuit/soir
        avant ce_soir/minuit/demain/la_fin
        - avant la fin du/de café/thé/repas/film/trajet/livre/match/matin/phrase/page
        commandez/achetez/réservez avant/aujourd'hui/dès ce_soir/minuit/demain/aujourd'hui/la_fin
        après c'est/ce_sera/vous plein/trop/paierez
        plein tarif après/demain/ensuite
        c'est plein tarif/prix
        retour à/au l'ancien/prix prix/normal/habituel
        demain <2> ancien/plein/retour <2> prix/tarif
        l'ancien prix
        - livr*/chez_vous/prêt*/reçu/recev*/arriv*/retir* <3> dans/en/sous # heure*
        - dans # heure* chez/vous/il/elle
        - dernier jour de/du/d'école
        - à minuit on/il/elle/vous
    """,
    "discount": """
        prix <1> cassés/bradés/barrés/réduits/en_baisse/sacrifiés/mini/écrasés/fous
        tout/toute/tous <3> soldé*/bradé*/à_moitié_prix/en_promo*/en_solde*
        énormes/grosses/fortes/méga/super/belles remises/réductions/économies/promos
        économisez gros/beaucoup/plus/un_maximum/énormément
        à moitié prix
        payez/payer la_moitié/moins
        nous cassons/bradons/baissons les/nos/tous prix
        nos prix baissent/chutent
        liquidation totale/de
        au lieu du prix
        avons/a/ont? cassé/bradé/baissé/écrasé/sacrifié/divisé <1> prix
        moitié moins/prix cher
        à la moitié du
        prix cassés/bradés/sacrifiés/en_chute
        à prix cassé*/bradé*/mini/réduit*/doux/fous
        remise*/réduction*/rabais/ristourne* de bienvenue/fidélité/bienvenue
        remise*/réduction*/rabais/ristourne* exclusive*/spéciale*/supplémentaire*/exclusif/spécial/immédiate*
        remise/réduction/rabais/ristourne de? bienvenue? vous/t'? attend/est_réservée
        profitez/bénéficiez/recevez/décrochez <3> remise/réduction/rabais/ristourne exclusive/spéciale/immédiate/supplémentaire/exclusif/spécial
        rabais/ristourne <1> pour vous/tous/les_membres/les_premiers
        - pas/sans/aucune/aucun/ni/jamais de? remise*/réduction*/rabais
        - réduction des/du/de la/nos/notre? bruit/déchets/émissions/consommation/volume/taille
    """,
}
