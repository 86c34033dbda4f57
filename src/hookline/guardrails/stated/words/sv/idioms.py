"""Swedish: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        ingen kan betala
        kan inte betala
        gratis är väl? egentligen? bara morgonsolen/solen/luften/grannens
        enda som är gratis här? är grannens/solen/luften
        # för priset av ett/en leende/kram/kyss/skratt
        gratis är/finns inte/inget/ingenting/aldrig/sällan
        finns/finnas/är ingen/inga/inte/aldrig <2> gratis lunch*/middag*/måltid*
        finns/finnas/är ingen/inga/inte/aldrig <2> gratislunch*
        gratis lunch*/middag*/måltid* finns/är inte/en_myt
        inget/ingenting är gratis
        inte gratis/kostnadsfri*
        finns inga gratis*
        ingenting kostar så_lite
        det kostar ingenting att? drömma/fråga/titta/le
        kostar inget/ingenting att? drömma/fråga/titta/le/hoppas
        # för # sedan/personer
        vi bjuder in/hem
        bjuder vi in/hem
    """,
    "guarantee": """
        vänskap*/kärlek*/minnen/skratt <2> håller/varar/stannar
        regnar/ösregnar/regn garanterat
        garanterat regn/regnväder
        farbror/moster/mormor/morfar/farmor/farfar/mamma/pappa/grannen/hon/han svär
        kan ingen lova/garantera
        ingen kan lova/garantera
        garantibevis*/garantikort*/garantitid*
        ingen/ingenting/inget garanter*
        ingen/utan/inga garanti*
        utan risk att/för_att
        pengarna/pengar tillbaka i/på <1> låda*/burk*/plånbok*/fick*/hylla*
    """,
    "assured": """
        pengar växer inte
        utan risk att/för_att
        ränta* beräknas/räknas/betalas/visas
        svalor*/våren/tranor* <3> tillbaka/igen
    """,
    "scarcity": """
        sista/senaste säsong*/avsnitt*/kapitel*
        bara/endast/sista <2> smulor*/minnen/minuter/sidor/sidorna/hållplatser/löv*/kvällen/snön/svalor*/tåget/bussen/gästerna/äpplena/bokstaven
        bara några/två/tre <1> sidor/steg/minuter/smulor/kapitel
        missa inte bussen/tåget
        kaffet/mjölken/smöret/te är? nästan/snart slut
        nästan/snart slut på sommaren/veckan/dagen/året/skolåret
    """,
    "deadline": """
        vänta inte på rea*/rean/rabatt*
        mjölken/brödet/kaffet/osten/sockret/smöret/pappret <2> slut
        vid midnatt <3> gatan/stan/huset/köket/trädgården/månen/himlen/katten/havet/snön/tyst
        filmen/konserten/sången/boken/föreställningen slutar
        dansade/skrattade/sjöng/pratade/sov/spelade <3> till midnatt
        sista minuten <3> mål*/gjorde/vann
        gjorde/vann <3> sista minuten
        sista dagen på? skolan/jobbet/semestern/lovet
    """,
    "superlative": """
        bästa råd/rådet/historia/historien/historierna/ord/ordet/svar/svaret/fråga/frågan/skämt/ursäkt/minne/minnet/skäl/nyhet/vana
        ingen gör/får mig/honom/henne
        göra/gör/gjorde mitt/ditt/sitt/vårt bästa
        bästa hälsningar/önskningar/vän*
        hoppas på det bästa
        kallaste/varmaste/längsta/kortaste dagen/natten/kvällen/månaden/vintern
        bäst att/före/om/så
        skrattar bäst
        livet/det blir/bli inte/aldrig bättre än så/så_här/detta/här
        finns ingenting/inget bättre än en/ett promenad*/tupplur*/kopp/bok/kväll/morgon/natt/dag/kram/dopp/vän
    """,
    "contest": """
        tävla/tävlade/tävlar med/mot sig/dig/mig/vinden/tiden
        lotteri*/tombola* <3> var/hade/då
        vann/vinner <3> matchen/loppet/bråket/diskussionen/vadet/finalen/guldfisk*
        laget/bror/syster/vintern/katten vann/vinner
        vinn/vinna tid
        vunnit/vann ett/två/tre/flera/många/# <1> pris/priser
    """,
    "comparison": """
        våra andra butiker/filialer/ställen
        bättre sent än aldrig
        mer än gärna
        skrattar bäst
    """,
    "cashback": """
        tillbaka till förra/första/startsidan/sidan/steget/menyn
        återbäring*blankett*
    """,
    "proof": """
        stan/staden/sverige/byn pratar/talar om vädret/matchen/fotboll
        rekommendera*/godkänd/testad av min/mitt/mig/din/ingen/mormor/tiden
        kockar/bagare/läkare väljer/köper sin/sina/fisk*/grönsak*
        farbror/moster/mormor/morfar/farmor/farfar/mamma/pappa/fröken säger/sa/svär
        # av # <1> ägg/dagar/gånger
        läkaren/doktorn/tandläkaren säger att? <1> det är vinter/sommar/vår/höst/jul/måndag/fredag/lördag/söndag/kallt/varmt/sent/dags
    """,
    "health": """
        glöm inte
        läker alla? sår/såren
        tiden läker
        botar tristess/leda/långtråkighet
        helar tiden
        slipp huvudvärk* med/kring/av
        mindre stress <2> morgon*/mornar*/morgnar*/vardag*/kväll*/måndag*/vecka*/kök*/jul*/semester*/resa*/resor*/jobbet/skola*/helg*/lunch*/middag*
        mindre stress mer/fler
    """,
    "discount": """
        mindre att räkna/tänka/bära/göra/förklara
        vänta inte på rea*/rean/rabatt*
        priset av ett/en leende/kram/kyss
        halva priset var
        rea på? ord/känslor
    """,
    "zero_interest": """
        utan/inget intresse för/av
    """,
}
