"""Polish: the words of promises in a saying."""

CLASSES = {
    "house_host": "kuchnia szef szefowa barista dom_stawia właściciel gospodarz ekipa załoga firma",
    "stands_treat": "stawia funduje częstuje płaci zaprasza_na_koszt",
    "settles_up": "płaci zapłaci reguluje ureguluje pokryje stawia",
    "fare_word": "dostaw* wysyłk* przesyłk* kurier* transport* przewóz montaż* wniesieni*",
    "leave_it": """
        nie_sięgaj nie_musisz nie_zauważy nie_dowie nie_wie schowaj zostaw nasza_sprawa
        nasz_problem nie_wyciągaj biorę bierzemy śpi może_spać """,
    "never_found": """
        szukaj* ani_linijki ani_śladu na_próżno na_darmo nie_znajdziesz nie_zobaczysz próżno
        ze_świecą """,
    "tried_once": """
        raz_usiądzie raz_spróbuje raz_założy raz_usiadł raz_spróbował raz_skosztuje kto_raz
        jedna_noc jeden_łyk jeden_kęs """,
    "seeks_no_more": """
        przestaje_szukać nie_szuka nie_szukał innego_nie innej_nie innych_nie nie_wraca_do
        już_nie_szuka nie_chce_innej nie_chce_innego przestał_szukać przestaje_rozglądać """,
    "finer_thing": """
        lepszej lepszego lepszych lepsza lepsze smaczniejszej wygodniejszej wygodniejszego
        cieplejszej świeższego świeższych """,
    "around_here": """
        w_tym_mieście w_mieście w_okolicy w_kraju na_rynku na_świecie w_polsce
        po_tej_stronie gdziekolwiek nigdzie """,
    "is_not": "nie_ma nie_istnieje nie_zrobiono nie_wymyślono nie_było nie_będzie nie_pieką",
    "seeks_finer": """
        szukasz_lepsz* szukać_lepsz* szukaj_lepsz* chcesz_lepsz* szukasz_wygodniejsz*
        szukasz_smaczniejsz* """,
    "fruitless": """
        szkoda_czasu na_próżno na_darmo nie_trać_czasu nie_męcz daj_sobie_spokój szkoda_nóg
        powodzenia bez_skutku """,
    "podium_word": "podium pudło pudła medale medal tron",
    "our_own": "nasze nasz nasza całe_nasze należy_do_nas",
    "clap_for_us": "klaszcz* bije_brawo biją_brawo z_trybun oklask*",
    "set_beside": "obok postaw ustaw połóż zestaw",
    "any_other": """
        dowolną_inną dowolny_inny jakąkolwiek_inną jakikolwiek_inny każdą_inną każdy_inny
        dowolne_inne dowolnej_marki innej_marki """,
    "first_to_yield": """
        pierwsza_się pierwszy_się podda poddaje odpadnie wymięknie pęknie pierwsze_się """,
    "neighbour_old": """
        sąsiad* starym_operator* stary_operator* stary_bank starym_bank* poprzedni_operator*
        kolega koledzy """,
    "still_busy": "jeszcze wciąż nadal dalej",
    "already_done": """
        ty_już wy_już już_rozmawiasz już_skończył* już_jedziesz już_jesz ty_dawno już_dawno """,
    "not_pleased": """
        nie_podoba nie_spodoba nie_polubisz nie_pasuje nie_tak nie_pokochasz nie_smakuje
        zmienisz_zdanie nie_leży nie_zachwyci rozczaruj* żałuj* pożałuj* nie_oczaruje
        nie_przekona nie_urzekło nie_urzeknie """,
    "money_word_": "pieniądze kasa gotówka pieniędzy kwota",
    "before_you_finish": """
        zanim_skończysz zanim_zdążysz zanim_dokończysz zanim_mrugniesz zanim_powiesz
        zanim_odłożysz """,
    "back_with_you": """
        z_powrotem_u wracają_do wrócą_do znów_na znów_u same_trafią znajdą_drogę trafią_do
        znajdują_drogę same_wracają """,
    "flaw_stays": """
        plama_zostanie plama_nie nie_zejdzie nie_zadziała nie_dojedzie nie_zdąży spóźni
        plama_zostaje nie_pomoże nie_dotrze """,
    "ours_to_settle": "na_siebie płacimy my_płacimy zapłacimy nasz na_nas po_naszej",
    "we_fetch": "odbierzemy zabierzemy przyjedziemy_po odbieramy zabieramy weźmiemy_z",
    "no_question_asked": """
        ani_słowa bez_słowa żadnych_pytań bez_pytań nie_pytamy nie_zapytamy
        ani_jednego_pytania """,
    "earned_so_far": "zarabialiśmy zarobiliśmy zarabiali zarobili zarabiał* zyskiwali* rośliśmy",
    "earn_on": "zarobimy zarobią zarobi będziemy_zarabiać zyskamy urośniemy zarobisz",
    "sport_word": "mecz* bramk* gol* drużyn* punkt*",
    "your_money": "twoje_pieniądze pieniądze oszczędności kapitał twoja_złotówka",
    "one_direction": """
        jeden_kierunek jednym_kierunku tylko_w_górę wyłącznie_w_górę tylko_pod_górę
        jedną_drogę po_schodach_w_górę w_górę_po tylko_rosnąć """,
    "interest_word": "odsetki zysk zyski lokata procent kapitał",
    "rests_never": """
        nie_chorują nigdy_nie_śpią nie_śpią nie_choruje bez_urlopu nie_biorą_urlopu
        nie_odpoczywają nie_bierze_urlopu nie_mają_urlopu nie_znają_urlopu
        pracują_bez_przerwy """,
    "puts_in": "włóż włóżcie wpłać wrzuć połóż daj zostaw",
    "takes_out": "wyjmij wyjmiesz odbierz odbierzesz zabierz wypłać wypłacisz wyciągnij",
    "hundred_word": "sto stówkę stówę setkę tysiąc tysiaka pięćset dwieście banknot 100 1000 500",
    "one_note": """
        jednym_banknotem jeden_banknot jedną_stówką stówką jedną_monetą jednym_groszem
        z_banknotem """,
    "big_bag": "walizką walizkę walizka workiem torbą plecakiem sejfem kufrem",
    "one_penny": "złotówka złotówkę grosz grosik moneta monetę",
    "with_kin": """
        rodziną z_rodziną rodzeństwem z_koleżankami z_kolegami z_kuzynami krewnymi rodzinę """,
    "left_over_": "mamy_ich zostało zostały pozostałe pozostało resztę reszta jest_ich",
    "on_fingers": "na_palcach palców_jednej palce_jednej palcach_jednej",
    "last_batch": """
        ostatnia_partia ostatnia_dostawa ostatni_wypiek ostatnia_seria ostatni_transport
        ostatnia_paleta """,
    "no_second": """
        drugiej_nie drugiego_nie następnej_nie kolejnej_nie więcej_nie nie_dowieziemy
        nie_dorobimy nie_będzie_drug* kolejnego_nie """,
    "you_ponder": "ty_myślisz myślisz zastanawiasz wahasz się_namyślasz czytasz",
    "last_one_": """
        ostatnią_par* ostatni_rozmiar ostatnią_sztuk* ostatni_stolik ostatnie_miejsce
        ostatni_pokój ostatnią ostatni """,
    "another_takes": "ktoś_inny inny_już ktoś_już kto_inny ktoś",
    "none_recalls": "nikt_nie nie_będzie_pamiętał zapomnimy nie_pamięta nie_pozna nie_poznasz",
    "tomorrow_": "jutro pojutrze od_jutra w_poniedziałek po_weekendzie",
    "same_thing": "za_to_samo to_samo tyle_samo ta_sama te_same",
    "pay_or_short": """
        zapłacisz nie_wystarczy zabraknie dopłacisz będzie_mało już_nie_starczy nie_starczy """,
    "takes_home": "bierzesz zabierasz wychodzisz_z niesiesz weź bierz wynosisz",
    "till_word": "kasa kasjer* kasjerka paragon rachunek czytnik",
    "counts_fewer": "liczy policzy nalicza widzi naliczy zauważa dolicza",
    "as_fat": "gruby tak_gruby pełny pełen tłusty ciężki grubszy",
    "as_it_came": "wszedł jak_wszedł przyszedł jak_przed wyjdzie",
    "own_bathroom": "łazience łazienka apteczce sypialni półce szafce torbie",
    "this_very": """
        ten_krem ten_sam właśnie_ten dokładnie_ten właśnie_ta dokładnie_ta ta_sama
        właśnie_to tylko_ten stoi """,
    "half_town": """
        pół_miasta pół_osiedla pół_ulicy połowa_miasta połowa_osiedla pół_polski
        połowa_sąsiadów pół_bloku """,
    "other_half": "druga_połowa drugie_pół reszta_pyta pozostali_pytają drugiej_połowie",
    "age_in_words": "sześćdziesiąt siedemdziesiąt pięćdziesiąt lat wiek metryk* pesel",
    "ailment_word": "migrena ból katar bezsenność alergia zgaga kaszel przeziębienie bólu",
    "packs_up": """
        pakuje manatki walizki wyprowadza_się zwija_się wynosi_się żegna_się nie_zna_adresu
        gubi_adres nie_trafi nie_znajdzie pakuje_się bierze_nogi """,
    "weight_word": "kilogramy kilogram waga wagi centymetry kilo brzuch",
    "goes_down": "znikają znika spadają spada lecą uciekają w_dół topnieją",
    "eat_as_ever": "jesz jak_dawniej jesz_jak to_co_zawsze bez_zmian jak_zawsze",
    "in_one_of": """
        w_jednym_z w_jednej_z pod_jedną_z pod_jednym_z pod_którąś w_którymś w_którejś
        pod_jednym pod_jedną w_jednym w_jednej """,
    "prize_ticket": """
        bilet bilety kluczyki klucze voucher nagroda wycieczka czek wyjazd podróż rejs
        wakacje lot skuter rower """,
    "lies_hidden": "czeka ukryt* schowan* kryje leży siedzi chowa śpi drzemie",
    "after_purchase": "po_zakupach po_zakupie po_zamówieniu po_transakcji po_zapłaceniu",
    "account_look": "konto koncie na_konto na_koncie saldo",
    "waits_there": "czeka od_nas z_naszej_strony niespodziank* zostawili* dorzucili*",
    "spent_money": "wydane wydana złotówki złotówka pieniądze",
    "return_ticket": "bilet_powrotny powrotny bilety_powrotne kurs_powrotny",
    "pays_slowly": "spłacasz płacisz_przez rozkładasz po_trochu spłacisz na_raty rozbij rozłóż",
    "same_total": """
        suma_jest_ta suma_ta_sama ta_sama_co tyle_samo co_na_metce jak_na_metce suma_się_nie
        kwota_się_nie """,
    "contract_word": "umowie umowa ratach raty pożyczce kredycie",
    "time_word_": "czas zwłoka czekanie",
    "costs_nothing": "nic_nie_kosztuje bez_ceny nie_ma_ceny jest_za_darmo nie_kosztuje",
    "bank_word": "bank my sklep pożyczkodawca",
    "lent_back": "pożyczył pożyczasz dał pożyczyłeś wziąłeś pożyczyliśmy",
    "no_more_than": """
        ani_złotówki_więcej ani_grosza_więcej tylko_tyle tyle_ile ani_grosza ani_złotówki
        nic_ponad """,
    "bets_on": "stawia_na stawiam_na stawiamy_na stawia_dziś_na",
    "waits_word": "czeka czekają szuka szukają kręci dzwoni stoi_w",
    "asks_where": "pyta pytają skąd zazdrości gdzie_go gdzie_kupi* chce",
    "in_the_kitchen": "minut* jajk* łyżk* piekarnik* mąk* garnk* ciast*",
    "cosy": "zimn* chłod* koc* pled* światł* odpocz* jesie*",
    "their_bag": "plecak* torb* walizk* kieszeń kieszeni szafk* szuflad* warsztat* skrzynk*",
    "ours_inside": "nasz nasza nasze naszą naszych ohlsen znajdziesz",
    "never_billed": """
        rachunku_nie_wystawiamy nie_wystawiamy_rachunk* nie_trafia_na_rachunek nie_liczymy
        nie_doliczamy poza_rachunkiem """,
    "wont_multiply": "nie_rozmnoż* nie_rozmnaż* nie_przybędzie nie_urośnie nie_doroś* nie_rodzą",
    "says_best": "najlepszy najlepsza najlepsze najlepszą mistrz",
    "whole_town": "całe_miasto wszyscy cała_okolica cała_ulica każdy",
    "points_at": "wskaże pokaże wskazuje wskażą pokazuje",
    "price_unmoved": """
        ani_drgnie nie_drgnie bez_zmian nie_urośnie ta_sama stoi_w_miejscu nawet_nie_drgnie """,
    "slims": "nożycz* skrócił* skraca",
    "falls_silent": """
        przestanie_przypominać przestanie_o zamilkną zamilknie ucichnie cisza umilknie
        da_spokój """,
    "what_you_paid": "co_zapłaciłeś co_zapłaciłaś ile_zapłaciłeś zapłaconą wpłaconą co_dałeś",
    "gives_back": "oddamy oddajemy zwrócimy zwracamy zabierz odbierz",
}
