"""All drafts of a brief as one sheet, for colleagues to read and comment on elsewhere."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.records.place_names import Channels, place_name
from hookline.tui.card import state_of
from hookline.tui.desk import Desk
from hookline.tui.written_files import OPENS_FOLDER, sheet_path, shown_path
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.records.variant import Variant

WRITTEN = (
    "{count} written to {path}, a sheet to show to others. Hookline reads nothing back from it. "
    f"{OPENS_FOLDER} opens its folder."
)


def write_sheet(desk: Desk, drafts: "Sequence[Variant]") -> str:
    """Write the sheet; where it is, or that there is nothing to write.

    Raises:
        BadInput: HL122 when the file cannot be written.
    """
    if not drafts:
        return "No draft is here that a sheet could hold."
    count = "1 draft" if len(drafts) == 1 else f"{len(drafts)} drafts"
    path = write_texts(desk.workspace, drafts, desk.channels())
    return WRITTEN.format(count=count, path=shown_path(path))


def write_texts(workspace: Workspace, variants: "Sequence[Variant]", channels: Channels) -> Path:
    """Write every draft's words as a table that spreadsheets open; the one before it gives way.

    Columns are those that any of the drafts fills.

    Raises:
        BadInput: HL122 when the file cannot be written.
    """
    from hookline.workspace.text_table import write_table

    rows = [_row(variant, channels) for variant in variants]
    columns = [name for name in rows[0] if any(row[name] for row in rows)]
    path = sheet_path(workspace, f"{variants[0].brief}-texts.csv")
    write_table(path, columns, rows, is_private=True)
    return path


def _row(variant: "Variant", channels: Channels) -> dict[str, str]:
    """What a person reads of a draft, in the order in which it is read."""
    from hookline.loop.sheet_row import TEXTS

    texts = {**variant.parts.texts(), "button": variant.parts.cta.label}
    state = state_of(variant)[0].partition(" ")[2]
    messages = [f.message for f in variant.findings if f.severity != "info"]
    return {
        "where": place_name(variant.channel, variant.language, channels),
        "idea": variant.angle,
        **{name: texts.get(name, "") for name in TEXTS},
        "second message": variant.follow_up.body,
        "means": variant.gloss,
        "state": state,
        "checks": "\n".join(messages),
    }
