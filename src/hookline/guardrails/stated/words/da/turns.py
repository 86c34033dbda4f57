"""Danish and Norwegian: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": """
        pung pungen tegnebog kort kortet dankort dankortet kreditkortet lommebok lommeboka
        lommeboken bankkort bankkortet """,
    "comes_out": """
        frem åbne åbnes forlade forlader vågne vågner op_af ud_af åpne åpnes forlate forlater våkne
        våkner fram opp_av ut_av """,
    "contactless": "mobil mobilen ur kode pin tabt mistet borte",
    "stays_in": """
        sove_længe sover_længe har_fri bliver_hjemme holder_ferie sove_ut har_ferie blir_hjemme
        tar_ferie får_hvile """,
    "stays_with_us": """
        bliver_hos_os er_på_os lander_hos_os betaler_vi tager_vi ordner_vi blir_hos_oss er_på_oss
        tar_vi står_vi_for ordner_vi """,
    "small_seed": "øre krone mønt frø korn dråbe krumme skilling mynt dråpe smule håndfuld",
    "hands_over": "giv giver aflever kom kommer plant så betro lån læg gi gir lever plante legg ta_med",
    "big_load": """
        trillebør trillebøren lastbil lade laden skattekiste sæk formue silo trillebår lastebil låve
        sekk skattkiste """,
    "other_makes": "andre_mærker de_andre konkurrenter konkurrenterne andre_merker konkurrentene resten",
    "worn_out": """
        forpustede forpustet puster giver_op gispende gået_hjem lagt_sig faldet_i_søvn andpustne
        gir_opp peser gått_hjem sovnet mister_pusten taber_pusten """,
    "just_begun": """
        lige_begyndt kun_varmet varmer_op knap_begyndt binder_skoene først_lige akkurat_begynt
        så_vidt_begynt varmer_opp knyter_skoene stadig_frisk """,
    "up_there": "over ovenover",
    "only_roof": "kun_loftet kun_himlen kun_taget bare_taket bare_himmelen kun_skyerne kun_stjernerne",
    "above_you": "over_dig over_deg hovedet hodet",
    "all_makes": "mærker mærke merker merke konkurrencen konkurransen",
    "down_below": "under_os under_oss nedenfor kigger_op ser_op ser_opp langt_nede",
    "very_top": "allerøverst helt_øverst på_toppen aller_øverst helt_på_topp",
    "stands_alone": "står_alene helt_alene kun_en står_alene_på bare_en",
    "the_best": "bedst bedste det_bedste den_bedste best beste det_beste den_beste",
    "bar_none": "uden_tvivl uden_sammenligning af_alle nogensinde uten_tvil uten_sammenligning av_alle noensinne",
    "asks_in": "spørg åbn kig bank spør åpne kikk se_i",
    "any_word": "hvilket hvilken enhver hver ethvert hvilket_som_helst enhver",
    "waiting_room": """
        venteværelse læge læges tandlæge tandlæges børnelæge børnelæges apoteker jordemoder jordemors
        venterom lege leges tannlege tannleges barnelege jordmor jordmors """,
    "advice": "råd recept resept dosis før inden bivirkninger besøg besøk tid ring allergi* spørgsmål spørsmål",
    "healer": """
        læge lægen læger tandlæge tandlægen tandlæger børnelæge apoteker apotekeren dyrlæge kirurg
        lege legen leger tannlege tannlegen tannleger fysioterapeut fysioterapeuten """,
    "at_their_home": """
        selv_derhjemme derhjemme eget_badeværelse egne_børn eget_skab selv_hjemme eget_bad egne_barn
        eget_skap """,
    "keeps_it": "har bruger tager bruker tar",
    "shelf_word": "hylde hylden hylder krog krogen skuffe hylle hylla hyllen krok kroken",
    "never_more": "aldrig ingen ikke_igen aldri ikke_igjen",
    "refilled": "fylder fylde fyldes fyldt fyller fylle fylles fylt",
    "trusted_us": "stolede_på_os stolede begyndte_hos_os startede stolte_på_oss stolte begynte startet",
    "years_ago": "år_siden for_ti_år dengang et_årti et_tiår",
    "riches": """
        hus_ved_havet ved_havet villa sejlbåd ser_ikke_på_prisen gået_på_pension hus_ved_sjøen
        ved_sjøen seilbåt sluttet_å_jobbe strandhus """,
    "only_left": "tilbage tilbake igen igjen kun_tilbage",
    "days_word": "dag dage timer nætter dager netter",
    "too_late_then": "for_sent for_sent_da aldrig_mere aldri_mer så_er_det_slut forbi over væk borte",
    "leaves_us": """
        pakker_kufferten pakker_sine pakker_denne pakker_prisen pakker_den siger_farvel går_på_pension flytter_ud bliver_historie
        pakker_kofferten sier_farvel går_av_med flytter_ut blir_historie tager_på """,
    "two_things": "to begge par",
    "just_one": "kun_en kun_et en et bare_en bare_ett",
    "on_the_slip": "på_bonen på_kvitteringen kassen_ser i_kassen kassen_tæller på_regningen kassa_ser på_kvitteringa",
    "save_now": "spar sparer",
    "a_third": "en_tredjedel en_fjerdedel halvdelen en_femtedel halvparten to_tredjedele",
    "saved_else": "tid energi vand vann strøm plads plass time timer papir dej dejen deig deigen",
    "you_pay": "betaler køber handler kjøper du_betaler",
    "runs_back": """
        løber_tilbage løber_hjem kommer_løbende finder_hjem er_tilbage løper_tilbake løper_hjem
        finner_hjem banker_på tilbage_på_kontoen tilbake_på_konto """,
    "one_of_you": "en_af_jer en_af_dem en_av_dere nogen noen en_bestilling en_kunde",
    "wins_up": "vågner pakker flyver lander sidder kører åbner finder våkner flyr sitter kjører åpner finner",
    "dream_thing": "maldiverne bilnøgler to_billetter ny_bil krydstogt flybilletter paris rom maldivene bilnøkler cruise",
    "knee_or_back": "knæ knæene ryg ryggen led hofter hjerte hud ansigt ben knær knærne rygg ledd hjerte ansikt",
    "as_young": "som_tyve som_tyveårig glemmer_sin_alder år_yngre teenager som_tjue glemmer_alderen tenåring",
    "misses_you": "savne_dig savner_dig savne_deg savner_deg undrer_sig_hvor lurer_på_hvor arbejdsløs arbeidsløs",
    "walks_home": "vejen_hjem finder_hjem går_hjem kommer_hjem veien_hjem finner_hjem vejen_tilbage",
    "debt_word": "gæld gælden regning regningen lån lånet beløbet gjeld gjelden regninga",
    "puts_on": "vokser vokse tykkere tager_på taget_på tungere ældre gram legger_på_seg eldre",
    "stays_thin": "holder_sig_slank vokser_ikke forbliver_den_samme holder_seg_slank står_stille",
    "who_once": "den_som_en_gang den_der_en_gang den_som_én_gang",
    "used_it": "prøvet smagt brugt båret drukket prøvd smakt brukt",
    "of_old": "var havde hadde bedstemor bedstefar bestemor bestefar moster sagde sa",
    "outdoors": "sø søen hav havet bjerg fjell mark eng skov skog telt strand båd båt have hage",
    "school_out": "ferie ferien skole jul forår vår sommer vinter fødselsdag eksamen",
    "front_pocket": "forlommen ytterlomma",
}
