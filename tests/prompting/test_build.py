"""What a model is asked, byte for byte, and what it is never told."""

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, get_args

import pytest
from tests.channels import CHANNELS

from hookline.documents import document_at, texts_at
from hookline.prompting.build import BATCH, build
from hookline.prompting.learnings import LearningsSection
from hookline.prompting.plan import plan
from hookline.prompting.schema import answer_schema
from hookline.prompting.templates import Templates
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import Program
from hookline.workspace.library import Library

if TYPE_CHECKING:
    from tests.conftest import Golden

Resolve = Callable[[str], ResolvedBrief]
Prompts = Callable[[ResolvedBrief, Channel, str], list[Prompt]]
BRIEF = """\
brand:
  name: Kurtako
  industry: apparel
  voice: {traits: [warm, plain-spoken], dont: [shout]}
  never_say: [cheap]
  market: IN
blueprint: winback
languages: [en, hi]
channels: [sms, whatsapp, email, push, rcs]
idea: {en: We kept your size. See what changed since summer., hi: आपका साइज़ रखा है।}
hooks: [we_miss_you, offer]
tonality: [warm, playful]
offer:
  text: {en: Rs 500 off on 2 shirts, hi: 2 शर्ट पर 500 रुपये की छूट}
  amount: 500 INR
  min_basket: 1999 INR
  code: AAJAO500
  ends: 2026-11-30
facts: [40 new styles since June]
must_say: {sms: Kurtako}
never_say: [sasta]
cta: {label: {en: Shop now, hi: अभी देखें}, url: https://kurtako.example/aajao}
personalization: {first_name: {en: there, hi: जी}, last_category: {en: shirts, hi: शर्ट}}
variants: 4
"""


def told(prompt: Prompt) -> str:
    return "".join(f"--- {message.role}\n{message.content}" for message in prompt.messages)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["en", "hi"])
def test_a_prompt_has_these_bytes(
    resolved: Resolve, prompts: Prompts, golden: "Golden", channel: Channel, language: str
) -> None:
    (prompt,) = prompts(resolved(BRIEF), channel, language)
    schema = json.dumps(prompt.schema_, indent=1, ensure_ascii=False)
    golden.check(f"prompts/{channel}.{language}.txt", f"{told(prompt)}--- schema\n{schema}\n")


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("program", get_args(Program))
def test_a_prompt_of_each_program_has_these_bytes(
    resolved: Resolve,
    prompts: Prompts,
    library: Library,
    golden: "Golden",
    channel: Channel,
    program: Program,
) -> None:
    blueprints = library.catalog.blueprints.values()
    slug = next(one.slug for one in blueprints if one.program == program)
    brief = f"brand: {{name: Polka, industry: books}}\nblueprint: {slug}\nvariants: 3\n"
    (prompt,) = prompts(resolved(f"{brief}channels: [{channel}]\n"), channel, "en")
    golden.check(f"prompts/{program}.{channel}.txt", told(prompt))


def test_no_sample_of_a_customer_and_no_never_say_field_is_told(
    resolved: Resolve, prompts: Prompts, library: Library
) -> None:
    fields = library.catalog.fields.values()
    samples = {text for field in fields for text in field.samples.values() if len(text) > 8}
    for slug, blueprint in library.catalog.blueprints.items():
        never = {f.name for f in fields if blueprint.say.get(f.name, f.say) == "never"}
        brief = resolved(f"brand: K\nblueprint: {slug}\nlanguages: [en]\n")
        for channel in brief.brief.channels:
            for prompt in prompts(brief, channel, "en"):
                words = told(prompt)
                assert not [text for text in samples if text in words]
                assert not [name for name in never if "_" in name and name in words]
                assert not [n for n in never if "_" in n and n.replace("_", " ") in words]


def test_fields_that_may_only_be_alluded_to_are_no_merge_tags(
    resolved: Resolve, prompts: Prompts
) -> None:
    brief = resolved("brand: K\nblueprint: winback\nchannels: [sms]\n")
    (prompt,) = prompts(brief, "sms", "en")
    implied = [name for name, field in brief.fields.items() if field.say == "imply"]
    assert implied
    for name in implied:
        assert f"{{{{ {name}" not in told(prompt)
        assert name.replace("_", " ") in told(prompt)


