"""A trade is found by its name in the country's own words, and a word that is near one is not."""

import pytest

from hookline.prompting.trades import as_done_there, find_industry
from hookline.records.brief import Cta
from hookline.records.catalog import Industry
from hookline.workspace.library import Library

OWN_WORDS = {
    "alcohol": "vin caviste Wein Weinhandel vino vinho wijn slijterij vinhandel viini wino"
    " вино şarap minuman_keras शराब sharab 酒屋 نبيذ wine_merchant birra cerveza",
    "gambling": "bookmaker paris_sportifs Sportwetten scommesse apuestas_deportivas"
    " apostas_esportivas weddenschappen lotteri vedonlyönti bukmacher"
    " букмекер iddaa judi सट्टा satta 博彩 ブックメーカー مراهنات",
    "mutual_funds": "reksa_dana Investmentfonds OPCVM fondos_de_inversión fondi_comuni"
    " fundos_de_investimento beleggingsfonds fondbolag investeringsforening"
    " verdipapirfond sijoitusrahasto fundusze_inwestycyjne паевой_фонд yatırım_fonu"
    " म्यूचुअल_फंड 投資信託 公募基金 صندوق_استثمار",
    "insurance": "Versicherung assurance seguros assicurazioni verzekeringen försäkring"
    " forsikring vakuutus ubezpieczenia страхование sigorta asuransi बीमा bima 保険 保险"
    " تأمين",
    "health": "chemist Apotheke pharmacie farmacia farmácia apotheek apotek apteekki apteka"
    " аптека eczane apotik मेडिकल_स्टोर medical_store 薬局 药店 صيدلية",
    "bank": "Sparkasse préstamos empréstimos lån pankki kredyty займы kredi_kartı perbankan"
    " 銀行 银行 بنك",
    "securities": "börsenmakler corretora_de_valores effecten värdepapper dom_maklerski брокер"
    " aracı_kurum sekuritas 証券 证券",
}  # fmt: skip


@pytest.mark.parametrize("trade", sorted(OWN_WORDS))
def test_a_regulated_trade_is_known_in_the_countrys_own_word(trade: str, library: Library) -> None:
    for word in OWN_WORDS[trade].split():
        found = find_industry(word.replace("_", " "), library.catalog)
        assert (found.name, found.is_known) == (trade, True), word
        assert found.sector


@pytest.mark.parametrize(
    "word", ["vinyl", "vintage", "vinaigre", "Handwerk", "畳店", "宠物", "biro perjalanan",
             "reksio", "paris lights", "apothecary antiques"],
)  # fmt: skip
def test_a_word_that_only_begins_so_is_no_such_trade(word: str, library: Library) -> None:
    found = find_industry(word, library.catalog)
    assert not found.is_known
    assert not found.akin_to
    assert found.meant is None or not found.meant.regulated


