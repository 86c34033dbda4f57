"""German: the words of the classes that constructions are made of."""

CLASSES = {
    "neg": "kein* nicht nichts nie niemals ohne null nix",
    "cent": "cent cents euro groschen pfennig heller euros",
    "pay": "zahl* bezahl* koste* kostet berechn* verlang* bezahlen aufpreis draufzahl* blech*",
    "worth": "aufmerksamkeit mühe nerven",
    "thing": """
        kaffee* espresso* getränk* abendessen mittagessen frühstück* essen dessert* kuchen eintritt
        parken runde monat* woche* nacht unterricht* kurs* stunde haarschnitt bier wein probe*
        vorspeise brötchen kind* freund* begleit* aufbau einbau montage verpackung paar kerze*
        socken tasse* gebäck cappuccino eis geschenkpapier """,
    "fare": """
        versand* porto liefer* rücksend* rückversand retoure* rechnung kosten gebühr* fracht mwst
        mehrwertsteuer steuer *kosten *gebühr *gebühren *porto *versand zoll anfahrt anreise """,
    "we": "wir unser*",
    "cover": "übernehmen übernimmt tragen trägt zahlen bezahlen begleichen schultern erlassen",
    "on_us": "aufs_haus auf_uns von_uns auf_unsere_kosten auf_unsere_rechnung auf_kosten_des",
    "treat": """
        schenken spendieren legen packen dazugeben dazu geben spendier* drauf gönnen oben_drauf
        obendrauf """,
    "you": "dich dir euch ihnen sie du",
    "gift": "geschenk geschenke geschenkt präsent gratis zugabe umsonst geschenkt_dazu",
    "ordinal": "zweit* dritt* viert* weiter* noch_ein* extra erst* einfach_so",
    "order": """
        bestell* einkauf* kauf* kassenbon* abonn* buch* anmeld* newsletter einkäuf* teilnehm* los
        mitmach* """,
    "nobody": "niemand keiner keine kein",
    "nowhere": "nirgends nirgendwo kaum anderswo",
    "make": """
        macht machen bäckt backt backen baut röstet kocht braut näht strickt verkauft liefert kommt
        reicht hält bietet schmeckt putzt serviert schneidet fertigt stellt kann können """,
    "better": """
        besser* feiner* weicher* leichter* wärmer* knuspriger* frischer* saftiger* sanfter*
        schneller* stärker* sicherer* leckerer* gesünder* leiser* heller* sauberer* bequemer*
        länger* günstiger* billiger* schärfer* zarter* haltbarer* schöner* gründlicher* cremiger*
        süßer* """,
    "cheap": "günstiger* billiger* weniger halb preiswerter*",
    "alike": "so_gut so_einen so_eine so_ein solch* vergleichbar* wie_bei_uns wie_unser*",
    "find": "find* geht gibt bekommst bekommen schmecken kriegst gefunden",
    "possible": "geht gehen möglich",
    "most": """
        beste* bester bestes feinste* weichste* leichteste* wärmste* knusprigste* frischeste*
        saftigste* sanfteste* schnellste* stärkste* sicherste* leckerste* gesündeste* leiseste*
        hellste* sauberste* bequemste* günstigste* billigste* schärfste* zarteste* schönste*
        süßeste* cremigste* meiste* kuscheligste* gemütlichste* kleinste* dünnste* größte*
        modernste* *igste *igsten *lichste *lichsten """,
    "scope": """
        aller_zeiten der_welt der_stadt je jemals deutschlands weit_und_breit auf_dem_markt im_land
        der_region im_ort im_viertel im_kiez in_deutschland in_der_stadt österreichs europas
        überhaupt der_branche des_jahrhunderts auf_erden unter_der_sonne landes des_landes berlins
        hamburgs münchens kölns der_schweiz wiens in_ganz """,
    "peer": "konkurrenz ebenbürtig* vergleich* rivalen ihresgleichen seinesgleichen wettbewerb",
    "rival": """
        konkurrenz konkurrent* mitbewerb* wettbewerber* wettbewerb eigenen_liga eigene_liga
        liga_für_sich klasse_für_sich konkurrenzlos* unerreicht* unübertroffen* unvergleichlich*
        in_den_schatten lässt_alle alt_aussehen nase_vorn """,
    "elsewhere": """
        andere anderen anderer anderswo woanders sonstwo supermarkt discounter drogerie nebenan
        handel markenprodukt* fachhandel überall_sonst großen_marken im_laden andere_schulen
        anderen_banken andere_banken andere_kurse andere_läden konkurrenz mitbewerb* """,
    "dear": "teurer teuer langsamer",
    "times": "doppelt* dreimal zweimal viermal fünfmal zehnmal dreifach* hälfte halb doppelte* mal",
    "than": "als wie",
    "ordinary": "gewöhnlich* normal* herkömmlich* üblich* durchschnitt* handelsüblich* standard*",
    "last": "hält halten läuft arbeitet wirkt reinigt putzt leuchtet trägt bleibt",
    "money": """
        geld kapital erspart* ersparnis* vermögen einlage* guthaben einkommen rendite kaufpreis
        depot spargroschen erspartes betrag einsatz konto_stand sparschwein notgroschen euro """,
    "back": "zurück wieder erstatt* erstattung rückerstatt* rückzahl* retour",
    "part": "teil bruchteil anteil prozente etwas",
    "spend": "einkauf* kauf* ausgab* ausgibst ausgeben bestell* umsatz gezahlt* rechnung*",
    "account": "konto karte kreditkarte geldbeutel guthaben portemonnaie",
    "unhappy": """
        nicht_zufrieden gefällt's gefällt_es gefällt_nicht unzufrieden nicht_glücklich
        nicht_überzeugt nicht_passt passt_nicht nicht_gefällt gefällt enttäuscht missfällt
        doch_nicht etwas_nicht zufrieden_oder """,
    "refund": "erstatt* rückerstatt* geld_zurück *erstattung rückzahlung",
    "fully": "voll* ganz* komplett* jeden jede",
    "noquestion": """
        ohne_wenn keine_fragen ohne_nachfrage* ohne_diskussion ohne_rückfrage* anstandslos """,
    "all": "alles alle jede* ganz* gesamt* komplett*",
    "vow": """
        versprech* versprochen schwör* hand_ins_feuer ehrenwort garantier* bürgen verbürg* wetten
        unser_wort mein_wort """,
    "promise_of": "erfolg ergebnis* wirkung",
    "never": "nie niemals",
    "forever": "ewig leben lebenslang jahrzehnte generationen ewigkeit",
    "fail": """
        versag* enttäusch* kaputt bricht reißt ausfall* lecken verblass* schiefgeh* schief im_stich
        rost* verschleiß* eingehen läuft_ein bleicht """,
    "hold": "hält halten bleibt gebaut gemacht",
    "grow": """
        wächst wachsen steigt steigen vermehrt klettert zulegen legt aufwärts bergauf zunimmt mehrt
        gedeiht """,
    "sure": """
        sicher garantiert bestimmt verlässlich zuverlässig immer ganz_sicher unaufhaltsam egal_was
        stetig gewiss """,
    "yearly": """
        jahr_für_jahr monat_für_monat jeden_monat jedes_jahr von_monat tag_für_tag monatlich
        jährlich """,
    "only": "nur bloß ausschließlich",
    "past": "letzt* vergangen* vorig* vorjahr*",
    "earned": """
        brachte gebracht verdient* gewonnen stieg gestiegen erwirtschaft* eingebracht plus lächeln
        freuen zugelegt gewann gewinn* rendite lief """,
    "again": "wieder erneut auch noch_einmal wiederhol* weiter ebenso genauso",
    "your_turn": """
        jetzt_du jetzt_sie du_dran sie_dran dieses_jahr nächstes_jahr ihr_dran dein_zug dieses_mal
        diesmal """,
    "fund": """
        fonds anlage* depot aktie* portfolio geld kapital investment* sparplan rendite kurs kurse
        """,
    "loss": "verlust* verlier* minus fällt fallen sinkt verloren einbuß*",
    "invest": "investier* anleger* eingestiegen einstieg angelegt eingezahlt dabei sparer kund*",
    "multiply": """
        verdoppel* verdreifach* vervielfach* vermehr* verzehnfach* vervierfach* verfünffach*
        doppelte dreifache zehnfache doppelten """,
    "turn": "mach machen mache werden wird verwandel* aus",
    "clock": """
        minute* uhr stunde* januar jänner februar märz april mai juni juli august
        september oktober november dezember """,
    "size": "ml cl g kg cm mm liter gramm kw kwh",
    "num": "hundert tausend zehn zwei drei vier fünf million eintausend zehntausend",
    "retire": "rente ruhestand pension",
    "early": "früher vorzeitig eher",
    "remain": "übrig verbleib* vorhanden vorrätig",
    "few": "wenig* handvoll kaum paar knapp* rest restposten einzelne vereinzelt",
    "piece": """
        stück* plätze platz paar paare exemplar* zimmer karte* ticket* größe* flasche* glas gläser
        regal lager termin* artikel """,
    "minute": "minute* stunde* tag tage schritt* klick* woche* wochen",
    "last_one": "letzt*",
    "hesitate": """
        zöger* warte* wartet trödel* blinzel* schläft zu_spät langsam pennt verschläft überlegt
        bummel* """,
    "lose_out": """
        leer_aus hat_pech verpasst nachsehen pech weg jemand_anderem anderen leer verlor* röhre """,
    "soldout": "weg ausverkauft vergriffen verkauft",
    "soon": """
        morgen heute mitternacht sonntag montag freitag samstag wochenende übermorgen jetzt_oder
        """,
    "price": "preis preise angebot aktion rabatt *preis *preise tarif preisschild* etikett*",
    "gone": """
        vorbei weg geschichte verschwunden futsch passé endet erlischt läuft_ab abgelaufen
        gilt_nicht nicht_mehr verschwindet verschwinden """,
    "raise": "oben teurer steigt hoch höher wieder normal* voll* regulär* rauf",
    "old": "alte* regulär* normal* voll*",
    "too_late": "zu_spät",
    "regret": "ärger* bereu* leid",
    "offer": "angebot aktion preis zauber chance gelegenheit rabatt schnäppchen spuk",
    "end": "vorbei ende* endet aus schluss läuft_ab",
    "door": "tür türen tor fenster",
    "close": "schließ* zu geht_zu fällt_zu",
    "lower": """
        gesenkt reduziert* gekürzt gestrichen runter* heruntergesetzt herabgesetzt runtergesetzt
        gestutzt purzeln fallen halbiert geschrumpft günstiger billiger senk* nachgelassen gedrückt
        stürzen gestürzt im_keller geschmolzen schmelzen sinken zusammengestrichen rotstift """,
    "sold": """
        mäntel mantel sofa* schuh* stiefel hemd* kleid* jacke* matratze* bett* stuhl stühle tisch*
        möbel ware* kollektion sortiment artikel hose* pullover kollektion* kurs* """,
    "wallet": """
        geldbeutel portemonnaie geldbörse konto brieftasche budget etikett* preisschild*
        haushaltskasse """,
    "lighter": "aufatm* freut freuen leichter schon* dank* lacht jubel*",
    "shop": "laden geschäft sortiment shop haus alles_im",
    "sale": """
        reduziert* runtergesetzt sale ausverkauf schlussverkauf rabattiert herabgesetzt günstiger
        im_angebot """,
    "time": "zeit",
    "authority": """
        arzt* ärzt* hautärzt* zahnärzt* kinderärzt* tierärzt* dermatolog* expert* fachleut*
        apotheker* hebamme* spezialist* professor* ernährungsberater* therapeut* physiotherapeut*
        trainer* koch köche ingenieur* profis wissenschaftler* *ärzte *ärzten *experten *ärztin
        stiftung tüv kritiker presse lehrer fachpresse labor zeitschrift fachmagazin warentest """,
    "endorse": """
        empfohlen empfehl* geprüft bestätigt schwör* raten rät vertrau* verschreib* zertifiziert
        lob* bevorzug* getestet setzen_auf nutz* gewählt ausgezeichn* gekürt prämiert auszeichnung
        """,
    "crowd": """
        tausende* hunderte* millionen halb* nachbar* viertel straße familien kunden hunderttausende
        zehntausende ganze_stadt halbe_stadt halbe_straße halbe_land """,
    "adopt": """
        schwör* gewechselt überzeugt vertrau* lieben liebt entschieden begeistert wählen umgestiegen
        gekommen können_nicht_irren bewert* sterne empfehlen loben kommen_wieder bleiben """,
    "ailment": """
        schmerz* rückenschmerz* kopfschmerz* migräne falten akne pickel cellulite schlaflos* angst
        stress allergie* ekzem* husten erkältung* *schmerz *schmerzen *beschwerden haarausfall
        schuppen narben rheuma arthrose müdigkeit verspann* sodbrennen schnarchen sorgenfalten
        schlafstörung* blähung* hüftgold tabletten pillen medikament* entzündung* kater """,
    "vanish": """
        weg verschwind* vorbei schluss vergess* lindert heilt los ade beend* vergangenheit
        nie_wieder schmelzen glatt verblass* befreit stoppt beseitig* los_werden verschwindet
        wegwerfen adieu """,
    "goodbye": """
        schluss_mit ade tschüss lebewohl adieu nie_wieder weg_mit ende_mit keine_mehr
        auf_nimmerwiedersehen """,
    "shed": "verlier* abnehm* verlieren nimm nehmen runter leichter weniger minus",
    "measure": "kilo* kg pfund* zentimeter cm kleidergröße* größe größen konfektionsgröße*",
    "fat": "pfunde fett kilos speck bauchfett hüftgold röllchen kalorien",
    "asleep": """
        schläfst schlaf schmelzen schmilzt sofa anstreng* über_nacht verbrenn* purzeln mühelos """,
    "win": "gewinn* absahnen abräumen nach_hause abstauben",
    "prize": """
        reise auto wagen iphone gutschein* preis preise urlaub fahrrad roller kreuzfahrt wochenende
        hauptgewinn laptop e-bike traumreise """,
    "chance": "chance* glück los lose möglichkeit lostopf",
    "draw": "verlos* gewinnspiel* tombola lostopf ziehung verlost",
    "enter": "nimm nimmt nehmen wander* mitmach* landet hüpf*",
    "instal": """
        rate raten ratenzahlung finanzier* kredit *raten ratenkauf *kredit ratenweise monatsraten
        später_zahlen """,
    "extra": "aufpreis aufschlag zinsen gebühr* zusatzkosten mehrkosten extra",
    "interest": "zins zinsen zinsaufschlag sollzins*",
    "interest_free": "zinsfrei* zinslos* null_prozent",
    "year": "jahr jahre monat monate monaten",
    "credit": "kredit zahlen finanzier* raten kauf*",
    "more": "länger mehr öfter",
    "cond": "wenn falls sollte geht",
    "swap": "neues neuen neue ersatz ersetz*",
    "send": "schicken senden liefern bekommst",
    "income": "einkommen ertrag erträge auszahlung rendite",
    "steady": "fest* stabil* sicher* stetig* verlässlich*",
    "later": "später schläft warte* morgen",
    "big": "million millionen tausend* riesig* enorm* gewaltig* satt*",
    "homes": "küchen haushalt* wohnung* büros badezimmer* familien",
    "skin": "haut teint haar",
    "clear": "klar* klärt rein* makellos* jünger* faltenfrei*",
    "days": "tag tage tagen woche wochen stunden nächten",
    "favourite": "liebling* lieblings* *lieblings meistgeliebt* beliebtest*",
    "nation": "deutschlands österreichs schweiz nation landes deutschen",
    "saving": "ersparnis* sparen *ersparnis",
    "nearly": "fast beinahe",
    "paid": "bezahlt beglichen",
    "give_we": "schenken spendieren",
    "wrong": "irren",
    "receipt": "kassenbon* beleg",
    "put": "rein einzahlen",
    "take": "raus auszahlen",
    "ago": "vor",
    "percent": "prozent",
    "points": "punkte punkten meilen sterne stempel treuepunkte bonuspunkte",
    "redeem": "einlös* eintausch* tausch* umtausch* umwandel* verwandel*",
    "stake": """
        hand_ins_feuer besen_essen verbürgen bürgen ehrenwort
        brief_und_siegel """,
    "with_us": "bei_uns mit_uns mit_unserem mit_unserer in_unserem",
    "fee": "*gebühr *gebühren gebühr* provision* spesen entgelt* kommission*",
    "forget": "vergessen vergiss fremdwort kennen_wir gibt's_nicht adieu",
    "save": "zurückleg* beiseite sparst spart sparen",
    "cut_idiom": "rotstift diät axt abgespeckt",
    "organ": """
        immunsystem abwehr* leber stoffwechsel blutdruck cholesterin* gelenke herz verdauung darm
        blutzucker """,
    "mend": """
        stärk* reinig* senk* normalisier* reguli* kurbelt ins_lot verjüng* entgift* balance
        in_schwung """,
    "detox": "detox entschlack* entgift*",
    "hours": "stunden stunde minuten",
    "impossible": "unmöglich undenkbar",
    "collect": "sammel* sammle sichern",
    "redo": "nachbessern von_vorn noch_einmal wiederholen bringen_es machen_es",
    "people": """
        kunden kundinnen nutzer nutzerinnen mitglieder familien schüler patienten gäste leser frauen
        männer menschen eltern fahrer haushalte """,
    "mine": "ich mein meine meinen meiner",
}
