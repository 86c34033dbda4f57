"""Finnish: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        lievittää ehkäisee estää laskee alentaa parantaa rauhoittaa unohda hyvästi hyvästit
        torjuu suojaa_vatsaa auttaa häviää katoaa helpottaa """,
    "ailment_x": """
        selkäkip* päänsär* migreeni* unettomu* kolesteroli* verenpain* rypy* rypyt flunss*
        nivelkip* influenssa* allergi* kramp* vatsakip* kurkkukip* niskakip* närästy*
        turvotu* ahdistu* """,
    "strengthens_x": "vahvistaa tukee edistää suojaa parantaa hyväksi hellii",
    "organ_x": """
        vastustuskyky* immuniteet* sydän* sydäme* ruoansulatu* nivel* verenkier* maksa*
        luust* muisti* vatsa* aineenvaihdun* suolist* """,
    "sleep_better": "nuku_paremmin nukut_paremmin parempi_uni syvempi_uni parempaa_unta",
    "from_first": "ensimmäisestä_yöstä jo_ensi_yönä joka_yö ensimmäisestä_päivästä",
    "cleanses_x": "puhdistaa detox poistaa",
    "body_x": "kehon elimistön myrkyt kuona_aineet maksan",
    "rejuvenates_x": "vuosia_nuorempi nuorentaa nuoremman nuorempi",
    "skin_x": "iho ihon kasvot kasvojen",
    "cancel_x": "peru irtisano perua irtisanoa peruutus lopeta",
    "at_will": """
        milloin_haluat milloin_vain milloin_tahansa ilman_kuluja maksutta ilman_sitoutumista
        samana_aamuna veloituksetta """,
    "success_x": "menestys onnistuminen tulos tulokset",
    "certain_x": "taattu varma taatut varmaa",
    "cannot_err": """
        et_voi_epäonnistua ei_voi_mennä_vikaan mahdotonta_epäonnistua et_voi_valita_väärin """,
    "word_given": "lupaamme luvattu kunniasana taattu",
    "outcome_x": """
        tulokset tuloksia ensimmäisellä_tunnilla ensimmäisestä_päivästä
        ensimmäisellä_kerralla täydellinen_istuvuus """,
    "first_try": "ensimmäisellä_yrityksellä ensimmäisellä_kerralla kerrasta",
    "pass_x": "läpäiset pääset_läpi läpi läpäisee",
    "fare_x": "hinta hinnat vuokra maksu taksa",
    "unchanged_x": """
        ei_muutu ei_nouse ei_koskaan_nouse pysyy_samana jäädytetty lukittu ei_nouse_koskaan
        pysyy_ennallaan """,
    "thrown_in": "kaupan_päälle kaupanpäälle laitamme_mukaan mukaan_tulee tulee_mukana saat_mukaan",
    "small_goods": """
        muki mukin kassi kassin tarra näyte kynttilä kynttilän avaimenperä* vihko sukat
        hammasharja pipo keksi yllätys pikkulahja """,
    "extra_x": """
        asennus käyttöönotto aamiainen pysäköinti paketointi vakuutus lahjapaketointi
        kokoaminen """,
    "included_x": "sisältyy kuuluu_hintaan hintaan kaupan_päälle mukana sisältyvät",
    "welcome_gift": """
        tervetuliaislahja_odottaa saat_tervetuliaislahjan tervetulolahja_odottaa
        lahja_uudelle """,
    "chains_x": """
        marketit marketti ketjut ketju isot_merkit suuret_merkit pankkisi vanha_operaattori
        tavaratalot halpahallit tehdasleipä supermarket* """,
    "cannot_follow": """
        eivät_pysy_perässä ei_pysy_perässä eivät_pärjää eivät_vedä_vertoja jäävät_jälkeen
        ei_vedä_vertoja """,
    "than_x": "kuin",
    "others_x": "muut muualla kilpailijat",
    "ask_double": "pyytävät_tuplasti tuplahinta kaksinkertaisen tuplasti ottavat_kaksinkertaisen",
    "nowhere_x": "missään ei_missään",
    "finer_x": """
        parempaa parempi pehmeämpi tuoreempaa tuoreempi halvempi halvempaa maukkaampaa
        mukavampi lämpimämpi """,
    "yield_x": "tuotto tuotot voitto korko osinko tulo",
    "rely_on": "luottaa varma varmasti laskea_sen voit_luottaa",
    "loss_x": "tappio tappiot tappiota",
    "excluded_x": "poissuljettu mahdoton mahdotonta riskittä ilman_riskiä riskitön",
    "rose_x": "nousi kasvoi kohosi",
    "will_rise": """
        nousee_huomenna nousee_taas jatkaa_nousua kasvaa_taas huomennakin nousee_edelleen """,
    "your_money_x": "rahasi säästösi",
    "works_for_you": """
        työskentelevät_puolestasi tekevät_työtä työskentelee_puolestasi tekee_töitä
        tekevät_töitä """,
    "puts_little": "pane_vähän sijoita_vähän vähän_sisään laita_vähän",
    "takes_much": "ota_paljon paljon_ulos saat_paljon nosta_paljon",
    "retire_x": "eläkkeelle eläke",
    "millionaire_x": "miljonääri* rikas rikkaana",
    "before_another": "ennen_kuin_joku_muu ennen_muita ennen_kuin_loppuvat ennen_kuin_ne_viedään",
    "no_more_coming": "lisää_ei_tule niitä_ei_tule_lisää toista_erää_ei uusia_ei_tule",
    "everybody_x": "kaikki jokainen",
    "wants_one": "haluavat_sellaisen haluaa_sellaisen haluavat_tämän haluaa_tämän",
    "brief_while": "lyhyen_aikaa vain_hetken rajoitetun_ajan ei_enää_kauan",
    "special_price": """
        erikoishinta_sinulle erikoishinta_vain ystävähinta_sinulle tuntuvasti_alennettu """,
    "pros_y": "ammattilaiset lääkärit kokit hammaslääkärit eläinlääkärit asiantuntijat",
    "use_it_y": "käyttävät valitsevat luottavat vannovat ostavat",
    "town_x": "koko_kaupunki koko_suomi koko_kylä puoli_kaupunkia",
    "talks_x": "puhuu kohisee",
    "elected_x": "valittu valittiin äänestetty",
    "of_year": "vuoden parhaaksi",
    "many_x": "tuhannet sadat miljoonat",
    "pleased_x": "tyytyväiset tyytyväistä iloiset onnelliset",
    "buyers_x": "asiakkaat asiakasta vieraat perheet jäsenet",
    "takes_part": "osallistu pelaa tule_mukaan",
    "take_home_x": "voita voitat mahdollisuus_voittaa mahdollisuuden",
    "one_buyer": "yksi_asiakas yksi_ostaja yksi_teistä yksi_onnekas",
    "goes_home_with": "voittaa matkustaa lähtee_kotiin",
    "each_slip": "jokainen_kuitti jokainen_ostos jokainen_tilaus",
    "a_ticket": "on_arpa on_arpalippu on_mahdollisuus",
    "maybe_you": "ehkä_juuri ehkä_sinä oletko_sinä kenties_sinä",
    "winner_x": "voittaja voitat",
    "spin_x": "pyöräytä raaputa",
    "wins_x": "voita palkinto palkinnon",
    "each_coin": "jokainen_euro jokainen_sentti joka_euro",
    "gives_credit": "kerryttää hyvitystä tilillesi pisteitä",
    "points_x": "pisteet leimat pisteitä tarrat",
    "into_money": "rahaksi käteiseksi lahjakortiksi rahaa",
    "buy_and_earn": "osta_ja_ansaitse osta_ja_tienaa",
    "take_now": "ota_nyt osta_nyt vie_kotiin ota_mukaan",
    "pay_next_year": "maksa_ensi_vuonna maksa_myöhemmin maksa_tammikuussa maksa_vasta",
    "in_rates": "erissä osamaksulla neljässä_erässä kuukausittain",
    "same_price_x": "sama_hinta ilman_lisää ilman_lisämaksua",
}
