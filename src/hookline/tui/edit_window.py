"""A window to edit a draft in: a field a part with its length, its kind, and the checks, live."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static, TextArea

from hookline.tui.ask import Page
from hookline.tui.card import PART_NAMES, finding_lines, questions, whose_words
from hookline.tui.edit_parts import parts_with, size_words, texts_of
from hookline.tui.form import OneOf
from hookline.tui.hidden import without_signs
from hookline.tui.look import flat, lines, plain, styled
from hookline.tui.outside_editor import edit_text_outside
from hookline.tui.text_fields import FieldsPane, LineInput, TextBlock
from hookline.tui.timers import SureTimers
from hookline.tui.word_keeping import KeepsWords

if TYPE_CHECKING:
    from hookline.loop.must_carry import Carried
    from hookline.records.channel import ChannelProfile
    from hookline.records.variant import Parts, Variant

CHECK_DELAY = 0.2  # seconds without a key before the checks follow
TAG_LABELS = {
    "hook": "hook, its reason to read on; learnings go by what you say",
    "tonality": "tonality",
}
"""What kind of copy it is: the plan names it, and whoever reads it knows better."""
TAGS = "{{ … }} is filled in for each reader; keep it as it is, and write around it."
ABOUT = (
    "Each part of the message is a field, with its length above it. Below them stands what the "
    "checks say of the words as they are, and what to do about it.",
    '{{ first_name | default: "word" }} becomes the reader\'s first name, and “word” where it '
    "is not known; {{ unsubscribe_url }} becomes the way to unsubscribe. Where a check misses one, "
    "it says what to type. The link needs no {{ … }}: the button leads to it, and where a channel "
    "has no button it stands in the text.",
)
EDIT_KEYS = (
    ("Tab, ↑ ↓", "next part, part before"), ("ctrl+u", "empty the part; ctrl+z brings it back"),
    ("ctrl+z ctrl+y", "undo what was typed, and redo it"),
    ("ctrl+l", "put behind your words what every message has to carry, such as the way out"),
    ("ctrl+e", "all parts in your own editor"), ("ctrl+g", "take the words as they are"),
    ("Esc", "leave; asks where something changed"),
)  # fmt: skip
ADDS_IT = "ctrl+l puts behind your words what is missing"
CARRIED = "Put behind your words: {texts}"
NOTHING_LACKS = "These words lack nothing that every message has to carry."
SECOND = "then-"
"""What a field's name begins with where it is of the second message."""


class Edited(NamedTuple):
    """What a person made of a draft."""

    parts: "Parts"
    follow_up: "Parts"
    """The second message's."""
    tags: dict[str, str]
    """Hook and tonality, those that the person says are others."""


class EditChecks(NamedTuple):
    """What the words in the fields are read by, in a thread."""

    check: 'Callable[["Parts", "Parts"], Variant]'
    """The draft that other parts of both messages would make, with what the checks say of it."""
    carry: 'Callable[["Parts", "Parts"], Carried]'
    """The parts with what every message has to carry behind them."""


