"""Beside the drafts: the one under the cursor as people would read it, person by person."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.tui.desk import Desk
from hookline.tui.look import lines, plain, styled
from hookline.tui.problems import problem_words

if TYPE_CHECKING:
    from hookline.loop.preview import Persona
    from hookline.loop.preview_page import PreviewMessage
    from hookline.records.variant import Variant

Personas = Mapping[str, "Sequence[Persona]"]
"""By the hash of the brief that a draft was written from."""
LOUD = ("subject", "title", "header")
QUIET = ("preheader", "footer")

NOTHING_TO_SHOW = "Nothing is written yet: ctrl+g writes, then v shows it on a page."


class DraftPanes(Horizontal):
    """The drafts left, a phone right; where it is narrow, one or the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right_square_bracket", "person(1)", "Next person", show=False),
        Binding("left_square_bracket", "person(-1)", "Person before", show=False),
        Binding("space", "phone", "As people read it", show=False),
        Binding("v", "page", "On a page", show=False),
    ]

    class PageWritten(Message):
        """The page for a browser is on disk, or why it is not."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="draftpanes")
        self._desk = desk
        self._variant: Variant | None = None
        self._index = 0
        self.personas: Personas = {}

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="phone"):
            yield Static(id="phonehead")
            yield Static(id="bubble", classes="bubble")
            yield Static(id="latertitle")
            yield Static(id="later", classes="bubble")
            yield Static(id="worst")

    def show(self, variant: "Variant | None") -> None:
        """Show another draft; the person stays."""
        self._variant = variant
        if variant is None:  # nothing to read: the words of the empty screen come back
            self.remove_class("-phone")
        self._redraw()

    def action_person(self, by: int) -> None:
        self._index += by
        self._redraw()

    def action_phone(self) -> None:
        """In a narrow window: the phone in place of the drafts, and back."""
        if self._variant is None:
            return
        self.toggle_class("-phone")
        shown = "#phone" if self.has_class("-phone") else "#cards"
        self.call_after_refresh(self.query_one(shown).focus)

    @work(thread=True, group="registry")
    def action_page(self) -> None:
        """Write the page that shows what no terminal can, and open it where there is a screen."""
        from hookline.loop.preview import open_page, write_preview

        if self._desk.path is None or self._variant is None:
            self.post_message(self.PageWritten(NOTHING_TO_SHOW))
            return
        try:
            path = write_preview(self._desk.workspace, self._desk.path.stem, self._desk.channels())
        except HooklineError as problem:
            self.post_message(self.PageWritten(problem_words(problem)))
            return
        opened = "It opens in your browser." if open_page(path) else "Open it in a browser."
        self.post_message(self.PageWritten(f"{path}\n{opened}"))

    def on_draft_panes_page_written(self, event: PageWritten) -> None:
        """Say where the page is."""
        self.notify(event.words, timeout=20, markup=False)

    def _redraw(self) -> None:
        variant = self._variant
        personas = self.personas.get(variant.lineage.brief_hash, ()) if variant else ()
        self.set_class(not personas, "-unread")
        if variant is None:
            return
        from hookline.loop.preview import EVERYBODY, Persona, read_by, worst_reader

        personas = personas or (Persona(EVERYBODY, {}),)  # the draft itself is always shown
        profile = self._desk.channels()[variant.channel]
        persona = personas[self._index % len(personas)]
        message = read_by(variant, persona, profile)
        worst = worst_reader(variant, personas, profile)
        self.set_class(not message.follow_up, "-alone")
        title = styled(f"{message.channel}, read by: {persona.name}", "bold $primary")
        shown = {
            "phonehead": lines(title, plain("] another reader · v all on a page")),
            "bubble": lines(*map(_part, message.texts.items())),
            "latertitle": plain("later, to those who did not act"),
            "later": lines(*map(_part, message.follow_up.items())),
            "worst": plain(_worst_words(message, worst)),
        }
        for name, content in shown.items():
            self.query_one(f"#{name}", Static).update(content)


def _part(part: tuple[str, str]) -> Content:
    """One part; no mark stands right of it, so that no script breaks the frame."""
    name, text = part
    if name == "cta" or name.startswith("button"):
        return styled(f" {text} ", "reverse")
    style = "bold" if name in LOUD else "italic" if name in QUIET else ""
    return styled(text, style) if style else plain(text)


def _worst_words(message: "PreviewMessage", worst: "PreviewMessage") -> str:
    """What it takes for whoever's values make it longest."""
    if not worst.n_segments:
        return f"longest for: {worst.persona}"
    if worst.n_segments == message.n_segments:
        return f"{_counted(message.n_segments)}; nobody's takes more"
    return f"{_counted(message.n_segments)}; {_counted(worst.n_segments)} for {worst.persona}"


def _counted(n_segments: int) -> str:
    return f"{n_segments} SMS"
