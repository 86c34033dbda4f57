"""Swedish: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "ledande marknadsledande tongivande främsta",
    "trade": "hotell* gym gymmet skåpbil* plattform* praktik* butik* bageri*",
    "place": "kusten stan stad sverige norden landet region* europa marknad* branschen stockholm",
    "first_choice": """
        förstahandsval förstahandsvalet första_valet_för självklara_valet ettan_för nummer_ett_för
        det_självklara_valet """,
    "we_are": "vi_är",
    "best_of_all": "bästa_av bäst_av billigast_av snabbast_av nummer_ett bäst_i",
    "friend": "vän* kompis*",
    "like_us": "som_vi som_oss som_vår som_hos_oss som_våra som_vårt",
    "ultimate": "ultimata ultimat perfekta optimala",
    "wares": """
        sko* *sko *skor telefon* kaffe* te burgare* pizza* bröd* tårta* madrass* säng* kudde*
        hårtork* dammsugare* bil* cykel* app appen program* abonnemang* lån* konto* fond*
        försäkring* kräm* serum schampo parfym* jacka* jackor klänning* jeans kollektion*
        sortiment* meny* kurs* gymmet hotell* rum* semester* ljud* skärm* kamera* dator* hörlurar*
        klocka* verktyg* kök* möbler* läder* ull* bomull* glass* vin* öl* choklad* ost* kött* frukt*
        service* komfort* """,
    "height": "höjden toppen höjdpunkt*",
    "virtue": """
        komfort lyx stil smak kvalitet elegans teknik hantverk service design avkoppling fräschör
        säkerhet bekvämlighet """,
    "no_better": """
        blir_inte_bättre bättre_blir_det_inte bättre_finns_inte bättre_kan_det inget_är_bättre
        går_inte_att_slå kan_inte_bli_bättre oslagbart_pris oslagbar_kvalitet oslagbara_priser """,
    "grandest": "vackraste finaste största mäktigaste",
    "so_far": "hittills någonsin genom_tiderna alla_tider i_vår_historia",
    "lowest": "lägsta billigaste vassaste",
    "sell": "sälj* erbjud* tar gör",
    "cheaper": "mindre billigare",
    "not_exist": "finns_inte existerar_inte finns_ej",
    "quality": """
        bättre mjukare snabbare färskare krämigare godare starkare lättare klarare varmare svalare
        vassare tystare renare tydligare enklare säkrare stadigare skönare nyttigare sötare
        krispigare saftigare smartare ärligare längre billigare förmånligare kraftfullare
        pålitligare bekvämare effektivare mer_plats mer_benutrymme mer_smak """,
    "not_find": "hittar_du_inte hittar_ni_inte inte_hitta finner_du_inte hittar_du_ingenstans",
    "finest": """
        finaste mjukaste lättaste varmaste krispigaste färskaste krämigaste snabbaste starkaste
        säkraste godaste saftigaste billigaste lägsta bekvämaste pålitligaste skönaste """,
    "than_time": "än_någonsin än_förr än_tidigare än_igår än_i_går än_förra än_nånsin",
    "than_market": """
        än_konkurrenterna än_hos_andra än_andra än_annanstans än_varje än_alla än_din_nuvarande
        än_din_bank än_hos_de än_kedjan än_vanliga än_vanligt än_standard än_i_mataffären
        än_i_butik än_resten än_genomsnittet än_de_flesta än_någon_annan än_något_annat
        än_traditionella än_din_gamla än_de_stora än_vilken än_vad_andra än_på_andra """,
    "even": "ännu",
    "attr": """
        smak formel recept prestanda ljud komfort service kvalitet passform resultat batteri*
        skärm grepp effekt upplevelse """,
    "now": "nu",
    "improved": "förbättra* ny nya nytt",
    "formula": "formel* recept* version* blandning* modell* generation*",
    "manifold": "två_gånger dubbelt tre_gånger tio_gånger fyra_gånger fem_gånger",
    "our_new": "nya vår våra vårt ny",
    "why_pay": "varför_betala varför_annanstans varför_ge varför_slösa varför_mer",
    "dearer": "mer betala annanstans annat kedjor*",
    "cheaper_than": "billigare_än mindre_än_nu mindre_än_hos mindre_än_din förmånligare_än",
    "outbid": "slår överträffar matchar slå",
    "quote": "offert* bud erbjudand* pris priser priset",
    "not_ever": "aldrig_någonsin aldrig_i_livet",
    "certain": "garanterad* garanterat",
    "many": "mångdubbel* mångdubbl* flerdubb*",
    "time_left": "bara_några_timmar bara_ett_par bara_timmar",
    "cheapened": "blivit_billigare nu_billigare sänkts_i_pris nedsatta",
    "todo": "att_välja att_göra kvar_att_göra",
    "share": "del_av_varje del_av_alla",
    "thus": "så_bra så_god så_gott så_billigt",
    "royal": "kungen_av kungarna_av drottningen_av",
    "lasting": "oförstörbar* outslitlig* okrossbar*",
    "sow": "sätt_undan lägg_undan",
    "fuller": "mer",
    "shown": "historien_visar erfarenheten_visar",
    "gainful": "alltid_vinst alltid_plus alltid_vunnit alltid_gett",
    "one_coin": "en_krona varje_krona",
    "several": "till_två till_tre",
    "handful": "handfull nypa",
    "fraction": "bråkdel_av del_av_priset",
    "only_here": "bara_hos_oss bara_här endast_hos",
    "compete": "tävla_om var_med_om kämpa_om",
    "borrow": "lånar lånat lånade",
    "same_back": "exakt_det precis_vad samma_belopp lika_mycket precis_det",
    "into": "i_din_plånbok i_plånboken",
    "ask": "fråga_din fråga_en rådfråga fråga_ditt",
    "we_add": "lägger_vi stoppar_vi",
    "from_self": "ur_egen_ficka av_oss_själva",
    "unheard": "aldrig_förr aldrig_tidigare",
    "dismiss": "glöm_de glöm_att glöm_dyra",
    "overpay": "betala_mer betala_för_mycket överpriser",
    "takeout": "ta_ut plocka_ut",
    "latecomer": "den_som_kommer_sent den_som_väntar den_som_dröjer",
    "empty_hand": "tomhänt* blir_utan",
    "whatever": "vad_som_än oavsett hur_det_än",
    "among": "bland_alla bland_våra bland_de",
    "filed": "din_ansökan ditt_returärende",
    "or_else": "annars eller",
    "unsold": "sent igen dagar nätter sol regn",
    "no_risk": "inte_förlora aldrig_förlora utan_risk riskfritt riskfri* ingen_risk noll_risk",
    "yield": """
        vinst* avkastning* inkomst* tillväxt placera* investera* invester* ränta utdelning*
        sparpengar* obligation* fond* """,
    "by_month": "månad_efter_månad år_efter_år varje_månad varje_år",
    "asset": "guld silver hus bostäder fastighet* bitcoin krypto* aktier börsen marknaden mark",
    "rise": "stig* stigit växer upp uppåt tillbaka återhämt*",
    "drop": "förlust* förlora* fall* sjunk*",
    "ever": "alltid aldrig bara",
    "earn": "tjän* pengar vinst* inkomst*",
    "asleep": "sover sömn* sovande",
    "loss": "förlust förluster",
    "gain": "vinst vinster",
    "only": "bara endast enbart",
    "pay_off": "lönade lönat fungerade gav lönar",
    "once_more": "lönar_sig_igen ger_igen fungerar_igen igen_i_år",
    "bank": "bank banken banker sparkonto*",
    "than_bank": "än_hos än_på än_med",
    "sure_bet": "säker_placering trygg_hamn säkert_val trygg_placering säkert_kort",
    "nest": "pengar pension* sparpengar* kapital* framtid* ålderdom*",
    "year_in": "varje_år år_efter",
    "stays_so": "så_förblir och_så_förblir det_fortsätter och_fortsätter",
    "secure": "säker* trygg* garanterad*",
    "for_life": "livet_ut hela_livet livslång*",
    "pension": "inkomst pension utbetalning*",
    "favourite": "favorit* älskling*",
    "nation": "sverige sveriges norden landet världen stockholm svenska europas",
    "behind": "hamnar_efter blir_efter tar_mer hänger_inte",
    "others": "konkurrenterna",
    "look": "inte_i_närheten når_inte kan_inte_mäta ingen_chans har_ingen_chans",
    "only_one": "enda_madrassen enda_appen enda_kortet enda",
    "need": "någonsin_behöver behöver du_behöver",
    "not_one": "ingen inget inga",
    "one_way": "en_riktning ett_håll",
    "is_yours": "är_ditt är_din",
    "work": "jobba_för_dig arbeta_för_dig jobbar_för arbetar_för",
    "maybe": "kanske",
    "period_end": "slutet_av",
    "ours_": "oss vår vårt våra",
    "own_choice": """
        välj_din välj_ditt välj_dina ta_med_en_vän med_en_vän med_vänner med_dina_vänner
        med_familjen med_din_familj bjud_in """,
}
