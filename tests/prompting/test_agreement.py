"""What a check blocks, the prompt has asked for; what a user fills in is told, put in, or kept."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from hookline.guardrails.compiled import families
from hookline.loop.writing.jobs import prompts_for
from hookline.prompting.finish import finish
from hookline.prompting.room import limits_for_writers, room_for
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, VariantCta
from hookline.resources import shipped
from hookline.workspace.library import Library, find_briefs, load_brief

FILES = find_briefs([shipped("briefs"), shipped("briefs") / "demo"])
Demand = str | Callable[[Prompt], list[str]]


def forbidden(prompt: Prompt) -> list[str]:
    return list(prompt.sheet.forbidden)


def reach(prompt: Prompt) -> list[str]:
    return ["an offer, whom it is for"] if prompt.brief.offers else []


def whole_offer(prompt: Prompt) -> list[str]:
    return ["the offer, whole (every condition, its code, its end)"] if prompt.brief.offers else []


def named(prompt: Prompt) -> list[str]:
    brand = prompt.brief.brand.name
    name, sheets = " ".join(brand.split()), next(iter(prompt.sheets.values()))
    asked = [f"{name} is named"] if brand in sheets.first.facts.required_terms else []
    has_second = "follow_up" in prompt.asked and brand in sheets.follow_up.facts.required_terms
    return asked + ([f"naming {name} too"] if has_second else [])


def lengths(prompt: Prompt) -> list[str]:
    profile = prompt.brief.channels[prompt.channel]
    parts = [part for part in profile.written if part not in ("body", "preheader")]
    told = limits_for_writers(profile, prompt.brief.languages[prompt.language])
    asked = [f"{told[part]} char" for part in parts]
    room = room_for(prompt.brief, prompt.channel, prompt.language)
    body = {"sms": [str(room.limit)], "push": [f"up to {room.aim} characters"]}
    return [*asked, *body.get(prompt.channel, [])]


def known_and_unsaid(prompt: Prompt) -> list[str]:
    implied = [n for n, f in prompt.brief.fields.items() if f.say == "imply"]
    return ["You know, and never state", *(n.replace("_", " ") for n in implied)] if implied else []


def caution(prompt: Prompt) -> list[str]:
    return [prompt.brief.industry.caution] if prompt.brief.industry.caution else []


def language(prompt: Prompt) -> list[str]:
    return [f"messages in {prompt.brief.languages[prompt.language].name}"]


def tags(prompt: Prompt) -> list[str]:
    offered = "TAGS, copied exactly" in text_of(prompt)
    return ["No other tag"] if offered else ["TAGS: none"]


def few_variables(prompt: Prompt) -> list[str]:
    is_indian_sms = prompt.channel == "sms" and prompt.brief.market.code == "IN"
    return ["At most 2 tags, with a word between them"] if is_indian_sms else []


def promotion(prompt: Prompt) -> list[str]:
    return ["not one word of promotion"] if prompt.brief.brief.class_ == "service" else []


def only_whatsapp(words: str) -> Callable[[Prompt], list[str]]:
    return lambda prompt: [words] if prompt.channel == "whatsapp" else []


def only_email(words: str) -> Callable[[Prompt], list[str]]:
    return lambda prompt: [words] if prompt.channel == "email" else []


INVENTED = (
    "no price, number, date, stock, comparison, superlative, gift or promise that is not above"
)
AFTER = "links, opt-out words and legal lines, which are added after you"
NOT_THE_WRITERS = {
    "chars.bidi", "chars.control", "chars.homoglyph", "chars.mojibake", "chars.tag",
    "chars.zero_width", "leak.prompt", "profanity",  # nobody asks a copywriter not to
    "dlt.template_mismatch", "time.quiet_hours",  # the sender's and the engine's
    "email.subject_empty", "voice.script",  # the answer's form; the language's own lines
    "wa.button_count", "wa.button_order", "wa.button_text_length", "wa.example_missing",
    "wa.footer_length", "wa.footer_params", "wa.mixed_params", "wa.param_sequence",
    "wa.template_name", "wa.whitespace", "wa.header_format",  # parts that no model writes
    "wa.example_format", "suggestion.count",
    "optout.missing", "email.postal_address_missing", "reg.alcohol_notice_missing",
    "reg.gambling_notice_missing", "reg.mf_disclaimer_missing", "reg.reworded",
    "reg.alcohol_audience", "placeholder.malformed",
}  # fmt: skip
"""Blocking codes that are not for a prompt to ask: put in afterwards, or no words at all."""
DEMANDS: dict[str, Demand] = {
    **dict.fromkeys(
        ("fact.amount", "fact.code", "fact.date", "fact.percent", "fact.quantity", "fact.time",
         "fact.weekday", "fact.free", "fact.deadline", "urgency.scarcity",
         "claim.unsubstantiated"), INVENTED),
    **dict.fromkeys(("url.homograph", "url.not_allowed", "url.shortener"), AFTER),
    **dict.fromkeys(("pii.card", "pii.email", "pii.national_id", "pii.phone"), "reader's name"),
    **dict.fromkeys(("placeholder.missing", "placeholder.unknown"), tags),
    **dict.fromkeys(("privacy.sensitive", "privacy.stated"), known_and_unsaid),
    **dict.fromkeys(("reg.assured_returns", "reg.health_claim"), caution),
    **dict.fromkeys(("length.chars", "length.segments", "wa.body_length", "wa.header_length",
         "suggestion.length"),
                    lengths),
    **dict.fromkeys(("fact.role", "fact.bound"), "a number keeps what it counts and its"),
    "fact.reach": reach,
    "fact.incomplete": whole_offer,
    "fact.missing": named,
    "lang.mismatch": language,
    "term.forbidden": forbidden,
    "dlt.variables": few_variables,
    "wa.category_mismatch": promotion,
    "dlt.adjacent": few_variables,
    "wa.adjacent_params": only_whatsapp("two tags never stand side by side"),
    "wa.leading_param": only_whatsapp("neither begins nor ends with a tag"),
    "wa.trailing_param": only_whatsapp("neither begins nor ends with a tag"),
    "wa.header_params": only_whatsapp("no emoji, no tag"),
    "email.fake_reply": only_email('never "Re:" or "Fwd:"'),
}  # fmt: skip


def text_of(prompt: Prompt) -> str:
    return "\n".join(message.content for message in prompt.messages)


def test_every_code_that_blocks_has_its_demand_or_a_reason() -> None:
    blocking = {c for family in families() for c, s in family.codes.items() if s == "error"}
    assert blocking - NOT_THE_WRITERS == set(DEMANDS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_a_check_blocks_the_prompt_has_asked_for(library: Library, path: Path) -> None:
    for prompt in prompts_for(load_brief(path, library), library.templates, seed=7):
        text = text_of(prompt)
        for code, demand in DEMANDS.items():
            wanted = [demand] if isinstance(demand, str) else demand(prompt)
            missing = [words for words in wanted if words not in text]
            assert missing == [], (code, prompt.channel, prompt.language)


IN_PROMPT = """
brief: brand, idea, moment, facts, never_say, tonality, hooks, signed, languages, channels, variants
brief.angles: idea, facts
brief.audience: segment, insight, size
brief.cta: label, reply, phone, text_to, counter
brief.offers: text, code, ends, starts, conditions, facts, min_basket, from_price
brief.follow_up: after, facts, if_, step, offer, channel
brief.must_say
brief.personalization
brief.campaign: window
brand: name, industry, about, never_say, glossary, examples, emoji, market
brand.voice: traits, do, dont, address_form
brand.sender: signed, email_name
"""
"""Told to the writer in words of its own or of the user; the markers below show which."""
AFTERWARDS = {"brand.must_say", "brief.cta.url", "brand.sender.postal_address"}
"""Put in when the copy is finished."""
FOR_OTHERS = {
    "brief.id": "names the brief and its campaign",
    "brief.blueprint": "chooses the craft that is told",
    "brief.market": "chooses country, rules and currency",
    "brief.class_": "service or promotion: told by its rule",
    "brief.kpi": "told as what counts as having worked",
    "brief.control_copy": "people's copy to compare with; never shown to a model",
    "brief.notes": "for people only",
    "brief.wildcards": "which cells see no learnings",
    "brief.sms.messages": "told as the room",
    "brief.angles.hook": "the plan's tag of the angle",
    "brief.audience.saved": "fills size and base rate",
    "brief.audience.base_rate": "for the coach and the report",
    "brief.audience.samples": "renderings for checks; never reach a model",
    "brief.offers.id": "names the offer where there are several",
    "brief.offers.percent": "told in the offer where nobody worded it",
    "brief.offers.amount": "told in the offer where nobody worded it",
    "brief.offers.cost": "for the profit; never told",
    "brief.offers.terms_url": "makes the offer's text binding word for word",
    **{f"brief.campaign.{name}": "when and to whom it goes out" for name in (
        "starts", "ends", "who", "cooldown", "shares", "pool", "limit_per_day", "priority")},
    "brand.default_language": "the language where a brief names none",
    "brand.sms.messages": "told as the room",
    "brand.sender.sms": "the header that the engine sends under",
    "brand.sender.sms_price": "what checks say a long message costs",
    "brand.sender.email_address": "the engine's",
    "brand.dlt.entity_id": "India's registration",
    "brand.dlt.header": "India's registration",
    "brand.url_allow": "which links checks let pass",
    "brand.tracking": "counted into the room",
}  # fmt: skip
"""Said to be for people, checks or engines, and why."""


def told_paths() -> set[str]:
    paths: set[str] = set()
    for line in IN_PROMPT.strip().splitlines():
        head, _, names = line.partition(": ")
        paths |= {f"{head}.{name}" for name in names.split(", ")} if names else {head}
    return paths


def field_paths(model: type[BaseModel], at: str) -> Iterator[str]:
    for name, field in model.model_fields.items():
        inner = next(iter(_records(field.annotation)), None)
        whole = f"{at}.{name}"
        if inner is None or inner in (Brand,) or inner.__name__ in ("Texts", "Amount"):
            yield whole
        elif whole == "brief.follow_up":
            yield from (f"{whole}.{key}" for key in inner.model_fields)
        elif inner.__name__ == "Shares":
            yield whole
        else:
            yield from field_paths(inner, whole)


def _records(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _records(inner)


def test_every_field_that_a_user_can_fill_is_told_put_in_or_said_to_be_for_others() -> None:
    known = {*field_paths(Brief, "brief"), *field_paths(Brand, "brand")}
    assert known == told_paths() | AFTERWARDS | set(FOR_OTHERS)


MARKED = """\
brand:
  name: Markname
  industry: books
  about: markabout
  voice: {traits: [marktrait], do: [markdo], dont: [markdont], address_form: markaddress}
  never_say: [markbrandnever]
  glossary: {q: Markglossary}
  examples: markexample
  emoji: none
  sender: {signed: marksigner}