def test_no_word_is_the_name_of_two_trades(library: Library) -> None:
    names = [name for one in library.catalog.industries.values() for name in (one.name, *one.also)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Sportwetten-Anbieter", "gambling"), ("sports betting shop", "gambling"),
        ("Weinhandel Schmidt", "alcohol"),
        ("assurance auto", "insurance"),
    ],
)  # fmt: skip
def test_a_trade_with_rules_of_its_own_is_asked_about_before_any_other(
    written: str, asked: str, library: Library
) -> None:
    akin = find_industry(written, library.catalog).akin_to
    assert [trade.name for trade in akin] == [asked]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Brasserie", "alcohol"), ("cantina", "alcohol"), ("bodega", "alcohol"),
        ("cervejaria", "alcohol"), ("anggur", "alcohol"),
        ("tipping", "gambling"), ("matka", "gambling"), ("ставки", "gambling"),
        ("управляющая компания", "mutual_funds"), ("société de gestion", "mutual_funds"),
        ("corretora", "securities"), ("trading", "securities"),
        ("cards", "bank"), ("banken", "bank"), ("wellness", "health"),
    ],
)  # fmt: skip
def test_an_everyday_word_for_other_trades_too_is_asked_about(
    written: str, asked: str, library: Library
) -> None:
    found = find_industry(written, library.catalog)
    assert not found.is_known
    assert found.meant is None
    assert [trade.name for trade in found.akin_to] == [asked]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("sport", "apparel fitness"), ("sportschool", "apparel fitness"),
        ("sports club", "fitness"), ("sports shop", "apparel"),
        ("sportswear", "apparel"), ("sports bar", ""), ("dance school", "education fitness"),
        ("clinic for feet", "health"), ("vet clinic", ""), ("veterinary", ""),
        ("animal hospital", ""), ("clinique vétérinaire", ""), ("ветеринарная клиника", ""),
        ("private bank", "bank"), ("food bank", ""), ("power bank", ""), ("power plant", "energy"),
        ("power tools", ""), ("coach holidays", "travel"), ("coaching", ""),
        ("farmers market", "grocery"), ("marketing agency", ""), ("dog food", ""),
        ("pet insurance", "insurance"),
    ],
)  # fmt: skip
def test_a_word_that_several_trades_share_asks_for_each_and_for_none_it_cannot_be(
    written: str, asked: str, library: Library
) -> None:
    found = find_industry(written, library.catalog)
    names = [found.name] if found.is_known else [trade.name for trade in found.akin_to]
    assert names == asked.split()


@pytest.mark.parametrize(
    ("kept", "n_akin"), [(None, 0), ({"name": "bank", "title": "bank"}, 1)], ids=["none", "one"]
)
def test_a_brief_that_was_kept_when_only_one_trade_was_asked_for_is_read(
    kept: dict[str, str] | None, n_akin: int
) -> None:
    document = {"name": "cards", "title": "cards", "akin_to": kept}
    assert len(Industry.model_validate(document).akin_to) == n_akin


def test_a_trade_whose_own_word_it_is_goes_before_a_slip_of_anothers(library: Library) -> None:
    found = find_industry("lotto", library.catalog)  # one letter from the Finnish word for a loan
    assert (found.meant, [trade.name for trade in found.akin_to]) == (None, ["gambling"])


@pytest.mark.parametrize("word", ["酒店", "ホテル", "hotell", "فندق"])
def test_a_hotel_sells_no_alcohol_by_its_name(word: str, library: Library) -> None:
    found = find_industry(word, library.catalog)
    assert (found.name, found.is_known, found.sector) == ("hospitality", True, "")


@pytest.mark.parametrize(
    ("cta", "done"),
    [
        ({"counter": "at the desk"}, "come by"),
        ({"counter": "at the desk", "url": "https://k.example"}, "bought"),
        ({"label": "See the list", "url": "https://k.example"}, "bought"),
        *(
            ({"label": label, "url": "https://k.example"}, "booked")
            for label in (
                "Pick a slot", "Book a pick-up", "Termin wählen", "Jetzt buchen",
                "Choisir un créneau",
                "Agendar recolección", "Prenota ora", "Agendar visita", "Maak een afspraak",
                "Umów wizytę", "Записаться", "Randevu al", "Pilih jadwal", "予約する", "立即预约",
                "احجز الآن", "अभी बुक करें", "Book karein", "Boka tid", "Book en tid", "Bestill time",
                "Varaa aika",
            )
        ),
        *(
            ({"label": label, "url": "https://k.example"}, "bought")
            for label in ("Zum Buch", "Get the book", "Reservar o meu", "見る", "Katalog")
        ),
    ],
)  # fmt: skip
def test_in_a_trade_that_nobody_words_the_way_to_act_says_what_they_did(
    library: Library, cta: dict[str, str], done: str
) -> None:
    unknown = find_industry("Boulderhalle", library.catalog)
    assert as_done_there(unknown, Cta.model_validate(cta)).done == done
    known = find_industry("apparel", library.catalog)
    assert as_done_there(known, Cta.model_validate(cta)) == known
