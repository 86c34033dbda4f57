"""A window to walk through the versions of one draft, and to let one of them stand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hookline.text.word_diff import word_changes
from hookline.tui.ask import FAR, Page
from hookline.tui.asking import DeskWindow
from hookline.tui.card import (
    ACCEPTED,
    COLOURS,
    PART_NAMES,
    finding_lines,
    part_label,
    questions,
    state_of,
    with_blanks,
)
from hookline.tui.look import lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.variant import Variant

SECOND = "second message"
MARKS = {"same": ("{}", ""), "out": ("[-{}-]", "$error"), "in": ("{{+{}+}}", "bold $success")}
"""How words are shown that stayed, went or came; the signs tell it without colour too."""

ABOUT = (
    "All that this draft has been: as it was written, put into other words, edited by hand. "
    "[-words-] went out of the version before, {+words+} came in. None is ever thrown away.",
    "",
)
KEYS = (
    ("← →", "an earlier version, a later one"),
    ("Enter", "let this one stand for the draft; the others are set aside, and kept"),
    ("PgUp PgDn", "read on"),
    ("Esc", "back to the drafts"),
)


class VersionsWindow(DeskWindow[str | None]):
    """One version at a time, with what changed from the one before; Enter lets it stand."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,d", "dismiss(None)", "Leave"),
        Binding("left,up,h,k", "walk(-1)", "Earlier"),
        Binding("right,down,l,j", "walk(1)", "Later"),
        Binding("enter", "stand", "Let it stand"),
        Binding("f1", "help", "Help", priority=True),
        Binding("pageup", "page(-1)", "Page up"),
        Binding("pagedown", "page(1)", "Page down"),
        Binding("home", f"page({-FAR})", "Top"),
        Binding("end", f"page({FAR})", "End"),
    ]

    def __init__(self, number: str, versions: "Sequence[Variant]", variant_id: str) -> None:
        """Show.

        Args:
            number: of the draft in its list.
            versions: the oldest first.
            variant_id: the id of the one to begin with.
        """
        super().__init__(classes="ask tall")
        self._number, self._versions = number, versions
        ids = [version.id for version in versions]
        self._index = ids.index(variant_id) if variant_id in ids else len(ids) - 1

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(id="versionhead")
            with VerticalScroll(can_focus=False, id="versionpage"):
                yield Static(id="versiontext")
            yield Static(id="versionkeys", classes="keys")

    def on_mount(self) -> None:
        self._show()

    def action_walk(self, by: int) -> None:
        self._index = max(0, min(len(self._versions) - 1, self._index + by))
        self._show()

    def action_page(self, by: int) -> None:
        page = self.query_one("#versionpage")
        page.scroll_relative(y=by * max(1, page.size.height - 1), animate=False)

    def action_help(self) -> None:
        """What stands in this window, and its keys."""
        self.app.push_screen(Page("Versions", [*map(plain, ABOUT), *KEYS]))

    def action_stand(self) -> None:
        """Let this one stand for the draft; one that was accepted stands already."""
        version = self._versions[self._index]
        is_alone = len(self._versions) == 1
        self.dismiss(None if is_alone or version.status in ACCEPTED else version.id)

    def _show(self) -> None:
        version = self._versions[self._index]
        number = {other.id: position for position, other in enumerate(self._versions, start=1)}
        before = number.get(version.parent or version.version_of)
        word, kind = standing_of(version)
        self.query_one("#versionhead", Static).update(
            Content.assemble(
                styled(
                    f"Draft {self._number}: version {self._index + 1} of {len(self._versions)}",
                    "bold $primary",
                ),
                plain(f" · {made_by(version)} · "),
                styled(word, COLOURS[kind]),
            )
        )
        earlier = self._versions[before - 1] if before else None
        self.query_one("#versiontext", Static).update(
            lines(*page_of(version, earlier, before or 0))
        )
        self.query_one("#versionpage").scroll_home(animate=False)
        self.query_one("#versionkeys", Static).update(Content(self._keys(version)))

    def _keys(self, version: "Variant") -> str:
        if len(self._versions) == 1:
            return "There is one version so far · r puts it into other words · Esc closes"
        if version.status in ACCEPTED:
            return "← → another version · PgDn reads on · Esc closes"
        return (
            "← → another version · PgDn reads on · Enter lets this one stand, the others are kept "
            "· Esc closes"
        )


def standing_of(version: "Variant") -> tuple[str, str]:
    """What became of a version, and the kind that colours it."""
    return ("- set aside, kept", "ready") if version.status == "retired" else state_of(version)


def made_by(version: "Variant") -> str:
    """How it came about: `as written`, `shorter`, `edited by hand`."""
    return version.rewrite or ("edited by hand" if version.parent else "as written")


def page_of(version: "Variant", earlier: "Variant | None", number: int) -> list[Content]:
    """What changed, the version as it reads, and what the checks say.

    Args:
        earlier: what it was made of; None for the first.
        number: of the earlier one.
    """
    words = _texts(version)
    whole = [plain(f"{part_label(name)}{text}") for name, text in words.items()]
    whole += [plain(""), *finding_lines(questions(version))]
    if earlier is None:
        return whole
    old = _texts(earlier)
    changed = [n for n in dict.fromkeys((*old, *words)) if old.get(n, "") != words.get(n, "")]
    page = [styled(f"What changed since version {number}", "bold $primary")]
    for name in changed:
        pieces = [
            styled(MARKS[kind][0].format(text), MARKS[kind][1])
            for kind, text in word_changes(old.get(name, ""), words.get(name, ""))
        ]
        page.append(Content.assemble(plain(part_label(name)), *pieces))
    if not changed:
        page.append(plain("Not a word: its language or its checks did."))
    return [*page, styled("\nAll of it as it reads", "bold $primary"), *whole]


def _texts(version: "Variant") -> dict[str, str]:
    """All that people read of both messages, by part."""
    first = {name: with_blanks(text) for name, text in version.parts.texts().items()}
    second = {
        "second message"
        if name == "body"
        else f"second message, {PART_NAMES.get(name, name)}": with_blanks(text)
        for name, text in version.follow_up.texts().items()
    }
    return first | second
