"""What a writer is given of a brief: the voice, the offer, and how one acts."""

from collections.abc import Callable

import pytest

from hookline.documents import document_at
from hookline.prompting.material import offer_line
from hookline.records.channel import Channel
from hookline.records.profiles import profiles
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]
Prompts = Callable[[ResolvedBrief, Channel, str], list[Prompt]]


@pytest.mark.parametrize(
    ("channel", "cta", "has_button"),
    [
        ("push", "{counter: at the till}", False),
        ("push", "{label: To the till, counter: at the till}", False),
        ("email", "{counter: at the till}", False),
        ("email", "{reply: 'YES'}", False),  # a letter is answered by writing
        ("whatsapp", "{counter: at the till}", False),
        ("rcs", "{counter: at the till}", False),
        ("whatsapp", "{reply: 'YES'}", True),
        ("whatsapp", "{reply: 'YES', counter: at the till}", True),
        ("push", "{counter: at the till, url: https://k.example}", True),
        ("email", "{phone: 020 7946 0000}", True),
        ("email", "{text_to: LARK to 60777}", True),
        ("push", "{label: Look}", True),  # the link may come from elsewhere
        ("sms", "{url: https://k.example}", False),
    ],
)
def test_a_button_is_asked_for_only_where_a_tap_leads_somewhere(
    resolved: Resolve, prompts: Prompts, channel: Channel, cta: str, has_button: bool
) -> None:
    follow = "follow_up: {after: 3d, if: not_converted, step: reminder}"
    text = f"brand: K\nlanguages: [en]\nchannels: [{channel}]\nvariants: 2\ncta: {cta}\n{follow}\n"
    prompt = prompts(resolved(text), channel, "en")[0]
    asked = prompt.messages[-1].content
    assert ("`cta`" in asked, '"cta"' in asked, "its button" in asked) == (has_button,) * 3
    variant = prompt.asked
    assert ("cta" in variant, "cta" in document_at(variant, "follow_up", "properties")) == (
        has_button,
    ) * 2


def test_the_words_of_an_act_without_a_button_stand_with_it(
    resolved: Resolve, prompts: Prompts
) -> None:
    brief = resolved("brand: K\nchannels: [push]\ncta: {label: Come by, counter: at the till}\n")
    asked = prompts(brief, "push", "en")[0].messages[-1].content
    assert "How one acts: in person: at the till (in the spirit of: Come by)" in asked


@pytest.mark.parametrize(
    ("voice", "told"),
    [
        (
            "Short and dry. No drama about safety.",
            "VOICE: Short and dry. No drama about safety. One",
        ),
        ("{traits: [dry., warm], dont: [shout.]}", "VOICE: dry; warm. Never: shout. One"),
        ("静かで、飾らない。", "VOICE: 静かで、飾らない. One"),
        ("Short...", "VOICE: Short.... One"),
        ("dry!", "VOICE: dry!. One"),
    ],
)
def test_a_voice_that_ends_on_a_full_stop_is_told_with_one(
    resolved: Resolve, prompts: Prompts, voice: str, told: str
) -> None:
    brief = resolved(f"brand: {{name: K, voice: {voice}}}\nchannels: [push]\n")
    assert told in prompts(brief, "push", "en")[0].messages[0].content


@pytest.mark.parametrize(
    ("offer", "told"),
    [
        ("text: A check, starts: 2027-01-09, ends: 2027-01-09", "A check; 9 January 2027"),
        ("text: A check on 9 January, starts: 2027-01-09, ends: 2027-01-09",
         "A check on 9 January"),
        ("text: A check, starts: 2027-01-09, ends: 2027-01-10",
         "A check; from 9 January 2027; until 10 January 2027"),
        ("text: A check., conditions: one per bike., ends: 2027-01-10",
         "A check; one per bike; until 10 January 2027"),
    ],
)  # fmt: skip
def test_an_offer_of_one_day_names_it_once(
    resolved: Resolve, prompts: Prompts, offer: str, told: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\noffer: {{{offer}}}\n")
    assert f"The offer: {told}\n" in prompts(brief, "push", "en")[0].messages[-1].content


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_an_offer_of_one_day_names_it_once_in_every_language(code: str, resolved: Resolve) -> None:
    offer = "{text: X, starts: 2027-01-09, ends: 2027-01-09}"
    brief = resolved(f"brand: K\nlanguages: [{code}]\nchannels: [push]\noffer: {offer}\n")
    line = offer_line(brief.brief.offers[0], "push", brief.languages[code])
    assert (line.count("2027"), line.count(";")) == (1, 1)


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("'YES'", "a reply with the word YES"),
        ("a number from 1 to 5", "a reply with a number from 1 to 5"),
        ("[JA, NEIN]", "a reply with one of JA, NEIN, all of them named"),
    ],
)
def test_an_answer_is_asked_for_as_the_brief_describes_it(
    resolved: Resolve, prompts: Prompts, reply: str, told: str
) -> None:
    brief = resolved(f"brand: K\nchannels: [sms]\ncta: {{reply: {reply}}}\n")
    assert f"How one acts: {told}\n" in prompts(brief, "sms", "en")[0].messages[-1].content
