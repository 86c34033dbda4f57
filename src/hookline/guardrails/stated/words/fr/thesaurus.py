"""French: the words of the classes that constructions are made of."""

CLASSES = {
    "neg": "ne n pas aucun aucune rien jamais sans zéro ni aucuns",
    "cent": "centime centimes sou euro euros rond kopeck",
    "pay": """
        payer payez paient coûte coûter coûtera débours* facturé* facturons régler réglez dépens*
        coûtent paierez """,
    "worth": "attention peine",
    "thing": """
        café* thé verre boisson* dessert* déjeuner dîner repas petit-déjeuner entrée billet* parking
        tournée mois semaine nuit* cours séance coupe bière vin échantillon* enfant* ami*
        installation montage emballage paire bougie* chaussette* tasse* croissant* gâteau* essai
        glace viennoiserie """,
    "fare": """
        livraison port frais retour* addition note facture transport expédition taxe* douane
        commission """,
    "we": "nous on notre nos",
    "cover": """
        prenons prend payons paie réglons règle couvrons offrons assumons charge s_occupe avançons
        """,
    "on_us": """
        c_est_pour_nous est_pour_nous sont_pour_nous pour_notre_pomme à_notre_charge maison_offre
        de_notre_poche aux_frais_de c_est_nous la_maison_régale """,
    "treat": "offrons offre ajoutons invite invitons glissons régale régalons cadeau donnons",
    "you": "vous te t toi",
    "gift": "cadeau cadeaux offert offerte offerts offertes",
    "ordinal": "deuxième seconde second troisième quatrième autre supplémentaire premier première",
    "order": "achat* commande* panier abonn* réservation inscri* ticket",
    "nobody": "personne aucun aucune nul nulle",
    "nowhere": "nulle_part ailleurs",
    "make": """
        fait font cuit prépare fabrique vend propose offre livre coud torréfie brasse tricote sert
        cuisine égale rivalise approche nettoie construit """,
    "better": "mieux meilleur*",
    "cheap": "moins",
    "alike": """
        pareil* comme_nous comme_nos comme_le_nôtre comme_la_nôtre tel telle comparable* aussi_bon
        aussi_bonne aussi_doux comme_ça """,
    "find": "trouver* trouvez trouvera trouverez goûter goûterez verrez",
    "possible": "fait possible faire",
    "most": "plus meilleur meilleure meilleurs meilleures moins",
    "scope": """
        de_la_ville du_monde du_marché de_france de_paris de_lyon de_tous_les_temps au_monde
        de_la_région du_quartier du_pays de_la_planète sur_le_marché d_europe de_la_rue
        de_l_histoire de_toute_la de_tout_le sur_terre de_marseille du_secteur jamais_conçu
        jamais_fait jamais_vu jamais_fabriqué jamais_créé jamais_goûté jamais_imaginé de_tout """,
    "near": "proche* vite tard tôt",
    "peer": "égal égale équivalent* rival* pareil* concurrence concurrent* comparaison",
    "rival": """
        concurrence concurrent* hors_catégorie sans_égal* sans_rival* sans_pareil* hors_concours
        inégalé* inégalable* imbattable* loin_derrière à_des_années sans_égal dépass* """,
    "elsewhere": """
        ailleurs autres_magasins autres_marques grandes_marques supermarché* grande_surface
        autres_boutiques autres_enseignes voisin partout_ailleurs autres_banques autres_écoles
        autres_cours autre_banque concurrence """,
    "dear": "cher chère chers chères double",
    "times": "deux_fois trois_fois quatre_fois cinq_fois dix_fois double triple moitié fois",
    "than": "que qu",
    "ordinary": """
        ordinaire* classique* normal* normale* autre* habituel* traditionnel* standard moyenne """,
    "last": "dure durent tient tiennent reste nettoie fonctionne marche résiste lave",
    "money": """
        argent épargne capital mise économies placement patrimoine revenus bas_de_laine dépôt
        investissement* centime """,
    "back": """
        rend rendons rends rembours* retour retourn* restitu* revien* revient récupér* reverse*
        reversons recrédit* retombe reviennent remont* """,
    "part": "partie part pourcentage morceau fraction petite_part",
    "spend": "dépens* achat* commande* payé* panier facture*",
    "account": "compte carte poche cagnotte",
    "unhappy": """
        pas_convaincu* pas_satisfait* insatisfait* pas_content* déçu* ne_vous_plaît pas_ravi*
        ne_convient change_d_avis plaît_pas convient_pas va_pas satisfait_ou satisfaits_ou """,
    "refund": "rembours*",
    "fully": "intégral* total* complet* entièrement totalité tout chaque",
    "noquestion": """
        sans_discussion sans_question* sans_poser sans_condition* sans_justif* sans_discuter """,
    "all": "tout toute tous toutes entier totalité",
    "vow": """
        promett* promis* jur* engag* garanti* main_au_feu main_à_couper parole_d notre_parole foi_de
        """,
    "promise_of": "résultat* succès efficacité",
    "never": "jamais",
    "forever": "vie éternel* éternité générations décennies",
    "fail": """
        déçu* déçoit décevra décevoir casse cassera tombe lâche lâchera rouille panne fuit trahi*
        use fane """,
    "hold": "dure durera tient tiendra reste fait",
    "grow": """
        progresse* grandit augmente* croît fructifi* monte* grimpe* grossi* croître pousse* s_envole
        """,
    "sure": """
        sûr sûre sûrement certain* garanti* coup_sûr assuré* sans_faute immanquable* quoi_qu_il
        régulièrement sereinement """,
    "yearly": """
        chaque_mois chaque_année tous_les_mois tous_les_ans mois_après année_après an_après
        chaque_jour """,
    "only": "seulement uniquement plus_que",
    "past": "dernier* passé* précédent* dernière",
    "earned": """
        rapporté* gagné* gagnait gains rendu souri* sourient profité* monté performé rendement*
        bénéfice* """,
    "again": "encore nouveau pareil refait refera autant aussi recommence* répét* même",
    "your_turn": "votre_tour ton_tour cette_année à_vous l_an_prochain cette_fois",
    "fund": """
        fonds placement* épargne capital investissement* action* portefeuille argent livret bourse
        """,
    "loss": "perte* perd perdre baisse* baisser chute* recul* perdu",
    "invest": "investi* épargnant* placé* entré* misé* épargnants clients",
    "multiply": """
        double* doublez doubler triple* triplez tripler multipli* décupl* quadrupl* petits """,
    "turn": "transform* faites devien* deviennent changez passez",
    "clock": """
        minute* heure* janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre """,
    "size": "ml cl g kg cm mm litre* gramme* kw kwh",
    "num": "cent mille dix deux trois quatre cinq million",
    "retire": "retraite",
    "early": "plus_tôt avant_l anticip*",
    "remain": "reste restent restant* plus encore plus_que",
    "few": "peu quelques presque_plus presque_rien rares poignée guère dernier*",
    "piece": """
        place* pièce* paire* unité* exemplaire* chambre* billet* taille* bouteille* rayon stock
        boutique article* créneau* """,
    "minute": "minute* heure* jour* pas étape* clic* semaine* mètre*",
    "last_one": "dernier derniers dernière dernières",
    "hesitate": "tarde* traîne* hésite* attend* dort retard arrivés lent* cligne* attendez",
    "lose_out": "mains_vides bredouille* perd perdra rate* quelqu_un_d regrett* sans_rien",
    "soldout": "partent part épuis* vendu* disparaiss*",
    "soon": "demain minuit dimanche lundi vendredi samedi week-end aujourd ce_soir weekend",
    "price": "prix tarif* offre promo promotion remise étiquette* rabais",
    "gone": "disparu* fini* terminé* histoire envolé* parti* expire* plus pour_toujours disparaî*",
    "raise": "remonte* augmente* plein normal* hausse double",
    "old": "ancien* normal* plein",
    "too_late": "trop_tard",
    "regret": "regrett* mord* voudrez",
    "offer": "offre promo promotion prix fête occasion chance remise aubaine bon_plan",
    "end": "termine* finit fini* s_arrête expire* s_achève prend_fin disparaî* fermé*",
    "door": "porte portes fenêtre",
    "close": "ferme* referme* claque*",
    "lower": """
        baissé* baiss* réduit* cassé cassés cassée cassées cassons taillé* coupé* sacrifié* fondu* fondre fondent chut*
        soldé* soldés démarqué* rogné* diminué* rétréci* dégringol* effondr* abaissé* plancher
        léger* maigri* bradé* bradons régime """,
    "sold": """
        manteau* canapé* chaussure* robe* veste* chemise* matelas lit* chaise* table* meuble*
        collection article* botte* sac* cours """,
    "wallet": "porte-monnaie portefeuille budget bourse étiquette* tirelire porte_monnaie",
    "lighter": "respir* merci* remerci* souri* léger* allég* soulag*",
    "shop": "magasin boutique",
    "sale": "soldé* soldes promotion promo réduit* remisé* démarqué* bradé*",
    "time": "temps",
    "authority": """
        médecin* docteur* dentiste* dermatologue* vétérinaire* expert* spécialiste* pédiatre*
        pharmacien* nutritionniste* kiné* ostéopathe* scientifique* chef chefs ingénieur*
        professionnel* sage-femme sages-femmes coach* professeur* presse professeurs magazine
        laboratoire jury critique association guide """,
    "endorse": """
        recommand* conseill* approuv* validé* jure* prescri* plébiscit* certifi* confiance préfèr*
        adopt* vant* testé* élu élue élus primé* récompensé* """,
    "crowd": """
        milliers millions centaines moitié région ville quartier famille* voisin* tout_le_monde """,
    "adopt": """
        adopté* confiance jure* jurent choisi* passé* convaincu* conquis* convertis séduit* aiment
        adorent rejoint* avis étoiles notent recommandent reviennent """,
    "ailment": """
        mal douleur* migraine* ride rides acné eczéma insomnie* cellulite stress anxiété allergie*
        toux rhume* maux nuits_blanches bouton* crampe* arthrose cicatrice* fatigue pellicule*
        ronflement* cheveux_blancs brûlure* pilules comprimés médicaments inflammation* """,
    "vanish": """
        fini* dispar* partent envol* efface* guéri* oubli* soulag* débarrass* stop adieu élimin*
        éradiqu* terminé* évanoui* apaise* cesse* souvenir* disparaiss* jetez jeter """,
    "goodbye": "adieu au_revoir fini plus_jamais terminé* finies",
    "shed": "perd* perdez perdre mincir maigri* moins délest*",
    "measure": "kilo* kg taille* centimètre* cm livre*",
    "fat": "graisse* kilos bourrelet* ventre poids calorie*",
    "asleep": "dorm* dormant sommeil fond* fondent canapé effort* priver régime brûl*",
    "win": "gagn* remport* décroch* repart*",
    "prize": """
        voyage voiture iphone séjour prix lot lots vélo scooter croisière bon cadeau weekend
        vacances """,
    "chance": "chance* tent* tirage sort gagnant*",
    "draw": "tirage loterie tombola concours jeu",
    "enter": "particip* jouez inscri*",
    "instal": "fois mensualité* crédit échelonn* paiement* financement étal*",
    "extra": "frais supplément intérêt* surcoût",
    "interest": "intérêt intérêts",
    "interest_free": "sans_intérêt* taux_zéro",
    "year": "an ans mois année",
    "credit": "crédit prêt paiement financement",
    "more": "plus moins",
    "cond": "si s",
    "swap": "neuf neuve remplac* autre nouveau",
    "send": "renvoyons envoyons expédions livrons",
    "income": "revenu revenus gains rendement rente",
    "steady": "stable* fixe* régulier* sûr* assuré*",
    "later": "attendez demain attendre plus_tard",
    "big": "million millions millier* énorme* immense* gigantesque* mille",
    "homes": "cuisine* foyer* maison* bureau* salle_de famille*",
    "skin": "peau teint cheveux",
    "clear": "nette net lisse* pure parfaite éclatante* jeune",
    "days": "jour jours semaine* heure* nuits",
    "favourite": "préféré* chouchou*",
    "nation": "français france belges suisses québécois pays",
    "saving": "économie* épargnez",
    "nearly": "presque quasi*",
    "paid": "réglé réglée payé payée",
    "give_we": "offrons",
    "wrong": "trompent tromper",
    "receipt": "ticket reçu",
    "put": "mettez placez",
    "take": "retirez récupérez",
    "ago": "il_y_a",
    "percent": "pour_cent",
    "points": "points miles étoiles tampons",
    "redeem": "échang* transform* convert*",
    "stake": """
        main_au_feu main_à_couper mangeons_notre_chapeau parole_d_honneur tête_à_couper
        """,
    "with_us": "avec_nous avec_notre chez_nous dans_notre",
    "fee": "frais commission* agios cotisation",
    "forget": "oubli* adieu fini connaît_pas inconnu*",
    "save": "épargnez épargne mettez_de économis*",
    "cut_idiom": "régime hache coupe_franche maigr*",
    "organ": """
        foie défenses immunit* métabolisme tension cholestérol articulations coeur cœur digestion
        transit glycémie """,
    "mend": """
        renforc* nettoie* détoxif* régul* boost* stimul* rajeuni* retrouv* équilibr* fait_baisser
        """,
    "detox": "détox detox drainant*",
    "hours": "heures heure minutes",
    "impossible": "impossible impensable",
    "collect": "cumul* collect* gagn*",
    "redo": "refais* recommen* réparons reprenons",
    "people": """
        clients clientes utilisateurs membres familles élèves patients lecteurs femmes hommes
        personnes parents foyers """,
    "mine": "je j mon ma mes",
}
