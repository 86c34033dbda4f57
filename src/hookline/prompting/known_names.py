"""Blueprints, markets and customer fields by name; of one nobody knows the nearest is said."""

from collections.abc import Iterable

from hookline.errors import BadInput, Wording
from hookline.prompting.countries import meant_market
from hookline.records.catalog import OWN_FIELDS, Blueprint, Catalog, Industry, Market, SvocField
from hookline.records.shorthand_readings import plain_letters
from hookline.text.mergetags import may_be_tag_name
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest

SLIP = 84  # percent of the letters from which a name is a known one with a slip in it
TELL_LITTLE = frozenset(("name", "date", "last", "code", "to", "for", "id", "days", "count"))
"""Words that many fields share."""
USUAL = ("first_name", "last_product", "last_category", "cart_items", "points_balance",
         "visit_count", "plan_name", "recommended_product", "next_due_date",
         "voucher_code")  # fmt: skip


def find_blueprint(name: str, catalog: Catalog, industry: Industry | None = None) -> Blueprint:
    """A blueprint by slug, id or name, in any case; in the industry's words where it has some.

    Raises:
        BadInput: HL110 with the nearest one.
    """
    wanted = name.strip().casefold()
    worded = industry.skins if industry else {}
    others = [skin for trade in catalog.industries.values() for skin in trade.skins.values()]
    for blueprint in (*worded.values(), *catalog.blueprints.values(), *others):
        names = (blueprint.slug, blueprint.id, blueprint.name, *blueprint.also)
        if wanted in map(str.casefold, names):
            skins = (skin for skin in worded.values() if skin.extends == blueprint.slug)
            return next(skins, blueprint)
    slugs = [*catalog.blueprints, *(skin.slug for skin in others)]
    suggestion = nearest(wanted, slugs)
    listed = Wording("`hookline blueprints` lists them", at_desk="Enter on What for lists them")
    fix = f"did you mean '{suggestion}'?" if suggestion else listed
    at_desk = f"there is no kind of message '{name}'"
    problem = Wording(f"there is no blueprint '{name}'", at_desk=at_desk)
    raise BadInput("HL110", problem, where="blueprint", fix=fix)


def find_market(code: str, catalog: Catalog) -> Market:
    """The country; where its pack has no opt-out words, the plain ones of the language.

    Raises:
        BadInput: HL111 for what is no country.
    """
    if (market := catalog.market(code.upper() or "ZZ")) is not None:
        words: dict[str, dict[str, str]] = {}
        for language in catalog.languages.values():
            for channel, text in language.optout.items():
                words.setdefault(channel, {})[language.code] = text
        for channel, by_language in market.optout.items():
            words[channel] = words.get(channel, {}) | by_language
        return market.model_copy(update={"optout": words})
    fix: str = Wording(
        "write the two letters of the country in which it is read, such as FR or KZ",
        at_desk="write the country in which it is read, such as France",
    )
    if meant := meant_market(code, catalog):
        fix = f"did you mean '{meant.code}' ({meant.name})?"
    raise BadInput("HL111", f"there is no country '{code}'", where="market", fix=fix)


def own_field(name: str, catalog: Catalog) -> SvocField | None:
    """A column of a team's own customers as a merge field; None for one that we know, for a slip of
    one, and for what no tool could write as a tag."""
    if name in catalog.fields or not may_be_tag_name(name):
        return None
    known = list(catalog.fields)
    if nearest(name, known, cutoff=SLIP) or any(_words(name) <= _words(each) for each in known):
        return None  # `points` is half of a name that we know
    means = f"{name.replace('_', ' ')}, as this customer's own record has it"
    return SvocField(name=name, group=OWN_FIELDS, say="say", means=means)


def unknown_field(
    name: str, catalog: Catalog, blueprint: Blueprint | None, *, where: str
) -> BadInput:
    """That there is no such customer field, and which may be meant."""
    fix = fields_meant(name, catalog, blueprint)
    if not may_be_tag_name(name):
        written = _NO_TAG.sub("_", plain_letters(name)).strip("_")
        example = f"'{written}'" if may_be_tag_name(written) else "one such as 'class_name'"
        fix += f"; a field of your own has small letters from a to z, digits and _: {example}"
    return BadInput("HL111", f"there is no customer field '{name}'", where=where, fix=fix)


_NO_TAG = compile_lazily("[^a-z0-9]+")


def fields_meant(written: str, catalog: Catalog, blueprint: Blueprint | None) -> str:
    """The fields that share a word with it, the blueprint's first; else those that copy may say."""
    sayable = [name for name, field in catalog.fields.items() if field.say == "say"]
    of_blueprint = [name for name in (blueprint.svoc if blueprint else ()) if name in sayable]
    if slip := nearest(written, list(catalog.fields), cutoff=SLIP):
        return f"did you mean '{slip}'?"
    if alike := fields_alike(written, (*of_blueprint, *sayable)):
        return f"did you mean {' or '.join(repr(name) for name in alike[:3])}?"
    named = list(dict.fromkeys((*of_blueprint, *USUAL)))
    return f"leave it out, or take one of: {', '.join(named)}"


def fields_alike(written: str, names: Iterable[str]) -> list[str]:
    """The names that share a word with it which tells something."""
    words = _words(written) - TELL_LITTLE
    return [name for name in dict.fromkeys(names) if words & _words(name)]


def _words(name: str) -> set[str]:
    """The words of a name, one and many alike: `point` for points_balance."""
    return {word.rstrip("s") for word in name.casefold().replace("-", "_").split("_") if word}
