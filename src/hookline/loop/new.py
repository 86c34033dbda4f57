"""New: a brief, a journey of briefs or a brand, from a few answers; each is of use at once."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.errors import BadInput
from hookline.prompting.countries import in_countrys_language, named_market
from hookline.prompting.known_names import find_blueprint, find_market
from hookline.prompting.trades import find_industry
from hookline.records.catalog import Blueprint, Market
from hookline.records.journey import Step
from hookline.records.shorthand_readings import language_code_meant
from hookline.records.yaml_tree import read_tree
from hookline.text.languages import english_name, language_of
from hookline.text.similarity import nearest
from hookline.workspace.folder import replacing
from hookline.workspace.library import Library, find_brand, journeys
from hookline.workspace.places import file_stem

_NAMELESS = "brand"
"""How a brand's file is called whose name has neither a letter nor a digit."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What `brand new` asks."""

    name: str
    industry: str = ""
    sounds: Sequence[str] = ()
    """Three words or so: warm, quick, a little cheeky."""
    market: str = ""
    never: Sequence[str] = ()
    """Words that it never says."""
    language: str = ""
    """That it usually writes in; blank takes the market's."""


def new_brief(
    library: Library, folder: Path, *, blueprint: str, brand: str, channels: Sequence[str] = ()
) -> list[Path]:
    """Write a brief, or each brief of a journey; what may be filled in stands in comments.

    Args:
        blueprint: a blueprint's or a journey's name.
    Raises:
        BadInput: HL110 for an unknown blueprint, HL101 for an unknown channel, HL130 when a file
            is there already.
    """
    profiles = list(library.catalog.channels)
    for channel in channels:
        if channel not in profiles:
            suggestion = nearest(channel, profiles)
            fix = (
                f"did you mean '{suggestion}'?" if suggestion else f"one of: {', '.join(profiles)}"
            )
            raise BadInput("HL101", f"there is no channel '{channel}'", fix=fix)
    speaker = in_countrys_language(find_brand(brand, library, folder), library.catalog)
    industry = find_industry(speaker.industry, library.catalog)
    about_them = _about_them(library, speaker.default_language)
    journeys_by_slug = journeys(library, folder)
    steps = (
        journeys_by_slug[blueprint].steps
        if blueprint in journeys_by_slug
        else (Step(blueprint=blueprint),)
    )
    texts: dict[Path, str] = {}
    for number, step in enumerate(steps, start=1):
        kind = find_blueprint(step.blueprint, library.catalog, industry)
        name = f"{blueprint}-{number}-{kind.slug}" if len(steps) > 1 else kind.slug
        texts[folder / f"{name}-{file_stem(brand) or _NAMELESS}.yaml"] = _brief(
            kind, brand, channels, step, about_them
        )
    for path in texts:  # all of them first, so that no journey is half written
        _refuse_over(path, "brief")
    for path, text in texts.items():
        _write(path, text, "brief")
    return list(texts)


def new_brand(library: Library, folder: Path, answers: Answers) -> Path:
    """Write a brand's file.

    Raises:
        BadInput: HL111 for an unknown market, HL130 when the file is there already.
    """
    profile = find_country(library, answers.market)
    path = folder / "brands" / f"{file_stem(answers.name) or _NAMELESS}.yaml"
    industry = find_industry(answers.industry, library.catalog)
    rules = profile.sectors.get(industry.sector)
    is_known = profile.code != "ZZ"
    language = language_code_meant(answers.language) or profile.language
    forms = library.catalog.language(language).address
    address = forms.usual if forms.familiar != forms.polite else ""
    lines = [
        f"# {answers.name}: who speaks, and how. Every line but the name may be left out.",
        f"name: {_plain(answers.name)}",
        f"industry: {_plain(industry.name)}" if industry.name else "# industry: apparel",
    ]
    lines += [f"# {rule.text} ({rule.source})" for rule in (rules.rules if rules else ())]
    lines += [
        "voice:",
        f"  traits: {_listed(answers.sounds or ['warm', 'plain'])}",
        "  do: [say one thing at a time, name what the reader gets]",
        "  dont: [shout, flatter]",
        *([f"  address_form: {{{language}: {_plain(address, flow=True)}}}"] if address else []),
        f"never_say: {_listed(answers.never)}",
        f"default_language: {_plain(language)}",
        f"market: {profile.code}" + (f"  # amounts in {profile.currency}" if is_known else ""),
        "# glossary: {Product Name: how it is written}",
        '# sender: {sms: BRAND, postal_address: "12 Orchard Street, Portland, OR 97201"}',
        "# url_allow: [brand.example]",
    ]
    _write(path, "\n".join(lines) + "\n", "brand")
    return path


def find_country(library: Library, written: str) -> Market:
    """The rules of a country, by its code or its name; those of none for a blank.

    Raises:
        BadInput: HL111 for an unknown one.
    """
    known = named_market(written.strip() or "ZZ", library.catalog)
    return known or find_market(written.strip(), library.catalog)


def _refuse_over(path: Path, what: str) -> None:
    if path.exists():
        fix = "change it, or choose another name"
        raise BadInput("HL130", f"there is a {what} already", where=str(path), fix=fix)


def _write(path: Path, text: str, what: str) -> None:
    _refuse_over(path, what)
    with replacing(path) as temporary:
        temporary.write_text(text, "utf-8")


def _about_them(library: Library, language: str) -> str:
    """The line that names readers, with that language's own word for those without a name."""
    known = library.catalog.fields["first_name"].fallback
    if word := known.get(language) or known.get(language_of(language), ""):
        return f"# personalization: {{first_name: {_plain(word, flow=True)}}}"
    where = english_name(language)
    line = "# personalization: {first_name: …}  # a word of yours for those without a name; "
    return f"{line}{where} has none, and greets without"


def _brief(
    blueprint: Blueprint, brand: str, channels: Sequence[str], step: Step, about_them: str
) -> str:
    chosen = ", ".join(channels or blueprint.channels)
    hooks, tones = ", ".join(blueprint.hooks), ", ".join(blueprint.tonality)
    about = f"# {step.about[:1].upper()}{step.about[1:]}.\n" if step.about else ""
    who = f"campaign:\n  who: {step.who}\n" if step.who else ""
    return f"""\
# {blueprint.name}: {blueprint.trigger}.
{about}brand: {_plain(brand)}
blueprint: {blueprint.extends or blueprint.slug}
channels: [{chosen}]
{who}# Every line below may stay as it is: a blank takes the blueprint's own.
# Take the # away to use it.
# idea: {blueprint.reason}
# hooks: [{hooks}]
# tonality: [{tones}]
# offer: {{text: 20% off your next order, percent: 20, code: BACK20, ends: +14d}}
# facts:
#   - 40 new styles since June
#   - "Open hours: 10 to 9"
# cta: {{label: See what is new, url: https://brand.example/new}}
{about_them}
# audience: {{segment: {blueprint.stage.replace("_", " ")}, size: 20000, base_rate: 2%}}
# variants: 6
"""


def _listed(words: Sequence[str]) -> str:
    return "[" + ", ".join(_plain(word, flow=True) for word in words) + "]"


def _plain(name: str, *, flow: bool = False) -> str:
    """The name as a YAML value: in quotes where a plain one would be read otherwise."""
    try:
        text = f"k: [{name}]" if flow else f"k: {name}"
        plain = read_tree(text, "").value == {"k": [name] if flow else name}
    except BadInput:
        plain = False
    return name if plain else json.dumps(name, ensure_ascii=False)
