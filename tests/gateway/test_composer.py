"""Copy without a model: different, true to the brief, and the same for the same seed."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from hookline.gateway.composer import compose
from hookline.gateway.phrases import REGISTERS, Phrases, read_phrases
from hookline.guardrails.check import check
from hookline.loop.generate import MOST_VARIANTS, prompts_of
from hookline.loop.library import Library, complete_brief, find_briefs, load_brief
from hookline.prompting.finish import finish, mandatory
from hookline.prompting.parse import Draft, parse_variants
from hookline.records.documents import read_brief
from hookline.records.prompt import Prompt
from hookline.records.words import HOOKS, TONALITIES, FollowStep, Program
from hookline.resources import shipped
from hookline.text.mergetags import render
from hookline.text.similarity import opening, really_different, sentences

FILES = find_briefs([shipped("briefs"), shipped("briefs") / "demo"])
BOOKS = sorted(path.stem for path in (shipped("prompts") / "offline").glob("*.yaml"))
SEEDS = [7, 1, 2]


def phrases(library: Library, language: str) -> Phrases:
    book = read_phrases(library.folders, language)
    assert book is not None
    return book


def drafts_of(prompt: Prompt, library: Library, seed: int) -> list[Draft]:
    text = compose(prompt, phrases(library, prompt.language), seed=seed)
    drafts, problems = parse_variants(text, prompt)
    assert problems == []
    return drafts


def prompts(library: Library, path: Path, seed: int) -> Iterator[Prompt]:
    yield from prompts_of(load_brief(path, library), library, seed, batch=MOST_VARIANTS)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_variant_of_a_shipped_brief_is_there_and_no_check_has_an_error(
    library: Library, path: Path, seed: int
) -> None:
    for prompt in prompts(library, path, seed):
        drafts = drafts_of(prompt, library, seed)
        bodies: list[str] = []
        assert [draft.cell for draft in drafts] == list(prompt.cells)
        for draft in drafts:
            after, sheets = prompt.brief.follow_channel(prompt.channel), prompt.sheets
            parts = finish(draft.parts, prompt.brief, prompt.channel, prompt.language)
            follow = finish(draft.follow_up, prompt.brief, after, prompt.language)
            found = [
                *check(parts.filled(), sheets[draft.cell.offer].first, bodies),
                *check(follow.filled(), sheets[draft.cell.offer].follow_up),
            ]
            bodies.append(parts.body)
            assert [f.message for f in found if f.severity == "error"] == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_two_variants_of_a_channel_open_alike_or_share_a_sentence(
    library: Library, path: Path, seed: int
) -> None:
    for prompt in prompts(library, path, seed):
        bodies = [draft.parts.body for draft in drafts_of(prompt, library, seed)]
        assert Counter(opening(body, words=4) for body in bodies).most_common(1)[0][1] == 1
        shared = Counter(line for body in bodies for line in set(sentences(body)))
        allowed = given(prompt, phrases(library, prompt.language))
        twice = [line.casefold() for line, n in shared.items() if n > 1]
        assert [line for line in twice if not any(text in line for text in allowed)] == []


def given(prompt: Prompt, book: Phrases) -> list[str]:
    """What may be said twice: a greeting, facts, offers, calls to action, legal lines."""
    brief, where = prompt.brief.brief, (prompt.channel, prompt.language)
    texts = [fact.pick(*where) for fact in brief.facts]
    texts += [text for o in brief.offers for text in (o.text.pick(*where), o.code) if text]
    texts += [line for lines in book.actions.values() for line in lines]
    texts += [f"- {prompt.brief.brand.name}", *mandatory(prompt.brief, *where)]
    texts += ["{{ first_name" if "first_name" in brief.personalization else ""]
    return [text.casefold() for text in texts if text]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_of_twelve_variants_at_least_eight_really_differ(library: Library, path: Path) -> None:
    resolved = load_brief(path, library, variants=12)
    for prompt in prompts_of(resolved, library, 7, batch=MOST_VARIANTS):
        bodies = [draft.parts.body for draft in drafts_of(prompt, library, 7)]
        assert len({opening(body, words=4) for body in bodies}) == len(bodies) == 12
        assert really_different(bodies) >= 8


def test_the_same_seed_gives_the_same_copy_and_another_seed_other_copy(library: Library) -> None:
    path = next(path for path in FILES if path.stem == "winback-kurtako")
    (prompt, *_) = prompts(library, path, 7)
    book = phrases(library, prompt.language)
    assert compose(prompt, book, seed=7) == compose(prompt, book, seed=7)
    assert compose(prompt, book, seed=7) != compose(prompt, book, seed=8)


def test_a_users_braces_are_never_filled(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_text("brand: '{offer}{name}'\nchannels: [sms]\noffer: {text: '{brand} free'}\n")
    (prompt,) = prompts(library, path, 7)
    answer = json.loads(compose(prompt, phrases(library, "en"), seed=7))
    assert any("{offer}{name}" in variant["body"] for variant in answer["variants"])


CHINESE = """\
brand: 云朵
market: CN
languages: [zh-Hans]
blueprint: winback
channels: [sms, email]
offer: {text: 下一单立减20%, percent: 20, min_basket: 300 CNY, code: BACK20, ends: 2026-12-31}
"""


def bodies_of(brief: str, library: Library, folder: Path) -> list[str]:
    path = folder / "brief.yaml"
    path.write_text(brief, "utf-8")
    drafts = [draft for p in prompts(library, path, 7) for draft in drafts_of(p, library, 7)]
    return [body for draft in drafts for body in (draft.parts.body, draft.follow_up.body)]


def test_chinese_sentences_stand_together_and_an_sms_begins_with_its_signature(
    library: Library, tmp_path: Path
) -> None:
    bodies = bodies_of(CHINESE, library, tmp_path)
    plain = [render(body, {"first_name": "王芳"}) for body in bodies]
    assert [body for body in plain if " " in body or "," in body] == []
    assert len([body for body in plain if body.startswith("【云朵】")]) == 12
    assert len([body for body in plain if "云朵" in body]) == 12
    offer = "下一单立减20%，满¥300可用，有效期至12月31日。下单时使用优惠码BACK20即可。"
    assert [body for body in plain if offer not in body] == []


def test_a_brand_that_the_text_names_does_not_sign_it(library: Library, tmp_path: Path) -> None:
    brief = CHINESE.replace("text: 下一单", "text: 云朵下一单").replace("[sms, email]", "[sms]")
    assert [body.count("云朵") for body in bodies_of(brief, library, tmp_path)] == [1] * 12


def test_a_follow_up_on_another_channel_is_written_for_that_channel(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "brief.yaml"
    path.write_text("brand: Foo\nblueprint: festival\nchannels: [push, sms]\n", "utf-8")
    push, sms = prompts(library, path, 7)
    for draft in drafts_of(push, library, 7):
        assert (draft.follow_up.title, draft.follow_up.body[-6:]) == ("", " - Foo")
    for draft in drafts_of(sms, library, 7):
        assert draft.follow_up.title
        assert "Foo" not in draft.follow_up.body


@pytest.mark.parametrize("language", BOOKS)
def test_a_phrase_book_has_a_line_for_every_word(library: Library, language: str) -> None:
    book = phrases(library, language)
    registers = set(REGISTERS.values())
    assert set(REGISTERS) == set(TONALITIES)
    assert set(book.greetings) == set(book.closers) == registers
    assert set(book.leads) == set(book.titles) == set(HOOKS)
    assert {hook for hook in HOOKS for _ in [0] if set(book.leads[hook]) == registers} == set(HOOKS)
    assert set(book.programs) == set(get_args(Program))
    assert set(book.follow_ups) == set(get_args(FollowStep))
    assert set(book.actions) == {"link", "button", "code", "reply"}
    assert len(book.months) == 12
    assert all("{name}" in line for lines in book.greetings.values() for line in lines)
    assert all("{offer}" in line for line in book.offers)
    assert all("{fact}" in line for line in book.facts)
    assert all("{field}" in line for lines in book.fields.values() for line in lines)
    assert "other" in book.money
    assert {"min_basket", "code", "until", "today", "percent", "amount"} <= set(book.conditions)
    assert {"{text}", "{brand}"} <= set(re.findall(r"\{\w+\}", book.signature))


@pytest.mark.parametrize("language", BOOKS)
def test_no_line_of_a_phrase_book_comes_twice(library: Library, language: str) -> None:
    book = phrases(library, language)
    leads = Counter(
        line
        for by_register in book.leads.values()
        for lines in by_register.values()
        for line in lines
    )
    assert [line for line, n in leads.items() if n > 1] == []


MARKETS = {"en": "GB", "hi": "IN", "hi-Latn": "IN", "es": "ES", "ru": "RU", "fr": "FR", "de": "DE",
           "pt": "ZZ", "ar": "AE", "zh-Hans": "CN"}  # fmt: skip
COSTLY = ("length.worst", "encoding.worst", "dlt.share")
"""What a brand may choose to pay for; everything else would be our own line's fault."""


