"""What a fix proposes is accepted when it is put in place, whatever was written there."""

import re

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.documents import read_brief
from hookline.records.other_words import OFFER_KEYS
from hookline.records.profiles import profiles
from hookline.records.proposed_fixes import IN_OTHER_WORDS, IN_PARTS

HEAD = "brand: K\n"


def problems(text: str) -> list[BadInput]:
    try:
        read_brief(text, "b", stem="b", channels=CHANNELS)
    except BadInput as found:
        return [found, *(one for one in found.also if isinstance(one, BadInput))]
    return []


def line_of(problem: BadInput) -> int:
    return int(problem.where.split(":")[1])


def proposals(fix: str) -> list[str]:
    """What it says to write: lines in backticks, a value, one of several, an example."""
    if lines := re.findall(r"`([\w.]+: [^`]+)`", fix):
        return lines
    if near := re.findall(r"'([^']+)'", fix if fix.startswith(("did you", "the nearest")) else ""):
        return near
    if number := re.match(r"write (\d+) or (?:more|less)", fix):
        return [number[1]]
    if codes := re.match(r"write its code, such as (.+)", fix):
        return _OR.split(codes[1].replace(", ", " or "))
    if listed := re.match(r"one of: (.+)", fix):
        return listed[1].split(", ")
    if quoted := re.match(r"put the whole text in quotes: (.+)", fix):
        return [quoted[1]]
    if written := re.match(r"write (?:(?:one|a day) (?:like|as in) )?(.+)", fix):
        return [part.removeprefix("or ").strip(" ,") for part in _OR.split(written[1])]
    return []


_OR = re.compile(r",? or |, (?=today)")


def pasted(text: str, problem: BadInput, proposal: str) -> str:
    """The text with the proposal in the place of what was refused."""
    number, column = (int(part) for part in problem.where.split(":")[1:])
    lines = text.splitlines()
    line = lines[number - 1]
    indent = re.match(r"\s*(?:- )?", line)
    start = indent.end() if indent else 0
    if (key := re.match(r"\w+: ", proposal)) and "{" in line:
        lines[number - 1] = re.sub(rf"{key[0]}[^}}]*", proposal, line)
    elif key:
        lines[number - 1] = f"{line[:start]}{proposal}"
    elif column - 1 == start and ":" in line:  # the key
        lines[number - 1] = f"{line[:start]}{proposal}:{line.partition(':')[2]}"
    else:
        lines[number - 1] = f"{line[: column - 1]}{proposal}"
    return "\n".join(lines) + "\n"


def mended(text: str) -> None:
    """Every proposal of every problem, pasted alone, is accepted where it was put."""
    found = problems(text)
    assert found, text
    for problem in found:
        offered = proposals(problem.fix)
        assert offered, problem.fix
        if problem.code == "HL104" and problem.fix.startswith("one of"):
            continue  # what a key holds is another one's
        for proposal in offered:
            if proposal.startswith("YEAR"):
                continue  # the library fills the year in, which knows the day
            again = pasted(text, problem, proposal)
            places = [one.where for one in problems(again) if line_of(one) == line_of(problem)]
            assert places == [], (problem.fix, again)


PARTS = {"offers": "offer:\n  text: x\n  ", "cta": "cta:\n  ", "follow_up": "follow_up:\n  "}
VALUES = {
    "code": "A1", "ends": "2027-01-01", "starts": "2026-12-01", "min_basket": "50 EUR",
    "conditions": "one each", "terms_url": "https://k.example", "amount": "20 EUR",
    "url": "https://k.example", "label": "Go", "phone": "0803 555 0199", "counter": "x",
    "reply": "YES", "text_to": "YES to 60777", "after": "3d",
    "if": "not_converted", "step": "reminder",
}  # fmt: skip


@pytest.mark.parametrize("part", sorted(PARTS))
def test_a_key_of_a_part_in_any_language_is_answered_with_one_that_is_read(part: str) -> None:
    texts = [f"{HEAD}{PARTS[part]}{word}: {VALUES[key]}\n" for word, key in IN_PARTS[part].items()]
    refused = [text for text in texts if problems(text)]  # some words are our own keys
    for text in refused:
        mended(text)
    assert refused


def test_a_key_of_a_brief_in_any_language_is_answered_with_one_that_is_read() -> None:
    values = {"channels": "[sms]", "languages": "[en]", "audience": "{segment: x}", "market": "IN",
              "cta": "{label: x}", "campaign": "{window: 7d}", "follow_up": "{after: 3d}",
              "variants": "4", "kpi": "ctr", "tonality": "warm", "control_copy": "{sms: {en: x}}",
              "brand": "K"}  # fmt: skip
    for word, key in IN_OTHER_WORDS.items():
        head = "" if key == "brand" else HEAD
        text = f"{head}{word}: {values.get(key, 'x y')}\n"
        found = [one for one in problems(text) if one.code == "HL104"]
        for one in found:
            again = pasted(text, one, proposals(one.fix)[0])
            assert not [p for p in problems(again) if p.code == "HL104"], again


@pytest.mark.parametrize("word", sorted(OFFER_KEYS))
def test_a_key_for_what_stands_in_an_offers_words_is_answered_with_a_line(word: str) -> None:
    text = f"{HEAD}offer:\n  percent: 20\n  {word}: 3 months\n"
    if problems(text):
        mended(text)


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_day_and_a_language_in_its_own_words_are_answered_with_what_is_read(code: str) -> None:
    profile = profiles().languages[code]
    for month in profile.months:
        day = profile.with_year.format(day="28", month=month, year="2027")
        mended(f"{HEAD}offer:\n  text: x\n  ends: maybe {day}\n")
    if profile.own_name and problems(f"{HEAD}languages:\n  - {profile.own_name}\n"):
        mended(f"{HEAD}languages:\n  - {profile.own_name}\n")


@pytest.mark.parametrize(
    "lines",
    [
        "offer:\n  text: x\n  min: 3 gün", "offer:\n  text: x\n  min_basket: 3 gün",
        "offer:\n  text: x\n  min_basket: koszyk 120 zł", "offer:\n  text: x\n  min: $375 job",
        "offer:\n  text: x\n  min_basket: £10 stake", "offer:\n  text: x\n  min_basket: Rp50 nghìn",
        "offer:\n  text: x\n  from: 395:-", "offer:\n  text: x\n  ab: 395 kr",
         "offer:\n  text: x\n  min_basket: lots",
        "offer:\n  text: x\n  amount: 50% gone", "offer:\n  text: x\n  discount: 20%",
        "offer:\n  text: x\n  discount: 20", "offer:\n  percent: 5\n  rabatt: 2 für 1",
        "offer:\n  text: x\n  ends: soon", "offer:\n  text: x\n  ends: 5/12/2026",
        "follow_up:\n  after: soon", "follow_up:\n  after: 3d\n  if: it_rains",
        "audience:\n  size: ~140/mo", "audience:\n  size: lots", "audience:\n  base_rate: 12",
        "tonality: playfull", "hook: xyz", "channels:\n  - inapp", "variants: lots",
        "variants: 1", "variants: 99", "languages:\n  - klingonese", "follow_up: maybe",
        "cta: {counter: come by, no booking}", "must_say: {sms: a, b c, d}",
        "audience: 12000", "offer:\n  text: x\n  ends: 31/02/2026",
    ],
)  # fmt: skip
def test_any_other_refusal_names_what_is_accepted(lines: str) -> None:
    mended(f"{HEAD}{lines}\n")
