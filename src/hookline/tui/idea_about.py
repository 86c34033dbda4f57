"""Below the ideas: the brief's own idea, and what is known of the one under the cursor."""

from textual.content import Content
from textual.widgets import Static

from hookline.tui.ideas import Idea, Table
from hookline.tui.look import flat, lines, plain, styled

LABEL_WIDTH = 18  # columns


class IdeaAbout(Static):
    """What stands behind every draft, and behind this one."""

    def show(self, idea: Idea | None, table: Table) -> None:
        """Tell of another idea; None where the cursor is on none."""
        self.update(lines(*about_lines(idea, table)))


def about_lines(idea: Idea | None, table: Table) -> list[Content]:
    """Below the list: the brief's own idea, and what is known of the one under the cursor."""
    resolved = table.reading.resolved
    if resolved is None:
        return []
    brief = resolved.brief
    own = flat(brief.idea.pick(brief.channels[0], brief.languages[0]))
    rows = [("The brief's idea", own, "")]
    if idea is not None and idea.angle.hook:
        hook = idea.angle.hook
        rows.append(("Nearest to", hook.replace("_", " "), table.hooks.get(hook, "")))
    if idea is not None:
        count = table.n_written.get(idea.angle.idea, 0)
        rows.append(("Written from it", f"{count or 'no'} draft{'' if count == 1 else 's'}", ""))
    return [
        Content.assemble(
            styled(f"{label:{LABEL_WIDTH}}", "$primary"),
            styled(text, "bold"),
            plain(f"{': ' if note else ''}{note}"),
        )
        for label, text, note in rows
    ]
