"""When promotion may be sent, by the hour, and what a registered template lets vary."""

from pathlib import Path

import pytest
from tests.guardrails.bare import findings
from tests.shipped import shipped_library

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.profiles import profiles
from hookline.workspace.library import load_brief

LIBRARY = shipped_library()
MARKETS = Path(__file__).parents[2] / "prompts" / "markets"


@pytest.mark.parametrize(
    ("country", "first", "last"),
    [("US", 8, 20), ("CA", 9, 20), ("IN", 10, 20), ("FR", 8, 19), ("AE", 8, 20)],
)
def test_the_first_and_the_last_hour_of_a_countrys_day_are_in_it(
    country: str, first: int, last: int
) -> None:
    def is_quiet(hour: int) -> bool:
        return bool(findings("Hi", "time.quiet_hours", country=country, send_hour=hour))

    assert [is_quiet(hour) for hour in (first - 1, first, last, last + 1)] == [
        True, False, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("quiet", "sendable"),
    [
        (("21:00", "09:00"), range(9, 21)),  # over midnight, as packs write it
        (("08:00", "20:00"), [*range(8), *range(20, 24)]),  # a pack that rests by day
        (("10:00", "10:00"), range(24)),  # rests no hour at all
        (("00:00", "06:00"), range(6, 24)),
    ],
)
def test_a_markets_own_quiet_hours_hold_from_their_first_hour_to_their_last(
    quiet: tuple[str, str], sendable: range | list[int]
) -> None:
    quiet_hours = {
        hour
        for hour in range(24)
        if findings("Hi", "time.quiet_hours", country="US", quiet=quiet, send_hour=hour)
    }
    assert quiet_hours == set(range(24)) - set(sendable)


@pytest.mark.parametrize(("value", "passes"), [("x" * 30, True), ("x" * 31, False)])
def test_a_variable_of_a_registered_template_stands_for_thirty_characters(
    value: str, *, passes: bool
) -> None:
    template = "Dear {#var#}, your order is here"
    text = f"Dear {value}, your order is here"
    assert (findings(text, "dlt.template_mismatch", dlt_template=template) == []) == passes


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_languages_own_way_off_a_mailing_list_is_read_without_its_link(code: str) -> None:
    words = profiles().languages[code].optout["email"].partition(":")[0]
    news = f"Something new has come in.\n\n{words}: k.example/u"
    assert not findings(news, "optout.missing", channel="email", language=code)
    without = news.replace(words, "Link")
    assert findings(without, "optout.missing", channel="email", language=code)


@pytest.mark.parametrize("country", ["IT", "JP", "NL", "PL", "PT", "TR"])
def test_a_countrys_way_out_is_read_as_its_language_writes_it(country: str) -> None:
    language = profiles().languages[profiles().market(country).language]  # type: ignore[union-attr]
    said = [(language.optout[channel], False) for channel in ("sms", "whatsapp")]
    for words, is_missing in (*said, ("STOP", True)):
        text = f"Acme 12.\n{words}"
        told = findings(text, "optout.missing", country=country, language=language.code)
        assert bool(told) == is_missing, words


@pytest.mark.parametrize(
    ("country", "words", "is_missing"),
    [
        ("ZZ", "Abmelden: STOPP an 12345", False),  # its language's own, where no country is known
        ("ZZ", "Rispondi STOP per non ricevere", True),
        ("IT", "Rispondi STOP per non ricevere", False),
        ("IT", "Abmelden: STOPP an 12345", True),  # a country has ways of its own
    ],
)
def test_a_language_s_own_way_out_counts_where_its_country_has_none(
    country: str, words: str, is_missing: bool
) -> None:
    text = f"Acme 12.\n{words}"
    sheet = {"country": country, "language": "de", "optout_required": True, "marketing": True}
    assert bool(findings(text, "optout.missing", **sheet)) is is_missing


@pytest.mark.parametrize("country", sorted({path.stem for path in MARKETS.glob("*.yaml")} - {"ZZ"}))
def test_every_markets_promotional_sms_asks_for_its_way_out(tmp_path: Path, country: str) -> None:
    def is_missing(copy: str, class_: str) -> bool:
        path = tmp_path / "b.yaml"
        brand = f"brand: {{name: Kurtako, market: {country}}}"
        path.write_text(f"{brand}\nchannels: [sms]\nidea: The shutters are up\nclass: {class_}\n")
        resolved = load_brief(path, LIBRARY)
        sheet = compile_sheet(resolved, "sms", resolved.brief.languages[0])
        assert sheet.optout
        copy = copy.replace("LEAVE", sheet.optout[0])
        return "optout.missing" in {finding.code for finding in check({"body": copy}, sheet)}

    assert is_missing("Kurtako: the shutters are up. Stop by our shop!", "promotional")
    assert not is_missing("Kurtako: the shutters are up. LEAVE", "promotional")
    assert not is_missing("Kurtako: your parcel is here.", "service")


@pytest.mark.parametrize(
    ("country", "region", "code"),
    [
        ("NL", "nl-NL", "nl"), ("FR", "fr-FR", "fr"), ("IN", "en-IN", "en"), ("IN", "hi-IN", "hi"),
        ("JP", "ja-JP", "ja"), ("CA", "fr-CA", "fr"), ("NO", "no-NO", "nb"), ("ZZ", "pl-PL", "pl"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("channel", ["sms", "whatsapp"])
def test_a_way_out_is_proposed_in_the_copys_language_also_where_its_code_names_a_country(
    tmp_path: Path, channel: str, country: str, region: str, code: str
) -> None:
    def ways(language: str) -> tuple[str, ...]:
        path = tmp_path / "b.yaml"
        brand = f"brand: {{name: Kurtako, market: {country}}}"
        path.write_text(f"{brand}\nlanguages: [{language}]\nchannels: [{channel}]\nidea: X\n")
        return compile_sheet(load_brief(path, LIBRARY), channel, language).optout

    assert ways(region) == ways(code)
    expected = profiles().market(country)
    usual = expected.optout.get(channel, {}).get(code) if expected else None
    assert ways(region)[0] == (usual or profiles().languages[code].optout[channel])


def test_where_no_way_out_is_known_in_the_copys_language_the_countrys_is_proposed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "b.yaml"
    path.write_text("brand: {name: K, market: NL}\nlanguages: [hu-HU]\nchannels: [sms]\nidea: X\n")
    sheet = compile_sheet(load_brief(path, LIBRARY), "sms", "hu-HU")
    assert sheet.optout[0] == profiles().languages["nl"].optout["sms"]


@pytest.mark.parametrize(
    ("country", "language", "words"),
    [
        ("CA", "fr-CA", "Pour vous retirer, textez ARRET"),
        ("AE", "en-GB", "Reply STOP to opt out"),
        ("AE", "ar-AE", "للإلغاء أرسل STOP"), ("FR", "fr-FR", "STOP au 36111"),
    ],
)  # fmt: skip
def test_without_a_brief_the_countrys_own_words_are_proposed_in_the_copys_language(
    country: str, language: str, words: str
) -> None:
    sheet = {"country": country, "language": language, "marketing": True}
    assert [f.fix for f in findings("Acme 12.", "optout.missing", **sheet)] == [words]
