"""What stands beside a form: the coach's list, what would be sent, and the blueprint's notes."""

from itertools import chain
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hookline.records.place_names import place_name
from hookline.records.words import OPENS_WITH
from hookline.text.pattern import compile_lazily
from hookline.tui import frame
from hookline.tui.choices import Choices
from hookline.tui.coach_line import mark_of, remark_identity
from hookline.tui.form_words import in_form_words, named_problems, problems_by_label
from hookline.tui.look import cut, flat, lines, plain, styled
from hookline.tui.open_brief import BriefReading
from hookline.tui.problems import desk_words

if TYPE_CHECKING:
    from hookline.coach.remarks import Remark
    from hookline.records.catalog import Blueprint
    from hookline.records.resolved_brief import ResolvedBrief

NO_NOTES = (
    "The notes on a kind of message stand here: who reads it, ideas to start from, what spoils it. "
    "Choose one under What for on F2 Brief."
)
NOTES_COME = "The notes on a kind of message stand here as soon as the brief is read."
NOTES_KEY = "F8 notes  "
JOB_ROWS = 2
"""Rows below the ideas of a narrow window."""
_SENTENCE_END = compile_lazily(r"(?<=[.!?]) ")
YOUR_WORDS = "Only you know these words: they are written here."
"""Of a remark that no key mends."""
DRAWER_KEYS: dict[str, frame.Keys] = {
    "coach": (("f", "Fix"), ("Enter", "Field")),
    "prompt": (("← →", "Other requests"),),
    "notes": (("↑ ↓", "Read"),),
}
"""What to press in each drawer, by its id."""
GLYPHS = {"error": "!", "warn": "?", "info": "o"}


class PromptPane(VerticalScroll, can_focus=True):
    """The messages of one request; left and right show another channel or language."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", "Back", show=False),
        Binding("right", "turn(1)", "Next", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(id="prompt")
        self._reading = BriefReading()
        self._index = 0

    def compose(self) -> ComposeResult:
        yield Static(id="prompttext")

    def show(self, reading: BriefReading) -> None:
        """Show the requests of another reading."""
        self._reading = reading
        self.action_turn(0)

    @property
    def text(self) -> str:
        """The messages of the request that is shown; "" while there is none."""
        prompts = self._reading.prompts
        messages = prompts[self._index % len(prompts)].messages if prompts else ()
        return "\n\n".join(message.content for message in messages)

    def action_turn(self, by: int) -> None:
        prompts = self._reading.prompts
        if not prompts:
            text = Content("The prompt stands here as soon as the brief can be read.")
            self.query_one("#prompttext", Static).update(text)
            return
        self._index = (self._index + by) % len(prompts)
        prompt = prompts[self._index]
        resolved = self._reading.resolved
        where = place_name(prompt.channel, prompt.language, resolved.channels if resolved else {})
        position = f"{self._index + 1} of {len(prompts)}: {where}"
        pieces = [styled(f"{position} · {len(prompt.cells)} drafts · ← → others", "$accent")]
        for message in prompt.messages:
            pieces += [styled(message.role.upper(), "bold $primary"), plain(message.content)]
        self.query_one("#prompttext", Static).update(lines(*pieces))
        if by:
            self.scroll_home(animate=False)


class SidePanes(Vertical):
    """Coach above, prompt below; the notes in their place when they are asked for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f", "fix", "Put the fix into the brief", show=False),
    ]

    class Fix(Message):
        """The reader takes the coach's fix."""

        def __init__(self, remark: "Remark") -> None:
            super().__init__()
            self.remark = remark

    class Goto(Message):
        """The reader wants to mend this: a path of the brief."""

        def __init__(self, path: str) -> None:
            super().__init__()
            self.path = path

    class Mend(Message):
        """The reader wants to mend a field that is wrong; "" for what no field shows."""

        def __init__(self, field: str) -> None:
            super().__init__()
            self.field = field

    def __init__(self) -> None:
        super().__init__(id="side")
        self._items: tuple[Remark, ...] = ()
        self._wrong: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        yield Static(Content("Coach: how complete the brief is"), classes="title coach")
        yield Choices(id="coach", classes="coach", compact=True)
        yield Static(Content("What the model will read"), classes="title prompt")
        pane = PromptPane()
        pane.add_class("prompt")
        yield pane
        yield NotesPane(id="notes")

    def show(self, reading: BriefReading) -> None:
        """Show what another reading says."""
        self.query_one(PromptPane).show(reading)
        self.query_one(NotesPane).show(reading.resolved)
        coach = self.query_one("#coach", OptionList)
        index, before = coach.highlighted or 0, list(map(remark_identity, self._items))
        coach.clear_options()
        self._wrong = () if reading.advice else tuple(reading.problems)
        if reading.advice is None:
            self._items = ()
            mark = mark_of(reading)
            coach.add_options(
                Option(Content.assemble(styled(mark, "bold"), plain(named_problems({k: words}))))
                for k, words in problems_by_label(reading.problems).items()
            )
            return
        self._items = reading.advice.items
        coach.add_options(Option(_remark_line(remark)) for remark in self._items)
        notes = [
            Option(plain(f"  assumed: {desk_words(words)}"), disabled=False)
            for words in reading.advice.assumptions
        ]
        coach.add_options(notes)
        alike = [
            n
            for n, it in enumerate(self._items)
            if before[index : index + 1] == [remark_identity(it)]
        ]
        if coach.option_count:
            coach.highlighted = alike[0] if alike else min(index, coach.option_count - 1)

    def action_fix(self) -> None:
        """Put the fix of the remark under the cursor into the brief."""
        coach = self.query_one("#coach", OptionList)
        index = coach.highlighted
        if not coach.has_focus or index is None or index >= len(self._items):
            return
        remark = self._items[index]
        if remark.edit is None:
            self.notify(YOUR_WORDS, markup=False)
            self.post_message(self.Goto(remark.path))
        else:
            self.post_message(self.Fix(remark))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_index < len(self._wrong):
            self.post_message(self.Mend(self._wrong[event.option_index]))
        elif event.option_index < len(self._items):
            self.post_message(self.Goto(self._items[event.option_index].path))


