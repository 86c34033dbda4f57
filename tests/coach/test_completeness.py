"""What an agency would ask first weighs most, and the first line is what would help most."""

import pytest
from tests.coach.conftest import Items, Read

from hookline.coach.advice import Advice
from hookline.documents import document_at, text_at
from hookline.records.yaml_tree import read_tree
from hookline.workspace.library import Library

FULL = """\
brand:
  name: K
  about: Shirts cut in Pune for people who walk to work
  voice: {traits: [warm]}
  sender: {postal_address: "K, 1 Lane, Pune"}
market: IN
blueprint: winback
channels: [email, sms]
languages: [en]
idea: The linen shirts are back
moment: They bought a shirt in spring and have not been back; nothing went wrong.
hooks: [newness]
tonality: [warm]
facts: [forty linen shirts since June]
cta: {label: See the shirts, url: 'https://k.example/l'}
signed: Mira from the shop
variants: 4
personalization: [first_name]
audience: {insight: They like the shirts and dislike parcels, size: 200000, base_rate: 5%}
control_copy:
  email:
    en: {subject: Linen, body: "Back. K, 1 Lane, Pune. Unsubscribe: {{ unsubscribe_url }}"}
  sms: {en: 'Linen is back. https://k.example/l Reply STOP to opt out'}
"""


def without(line: str) -> str:
    assert f"{line}\n" in FULL
    return FULL.replace(f"{line}\n", "")


def gaps(advice: Advice) -> dict[str, int]:
    return {item.text: item.worth for item in advice.items if item.code == "C1"}


def test_a_full_brief_reaches_a_hundred_and_nothing_comes_first(reading: Read) -> None:
    advice = reading(FULL)
    assert (advice.score, advice.first) == (100, None)


@pytest.mark.parametrize(
    "lines",
    [
        "brand: K\nblueprint: winback\nidea: The linen is back",
        "brand: K\nblueprint: winback\nfacts: [the linen is back]",
        "brand: K\nidea: The linen is back\nchannels: [sms]",
    ],
)
def test_three_lines_are_a_third_of_a_brief(reading: Read, lines: str) -> None:
    assert 30 <= reading(lines).score <= 40


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("  about: Shirts cut in Pune for people who walk to work", "brand"),
        ("moment: They bought a shirt in spring and have not been back; nothing went wrong.",
         "moment"),
        ("cta: {label: See the shirts, url: 'https://k.example/l'}", "cta"),
        ("signed: Mira from the shop", "signed"),
        ("idea: The linen shirts are back", "idea"),
    ],
)  # fmt: skip
def test_what_an_agency_asks_first_weighs_more_than_tone_and_hooks(
    reading: Read, line: str, path: str
) -> None:
    (gap,) = [item for item in reading(without(line)).items if item.code == "C1"]
    (hooks,) = gaps(reading(without("hooks: [newness]"))).values()
    (tone,) = gaps(reading(without("tonality: [warm]"))).values()
    assert gap.path == path
    assert gap.worth > hooks > tone


def test_an_audience_without_an_insight_is_asked_for_one(raised: Items) -> None:
    without_insight = FULL.replace("insight: They like the shirts and dislike parcels, ", "")
    assert [item.path for item in raised(without_insight, "C1")] == ["audience.insight"]


def test_without_a_blueprint_the_moment_weighs_more(reading: Read) -> None:
    moment = FULL.splitlines()[10]
    assert moment.startswith("moment:")
    with_blueprint = gaps(reading(without(moment)))
    alone = gaps(reading(without(moment).replace("blueprint: winback\n", "")))
    assert sum(alone.values()) > sum(with_blueprint.values())


@pytest.mark.parametrize(
    "way",
    ["url: 'https://k.example/l'", "reply: 'YES'", "phone: '+44 20 7946 0000'",
     "counter: show this message at the till", "text_to: LARK to 60777"],
)  # fmt: skip
def test_any_way_to_act_will_do(raised: Items, way: str) -> None:
    assert not [i for i in raised(f"brand: K\ncta: {{{way}}}", "C1") if i.path == "cta"]
    assert [i for i in raised("brand: K\ncta: {label: See it}", "C1") if i.path == "cta"]


def test_a_thank_you_needs_no_way_to_act(raised: Items) -> None:
    def asks_for_action(text: str) -> bool:
        return any(item.path == "cta" for item in raised(text, "C1"))

    assert not asks_for_action("brand: K\nblueprint: thank-you")
    assert asks_for_action("brand: K\nblueprint: survey")


@pytest.mark.parametrize(
    ("lines", "is_asked"),
    [
        ("brand: K\nchannels: [email]", True),
        ("brand: K\nchannels: [sms]", False),
        ("brand: K\nchannels: [email]\nsigned: Mira", False),
        ("brand: {name: K, sender: {signed: Mira}}\nchannels: [email]", False),
        ("brand: {name: K, sender: {email_name: Mira at K}}\nchannels: [email]", False),
    ],
)
def test_only_an_unsigned_e_mail_is_asked_who_signs_it(
    raised: Items, lines: str, *, is_asked: bool
) -> None:
    assert any(item.path == "signed" for item in raised(lines, "C1")) == is_asked


