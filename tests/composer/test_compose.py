"""Copy without a model: one idea a message, the whole news in each, the same for the same seed."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.channels import CHANNELS

from hookline.composer.book import BookMessage
from hookline.composer.candidates import candidates
from hookline.composer.compose import compose
from hookline.errors import BadInput
from hookline.guardrails.check import check
from hookline.loop.writing.jobs import MAX_VARIANTS, prompts_for
from hookline.loop.writing.practice import Practice
from hookline.prompting.finish import finish
from hookline.prompting.parse import Draft, parse_variants
from hookline.records.documents import read_brief
from hookline.records.prompt import Prompt
from hookline.resources import shipped
from hookline.text.mergetags import render
from hookline.text.similarity import opening
from hookline.workspace.library import Library, complete_brief, find_briefs, load_brief

FILES = find_briefs([shipped("briefs"), shipped("briefs") / "demo"])
MARKETS = {"en": "GB", "hi": "IN", "hi-Latn": "IN", "es": "ES", "ru": "RU", "fr": "FR", "de": "DE",
           "pt": "BR", "ar": "AE", "zh-Hans": "CN"}  # fmt: skip
OF_THE_BRAND = ("length.worst", "encoding.worst", "dlt.share", "reg.mf_disclaimer_missing")
"""What a brand may choose to pay for or has to word; else it would be our own line's fault."""


@pytest.fixture(scope="module")
def practice(library: Library) -> Practice:
    return Practice(library.folders)


def drafts_of(prompt: Prompt, practice: Practice, seed: int = 7) -> list[Draft]:
    return parse_variants(practice.reply(prompt, seed=seed).text, prompt)[0]


def prompts(library: Library, text: str) -> Iterator[Prompt]:
    brief, tree = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    resolved = complete_brief(brief, tree, library, briefs_folder=Path())
    yield from prompts_for(resolved, library.templates, seed=7, batch=MAX_VARIANTS)


def whole_prompts(path: Path, library: Library) -> list[Prompt]:
    """All variants of a channel and language in one prompt, as the practice writer gets them."""
    resolved = load_brief(path, library)
    return prompts_for(resolved, library.templates, seed=7, batch=MAX_VARIANTS)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_message_of_a_shipped_brief_has_an_idea_of_its_own_and_the_news(
    library: Library, practice: Practice, path: Path
) -> None:
    for prompt in whole_prompts(path, library):
        drafts = drafts_of(prompt, practice)
        assert len(drafts) >= min(4, len(prompt.cells))
        assert len({draft.angle for draft in drafts}) == len(drafts)
        where = (prompt.channel, prompt.language)
        facts = [fact.pick(*where) for fact in prompt.brief.brief.facts]
        for draft in drafts:
            offer = prompt.brief.offers.get(draft.cell.offer)
            told = draft.parts.body.casefold()
            if offer:
                assert offer.text.pick(*where).casefold().rstrip(".") in told
                assert offer.code in ("", "per_customer") or offer.code.casefold() in told
            elif any(facts):
                assert any(fact.casefold().rstrip(".!") in told for fact in facts if fact)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_check_has_an_error_against_a_shipped_brief_s_practice_copy(
    library: Library, practice: Practice, path: Path
) -> None:
    for prompt in whole_prompts(path, library):
        after = prompt.brief.follow_channel(prompt.channel)
        for draft in drafts_of(prompt, practice):
            sheets = prompt.sheets[draft.cell.offer]
            parts = finish(draft.parts, prompt.brief, prompt.channel, prompt.language)
            follow = finish(draft.follow_up, prompt.brief, after, prompt.language)
            found = [
                *check(parts.filled(), sheets.first),
                *check(follow.filled(), sheets.follow_up),
            ]
            errors = [f.message for f in found if f.severity == "error"]
            assert [(error, parts.body, follow.body) for error in errors] == []


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", MARKETS)
def test_blueprints_are_written_in_a_language_without_an_error(
    library: Library, practice: Practice, language: str
) -> None:
    """Each in one language, drawn once, for a few languages; each in every one is test-slow's."""
    slugs = sorted(library.catalog.blueprints)
    random.Random(7).shuffle(slugs)
    for slug in slugs[list(MARKETS).index(language) :: len(MARKETS)]:
        assert mistakes(slug, language, library, practice) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", MARKETS)
