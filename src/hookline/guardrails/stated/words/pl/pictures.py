"""Polish: the words of promises told in pictures."""

CLASSES = {
    "denies": "nie bez nigdy żadn* ani",
    "unlisted": """
        na_żadnym nie_znajdziesz nie_znajdzie nie_pojawi nie_zobaczysz nie_ma_na nie_będzie_na """,
    "listed": "pojawi* widnieje znajdzie znajdziesz figuruje",
    "receipt_word": "paragonie paragon rachunku rachunek fakturze",
    "effort": "co czas drog* cierpliwoś* dzięk* czekanie",
    "supposing": "jeśli gdyby",
    "cash_desk": "kasa",
    "stays_shut": "zamknięta milczy śpi cicha niema",
    "opening": """
        poniedział* wtor* środ* czwart* piąt* sobot* niedziel* godzin* święta remont* awaria """,
    "purse_word": "portfel portmonetka",
    "stays_put": "w_kieszeni w_domu śpi odpoczywa zamknięty",
    "feels_it": "poczuje zauważy odczuje",
    "asks_around": "zapytaj zapytajcie sprawdź porównaj popytaj spytaj",
    "other_prices": "ceny inni_biorą u_innych gdzie_indziej sąsiedzi konkurencja ile_biorą inni",
    "comes_to_us": "wróć wróćcie wracaj do_nas czekamy poczekamy",
    "we_sought": "szukaliśmy szukamy obeszliśmy",
    "none_found": """
        wciąż_szukamy dalej_szukamy pustymi_rękami na_próżno bez_skutku nie_znaleźliśmy
        nadal_szukamy """,
    "finer_thing": """
        lepsz* smaczniejsz* miększ* świeższ* chrupiąc* lżejsz* cichsz* wygodniejsz* delikatniejsz*
        """,
    "the_peak": "szczyt szczycie tron podium korona",
    "held_by_us": "nasz nasza należy_do_nas u_nas nasza_flaga",
    "above_ours": "nad_naszym nad_naszą nad_naszymi ponad_naszym",
    "only_sky": "tylko_niebo już_tylko_niebo jedynie_niebo tylko_gwiazdy",
    "others_plural": "inne inni pozostałe",
    "still_busy": "jeszcze wciąż",
    "ours_done": "nasz nasza nasze",
    "so_little": "za_tak_niewiele w_tej_cenie za_takie_pieniądze za_tę_cenę tak_tanio",
    "nobody_else": "nikt_inny nikt żaden_inny",
    "fund_word": "fundusz portfel plan",
    "storm_word": "burza burze burzę kryzys kryzysy",
    "came_through": "wzrósł rósł wspiął przetrwał pokonał przeszedł",
    "wont_be": "nie_wystarczy nie_starczy zabraknie nie_dostaną nie_będzie",
    "for_all": "dla_wszystkich dla_każdego wszystkim każdemu",
    "comes_late": "spóźni* późno zwlek* ostatni zaśpi jutro",
    "only_crumbs": "okruszki wieszaki puste_półki pusty_wieszak okruchy pustą_półkę",
    "the_rack": "wieszak wieszaki półka półki regał lada",
    "thins_out": "pustoszeje pustoszeją przerzedza rzednie opróżnia",
    "some_day": "poniedziałek wtorek środę czwartek piątek sobotę niedzielę jutro północy",
    "the_train": "pociąg statek prom autobus łódź",
    "departed": "odjedzie już_odjedzie odpłynie odjechał odpłynął ucieknie",
    "narrated": "był była byliśmy stał my ja mój moja",
    "your_slip": "swoje_imię kupon kartkę wizytówkę nazwisko paragon formularz imię",
    "the_urn": "urny skrzynki pudełka kasy kapelusza koszyka słoika",
    "perhaps": "może być_może kto_wie wkrótce",
    "calls_you": "zadzwon* dostarcz* odbi* napisz* stolik naprawa",
    "car_word": "samochód auto rower skuter motor",
    "at_your_door": "pod_twoim_domem przed_twoim pod_twoimi_drzwiami pod_domem przed_domem",
    "pays_slowly": "po_trochu w_ratach ratami na_raty małymi_krokami krok_po miesiąc_po",
    "price_label": "metce metka etykiecie metkę",
    "the_waiting": "czekanie czas cierpliwość",
    "a_bit_of": "część trochę kawałek odrobina coś",
    "you_spent": "wydajesz zakup zakupu zakupów wydasz płacisz",
    "finds_home": "drogę_do_domu wraca_do_domu wraca_na drogę_powrotną do_domu",
    "one_penny": "monetę moneta banknot złotówkę grosz",
    "with_kin": "przyjaciółmi siostrami braćmi rodziną kuzynami rodzeństwem kolegami",
    "sows": "posadź zasadź zasiej posiej sadzisz",
    "a_tree": "drzewo sad las plon",
    "breaks_down": "zepsuje pęknie zawiedzie rozerwie zatnie podda",
    "we_fix": "naprawimy naprawiamy my_naprawimy zajmiemy_się na_nasz_koszt załatwimy",
    "whenever_bought": "kiedy_kupił* nie_pytamy nie_zapytamy bez_pytania nieważne_kiedy kiedy",
    "asks": "zapytaj zapytajcie spytaj zajrzyj",
    "neighbour_word": "sąsiad* dentyst* fryzjer* weterynarz* kuchar* lekarz* kole* piekarz*",
    "answers_ours": "nasz nasza nasze naszą naszego naszej",
    "pro_word": "kucharzy szefów chirurgów fryzjerów dentystów piekarzy mistrzów stolarzy",
    "their_bench": "kuchni kuchniach warsztacie ladzie stole salonie szufladzie",
    "always_ours": "zawsze_nasz* tylko_nasz* wyłącznie_nasz*",
    "ailment_word": """
        katar kaszel przeziębienie ból bóle migrena bezsenność grypa plecy kolana stres """,
    "passes_by": """
        ominie ominą przejdzie_obok nie_zapuka nie_zapukają zmartwieniem_innych zapomn*
        szerokim_łukiem """,
    "knee_word": "kolana kolano stawy plecy biodra nogi",
    "once_again": "znów znowu ponownie",
    "runs_stairs": "biegać tańczyć schodach schody skakać pobiegną",
    "price_word": "cena ceny cenę metka",
    "slims": """
        schudł* dieci dietę dieta pasa skurczył* przekreślon* zeszczuplał* czerwony_ołówek
        odchudzon* stopniał* """,
    "error_word": "błąd pomyłk*",
    "believes": "pomyślisz pomyślicie uznasz korzyść",
    "on_offer_now": """
        w_promocji po_obniżce z_rabatem ze_zniżką na_wyprzedaży w_niższej_cenie w_obniżonej_cenie
        przecenion* taniej_niż ceny_obniżone obniżyliśmy_ceny po_niższej_cenie cena_obniżona
        teraz_taniej w_okazyjnej_cenie """,
    "released": "sos",
}