idea: {en: markidea, de: not in English}
moment: markmoment
angles: [{idea: markangle, facts: [1]}]
channels: [email]
facts: [markfact]
hooks: [curiosity]
tonality: [witty]
must_say: markmust
never_say: [markbriefnever]
cta: {label: marklabel, reply: MARKREPLY, phone: +44 20 7946 0000, text_to: MARKTEXT to 60777,
  counter: markcounter}
personalization: {first_name: markfallback}
offer:
  text: markoffer
  code: MARKCODE
  min_basket: 41 EUR
  from_price: 31 EUR
  conditions: markcondition
  facts: [markofferfact]
  starts: 2027-01-02
  ends: 2027-03-04
audience: {segment: marksegment, insight: markinsight, size: 4711}
follow_up: {after: 9d, if: not_clicked, step: bigger_reason, offer: {text: marksecond}}
campaign: {window: 77d}
variants: 2
"""


def test_what_is_said_to_be_told_is_told(
    resolved: Callable[[str], ResolvedBrief], library: Library
) -> None:
    (prompt,) = prompts_for(resolved(MARKED), library.templates, seed=7)
    text = text_of(prompt)
    markers = set(re.findall(r"(?i)mark[a-z]+", MARKED)) - {"Marked", "marked"}
    assert sorted(marker for marker in markers if marker not in text) == []
    for words in ("+44 20 7946 0000", "€41", "€31", "2 January 2027", "4 March 2027", "4,711",
                  "9 days", "have not looked", "within 77 days", "No emoji.", "curiosity", "witty",
                  "stands on fact 1"):  # fmt: skip
        assert words in text, words


def test_what_is_put_in_afterwards_is_in_the_finished_copy(
    resolved: Callable[[str], ResolvedBrief],
) -> None:
    brief = resolved(
        "brand: {name: K, must_say: {email: markbrandmust}, sender: {postal_address: Mark St 1}}\n"
        "channels: [email]\nmust_say: markbriefmust\ncta: {url: 'https://k.example/mark'}\n"
    )
    done = finish(Parts(body="x", cta=VariantCta(label="Go")), brief, "email", "en")
    for words in ("markbrandmust", "markbriefmust", "Mark St 1"):
        assert words in done.body
    assert done.cta.url == "https://k.example/mark"