def _remark_line(remark: "Remark") -> Content:
    worth = f"  +{remark.worth}" if remark.worth else ""
    head = Content.assemble(
        Content.styled(f"{GLYPHS[remark.severity]} ", "bold"),
        plain(f"{in_form_words(remark.text)}{worth}"),
    )
    return lines(head, plain(f"  {'f: ' if remark.edit else ''}{in_form_words(remark.fix)}"))


class NotesPane(VerticalScroll, can_focus=True):
    """The notes on the brief's blueprint."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, classes="notes")

    def compose(self) -> ComposeResult:
        yield Static(plain(NOTES_COME))

    def show(self, resolved: "ResolvedBrief | None") -> None:
        """Show the notes for the brief as it is now."""
        note_lines = notes_of(resolved.blueprint) if resolved else [plain(NOTES_COME)]
        self.query_one(Static).update(lines(*note_lines))


def notes_of(blueprint: "Blueprint | None") -> list[Content]:
    """The notes as lines to read, with a heading above each."""
    if blueprint is None:
        return [plain(NO_NOTES)]
    craft = blueprint.craft
    note_lines = [styled(f"{blueprint.name}: notes", "bold $primary")]
    listed = (
        ("When it is sent", (blueprint.trigger,)),
        ("What has happened", (craft.moment,)),
        ("In the reader's mind", (craft.reader,)),
        ("Its one job", (craft.job,)),
        ("What comes first", (OPENS_WITH[craft.first],)),
        ("Ideas to start from", [f"- {s.idea} ({s.hook.replace('_', ' ')})" for s in craft.angles]),
        ("What spoils it", [f"- {spoiler}" for spoiler in craft.avoid]),
        ("The second message", (craft.follow_up,)),
    )
    for heading, texts in listed:
        if any(texts):
            note_lines += [
                plain(""),
                styled(heading, "bold"),
                *(plain(flat(text)) for text in texts),
            ]
    return note_lines


def job_line(resolved: "ResolvedBrief | None", width: int) -> str:
    """The key to the notes and the one job, as much of it as stands in full below the ideas."""
    job = flat(resolved.blueprint.craft.job) if resolved and resolved.blueprint else ""
    return whole_sentences(f"{NOTES_KEY}{job}".rstrip(), width, JOB_ROWS)


def whole_sentences(text: str, width: int, rows: int) -> str:
    """As many sentences as the rows hold; of a first one that is too long as many words."""
    sentences = _SENTENCE_END.split(text)
    whole = [" ".join(sentences[:count]) for count in range(len(sentences), 0, -1)]
    shorter = (cut(sentences[0], size) for size in range(rows * width, 1, -1))
    candidates = chain(whole, shorter)
    return next((each for each in candidates if len(plain(each).wrap(width)) <= rows), "")
