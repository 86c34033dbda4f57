"""Swedish: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        gratis på_huset på_vår_bekostnad huset_bjuder vi_bjuder bjuder_vi vi_betalar betalar_vi
        får_du_av_oss får_ni_av_oss på_köpet kostnadsfri* vi_står_för står_vi_för utan_att_betala
        inget_att_betala vår_räkning gratis* tar_vi_inte_betalt tar_inte_betalt ger_vi_bort """,
    "wallet": "plånbok* bankkort* kort* kortet pengar handväska* ficka*",
    "stay": "stanna* ligga* ligger sova vila* hemma stängd* fickan låt semester",
    "neg": "inte ingen inget inga aldrig utan noll ingenting ej varken",
    "cent": "öre krona kronor kostnad* avgift* euro frakt* slant räkning*",
    "pay": "betala* kosta* debitera*",
    "gift": "present* extra gåva* julklapp* andra överrask* bonus till",
    "buy": "köp* beställ* varje boka* anmäl* handla*",
    "none": "ingen inget ingenstans ingenting inga",
    "beat": "bättre slår slå överträff* jämför* mäta matcha gör bakar likna*",
    "most": """
        bästa godaste finaste snabbaste billigaste mjukaste färskaste krispigaste största starkaste
        säkraste mysigaste tystaste skönaste enklaste varmaste lägsta lättaste mest populäraste
        vassaste nyttigaste roligaste smartaste krämigaste vänligaste bäst godast billigast
        snabbast skönast mjukast """,
    "realm": """
        stan staden stad världen sverige norden stockholm göteborg malmö europa landet marknaden
        kvarteret någonsin planeten norr jorden sveriges stans världens nordens gatan branschen
        regionen """,
    "rank": """
        nummer_ett etta oslagbar* oöverträff* makalös* klass_för_sig egen_klass mästare*
        marknadsledande måttstock* krona* tron tronen kung* drottning* elitserie* världsklass
        inga_konkurrenter utan_motstycke utan_like saknar_motstycke liga_för """,
    "others": """
        andra konkurrent* konkurrens* resten annanstans rivaler* grannen alla_andra
        stora_märken genomsnittet de_stora """,
    "behind": """
        avundsjuk* efter bleka* bleknar dröm* kopiera* svett* tvåa packa skratta* skugga* frågar
        långsammare härma* slickar skräm* ikapp suckar gråter """,
    "seek": "sökt söker leta* hitta* smaka jämför*",
    "old": "gamla gammal förra förr gårdag* föregångare* vanliga vanlig tidigare gamle",
    "look": """
        känns känn* verkar ser glöm* museum skrattar farväl pension* papperskorg* seg* relik*
        skäm* dinosaur* bleknar uttjänt* stenålder* leksak* sorglig museiföremål hej_då """,
    "compar": """
        bättre snabbare billigare mjukare färskare krispigare starkare säkrare mysigare tystare
        skönare enklare lättare vackrare längre mer mindre varmare nyttigare större snålare
        bekvämare godare förmånligare smartare renare """,
    "than": "än",
    "times": "dubbelt två_gånger tre_gånger hälften halva tio_gånger",
    "unhappy": """
        inte_nöjd inte_passar passar_inte missnöjd* ångrar ångrat funkar_inte besviken trasig
        för_sent inte_övertygad gick_sönder om_du_inte om_den om_det_inte inte_gillar gillar_inte
        går_sönder inte_blir inte_smakar """,
    "remedy": """
        pengarna_tillbaka tillbaka ersätt* byt* ny nytt nya om_igen laga* reparera* återbetal*
        betalar gör_om livet_ut för_alltid """,
    "vow": """
        lovar lova utlovat garanterat garantera* garanti* hedersord svär slår_vad lita* räkna_med
        handen_på_hjärtat utan_krångel hur_som_helst svart_på_vitt står_vi_för hundra_procent
        på_heder vårt_ord ger_vårt vi_vågar gå_fel står_vi_bakom kan_inte_misslyckas """,
    "always": "alltid aldrig varje livet livstid* evig* ingen alla år",
    "succeed": """
        lyckas fungerar funkar kommer i_tid håller godkänd* klarar resultat framgång består """,
    "fail": """
        sviker sönder trasig* besvik* läcker för_sent kraschar rostar brister havererar misslyck*
        krymp* blek* """,
    "money": """
        pengar* sparande* sparkonto* sparpengar* fond* kapital* pension* insats* förmögenhet*
        konto* aktier* börs* marknad* slant* avkastning* portfölj* kronor* sparare* """,
    "grow": """
        växer växa väx* stig* klättr* jobbar arbetar vinst* mer uppåt blomm* skörd* ökar öka
        avkast* ger förök* tjän* högre frukt* rikare sväller plus """,
    "again": """
        igen alltid varje_år i_fjol förra_året på_nytt också varje_månad år_efter månad_efter
        historien upprepa* snart_igen vad_som_än ständigt förblir oavsett aldrig ännu_en """,
    "unit": """
        poäng* resa resor mil euro* pengar* insats* spar* hundralapp* stämp* saldo* bonus*
        köp* insättning* besök krona kronor """,
    "double": """
        dubbl* dubbelt fördubbl* tre tredubbl* två tvilling* mångdubbl* räknas_som gånger_två
        tjugo syskon """,
    "put": "stopp* sätt lägg ladda* sätter insats* gör",
    "few": """
        sista bara få några ensam* enda handfull nästan begränsa* endast kvarvarande fåtal snart
        """,
    "piece": """
        par plats* storlek* hylla* lager bord* biljett* rum stol* exemplar* galge* låda* burk*
        modell* skåp paret """,
    "flying": """
        flyger borta snabbt slutsåld* utsåld* försvinn* smält* rusar går_åt tar_slut snart_slut
        säljer_slut blir_full fylls krymper rycks sinar smöret går_fort """,
    "wait": "tveka* vänta* såsa* tänk* morgon blinka* senare dröj* sova fundera*",
    "lose": "missa* för_sent tom* ångra* borta utan annars någon_annan hemma otur gripa snuva*",
    "hot": """
        som_smör som_varma så_långt_lagret snart_slut snart_slutsåld nästan_slut slutsåld slutsålt
        först_till_kvarn rycks_undan flyger_ut sista_exemplaren sista_platserna skynda_dig
        passa_på_innan begränsad_upplaga begränsat_antal begränsat_lager bara_några_få
        går_åt snart_fullt sista_biljetterna rinner_ut """,
    "when": """
        ikväll i_kväll midnatt imorgon i_morgon söndag måndag tisdag onsdag torsdag fredag lördag
        idag i_dag helgen timmar timme natten kväll inatt i_natt vecka veckan söndagskväll """,
    "closing": """
        stäng* över slut slutar upphör proppen ridå* pumpa* försvinn* går_ut för_sent borta
        historia senast förfaller drar_vi klubban släcks """,
    "last_call": """
        sista_chansen sista_dagen sista_dagarna sista_timmarna bara_idag bara_i_dag endast_idag
        endast_i_dag nu_eller_aldrig bara_ikväll bara_i_kväll sista_rundan nedräkning
        klockan_tickar snart_över snart_förbi sista_utrop* missa_inte sista_anhalten """,
    "offer": "erbjudand* pris* kampanj* rabatt* anmäl* dörr* deal* chans* rea rean",
    "price": """
        pris* priset *priset *priser räkning* taxa* avgift* kostnad* prislapp* abonnemang* hyra*
        kvitto* allt belopp* månadsavgift* """,
    "fall": """
        sjunk* sjönk ned ner lägre halv* hälften banta* kniv* sax* lätt* mindre liten smält*
        ras* rasar rasat kapa* krymp* krympt sänk* dyker halver* nedsatt* bråkdel snäll* smal*
        faller fallit botten tredjedel skurit skär """,
    "relief": "skratta* le* tacka* andas lättare glad* jubla* märker semester skonar fylligare",
    "bargain": """
        halva_priset hälften_så billigare förmånlig* rabatt* nedsatt* fynd* rea rean reapris*
        vrakpris* kanonpris* spottstyver skjorta* en_förmögenhet njure billig_peng lågpris*
        bottenpris* slumpa* kampanjpris* utförsälj* spara_stort spara_rejält nästan_ingenting
        kap ett_kap klipp """,
    "less": "mindre halva hälften tredjedel bråkdel",
    "save": "spara* sparar besparing* tjänar billigare_undan över",
    "expert": """
        läkare* doktor* hudläkare* tandläkare* veterinär* expert* dietist* barnläkare* apotek*
        forskar* specialist* barnmorsk* sjuksköter* kirurg* professor* kock* tränare* kritiker*
        recensent* frisör* mekaniker* revisor* pressen tidning* jury* coach* lärare proffs*
        idrottare* hantverkare* yrkesfolk """,
    "use": """
        använd* rekommendera* svär väljer valde väljer litar själv råder bär skriver ordinera*
        frågar beröm* säger godkän* lovord* köper tipsar eniga utveckla* hyllar hylla* """,
    "crowd": """
        halva tusentals miljoner miljontals hundratals alla hela kund* familj* läsare* grannar*
        föräldrar* student* medlem* nio tio stan folk* fans mammor* vänner många svenskar """,
    "adopt": """
        använd* väljer valt valde bytt byter pratar litar betyg* stjärnor svär älskar gillar
        tokiga övertyg* rekommendera* gick förälskad* fan fast hyllar uppskatt* inte_utan
        klarar_sig får_inte_nog """,
    "award": """
        prisbelön* medalj* certifiera* kliniskt bevisad* testad* studie* fem_stjärnor bäst_i_test
        vald_till utsedd* vinnare_av erkän* godkän* märkning* nominera* högst_betyg rekommenderad*
        testvinnare* """,
    "ailing": """
        smärta* *smärta *smärtor ont huvudvärk* migrän* rynk* akne* eksem* sömnlös* stress*
        allergi* kramp* finnar* artros* trött* hosta* förkyl* mjäll* ärr uppblåst* bakfyll* rygg*
        nack* knä* led* blodtryck* kolesterol* mage* midja* jeans hud* höft* nerver matsmält*
        tarm* sömn* influensa* hals* immun* lever hår axel axlar ångest* halsbränna inflamm*
        celluliter trötta_ben tunga_ben svullna_ben ont_i_benen benvärk* våg* värk* ryggont allergier pollen* """,
    "gone": """
        försvinn* borta glöm* historia hej_då säg lugn* lindra* mildra* sjunker yngre mjuk* tack
        mår_bättre må_bättre bota* läker hjälper slät* tyst* slutar upphör stark* stärk* mindre smält* befria*
        farväl ut bekämp* av_med plan vila* driv* under_kontroll väskor* sov* förbi
        ett_minne_blott sänk* aldrig_mer """,
    "slim": """
        gå_ner gå_ned bantning* smalare fettförbränn* kilon_bort tappa_kilon botar
        mirakel* detox* avgift* föryngr* platt_mage storlek_mindre rasa_i_vikt gå_ner_i_vikt """,
    "shed": "tappa* av_med borta bort mindre lättare smält* flyger bränn* rasa* ner",
    "kilo": "kilo* kg vikt* fett* storlek* kalori* centimeter*",
    "enter": """
        kvitto* kod* beställ* skanna* ladda_upp svara* namn* köp* spela var_med delta anmäl*
        skicka* foto* bild* lott* fyll* gissa* tävla* motivera* """,
    "underway": "på_resa på_väg",
    "prize": """
        bil bilen cykel* skoter* resa resan resor weekend* flyg* presentkort* iphone laptop
        kryssning* jackpott* nycklar* vespa årsförbrukning* tokyo paris rom london maldiverna
        motorcykel* biljett* vinst* huvudvinst* semester* tv priser fina_priser resväsk* bali
        högvinst* """,
    "luck": """
        tumme* tur turen kanske vem_vet någon varför_inte chans* snart_du lycka* en_av_er
        slump* en_av_våra kan_vara_du kan_bli_din """,
    "raffle": """
        lotteri* lott* utlott* dragning* tombola* vinn_en vinnare* pristävling* chans_att_vinna
        chansen_att_vinna tävling* tävla vinn lottar_ut pottens skraplott* lyckohjul* """,
    "win": "vinn vinner vinna lotten vunnit kör_hem åker_hem rulla_hem",
    "spend": "betala* köp* beställ* handla* spendera* kort* inköp* shoppa*",
    "back": "tillbaka åter återbetal* insatt*",
    "credit": "saldo* cashback rabatt* poäng* något bonus* presentkort* del* procent* återbäring*",
    "next": "nästa kommande senare",
    "instal": """
        delbetal* månad* dela delar senare våren år kredit* lån låna bitar maj avbetal* finansier*
        faktura* efteråt omgångar """,
    "noextra": """
        inte_ett_öre utan_ränta räntefri* ingen_ränta inget_extra inga_extra utan_avgift
        utan_kostnad noll_procent 0 samma_belopp samma_pris inget_mer inte_en_krona_mer noll_ränta
        utan_tillägg utan_påslag inte_ett_öre_mer utan_avgifter inga_avgifter
        samma_summa """,
    "interest": "ränta* räntor* påslag*",
    "absent": "ingen utan noll inte borta hemma semester aldrig inga glöm* fri* slipp*",
    "present": "present presenten gåva julklapp",
    "from_us": "oss vår vårt våra vi av_oss",
    "nowhere": "ingenstans ingen_annanstans inget_annat hittar_du_inte ingen_bättre",
    "such": "en_sådan ett_sådant sådan* liknande en_sån sån",
    "other": "andra annan flesta stora vanliga",
    "trade": """
        bank* skola* skolor* butik* gym gymmet försäkringsbolag* verkstad* märke* märken app appar
        klinik* bolag* salong* bageri* kafé* leverantör* byrå* kurs* handlare* frisör* företag """,
    "elsewhere": "annanstans konkurrent* konkurrens* andra_ställen andra_håll hos_andra",
    "flaw": """
        väntar vänta seg* långsam* blankett* papper* dubbelt dyrare lovar löfte* glöm* hackar
        hängde laddar fortfarande ensam kö kön """,
    "we": "vi oss vår vårt våra här",
    "never": "aldrig",
    "so": "så sådan*",
    "beside": "bredvid jämfört mot låter efter",
    "yours": "du din ditt dina gamla förra",
    "looks": "verkar känns låter smakar luktar ser_ut",
    "new": "nya ny nytt denna den_här detta",
    "speed": "flyger snabb* blixt* sekund* hälften halva dubbelt direkt genast medan",
    "invest": "invester* placer* spara* satsa* gick_in insats* satte",
    "smile": "ler skratta* glad* nöjd* tackar njuter jublar firar",
    "vacant": "ledig* tom tomma fråga frågor steg",
    "greet": """
        önskar hälsning* gratul* grattis födelsedag* jul god_jul vi_ses dagen_slutar
        kvällen_slutar avsluta """,
    "know": "vet veta känner känna",
    "own": "egna egen själva barn patienter nattduksbord*",
    "ratio": "av_tio av_fem av_fyra av_de_tio",
    "folk": """
        patient* kund* medlem* användar* människor grannar* familj* föräldrar* elev* läsare* förare*
        gäst* """,
    "dose": """
        sked* kopp* droppar kapsel kapslar klunk* tablett* vecka veckor dagar dag natt nätter
        session* glas kudde* kräm* te sula* salva* """,
    "enrol": "anmälan anmälningar* erbjudand* bokning* reservation* kampanj* försälj*",
    "term": "vecka veckor månad* år timmar dagar",
    "ill": """
        smärta* *smärta *smärtor migrän* akne* eksem* sömnlös* allergi* kramp* artros* reuma*
        hosta* mjäll* bakfyll* kolesterol* halsbränna blodtryck* uppblåst* inflamm* rynkor
        hösnuva ledvärk ryggont huvudvärk* """,
    "chore": "pappersarbete* oro* besvär* tänkande* blankett* plan* administration* disk*",
    "weather": "regnar regn snöar snö sol solen skiner storm dimma blåser moln",
}
