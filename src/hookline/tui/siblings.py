"""The same idea in other channels and languages: where it stands in the list, and how it reads."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.records.place_names import place_name
from hookline.tui.card import COLOURS, state_of, with_blanks
from hookline.tui.look import cut, flat, lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile
    from hookline.records.variant import Variant

ROWS = 12  # of all their texts together
LEAST_WIDTH = 40  # cells, also before the pane has its size
INDENT = "   "
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
    numbers: "Mapping[str, str]",
) -> Content:
    """What stands below the phone; nothing where the idea is nowhere else.

    Args:
        numbers: by draft, as the list has them.
        width: cells of a line; where few drafts share the room, more of each can be read.
    """
    sibling_rows = [styled(TITLE, "$primary")]
    places = siblings_of(variant, variants)
    n_rows = max(1, ROWS // max(1, len(places)))
    for index in sorted(places):
        other = variants[index]
        word, kind = state_of(other)
        where = place_name(other.channel, other.language, channels, ", ")
        text = " ".join(other.parts.texts().values())
        sibling_rows += [
            Content.assemble(
                plain(f"{numbers.get(other.id, index + 1)}  {where} · "),
                styled(word, COLOURS[kind]),
            ),
            *map(plain, _rows_of(flat(with_blanks(text)), width, n_rows)),
        ]
    return lines(*sibling_rows) if len(sibling_rows) > 1 else Content("")


def _rows_of(text: str, width: int, n_rows: int) -> list[str]:
    """The text in so many rows at most; the last one says where there is more."""
    room = max(width, LEAST_WIDTH) - len(INDENT)
    rows = [row.plain.rstrip() for row in plain(text).wrap(room)]
    if len(rows) > n_rows:
        rows[n_rows - 1 :] = [cut(f"{rows[n_rows - 1]} {rows[n_rows]}", room)]
    return [f"{INDENT}{row}" for row in rows]
