"""What prompts/ ships is complete: every word, field, industry and market is there."""

import datetime
import re
from pathlib import Path
from typing import get_args

import pytest
from tests.channels import bare_sheet

from hookline.errors import BadInput
from hookline.guardrails.check import check
from hookline.records.profiles import profiles
from hookline.records.sheet import Facts
from hookline.records.words import (
    HOOKS,
    STAGES,
    TONALITIES,
    FollowIf,
    FollowStep,
    KpiName,
)
from hookline.resources import shipped
from hookline.text.languages import language_of, region_of
from hookline.text.scripts import language_script
from hookline.text.sms import non_gsm
from hookline.workspace.catalog import read_catalog
from hookline.workspace.channels import open_channels
from hookline.workspace.library import Library

WRITTEN = {"en", "hi", "hi-Latn", "es", "ru", "fr", "de", "pt", "ar", "zh-Hans"}
"""Languages in which Hookline itself writes and checks."""
GREETED = {"en", "hi", "hi-Latn", "es", "fr", "pt", "ar", "id"}
"""Languages in which a word can stand for an unknown first name."""
UNINFLECTED = {"referral_code", "voucher_code", "cart_link", "unsubscribe_url"}
"""Fields that have no fallback: a customer without a value cannot get the message."""


def test_every_word_of_a_plan_has_a_line_for_the_writer(library: Library) -> None:
    words = library.catalog.words
    assert set(words["hook"]) == set(HOOKS)
    assert set(words["tonality"]) == set(TONALITIES)
    assert set(words["stage"]) == set(STAGES)
    assert set(words["goal"]) == set(get_args(KpiName))
    assert set(words["follow_step"]) == set(get_args(FollowStep))
    assert set(words["follow_if"]) == set(get_args(FollowIf))
    assert set(words["done"]) <= set(get_args(KpiName))


def test_every_field_that_may_be_said_has_a_meaning_fallbacks_and_samples(library: Library) -> None:
    fields = library.catalog.fields
    assert len(fields) == 53
    for name, field in fields.items():
        if field.say != "say":
            assert not field.fallback, name
            continue
        assert field.means, name
        if name == "first_name":  # not every language has a word that reads well in a greeting
            assert set(field.fallback) == GREETED
            continue
        wanted = set() if name in UNINFLECTED else WRITTEN
        own = {code: language_of(code) for code in field.fallback if region_of(code)}
        assert set(own.values()) <= wanted, name  # a country says it in a word of its own
        assert set(field.fallback) - own.keys() == wanted, name
        assert {"longest", "hostile"} <= set(field.samples), name
        assert all(len(text) <= field.max_len for text in field.samples.values()), name


@pytest.mark.parametrize("code", ["IN", "US", "GB", "FR", "DE", "ES", "MX", "AE", "RU", "CN"])
def test_a_market_pack_is_dated_and_sourced(library: Library, code: str) -> None:
    market = library.catalog.markets[code]
    rules = [*market.rules, *(rule for one in market.sectors.values() for rule in one.rules)]
    assert rules
    assert len({rule.id for rule in market.rules}) == len(market.rules)
    for rule in rules:
        assert rule.source
        assert datetime.date.fromisoformat(rule.as_of).year >= 2026
    assert market.optout["sms"]
    assert market.quiet_start
    known = {industry.sector for industry in library.catalog.industries.values()}
    assert set(market.sectors) <= known


def test_a_mandatory_sentence_passes_the_checks_of_its_own_sector(library: Library) -> None:
    """A notice that a check of the same sector does not recognise would block every message."""
    for market in library.catalog.markets.values():
        for sector, rules in market.sectors.items():
            text = rules.must_say.pick("email", "en")
            if not text:
                continue
            sheet = bare_sheet("email", country=market.code, sector=sector, marketing=False,
                legal=(text,), facts=Facts(required_terms=(text,)),
            )  # fmt: skip
            found = check({"subject": "A", "body": f"Hello. {text}"}, sheet)
            codes = {one.code for one in found}
            assert not {code for code in codes if code.startswith("reg.")}, (market.code, sector)


def test_every_blueprint_has_its_craft(library: Library) -> None:
    """What a copy chief says before the writing starts; skins say what differs."""
    skins = [s for trade in library.catalog.industries.values() for s in trade.skins.values()]
    for blueprint in [*library.catalog.blueprints.values(), *skins]:
        craft = blueprint.craft
        assert all((craft.moment, craft.reader, craft.job, craft.follow_up)), blueprint.slug
        assert len(craft.angles) == 6, blueprint.slug
        assert len({seed.hook for seed in craft.angles}) >= 3, blueprint.slug
        assert len({seed.idea for seed in craft.angles}) == 6, blueprint.slug
        assert len(craft.avoid) >= 3, blueprint.slug


def test_every_language_that_is_written_has_a_whole_profile(library: Library) -> None:
    languages = library.catalog.languages
    assert set(languages) == WRITTEN | {"it", "nl", "pl", "tr", "ja", "id", "sv", "da", "nb", "fi"}
    for code, language in languages.items():
        assert language.writing, code
        assert language.address.usual or code == "en", code
        assert len(set(language.months)) == 12, code
        for pattern, slot in [
            (language.date, "{day}"),
            (language.with_year, "{year}"),
            (language.offer.code, "{code}"),
            (language.offer.until, "{date}"),
            (language.offer.min_basket, "{amount}"),
            (language.money["other"], "{currency}"),
            (language.signature, "{brand}"),
        ]:
            assert slot in pattern, (code, pattern)


