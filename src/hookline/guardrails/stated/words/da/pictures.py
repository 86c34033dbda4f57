"""Danish and Norwegian: the words of promises told in pictures, in both spellings."""

CLASSES = {
    "denies": "ikke uden uten aldrig aldri ingen intet ingenting",
    "unlisted": "ikke_på_nogen ikke_på_noen ingen_steder_på ikke_på_din finder_du_ikke ser_du_ikke",
    "listed": "står dukker optræder finder ser findes finner finnes",
    "receipt_word": "bon bonen kvittering* regning* faktura*",
    "effort": "tid tålmodighed tålmodighet besvær tak takk ventetid",
    "supposing": "hvis om",
    "cash_desk": "kassen kassa kasseapparatet",
    "stays_shut": "lukket stille tier sover lukker stengt",
    "opening": """
        mandag tirsdag onsdag torsdag fredag lørdag søndag kl klokken helligdag* ombygning* fejl feil
        """,
    "purse_word": "pung pungen tegnebog* lommebok* pengepung*",
    "stays_put": "i_lommen hjemme sover lukket i_tasken bliver_liggende får_fred i_lomma",
    "feels_it": "mærker føler merker føle",
    "asks_around": "spørg spørger sammenlign kig se spør",
    "other_prices": "hvad_andre tager andre_steder priser naboen konkurrenterne de_andre hva_andre tar",
    "comes_to_us": "kom_tilbage kom_tilbake kom_så til_os til_oss venter_her kom_her vi_ses",
    "we_sought": "vi_ledte vi_har_ledt vi_leder vi_søgte vi_har_lett vi_leter vi_lette",
    "none_found": "leder_stadig tomhændede forgæves stadig ikke_fundet leter_fortsatt ikke_funnet",
    "finer_thing": """
        bedre lækrere blødere sprødere friskere lettere stillere skarpere finere mykere sprøere """,
    "the_peak": "toppen tronen kronen podiet pallen",
    "held_by_us": "er_vores er_vår tilhører_os tilhører_oss vores_flag",
    "above_ours": "over_vores over_våre over_vår",
    "only_sky": "kun_himlen bare_himmelen kun_stjernerne bare_stjernene",
    "others_plural": "andre andres",
    "still_busy": "stadig endnu fortsatt ennå",
    "ours_done": "vores vår våre vårt",
    "so_little": "for_så_lidt for_så_lite til_den_pris for_den_prisen til_de_penge",
    "nobody_else": "ingen_andre ingen_anden ikke_en_eneste ingen",
    "fund_word": "fond* portefølje* plan planen",
    "storm_word": "storm* krise* storme",
    "came_through": "steget klatret klaret vokset overlevet klart overlevd",
    "wont_be": """
        ikke_nok rækker_ikke rekker_ikke ikke_til_alle der_er_ikke vil_ikke får_ikke
        """,
    "for_all": "til_alle alle for_alle",
    "comes_late": "for_sent sent tøver sover i_morgen nøler",
    "only_crumbs": "krummer smuler bøjler tomme_hylder tomme_hyller tom_hylde tom_hylle",
    "the_rack": "hylden hylderne hylla hyllene stativet udstillingsvinduet",
    "thins_out": "tømmes bliver_tom gaber_tom tyndes_ud blir_tom tynnes_ut",
    "some_day": "mandag tirsdag onsdag torsdag fredag lørdag søndag i_morgen midnat midnatt",
    "hesitates": "tøver tvivler nøler tviler",
    "the_train": "toget skibet båden bussen færgen skipet båten fergen ferja",
    "will_have_left": "er_kørt er_gået er_sejlet har_gått er_gått er_dratt er_afgået har_seilt",
    "departed": "kørt gået afgået væk sejlet gått dratt seilt",
    "narrated": "var havde stod så jeg min kørte sejlede hadde",
    "your_slip": "dit_navn din_kvittering sedlen kuponen navn din_bon navnet_ditt lappen",
    "the_urn": "urne* kassen hatten krukken skålen glasset",
    "perhaps": "måske kanskje hvem_ved hvem_vet muligvis snart",
    "calls_you": "ringer_vi vi_ringer lever* hente bord nyhedsbrev* nyhetsbrev* reparation*",
    "car_word": "bil bilen cykel* sykkel* scooter* knallert* motorcykel*",
    "at_your_door": """
        foran_din_dør i_din_indkørsel i_indkørslen foran_døren utenfor_døra i_innkjørselen
        i_din_garage """,
    "pays_slowly": """
        lidt_ad_gangen litt_om_gangen små_skridt rater afbetal* avbetal* nedbetal* skridt_for
        måned_for bid_for i_ro_og_mag """,
    "price_label": "prisskilt* prismærke* prislapp* etiket*",
    "the_waiting": "ventetid* tiden tålmodighed* ventingen tålmodighet*",
    "a_bit_of": "del bid lidt smule noget bit litt",
    "you_spent": "bruger køb købet køber betaler handler kjøp kjøpet kjøper bruker indkøb*",
    "finds_home": """
        finder_hjem vejen_hjem finner_hjem veien_hjem tilbage_hjem hjem_igen hjem_igjen
        kommer_hjem finder_vej """,
    "one_penny": "mønt skilling seddel krone øre mynt",
    "with_kin": "venner søskende familie brødre søstre fætre selskab søsken selskap",
    "sows": "plant* sår så planter",
    "a_tree": "træ frugthave skov høst tre frukthage skog",
    "breaks_down": "i_stykker svigter revner knækker strejker ryker streiker sprekker",
    "we_fix": "reparerer_vi vi_reparerer fikser_vi vi_fikser ordner_vi løser_vi vi_løser ordner",
    "whenever_bought": "når_du uden_at_spørge uten_å_spørre spørger_ikke uanset_hvornår når",
    "asks": "spørg spørger spør se",
    "neighbour_word": """
        nabo* tandlæge* tannlege* frisør* dyrlæge* kok kokken læge* lege kollega* bager* baker* """,
    "answers_ours": "vores vår våre hos_os hos_oss fra_os fra_oss",
    "pro_word": "kokke kirurger frisører tandlæger bagere håndværkere tømrere kokker tannleger bakere",
    "their_bench": "køkken køkkenet værksted disk salon skuffe klinik kjøkken kjøkkenet verksted skuff",
    "always_ours": "altid_vores altid_en_af_vores kun_vores alltid_våre alltid_vår alltid_en_av_våre",
    "ailment_word": """
        forkølelse* hoste* hovedpine* hodepine* rygsmerte* migræne* migrene* søvnløs* influensa*
        smerte* """,
    "passes_by": """
        forbi_din_dør går_forbi pakker_kufferten pakker_kofferten flytter_ud flytter_ut
        banker_ikke glemmer_din_adresse glemmer_adressen """,
    "sore_part": "ryggen nakken skuldrene knæene knærne",
    "forgets": "glemmer glemt husker_ikke",
    "reminder": "glem_ikke ikke_glem",
    "hurts": "gjorde_ondt gjorde_vondt",
    "knee_word": "knæene knæ leddene knærne knær",
    "once_again": "igen igjen",
    "runs_stairs": "løbe løper løber løpe danse trapper hoppe springe klatre",
    "bends_it": "bøj knæbeskyttere knebeskyttere",
    "price_word": "pris prisen priser prisene priserne prisskilt* prislapp*",
    "slims": "skrumpet slankekur tyndere overstreget rødpen krympet slanket slanket_sig",
    "error_word": "fejl fejlen feil feilen misforståelse trykfejl",
    "believes": "tro tror tænke tenke til_din_fordel",
    "on_offer_now": """
        på_tilbud på_udsalg på_salg nedsat_pris nedsatt_pris nu_billigere nå_billigere
        billigere_end_før billigere_enn_før med_rabat med_rabatt sat_ned_i satt_ned_i
        til_lavere_pris for_færre_penge nu_nedsat nå_nedsatt er_nedsat er_nedsatt """,
    "released": "sovs saus",
}
