"""Below the ideas: what stands behind all of them, and what was written from the one under the
cursor."""

from collections.abc import Iterator

from textual.content import Content
from textual.widgets import Static

from hookline.records.place_names import place_name
from hookline.tui.card import COLOURS, state_of, with_blanks
from hookline.tui.ideas import MOST_ARMS, Idea, IdeasRead, is_in_stock
from hookline.tui.look import cut, flat, lines, plain, styled

LABEL_WIDTH = 18  # columns
MOST_DRAFTS = 4
"""Drafts of an idea that are shown; F4 Write has them all."""
STOCK = "stock for this kind of message; no model read your brief"
TOO_MANY = f"not looked up: more than {MOST_ARMS:,} messages are there · F5 Live has all of them"
SEEN_SHOWN = 5
"""Of the ideas that readers have had, the latest."""


class IdeaAbout(Static):
    """What stands behind every draft, and behind this one."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Content] = []

    def show(self, idea: Idea | None, table: IdeasRead) -> None:
        """Tell of another idea; None where the cursor is on none."""
        self._lines = about_lines(idea, table)
        self._draw()

    def on_resize(self) -> None:
        self._draw()

    def _draw(self) -> None:
        """In a narrow window a line each, as many of its words as have room."""
        width = self.content_size.width if self.screen.has_class("-narrow") else 0
        self.update(lines(*(_cut_short(line, width) for line in self._lines)))


def _cut_short(line: Content, width: int) -> Content:
    clipped = cut(line.plain, width)
    return line if clipped == line.plain else line[: len(clipped) - 1] + plain("…")


def about_lines(idea: Idea | None, table: IdeasRead) -> list[Content]:
    """The brief's own idea and what may be claimed, what is known of the idea under the cursor,
    the drafts of it, and what these readers have had."""
    from hookline.records.saying import picked_texts

    resolved = table.reading.resolved
    if resolved is None:
        return []
    brief = resolved.brief
    place = brief.channels[0], brief.languages[0]
    rows = [("The brief's idea", flat(brief.idea.pick(*place)), "")]
    if idea is not None and idea.angle.hook:
        hook = idea.angle.hook
        rows.append(("Nearest to", hook.replace("_", " "), table.hooks.get(hook, "")))
    if idea is not None and is_in_stock(idea.angle, table):
        rows.append(("Comes from", STOCK, ""))
    about = [_row(*each) for each in rows]
    written: list[Content] = []
    if idea is not None:
        count = len(table.drafts.get(idea.angle.idea, ()))
        drafts_words = f"{count or 'no'} draft{'' if count == 1 else 's'}"
        written = [_row("Written from it", drafts_words)]
    facts = [*picked_texts([offer.text for offer in brief.offers], *place)]
    facts += picked_texts(brief.facts, *place)
    drafts = list(_drafts(idea, table)) if idea is not None else []
    return [
        *about,
        *_listed("May be claimed", facts),
        *_listed("Readers have had", seen(table)),
        *written,
        *drafts,
    ]


def _row(label: str, text: str, note: str = "") -> Content:
    return Content.assemble(
        styled(f"{label:{LABEL_WIDTH}}", "$primary"),
        styled(text, "bold"),
        plain(f"{': ' if note else ''}{note}"),
    )


def seen(table: IdeasRead) -> list[str]:
    """The ideas that these readers had last."""
    if table.seen is None:
        return [TOO_MANY]
    return [f"“{flat(angle)}”" for angle in table.seen[-SEEN_SHOWN:]]


def _drafts(idea: Idea, table: IdeasRead) -> Iterator[Content]:
    resolved = table.reading.resolved
    channels = resolved.channels if resolved else {}
    for draft in table.drafts.get(idea.angle.idea, ())[:MOST_DRAFTS]:
        is_rejected = draft.status == "retired"
        word, kind = ("- rejected", "ready") if is_rejected else state_of(draft)
        text = next(iter(draft.parts.texts().values()), "")
        yield Content.assemble(
            plain(f"  {place_name(draft.channel, draft.language, channels)} · "),
            styled(word, COLOURS[kind]),
            plain(f"  {flat(with_blanks(text))}"),
        )


def _listed(label: str, texts: list[str]) -> Iterator[Content]:
    if words := flat(" · ".join(texts)):
        yield styled(f"{label:{LABEL_WIDTH}}", "$primary") + plain(words)
