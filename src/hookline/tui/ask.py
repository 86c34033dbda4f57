"""Small windows: a line, a yes, a choice, a page to read. Escape always leaves."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from hookline.tui.asking import Asking, DeskWindow
from hookline.tui.choices import Choices
from hookline.tui.hidden import without_signs
from hookline.tui.look import flat, plain, styled
from hookline.tui.ranking import named_first, nearest_lines
from hookline.tui.text_fields import LineInput
from hookline.tui.word_keeping import KeepsWords

FAR = 1_000_000  # rows that no list has
NO_MATCH = "Nothing in the list has these words. Fewer letters show more of it."
NO_OTHERS: Mapping[str, str] = {}
NEW = "new"  # the option that takes what was typed

Row = tuple[str, str]
"""A label, and what stands beside it, however many lines that takes."""


def reading(text: Sequence[Content | Row]) -> Iterator[Widget]:
    """Paragraphs below each other, and rows whose second column begins where the others' do."""
    for paragraph in text:
        if isinstance(paragraph, Content):
            yield Static(paragraph)
            continue
        label, words = paragraph
        yield Horizontal(
            Static(styled(label, "$primary"), classes="rowlabel"),
            Static(plain(words), classes="rowtext"),
            classes="pair",
        )


MORE_BELOW = "↓ more below"


class Unrolled(VerticalScroll):
    """Text to read, which tells its window whether there is more of it below."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "page_down", "Read on", show=False),
    ]

    class Moved(Message):
        """What is seen of it changed."""

        def __init__(self, *, is_more_below: bool) -> None:
            super().__init__()
            self.is_more_below = is_more_below

    def on_resize(self) -> None:
        self.call_after_refresh(self._tell)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._tell()

    def _tell(self) -> None:
        self.post_message(self.Moved(is_more_below=self.scroll_y < self.max_scroll_y))


class AskLine(KeepsWords[str], Asking[str | None]):
    """One line of text; Enter takes it."""

    TAKES, KEY_WORDS = "Enter takes it", "Enter takes it · Esc leaves"

    def __init__(self, question: str, text: str = "", *, is_suggestion: bool = False) -> None:
        """Ask.

        Args:
            text: what stands there already.
            is_suggestion: what is typed takes its place; else it is a person's own, to be changed.
        """
        super().__init__("ask")
        self._question, self._text, self._is_suggestion = question, text, is_suggestion

    @property
    def begun_with(self) -> str:
        """What is suggested, or a person's own words to be changed."""
        return self._text

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(plain(self._question))
            yield LineInput(self._text)
            yield Static(Content(self.KEY_WORDS), classes="keys")

    @property
    def is_changed(self) -> bool:
        """Are there words that a person typed?"""
        return self.query_one(Input).value.strip() not in ("", self._text.strip())

    def on_mount(self) -> None:
        if self._is_suggestion:
            self.query_one(Input).select_all()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()  # the screen below would go to its next field
        if event.value.strip():
            self.dismiss(without_signs(self._text, event.value).strip())
        else:
            self.note("Write a few words first; they are kept.")


class Confirm(Asking[bool | str]):
    """A yes before something that cannot be taken back, or that costs; or another way."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "dismiss(True)", "Yes"),
        Binding("escape,n", "dismiss(False)", "No"),
    ]

    def __init__(
        self,
        question: str,
        yes: str,
        rows: Sequence[Content | Row] = (),
        others: Mapping[str, str] = NO_OTHERS,
    ) -> None:
        """Ask.

        Args:
            yes: what Enter does; "" where there is only to be chosen among the others.
            rows: what is to be read before the yes, each with its label.
            others: keys for other ways, and what each does; the window then gives the key.
        """
        super().__init__("ask tall" if rows else "ask")
        self._question, self._yes, self._rows, self._others = question, yes, rows, others

    def compose(self) -> ComposeResult:
        others = [f"{key} {does}" for key, does in self._others.items()]
        yes = [f"Enter or y {self._yes}"] if self._yes else []
        self._keys = [*yes, *others, "Esc leaves it"]
        with Vertical():
            yield Static(plain(self._question))
            if self._rows:
                with Unrolled():
                    yield from reading(self._rows)
            yield Static(plain(" · ".join(self._keys)), classes="keys")

    def on_unrolled_moved(self, event: Unrolled.Moved) -> None:
        """Say when lines stand below the fold."""
        fold_line = [MORE_BELOW] if event.is_more_below else []
        self.query_one(".keys", Static).update(plain(" · ".join([*self._keys, *fold_line])))

    @property
    def yes_keys(self) -> AbstractSet[str]:
        """Either yes, and every other way."""
        return {"enter", "y", *self._others}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where nothing is to be agreed to, no key agrees."""
        return bool(self._yes) or (action, *parameters) != ("dismiss", True)

    def on_key(self, event: Key) -> None:
        """Another way."""
        if event.key in self._others:
            event.stop()
            event.prevent_default()
            self.dismiss(event.key)