def test_every_blueprint_is_written_in_every_language_without_an_error(
    library: Library, practice: Practice, language: str
) -> None:
    assert len(library.catalog.blueprints) >= 32
    for slug in library.catalog.blueprints:
        assert mistakes(slug, language, library, practice) == []
        many = practice.book(language).messages[slug]
        for trade in sorted({trade for message in many for trade in message.trades}):
            assert mistakes(slug, language, library, practice, trade=trade) == []


def mistakes(
    slug: str, language: str, library: Library, practice: Practice, trade: str = "homeware"
) -> list[tuple[str, str, str, str]]:
    """(blueprint, problem, message, follow-up) of each error in four variants a channel."""
    market = f"market: {MARKETS[language]}, default_language: {language}"
    brand = f"{{name: Lumen, industry: {trade}, {market}}}"
    channels = "channels: [sms, whatsapp, email, push, rcs]\nvariants: 4\n"
    text = f"brand: {brand}\nblueprint: {slug}\nlanguages: [{language}]\n{channels}"
    problems = []
    for prompt in prompts(library, text):
        drafts = drafts_of(prompt, practice)
        assert len(drafts) == 4, (slug, prompt.channel)
        after = prompt.brief.follow_channel(prompt.channel)
        for draft in drafts:
            sheets = prompt.sheets[draft.cell.offer]
            first = finish(draft.parts, prompt.brief, prompt.channel, language)
            second = finish(draft.follow_up, prompt.brief, after, language)
            found = [*check(first.filled(), sheets.first)]
            if "follow_up" in prompt.asked:  # a last try has none
                found += check(second.filled(), sheets.follow_up)
            mine = [
                f for f in found if f.severity == "error" and not f.code.startswith(OF_THE_BRAND)
            ]
            problems += [(slug, f.message, first.body, second.body) for f in mine]
    return problems


def test_the_news_stands_first_where_the_blueprint_says_so(
    library: Library, practice: Practice
) -> None:
    """A picture after the news has a thing that it is of; a wish comes before what goes with it."""
    for slug, opens_with_news in (("frequency", True), ("birthday", False)):
        text = (
            f"brand: {{name: Lumen, market: GB}}\nblueprint: {slug}\nfacts: [Tea is on the hob]\n"
        )
        for prompt in prompts(library, text + "channels: [sms, whatsapp, email, push]\n"):
            for draft in drafts_of(prompt, practice):
                before, after = draft.parts.body.split("Tea is on the hob.")
                greeted = re.sub("Hi .*,|Lumen:", "", before).strip()
                turned = after.replace("Lumen", "").strip()
                assert bool(turned) is opens_with_news, draft.parts.body
                assert bool(greeted) is not opens_with_news, draft.parts.body


def test_a_trade_s_own_message_goes_to_that_trade_alone(
    library: Library, practice: Practice
) -> None:
    own = BookMessage(
        angle="own", hook="how_to", line="Your table.", body="Your table.", subject="s",
        preheader="p", title="t", cta="c", follow_up="f", trades=("qsr",),
    )  # fmt: skip
    book = practice.book("en").model_copy(update={"messages": {"frequency": (own,)}})
    for trade, expected in (("qsr", [own]), ("grocery", []), ("homeware", [])):
        text = f"brand: {{name: Lumen, industry: {trade}, market: GB}}\nblueprint: frequency\n"
        (prompt,) = prompts(library, text + "channels: [sms]\nidea: tea\n")
        assert candidates(prompt.brief, "sms", "en", book, seed=7) == expected, trade


