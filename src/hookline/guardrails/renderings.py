"""How a text may read for customers: the renderings that its size is measured on."""

from collections.abc import Mapping

from hookline.text.mergetags import MergeTag, render

STAND_IN = "Alexandra"
"""The value of a field that has no samples: a long everyday name."""


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
    """One rendering for each rank of the samples (blank, shortest, longest, non-Latin, hostile)."""
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


def _single(sample: str | tuple[str, ...] | None) -> str:
    return sample if isinstance(sample, str) else STAND_IN
