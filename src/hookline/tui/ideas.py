"""Ideas on the table: which are kept, how each is shown, and what the kept ones come to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.widgets.option_list import Option

from hookline.tui.ask import AskLine
from hookline.tui.choices import CHOSEN, Choices
from hookline.tui.desk import Desk
from hookline.tui.look import AnyApp, cut, flat, lines, plain, styled
from hookline.tui.open_brief import BriefReading

if TYPE_CHECKING:
    from hookline.records.craft import Angle
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.records.variant import Variant

MOST_ARMS = 2_000
"""Messages that went out, beyond which reading all of them would hold up whoever types."""
IDEA_MAX = 120
"""Characters of an idea, as its record has it."""
MARK_WIDTH = 4  # columns of "[x] "
GAP = 2
HOOK_WIDTH = 13  # columns of the longest: loss aversion
EMPTY = (
    "An idea is a reason for this reader to act, in a few words. Each one that you keep becomes a "
    "draft of its own, in every channel and language.\n\nr proposes ideas · a adds one of yours\n\n"
    "Nothing is sent and nothing is spent before you have seen what it costs. Without ideas, "
    "ctrl+g writes all the same: the writer then thinks of its own."
)
ADD_QUESTION = (
    "What is the idea? A reason for this reader to act, in a few words; no reader ever sees it."
)
REWORD_QUESTION = "Reword the idea; it is a note to the writer, and no reader ever sees it."
NONE_YET = "No ideas yet."
NO_IDEA = "No idea is on the table yet: r proposes some, a adds one of your own."
FROM_STOCK = " · from stock, not from a model"
SOME_FROM_STOCK = " · some from stock"


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea on the table."""

    angle: "Angle"
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class IdeasRead:
    """What a thread has read: the brief, and the ideas for it."""

    reading: BriefReading
    angles: "Sequence[Angle]" = ()
    """Those that were proposed or added, in their order."""
    practised: Collection[str] | None = None
    """What the practice writer can write; None when a model writes."""
    hooks: Mapping[str, str] = field(default_factory=dict)
    """What each hook is, in a few words."""
    drafts: "Mapping[str, Sequence[Variant]]" = field(default_factory=dict)
    """By idea, what was written from it, rejected ones apart."""
    seen: Sequence[str] | None = ()
    """Ideas that these readers have had from the brand before; None where too many to look up."""


class Listed(Message):
    """A thread has read the brief, and the ideas that were proposed for it."""

    def __init__(self, table: IdeasRead) -> None:
        super().__init__()
        self.table = table


class Chosen(Message, namespace="ideas_view"):
    """Other ideas are kept now."""

    def __init__(self, kept: "tuple[Angle, ...]") -> None:
        super().__init__()
        self.kept = kept


def read_table(desk: Desk, model: str) -> IdeasRead:
    """The brief as it is now, and what was last on the table for it."""
    from hookline.loop.angles import practice_angles, remembered
    from hookline.loop.draft_states import with_live_states
    from hookline.loop.writing.seen import seen_angles

    reading = desk.change()
    resolved = reading.resolved
    if resolved is None:
        return IdeasRead(reading)
    listed = remembered(desk.workspace, resolved.brief.id)
    practised = None
    if model == "offline":
        known = practice_angles(resolved, desk.library(), 0)
        practised = frozenset(angle.idea for angle in known)
    hooks = desk.library().catalog.words["hook"]
    with desk.workspace.registry() as registry:
        brief = resolved.brief.id
        written = with_live_states(registry, brief, registry.variants(brief=brief))
        n_arms = sum(registry.count_arms().values())
    drafts: dict[str, list[Variant]] = {}
    for draft in written:
        if draft.status != "retired":
            drafts.setdefault(draft.angle, []).append(draft)
    seen = seen_angles(desk.workspace, resolved) if n_arms <= MOST_ARMS else None
    return IdeasRead(reading, listed, practised, hooks, drafts, seen)


def merge_ideas(listed: Sequence["Angle"], in_brief: Sequence["Angle"]) -> list[Idea]:
    """The ideas in their order, those of the brief kept; what only the brief has stands first."""
    kept = {angle.idea: angle for angle in in_brief}
    names = {angle.idea for angle in listed}
    only_in_brief = [Idea(angle, is_kept=True) for angle in in_brief if angle.idea not in names]
    return only_in_brief + [Idea(kept.get(a.idea, a), is_kept=a.idea in kept) for a in listed]


def kept_angles(ideas: Sequence[Idea]) -> tuple["Angle", ...]:
    """The kept ones, in the order in which they are written."""
    return tuple(idea.angle for idea in ideas if idea.is_kept)


def keep_differing(ideas: Sequence[Idea], table: IdeasRead, count: int) -> list[Idea]:
    """All ideas, those kept that differ most among those that the writer can write.

    Args:
        count: how many are kept, where there are so many.
    """
    from hookline.loop.angles import differing

    known = table.practised
    pool = [idea.angle for idea in ideas if known is None or idea.angle.idea in known]
    kept = differing(pool or [idea.angle for idea in ideas], count)
    names = {angle.idea for angle in kept}
    return [replace(idea, is_kept=idea.angle.idea in names) for idea in ideas]