class EditWindow(SureTimers, KeepsWords["Edited"]):
    """The parts of one draft and what kind of copy it is; ctrl+g takes them, escape leaves."""

    KEY_WORDS = "Tab next · F1 help · ctrl+e editor · ctrl+g takes it · Esc leaves"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+g", "take", "Take", priority=True),
        Binding("ctrl+e", "outside", "Your editor", priority=True),
        Binding("ctrl+l", "carry", "What is missing", priority=True),
        Binding("f1", "help", "Help", priority=True),
    ]

    class Checked(Message):
        """A thread has checked the words as they were."""

        def __init__(self, variant: "Variant", missing: Sequence[str]) -> None:
            super().__init__()
            self.variant, self.missing = variant, missing

    def __init__(
        self,
        title: str,
        variant: "Variant",
        profile: "ChannelProfile",
        second_profile: "ChannelProfile",
        words: Mapping[str, Mapping[str, str]],
        checks: EditChecks,
        *,
        outside: bool = False,
    ) -> None:
        """Edit.

        Args:
            second_profile: of the channel that the second message goes out on.
            words: those of `hook` and of `tonality`, as `prompts/words.yaml` has them.
            outside: begin in the person's own editor, with the text.
        """
        super().__init__("ask tall")
        self._title, self._checks, self._outside = title, checks, outside
        self._parts, self._second = variant.parts, variant.follow_up
        self._texts = texts_of(variant.parts, profile)
        self._profiles = dict.fromkeys(self._texts, profile)
        if variant.follow_up.body:
            second = {
                SECOND + name: t for name, t in texts_of(self._second, second_profile).items()
            }
            self._texts |= second
            self._profiles |= dict.fromkeys(second, second_profile)
        self._words = {name: tuple(words[name]) for name in TAG_LABELS}
        self._tags = {name: variant.tags[name].value for name in TAG_LABELS if name in variant.tags}
        self._labels: dict[str, str] = {}
        """What stands above each part."""
        self._delay: Timer | None = None

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(styled(self._title, "bold $primary"))
            with FieldsPane(id="parts"):
                for name, text in self._texts.items():
                    yield Static(classes="partlabel", id=f"size-{name}")
                    if name.removeprefix(SECOND) == "body":
                        yield TextBlock(text, id=f"part-{name}")
                    else:
                        yield LineInput(text, id=f"part-{name}")
                for name, label in TAG_LABELS.items():
                    yield Static(styled(label, "$primary"), classes="partlabel")
                    yield OneOf(self._words[name], id=f"tag-{name}")
            yield Static(id="partchecks")
            if "{{" in "".join(self._texts.values()):
                yield Static(Content(TAGS), classes="keys", id="tags")
            yield Static(Content(self.KEY_WORDS), classes="keys")

    def on_mount(self) -> None:
        for name, value in self._tags.items():
            self.query_one(f"#tag-{name}", OneOf).tick_all((value,))
        self.query_one(f"#part-{next(iter(self._texts))}").focus()
        for name in self._texts:
            self._show_size(name)
        self._check_soon()
        if self._outside:
            self.call_after_refresh(self.action_outside)

    @property
    def parts(self) -> "Parts":
        """The parts as they stand in the fields."""
        names = [name for name in self._texts if not name.startswith(SECOND)]
        return parts_with(self._parts, {name: self._text(name) for name in names})

    @property
    def second(self) -> "Parts":
        """Those of the second message."""
        names = [name for name in self._texts if name.startswith(SECOND)]
        return parts_with(self._second, {n.removeprefix(SECOND): self._text(n) for n in names})

    @property
    def tags(self) -> dict[str, str]:
        """Hook and tonality as they are ticked, where they are not as they were."""
        ticked = {name: self.query_one(f"#tag-{name}", OneOf).ticked for name in TAG_LABELS}
        return {name: w[0] for name, w in ticked.items() if w and w[0] != self._tags.get(name)}

    @property
    def is_changed(self) -> bool:
        """Is a part or a tag another one now?"""
        return bool(self.tags) or (self.parts, self.second) != (self._parts, self._second)

    @on(LineInput.Changed)
    @on(TextArea.Changed)
    def typed(self, event: LineInput.Changed | TextArea.Changed) -> None:
        """Count at once, check when the fingers rest."""
        event.stop()
        self._show_size((event.control.id or "").removeprefix("part-"))
        if self._delay is not None:
            self._delay.stop()
        self._delay = self.set_timer(CHECK_DELAY, self._check_soon)

    @on(LineInput.Submitted)
    def submitted(self, event: LineInput.Submitted) -> None:
        """Enter: the next part."""
        event.stop()
        self.focus_next()

    @on(Checked)
    def show_checks(self, event: Checked) -> None:
        """Say what the checks say of the words."""
        finding_rows = finding_lines(questions(event.variant), has_fixes=True)
        hint = [styled(ADDS_IT, "$accent")] if event.missing else []
        whose = [plain(words) for words in [whose_words(event.variant)] if words]
        self.query_one("#partchecks", Static).update(lines(*whose, *hint, *finding_rows))

    def action_help(self) -> None:
        """What stands in this window, and its keys."""
        self.app.push_screen(Page("Editing a draft", [*map(plain, ABOUT), *EDIT_KEYS]))

    def action_take(self) -> None:
        self.dismiss(Edited(self.parts, self.second, self.tags))

    @work
    async def action_carry(self) -> None:
        """Put behind the words what every message has to carry, and say what that was."""
        parts, second, texts = await asyncio.to_thread(self._checks.carry, self.parts, self.second)
        for name, whole in (("body", parts.body), (f"{SECOND}body", second.body)):
            for block in self.query(f"#part-{name}").results(TextBlock):
                if block.text != whole and texts:
                    block.replace(whole, (0, 0), block.document.end)
        self.note(CARRIED.format(texts=_quoted(texts)) if texts else NOTHING_LACKS)

    def action_outside(self) -> None:
        """The part with the keyboard, else the text, in the person's own editor."""
        focused = self.focused
        part = focused if isinstance(focused, LineInput | TextBlock) else None
        part = part or self.query_one("#part-body", TextBlock)
        before = part.value if isinstance(part, LineInput) else part.text
        text, problem = edit_text_outside(self.app, before)
        if isinstance(part, LineInput):
            part.value = flat(text)
        elif text != before:
            part.replace(text, (0, 0), part.document.end)
        if problem:
            self.note(problem)

    def _text(self, name: str) -> str:
        widget = self.query_one(f"#part-{name}")
        original = self._texts[name]
        if isinstance(widget, TextArea):
            return without_signs(original, widget.text, keep_lines=True)
        return without_signs(original, str(getattr(widget, "value", "")))

    def _show_size(self, name: str) -> None:
        """Above a part, how long it is; only what is another now is drawn."""
        part = name.removeprefix(SECOND)
        size = size_words(part, self._text(name), self._profiles[name])
        prefix = "second message: " if name != part else ""
        label = f"{prefix + PART_NAMES.get(part, part):10} {size}"
        if self._labels.get(name) == label:
            return
        widget = self.query_one(f"#size-{name}", Static)
        is_fitting = max(len(label), len(self._labels.get(name, label))) <= widget.size.width
        self._labels[name] = label
        widget.update(styled(label, "$primary"), layout=not is_fitting)

    def _check_soon(self) -> None:
        parts, second = self.parts, self.second

        def read() -> None:
            variant = self._checks.check(parts, second)
            self.post_message(self.Checked(variant, self._checks.carry(parts, second).texts))

        self.run_worker(read, thread=True, exclusive=True, group="checks")


def _quoted(texts: Sequence[str]) -> str:
    return " and ".join(f"“{flat(text)}”" for text in texts)
