"""What a person would paste is in the language of the brief, the coach's sentence in English."""

import re
from pathlib import Path

import pytest
from tests.coach.conftest import Items, Read

from hookline.coach.examples import ANY, SITUATIONS
from hookline.prompting.craft_beside import says_a_number
from hookline.records.catalog import Blueprint, root_slug
from hookline.records.examples import Examples
from hookline.records.files import read_mapping
from hookline.records.profiles import profiles
from hookline.resources import shipped
from hookline.text.scripts import share_in_script
from hookline.text.similarity import sentences
from hookline.workspace.library import Library

CODES = sorted(path.stem for path in (shipped("prompts") / "examples").glob("*.yaml"))
NEXT_TO_ENGLISH = [code for code in CODES if code != "en"]


def test_every_language_that_we_ship_has_examples() -> None:
    languages = {path.stem for path in (shipped("prompts") / "languages").glob("*.yaml")}
    assert set(CODES) == languages


@pytest.mark.parametrize("code", CODES)
def test_no_example_is_missing_and_each_is_in_its_language(code: str) -> None:
    shown, profile = profiles().examples(code), profiles().language(code)
    assert profile
    held = shown.model_dump(exclude={"code", "readers"})
    assert all(held.values()), [name for name, text in held.items() if not text]
    situations = set() if code == "en" else set(SITUATIONS.values())
    assert set(shown.readers) == situations
    texts = [shown.idea, shown.fact, shown.offer, shown.about, *shown.traits, shown.counter]
    texts += [t for one in shown.readers.values() for t in (one.moment, one.insight)]
    assert all((share_in_script(text, profile.script) or 0) > 0.5 for text in texts)
    assert "{gift}" in shown.both


def test_every_blueprint_has_readers_of_its_own(library: Library) -> None:
    def roots(blueprints: dict[str, Blueprint]) -> set[str]:
        return {root_slug(blueprint) for blueprint in blueprints.values()}

    assert roots(library.catalog.blueprints) <= set(SITUATIONS)
    assert ANY in SITUATIONS.values()


BARE = "brand: {{name: K}}\nlanguages: [{0}]\nchannels: [email, sms]\n"


@pytest.mark.parametrize("code", [*NEXT_TO_ENGLISH, "pt-BR", "es-MX", "de-AT", "fr-CA"])
def test_what_the_coach_proposes_for_a_bare_brief_is_in_its_language(
    raised: Items, code: str
) -> None:
    shown = profiles().examples(code)
    fixes = " ".join(item.fix for item in raised(BARE.format(code), "C1"))
    readers = shown.readers[ANY]
    for text in (shown.idea, shown.fact, shown.about, shown.reply, shown.counter, shown.signed,
                 readers.moment, readers.insight, ", ".join(shown.traits)):  # fmt: skip
        assert text in fixes
    english = profiles().examples("en")
    assert not any(text in fixes for text in (english.idea, english.fact, english.counter))
    assert "Nobody has said why you write now" in {
        item.text for item in raised(BARE.format(code), "C1")
    }


@pytest.mark.parametrize(
    ("code", "blueprint", "insight"),
    [
        ("de", "winback", "Sie kommen ohne uns zurecht"),
        ("fr", "replenish", "remet à plus tard"),
        ("ja", "welcome", "もう忘れかけている"),
        ("ar", "service-recovery", "ويتوقعون عذرًا"),
        ("pt-BR", "cart", "ficou uma dúvida"),
    ],
)
def test_readers_are_those_of_the_kind_of_message(
    raised: Items, code: str, blueprint: str, insight: str
) -> None:
    lines = f"{BARE.format(code)}blueprint: {blueprint}\n"
    assert any(insight in item.fix for item in raised(lines, "C1"))


@pytest.mark.parametrize(
    ("code", "market", "said"),
    [
        ("de", "DE", "10 € für Sie und 10 €"),
        ("pl", "PL", "40 zł dla Ciebie"),
        ("ja", "JP", "ご紹介者に1,000円"),
        ("en", "US", "$10 for you and $10"),
        ("pt-BR", "BR", "R$ 50 para quem convida"),
    ],
)
def test_a_referral_s_reward_is_said_in_the_language_and_money_of_the_brief(
    raised: Items, code: str, market: str, said: str
) -> None:
    lines = f"{BARE.format(code)}market: {market}\nblueprint: refer\n"
    (item,) = raised(lines, "C13")
    assert said in item.fix.replace("\xa0", " ")