def test_many_variants_are_asked_for_in_several_requests(
    resolved: Resolve, prompts: Prompts
) -> None:
    found = prompts(resolved("brand: K\nvariants: 20\nchannels: [sms]\n"), "sms", "en")
    assert [len(prompt.cells) for prompt in found] == [BATCH, BATCH, 4]
    assert [cell.index for prompt in found for cell in prompt.cells] == list(range(1, 21))
    for prompt in found:
        many = document_at(prompt.schema_, "properties", "variants")
        assert many["minItems"] == many["maxItems"] == len(prompt.cells)


LINE = "Copies with a question did better."


def test_wildcards_are_asked_for_apart_and_see_no_learnings(
    resolved: Resolve, prompts: Prompts, templates: Templates
) -> None:
    brief = resolved("brand: K\nvariants: 6\nchannels: [sms]\n")
    cells = plan(brief, "sms", seed=7)
    sheets = prompts(brief, "sms", "en")[0].sheets
    learnings = LearningsSection("2026-10-01", (LINE,), ("shouting",), ("tag-1",))
    tame, wild = build(brief, sheets, cells, templates=templates, learnings=learnings)
    assert [cell.wildcard for cell in wild.cells] == [True, True]
    assert not any(cell.wildcard for cell in tame.cells)
    for line in (LINE, "shouting", "2026-10-01"):
        assert line in told(tame)
        assert line not in told(wild)
    assert (tame.learnings, wild.learnings) == (("tag-1",), ())


def test_a_users_braces_are_never_read_as_a_template(resolved: Resolve, prompts: Prompts) -> None:
    brief = resolved("brand: K\nidea: '{{ 7 * 7 }} {% raw %}'\nchannels: [sms]\n")
    assert "{{ 7 * 7 }} {% raw %}" in told(prompts(brief, "sms", "en")[0])


def test_in_a_language_that_the_idea_does_not_name_the_blueprint_s_thought_stands(
    resolved: Resolve, prompts: Prompts
) -> None:
    text = "brand: K\nlanguages: [en, de]\nidea: {en: markidea}\nchannels: [sms]\n"
    thoughts = []
    for brief in (resolved(text), resolved(f"{text}blueprint: winback\n")):
        for language in ("en", "de"):
            lines = told(prompts(brief, "sms", language)[0]).splitlines()
            thoughts.append([line for line in lines if re.match("The thought|A playbook's", line)])
    kinds = [[line[:5] for line in lines] for lines in thoughts]
    assert kinds == [["The t"], [], ["The t"], ["A pla"]]
    assert ["markidea" in str(lines) for lines in thoughts] == [True, False, True, False]


def test_outside_the_brands_language_a_gloss_is_asked_for(
    resolved: Resolve, prompts: Prompts
) -> None:
    brief = resolved("brand: K\nlanguages: [en, ru]\nchannels: [sms]\n")

    def required(language: str) -> list[str]:
        schema = prompts(brief, "sms", language)[0].schema_
        return texts_at(document_at(schema, "properties", "variants", "items"), "required")

    assert "gloss" not in required("en")
    assert "gloss" in required("ru")


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_object_of_a_schema_is_closed_and_asks_for_all_it_knows(
    library: Library, channel: Channel
) -> None:
    def walk(node: object) -> None:
        if isinstance(node, dict):
            if node.get("type") == "object":
                assert node["additionalProperties"] is False
                assert node["required"] == list(node["properties"])
            for inner in node.values():
                walk(inner)

    profile = library.catalog.channels[channel]
    walk(answer_schema(profile, profile, 3, hooks=("offer",), ideas=8, gloss=True))


@pytest.mark.parametrize(("line", "has_one"), [("follow_up: none\n", False), ("", True)])
def test_a_brief_without_a_follow_up_asks_for_none(
    resolved: Resolve, prompts: Prompts, line: str, has_one: bool
) -> None:
    request = prompts(resolved(f"brand: K\nblueprint: winback\n{line}"), "sms", "en")[0]
    assert ("follow_up" in request.asked) is has_one
    assert ("FOLLOW-UP" in request.messages[1].content) is has_one


