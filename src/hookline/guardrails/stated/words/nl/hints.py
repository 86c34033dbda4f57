"""Dutch: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        gratis van_ons op_onze_kosten onze_kosten rondje_van_de_zaak van_de_zaak op_het_huis cadeau
        kosteloos* trakteren wij_trakteren we_trakteren wij_betalen we_betalen onze_rekening
        krijg_je_van krijgt_u_van geven_we_weg gratis* zonder_te_betalen niets_te_betalen voor_niets
        voor_niks niks_te_betalen onze_traktatie nemen_wij rekenen_we_niet op_onze_rekening
        zonder_toeslag """,
    "wallet": "portemonnee* beurs pinpas pas geld kaart* creditcard broekzak",
    "stay": "laat* blijf* zitten thuis dicht zak steken rust* weg vakantie op_zak",
    "neg": "geen niet niets niks nooit zonder nul noch",
    "cent": "cent euro* rekening* kosten verzendkosten stuiver bezorgkosten",
    "pay": "betaal* betal* kost* reken* berek*",
    "gift": "cadeau* extra erbij geschenk* tweede bovenop verrass* nog_een bonus",
    "buy": "koop* bestel* aankoop* elke ieder* aanmeld* boek* inschrijv* besteding",
    "none": "niemand geen nergens niets niks",
    "beat": """
        beter tipp* verslaa* versla* evenaar* vergelijk* tegenop overtref* net_zo kan doet zo bakt
        aan_tippen zulke """,
    "most": """
        beste lekkerste mooiste snelste goedkoopste zachtste verste knapperigste grootste sterkste
        veiligste gezelligste stilste fijnste makkelijkste warmste laagste lichtste favoriete
        populairste meest gezondste leukste slimste scherpste romigste vriendelijkste voordeligste
        krokantste """,
    "realm": """
        stad wereld land nederland amsterdam rotterdam utrecht haag belgië antwerpen vlaanderen
        markt europa buurt planeet wijk ooit regio aarde omgeving straat omstreken provincie
        randstad universum """,
    "rank": """
        nummer_één nummer_een nummer_1 onverslaanbaar onovertroffen ongeëvenaard* weergaloos*
        eigen_klasse buitencategorie koploper kampioen* marktleider maatstaf kroon* troon* koning*
        koningin* eenzame_hoogte weerga* zijn_gelijke haar_gelijke eredivisie wereldklasse
        tweede_plaats eenzame_top """,
    "others": """
        andere* anderen concurrent* concurrentie rest elders rivalen buren buurman iedereen
        grote_merken gemiddelde """,
    "behind": """
        jaloers achter nakijken stof droom* kopieer* zweet* zweten bleek* tweede inpakken lacht
        lachen schaduw vragen rekenen trager langzamer puntje nadoen huiswerk watertand* schrik*
        """,
    "seek": "gezocht zoek* gevonden vind* proef* vergelijk*",
    "old": """
        oude oud vorige vroeger gisteren voorganger* eerst ouderwets* gewone gewoon voorheen
        """,
    "look": """
        voelt voel* lijkt lijken vergeet* vergeten museum lacht lachen vaarwel pensioen prullenbak
        traag* relikwie schaam* dinosaurus stoeptegel verbleekt afgedankt* steentijd speelgoed
        zielig oudheid museumstuk """,
    "compar": """
        beter sneller goedkoper zachter verser knapperiger sterker veiliger gezelliger stiller
        fijner makkelijker lichter mooier langer meer minder warmer gezonder groter zuiniger
        comfortabeler lekkerder voordeliger slimmer schoner """,
    "than": "dan",
    "times": "dubbel* twee_keer drie_keer half helft tien_keer tweemaal",
    "unhappy": """
        niet_tevreden bevalt_niet niet_bevalt niet_goed ontevreden past_niet niet_past
        niet_overtuigd teleurgesteld kapot stuk te_laat niet_jouw niet_blij toch_niet valt_tegen
        spijt niet_mooi niet_lekker als_het als_je_niet als_u_niet als_hij als_ze bedacht bedenk """,
    "remedy": """
        geld_terug terug* vergoed* vervang* ruil* nieuw* opnieuw repareer* herstel* terugbetal*
        betalen over_doen doen_over doen_het_over het_over leven_lang voor_altijd elke_cent
        iedere_cent """,
    "vow": """
        beloofd belov* beloven gegarandeerd garandeer* garantie* erewoord hand_in_het_vuur zeker*
        vergif wedden reken* zweren zeg_maar_dag zonder_gezeur zonder_gedoe hoe_dan_ook
        gegarandeerd* zwart_op_wit staan_we_voor op_rekenen woord_op woord weddenschap
        honderd_procent sowieso steken_onze durven gif_op gif ons_woord misgaan staan_wij_voor
        staan_we_garant mis_gaan """,
    "always": "altijd nooit elke ieder* leven levenslang* eeuwig* niemand alle jaren",
    "succeed": """
        slaag* slaagt werkt* komt* op_tijd houdt lukt* aangenomen goedgekeurd haalt gaat_mee
        resultaat succes vloeiend blijft """,
    "fail": """
        faalt falen kapot stuk teleurstel* lekt te_laat zakt zakken roest* breekt begeeft vertrag*
        laat_je_in krimp* mislukt* verkleur* teleurgesteld """,
    "money": """
        geld spaargeld* spaarpot* spaarcent* fonds* beleg* kapitaal pensioen* inleg vermogen*
        rekening aandelen beurs markt appeltje rendement depot spaarrekening spaarder* koers* """,
    "grow": """
        groei* stijg* klim* dikker werk* werkt winst* meer omhoog bloei* oogst* aankom* rendeer*
        opbreng* op_levert levert vermeerder* verdien* hoger vruchten rijker zwelt aandikk* vet plus
        aangroei* """,
    "again": """
        weer altijd elk_jaar vorig_jaar opnieuw nog_eens ook elke_maand jaar_na maand_na
        geschiedenis herhaal* zo_weer wat_er steeds blijft ongeacht nooit telkens """,
    "unit": """
        punt* rit ritten mijl* euro* geld inleg spaar* tientje* stempel* tegoed* reis* bonus* zegel*
        aankoop* storting bezoek beltegoed* reiskaart kilometer* """,
    "double": """
        dubbel* verdubbel* drie* verdriedubbel* twee tweeling* vermenigvuldig* verveelvoudig*
        keer_twee telt_voor tellen_voor twintig broertje* """,
    "put": "stop* zet leg laad* stort* inleg* maak zet*",
    "few": """
        laatste nog maar enkele eenzaam* enige paar handvol weinig bijna schaars* beperkt* slechts
        alleen resterende """,
    "piece": """
        paar plek* plaats* maat maten plank* voorraad* tafel* kaart* kamer* stoel* ticket* stuk*
        exempl* hanger* doos schap* pot* kast rek zitplaats* laarzen model* """,
    "flying": """
        vlieg* weg snel* uitverkocht verdwijn* smelt* hard gaan warme_broodjes zo_weg op_is raakt_op
        raken_op gaan_op bijna_op raakt_vol raken_vol bijna_vol slinkt slinken krimpt """,
    "wait": """
        twijfel* wacht* slap* treuzel* denk* morgen knipper* later aarzel* nachtje uitstel* nadenk*
        """,
    "lose": "mis* te_laat leeg* spijt weg kwijt zonder anders iemand thuis pech grijp*",
    "hot": """
        warme_broodjes op_is_op zolang_de_voorraad bijna_op bijna_uitverkocht uitverkocht
        wees_er_snel vliegen_de vliegt_de op=op laatste_exemplaren laatste_stuks laatste_plekken
        wees_snel beperkte_oplage beperkte_voorraad haast_je weg_is_weg nog_maar_een_paar gaat_hard
        gaan_hard bijna_vol laatste_kaarten de_deur_uit als_warme """,
    "when": """
        vanavond middernacht morgen zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
        vandaag weekend uur uren nacht avond vannacht week zondagavond """,
    "closing": """
        sluit* dicht voorbij eind* afgelop* stopt stekker gordijn pompoen* verdwijn* verloopt
        te_laat weg geschiedenis uiterlijk vervalt doek klaar trekken slot luik verdwenen """,
    "last_call": """
        laatste_kans laatste_dag laatste_dagen laatste_uren alleen_vandaag vandaag_nog nu_of_nooit
        alleen_vanavond nog_tot alleen_tot laatste_ronde aftellen klok_tikt tikt bijna_voorbij
        laatste_oproep mis_het_niet """,
    "offer": "aanbieding* prijs* actie* korting* tarief* inschrijv* aanmeld* deur* deal* kans",
    "price": """
        prijs* prijzen *prijs *prijzen rekening* *rekening tarief* tarieven kosten kaartje*
        prijskaart* abonnement* huur premie* bon alles bedrag maandbedrag """,
    "fall": """
        gezakt zak* dalen* daal* gedaald laag lager* helft half mes dieet schaar licht* lichter
        minder klein* smelt* gesmolten afgeval* gekelderd kelder* verlaag* omlaag knip* krimp*
        gekrompen gehalveerd afgeprijsd gesneden snij* fractie vriendelijk* slank* kopje schijntje
        gekort plof* naar_beneden vallen gevallen bodem* derde hap hapje dieptepunt """,
    "relief": """
        lacht lach* glimlach* dank* adem* lichter opgelucht blij blije vrolijk* merkt ontzie*
        vakantie juich* voller """,
    "bargain": """
        halve_prijs helft_van_de_prijs goedkoper* voordelig* korting* afgeprijsd* koopje* uitverkoop
        sale rib_uit_je nier verkopen een_vermogen voor_een_prikkie prikkie spotprijs*
        een_habbekrats besparing* stuntprij* dumpprij* bodemprij* schijntje schappelijk
        zacht_prijsje prijsje* weggeefprij* actieprij* arm_en_been opruiming flink_besparen
        fors_besparen voordelig_shoppen halve_geld """,
    "less": "minder half* helft derde fractie",
    "save": "bespaar* bespar* spaar* scheelt schelen overhoud*",
    "expert": """
        arts* *arts huisarts* dokter* dermatoloog* tandarts* dierenarts* expert* diëtist*
        kinderarts* fysio* apothek* wetenschap* specialist* verlosk* verpleeg* chirurg* professor*
        chef* kok koks trainer* critici criticus recensent* kapper* monteur* boekhouder* pers krant*
        tijdschrift* jury vakblad* coach* leraar leraren consumentenbond professionals atleten
        vakmensen """,
    "use": """
        gebruik* aanbevel* beveelt zweert zweren vertrouw* kiest kozen kies* zelf raad* tas draag*
        schrijf* voorschr* vraag* prijs* roem* zegt zeggen goedgekeurd smeer* lovend lof achter
        koop* aanrad* raadt raden eens unaniem ontwikkeld """,
    "crowd": """
        half halve duizenden miljoenen honderden iedereen heel hele klant* gezin* lezer* buren buurt
        ouders student* leden negen tien stad mensen fans moeders velen *klanten vrienden """,
    "adopters": """
        duizenden miljoenen honderden iedereen klant* gezin* buren buurt ouders student*
        leden stad mensen fans moeders *klanten vrienden """,
    "by_now": "al",
    "adopt": """
        gebruik* kies* kiest kozen gekozen overgestapt stap* praat* rij vertrouw* beoordeel* sterren
        zweert zweren dol houdt houden gek overtuigd beveelt bevelen ging gingen verzekerd
        verliefd fan lyrisch weg lopen raakt lovend geliefd* enthousiast waarder* niet_zonder
        meer_zonder genoeg_van """,
    "award": """
        bekroond* prijswinnend* medaille* gecertificeerd klinisch bewezen getest* onderzoek*
        vijf_sterren best_getest* verkozen winnaar_van erkend* goedgekeurd keurmerk uitgeroepen
        genomineerd gelauwerd best_beoordeeld* geprezen aanbevolen """,
    "ailing": """
        pijn* *pijn hoofdpijn migraine rimpel* acne eczeem slapeloos* stress allergie* kramp* puist*
        artrose vermoeid* hoest* verkouden* roos littekens opgeblazen kater rug nek knie* gewricht*
        bloeddruk cholesterol buik* taille spijkerbroek huid heup* zenuwen spijsvertering darm*
        slaap griep keel weerstand lever haar schouder* angst maagzuur ontsteking* piekeren
        cellulitis wallen benen vetrol* broek weegschaal afweer kwaal kwaaltjes slecht_slapen
        slapeloze slaapproblem* rugpijn gewrichtspijn bloedsuiker* """,
    "gone": """
        verdwijn* weg vergeet* vergeten geschiedenis dag_tegen zeg kalm* verlicht* verzacht* daalt
        daal* zakt jonger soepel* dank* beter genees* geneest helpt glad* stil* zwijg* stopt
        houdt_op sterker versterk* minder smelt* strakker verlost verleden afscheid buiten bestrijd*
        vaarwel kwijt plat rust* verdreven verjaag* onder_controle koffers slaap* los voorbij
        verleden_tijd verlaagt verlagen nooit_meer """,
    "slim": """
        afvallen afslank* slanker afgevallen vetverbrand* kilo_s_eraf kilo_s_kwijt geneest genezen
        wonder* detox* ontgift* verjong* platte_buik maatje_minder kilo_s """,
    "shed": "verlies* kwijt weg eraf minder lichter smelt* vlieg* verbrand*",
    "kilo": "kilo* pond* gewicht* vet maat calorie* centimeter*",
    "enter": """
        bon bonnetje kassabon code* bestel* scan* upload* antwoord* naam koop* speel* doe_mee
        meedoen meld* stuur* inschrijv* foto* aankoop* lot vul* raad """,
    "underway": "op_reis onderweg",
    "prize": """
        auto fiets* scooter* reis* weekend* vlucht* cadeaubon* iphone laptop cruise jackpot sleutels
        vespa jaar_lang tokio parijs rome lissabon malediven motor ticket* wint hoofdprijs vakantie*
        *reis *bon televisie prijzenpot mooie_prijzen prijzen_te geldprijs* prijzen_winnen bali
        koffers """,
    "luck": """
        duim* geluk* misschien wie_weet iemand waarom_jij kans jij_straks zomaar een_van_jullie
        wellicht toeval een_van_u kan_van_jou misschien_jij """,
    "raffle": """
        loterij* verlot* trekking* winactie* hoofdprijs* tombola* win_een winnaar* prijsvraag
        kans_op maak_kans rad_van loten winnen win_jij lootjes prijzenpot kraslot speel_mee loting
        verloting """,
    "win": "win wint winnen lot gewonnen rijdt_u rij_je rijdt_naar naar_huis_rijden",
    "spend": """
        betaal* betal* koop* kopen bestel* besteed* pas pin* afreken* reken* aankoop* boodschap*
        """,
    "back": "terug* weer retour gestort bijgeschreven",
    "credit": "tegoed* cashback korting* punten iets bonus* waardebon* deel* voordeel procentje*",
    "next": "volgend* komend* later",
    "instal": """
        termijn* maand* gespreid* spreid* later lente jaar krediet lening stukjes mei afbetal*
        financier* knip* achteraf delen lenen """,
    "noextra": """
        geen_cent zonder_rente renteloos geen_rente niets_extra geen_extra zonder_kosten
        zonder_extra nul_procent 0 zelfde_bedrag zelfde_prijs niets_meer geen_euro_meer nul_rente
        rentevrij geen_cent_meer zonder_toeslag zonder_bijkomende niks_extra zonder_meerprijs
        totaal_blijft """,
    "interest": "rente* toeslag* opslag",
    "absent": "geen zonder nul niet weg* thuis vakantie nooit niks vergeet* vrij*",
    "present": "cadeau cadeautje cadeaus geschenk",
    "from_us": "ons onze wij we van_ons",
    "nowhere": "nergens geen_tweede geen_ander vind_je_niet vind_je vindt_u geen_betere",
    "such": "zo_n zoals_deze zoals_onze zulk* dergelijk* zo_een",
    "other": "ander* meeste grote gewone",
    "trade": """
        bank* school scholen winkel* sportschool* sportscholen verzekeraar* garage* merk* app apps
        kliniek* maatschappij* salon* bakker* café* aanbieder* bureau* cursus* dealer* kapper*
        bedrijven """,
    "elsewhere": "elders ergens_anders concurrent* concurrentie anderen",
    "flaw": """
        wacht* traag trage langzaam formulier* papier* dubbel duurder beloven beloof* verget* hapert
        vastliep laden nog steeds alleen """,
    "we": "wij we ons onze hier",
    "never": "nooit",
    "so": "zo zulk*",
    "beside": "naast vergeleken tegenover laat maakt na",
    "yours": "je jouw uw oude vorige",
    "looks": "lijkt voel* klinkt smaakt ruikt eruit",
    "new": "nieuw* deze dit",
    "speed": "vliegt snel* flits* seconde* helft half dubbel direct meteen terwijl",
    "invest": "invest* beleg* spaar* instap* ingestapt inleg* gestort erbij_was vorig_jaar_bij",
    "smile": "lach* glimlach* blij tevreden dank* beurt geniet* feest",
    "vacant": "vrij leeg bezet vraag vragen stap stappen",
    "greet": """
        wensen groet groeten gefeliciteerd verjaardag kerst tot_ziens tot_morgen dag_eindigt
        avond_eindigt dag_afsluit """,
    "know": "weet weten ken kent",
    "own": "eigen zelf kinderen patiënten nachtkastje",
    "ratio": "van_de_tien op_de_tien van_de_vijf op_tien van_de_vier",
    "folk": """
        patiënt* klant* leden gebruiker* mensen buren gezin* ouders leerling* lezer* bestuurder*
        gast* """,
    "dose": """
        lepel* kop kopje* druppel* capsule* slok* tablet* week weken dagen nacht nachten sessie*
        glas kussen crème thee zool* zalf """,
    "enrol": "inschrijving* aanmeld* aanbieding* boeking* reservering* actie* verkoop",
    "term": "week weken maand* jaar jaren uren dagen",
    "ill": """
        pijn *pijn migraine acne eczeem slapeloos* allergie* kramp* artrose reuma hoest* roos kater
        cholesterol maagzuur bloeddruk opgeblazen ontsteking* rimpels hooikoorts gewricht* """,
    "chore": "papierwerk zorgen moeite denkwerk formulier* planning administratie afwas",
    "weather": "regent regen sneeuwt sneeuw zon schijnt storm mist wind wolken",
}
