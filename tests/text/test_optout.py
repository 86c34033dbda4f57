"""A way out is an instruction; the word in running prose is none."""

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check
from hookline.records.profiles import profiles
from hookline.text.optout import way_out


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("US", "reply stop to opt out"), ("US", "txt stop to end"), ("US", "stop to end"),
        ("US", "text end to quit"), ("US", "stop=opt out"), ("US", "unsubscribe: k.example/u"),
        ("US", "reply 'stop' to leave"), ("US", "opt out: sms stop"), ("US", "stop to 60777"),
        ("CA", "reply arret"), ("GB", "opt out at k.example/o"), ("AU", "to opt-out reply stop"),
        ("FR", "stop au 36111"), ("FR", "stop sms 36111"), ("FR", "stop: 36180"),
        ("DE", "abmelden: stopp"), ("DE", "stopp zum abmelden"), ("DE", "stop an 12345"),
        ("DE", "antworten sie stopp"), ("DE", "zum abmelden antworten"),
        ("ES", "envía baja al 217"), ("ES", "baja para no recibir más"), ("ES", "responde baja"),
        ("RU", "отписаться: стоп"), ("RU", "стоп на 2345"), ("RU", "отписаться по ссылке"),
        ("RU", "отказ: k.example/o"), ("CN", "退订回t"), ("CN", "拒收请回复r"), ("CN", "回td退订"),
        ("AE", "4420 no?4420"), ("AE", "للإلغاء أرسل stop"), ("SA", "أرسل stop إلى 7001"),
        ("SA", "reply stop to opt out"), ("IT", "rispondi stop per non riceverne più"),
        ("IT", "cancellati: k.example/c"), ("NL", "afmelden? stuur stop"),
        ("NL", "afmelden via k.example/a"), ("PL", "wyślij stop, aby zrezygnować"),
        ("PL", "rezygnacja: k.example/r"), ("TR", "almamak için ret yazın"),
        ("TR", "ret yaz 3340'a gönder"), ("JP", "配信停止はstopと返信"),
        ("JP", "配信停止：k.example/s"),
    ],
)  # fmt: skip
def test_an_instruction_is_a_way_out(country: str, text: str) -> None:
    pattern = profiles().way_out(country)
    assert pattern
    assert pattern.search(text)


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("US", "stop by our store"), ("US", "non-stop fun"), ("US", "next to the bus stop"),
        ("US", "don't stop now"), ("US", "text us, then stop by"), ("US", "stop to smell the "
         "roses"),
        ("US", "the end"), ("GB", "stop motion is back"), ("AU", "one stop for all"),
        ("CA", "a stop in calgary"), ("FR", "stop au gaspillage"), ("FR", "stop"),
        ("FR", "non-stop de 9h à 18h"), ("DE", "der preis-stopp ist da"), ("DE", "stopp am see"),
        ("DE", "boxenstopp"), ("ES", "precio a la baja"), ("ES", "temporada baja"),
        ("RU", "полон до отказа"), ("RU", "без отказа"), ("CN", "随时退出都可以"),
        ("AE", "non stop music"), ("SA", "لا توقف عند هذا"),
        ("IT", "stop alle code"), ("IT", "senza stop"), ("NL", "stop met zoeken"),
        ("NL", "non-stop feest"), ("PL", "stop nudzie"), ("PL", "bez rezygnacji ze smaku"),
        ("TR", "reddedilmez bir lezzet"), ("TR", "non stop müzik"), ("JP", "ノンストップで京都へ"),
    ],
)  # fmt: skip
def test_the_word_in_running_prose_is_none(country: str, text: str) -> None:
    pattern = profiles().way_out(country)
    assert pattern
    assert pattern.search(text) is None


@pytest.mark.parametrize(
    ("sector", "text", "has_notice"),
    [
        ("alcohol", "A new stout is on tap. 21+", True),
        ("alcohol", "A new stout is on tap. Over 18s only", True),
        ("alcohol", "Aged 18 or over? Come in", True),
        ("alcohol", "Ein Bier. Ab 18.", True),
        ("alcohol", "Aged 18 years in oak", False),
        ("alcohol", "Over 25 new wines", False),
        ("alcohol", "25+ new wines", False),
        ("alcohol", "Ab 18 Euro die Flasche", False),
        ("gambling", "Spin the wheel. 18+", True),
        ("gambling", "18+ games to choose from", False),
    ],
)
def test_an_age_notice_is_one_too(sector: str, text: str, *, has_notice: bool) -> None:
    codes = {finding.code for finding in check({"body": text}, bare_sheet("push", sector=sector))}
    assert bool(codes & {"reg.alcohol_notice_missing", "reg.gambling_notice_missing"}) != has_notice


def test_a_link_in_a_pattern_is_any_address_and_no_pattern_is_no_rule() -> None:
    pattern = way_out((r"\bleave\s<link>",))
    assert pattern
    assert pattern.search("leave k.example/o")
    assert not pattern.search("leave the shop")
    assert way_out(()) is None
