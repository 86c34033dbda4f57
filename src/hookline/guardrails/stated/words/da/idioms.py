"""Danish and Norwegian: what claims nothing in the words of a claim, in both spellings."""

IDIOMS = {
    "free": """
        ingen kan betale
        kan ikke betale
        eneste der/som er gratis her? er naboens/solen/sola/luften/lufta
        # for prisen af/av/på et/en smil/kram/kys/klem
        gratis er/findes/finnes/fins ikke/intet/ingenting/aldrig/aldri/sjældent/sjelden
        findes/finnes/fins/er ingen/ikke/intet/aldrig/aldri <4> gratis frokost*/lunsj*/middag*/måltid*
        gratis frokost*/lunsj*/middag*/måltid* findes/finnes/fins/er ikke/en_myte
        intet/ingenting er gratis
        ikke gratis/kostnadsfri*
        koster ingenting/intet/ikke_noget/ikke_noe at/å drømme/spørge/spørre/håbe/håpe/smile/se/kigge
        koster ikke noget/noe at/å? drømme/spørge/spørre/håbe/håpe/smile/se/kigge
        # for # siden/personer
        vi giver/gir os/oss/aldrig/aldri/dig/deg/slip/hånden/plads/plass/lyd/slipp/tid/besked/beskjed/mad/mat
        giver/gir vi os/oss/plads/plass/lyd/besked/beskjed/slip/slipp
    """,
    "guarantee": """
        venskab*/vennskap*/kærlighed*/kjærlighet*/minder/minner/latter <2> holder/varer/bliver/blir
        regner/øsregner/regn garanteret/garantert
        garanteret/garantert regn/regnvejr/regnvær
        onkel/tante/mormor/morfar/farmor/farfar/bedstemor/bestemor/mor/far/naboen/hun/han sværger/sverger
        kan ingen love/garantere
        ingen kan love/garantere
        garantibevis*/garantikort*/garantitid*/garantiperiode*
        ingen/ingenting/intet garanter*
        ingen/uden/uten garanti*
        uden/uten risiko for @
        uden/uten risiko for at/å
        pengene/penger/penge tilbage/tilbake i/på <1> skuffe*/dåse*/krukke*/lomme*/hylde*/boks*/hylle*
    """,
    "assured": """
        penge/penger vokser ikke
        uden/uten risiko for @
        uden/uten risiko for at/å
        rente*/renter beregnes/regnes/betales/vises/tilskrives
        svale*/forår*/vår*/trane* <3> tilbage/tilbake/igen/igjen
    """,
    "scarcity": """
        sidste/siste/seneste sæson*/sesong*/afsnit*/episode*/kapitel*/kapittel*
        kun/bare/sidste/siste <2> smuler/minder/minner/minutter/sider/side/stop/blade/blader/aften/kveld/sne/snø/svaler/tog/bus/buss/gæster/gjester/æbler/epler/bogstav
        kun/bare få/to/tre <1> sider/skridt/steg/minutter/smuler/kapitler
        sidste/siste tog/bus/buss/side/gæst/gjest
        kaffen/mælken/melken/smørret er? snart/næsten/nesten væk/slut/tom
    """,
    "deadline": """
        vent ikke på udsalg*/rabat*/tilbud*/salg*/salget
        mælken/brødet/kaffen/osten/sukkeret/smørret <2> slut/sluppet_op
        melka/brødet/kaffen/osten/sukkeret/smøret <2> slutt/tom
        slutt på brunosten/melka/kaffen/brødet/osten/smøret/sukkeret
        ved midnat/midnatt <3> gade*/gate*/by*/hus*/køkken*/kjøkken*/have*/måne*/himmel*/kat*/hav*/stille
        film*/koncert*/konsert*/sang*/bog*/bok*/forestilling* slutter
        dansede/lo/sang/talte/sov/spillede/danset/snakket/spilte <3> til midnat/midnatt
        sidste/siste minut <3> mål*/scorede/vandt/scoret/vant
        scorede/vandt/scoret/vant <3> sidste/siste minut
        sidste/siste dag/dagen i/på skole*/job*/jobb*/ferie*
    """,
    "superlative": """
        beste rådet/historien/svaret/spørsmål/vits/unnskyldning/minne/minner/grunn
        bedste råd/historie/historier/ord/svar/spørgsmål/vittighed/undskyldning/minde/minder/grund/nyhed/vane
        ingen gør/får/gjør mig/ham/hende/meg/henne
        gøre/gør/gjorde/gjøre/gjør mit/dit/sit/vores/mitt/ditt/sitt/vårt bedste/beste
        bedste/beste hilsner/hilsner/ønsker/ven*/venn*
        håbe/håber/håpe/håper på det bedste/beste
        koldeste/varmeste/længste/korteste/kaldeste/lengste dag/nat/natt/aften/kveld/måned/vinter
        bedst at/før/hvis/om
        best før/hvis
        ler/leer bedst/best
        livet/det bliver/blir/blive/bli ikke/aldrig/aldri bedre end/enn det/dette/sådan/her
        findes/finnes/fins ikke/ingen/intet gratis
    """,
    "contest": """
        kæmper/konkurrerer med/mot/mod sig/dig/mig/vinden/tiden/seg/deg
        lotteri*/tombola* <3> var/havde/dengang/hadde
        vandt/vinder/vant/vinner <3> kamp*/løb*/løp*/skænderi*/diskussion*/diskusjon*/væddemål*/finale*/guldfisk*
        hold*/lag*/bror/søster/vinter*/kat* vandt/vinder/vant/vinner
        vind/vinn tid
        vind i håret/ryggen/sejlene/seilene
        en vind
        vundet/vunnet/vandt/vant en/et/to/tre/flere/mange/# <1> pris/priser
    """,
    "comparison": """
        vores/våre andre butikker/butikkar/forretninger/filialer/steder
        bedre sent end/enn aldrig/aldri
        mere end gerne
        ler bedst/best
    """,
    "cashback": """
        tilbage/tilbake til forrige/første/forsiden/siden/trin*/menuen/menyen/steget
    """,
    "proof": """
        byen/landet/danmark/norge taler/snakker om vejret/været/kampen
        tåler alle/alt/enhver/hver
        anbefalet/anbefalt/godkendt/godkjent/testet af/av min/mit/mig/meg/din/ingen/mormor/tiden/mormoren
        hele hylden/hylde/hyllen/hylla/hyllene
        ingen liker/elsker/kan_lide
        minst/mindst af/av alle
        kokke/bagere/læger/kokker/bakere/leger vælger/køber/velger/kjøper deres/sin/sine/fisk*/grøntsag*
        onkel/tante/mormor/morfar/farmor/farfar/bedstemor/bestemor/mor/far/frøken siger/sagde/sværger/sier/sa/sverger
        # af/av # <1> æg/egg/dage/dager/gange/ganger
        lægen/legen/tandlægen/tannlegen/doktoren siger/sier at? <1> det er vinter/sommer/forår/vår/efterår/høst/jul/mandag/fredag/lørdag/søndag/koldt/kaldt/varmt/sent/på_tide
    """,
    "health": """
        glem ikke
        kurerer kedsomhed/kjedsomhet
        tiden læger/leger
        læger/leger alle? sår
        mindre stress <2> morgen*/morgon*/hverdag*/aften*/kveld*/mandag*/uge*/uke*/køkken*/kjøkken*/jul*/ferie*/rejse*/reise*/arbejde*/jobb*/skole*/weekend*/helg*/frokost*/middag*
        mindre stress mere/mer/flere
        slip/slipp for? hovedpine*/hodepine* med/ved
    """,
    "discount": """
        mindre at/å regne/tælle/telle/tænke/tenke/bære/gøre/gjøre/forklare
        vent ikke på udsalg*/rabat*/tilbud*/salg*/salget
        prisen af/av/på et/en smil/kram/kys/klem
        sat/satt ned ved/i/på/foran bordet/stolen/bænken
        jeg/han/hun/vi/har sat/satt mig/sig/ned/meg/seg
    """,
    "zero_interest": """
        uden/ingen/uten interesse for
    """,
}