@pytest.mark.parametrize("language", BOOKS)
def test_every_blueprint_is_written_in_every_language_without_a_finding(
    library: Library, language: str
) -> None:
    assert set(BOOKS) == set(MARKETS)
    brand = f"{{name: Lumen, market: {MARKETS[language]}, default_language: {language}}}"
    for slug in library.catalog.blueprints:
        text = f"brand: {brand}\nblueprint: {slug}\nlanguages: [{language}]\n"
        channels = "channels: [sms, whatsapp, email, push]\nvariants: 3\n"
        brief, tree = read_brief(f"{text}{channels}", "b.yaml", stem="b")
        resolved = complete_brief(brief, tree, library, near=Path())
        for prompt in prompts_of(resolved, library, 3, batch=MOST_VARIANTS):
            for draft in drafts_of(prompt, library, 3):
                sheets = prompt.sheets[draft.cell.offer]
                after = resolved.follow_channel(prompt.channel)
                first = finish(draft.parts, resolved, prompt.channel, language)
                second = finish(draft.follow_up, resolved, after, language)
                found = [*check(first.filled(), sheets.first),
                         *check(second.filled(), sheets.follow_up)]  # fmt: skip
                mine = [f for f in found if not f.code.startswith(COSTLY)]
                assert [(slug, f.message, first.body, second.body) for f in mine] == []
