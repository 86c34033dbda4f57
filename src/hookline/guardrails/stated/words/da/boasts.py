"""Danish and Norwegian: the words of ranks, comparisons and returns, in both spellings."""

CLASSES = {
    "leading": "førende ledende markedsledende fremste",
    "trade": "hotel* fitness* varevogn* platform* plattform* praksis* butik* bageri* bakeri*",
    "place": """
        kysten byen by danmark norge landet region* europa marked* branchen bransjen norden oslo
        københavn """,
    "first_choice": """
        førstevalg førstevalget foretrukne_valg oplagte_valg selvfølgelige_valg nummer_ét_for
        nummer_en_for det_naturlige_valg det_selvskrevne """,
    "we_are": "vi_er",
    "best_of_all": "bedste_af bedst_af beste_av best_av billigst_af nummer_ét nummer_en bedst_i best_i",
    "friend": "ven venn* veninde* kompis* venner",
    "like_us": "som_vi som_os som_oss som_vores som_hos_os som_hos_oss som_vår som_våre",
    "ultimate": "ultimative ultimate perfekte optimale",
    "wares": """
        sko* *sko telefon* kaffe* te burger* pizza* brød* kage* kake* madras* seng* pude* pute*
        hårtørrer* støvsuger* bil* cykel* sykkel* app appen program* abonnement* lån* konto* fond*
        forsikring* creme* krem* serum shampoo parfume* jakke* kjole* jeans kollektion* kolleksjon*
        sortiment* menu* meny* kurs* fitness* hotel* værelse* rom ferie* lyd skærm* skjerm* kamera*
        computer* høretelefon* ur klokke* værktøj* verktøy* køkken* kjøkken* møbler læder uld ull
        bomuld* bomull* is vin* øl* chokolade* sjokolade* ost* kød* kjøtt* frugt* frukt* service*
        komfort* """,
    "height": "højden toppen højdepunkt* høyden høydepunkt*",
    "virtue": """
        komfort luksus stil smag smak kvalitet elegance teknik håndværk håndverk service design
        afslapning avslapning friskhed friskhet sikkerhed sikkerhet """,
    "no_better": """
        bliver_ikke_bedre blir_ikke_bedre bedre_bliver_det_ikke bedre_blir_det_ikke bedre_findes
        bedre_finnes kan_ikke_slås kan_ikke_blive_bedre kan_ikke_bli_bedre uslåelig_pris
        uslagbar_pris uslåelig_kvalitet uslåelige_priser intet_er_bedre """,
    "grandest": "smukkeste flotteste største vakreste",
    "so_far": "hidtil hittil nogensinde noensinne gennem_tiderne alle_tiders i_vores_historie",
    "lowest": "laveste billigste skarpeste",
    "sell": "sælg* selg* tilbyd* tilbyr tager gør tar gjør",
    "cheaper": "mindre billigere",
    "not_exist": "findes_ikke finnes_ikke eksisterer_ikke",
    "quality": """
        bedre blødere mykere hurtigere raskere friskere ferskere cremede lækrere stærkere sterkere
        lettere klarere varmere køligere skarpere stillere renere tydeligere nemmere enklere
        sikrere skønnere deiligere sundere sunnere sødere sprødere sprøere saftigere smartere
        ærligere længere lengre billigere kraftigere pålideligere pålitelig* mere_plads mer_plass
        mere_smag mer_smak """,
    "not_find": "finder_du_ikke finner_du_ikke ikke_finde ikke_finne finder_du_ingen",
    "finest": """
        fineste blødeste mykeste letteste varmeste sprødeste sprøeste friskeste ferskeste cremede
        hurtigste raskeste stærkeste sterkeste sikreste lækreste saftigste billigste laveste
        pålideligste skønneste deiligste """,
    "than_time": """
        end_nogensinde enn_noensinne enn_noen_gang end_før enn_før end_tidligere enn_tidligere
        end_i_går enn_i_går end_sidste end_forrige """,
    "than_market": """
        end_konkurrenterne enn_konkurrentene end_hos_andre enn_hos_andre end_andre enn_andre
        end_andre_steder enn_andre_steder end_hver end_alle enn_alle end_din_nuværende
        enn_din_nåværende end_din_bank enn_banken_din end_hos_de end_kæden end_almindelige
        enn_vanlige end_i_supermarkedet enn_i_butikken end_i_butikken end_resten enn_resten
        end_gennemsnittet end_de_fleste enn_de_fleste end_nogen_anden enn_noen_andre end_noget_andet
        end_din_gamle end_de_store enn_de_store end_hvad_andre enn_det_andre """,
    "even": "endnu enda",
    "attr": """
        smag smak formel opskrift* oppskrift* ydelse ytelse lyd komfort service kvalitet pasform
        passform resultat batteri* skærm skjerm greb grep effekt oplevelse opplevelse """,
    "now": "nu nå",
    "improved": "forbedre* ny nye nyt nytt",
    "formula": "formel* opskrift* oppskrift* version* versjon* blanding* model* generation* generasjon*",
    "manifold": "to_gange dobbelt tre_gange ti_gange to_ganger tre_ganger ti_ganger fem_gange",
    "our_new": "nye vores vår våre vårt ny",
    "why_pay": "hvorfor_betale hvorfor_andre hvorfor_give hvorfor_spilde hvorfor_mere hvorfor_gi",
    "dearer": "mere mer betale andre_steder andet kæder* kjeder*",
    "cheaper_than": """
        billigere_end billigere_enn mindre_end_nu mindre_enn_nå mindre_end_hos mindre_enn_hos
        mindre_end_din """,
    "outbid": "slår overgår matcher slå",
    "quote": "bud tilbud* pris priser prisen",
    "not_ever": "aldrig_nogensinde aldri_i_livet aldrig_i_livet",
    "certain": "garanteret* garantert*",
    "many": "mangedobbel* mangedobl*",
    "time_left": "kun_få_timer bare_noen_timer kun_et_par bare_et_par",
    "cheapened": "blevet_billigere blitt_billigere nu_billigere nå_billigere sat_ned_i_pris nedsatte",
    "todo": "at_vælge at_gøre å_velge å_gjøre",
    "share": "del_af_hvert del_av_hvert del_af_alle",
    "thus": "så_god så_godt så_lækkert så_billigt så_billig",
    "royal": "kongen_af kongerne_af dronningen_af kongen_av kongene_av dronningen_av",
    "lasting": "uopslidelig* uslidelig* ubrydelig* uknuselig*",
    "sow": "læg_til_side legg_til_side sæt_til_side",
    "fuller": "mere mer",
    "shown": "historien_viser erfaringen_viser",
    "gainful": "altid_gevinst altid_plus altid_vundet alltid_pluss alltid_gitt altid_givet",
    "one_coin": "én_krone hver_krone en_krone",
    "several": "til_to til_tre",
    "handful": "håndfuld håndfull",
    "fraction": "brøkdel_af brøkdel_av del_af_prisen",
    "only_here": "kun_hos_os bare_hos_oss kun_her bare_her",
    "compete": "konkurrer_om kæmp_om kjemp_om vær_med_om",
    "borrow": "låner lånt lånte",
    "same_back": "præcis_det nøyaktig_det akkurat_det samme_beløb lige_så_meget like_mye",
    "into": "i_din_pung i_lommeboken i_tegnebogen",
    "ask": "spørg_din spør_legen rådfør spør_din spørg_en",
    "we_add": "lægger_vi legger_vi putter_vi",
    "from_self": "af_egen_lomme av_egen_lomme af_os_selv",
    "unheard": "aldrig_før aldri_før",
    "dismiss": "glem_de glem_at glem_dyre",
    "overpay": "betale_mere betale_mer betale_for_meget betale_for_mye overpriser",
    "takeout": "tag_ud ta_ut hæv",
    "latecomer": """
        den_der_kommer_for_sent den_som_kommer_sent den_der_venter den_som_venter """,
    "empty_hand": "tomhændet tomhendt går_forgæves",
    "whatever": "hvad_der_end uanset hva_som_enn",
    "among": "blandt_alle blandt_vores blant_alle blant_våre blandt_de",
    "filed": "din_ansøgning din_søknad søknaden_din",
    "or_else": "ellers eller",
    "unsold": "sent igen dage nætter sol regn dager netter",
    "no_risk": """
        ikke_tabe ikke_tape aldrig_tabe aldri_tape uden_risiko uten_risiko risikofrit risikofri*
        ingen_risiko nul_risiko null_risiko """,
    "yield": """
        gevinst* afkast* avkastning* indkomst* inntekt* vækst* vekst* invester* rente udbytte*
        utbytte* opsparing* obligation* obligasjon* fond* """,
    "by_month": """
        måned_efter_måned måned_etter_måned år_efter_år år_etter_år hver_måned hvert_år """,
    "asset": "guld gull sølv huse boliger ejendom* eiendom* bitcoin krypto* aktier aksjer børsen marked*",
    "rise": "stig* steget vokser op opp opad tilbage tilbake",
    "drop": "tab tap tabe* fald* fall* synk*",
    "ever": "altid alltid aldrig aldri kun bare",
    "earn": "tjen* penge penger gevinst* indkomst* inntekt*",
    "asleep": "sover søvn* sovende",
    "loss": "tab tap",
    "gain": "gevinst gevinster",
    "only": "kun bare udelukkende",
    "pay_off": "betalte lønnede virkede gav lønner lønte",
    "once_more": "betaler_sig_igen giver_igen gir_igjen virker_igen igen_i_år igjen_i_år",
    "bank": "bank banken banker sparekonto*",
    "than_bank": "end_hos enn_hos end_på enn_på end_med enn_med end_i enn_i",
    "sure_bet": """
        sikker_investering trygg_investering sikker_havn trygg_havn sikkert_valg trygt_valg """,
    "nest": "penge penger pension* opsparing* sparepenger kapital* fremtid* alderdom*",
    "year_in": "hvert_år år_efter år_etter",
    "stays_so": "sådan_bliver og_sådan_bliver og_det_fortsætter slik_blir det_fortsetter",
    "secure": "sikker* trygg* garanteret* garantert*",
    "for_life": "livet_ud livet_ut hele_livet livslang* livsvarig*",
    "pension": "indkomst inntekt pension* udbetaling* utbetaling*",
    "favourite": "favorit* yndling*",
    "nation": "danmark danmarks norge norges norden landet verden danske norske europas",
    "behind": "kommer_bagefter er_bagud tager_mere henger_etter sakker",
    "others": "konkurrenterne konkurrentene",
    "look": "ikke_i_nærheden ikke_i_nærheten når_ikke kan_ikke_måle har_ingen_chance har_ingen_sjanse",
    "only_one": "eneste_madras eneste_app eneste_kort eneste",
    "need": "nogensinde_får noensinne_trenger brug_for trenger du_trenger behøver",
    "not_one": "ingen intet ingenting",
    "one_way": "én_retning en_retning en_vej én_vei",
    "is_yours": "er_dit er_din er_ditt",
    "work": "arbejde_for_dig jobbe_for_deg arbejder_for jobber_for",
    "maybe": "måske kanskje",
    "period_end": "slutningen_af slutten_av",
    "ours_": "os oss vores vår vårt våre",
    "own_choice": """
        vælg_din vælg_dit vælg_dine velg_din velg_ditt tag_en_ven ta_med_en med_en_ven med_en_venn
        med_venner med_dine_venner med_familien inviter_en """,
}
