"""German: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        lindert lindern beugt nie_wieder senkt heilt schluss_mit beruhigt befreit vergiss vergessen
        weg gegen vertreibt kein keine adieu nimmt ade vorbei hilft """,
    "ailment_x": """
        rückenschmerz* kopfschmerz* migräne schlaflosigkeit cholesterin* blutdruck falten erkältung*
        gelenkschmerz* blähung* halsschmerz* allergie* verspannung* sodbrennen magen knieschmerz*
        grippe nackenschmerz* """,
    "strengthens_x": """
        stärkt stärken gut_fürs gut_für schont unterstützt kräftigt fördert verbessert schützt
        kur_für """,
    "organ_x": """
        immunsystem abwehrkräfte herz darm verdauung gelenke kreislauf leber knochen gedächtnis
        atemwege stoffwechsel durchblutung """,
    "sleep_better": """
        besser_schlafen schlafen_sie_besser besser_schlaf* tiefer_schlafen durchschlafen
        schläfst_du_besser besserer_schlaf """,
    "from_first": "ersten_nacht ab_heute jede_nacht jeder_nacht sofort",
    "cleanses_x": "entgiftet entschlackt reinigt detox",
    "body_x": "körper organismus giftstoffe leber",
    "rejuvenates_x": "jahre_jünger verjüngt jünger lässt_jünger",
    "skin_x": "haut gesicht aussehen teint",
    "cancel_x": "kündbar kündigen stornieren stornierung storno kündigung",
    "at_will": """
        jederzeit kostenlos ohne_frist gebührenfrei am_selben_morgen ohne_kosten monatlich täglich
        einfach_so bis_zur_letzten """,
    "success_x": "erfolg gelingen ergebnis",
    "certain_x": "sicher garantiert gewiss vorprogrammiert",
    "cannot_err": "nichts_falsch garantiert_nichts kannst_nichts_falsch",
    "word_given": "versprochen garantiert ehrenwort wir_versprechen",
    "outcome_x": "ergebnisse beim_ersten ersten_stunde ersten_tag passt sitzt bestehst bestehen",
    "first_try": "beim_ersten_mal auf_anhieb beim_ersten_versuch ersten_anlauf",
    "pass_x": "bestehst bestehen bestanden",
    "fare_x": "preis preise tarif miete beitrag",
    "unchanged_x": """
        bleibt_stabil steigt_nie bleibt_für_immer bleibt_gleich ändert_sich_nie eingefroren
        bleibt_fest nie_mehr_erhöht """,
    "thrown_in": """
        obendrauf legen_wir dazu_gibt_es packen_wir gibt_es_dazu obendrein bekommst_du_dazu
        gratis_dazu """,
    "small_goods": """
        tasche becher probe proben kerze heft socken zahnbürste kleines_extra kleinigkeit
        überraschung tüte beutel mütze keks kekse """,
    "extra_x": """
        montage aufbau installation frühstück parkplatz anschluss versicherung geschenkverpackung
        willkommenspaket einrichtung """,
    "included_x": "inklusive inbegriffen im_preis enthalten mit_drin mit_dabei",
    "welcome_gift": """
        willkommensgeschenk_liegt willkommensgeschenk_wartet begrüßungsgeschenk_wartet
        ein_willkommensgeschenk """,
    "chains_x": """
        supermarkt discounter ketten großen_marken möbelhäuser möbelhaus markenprodukt* baumarkt
        alten_anbieter fabrikware großhändler industrieware """,
    "cannot_follow": "nicht_mithalten mithalten keine_chance einpacken alt_aussehen",
    "than_x": "als wie",
    "others_x": "andere anderen anderswo mitbewerber konkurrenz",
    "ask_double": "verlangen_das_doppelte doppelt_so_viel das_doppelte noch_warten noch_schlange",
    "nowhere_x": "nirgends nirgendwo",
    "finer_x": "bequemer besser gemütlicher günstiger weicher frischer wärmer schöner",
    "yield_x": "rendite ertrag zinsen gewinn gewinne erträge",
    "rely_on": "verlass verlassen sicher garantiert",
    "loss_x": "verlust verluste verlieren",
    "excluded_x": "ausgeschlossen unmöglich ohne_risiko kein_risiko nie",
    "rose_x": "stieg gestiegen wuchs gewachsen zulegte",
    "will_rise": "steigt_auch wird_steigen wächst_auch steigt_morgen auch_morgen",
    "your_money_x": "ihr_geld dein_geld erspartes",
    "works_for_you": "arbeitet_für arbeitet_jeden für_sie_arbeitet für_dich_arbeitet arbeitet",
    "puts_little": "wenig_rein wenig_einzahlen wenig_hinein wenig_einsatz",
    "takes_much": "viel_raus viel_heraus viel_gewinn",
    "retire_x": "rente ruhestand",
    "millionaire_x": "millionär millionärin reich",
    "before_another": """
        bevor_es_ein_anderer bevor_ein_anderer bevor_es_jemand bevor_jemand_anders bevor_andere """,
    "no_more_coming": """
        nachschub_gibt_es mehr_kommen_nicht kommen_keine_mehr gibt_keinen_nachschub im_nu_weg
        ruckzuck_weg """,
    "everybody_x": "alle jeder",
    "wants_one": "wollen_eins wollen_einen will_eins will_einen wollen_sie_haben",
    "brief_while": """
        nur_für_kurze_zeit nur_kurze_zeit nicht_mehr_lange nur_noch_kurz nur_noch_wenige_tage """,
    "special_price": """
        zum_sparpreis sonderpreis_für ordentlich_was_nachgelassen zum_sonderpreis zum_aktionspreis
        preis_nur_für_dich """,
    "pros_y": "profis ärzte köche zahnärzte tierärzte handwerker experten",
    "use_it_y": "benutzen nutzen nehmen_es schwören verwenden",
    "town_x": "ganze_stadt halbe_stadt ganz_deutschland",
    "talks_x": "spricht redet reden",
    "elected_x": "gewählt ausgezeichnet gekürt",
    "of_year": "des_jahres zum_besten zur_besten",
    "pleased_x": "zufriedene glückliche begeisterte",
    "many_x": "tausende hunderte millionen zehntausende",
    "buyers_x": "kunden kundinnen gäste mitglieder familien",
    "takes_part": "mitmachen mach_mit machen_sie_mit teilnehmen dreh",
    "take_home_x": "abräumen gewinnen gewinne absahnen",
    "one_buyer": "eine_kundin ein_kunde einer_von_euch ein_gast eine_glückliche",
    "goes_home_with": "fährt_mit fährt gewinnt fliegt",
    "each_slip": "jeder_kassenbon jeder_bon jede_bestellung jeder_einkauf jedes_los",
    "a_ticket": "ein_los eine_chance ein_gewinnlos",
    "maybe_you": "vielleicht bist_du sind_sie",
    "winner_x": "gewinner gewinnerin gewinnst gewinnen_sie gewinnst_gerade",
    "spin_x": "dreh drehen rubbel",
    "wins_x": "gewinn gewinne gewinnen",
    "each_coin": "jeder_euro jeder_cent jeden_euro",
    "gives_credit": "bringt_guthaben guthaben gutschrift",
    "points_x": "punkte stempel",
    "into_money": "gegen_geld in_geld in_bares gegen_bargeld gegen_gutscheine",
    "buy_and_earn": "einkaufen_und_verdienen kaufen_und_verdienen shoppen_und_verdienen",
    "take_now": "heute_mitnehmen jetzt_mitnehmen sofort_mitnehmen jetzt_kaufen heute_kaufen",
    "pay_next_year": """
        nächstes_jahr_zahlen später_zahlen in_einem_jahr_zahlen erst_im_januar_zahlen
        nächstes_jahr_bezahlen """,
    "in_rates": "raten ratenzahlung monatsraten",
    "same_price_x": "gleicher_preis gleichen_preis ohne_aufpreis derselbe_preis keinen_cent_mehr",
}
