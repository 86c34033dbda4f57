"""German: the words of wider classes, which lean towards a promise where two meet."""

CLASSES = {
    "ours": """
        aufs_haus auf_unsere_kosten auf_unsere_rechnung geschenkt gratis umsonst kostenlos*
        kostenfrei* unsere_rechnung laden_wir wir_laden_dich_ein wir_laden_sie_ein spendieren
        schenken wir_zahlen zahlen_wir übernehmen_wir wir_übernehmen spendiert legen_wir geht_an_uns
        unser_geschenk runde_auf geht_auf_uns gehen_auf_uns ist_von_uns auf_unsere_kappe
        auf_unserem_deckel auf_unsere_kasse ohne_aufpreis """,
    "wallet": """
        geldbeutel* portemonnaie* portmonee* geldbörse* brieftasche* karte bargeld kleingeld münzen
        """,
    "stay": "bleib* lass* steck* zu_hause daheim tasche weg* stecken zu ruh* urlaub frei pause",
    "neg": """
        nicht* nie niemals ohne null keinerlei weder vergangenheit kein_cent keinen_cent keinen """,
    "cent": """
        cent euro rechnung* kosten gebühr* pfennig groschen versandkosten liefergebühr aufpreis """,
    "pay": "bezahl* kost* berechn* bezahlen blech*",
    "gift": "geschenk* dazu obendrauf zugabe beigabe zusätzlich schenk* zweit* noch_ein",
    "buy": "kauf* bestell* einkauf* jede* anmeld* abschließ* einkäuf* buch*",
    "none": """
        niemand* keiner keine nirgend* nichts kein_anderer keine_andere kein_anderes kein_zweiter
        """,
    "beat": """
        besser* mithalt* schlag* überbiet* reicht* heran vergleich* gleich* toppen* wasser_reichen
        vormach* macht* nachmach* konkurrenz schöner* ran* übertreff* zweit* vormachen macht_keiner
        """,
    "most": """
        best* schönst* leckerst* schnellst* günstigst* billigst* weichst* frischest* knusprigst*
        größt* stärkst* sicherst* gemütlichst* leisest* feinst* einfachst* meist* beliebtest*
        tiefst* niedrigst* köstlichst* cremigst* freundlichst* modernst* saftigst* wärmst*
        leichtest* """,
    "realm": """
        stadt welt land republik berlin* hamburg* münchen* köln* wien* deutschland* österreich*
        schweiz* markt* europa* planet* kiez* viertel* region* aller weit_und_breit je jemals
        überhaupt gegend straße branche universum* umgebung """,
    "rank": """
        nummer_eins nummer_1 unschlagbar* unerreicht* konkurrenzlos* unübertroffen* einzigartig*
        spitzenreiter* weltklasse marktführer* platz_eins erste_liga eigenen_liga eigene_liga
        maßstab* krone* könig* königin* meisterklasse goldstandard ohnegleichen seinesgleichen
        ihresgleichen champion* thron* """,
    "others": """
        anderen andere anderswo konkurrenz* mitbewerber* rest woanders übrigen andere_bank*
        jede_andere jeder_andere nachbar* wettbewerb* großen_marken """,
    "behind": """
        hinterher* blass einpacken neid* alt staun* träum* schwitz* nachsehen hinten zitter*
        warm_anziehen abschreib* nachahm* kopier* schatten schlange dagegen übertrumpf* brauchen*
        verlang* langsamer neben """,
    "seek": "gesucht such* gefunden probier* finde* findest vergleich* zeig*",
    "old": """
        alt* bisher* vorher* ehemalig* letzt* vorgänger* gestern* gewohnt* herkömmlich* übliche*
        vorig* ex """,
    "look": """
        aussieh* sieht vorkomm* vergess* museum* lach* müll* tonne schrott* rente spielzeug* dagegen
        fühl* einpacken lahm* pensionier* wunder* scham* altmodisch* ausgedient steinzeit* läuft
        """,
    "compar": """
        besser* schneller* günstiger* billiger* weicher* frischer* knuspriger* stärker* sicherer*
        gemütlicher* leiser* feiner* einfacher* leichter* schöner* mehr weniger wärmer* gesünder*
        größer* sparsamer* bequemer* leckerer* heller* cremiger* sauberer* zarter* ruhiger* """,
    "than": "als denn",
    "times": "doppelt* dreimal zweimal halb* dreifach* zehnmal",
    "unhappy": """
        gefällt_nicht nicht_zufrieden unzufrieden passt_nicht nicht_gefällt nicht_passt
        nicht_überzeugt überzeugt_nicht enttäuscht* wenn_nicht sollte geht_kaputt kaputt falls
        zu_spät nicht_schmeckt schmeckt_nicht drückt kneift reißt gefällt_es_ihnen_nicht
        gefällt_es_dir_nicht gefällt_er_ihnen_nicht gefällt_sie_ihnen_nicht gefällt_ihnen_nicht
        gefällt_dir_nicht """,
    "remedy": """
        geld_zurück zurück* erstatt* ersetz* ersatz* umtausch* tausch* neu* nachbesser* reparier*
        nochmal zurückgeb* zurückgebe* dein_geld ihr_geld kaufpreis* ein_leben_lang lebenslang* """,
    "vow": """
        versproch* versprechen* garantier* garantie* darauf_kannst darauf_können brief_und_siegel
        ehrenwort hand_ins_feuer hand_drauf verlass* wetten verbürg* gift_nehmen todsicher*
        bombensicher* garantiert* mit_sicherheit hundertprozentig* schwören* schwör* unser_wort
        wort_drauf ganz_sicher ohne_wenn ohne_diskussion auf_jeden_fall in_jedem_fall haften
        besenstiel schiefgehen mein_wort dafür_stehen_wir stehen_wir_dafür_gerade """,
    "always": """
        immer nie niemals jede* keiner lebenslang* ewig* leben ein_leben für_immer stets jahrzehnt*
        niemand """,
    "succeed": """
        besteh* klappt* funktionier* ankomm* pünktlich* hält halten gelingt* gelingen* bewilligt*
        angenommen* schafft* durchhalten sitzt erfolg* ergebnis* zuverlässig* da """,
    "fail": """
        versag* kaputt* im_stich enttäusch* durchfall* fällt reiß* rost* verspät* scheiter* bricht
        ausfall* lässt falsch* daneben undicht* verblass* eingeh* """,
    "money": """
        geld* erspart* sparschwein* depot* fonds anlage* kapital* vermögen* rente* rücklage*
        notgroschen* sparplan* einlage* konto* aktie* markt* börse* sparer* guthaben rendite* zinsen
        """,
    "grow": """
        wachs* wächst steig* dicker* blüh* ertrag* ernte* arbeit* verdien* gewinn* aufwärts bergauf
        zuleg* vermehr* abwerf* wirft klettert* früchte wuchs gedeih* nach_oben reicher satt* rund*
        zugenommen plus erwirtschaft* """,
    "again": """
        wieder* immer jedes_jahr letztes_jahr auch erneut weiter* so_bleibt jahr_für_jahr bisher
        noch_einmal nochmal geschichte jedes_mal egal ganz_gleich bei_jedem """,
    "unit": """
        punkt* meile* fahrt* stempel* geld* einsatz* einkauf* zehner euro guthaben* einlage* bonus*
        prämie* sparschwein* taler* reise* aufladung* erspart* kilometer* fahrt """,
    "double": """
        doppel* verdoppel* dreifach* verdreifach* zweimal zwei dreimal zwilling* vermehr*
        vervielfach* mal_zwei brüder geschwister zwanzig """,
    "put": "lad* einzahl* leg* steck* mach* setz* zahl*",
    "few": """
        wenig* einsam* paar rest* vereinzelt* kaum handvoll übrig* fast knapp* bald nur_noch
        die_letzten letzte_paar letzten_paare letzten_plätze letzte_chance noch_drei noch_zwei """,
    "piece": """
        paar* plätze* regal* stück* lager* tisch* karte* bügel* ticket* sitz* exemplar* vorrat*
        kiste* glas gläser* laib* dose* termin* theke ständer """,
    "flying": """
        flieg* schnell* verschwind* ausverkauft* schmelz* vergriffen* rasant leer* gehen* geht
        warme_semmeln warmen_semmeln flugs schwindet schwinden """,
    "wait": """
        zöger* wart* schlaf* trödel* überleg* morgen später* zauder* blinzel* bummel* denk* lange*
        """,
    "lose": """
        leer* nachsehen verpass* ohne_dich zu_spät weg ärger* bereu* pech zuschau* zu_haus* guckt
        versäum* jemand_anders """,
    "hot": """
        ausverkauft warme_semmeln warmen_semmeln solange_der_vorrat solange_vorrat nur_solange
        fast_weg schnell_sein wer_zuerst bald_weg vergriffen letzte_chance restbestand* restposten*
        wenn_weg weg_ist_weg schnell_vergriffen begrenzt* heiß_begehrt wie_warme sind_sie_weg
        sie_weg_sind """,
    "when": """
        heute morgen mitternacht* abend* sonntag* montag* dienstag* mittwoch* donnerstag* freitag*
        samstag* wochenende* stunde* uhr nacht* sonnenuntergang übermorgen monat* """,
    "closing": """
        end* schließ* schluss* ablauf* läuft_ab kürbis* vorhang* geschichte frist* verfall*
        verschwind* spätestens abgelaufen zumach* dicht runter sack sack_zu ist_vorbei vorbei_ist
        alles_vorbei """,
    "last_call": """
        letzte_chance letzter_tag nur_heute nur_noch_heute letzter_aufruf letzte_stunden
        jetzt_oder_nie letzte_gelegenheit nur_bis nur_noch_bis uhr_tickt countdown endspurt
        bald_vorbei tickt letzten_tage läuft_bald nur_heute_noch """,
    "offer": """
        angebot* preis* aktion* rabatt* tarif* anmeld* buchung* tür* ticket* chance gutschein* deal*
        einschreib* frühbucher* """,
    "price": """
        preis* *preis *preise *preisen rechnung* *rechnung tarif* kosten etikett* preisschild* rate*
        beitrag* gebühr* miete* prämie* kasse kassenbon* """,
    "fall": """
        fall* fällt gefallen sink* gesenk* senk* diät* leicht* schere* halb* hälfte schmelz*
        geschmolzen* schlank* niedrig* purzel* tief* kürz* gekürz* schrumpf* geschrumpf* günst*
        billig* runter* reduzier* rotstift* freundlich* abgespeckt* abgenommen* drück* gedrückt
        federn rutsch* kleiner* messer* stutz* gestutzt* bruchteil* nach_unten happen abgespeckt
        """,
    "relief": """
        lächel* dank* freu* atme* atmet leichter* schon* geschont* jubel* urlaub merk* entlast*
        lacht aufatm* voll* """,
    "bargain": """
        halber_preis halben_preis halbe_preis hälfte_des_preises schnäppchen* günstiger* billiger*
        rabatt* reduziert* herabgesetzt* preisnachlass* nachlass* spottbillig* schlussverkauf*
        sparschwein* ein_vermögen niere* arm_und_ein_bein apfel_und_ein_ei kleines_geld kleinem_geld
        für_n_appel sonderpreis* sale zum_halben erlassen_wir preissturz* """,
    "less": "weniger halb* hälfte bruchteil* drittel günstiger* billiger*",
    "save": "spar* gespart* ersparnis* schon*",
    "expert": """
        arzt* ärzt* *ärztin *ärztinnen *ärzte *ärzten *arzt dermatolog* tierarzt* expert*
        ernährungsberat* physio* apotheker* forscher* wissenschaft* spezialist* hebamm* schwester*
        chirurg* professor* koch* köch* trainer* kritiker* friseur* mechaniker* steuerberat* lehrer*
        presse zeitung* zeitschrift* jury fach* stiftung* profis sportler* """,
    "use": """
        benutz* nutz* empf* schwör* vertrau* wähl* gewähl* selbst rat* rät tasche trag* verschreib*
        verwend* frag* lieb* prüf* greif* zustimm* bestätig* schwärm* hinter* schmier* kauf* geh*
        einig einigkeit entwickelt freigegeben """,
    "crowd": """
        halb* tausend* million* hundert* ganz* nachbar* kund* famil* leser* eltern student*
        mitglied* jeder_zweite menschen neun zehn stadt fans *kunden viertel """,
    "adopters": """
        tausende millionen hunderte nachbar* kund* famil* eltern student* mitglied*
        menschen stadt viertel *kunden """,
    "by_now": "bereits",
    "adopt": """
        wähl* gewechselt* wechsel* red* spricht schlange* lieb* vertrau* bewert* stern* empf*
        schwör* dabei überzeugt* begeistert* schwärm* irr* steht stehen kauf* gekauft*
        umgestieg* mund lobt loben geliebt* schwärmt leben_ohne nicht_mehr_ohne nie_wieder_ohne
        nicht_genug """,
    "award": """
        ausgezeichnet* preisgekrönt* testsieger* getestet* geprüft* medaill* zertifiziert* klinisch*
        bewiesen* erwiesen* studie* fünf_sterne bestbewertet* top-bewertet* prämiert* anerkannt*
        siegel gekürt* sterne* bewertungen* gütesiegel """,
    "ailing": """
        schmerz* *schmerz *schmerzen kopfweh migräne* falt* akne ekzem* schlaflos* stress* allergi*
        krämpf* pickel* arthros* müdigkeit husten* erkältung* schuppen* narben* blähbauch* kater
        nacken rücken* knie* gelenk* blutdruck* cholesterin* bauch* taille jeans haut* hüft* nerven*
        verdauung* darm schlaf* grippe hals* immun* leber* verspann* haar* schulter* angst
        sodbrennen* entzünd* figur hose* kreuz kreislauf abwehr* schlafprobleme* gelenkschmerz*
        blutzucker* """,
    "gone": """
        weg* verschwind* vergess* vergiss* geschichte tschüss adieu ade lebewohl beruhig* linder*
        sink* senk* jünger* locker* dank* heil* hilft gegen stark stärk* glatt* glätt* still*
        schweig* ruh* los* nachlass* kneift_nicht vorbei kündig* sucht stopp* schmilz* schmelz*
        zurück* nicht_mehr flach* straff* erholt* reguli* weniger schluss verabschied* bekämpf*
        vertreib* ordnung griff gibt_ruhe ruhe """,
    "slim": """
        schlank* abnehm* abgenommen* kilos_weniger fettverbrenn* pfunde heilen* wunder* entgift*
        detox jünger* kilos purzel* """,
    "shed": "verlier* weg* purzel* runter* abnehm* los* schmelz* leichter* weniger*",
    "kilo": """
        kilo* pfund* gewicht* fett* größe konfektionsgröße kalorien zentimeter* kleidergröße*
        konfektionsgröße* """,
    "enter": """
        bon kassenbon* quittung* ticket* code* bestell* scann* hochlad* lad* antwort* name* kauf*
        spiel* anmeld* mitmach* teilnehm* los einsend* schick* verrat* foto* einkauf* eintrag* """,
    "underway": "auf_reisen unterwegs auf_dem_weg auf_der_reise",
    "prize": """
        auto* wagen rad fahrrad* *rad roller* reise* urlaub* wochenende* flug* gutschein* iphone
        laptop kreuzfahrt* jackpot schlüssel* vespa jahresvorrat tokio paris rom lissabon wien
        malediven gewinn* geldpreis* motorrad karten *reise geldpreise sachpreis* hauptpreis*
        tolle_preise preise_gewinnen preise_zu bali mallorca barcelona """,
    "luck": """
        daumen* glück* könnte* jemand* einer_von wer_weiß warum_nicht_du zufall* womöglich
        dir_gehören vielleicht_du vielleicht_sie vielleicht_bald eine_von_euch einer_von_euch
        eine_von_ihnen vielleicht_schon packst_vielleicht pack_vielleicht """,
    "raffle": """
        verlos* auslos* gewinnspiel* tombola* lostopf* lotterie* ziehung* hauptgewinn* gewinne
        gewinnen_sie zu_gewinnen losglück glücksrad* gewinner* im_topf in_den_lostopf lostopf_und
        """,
    "win": "gewinn* gewinnen* gehör* nach_hause_fahren steckt abräum*",
    "spend": """
        bezahl* kauf* einkauf* bestell* ausgib* ausgeb* karte einkäuf* kass* rechnung* zahlst zahlt
        """,
    "back": "zurück* wieder erstatt* gutgeschrieben* gutschrift* heim*",
    "credit": "guthaben* gutschrift* gutschein* cashback bonus* punkt* taler rabatt prämie*",
    "next": "nächst* später* kommend* folge* beim_nächsten",
    "instal": """
        rate* häppchen* später* monat* frühling* teilzahl* stück* mai kredit* finanzier* verteil*
        halbjahr jahr* abzahl* scheib* leih* abstotter* """,
    "noextra": """
        kein_cent keinen_cent keine_zinsen ohne_zinsen ohne_aufpreis kein_cent_mehr derselbe_betrag
        zinsfrei* ohne_aufschlag nichts_extra null_prozent null_zinsen nullzins* kostet_nichts
        nicht_teurer ohne_gebühr* ohne_mehrkosten keinen_aufpreis zum_selben zum_gleichen
        nichts_obendrauf keinen_euro_mehr derselbe_preis selbe_preis gleiche_preis preis_bleibt """,
    "interest": "zins* aufpreis* aufschlag* sollzins* *zins *zinsen",
    "absent": """
        kein* null ohne zu_hause bleib* nicht* weg* vergess* vergiss* frei* urlaub spar* fehl* nie*
        geschenkt draußen entfall* vergangenheit """,
    "present": "geschenk geschenke geschenkt schenken präsent",
    "from_us": "von_uns unser* wir dir euch",
    "nowhere": """
        nirgends nirgendwo kein zweites keine_zweite nicht_noch keine keiner findest_du findet_man
        findest """,
    "such": "so_ein so_eine so_einen so_einem wie_unser* wie_bei_uns solch* so_etwas heran",
    "other": "ander* viele meisten große",
    "trade": """
        bank* schule* laden läden geschäft* studio* versicher* werkstatt werkstätt* marke* app apps
        klinik* airline* friseur* bäcker* café* anbieter kurs* händler firma firmen hersteller """,
    "elsewhere": "woanders sonstwo konkurrenz mitbewerb* wettbewerb",
    "flaw": """
        wart* langsam schleppend formular* papier* doppelt länger teurer versprech* vergess* ruckel*
        stürzt hängt hakt müde nur noch immer """,
    "we": "wir uns unser* hier",
    "never": "nie niemals noch_kein noch_keine war_noch",
    "so": "so derart",
    "beside": "neben gegen verglichen vergleich dagegen lässt macht",
    "yours": "dein* ihr* euer* alte alter altes",
    "looks": "aussehen aussieht sieht klingt wirkt fühlt anfühl* schmeckt wie",
    "new": "neu* dies* jetzt heutig*",
    "speed": """
        fliegt blitz* sekunde* sofort halb* hälfte doppelt* schneller rast überhol* saust leiser
        weicher """,
    "invest": "investier* eingestieg* anleg* angelegt einsteig* eingezahlt sparplan* spar*",
    "smile": "lächel* lach* freu* dank* strahl* reihe dran profitier* plus zufrieden lacht",
    "vacant": "frei freie leer besetzt frage fragen schritt schritte",
    "greet": """
        gruß grüße grüßen wünsch* glückwünsch* geburtstag weihnachten komm kommt sehen_uns
        wie_es_ausgeht tag_endet tag_ausklingen abend_endet tag_zu_ende tag_hört """,
    "know": "weiß weißt wissen kenn*",
    "own": "eigen* selbst selber kinder herz patienten nachttisch",
    "ratio": "von_zehn von_fünf von_vier von_drei aus_zehn",
    "folk": """
        patient* kund* mitglied* nutzer* mensch* nachbar* famil* eltern schüler* leser* gäste
        fahrer* """,
    "dose": """
        löffel* tasse* tropfen kapsel* schluck tablette* woche wochen tage tagen nacht nächte
        sitzung* glas kissen creme tee einlage* salbe """,
    "enrol": "anmeld* einschreib* angebot* buchung* bewerbung* kurs* verkauf",
    "term": "woche* monat* jahr* stunden tage tagelang",
    "ill": """
        *schmerz* *schmerzen schmerz* migräne akne ekzem* schlaflos* schlafstörung* allergi*
        heuschnupfen krampf* krämpf* arthrose rheuma husten schuppen kater cholesterin* sodbrennen
        blutdruck blähung* entzündung* falten verstopfung verspann* """,
    "chore": """
        papierkram nachfassen sorge* mühe denken planung formular* erinnern aufwand abwasch organis*
        """,
    "weather": "regnet regen schneit schnee sonne scheint sturm stürmt nebel wind wolken",
}
