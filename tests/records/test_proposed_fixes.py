"""What people mean is said as a fix: other languages' keys, one text for lines, tables, days."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.documents import read_brief
from hookline.records.proposed_fixes import IN_OTHER_WORDS, SYNONYMS

BRAND = "brand: Bun & Co\n"


def problems(text: str) -> list[tuple[str, str]]:
    """(code, fix) of all that is wrong with a brief."""
    with pytest.raises(BadInput) as found:
        read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    return [(problem.code, problem.fix) for problem in (found.value, *found.value.also)]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Brand: K\nMarket: GB\n", ["brand", "market"]),
        ("BRAND: K\n", ["brand"]),
        ("“brand”: K\n", ["brand"]),
        ("🎯 brand: K\n", ["brand"]),
        ("marke: K\nkanäle: [sms]\nangebot: 20%\n", ["brand", "channels", "offers"]),
        ("marca: K\nmercado: ES\n", ["brand", "market"]),
        (BRAND + "never-say: cheap\nlink: https://k.example\n", ["never_say", "cta"]),
        (BRAND + "tonalty: warm\n", ["tonality"]),
    ],
)
def test_a_key_in_other_letters_or_another_language_is_told_once_with_the_one_that_is_meant(
    text: str, keys: list[str]
) -> None:
    assert problems(text) == [("HL104", f"did you mean '{key}'?") for key in keys]


def test_a_brand_that_stands_nowhere_is_missing() -> None:
    assert ("HL105", "add a line `brand: …`") in problems("market: GB\nwrold: 1\n")


def test_no_word_of_another_language_is_a_key_of_ours() -> None:
    read_brief(BRAND, "b.yaml", stem="b", channels=CHANNELS)
    assert IN_OTHER_WORDS.keys().isdisjoint(SYNONYMS)


@pytest.mark.parametrize(
    ("line", "fix"),
    [
        ("offer: 20", "write 20%, or a sum with its currency"),
        (
            "follow_up: after 3 days",
            "write `follow_up: {after: 3d, if: not_converted, step: reminder}`, or for no second "
            "message `follow_up: none`",
        ),
        (
            "languages: [en, hi]\ncontrol_copy: {sms: Hello}",
            "write its language's code before it: `control_copy: {sms: {en: Hello}}`",
        ),
        ("audience: {base_rate: 1.8}", "write 1.8%"),
        ("audience: {base_rate: 2}", "write 2%"),
    ],
)
def test_a_value_that_is_written_too_short_is_written_out_in_the_fix(line: str, fix: str) -> None:
    assert [fix for _, fix in problems(f"{BRAND}{line}\n")] == [fix]


@pytest.mark.parametrize(
    ("text", "is_table"),
    [
        ("brand,market,channels\nBun,GB,sms\n", True),
        ("Brand;Market\nBun;GB\n", True),
        ("brand, that is us\n", False),
        ("Please write a text for Bun, and soon.\n", False),
    ],
)
def test_a_table_is_told_as_one(text: str, is_table: bool) -> None:
    ((code, fix),) = problems(text)
    assert code == "HL102"
    assert ("table" in fix) is is_table


@pytest.mark.parametrize(
    ("line", "fix"),
    [
        ("idea: Lunch: it is here", 'put the text in quotes: idea: "Lunch: it is here"'),
        ("idea: 'Let's do lunch'", "a single quote ends the text: put it in double quotes"),
    ],
)
def test_what_ends_a_text_too_early_is_told_with_the_line_as_it_should_be(
    line: str, fix: str
) -> None:
    assert problems(f"{BRAND}{line}\n") == [("HL100", fix)]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("warm and playful", ("warm", "playful")),
        ("warm / playful", ("warm", "playful")),
        ("warm, playful", ("warm", "playful")),
        ("warm", ("warm",)),
    ],
)
def test_words_of_ours_in_prose_are_parted(written: str, words: tuple[str, ...]) -> None:
    brief, _ = read_brief(f"{BRAND}tone: {written}\n", "b.yaml", stem="b", channels=CHANNELS)
    assert brief.tonality == words


@pytest.mark.parametrize(
    ("line", "fix"),
    [
        ("sender: {from_name: K}", "did you mean 'email_name'?"),
        ("sender: {signature: Mira}", "did you mean 'signed'?"),
    ],
)  # fmt: skip
def test_a_senders_keys_are_told_as_they_are_called(line: str, fix: str) -> None:
    assert [found for _, found in problems(f"brand:\n  name: K\n  {line}\n")] == [fix]
