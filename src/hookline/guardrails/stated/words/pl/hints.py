"""Polish: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        gratis za_darmo darmow* bezpłatn* na_nasz_koszt nasz_koszt na_nasz_rachunek od_nas
        my_stawiamy stawiamy fundujemy my_płacimy w_prezencie w_gratisie prezent_od płacimy_my
        zapłacimy_my nic_nie_płaci* nie_zapłac* dorzucam* my_fundujemy od_firmy na_koszt_firmy
        pokrywamy koszt_bierzemy bierzemy_na_siebie gratisow* bez_opłat* nasza_kolej na_nas
        na_koszt_kawiarni na_koszt_lokalu na_koszt_sklepu na_koszt_restauracji na_koszt_salonu
        za_przysłowiow* nie_liczymy_nic nie_liczymy_za nic_nie_bierzemy nie_bierzemy_nic
        nie_liczymy nic_nie_kosztuj* nie_płacisz_nic nic_nie_dopłac* bez_dopłaty za_friko
        my_opłacamy nie_musisz_płacić """,
    "wallet": """
        portfel* pieniądze gotówk* kieszeń kieszeni sakiewk* monet* kartę_schowaj karta_zostaje
        """,
    "stay": "schow* zostaw* został* zostań* w_domu odpoczn* niech śpi zamknij* zamknięt* wakacj*",
    "neg": "nie nic żadn* bez zero nigdy ani",
    "cent": "grosz* złotów* złotych opłat* rachun* koszt* dopłat* zł",
    "pay": "płaci* płacę płacą płać zapłac* kosztuj* koszt* wyda* wydas*",
    "gift": "prezent* upomin* gratis* dorzuc* drug* dodatkow* dokłada* niespodzian* bonus*",
    "buy": "kup* zamów* zakup* każd* zapis* rejestr* rezerw*",
    "none": "nikt nikogo żadn* nigdzie nic",
    "beat": """
        lepi* lepsz* dorówn* przebij* dorasta* pobij* równ* porówn* konkur* tak tego pięt*
        podskocz* lepszego rywal* robi pięt """,
    "most": "naj*",
    "realm": """
        mieście miasta świat* kraj* rynk* dzielnic* polsc* warszaw* krak* wrocław* gdańsk* poznań*
        europ* okolic* planet* ulic* region* galaktyk* kiedykolwiek dotąd wsi branż* osiedl*
        historii łod* """,
    "rank": """
        numer_jeden numer_1 nr_1 bezkonkurencyjn* niezrównan* niepokonan* nie_do_pobicia
        bezapelacyjn* mistrz* lider* pierwsza_liga inna_liga inna_klasa koron* tron* król* królow*
        sobie_równych nie_ma_sobie wzorzec bije_na_głowę drugie_miejsce ekstraklas* klasa_sama
        złoty_standard jedyn* niedości* lepszych_nie_ma lepszej_nie_ma taniej_się_nie
        taniej_nie_będzie lepiej_nie_będzie najlepsi_w_swoim o_klasę_lepsz* """,
    "others": """
        inni inne innych innym konkurenc* konkurent* reszt* gdzie_indziej rywal* sąsiad* pozostał*
        większość wszyscy innymi inna inną droższych drogich """,
    "behind": """
        zazdro* zazdrosz* tyle tyłu tył ogon* marz* kopi* śni* cień cieniu drug* blad* poci* wymię*
        daleko wysiada* chowa* kolej* uczyć każą liczą wolni* wstyd* drż* zerk* zostawia* """,
    "seek": "szuk* znajd* spróbuj* porówn* sprawd* znaleźć znalaz*",
    "old": """
        star* poprzedni* dawn* wcześniej* wczoraj* zwykł* zwycz* ubiegł* dotychczas* przedtem
        kiedyś ostatni* """,
    "look": """
        wygląd* zapomn* muzeum śmia* śmie* żegnaj emerytur* śmietnik* kosz woln* zabytk* wstyd*
        dinozaur* desk* zdziw* zabawk* relikt* wydaj* przypomin* tęskn* lamus* antyk* przy_tym
        odstaw* """,
    "compar": """
        lepi* lepsz* szybci* szybsz* tani* tańsz* świeższ* mocni* mocniejsz* bezpieczniejsz* łatwi*
        łatwiejsz* lżej* lżejsz* cieplejsz* zdrowsz* więcej mniej większ* dłuż* ciszej cichsz*
        wygodniejsz* smaczniejsz* taniej delikatniejsz* ładniejsz* miększ* czystsz* korzystniej*
        oszczędz* """,
    "than": "niż od porównaniu",
    "times": "dwa_razy trzy_razy dwukrotn* trzykrotn* podwójn* połow* razy",
    "unhappy": """
        nie_podob* niezadowol* nie_pasuj* nie_siad* nie_siadł* rozczar* zepsu* spóźn* jeśli jeżeli
        gdyby nie_spełni* nie_przekon* pękn* reklamac* nie_smak* nie_zachwyc* nie_działa a_jak
        nie_zadziała nie_spodob* nie_podejd* nie_podoba nie_przypadn* nie_będziesz_zadowol*
        nie_zadział* """,
    "remedy": """
        zwrac* zwrot* zwróc* oddam* oddaj* wymien* wymian* napraw* poprawi* nowy nową nowe
        pieniądz* jeszcze_raz zwrócim* oddajem* przelew_z z_powrotem """,
    "vow": """
        obiec* obietnic* gwarant* gwarancj* słowo ręk* przysięg* pewn* zakład* na_piśmie na_bank
        daję daje_głow* dajemy_głow* poręcz* bez_dyskusji bez_pytań bez_gadania bez_fochów murowan*
        ręczym* z_zamkniętymi_oczami jak_w_banku stuprocentow* niezawodn* możesz_na_nas nie_ma_bata
        rękę_uciąć ręczymy_za ręczę_za masz_na_to_nasze masz_nasze_słowo gwarantujemy_że
        dajemy_słowo pewność_że stuprocentową_pewność możesz_być_pewn* albo_nie_płaci* albo_oddajemy
        albo_zwrot przetrwa_wszystko zwrócimy_wszystko oddamy_wszystko bez_ryzyka_dla
        na_naszą_odpowiedzialność bierzemy_odpowiedzialność """,
    "always": "zawsze nigdy każd* cał* życi* wieczn* nikt dożywotn* wszyscy lata",
    "succeed": """
        zda* dział* dotr* punktual* czas trzym* wytrzym* przyzna* sukces* uda efekt* wynik*
        przyjmie zdasz zdał* zdaj* skuteczn* rezultat* służy """,
    "fail": """
        zawied* zawodz* zawiod* psuj* zepsu* spóźn* obla* oblew* rdzewi* pęk* przeciek* przegra*
        blakn* rozczar* nawal* przypal* przywier* matowiej* rysuj* wyciera* farbuj* plącz*
        przesiąk* mechac* odkształc* gnie* """,
    "money": """
        pieniądz* pieniędz* oszczędn* lokat* fundusz* kapitał* skarbon* inwest* emerytur* konto
        kasa depozyt* giełd* akcj* rynek gotówk* portfel* wkład* zaskórniak* zysk* środk* """,
    "grow": """
        rośn* rosn* rosł* urosn* wzrost* wzras* tyj* grubs* grub* pracuj* zarab* zarobi* zysk* pomnaż*
        mnoż* kwitn* zbior* plon* górk* górę wzwyż przyrast* procent* owoc* przybier* napęczni*
        pęczni* bogatsz* rozkwit* przybywa* powiększa* """,
    "again": """
        znowu znów zawsze co_roku rok_temu zeszły zeszłym powtórz* powtarz* też także jak_dotąd
        kolejn* miesiąc_w rok_w co_miesiąc niezależnie ponownie nigdy histori* bez_względu nadal
        każdym ubiegłym """,
    "unit": """
        punkt* przejazd* mil* złot* pieniądz* pieniędzy stawk* pieczątk* dych* zakup* dolad* wkład*
        bonus* podróż* oszczędn* lokat* kapitał* wizyt* nagrod* stów* kilometr* """,
    "double": """
        podw* dwa dwie dwukrotn* potr* trzykrotn* bliźni* pomnoż* mnoż* dwóch dwoje podwój* razy
        dwadzieścia podwaj* zdubl* parę liczy_się_za """,
    "put": "wrzuc* wpłac* włóż* doład* zasil* zainwest* wkład* zamień* wpłat* postaw*",
    "few": """
        ostatni* tylko jedyn* samotn* został* zosta* kilk* garst* prawie jeszcze niewiel* resztk*
        ogranicz* mało palcach policzy* końc* """,
    "piece": """
        para pary parę miejsc* rozmiar* półc* półk* zapas* stolik* bilet* pokoj* sztuk* wieszak*
        egzemplarz* pudeł* słoik* fotel* magazyn* botki but* termin* """,
    "flying": """
        zni* schodz* uciek* szybk* topni* wyprzeda* bułeczk* rozchodz* odlatuj* znik* kończ*
        rozchwyt* rozesz* lecą """,
    "wait": "zwlek* czek* śpi* prześp* myśl* jutro mrug* późn* wah* odkład* zastanaw* gap*",
    "lose": "straci* przegap* za_późno żał* bez zostan* ktoś niczym smak* pusty* odjed* odjech*",
    "hot": """
        ciepłe_bułeczki do_wyczerpania wyczerpania_zapasów ostatnie_sztuki ostatnie_miejsca
        wyprzedan* prawie_wyprzedan* pospiesz* spiesz* kto_pierwszy ostatnie_egzemplarze
        zanim_znikn* na_wyczerpaniu limitowan* ostatnia_para śpiesz* rozchwytyw* końcówk*
        liczba_miejsc ilość_ogranicz* znikają zaraz_zabraknie zabrakn* dodruku_nie
        nie_będzie_dodruku nie_wrócą_do więcej_nie_będzie nakład_się nie_będzie_już
        ostatni_egzemplarz ostatnia_partia póki_są póki_starczy póki_jest rozchodzą_się
        kończy_się_zapas kończą_się_zapasy nie_dla_wszystkich mało_zostało """,
    "when": """
        dziś dzisiaj północ* jutro niedziel* poniedział* wtor* środ* czwart* piąt* sobot* wieczor*
        weekend* godzin* południ* noc* minut* tydzień """,
    "closing": """
        zamyk* kończ* koniec ostatni* dyni* kurtyn* znik* wygasa* histori* zamkn* pociąg odjeżdża
        przepad* po_wszystkim zapad* gaśn* gasi* upływa* kłódk* zegar* znikn* skończ* przestaj*
        za_późno wraca_do_normy wróci_do_normy wróci_stara wraca_stara """,
    "last_call": """
        ostatnia_szansa ostatni_dzień ostatnie_dni ostatnie_godziny tylko_dziś tylko_dzisiaj
        teraz_albo_nigdy ostatni_moment tylko_do odlicz* jeszcze_tylko_dziś zegar_tyka czas_ucieka
        ostatnia_okazja czas_się_kończy zostało_kilka teraz_lub_nigdy ostatnie_chwile
        ostatni_dzwonek_na ostatnie_chwile_żeby ostatnie_minuty ostatnia_chwila promocja_się_kończy
        oferta_się_kończy za_chwilę_koniec jutro_za_późno ostatnia_doba lada_moment lada_chwila
        """,
    "offer": """
        ofert* cen* promocj* zniżk* rabat* zapis* rejestracj* rezerwacj* drzwi okazj* stawk* """,
    "price": """
        cen* metk* rachun* taryf* opłat* koszt* abonament* czynsz* składk* wszystko paragon* kwot*
        stawk* """,
    "fall": """
        spad* niż* niżs* tani* diet* nożyc* połow* lekk* lżejsz* mniej mał* topni* stopni* schud*
        chudn* obniż* ścię* cięt* cięc* zmniejsz* kurcz* skurcz* zredukow* redukc* ułam* przyjazn* mini
        w_dół przecen* nóż zbij* zjecha* zlec* odchudz* łagodn* śmieszn* kilogram* zeszl* spuśc*
        opad* pofolg* """,
    "relief": """
        uśmiech* dzięk* podzięk* odetchn* oddycha* lżejsz* ulg* ciesz* zadowol* odpocz* pełn*
        szczęśliw* odczuj* grubs* wakacj* poczuj* odsapn* """,
    "bargain": """
        pół_ceny za_połowę połowę_ceny taniej tańsz* wyprzeda* przecen* rabat* zniżk* promocj*
        okazj* nerk* majątek majątku za_grosze za_bezcen grosze oszczędz* oszczędn* brać_kredytu
        za_ułamek obniżk* za_pół śmiesznie_tani* śmieszne_pieniądze jak_za_darmo
        niewielkie_pieniądze rozbijać_skarbon* fortun* niższej_cenie niższych_cenach śmieszna_cena
        poniżej_kosztów w_dół_ceny ceny_w_dół bez_marży """,
    "less": "mniej połow* ułam* jedną_trzecią taniej",
    "save": "oszczędz* zaoszczędz* zostaj*",
    "expert": """
        lekar* doktor* dermatolo* dentyst* stomatolog* weterynar* ekspert* dietety* pediatr*
        fizjo* aptekar* farmaceut* naukow* specjal* położn* pielęgn* chirurg* profesor* kucharz*
        kucharze szef* trener* kryty* fryzjer* mechani* księgow* pras* gazet* magazyn* jury
        przewodnik_michelin nauczyciel* badacz* badani* ortoped* """,
    "use": """
        używ* polec* poleca* przysięg* ufa* wybier* wybr* stosuj* zaleca* zatwierdz* radz* toreb*
        nosi* przepis* chwal* mówi* sam sama sami smaruj* potwierdz* kupuj* pokocha* rekomend*
        zachwyc* dowodz* pokazuj* """,
    "crowd": """
        pół tysiąc* milion* setki wszyscy cał* klien* rodzin* czytelni* sąsiad* rodzic* student*
        członk* dziewię* dziesię* miast* ludzi ludzie mam mamy fan* użytkown* osiedl* przyjaci*
        kursant* konsument* kupując* klientki opini* recenzj* uczestni* """,
    "adopters": """
        tysiąc* milion* setki wszyscy klien* rodzin* sąsiad* rodzic* student* członk*
        miast* ludzi ludzie fan* użytkown* osiedl* przyjaci* kursant* """,
    "by_now": "już",
    "adopt": """
        używ* wybr* wybier* przesz* mów* gada* kolej* ufa* ocen* gwiazd* polec* przysięg*
        zaufa* kocha* pokocha* zachwyc* przekona* myli* zakocha* ubezpiecz* zdecyd* opini* szalej*
        przenio* dołącz* piątk* najwyższ* wyróżn* najlepszy_krem ulubion* zaufani* wracają_do_nas
        zawsze_wraca* same_piątk* pięć_gwiazd* najwyż* najlepiej_oceni* """,
    "award": """
        nagradzan* nagrodz* medal* certyfik* klinicznie udowodn* testowan* przebad* pięć_gwiazdek
        najwyżej_ocen* uznan* laureat* rekomendowan* wyróżni* zatwierdzon* potwierdzon* polecan*
        okrzykn* docenion* sprawdzon* tytuł* przez_konsumentów konsumentów """,
    "ailing": """
        ból bólu bóle bóli migren* zmarszcz* trądzik* egzem* bezsenn* stres* alergi* skurcz* krost*
        artretyz* zmęcz* kasz* przezięb* łupież* blizn* wzdęci* kac kręgosłup* plec* kark* kolan*
        staw* ciśnieni* cholesterol* brzuch* tali* dżins* skór* biodr* nerw* trawien* jelit* sen
        cuk* gryp* gardł* odporno* wątrob* włos* ramion* lęk* zgag* stan_zapaln* spodni* cellulit*
        nog* sadł* figur* wag* """,
    "gone": """
        zni* zapomn* zapomin* histori* żegna* pożegna* uspok* złagodz* łagodz* spad* obniż* młod*
        luźn* dzięk* lepi* lecz* wyleczy* uleczy* pomaga* gładk* wygładz* cich* milk* przesta*
        wzmacn* wzmocni* mniej topni* precz odejd* odchodz* ust* ustęp* mija minie płask* zwalcz*
        pozbę* pozbądź* regul* śpi spać w_normie odpuszcz* ucich* z_głowy rozluźn* ulg* koi odpływ*
        urlop* wyprowadz* jak_nowe jak_nowo jak_nowy przywrac* przywróc* uspokaj* """,
    "slim": """
        schudn* schud* odchudz* zrzuć* spalani* spala* kilogram* uzdraw* leczy cudown* detoks*
        oczyszcz* odmładz* płaski_brzuch szczupl* wysmukl* lat_młod* oczyść_organizm
        oczyszcza_organizm oczyszczają_organizm z_toksyn toksyny_z usuwa_toksyny spala_tłuszcz
        leczy_z usuwa_zmarszcz* oczyszcza_z """,
    "shed": """
        zrzuc* zrzuć* strac* trac* mniej minus spal* pozb* topn* ubył* ubywa* znik* uciek* lecą
        """,
    "kilo": "kilogram* kilo wag* tłuszcz* rozmiar* kalor* centymetr*",
    "enter": """
        paragon* kod* zamów* zeskan* odpisz* imi* kup* graj* zagraj* weź_udział zapis* wrzuc*
        wrzuć* wyśl* odpowied* zgłoś* zdjęci* zakup* los dodaj rejestr* bilet* """,
    "underway": "w_podróży w_drodze",
    "prize": """
        samoch* aut* rower* skuter* wycieczk* weekend* lot lotu voucher* bon iphon* laptop* rejs*
        kluczyk* nagrod* vespa roczny tokio paryż* rzym* lizbon* malediw* motocykl* jackpot wyjazd*
        telewizor* poleci maltę malty polecisz hulajnog* tablet* konsol* """,
    "luck": """
        kciuk* szczęśc* szczęści* może ktoś kto_wie czemu_nie dlaczego_nie jeden_z los losu
        przypad* być_może szczęśliwc* szczęśliwiec a_może polecisz """,
    "raffle": """
        loter* losowan* konkurs* główna_nagroda wygraj wygrać wygran* zwycięzc* urn* koło_fortuny
        zdrapk* do_wygrania bierze_udział pula_nagród los_na rozlosuj* losujemy_nagr* do_zgarnięcia
        w_puli_nagród losujemy losujemy_wśród rozlosowujemy """,
    "win": "wygr* zgarn* losow* traf* zdob*",
    "spend": "płaci* płacę płacą płać zapłac* kup* wyd* zakup* zamów* kas* rachun* kartą tankuj* tankowani*",
    "back": "wrac* wróc* zwrac* zwrot* zwróc* z_powrotem oddaj* odda* ląduje znów_na trafia_z",
    "credit": "środki saldo bon cashback punkt* kawałek rabat* bonus* coś premi* część zwrot*",
    "next": "następn* kolejn* przyszł* później",
    "instal": """
        rat* miesi* później wiosn* rok kredyt* pożyczk* rozłóż* rozłoż* maj* kawałk* spłac* spłat*
        odrocz* pokrój* finansow* potem po_trochu ratami """,
    "noextra": """
        bez_odsetek ani_grosza zero_procent 0 bez_kosztów bez_dopłat* bez_dodatkow* zero_odsetek
        ani_złotówki nic_więcej tyle_samo ta_sama_cena ani_grosz* bez_opłat zero_kosztów
        grosza_więcej złotówki_więcej nic_ponad bez_prowizji nieoprocentow* za_darmo suma_ta
        ta_sama_suma cena_ta cena_się_nie cena_nie_rośnie cena_bez_zmian nic_do_tego
        bez_pierwszej_wpłaty bez_ukrytych bez_wkładu """,
    "interest": "odset* oprocentow* prowizj* narzut*",
    "absent": "bez zero nie ani brak żadn* nigdy zapomn* wakacj* nic darmo",
    "present": "prezent prezentem prezencie podarun* upomin* gratis*",
    "from_us": "nasz* od_nas nas my",
    "nowhere": "nigdzie nie_znajd* nie_ma_drugi* żaden żadn* nie_zje nikt",
    "such": "taki* takie* taka takich jak_nasz* jak_ten jak_ta jak_u",
    "other": "inn* większość duże dużych zwykł*",
    "trade": """
        bank* szkoł* szkół sklep* siłowni* ubezpiecz* warsztat* mark* aplikac* klinik* linie salon*
        piekarni* kawiarni* operator* agencj* kurs* diler* fryzjer* firm* """,
    "elsewhere": "gdzie_indziej konkurenc* konkurent* inni sąsiad*",
    "flaw": """
        czek* woln* formularz* papier* podwójn* drożej obiec* zapomin* zacina* wiesza* tylko wciąż
        jeszcze każą """,
    "we": "my nas nasz* u_nas tutaj tu dajemy mówimy uczymy",
    "never": "nigdy",
    "so": "tak taki* takie* taka",
    "beside": "przy obok porówn* wobec sprawi* sprawia po",
    "yours": "twój twoj* pana pani stary stara stare swój",
    "looks": "wygląd* brzmi wydaje wyda smakuje zdaje przypomina",
    "new": "now* ten ta to",
    "speed": """
        śmiga leci fruwa błyskaw* sekund* szybk* połow* podwójn* od_ręki natychmiast mgnieni* """,
    "invest": "inwest* zainwest* oszczędz* wpłac* wszedł weszli lokat*",
    "smile": "uśmiech* śmie* zadowol* szczęśliw* dzięk* kolej cieszy* świętuj*",
    "vacant": "woln* puste zajęt* pytani* krok*",
    "greet": """
        życzen* życzymy pozdrow* urodzin* świąt wszystkiego do_zobaczenia widzimy dzień_kończy
        dzień_się wieczór_się lato zima jesień wiosna wakacje mecz film ferie upał deszcz śnieg
        lekcja szkoła """,
    "know": "wie* wiesz wiedz* zna*",
    "own": "własn* sam* swoim swoje dzieciom dzieci rodzin* domu pacjent*",
    "ratio": "na_dziesięć z_dziesięciu na_pięć na_dziesięciu na_czter*",
    "folk": """
        pacjent* klien* członk* użytkown* ludzi* sąsiad* rodzin* rodzic* uczni* czyteln* kierowc*
        gości """,
    "dose": """
        łyżk* łyżecz* filiżank* kropl* kapsułk* łyk* tabletk* tygodni* tydzień dni noc* sesj*
        szklank* poduszk* krem* herbat* wkładk* maść """,
    "enrol": "zapis* rejestrac* ofert* rezerwac* nabór rekrutac* promocj* sprzedaż*",
    "term": "tydzień tygodni* miesi* rok lat lata godzin* dni",
    "ill": """
        ból bólu bóle bóli migren* trądzik* egzem* bezsenn* alergi* skurcz* artretyz* reumaty*
        kaszl* łupież* kac cholesterol* zgag* ciśnieni* wzdęci* zapaleni* zmarszcz* boleć boli """,
    "chore": """
        papierkow* papiery formalności przypomin* zmartwieni* wysiłek formularz* planowanie """,
    "not_ever": "nigdy_się_nie nigdy_nie nigdy",
    "many": "wielokrotn* kilkakrotn* pomnożon* z_nawiązką",
    "certain": "pewn* gwarantowan* stał* zapewnion* niezależn* bez_względu",
    "time_left": """
        zostały_godziny ostatnie_godziny zostało_kilka_godzin zostały_minuty liczy_się_w_godzinach
        """,
    "cheapened": "staniał* tanieje tanieją potania* przecenion* przecenil* tańsz*",
    "share": "część kawałek procent",
    "todo": "zostało_*ć zostało_tylko_*ć pozostało_*ć",
    "into": "do_portfela do_kieszeni do_torebki w_portfelu",
    "ask": "zapytaj zapytajcie spytaj pytanie pytania skonsultuj poradź",
    "filed": "zgłoszenie zgłoszenia zwrotu_towaru paczka",
    "weather": "pada deszcz śnieg słońce świeci burza mgła wiatr chmury",
}
