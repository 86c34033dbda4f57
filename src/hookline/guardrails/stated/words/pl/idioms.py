"""Polish: what claims nothing in the words of a claim."""

IDIOMS = {
    "deadline": """
        ostatni/ostatnia/ostatniego/ostatnie/ostatnich sezon*/odcin*/rozdział*/tom
        nie czekaj/czekajcie na wyprzedaż*/promocj*/rabat*/zniżk*/przecen*
        mleko/chleb/kawa/cukier/ser/herbata/sól/papier <2> skończył*
        zostało/zostały kilka/parę/dwie/dwa/trzy stron/strony/rozdziały/rozdziałów/okruszków/kroków/przystanków/przystanki/minut
        tańczyli/tańczyły/tańczą/śmiali/śpiewali/rozmawiali/spali/grali <3> do północy/poniedziałku/niedzieli
        ostatniej/ostatnim minucie/okrążeniu/sekundzie <4> gol/wygra*/strzeli*
        gol/wygra*/strzeli* <3> ostatniej/ostatnim minucie/okrążeniu/sekundzie
    """,
    "scarcity": """
        ostatni/ostatnia/ostatniego/ostatnie/ostatnich sezon*/odcin*/rozdział*/tom
        zostały/zostało/zostaje # rzeczy/sprawy/kliknięcia/pytania/podpisy/drobiazgi
        to/my może/możemy poczekać
        ostatniej/ostatnią/ostatnim nocy/noc/razem/tygodniu
        zostało/zostały kilka/parę/dwie/dwa/trzy stron/strony/rozdziały/rozdziałów/okruszków/kroków/przystanków/przystanki/minut
        ostatnie/ostatni/ostatnia liście/liść/gęsi/jaskółki/okrążenie/minuta/śniegi/jabłka/tramwaj/pociąg/goście/promienie
    """,
    "comparison": """
        tylko rady/rada sąsiad*
        na? wolnym powietrzu
        śmieje <2> ostatni
        ostatni śmieje
        nasze inne/pozostałe sklepy/salony/oddziały/kawiarnie
    """,
    "free": """
        uśmiech/dziękuję/cześć <3> nic nie kosztuje
        nikt nie zapłaci/opłaci/płaci
        pytanie/pytać/marzyć/marzenia/uśmiech nic nie? kosztuje/kosztują
        ci/mi/nam/wam nie? płacą/zapłacą/zapłacili
        przy płaceniu/kasie
        nie płać/płaćcie/płać_pan za to/coś/rzeczy czego/co/których/które
        nie płać/płaćcie dwa_razy/podwójnie/dwukrotnie
        za_darmo są/jest tu? tylko rady/rada/opinie/słońce/powietrze/plotki
        darmow* ser <6> pułap*
        darmow* <5> pułap*
        darowanemu koniowi
        darmo/próżno czeka*/szuka*
    """,
    "superlative": """
        mój/moja/moją/moje najlepsz* @
        najlepsz* @? rada/rady/radę/historia/historie/słowo/słowa/odpowiedź/odpowiedzi/pytanie/pytania/żart*/wymówk*/wspomnieni*/powód/powody/wiadomość/nawyk*
        najlepsza/najlepsze/lepszej/lepsza wymówk*
        śmiech to? najlepsze lekarstwo
        najtańsza/najtańszy/najtańsze/najtańszą <2> gratis/za_darmo/w_prezencie/bezpłatnie
        najlepsze/najfajniejsze/najpiękniejsze/najmilsze w niedziel*/sobo*/piąt*/poniedział*/deszcz*/zim*/jesieni/lecie/lata/wiośnie/śniegu/porank*/wieczor*/weekend*/tym
        na <1> najlepsz* jest/są deszcz/sen/spokój/spacer/śmiech/cisza/czas/słońce/wiatr/morze/przyjaciel/rozmowa/książka
        śmieje <3> najlepiej
        najlepiej śmieje
        śmieje ostatni
        najzimniejszy/najcieplejszy/najdłuższy/najkrótszy/najdłuższa dzień/miesiąc/noc/wieczór
    """,
    "contest": """
        loteri* <3> była/był/było/wtedy
        wygra* <3> jarmarku/festynie/rybkę/kłótnię/zakład
        wygra* mecz/wyścig/puchar/finał/partię/spór
        drużyna/brat/siostra/zima/kot/gęś wygra*
    """,
    "cashback": """
        wrócić/powrót/wróć do ostatniej/poprzedniej/pierwszej strony
        wrócić/powrót/wróć do menu/ekranu/początku
    """,
    "proof": """
        miasto/kraj mówi o pogodzie/meczu
        przetestowan*/zatwierdzon*/polecan* przez moją/mojego/mnie/nikogo/babcię/czas
        niektórzy/niektóre ludzie/klienci/rodzice/rodziny/osoby? wybierają/wolą/kochają
        niektórzy/niektóre/pewni ludzie/klienci/rodzice/rodziny/osoby
        nie mówiąc/mówmy/mówimy o?
        mówi/mówią cały/cała tramwaj/autobus/wagon/klasa/pociąg/biuro
        rady/rada sąsiad*
        kucharze/szefowie/piekarze/lekarze wybierają/kupują ryby/rybę/warzywa/swoje
        mamy już
        wujek/ciocia/babcia/dziadek/mama/tata/pani mówi/mówił*/powtarza*
    """,
    "assured": """
        odsetki są/będą naliczane/obliczane/liczone/pokazywane
        jaskółki/bociany/wiosna <2> wracają/wraca
    """,
    "health": """
        nie zapomnij*/zapominaj*
        do/w/nad/ze stawu/stawie/stawem/stawów
        spada*/wpada*/pływa* do/w/po stawu/stawie
        mniej stresu rano/wieczorem/w/o/przed poranek/poranku/kuchni/poniedziałek/podróży/pracy/szkole/biurze/tygodniu/weekend/święta*
        mniej stresu rano/wieczorem
        mniej stresu więcej
        mniej cukru/soli/tłuszczu/mąki/masła
    """,
    "guarantee": """
        przyjaźń/przyjaźnie/miłość/wspomnienia <2> trwa/trwają/zostaje/zostają
        deszcz/ulewa/ulewę/burza/burzę masz? jak_w_banku/gwarantowan*/murowan*
    """,
    "discount": """
        mniej <1> do? liczenia/myślenia/zrobienia/noszenia/tłumaczenia
        nie czekaj/czekajcie na wyprzedaż*/promocj*/rabat*/zniżk*/przecen*
    """,
    "zero_interest": """
        nie płać/płaćcie dwa_razy/podwójnie/dwukrotnie
    """,
}
