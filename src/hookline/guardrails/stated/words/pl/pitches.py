"""Polish: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        łagodzi zapobiega koniec żegnaj pożegnaj obniża leczy zapomnij zapomnisz zwalcza koi usuwa
        minie zniknie znikną znikają bez przeciw nigdy_więcej uśmierza """,
    "ailment_x": """
        ból_pleców bólu_pleców bólem_pleców ból_głowy bólu_głowy bólu_kręgosłupa migren* bezsenność
        bezsenności cholesterol ciśnienie zmarszczki przeziębieni* ból_stawów bóle gryp* alergi*
        zgag* żołądek kręgosłupa """,
    "strengthens_x": "wzmacnia dobre_dla dobry_dla chroni wspiera poprawia pobudza",
    "organ_x": """
        odporność odporności serce serca trawienie stawy krążenie wątrobę kości pamięć jelita
        metabolizm """,
    "sleep_better": "lepszy_sen lepiej_śpisz śpij_lepiej wyśpisz_się lepiej_spać",
    "from_first": "pierwszej_nocy od_dziś każdej_nocy",
    "cleanses_x": "oczyszcza odtruwa detoks",
    "body_x": "organizm ciało toksyn toksyny wątrobę",
    "rejuvenates_x": "odmładza lat_młodsza lata_młodsza młodziej",
    "skin_x": "skórę skóra twarz cerę",
    "cancel_x": "rezygnujesz zrezygnuj rezygnacja wypowiedzenie odwołaj anulujesz bez_umowy",
    "at_will": """
        kiedy_chcesz w_każdej_chwili bez_kosztów za_darmo bez_kary tego_samego_dnia bez_zobowiązań
        do_ostatniej """,
    "success_x": "sukces wynik efekt",
    "certain_x": "murowany gwarantowany pewny",
    "cannot_err": "nie_możesz_się_pomylić nie_sposób_się_pomylić",
    "word_given": "obiecujemy obiecane gwarantowane słowo przyrzekamy",
    "outcome_x": "efekty pierwszej_lekcji pierwszego_dnia za_pierwszym wyniki",
    "first_try": "za_pierwszym_razem pierwszym_podejściem za_pierwszym",
    "pass_x": "zdasz zdacie zaliczysz",
    "fare_x": "cena ceny czynsz abonament",
    "unchanged_x": """
        nigdy_nie_wzrośnie nie_wzrośnie zamrożona na_zawsze nie_zmieni_się gwarantowana_na """,
    "thrown_in": "dorzucamy dokładamy w_prezencie dodajemy gratis_dorzucamy w_zestawie_od",
    "small_goods": """
        torbę torba kubek próbkę próbki świecę notes skarpetki drobiazg niespodziankę szczoteczkę
        czapkę ciastko brelok """,
    "extra_x": "montaż instalacja śniadanie parking ubezpieczenie pakowanie podłączenie",
    "included_x": "w_cenie wliczone wliczony wliczona",
    "welcome_gift": "prezent_powitalny upominek_powitalny powitalny_prezent",
    "chains_x": """
        supermarket* supermarkety znane_marki dużych_sieci wielkich_sieci sieciówki sieciówek
        markowy dyskontu starego_operatora twój_bank marketu """,
    "cannot_follow": "nie_mają_szans nie_dorówna nie_nadążą nie_dorównają",
    "than_x": "niż od",
    "others_x": "inni konkurencja inne",
    "ask_double": "dwa_razy_tyle podwójnie dwukrotnie_więcej biorą_dwa",
    "nowhere_x": "nigdzie w_żadnym",
    "finer_x": "wygodniej lepiej taniej lepszy świeższy milej",
    "yield_x": "zysk zyski dochód dochody zwrot odsetki",
    "rely_on": "liczyć pewny gwarantowany pewnością",
    "loss_x": "strata straty stracić",
    "excluded_x": "bez_ryzyka wykluczon* niemożliw* nie_możesz",
    "rose_x": "rosło rósł wzrosło zyskało",
    "will_rise": "urośnie wzrośnie urośnie_jutro zyska",
    "your_money_x": "twoje_pieniądze twoje_oszczędności",
    "works_for_you": "pracują_dla pracują pracuje_dla",
    "puts_little": "wkładasz_mało wkładasz_niewiele wpłać_mało",
    "takes_much": "wyjmujesz_dużo wyjmujesz_wiele wypłać_dużo",
    "retire_x": "emeryturę emerytura emeryturze",
    "millionaire_x": "milioner milionerka bogacz bogaty",
    "before_another": "zanim_zrobi_to zanim_ktoś zanim_inni zanim_ktoś_inny",
    "no_more_coming": "więcej_nie_będzie nie_będzie_więcej nie_będzie_dodruku nie_wrócą",
    "everybody_x": "wszyscy każdy",
    "wants_one": "chcą_je chce_je chcą_go chce_mieć chcą_mieć",
    "brief_while": "przez_krótki_czas tylko_przez_chwilę krótki_czas już_niedługo",
    "special_price": "specjalna_cena_dla okazyjne_ceny cena_tylko_dla cena_specjalnie_dla",
    "pros_y": """
        zawodowcy profesjonaliści lekarze kucharze dentyści weterynarze fachowcy weterynarzy """,
    "use_it_y": "używają go_używają stosują wybierają przetestowane polecają",
    "town_x": "całe_miasto pół_miasta cała_polska",
    "talks_x": "mówi mówią",
    "elected_x": "wybrany wybrana nagrodzony okrzyknięty",
    "of_year": "roku najlepszy",
    "pleased_x": "zadowolonych szczęśliwych",
    "many_x": "tysiące setki miliony",
    "buyers_x": "klientów klientek rodzin gości",
    "takes_part": "weź_udział zagraj zakręć dołącz",
    "take_home_x": "zgarnij wygraj zdobądź",
    "one_buyer": "jedna_klientka jeden_klient jedna_osoba ktoś_z_was",
    "goes_home_with": "wróci_do_domu wygra poleci",
    "each_slip": "każdy_paragon każde_zamówienie każdy_zakup",
    "a_ticket": "to_los to_szansa los szansa",
    "maybe_you": "może_wygrasz może_to_ty może_właśnie",
    "winner_x": "zwycięzcą zwycięzca wygrasz właśnie_ty",
    "spin_x": "zakręć zdrap",
    "wins_x": "wygraj nagroda nagrody",
    "each_coin": "każda_złotówka każdy_grosz",
    "gives_credit": "daje_ci saldo zamienia_się",
    "points_x": "punkty pieczątki",
    "into_money": "na_gotówkę na_pieniądze na_bony",
    "buy_and_earn": "kupuj_i_zarabiaj",
    "take_now": "weź_dziś weź_teraz zabierz_dziś",
    "pay_next_year": "zapłać_za_rok zapłać_później płać_za_rok zapłacisz_za_rok zapłać_w_styczniu",
    "in_rates": "w_czterech_ratach w_ratach raty w_trzech_ratach na_raty",
    "same_price_x": "w_tej_samej tej_samej_cenie bez_dopłat",
}
