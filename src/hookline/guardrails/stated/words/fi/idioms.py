"""Finnish: what claims nothing in the words of a claim."""

IDIOMS = {
    "free": """
        kukaan ei voi maksaa
        ei/en/et/emme/ette/eivät voi/voida maksaa laskua/laskuja
        laskuttaisin/laskuttaa/laskuta ensin
        lasku* ei tarvitse/vaadi/kaipaa
        ilmaista on vain naapurin? neuvo/neuvot/mielipide/aurinko/juorut
        # yhden hymyn/halauksen hinnalla
        ei ole ilmai*
        ilmaista ei
        mikään ei ole ilmai*
        ei maksa mitään kysyä/unelmoida/haaveilla/katsoa
        hymy ei maksa
        unelmointi/haaveilu <1> ei maksa
        ilmai* lounas/lounasta/lounaita/ateriaa ei/on_myytti
        ei ole olemassa <1> ilmai*
        ilmai* mielipi*/itse*/tunte*/ajatu*/ilo*
    """,
    "guarantee": """
        ystävyy*/rakkau*/muisto* <2> kestää/kestävät/pysyy/pysyvät
        varmasti/taatusti sataa/satamaan
        ei voi taata/luvata
        kukaan ei takaa/lupaa
        takuukort*/takuutodist*/takuuaja*/takuuehto*
        ilman takuu*
        mitään/kukaan ei takaa
        oven/kulman/verhon/pilven/metsän/sohvan takaa
        takaa @ paistaa/kuuluu/kurkistaa/nousee
        ei riskiä/riskejä että/siitä
    """,
    "assured": """
        raha ei kasva
        ilman riskiä että
        korko lasketaan/maksetaan/näytetään
        pääskyse*/kevät/kurjet <3> takaisin/taas
    """,
    "scarcity": """
        viimeinen/viimeisen/viimeistä/viimeiset kausi/kauden/kautta/jakso*/luku/luvu*
        vain/enää/viimeiset/viimeinen <2> murut/muistot/minuutit/sivut/lehdet/ilta/lumi/juna/bussi/vieraat/omenat/muruset/pääskyset
        vain muutama/pari/kaksi <1> sivua/askelta/minuuttia/lukua
        kahvi/maito/voi on? melkein/pian/kohta loppu
        kesä/viikko/vuosi on? pian/kohta/melkein loppu/ohi
    """,
    "deadline": """
        älä/älkää odota/odottako ale*/alennus*/alennuksia
        maito/leipä/kahvi/juusto/sokeri/voi/paperi <3> loppu
        keskiyöllä <3> katu/kaupunki/talo/keittiö/puutarha/kuu/taivas/kissa/meri/hiljaista
        elokuva/konsertti/laulu/kirja/näytös päättyy/loppuu
        tanssivat/nauroivat/lauloivat/juttelivat/nukkuivat <3> keskiyöhön
        viimeinen/viimeisellä minuutti/minuutilla <3> maali/teki/voitti
        viimeinen päivä koulu*/töissä/lomalla
    """,
    "superlative": """
        paras neuvo/tarina/sana/vastaus/kysymys/vitsi/tekosyy/muisto/syy/uutinen/tapa
        kukaan ei <1> saa/tee minua/minusta/hänestä
        tehdä/teen/tekee/teki parhaani/parhaansa/parastaan
        parhain terveisin
        parasta ennen
        kylmin/lämpimin/pisin/lyhin päivä/yö/ilta/kuukausi/talvi
        se parhaiten nauraa
        toivoa/toivon/toivotaan parasta
    """,
    "contest": """
        arpajais* <3> oli/silloin
        voitti/voittaa/voitimme <3> ottelun/kisan/riidan/väittelyn/vedon/finaalin
        joukkue/veli/sisko/talvi/kissa voitti/voittaa
        voita aikaa/pelko*/itsesi
    """,
    "comparison": """
        muut myymälämme/liikkeemme/toimipisteemme
        parempi myöhään kuin ei
        parempi katsoa kuin katua
    """,
    "cashback": """
        takaisin edelliselle/alkuun/etusivulle/valikkoon/sivulle
    """,
    "proof": """
        kaupunki/kylä/suomi puhuu säästä/ottelusta/pelistä
        koko hylly*
        kokit/leipurit/lääkärit valitsevat/ostavat kalansa/vihanneksensa
        setä/täti/mummo/vaari/äiti/isä/opettaja sanoo/sanoi/vannoo
    """,
    "health": """
        älä unohda
        parantaa ikävän/tylsyyden/maailmaa/mielialaa/tunnelmaa/tapansa/otetta/sijoitus*
        aika parantaa
        vähemmän stressiä <1> aamu*/arke*/arjes*/ilta*/iltoi*/maanantai*/viikko*/keittiö*/joulu*/loma*/matka*/työ*/koulu*/viikonlop*
        vähemmän stressiä enemmän
    """,
    "discount": """
        vähemmän laskettavaa/mietittävää/laskemista/kannettavaa/tehtävää
        älä/älkää odota/odottako ale*/alennus*/alennuksia
        alas penkille/tuolille/sohvalle
    """,
    "zero_interest": """
        ei kiinnosta
    """,
}