class Pick(Asking[int | str | None]):
    """A list to choose from; typing narrows it. Gives a position, or a new name that was typed."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave"),
        Binding("down", "move(1)", "Down", priority=True),
        Binding("up", "move(-1)", "Up", priority=True),
        Binding("home", f"move({-FAR})", "First", priority=True),
        Binding("end", f"move({FAR})", "Last", priority=True),
        Binding("pagedown", "page(1)", "Page down", priority=True),
        Binding("pageup", "page(-1)", "Page up", priority=True),
    ]

    def __init__(
        self, question: str, titles: Sequence[str], notes: Sequence[str] = (), *,
        also: Sequence[str] = (), new: str = "", current: str = "",
    ) -> None:  # fmt: skip
        """Ask.

        Args:
            notes: a few words on each title, in their order; () where the titles say it all.
            also: what else each is found by, and is not shown; those stand below the others.
            new: what a name is called that is not in the list; "" where only the list counts.
            current: what is chosen already: Enter leaves it so.
        """
        super().__init__("ask tall")
        self._question, self._titles = question, [flat(title) for title in titles]
        self._notes = [flat(note) for note in notes] or [""] * len(self._titles)
        self._also = [text.casefold() for text in also] or [""] * len(self._titles)
        self._new, self._current = new, flat(current)
        narrow = "narrow the list"
        self._placeholder = f"type a {new}, or {narrow}" if new else f"type to {narrow}"

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(plain(self._question))
            yield LineInput(placeholder=self._placeholder)
            yield Choices(compact=True)
            yield Static(Content("↑ ↓ move · Enter takes it · Esc leaves"), classes="keys")

    def on_mount(self) -> None:
        self._fill("")
        self.query_one(OptionList).can_focus = False

    def on_input_changed(self, event: Input.Changed) -> None:
        self._fill(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        options = self.query_one(OptionList)
        if options.highlighted is not None:
            self._choose(options.get_option_at_index(options.highlighted).id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self._choose(event.option.id)

    def action_move(self, by: int) -> None:
        options = self.query_one(OptionList)
        if options.option_count:
            index = (options.highlighted or 0) + by
            options.highlighted = max(0, min(options.option_count - 1, index))

    def action_page(self, by: int) -> None:
        self.action_move(by * max(1, self.query_one(OptionList).size.height - 1))

    def _choose(self, option: str | None) -> None:
        if option == NEW:
            self.dismiss(flat(self.query_one(Input).value) or self._current)
        else:
            self.dismiss(int(option or 0))

    def _fill(self, wanted: str) -> None:
        words, name = wanted.casefold().split(), flat(wanted) or self._current
        folded = [title.casefold() for title in self._titles]
        lines = list(zip(self._titles, self._notes, self._also, strict=True))
        # a name is typed whole; what a thing is called, by guess
        fits = named_first(wanted, lines) or ([] if self._new else nearest_lines(wanted, lines))
        rows = [
            Option(_title(self._titles[index], self._notes[index]), id=str(index)) for index in fits
        ]
        if self._new and name and _as_file(name) not in map(_as_file, folded):
            row = Option(plain(f"New {self._new}: {name}"), id=NEW)
            rows = [*rows, row] if words else [row, *rows]
        current = self._current.casefold()
        alike = [index for index, title in enumerate(folded) if current and current in title]
        alike = [index for index in alike if folded[index] == current] or alike
        chosen = str(alike[0]) if alike and not words else ""
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(rows)
        places = [index for index, row in enumerate(rows) if row.id == chosen]
        options.highlighted = next(iter(places), 0) if rows else None
        if not options.option_count:
            options.add_option(Option(plain(NO_MATCH), disabled=True))


def _as_file(name: str) -> str:
    """What a name is called where a file bears it: Horno Lume is horno-lume."""
    return "-".join(name.casefold().split())


def _title(title: str, note: str) -> Content:
    """A title, and in the second place what is to be known of it."""
    return Content.assemble(styled(title, "bold"), plain(f"  {note}")) if note else plain(title)


class Page(DeskWindow[None]):
    """Something to read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,f1,q", "dismiss(None)", "Close", priority=True)
    ]
    KEYS: ClassVar[str] = "↑ ↓ scroll · Esc closes"

    def __init__(self, title: str, text: Sequence[Content | Row]) -> None:
        super().__init__(classes="ask tall")
        self._title, self._text = title, text

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(styled(self._title, "bold $primary"))
            with VerticalScroll():
                yield from reading(self._text)
            yield Static(Content(self.KEYS), classes="keys")
