"""Finnish: phrases that claim something, by concept."""

CONCEPTS = {
    "free": """
        ota/osta kaksi/kolme/neljä/viisi <1> maksa <2> yksi/yhden/kaksi/kolme/neljä
        ota/osta # <1> maksa <2> #
        ole meille mitään velkaa
        ilmai*
        ilmaiseksi
        maksut*
        veloituksetta
        kaupan päälle/päällisiksi
        kaupanpäälli*
        talo tarjoaa
        me/talo maksamme/maksaa/tarjoamme/tarjoaa @
        maksamme/tarjoamme me?
        meidän piikkiin/laskuun/kustannuksellamme
        kustannuksellamme
        talon piikkiin/laskuun
        ei maksa sinulle/teille? mitään/senttiäkään/euroakaan
        et/ette maksa mitään/senttiäkään/euroakaan
        ilman lisämaksua/toimituskuluja/kuluja/maksua/lisäkuluja/postikuluja/kustannuksia
        ei toimituskuluja/postikuluja/lisämaksua/kuluja/aloitusmaksua
        saat/saatte <2> lahjaksi/kaupan_päälle/ilman_maksua
        osta #/kaksi/kolme maksa <1> #/yksi/yhdestä/kahdesta/yhden/kahden
        # yhden/kahden hinnalla
        #/kaksi/kolme yhden/kahden hinnalla
        - ei ilmai*
        - ilmaista ei
    """,
    "superlative": """
        kaupungin/suomen/maailman/markkinoiden/pohjolan/alan/helsingin/tampereen/turun/euroopan paras/parhaat/parasta/parhain/parhaita/halvin/halvimmat/nopein/herkullisin/maukkain/suurin/tuorein/pehmein/edullisin/edullisimmat/turvallisin/kaunein/laadukkain/johtava/suosituin/alin/luotetuin/rapein/raikkain
        paras/parhaat/herkullisin/maukkain/halvin/halvimmat/tuorein/pehmein/nopein/rapein @ kaupungissa/suomessa/maailmassa/markkinoilla/koko
        paras/halvin/nopein/suurin kaupungissa/suomessa/maailmassa/markkinoilla
        kukaan/kenelläkään <1> ei/muu <4> parempa*/parempi*/halvemma*/nopeamm*/herkullise*/tuoreem*
        kukaan ei <1> leivo/tee/myy/rakenna/valmista/tarjoa/päihitä/voita/pysty <3> parempa*/parempi*/halvemm*/meitä/tuoreempa*
        missään <3> ei/parempa*/parempi*/halvemm*/tuoreem*
        et löydä <2> mistään/muualta/parempa*/halvem*
        numero yksi/1
        ykkönen suomessa/markkinoilla/alalla/alallaan
        markkinajohtaja*
        voittamat*/lyömättöm*/lyömätön/ylittämät*/vertaansa_vailla/ylivoimai*
        maailmanluok*
        myydyin/myydyimm*/suosituin/suosituimm*
        alin/alhaisin/halvin/alimmat/halvimmat hinta/hinnat/hintaan
        parempaa/parempia ei ole/löydy/saa
        - parasta ennen
        - paras ystäv*/aika/hetki/tapa/muisto/päivä/paikka
        - kukaan ei tiedä/huomaa/muista
    """,
    "comparison": """
        parempi/parempaa/parempia/halvempi/halvempaa/nopeampi/nopeammin/pehmeämpi/kestävämpi/tuoreempi/tuoreempaa/halvemmalla/edullisempi/turvallisempi/terveellisempi/lämpimämpi/kevyempi/kestää_pidempään/paremmin <2> kuin muut/muilla/kilpailij*/muiden/muualla/mikään/kukaan/tavallinen/tavalliset/pankissasi/mikä/kilpailevat/markettien/isot/isoilla
        # kertaa <1> @ <1> kuin
        kaksi/kolme kertaa <1> @ <1> kuin
        kaksinkertai*/tuplasti <3> kuin
        toisin kuin muut/kilpailij*/muilla/muualla
        päihittää/voittaa/peittoaa kaikki/muut/kilpailij*/jokaisen
        kilpailij* <1> jäävät/jää/kalpenevat
        - parempi/paremmin/nopeammin kuin koskaan/eilen/ennen/sinä/viimeksi
    """,
    "guarantee": """
        - ei/emme/en/eivät takaa/lupaa/voi_luvata/voi_taata
        - ilman takuuta
        - takuukort*/takuutodist*/takuuaja*
        takaamme/takuu/takuulla/taatusti/taattu*/takaa
        takuu*
        rahat takaisin
        saat <2> rahasi/rahat takaisin
        ei/et/etkö/jollet/ellet tyytyväinen <3> rahat/takaisin/maksa*/palauta*
        lupaamme/vannomme <5> aina/että/tulok*/ei_koskaan
        kliinisesti/tieteellisesti/dermatologisesti todistet*/testat*/tutkittu*
        100% turvallinen/luonnolli*/tehok*/tyytyväisyys*
        vaihdamme/korjaamme/korvaamme <3> ilmai*/aina/ikuisesti/maksutta
        elinikäinen/ikuinen takuu
        toimii aina/varmasti
        kestää ikuisesti/koko_elämän/loputtomiin
        ilman riskiä
        riskittä
        riskitön/riskittöm*
        ei mitään/mitäänkään? riskiä
        ei mitään? riskejä
        - ei riskiä/riskejä *sta/*stä/*een/*aan/*oon/että/siitä
        hintatakuu*/tyytyväisyystakuu*/toimitustakuu*/laatutakuu*
    """,
    "assured": """
        liikevaiht*/myynti* <2> kaksinkertais*/tuplaantu*
        taattu/varma/turvattu/varmat tuotto*/tuoto*/voitto/voitot/tulo*/korko
        tuotto/tuotot/voitto/voitot <1> on/ovat taattu*/varm*/turvattu*
        mitä/se/joka <4> tuotti/ansaitsi <4> taas/uudelleen/jälleen/myös
        säästö*/raha*/pääoma* <1> on/ovat/pysyy/pysyvät turvassa/varmassa/suojassa
        säästö*/raha*/pääoma* kasvaa/kasvavat <2> joka/aina/vuosi/varmasti
        säästö*/raha*/pääoma* voi/voivat vain kasvaa/nousta
        voi vain nousta/kasvaa
        ilman riskiä
        riskitön/riskittömä* tuotto*/sijoitus*/voitto*
        ei koskaan tappiota/tappiolle
        ansaitse/tienaa rahaa helposti/nopeasti/nukkuessasi
        helppoa/nopeaa rahaa
        rikastu nopeasti/helposti/nukkuessasi
        rikastu*
    """,
    "multiplied": """
        tuplaa/kaksinkertaista/kolminkertaista/moninkertaista/triplaa <1> rahasi/säästösi/tulosi/pääomasi/sijoituksesi/palkkasi/rahat/säästöt
        rahasi/säästösi/pääomasi/sijoituksesi/rahat <3> tuplaantu*/kaksinkertaistu*/moninkertaistu*/kolminkertaistu*
        muuta # <2> #
        tee #:sta/# <2> #
        kaksin_verroin/kaksinkertai*/tuplana/kolminkertai* <2> takaisin
        # kertaa panoksesi/rahasi/sijoituksesi
        laita # <2> nosta #
    """,
    "scarcity": """
        vain/enää #/muutama/pari/kaksi/kolme/yksi <2> jäljellä
        vain #/muutama/rajoitettu paikkaa/kappaletta/paikka/huonetta/lippua/paria/pöytää/erä/kappale
        enää #/muutama/pari/kaksi/kolme paikkaa/kappaletta/huonetta/lippua/paria/paikka/kappale
        jäljellä enää/vain #/muutama/pari/kaksi
        viimeiset/viimeinen kappaleet/paikat/mahdollisuus/liput/parit/huoneet/kappale/paikka/tilaisuus/#/kpl/pullot
        niin kauan kuin <1> tavaraa/varasto*/riittää
        lähes/melkein/pian/kohta loppu/loppuunmyy*/täynnä/myyty
        loppuunmyy*
        kiirehdi/pidä_kiirettä/pidä_kiire
        toimi nopeasti/heti
        nopeat/nopeimmat syövät/ehtivät
        rajoitettu/rajallinen erä/määrä/saatavuus/painos
        ennen kuin <2> loppuu/loppuvat/menevät
        viedään/myydään käsistä/kuin
        menee/menevät kuin kuumille_kiville
        kuin kuumille kiville
        älä jää ilman/paitsi
        - vain # minuuttia/tuntia/päivää/askelta/sivua jäljellä
        - vain muutama minuutti/tunti/päivä/askel/sivu/muru jäljellä
        - viimeinen pala/sivu/bussi/juna/lehti
    """,
    "deadline": """
        vain/ainoastaan maanantaihin/tiistaihin/keskiviikkoon/torstaihin/perjantaihin/lauantaihin/sunnuntaihin asti/saakka
        - viimeinen/viimeiset päivä/päivät/ilta/viikko <2> kesä*/loma*/koulu*/talve*/vuode*
        vain tänään/tänä_iltana/huomenna/tänä_viikonloppuna/tällä_viikolla/keskiyöhön/sunnuntaihin/maanantaihin
        tarjous/voimassa vain tänään/keskiyöhön/sunnuntaihin
        päättyy/loppuu/sulkeutuu/umpeutuu/päättyvät tänään/tänä_iltana/huomenna/keskiyöllä/sunnuntaina/maanantaina/pian/klo
        ennen/viimeistään keskiyötä/keskiyöllä
        keskiyöhön mennessä/asti
        viimeinen/viimeiset päivä/päivät/tunnit/hetket/mahdollisuus/minuutit
        viimeistä päivää/viedään
        osta/tilaa/varaa nyt/tänään ennen/tai/muuten
        nyt tai ei_koskaan
        täysi/normaali hinta huomenna/sen_jälkeen/keskiyön
        tarjous/alennus/ale/hinta/kampanja <3> # tuntia/minuuttia/tunnin/minuutin
        # tuntia/minuuttia aikaa
    """,
    "discount": """
        puoleen hintaan
        puoli*hintaan/puolihintai*/puolet_hinnasta/puolet_halvem*
        hinnat/hintoja/hinta <2> alas/alennettu/puolitettu/laskettu/laskevat/romahti*/romahtavat/leikattu/tippu*
        laskimme/puolitimme/alensimme/leikkasimme hint*/hinnat/hinnan
        kolmannes/neljännes/kolmanneksen/neljänneksen halvem*/alennus*/edullisem*/pois
        suuret/valtavat/isot/jätti/hurjat alennu*/säästöt
        kaikki <2> alennu*/alessa/alehint*
        säästä paljon/reilusti/roimasti/valtavasti/tuntuvasti
        alle ostohinnan/hankintahinnan/omakustannushinnan
        alennusmyynti*/loppuunmyynti/alehint*/tarjoushint*/tyhjennysmyynti*
        alennettu/alennetut/alennetulla hint*/hinna*
        alennuksessa/alessa
        tervetuloalennu*/jäsenalennu*/erikoisalennu*/lisäalennu*/kanta_asiakasalennu*/syntymäpäiväalennu*
        erityinen/erityis*/ylimääräinen/salainen/oma alennus
        odottaa <3> *alennus/alennus
        alennus <2> odottaa/sinulle/jäsenille/kaikille
        nappaa/saat/lunasta <1> alennuksen
        maksavat/maksaa/maksat vähemmän kassalla
        - ei/ilman/eikä alennu*
    """,
    "proof": """
        hammaslääkärit/lääkärit/eläinlääkärit/asiantuntijat/ihotautilääkärit/kokit/kätilöt/ammattilaiset suosittelevat/suosittelee/valitsevat/luottavat/käyttävät/hyväksyvät
        lääkärien/lääkäreiden/hammaslääkärien/hammaslääkäreiden/asiantuntijoiden/ihotautilääkärien/eläinlääkärien/ammattilaisten/tuhansien/miljoonien/äitien suosittele*/hyväksym*/valitse*/testaam*/luottam*/valinta/suosikki
        # #:stä/kymmenestä/viidestä <1> lääkäri*/hammaslääkäri*/asiakk*/naisi*/eläinlääkäri*/suosittelee/valitsee
        yhdeksän kymmenestä <1> @
        tuhannet/miljoonat/sadat/sadattuhannet <1> perheet/asiakkaat/ihmiset/suomalaiset/naiset/äidit
        yli # <1> asiakas*/asiakk*/perhe*/arvostelu*/käyttäj*/suomalais*
        palkittu/palkitu*
        vuoden tuote/tulokas/palvelu/kauppa
        valittu vuoden
        testivoittaja/testin_voittaja
        # tähteä/tähden
        tuttu tv:stä/televisiosta
        tutkimus/tutkimukset/testit osoitta*/todista*/vahvista*
    """,
    "health": """
        parantaa @
        pääse/pääset/vapaudu <3> eroon <2> kivu*/kipu*/selkäkivu*/aknesta/migreeni*/diabete*/stressi*/päänsäry*/ekseema*/särky*/unettomuu*
        eroon kivu*/selkäkivu*/aknesta/migreeni*/diabete*/päänsäry*/ekseema*/särkyis*/särystä/unettomuu*/vatsaras*/kiloista
        auttaa/lievittää/poistaa/helpottaa <2> kipu*/kivu*/selkäkip*/selkäkivu*/akne*/migreeni*/päänsärk*/päänsäry*/särky*/ekseema*/ahdistu*/unettomuu*
        vatsarasva*/rasva*/kilot/rypyt/finnit <3> sulaa/sulavat/katoaa/katoavat/häviää/häviävät
        polttaa/sulattaa rasva*/vatsarasva*/kaloreita
        akne/rypyt/kipu/kivut/selkäkipu/särky/ekseema/migreeni <2> katoaa/katoavat/häviää/häviävät/poissa
        laihdu/pudota/laihduta # kiloa/kg
        # kiloa/kg pois
        ilman sivuvaikutuksia
        vahvistaa <1> vastustuskyky*/immuuni*
        laskee/alentaa <1> verenpaine*/kolesteroli*/verensokeri*
        paranna/parantaa <1> yskä*/yskän*/flunss*/selkäki*/päänsär*/migreeni*/unettomu*/kipu*/kivu*/särky*/akne*/ekseema*/allergi*/diabetes*/nivelki*
    """,
    "contest": """
        voita @
        mahdollisuus voittaa/voittoon
        voit voittaa
        osallistu <3> arvont*/kilpailu*/voita/arpajai*
        olet/ole mukana arvonnassa/kilpailussa
        mukana arvonnassa/kilpailussa
        arvonta/arvontaan/arvonnassa/arpajais*/palkintokilpailu*
        arvomme @
        arvotaan @
        - voita aikaa/ystävä/pelkosi
    """,
    "cashback": """
        cashback/rahanpalautus*
        rahaa/# takaisin jokaisesta/ostoksis*/joka/kaikista/ostokse*
        osa/osan/osasi <3> takaisin
        takaisin tilillesi/kortillesi/jokaisesta/joka_ostoksesta/ostoksistasi
        hyvitämme <3> ostok*/ostos*/tilillesi
        bonusta jokaisesta/kaikista/ostoksista
        saat <4> takaisin jokaisesta/tilillesi
    """,
    "zero_interest": """
        korot*/koroton/korotta
        ilman korkoa/korkoja/kuluja_ja_korkoa
        ei korkoa/korkoja
        nolla prosenttia/korko
        nollakor*
        0% korko/korolla/korkoa
        0 prosentin korko/korolla
        osamaksu*/erissä/erä <3> ilman/korot*/kulut*
        osta nyt maksa myöhemmin
        maksa myöhemmin <2> ilman/korot*
    """,
}
