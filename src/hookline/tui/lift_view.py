"""F6 Lift: what campaigns earned over sending nothing; one sentence first, then the picture."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from hookline.errors import HooklineError
from hookline.tui import frame
from hookline.tui.calculations import Steps, read_lift
from hookline.tui.choices import CHOSEN, Choices
from hookline.tui.cumulative import NO_CHART, ChartPane
from hookline.tui.customer_files import CustomerFiles
from hookline.tui.desk import Desk
from hookline.tui.forest import head_line, row_line, scale_of
from hookline.tui.learnings_window import LearningsWindow
from hookline.tui.lift_steps import steps_words
from hookline.tui.look import flat, lines, plain, styled
from hookline.tui.problems import desk_lines, problem_words

if TYPE_CHECKING:
    from hookline.records.lift_picture import ForestRow, LiftPicture

SHORT = 30
"""Rows of a window below which a chart takes the place of the other campaigns too."""
COLOURS = {"working": "$success", "hurting": "$error"}


NOT_MEASURED = "No campaign is measured yet, so there is nothing {what}."
END_BELOW, END_ABOVE = "These are all numbers: none stand below.", "This is their beginning."


class LiftView(CustomerFiles):
    """The verdicts of the workspace."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b", "split", "By", show=False),
        Binding("g", "chart", "Day by day", show=False),
        Binding("l", "learnings", "Learnings", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False, priority=True),
        Binding("pagedown", "page(1)", "Page down", show=False, priority=True),
    ]

    class Measured(Message):
        """A thread has measured."""

        def __init__(
            self, picture: "LiftPicture | None", problem: str = "", split: str = ""
        ) -> None:
            super().__init__()
            self.picture, self.problem, self.split = picture, problem, split

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="lift", classes="view hidden")
        self.desk = desk
        self.rows: Sequence[ForestRow] = ()
        self.picture: LiftPicture | None = None
        self.campaign = ""
        """The one that somebody came for, until its row is there."""
        self.is_chart = False
        """Is the money day by day shown in place of the numbers?"""
        self.split = ""
        """What campaigns are split by; "" for not at all."""
        self._splits: tuple[str, ...] = ("",)

    def compose(self) -> ComposeResult:
        yield Static(id="verdict")
        yield Static(id="foresthead")
        yield Choices(id="forest", compact=True)
        with Horizontal():
            with VerticalScroll(id="liftpage", can_focus=False):
                yield Static(id="lifttext")
            yield ChartPane()

    def on_mount(self) -> None:
        self.query_one("#forest", Choices).without_rows = NOT_MEASURED.format(what="to go to")

    @property
    def keys(self) -> frame.Keys:
        """What to press here."""
        if not self.rows:
            return (
                ("d", "Who gets what"), ("o", "What they did"), ("m", "Made-up"),
                ("l", "Learnings"), ("F5", "Live"), ("F1", "Help"),
            )  # fmt: skip
        following = self._following_split()
        return (
            ("b", f"By {following}" if following else "Not split"),
            ("g", "Numbers" if self.is_chart else "Day by day"),
            ("l", "Learnings"),
            ("↑ ↓", "Campaign"),
            *(() if self.is_chart else (("PgDn", "More"),)),
            ("F1", "Help"),
        )

    def load(self) -> None:
        """Measure again, in a thread."""
        if not self.rows:
            self.query_one("#verdict", Static).update(plain("Measuring…"))
        measure = partial(self._measure, self.split)
        self.run_worker(measure, thread=True, exclusive=True, group="registry")

    @on(Measured)
    def show_measured(self, event: "LiftView.Measured") -> None:
        """Show what was measured, unless another split is asked for by now."""
        if event.split != self.split:
            return
        self.picture = event.picture
        self.rows = event.picture.rows if event.picture else ()
        if not self.rows:
            self.query_one("#verdict", Static).update(plain(event.problem))
        self._redraw()
        self.post_message(frame.Changed())

    @on(OptionList.OptionHighlighted, "#forest")
    def highlighted(self) -> None:
        """Say the sentence of the campaign under the cursor."""
        self._show_below()

    def on_resize(self) -> None:
        self._redraw()

    def verdict_text(self) -> str:
        """The verdict under the cursor; "" where there is none."""
        row = self._selected()
        return f"{row.campaign}: {row.verdict}" if row else ""

    def action_split(self) -> None:
        """Split campaigns by the next thing, and after the last by nothing; numbers show it."""
        if not (self.rows or self.split):
            self.notify(NOT_MEASURED.format(what="to split"), markup=False)
            return
        self.split, self.is_chart = self._following_split(), False
        self._show_below()
        if self.rows:
            by = f"by {self.split}" if self.split else "whole campaigns"
            head = styled(flat(f"Measuring {by}…"), "$primary")
            self.query_one("#foresthead", Static).update(head)
        self.load()

    def action_chart(self) -> None:
        """The money day by day, or the numbers again."""
        if not self.rows:
            self.notify(NOT_MEASURED.format(what="to show day by day"), markup=False)
            return
        self.is_chart = not self.is_chart
        self._show_below()
        self.post_message(frame.Changed())

    def action_page(self, by: int) -> None:
        page = self.query_one("#liftpage", VerticalScroll)
        before = page.scroll_offset.y
        page.scroll_relative(y=by * max(1, page.size.height - 1), animate=False, immediate=True)
        if page.scroll_offset.y == before:
            self.notify(END_BELOW if by > 0 else END_ABOVE, markup=False)

    @work
    async def action_learnings(self) -> None:
        """What worked, as the next prompt would say it; a person decides."""
        self.app.push_screen(LearningsWindow(self.desk))

    def _following_split(self) -> str:
        index = self._splits.index(self.split) if self.split in self._splits else 0
        return self._splits[(index + 1) % len(self._splits)]

    def _selected(self) -> "ForestRow | None":
        index = self.query_one("#forest", OptionList).highlighted
        if not self.rows:
            return None
        row = self.rows[min(index or 0, len(self.rows) - 1)]
        whole = [r for r in self.rows if r.campaign == row.campaign and not r.segment]
        return whole[0]

    def _show_verdict(self) -> None:
        row = self._selected()
        if row is None:
            return
        phrase, reason = row.verdict
        colour = next((c for word, c in COLOURS.items() if phrase.endswith(word)), "$primary")
        head = Content.assemble(
            styled(f" {phrase.upper()} ", f"bold reverse {colour}"), plain(f"  {row.campaign}")
        )
        body = [styled(reason, "bold")] if reason else []
        numbers = " · ".join(filter(None, (row.numbers, row.counts)))
        below = [] if self.has_class("-short") else [plain(numbers)]
        self.query_one("#verdict", Static).update(lines(head, *body, *below))

    def _redraw(self) -> None:
        forest = self.query_one("#forest", OptionList)
        width, scale = max(40, self.size.width - 4 - len(CHOSEN)), scale_of(self.rows)
        index = forest.highlighted or 0
        forest.clear_options()
        forest.add_options([Option(plain(row_line(row, scale, width))) for row in self.rows])
        head = styled(head_line(scale, width), "$primary") if self.rows else ""
        self.query_one("#foresthead", Static).update(head)
        wanted = [index for index, row in enumerate(self.rows) if row.campaign == self.campaign]
        if self.rows:
            forest.highlighted = next(iter(wanted), min(index, len(self.rows) - 1))
            self.campaign = ""
        self._show_below()

    def _show_below(self) -> None:
        """All numbers, with the chart beside them where it is wide, or the chart alone."""
        row = self._selected()
        page = self.picture.pages.get(row.campaign, ()) if row and self.picture else ()
        chart = self.picture.charts.get(row.campaign) if row and self.picture else None
        is_chart = self.is_chart and chart is not None
        is_short = is_chart and self.app.size.height < SHORT
        self.set_class(is_chart, "-chart").set_class(is_short, "-short")
        self.set_class(row is None, "-empty")
        self.call_after_refresh(self.query_one("#forest", OptionList).scroll_to_highlight)
        self._show_verdict()
        page_lines = [plain(line) for line in desk_lines(page)]
        if self.is_chart and row is not None and chart is None:  # an empty pane would say no more
            without = styled(f"{flat(row.campaign)}: {NO_CHART}", "$accent")
            page_lines = [without, plain(""), *page_lines]
        self.query_one("#lifttext", Static).update(lines(*page_lines) if page_lines else "")
        if row is not None:
            self.query_one(ChartPane).show(row.campaign, chart)

    def _measure(self, split: str) -> None:
        from hookline.workspace.team import read_team

        try:
            self._splits = ("", "channel", *read_team().cells)
            measured = self.desk.calculator.ask("lift", read_lift, split)
        except HooklineError as problem:
            self.post_message(self.Measured(None, problem_words(problem), split))
            return
        if isinstance(measured, Steps):
            self.post_message(self.Measured(None, steps_words(measured), split))
        else:
            self.post_message(self.Measured(measured, "", split))
