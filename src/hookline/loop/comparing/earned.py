"""What the copy of a comparison's sides earned where it went out, beside what judges say of it."""

from collections.abc import Sequence

from hookline.loop.learning.writers import By, WriterEffect, writer_effects
from hookline.records.comparison import LETTERS, Comparison, Letter
from hookline.records.team import Team
from hookline.records.variant import Variant
from hookline.workspace.folder import Workspace

UNKNOWN = "nothing has come in yet of such copy beside that of others"


def earned_by_sides(workspace: Workspace, team: Team, comparison: Comparison) -> dict[Letter, str]:
    """In words by side, as `acceptance --by model` tells it; {} where nothing is known of either.

    Sides of one model differ by their prompts, and are looked for by them. A side whose copy came
    from several is not told.
    """
    first, second = (_writers(comparison, letter, "model") for letter in LETTERS)
    by: By = "prompt" if first == second else "model"
    return match_sides(comparison, by, writer_effects(workspace, team, by))


def match_sides(
    comparison: Comparison, by: By, effects: Sequence[WriterEffect]
) -> dict[Letter, str]:
    """The effect of each side's writer, in words; {} where there is none of either."""
    known = {effect.writer: effect.words for effect in effects}
    writers = {letter: _writers(comparison, letter, by) for letter in LETTERS}
    words_by_side = {
        letter: known.get(next(iter(names)), UNKNOWN) if len(names) == 1 else UNKNOWN
        for letter, names in writers.items()
    }
    return {} if all(words == UNKNOWN for words in words_by_side.values()) else words_by_side


def _writers(comparison: Comparison, letter: Letter, by: By) -> frozenset[str]:
    sets = [pair.copy_set(letter) for pair in comparison.pairs]
    return frozenset(_writer(variant, by) for each in sets if each for variant in each.variants)


def _writer(variant: Variant, by: By) -> str:
    return variant.lineage.model if by == "model" else variant.lineage.template_hash[:8]