def row(
    idea: Idea,
    resolved: "ResolvedBrief | None",
    width: int,
    practised: Collection[str] | None,
) -> Content:
    """The idea beside what it is nearest to, and below it what it stands on.

    Args:
        width: columns that there are.
        practised: as `Table.practised`.
    """
    angle = idea.angle
    room = _room(width)
    style = "bold" if idea.is_kept else ""
    wrapped = [*styled(flat(angle.idea), style).wrap(room)]
    hook = (angle.hook or "").replace("_", " ")
    wrapped[0] += plain(" " * (room - wrapped[0].cell_length + GAP) + hook)
    notes = [f"stands on: {fact}" for fact in _facts(angle, resolved)]
    if practised is not None and angle.idea not in practised:
        notes.append("only a model can write it")
    wrapped += [part for note in notes for part in plain(note).wrap(room)]
    marks = ["[x] " if idea.is_kept else "[ ] ", *[" " * MARK_WIDTH] * (len(wrapped) - 1)]
    return lines(*(plain(m) + part for m, part in zip(marks, wrapped, strict=True)))


def is_in_stock(angle: "Angle", table: IdeasRead) -> bool:
    """Is it one that stands ready for its kind of message, from no model and for no brief?"""
    resolved = table.reading.resolved
    kind = resolved.blueprint if resolved else None
    seeds = {seed.idea for seed in kind.craft.angles} if kind else set()
    return angle.idea in seeds or angle.idea in (table.practised or ())


def heading(ideas: Sequence[Idea], table: IdeasRead, width: int) -> Content:
    """What the columns of the rows are, and whether somebody thought of this brief for them."""
    room = _room(width)
    name = cut(f"idea{_where_from(ideas, table)}", room)
    return styled(" " * MARK_WIDTH + f"{name:{room + GAP}}nearest to", "bold $primary")


def _where_from(ideas: Sequence[Idea], table: IdeasRead) -> str:
    """That nobody thought of them, or not of all of them, for this brief."""
    in_stock = [is_in_stock(idea.angle, table) for idea in ideas]
    return FROM_STOCK if all(in_stock) and in_stock else SOME_FROM_STOCK if any(in_stock) else ""


def _room(width: int) -> int:
    """Columns for an idea's own words."""
    return max(20, width - MARK_WIDTH - GAP - HOOK_WIDTH)


def kept_summary(ideas: Sequence[Idea], reading: BriefReading) -> str:
    """How many are kept, and what happens with the other drafts."""
    if (resolved := reading.resolved) is None:
        return reading.why_unread
    if not ideas:
        return NONE_YET
    kept, wanted = len(kept_angles(ideas)), resolved.brief.variants
    if not kept:
        return (
            f"None of {len(ideas)} is kept, so the writer thinks of {wanted} of its own. "
            "space keeps one · d those that differ most"
        )
    counted = f"{kept} of {len(ideas)} kept"
    if kept < wanted:
        n_missing = wanted - kept
        return (
            f"{counted}, {wanted} drafts wanted: the writer finds {n_missing} more · ctrl+g writes"
        )
    if kept == wanted:
        return f"{counted}, one for each draft · ctrl+g writes them"
    n_left_out = kept - wanted
    last = "the last is" if n_left_out == 1 else f"the last {n_left_out} are"
    return f"{counted}, {wanted} drafts wanted: {last} left out. Drop some, or raise Drafts on F2"


async def ask_idea(app: AnyApp, question: str, text: str) -> str:
    """An idea from the keyboard; one that is too long comes back to be cut, "" is none."""
    note = ""
    while True:
        answer = await app.push_screen_wait(AskLine(f"{note}{question}", text))
        text = clean(answer or "")
        if len(text) <= IDEA_MAX:
            return text
        note = f"That has {len(text)} characters; an idea has at most {IDEA_MAX}.\n\n"


def clean(text: str) -> str:
    """What was typed, on one line and without what a file cannot hold."""
    return flat(text.encode("utf-8", "replace").decode("utf-8"))


def _facts(angle: "Angle", resolved: "ResolvedBrief | None") -> list[str]:
    from hookline.records.saying import picked_texts

    if resolved is None:
        return []
    brief = resolved.brief
    numbers = [n for n in angle.facts if 0 < n <= len(brief.facts)]
    listed = [brief.facts[n - 1] for n in numbers]
    return [flat(text) for text in picked_texts(listed, brief.channels[0], brief.languages[0])]


class IdeaList(Choices):
    """The ideas; it has the keyboard."""

    without_rows = NO_IDEA

    class Resized(Message):
        """There is more room, or less."""

    def __init__(self) -> None:
        super().__init__(id="idealist", compact=True)
        self._count = 0

    @property
    def selected(self) -> int | None:
        """The idea under the cursor; None when there is none."""
        index = self.highlighted
        return index if index is not None and index < self._count else None

    def index_here(self) -> int | None:
        """The idea under the cursor; where there is none, that is told."""
        if self.selected is None:
            self.notify(self.without_rows, markup=False)
        return self.selected

    @property
    def width(self) -> int:
        """Columns of a row, without the scrollbar's."""
        return self.size.width - 1 - len(CHOSEN)

    def show(self, ideas: Sequence[Idea], table: IdeasRead, index: int | None = None) -> None:
        """Every idea anew, the cursor on that one, else where it was."""
        index = self.highlighted if index is None else index
        self._count = len(ideas)
        resolved, practised = table.reading.resolved, table.practised
        self.clear_options()
        self.add_options([Option(row(idea, resolved, self.width, practised)) for idea in ideas])
        if ideas:
            self.highlighted = max(0, min(index or 0, len(ideas) - 1))

    def on_resize(self) -> None:
        self.post_message(self.Resized())
