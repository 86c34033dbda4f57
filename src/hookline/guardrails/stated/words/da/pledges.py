"""Danish and Norwegian: the words of what is pledged, and that it is, in both spellings."""

CLASSES = {
    "either_way": """
        kan_falde kan_falle falde_eller falle_eller stige_eller kan_svinge både_stige stige_og
        op_og_ned opp_og_ned """,
    "printing": "skrive_ud skrive_ut trykke tryk klistre",
    "mine": "jeg mit min mine mitt betal_mig giv_mig",
    "cannot_more": """
        kan_det_ikke kan_man_ikke findes_det_ikke finnes_det_ikke går_ikke bliver_det_ikke
        blir_det_ikke """,
    "compar_best": """
        bedre skønnere lækrere nemmere hurtigere blødere billigere friskere smukkere enklere
        raskere mykere deiligere """,
    "there_is": """
        der_findes som_finnes at_få å_få på_markedet du_nogensinde nogensinde_lavet noensinne_laget
        som_findes """,
    "rank_adj": """
        mest bedste beste fineste lækreste mest_moderne blødeste mykeste hurtigste raskeste
        stærkeste sterkeste smukkeste skønneste """,
    "double_as": """
        dobbelt_så tre_gange_så to_gange_så tre_ganger_så to_ganger_så ti_gange ti_ganger
        fem_gange """,
    "strong_adj": """
        blød* myk* hurtig* rask* længe lenge stærk* sterk* klar* varm* let lett stille ren* frisk*
        effektiv* kraftig* holdbar* behagelig* skarp* """,
    "no_match": "måle_sig måle_seg slå hænge_med henge_med sammenlignes matche",
    "will_like": "elske like sove glad tilfreds fornøyd virker fortryde passer smager nyde lide",
    "pledge": "lover lovet garanteret garantert æresord garanterer",
    "last_year": "sidste_år i_fjor fjorårets",
    "come_again": "tilbage tilbake venter samme igen igjen gentag* gjenta*",
    "won_then": "vandt vant tjente vundet gav voksede vokste",
    "then_hence": "vinder_i_morgen vinner_i_morgen vinder_igen vinner_igjen giver_igen gir_igjen",
    "times_over": "ti_gange ti_ganger tidobl* tredobl* fordobl* doble* mangedobl* hundredfold*",
    "nest_egg": """
        penge* penger pengene opsparing* sparepenge* skilling* indsats* innsats* kapital* buffer*
        indskud* innskudd* investering* sparegris* løn lønn lønnen """,
    "fortune": "formue* rigdom* rikdom* millionær* millioner",
    "small_sum": "småpenge småpenger lille_indsats lommepenge lommepenger få_mønter lille_indskud",
    "blink": "blink* øjeblik* øyeblikk* vender",
    "gone_fast": "væk vekk forsvund* udsolgt* utsolgt* solgt* borte",
    "become": "blevet blitt nu nå bliver blir fremover",
    "cheaper_now": "billigere rimeligere",
    "mass_save": "spar* sparer besparelse*",
    "hugely": "stort enorm* meget mye masser kæmpe* kjempe* ordentligt skikkelig",
    "wares_all": "sko alt alle skjorte* jakke* jeans møbl* butik* sortiment* køb* kjøp* bestilling*",
    "you_won": """
        du_har_vundet du_har_vunnet har_du_vundet har_du_vunnet du_er_vinderen du_er_vinneren
        har_vundet har_vunnet """,
    "won_thing": "pris præmie* premie* gavekort* bil bilen rejse reise telefon gave vundet vunnet",
    "purchase": "køb købet indkøb* kjøp kjøpet handl* bestilling* dagligvare* innkjøp*",
    "earns_you": """
        giver_penge gir_penger penge_tilbage penger_tilbake giver_dig_penge gir_deg_penger
        betaler_sig """,
    "on_our_side": "betaler_vi tager_vi tar_vi dækker_vi dekker_vi vi_betaler vi_dækker vi_dekker",
    "on_bill": "på_bonen på_regningen på_kvitteringen på_fakturaen",
    "not_there": "ikke aldrig aldri ingen uden uten intet",
    "strike": "slår_tolv klokken_slår uret_slår",
    "buy_now": "bestil bestill køb kjøp book tag ta reserver",
    "other_pl": "andre konkurrenter konkurrenterne konkurrentene",
    "do_worse": "tager tar lover taler lader gemmer kopierer sparer stopper regner svigter snakker",
    "us_or_you": "vi os oss du mindre mere mer",
    "your_old": """
        din_gamle dit_gamle ditt_gamle dine_gamle din_nuværende din_nåværende din_forrige """,
    "ditch": "ud væk glem farvel aldrig_mere aldri_mer pensioner smid kast",
    "borrow_too": "låne lån kredit* finansier*",
    "same_sum": "samme_beløb samme_sum intet_mere ikke_mere ikke_mer nøjagtig præcis",
    "zero_percent": "nul_procent null_prosent nulrente nullrente",
    "credit_word": "finansier* kredit* lån lånet rate* afbetal* avbetal* nedbetal* rente",
    "waive": "eftergiv* ettergi* slette* sløjf* dropper",
    "give_prize": "trækker_lod lodder_ud giver_væk gir_bort deler_ud deler_ut trekker_vi udlodder",
    "winner": "vinder* vinner* heldige",
    "next_be": "næste neste måske kanskje kan_du bliver blir",
    "study": "studie* forskning* undersøg* undersøk* videnskab* vitenskap* tests tester",
    "show_it": "viser vist beviser bevist bekræft* bekreft*",
    "choice_word": "valg valget favorit* hemmelighed* hemmelighet* førstevalg*",
    "pros": """
        professionelle profesjonelle ekspert* kokke kokker atleter mestre stjerner tandlæger
        tannleger frisører læger leger fagfolk """,
    "try_it": "prøv afprøv test tester prøver",
    "sure_to": "helt_sikkert med_sikkerhed uden_tvivl uten_tvil garanteret garantert",
    "never_": "aldrig aldri",
    "let_down": "svigte svigter skuff* i_stikken i_stykker ruster svikter svikte",
    "nobody_": "ingen ingen_kunde ingen_opsparer",
    "lost_": "tabt taber tabte tapt taper tapte",
    "money_us": "penge penger øre os oss opsparing* fond*",
    "sit_back": """
        læn_dig_tilbage len_deg_tilbake slap_af slapp_av løfte_en_finger uden_at_gøre uten_å_gjøre
        """,
    "beat_inflation": "slår_inflationen slår_inflasjonen slå_inflationen slå_inflasjonen",
    "not_many": "ikke_mange næppe_nogle stadig_færre næsten_ingen nesten_ingen",
    "demand": "efterspørgsel* etterspørsel* rift",
    "high_": "stor enorm* overvæld* overveld* gennem_taget eksploderer rekord*",
    "hurry_up": """
        skynd_dig skynd_deg vær_hurtig vær_rask vent_ikke ikke_vent tøv_ikke ikke_nøl """,
    "offer_": "tilbud* pris prisen priser rabat* kampagn* kampanj* deal* udsalg*",
    "not_last": """
        varer_ikke ikke_længe ikke_lenge ikke_for_evigt venter_ikke snart_forbi for_evig """,
    "fill": "fyld* fyll* fylder vokser",
    "wallet_": "pung* tegnebog* lommebok* konto* saldo* sparegris*",
    "made_of": """
        komfort kvalitet kaffe* brød* creme* vores vår vårt våre opskrift* oppskrift* madras*
        service app* vin* ost* """,
    "join_in": "vær_med bli_med deltag delta spil spill bestilling* køb* kjøp* vores våre tilmeld*",
    "more_adv": "bedre billigere hurtigere raskere længere lengre blødere mykere renere",
    "knows": "ved vet kender kjenner",
    "market_word": "børsen marked* kurser* kurserne",
    "shake": "ryster falder faller svinger krakker gynger",
    "income_word": "indkomst* inntekt* opsparing* penge penger afkast* avkastning*",
    "may_be": "kan skulle også",
    "everybody": "alle hver_opsparer samtlige",
    "earns": "tjener vinder vinner profiterer",
    "forever_": "for_altid for_alltid altid alltid livslang* livet_ud livet_ut",
    "we_give": "vi_giver_dig vi_gir_deg vi_betaler_dig giver_vi_dig gir_vi_deg",
    "money_": "penge penger kroner kontanter cash",
    "beside_ours": """
        ved_siden_af_vores ved_siden_av_vår sammenlignet_med_vores sammenlignet_med_vår
        sammenlignet_med_os """,
    "look_poor": "føles virker ligner bleg* blek*",
    "before_": "inden før",
    "price_": "pris prisen priser prisene priserne takst*",
    "rise_": "stig* forhøj* op opp hæv*",
    "countdown": "nedtælling* nedtelling* uret_tikker klokken_tikker",
    "used_to": "før tidligere førhen",
    "cost_more": "kostede_mere kostet_mer kostede_meget kostet_mye dyrere",
    "stand_behind": "står_bag står_inde står_bak står_vi_bag",
    "no_chance": "ingen_chance ingen_sjanse",
    "nothing_else": "intet_andet ingen_anden ingen_andre ingenting_annet",
    "hardly_get": "næppe_få næsten_umulig* nesten_umulig*",
    "your_size": "din_størrelse",
    "someone_else": "en_anden noen_andre nogen_andre",
    "snatch": "tager snupper køber tar kjøper napper",
    "no_other": "ingen_anden ingen_andre intet_andet",
    "come_near": "nærheden nærheten matcher når slår",
    "rank_the": "skarpeste fineste smarteste reneste sejeste tøffeste",
    "trade_realm": "branchen bransjen faget markedet byen verden",
    "bank_nothing": """
        banken_tjener_intet intet_til_banken banken_får_ingenting banken_tjener_ingenting """,
    "sometimes": "nogle_gange noen_ganger indimellem",
    "than_others": """
        end_nogen_anden enn_noen_andre end_alle_andre enn_alle_andre end_resten enn_resten
        end_andre enn_andre end_konkurrent* enn_konkurrent* end_alt enn_alt """,
    "ask_expert": "spørg_din spør_din rådfør tal_med snakk_med til_lægen til_legen kontakt",
    "anchor": """
        vores vår våre vårt bestil* køb* kjøp* pris prisen priser kund* medlem* butik* kollektion*
        kolleksjon* sortiment* uge uke nu nå """,
    "unbeaten": "uslåelig* uslagbar* uovertruff*",
    "product": """
        strømper strømpe* sko vores vår vårt pris priser kvalitet* smag* smak* service brød* kaffe*
        madras* komfort creme* krem* app """,
    "tonight_": "i_aften i_kveld i_nat i_natt midnat midnatt i_dag i_morgen weekenden helgen",
    "dies": "dør slutter slukker forbi udløber utløper ophører stopper",
    "sale_day": "sidste_dag sidste_dage siste_dag siste_dager sidste_timer siste_timer",
    "the_last": "de_sidste de_siste den_sidste den_siste",
    "going_now": "væk vekk hurtigt raskt går flyver flyr tag ta skynd rives",
    "glad": "glad tilfreds fornøyd lykkelig begejstret begeistret",
    "or_we": "ellers_gør ellers_gjør eller_vi ellers_får ellers_betaler",
    "vow_result": "lover garanterer forsikrer",
    "outcome": """
        resultat* perfekt* hver_gang altid alltid succes suksess aldrig aldri kvalitet* """,
    "rival_shop": """
        supermarked* kæder* kjeder* store_mærker store_merker din_bank banken_din producenter*
        varehus* stormagasin* """,
    "fall_short": "kan_ikke klarer_ikke når_ikke ingen",
    "our_": "vores vår vårt våre vi os oss",
    "than_those": "end_de enn_de end_andre enn_andre end_hos enn_hos",
    "each_order": "hvert_køb hvert_kjøp hver_bestilling hver_gang_du",
    "cash_": "penge penger kontanter cash",
    "little_in": "lidt litt lille liten indsats* innsats* læg legg",
    "take_out": "tag_ud ta_ut ud ut bliver blir gør gjør få",
    "backed_by": "anbefalet_af anbefalt_av godkendt_af godkjent_av valgt_af valgt_av testet_af testet_av",
    "authority_": "*ologer eksperter tusindvis tusenvis læger leger førende ledende kunder specialister",
    "reduced": "nedsat* nedsatt* sænket senket reducer* reduser*",
    "goods": "kjole* *kjoler jakke* alt nu nå vare* sko* pris*",
    "persists": "fortsætter fortsetter vedvarer",
    "cannot_lose": "ikke_tabe ikke_tape aldrig_tabe aldri_tape kun_vinde bare_vinne",
    "plan_": "plan planen fond* metode* portefølje* konto* investering*",
    "we_credit": """
        vi_sætter_ind vi_setter_inn sætter_vi_ind setter_vi_inn går_tilbage går_tilbake """,
    "you_spend": "køber køb kjøper kjøp betaler kort* bestil* handler",
    "outdo": "overgår slår udkonkurrerer utklasser besejrer",
    "rivals_": "konkurrent* rivaler andre_mærker andre_merker",
    "every_": "hver hvert alle ethvert",
    "wins_": "vinder vinner gevinst",
    "game": "spin* lod lodd kode* kast* billet* klik* klikk*",
    "only_w": "kun bare udelukkende",
    "until_w": "til",
    "rest_of_day": "resten_af_dagen resten_av_dagen få_timer noen_timer et_par_timer",
    "get_it": "tage ta købe kjøpe bestille slå_til snuppe",
    "sliver": "brøkdel",
    "used_price": "pris prisen kostede kostet",
    "price_of_a": "prisen_af_en prisen_for_en prisen_på_en til_prisen_af prisen_av_en",
    "come_what_may": "hvad_der_end uanset_hvad hva_som_enn uansett_hva",
    "works_": "virker effektiv* sikker* fungerer",
    "hundred": "hundrede_procent hundre_prosent hundredeprocent* hundreprosent*",
    "never_again": "aldrig_mere aldri_mer aldrig_igen slut_med slutt_på",
    "sick": """
        forkøl* syg* syk* influensa* hoste* hovedpine* hodepine* rygsmerte* migræne* migrene* """,
    "joint_": "led* knæ* kne* ryg* rygg* nakke* hoved* hode* hofte* fødder føtter",
    "stop_hurt": "uden_smerte uten_smerte smertefri* gør_ikke_ondt gjør_ikke_vondt",
    "skin_": "hud huden ansigt* ansikt*",
    "younger_": "yngre foryng* rynkefri",
    "get_rich": "bliv_rig bli_rik blive_rig vejen_til_rigdom rig_i_søvne rik_i_søvne",
    "tries_it": "prøver smager prøvede tester bærer smaker",
    "comes_back": "kommer_tilbage kommer_tilbake bliver vil_have_mere vil_ha_mer vender_tilbage",
    "many_": "mange",
    "no_more": "ikke_tilbage ikke_flere findes_ikke ikke_igjen",
    "raffle_noun": "lodtrækning* loddtrekning* trekning* lotteri* konkurrence* konkurranse*",
    "profit_": "gevinst* udbytte* utbytte* afkast* avkastning*",
    "regular_": "regelmæssig* regelmessig* stabil* fast* jævn*",
    "part_of": "del_af del_av bid_af bit_av",
    "bill_": "regning* faktura* udgift* utgift* bestilling* køb* kjøp*",
    "back_": "tilbage tilbake",
    "vanish": "forsvind* forsvinn* ophører udløber utløper",
    "silly": "latterlig* skør* vanvittig* utrolig* vill* sinnssyk*",
    "must_go": "alt_skal_væk alt_skal_ud alt_må_bort alt_skal_bort alt_må_vekk",
    "organs_": "hjerte* kar lever leveren tarm* nyre* lunger* hjerne* knogler*",
    "healthy_": "sund* sunn* rask* frisk*",
    "turn_": "gør gjør forvandl* bliver blir",
    "savings_": "opsparing* sparepenge* penge penger indsats* innsats* kapital*",
    "far_more": "meget_mere mye_mer mangedobbelt mangedobbelte",
    "people_": "forældre foreldre mødre familier løbere løpere kunder mennesker danskere nordmenn",
    "choose_": "vælger velger stoler foretrækker foretrekker",
    "almost_all": "næsten_alle nesten_alle næsten_alt nesten_alt så_godt_som",
    "taken_": "optag* opptatt væk solgt booket taget tatt",
    "over_time": "lidt_ad_gangen litt_om_gangen i_dele skridt_for_skridt bid_for_bid",
    "pay_no_more": "betale_mere betale_mer betaler_ikke_mere betaler_ikke_mer",
    "seen_on": "kendt_fra_tv kjent_fra_tv set_på_tv sett_på_tv set_i_tv",
}
