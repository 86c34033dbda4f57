"""What contradicts itself in a brief or a blueprint gives way before a prompt is written."""

from collections.abc import Callable

import pytest

from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]
Prompts = Callable[[ResolvedBrief, Channel, str], list[Prompt]]


@pytest.fixture
def asked(resolved: Resolve, prompts: Prompts) -> Callable[[str], str]:
    """What a model is asked for SMS in English."""

    def of(text: str) -> str:
        brief = resolved(f"brand: K\nchannels: [sms]\n{text}\n")
        return prompts(brief, "sms", "en")[0].messages[1].content

    return of


@pytest.mark.parametrize(
    ("offer", "is_told"), [("offer: {text: Rs 299 for 28 days}", True), ("idea: x", False)]
)
def test_a_service_message_is_asked_for_its_terms_or_for_none(
    asked: Callable[[str], str], offer: str, *, is_told: bool
) -> None:
    text = asked(f"class: service\n{offer}")
    assert ("these terms are told as they are" in text) is is_told
    assert ("no offer, nothing sold beside" in text) is not is_told


@pytest.mark.parametrize(("ends", "is_named"), [("2026-12-31", True), ("+14d", False)])
def test_a_last_chance_names_its_day_only_where_it_is_known(
    asked: Callable[[str], str], ends: str, *, is_named: bool
) -> None:
    text = asked(f"offer: {{text: x, ends: {ends}}}\nfollow_up: {{step: last_chance}}")
    assert ("Its hero is that day" in text) is is_named
    assert ("none is named" in text) is not is_named


@pytest.mark.parametrize(
    ("step", "leads_back"), [("thank_you", False), ("reminder", True), ("survey", True)]
)
def test_a_thank_you_leads_back_to_nothing(
    asked: Callable[[str], str], step: str, *, leads_back: bool
) -> None:
    assert ("it leads back to the act" in asked(f"follow_up: {{step: {step}}}")) is leads_back


@pytest.mark.parametrize(
    ("text", "step", "reason"),
    [
        ("blueprint: last-try\nchannels: [sms]", "", "a last message is followed by none"),
        ("blueprint: early-access\nchannels: [email]", "reminder", "email is the only one"),
        ("blueprint: early-access\nchannels: [email, sms]", "channel_switch", ""),
        ("blueprint: service-recovery\nchannels: [email]", "", "offer a person"),
        ("blueprint: service-recovery\nchannels: [email]\ncta: {phone: 0800 123}",
         "handover_to_human", ""),
    ],
)  # fmt: skip
def test_an_inherited_follow_up_does_not_contradict_the_brief(
    resolved: Resolve, text: str, step: str, reason: str
) -> None:
    brief = resolved(f"brand: K\n{text}\n")
    follow = brief.brief.follow_up
    assert (follow.step if follow else "") == step
    assert any(reason in each.text for each in brief.assumptions) or not reason


@pytest.mark.parametrize(
    ("offer", "line"),
    [
        ("{text: Rs 50 off on orders from Rs 500, min_basket: 500 INR}",
         "Rs 50 off on orders from Rs 500\n"),
        ("{text: Rs 50 off for 500 guests, min_basket: 500 INR}",
         "Rs 50 off for 500 guests; when you spend Rs 500 or more"),
        ("{text: 'Rs 50 off, min. order Rs 1k', min_basket: 1000 INR}",
         "Rs 50 off, min. order Rs 1k\n"),
        ("{text: half price until 31 December, ends: 2026-12-31}",
         "half price until 31 December\n"),
        ("{text: half price until 1 December, ends: 2026-12-31}",
         "half price until 1 December; until 31 December 2026"),
    ],
)  # fmt: skip
def test_a_term_that_the_text_says_is_told_once(
    asked: Callable[[str], str], offer: str, line: str
) -> None:
    assert f"The offer: {line}" in asked(f"market: IN\noffer: {offer}")


@pytest.mark.parametrize(
    ("text", "end"),
    [("خصم ١٥٠ درهم", "حتى ٢٠ ديسمبر ٢٠٢٦"), ("خصم 150 درهم", "حتى 20 ديسمبر 2026")],
)
def test_an_offer_line_keeps_to_the_digits_of_its_text(
    resolved: Resolve, prompts: Prompts, text: str, end: str
) -> None:
    lines = f"brand: K\nlanguages: [ar]\nchannels: [sms]\noffer: {{text: {text}, ends: 2026-12-20}}"
    assert f"{text}; {end}" in prompts(resolved(lines), "sms", "ar")[0].messages[1].content
