"""Finnish: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        ilmai* talo_tarjoaa me_maksamme maksamme_me me_tarjoamme tarjoamme_sen kaupan_päälle
        meidän_piikkiin talon_piikkiin maksut* veloituksetta kustannuksellamme meiltä_lahjaksi
        ei_maksa_sinulle maksamme_puolestasi annamme_pois maksamatta_mitään """,
    "wallet": "lompak* kukkaro* pankkikort* kortti* kortin rahapussi* rahat rahasi tasku* lompsa*",
    "stay": "pysyy jää jättää levät* nukku* kotona kiinni taskussa lepoon jätä pysyköön lomalla",
    "neg": "ei et älä emme eivät eikä ilman nolla koskaan mitään",
    "cent": "senttiä senttiäkään sentti* euroa euroakaan kulu* lasku* maksu* toimituskulu* pennin*",
    "pay": "maksa* maksaa maksamaan veloit* peri*",
    "gift": "lahja* ekstra* toinen toisen yllät* bonus* lisäksi",
    "buy": "osta* osto* tilaa* tilau* jokai* varaa* ilmoit*",
    "none": "kukaan mikään missään ei kenelläkään",
    "beat": """
        parempaa paremmin voita päihitä vedä vertaa pärjää yllä leivo tee samanlai* pysty veroi*
        kilpaile """,
    "most": """
        paras parhaat parhain parasta herkullisin maukkain nopein halvin pehmein tuorein rapein
        suurin vahvin turvallisin viihtyisin hiljaisin mukavin helpoin lämpimin alin kevyin
        suosituin terävin terveellisin hauskin fiksuin ystävällisin edullisin halvimmat nopeimmat
        raikkain kuohkein """,
    "realm": """
        kaupungi* kaupunki* maailma* suome* pohjola* helsingi* helsinki* tampere* turu* euroopa*
        maan maassa markkin* korttel* ikinä koskaan planeeta* alan alalla alueen stadin seudun
        kadun """,
    "rank": """
        numero_yksi ykkönen voittamat* lyömätön lyömättöm* ylivoimai* mestari* markkinajohtaja*
        vertaansa_vailla omaa_luokkaansa kruunu* valtaist* kuningas* kuninkaa* kuningatar
        maailmanluok* vailla_vertaa ylittämät* """,
    "others": """
        muut muilla muiden muita kilpailij* kilpailu* naapuri* kaikki_muut isot_merkit keskiverto*
        isot toiset """,
    "behind": """
        katee* jälkeen kalpen* unelma* kopioi* hikoi* kakkos* naura* varjo* kysy* hitaam* matki*
        peräss* itke* vihre* jää jäävät """,
    "seek": "etsi* hae* löytä* löydä maista* vertaile* vertaa",
    "old": "vanha* entinen entiset viime edeltäj* tavallin* tavallis* aiemp* eilinen eilis*",
    "look": """
        tuntu* näyttä* unohda unohd* museo* nauraa hyvästi hyvästit eläke* roskak* hidas* jäänne*
        häpe* dinosaur* kalpen* kivikau* lelu* surkea museoesine hyvästele """,
    "compar": """
        parempi parempaa nopeampi halvempi pehmeämpi tuoreempi rapeampi vahvempi turvallisempi
        viihtyisämpi hiljaisempi mukavampi helpompi kevyempi kauniimpi pidempi pidempään enemmän
        vähemmän lämpimämpi terveellisempi suurempi herkullisempi fiksumpi puhtaampi edullisempi
        paremmin nopeammin halvemmalla tuoreempaa halvempaa """,
    "than": "kuin",
    "times": "kaksinkertai* tuplasti kaksi_kertaa kolme_kertaa puolet puolta kymmenen_kertaa",
    "unhappy": """
        et_ole_tyytyväinen ei_sovi ei_miellytä et_pidä tyytymät* kaduttaa ei_toimi pettynyt rikki
        myöhässä ei_vakuuta jos_et jos_se jos_ei ellet jollet ei_maistu ei_kelpaa """,
    "remedy": """
        rahat_takaisin rahasi_takaisin takaisin korva* korvaa vaihda* vaihdamme uusi uuden
        uudelleen korjaa* korjaamme palauta* maksamme hyvit* ikuisesti teemme_sen loppuelämä* """,
    "vow": """
        lupaamme lupaan luvattu taattu taatusti takaamme takuu* kunniasana* vannomme lyömme_vetoa
        luota voit_luottaa käsi_sydämellä mutkitta joka_tapauksessa mustaa_valkoisella
        seisomme_sanamme sataprosentti* sanamme uskallamme ei_voi_epäonnistua mennä_pieleen """,
    "always": "aina ei_koskaan koskaan joka elämän elinikä* ikui* kukaan kaikki vuotta",
    "succeed": """
        onnistu* toimii tulee ajoissa kestää hyväksyt* selviä* tulos* menesty* säilyy """,
    "fail": """
        petä pettää rikki pettym* vuoda vuotaa myöhäs* kaatu* ruostu* hajoa* epäonnist* kutist*
        haalist* """,
    "money": """
        raha* rahat rahasi säästö* säästä* tili* rahasto* pääom* eläke* eläkke* panos* panoks*
        varallis* osake* osakk* pörssi* markkin* sijoitu* salku* euro* """,
    "grow": """
        kasva* kasvaa nous* kiipe* työskentel* voitto* enemmän ylös kukoist* satoa lisäänt* tuot*
        ansait* korkeam* hedelm* rikastu* turpo* plussa """,
    "again": """
        taas aina joka_vuosi viime_vuonna uudelleen myös joka_kuukausi vuodesta_toiseen
        kuukaudesta_toiseen historia toistu* jälleen jatkuvasti pysyy riippumatta koskaan """,
    "unit": """
        piste* matka* euro* raha* säästö* panos* leima* saldo* bonus* ostos* ostoks* talletu* käynti*
        kilometri* satanen satas* """,
    "double": """
        tupla* kaksinkert* kaksin kolminkert* kolme kaksi kaksos* moninkert* lasketaan_kahdesti
        kahdesti sisaru* kaksikymmentä """,
    "put": "laita pane sijoita lataa talleta panos* tee",
    "few": """
        viimeiset viimeinen vain enää muutama yksinäi* ainoa kourallinen melkein rajoite* rajalli*
        pari jäljellä harva harvat """,
    "piece": """
        paria pari paikka* paikkoja koko* kokoa hylly* varasto* pöytä* pöyt* lippu* lippuj* huone*
        tuoli* kappale* henkari* laatik* purk* malli* """,
    "flying": """
        lentä* katoa* poissa nopeasti loppuunmyy* sulaa* sula häviä* vauhdilla loppuu loppuvat
        täyttyy täyttyvät hupen* vähen* käsistä kiville """,
    "wait": "epärö* odota* odot* vitkuttel* mieti* miett* huomen* räpäy* myöhemm* nuku* lykkä*",
    "lose": "menet* jää_ilman jäät_ilman myöhäs* tyhj* kadu* katu* ilman muuten joku_muu kotona nappaa",
    "hot": """
        kuumille_kiville kuin_kuumille niin_kauan_kuin_tavaraa pian_loppu kohta_loppu
        melkein_loppu loppuunmyyty lähes_loppuunmyyty käsistä viedään_käsistä viimeiset_kappaleet
        viimeiset_paikat pidä_kiirettä kiirehdi rajoitettu_erä rajoitettu_määrä
        nopeat_syövät vain_muutama pian_täynnä viimeiset_liput ennen_kuin_loppuu """,
    "when": """
        tänä_iltana illalla keskiyö* huomenna sunnuntai* maanantai* tiistai* keskiviik* torstai*
        perjantai* lauantai* tänään viikonlop* tuntia tunnin yön ensi_yönä viikon """,
    "closing": """
        sulke* sulkeutu* ohi päätty* päättyy loppu* lakkaa tulppa esirippu* kurpits* katoa*
        umpeutu* myöhäist* poissa historiaa viimeistään raukeaa vedämme sammuu """,
    "last_call": """
        viimeinen_mahdollisuus viimeinen_päivä viimeiset_päivät viimeiset_tunnit vain_tänään
        viimeistä_päivää nyt_tai_ei vain_tänä viimeinen_kierros lähtölaskenta kello_käy
        kello_tikittää pian_ohi kohta_ohi viimeinen_kutsu älä_jää_paitsi viimeistä_viedään """,
    "offer": "tarjou* hinta* hinna* kampanj* alennu* ilmoitt* ovi ovet diili* mahdolli* ale alen",
    "price": """
        hinta hinnat hinnan hintaa hinto* *hinta *hinnat lasku laskusi taksa* maksu* kulu* hintalap*
        tilau* vuokra* kuitti kuitin kaikki summa* kuukausimaksu* """,
    "fall": """
        laski* laske* alas alem* puolet puolitt* dieet* veitsi* saks* kevye* kevene* vähem* pieni*
        sula* romahta* romahti leika* kutist* alenn* alennett* murto-osa ystäväll* laih* tippu*
        pudo* pohja* kolmann* """,
    "relief": "nauraa hymyil* kiittä* kiitt* hengit* kevyem* iloi* riemu* huomaa loma* säästyy",
    "bargain": """
        puoleen_hintaan puoli_hintaa puolet_halvem* halvem* edullis* alennu* alehint* löytö* ale
        alennusmyyn* pilkkahint* polkuhint* sikahal* munuais* omaisuu* pikkurahalla halpa*
        pohjahint* kampanjahint* tarjoushint* säästä_reilusti säästä_roimasti alessa
        tyhjennysmyyn* """,
    "less": "vähemmän puolet puolella kolmasosa murto-osa",
    "save": "säästä* säästö* säästy* tienaat",
    "expert": """
        lääkäri* *lääkäri *lääkärit tohtori* ihotautilääk* hammaslääk* eläinlääk* asiantunt* ravitsem*
        lastenlääk* apteek* tutkij* spesialist* kätilö* sairaanhoit* kirurgi* professori* kokki*
        kokit valment* kriitik* arvostelij* kampaaj* mekaanik* kirjanpit* lehdistö* tuomar*
        opettaj* ammattil* urheilij* """,
    "use": """
        käyttä* suosittel* vanno* valits* luotta* itse neuvo* kanta* kirjoitt* määrä* kysy* kehu*
        sano* hyväksy* ylist* osta* vinkka* yksimiel* kehitt* """,
    "crowd": """
        puolet tuhannet miljoonat sadat kaikki koko asiakk* asiakas* perhe* lukij* naapuri* vanhemm*
        opiskelij* jäsen* yhdeksän kymmenen kaupunki ihmiset fanit äidit ystävät monet suomalaiset
        """,
    "adopt": """
        käyttä* valitse* valinn* valits* vaihta* puhu* luotta* arvio* tähte* vanno* rakasta*
        pitävät hulluna vakuutt* suosittel* kävivät rakastu* fani* ylistä* arvosta* ei_ilman
        ei_saa_tarpeeksi tykkä* """,
    "award": """
        palkittu palkitt* palkitu* mitali* sertifi* kliinisesti todistettu testattu tutkim*
        viisi_tähteä viiden_tähden testivoittaja valittu_vuoden vuoden_tuote tunnustet* hyväksytty
        avainlippu ehdol* suositel* """,
    "ailing": """
        kipu* kivut kivun kivu* *kipu *kivut särky* särk* säry* päänsärk* migreen* ryppy* rypyt akne*
        ihottum* ekseem* unettom* stressi* allergi* kramp* finni* nivelrik* väsym* yskä* yskän flunss*
        hilse* arpi* turvot* krapul* selkä* selän niska* polvi* polve* nivel* verenpain* kolester*
        vatsa* vyötärö* farku* iho* lonk* hermo* ruoansul* suolis* uni unen influens* kurkku*
        vastustusk* hius* harti* ahdist* närästy* tulehdu* selluliit* paino* """,
    "gone": """
        katoa* katoavat poissa unoh* historiaa hyvästi* sano rauhoit* lievit* lievent* laske* nuorem*
        pehme* kiitä parem* parant* parane* autta* silott* hiljen* loppu* lakkaa vahvist* vähem* sula*
        vapaut* pois torju* eroon litt* lepo* karkot* hallin* laukku* nuku* ohi mennyttä alent*
        ei_enää """,
    "slim": """
        laihdu* laihtu* hoikem* rasvanpolt* kilot_pois kiloa_pois ihmeparan* detox* puhdistusku*
        nuorentu* litteä_vatsa vaatekokoa_pienem* painonpudot* """,
    "shed": "pudota* pudot* eroon pois vähem* kevyem* sula* lentä* polta* karis* laihdu*",
    "kilo": "kilo* kg paino* rasva* vaatekoko* kalori* senttimetri*",
    "enter": """
        kuitti* kuitin koodi* tilaa* skanna* lataa* vastaa* nimi* nimes* osta* pelaa* osallistu* mukaan
        ilmoit* lähetä* kuva* arpa* arvan täytä* arvaa* """,
    "underway": "matkalla",
    "prize": """
        auto auton polkupyör* skootteri* matka matkan matkoja viikonlop* lento* lahjakort* iphone
        kannettav* risteily* jättipotti* avaimet vespa vuoden tokio* pariisi* rooma* lontoo*
        malediiv* moottoripyör* lippu* liput palkint* päävoit* loma* televisio* matkalaukku* bali*
        """,
    "luck": """
        peukku* onni onnen onnek* ehkä kuka_tietää joku mikset mahdollis* pian_sinä yksi_teistä
        sattum* voisit_olla voi_olla_sinun """,
    "raffle": """
        arpajais* arpa arvan arvonta* arvonna* tombola* voittaja* palkintokilp* mahdollisuus_voittaa
        kilpailu* arvomme arvotaan voita raaputusarp* onnenpyör* """,
    "win": "voita voitat voittaa voitto* arpa voitit ajat_kotiin aja_kotiin",
    "spend": "maksa* osta* osto* tilaa* kulut* korti* shoppa* ostoks*",
    "back": "takaisin palauta* hyvit*",
    "credit": "saldo* cashback alennu* piste* jotain bonus* lahjakort* osa* prosent* hyvit*",
    "next": "seuraav* tulev* myöhemm*",
    "instal": """
        osamaks* erä* kuukau* jaa myöhemm* kevää* vuod* luoto* laina* lainaa palois* toukok* lyhenn*
        rahoit* lasku* jälkikät* """,
    "noextra": """
        ei_senttiäkään ilman_korkoa korotta koroton korottom* ei_korkoa ei_lisäkuluja ilman_kuluja
        kulutta nolla_prosenttia 0 sama_summa sama_hinta ei_yhtään_enempää nolla_korko nollakor*
        ilman_lisiä ei_kuluja ei_enempää """,
    "interest": "korko* korkoa koroista korot lisäkulu*",
    "absent": "ei ilman nolla poissa kotona lomalla koskaan unohda unohd* vapaa*",
    "present": "lahja lahjan lahjaksi lahjoja",
    "from_us": "me meiltä meidän meillä meitä",
    "nowhere": "missään mistään ei_toista et_löydä ei_mistään ei_muualta",
    "such": "sellai* tällai* tälläi* vastaav* samanlai*",
    "other": "muut toiset useimm* isot tavallis*",
    "trade": """
        pankki* pankit koulu* kauppa* kaupat kuntosal* vakuutusyht* autokorjaam* merkki* merkit
        sovellu* klinik* yhtiö* salon* leipom* kahvila* toimittaj* toimisto* kurssi* kauppi* kampaam*
        yritykset """,
    "elsewhere": "muualla muualta kilpailij* kilpailu* muilla muissa",
    "flaw": """
        odotta* odota hidas* hitaa* lomak* paperi* tuplasti kalliim* lupaa* lupau* unoh* pätki* jumi*
        lataa vielä edelleen yksin jono* """,
    "we": "me meidän meillä meiltä täällä",
    "never": "koskaan ikinä",
    "so": "näin niin tällai*",
    "beside": "rinnalla verrattuna vieressä jälkeen",
    "yours": "sinun vanha* entinen oma",
    "looks": "tuntu* näyttä* kuulosta* maistu* tuoksu* vaikutta*",
    "new": "uusi uude* tämä uutta",
    "speed": "lentä* nope* salam* sekun* puolet tuplasti heti suoraan kun",
    "invest": "sijoit* säästä* panost* talleta*",
    "smile": "hymyil* naura* iloi* tyytyv* kiittä* nautti* juhli*",
    "vacant": "vapaa* tyhj* kysym* kysy* askel* askelta",
    "greet": """
        toivot* terveis* onnea onnitt* syntymäp* joulu* nähdään päivä_päättyy ilta_päättyy """,
    "know": "tietä* tiedä tunte* tunne",
    "own": "oma omi* itse lapsil* lapsen potila* yöpöyd*",
    "ratio": "kymmenestä viidestä neljästä",
    "folk": """
        potila* asiak* asiakas* jäsen* käyttäj* ihmisi* ihmis* naapur* perhe* vanhemm* oppil* lukij*
        kuski* viera* naista """,
    "dose": """
        lusika* kuppi kupill* tippa* kapseli* kulaus* tabletti* viik* päiv* yö yön yössä öitä
        kerta lasi* tyyny* voide* tee pohjalli* salva* """,
    "enrol": "ilmoittautum* tarjou* varau* kampanj* myynti*",
    "term": "viikk* viiko* kuukau* vuosi* vuod* tunti* tunte* päivi*",
    "ill": """
        kipu* kivut *kipu *kivut migreen* akne* ekseem* unettom* allergi* kramp* nivelrik* reuma* yskä*
        hilse* krapul* kolester* närästy* verenpain* turvot* tulehdu* rypyt heinänuh* selkäki*
        päänsäry* """,
    "chore": "paperity* huole* huoli* vaiva* ajatust* lomak* suunnit* hallinno* tisk*",
    "weather": "sataa sade lumi lunta aurinko paistaa myrsky sumu tuulee pilviä",
}