@pytest.mark.parametrize(
    ("trade", "fix"), [("qsr", ""), ("travl", "did you mean 'travel'?"), ("x1", "known: alcohol")]
)
def test_a_book_s_trade_that_nobody_knows_is_told_at_its_place(
    library: Library, tmp_path: Path, trade: str, fix: str
) -> None:
    shipped_book = (shipped("prompts") / "offline" / "en.yaml").read_text("utf-8")
    own = tmp_path / "offline" / "en.yaml"
    own.parent.mkdir()
    own.write_text(shipped_book.replace("trades: [qsr,", f"trades: [{trade},", 1), "utf-8")
    assert own.read_text("utf-8").count(f"trades: [{trade},")
    practice = Practice([tmp_path, *library.folders])
    if not fix:
        assert practice.book("en").messages
        return
    with pytest.raises(BadInput, match=f"there is no trade '{trade}'") as refused:
        practice.book("en")
    assert str(own) in (refused.value.where or "")
    assert (refused.value.fix or "").startswith(fix)


def test_a_push_without_room_for_its_words_tells_the_idea_in_its_title_alone(
    library: Library, practice: Practice
) -> None:
    """Short news has its words behind it; news that fills the room stands alone under it."""
    for fact, has_words in (("Tea is on the hob", True), ("Tea is on the hob " * 9, False)):
        text = "brand: {name: Lumen, market: GB}\nblueprint: frequency\nchannels: [push]\n"
        (prompt,) = prompts(library, f"{text}facts: [{fact.strip()}]\nvariants: 2\n")
        for draft in drafts_of(prompt, practice):
            assert (draft.parts.body != f"{fact.strip()}.") is has_words, draft.parts.body
            assert draft.parts.title


def test_the_same_seed_gives_the_same_copy_and_another_seed_another_order(
    library: Library, practice: Practice
) -> None:
    path = next(path for path in FILES if path.stem == "winback-kurtako")
    prompt = next(iter(whole_prompts(path, library)))
    book = practice.book(prompt.language)
    assert compose(prompt, book, seed=7) == compose(prompt, book, seed=7)
    assert len({compose(prompt, book, seed=seed) for seed in range(7, 13)}) > 1


def test_a_kept_angle_is_written_as_it_stands_in_the_book_and_others_are_left_out(
    library: Library, practice: Practice
) -> None:
    message = practice.book("en").messages["winback"][2]
    kept = f"angles: [{json.dumps(message.angle)}, An idea that no book has]"
    text = f"brand: K\nblueprint: winback\nchannels: [email]\n{kept}\n"
    (prompt,) = prompts(library, text)
    (draft,) = drafts_of(prompt, practice)
    assert draft.angle == message.angle
    assert message.body in draft.parts.body
    assert draft.cell.index == 1


def test_fewer_ideas_than_are_asked_for_give_fewer_variants(
    library: Library, practice: Practice
) -> None:
    text = "brand: K\nblueprint: survey\nchannels: [sms]\nvariants: 30\n"
    (prompt,) = prompts(library, text)
    ideas = len(practice.book("en").messages["survey"])
    drafts, problems = parse_variants(practice.reply(prompt, seed=7).text, prompt)[:2]
    assert len(drafts) <= ideas < 30
    assert "missing: cell" in problems[-1]


def test_a_message_about_a_field_that_the_brief_does_not_use_is_never_taken(
    library: Library, practice: Practice
) -> None:
    text = "brand: K\nblueprint: points-expiry\nchannels: [email]\npersonalization: []\n"
    (prompt,) = prompts(library, text)
    assert drafts_of(prompt, practice)
    assert all("{{" not in draft.parts.body for draft in drafts_of(prompt, practice))


def test_a_message_with_a_word_that_the_brand_never_says_is_never_taken(
    library: Library, practice: Practice
) -> None:
    brand = "{name: K, never_say: [street]}"
    (prompt,) = prompts(library, f"brand: {brand}\nblueprint: winback\nchannels: [email]\n")
    assert drafts_of(prompt, practice)
    for draft in drafts_of(prompt, practice):
        assert "street" not in " ".join(draft.parts.texts().values()).casefold()


