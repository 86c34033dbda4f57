"""German: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": """
        geldbeutel portemonnaie brieftasche geldbörse karte ec_karte bankkarte kreditkarte """,
    "comes_out": """
        herauskommen rauskommen heraus raus zücken gezückt verlassen verlässt herausholen
        rausholen aufmachen öffnen aufwachen aufstehen """,
    "contactless": "kontaktlos handy uhr code pin verlust verloren",
    "stays_in": """
        bleibt_in_der bleibt_zu_hause hat_frei darf_ausschlafen macht_urlaub hat_urlaub
        bleibt_liegen kann_weiterschlafen darf_schlafen bleibt_stecken """,
    "the_bill": "rechnung zeche porto versand versandkosten lieferung anfahrt weg fahrt",
    "stays_with_us": """
        bleibt_bei_uns geht_an_uns geht_auf_uns landet_bei_uns übernehmen_wir zahlen_wir
        bezahlen_wir begleichen_wir ist_unsere_sache auf_unsere_kappe """,
    "small_seed": """
        pfennig münze cent groschen körnchen korn samen samenkorn handvoll tropfen krümel
        kiesel taler """,
    "hands_over": """
        bringen bringst bringt kommen kommst geben gibst vertrauen vertraust pflanzen
        pflanzt säen säst leihen gib bring pflanze legen """,
    "big_load": """
        schubkarre laster lkw lastwagen scheune kornspeicher speicher schatz schatztruhe fuhre
        wagenladung kornkammer truhe silo schubkarren """,
    "other_makes": """
        andere_marken anderen_marken die_anderen andere anderen konkurrenz mitbewerber
        wettbewerber """,
    "worn_out": """
        puste atem atempause schlappmachen schlapp keuchen japsen schnaufen nach_luft außer_atem
        luft_ausgeht puste_ausgeht aufgeben aufgibt schlappmacht schlapp_machen die_segel am_ende
        im_bett ins_bett feierabend schlafen_gehen den_geist am_boden handtuch aufgegeben """,
    "just_begun": """
        erst_warm wärmen_wir warmlaufen gerade_erst erst_richtig schnürt bindet schuhe gerade_mal
        aufwärmen läuft_sich noch_beim längst erst_an fängt_erst fangen_wir legt_erst beginnt_erst
        läuft_erst noch_lange_nicht noch_munter noch_frisch erst_beim läuft_noch läuft_immer_noch
        steht_noch """,
    "up_there": "über oberhalb",
    "only_roof": """
        nur_noch_die_decke nur_die_decke nur_noch_die_zimmerdecke nur_die_zimmerdecke
        nur_noch_das_dach nur_noch_der_himmel nur_der_himmel nur_noch_wolken nur_das_dach """,
    "above_you": "über_dir über_ihnen über_euch deinem kopf",
    "all_makes": "marken marke konkurrenz wettbewerb mitbewerber die_übrigen",
    "down_below": """
        darunter drunter unter_uns unter_ihm zu_füßen im_schatten schauen_hinauf
        schauen_hoch tief_unten blicken_auf """,
    "very_top": "ganz_oben obenauf zuoberst an_der_spitze oben_drauf",
    "stands_alone": "nur_einer allein nur_eine ganz_allein nur_ein_name steht_allein",
    "asks_in": """
        fragen frag fragt öffnen öffne schauen schau gucken klopfen schauen_sie werfen blick
        sehen_sie """,
    "any_word": "jede jedem jeden jeder jedes irgendein* beliebig*",
    "waiting_room": """
        wartezimmer arztpraxis praxis kinderarzt kinderärzt* arzt ärzt* zahnarzt apotheke*
        hebamme* klinik """,
    "advice": """
        rat packungsbeilage rezept termin vor_der nebenwirkungen bevor hausbesuch* besuch*
        wenn_sie allerg* noch_fragen bei_fragen weitere_fragen """,
    "healer": """
        arzt ärzte ärztin ärztinnen hausarzt zahnarzt zahnärzte kinderarzt kinderärzte apotheker*
        orthopäde* chirurg* tierarzt hausärztin arztes zahnarztes apothekers hausarztes tierarztes """,
    "at_their_home": """
        selbst_zu_hause zu_hause daheim eigenen_bad eigenen_schrank eigenen_hausapotheke
        eigenen_kinder eigenen_familie """,
    "keeps_it": "hat haben benutzt benutzen nimmt nehmen steht stehen verwendet verwenden bewahrt",
    "shelf_word": "regal regale fach haken schublade kiste platz regalbrett",
    "never_more": "nie niemand nicht_mehr keiner kein_mensch nimmermehr niemals",
    "refilled": """
        füllen gefüllt auffüllen aufgefüllt nachfüllen nachgefüllt füllt bestückt nachgelegt """,
    "trusted_us": """
        vertraut_hat vertraut_haben vertraut vertraute vertrauten anvertraut anvertraute
        anvertrauten eingestiegen einstieg einstiegen angefangen begonnen dazukam """,
    "years_ago": """
        vor_zehn_jahren vor_fünf_jahren vor_zwanzig_jahren vor_jahren damals
        vor_einem_jahrzehnt """,
    "riches": """
        haus_am_meer am_meer villa yacht segelboot rechte_spalte rechten_spalte
        auf_die_preise preisspalte strandhaus ferienhaus abbezahlt wecker weinberg frührente
        hausschlüssel """,
    "only_left": "nur_noch noch_genau bleiben_noch bleiben verbleiben noch_ganze",
    "days_word": "tag tage tagen stunden nächte",
    "too_late_then": "zu_spät danach_nie dann_nie vorbei dann_ist_schluss weg aus_und_vorbei",
    "leaves_us": """
        verabschiedet packt_die_koffer packt_seine in_rente nachruf geschichte erwachsen
        erinnerung zieht_aus wacht_älter adieu abschied nimmt_zu die_koffer nimmt_abschied
        seine_koffer """,
    "two_things": "zwei beide beides paar",
    "just_one": "nur_eins nur_eines nur_einen nur_eine eins eines bloß_eins einer nur_einer eine",
    "on_the_slip": """
        auf_dem_bon auf_dem_kassenzettel auf_dem_kassenbon auf_der_rechnung die_kasse an_der_kasse
        auf_dem_beleg kassiererin steht_auf_dem auf_dem_zettel wird_gezählt wird_berechnet """,
    "saved_else": "zeit energie wasser strom platz kuchen papier stunde stunden teigs teig",
    "you_pay": "bezahlen bezahlst zahlen zahlst kaufen kaufst wer_kauft kauft bestellt wer_einen",
    "runs_back": """
        kommt_zurückgelaufen läuft_zurück zurückgelaufen schläft_schon wieder_auf_dem_konto
        wieder_im_portemonnaie wieder_da klopft klopft_an wieder_auf_ihrem wieder_auf_deinem
        zurückgerannt rennt_zurück """,
    "one_of_you": "einer_von_euch einer_von_ihnen eine_von_euch jemand irgendwer eine_bestellung",
    "wins_up": "wacht aufwachen fährt fliegt landet packt hält findet reist sitzt öffnet",
    "dream_thing": """
        malediven insel autoschlüssel zwei_tickets flugtickets neuwagen kreuzfahrt karibik
        paris lissabon rom reise traumreise """,
    "knee_or_back": "knie knien rücken gelenke hüfte herz haut gesicht beine",
    "as_young": """
        wie_mit_zwanzig wie_zwanzig mit_zwanzig wieder_zwanzig ihr_alter sein_alter
        wie_mit_achtzehn zwanzigjährige* jahre_jünger teenager """,
    "misses_you": """
        vermisst_sie vermisst_dich vermissen vermissen_sie vermissen_dich fragt_sich_wo
        arbeitslos däumchen vergisst_ihr erkennt_sie_nicht """,
    "walks_home": """
        weg_zurück heimweg rückweg nach_hause kommt_heim läuft_zurück wieder_zurück findet_zurück
        kehrt_um wandert_zurück spaziert_zurück von_allein_nach findet_ihr_geld findet_dein_geld
        allein_nach_hause """,
    "debt_word": "schuld schulden rechnung kredit betrag summe restbetrag",
    "puts_on": """
        zunehmen nimmt_zu gewachsen wächst wachsen schwerer älter dicker zugenommen zulegen
        anwachsen gramm_zu """,
    "the_best": "der_beste die_beste das_beste das_allerbeste die_besten",
    "bar_none": """
        schlechthin überhaupt aller_zeiten von_allen mit_abstand weit_und_breit ohne_frage
        punkt ohne_wenn weit breit """,
    "save_now": "sparen sparst spar spart",
    "a_third": "ein_drittel ein_viertel die_hälfte ein_fünftel zwei_drittel",
    "of_old": """
        war waren hatte hatten einst oma opa großvater großmutter mein meine onkel tante
        früher sagte """,
    "stays_thin": """
        bleibt_schlank bleibt_gleich bleibt_dünn bleibt_so_groß bleibt_wie bleibt_klein
        hält_diät """,
    "outdoors": """
        see meer ozean berg* tal feld* wiese* hügel fluss strand zelt garten terrasse boot
        wald """,
    "school_out": "ferien schule weihnachten frühling sommer winter geburtstag prüfung* urlaub",
    "who_once": "wer_einmal",
    "used_it": "hatte probierte probiert gekostet getragen benutzt getrunken gegessen geschlafen_hat gefahren_hat",
    "tried_once": """
         einmal_probiert einmal_gekostet einmal_gehabt einmal_getragen wer_sie_probiert
        wer_es_probiert """,
    "very_good": """
        sehr_gute sehr_guten sehr_guter gibt_gute gute_und """,
    "then_there_is": "dann_kommt dann_gibt_es dann_kommen und_dann_kommt dann_wir",
    "medal_if": """
        goldmedaille goldmedaillen olympia olympiade nobelpreis oscar weltmeister weltmeisterschaft """,
    "is_theirs": """
        hinge_bei ginge_an wäre_unsere wäre_unserer hätten_wir gewännen wäre_uns sie_hinge
        gewinnen_wir bekäme bekämen läge_bei wäre_längst """,
    "what_you_put": """
        was_sie_anlegen was_du_anlegst anlegen anlegst einzahlen einzahlst zurücklegen zurücklegst """,
    "pays_for": "zahlt_ihnen zahlt_dir bezahlt_ihnen bezahlt_dir bezahlt zahlt finanziert",
    "good_life": "urlaub ferien rente küche auto hochzeit haus studium reise",
    "small_purse": "geldbeutel portemonnaie münze börse handvoll hosentasche",
    "goes_off": "gehen gehst geht heim fahren fährst verlassen nach_hause zurück",
    "big_bag": "koffer sack schubkarre truhe kiste laster anhänger",
    "more_folk": "mehr_leute mehr_menschen mehr_kunden mehr_namen",
    "queue_word": "schlange warteliste liste reihe",
    "by_reading": """
        gelesen_haben gelesen_hast zu_ende_gelesen diesen_satz das_lesen dies_lesen
        während_sie_lesen """,
    "another_buyer": """
        jemand_anderes jemand_anderer ein_anderer eine_andere andere_hände der_nachbar """,
    "is_taken": "ihres deines ihren deinen ihre weg vergriffen geschnappt gekauft mitgenommen",
    "sleeps_on_it": """
        nacht_drüber nacht_darüber drüber_schläft darüber_schläft drüber_schlafen darüber_schlafen
        morgen_früh_entscheidet """,
    "dearer_then": """
        alten_preis alte_preis vollen_preis volle_preis höheren_preis teurer normalen_preis
        normalpreis preis_von_gestern preis_von_früher """,
    "one_paid": """
        zahlen_eins zahlen_einen zahlst_einen zahlst_eins einen_zahlen eins_zahlen eins_bezahlen
        einer_bezahlt kaufen_eins kaufst_eins bezahlen_eins bezahlst_eins """,
    "twin_word": """
        zwilling zwillinge zwillingsbruder zwillingsschwester geschwisterchen bruder schwester """,
    "cabinet_word": """
        schrank badezimmerschrank arzneischrank medizinschrank spiegelschrank hausapotheke
        schublade arzttasche """,
    "naturally": "natürlich selbstverständlich genau klar richtig_geraten was_sonst logisch",
    "half_crowd": """
        die_halbe_straße die_halbe_stadt halbe_stadt das_halbe_dorf das_halbe_büro
        die_halbe_nachbarschaft das_halbe_viertel die_halbe_republik halb_berlin halb_münchen
        halb_deutschland """,
    "uses_ours": """
        schläft_schon_auf schläft_auf schläft_bereits_auf trägt trinkt schwört fährt kauft_bei isst
        nutzt benutzt hat_schon hat_bereits """,
    "one_of_buyers": """
        einer_der_kunden eine_der_kundinnen einer_unserer eine_unserer einer_der_besteller
        eine_der_bestellungen einer_der_leser wer_diese_woche einer_der_käufer einer_der_gäste """,
    "golden_ticket": """
        goldenes_los goldenes_ticket goldene_ticket goldene_los gewinnlos glückslos goldene_münze
        goldener_umschlag gewinnnummer """,
    "box_word": """
        paket pakete pakete* päckchen schachtel schachteln dose dosen glas tüte tüten bestellung
        bestellungen kiste kisten karton kartons packung packungen """,
    "on_the_plane": "im_flieger im_flugzeug flieger_nach flug_nach am_strand an_bord",
    "year_to_pay": """
        jahr_zeit monate_zeit ein_jahr_lang_abzahlen zahlen_sie_in_einem_jahr erst_nächstes_jahr
        mit_dem_bezahlen zahlen_sie_nächsten zahl_nächsten zahlen_sie_im_sommer zahlen_sie_nach
        zahlen_sie_erst """,
    "price_stays": """
        preis_bleibt bleibt_der_preis gleiche_preis derselbe_preis keinen_cent_mehr
        keinen_cent_teurer preis_ändert preis_wächst_bis preis_wächst_nicht preis_wartet """,
    "bank_wants": """
        bank_will_zinsen banken_wollen_zinsen bank_verlangt_zinsen bank_nimmt_zinsen
        banken_nehmen_zinsen banken_verlangen_zinsen bank_möchte_zinsen """,
    "not_us": "wir_nicht bei_uns_nicht wir_nie",
    "whole_place": """
        in_der_ganzen_stadt weit_und_breit im_ganzen_viertel im_ganzen_land in_ganz_deutschland
        in_der_ganzen_gegend auf_der_ganzen_welt in_ganz_berlin """,
    "are_left": "übrig noch_da verbleib* gibt_es_noch",
    "none_coming": """
        kommen_keine keine_neuen nachgelegt_wird_nicht kein_nachschub ofen_ist_aus
        keine_mehr_gebacken nicht_nachproduziert keine_geschwister kommen_nicht_wieder
        wird_nicht_mehr """,
    "by_then": "bis während wenn bevor ehe",
    "long_done": "längst_fertig schon_fertig bereits_fertig schon_am_ziel",
    "of_time": "tag tage tagen morgen abend abende montag montage regen wetter jahr jahre",
    "sleeping": "schlafen schlaf bett frühstück frühstücken aufwachen aufstehen",
    "of_books": "kapitel buch seite seiten roman brief",
    "no_tag": "kein_preisschild ohne_preisschild  ",
    "clothing": "kleid mantel jacke bild kunst",
    "brings_friend": """
        bringen_sie_jemanden bring_jemanden bringen_sie_eine_freundin bringen_sie_einen_freund
        bring_deine bringen_sie_ihre """,
    "ticket_word": "karte eintritt ticket rechnung eintrittskarte fahrkarte fahrschein zeche kosten",
    "not_yet": "noch bisher verloren abgefallen fehlt",
    "of_town": "im_ort im_dorf straße weg pfad bus bahn linie in_der_stadt",
    "we_care": "kümmern_wir_uns übernehmen_wir erledigen_wir regeln_wir ist_unsere_sache",
    "ask_anyone": "fragen_sie_wen frag_wen fragen_sie_jeden fragen_sie_herum fragen_sie_alle",
    "ends_here": "hier_schluss ist_schluss hier_endet endet_hier hört_hier ",
    "dreams_of": "träumen träumt",
    "be_ours": """
        unseres_zu unserer_zu unsere_zu unser_zu wie_unseres wie_unserer wie_unsere zu_sein """,
    "few_times": "zweimal einmal dreimal zwei ein",
    "with_others": """
        mit_dem_rest mit_den_anderen mit_anderen mit_herkömmlichen mit_jedem_anderen
        mit_gewöhnlichen """,
    "others_need": "anderen_brauchen andere_brauchen",
    "hour_word": "stunde stunden tag abend woche nachmittag",
    "a_moment": "lied minute minuten wimpernschlag atemzug kaffee gähnen moment",
    "next_ours": """
        das_nächste_auf_uns geht_das_nächste geht_der_nächste geht_die_nächste der_nächste_auf_uns
        zahlen_wir_den_nächsten """,
    "unhappy_ones": """
        enttäuschte_kunden unzufriedene_kunden enttäuschte_gäste unzufriedene reklamationen
        beschwerden """,
    "none_at_all": "keine keiner null niemand kein_einziger",
    "bad_harvest": "schlechte_ernte schlechten_ernten missernte mageres_jahr magere_jahre",
    "what_to_do": "wohin was_tun was_sie_mit was_du_mit",
    "all_interest": """
        all_den_zinsen den_vielen_zinsen all_dem_gewinn den_ganzen_zinsen so_viel_zinsen """,
    "last_pair": "letzte_paar letzte_stück letzte_flasche letzte_brot letzter_platz",
    "lights_off": "licht_aus das_licht_aus machen_wir_zu sperren_wir",
    "door_shuts": """
        tür_ins_schloss tür_zu die_tür_zu schließt_die_tür schließen_die_türen fällt_die_tür """,
    "old_tag": "alte_preisschild alte_etikett alten_preisschilder alten_preise alter_preis",
    "comes_along": "kommt_mit so_mit kommt_dazu reist_mit fährt_mit läuft_mit",
    "next_door": "nebenan gegenüber nachbarn",
    "never_switched": """
        nie_mehr_gewechselt nie_wieder_gewechselt nicht_mehr_gewechselt nie_zurück
        nie_wieder_zurück """,
    "getaway": "wochenende urlaub reise woche nacht_in",
    "or_word": "oder",
    "companion": "hund hunde katze kinder kind freund freundin spazieren bus oma schwester",
}
