"""Finnish: the words of ranks, comparisons and returns."""

CLASSES = {
    "leading": "johtava johtavat markkinajohtaja*",
    "trade": "hotelli* kuntosal* pakettiaut* alusta* vastaanot* kauppa* leipom* verkkokaup*",
    "place": "rannik* kaupung* suome* pohjola* maan alue* euroop* markkin* alan helsing*",
    "first_choice": "ykkösvalinta paras_valinta itsestään_selvä suosikkivalinta",
    "we_are": "me_olemme olemme",
    "best_of_all": "paras parhaita halvin nopein ykkönen ykkösiä",
    "friend": "ystäv* kaveri*",
    "like_us": "kuin_me kuten_me kuin_meillä meidän_lailla",
    "ultimate": "ultimaattinen täydellinen ihanteellinen",
    "wares": """
        kengä* *kengät puhelin* kahvi* tee teetä hampurilais* pizza* leipä leivät kakku* patja* sänky*
        tyyny* hiustenkuiv* imuri* auto* polkupyör* sovellu* ohjelm* tilau* laina* tili* rahasto*
        vakuutu* voide* seerumi* shampoo* hajuves* takki* mekko* farku* mallist* valikoim* menu* kurssi*
        kuntosal* hotelli* huone* loma* ääni näyttö* kamera* kuulok* kello* työkalu* keittiö*
        huonekal* nahka* villa* puuvil* jäätelö* viini* olut suklaa* juusto* liha* hedelm* palvelu*
        mukavuu* """,
    "height": "huippu* huipentum*",
    "virtue": """
        mukavuut* ylellisyy* tyyli* tyylin maku maun laatu laadun eleganss* tekniik* käsityö* palvelu*
        muotoilu* rentout* raikkau* turvallisuu* """,
    "no_better": """
        parempaa_ei paremmaksi_ei parempaa_et ei_voi_parantua ei_voi_lyödä voittamaton_hinta
        voittamaton_laatu voittamattomat_hinnat """,
    "grandest": "kauneimm* kaunein hienoin suurin laajin",
    "so_far": "tähän_mennessä ikinä koskaan kaikkien_aikojen",
    "lowest": "alin alimm* halvin halvimm* edullisimm*",
    "sell": "myy tarjoa veloita tee",
    "cheaper": "vähemmän halvemm*",
    "not_exist": "ei_ole ei_löydy",
    "quality": """
        parempi parempaa pehmeäm* nopeam* tuoreem* kuohkeam* herkullisem* vahvem* kevyem* kirkkaam*
        lämpimäm* viileäm* teräväm* hiljaisem* puhtaam* selkeäm* helpom* turvallisem* tukevam*
        mukavam* terveellisem* makeam* rapeam* mehukkaam* fiksum* pidem* halvem* edullisem*
        tehokkaam* luotettavam* enemmän_tilaa enemmän_makua """,
    "not_find": "et_löydä ette_löydä ei_löydä et_tule_löytämään",
    "finest": """
        hienoin pehmein kevyin lämpimin rapein tuorein kuohkein nopein vahvin turvallisin herkullisin
        mehevin halvin alin mukavin luotettavin """,
    "than_time": "kuin_koskaan kuin_ennen kuin_aiemmin kuin_eilen kuin_viime",
    "than_market": """
        kuin_kilpailij* kuin_muilla kuin_muut kuin_muualla kuin_mikään kuin_kaikki kuin_nykyinen
        kuin_pankissasi kuin_tavallinen kuin_tavalliset kuin_marketissa kuin_kaupassa kuin_muiden
        kuin_keskimäärin kuin_useimmat kuin_kukaan kuin_perinteinen kuin_vanha kuin_isot
        kuin_isoilla """,
    "even": "vielä entistä",
    "attr": """
        maku resept* suoritusk* ääni mukavuus palvelu laatu istuvuus tulos tulokset akku näyttö pito
        vaikutus elämys """,
    "now": "nyt",
    "improved": "paranne* uusi uudis* uude*",
    "formula": "koostum* resept* versio* sekoitu* malli* sukupolv*",
    "manifold": "kaksi_kertaa tuplasti kolme_kertaa kymmenen_kertaa neljä_kertaa viisi_kertaa",
    "our_new": "uusi uude* meidän",
    "why_pay": "miksi_maksaa miksi_maksat miksi_mennä miksi_tuhlata miksi_antaa",
    "dearer": "enemmän maksaa muualla muualle ketju*",
    "cheaper_than": "halvempi_kuin halvemmalla_kuin vähemmän_kuin_nyt edullisempi_kuin halvempaa_kuin",
    "outbid": "voitamme päihitämme alitamme",
    "quote": "tarjou* hinnan hinta hinnat",
    "not_ever": "ei_ikinä ei_milloinkaan",
    "certain": "taattu* taatusti",
    "many": "moninkert*",
    "time_left": "enää_muutama_tunti vain_muutama_tunti enää_pari_tuntia",
    "cheapened": "halventunut nyt_halvemmalla hinta_laskenut alennettu_hinta",
    "todo": "valittavana tehtävänä",
    "share": "osa_jokaisesta osan_jokaisesta",
    "thus": "näin_hyvä näin_hyvää näin_halpa näin_halpaa näin_herkulli*",
    "royal": "kuningas kuninkaat kuningatar",
    "lasting": "tuhoutumat* kulumat* särkymät*",
    "sow": "säästä_sivuun laita_sivuun",
    "fuller": "enemmän",
    "shown": "historia_osoittaa kokemus_osoittaa",
    "gainful": "aina_voitolla aina_plussalla aina_voitto aina_tuottanut",
    "one_coin": "yksi_euro jokainen_euro yhdestä_eurosta",
    "several": "kahdeksi kolmeksi",
    "handful": "kourallinen",
    "fraction": "murto-osa murto_osa osa_hinnasta murto",
    "only_here": "vain_meillä vain_meiltä vain_täältä",
    "compete": "kilpaile kisaa",
    "borrow": "lainaat lainasit lainattu",
    "same_back": "täsmälleen_sen juuri_sen saman_summan yhtä_paljon",
    "into": "lompakkoosi lompakkoon",
    "ask": "kysy_lääkäriltä kysy_apteekista kysy",
    "we_add": "laitamme lisäämme",
    "from_self": "omasta_taskustamme omasta_pussista",
    "unheard": "ei_koskaan_ennen ennennäkemät* ennenkuulumat*",
    "dismiss": "unohda_kalliit unohda",
    "overpay": "maksaa_liikaa maksa_liikaa ylihint*",
    "takeout": "nosta ota",
    "latecomer": "myöhästyjä joka_odottaa joka_myöhästyy viivyttelijä",
    "empty_hand": "tyhjin_käsin jää_ilman nuolemaan",
    "whatever": "mitä_tahansa tapahtuipa riippumatta kävi_miten",
    "among": "kaikkien_kesken osallistuneiden_kesken tilaajien_kesken kesken",
    "filed": "hakemuksesi palautuspyyntösi",
    "or_else": "tai muuten",
    "unsold": "myöhään taas päivät yöt aurinko sade",
    "no_risk": "et_voi_hävitä ei_voi_hävitä ilman_riskiä riskit* nollariski*",
    "yield": """
        tuotto* tuoto* voitto* voito* tulo* kasvu* sijoit* korko* osinko* säästö* obligaatio*
        rahasto* """,
    "by_month": "kuukausi_toisensa vuosi_toisensa joka_kuukausi joka_vuosi kuukaudesta_toiseen",
    "asset": "kulta hopea asunno* asunto* kiinteist* bitcoin krypto* osak* pörssi markkin* metsä*",
    "rise": "nous* nousi kasva* ylös takaisin toipu*",
    "drop": "tappio* menet* laske* hävi*",
    "ever": "aina koskaan vain",
    "earn": "ansait* tienaa* raha* voitto* tulo*",
    "asleep": "nuku* nukkuess* unis*",
    "loss": "tappio tappiot tappiota",
    "gain": "voitto voitot voittoa",
    "only": "vain ainoastaan pelkkää",
    "pay_off": "kannatti tuotti toimi",
    "once_more": "kannattaa_taas tuottaa_taas toimii_taas",
    "bank": "pankki pankin pankit pankissa säästötil* tilillä pankeissa",
    "than_bank": "kuin_pankissa kuin_tilillä kuin_pankin kuin",
    "sure_bet": "varma_sijoitus turvallinen_sijoitus varma_valinta turvasatama",
    "nest": "raha* eläke* säästö* pääoma* tulevais* vanhuu*",
    "year_in": "joka_vuosi vuodesta",
    "stays_so": "niin_pysyy ja_pysyy ja_jatkuu niin_jatkuu",
    "secure": "varma* turvat* taattu*",
    "for_life": "loppuelämä* koko_elämän elinikäi* eliniäksi",
    "pension": "tulo* eläke* eläkkeen",
    "favourite": "suosikki* lempi*",
    "nation": "suome* pohjola* maan maailman helsingi* suomalais* euroopan",
    "behind": "jäävät_jälkeen jää_jälkeen pyytävät_enemmän",
    "others": "kilpailijat",
    "look": "ei_pysty ei_lähellekään ei_yllä ei_mahdollisuutta ei_vedä",
    "only_one": "ainoa_patja ainoa_sovellus ainoa_kortti ainoa",
    "need": "ikinä_tarvitset koskaan_tarvitset tarvitset",
    "not_one": "ei_yksikään yksikään kukaan mikään",
    "one_way": "yksi_suunta yhteen_suuntaan",
    "is_yours": "on_sinun",
    "work": "työskentelemään_puolestasi tekevät_töitä_puolestasi työskentelee_puolestasi",
    "maybe": "ehkä",
    "period_end": "kuun_lopussa vuoden_lopussa",
    "ours_": "me meitä meidät meidän meiltä meihin",
    "own_choice": """
        valitse_oma valitse_kaupunkisi valitse_pöytäsi ota_ystävä ystävän_kanssa ystävien_kanssa
        perheen_kanssa kutsu_ystävä """,
}