def test_a_user_s_braces_are_never_filled(library: Library, practice: Practice) -> None:
    text = "brand: '{offer}{name}'\nchannels: [sms]\noffer: {text: '{brand} for two'}\n"
    (prompt,) = prompts(library, text)
    for draft in drafts_of(prompt, practice):
        assert draft.parts.body.startswith("{offer}{name}: ")
        assert "{brand} for two" in draft.parts.body


CHINESE = """\
brand: 云朵
market: CN
languages: [zh-Hans]
blueprint: winback
channels: [sms, email]
offer: {text: 下一单立减20%, percent: 20, min_basket: 300 CNY, code: BACK20, ends: 2026-12-31}
"""


def test_chinese_sentences_stand_together_and_the_market_signs_an_sms(
    library: Library, practice: Practice
) -> None:
    sms, email = prompts(library, CHINESE)
    for prompt in (sms, email):
        for draft in drafts_of(prompt, practice):
            assert "。 " not in draft.parts.body
            body = render(finish(draft.parts, prompt.brief, prompt.channel, "zh-Hans").body, {})
            assert "12月31日" in body
            assert body.startswith("【云朵】") is (prompt is sms)
            assert body.count("云朵") == 1


def test_an_sms_that_does_not_name_its_sender_is_opened_with_the_name(
    library: Library, practice: Practice
) -> None:
    text = "brand: Foo\nblueprint: festival\nchannels: [sms]\noffer: {text: %s}\n"
    (signed,) = prompts(library, text % "a plum cake with every box")
    assert all(d.parts.body.startswith("Foo: ") for d in drafts_of(signed, practice))
    (named,) = prompts(library, text % "a Foo plum cake with every box")
    assert all(d.parts.body.count("Foo") == 1 for d in drafts_of(named, practice))


@pytest.mark.parametrize("language", MARKETS)
def test_a_second_message_repeats_nothing_that_stood_above_the_first(
    library: Library, practice: Practice, language: str
) -> None:
    market = f"market: {MARKETS[language]}, default_language: {language}"
    text = f"brand: {{name: Foo, {market}}}\nblueprint: winback\nlanguages: [{language}]\n"
    for prompt in prompts(library, f"{text}channels: [email, push, whatsapp]\n"):
        for draft in drafts_of(prompt, practice):
            first, second = draft.parts, draft.follow_up
            assert second.body
            for part in ("subject", "preheader", "title"):
                above = getattr(first, part)
                assert not above or above != getattr(second, part), (prompt.channel, above)


@pytest.mark.parametrize(
    ("language", "offer", "n_days"),
    [
        ("de", "Ein Monat ohne Grundgebühr bis 20. Dezember", 1),
        ("zh-Hans", "两人同行第二张半价，12月20日前", 1),
        ("de", "Ein Monat ohne Grundgebühr", 1),
        ("de", "Ein Monat ohne Grundgebühr bis 21. Dezember", 2),
    ],
)
def test_a_last_day_that_the_offer_names_in_its_own_words_is_told_once(
    library: Library, practice: Practice, language: str, offer: str, n_days: int
) -> None:
    market = f"market: {MARKETS[language]}, default_language: {language}"
    text = f"brand: {{name: Foo, {market}}}\nblueprint: winback\nlanguages: [{language}]\n"
    (prompt,) = prompts(
        library, f"{text}channels: [sms]\noffer: {{text: '{offer}', ends: 2026-12-20}}\n"
    )
    for draft in drafts_of(prompt, practice):
        assert len(re.findall("Dezember|12月", draft.parts.body)) == n_days, draft.parts.body


def test_a_question_in_any_script_is_a_whole_sentence(library: Library, practice: Practice) -> None:
    book = practice.book("ar")
    asking = [m.model_copy(update={"line": "هل نعود؟"}) for m in book.messages["winback"]]
    asked = book.model_copy(update={"messages": {"winback": tuple(asking)}})
    text = "brand: {name: Foo, market: AE, default_language: ar}\nblueprint: winback\n"
    (prompt,) = prompts(library, text + "languages: [ar]\nchannels: [sms]\n")
    (first, *_) = json.loads(compose(prompt, asked, seed=7))["variants"]
    assert first["body"] == "Foo: هل نعود؟"


