"""Polish: the words of what a house promises to do."""

CLASSES = {
    "ordered": "zamów* zamawia* kup kupuj kupisz zamówienie",
    "day_after": "jutro następnego_dnia pojutrze nazajutrz",
    "this_day": "jeszcze_dziś tego_samego_dnia dziś_wieczorem na_kolację na_obiad wieczorem",
    "quickly": "w_godzinę w_ciągu_godziny w_ciągu_doby",
    "arrives": """
        u_ciebie pod_drzwiami pod_twoimi dostarcz* dotrze w_domu przyjedzie odbierzesz w_twoich
        w_rękach do_drzwi do_domu będzie_u otrzymasz dojedzie na_stole na_twoim_stole """,
    "parcel_": "paczka przesyłka zamówienie zakupy paczkę",
    "we_bring": "dostarczymy dostawa dowozimy dostarczamy przywieziemy wysyłka dowieziemy dostawę",
    "shut_then": "zamknięte nieczynne zamknięci",
    "warrant": "gwarancj* rękojmi* gwarantujemy ochrona",
    "lifelong": "dożywotni* na_całe_życie na_zawsze bezterminow* wieczyst*",
    "covered_x": "gwarancj* napraw* wymien* chroni* obejm* odpowiadamy serwis*",
    "as_long": "tak_długo dopóki przez_cały_czas jak_długo póki",
    "own_it": "masz jeździsz posiadasz nosisz używasz należy twoje twój samochód",
    "we_mend": "naprawiamy naprawimy naprawy wymienimy serwis wymieniamy przeglądy",
    "send_back": "zwróć zwrot zwroty odeślij oddaj oddać zwrócić zwracasz wymień zwracaj przynieś",
    "no_reason": """
        bez_pytań bez_podania bez_podawania bez_tłumaczenia bez_powodu bez_zbędnych kiedy_chcesz
        bez_paragonu bez_zadawania bez_problemu """,
    "ill_fitting": """
        nie_pasuj* nie_podoba zmieniłeś_zdanie zły_rozmiar nie_spodoba nie_spodobał* nie_pasował*
        zmienisz_zdanie nie_leży zmieniłaś_zdanie """,
    "taken_back": "wymienimy przyjmiemy odbierzemy wymieniamy przyjmujemy oddamy",
    "nothing_lost": """
        nic_nie_tracisz nic_do_stracenia niczym_nie_ryzykujesz bez_ryzyka nic_nie_ryzykujesz """,
    "try_out": "spróbuj* wypróbuj* przetestuj* załóż zacznij zapisz",
    "only_with_us": """
        tylko_u_nas wyłącznie_u_nas jedynie_u_nas tylko_tutaj tylko_w_naszych tylko_w_naszym
        wyłącznie_w_naszych """,
    "nowhere_else": "nigdzie_indziej",
    "to_find": "znajd* dostan* kup* dostęp* znalezienia zobacz*",
    "negation": "nie nigdzie żadn* nikt",
    "other_shop": """
        innym_sklepie innych_sklepach gdzie_indziej innym_salonie innego_sklepu nikogo_innego
        innej_wystawie innej_witrynie """,
    "exclusive_x": "ekskluzywn* na_wyłączność wyłącznie",
    "at_our_place": """
        u_nas w_naszych w_naszym w_naszej w_salonie w_sklepie w_recepcji przy_kasie
        następnej_wizyt* w_oddziale w_placówce """,
    "found_cheaper": """
        znalazłeś_taniej znajdziesz_taniej gdzieś_taniej niższą_cenę lepszą_cenę taniej_gdzie
        znalazłaś_taniej widziałeś_taniej lepszą_ofertę tańszą_wycenę tańszą_ofertę """,
    "we_match": """
        wyrównamy przebijemy dorównamy zrównamy damy_taniej obniżymy zaproponujemy wyrównujemy
        zejdziemy jeszcze_niżej zejdziemy_niżej """,
    "any_price": "każdą_cenę każdą_ofertę dowolną_cenę cenę_konkurencji każdą_wycenę",
    "difference_x": "różnicę różnica",
    "we_bear": "zwrócimy zwracamy oddamy dopłacimy oddajemy wypłacimy",
    "we_take": "zapłacimy pokryjemy bierzemy_na płacimy weźmiemy po_naszej opłacimy pokrywamy",
    "half_of": "połowę połowa jedną_trzecią",
    "the_bill": "rachunku rachunek kosztów faktury ceny przeglądu opłat naprawy koszt",
    "the_chance": "okazja oferta cena szansa promocja okazji oferty",
    "no_more_then": "nie_będzie za_późno zniknie przepadnie już_nie po_wszystkim minie",
    "get_slim": "schud* odchud* zgub_kilogramy zrzuć smukł*",
    "effortless": """
        bez_diety bez_głodu bez_głodówki bez_wysiłku bez_ćwiczeń bez_głodzenia bez_wyrzeczeń
        przez_sen bez_diet bez_siłowni """,
    "go_home_with": "wyjdziesz_z wróć_do_domu wrócisz_do_domu zabierz wyjdź_z",
    "a_present": "prezent* niespodziank* upomin* podarun*",
    "awaits_x": "czeka czekają przygotowaliśmy",
    "ever_breaks": "zepsuje stanie popsuje pęknie",
    "always_mend": "zawsze kiedykolwiek o_każdej",
    "nobody_x": "nikt",
    "care_x": "dba rozumie gotuje leczy",
    "like_ours": "jak_nasi jak_my jak_nasze jak_nasz lepiej_od_nas",
    "with_friend": "przyjaciółkę przyjaciela koleżankę we_dwoje",
    "one_pays": "płaci_jedna płaci_jeden tylko_jedna_płaci cenie_jednego cenie_jednej",
    "sign_up": "zapisz* zarejestruj* dołącz* rezerwuj",
    "by_tonight": "do_wieczora do_północy dziś jutro",
    "full_fee": "opłata_wpisowa pełną_cenę wpisowe pełna_cena",
    "hardly_any": "prawie_nie prawie_żadnych niemal_nie",
    "bookable": "pokoi łóżek stolików miejsc terminów biletów rozmiarów",
    "other_net": "inni_operatorzy inne_sieci inne_banki",
    "gives_up": "milkną poddają nie_docierają",
    "not_found": "nie_znajd* nie_zobacz* nie_kup*",
    "sickness": "egzem* trądzik migren* bezsenność łuszczyc* alergi*",
    "long_past": "przeszłość odejdzie_w do_przeszłości",
    "if_no_better": "nie_usłyszysz nie_pomoże nie_poprawi",
    "not_pay": "nie_płacisz nie_zapłacisz nic_nie_płacisz",
    "sale_itself": "wyprzedaż",
    "it_shuts": "zamyka kończy",
}
