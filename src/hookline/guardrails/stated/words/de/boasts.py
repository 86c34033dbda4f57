"""German: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "führend* tonangebend* marktführend*",
    "trade": "hotel* fitnessstudio* werkstatt praxis* plattform* transporter *bank *schule *studio",
    "place": "küste* stadt europas deutschlands region klasse",
    "first_choice": """
        erste_wahl_für erste_wahl_der erste_adresse nummer_eins_für nummer_eins_bei
        lieblingswahl """,
    "we_are": "wir_sind",
    "best_of_all": "besten günstigsten schnellsten beste",
    "friend": "freund* allerbesten_freund*",
    "like_us": "wie_wir wie_unser* wie_bei_uns",
    "ultimate": "ultimative* perfekte*",
    "wares": """
        schuh* *schuh *schuhe handy* kaffee* tee burger* pizza* brot brote brötchen kuchen
        matratze* sofa* bett* kissen haartrockner staubsauger* auto* transporter fahrrad* rad
        app software tarif* kredit* konto fonds versicherung* creme* serum shampoo*
        lippenstift* parfum* jacke* mantel kleid* jeans kollektion* sortiment* menü kurs*
        studio hotel* zimmer urlaub* flug* flüge klang bildschirm* kamera* laptop* kopfhörer
        uhr* werkzeug* küche* möbel leder wolle baumwolle stoff* eis wein* bier* schokolade*
        käse fleisch obst karte service komfort """,
    "height": "inbegriff gipfel nonplusultra höchstmaß maximum",
    "virtue": """
        komfort* luxus stil geschmack qualität eleganz technik handwerk* service design genuss
        erholung entspannung frische sicherheit """,
    "no_better": """
        besser_geht_es_nicht besser_geht_es_nirgends besser_geht_nicht besser_geht's_nicht
        mehr_geht_nicht das_beste_vom schöner_geht_nicht schneller_geht_es_nicht
        einfach_die_beste* klassenbest* komfort_geht_nicht geschmack_geht_nicht
        geht_nicht_besser """,
    "grandest": "größt* umfangreichst*",
    "so_far": "aller_zeiten bisher bislang jemals seit_je unserer_geschichte",
    "lowest": "niedrigst* günstigst* billigst* tiefst* kleinst*",
    "sell": "verkauf* biete* verlang* macht",
    "cheaper": "billiger günstiger weniger",
    "not_exist": "gibt_es_nicht gibt's_nicht existiert_nicht gibt_es_nirgends",
    "quality": """
        besser* weicher* schneller* sanfter* frischer* cremiger* leckerer* stärker* leichter*
        heller* wärmer* kühler* schärfer* leiser* sauberer* klarer* einfacher* sicherer*
        stabiler* bequemer* gesünder* süßer* knuspriger* saftiger* klüger* fairer* länger
        feiner* günstiger* mehr_platz schnell kräftiger* haltbarer* zuverlässiger* effizienter*
        komfortabler* mehr_beinfreiheit mehr_leistung mehr_komfort milder* """,
    "not_find": """
        findest_du_nicht finden_sie_nicht nicht_finden findest_du_nirgends findet_man_nicht """,
    "finest": """
        feinste* weichste* leichteste* wärmste* knusprigste* frischeste* cremigste* schnellste*
        stärkste* sicherste* leckerste* saftigste* hellste* günstigste* billigste* niedrigste*
        gemütlichste* """,
    "than_time": """
        als_zuvor als_je als_vorher als_bisher als_früher denn_je als_jemals als_im_vorjahr
        als_letztes """,
    "than_market": """
        als_bei_anderen als_bei_der als_andere* als_anderswo als_woanders als_jede*
        als_die_konkurrenz als_alle als_herkömmliche* als_gewöhnliche* als_normale* als_übliche*
        als_im_supermarkt als_der_supermarkt als_in_der_schule als_im_laden als_der_marktführer
        als_die_meisten als_deine_jetzige als_ihre_jetzige als_dein_jetziger als_die_kette
        als_bei_deiner als_bei_ihrer als_der_wettbewerb als_der_rest als_der_durchschnitt
        als_im_handel als_die_führende als_bei_der_konkurrenz als_bei_deinem als_dein_alter
        als_ihr_alter als_jede als_jeder als_jedes als_alles als_andere als_überall als_beim
        als_bei_den """,
    "even": "noch",
    "attr": """
        geschmack* formel rezeptur rezept leistung klang komfort service qualität passform
        ergebnis* aroma akku* display halt wirkung erlebnis* """,
    "now": "jetzt nun",
    "improved": "verbessert* neu neue neuer neues überarbeitet*",
    "formula": "formel rezeptur rezept version mischung design modell generation",
    "manifold": "doppelt dreimal zweimal dreifach zehnmal viermal fünfmal",
    "our_new": "neu* unser*",
    "why_pay": "warum_woanders warum_mehr warum_anderswo wozu_mehr warum_geld wozu_geld",
    "dearer": """
        mehr_zahlen mehr_ausgeben mehr_bezahlen anderswo zahlen bezahlen ketten großen_ketten """,
    "cheaper_than": """
        billiger_als günstiger_als preiswerter_als weniger_als_bei weniger_als_bisher
        weniger_als_anderswo weniger_als_woanders """,
    "outbid": "schlag* unterbiet* überbiet* toppen",
    "quote": "angebot* preis* konkurrenz*",
    "not_ever": "nie_und_nimmer niemals_wieder",
    "certain": "garantiert garantierte garantierten",
    "many": "vervielfacht mehrfach_zurück",
    "time_left": "nur_noch_stunden nur_noch_wenige_stunden noch_wenige_stunden",
    "cheapened": "billiger_geworden günstiger_geworden jetzt_billiger jetzt_günstiger",
    "todo": "bleibt_zu_tun zu_wählen zu_klären",
    "share": "teil_von_jedem teil_jedes teil_jeder",
    "thus": "so_gut so_lecker so_günstig",
    "royal": "könige_der könig_der königin_der könige_des",
    "lasting": "unkaputtbar unverwüstlich unzerstörbar",
    "sow": "spar_bei sparen_sie_bei leg_bei legen_sie_bei",
    "fuller": "mehr",
    "shown": "die_geschichte_zeigt die_erfahrung_zeigt die_vergangenheit_zeigt",
    "gainful": "immer_im_plus immer_gewonnen immer_gewinner",
    "one_coin": "einem_euro jeder_euro aus_einem_euro jedem_euro",
    "several": "zwei_machen drei_machen werden_zwei werden_drei",
    "handful": "handvoll",
    "fraction": "bruchteil",
    "only_here": "nur_bei_uns nur_hier",
    "compete": "kämpfen_um spielen_um spiel_um kämpf_um",
    "borrow": "leihen leihst geliehen",
    "same_back": "genau_so_viel genauso_viel exakt_das",
    "into": "in_den_geldbeutel in_die_brieftasche ins_portemonnaie",
    "ask": "frag_den frag_die fragen_sie",
    "we_add": "legen_wir packen_wir",
    "from_self": "von_uns_aus aus_eigener_tasche",
    "unheard": "noch_nie_gab nie_zuvor gab_es_noch_nie",
    "dismiss": "vergiss_den vergessen_sie_den vergiss_die",
    "overpay": "mehr_zahlen zu_viel_zahlen draufzahlen",
    "takeout": "nimm_heraus heraus raus",
    "latecomer": "wer_zu_spät wer_zögert",
    "empty_hand": "leer_aus mit_leeren",
    "whatever": "egal_was egal_wie ganz_gleich",
    "among": "unter_allen unter_unseren unter_den",
    "filed": "ihre_anfrage dein_antrag rücksendung",
    "or_else": "oder sonst",
    "unsold": "spät wetter tage nächte sonne regen",
    "no_risk": """
        nicht_verlieren nie_verlieren nichts_verlieren ohne_risiko ohne_jedes_risiko
        risikofrei* ohne_jegliches kein_risiko null_risiko """,
    "yield": """
        gewinn* rendite* ertrag* erträg* einkommen wachstum investier* anleg* zinsen dividende*
        ersparte* anleihe* fonds """,
    "by_month": "monat_für_monat jahr_für_jahr jeden_monat monat_um_monat",
    "asset": """
        gold silber immobilie* häuser bitcoin krypto* aktie* börse markt betongold grundstück* """,
    "rise": "steig* stieg* gestiegen wächst wachs* zurück erholt* bergauf",
    "drop": "verlier* fall* fällt sink*",
    "ever": "immer nie niemals nur stets",
    "earn": "verdien* geld einkommen",
    "asleep": "schlaf schlafen schläfst",
    "loss": "verlust* verlier*",
    "gain": "gewinn* plus",
    "only": "nur ausschließlich",
    "pay_off": "gelohnt lohn* ausgezahlt geklappt bewährt",
    "once_more": "wird_sich_wieder wieder_lohn* wieder_klapp* auch_diesmal und_lohnt_sich_wieder",
    "bank": "bank banken sparbuch tagesgeld*",
    "than_bank": "als_bei als_mit als_auf als_jede",
    "sure_bet": """
        sichere_bank sichere_anlage sicherer_hafen sicheren_hafen sichere_sache sichere_wette
        sichere_wahl solide_anlage """,
    "nest": "geld rente ersparte* kapital zukunft alter altersvorsorge",
    "year_in": "jedes_jahr jahr_für_jahr alle_jahre",
    "stays_so": "so_bleibt und_bleibt_so so_geht_es weiter_so bleibt_es",
    "secure": "sicher* garantiert* fest* stabil*",
    "for_life": "ein_leben_lang lebenslang* fürs_leben auf_lebenszeit",
    "pension": "einkommen rente auszahlung",
    "favourite": "liebling* beliebtest* *liebling lieblings*",
    "nation": "europas deutschlands österreichs schweiz welt nation berlins hamburgs münchens",
    "behind": "das_nachsehen weniger",
    "others": "ketten",
    "look": "kommt_nicht_mit alter_staubsauger_nicht keine_chance nicht_mehr_mit nicht_mit",
    "pay": "zahl zahlst zahlen zahlt",
    "less": "weniger_als",
    "only_one": "einzige_matratze einzige_app einzige_karte einzige_creme einzige_jacke einzige",
    "need": "je_brauchen jemals_brauchen je_brauchst",
    "not_one": "kein keine",
    "one_way": "eine_richtung nur_mehr_werden nur_mehr nur_wachsen",
    "is_yours": "ist_deine ist_ihre",
    "work": "für_dich_arbeiten für_sie_arbeiten arbeiten_lassen arbeitet_für",
    "maybe": "mag mögen vielleicht",
    "period_end": "ende_des monatsende",
    "ours_": "uns unser*",
    "own_choice": """
        wähle_dein wähle_deine wähle_deinen wählen_sie_ihr wählen_sie_ihre wählen_sie_ihren
        such_dein such_deine mit_einem_freund mit_einer_freundin mit_deinem_freund
        mit_deiner_freundin mit_freunden mit_deinen_freunden mit_deiner_familie mit_ihrer_familie
        mit_der_familie """,
}