def test_a_follow_up_on_another_channel_is_written_for_that_channel(
    library: Library, practice: Practice
) -> None:
    text = "brand: Foo\nblueprint: festival\nchannels: [push, sms]\n"
    switched = f"{text}follow_up: {{step: channel_switch}}\n"
    push, sms = prompts(library, switched)
    for draft in drafts_of(push, practice):
        assert (draft.follow_up.title, draft.follow_up.body[:5]) == ("", "Foo: ")
    for draft in drafts_of(sms, practice):
        assert draft.follow_up.title
        assert "Foo" not in draft.follow_up.body


def test_openings_differ(library: Library, practice: Practice) -> None:
    for language in MARKETS:
        for slug, messages in practice.book(language).messages.items():
            for trade in {"", *(trade for message in messages for trade in message.trades)}:
                lines = [
                    opening(message.line, words=4)
                    for message in messages
                    if not message.trades or trade in message.trades
                ]
                assert len(set(lines)) == len(lines), (language, slug, trade)


@pytest.mark.parametrize(
    ("cta", "said"),
    [
        ("Text LARK to 60777", {"en": "Text LARK to 60777", "de": "Text LARK to 60777"}),
        ("{text_to: {en: LARK to 60777, de: LERCHE an 60777}}",
         {"en": "SMS LARK to 60777", "de": "SMS LERCHE an 60777"}),
        ("{text_to: LARK to 60777, label: Join the walk}",
         {"en": "Join the walk", "de": "Join the walk"}),
    ],
)  # fmt: skip
def test_a_button_tells_the_word_and_its_number(
    library: Library, practice: Practice, cta: str, said: dict[str, str]
) -> None:
    brief = "brand: K\nmarket: GB\nlanguages: [en, de]\nchannels: [email]\n"
    brief += f"facts: [It opens]\ncta: {cta}"
    for prompt in prompts(library, brief):
        labels = {draft.parts.cta.label for draft in drafts_of(prompt, practice)}
        assert labels == {said[prompt.language]}


@pytest.mark.parametrize("language", MARKETS)
def test_a_body_without_a_link_or_a_button_tells_how_one_acts(
    library: Library, practice: Practice, language: str
) -> None:
    cta = "{text_to: LARK to 60777, counter: Show this at the till}"
    brief = f"brand: K\nmarket: {MARKETS[language]}\nlanguages: [{language}]\nvariants: 4\n"
    brief += f"channels: [sms, email, rcs]\nfacts: [It opens]\ncta: {cta}\n"
    for prompt in prompts(library, brief):
        has_button = prompt.brief.channels[prompt.channel].has_button
        for draft in drafts_of(prompt, practice):
            for way in ("SMS LARK to 60777", "Show this at the till"):
                assert draft.parts.body.count(way) == (0 if has_button else 1)
            checked = finish(draft.parts, prompt.brief, prompt.channel, language).filled()
            found = check(checked, prompt.sheets[draft.cell.offer].first)
            codes = {f.code for f in found if f.severity == "error"}
            assert not codes & {"leak.prompt", "pii.phone"}


def test_a_body_tells_a_word_for_a_number_once(library: Library, practice: Practice) -> None:
    brief = "brand: K\nmarket: GB\nchannels: [sms]\nfacts: [SMS LARK to 60777]\n"
    (prompt,) = prompts(library, f"{brief}cta: {{text_to: LARK to 60777}}\n")
    assert {draft.parts.body.count("60777") for draft in drafts_of(prompt, practice)} == {1}


def test_a_message_with_a_link_tells_no_number(library: Library, practice: Practice) -> None:
    cta = "{text_to: LARK to 60777, url: https://k.example/a}"
    brief = f"brand: K\nmarket: GB\nchannels: [sms, email]\nfacts: [It opens]\ncta: {cta}"
    for prompt in prompts(library, brief):
        assert not any("60777" in str(draft.parts) for draft in drafts_of(prompt, practice))
