"""German: the words of promises told in pictures."""

CLASSES = {
    "denies": "nicht nie nirgends ohne kein* niemals nichts",
    "listed": """
        auftauch* auftaucht erscheint erscheinen steht stehen taucht tauchen finden findet
        vorkommt vorzukommen aufzutauchen erwähnt auf """,
    "unlisted": """
        sucht_man_auf vergeblich_auf auf_keinem auf_keiner nicht_auf_der nicht_auf_dem nicht_auf
        """,
    "receipt_word": "rechnung kassenzettel bon kassenbon beleg quittung",
    "effort": "was teil weg wege zeit geduld mühe danke* danken warten aussuchen",
    "supposing": "wenn falls sollte sollten",
    "cash_desk": "kasse ladenkasse registrierkasse",
    "stays_shut": "zu geschlossen stumm still schweigt schläft unberührt",
    "opening": """
        montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* uhr feiertag* mittags
        vorübergehend wegen umbau* defekt """,
    "purse_word": "geldbeutel brieftasche portemonnaie geldbörse portmonee börse",
    "stays_put": """
        in_der_tasche stecken zu_hause daheim schläft schlafen zu geschlossen ruhen ruht
        verschlossen """,
    "feels_it": "merkt spürt merken spüren fühlt",
    "asks_around": "fragen frag fragt vergleichen vergleiche erkundigen hören umhören schauen",
    "other_prices": """
        andere_verlangen anderen_verlangen andere_nehmen anderen_nehmen anderswo woanders preise
        preisen nachbarn_nach die_anderen konkurrenz was_andere """,
    "comes_to_us": """
        kommen_sie_wieder kommen_sie_zurück komm_wieder komm_zurück zu_uns warten_hier warten_auf
        wir_warten wieder_zu sehen_uns zurück """,
    "we_sought": """
        wir_suchten wir_haben_gesucht haben_lange wir_haben_lange wir_haben_überall suchten_wir
        haben_wir gesucht wir_suchen """,
    "none_found": """
        leeren_händen suchen_noch immer_noch noch_immer vergeblich vergebens nichts_gefunden
        keine_gefunden keinen_gefunden keines_gefunden nicht_fündig bis_heute """,
    "finer_thing": """
        besser* fein* feiner* weich* zart* knusprig* lecker* frisch* leiser* bequemer* schärfer*
        leichter* cremiger* wärmer* schöner* """,
    "the_peak": "gipfel spitze thron siegertreppchen podest goldmedaille krone gipfelkreuz",
    "held_by_us": "unsere_fahne unsere_flagge gehört_uns ist_unser ist_unsere ist_unserer",
    "excursion": "wander* tour* ziel*",
    "above_ours": "über_unserem über_unserer über_unseren über_unserm",
    "only_sky": """
        nur_der_himmel nur_noch_der nur_himmel nur_die_sterne nur_wolken nur_noch_die
        nur_noch_himmel """,
    "others_plural": "andere anderen die_anderen",
    "still_busy": "noch",
    "ours_done": """
        unserer_ist unserer_hat unserer_schon unsere_ist unsere_sind unsere_haben unseres_ist
        unseres_hat ist_unserer ist_unseres hat_unserer hat_unseres """,
    "so_little": """
        für_so_wenig zu_diesem_preis für_diesen_preis so_günstig für_das_geld zu_dem_preis
        für_so_kleines """,
    "nobody_else": """
        niemand_sonst sonst_niemand kein_anderer keine_andere sonst_keiner keiner_sonst
        kein_zweiter kein_anderes """,
    "fund_word": "fonds depot anlage sparplan",
    "storm_word": "sturm stürme krise krisen unwetter",
    "came_through": """
        gestiegen geklettert überstanden gewachsen kletterte stieg überstand gemeistert """,
    "wont_be": """
        nicht_reichen reicht_nicht reichen_nicht wird_nicht werden_nicht nicht_genug gibt_es_nicht
        reicht_es_nicht bekommt_nicht bekommen_nicht kriegt_nicht nicht_jeder_bekommt
        nicht_jeder_wird """,
    "for_all": "für_alle für_jeden für_jede jeder jede jeden alle",
    "comes_late": "zu_spät spät trödelt bummelt verschläft morgen zögert langsam",
    "only_crumbs": """
        krümel bügel kleiderbügel leere_regale leeres_regal leere_haken leere_stange leere_teller
        leere_kisten brösel """,
    "the_rack": "kleiderstange stange regal regale auslage theke",
    "thins_out": "leert lichtet leeren lichten leerer dünner kahler leerer_und",
    "some_day": """
        montag dienstag mittwoch donnerstag freitag samstag sonntag morgen mitternacht wochenende
        freitagmittag freitagabend sonntagabend samstagabend montagmorgen morgen_früh """,
    "hesitates": "noch_unschlüssig noch_keine unschlüssig unentschlossen überlegen zögern zögerst",
    "the_train": "zug schiff boot bus fähre",
    "will_have_left": "abgefahren_sein ausgelaufen_sein abgelegt_haben weg_sein fort_sein",
    "departed": "abgefahren ausgelaufen abgelegt weg davon",
    "narrated": "war waren hatte hatten stand standen sah blieb fuhr wir ich mein",
    "your_slip": "karte zettel namen name teilnahmekarte coupon visitenkarte kassenbon bon",
    "the_urn": "urne box kasse hut lostopf kiste topf glas körbchen",
    "perhaps": "vielleicht womöglich könnte wer_weiß möglicherweise bald",
    "calls_you": """
        anruf* melden schreiben abhol* liefer* newsletter tisch reparatur* wir_rufen rufen_wir
        rufen_sie rufen_an """,
    "car_word": "auto wagen fahrrad rad roller motorrad wohnmobil moped",
    "at_your_door": """
        vor_ihrer_tür vor_deiner_tür vor_ihrem_haus vor_deinem_haus vor_der_tür in_ihrer_einfahrt
        in_ihrer_garage in_deiner_garage vor_ihrem_fenster in_deiner_einfahrt """,
    "pays_slowly": """
        kleinen_schritten stück_für_stück nach_und_nach raten in_raten monat_für_monat häppchen
        häppchenweise in_ruhe scheibchenweise in_teilen peu_à_peu monatlich """,
    "price_label": "preisschild preisschildchen etikett preiszettel",
    "the_waiting": "warten zeit geduld wartezeit das_warten",
    "a_bit_of": "teil etwas stück stückchen bisschen scheibe anteil krümel",
    "you_spent": "ausgeben einkauf* kauf zahlen bezahlen ausgibst bezahlst einkäufe* kaufen",
    "finds_home": """
        den_weg_zurück weg_zurück weg_nach_hause nach_hause findet_zurück den_heimweg heimweg
        wandert_zurück schleicht_zurück kehrt_heim kommt_heim wieder_heim spaziert_zurück """,
    "one_penny": "münze groschen schein cent euro taler geldschein",
    "with_kin": """
        geschwister geschwistern freunde freunden brüder brüdern familie schwestern kinder kindern
        verwandtschaft gesellschaft """,
    "sows": "pflanz* säen säe säst setzen vergraben",
    "a_tree": "baum bäumchen obstgarten ernte wald ernten",
    "breaks_down": """
        kaputt versagt streikt aufgibt reißt bricht klemmt gibt_auf quietscht knarrt wackelt rostet """,
    "we_fix": """
        richten_wir reparieren_wir bringen_wir kümmern_wir beheben_wir in_ordnung machen_wir
        wir_reparieren wir_richten wir_bringen unsere_sache erledigen_wir wir_kümmern """,
    "whenever_bought": """
        wann_sie wann_du egal_wann fragen_nicht ohne_zu_fragen wir_fragen_nicht ohne_nachfrage
        gekauft_haben gleich_wann """,
    "asks": "fragen frag fragt schauen schau",
    "neighbour_word": """
        nachbar* zahnarzt* zahnärzt* friseur* tierarzt* koch köche arzt hausarzt kollegen hebamme
        bäcker klempner """,
    "answers_ours": """
        die_unsere den_unseren das_unsere von_unseren die_unseren von_uns unsere unseren """,
    "pro_word": """
        köche köchen meisterköche meisterköchen chirurgen friseure zahnärzte bäcker tischler profis
        profiköche sterneköche koch küchenchef chirurg friseur bäckermeister barista trainer
        hebamme """,
    "their_bench": "küche küchen werkstatt werkstätten tresen werkbank salon praxis schublade",
    "always_ours": """
        immer_unser* immer_eines_unserer nur_unser* stets_unser* immer_eine_von immer_das_unsere
        immer_die_unseren immer_unsere """,
    "ailment_word": """
        erkältung* schnupfen husten kopfschmerz* rückenschmerz* migräne schlaflosigkeit grippe
        schmerz* rheuma sodbrennen schlaflose kummer stress zahnschmerz* kratzen verspannung*
        erkältung erkältungen """,
    "passes_by": """
        an_ihrer_tür_vorbei an_deiner_tür_vorbei gehen_vorbei zieht_vorbei ziehen_vorbei
        klopft_nicht klopfen_nicht ein_fremdwort thema_der_anderen sache_der_anderen zieht_aus
        packt_die_koffer zieht_vorüber ziehen_vorüber ruft_nicht_mehr_an rufen_nicht_mehr_an
        vergisst_ihre_adresse vergisst_deine_adresse vergisst_den_weg verliert_ihre_adresse
        sache_anderer_leute packen_die_koffer packen_ihre packt_ihre ohne_adresse keine_adresse
        klopft_gar klopft_die_erkältung klopfen_gar traut_sich_nicht trauen_sich_nicht vergessen_wo
        vergisst_wo wo_sie_wohnen wo_du_wohnst klopft klopfen_an gar_nicht_erst machen_kehrt
        macht_kehrt nimmt_reißaus nehmen_reißaus dreht_um """,
    "sore_part": "rücken nacken schultern knie",
    "forgets": "vergisst vergessen weiß_nicht_mehr wissen_nicht_mehr",
    "reminder": "nicht_vergessen bitte",
    "hurts": "weh_getan wehgetan",
    "knee_word": "knie gelenke",
    "once_again": "wieder erneut",
    "runs_stairs": "rennen tanzen treppe treppen hüpfen springen laufen steigen",
    "bends_it": "beugen beugt knieschoner hoch",
    "price_word": "preis preise preisschild",
    "slims": """
        geschrumpft schrumpft diät schlanker dünner abgespeckt gürtel rotstift durchgestrichen
        abgenommen schlankheitskur eingelaufen kleiner_geworden gestrichen nachgegeben """,
    "error_word": "fehler irrtum versehen tippfehler rechenfehler druckfehler",
    "believes": "glauben glaubst denken halten meinen gunsten zweimal augen",
    "on_offer_now": """
        deutlich_reduziert stark_reduziert im_preis_gesenkt jetzt_reduziert im_angebot im_sale
        zum_aktionspreis zum_sonderpreis jetzt_günstiger günstiger_als_sonst im_preis_reduziert
        preise_reduziert kräftig_reduziert zu_reduzierten herabgesetzt* jetzt_billiger
        für_weniger_geld im_schlussverkauf unter_preis zum_kleinen_preis mit_rabatt
        mit_preisnachlass ist_reduziert sind_reduziert zum_schnäppchenpreis zum_vorteilspreis """,
    "released": "soße sauce",
}
