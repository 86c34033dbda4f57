"""Polish: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "wiodąc* czołow* lider* najlepsz*",
    "trade": """
        hotel* siłowni* bus platform* klinik* sklep* piekarni* bank* szkoł* aplikacj* piekar*
        operator* sprzedawc* ubezpieczyciel* market* marki producent* """,
    "place": "wybrzeż* miast* polsc* polski okolic* region* europ* rynk* branż* mieście",
    "first_choice": """
        pierwszy_wybór_rodzin* pierwszy_wybór_dla pierwszy_wybór_klient* wybór_numer
        numer_jeden_dla numer_jeden_wśród lider_obsługi lider_w lider_wśród """,
    "we_are": "jesteśmy",
    "best_of_all": "najlepsi najlepsze najtańsi najszybsi numerem_jeden",
    "friend": "przyjaci* koleg*",
    "like_us": "tak_jak_my jak_my jak_nasz* jak_u_nas",
    "ultimate": "idealn* perfekcyjn*",
    "wares": """
        but buty butów telefon* kawa kawy herbat* burger* pizz* chleb* ciast* materac* kanap* łóżk*
        poduszk* suszark* odkurzacz* samochod* auto bus rower* aplikacj* program* taryf* abonament*
        kredyt* konto fundusz* ubezpieczen* krem* serum szampon* perfum* kurtk* płaszcz* sukienk*
        dżins* kolekcj* ofert* menu kurs* zajęci* siłowni* hotel* pok* wakacj* lot loty dźwięk*
        ekran* aparat* laptop* słuchawk* zegar* narzędzi* kuchni* mebl* skór* wełn* bawełn* tkanin*
        lody wino wina piwo czekolad* ser sery mięs* owoc* karta obsług* komfort* butami półk*
        garnk* opon* internet* sweter* swetr* zabawk* książk* kosmetyk* wszystk* obuwi* paliwo
        benzyn* sklepie sklep sukien* spodn* koszul* walizk* plecak* torb* garnitur* koc koce koców
        pral* lodówk* odkurzac* ręcznik* pościel* meble zegarki okular* świec* patel* noż* rajstop*
        skarpet* """,
    "height": "szczyt kwintesencj* maksimum esencja",
    "virtue": """
        wygod* luksus* styl* smak* jakoś* elegancj* technologi* obsług* design* relaks* śwież*
        bezpieczeństw* komfort* smaku smak wyrafinowan* """,
    "no_better": """
        lepiej_się_nie_da lepiej_być_nie nie_da_się_lepiej nic_lepszego lepszego_nie bez_porównania
        nie_ma_sobie_równych nie_mają_sobie_równych nie_mają_konkurencji """,
    "grandest": "największ* najpiękniejsz*",
    "so_far": "w_historii do_tej_pory dotychczas wszech_czasów jak_dotąd kiedykolwiek w_życiu",
    "lowest": "najniższ* najtańsz*",
    "sell": "sprzed* oferuj* bierze robi",
    "cheaper": "taniej mniej",
    "not_exist": "nie_ma nie_istnieje",
    "quality": """
        lepsz* lepiej lepsi miększ* miękki* szybsz* szybciej świeższ* kremow* smaczniejsz*
        mocniejsz* lżejsz* jaśniejsz* cieplejsz* cichsz* czystsz* czyściej czyści łatwiejsz*
        łatwiej bezpieczniejsz* trwalsz* wygodniejsz* zdrowsz* słodsz* chrupiąc* soczyst*
        mądrzejsz* dłużej dłuższ* delikatniejsz* tańsz* taniej wydajniejsz* skuteczniej*
        więcej_miejsca więcej_smaku bardziej_kremow* bardziej_miękk* niezawodn* chrupk* ładniejsz*
        większ* mniejsz* niższ* wyższ* korzystn* prostsz* gęstsz* pojemniejsz* bezpieczni*
        oszczędni* """,
    "not_find": """
        nie_znajdziesz nie_znajdzie nie_znajdziecie trudno_znaleźć nie_znajdzi* ze_świecą """,
    "finest": """
        najdelikatniejsz* najmiększ* najlżejsz* najcieplejsz* najświeższ* najszybsz* najmocniejsz*
        najbezpieczniejsz* najsmaczniejsz* najtańsz* najniższ* najwygodniejsz* """,
    "than_time": """
        niż_kiedykolwiek niż_dotąd niż_wcześniej niż_przedtem niż_dawniej niż_w_zeszłym
        niż_dotychczas niż_kiedyś """,
    "than_market": """
        niż_konkurencja niż_u_konkurencji niż_w_innych niż_inne niż_inni niż_gdziekolwiek
        niż_gdzie_indziej niż_każd* niż_w_każdym niż_twoje_obecne niż_twój_obecny niż_w_twoim
        niż_w_sieciówce niż_zwykł* niż_normaln* niż_w_supermarkecie niż_supermarket niż_w_szkole
        niż_w_sklepie niż_wiodąc* niż_reszta niż_przeciętn* niż_większość niż_ktokolwiek
        niż_wszystkie niż_tradycyjn* niż_poprzedni* niż_twój_stary niż_u_innych niż_proszek
        którego_używasz której_używasz z_którego_korzystasz używasz_teraz niż_ten droższych_mar*
        drogich_mar* znanych_mar* niż_modele niż_u_duż* """,
    "even": "jeszcze",
    "attr": """
        smak* formuł* receptur* wydajnoś* dźwięk* komfort* obsług* jakoś* krój efekt* bateri*
        ekran* przyczepnoś* działani* doświadczeni* """,
    "now": "teraz",
    "improved": "ulepszon* now* poprawion* udoskonalon*",
    "formula": "formuł* receptur* wersj* mieszank* model generacj*",
    "manifold": "dwa_razy trzy_razy dziesięć_razy cztery_razy dwukrotnie trzykrotnie",
    "our_new": "now* nasz*",
    "why_pay": "po_co_przepłacać dlaczego_przepłacać po_co_płacić dlaczego_płacić",
    "dearer": "gdzie_indziej więcej przepłacać u_innych",
    "cheaper_than": """
        taniej_niż tańszy_niż tańsza_niż tańsze_niż mniej_niż_teraz mniej_niż_w tańsi_od tańszy_od
        tańsza_od tańsze_od taniej_od tańsi_niż """,
    "outbid": "przebijemy przebijamy pobijemy bijemy",
    "quote": "ofert* cen* wycen*",
    "unsold": "późno pogod* dni noce słońce deszcz",
    "no_risk": "bez_ryzyka bez_żadnego_ryzyka zero_ryzyka bez_najmniejszego",
    "yield": """
        zysk* dochod* dochód zarob* wzrost* inwest* lokat* odset* dywidend* oszczędnoś* obligacj*
        fundusz* """,
    "by_month": "miesiąc_po_miesiącu rok_po_roku co_miesiąc każdego_miesiąca",
    "asset": "złoto srebro nieruchomoś* mieszkani* bitcoin krypto* akcje giełda rynek ziemia",
    "rise": "roś* rośnie droż* wzrast* wraca",
    "drop": "trac* spad* stracą",
    "ever": "zawsze nigdy tylko",
    "earn": "zarab* zarob* pieniądz* dochod* zyska* zysk* zarobi*",
    "asleep": "śpisz snu śpi",
    "loss": "strat* stracić",
    "gain": "zysk* zyski",
    "only": "same tylko wyłącznie",
    "pay_off": "opłaciło udało sprawdziło",
    "once_more": "opłaci_się uda_się sprawdzi_się",
    "bank": "bank* banku lokat*",
    "than_bank": "niż_w niż_na niż_u",
    "sure_bet": """
        pewna_lokata pewny_grosz pewna_inwestycja bezpieczna_przystań bezpieczna_lokata pewny_zysk
        """,
    "nest": "pieniędz* emerytur* oszczędnoś* kapitał* przyszłoś*",
    "year_in": "co_roku każdego_roku rok_po",
    "stays_so": "tak_zostanie tak_będzie i_będzie_dalej",
    "secure": "pewn* stał* gwarantowan* stabiln*",
    "for_life": "na_całe_życie dożywotni* do_końca_życia",
    "pension": "dochód rent* emerytur*",
    "favourite": "ulubion* najchętniej",
    "nation": "polaków polski polek europy kraju świata",
    "behind": "zostaje_w_tyle zostają_w_tyle biorą_więcej z_tyłu",
    "others": "konkurencj*",
    "look": "nie_ma_szans bez_szans nie_dorówna",
    "only_one": "jedyny_materac jedyna_aplikacja jedyny jedyna jedyne",
    "need": "będziesz_potrzebować potrzebujesz kiedykolwiek",
    "not_one": "żadn* żaden żadna w_żadnym",
    "one_way": "jedną_stronę w_jedną",
    "is_yours": "należy_do_ciebie",
    "work": "pracują_na pracować_na pracują_dla",
    "maybe": "może",
    "period_end": "koniec_miesiąca końcu_miesiąca",
    "thus": "tak tak_dobrze takie tak_tanio",
    "royal": "król* królow* mistrzow* mistrz* specjaliś*",
    "lasting": """
        nie_zedrzesz nie_zniszczysz nie_do_zdarcia niezniszczaln* nie_do_zajechania nie_zużyjesz
        nie_podrzesz niezawodn* wieczn* przetrwa_wszystko wytrzyma_wszystko przetrwa_każd*
        wytrzyma_każd* zniesie_wszystko na_lata na_pokolenia """,
    "sow": "odkładaj* oszczędzaj* wpłacaj* lokuj* inwestuj*",
    "fuller": "więcej bogatsz*",
    "shown": """
        historia_pokazuje historia_dowodzi doświadczenie_pokazuje przeszłość_pokazuje lata_pokazują
        poprzednie_lata """,
    "gainful": "na_plus na_plusie zysk* zarabia* zarobi* wygrywa*",
    "one_coin": "jednej_złotówki jedna_złotówka każdej_złotówki każda_złotówka jednego_złotego",
    "several": "dwie trzy trzech dwóch pięć trzysta dwieście",
    "handful": "garst* kilka_sztuk niedobitk*",
    "fraction": "ułam* ułamek drobną_część",
    "only_here": "tylko_u_nas wyłącznie_u_nas tylko_tutaj tylko_tu",
    "compete": "walcz* powalcz* zawalcz* graj_o rywalizuj* w_puli",
    "borrow": "pożycz* kredyt* weźmiesz bierzesz",
    "same_back": """
        tyle_samo dokładnie_tyle ani_grosza_więcej ani_złotówki_więcej tę_samą_kwotę nic_ponad """,
    "we_add": "dokładamy dodajemy wrzucamy dorzucamy wkładamy pakujemy",
    "from_self": "od_siebie od_nas od_serca",
    "unheard": """
        jeszcze_nie_było nigdy_nie_było dotąd_nie_było jeszcze_nie_jadł* jeszcze_nie_mieli* """,
    "dismiss": "zapomnij zapomnijcie rzuć porzuć pożegnaj",
    "overpay": "płacić_więcej przepłac* każe_płacić zdziera* liczy_więcej bierze_więcej drożej",
    "takeout": "wyjm* wyciąg* odbier* wypłac* zabier*",
    "latecomer": "kto_się_spóźni kto_zwleka spóźnialsc* kto_się_zagapi kto_nie_zdąży",
    "empty_hand": "obejdzie z_niczym smakiem z_pustymi pusty_wieszak",
    "whatever": "niezależnie_od bez_względu cokolwiek obojętnie",
    "among": "wśród spośród między",
    "or_else": "albo lub inaczej",
    "ours_": "nas nasz* nam",
    "own_choice": """
        wybierz_swoje wybierz_swój wybierz_swoją wybierz_miasto z_przyjacielem z_przyjaciółką
        z_przyjaciółmi z_rodziną z_przyjaciołmi przyjaciela przyjaciółkę """,
}
