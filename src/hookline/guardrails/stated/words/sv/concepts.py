"""Swedish: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        ta/köp/välj två/tre/fyra/fem <1> betala <3> en/ett/två/tre/fyra
        ta/köp # <1> betala <3> #
        inte skyldig oss något/någonting/en_krona
        utan extra? kostnad/kostnader/avgift/avgifter/tillägg/betalning
        gratis
        gratis*
        kostnadsfri*/avgiftsfri*/portofri*
        på köpet
        på vår bekostnad
        vi/huset bjuder på?
        bjuder vi/huset på?
        vi/huset står_för/betalar/bekostar @
        står/betalar vi/huset för?
        kostar dig/er/inte? ingenting/inget/noll/inte_en_krona/inte_ett_öre
        du/ni? betalar/betala ingenting/inget/inte_en_krona/noll
        fri/fria frakt/leverans*/retur*/hemleverans/hemkörning/montering/parkering/provning/entré/service
        utan/ingen/inga frakt/fraktkostnad*/fraktavgift*/leveransavgift*/startavgift*
        får/få du/ni? <2> på_köpet/i_present/i_gåva/i_julklapp
        köp #/två/tre få/betala/ta <1> #/en/två/tre
        ta #/två/tre betala för? #/en/två
        # för priset av #/en/ett/två
        #/två/tre till priset av #/en/två
    """,
    "superlative": """
        den/det/de/vår/vårt/våra bästa/godaste/finaste/billigaste/snabbaste/färskaste/säkraste/skönaste/mjukaste @ i/på @
        den/det/de bästa/godaste/billigaste/snabbaste/finaste/färskaste/säkraste/mjukaste/skönaste/krispigaste @
        sveriges/stans/världens/marknadens/nordens/landets/europas/stadens/stockholms/branschens bästa/godaste/största/billigaste/snabbaste/finaste/mest/färskaste/skönaste/mjukaste/populäraste/lägsta/ledande/vassaste/nöjdaste
        bäst/godast/billigast/störst/snabbast/skönast i/på stan/sverige/världen/landet/marknaden/test/norden/branschen/klassen
        ingen <1> bakar/gör/bygger/säljer/lagar/syr/levererar/erbjuder/brygger/slår/kan <3> bättre/godare/billigare/snabbare/oss/våra/vårt/finare
        ingen/inget/inga är? bättre/godare/billigare/snabbare i/på/än @
        ingenstans <3> bättre/godare/billigare/snabbare/färskare/finare
        nummer ett/1
        nr 1
        marknadsledande/marknadsledare
        oslagbar*/oöverträffa*/oövervinnerlig*/makalös*
        i världsklass
        världsklass
        bästsälj*/storsälj*
        lägsta pris*/priset/priserna/priser
        hittar du/ni <3> ingen_annanstans/ingenstans
        finns inget/ingen/inga bättre/godare/billigare/snabbare
        - de/det/den bästa vän*/tid*/sätt*/stund*/delen/med/av/är/dag*/minne*/platsen/jag/vi/i_livet/ur/för_dig
        - bäst före/att/om/i_sällskap
        - nummer ett i/på kön/listan/gatan
        - de/den/det bästa vi/jag <2> minns/vet
    """,
    "comparison": """
        bättre/billigare/snabbare/längre/mjukare/starkare/färskare/lättare/varmare/godare/hälsosammare/renare/säkrare <4> än andra/alla/varje/konkurrenterna/konkurrenternas/resten/kända/stora/vanliga/någon_annan/något_annat/vilken/hos_andra/din_bank
        dubbelt/tre_gånger/två_gånger/#_gånger så @ <2> som/än
        håller # gånger längre/så_länge
        till_skillnad från andra/konkurrenterna/resten/våra_konkurrenter
        slår/överträffar/utklassar alla/varje/konkurrenterna/andra/resten/allt_annat
        mer <2> än hos andra/konkurrenterna
        lämnar/lämna konkurrenterna/konkurrensen
        - bättre/snabbare/längre än någonsin/igår/i_går/förut/du/vi/först
    """,
    "guarantee": """
        - inte/aldrig garanter*/lova*
        - kan inte garantera/lova
        - ingen/inga garanti*
        - garantibevis*/garantikort*
        garanterat/garanterad*/garanterar/garantera/garanti
        nöjd*garanti*
        öppet köp i? #/ett_år
        pengarna/pengar tillbaka
        inte/ej nöjd* <2> pengarna/tillbaka/betalar/betala
        vi lovar/svär <5> alltid/aldrig/att_du/resultat
        kliniskt/vetenskapligt/dermatologiskt bevisa*/testa*/beprövad*
        100% säker*/naturlig*/effektiv*/nöjd*
        byter/ersätter/lagar/reparerar vi/den <3> gratis/alltid/livet/för_alltid
        livstids garanti
        livstidsgaranti*/prisgaranti*/nöjdhetsgaranti*/resultatgaranti*
        fungerar/funkar alltid
        håller livet_ut/för_evigt/för_alltid/hela_livet
        utan risk
        - utan garanti*
        ingen/noll/utan risk för dig/er
        prisgaranti*/nöjdhetsgaranti*/leveransgaranti*/kvalitetsgaranti*
    """,
    "assured": """
        omsättning*/försäljning* <2> fördubbl*
        garanterad*/säker*/trygg* avkastning*/vinst*/inkomst*/ränta
        avkastning*/vinst* är? garanterad*/säker*/säkrad*
        det_som/vad <4> gav/tjänade/avkastade <4> igen/om_igen/en_gång_till
        sparande*/sparpengar*/kapital*/pengar* <1> är/förblir/ligger säkr*/trygg*/skyddad*
        pengar*/sparande*/kapital* <2> växer varje/alltid/år/jämt/hela_tiden
        pengar*/sparande*/kapital* <1> kan bara växa/stiga/öka
        kan bara stiga/växa/gå_upp/öka
        utan risk
        riskfri* avkastning*/vinst*/sparande*/investering*/placering*
        aldrig förlust*/minus
        tjäna pengar lätt/snabbt/i_sömnen
        snabba/lätta pengar
        bli rik
        vinst* garanteras/säkras
    """,
    "multiplied": """
        dubbla/fördubbla/tredubbla/mångdubbla din/dina/ditt/era <1> pengar/sparande/sparpengar/insats/inkomst/kapital/lön
        pengar*/sparande*/kapital*/insats* <2> dubblas/fördubblas/tredubblas/mångdubblas
        gör # <1> till #/tusentals
        gör om # <1> till #
        dubbelt/dubbla/tredubbelt <2> tillbaka
        #/tio gånger pengarna/insatsen/insats
        sätt in # <2> ta ut #
    """,
    "scarcity": """
        bara #/några/en/ett/två/tre/ett_fåtal <2> kvar
        endast #/några/få/ett_fåtal <2> kvar
        bara #/några_få platser/exemplar/rum/biljetter/par/bord/stolar
        endast #/några_få platser/exemplar/rum/biljetter/par/bord
        # <1> kvar i_lager/till_salu
        sista exemplar*/platser*/plats*/paren/chans*/biljett*/rummen/rummet/flaskorna/kartongen/lådan/#
        så långt lagret
        så länge lagret
        nästan/snart/strax slut*/utsåld*/fullbokad*/tomt
        skynda dig/på/er/att?
        passa på innan/medan
        begränsa* upplaga*/antal/lager/antal_platser
        först till kvarn
        innan de/det/den/dom är/tar slut/borta
        går åt som/fort/snabbt
        rycks undan
        missa inte detta?/det_här?/chansen
        - bara # minuter/timmar/dagar/steg/hållplatser/sidor <1> kvar
        - bara några minuter/timmar/dagar/steg/sidor/smulor/minnen <1> kvar
        - ingen brådska
        - skynda dig inte/långsamt
        - sista biten/sidan/bussen/tåget/löven
    """,
    "deadline": """
        bara/endast till måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag
        - sista dagen/dagarna/kvällen/veckan/timmarna av/på <1> sommar*/semester*/lov*/skolan/resan/året/vintern/hösten
        bara/endast idag/i_dag/ikväll/i_kväll/till_midnatt/i_helgen/imorgon/i_morgon/den_här_veckan/denna_vecka/till_söndag/till_måndag
        gäller bara/endast idag/i_dag/ikväll/i_kväll/i_helgen/i_morgon
        slutar/stänger/upphör/försvinner/avslutas idag/i_dag/ikväll/i_kväll/imorgon/i_morgon/vid_midnatt/på_söndag/på_måndag/snart/kl
        går ut idag/i_dag/ikväll/i_kväll/imorgon/i_morgon/vid_midnatt/snart/på_söndag
        senast/före/till/innan midnatt
        innan midnatt
        sista dagen/dagarna/timmarna/minuten
        sista chansen
        köp/beställ/boka/handla nu/idag/i_dag innan/eller/annars/före
        nu eller aldrig
        fullt/ordinarie/fulla pris imorgon/i_morgon/efter_midnatt/sedan/därefter
        erbjudandet/rean/rabatten/kampanjen/priset <3> # timmar/minuter
        # timmar/minuter kvar att
        - sista minuten mål/målet
    """,
    "discount": """
        fjärdedels/tredjedels/femtedels rabatt
        fjärdedel/tredjedel/femtedel <1> billigare/rabatt/lägre
        halva priset
        halv* pris*
        till_halva/för_halva priset
        priser*/priset <2> sänkt*/halvera*/rasar/rasat/sjunker/ner/ned/kapat/kapade
        sänker/sänkt/sänkta/halverar/kapat/kapar <2> priser*/priset/pris
        en tredjedel/fjärdedel/femtedel billigare/rabatt/lägre
        stora/enorma/höga/jätte*/mega rabatt*/besparing*
        allt <3> rabatt/nedsatt/rea/till_reapris
        spara stort/mycket/massor/rejält
        under inköpspris*
        rea/rean/reapris*/slutrea/utförsälj*/lagerrensning
        extra? nedsatt* pris*
        - halva priset_på_en_tanke
        välkomstrabatt*/medlemsrabatt*/specialrabatt*/extrarabatt*/nykundsrabatt*/trohetsrabatt*/födelsedagsrabatt*
        särskild/exklusiv/speciell/extra/hemlig rabatt*
        väntar <3> rabatt*
        få/hämta/säkra <1> rabatt/rabatten
        rabatt* <1> till/för dig/alla/medlemmar/nya
        betalar mindre i kassan
        - ingen/utan/aldrig/inte rabatt*
    """,
    "proof": """
        rekommendera*/godkänd/godkänt/godkända/testad/testat/certifiera* av @
        tandläkare/läkare/veterinärer/experter/hudläkare/apotekare/kockar/barnmorskor/proffs rekommenderar/väljer/litar/använder/godkänner
        rekommendera*/godkän*/testa*/vald*/utvald* av läkare/tandläkare/experter/#/tusentals/miljoner/hudläkare/veterinärer/svenska/ledande
        # av # <1> veterinärer/läkare/tandläkare/kunder/kvinnor/människor/svenskar/föräldrar
        nio av tio
        tusentals/miljoner/miljontals/hundratals <1> familjer/kunder/människor/svenskar/kvinnor
        mer_än/över/fler_än # <1> kunder/familjer/recensioner/användare/svenskar
        prisbelön*/prisad*
        utsedd/vald till årets
        bäst i test
        # stjärnor på/av/hos/från
        känd/sedd från/i tv
        forskning/studier/tester visar/bevisar/bekräftar
        studier har visat
        vi har? <1> vunnit/vann ett/två/tre/flera/många/# <1> pris/priser
    """,
    "health": """
        botar/läker @
        blir/bli/befria*/slipp/slipper <3> av_med <3> smärta*/ryggont/akne/migrän/diabetes/stress/huvudvärk/eksem/värk*
        hjälper/lindrar/motverkar <2> smärta*/ryggont/akne/migrän/diabetes/huvudvärk/eksem/värk*/ångest/sömnlöshet
        får/låter <2> magfett*/fett*/kilon*/rynkor*/finnar* <3> smälta/försvinna/rasa
        bränner/smälter fett*/magfett*/kalorier
        fett*/kilon* <1> smälter/rasar/försvinner
        akne/rynkor*/finnar*/smärta*/ryggont/värken/eksem*/migrän* <2> försvinner/borta
        gå ner # kilo/kg
        ner # kilo/kg på/i
        tappa # kilo/kg
        utan biverkningar
        stärker <1> immunförsvar*/motståndskraft*
        sänker <1> blodtryck*/kolesterol*/blodsocker*
        slipp/slipper/undvik <1> smärta*/*smärta/*smärtor/ryggont/ryggvärk*/huvudvärk*/migrän*/akne/eksem*/ledvärk*/nackvärk*/mensvärk*/värk*/värken/sömnlöshet*/hosta*/förkyl*/allergi*/diabetes
        kurera/kurerar/bota <2> smärta*/*smärta/*smärtor/ryggont/ryggvärk*/huvudvärk*/migrän*/akne/eksem*/ledvärk*/nackvärk*/mensvärk*/värk*/värken/sömnlöshet*/hosta*/förkyl*/allergi*/diabetes/stress/cancer/influensa*/snuva*/depression*/ångest*
    """,
    "contest": """
        vinn en/ett/fina/# @
        chans att? vinna/vinst
        chans till? vinst*/pris*/resa
        chansen att vinna
        du/ni kan vinna
        var med <3> vinn/vinna/tävla/utlottning*/tävling*/dragning*
        delta <3> utlottning*/tävling*/dragning*/lotteri*
        utlottning*/lotteri*/pristävling*/tävla
        vi lottar ut?
        lottar vi ut?
        lottas ut
        - vinn en vän/minut/stund/timme/lugn
        - chans till regn/snö/åska/sol
        - tävla med? dig_själv
    """,
    "cashback": """
        cashback
        pengar/# tillbaka på varje/ditt/dina/alla/allt
        # i? återbäring
        återbäring
        del av <3> tillbaka
        tillbaka på kontot/ditt_konto/kortet/ditt_köp/dina_köp/varje_köp
        bonus på varje köp
        får/få <3> tillbaka på
    """,
    "zero_interest": """
        räntefri*
        utan ränta/räntor
        ingen/noll/0% ränta
        noll procent
        0 kr i ränta
        dela upp <3> utan/ränte*/kostnadsfri*/ingen
        delbetal* <3> utan/ränte*/0
        avbetal* <3> utan/ränte*/0
        köp nu betala senare/sedan
        betala senare <2> utan
    """,
}
