"""The same idea in other channels and languages: where it stands in the list, and how it reads."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.tui.card import COLOURS, state_of, with_blanks
from hookline.tui.look import cut, flat, lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile
    from hookline.records.variant import Variant

TITLE = "the same idea elsewhere · i goes there"


def siblings_of(variant: "Variant", variants: "Sequence[Variant]") -> list[int]:
    """Positions of the drafts that say its idea in another channel or language, those after it
    first, so that going from one to the next comes round."""
    here = next((n for n, other in enumerate(variants) if other.id == variant.id), 0)
    key = variant.lineage.brief_hash, variant.message_key
    place = variant.channel, variant.language
    order = [*range(here + 1, len(variants)), *range(here)]
    return [
        index
        for index in order
        if (variants[index].lineage.brief_hash, variants[index].message_key) == key
        and (variants[index].channel, variants[index].language) != place
    ]


def sibling_lines(
    variant: "Variant",
    variants: "Sequence[Variant]",
    channels: "Mapping[str, ChannelProfile]",
    width: int,
) -> Content:
    """What stands below the phone; nothing where the idea is nowhere else.

    Args:
        width: cells of a line, in which each draft has two.
    """
    from hookline.text.languages import english_name

    shown = [styled(TITLE, "$primary")]
    for index in sorted(siblings_of(variant, variants)):
        other = variants[index]
        word, kind = state_of(other)
        where = f"{channels[other.channel].called}, {english_name(other.language)}"
        text = next(iter(other.parts.texts().values()), "")
        shown += [
            Content.assemble(plain(f"{index + 1}  {where} · "), styled(word, COLOURS[kind])),
            plain(cut(f"   {flat(with_blanks(text))}", width)),
        ]
    return lines(*shown) if len(shown) > 1 else Content("")
