"""The keys of F3 Ideas, and what `u` takes back there: a key that was pressed by mistake too."""

from collections.abc import Sequence

from hookline.tui.frame import Keys
from hookline.tui.ideas import Idea

MOST = 100
"""Changes that can be taken back."""
NOTHING_TO_UNDO = "Nothing was changed here yet, so there is nothing to take back."
TAKEN_BACK = "taken back"
NOTES_KEYS: Keys = (("↑ ↓", "Read"), ("Esc", "Back to the ideas"), ("F1", "Help"))
THINKING_KEYS: Keys = (("Esc", "Stop"), ("↑ ↓", "Read"), ("space", "Keep/drop"), ("F1", "Help"))
_HELP = ("F1", "Help")


class Undone:
    """The ideas of one brief as they were before each change, the last one at the end."""

    def __init__(self) -> None:
        self._brief = ""
        self._before: list[tuple[Idea, ...]] = []

    def __bool__(self) -> bool:
        return bool(self._before)

    def of(self, brief: str) -> None:
        """The table is that of this brief now; of another one nothing is taken back on it."""
        if brief != self._brief:
            self._brief, self._before = brief, []

    def keep(self, ideas: Sequence[Idea]) -> None:
        """A change follows."""
        self._before = [*self._before[1 - MOST :], tuple(ideas)]

    def back(self, ideas: Sequence[Idea]) -> list[Idea]:
        """The ideas before the last change, and below them what was proposed since."""
        before = self._before.pop()
        known = {idea.angle.idea for idea in before}
        return [*before, *(i for i in ideas[len(before) :] if _is_proposed(i, known))]


def _is_proposed(idea: Idea, known: set[str]) -> bool:
    """Did it come since, from a model or the practice writer? What a person adds is kept."""
    return not idea.is_kept and idea.angle.idea not in known


def keys_of(ideas: Sequence[Idea], *, can_undo: bool) -> Keys:
    """What to press where ideas are on the table, or none yet."""
    if not ideas:
        propose = ("r", "Propose ideas")
        return (propose, ("a", "Add your own"), ("ctrl+g", "Write"), ("F2", "Brief"), _HELP)
    common = (("space", "Keep/drop"), ("e", "Reword"), ("a", "Add"), ("r", "Others"))
    differing, write = ("d", "Differing"), ("ctrl+g", "Write")
    return (*common, *((("u", "Undo"), write, differing) if can_undo else (differing, write)))
