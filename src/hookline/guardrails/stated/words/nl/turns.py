"""Dutch: the words of promises in a turn of phrase."""

CLASSES = {
    "card_or_purse": "portemonnee beurs portefeuille pas pinpas bankpas betaalpas creditcard",
    "comes_out": """
        tevoorschijn uit_de_zak verlaten verlaat open openen eruit pakken wakker pak bewegen
        zak_uit """,
    "contactless": "contactloos telefoon horloge code pincode verlies",
    "stays_in": """
        blijft_in blijft_thuis mag_uitslapen mag_slapen op_vakantie heeft_vrij blijft_zitten
        kan_slapen slaapt_door """,
    "the_bill": "rekening factuur verzending verzendkosten bezorging porto rit",
    "stays_with_us": """
        blijft_bij_ons is_voor_ons is_voor_onze komt_bij_ons gaat_naar_ons betalen_wij
        nemen_wij voldoen_wij onze_zorg """,
    "small_seed": """
        stuiver cent munt muntje korrel graankorrel zaadje handvol druppel kruimel euro
        eikel dubbeltje """,
    "hands_over": """
        breng brengt geef geeft plant zaai leen laat komt kom vertrouw vertrouwt stop legt """,
    "big_load": """
        kruiwagen vrachtwagen graanschuur schuur schat schatkist wagen silo zakken kar
        vracht oogst """,
    "other_makes": "andere_merken de_anderen anderen concurrentie concurrenten de_rest",
    "worn_out": """
        buiten_adem adem hijgen puffen afhaken opgeven uitgeput buiten_bewind naar_adem stilvallen
        adem_raken naar_bed handdoek in_slaap de_geest gaan_slapen pijp_uit afgehaakt opgegeven """,
    "just_begun": """
        warmlopen opwarmen warm nog_maar_net net_begonnen strikt veters pas_net beginnen_wij
        begint_pas al_lang aan_het_opwarmen pas begint_net net_te begint draait_nog loopt_nog
        staat_nog nog_fris nog_lang_niet rent_nog nog_maar_aan """,
    "up_there": "boven hoger_dan",
    "only_roof": """
        alleen_het_plafond alleen_nog_het_plafond enkel_het_plafond slechts_het_plafond
        alleen_de_lucht alleen_nog_de alleen_de_hemel alleen_het_dak alleen_nog_het_dak """,
    "above_you": "boven_je boven_u hoofd jou",
    "all_makes": "merken merk concurrentie rivalen de_rest",
    "down_below": """
        eronder daaronder onder_ons aan_de_voet in_de_schaduw kijken_omhoog kijkt_omhoog
        beneden """,
    "very_top": "bovenaan helemaal_boven bovenop aan_de_top boven_op",
    "stands_alone": "maar_een alleen slechts_een één_naam staat_alleen",
    "asks_in": "vraag vraagt open kijk klop stap",
    "any_word": "elke elk iedere ieder welke willekeurige",
    "waiting_room": """
        wachtkamer huisarts kinderarts dokter artsen arts tandarts apotheker ziekenhuis
        verloskundige """,
    "advice": """
        advies recept afspraak dosering voor_gebruik bijsluiter bijwerkingen huisbezoek
        bezoek* allerg* vragen """,
    "healer": """
        arts artsen huisarts dokter dokters tandarts tandartsen kinderarts* apotheker*
        fysio* chirurg* dierenarts """,
    "at_their_home": """
        bij_hem_thuis bij_haar_thuis thuis zelf_thuis eigen_kinderen eigen_badkamer
        eigen_kast eigen_gezin """,
    "keeps_it": "heeft hebben gebruikt gebruiken neemt nemen bewaart bewaren staat zet",
    "shelf_word": "plank planken schap schappen rek haak lade plek",
    "never_more": "nooit niemand niet_meer nooit_meer",
    "refilled": "vullen gevuld bijvullen bijgevuld aanvullen aangevuld vult volgelegd",
    "trusted_us": """
        vertrouwde vertrouwden toevertrouwde toevertrouwden vertrouwd instapte instapten
        begon begonnen geloofde inlegde """,
    "years_ago": """
        tien_jaar_geleden vijf_jaar_geleden twintig_jaar_geleden jaar_geleden jaren_geleden
        destijds """,
    "riches": """
        huis_aan_zee aan_zee villa jacht zeilboot rechterkolom rechter_kolom naar_de_prijzen
        prijzen wekker hypotheek wijngaard sleutels strandhuis pensioen tweede_huis """,
    "only_left": "nog_drie nog_maar nog_twee nog resten",
    "days_word": "dag dagen uur nachten",
    "too_late_then": "te_laat nooit_meer voorbij over_en_uit dan_is_het",
    "leaves_us": """
        met_pensioen pakt_zijn_koffers neemt_afscheid in_memoriam geschiedenis herinnering verhuist
        volwassen zegt_vaarwel wordt_wakker zwaait_af afscheid zijn_koffers zwaait
        """,
    "two_things": "twee",
    "just_one": "maar_een maar_één één een_enkele slechts_één alleen_één",
    "on_the_slip": """
        op_de_bon op_de_kassabon op_het_bonnetje op_de_rekening de_kassa op_je_bon
        de_caissière """,
    "saved_else": "tijd energie water ruimte stroom papier uur uren deeg",
    "you_pay": "betaalt betaal koopt koop afrekent geef geeft geef_er",
    "runs_back": """
        rent_terug komt_teruggerend alweer_terug slaapt_alweer alweer_op_je weer_op_je klopt_aan
        terug_op_je holt_terug weer_thuis terug_komen terugkomen drentelen terugdrentelen """,
    "one_of_you": "een_van_jullie één_van_jullie iemand een_van_u een_bestelling",
    "wins_up": "wakker vliegt rijdt landt pakt houdt vindt reist opent zit naar_huis",
    "dream_thing": """
        malediven eiland autosleutels twee_tickets vliegtickets auto cruise curaçao parijs rome
        tokio reis nieuwe_auto """,
    "knee_or_back": "knieën knie rug gewrichten heupen hart huid gezicht benen",
    "as_young": """
        als_op_je_twintigste als_twintig op_twintig weer_twintig leeftijd twintigjarige*
        jaar_jonger tiener """,
    "misses_you": """
        mist_je mist_u zal_je_missen vraagt_zich_af werkloos vergeet_je_gezicht
        herkent_je_niet missen """,
    "walks_home": """
        weg_terug weg_naar_huis naar_huis terug_naar komt_terug wandelt_terug loopt_terug
        draait_om weer_thuis """,
    "debt_word": "schuld rekening lening bedrag som krediet termijnen",
    "puts_on": """
        aankomen komt_aan gegroeid groeit groeien zwaarder dikker ouder gram_aan aangekomen
        aandikken """,
    "the_best": "de_beste het_beste de_allerbeste",
    "bar_none": """
        van_allemaal aller_tijden zonder_twijfel met_afstand ter_wereld punt zonder_meer
        van_alle """,
    "save_now": "bespaar bespaart",
    "a_third": "een_derde een_kwart de_helft twee_derde",
    "of_old": "was waren had hadden ooit oma opa mijn oom tante vroeger zei bewaarde",
    "stays_thin": "blijft_slank blijft_gelijk blijft_even groeit_niet blijft_hetzelfde op_dieet",
    "outdoors": """
        meer zee oceaan berg* dal veld* wei* heuvel* rivier strand tent tuin terras boot bos """,
    "school_out": "vakantie school kerst lente zomer winter verjaardag examen*",
    "who_once": "wie_eenmaal wie_één_keer wie_ooit wie_eens",
    "used_it": "had geproefd gehad geprobeerd gedragen gebruikt gedronken gegeten",
    "tried_once": """
          eenmaal_geproefd wie_dit_proeft  eens_geproefd proeft
        één_hap    """,
    "very_good": "heel_goede hele_goede zeer_goede je_hebt_goede",
    "then_there_is": "dan_heb_je dan_is_er dan_komt en_dan_wij",
    "medal_if": "gouden_medaille medaille olympisch olympische nobelprijs oscar wereldkampioen",
    "is_theirs": """
        hing_hij_bij hij_hing was_voor_ons zou_van_ons ging_naar_ons wonnen_wij hadden_wij hing_bij """,
    "what_you_put": "wat_je_inlegt inlegt wat_u_inlegt wat_je_opzij wat_je_spaart wat_je_belegt",
    "pays_for": "betaalt betalen bekostigt",
    "good_life": "vakantie pensioen keuken auto bruiloft huis studie reis",
    "small_purse": "portemonnee beurs munt broekzak",
    "goes_off": "gaat_weg gaat_naar_huis loopt_weg vertrekt gaat",
    "big_bag": "koffer zak kruiwagen kist vrachtwagen aanhanger",
    "more_folk": "meer_mensen meer_klanten meer_namen",
    "queue_word": "rij wachtlijst wachtrij lijst",
    "by_reading": "dit_gelezen gelezen_hebt uitgelezen dit_leest deze_zin",
    "another_buyer": "een_ander iemand_anders je_buurman je_buurvrouw",
    "is_taken": "de_jouwe het_jouwe die_van_jou weg gekocht meegenomen",
    "sleeps_on_it": "nachtje_over nacht_over slaap_er nachtje",
    "dearer_then": "oude_prijs volle_prijs normale_prijs hogere_prijs duurder prijs_van_gisteren",
    "one_paid": """
        betaalt_er_één betaalt_er_een betaalt_één betaal_er_één koopt_er_één betaal_één één_betaald """,
    "twin_word": "tweeling tweelingbroer tweelingzus broertje zusje",
    "cabinet_word": "kastje badkamerkastje kast medicijnkastje la tas",
    "naturally": "natuurlijk uiteraard precies raad_eens vanzelfsprekend",
    "half_crowd": """
        de_halve_straat de_halve_stad halve_stad het_halve_dorp de_halve_buurt half_amsterdam
        half_nederland het_halve_kantoor halve_wijk """,
    "uses_ours": """
        slaapt_al_op slaapt_op drinkt draagt zweert rijdt koopt_bij eet gebruikt heeft_al """,
    "one_of_buyers": """
        een_van_de_klanten één_van_de_klanten een_van_onze één_van_onze een_van_de_bestellingen
        een_van_deze_bestellingen een_van_de_kopers """,
    "golden_ticket": """
        gouden_lot gouden_ticket gouden_kaartje winnend_lot gouden_munt gouden_envelop """,
    "box_word": """
        doos dozen pakket pakketten pakje zak zakken pot potten bestelling bestellingen blik
        verpakking """,
    "on_the_plane": "in_het_vliegtuig vliegtuig_naar vlucht_naar aan_boord op_het_strand",
    "year_to_pay": """
        jaar_de_tijd maanden_de_tijd over_een_jaar pas_volgend_jaar tijd_om_te_betalen
        betaal_volgende betaal_in_de_zomer betaal_later betaal_pas """,
    "price_stays": """
        prijs_blijft dezelfde_prijs geen_cent_meer prijs_verandert prijs_groeit_niet prijs_groeit """,
    "bank_wants": """
        bank_wil_rente banken_willen_rente bank_vraagt_rente bank_rekent_rente banken_rekenen_rente """,
    "not_us": "wij_niet bij_ons_niet",
    "whole_place": """
        in_de_hele_stad in_de_hele_buurt in_het_hele_land in_heel_nederland in_de_wijde_omtrek """,
    "are_left": "over resteren overgebleven",
    "none_coming": """
        komen_er_niet komen_geen_nieuwe geen_nieuwe oven_is_uit worden_niet_meer geen_broertjes
        komt_niets_meer_bij geen_aanvulling niet_meer_gemaakt """,
    "by_then": "tegen_de_tijd terwijl voordat als",
    "long_done": "al_klaar allang_klaar al_lang_klaar al_aangekomen",
    "of_time": "dag dagen ochtend ochtenden avond maandag maandagen regen weer jaar",
    "sleeping": "slapen slaap bed ontbijt wakker opstaan",
    "of_books": "hoofdstuk boek bladzijde roman brief",
    "no_tag": "geen_prijskaartje zonder_prijskaartje ",
    "clothing": "jurk jas schilderij kunst",
    "brings_friend": "neem_een_vriend neem_een_vriendin breng_een neem_iemand neem_je",
    "ticket_word": "kaartje ticket entree toegang rekening toegangskaart",
    "not_yet": "nog verloren kwijt",
    "of_town": "in_het_dorp in_de_stad uit_de_buurt",
    "we_care": "regelen_wij nemen_wij doen_wij zorgen_wij",
    "ask_anyone": "vraag_het_wie vraag_wie vraag_rond vraag_iedereen",
    "ends_here": "hier_op houdt_hier eindigt_hier houdt_het_hier",
    "dreams_of": "dromen droomt",
    "be_ours": "de_onze_te het_onze_te van_ons_te als_de_onze",
    "few_times": "twee twee_keer één_keer een_keer eens",
    "with_others": "met_de_rest met_de_anderen met_andere met_elke_andere met_gewone",
    "others_need": "anderen_hebben anderen_doen",
    "hour_word": "uur uren dag avond week",
    "a_moment": "liedje minuut minuten zucht koffie geeuw tel",
    "next_ours": "betalen_wij_de_volgende is_de_volgende_voor volgende_betalen",
    "unhappy_ones": "teleurgestelde_klanten ontevreden_klanten klachten",
    "none_at_all": "geen nul niemand geen_enkele",
    "bad_harvest": "slechte_oogst slechte_oogsten mager_jaar",
    "what_to_do": "waar_je wat_je_moet waarheen",
    "all_interest": "al_die_rente zoveel_rente al_dat_rendement",
    "last_pair": "laatste_paar laatste_stuk laatste_fles laatste_exemplaar",
    "lights_off": "licht_uit het_licht_uit sluiten_we_af",
    "door_shuts": "deur_dicht deuren_dicht gaat_de_deur deur_in_het_slot luik_dicht",
    "old_tag": "oude_prijskaartje oude_prijs oude_prijzen",
    "comes_along": "komt_mee rijdt_mee gaat_mee",
    "next_door": "hiernaast buren overkant",
    "never_switched": """
        nooit_meer_zijn_overgestapt nooit_meer_overgestapt nooit_gewisseld nooit_zijn_overgestapt """,
    "getaway": "weekend weekje reis nacht_in",
    "or_word": "of",
    "companion": "hond honden kat kinderen kind vriend vriendin wandelen bus oma zus",
}
