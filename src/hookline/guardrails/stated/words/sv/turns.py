"""Swedish: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "plånbok plånboken kort kortet bankkort bankkortet kreditkortet börs börsen",
    "comes_out": """
        upp öppna öppnas fram lämna lämnar vakna vaknar tas_fram plocka_fram plockas ta_fram """,
    "contactless": "blippa mobil mobilen klocka kod pin tappa tappat borta",
    "stays_in": "sova_ut får_ledigt har_ledigt stannar_hemma har_semester får_vila sover_vidare",
    "stays_with_us": """
        stannar_hos_oss går_på_oss hamnar_hos_oss betalar_vi tar_vi_hand står_vi_för fixar_vi
        är_vår_sak """,
    "small_seed": "öre krona slant mynt frö korn droppe smula kruka näve",
    "hands_over": "ge ger lämna kom kommer plantera så anförtro låna stoppa lägg ta_med kom_med",
    "big_load": "skottkärra skottkärran lastbil lada ladan skattkista säck förmögenhet silo vagnslast",
    "other_makes": "andra_märken de_andra konkurrenter konkurrenterna resten andra_företag",
    "worn_out": """
        andfådda andan flåsar flämtar ger_upp pustar lagt_sig gått_hem somnat sätter_sig tappar_andan
        tappat_orken slut """,
    "just_begun": """
        precis_börjat bara_värmt värmer_upp nyss_börjat bara_uppvärmning knyter_skorna knappt_börjat
        fortfarande_fräsch börjar_just just_börjat """,
    "up_there": "ovanför över",
    "only_roof": "bara_taket bara_himlen endast_taket endast_himlen bara_molnen bara_stjärnorna",
    "above_you": "ovanför_dig över_dig huvudet",
    "all_makes": "märken märke konkurrensen konkurrenterna",
    "down_below": "under_oss nedanför under_vår tittar_upp ser_upp långt_nere långt_därunder",
    "very_top": "allra_överst högst_upp längst_upp på_toppen",
    "stands_alone": "står_ensam står_ensamt helt_ensam bara_en bara_ett_namn",
    "the_best": "bäst bästa den_bästa det_bästa",
    "bar_none": "utan_tvekan utan_jämförelse av_alla någonsin punkt överlägset helt_enkelt",
    "asks_in": "fråga öppna kika titta knacka kolla",
    "any_word": "vilket varje vilken valfri valfritt vartenda varenda",
    "waiting_room": """
        väntrum läkare läkarens tandläkare tandläkares barnläkare barnläkares vårdcentral apotekare
        barnmorska barnmorskas sjuksköterska """,
    "advice": "råd recept dos innan biverkningar besök tid ring allergi* frågor",
    "healer": """
        läkare läkaren tandläkare tandläkaren tandläkarna barnläkare apotekare apotekaren
        sjukgymnast sjukgymnasten veterinär veterinären kirurg """,
    "at_their_home": "hemma_själv själv_hemma eget_badrum egna_barn eget_skåp egen_familj där_hemma",
    "keeps_it": "har använder tar ställer förvarar",
    "shelf_word": "hylla hyllan hyllor krok kroken låda lådan backen",
    "never_more": "aldrig ingen inte_igen aldrig_mer",
    "refilled": "fyller fylla fylls fyllas fylld påfylld",
    "trusted_us": "litade_på_oss litade började_hos_oss gick_med anförtrodde satsade startade",
    "years_ago": "år_sedan för_tio_år på_den_tiden ett_decennium",
    "riches": """
        hus_vid_havet vid_havet villa segelbåt lusthus tittar_inte_på_priset gått_i_pension
        slutat_jobba betalt_av_huset strandhus """,
    "only_left": "kvar bara_kvar återstår",
    "days_word": "dag dagar timmar nätter",
    "too_late_then": "för_sent aldrig_mer sedan_är_det_slut borta över",
    "leaves_us": """
        packar_väskan packar_sina säger_adjö säger_hej_då går_i_pension flyttar_ut blir_historia
        blir_ett_minne tar_farväl lägger_på_sig """,
    "two_things": "två båda par",
    "just_one": "bara_en bara_ett en ett",
    "on_the_slip": "på_kvittot kassan_ser i_kassan står_på_kvittot på_notan kassan_räknar",
    "save_now": "spara sparar",
    "a_third": "en_tredjedel en_fjärdedel hälften en_femtedel två_tredjedelar",
    "saved_else": "tid energi vatten el plats timme timmar papper deg degen",
    "you_pay": "betalar köper handlar du_betalar",
    "runs_back": """
        springer_tillbaka springer_hem kommer_springande hittar_hem är_tillbaka knackar_på
        tillbaka_på_kontot tillbaka_i_plånboken """,
    "one_of_you": "en_av_er någon_av_er någon en_beställning en_kund",
    "wins_up": "vaknar packar flyger landar sitter kör öppnar hittar håller",
    "dream_thing": "maldiverna bilnycklar två_biljetter ny_bil bil kryssning flygbiljetter paris rom ö",
    "knee_or_back": "knän knäna rygg ryggen leder höfter hjärta hy ansikte ben",
    "as_young": "som_tjugo som_vid_tjugo glömmer_sin_ålder åldern år_yngre tonåring tjugoåring",
    "misses_you": "sakna_dig saknar_dig undrar_var glömmer_ditt_ansikte arbetslös rulla_tummarna",
    "walks_home": "vägen_hem hittar_hem går_hem kommer_hem vägen_tillbaka går_tillbaka",
    "debt_word": "skuld skulden räkning räkningen lån lånet beloppet",
    "puts_on": "växer växa tjockare gått_upp lägger_på_sig tyngre äldre gram",
    "stays_thin": "håller_sig_smal växer_inte förblir_densamma står_stilla håller_vikten",
    "who_once": "den_som_en_gång",
    "used_it": "provat smakat använt burit druckit",
    "of_old": "var hade farmor mormor farfar morfar förr en_gång min moster sa",
    "outdoors": "sjö sjön hav havet berg fjäll äng skog tält strand båt trädgård",
    "school_out": "lov lovet skola jul vår sommar vinter födelsedag semester semestern prov",
    "front_pocket": "framfickan ytterfickan",
}
