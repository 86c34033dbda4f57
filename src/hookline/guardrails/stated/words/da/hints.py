"""Danish and Norwegian: the words of wider classes, which lean towards a promise, in both spellings."""

CLASSES = {
    "ours": """
        gratis på_huset for_vores_regning for_vår_regning huset_giver huset_gir huset_spanderer
        vi_betaler betaler_vi vi_spanderer spanderer_vi får_du_af_os får_du_av_oss med_i_købet
        på_kjøpet kostnadsfri* uden_at_betale uten_å_betale vi_giver_kaffen vores_regning
        vår_regning gratis* tager_vi_os_ikke_betalt giver_vi_væk gir_vi_bort giver_kaffen """,
    "wallet": "tegnebog* pung pungen dankort* lommebok* kort kortet penge penger lomme* pengepung*",
    "stay": "bliv* bli* ligge* ligger sov* hvil* hjemme lukket lommen lad ferie la",
    "neg": "ikke ingen intet aldrig aldri uden uten nul null ingenting hverken verken",
    "cent": "øre krone kroner omkostning* gebyr* euro fragt* frakt* kostnad* regning*",
    "pay": "betal* koste* koster opkræv* regner beregn*",
    "gift": "gave* ekstra present* anden andre overrask* bonus bonusen",
    "buy": "køb* kjøp* bestil* hver hvert book* tilmeld* handl* påmeld*",
    "none": "ingen intet ingensteds ingenting",
    "beat": "bedre slår slå overgå* sammenlign* måle matche gør bager ligne* gjør baker lager laver",
    "most": """
        bedste beste lækreste fineste hurtigste raskeste billigste blødeste mykeste friskeste
        ferskeste sprødeste sprøeste største stærkeste sterkeste sikreste hyggeligste koseligste
        stilleste skønneste deiligste nemmeste enkleste varmeste laveste letteste mest populæreste
        skarpeste sundeste sunneste sjoveste smarteste venligste bedst best billigst hurtigst """,
    "realm": """
        byen by byens verden verdens danmark norge danmarks norges norden københavn oslo aarhus
        bergen europa landet markedet kvarteret nogensinde noensinne planeten jorden nordens gaden
        gata branchen bransjen regionen """,
    "rank": """
        nummer_ét nummer_én nummer_et nummer_en uovertruff* uslåelig* uslagbar* klasse_for_sig
        klasse_for_seg mester* markedsledende målestok* målestokk* krone* trone* konge* dronning*
        superliga* eliteserie* verdensklasse uden_sidestykke uten_sidestykke uden_lige uten_like
        uden_konkurrence """,
    "others": """
        andre konkurrent* konkurrence* konkurranse* resten andetsteds naboen alle_andre
        store_mærker gennemsnittet gjennomsnittet de_store rivaler* """,
    "behind": """
        misund* bagefter bagud blegner drøm* kopier* sved* toer ler skygge* spørger langsommere
        efterlign* kigger skræm* svett* etter bakpå sukker græder gråter misunn* """,
    "seek": "søgt søker søger leder find* finn* smag* sammenlign* smak*",
    "old": "gamle gammel forrige før gårsdag* forgænger* almindelige almindelig tidligere vanlige",
    "look": """
        føles føl* virker ligner glem* museum ler farvel pension* papirkurv* træg* relik* skam*
        dinosaur* blegner udtjent* stenalder* legetøj* sørgelig museumsgenstand treg* ser hei_då
        søppel* ha_det leketøy* """,
    "compar": """
        bedre hurtigere raskere billigere blødere mykere friskere ferskere sprødere sprøere
        stærkere sterkere sikrere hyggeligere stillere skønnere nemmere enklere lettere kønnere
        længere lengre mere mer mindre varmere sundere sunnere større lækrere smartere renere
        deiligere """,
    "than": "end enn",
    "times": "dobbelt to_gange tre_gange to_ganger tre_ganger halvdelen halve ti_gange ti_ganger",
    "unhappy": """
        ikke_tilfreds ikke_fornøyd utilfreds* misfornøyd* passer_ikke ikke_passer fortryder angrer
        virker_ikke funker_ikke skuffet i_stykker for_sent ikke_overbevist gik_i hvis_du_ikke
        hvis_den hvis_det_ikke ikke_glad om_du_ikke kan_ikke_lide liker_ikke ikke_liker
        ikke_smager """,
    "remedy": """
        pengene_tilbage pengene_tilbake pengene_igen tilbage tilbake erstat* byt* ny nyt nye nytt
        om_igen på_nytt lav* reparer* tilbagebetal* betaler livet_ud for_altid for_alltid
        refunder* laver_det_om """,
    "vow": """
        lover love lovet garanteret garantert garanter* garanti* æresord sværger vædde* vedde*
        regne_med hånden_på_hjertet uden_bøvl uten_styr sort_på_hvidt står_vi_inde står_vi_for
        hundrede_procent hundre_prosent på_ære vores_ord vårt_ord tør_vi gå_galt kan_ikke_mislykkes
        svart_på_hvitt står_vi_bag står_vi_bak """,
    "always": "altid alltid aldrig aldri hver livet livslang* evig* ingen alle år",
    "succeed": """
        lykkes virker kommer til_tiden holder godkendt* godkjent* klarer resultat succes suksess
        består fungerer """,
    "fail": """
        svigter i_stykker skuff* lækker lekker for_sent krakker ruster brister mislyk* krymp*
        falmer svikter """,
    "money": """
        penge* penger pengene opsparing* sparekonto* sparepenge* fond* kapital* pension* indsats*
        innsats* formue* konto* aktie* aksje* børs* marked* skilling* afkast* avkastning*
        portefølje* krone kroner opspar* sparing* """,
    "grow": """
        vokser vokse vokset stig* klatr* arbejder jobber gevinst* mere mer opad blomstr* høst* øger
        afkast* giver gir tjen* højere høyere frugt* frukt* rigere svulmer plus yngler """,
    "again": """
        igen igjen altid alltid hvert_år i_fjor sidste_år på_ny på_nytt også hver_måned år_efter
        år_etter måned_efter måned_etter historien gentag* gjenta* hvad_der_end konstant
        forbliver uanset aldrig endnu_en """,
    "unit": """
        point* poeng* rejse* reise* mil euro* penge* penger opspar* hundredlap* stemp* saldo* bonus*
        køb* kjøp* indbetaling* innskudd* besøg* krone kroner indskud* """,
    "double": """
        dobbelt* fordobl* dobl* tre tredobl* to tvilling* mangedobl* tæller_som teller_som
        gange_to tyve søskende """,
    "put": "put* sæt læg lad* sætter indsats* gør sett legg setter gjør",
    "few": """
        sidste siste kun få nogle ensom* eneste håndfuld næsten begræns* blot bare resterende snart
        nesten begrens* """,
    "piece": """
        par plads* plass* størrelse* hylde* hylle* lager bord* billet* værelse* stol* eksemplar*
        bøjle* kasse* dåse* rom model* skab* skap* """,
    "flying": """
        flyver flyr væk vekk hurtigt raskt udsolgt* utsolgt* forsvind* forsvinn* smelt* raser
        slipper_op tar_slutt snart_slut bliver_fuldt bliver_fyldt fyldes svinder revet rives
        går_fort borte """,
    "wait": "tøv* vent* nøl* tænk* morgen blink* senere sov* tenk* overvej*",
    "lose": "gå_glip for_sent tom* fortryd* væk uden ellers en_anden hjemme uheld grib* snyd* angre*",
    "hot": """
        som_varmt_brød som_varme_hvetebrød varme_hvetebrød så_længe_lager så_lenge_lageret
        snart_udsolgt snart_utsolgt næsten_udsolgt nesten_utsolgt udsolgt utsolgt først_til_mølle
        førstemann_til rives_væk rives_vekk revet_væk flyver_ud flyr_ut sidste_eksemplarer
        siste_eksemplarer sidste_pladser siste_plasser skynd_dig skynd_deg begrænset_oplag
        begrenset_opplag begrænset_antal begrenset_antall kun_få bare_noen_få snart_fuldt
        sidste_billetter siste_billetter slippe_op """,
    "when": """
        i_aften i_kveld midnat midnatt i_morgen søndag mandag tirsdag onsdag torsdag fredag lørdag
        i_dag idag weekenden helgen timer time natten aften kveld i_nat i_natt uge ugen uke uken
        """,
    "closing": """
        luk* steng* over slut slutt slutter ophører proppen tæppe* teppe* græskar* gresskar*
        forsvind* forsvinn* udløber utløper for_sent væk borte historie senest trækker forbi
        slukkes """,
    "last_call": """
        sidste_chance siste_sjanse sidste_dag siste_dag sidste_dage siste_dager sidste_timer
        siste_timer kun_i_dag bare_i_dag nu_eller_aldrig nå_eller_aldri kun_i_aften bare_i_kveld
        sidste_omgang nedtælling nedtelling uret_tikker klokka_tikker klokken_tikker snart_forbi
        sidste_udkald siste_utrop gå_ikke_glip ikke_gå_glip """,
    "offer": "tilbud* pris* kampagn* kampanj* rabat* tilmeld* påmeld* dør* deal* chance* sjanse* udsalg*",
    "price": """
        pris* priser *prisen *priser regning* takst* gebyr* omkostning* prisskilt* abonnement*
        husleje* husleie* bon kvittering* alt beløb* månedspris* kostnad* """,
    "fall": """
        fald* falt ned sænk* senk* lavere halv* halvdel* kur slank* kniv* saks* let* lett* mindre
        lille smelt* ras* skåret kut* krymp* skrump* dyk* nedsat* brøkdel* venlig* smal* falder
        faller bund* bunn* tredjedel kutt* skrumpet """,
    "relief": "ler smil* tak* ånder lettere glad* jubl* mærker ferie skåner fyldigere merker takk*",
    "bargain": """
        halv_pris halve_pris halvdelen_af billigere rabat* rabatt* nedsat* nedsatt* kup udsalg*
        ophørsudsalg spotpris* røverkøb* røverkjøp* bondegård* formue nyre billige_penge lavpris*
        bundpris* bunnpris* kampagnepris* kampanjepris* tilbudspris* spar_stort spar_mye
        slik_og_ingenting opphørssalg* lagersalg* """,
    "less": "mindre halve halvdelen tredjedel brøkdel",
    "save": "spar* sparer besparelse* tjener overskud",
    "expert": """
        læge* lege leger legene doktor* hudlæge* hudlege* tandlæge* tannlege* dyrlæge* dyrlege*
        veterinær* ekspert* diætist* børnelæge* apotek* forsker* specialist* spesialist* jordemød*
        jordmød* sygepleje* sykeplei* kirurg* professor* kok kokke kokker trænere trener* kritiker*
        anmelder* frisør* mekaniker* revisor* pressen avis* jury* coach* lærer* fagfolk
        håndværker* idrætsfolk """,
    "use": """
        brug* bruk* anbefal* sværger sverger vælger valgte velger stoler selv selve råder bærer
        skriver ordiner* spørger ros* siger sier godkend* godkjen* lovord* køber kjøper tipser
        enige udvikl* utvikl* hyld* """,
    "crowd": """
        halve halvdelen tusindvis tusenvis millioner hundredvis hundrevis alle hele kund* famili*
        læser* nabo* forældre* foreldre* student* medlem* ni ti byen folk fans mødre venner mange
        danskere nordmenn leser* """,
    "adopt": """
        brug* bruk* vælger velger valgt valgte skiftet skifter taler stoler bedøm* stjerner sværger
        elsker liker vilde overbevis* anbefal* gik forelsk* fan hyld* sætter
        ikke_undvære ikke_uten får_ikke_nok byttet snakker """,
    "award": """
        prisvind* prisvinn* prisbelønn* prisbelønt medalje* certificer* sertifiser* klinisk bevist
        testet studie* fem_stjerner bedst_i_test best_i_test kåret vinder_af vinner_av anerkend*
        anerkjent godkendt* godkjent* mærkning* nominer* anbefalet testvinder* testvinner* """,
    "ailing": """
        smerte* *smerter ondt vondt hovedpine* hodepine* migræn* migren* rynk* akne* eksem* søvnløs*
        stress* allergi* krampe* bumser kviser gigt* træt* hoste* forkøl* skæl* ar oppustet*
        tømmermænd ryg* nakke* knæ* led* blodtryk* kolesterol* mave* mage* talje* jeans hud* hofte*
        nerve* fordøj* tarm* søvn* influensa* hals* immun* lever hår skuld* angst* halsbrand
        betænd* appelsinhud ben* vægt* rygg* kne* slitasje* halsbrann """,
    "gone": """
        forsvind* forsvinn* væk vekk borte glem* historie farvel sig ro* lindr* mild* falder yngre
        blød* tak bedre helbred* kurer* hjælper hjelper glat* stille stopper ophører stærk* styrk*
        mindre smelt* befri* ud bekæmp* af_med kvitt flad* hvil* fordriv* under_kontrol kuffert*
        sov* forbi saga_blot sænk* senk* aldrig_mere aldri_mer """,
    "slim": """
        tab_dig tabe_dig slankekur* slankere fedtforbrænd* fettforbrenn* kilo_væk kurerer
        mirakel* detox* udrens* foryng* flad_mave flat_mage størrelse_mindre vægttab* vekttap*
        gå_ned_i """,
    "shed": "tab* af_med væk vekk mindre lettere smelt* flyver forbrænd* rasl* mist* ned forbrenn*",
    "kilo": "kilo* kg vægt* vekt* fedt* fett* størrelse* kalorie* centimeter*",
    "enter": """
        bon bonen kvittering* kode* bestil* scan* skann* upload* svar* navn* køb* kjøp* spil* spill*
        vær_med bli_med deltag* delta* tilmeld* påmeld* send* foto* billede* bilde* lod lodd* udfyld*
        gæt* gjett* """,
    "underway": "på_rejse på_vej",
    "prize": """
        bil bilen cykel* sykkel* scooter* rejse* reise reisen weekend* fly* gavekort* iphone laptop
        krydstogt* cruise jackpot* nøgler* nøkler* vespa årsforbrug* tokyo paris rom london
        maldiverne motorcykel* billet* præmi* premi* hovedgevinst* ferie* tv kuffert* koffert* bali
        """,
    "luck": """
        kryds* heldig* held måske kanskje hvem_ved hvem_vet nogen noen hvorfor_ikke chance* sjanse*
        snart_dig lykke* en_af_jer en_av_dere tilfæld* kan_være_dig kan_være_deg kan_blive_din
        kan_bli_din en_af_vores """,
    "raffle": """
        lotteri* lod lodd* lodtræk* loddtrek* trekning* tombola* vind_en vinn_en vinder* vinner*
        konkurrence* konkurranse* chance_for_at_vinde sjansen_til_å_vinne udlod* skrabelod*
        flakslodd lykkehjul* trækker_lod trekker_vi """,
    "win": "vind vinn vinder vinner vinde vinne vundet vunnet kør_hjem kjør_hjem kører_hjem",
    "spend": "betal* køb* kjøp* bestil* handl* brug* bruk* kort* indkøb* shop* innkjøp*",
    "back": "tilbage tilbake igen igjen tilbagebetal* indsat* refunder*",
    "credit": "saldo* cashback rabat* point* poeng* noget noe bonus* gavekort* del* procent* prosent*",
    "next": "næste neste kommende senere",
    "instal": """
        rate* måned* del dele senere foråret våren år kredit* lån låne bidder maj mai afbetal*
        avbetal* nedbetal* finansier* faktura* bagefter delbetal* avdrag* """,
    "noextra": """
        ikke_en_øre uden_renter uten_renter uden_rente uten_rente rentefri* ingen_rente
        ingen_renter intet_ekstra uden_gebyr uten_gebyr uden_omkostninger uten_kostnad
        nul_procent null_prosent 0 samme_beløb samme_pris intet_mere ikke_en_krone_mere
        ikke_en_krone_mer nul_rente null_rente uden_tillæg uten_tillegg uden_gebyrer uten_gebyrer
        ingen_gebyrer samme_sum ikke_ekstra """,
    "interest": "rente* tillæg* tillegg*",
    "absent": "ingen uden uten nul null ikke væk hjemme ferie aldrig aldri glem* fri* slip* borte",
    "present": "gave gaven gaver present presang",
    "from_us": "os oss vores vår vårt våre vi af_os av_oss",
    "nowhere": "ingen_steder ingen_andre_steder ingen_anden finder_du_ikke finner_du_ikke ingen_bedre",
    "such": "sådan_en slik_en sådan* slik slikt lignende maken",
    "other": "andre anden annen fleste store almindelige vanlige",
    "trade": """
        bank* skole* butik* butikk* fitness* forsikringsselskab* forsikringsselskap* værksted*
        verksted* mærke* merke* app apps klinik* klinikk* selskab* selskap* salon* bageri* bakeri*
        café* kafé* leverandør* bureau* byrå* kurs* forhandler* frisør* firma* """,
    "elsewhere": """
        andetsteds konkurrent* konkurrence* konkurranse* andre_steder hos_andre hos_de_andre """,
    "flaw": """
        venter vente træg* treg* langsom* blanket* skema* papir* dobbelt dyrere lover løfte* glem*
        hakker hang loader stadig fortsatt alene kø køen """,
    "we": "vi os oss vores vår vårt våre her",
    "never": "aldrig aldri",
    "so": "så sådan* slik*",
    "beside": "ved_siden sammenlignet mod mot får efter ved",
    "yours": "du din dit ditt dine gamle forrige",
    "looks": "virker føles lyder smager dufter ser_ud ser_ut smaker lukter",
    "new": "nye ny nyt nytt denne dette",
    "speed": "flyver flyr hurtig* rask* lyn* sekund* halvdelen halve dobbelt direkte straks mens",
    "invest": "invester* placer* plasser* spar* satse* gik_ind indsats* satte innsats*",
    "smile": "smiler ler glad* tilfreds* fornøyd* takker nyder nyter jubler fejrer",
    "vacant": "ledig* tom tomme spørg spørgsmål skridt steg spørsmål",
    "greet": """
        ønsker hilsen hilsner tillykke gratulerer fødselsdag* jul glædelig god_jul vi_ses
        dagen_slutter aftenen_slutter slutte_dagen """,
    "know": "ved vide vet kender kjenner vite",
    "own": "egne egen selv børn patienter natbord* barn pasienter nattbord*",
    "ratio": "af_ti av_ti af_fem av_fem af_fire av_fire ud_af_ti",
    "folk": """
        patient* pasient* kund* medlem* bruger* bruker* mennesker nabo* famili* forældre* foreldre*
        elev* læser* leser* bilister sjåfør* gæst* gjest* """,
    "dose": """
        ske* kop kopp dråber dråper kapsel kapsler slurk* tablet* uge uger uke uker dage dager dag
        nat natt nætter netter session* glas glass pude* pute* creme krem te sål* salve* """,
    "enrol": "tilmelding* påmelding* tilbud* booking* reservation* kampagn* kampanj* salg*",
    "term": "uge uger uke uker måned* år timer dage dager",
    "ill": """
        smerte* *smerter migræn* migren* akne* eksem* søvnløs* allergi* krampe* gigt* hoste* skæl*
        tømmermænd kolesterol* halsbrand halsbrann blodtryk* oppustet* betænd* rynker høfeber
        rygsmerter ryggsmerter hovedpine* hodepine* """,
    "chore": "papirarbejd* papirarbeid* bekymr* besvær* tankearbejde* blanket* plan* administr* opvask*",
    "weather": "regner regn sner snøer sne snø sol solen skinner storm tåge tåke blæser skyer",
}
