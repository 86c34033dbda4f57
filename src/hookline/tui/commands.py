"""The palette: every action by its name and by the words people have for it, with its key."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.style import Style

from hookline.tui.frame import BATCH, BRIEF, FIRST_KEY, IDEAS, LIFT, LIVE, VIEWS, WRITE
from hookline.tui.keymap import shown_key
from hookline.tui.look import THEMES
from hookline.tui.ranking import begun_words, near_lines, nearest_lines, words_of

if TYPE_CHECKING:
    from hookline.tui.app import Hookline


class Action(NamedTuple):
    """Something that can be done."""

    title: str
    key: str
    """What to press for it; "" where only the palette does it."""
    run: Callable[[], object]
    also: str = ""
    """What else people call it, and no row shows."""

    @property
    def keys(self) -> tuple[str, str]:
        """Its key whole, and without what goes before it: `F5, then L` and `L`."""
        return self.key, self.key.rpartition(" ")[2]


Actions = Iterator[Action]


class DeskActions(Provider):
    """What the palette finds."""

    async def discover(self) -> Hits:
        """Everything by its name, before a word is typed: what is done on this screen first."""
        here = f"{VIEWS[cast('Hookline', self.app).view_index]}: "
        for action in sorted(self._actions(), key=lambda action: _rank(action, here)):
            yield DiscoveryHit(action.title, action.run, help=action.key)

    async def search(self, query: str) -> Hits:
        """Those that have the words that are typed, the nearest first."""
        actions = self._actions()
        style = self.matcher(query).match_style
        for place, index in enumerate(found_actions(query, actions), start=1):
            title, key, run, _ = actions[index]
            yield Hit(1 / place, _marked(title, query, style), run, text=title, help=key)

    def _actions(self) -> list[Action]:
        return commands(cast("Hookline", self.app))


def _rank(action: Action, here: str) -> int:
    return 2 if action.title.startswith("Field: ") else int(not action.title.startswith(here))


def found_actions(typed: str, actions: Sequence[Action]) -> list[int]:
    """The positions of the actions whose key was typed, then of those that have all the words, in
    their names or beside them; where there are none, of those that have the most of them."""
    key = typed.strip()
    with_key = [index for index, action in enumerate(actions) if key in action.keys]
    if not words_of(typed):
        return with_key
    lines = [(action.title, action.also, action.key) for action in actions]
    near = near_lines(typed, lines) or ([] if with_key else nearest_lines(typed, lines))
    return [*with_key, *(index for index in near if index not in with_key)]


def commands(app: "Hookline") -> list[Action]:
    """All that can be done, with the keys that a person has for it.

    What is done on another screen than the one that shows leads there: one sees what it is about.
    """
    actions = [*_of_briefs(app), *_fields(app), *_of_screens(app), *_of_the_desk(app)]
    for index, actions_of in OF_A_SCREEN.items() if _are_all_there(app) else ():
        to_screen = partial(app.action_view, index)
        actions += [
            action
            if app.view_index == index
            else action._replace(key=f"F{index + FIRST_KEY}, then {action.key}", run=to_screen)
            for action in actions_of(app)
        ]
    return [action._replace(key=_own_key(app, action)) for action in actions]


def _own_key(app: "Hookline", action: Action) -> str:
    screen = action.title.partition(":")[0].casefold()
    return shown_key(app.shown_keys, screen, action.key)


def _are_all_there(app: "Hookline") -> bool:
    """Have the screens come that are behind F2 Brief?"""
    return bool(app.first_screen.query(f"#{VIEWS[-1].casefold()}"))


def _marked(title: str, query: str, style: Style) -> Content:
    """A title, in it the letters that were typed."""
    marked = Content(title)
    for start, end in begun_words(query, title):
        marked = marked.stylize(style, start, end)
    return marked


def _of_briefs(app: "Hookline") -> Actions:
    yield Action("Start: what needs you today", "t", app.action_today,
                 "home, begin, to do, tasks, menu, now, back to the start")  # fmt: skip
    yield Action("Brief: show", "F2", partial(app.action_view, BRIEF), "form, fields, back, edit")
    yield Action("Brief: open another, an example or a new brief", "ctrl+o", app.action_open,
                 "briefs, list, file, create, add, make, start, message, campaign, template, "
                 "second, next, switch, load")  # fmt: skip
    yield Action("Brief: save the file", "Esc, s", app.action_save, "keep, store, write to disk")
    yield Action("Brief: another name for it", "Esc, N", app.brief.action_rename,
                 "rename, new name, title, call, save as, campaign, change")  # fmt: skip
    yield Action("Brief: next language of texts", "F9", app.action_language,
                 "translation, translate, other, switch")  # fmt: skip
    yield Action("Brief: open in your editor", "ctrl+e", app.edit_brief, "file, vim, nano, text")
    yield Action("Brief: about the brand, its language and its sender", "Esc, b",
                 app.brief.action_brand, "voice, country, signature, from, who speaks")  # fmt: skip
    yield Action("Brief: forget what was changed since the file was saved; asks first", "",
                 app.action_forget, "undo, revert, discard, throw away, reset")  # fmt: skip
    yield Action("Brief: coach", "Esc, c", partial(app.action_drawer, "coach"),
                 "advice, tips, better, improve, mistakes, wrong, errors, problems, fix, mend, "
                 "field, check")  # fmt: skip
    yield Action("Brief: prompt", "Esc, p", partial(app.action_drawer, "prompt"),
                 "what the model reads, what is sent, instructions, other requests")  # fmt: skip
    yield Action("Brief: notes on this kind of message", "F8", app.action_notes,
                 "it, craft, blueprint, examples, read, how to")  # fmt: skip


def _of_screens(app: "Hookline") -> Actions:
    go = app.action_view
    yield Action("Ideas: show", "F3", partial(go, IDEAS), "angles, thoughts")
    yield Action("Write: show the drafts", "F4", partial(go, WRITE), "copy, texts, variants")
    yield Action("Live: what waits and what is live; launch", "F5", partial(go, LIVE),
                 "show, messages, campaigns, running, sent, send, publish")  # fmt: skip
    yield Action("Lift: show what campaigns earned", "F6", partial(go, LIFT),
                 "results, report, money, numbers, statistics, success, reading")  # fmt: skip
    yield Action("Batch: show all briefs of the folder", "F7", partial(go, BATCH),
                 "many, files, overview, list")  # fmt: skip


def _fields(app: "Hookline") -> Actions:
    """Each field of F2 Brief by its name, whatever is folded."""
    from hookline.tui.field_list import FIELDS

    for field in FIELDS:
        number = field.id[-1] if field.id[-1].isdigit() else ""
        title = f"Field: {field.label} {number}".rstrip()
        yield Action(title, "", partial(_go_to_field, app, field.id), field.id.replace("_", " "))


def _go_to_field(app: "Hookline", name: str) -> None:
    app.action_view(BRIEF)
    app.call_after_refresh(app.brief.go_to_field, name)


def _of_ideas(app: "Hookline") -> Actions:
    """What can be done to the ideas."""
    ideas = app.ideas
    yield Action("Ideas: keep or drop this one", "space", ideas.action_keep,
                 "choose, select, tick, delete, remove")  # fmt: skip
    yield Action("Ideas: reword this one", "e", ideas.action_edit, "edit, change")
    yield Action("Ideas: add one of your own", "a", ideas.action_add, "new, write, create")
    yield Action("Ideas: propose others", "r", ideas.action_propose,
                 "more, new, suggest, brainstorm, generate")  # fmt: skip
    yield Action("Ideas: keep those that differ most", "d", ideas.action_keep_differing,
                 "different, differing, choose, pick, varied")  # fmt: skip
    yield Action("Ideas: undo", "u", ideas.action_undo, "take back, revert")


def _of_drafts(app: "Hookline") -> Actions:
    """What can be done to the drafts, one or all."""
    view = app.writing
    yield Action("Write: accept this draft", "a", view.action_accept, "approve, yes, ok, good")
    yield Action("Write: reject this draft", "x", view.action_reject, "no, delete, remove, bad")
    yield Action("Write: edit this draft", "e", view.action_edit,
                 "change, own words, type, correct, mend")  # fmt: skip
    yield Action("Write: edit it in your editor", "ctrl+e", view.edit_outside, "vim, nano, outside")
    yield Action("Write: put this draft into other words", "r", view.action_rewrite,
                 "rewrite, shorter, warmer, plainer, urgent, follow-up, translate")  # fmt: skip
    yield Action("Write: the same idea elsewhere", "i", view.action_sibling,
                 "next channel, language, compare")  # fmt: skip
    yield Action("Write: versions of this draft", "d", view.action_versions,
                 "history, changes, before, differences")  # fmt: skip
    yield Action("Write: undo a verdict", "u", view.action_undo, "take back, revert")
    yield Action("Write: the draft that is nearly the same", "=", view.action_twin,
                 "duplicate, double, similar, twin")  # fmt: skip
    yield Action("Write: fold drafts that are nearly the same", "f", view.action_fold,
                 "hide, duplicates, doubles, similar")  # fmt: skip
    yield Action("Write: accept all drafts that are ready", "A", view.action_accept_all,
                 "approve everything")  # fmt: skip
    yield Action("Write: reject all that are blocked", "X", view.action_reject_blocked,
                 "delete, remove, clean up")  # fmt: skip
    yield Action("Write: all texts as one sheet for others", "w", view.action_sheet,
                 "export, print, share, spreadsheet, colleague, client")  # fmt: skip
    yield from _of_previews(app)


def _of_previews(app: "Hookline") -> Actions:
    """A draft as people read it."""
    from hookline.tui.phone import DraftPanes

    panes = app.writing.query_one(DraftPanes)
    yield Action("Write: another reader", "]", partial(panes.action_person, 1),
                 "other person, next customer, name, persona")  # fmt: skip
    yield Action("Write: the reader before", "[", partial(panes.action_person, -1),
                 "other person, customer, persona, back")  # fmt: skip
    yield Action("Write: in a narrow window this draft as people read it, or all drafts", "space",
                 panes.action_phone, "phone, whole, list, preview")  # fmt: skip
    yield Action("Write: as people read it, on a page", "v", panes.action_page,
                 "preview, browser, html, phone, e-mail, see")  # fmt: skip


def _of_live(app: "Hookline") -> Actions:
    """What can be done to messages that wait, and to live ones."""
    live = app.live
    yield Action("Live: filter", "/", live.action_filter, "search, find, show only, look for")
    yield Action("Live: sort by the next thing", "o", live.action_sort, "order, arrange")
    yield Action("Live: pause or resume", "space", live.action_pause,
                 "stop, hold, rest, go on, start again")  # fmt: skip
    yield Action("Live: launch", "L", live.action_launch,
                 "send, publish, go live, start, activate, campaign")  # fmt: skip
    yield Action("Live: other words", "e", live.action_reword,
                 "edit, change, reword, rewrite, correct, replace")  # fmt: skip
    yield Action("Live: retire", "R", live.action_retire,
                 "stop, end, delete, remove, take off, withdraw")  # fmt: skip


def _of_lift(app: "Hookline") -> Actions:
    """What can be done with what was earned, and the files that it is measured by."""
    lift = app.lift
    yield Action("Lift: split campaigns by the next thing", "b", lift.action_split,
                 "channel, segment, stage, language, group, compare, not")  # fmt: skip
    yield Action("Lift: money day by day, or the numbers", "g", lift.action_chart,
                 "graph, curve, plot, chart")  # fmt: skip
    yield Action("Lift: learnings to accept or reject", "l", lift.action_learnings,
                 "what worked, learn, lessons")  # fmt: skip
    yield Action("Lift: a file of customers, and who gets what", "d", lift.action_decide,
                 "assign, send, audience, import, upload, list")  # fmt: skip
    yield Action("Lift: a file of what they did", "o", lift.action_outcomes,
                 "outcomes, purchases, clicks, import, upload, sales")  # fmt: skip
    yield Action("Lift: made-up customers and purchases, to practise", "m", lift.action_make_up,
                 "test, try, simulate, example, practice, demo")  # fmt: skip


def _of_batch(app: "Hookline") -> Actions:
    """What can be done with all briefs of the folder."""
    batch = app.batch
    yield Action("Batch: write all that wait", "ctrl+g", batch.start,
                 "generate, run, everything, drafts")  # fmt: skip
    yield Action("Batch: leave this brief out, or in", "space", batch.action_leave_out,
                 "skip, exclude, include")  # fmt: skip
    yield Action("Batch: read the files anew", "r", batch.action_again,
                 "refresh, reload, reread, again")  # fmt: skip


OF_A_SCREEN: dict[int, Callable[["Hookline"], Actions]] = {
    IDEAS: _of_ideas, WRITE: _of_drafts, LIVE: _of_live, LIFT: _of_lift, BATCH: _of_batch,
}  # fmt: skip
"""What can be done on each screen beside F2 Brief."""


def _of_the_desk(app: "Hookline") -> Actions:
    """What is the same everywhere."""
    yield Action("Write: write drafts", "ctrl+g", app.action_write,
                 "generate, create, copy, texts, go, run, others, new")  # fmt: skip
    yield Action("Write: what a sitting may cost at most", "$", app.action_budget,
                 "budget, price, limit, spend, money, dollars")  # fmt: skip
    yield Action("Write: with a second look, or without", "+", app.action_second_look,
                 "editor, readers, better, quality, twice")  # fmt: skip
    for name, theme in THEMES.items():
        yield Action(f"Theme: {name}", "", partial(app.choose_theme, theme.name),
                     "colours, colors, mode, contrast, look, appearance")  # fmt: skip
    yield Action("Copy: this text", "y", app.action_copy, "clipboard, yank")
    yield Action("Copy: this text to a file", "Y", app.action_copy_to_file, "export, save")
    yield Action("Open the folder of written files", "O", app.action_open_folder,
                 "where, exports, saved, directory")  # fmt: skip
    yield Action("Help: keys of this screen", "F1", app.action_help,
                 "shortcuts, commands, how, what, manual, explain, signs")  # fmt: skip
    yield Action("Quit; everything is kept", "ctrl+q", app.action_leave,
                 "exit, leave, close, end, bye, stop")  # fmt: skip
