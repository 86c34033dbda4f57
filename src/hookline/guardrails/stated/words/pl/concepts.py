"""Polish: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        weź/kup/bierz # <1> zapłać/płać/płacisz/zapłacisz <2> #
        nic nam nie jesteś/jest winien/winna/winni
        prezent/upominek w_zestawie/w_komplecie/w_cenie
        kup/weź/kupcie #/dwa/dwie/trzy zapłać/zapłacisz za #/jeden/jedną/dwa/dwie
        gratis
        darmow*/bezpłatn*
        - darmow* rady/rada/rad/ser/sera/powietrz*
        za darmo
        na nasz/koszt koszt/firmy
        na koszt firmy/domu
        w prezencie
        prezent do/gratis/za
        nic nie_kosztuje/nie_zapłacisz/nie_płacisz
        nie płacisz/zapłacisz/płaci nic/ani/za
        nie kosztuje nic/cię/ani
        bez opłat/kosztów/dopłat <1> dostaw*/dodatkow*/wysyłki?
        my płacimy/stawiamy/fundujemy
        stawiamy/fundujemy my/ci/wam
        # w cenie #
        kup/weź # <1> zapłać/zapłacisz/dostaniesz #
        #/trzy/dwa/cztery/pięć <3> w cenie #/dwóch/jednego/trzech/czterech
        kup jeden drugi
        - za darmo_można
        - nic/nie <4> darmowe*/darmow*/za_darmo mówi*/mawia*
        - nic <3> za_darmo
        - nic <3> jest darmow*
        - prezenty <2> kupuj*/kupić/kupi*
        - kupuj*/kupić <1> prezenty
    """,
    "superlative": """
        - najlepsze w # jest
        - najlepsze w wieczorze/poranku/życiu/tym
        naj*ejsz*/najlepsz*/najtańsz*/najniższ*/największ*/najsmaczniejsz*/najszybsz*/najpiękniejsz*/najświeższ* @ <2> w/na/świata/miasta/polsce/rynku
        najlepsz*/najtańsz*/najniższ*/najsmaczniejsz* @
        najpiękniejsz*/najładniejsz*/najmodniejsz*/najwygodniejsz* @ w/na
        nikt nie <3> lepsz*/lepiej/taniej/bardziej/smaczniej*/chrupiąc*
        nie znajdziesz/znajdziecie <2> lepsz*/tańsz*/lżejsz*/nigdzie
        nigdzie nie? <2> lepsz*/taniej/lepiej/lżejsz*/tańsz*
        lider rynku/sprzedaży/branży
        numer jeden/1
        bestseller*
        niezrównan*/bezkonkurencyjn*/niepokonan*
        światowej klasy
        - najlepsz* przyjaci*/życzenia/czas/moment/sposób/część/chwile
        - najlepiej wiesz/wie/wiecie/wiemy
        - wszystkiego najlepszego
        - numer jeden na tej/tym/liście
        - numer jeden na liście
        - najlepsze/najlepsi @? rozchodzą/znikają/rozejdą/znikną/schodzą/zejdą
    """,
    "comparison": """
        lepsz*/tańsz*/szybsz*/delikatniejsz*/trwalsz*/lżejsz*/mocniejsz* <3> niż inn*/każd*/konkurencj*/znan*/duże/wszystkie/u
        lepiej/taniej/szybciej/dłużej/mocniej <3> niż inn*/każd*/konkurencj*/u/wszystkie/zwykł*
        dwa/trzy/# razy dłużej/lepiej/taniej/szybciej/lepsz* <1> niż
        w przeciwieństwie do
        dwukrotnie/trzykrotnie dłużej/lepiej/szybciej
        bije na głowę
        - lepiej niż wczoraj/kiedykolwiek/nigdy/my/ja
    """,
    "guarantee": """
        na_pewno dostaniesz/zarobisz/awansujesz/znajdziesz
        - nie <1> gwarant*/obiecuj*
        - gwarancj* <2> nie ma/ma_żadnej/dajemy/daję
        - nie możemy/mogę gwarantować/obiecać/zagwarantować
        gwarant*/gwarancj*
        zwrócimy/zwracamy/oddamy/oddajemy <1> pieniądze/kasę
        zwrot pieniędzy
        albo zwrot/oddamy/pieniądze
        obiecujemy/obiecuję/przysięgamy <6> nigdy/zawsze
        wymienimy/naprawimy/wymieniamy <3> życie/dożywotnio/zawsze/darmo
        dożywotni* gwarancj*/wymian*
        klinicznie/naukowo/dermatologicznie przebadan*/udowodnion*/potwierdzon*/testowan*
        100% bezpieczn*/naturaln*/skuteczn*/czyst*
        zawsze działa
        bez zbędnych pytań
        - bez gwarancji
        żadnego/zero/brak/bez ryzyka dla ciebie/was/pana/pani/państwa
        dla ciebie/was/pana/pani/państwa żadnego/zero/brak/bez ryzyka
    """,
    "assured": """
        obroty/sprzedaż/zyski/przychody <3> podwoi*/podwoją/podwaja*
        pensja/pensje/zarobki/wynagrodzenie/dochód <4> rośnie/rosną/wzrasta/podwoi/podwaja
        gwarantowan*/pewn*/stał* zysk*/zwrot*/dochód/odsetki
        zysk*/zwrot*/dochód gwarantowan*/pewn*/zapewnion*
        co <5> zarobił*/przyniósł/dał <5> znowu/znów/ponownie/jeszcze
        kapitał/oszczędności/pieniądze <2> bezpieczn*/chronion*/zabezpieczon*
        kapitał/oszczędności/pieniądze <3> rośnie/rosną co/każdego/zawsze/rok
        oszczędności/kapitał/pieniądze <1> mogą/może tylko rosnąć/wzrosnąć
        mogą/może tylko rosnąć/wzrosnąć
        nie możesz/można stracić
        bez ryzyka
        łatwe/szybkie pieniądze
        zysk/zyski/zwrot <1> jest/są? pewn*/gwarantowan*/zapewnion*
    """,
    "multiplied": """
        podwój/potrój/pomnóż swoje/swój/twoje? <1> oszczędności/pieniądze/kapitał/wkład/dochód
        oszczędności/pieniądze/kapitał <1> podwoj*/potroj*/podwoją/potroją
        zamień # <1> w/na #
        dwa/trzy razy więcej pieniędzy/oszczędności
        podwój/potrój oszczędności/pieniądze/kapitał
    """,
    "scarcity": """
        - zostało/zostały <2> stron*/rozdział*
        zostało/zostały/została tylko/już/#/kilka/ostatni*
        tylko kilka/# <1> zostało/sztuk/par/miejsc/pokoi/pokoje/stolików
        ostatnie/ostatnia/ostatni sztuki/pary/miejsca/szansa/egzemplarze/butelki/pokoje/bilety
        do wyczerpania/wyczerpania_zapasów zapasów?
        póki są/starczy
        prawie wyprzedan*/wszystko
        spiesz się
        pospiesz się
        ograniczon*/limitowan* liczb*/edycj*/ilość/nakład
        znikają/rozchodzą <1> szybko/błyskawicznie/w_oczach
        nie przegap
        zanim znikn*/zabraknie/się_skończ*
        - zostało # minut*/godzin*/dni
        - nie spiesz się
        - został/została/zostało tylko <1> krok*/etap*/klikni*/pytani*/pol*/podpis*/wybrać/potwierdzić/podpisać/kliknąć/wypełnić/dodać/wysłać/podać/odpowiedzieć
        - zostały/zostało/zostało_jeszcze # przystan*/stron*/rozdział*/kilometr*/minut*/krok*/lini*
        najlepsze/najlepsi @? rozchodzą/znikają/rozejdą/znikną/schodzą/zejdą
    """,
    "deadline": """
        tylko do poniedziałku/wtorku/środy/czwartku/piątku/soboty/niedzieli
        skorzystaj* <1> przed/do poniedziałk*/wtork*/środ*/czwartk*/piątk*/sobot*/niedziel*/północ*
        - ostatni/ostatnie/ostatniego/ostatnich dzień/dni/wieczór/wieczory/tygodnie/tydzień lata/jesieni/zimy/wiosny/roku/wakacji/szkoły/ferii/urlopu/podróży
        tylko/wyłącznie dziś/dzisiaj/jutro/dziś_wieczorem
        kończy/kończą się dziś/dzisiaj/jutro/o
        wygasa/kończy <1> północy/dziś/jutro
        do/o północy
        ostatni/ostatnie dzień/dni
        ostatnie godziny
        przed końcem/upływem dnia/tygodnia
        zamów/kup dziś/dzisiaj/teraz/do albo/bo/jutro/północy
        pełną/pełna cenę/cena jutro/zapłacisz
        zapłacisz pełną cenę
        jutro <2> pełna/drożej/cena
        oferta/rabat/cena/promocja <3> # godzin*/minut*
        - ostatni dzień szkoły/wakacji/lata
    """,
    "discount": """
        za pół/połowę ceny
        pół ceny
        ceny <2> obniżone/spadły/w_dół/ścięte/niższe
        obniżyliśmy/ścięliśmy/obniżamy <1> ceny
        o połowę/jedną_trzecią/jedną_czwartą taniej/mniej
        ogromne/wielkie/duże/mega rabaty/zniżki/obniżki/oszczędności
        wszystko <2> przecenione/taniej/w_promocji
        oszczędź/oszczędzaj dużo/więcej
        poniżej kosztów
        wyprzedaż
        rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką powitaln*/specjaln*/dodatkow*/ekstra/lojalnościow*/urodzinow*/wyjątkow*/tajn*
        powitaln*/specjaln*/dodatkow*/lojalnościow*/urodzinow*/wyjątkow*/tajn* rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką
        czeka/czekają <4> rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką
        rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką <3> czeka/czekają
        skorzystaj*/odbierz/zgarnij/łap/zyskaj/otrzymasz/dostaniesz/weź <4> rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką
        rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką <1> dla ciebie/wszystkich/klubowiczów/nowych/was/członków
        - bez/żadn*/nie_ma/ani rabat/rabatu/rabatem/zniżka/zniżki/zniżkę/zniżką
    """,
    "proof": """
        rekomendacj* <1> ministerstw*/instytut*/federacj*/izby/towarzystw*/kuratori*
        przetestowan*/przebadan*/zatwierdzon*/polecan*/rekomendowan*/certyfikowan* przez <1> @
        polecają/polecają_ją/zalecają/wybierają/rekomendują <1> dentyści/lekarze/eksperci/weterynarze/dermatolodzy/specjaliści/tysiące/miliony
        dentyści/lekarze/eksperci/weterynarze/dermatolodzy/specjaliści <1> polecają/zalecają/wybierają/rekomendują
        polecan*/zalecan*/rekomendowan* przez @
        # na/z # <1> @ wybier*/polec*
        tysiące/miliony/setki <1> rodzin/klientów/osób/kobiet/ludzi
        ponad # <1> klientów/rodzin/opinii/użytkowników
        nagrodzon*/wyróżnion* @
        # gwiazd* na/od/w
        badania/testy dowodzą/potwierdzają/pokazują
        zaufały/zaufało nam
        polecan*/zalecan* przez @
        - setki ludzi na
    """,
    "health": """
        leczy/wyleczy @
        uwolni/uwalnia/pozbędziesz <3> bólu/trądziku/migreny/zmarszczek/cellulitu
        pozbądź się <1> bólu/trądziku/migreny/zmarszczek/cellulitu
        spala/spal/rozpuszcza/topi <1> tłuszcz/brzuch/kalorie
        trądzik/zmarszczki/ból/cellulit <3> znika/znikną/zniknie/ustąpi/mija
        schudnij # kg/kilo*
        zrzuć # kg/kilo*
        bez skutków ubocznych
        wzmacnia odporność
        obniża ciśnienie/cholesterol/cukier
    """,
    "contest": """
        wygraj/wygrać/wygrywaj @
        weź udział w/i <1> losowaniu/konkursie/loterii/wygraj
        bierze udział w losowaniu/konkursie/loterii
        losowanie/loteria/konkurs nagród/z/o
        do wygrania
        szansa/szansę na wygran*/nagrod*
        - wygraj z nudą/chaosem/czasem/sobą/poniedziałkiem/stresem/bałaganem/leniem/zimą/jesienią/kurzem/zmęczeniem
    """,
    "cashback": """
        cashback/moneyback
        zwrot/zwrotu # na/z
        zwracamy/zwrócimy/oddajemy <4> zakupów/konto/portfel/część
        część <3> wraca/zwrot/zwracamy
        # z_powrotem/wraca na/do
    """,
    "zero_interest": """
        bez/zero odsetek
        zero procent/kosztów
        0% odsetek/rrso
        raty 0%/zero/bez
        na raty <2> bez/0%
        nieoprocentowan*
        kup teraz/dziś zapłać później/potem
    """,
}