def test_a_language_without_a_profile_is_asked_for_by_its_code(library: Library) -> None:
    language = library.catalog.language("sw")
    assert (language.code, language.gsm, language.writing) == ("sw", False, "")
    assert language.name == "Swahili"
    assert "xx" in library.catalog.language("xx").name
    assert library.catalog.language("es-MX").name == "Spanish"


COMPLETE = (shipped("prompts") / "channels/push.yaml").read_text("utf-8")


def with_channel(folder: Path, profile: str, *, name: str = "kiosk", template: bool = True) -> Path:
    """A team's prompts with one channel more."""
    (folder / "channels").mkdir()
    (folder / f"channels/{name}.yaml").write_text(profile, "utf-8")
    if template:
        (folder / f"channels/{name}.md.j2").write_text("Write it.\n", "utf-8")
    return folder


def test_a_channel_is_added_by_its_profile_and_its_prompt_alone(tmp_path: Path) -> None:
    profile = COMPLETE.replace("position: 4", "position: 3")
    channels = open_channels(with_channel(tmp_path, profile))
    assert list(channels) == ["sms", "whatsapp", "email", "kiosk", "push", "rcs"]


REQUIRED = re.findall(r"^([a-z]\w+):", COMPLETE, flags=re.MULTILINE)

OPTIONAL = {"law_max", "mandatory_max", "in_columns"}


@pytest.mark.parametrize("key", [key for key in REQUIRED if key not in OPTIONAL])
def test_a_profile_that_lacks_a_line_is_refused_by_that_line_s_name(
    tmp_path: Path, key: str
) -> None:
    kept = re.sub(rf"^{key}:.*\n(?:  - .*\n)*", "", COMPLETE, flags=re.MULTILINE)
    with pytest.raises(BadInput, match=f"'{key}' is missing") as refused:
        open_channels(with_channel(tmp_path, kept))
    assert refused.value.code == "HL105"
    assert refused.value.where == f"{tmp_path}/channels/kiosk.yaml:2:1"  # below its comment


@pytest.mark.parametrize(
    ("line", "instead", "problem"),
    [
        ("limits: {title: 40, body: 150, cta: 20}", "limits: {body: 150, cta: 20}",
         "'title' is written and has no limit"),
        ("parts: [title, body, cta]", "parts: [titel, body, cta]", "there is no part 'titel'"),
        ("parts: [title, body, cta]", "parts: [title, cta]", "a message has a body"),
        ("written: [title, body, cta]", "written: [subject, body]", "'subject' is none of its"),
        ("way_out: none", "way_out: carrier pigeon", "there is no way_out 'carrier pigeon'"),
    ],
)  # fmt: skip
def test_a_profile_that_contradicts_itself_is_refused_where_it_does(
    tmp_path: Path, line: str, instead: str, problem: str
) -> None:
    assert line in COMPLETE
    with pytest.raises(BadInput) as refused:
        open_channels(with_channel(tmp_path, COMPLETE.replace(line, instead)))
    at = 1 + COMPLETE.splitlines().index(line)
    problems = [refused.value, *refused.value.also]
    assert any(problem in one.problem and f"kiosk.yaml:{at}:" in one.where for one in problems)


def test_a_channel_without_a_prompt_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="there is no channels/kiosk"):
        open_channels(with_channel(tmp_path, COMPLETE, template=False))


def test_the_table_of_channels_that_was_is_not_read_in_silence(tmp_path: Path) -> None:
    (tmp_path / "channels.yaml").write_text("sms: {}\n", "utf-8")
    with pytest.raises(BadInput, match="nothing reads this file any more"):
        open_channels(tmp_path)


def test_no_way_out_of_an_sms_makes_it_more_messages_than_its_words(library: Library) -> None:
    packs = [
        text for m in library.catalog.markets.values() for text in m.optout.get("sms", {}).items()
    ]
    own = [(code, profiles().language(code)) for code in WRITTEN | {"it", "nl", "pl", "id"}]
    texts = [*packs, *((code, profile.optout.get("sms", "")) for code, profile in own if profile)]
    latin = [(code, text) for code, text in texts if language_script(code) == "Latin"]
    assert len(latin) > 20
    assert {code: non_gsm(text) for code, text in latin if non_gsm(text) and code != "tr"} == {}


@pytest.mark.parametrize(
    ("file", "text", "where"),
    [("words.yaml", "hooks: oops\n", "1:8"), ("kpis.yaml", "aov: converted\n", "1:6")],
)
def test_a_text_where_lines_have_to_stand_is_told_with_its_place(
    tmp_path: Path, file: str, text: str, where: str
) -> None:
    (tmp_path / file).write_text(text, "utf-8")
    with pytest.raises(BadInput) as refused:
        read_catalog((tmp_path, shipped("prompts")))
    assert refused.value.where == f"{tmp_path / file}:{where}"
    assert refused.value.fix.startswith("below `")