@pytest.mark.parametrize(
    ("language", "default", "glossed_into"),
    [
        ("en-US", "en", ""), ("fr-FR", "fr", ""), ("hi-IN", "hi", ""), ("ja", "ja-JP", ""),
        ("pt-BR", "pt-PT", ""), ("no-NO", "nb", ""), ("en", "en", ""),
        ("hi-IN", "en", "English"), ("hi-Latn", "hi", "Hindi"), ("de", "fr-FR", "French"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("channel", ["sms", "email", "push"])
def test_copy_is_put_into_the_approvers_language_only_where_it_is_in_another(
    resolved: Resolve, prompts: Prompts, channel: Channel, language: str, default: str,
    glossed_into: str,
) -> None:  # fmt: skip
    brand = f"brand: {{name: K, default_language: {default}}}"
    brief = resolved(f"{brand}\nlanguages: [{language}]\nchannels: [{channel}]\nvariants: 2\n")
    asked = prompts(brief, channel, language)[0].messages[-1].content
    assert (f"put literally into {glossed_into}" in asked) == bool(glossed_into)
    assert ("gloss" in asked) == bool(glossed_into)


@pytest.mark.parametrize(
    ("channel", "follow_up", "last_look"),
    [
        ("email", "{after: 3d}", "hear each one, its follow-up and its button as"),
        ("email", "none", "hear each one and its button as"),
        ("sms", "{after: 3d}", "hear each one and its follow-up as"),
        ("sms", "none", "hear each one as"),
    ],
)
def test_the_last_look_is_at_what_was_asked_for(
    resolved: Resolve, prompts: Prompts, channel: Channel, follow_up: str, last_look: str
) -> None:
    brief = resolved(f"brand: K\nchannels: [{channel}]\nfollow_up: {follow_up}\n")
    (prompt,) = prompts(brief, channel, "en")
    assert last_look in prompt.messages[1].content


def test_an_offer_of_one_day_names_it_once(resolved: Resolve, prompts: Prompts) -> None:
    offer = "offer: {text: x, starts: 2027-01-09, ends: DAY}"
    told = {}
    for day in ("2027-01-09", "2027-01-10"):
        (prompt,) = prompts(resolved(f"brand: K\nchannels: [sms]\n{offer.replace('DAY', day)}\n"),
                          "sms", "en")  # fmt: skip
        (told[day],) = re.findall(r"The offer: .*", prompt.messages[1].content)
    assert told["2027-01-09"] == "The offer: x; 9 January 2027"
    assert told["2027-01-10"] == "The offer: x; from 9 January 2027; until 10 January 2027"


def test_readers_of_the_brief_s_own_are_named_no_date_of_the_blueprint_s(
    resolved: Resolve,
) -> None:
    bare = resolved("brand: K\nblueprint: replenish\n")
    people = resolved("brand: K\nblueprint: replenish\naudience: {segment: no booking yet}\n")
    assert "next_due_date" in bare.brief.personalization
    assert "next_due_date" not in people.brief.personalization
    assert "first_name" in people.brief.personalization


@pytest.mark.parametrize(
    ("lines", "draws"),
    [
        ("brand: {name: K, industry: qsr}\nblueprint: winback\n", True),
        ("brand: {name: K, industry: qsr}\nblueprint: winback\nclass: service\n", False),
        ("brand: {name: K, industry: insurance}\nblueprint: winback\n", False),
    ],
)
def test_a_writer_hears_what_draws_people_to_a_trade_and_not_in_a_service_message(
    resolved: Resolve, prompts: Prompts, lines: str, draws: bool
) -> None:
    (prompt,) = prompts(resolved(f"{lines}channels: [sms]\n"), "sms", "en")
    assert ("What draws them here: the heat, the smell" in prompt.messages[1].content) is draws
    assert ("What draws them here" in prompt.messages[1].content) is draws


@pytest.mark.parametrize(("facts", "turned"), [(1, True), (2, True), (3, False)])
def test_a_fact_or_two_stand_in_every_message_and_several_are_shared_out(
    resolved: Resolve, prompts: Prompts, facts: int, turned: bool
) -> None:
    lines = f"brand: K\nchannels: [sms]\nidea: We mend.\nfacts: [{', '.join('abc'[:facts])}]\n"
    (prompt,) = prompts(resolved(lines), "sms", "en")
    news = prompt.messages[1].content.partition("NEWS in every message:")[2]
    assert ("never the clause of the brief pasted in" in news) is turned
    assert ("The other facts belong to its siblings" in news) is not turned
