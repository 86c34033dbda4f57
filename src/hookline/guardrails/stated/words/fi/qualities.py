"""Finnish: the words of what a house says of its goods and of its service."""

CLASSES = {
    "lasts_x": "kestää kestävät riittää riittävät tehty suunniteltu palvelee palvelevat",
    "a_lifetime": """
        koko_elämän eliniän ikuisesti sukupolvelta sukupolvien vuosikymmeniä vuosikausia
        vuosia koko_kauden monta_talvea läpi_elämän ikuisuuden iän_kaiken """,
    "never_x": "ei eivät koskaan",
    "wears_out": """
        kulu haalistu haalistuvat kutistu ruostu nukkaannu halkea menetä_muotoaan tylsy
        naarmuunnu rikkoudu hajoa rypisty veny lohkeile """,
    "the_last_x": "viimeinen ainoa",
    "ever_buy": "jonka_ostat jonka_tarvitset jonka_joudut joita_tarvitset jonka_ikinä",
    "hands_down": """
        periytyy perintönä perinnöksi jätät_perinnöksi siirtyy_perintönä annat_eteenpäin
        jää_perinnöksi """,
    "heirs_x": "lapsenlaps* lapsille lapsillesi pojalle tyttärelle lastenlaps* perillis*",
    "outlives_x": """
        elää_sinua_pidempään kestää_sinua_pidempään elää_kauemmin_kuin
        säilyy_sinua_pidempään """,
    "stays_x": "pysyy pysyvät säilyttää säilyttävät säilyy säilyvät",
    "keen_x": """
        terävänä terävinä uudenveroisena kuin_uusi kuin_uusina pehmeänä pehmeinä valkoisena
        valkoisina muotonsa värinsä vedenpitävänä kirkkaana kirkkaina """,
    "for_years": """
        vuodesta_toiseen vuosikausia pesusta_toiseen vuosikymmeniä sadan_pesun
        talvesta_toiseen kaudesta_toiseen vuosia """,
    "withstands": "kestää kestävät selviää selviävät uhmaa uhmaavat",
    "any_weather": """
        kaiken kaikki_säät joka_talven minkä_tahansa_talven kaikki_myrskyt joka_sään
        kovimmankin hirmumyrskyn mitä_tahansa jokaisen_talven """,
    "fond_x": "ystävyy* rakkau* muist* avioliit* tarin* tapa tavat vaikutelma nauru* ilo hymy*",
    "made_x": """
        kasvatettu kasvatetaan leivottu leivomme leivotaan tehty teemme valmistettu
        valmistamme pantu panemme ommeltu neulottu kudottu paahdettu paahdamme korjattu
        rakennettu savustettu puristettu tislattu """,
    "near_here": """
        nurkan_takana naapurissa lähistöllä kylässä kylällä omassa_pajassa omassa_verstaassa
        omassa_keittiössä omassa_leipomossa omassa_uunissa omassa_pajassamme leipomossamme
        keittiössämme uunissamme verstaassamme paikan_päällä myymälän_takana kivenheiton
        laaksossa paikallisesti tällä_kylällä """,
    "in_homeland": """
        suomessa lapissa savossa pohjanmaalla helsingissä tampereella ahvenanmaalla
        kainuussa italiassa saksassa ranskassa ruotsissa """,
    "by_hand": "käsin käsityönä käsintehty",
    "straight_from": "suoraan tuoreena_suoraan",
    "grower_x": """
        tilalta tiloilta viljelijältä viljelijöiltä kalastajalta kalastajilta tuottajalta
        tuottajilta mehiläistarhurilta pellolta puutarhasta veneestä puusta meijeristä
        maatilalta maatiloilta """,
    "only_x": "vain ainoastaan pelkästään kaikki aina",
    "stuff_x": """
        raaka_aine* ainekset ainesosat maito maidon jauhot villa villan liha lihan
        vihannekset pavut munat juusto juuston hunaja hunajan hedelmät puu puun nahka nahan
        puuvilla puuvillan kala kalan omenat perunat voi koot kokoja """,
    "from_here": """
        paikallis* lähitilo* lähituottaj* kotimais* suomalais* luomu* täältä
        pieniltä_tiloilta lähiseudun lähituotet* """,
    "caught_x": "pyydetty poimittu korjattu leivottu nostettu kalastettu",
    "this_dawn": "tänä_aamuna aamulla aamunkoitteessa tänään auringon_noustessa ennen_aamunkoittoa",
    "on_plate": "lautasellasi lautasella kaupassa pöydässäsi hyllyssä lounaaksi illalla yhdeksältä",
    "journey": "bussi* juna* raitiovaunu* lento*",
    "all_x": "kaikki kaiken jokainen",
    "home_made": """
        kotitekoista kotitekoisia itse_tehtyä itse_leivottua itse_tehty alusta_asti
        omaa_tuotantoa teemme_itse leivomme_itse """,
    "none_x": "ei_mitään ei_mikään mitään ei_koskaan",
    "frozen_x": """
        pakastettu pakasteesta pakastimesta pussista purkista tölkistä lämmitettyä eineksiä """,
    "comes_from": """
        tulee_läheiseltä tulee_naapurin tulevat_läheiseltä haetaan_läheiseltä tulee tulevat
        haetaan """,
    "mill_x": """
        myllystä myllyltä tilalta kylästä laaksosta niityltä niityiltä metsästä rannikolta
        viinitarhasta vuorilta naapuritilalta """,
    "always_x": "aina jatkuvasti",
    "in_stock_x": "varastossa saatavilla hyllyssä saatavana",
    "runs_dry": """
        ei_myydä_loppuun ei_koskaan_loppuunmyyty eivät_ole_koskaan_loppu
        ei_ole_koskaan_loppu """,
    "never_ends": "ei_lopu_koskaan eivät_lopu_koskaan ei_koskaan_lopu eivät_koskaan_lopu",
    "your_size_x": "kokosi kaikki_koot jokainen_koko värisi kaikkia_kokoja",
    "round_clock": """
        vuorokauden_ympäri yötä_päivää kellon_ympäri ympäri_vuorokauden mihin_aikaan_tahansa
        24_tuntia seitsemänä_päivänä päivin_öin mihin_vuorokauden """,
    "for_you_x": """
        sinua_varten auki avoinna vastaamme vastaa täällä tavoitettavissa apu tuki päivystys
        valmiina """,
    "free_table": """
        pöytä_sinulle paikka_sinulle vapaa_pöytä vapaa_aika sinulle_pöytä sinulle_paikka """,
    "whatever_x": "mitä_ikinä mitä_tahansa mitä_sitten_haluatkin",
    "we_have_it": "meiltä_löytyy meillä_on löytyy_meiltä se_on_meillä",
    "visit_x": "vastaanotto* konsultaatio* kotikäynti* esittely*",
    "as_suits": """
        milloin_sinulle_sopii kun_sinulle_sopii milloin_haluat milloin_tahansa_haluat
        silloin_kun_sopii """,
    "no_wait": """
        ei_jonoja ilman_jonoa ilman_jonotusta ei_odotusta ilman_odottelua
        ei_tarvitse_odottaa ei_tarvitse_jonottaa ei_jonotusta """,
    "done_x": """
        korjattu korjaamme korjaus valmis valmiina pesty pesula teroitettu hyväksytty
        vakuutettu maksettu asennettu tulostettu kehystetty lyhennetty hoidettu """,
    "in_no_time": """
        samana_päivänä odottaessasi tunnissa parissa_tunnissa muutamassa_tunnissa
        minuuteissa sekunneissa muutamassa_minuutissa heti_paikalla välittömästi saman_tien
        jo_illaksi yhdessä_yössä yön_aikana hetkessä """,
    "brought_in": "tuo tuot jätä jätät tuotu",
    "collected_x": "hae haet noudat nouda noudettavissa",
    "by_evening": "illalla iltapäivällä illaksi",
    "we_reply_x": "vastaamme vastaus soitamme_takaisin palaamme_asiaan",
    "in_seconds": """
        sekunneissa minuuteissa heti tunnin_sisällä tunnissa välittömästi
        ensimmäisellä_soitolla muutamassa_minuutissa saman_tien """,
    "returned_to_you": """
        saat_sen_takaisin takaisin_sinulla takaisin_kädessäsi taas_kotona on_taas_sinulla """,
    "by_an_hour": """
        kahdelta kolmelta viideltä lounaaksi ennen_lounasta illaksi huomiseksi
        puoleenpäivään ennen_iltaa """,
    "at_the_door": """
        ovellesi ovelle kotiovellesi kotiin toimitamme toimitus toimitetaan lähetämme lähtee
        perillä postilaatikossasi postiluukustasi sinulla """,
    "soon_x": """
        aamiaiseksi yön_aikana parissa_päivässä muutamassa_päivässä samana_päivänä
        seuraavana_päivänä huomisaamuksi tunnissa tunnin_sisällä hetkessä jo_huomenna
        arkipäivässä arkipäivän """,
    "no_slip": "ilman_kuittia kuittia_ei_tarvita ilman_lappuja ilman_laatikkoa ilman_pakkausta",
    "no_bother": """
        ilman_vaivaa ei_kyselyjä ilman_kyselyjä vaivatta ilman_ongelmia ei_ongelmia
        ilman_selittelyä """,
    "wears_it": "käytä pidä kokeile testaa nuku aja",
    "some_weeks": "kuukau* kuukausi viikko viikon viikkoa yötä päivää",
    "decides_then": """
        päätä_sitten ja_päätä päätä_vasta sitten_päätät päätä_vasta_sitten ennen_kuin_päätät """,
    "we_take_back": "otamme_takaisin otamme_vastaan",
    "all_used": "kaiken myös_käytetyn myös_avatun käytettynäkin avattunakin käytetytkin vaikka",
    "swap_x": "vaihto vaihdot vaihtaminen palautus palautukset palauttaminen",
    "always_can": "aina_mahdollista onnistuu_aina milloin_vain milloin_tahansa aina_mahdollinen",
    "changed_mind": """
        muutat_mielesi muutitko_mielesi kadutko ei_sovi väärä_koko liian_pieni liian_suuri
        liian_iso et_pidä """,
    "swap_for_you": "vaihdamme me_vaihdamme",
    "bring_back": "tuo_takaisin lähetä_takaisin palauta palauttaa",
    "whenever_x": """
        milloin_haluat milloin_tahansa milloin_vain kyselemättä ilman_aikarajaa
        koska_tahansa """,
}
