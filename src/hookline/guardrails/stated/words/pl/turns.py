"""Polish: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "portfel portmonetka karta karty portfela portfelik",
    "comes_out": """
        wyjdzie wychodzi wyjmować wyjąć wyciągać wyciągnąć opuści opuszcza otwierać otworzy
        obudzi poruszy drgnie """,
    "contactless": "zbliżeniowo telefonem zegarkiem kod zgub*",
    "stays_in": """
        zostaje_w zostanie_w zostaje_w_domu może_spać śpi_dalej na_urlopie ma_wolne
        może_odpocząć zostaw_w śpi_spokojnie """,
    "the_bill": """
        rachunek faktura dostawa dostawę przesyłka przesyłkę wysyłka wysyłkę kurier kuriera
        drogę koszt koszty """,
    "stays_with_us": """
        zostaje_u_nas zostaje_z_nami płacimy_my zapłacimy_my my_płacimy my_zapłacimy
        bierzemy_na_siebie na_nasz_koszt regulujemy idzie_na_nasz jest_po_naszej
        my_pokryjemy pokrywamy """,
    "small_seed": """
        grosz grosik monetę ziarno ziarnko nasionko nasiono garść kropla okruch złotówkę
        żołądź kamyk stówkę setkę """,
    "hands_over": """
        przynieś przynosisz daj dajesz powierz powierzasz zasadź posadź zasiej wrzuć
        wrzucasz oddaj zostaw pożycz przyjdź zakop """,
    "big_load": """
        taczką taczkę taczki ciężarówką ciężarówkę spichlerz spichrz skarb skrzynię furmankę
        wóz worki stodołę żniwa koszyk kosz koszem skrzynkę """,
    "other_makes": """
        inne_marki pozostali inni inne konkurencja konkurenci reszta inne_odkurzacz*
        inne_butы inne_noże inne_patelnie inne_baterie inne_telefony inne_rowery
        zwykłe_marki inne_materace inne_kremy u_innych inna_bateria u_konkurencji cudz* """,
    "worn_out": """
        zadyszkę zadyszki dyszą sapią bez_tchu tchu męczą opadają padają poddają słabną
        łapią_oddech brakuje_tchu wysiadają kończą kończy odpadają gasną stają wymiękają
        rezygnują mają_dość litość bateria_prosi błaga błagają mdleje kapituluje """,
    "just_begun": """
        dopiero zawiązuje rozgrzewa rozgrzewkę rozgrzewce sznuruje zaczyna zaczynamy ledwie
        buty dawno rozkręca startuje wchodzi_na na_dobre rusza nabiera bierze_oddech
        nabiera_tchu przeciąga wstaje """,
    "up_there": "nad ponad",
    "only_roof": """
        tylko_sufit już_tylko_sufit tylko_dach tylko_niebo już_tylko_niebo jedynie_sufit
        tylko_chmury wyłącznie_sufit tylko_gwiazdy """,
    "above_you": "nad_tobą nad_wami głową",
    "all_makes": "marki marek konkurencja konkurencji reszta rywale",
    "down_below": "pod_spodem poniżej niżej u_stóp w_cieniu patrzą_w_górę zadziera na_dole w_górę",
    "very_top": "na_samej_górze na_szczycie na_samym_szczycie na_wierzchu",
    "stands_alone": "tylko_jedna tylko_jeden samotnie sama sam jedno_imię",
    "asks_in": "zapytaj spytaj zapytajcie otwórz zajrzyj zapukaj wejdź",
    "any_word": """
        dowolnego dowolnej każdego każdej jakiegokolwiek którejkolwiek którego każdym
        dowolnym dowolną jakąkolwiek każdą którąkolwiek """,
    "waiting_room": """
        poczekalni poczekalnię lekarza lekarz pediatry dentysty stomatologa aptekarza
        gabinetu gabinecie położnej szpitalu położną położna pielęgniarkę pielęgniarki
        weterynarza fizjoterapeut* """,
    "advice": """
        porad* recept* wizyt* dawk* przed_użyciem ulotk* umów alerg* pytania pytań
        o_wszystko niepokoi zapytaj_o """,
    "healer": """
        lekarz lekarza lekarze lekarzy dentysta dentysty pediatra pediatry farmaceut*
        chirurg* dermatolog* stomatolog* weterynarz dermatologa dermatologów lekarki
        położnej położne pielęgniark* ortoped* fizjoterapeut* """,
    "at_their_home": """
        u_siebie w_domu we_własnym własnej_łazience własnym_dzieciom swoim_dzieciom
        własnej_apteczce własnej_rodzinie domu """,
    "keeps_it": "trzyma trzymają używa używają ma mają stosuje stosują bierze stawia",
    "shelf_word": "półka półkę półki regał haczyk szuflada miejsce lada",
    "never_more": "nigdy nikt już_nie nie_będzie",
    "refilled": """
        zapełni zapełnić napełni uzupełni uzupełniona uzupełnić zapełniona dołoży zapełniana """,
    "trusted_us": """
        zaufał zaufali zaufała powierzył powierzyli uwierzyli zaczęli zaczynali dołączyli
        oddali przyszli zaczął zaczęła wszedł weszli był_z_nami byli_z_nami wpłacił wpłacili
        zainwestowa* """,
    "years_ago": """
        dziesięć_lat_temu pięć_lat_temu dwadzieścia_lat_temu lat_temu przed_laty dekadę_temu
        pięć_lat dziesięć_lat """,
    "riches": """
        dom_nad_morzem nad_morzem willę jacht żaglówkę prawą_kolumnę na_ceny prawej_kolumny
        budzik budzika winnicę klucze emerytur* hipotek* kredyt nie_pyta_o nie_pytają_o
        nie_patrzy_na nie_patrzą_na metki nie_pracuje nie_pracują nie_wstaje_do wnukom """,
    "only_left": "zostały zostało tylko_trzy jeszcze_tylko pozostało",
    "days_word": "dni dzień godzin godziny noce",
    "too_late_then": "za_późno nigdy_więcej koniec po_wszystkim przepadło",
    "leaves_us": """
        idzie_na_emeryturę pakuje_walizki żegna nekrolog historią wspomnieniem wyprowadza
        dorosła odchodzi obudzi_się dorośnie przytyje zasypia zaśnie umiera odlatuje """,
    "two_things": "dwa dwie dwoje dwóch",
    "just_one": "tylko_jeden jeden jedno jedną tylko_jedną tylko_jedno",
    "on_the_slip": "na_paragonie na_rachunku kasa kasjer* paragon_widzi na_fakturze rachunek_widzi",
    "saved_else": "czas energi* wod* miejsc* prąd* papier* godzin* ciasta",
    "you_pay": "płacisz zapłacisz płać kupujesz kupisz",
    "runs_back": """
        wraca_biegiem biegnie_z_powrotem biegnie już_śpi znów_śpi na_twoim_koncie puka
        z_powrotem_w z_powrotem_na już_wróciła wróci wraca do_domu z_powrotem wracają wrócą """,
    "one_of_you": """
        ktoś_z_was jeden_z_was jedno_z_was ktoś kogoś jedna_z_was jeden_z_zamawiających
        jeden_z_kupujących ktoś_kto_zamówi """,
    "wins_up": """
        obudzi poleci pojedzie wyląduje otworzy rozpakuje znajdzie odjedzie będzie_trzymać
        wsiądzie wróci odbierze wyjedzie wstanie """,
    "dream_thing": """
        malediw* wyspie wyspę kluczyki dwa_bilety auto samochód rejs karaib* lizbon* rzym*
        wycieczk* bilety_lotnicze auta samochodem autem skuter motocykl """,
    "knee_or_back": "kolana kolano plecy stawy biodra serce skóra twarz nogi",
    "as_young": """
        jak_dwudziestolat* dwudziestolat* mieć_dwadzieścia miały_dwadzieścia po_dwudziestce
        jak_za_młodu ile_mają_lat o_swoim_wieku swój_wiek lat_młod* """,
    "misses_you": """
        zatęskni tęskni zastanawiać_gdzie zastanowi bez_pracy zapomni_jak nie_pozna
        bezrobot* """,
    "walks_home": """
        drogę_powrotną drogę_do_domu wraca_do wróci_do zawraca wróci_na do_domu piechotą
        pieszo na_piechotę """,
    "debt_word": "dług rachunek kredyt suma kwota raty rata zadłużenie",
    "puts_on": "przytyje utyje urośnie rośnie urósł tyje o_gram grama zestarzeje spuchnie",
    "the_best": "najlepszy najlepsza najlepsze",
    "bar_none": """
        ze_wszystkich bez_dwóch bezapelacyjnie na_świecie w_ogóle zdecydowanie po_prostu
        kropka """,
    "save_now": "oszczędź oszczędzasz zaoszczędź oszczędzaj taniej",
    "a_third": """
        jedną_trzecią jedną_czwartą połowę ćwierć jedna_trzecia jedna_czwarta o_połowę
        o_jedną_trzecią """,
    "of_old": """
        był była było miał miała babcia dziadek mój moja wujek ciocia dawniej mówił mówiła
        trzymała """,
    "stays_thin": """
        zostaje_szczupły nie_rośnie nie_tyje nie_urośnie jest_na_diecie zostaje_taki
        stoi_w_miejscu """,
    "outdoors": """
        jezior* morz* ocean* gór* dolin* pol* łąk* wzgórz* rzek* plaż* namiot* ogrod* taras*
        łodzi* las* """,
    "school_out": "wakacji wakacje szkoła szkoły świąt wiosny lata zimy urodzin egzamin*",
    "front_pocket": "przedni* wewnętrzn* bocznej boczn* przegródk*",
}
