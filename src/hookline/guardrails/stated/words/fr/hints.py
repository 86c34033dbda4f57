"""French: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        offert* gratuit* cadeau c_est_pour_nous pour_notre_pomme sur_notre_compte à_nos_frais
        notre_tournée aux_frais c_est_la_maison la_maison_offre on_vous_offre on_t_offre
        nous_offrons on_vous_invite on_t_invite de_notre_poche c_est_nous on_régale nous_régalons
        gracieux gracieusement sans_rien_payer sans_payer c_est_nous_qui_régal* c_est_nous_qui_pay*
        c_est_nous_qui_off* nous_le_payons nous_la_payons nous_les_payons on_le_paie
        pour_notre_compte sur_notre_note à_notre_compte sans_supplément """,
    "wallet": "portefeuille* porte-monnaie carte* monnaie bourse porte_monnaie argent",
    "stay": "rest* gard* laiss* maison repos* dort dormir sac vacances en_poche votre_poche",
    "neg": "rien aucun* sans zéro jamais ni point pas_un pas_de",
    "cent": "centime* sou euro euros frais facture* rond copeck supplément un_sou trois_sous",
    "pay": "pay* coût* débours* dépens* factur* réglez",
    "gift": "cadeau* offr* offert* ajout* plus deuxième second* glisse* surprise bonus",
    "buy": "ach* command* panier* inscri* chaque abonn* visite réserv*",
    "none": "personne aucun* nul nulle nulle_part rien_n aucun aucune personne_ne",
    "beat": """
        mieux meilleur* cheville égal* batt* rivalis* arriv* comparabl* compar* concurr* détrôn*
        dépass* fait_mieux pareil* mène* concurrencer """,
    "most": """
        meilleur* plus_bel* plus_beau* plus_bon* plus_douc* plus_doux plus_rapid* plus_frais
        plus_fraîch* plus_sûr* plus_grand* plus_petit* plus_confortabl* plus_léger* plus_fin*
        moins_cher* plus_bas* plus_fort* préféré* plus_gourmand* plus_croustillant* plus_moelleu*
        plus_simple* plus_efficac* plus_tendre* plus_accueillant* plus_fiable* plus_savoureu* """,
    "realm": """
        ville monde pays marché quartier région planète terre paris lyon marseille bordeaux lille
        france belgique europe capitale univers rue secteur français* qui_soit rive place
        département """,
    "rank": """
        numéro_un numéro_1 n°1 imbattable* inégal* incomparable* hors_pair sans_égal* sans_rival*
        champion* leader* référence couronne* trône* reine_de roi_du roi_de première_place palme
        cour_des_grands sans_pareil* nec_plus_ultra deuxième_place """,
    "others": """
        autres concurrent* concurrence ailleurs rival* voisin* autre_marque* autre_banque*
        grandes_marques toutes_les autres_écoles la_plupart le_reste """,
    "behind": """
        pâle* jalou* rhabill* copi* tremb* pâlir rougi* poussière inquièt* suer sueur* ombre seconde
        second* deuxième arrière facturent demandent courent loin_derrière """,
    "seek": "cherch* trouv* goût* compar* essay*",
    "old": """
        ancien* vieux vieil* vieille* précédent* hier dernier* dernière autrefois ex habituel*
        classiqu* ordinair* d_habitude """,
    "look": """
        sembl* oubli* musée rhabill* adieu rire* ri rir* poubelle lent* lente antiquité* ressembl*
        dinosaure préhistoire retraite ridicul* honte pâle* fait_figure air jouet """,
    "compar": "mieux meilleur* plus moins supérieur* pire",
    "than": "que qu",
    "times": "deux_fois trois_fois double triple dix_fois moitié",
    "unhappy": """
        ne_vous_plaît plaît_pas plait_pas pas_content* pas_satisfait* insatisfait* déçu*
        pas_convaincu* ne_convient convient_pas pas_conquis* ne_va_pas cassé* casse retard panne
        défaut pas_séduit* pas_ravi* si changez_d_avis déçoit sinon """,
    "remedy": """
        rembours* rend* rendu* rends remplac* échang* refait recommenc* répar* restitu* retour*
        votre_argent ton_argent à_vie pour_toujours """,
    "vow": """
        promis promet* garanti* garantie* parole* jur* main_au_feu main_à_couper pari* parions juré*
        sans_faute sûr_et_certain à_coup_sûr les_yeux_fermés foi_de sans_discuter sans_discussion
        sans_condition sur_l_honneur quoi_qu_il_arrive infaillible* c_est_écrit tête_à_couper
        satisfait_ou sans_poser compte_sur nous_nous_engageons on_s_engage parole_tenue notre_parole
        s_en_porte_garant m_en_porte en_porte_garant* portons_garant* se_tromper risque_d_erreur
        comptez_sur_nous comptez_sur_ça """,
    "always": "toujours jamais chaque vie tous personne éternel* aucun* définitive*",
    "succeed": """
        réuss* march* fonctionn* arriv* heure tien* tient dur* accordé* accept* obten* décroch*
        succès résultat* permis bilingue* premier_coup """,
    "fail": """
        échou* échec* déç* lâch* cass* fuit fuite* rat* panne* retard* tomb* abandonn* rouill* us*
        """,
    "money": """
        argent épargn* économies placement* capital* fonds livret* dépôt* bas_de_laine patrimoine
        portefeuille* prime bourse investi* pécule mise retraite action* intérêts tirelire """,
    "grow": """
        grandi* pouss* grimp* mont* petits travaill* fructifi* rapport* gagn* gross* augment*
        fleuri* moisson* hausse bénéfice* rend rendement* multipli* croît croîtr* prosper* récolt*
        gonfl* haut dorm* engraiss* embellit plus-value* prend_du fruits """,
    "again": """
        encore toujours chaque_année an_dernier rebelot* recommenc* continu* année_après mois_après
        répèt* refai* refera repart* quoi_qu quoiqu* histoire comme_avant rebond* relev*
        tous_les_ans ne_perd* année_dernière remet_ça remettons_ça remis_ça même_quand même_si
        les_mêmes """,
    "unit": """
        trajet* mile* euro* argent mise* dépôt* tampon* voyage* prime* crédit* économi* billet
        épargn* achat* passage* capital* cagnotte récompense* recharg* kilomètre* """,
    "double": """
        double* doubl* tripl* deux jumeau* multipli* trois vingt dix_fois petits compte_pour
        quadrupl* frère* fois """,
    "put": "charg* recharg* vers* mett* mise* dépos* plac* confi* pos* donn*",
    "few": """
        dernier* derniè* seul* rest* quelques unique* peu plus_que poigné* compte* limité* comptée*
        presque encore """,
    "piece": """
        paire* taille* stock* table* billet* chambre* pièce* cintre* siège* exemplaire*
        quantité* boîte* pot créneau* vitrine lot* modèle* places """,
    "flying": """
        part* envol* vite vol* fond* disparai* épuis* écoul* arrach* rupture petits_pains file* fuit
        sèche s_amenuis* diminu* """,
    "wait": """
        hésit* attend* attent* dorm* réfléch* traîn* tard* demain cligne* perdre_de_temps repouss*
        lambin* """,
    "lose": """
        rat* trop_tard manqu* perd* regret* vide* sans_vous dommage parti* partie* passé* quelqu_un
        bredouille dehors """,
    "hot": """
        petits_pains stocks_limités limite_des_stocks épuisement bientôt_épuisé* presque_épuisé*
        rupture s_arrache* se_l_arrache* derniers_exemplaires dernières_places dernières_pièces
        quantités_limitées épuisé* dépêch* premiers_arrivés faites_vite premiers_servis vite_parti*
        avant_qu il_n_en_reste """,
    "when": """
        soir minuit demain dimanche lundi mardi mercredi jeudi vendredi samedi aujourd hui week-end
        heure* midi ce_soir nuit matin week weekend """,
    "closing": """
        ferm* finit finie* termin* rideau* citrouill* disparaî* expire* clôtur* envol* parti* adieu
        trop_tard histoire au_revoir """,
    "last_call": """
        dernière_chance dernier_jour derniers_jours dernières_heures dernier_appel
        aujourd_hui_seulement plus_que_quelques c_est_maintenant maintenant_ou_jamais
        compte_à_rebours dernière_ligne seulement_aujourd avant_minuit avant_qu_il ce_soir_seulement
        plus_qu_un dernière_occasion """,
    "offer": """
        offre* prix tarif* promo* inscription* réserv* rabais* porte* occasion* remise* bon_plan
        solde* """,
    "price": """
        prix étiquette* facture* tarif* note* addition coût* forfait* loyer* abonnement* mensualit*
        prime* ticket* budget caisse panier """,
    "fall": """
        baiss* fond* fondu* tomb* chut* moitié régime ciseau* rétréci* dégring* cass* coup* coupé*
        mini petit* doux douce* léger* allég* dimin* rédu* réduit* moins maigr* bas écras* plum*
        sacrifi* fraction descend* rogn* rabot* dégonfl* sourir* tendre* bradé* couteau tiers perd*
        perdu* poids craqu* bouchée croqué coup_de """,
    "relief": """
        sour* merci* léger* respir* rempli* soulag* ravi* content* dit_merci soupir* sauv* vacances
        regonfl* conten* """,
    "bargain": """
        moitié_prix moitié_moins moins_cher* sold* rabais bradé* bradon* promo* remise* réduction*
        bouchée_de_pain bonnes_affaires coûter_un_bras coûte_un_bras coûtera_un_bras un_rein
        peau_des_fesses yeux_de_la_tête casser_la_tirelire trois_fois_rien prix_cassés prix_doux
        prix_mini prix_réduit* prix_sacrifiés prix_d_ami ruine* ruiner petit_prix petits_prix
        aubaine* démarqu* prix_barré* """,
    "less": "moins moitié tiers réduit* fraction",
    "save": "économis* épargn* gard* gagn*",
    "expert": """
        médecin* docteur* dermatolog* dentist* vétérinaire* expert* nutritionnist* pédiatr* kiné*
        pharmacien* scientifiqu* spécialist* sage* infirmi* chirurgien* professeur* chef* coach*
        critique* coiffeu* garagist* comptable* journal* magazine* jury guide_michelin ostéo* prof
        profs chercheu* la_presse professionnels athlètes """,
    "use": """
        utilis* recommand* jur* conseil* fait_confiance confiance chois* approuv* prescri* sac port*
        demand* met* mett* préfèr* ador* vant* disent parl* valid* lui-même eux-mêmes elle-même
        même* plébiscit* achèt* cautionn* applaudi* d_accord unanim* développ* """,
    "crowd": """
        moitié milliers millions centaines client* famill* lecteur* lectric* voisin* critiques
        parents étudiant* membres abonnés neuf dix toute* adeptes ville quartier gens fans
        utilisateur* mamans amis """,
    "adopters": """
        milliers millions centaines client* famill* voisin* parents étudiant* membres
        abonnés ville quartier gens fans utilisateur* mamans amis """,
    "by_now": "déjà",
    "adopt": """
        utilis* parl* queue confiance étoile* recommand* jur* rejoint* adopt* convaincu* ador*
        plébiscit* conquis* tromp* craqu* raffol* s_arrache* bouche* pass* préfér* avis séduit*
        changé* note notent noté* aimé* adoré* vante* louange* encens* vivre_sans plus_sans """,
    "award": """
        primé* récompensé* médaill* lauréat* certifié* cliniquement prouvé* testé* élu* étoil*
        reconnu* étude* cinq_étoiles approuvé* prix_du label* labellis* mieux_noté* couronn*
        cité_par plébiscité* saveur_de_l """,
    "ailing": """
        douleur* maux migrain* rid* acné eczéma insomni* sommeil stress allergi* crampe* boutons
        arthros* fatigu* toux rhume* pellicul* cicatric* ballonnement* gueule dos nuque genou*
        articulation* tension cholestérol ventre taille jean hanche* nerf* digestion intestin*
        grippe gorge immunit* foie cheveux épaule* peau angoiss* brûlures inflammat* lombair*
        cervical* cellulite cernes jambes défenses diabète glycémie balance mal_de_dos mal_de_tête
        mal_au_dos nuits_agitées nuits_blanches mal_dormi courbatur* sucre_sanguin taux_de_sucre
        """,
    "gone": """
        arrêt* oubli* disparai* disparu* adieu envol* fond* fondr* revoir calm* apais* soulag*
        baiss* fini* finie* merci souvenir* soign* guéri* stopp* cess* prend_la_porte râl* histoire lisse*
        effac* estomp* rajeuni* détend* léger* légèr* plat plate évapor* dit_merci envole* plus
        partir chass* renforc* boost* congé tait silence régul* remet* débarrass* sous_contrôle
        vacances reconna* retrouv* recul* dénou* moins_de bien_moins oublié* oubliées envolé* """,
    "slim": """
        maigri* minc* perdre_du_poids perdez kilos brûle-graisse* détox* guéri* miracle* soigne*
        affin* rajeuni* centimètres_de ventre_plat """,
    "shed": "perd* perdu* fond* envol* moins adieu léger* brûl* élimin*",
    "kilo": "kilo* poids graisse* taille* calori* centimètre*",
    "enter": """
        ticket* code* command* scan* répond* nom inscri* achet* achat* particip* bulletin* glissez
        télécharg* envoy* abonn* photo* dites partag* """,
    "underway": "en_voyage en_route en_chemin",
    "prize": """
        voiture* vélo* scooter moto voyage* séjour* week-end vol billet* croisière* iphone
        ordinateur* jackpot cadeau* vespa an_de tokyo rome lisbonne maldives lot clés gagn* bali
        chèque* bon_d panier_garni télé weekend """,
    "luck": """
        doigts chance* peut-être pourrait pourrai* qui_sait pourquoi_pas un_de_vous l_un_de
        quelqu_un sort hasard veinard* heureux* autant tente* un_abonné l_une_de_vous une_de_vous
        l_un_d_entre l_une_d_entre """,
    "raffle": """
        tirage* tombola* loterie* gros_lot jeu_concours concours à_gagner gagnez gagner_un gagnant*
        urne tentez tirons_au jouez_et remport* jackpot tournez_la_roue roue_de_la_fortune
        la_roue_tourne """,
    "win": "gagn* remport* repart* empoch* décroch* tirage volant",
    "spend": "pay* ach* command* dépens* panier* carte* caisse* course*",
    "back": """
        revien* retour* rend* rembours* revenir retomb* chemin reverse* reven* récup* retrouv*
        revoi* recrédit* """,
    "credit": "avoir crédit* bon cagnott* cashback remise réduction* quelque_chose pourcent*",
    "next": "prochain* suivant* futur* fois",
    "instal": """
        plusieurs_fois mois mensualit* étal* échelonn* plus_tard printemps année crédit* tranche*
        petits_bouts fractionn* trois_fois quatre_fois mai emprunt* financ* versement* facilités
        """,
    "noextra": """
        sans_frais pas_un_centime sans_intérêt* pas_un_sou centime_de_plus sou_de_plus rien_de_plus
        même_prix sans_supplément zéro_frais taux_zéro zéro_intérêt* banque_n sans_un_sou
        euro_de_plus sans_le_moindre aucun_frais aucuns_frais aucun_intérêt 0 sans_surcoût à_0
        prix_du_comptant ni_frais sans_un total_reste total_ne """,
    "interest": "intérêts intérêt taux agios",
    "absent": "zéro sans pas aucun* oubli* nul rien vacances adieu ni envol* jamais ignor* non",
    "present": "cadeau cadeaux offert offerte offrons",
    "from_us": "nous notre nos maison",
    "nowhere": "nulle_part introuvable aucun aucune ne_trouverez ne_trouveras jamais_vu",
    "such": """
        pareil pareille pareils comme_celui comme_celle comme_le comme_ça tel telle aussi cheville
        """,
    "other": "autre autres plupart grand grands grandes",
    "trade": """
        banque* école* magasin* boutique* salle* assureur* garage* marque* appli* clinique*
        compagnie* salon* boulanger* café* opérateur* agence* cours concession* fournisseur* matelas
        """,
    "elsewhere": "ailleurs concurrence concurrent*",
    "flaw": """
        attend* lent* formulaire* papier* double plus_cher promett* oubli* plant* bug* rame* traîn*
        vend* fatigu* encore """,
    "we": "nous notre nos on",
    "never": "jamais",
    "so": "aussi autant tant tellement",
    "beside": "à_côté face comparé comparée auprès fait laisse fera après",
    "yours": "votre vos ton ta tes vôtre tien ancien ancienne",
    "looks": "air semble sembler sonne paraît paraîtra ressemble passe",
    "new": "nouveau nouvel nouvelle nouveaux nouvelles celui celle cette ce",
    "speed": "vole rapide vite éclair seconde* instant aussitôt moitié double file deux_fois",
    "invest": "invest* placé placer épargn* souscri* misé y_étaient",
    "smile": """
        sourire sourit sourient rit rient content contents ravi* tour merci profit* ont_le_sourire """,
    "vacant": """
        libre libres vide occupé* assiette question questions étape étapes an_dernier année_dernière
        mois_dernier semaine_dernière un_seul même_endroit """,
    "greet": """
        vœux voeux souhait* salutation* bonjour anniversaire noël à_bientôt à_demain
        journée_finit soirée_finit soir_finit nuit_finit journée_se journée_s_achève jour_finit
        journée_termine """,
    "know": "savez sais sait savoir connai*",
    "own": "propre propres eux-mêmes lui-même elle-même enfants patients chevet",
    "ratio": "sur_dix sur_cinq sur_quatre sur_trois",
    "folk": """
        patient* client* membre* utilisat* gens voisin* famille* parent* élève* lect* conduct*
        lyonnais """,
    "dose": """
        cuillère* cuillerée* tasse* goutte* gélule* gorgée* comprimé* semaine* jours nuit nuits
        séance* verre oreiller crème tisane infusion semelle* """,
    "enrol": "inscription* offre* réservation* candidature* promo* vente*",
    "term": "semaine* mois an ans année* heures jours",
    "ill": """
        douleur* mal_de_dos mal_de_tête migraine* acné eczéma insomnie* allergi* crampe* arthrose
        toux pellicules cholestérol brûlures tension ballonnement* inflammation ride rides
        ronflement* constipation courbature* """,
    "chore": """
        paperasse relance* souci* effort* réflexion formulaire* rappel* organisation vaisselle """,
    "weather": "pleut pluie neige soleil orage brouillard vent nuages tempête",
}
