"""The palette: every action by name, with its key."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SystemCommand

from hookline.tui.frame import BATCH, BRIEF, IDEAS, LIFT, LIVE, WRITE
from hookline.tui.look import THEMES

if TYPE_CHECKING:
    from hookline.tui.app import Hookline


def commands(app: "Hookline") -> Iterator[SystemCommand]:
    """All that can be done."""
    go = app.action_view
    yield SystemCommand("Start: what needs you today", "t", app.action_today)
    yield SystemCommand("Brief: show", "F2", lambda: go(BRIEF))
    yield SystemCommand("Brief: open another, an example or a new brief", "ctrl+o", app.action_open)
    yield SystemCommand("Brief: save the file", "Esc, s", app.action_save)
    yield SystemCommand("Brief: another name for it", "Esc, N", app.brief.action_rename)
    yield SystemCommand("Brief: coach", "Esc, c", lambda: app.action_drawer("coach"))
    yield SystemCommand("Brief: prompt", "Esc, p", lambda: app.action_drawer("prompt"))
    yield SystemCommand("Brief: notes on this kind of message", "F8", app.action_notes)
    yield SystemCommand("Brief: next language of texts", "F9", app.action_language)
    yield SystemCommand("Brief: open in your editor", "ctrl+e", app.edit_brief)
    yield SystemCommand(
        "Forget what was changed since the file was saved; asks first", "", app.action_forget
    )
    yield SystemCommand(
        "Brief: about the brand, its language and its sender", "Esc, b", app.brief.action_brand
    )
    yield from _fields(app)
    yield SystemCommand("Ideas: show", "F3", lambda: go(IDEAS))
    yield SystemCommand("Write: show the drafts", "F4", lambda: go(WRITE))
    yield SystemCommand("Write: write drafts", "ctrl+g", app.action_write)
    yield SystemCommand("Write: what a sitting may cost at most", "$", app.action_budget)
    yield SystemCommand("Write: with a second look, or without", "+", app.action_second_look)
    yield SystemCommand("Live: what waits and what is live; launch", "F5", lambda: go(LIVE))
    yield SystemCommand("Lift: show what campaigns earned", "F6", lambda: go(LIFT))
    yield SystemCommand("Batch: show all briefs of the folder", "F7", lambda: go(BATCH))
    yield from _of_this_screen(app)
    for name, theme in THEMES.items():
        yield SystemCommand(f"Theme: {name}", "", partial(app.choose_theme, theme.name))
    yield SystemCommand("Copy: this text", "y", app.action_copy)
    yield SystemCommand("Copy: this text to a file", "Y", app.action_copy_to_file)
    yield SystemCommand("Open the folder of written files", "O", app.action_open_folder)
    yield SystemCommand("Help: keys of this screen", "F1", app.action_help)
    yield SystemCommand("Quit", "ctrl+q; everything is kept", app.action_leave)


def _fields(app: "Hookline") -> Iterator[SystemCommand]:
    """Each field of F2 Brief by its name, whatever is folded."""
    from hookline.tui.field_list import FIELDS

    for field in FIELDS:
        number = field.id[-1] if field.id[-1].isdigit() else ""
        title = f"Field: {field.label} {number}".rstrip()
        yield SystemCommand(title, "", partial(_go_to_field, app, field.id))


def _of_this_screen(app: "Hookline") -> Iterator[SystemCommand]:
    """What can be done to what the cursor is on."""
    if app.view_index == IDEAS:
        yield from _of_ideas(app)
    if app.view_index == WRITE:
        from hookline.tui.phone import DraftPanes

        view = app.writing
        yield SystemCommand("Write: accept this draft", "a", view.action_accept)
        yield SystemCommand("Write: edit it in your editor", "ctrl+e", view.edit_outside)
        yield SystemCommand("Write: reject this draft", "x", view.action_reject)
        yield SystemCommand("Write: reject all that are blocked", "X", view.action_reject_blocked)
        yield SystemCommand("Write: edit this draft", "e", view.action_edit)
        yield SystemCommand("Write: put this draft into other words", "r", view.action_rewrite)
        yield SystemCommand("Write: the same idea elsewhere", "i", view.action_sibling)
        yield SystemCommand("Write: versions of this draft", "d", view.action_versions)
        yield SystemCommand("Write: undo the last verdict", "u", view.action_undo)
        yield SystemCommand("Write: the draft that is nearly the same", "=", view.action_twin)
        yield SystemCommand("Write: fold drafts that are nearly the same", "f", view.action_fold)
        yield SystemCommand("Write: accept all drafts that are ready", "A", view.action_accept_all)
        yield SystemCommand("Write: all texts as one sheet for others", "w", view.action_sheet)
        panes = view.query_one(DraftPanes)
        yield SystemCommand("Write: another reader", "]", partial(panes.action_person, 1))
        yield SystemCommand("Write: as people read it, on a page", "v", panes.action_page)
    if app.view_index == LIVE:
        live = app.live
        yield SystemCommand("Live: filter", "/", live.action_filter)
        yield SystemCommand("Live: sort by the next thing", "o", live.action_sort)
        yield SystemCommand("Live: pause or resume", "space", live.action_pause)
        yield SystemCommand("Live: launch", "L", live.action_launch)
        yield SystemCommand("Live: other words", "e", live.action_reword)
        yield SystemCommand("Live: retire", "R", live.action_retire)
    if app.view_index == LIFT:
        lift = app.lift
        yield SystemCommand("Lift: split campaigns by the next thing", "b", lift.action_split)
        yield SystemCommand("Lift: money day by day, or the numbers", "g", lift.action_chart)
        yield SystemCommand("Lift: learnings to accept or reject", "l", lift.action_learnings)
    if app.view_index == BATCH:
        batch = app.batch
        yield SystemCommand("Batch: write all that wait", "ctrl+g", batch.start)
        yield SystemCommand("Batch: leave this brief out, or in", "space", batch.action_leave_out)
        yield SystemCommand("Batch: read the files anew", "r", batch.action_again)


def _of_ideas(app: "Hookline") -> Iterator[SystemCommand]:
    """What can be done to the ideas."""
    ideas = app.ideas
    yield SystemCommand("Ideas: keep or drop this one", "space", ideas.action_keep)
    yield SystemCommand("Ideas: reword this one", "e", ideas.action_edit)
    yield SystemCommand("Ideas: add one of your own", "a", ideas.action_add)
    yield SystemCommand("Ideas: propose others", "r", ideas.action_propose)
    yield SystemCommand("Ideas: keep those that differ most", "d", ideas.action_keep_differing)
    yield SystemCommand("Ideas: undo", "u", ideas.action_undo)


def _go_to_field(app: "Hookline", name: str) -> None:
    app.action_view(BRIEF)
    app.call_after_refresh(app.brief.go_to_field, name)
