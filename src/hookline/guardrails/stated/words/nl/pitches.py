"""Dutch: the words of plain sales talk: what it cures, gives along and promises of money."""

CLASSES = {
    "relieves_x": """
        verlicht verlichten voorkomt nooit_meer verlaagt geneest weg vaarwel kalmeert vergeet
        bestrijdt tegen verdwijnt verdwijnen zonder dag_dag helpt """,
    "ailment_x": """
        rugpijn hoofdpijn migraine slapeloosheid cholesterol bloeddruk rimpels verkoudheid
        gewrichtspijn griep allergie* maag maagzuur krampen keelpijn nekpijn opgeblazen """,
    "strengthens_x": "versterkt goed_voor beschermt ondersteunt verbetert stimuleert",
    "organ_x": """
        weerstand immuunsysteem hart spijsvertering gewrichten bloedsomloop lever botten geheugen
        darmen stofwisseling doorbloeding """,
    "sleep_better": "beter_slapen slaap_beter slaapt_beter dieper_slapen",
    "from_first": "eerste_nacht vanaf_vandaag elke_nacht",
    "cleanses_x": "ontgift zuivert reinigt detox",
    "body_x": "lichaam gifstoffen lever",
    "rejuvenates_x": "jaren_jonger verjongt jonger",
    "skin_x": "huid gezicht",
    "cancel_x": "opzegbaar opzeggen annuleren annulering opzeggen_kan zeg_op",
    "at_will": """
        wanneer_je_wilt op_elk_moment zonder_kosten gratis kosteloos zonder_boete dezelfde_ochtend
        maandelijks altijd tot_het_laatste """,
    "success_x": "succes resultaat",
    "certain_x": "verzekerd gegarandeerd zeker",
    "cannot_err": "niets_verkeerd niks_verkeerd nooit_verkeerd",
    "word_given": "beloofd gegarandeerd erewoord",
    "outcome_x": "resultaat resultaten eerste_les eerste_dag in_één_keer",
    "first_try": "in_één_keer eerste_keer eerste_poging",
    "pass_x": "geslaagd slaag slaagt",
    "fare_x": "prijs prijzen tarief huur",
    "unchanged_x": """
        blijft_staan stijgt_nooit blijft_gelijk verandert_nooit bevroren blijft_vast
        gaat_nooit_omhoog """,
    "thrown_in": "krijg_je_erbij doen_we_erbij op_de_koop_toe erbij stoppen_we doen_we_er",
    "small_goods": """
        tas mok sample proefje kaars schrift sokken verrassing tandenborstel muts koekje
        sleutelhanger iets_kleins """,
    "extra_x": "montage installatie ontbijt parkeren verzekering inpakken aansluiting plaatsing",
    "included_x": "inbegrepen inclusief bij_de_prijs in_de_prijs",
    "welcome_gift": "welkomstcadeau welkomstgeschenk een_welkomstcadeau er_ligt_een_welkomstcadeau",
    "chains_x": """
        supermarkt supermarkten grote_merken grote_ketens ketens oude_provider huidige_provider
        je_bank merkwasmiddel bouwmarkt discounter fabrieksbrood """,
    "cannot_follow": "tegenop niet_tegenop geen_kans niet_bijhouden",
    "than_x": "dan",
    "others_x": "anderen andere concurrentie",
    "ask_double": "vragen_het_dubbele het_dubbele twee_keer_zoveel duurder_uit",
    "nowhere_x": "nergens",
    "finer_x": "lekkerder beter zachter comfortabeler verser goedkoper fijner",
    "yield_x": "rendement winst inkomen rente opbrengst",
    "rely_on": "rekenen vertrouwen zeker gegarandeerd",
    "loss_x": "verlies verliezen",
    "excluded_x": "zonder_risico uitgesloten onmogelijk kunt_niet kan_niet",
    "rose_x": "steeg groeide gestegen",
    "will_rise": "stijgt_ook zal_stijgen groeit_ook stijgt_morgen ook_morgen",
    "your_money_x": "je_geld je_spaargeld uw_geld",
    "works_for_you": "werkt_voor werkt werkt_elke",
    "puts_little": "weinig_erin weinig_inleggen leg_weinig",
    "takes_much": "veel_eruit haal_veel veel_terug",
    "retire_x": "pensioen",
    "millionaire_x": "miljonair rijk",
    "before_another": "voor_een_ander voor_iemand_anders voordat_een_ander voordat_iemand",
    "no_more_coming": "komen_er_geen_meer komt_niet_terug geen_nieuwe_voorraad",
    "everybody_x": "iedereen",
    "wants_one": "wil_er_een wil_er_één wil_ze wil_hem",
    "brief_while": "voor_korte_tijd niet_lang_meer korte_tijd slechts_korte_tijd",
    "special_price": """
        speciale_prijs_voor stuntprijzen_de flink_wat_afgehaald vriendenprijs prijs_speciaal_voor
        """,
    "pros_y": "profs professionals artsen koks tandartsen dierenartsen vakmensen",
    "use_it_y": "gebruiken zweren kiezen nemen",
    "town_x": "hele_stad halve_stad heel_nederland",
    "talks_x": "praat spreekt",
    "elected_x": "verkozen uitgeroepen gekozen",
    "of_year": "van_het_jaar tot_beste",
    "pleased_x": "tevreden blije gelukkige",
    "many_x": "duizenden honderden miljoenen",
    "buyers_x": "klanten gasten leden gezinnen",
    "takes_part": "doe_mee speel draai",
    "take_home_x": "maak_kans win kans_op",
    "one_buyer": "een_klant één_klant een_van_jullie een_gelukkige",
    "goes_home_with": "gaat_met wint vliegt",
    "each_slip": "elke_kassabon elke_bestelling elke_aankoop",
    "a_ticket": "is_een_lot een_lot een_kans",
    "maybe_you": "misschien_ben ben_jij word_jij misschien",
    "winner_x": "winnaar winnares wint",
    "spin_x": "draai kras",
    "wins_x": "win prijs prijzen",
    "each_coin": "elke_euro elke_cent",
    "gives_credit": "levert_tegoed tegoed",
    "points_x": "punten zegels stempels",
    "into_money": "voor_geld in_geld voor_contant voor_waardebonnen",
    "buy_and_earn": "koop_en_verdien shop_en_verdien",
    "take_now": "neem_het_vandaag neem_hem_vandaag neem_het_nu koop_nu vandaag_mee",
    "pay_next_year": """
        betaal_volgend_jaar volgend_jaar_betalen betaal_later later_betalen betaal_in_januari """,
    "in_rates": "in_vier_keer in_drie_keer termijnen in_termijnen",
    "same_price_x": "dezelfde_prijs zonder_toeslag zelfde_prijs",
}
