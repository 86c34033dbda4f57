"""German: the words of what is pledged, and that it is."""

CLASSES = {
    "either_way": """
        kann_fallen fallen_oder steigen_oder sinken_oder fallen_und als_auch_fallen kann_sinken
        fallen_wie auf_und_ab steigen_und hoch_und_runter """,
    "printing": "drucken druck ausdrucken aufkleben abgeben",
    "mine": "ich mein meine meinen meiner hatte zahl_mir gib_mir zahl_es_mir gib_es_mir",
    "cannot_more": """
        kann_man_nicht kann_man_kaum geht_es_nicht geht's_nicht geht_nicht könnte_es_nicht
        kann_es_nicht geht_es_kaum """,
    "compar_best": """
        besser schöner bequemer günstiger leckerer einfacher schneller frischer komfortabler feiner
        weicher sicherer entspannter """,
    "there_is": """
        kaufen_kann kaufen_können kaufen_kannst die_es_gibt den_es_gibt das_es_gibt das_du_je
        die_du_je den_du_je sie_je jemals aller_zeiten """,
    "rank_adj": """
        modernste* fortschrittlichste* zuverlässigste* wirksamste* cremigste* bequemste* leckerste*
        beste besten beste* feinste* weichste* schnellste* stärkste* schönste* """,
    "double_as": """
        doppelt_so dreimal_so zehnmal_so zweimal_so viermal_so zehnmal dreimal fünfmal zweimal """,
    "strong_adj": """
        weich schnell lang lange stark hell warm leicht leise sauber frisch wirksam kräftig haltbar
        bequem effizient saugfähig scharf viel stärker heller länger leiser schneller weicher
        kräftiger """,
    "no_match": "mithalten einpacken alt_aussehen das_wasser_reichen schritt_halten",
    "will_like": """
        lieben mögen passt klappt schlafen glücklich begeistert zufrieden wirkt bereuen gefallen
        gefällt schmeckt """,
    "pledge": "versprochen garantiert ehrenwort fest_versprochen",
    "last_year": "letztes_jahr letzten_jahr* vorjahr* im_vorjahr vergangenen_jahr* letztjährig*",
    "come_again": "wieder* warten zurück dieselb* gleich* auch erneut erwart*",
    "won_then": "gewonnen verdient verdiente gewinnt gestiegen gewachsen gebracht",
    "then_hence": "auch_künftig auch_morgen gewinnt_morgen künftig in_zukunft auch_weiterhin",
    "times_over": """
        zehnfache doppelte dreifache vielfache verzehnfach* verdoppel* verdreifach* vervielfach*
        hundertfache doppelt """,
    "nest_egg": """
        geld ersparnis* erspartes polster einsatz* einlage kapital reserve sparschwein vermögen
        investition sparst spart gespart* """,
    "fortune": "vermögen reichtum millionär* millionen goldgrube",
    "small_sum": """
        kleingeld taschengeld kleiner_einsatz kleinem_einsatz wenig_geld paar_münzen
        kleinen_beträgen wenigen_euro """,
    "blink": "blinzel* umdreh* wegschau* wegguck*",
    "gone_fast": "weg vergriffen verpasst verschwunden ausverkauft",
    "become": "geworden jetzt nun ab_sofort wird werden",
    "cheaper_now": "günstiger billiger preiswerter",
    "mass_save": "sparen spar spart sparst ersparnis",
    "hugely": "kräftig richtig ordentlich viel satt ganz_schön riesig* tüchtig",
    "wares_all": """
        schuh* alles allem allen hemd* mäntel* jeans möbel* laden sortiment einkauf* bestell* jacke*
        """,
    "you_won": """
        du_gewonnen hast_gewonnen haben_gewonnen sie_gewonnen du_bist_der_gewinner wurdest_ausgelost
        gewonnen_hast """,
    "won_thing": "preis gutschein* auto reise handy geschenk urlaub jackpot hauptpreis",
    "purchase": "einkauf* einkäuf* einkaufen bestellung* ausgaben",
    "earns_you": "auszahlt zahlt_sich bringt_geld bringen_geld bringt_dir zu_geld",
    "on_our_side": "übernehmen_wir auf_uns zahlen_wir wir_zahlen wir_übernehmen tragen_wir",
    "on_bill": "auf_der_rechnung auf_dem_bon auf_deiner_rechnung auf_ihrer_rechnung",
    "not_there": "nicht nie ohne nirgends taucht_nicht",
    "strike": "zwölf_schlägt mitternacht_schlägt glockenschlag die_uhr_zwölf uhr_schlägt",
    "buy_now": "bestell* kauf* buch* hol sicher*",
    "other_pl": "andere anderen konkurrenz mitbewerber die_anderen",
    "do_worse": """
        verlangen versprechen reden sparen verstecken lassen_dich lassen_sie aufhören kopieren
        kassieren enttäuschen kosten_mehr knausern """,
    "us_or_you": "wir du dich dir sie uns weniger mehr",
    "your_old": """
        dein_alt* deine_alt* deinen_alt* ihr_alt* ihre_alt* ihren_alt* deine_bisher* dein_bisher*
        """,
    "ditch": "wegwerfen vergiss vergessen tschüss ade ausmustern rente nie_wieder entsorg*",
    "borrow_too": "leih* kredit darlehen finanzier*",
    "same_sum": """
        denselben_betrag selbe_summe gleichen_betrag gleiche_summe genau_das keinen_cent nicht_mehr
        genau_so_viel genauso_viel """,
    "zero_percent": "null_prozent null-prozent*",
    "credit_word": "finanzier* kredit* rate raten zins* *finanzierung",
    "waive": "erlassen schenken streichen entfallen entfällt wegfallen verzichten",
    "give_prize": "verlosen verlost verschenken auslosen",
    "winner": "gewinner* *gewinner gewinnerin",
    "next_be": "nächste* glücklich* könntest vielleicht bald",
    "study": "studie* forschung wissenschaft* umfrage* tests labortest*",
    "show_it": "zeig* beweis* bestätig* beleg* bewiesen belegt",
    "choice_word": "wahl liebling* favorit* geheimnis geheimtipp",
    "pros": "profis experten köche* ärzte* sportler* meister* stars zahnärzte* friseure* kenner",
    "try_it": "probier* teste* testen ausprobieren",
    "sure_to": "garantiert ganz_bestimmt ganz_sicher mit_sicherheit hundertprozentig",
    "never_": "nie niemals",
    "let_down": "enttäusch* im_stich reißt bricht kaputt versagt rostet verblasst",
    "nobody_": "niemand keiner kein_kunde kein_anleger",
    "lost_": "verloren verliert verlor",
    "money_us": "geld cent uns erspartes fonds",
    "sit_back": "lehn_dich lehnen_sie zurücklehn* finger_zu_rühren entspann* nichts_tun",
    "beat_inflation": "schlägt_die_inflation inflation_ein_schnippchen über_der_inflation",
    "not_many": """
        nicht_mehr_viele nicht_viele kaum_noch gibt_es_nicht_mehr immer_weniger nur_wenige """,
    "demand": "nachfrage andrang ansturm",
    "high_": "groß* riesig* enorm* hohe hoher gewaltig* durch_die_decke explodiert",
    "hurry_up": "beeil* sei_schnell seien_sie_schnell schnell_sein nicht_zögern zugreifen greif_zu",
    "offer_": "angebot* preis* rabatt* aktion* schnäppchen deal*",
    "not_last": "nicht_lange nicht_ewig bald_vorbei wartet_nicht nicht_mehr_lange",
    "fill": "füll* wächst fütter* auffüll*",
    "wallet_": "geldbeutel portemonnaie konto brieftasche guthaben sparschwein",
    "made_of": "komfort qualität kaffee brot creme unser* rezept* matratze* service app wein* käse",
    "join_in": "mach_mit mitmachen teilnehm* bestellung* einkauf* unser* hüpf spring los",
    "more_adv": "besser billiger günstiger schneller länger sauberer weicher",
    "knows": "weiß* wissen kennst kennt",
    "market_word": "börse märkte markt kurse",
    "shake": "wackel* fällt stürzt schwankt kracht",
    "income_word": "einkommen ersparte* ersparnisse geld rendite",
    "may_be": "kann können könnte auch",
    "everybody": "jeder jede alle",
    "earns": "verdient verdienen profitiert profitieren",
    "forever_": "für_immer ewig lebenslang ein_leben_lang",
    "we_give": """
        wir_geben_dir wir_zahlen_dir wir_geben_ihnen wir_zahlen_ihnen geben_wir_dir wir_schenken_dir
        """,
    "money_": "geld bares euro",
    "beside_ours": "neben_unser* gegen_unser* verglichen_mit_unser*",
    "look_poor": "fühl* wirk* aussehen brett* blass",
    "before_": "bevor ehe",
    "price_": "preis* tarif*",
    "rise_": "spring* steig* anzieh* hochgeh* raufgeh* klettert",
    "countdown": "countdown uhr_tickt zeit_läuft",
    "used_to": "früher bisher vorher sonst",
    "cost_more": "mehr_gekostet mehr_kosten doppelt_so_viel teurer",
    "stand_behind": "stehen_zu stehen_hinter stehen_für",
    "no_chance": "keine_chance nichts_zu_melden",
    "nothing_else": """
        nichts_ander* nichts_anderes keine_ander* nie_wieder_etwas_anderes nie_wieder_was_anderes
        nichts_anderes_mehr nie_mehr_ohne nie_mehr_zurück nie_wieder_zurück keine_andere_mehr
        will_nie_wieder etwas_anderes """,
    "hardly_get": "kaum_noch schwer_zu fast_nicht_mehr kaum_zu",
    "your_size": "deiner_größe ihrer_größe deine_größe",
    "someone_else": "jemand_anders dir_jemand ein_anderer jemand_weg",
    "snatch": "schnapp* wegschnapp* holt kauft",
    "no_other": "keine_andere kein_anderer kein_anderes keine_zweite",
    "come_near": "heran mithält vergleichbar nahe",
    "rank_the": "schärfste* feinste* kühnste* weichste* klügste* reinste*",
    "trade_realm": "branche zunft markt stadt welt",
    "bank_nothing": "bank_verdient_nichts nichts_an_die_bank bank_geht_leer",
    "sometimes": "manchmal mitunter",
    "than_others": """
        als_jede_andere als_jeder_andere als_jedes_andere als_die_anderen als_alle_anderen
        als_der_rest als_die_der_konkurrenz """,
    "ask_expert": """
        fragen_sie frag_dein* sprechen_sie sprich_mit konsultieren_sie lassen_sie_sich wenden_sie
        zum_arzt zur_ärztin """,
    "anchor": """
        unser* bestell* kauf* preis* kunden* käufer* mitglieder* laden shop kollektion sortiment
        woche jetzt """,
    "unbeaten": """
        ungeschlagen unschlagbar* unübertroffen* unerreicht* konkurrenzlos* unvergleichlich* """,
    "product": """
        socken schuh* unser* preis* qualität geschmack service brot kaffee matratze* komfort creme
        app """,
    "tonight_": "heute mitternacht morgen wochenende heute_nacht",
    "dies": "stirbt schluss vorbei endet stoppt erlischt aus letzter",
    "sale_day": "letzter_tag letzte_tage letzten_tage letzte_stunden",
    "the_last": "die_letzten",
    "going_now": "weg schnell gehen greif* sicher* beeil* hol",
    "glad": "begeistert zufrieden glücklich froh lieben",
    "or_we": "sonst_bringen sonst_machen oder_wir sonst_zahlen sonst_erstatten sonst_bekommst",
    "vow_result": "versprechen garantieren versichern sichern_dir",
    "outcome": "ergebnis* perfekt* jedes_mal immer erfolg nie beste* qualität",
    "rival_shop": """
        supermarkt* ketten großen_marken discounter* kaufhaus deine_bank hersteller baumarkt """,
    "fall_short": "schafft_es_kein* kann_kein* kommt_nicht kein kann_nicht reicht_nicht schafft",
    "our_": "unser* uns wir",
    "than_those": "als_die als_andere als_geräte als_jede",
    "each_order": """
        jede_bestellung jeder_bestellung jedem_einkauf jeden_einkauf jedem_kauf jeder_kauf """,
    "cash_": "bargeld geld",
    "little_in": "wenig klein* zahl* leg* bisschen",
    "take_out": "hol* heraus raus wird werden mach*",
    "backed_by": """
        empfohlen_von ärzten_empfohlen geprüft_von getestet_von gewählt_von empfohlen geliebt_von
        """,
    "authority_": """
        *ologen experten tausenden ärzten führenden kunden fachleuten spezialisten verband
        *verband verein *verein institut *institut *zentrale kammer *kammer akademie
        ministerium *amt stiftung """,
    "reduced": "reduziert herabgesetzt rabattiert gesenkt heruntergesetzt",
    "goods": "kleid* *kleider mäntel* alles jetzt artikel sortiment schuh* preis*",
    "persists": "bleibt anhält bestehen",
    "cannot_lose": "nicht_verlieren nie_verlieren nur_gewinnen",
    "plan_": "plan fonds methode depot konto anlage*",
    "we_credit": "wir_füllen wir_schreiben schreiben_wir wir_erstatten wir_überweisen gutschreiben",
    "you_spend": "kaufst kauf* einkauf* zahl zahlst karte bestell*",
    "outdo": "übertrifft übertreffen überdauern schlägt schlagen überholt",
    "rivals_": "konkurren* wettbewerb* mitbewerb* andere_marken",
    "every_": "jede jeder jedes jedem",
    "wins_": "gewinnt",
    "game": "dreh los code wurf ticket tipp klick",
    "only_w": "nur lediglich bloß",
    "until_w": "bis",
    "rest_of_day": "rest_des_tages wenige_stunden paar_stunden",
    "get_it": "haben bestell* kauf* hol* sicher* sparen",
    "sliver": "bruchteil",
    "used_price": "preis* früher kosten gekostet",
    "price_of_a": "zum_preis_eine* preis_eines preis_einer",
    "come_what_may": "was_auch komme_was_wolle egal_was ganz_gleich_was",
    "works_": "wirkt funktioniert sicher klappt",
    "hundred": "hundertprozentig* hundert_prozent",
    "never_again": "nie_wieder nie_mehr",
    "sick": "erkältet krank husten schnupfen grippe kopfweh erkältung* rückenschmerzen",
    "joint_": "gelenk* knie* rücken nacken kopf hüfte* füße",
    "stop_hurt": "nicht_mehr_weh schmerzfrei* schmerzen_nicht keine_schmerzen",
    "skin_": "haut gesicht teint",
    "younger_": "jünger* verjüngt faltenfrei",
    "get_rich": "werde_reich werden_sie_reich reich_werden zum_reichtum macht_reich",
    "tries_it": "probiert testet kostet_einmal trägt",
    "comes_back": "kommt_wieder kommen_wieder bleibt_dabei will_mehr wieder_kommen",
    "many_": "viele viel",
    "no_more": "nicht_mehr keine_mehr",
    "raffle_noun": "verlos* gewinnspiel* tombola lotterie* lostopf auslosung",
    "profit_": "gewinne gewinn erträge dividenden renditen",
    "regular_": "regelmäßig* stetig* beständig* verlässlich*",
    "part_of": "teil_deine* teil_ihre* teil_der teil_des stück_deine*",
    "bill_": "rechnung* ausgaben bestell* einkauf* preis*",
    "back_": "zurück wieder gutschrift guthaben",
    "vanish": "verschwind* verfällt verpufft erlischt",
    "silly": "lächerlich* verrückt* irre wahnsinnig* unglaublich*",
    "must_go": "alles_muss_raus alles_muss_weg",
    "organs_": "herz gefäße leber darm nieren lunge gehirn knochen",
    "healthy_": "gesund gesünder fit",
    "turn_": "machen macht werden wird verwandel*",
    "savings_": "ersparte* geld einlage kapital ersparnisse",
    "far_more": "viel_mehr weit_mehr ein_vielfaches",
    "people_": "eltern mütter familien läufer kunden menschen köche",
    "choose_": "wählen vertrauen bevorzugen",
    "almost_all": "fast_alle fast_jeder beinahe_alle",
    "taken_": "vergeben weg verkauft gebucht belegt",
    "over_time": "nach_und_nach stück_für_stück in_häppchen",
    "pay_no_more": "draufzuzahlen draufzahlen mehr_zu_zahlen",
    "seen_on": "bekannt_aus aus_dem_fernsehen",
}
