"""Polish: the words of what is pledged, and that it is."""

CLASSES = {
    "either_way": """
        może_spaść może_wzrosnąć mogą_spaść mogą_wzrosnąć spaść_lub wzrosnąć_lub rosną_i spadają_i
        w_górę_i_w_dół spaść_i """,
    "mine": "mój moja moje mi mnie mam",
    "cannot_more": """
        nie_da_się nie_można już_nie nie_będzie nie_znajdziesz nie_znajdą nie_upieczono nie_kupisz
        nie_zrobiono nie_ma nie_uszyto się_nie_da nie_bywa """,
    "compar_best": """
        lepszego wygodniej smaczniej lepiej taniej szybciej łatwiej wygodniejszego miększego
        smaczniejszego lepszej cieplej lepsze lepszy ładniej wygodniejszej """,
    "there_is": """
        jaką_można jaki_można jakie_można za_pieniądze jaką_kupisz jaki_kupisz na_świecie
        jaki_istnieje jaka_istnieje pod_słońcem jaką_kiedykolwiek jaki_kiedykolwiek """,
    "rank_adj": """
        najmiększ* najlepsz* najwygodniejsz* najsmaczniejsz* najszybsz* najnowocześniejsz*
        najskuteczniejsz* najcieplejsz* najlżejsz* najbardziej_niezawodn* """,
    "double_as": "dwa_razy trzy_razy pięć_razy dziesięć_razy dwukrotnie trzykrotnie podwójnie",
    "strong_adj": """
        dłużej mocniej szybciej ciszej jaśniej cieplej trwalsz* mocniejsz* miększ* szybsz*
        skuteczniej* czyściej dłuższ* wytrzymalsz* wydajniejsz* """,
    "no_match": "nie_dorówna* nie_nadąż* nie_ma_szans wymięka nie_dorasta",
    "will_like": """
        pokochasz polubisz spodoba zasmakuje zadowol* zaśniesz szczęśliw* pożałujesz pasuj*
        uśmiechniesz """,
    "pledge": "obiecujemy gwarantujemy gwarancj* obietnica słowo ręczymy daję_słowo dajemy_słowo",
    "last_year": """
        zeszłoroczn* zeszłego_roku ubiegłego_roku ubiegłoroczn* w_zeszłym_roku w_ubiegłym_roku """,
    "come_again": "znowu ponownie znów czekają czeka wracają powtórz* wrócą te_same",
    "won_then": "wygrali zarobili zyskali urosły zarobiły wygrał zarobił",
    "then_hence": """
        zarobią_też i_jutro zarobisz_też nadal_będą znów_zarobią znów_wygrają w_przyszłości_też
        także_jutro """,
    "times_over": """
        dziesięciokrotnie dwukrotnie trzykrotnie podwoi* podwaja* potroi* wielokrotnie pomnoż*
        stokrotnie dziesięć_razy_tyle """,
    "nest_egg": """
        oszczędnośc* pieniądze pieniędzy kapitał lokat* wkład* skarbonk* emerytur* pensj*
        inwestycj* zaskórniak* """,
    "fortune": "fortunę fortuna majątek milion* milioner* bogactwo",
    "small_sum": """
        z_drobnych drobnych grosz* kieszonkow* niewielki_wkład małą_kwotę niewiele drobniaki """,
    "blink": "mrugn* odwróc* kichn* okiem_mrugn*",
    "gone_fast": "nie_ma zniknie znika znikną zniknął przepad* wyprzedan* po_ptakach",
    "become": "teraz stały są staje jest odtąd",
    "cheaper_now": "tańsze tańszy tańsza taniej przystępniejsz*",
    "mass_save": "oszczędz* zaoszczędz* oszczędź* oszczędność zaoszczędź*",
    "hugely": "dużo mnóstwo sporo ogromn* porządnie mocno masę",
    "wares_all": """
        but* wszystko wszystkich koszul* płaszcz* dżins* mebl* sklep* asortyment* zamówieni* kurtk*
        """,
    "you_won": """
        wygrałeś wygrałaś wygrałeś/aś wygrała_pani wygrał_pan jesteś_zwycięzcą zostałeś_wybrany
        zostałaś_wybrana twoja_wygrana """,
    "won_thing": "nagrod* bon* samochód wycieczk* telefon* prezent* wakacj* auto hulajnog* podróż*",
    "purchase": "zakupy zakupów zakup wydatki zamówienia",
    "earns_you": """
        zarabiają_na_ciebie na_ciebie_zarabiają przynoszą_ci przynoszą_pieniądze oddają_ci płacą_ci
        zwracają_ci opłacają_się_w zarabia_na_ciebie """,
    "on_our_side": """
        bierzemy_na_siebie my_płacimy płacimy_my na_nasz_koszt pokrywamy po_naszej_stronie stawiamy
        bierzemy_my zapłacimy_my """,
    "on_bill": "na_rachunku na_paragonie na_fakturze w_rachunku",
    "not_there": "nie bez nigdzie brak",
    "strike": "wybije_północ wybije_dwunasta zegar_wybije bije_północ z_wybiciem",
    "buy_now": "kup zamów rezerwuj bierz oferta znika promocja łap",
    "other_pl": "inni konkurencja pozostali rywale",
    "do_worse": """
        obiecują żądają gadają liczą każą chowają kopiują spóźniają oszczędzają zwlekają kręcą
        naciągają kasują """,
    "us_or_you": "my ty was ciebie cię nasz* u_nas",
    "your_old": "stary starą stare swój_stary swoją_starą stara poprzedni",
    "ditch": "wyrzuć zapomnij pożegnaj żegnaj oddaj_na emerytur* wyrzucisz nie_wrócisz",
    "borrow_too": "pożyczyłeś pożyczyłaś pożycz* kredyt kredytu pożyczasz",
    "same_sum": """
        dokładnie_tyle tyle_samo tę_samą_kwotę ani_grosza_więcej nic_więcej ani_grosz_więcej """,
    "zero_percent": "zero_procent zerowe_oprocentowanie na_zero 0_procent rrso_zero",
    "credit_word": "kredyt* rat* pożyczk* finansowani* oprocentowani* odset*",
    "waive": "darujemy umarzamy znosimy rezygnujemy kasujemy odpuszczamy",
    "give_prize": "rozdajemy losujemy rozlosujemy wręczymy do_rozdania rozdamy",
    "winner": "zwycięzc* zwycięż* szczęśliwc* laureat*",
    "next_be": "następn* kolejn* możesz_być możesz_zostać zostaniesz",
    "study": "badania badanie nauka testy naukowcy ankieta",
    "show_it": "potwierdz* dowod* pokazują pokazuje wykaz* udowod*",
    "choice_word": "wybór wyborem ulubieniec ulubione faworyt sekret",
    "pros": """
        kucharz* profesjonalist* ekspert* lekarz* sportowc* mistrz* gwiazd dentyst* weterynarz*
        stylist* zawodowców szefów_kuchni """,
    "try_it": "wypróbuj spróbuj przetestuj sprawdź",
    "no_risk": """
        nie_ryzykujesz niczym_nie_ryzykujesz bez_ryzyka bez_żadnego_ryzyka zero_ryzyka
        ryzyko_bierzemy ryzyko_po_naszej """,
    "sure_to": "na_pewno z_pewnością gwarantowan* niechybnie stuprocentowo",
    "never_": "nigdy",
    "let_down": """
        zawiod* zawied* zawodz* rozczaruj* pęka pękn* zepsu* przeciek* rdzewie* blakn* zużyj*
        rozpad* """,
    "nobody_": "nikt żaden żadnemu żaden_klient",
    "lost_": "stracił straci traci stracili",
    "money_us": "złotówki pieniędzy grosza pieniądze u_nas nasz*",
    "sit_back": "usiądź_wygodnie rozsiądź_się odpoczywaj nic_nie_robiąc kiwnięcia_palcem zrelaksuj",
    "beat_inflation": """
        pokonaj_inflację pokonuje_inflację bije_inflację wygrywa_z_inflacją szybciej_niż_inflacja
        powyżej_inflacji """,
    "not_many": """
        niewiele_miejsc niewiele_zostało niewiele_już zostało_niewiele już_niewiele mało_zostało
        zostało_mało coraz_mniej prawie_nie_ma już_mało """,
    "demand": "popyt zainteresowanie oblężenie",
    "high_": "ogromn* duż* rekordow* szalon* wielki* rośnie",
    "hurry_up": "pospiesz* śpiesz* nie_zwlekaj nie_czekaj spiesz* biegnij działaj_szybko łap",
    "offer_": "ofert* promocj* cen* rabat* zniżk* okazj* wyprzedaż*",
    "not_last": """
        nie_potrwa_długo nie_potrwa nie_na_zawsze zaraz_się_skończy nie_będzie_czekać nie_zaczeka
        nie_poczeka długo_nie_potrwa niedługo_koniec """,
    "fill": "napełni* zasila* rośnie uzupełni* zasili* wraca trafia*",
    "wallet_": "portfel* konto karta kartę skarbonk* saldo kieszeń",
    "made_of": "komfort jakość kawa chleb krem nasz* przepis* materac* usług* aplikacj* ser",
    "join_in": "dołącz weź_udział zamów* kup bilet*",
    "more_adv": "lepiej taniej szybciej dłużej miększ* czyściej lepszy lepsza smaczniej",
    "knows": "wie wiedzą znają zna",
    "market_word": "rynek rynki giełda giełdy",
    "shake": "chwiej* trzęs* spada* tąpn* załam*",
    "income_word": "dochód zysk oszczędności pieniądze zyski",
    "may_be": "może mogą",
    "everybody": "każdy wszyscy",
    "earns": "zarabia zarabiają zyskuje zyskują",
    "forever_": "na_zawsze do_końca_życia całe_życie wiecznie zawsze dożywotnio",
    "we_give": "oddajemy_ci zwracamy_ci dajemy_ci wypłacamy_ci przelewamy_ci damy_ci",
    "money_": "pieniądze pieniędzy gotówk* złotych złotówk*",
    "beside_ours": """
        przy_naszym obok_naszego przy_naszych w_porównaniu_z_nasz* przy_naszej obok_naszych
        obok_naszej """,
    "look_poor": "wygląda wyglądają wydaje wydają deska blado blednie",
    "before_": "zanim przed nim",
    "price_": "cen* stawk* opłat* czynsz*",
    "rise_": "wzrosn* w_górę podroż* drożej* podsko* rosną skocz* podniesi* zdrożej*",
    "countdown": "odliczanie zegar_tyka czas_ucieka",
    "used_to": "kiedyś dawniej wcześniej jeszcze_wczoraj",
    "cost_more": """
        kosztowała_więcej kosztował_więcej kosztowało_więcej kosztowały_więcej znacznie_więcej
        dużo_więcej dwa_razy_więcej była_droższa był_droższy były_droższe """,
    "stand_behind": "stoimy_za ręczymy_za odpowiadamy_za",
    "no_chance": "nie_ma_szans bez_szans nie_daje_szans nie_mają_szans",
    "nothing_else": "nic_innego tylko_tego żadnego_innego tylko_tę",
    "hardly_get": "prawie_nie ledwie trudno_dostać już_prawie",
    "your_size": "twój_rozmiar twojego_rozmiaru twoim_rozmiarze",
    "someone_else": "ktoś_inny kto_inny inni_już",
    "snatch": "zgarnie kupi zabierze weźmie sprzątnie podkupi zgarnia",
    "no_other": "żaden_inny żadna_inna żadne_inne nikt_inny",
    "come_near": "nie_dorówna dorównuje zbliża równa równać",
    "rank_the": "najostrzejsz* najlepsz* najmiększ* najśmielsz* najczystsz* najdelikatniejsz*",
    "trade_realm": "branży rynku mieście świecie branża świata",
    "bank_nothing": "bank_nic bankowi_nic bank_nie_zarobi bank_nie_dostanie bankowi_ani_grosza",
    "sometimes": "czasem czasami niekiedy bywa",
    "than_others": """
        niż_inne niż_inny niż_jakikolwiek niż_jakakolwiek niż_każdy_inny niż_każda_inna
        niż_pozostałe niż_wszystkie_inne od_innych od_wszystkich_innych """,
    "ask_expert": "porozmawiaj_z zapytaj skonsultuj spytaj poradź_się idź_do zapytaj_swojego",
    "anchor": "nasz* zamów kup klient* kolekcj*",
    "unbeaten": "niepokonan* niezrównan* bezkonkurencyjn* niedoścign* nieprześcignion*",
    "product": "skarpet* but* nasz* cen* jakość smak* obsług* chleb* kaw* materac* komfort krem*",
    "tonight_": "dziś północ* jutro weekend* wieczorem dzisiaj",
    "dies": "znika kończy zniknie wygasa skończy przepada",
    "sale_day": "ostatni_dzień ostatnie_dni ostatnie_godziny",
    "the_last": "ostatnie_pary ostatnie_sztuki ostatnia_para ostatnia_sztuka",
    "going_now": "znikają schodzą pospiesz* szybko prędko łap biegnij rozchwytywane",
    "glad": "zadowol* zachwyc* szczęśliw* pokochasz polubisz",
    "or_we": "albo_my inaczej_my albo_pieniądze",
    "vow_result": "obiecujemy gwarantujemy gwarancja ręczymy przyrzekamy",
    "outcome": "efekt* sukces* idealn* za_każdym_razem jakość zawsze wynik* rezultat*",
    "rival_shop": """
        supermarket* sieciówk* wielkie_marki duże_marki dyskont* twój_bank hipermarket* galeri* """,
    "fall_short": """
        nie_dorówna* nie_dadzą nie_da_ci nie_przebij* nie_mogą nie_może nie_potrafi* nigdy nie_dają
        """,
    "our_": "nasz* my u_nas",
    "than_those": "niż_te niż_w niż_jakiekolwiek niż_z",
    "each_order": """
        każdego_zamówienia każde_zamówienie każdym_zamówieniem każde_zakupy każdych_zakupów
        każdy_zakup każdego_zakupu """,
    "cash_": "pieniędzy pieniądze gotówk* złotych złotówki",
    "little_in": "mało niewiele trochę odrobinę grosze",
    "take_out": "wyjmij zgarnij odbierz zrób zamień dostaniesz wypłać zrobisz",
    "backed_by": "polecan* zatwierdzon* wybran* przebadan* zaufał* rekomendowan* polecają",
    "authority_": """
        lekarz* dermatolog* ekspert* tysiąc* milion* klient* specjalist* naukowc* dentyst* """,
    "reduced": "obniżon* przecenion* obniżyliśmy ścięliśmy",
    "goods": "sukienk* płaszcz* wszystko wszystkie towar* kolekcj* but* wybrane cen*",
    "persists": "utrzymuj* nie_ustępuj* trwa",
    "cannot_lose": """
        nie_da_się_stracić nie_można_stracić nie_sposób_stracić nie_możesz_stracić nie_stracisz """,
    "plan_": "plan* fundusz* metod* portfel* kont* inwestycj* lokat*",
    "we_credit": """
        my_napełniamy my_zasilamy my_zwracamy my_dopłacamy my_oddajemy my_doładow* my_wpłacamy """,
    "you_spend": "ty_wydajesz wydajesz kupujesz płacisz zamawiasz robisz_zakupy",
    "outdo": "bije przewyższa pokonuje prześciga deklasuje zostawia_w_tyle bijemy",
    "rivals_": "konkurenc* rywal* pozostałe_marki inne_marki",
    "every_": "każdy każda każde",
    "wins_": "wygrywa nagrod* wygrywają",
    "game": "kod* los bilet* kupon* zakręcenie klik* zdrapk* paragon*",
    "only_w": "tylko jedynie",
    "until_w": "do",
    "rest_of_day": "do_końca_dnia jeszcze_kilka_godzin zostało_kilka_godzin ostatnie_kilka_godzin",
    "get_it": "kup zamów bierz łap oszczędź",
    "sliver": "ułamek część",
    "used_price": "ceny kosztu dawnej_ceny",
    "price_of_a": "w_cenie_jednego w_cenie_jednej w_cenie_kawy w_cenie_biletu za_cenę_kawy",
    "come_what_may": """
        cokolwiek_się_stanie bez_względu_na_wszystko choćby_się_waliło niezależnie_od_pogody """,
    "works_": "działa skutkuje pomaga skuteczn*",
    "hundred": "sto_procent w_stu_procentach stuprocentow* na_sto",
    "never_again": "koniec_z nigdy_więcej już_nigdy żegnaj",
    "sick": """
        przeziębieni* gryp* kaszl* katar* bólem_głowy bólu_głowy bólem_k* bólem_p* bólem_s* zgagą
        łupieżem trądzikiem alergią migren* bezsennoś* """,
    "joint_": "kolana staw* plecy kark głowa biodra stopy krzyż",
    "stop_hurt": """
        przestaną_boleć przestanie_boleć nie_będą_boleć nie_będzie_boleć nie_bolą_już już_nie_boli
        już_nie_bolą bez_bólu """,
    "skin_": "skóra cera twarz skórę",
    "younger_": "młodsz* odmłodz* bez_zmarszczek odmłodni*",
    "get_rich": """
        wzbogać wzbogacisz zostań_bogat* zbij_majątek zostaniesz_milionerem zostań_milionerem
        droga_do_bogactwa """,
    "tries_it": "spróbował spróbuje skosztuje założy kto_próbuje",
    "comes_back": "wraca chce_więcej nie_odchodzi wróci",
    "many_": "dużo wiele wielu",
    "no_more": "nie",
    "raffle_noun": "loteri* losowani* konkurs*",
    "profit_": "zysk* dochód dywidend* zarobk*",
    "regular_": "regularn* stał* pewn* stabiln* miesięczn*",
    "part_of": "część_pieniędzy część_wydat* część_kwoty część_zakup* część_rachunku",
    "bill_": "rachunk* zamówieni* wydatk* zakup* pieniędzy",
    "back_": "wraca zwrot* zwraca* z_powrotem wróci",
    "vanish": "znika* wyparuj* przepad* zniknie",
    "silly": "szalon* śmieszn* niewiarygodn* bajeczn* absurdaln*",
    "must_go": """
        wszystko_musi_zniknąć wszystko_musi_odejść wyprzedajemy_wszystko wyprzedaż_wszystkiego """,
    "organs_": "serce wątroba jelita nerki płuca mózg kości tętnice",
    "healthy_": "zdrow* siln* mocn*",
    "turn_": "zamień* zamieni* zrób przemień* urosną zmień*",
    "savings_": "oszczędności pieniądze lokat* kapitał",
    "far_more": "dużo_więcej znacznie_więcej o_wiele_więcej",
    "people_": "rodzice mamy rodziny biegacze klienci ludzie kucharze",
    "choose_": "wybierają ufają wolą wybrali",
    "almost_all": "prawie_wszystkie prawie_wszystko prawie_każdy niemal_wszystkie",
    "taken_": "zajęt* sprzedan* zarezerwowan* wyprzedan* rozeszł*",
    "over_time": "po_trochu z_czasem stopniowo rozłożymy rozkładamy na_raty",
    "pay_no_more": "bez_dopłat nie_dopłacasz nie_dopłacisz nie_płacąc_więcej",
    "seen_on": "znane_z_telewizji pokazali_nas_w piszą_o_nas_w",
    "award": """
        wybór_ekspertów wybór_profesjonalistów wybór_kucharzy wybór_lekarzy
        wybór_zawodowych_kucharzy """,
}
