"""Danish and Norwegian: phrases that claim something, by concept, in both spellings."""

CONCEPTS = {
    "free": """
        tag/ta/køb/kjøp to/tre/fire/fem <1> betal <3> en/én/et/to/tre/fire
        tag/ta/køb/kjøp # <1> betal <3> #
        skylder <1> os/oss intet/ingenting/ikke_noget
        uden/uten ekstra? omkostninger/gebyr/beregning/betaling/merpris/kostnad/kostnader/tillegg
        gratis
        gratis*
        kostnadsfri*/vederlagsfri*/portofri*/gebyrfri*/kostfrit
        med i købet/kjøpet
        på kjøpet
        på husets? regning
        på vores/vår/vores_egen regning
        på huset
        vi/huset giver/spanderer/gir/betaler/dækker/dekker @
        giver/spanderer/gir/betaler/dækker/dekker vi/huset
        koster dig/deg/ikke? ingenting/intet/ikke_noget/ikke_en_krone/ikke_noe/null
        koster ikke noget/en_krone/noe
        du/i? betaler intet/ingenting/ikke_noget/ikke_en_krone/ikke_noe/null
        fri/frit/gratis fragt/frakt/levering/retur/returret/hjemkørsel/montering/parkering/entré
        uden/uten fragt*/frakt*/leveringsgebyr*/startgebyr*
        ingen fragt/frakt/fraktkostnad*/gebyr/gebyrer/leveringsgebyr
        får du/i/dere? <2> med_i_købet/med_på_kjøpet/i_gave/på_kjøpet
        få <2> med_i_købet/med_på_kjøpet/på_kjøpet
        køb/kjøp/tag/ta #/to/tre betal/få/betale <1> #/en/én/to
        # for prisen av/af/på #/en/én/to
        #/to/tre til prisen af/for/på #/en/én/to
        - # for # år/timer/dage/dager/personer/siden
    """,
    "superlative": """
        den/det/de bedste/billigste/hurtigste/friskeste/sikreste/blødeste/lækreste/beste/raskeste/ferskeste/sprøeste/mykeste/sprødeste/flotteste @
        byens/danmarks/norges/verdens/markedets/nordens/landets/europas/branchens/bransjens/københavns/oslos bedste/beste/lækreste/største/billigste/hurtigste/raskeste/fineste/mest/friskeste/ferskeste/blødeste/mykeste/laveste/førende/ledende
        bedst/best/billigst/størst/hurtigst/raskest/lækrest i/på byen/danmark/norge/verden/landet/markedet/test/norden/branchen/bransjen/klassen
        ingen <1> bager/laver/bygger/sælger/syr/leverer/tilbyder/brygger/slår/kan/baker/lager/selger/tilbyr/gjør/gør <3> bedre/billigere/hurtigere/os/oss/vores/våre/vår/vårt/lækrere/raskere
        ingen/intet/ingenting er? bedre/billigere/hurtigere/raskere i/på/end/enn @
        ingen steder/steds <3> bedre/billigere/hurtigere/friskere/lækrere/raskere/ferskere
        nummer ét/en/et/én/1
        nr 1
        markedsledende/markedsleder
        uovertruff*/uslåelig*/uslagbar*/enestående
        i verdensklasse
        verdensklasse
        bestsælger*/bestselger*/mest_solgte
        laveste pris*/priser/prisen
        finder/finner du <3> ingen_andre_steder/ingen_steder/ikke_andre_steder/ingen_andre
        findes/finnes ikke/ingen bedre/billigere/hurtigere/raskere
        - de/det/den bedste/beste ven*/tid*/måde*/måte*/del/delen/ved/med/af/av/er/dag*/minde*/minne*/sted/jeg/vi/i_livet/for_dig/for_deg
        - bedst før/at/hvis/om
        - nummer ét/en/én i/på køen/listen/gaten/gaden/køen
    """,
    "comparison": """
        bedre/billigere/hurtigere/raskere/længere/lengre/lenger/blødere/mykere/stærkere/sterkere/friskere/ferskere/lettere/varmere/lækrere/sundere/sunnere/renere/sikrere <4> end/enn andre/alle/hver/konkurrenterne/konkurrentene/konkurrentens/resten/kendte/kjente/store/almindelige/vanlige/nogen_anden/noen_andre/hos_andre/din_bank/banken_din
        dobbelt/tre_gange/to_gange/#_gange/#_ganger/tre_ganger/to_ganger så @ <2> som/end/enn
        holder # gange/ganger længere/lengre/så_længe/så_lenge
        i_modsætning/i_motsetning til andre/konkurrenterne/konkurrentene/resten
        slår/overgår/udkonkurrerer/utklasser alle/konkurrenterne/konkurrentene/andre/resten/alt
        mere/mer <2> end/enn hos andre/konkurrenterne/konkurrentene
        - bedre/hurtigere/raskere/længere/lengre end/enn nogensinde/i_går/før/dig/deg/vi/noensinne
    """,
    "guarantee": """
        - ikke/aldrig/aldri garanter*/love/lover/lovet
        - kan ikke garantere/love
        - ingen garanti*
        - garantibevis*/garantikort*
        garanteret/garantert/garanterede/garanterer/garantere/garanti
        pengene/penger/penge tilbage/tilbake/igen/igjen
        ikke/ej tilfreds/fornøyd/fornøjet/glad <2> pengene/penger/tilbage/tilbake/betaler
        vi lover/sværger/sverger <5> altid/alltid/aldrig/aldri/at_du/resultat*
        klinisk/videnskabeligt/vitenskapelig/dermatologisk bevist/testet/dokumenter*
        100% sikker*/naturlig*/effektiv*/tilfreds*/fornøyd*/trygg*
        ombytter/erstatter/reparerer/bytter vi/den/det <3> gratis/altid/alltid/livet/for_altid/for_alltid
        livstidsgaranti*/prisgaranti*/tilfredshedsgaranti*/resultatgaranti*/fornøydgaranti*/tilfredshetsgaranti*
        virker/fungerer altid/alltid
        holder livet_ud/livet_ut/evigt/evig/for_altid/for_alltid/hele_livet
        uden/uten risiko
        - uden/uten garanti*
        ingen/nul/null/uden/uten risiko for dig/deg/jer/dere
        prisgaranti*/tilfredshedsgaranti*/tilfredshetsgaranti*/leveringsgaranti*/kvalitetsgaranti*
    """,
    "assured": """
        omsætning*/omsetning*/salget <2> fordobl*/dobl*
        garanteret/garantert/garanterede/sikker*/sikkert/trygg/trygt afkast/avkastning*/gevinst*/indkomst*/inntekt*/rente/udbytte/utbytte
        afkast*/avkastning*/gevinst* er? garanteret/garantert/sikker*/sikret
        det_som/hvad/det/det_der <4> gav/tjente <4> igen/igjen/en_gang_til/på_ny
        opsparing*/sparepenge*/kapital*/penge*/sparing*/penger/pengene <1> er/forbliver/ligger/forblir sikker*/sikre/trygg*/beskyttet/trygt
        penge*/penger/pengene/opsparing*/kapital* <2> vokser hvert/altid/år/hele_tiden/alltid
        penge*/penger/pengene/opsparing*/kapital* <1> kan kun/bare vokse/stige/øges/øke
        kan kun/bare stige/vokse/gå_op/gå_opp/øke
        uden/uten risiko
        risikofri* afkast/avkastning*/gevinst*/opsparing/sparing/investering*
        aldrig/aldri tab/tap/minus
        tjen penge/penger let/lett/hurtigt/raskt/i_søvne/enkelt
        hurtige/lette/raske/lettjente/lettjente penge/penger
        bliv/bli rig/rik
    """,
    "multiplied": """
        fordobl/fordoble/tredobl/tredoble/mangedobl/mangedoble/doble/dobl din/dine/dit/ditt/jeres <1> penge/penger/pengene/opsparing/sparepenger/indsats/innsats/indkomst/inntekt/kapital/løn/lønn/sparing
        penge*/penger/pengene/opsparing*/kapital*/indsats*/innsats* <2> fordobles/tredobles/mangedobles/dobles
        gør/gjør # <1> til #/tusindvis/tusenvis
        dobbelt/det_dobbelte/det_tredobbelte/dobbel* <2> tilbage/tilbake/igen/igjen
        #/ti gange/ganger pengene/indsatsen/innsatsen
        sæt/sett # <2> tag/ta <1> #
    """,
    "scarcity": """
        kun/bare/blot #/få/en/et/én/to/tre/nogle_få/noen_få <2> tilbage/tilbake/igen/igjen
        kun/bare/blot #/få/nogle_få/noen_få pladser/plasser/stk/stykker/værelser/rom/billetter/par/borde/bord/stole/stoler
        # <1> tilbage/igen/igjen på_lager/på_lageret/til_salg
        sidste/siste eksemplarer/eksemplar/pladser/plasser/plads/plass/par/parrene/parene/chance/sjanse/sjansen/chancen/billet*/værelser/rommet/rommene/flasker/kasse/#
        så længe/lenge lager*/haves/lageret_rekker
        næsten/snart/nesten udsolgt/utsolgt/væk/fuldt_booket/fullbooket
        skynd/skynde dig/deg/jer/dere/at?
        slå til inden/før/mens
        begræns*/begrens* oplag/opplag/antal/antall/parti/lager
        først til mølle
        førstemann til mølla
        inden/før de/det/den er? væk/udsolgt/utsolgt/borte
        går som varmt_brød/varme_hvetebrød/varme_hveder
        rives væk/vekk
        bliver revet_væk
        - kun/bare/blot # minutter/timer/dage/dager/skridt/steg/stop/stopp/sider <1> tilbage/tilbake/igen/igjen
        - kun/bare nogle_få/få/noen_få minutter/timer/dage/dager/skridt/steg/sider/smuler/minder/minner <1> tilbage/tilbake/igen/igjen
        - skynd dig/deg langsomt/ikke/sakte
        - sidste/siste bid/side/bus/buss/tog/blade/blader
    """,
    "deadline": """
        kun/bare til/indtil mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag
        - sidste/siste dag/dage/dagen/dager/aften/kveld/uge/uke/timer i/af/av/på <1> sommer*/ferie*/skole*/rejse*/året/vinter*/efterår*/høst*
        kun/bare i_dag/idag/i_aften/i_kveld/i_morgen/i_weekenden/i_helgen/til_midnat/til_midnatt/denne_uge/denne_uka/denne_uken/til_søndag/til_mandag
        gælder/gjelder kun/bare i_dag/i_aften/i_kveld/i_weekenden/i_helgen/i_morgen/til
        slutter/lukker/stopper/ophører/udløber/utløper/stenger/forsvinder/forsvinner i_dag/i_aften/i_kveld/i_morgen/ved_midnat/ved_midnatt/på_søndag/på_mandag/søndag/snart/kl
        senest/inden/før/til/innen midnat/midnatt
        sidste/siste dag/dage/dagen/dager/timer/timene/minut
        sidste/siste chance/sjanse/sjansen/chancen
        køb/bestil/book/kjøp/bestill/handl/handle nu/nå/i_dag inden/eller/ellers/før/innen
        nu/nå eller aldrig/aldri
        fuld/full/normal/ordinær/ordinære pris i_morgen/efter_midnat/etter_midnatt/bagefter/derefter/deretter
        tilbuddet/tilbudet/udsalget/salget/rabatten/kampagnen/kampanjen/prisen <3> # timer/minutter
        # timer/minutter tilbage/igen/igjen til_at/til_å
    """,
    "discount": """
        fjerdedel/tredjedel/femtedel <1> rabat/rabatt/billigere/lavere
        halv/halve/halvert pris/prisen
        til halv pris
        priser*/prisene/prisen/priserne <2> sat_ned/sænket/senket/halveret/halvert/falder/faller/ned/satt_ned/skåret/kuttet/styrtdykker/raser
        sænker/senker/halverer/skærer/kutter <2> priser*/prisen/prisene/pris
        sat/satt ned
        en tredjedel/fjerdedel/femtedel billigere/rabat/rabatt/lavere
        store/enorme/høje/høye/kæmpe/kjempe/mega rabatter/rabat/rabatt/besparelser/besparelse
        alt <3> rabat/rabatt/nedsat/nedsatt/på_udsalg/på_salg/på_tilbud/på_tilbud
        spar stort/meget/masser/mye/mange_penge/mange_penger
        under indkøbspris*/innkjøpspris*/kostpris*
        udsalg*/ophørsudsalg/tilbudspris*/opphørssalg*/salgspris*/lagersalg*/januarsalg*
        nedsat/nedsatt pris*
        velkomstrabat*/medlemsrabat*/specialrabat*/ekstrarabat*/nykunderabat*/loyalitetsrabat*/fødselsdagsrabat*
        særlig/eksklusiv/speciel/ekstra/hemmelig/spesiell rabat/rabatt/rabatten
        rabat/rabatten <1> venter <1> dig/deg
        venter <3> rabat*
        få/hent/sikre <1> rabat/rabatt
        rabat* <1> til/for dig/deg/alle/medlemmer/nye
        din rabat
        betaler mindre i/ved kassen/kassa
        - ingen/uden/uten/aldrig/aldri/ikke rabat*
    """,
    "proof": """
        anbefalet/anbefalt/anbefales/godkendt/godkjent/testet/certificeret/sertifisert af/av @
        tandlæger/læger/dyrlæger/eksperter/hudlæger/kokke/jordemødre/tannleger/leger/veterinærer/hudleger/kokker/fagfolk anbefaler/vælger/velger/bruger/bruker/stoler/godkender/godkjenner
        anbefalet/anbefalt/godkendt/godkjent/testet/valgt/udvalgt af/av læger/tandlæger/eksperter/#/tusindvis/tusenvis/millioner/hudlæger/dyrlæger/leger/tannleger/førende/ledende/danske/norske
        # af/av # <1> dyrlæger/læger/tandlæger/kunder/kvinder/mennesker/leger/tannleger/kvinner/forældre/foreldre/danskere/nordmenn
        ni af/av ti
        tusindvis/tusenvis/millioner/hundredvis/hundrevis <2> familier/kunder/mennesker/danskere/kvinder/nordmenn/kvinner
        mere_end/mer_enn/over/flere_end/flere_enn # <1> kunder/familier/anmeldelser/brugere/brukere/danskere/nordmenn
        prisvindende/prisbelønnet/prisbelønnede/prisbelønt/prisvinnende
        kåret til
        kåret som
        bedst/best i test
        # stjerner på/af/av/hos/fra
        kendt/kjent/set/sett fra/i/på tv
        forskning/studier/tests/tester viser/beviser/bekræfter/bekrefter
        studier har vist
        vi har? <1> vundet/vunnet/vandt/vant en/et/to/tre/flere/mange/# <1> pris/priser
    """,
    "health": """
        helbreder/kurerer @
        slip/slipp/befri*/bliv/bli <3> af_med/for/fri_for/kvitt/av_med <3> smerte*/rygsmerte*/akne/migræne/migrene/diabetes/stress/hovedpine/hodepine/eksem/ryggsmerte*
        hjælper/lindrer/modvirker/hjelper/motvirker <2> smerte*/rygsmerte*/akne/migræne/migrene/diabetes/hovedpine/hodepine/eksem/angst/søvnløshed/søvnløshet/ryggsmerte*
        får/lader/lar <2> mavefedt*/magefett*/fedt*/fett*/kilo*/rynker*/bumser/kviser <3> smelte/forsvinde/forsvinne/rasle
        forbrænder/smelter/forbrenner fedt*/mavefedt*/fett*/magefett*/kalorier
        fedt*/fett*/kilo* <1> smelter/rasler/forsvinder/forsvinner
        akne/rynker*/bumser/kviser/smerte*/eksem*/migræne*/migrene* <2> forsvinder/forsvinner/væk/vekk/borte
        tab/tabe/gå_ned/mist # kilo/kg
        ned # kilo/kg på/i
        uden/uten bivirkninger
        styrker <1> immunforsvar*/modstandskraft*/motstandskraft*
        sænker/senker <1> blodtryk*/kolesterol*/blodsukker*
        slip/slipp/slipper/undgå/unngå for? <1> smerte*/rygsmerte*/ryggsmerte*/leddsmerte*/ledsmerte*/nakkesmerte*/hovedpine*/hodepine*/migræne*/migrene*/akne/eksem*/søvnløshed/søvnløshet/hoste*/forkøl*/allergi*/diabetes/rygondt/menstruationssmerte*/mensensmerte*
        kurer/kurér/kurere/helbred/helbrede <1> smerte*/rygsmerte*/ryggsmerte*/leddsmerte*/ledsmerte*/nakkesmerte*/hovedpine*/hodepine*/migræne*/migrene*/akne/eksem*/søvnløshed/søvnløshet/hoste*/forkøl*/allergi*/diabetes/rygondt/menstruationssmerte*/mensensmerte*/stress/kræft/kreft/influenza*/angst*
    """,
    "contest": """
        vind/vinn en/et/ei/fede/flotte/# @
        chance/sjanse/sjansen/chancen for/til at/å? vinde/vinne
        chance/sjanse for/til en/et/ei <2> rejse/reise/bil/præmie/premie
        du/i kan vinde/vinne
        deltag/delta/vær/bli <3> lodtrækning*/konkurrence*/lotteri*/trekning*/konkurranse*/loddtrekning*
        være med i/om <1> lodtrækning*/trekning*/konkurrence*/konkurranse*
        lodtrækning*/loddtrekning*/lotteri*/pengepræmie*/præmiekonkurrence*/premiekonkurranse*
        vi trækker_lod/trekker_lodd/trækker_en/lodder_ud/trekker_en
        trækker vi lod/en
        trekker vi lodd/en
        - vind/vinn en ven/venn/time/stund/minut
        - chance for regn/sne/torden/sol/byger
        - sjanse for regn/snø/torden/sol/byger
    """,
    "cashback": """
        cashback/kontantbonus
        penge/penger/# tilbage/tilbake på hvert/alle/dit/din/dine/ditt/alt/hvert
        del af/av <3> tilbage/tilbake
        tilbage/tilbake på kontoen/din_konto/kortet/dit_køb/dine_køb/hvert_køb/kontoen_din/ditt_kjøp/hvert_kjøp/alle_kjøp
        bonus på hvert køb/kjøp
        får <3> tilbage/tilbake på
        få #/penge/penger <1> tilbage/tilbake
        # i bonus på
        # i? kjøpeutbytte/dividende
        kjøpeutbytte
    """,
    "zero_interest": """
        rentefri*
        uden/uten rente/renter
        ingen/nul/0%/null rente/renter
        nul/null procent/prosent
        0 kr i rente/renter
        del/fordel/delbetal* <4> uden/rentefri*/uten/gebyrfri*
        afbetal*/avbetal*/nedbetal* <3> uden/rente*/uten
        køb/kjøp nu/nå betal senere/siden
        betal senere <2> uden/uten
    """,
}
