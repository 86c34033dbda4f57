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
        buiten_adem adem hijgen puffen afhaken opgeven uitgeput buiten_bewind naar_adem
        stilvallen """,
    "just_begun": """
        warmlopen opwarmen warm nog_maar_net net_begonnen strikt veters pas_net beginnen_wij
        begint_pas al_lang aan_het_opwarmen pas """,
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
        met_pensioen pakt_zijn_koffers neemt_afscheid in_memoriam geschiedenis herinnering
        verhuist volwassen zegt_vaarwel wordt_wakker zwaait_af afscheid zijn_koffers zwaait """,
    "two_things": "twee",
    "just_one": "maar_een maar_één één een_enkele slechts_één alleen_één",
    "on_the_slip": """
        op_de_bon op_de_kassabon op_het_bonnetje op_de_rekening de_kassa op_je_bon
        de_caissière """,
    "saved_else": "tijd energie water ruimte stroom papier uur uren deeg",
    "you_pay": "betaalt betaal koopt koop afrekent",
    "runs_back": """
        rent_terug komt_teruggerend alweer_terug slaapt_alweer alweer_op_je weer_op_je
        klopt_aan terug_op_je holt_terug weer_thuis """,
    "one_of_you": "een_van_jullie één_van_jullie iemand een_van_u een_bestelling",
    "wins_up": "wakker vliegt rijdt landt pakt houdt vindt reist opent zit",
    "dream_thing": """
        malediven eiland autosleutels twee_tickets vliegtickets auto cruise curaçao parijs
        rome tokio reis """,
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
}