@pytest.mark.parametrize("code", CODES)
def test_every_line_that_is_proposed_can_be_pasted(reading: Read, code: str) -> None:
    """Each `key: …` in front of an explanation is YAML that the brief takes."""
    pasted_lines = 0
    for item in reading(BARE.format(code)).items:
        for line in re.findall(r"^(?:idea|facts|moment|brand|audience): .*?(?=, or |$)", item.fix):
            pasted = line.split(", with your own")[0]
            kept = "" if pasted.startswith("brand") else "brand: {name: K}\n"
            rest = BARE.format(code).split("\n", 1)[1]
            if "…" not in pasted:
                pasted_lines += 1
                reading(f"{kept or pasted.replace('{', '{name: K, ', 1)}\n{rest}"
                        f"{pasted if kept else ''}")  # fmt: skip
    assert pasted_lines >= 3


def test_a_language_without_examples_is_shown_english_ones(raised: Items) -> None:
    fixes = " ".join(item.fix for item in raised(BARE.format("cs"), "C1"))
    assert "show this message at the till" in fixes


def test_a_team_s_own_examples_stand_before_ours(tmp_path: Path) -> None:
    from hookline.records.profiles import Profiles

    folder = tmp_path / "prompts" / "examples"
    folder.mkdir(parents=True)
    (folder / "de.yaml").write_text("idea: Die Kirschen sind reif\n", "utf-8")
    own = Profiles((tmp_path / "prompts", shipped("prompts"))).examples("de-AT")
    assert own == Examples(code="de", idea="Die Kirschen sind reif")
    assert read_mapping(folder / "de.yaml").value


@pytest.mark.parametrize("code", CODES)
def test_a_round_number_of_visits_is_no_number_of_ours(raised: Items, code: str) -> None:
    brief = f"brand: K\nlanguages: [{code}]\nblueprint: nth-visit\nidea: 50"
    (moment,) = [i.fix for i in raised(brief, "C1") if i.path == "moment"]
    example = moment.split('"')[1]
    assert not says_a_number(example, profiles().languages[code]), example


def test_an_example_counts_no_other_months_than_the_audience(raised: Items) -> None:
    brief = "brand: K\nlanguages: [de]\nblueprint: winback\naudience: {segment: 'SEGMENT'}"
    told = {
        segment: next(
            i.fix for i in raised(brief.replace("SEGMENT", segment), "C1") if i.path == "moment"
        )
        for segment in ("seit 180 bis 365 Tagen nicht da", "Kundinnen aus Ulm")
    }
    own, others = told.values()
    assert "vier Monate" in others
    assert own.startswith('moment: "Eine Beschwerde gab es nicht."')


SEGMENTS = {"de": "seit 180 bis 365 Tagen nicht da",
            "pl": "nie było ich od 180 do 365 dni", "ja": "180日から365日来ていない人",
            "hi": "180 से 365 दिन से नहीं आए"}  # fmt: skip
"""Audiences that say themselves how long ago it was."""
NONE_LEFT = "tell it in a sentence or two, with your own day and what you know"


def moment_told(raised: Items, code: str, blueprint: str, segment: str) -> str:
    lines = f"{BARE.format(code)}blueprint: {blueprint}\naudience: {{segment: '{segment}'}}\n"
    return next(item.fix for item in raised(lines, "C1") if item.path == "moment")


@pytest.mark.parametrize("blueprint", sorted(SITUATIONS))
@pytest.mark.parametrize("code", SEGMENTS)
def test_what_is_left_of_an_example_is_whole_sentences_or_none(
    raised: Items, code: str, blueprint: str
) -> None:
    whole = moment_told(raised, code, blueprint, "").split('"')[1]
    told = moment_told(raised, code, blueprint, SEGMENTS[code])
    if told != NONE_LEFT:
        assert set(sentences(told.split('"')[1])) <= set(sentences(whole))


def test_a_remainder_that_leans_on_what_was_cut_is_no_example(raised: Items) -> None:
    assert "bis dahin gelten alle" in moment_told(raised, "de", "points-expiry", "")
    assert moment_told(raised, "de", "points-expiry", SEGMENTS["de"]) == NONE_LEFT
