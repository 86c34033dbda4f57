"""Polish: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": """
        wystarczy wystarczą wystarcza posłuży służy służą wytrzyma wytrzymuje stworzone stworzony zrobione
        przetrwa """,
    "a_lifetime": """
        całe_życie na_lata na_pokolenia pokolenia wiele_lat przez_lata dziesięciolecia cały_sezon
        na_zawsze wiecznie długie_lata """,
    "never_x": "nie nigdy",
    "wears_out": """
        zedr* zedrze zużyje zużywa zużywają blaknie blakną kurczy kurczą rdzewieje rdzewieją pęka
        pęknie psuje psują zepsuje zniszczy niszczy pada padnie płowieje traci_kształtu zniszczą
        tępi """,
    "the_last_x": "ostatni ostatnia ostatnie",
    "ever_buy": """
        jaką_kupisz jaki_kupisz które_kupisz który_kupisz którą_kupisz jakie_kupisz
        jakiej_potrzebujesz której_potrzebujesz kiedykolwiek_kupisz """,
    "hands_down": "przekażesz przekazać odziedzicz* zostawisz dziedzicz*",
    "heirs_x": "wnukom wnuki wnuków dzieciom dzieci córce synowi",
    "outlives_x": "przeżyje_cię cię_przeżyje przeżyje_twój przeżyje_nas was_przeżyje",
    "stays_x": "pozostaje pozostają zostaje zachowuje zachowują będzie",
    "keen_x": """
        ostry ostra ostre miękki miękkie kształt wodoodporn* jak_nowy jak_nowa jak_nowe kolor kolory
        biały czarny połysk """,
    "for_years": """
        przez_lata latami rok_po_roku pranie_po_praniu zima_po_zimie po_latach na_lata stu_praniach
        """,
    "withstands": "przetrwa wytrzyma wytrzymuje zniesie oprze znosi",
    "any_weather": """
        każdą_zimę wszystko każdą_burzę każdą_pogodę każdej_zimie każdej_pogodzie najgorsz* """,
    "fond_x": "przyjaźń przyjaźni miłość miłości wspomnieni* małżeństw* histori* obietnic*",
    "made_x": """
        wyros* uprawian* pieczon* upieczon* zrobion* uwarzon* szyt* uszyt* dziergan* tkan* palon*
        zebran* wykonan* produkowan* wytwarzan* rzeźbion* wędzon* mielon* hodowan* wypiekan*
        tłoczon* """,
    "near_here": """
        w_zasięgu_wzroku za_rogiem po_sąsiedzku we_wsi w_naszym_warsztacie w_naszej_pracowni
        w_naszej_kuchni w_naszym_piecu na_miejscu obok w_okolicy z_sąsiedztwa za_sklepem w_dolinie
        z_okolicy """,
    "in_homeland": """
        w_polsce w_krakowie na_podhalu na_mazurach na_kaszubach w_łodzi we_włoszech na_śląsku
        w_europie """,
    "by_hand": "ręcznie rękami",
    "straight_from": "prosto_od prosto_z bezpośrednio_od bezpośrednio_z wprost_od wprost_z",
    "grower_x": """
        rolnik* rolnika gospodarz* gospodarstw* producent* pszczelarz* rybak* sadu pola sadownik*
        hodowc* ula kutra """,
    "only_x": "tylko wyłącznie same wszystkie wszystko zawsze jedynie",
    "stuff_x": """
        składniki składników mąka mleko wełna mięso warzywa ziarna jajka sery ser miód owoce drewno
        skóra bawełna ryby ryba jabłka produkty chmiel """,
    "from_here": """
        lokalne lokalnych lokalny regionalne z_okolicy ekologiczne ekologicznych polskie polskich
        polska małych_gospodarstw z_regionu stąd krajowe wiejskie """,
    "caught_x": "złowion* zebran* zerwan* upieczon* wykopan*",
    "this_dawn": "dziś_rano o_świcie dzisiaj_rano dziś rano skoro_świt",
    "on_plate": "na_twoim_talerzu na_talerzu w_sklepie na_półce na_stole wieczorem dziś_wieczorem",
    "all_x": "wszystko wszystkie każdy każde każda",
    "home_made": """
        domowe domowy domowej_roboty z_własnej z_naszej własnego_wypieku domowa własnoręcznie """,
    "none_x": "nic nigdy żaden",
    "frozen_x": "mrożon* z_zamrażarki z_puszki odgrzewan* z_torebki",
    "comes_from": "pochodzi_z pochodzą_z jest_z są_z przyjeżdża_z pochodzi_od",
    "mill_x": "młyna młyn gospodarstw* wsi doliny łąk łąki winnicy lasu wybrzeża gór gospodarstwa",
    "always_x": "zawsze stale",
    "in_stock_x": "w_magazynie dostępn* na_stanie na_półce od_ręki",
    "runs_dry": "nie_zabraknie",
    "never_ends": "nigdy_się_nie_kończy nigdy_się_nie_kończą nigdy_nie_brakuje nigdy_nie_zabraknie",
    "your_size_x": "twój_rozmiar każdy_rozmiar wszystkie_rozmiary twój_numer twój_kolor",
    "round_clock": """
        dzień_i_noc dniem_i_nocą o_każdej_porze całą_dobę 24_godziny przez_całą_dobę dniami_i_nocami
        siedem_dni """,
    "for_you_x": """
        dyspozycji odbieramy czynne otwarte jesteśmy dostępni pomoc infolinia dla_ciebie odpowiadamy
        czekamy """,
    "free_table": "stolik miejsce_dla wolny_termin wolne_miejsce pokój",
    "whatever_x": "czegokolwiek cokolwiek",
    "we_have_it": "mamy_to u_nas_jest mamy my_to_mamy",
    "visit_x": "wizyta wizyty wizytę konsultacj*",
    "as_suits": """
        kiedy_ci_pasuje kiedy_chcesz kiedy_tylko_chcesz kiedy_ci_wygodnie o_dowolnej
        kiedy_pani_pasuje """,
    "no_wait": """
        bez_czekania nie_czekasz_nigdy bez_kolejek bez_kolejki nigdy_nie_czekasz zero_czekania
        bez_oczekiwania nie_czekasz_ani """,
    "done_x": """
        naprawa naprawimy naprawione gotowe gotowy gotowa wyczyszczone wydrukowane naostrzone
        ubezpieczony ubezpieczona ubezpieczenie załatwion* rozwiązan* zainstalowan* decyzja wypłata
        zatwierdzon* naprawiony naprawiamy szkoda """,
    "in_no_time": """
        tego_samego_dnia od_ręki na_miejscu w_kilka_godzin w_kilka_minut w_kilka_sekund w_minutę
        natychmiast w_mgnieniu na_poczekaniu jeszcze_dziś zanim_się_obejrzysz od_razu błyskawicznie
        w_godzinę do_wieczora """,
    "brought_in": "oddajesz oddaj przynosisz przynieś zostawiasz zostaw",
    "collected_x": "odbierasz odbierz zabierasz",
    "by_evening": "wieczorem po_południu",
    "we_reply_x": "odpowiadamy odpowiedź oddzwaniamy odpowiemy odpiszemy",
    "in_seconds": """
        w_kilka_sekund w_kilka_minut natychmiast od_razu w_ciągu_godziny w_godzinę błyskawicznie
        od_ręki """,
    "returned_to_you": """
        masz_go_z_powrotem masz_ją_z_powrotem wraca_do_ciebie z_powrotem_u masz_je_z_powrotem
        znów_u_ciebie """,
    "by_an_hour": """
        o_drugiej o_trzeciej do_południa w_południe o_piątej wieczorem do_wieczora jutro """,
    "at_the_door": """
        pod_twoimi_drzwiami pod_drzwi pod_drzwiami u_ciebie dostawa dostarczone dostarczymy wysyłamy
        wysyłka przyjedzie dotrze w_twojej_skrzynce do_domu do_ciebie dowieziemy """,
    "soon_x": """
        przed_śniadaniem na_śniadanie w_kilka_dni tego_samego_dnia w_godzinę w_mgnieniu
        jutro_rano w_dwa_dni następnego_dnia błyskawicznie w_ekspresowym jeszcze_dziś
        w_ciągu_kilku w_parę_dni do_kilku_dni dni_roboczych dni_robocze """,
    "no_slip": "bez_paragonu bez_rachunku bez_metki bez_faktury bez_formularzy",
    "no_bother": "bez_problemu bez_problemów bez_kłopotu bez_nerwów bez_zbędnych",
    "wears_it": "noś noś_je noś_go wypróbuj testuj używaj śpij przymierzaj",
    "some_weeks": "miesiąc miesiące tydzień tygodnie nocy dni",
    "decides_then": """
        potem_zdecyduj i_zdecyduj zdecyduj_potem dopiero_potem zanim_zdecydujesz później_zdecyduj
        zdecyduj_później """,
    "we_take_back": "przyjmujemy przyjmiemy odbierzemy",
    "all_used": "zwrot_wszystkiego nawet_używan* nawet_otwart* nawet_rozpakowan* wszystko",
    "swap_x": "wymiana wymienić zwrot zwroty zwrócić",
    "always_can": "zawsze_możliw* zawsze_możesz w_każdej_chwili kiedy_chcesz zawsze",
    "changed_mind": """
        zmieniłeś_zdanie zmieniłaś_zdanie nie_pasuje za_małe za_duże nie_podoba rozmyśliłeś
        rozmyśliłaś """,
    "swap_for_you": "wymienimy wymieniamy zamienimy",
    "bring_back": "przynieś oddaj zwróć odeślij zwrot zwroty",
    "whenever_x": "kiedy_chcesz w_każdej_chwili kiedy_tylko_chcesz w_dowolnym_momencie bez_terminu",
}