def test_an_error_comes_before_what_is_worth_more(reading: Read) -> None:
    first = reading("brand: K\nhooks: [offer]").first
    assert first is not None
    assert (first.code, first.severity) == ("C20", "error")


def test_without_an_error_the_first_line_is_what_adds_most(reading: Read) -> None:
    advice = reading("brand: K\nblueprint: winback\nvariants: 20\nhooks: [because_you]")
    assert advice.first is not None
    assert advice.first.worth == max(item.worth for item in advice.items)
    assert any(item.severity == "warn" for item in advice.items)  # which adds less


def test_an_example_is_of_the_blueprints_own_craft(raised: Items, library: Library) -> None:
    for slug, blueprint in library.catalog.blueprints.items():
        fixes = {i.path: i.fix for i in raised(f"brand: K\nblueprint: {slug}", "C1")}
        line = fixes["moment"].partition(", with your own")[0]
        moment = text_at(read_tree(line, "").lines, "moment")
        insight = read_tree(fixes["audience.insight"].rpartition(", or what")[0], "").lines
        known = " ".join(blueprint.craft.moment.split())
        for words, instead in blueprint.craft.gives_way.get("no_offer", {}).items():
            known = known.replace(words, instead)
        assert moment[1:] in known
        assert text_at(document_at(insight, "audience"), "insight") in " ".join(
            blueprint.craft.reader.split()
        )


def test_without_a_blueprint_there_is_an_example_too(raised: Items) -> None:
    fixes = {item.path: item.fix for item in raised("brand: K", "C1")}
    assert "three weeks ago" in fixes["moment"]


def test_hooks_are_suggested_that_the_craft_has_ideas_for(raised: Items) -> None:
    fixes = {i.path: i.fix for i in raised("brand: K\nblueprint: last-try", "C1")}
    assert fixes["hooks"].startswith("hooks: [ask_opinion],")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("idea: held till 4 December, 6pm\nlanguages: [en]", "4 December, 6pm"),
        ("idea: 'осталось 2 тренировки, прокат бесплатно'\nlanguages: [ru]",
         "2 тренировки, бесплатно"),
        ("idea: vieni sabato 16 gennaio, 14 kg di olive\nlanguages: [it]",
         "sabato, 16 gennaio, 14 kg"),
        ("idea: التوصيل خلال 48 ساعة\nlanguages: [ar]", "48 ساعة"),
    ],
)  # fmt: skip
def test_what_only_the_idea_says_true_is_told_and_weighs_less(
    reading: Read, lines: str, told: str
) -> None:
    (gap,) = [i for i in reading(f"brand: K\nchannels: [sms]\n{lines}").items if i.path == "facts"]
    (bare,) = [i for i in reading("brand: K\nidea: The linen is back").items if i.path == "facts"]
    assert gap.text.endswith(f"is the idea: {told}")
    assert gap.worth < bare.worth
    assert bare.text.endswith("so the copy may claim nothing that the idea does not say")


def test_without_fact_offer_and_idea_nothing_may_be_claimed_but_the_moments_days(
    raised: Items,
) -> None:
    def text(moment: str) -> str:
        brief = f"brand: K\nmoment: {moment}"
        return next(item.text for item in raised(brief, "C1") if item.path == "facts")

    assert text("They came once").endswith("so the copy may claim nothing")
    assert text("A table free of charge on 14 January").endswith("it may tell 14 January")


def test_beside_a_fact_nothing_is_said_of_what_the_idea_may_claim(raised: Items) -> None:
    brief = "brand: K\nidea: held till 4 December\nfacts: [a new boiler]"
    assert not [item for item in raised(brief, "C1") if item.path == "facts"]


def test_what_a_brand_does_is_a_voice_and_what_it_avoids_is_none(raised: Items) -> None:
    def asks(voice: str) -> bool:
        brief = f"brand: {{name: K, voice: {{{voice}}}}}"
        return any("voice" in item.text for item in raised(brief, "C1"))

    assert not asks("do: [speak as at the counter]")
    assert asks("dont: [shout]")


@pytest.mark.parametrize(("channels", "is_chat"), [("whatsapp", True), ("email", False),
                                                  ("whatsapp, sms", False)])  # fmt: skip
def test_in_a_chat_readers_answer_by_themselves(
    reading: Read, channels: str, is_chat: bool
) -> None:
    advice = reading(f"brand: K\nblueprint: service-recovery\nchannels: [{channels}]")
    (gap,) = [item for item in advice.items if item.code == "C1" and item.path == "cta"]
    assert ("answer in the chat" in gap.text) == is_chat
    assert any("it would offer a person" in line for line in advice.assumptions) != is_chat


def test_a_short_number_is_proposed_where_a_word_can_be_sent(raised: Items) -> None:
    def fix(channel: str) -> str:
        items = raised(f"brand: K\nchannels: [{channel}]", "C1")
        return next(item.fix for item in items if item.path == "cta")

    assert 'text_to: "YES to 60777"' in fix("sms")
    assert "text_to" not in fix("push")
