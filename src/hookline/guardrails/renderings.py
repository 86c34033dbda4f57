"""How a text may read for customers: the values of its fields, and the renderings with them."""

from collections.abc import Mapping

from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.mergetags import MergeTag, render
from hookline.text.scripts import language_script, script_shares

STAND_IN = "Alexandra"
"""The value of a field that has no samples: a long everyday name."""
NON_LATIN, HOSTILE = "non_latin", "hostile"
"""The catalog's names for the sample in another alphabet, and for one that is no real value."""
_NAMES = {"Cyrillic": "Анна", "Devanagari": "आरव", "Arabic": "محمد", "Han": "王伟"}
"""A first name in each script that our markets write beside Latin."""


def samples_of(resolved: ResolvedBrief) -> dict[str, str | tuple[str, ...]]:
    """Each field's values: the audience's own where it is known, else the catalog's.

    A value in an alphabet that the market does not write is left out.
    """
    audience_values, scripts = resolved.brief.audience.samples, _scripts(resolved)
    samples: dict[str, str | tuple[str, ...]] = {}
    for name, field in resolved.fields.items():
        values = [
            _in_script(name, value, scripts) if kind == NON_LATIN else value
            for kind, value in field.samples.items()
            if kind != HOSTILE and not (audience_values.get(name) and kind == "longest")
        ]
        values += [audience_values[name]] if audience_values.get(name) else []
        if distinct := tuple(dict.fromkeys(value for value in values if value is not None)):
            samples[name] = distinct
    return samples


def plain_renderings(
    text: str, tags: list[MergeTag], samples: Mapping[str, str | tuple[str, ...]]
) -> list[str]:
    """With every field filled (by its own sample or the stand-in), and with every field blank."""
    if not tags:
        return [text]
    filled = {tag.name: _single(samples.get(tag.name)) for tag in tags}
    return [render(text, filled), render(text, {})]


def sampled_renderings(
    text: str, tags: list[MergeTag], samples: Mapping[str, str | tuple[str, ...]]
) -> list[tuple[str, dict[str, str]]]:
    """One rendering for each rank of the samples (shortest, longest, non-Latin)."""
    several = {
        tag.name: values
        for tag in tags
        if isinstance(values := samples.get(tag.name), tuple) and values
    }
    ranks = max(map(len, several.values()), default=0)
    chosen = [
        {name: values[min(rank, len(values) - 1)] for name, values in several.items()}
        for rank in range(ranks)
    ]
    stand_ins = {tag.name: STAND_IN for tag in tags}
    return [(render(text, stand_ins | values), values) for values in chosen]


def _scripts(resolved: ResolvedBrief) -> frozenset[str]:
    """The alphabets beside Latin of the brief's languages and of its market's readers."""
    languages, market = map(language_script, resolved.brief.languages), resolved.market
    names = market.names_script or language_script(market.language)
    return frozenset([*languages, names]) - {"Latin"}


def _in_script(name: str, value: str, scripts: frozenset[str]) -> str | None:
    """The value if the market writes its script; of a first name, one that it does write."""
    if not scripts.isdisjoint(script_shares(value)) or value.isdecimal():
        return value if scripts else None
    script = next((script for script in sorted(scripts) if script in _NAMES), None)
    return _NAMES[script] if script and name == "first_name" else None


def _single(sample: str | tuple[str, ...] | None) -> str:
    return sample if isinstance(sample, str) else STAND_IN
