"""The screens beside F2 Brief: they come behind the first paint, which waits for none of them."""

import asyncio
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import ScreenResume
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from hookline.errors import HooklineError
from hookline.tui.ask import Row
from hookline.tui.frame import Changed
from hookline.tui.keymap import (
    DESK,
    EXAMPLE,
    NO_OWN_KEYS,
    KeysShown,
    actions_of,
    key_name,
    read_own_keys,
    use_own_keys,
)
from hookline.tui.look import plain
from hookline.tui.naming import AWAITED
from hookline.tui.problems import problem_words
from hookline.tui.shell import Shell

if TYPE_CHECKING:
    from hookline.tui.batch_view import BatchView
    from hookline.tui.brief_view import BriefView
    from hookline.tui.desk import Desk
    from hookline.tui.ideas_view import IdeasView
    from hookline.tui.lift_view import LiftView
    from hookline.tui.live_view import LiveView
    from hookline.tui.write_view import WriteView

    View = BriefView | IdeasView | WriteView | LiveView | LiftView | BatchView

VIEWS = ("#brief", "#ideas", "#write", "#live", "#lift", "#batch")
HOMES = ("#brand", "#idealist", "#cards", "#arms", "#forest", "#batchtable")
"""What has the keyboard on each screen at first."""


WIDTHS = [(0, "-narrow"), (110, "-wide")]
"""Columns from which on a class is the screen's."""


OTHER_KEYS = (
    "What stands here can have another key: copy its line, from the name with the dot on, into "
    f"{{path}}, and write your key in place of the …, as in {EXAMPLE}"
)
SETTING_UP = "One moment: the desk sets up its screens."


class FirstScreen(Screen[None]):
    """What holds the six; its first field has the keyboard, and never the form around it."""

    AUTO_FOCUS = HOMES[0]
    home: Widget | None = None
    """What has the keyboard again when the window is large enough to show it."""

    def on_screen_resume(self, event: ScreenResume) -> None:
        """Every widget was styled as it was mounted: the first paint waits for no second time."""
        event.refresh_styles = False

    def show_small(self, words: str) -> None:
        """Show these words alone, in a window too small for anything else; "" shows all else.

        What is not shown has no keyboard, so that it is given back.
        """
        was_small = self.has_class("-small")
        if words and not was_small:
            self.home = self.focused
        self.set_class(bool(words), "-small")
        self.query_one("#small", Static).update(plain(words))
        if was_small and not words and self.home is not None:
            self.app.call_after_refresh(self.home.focus)


class Screens(Shell[None]):
    """F2 Brief at once, the others when they are there."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+p", "command_palette", "Every action by its name", priority=True)
    ]

    desk: "Desk"
    view_index: int
    own_keys = NO_OWN_KEYS
    keys_problem = ""
    """What is wrong with the file of a person's keys; "" where nothing is."""
    shown_keys: KeysShown = {}  # noqa: RUF012 - put anew, never changed

    def problem_of(self, error: BaseException) -> HooklineError | None:
        """A damaged file of the workspace, too, with how to go on."""
        from hookline.workspace.damaged import damage_problem

        return super().problem_of(error) or damage_problem(error, self.desk.workspace.root)

    def get_default_screen(self) -> FirstScreen:
        """A screen that knows its width: whatever learns of it later is styled twice."""
        classes = [name for least, name in WIDTHS if self.size.width >= least]
        return FirstScreen(id="_default", classes=classes[-1])

    @property
    def first_screen(self) -> FirstScreen:
        """What holds the six."""
        return cast("FirstScreen", self.screen_stack[0])

    @property
    def brief(self) -> "BriefView":
        """F2 Brief."""
        from hookline.tui.brief_view import BriefView

        return self.screen_stack[0].query_one(BriefView)

    @property
    def ideas(self) -> "IdeasView":
        """F3 Ideas."""
        from hookline.tui.ideas_view import IdeasView

        return self.screen_stack[0].query_one(IdeasView)

    @property
    def writing(self) -> "WriteView":
        """F4 Write."""
        from hookline.tui.write_view import WriteView

        return self.screen_stack[0].query_one(WriteView)

    @property
    def live(self) -> "LiveView":
        """F5 Live."""
        from hookline.tui.live_view import LiveView

        return self.screen_stack[0].query_one(LiveView)

    @property
    def lift(self) -> "LiftView":
        """F6 Lift."""
        from hookline.tui.lift_view import LiftView

        return self.screen_stack[0].query_one(LiftView)

    @property
    def batch(self) -> "BatchView":
        """F7 Batch."""
        from hookline.tui.batch_view import BatchView

        return self.screen_stack[0].query_one(BatchView)

    def view(self, index: int) -> "View":
        """A screen by its position."""
        return cast("View", self.screen_stack[0].query_one(VIEWS[index]))

    def say_wait(self, words: str) -> None:
        """On F2 Brief while it has no form, else in the row for what is said."""
        if self.brief.has_class(AWAITED):
            self.brief.query_one("#coming", Static).update(plain(words))
        else:
            super().say_wait(words)

    def say_no_more(self, words: str) -> None:
        """In both places."""
        super().say_no_more(words)
        for screen in self.screen_stack[:1]:  # none while the desk is being left
            screen.query_one("#coming", Static).update("")

    async def mount_screens(self) -> None:
        """Put the other screens behind the first paint."""
        with self.telling(SETTING_UP):
            await self._mount_screens()

    async def _mount_screens(self) -> None:
        views = await asyncio.to_thread(_views, self.desk)
        screen = self.screen_stack[0]
        for view in views:  # one at a time: a letter that is typed meanwhile waits for one only
            if not (notices := screen.query("#notice")):
                return
            await screen.mount(view, before=notices.first())
        if all(view.is_attached for view in views):  # else somebody leaves the desk again
            self._use_own_keys()

    def _use_own_keys(self) -> None:
        """The keys of `keys.yaml`, or what is wrong with it and the usual ones."""
        screens = {DESK: self, **{name[1:]: self.view(i) for i, name in enumerate(VIEWS)}}
        try:
            self.own_keys = read_own_keys(self.desk.workspace.root, screens)
        except HooklineError as problem:
            self.keys_problem = " ".join(problem_words(problem).split())
            words = f"{problem_words(problem)}\nThe usual keys hold."
            self.notify(words, severity="error", timeout=30, markup=False)
            return
        self.shown_keys = use_own_keys(self.own_keys, screens)
        self.post_message(Changed())

    def key_lines(self, index: int) -> list[Content | Row]:
        """Keys of one's own, and the line of the file that gives each action its own."""
        view = self.view(index)
        path = self.own_keys.path
        wrong = [plain(f"None hold: {self.keys_problem}")] if self.keys_problem else []
        rows = [
            (key_name(bindings[0].key), f"{bindings[0].description}: {screen}.{name}: …")
            for screen, node in ((view.id, view), (DESK, self))
            for name, bindings in actions_of(node).items()
        ]
        return [
            *wrong,
            *map(plain, self.own_keys.lines()),
            plain(OTHER_KEYS.format(path=path)),
            *rows,
        ]


def _views(desk: "Desk") -> list[Widget]:
    """The screens, imported in a thread: the keyboard does not wait for that."""
    from hookline.tui.batch_view import BatchView
    from hookline.tui.ideas_view import IdeasView
    from hookline.tui.lift_view import LiftView
    from hookline.tui.live_view import LiveView
    from hookline.tui.write_view import WriteView

    return [view(desk) for view in (IdeasView, WriteView, LiveView, LiftView, BatchView)]
