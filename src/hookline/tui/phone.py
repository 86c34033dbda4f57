"""Beside the drafts: the one under the cursor as people would read it, person by person."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.tui.card import finding_lines, questions, reason_in_short, remarks
from hookline.tui.desk import Desk
from hookline.tui.device import on_device
from hookline.tui.draft_keys import NO_DRAFT
from hookline.tui.look import lines, plain, styled
from hookline.tui.problems import problem_words
from hookline.tui.siblings import sibling_lines
from hookline.tui.written_files import OPENS_FOLDER, sheet_path, shown_path

if TYPE_CHECKING:
    from hookline.loop.preview import Readers
    from hookline.loop.preview_page import PreviewMessage
    from hookline.records.variant import Variant

ReadersByBrief = Mapping[str, "Readers"]
"""By the hash of the brief that a draft was written from."""
LATER = "later, to those who did not act"

NOTHING_TO_SHOW = "Nothing is written yet: ctrl+g writes, then v shows it on a page."


class Phone(VerticalScroll, can_focus=True, inherit_bindings=False):
    """One draft as people read it; the arrows go on to the next one, as in the list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "page_up", "Scroll up", show=False),
        Binding("pagedown", "page_down", "Scroll down", show=False),
    ]


SHOWN_ON_PHONE = "Another reader's values show on the phone: space opens it, then ]."
STILL_READ = "The readers of this draft are still being read. Press the key again."


class DraftPanes(Horizontal):
    """The drafts left, a phone right; where it is narrow, one or the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right_square_bracket", "person(1)", "Next person", show=False),
        Binding("left_square_bracket", "person(-1)", "Person before", show=False),
        Binding("space,enter", "phone", "As people read it", show=False),
        Binding("v", "page", "On a page", show=False),
        Binding("escape", "close_phone", "Back to the drafts", show=False),
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
        self.readers: ReadersByBrief = {}
        self.variants: Sequence[Variant] = ()
        self.numbers: Mapping[str, str] = {}
        """All that are listed, among them the same idea elsewhere."""

    def compose(self) -> ComposeResult:
        with Phone(id="phone"):
            yield Static(id="phonehead")
            yield Static(id="bubble", classes="bubble")
            yield Static(id="worst")
            yield Static(id="phonechecks")
            yield Static(id="latertitle")
            yield Static(id="later", classes="bubble")
            yield Static(id="siblings")

    def show(self, variant: "Variant | None") -> None:
        """Show another draft; the person stays."""
        self._variant = variant
        if variant is None:  # nothing to read: the words of the empty screen come back
            self.remove_class("-phone")
        self._redraw()

    def action_person(self, by: int) -> None:
        if self._variant is None:
            self.notify(NO_DRAFT, markup=False)
            return
        if not self.query_one("#phone").display:
            is_narrow = self.screen.has_class("-narrow")
            self.notify(SHOWN_ON_PHONE if is_narrow else STILL_READ, markup=False)
            return
        self._index += by
        self._redraw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Escape is for what is open."""
        return action != "close_phone" or self.has_class("-phone")

    def action_close_phone(self) -> None:
        self.action_phone()

    def action_phone(self) -> None:
        """In a narrow window: the phone in place of the drafts, and back."""
        if self._variant is None:
            self.notify(NO_DRAFT, markup=False)
            return
        self.toggle_class("-phone")
        pane = "#phone" if self.has_class("-phone") else "#cards"
        self.call_after_refresh(self.query_one(pane).focus)
        self.call_after_refresh(self._redraw)  # it has its width now

    @work(thread=True, group="registry")
    def action_page(self) -> None:
        """Write the page that shows what no terminal can, and open it where there is a screen."""
        from hookline.loop.browser import open_page
        from hookline.loop.preview import write_preview

        if self._desk.path is None or self._variant is None:
            self.post_message(self.PageWritten(NOTHING_TO_SHOW))
            return
        try:
            workspace, brief = self._desk.workspace, self._desk.path.stem
            page = sheet_path(workspace, f"preview-{brief}.html")
            catalog = self._desk.library().catalog
            path = write_preview(workspace, brief, catalog, path=page, is_private=True)
        except HooklineError as problem:
            self.post_message(self.PageWritten(problem_words(problem)))
            return
        by_hand = f"Open it in a browser; {OPENS_FOLDER} opens its folder."
        how_opened = "It opens in your browser." if open_page(path) else by_hand
        self.post_message(self.PageWritten(f"{shown_path(path)}\n{how_opened}"))

    def on_draft_panes_page_written(self, event: PageWritten) -> None:
        """Say where the page is."""
        self.notify(event.words, timeout=20, markup=False)

    def _redraw(self) -> None:
        variant = self._variant
        self.set_class(variant is None or variant.lineage.brief_hash not in self.readers, "-unread")
        if variant is None:
            return
        from hookline.loop.preview import EVERYBODY, Persona, Readers, read_by, worst_reader

        nobody = Readers((Persona(EVERYBODY, {}),), {})  # the draft itself is always shown
        readers = self.readers.get(variant.lineage.brief_hash, nobody)
        channels = self._desk.channels()
        profile = channels[variant.channel]
        persona = readers.personas[self._index % len(readers.personas)]
        message = read_by(variant, persona, profile, readers.later.get(variant.channel, LATER))
        sender = readers.sender_on(profile)
        after = channels.get(readers.follow.get(variant.channel, ""), profile)
        worst = worst_reader(variant, readers.personas, profile)
        self.set_class(not message.follow_up, "-alone")
        about = f"{message.channel} in {message.language_name}, read by: {persona.name}"
        notes = [plain(f"o {note}") for note in remarks(variant)]
        width = self.query_one("#phone").scrollable_content_region.width
        siblings = sibling_lines(variant, self.variants, channels, width, self.numbers)
        contents = {
            "phonehead": lines(
                styled(about, "bold $primary"),
                reason_in_short(variant),
                plain("] another reader · v all on a page"),
            ),
            "bubble": on_device(profile, sender, message.texts),
            "worst": plain(_worst_words(message, worst)),
            "phonechecks": lines(*finding_lines(questions(variant), has_fixes=True), *notes),
            "latertitle": plain(message.later),
            "later": on_device(after, readers.sender_on(after), message.follow_up),
            "siblings": siblings,
        }
        for name, content in contents.items():
            self.query_one(f"#{name}", Static).update(content)
        self.query_one("#siblings").display = bool(siblings)


def _worst_words(message: "PreviewMessage", worst: "PreviewMessage") -> str:
    """What it takes for whoever's values make it longest."""
    if not worst.n_segments:
        return f"takes most room with {worst.persona}"
    if worst.n_segments == message.n_segments:
        return f"{_counted(message.n_segments)}; nobody's takes more"
    return f"{_counted(message.n_segments)}; {_counted(worst.n_segments)} for {worst.persona}"


def _counted(n_segments: int) -> str:
    return f"{n_segments} SMS"
