"""The brief's own copy at the desk: listed on 3 Write without a model, told on 4 Live."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hookline.errors import HooklineError
from hookline.tui.desk import Desk
from hookline.tui.place_names import place_name

if TYPE_CHECKING:
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.records.variant import Variant


def list_own_copy(desk: Desk, brief: str) -> None:
    """Put the own copy of the brief on the desk before a person, where its file holds any."""
    from hookline.loop.earnest import own_copy

    if (resolved := _with_own_copy(desk)) is not None and resolved.brief.id == brief:
        own_copy(desk.workspace, resolved)


def own_copy_line(desk: Desk) -> str:
    """What of the brief's own copy is accepted and not live yet, and what launches it."""
    from hookline.loop.earnest import own_copy, waiting_own_copy

    if (resolved := _with_own_copy(desk)) is None:
        return ""
    approved, _ = own_copy(desk.workspace, resolved)
    if not approved:
        return ""
    with desk.workspace.registry() as registry:
        waiting = waiting_own_copy(registry, approved)
    return _line(waiting, desk) if waiting else ""


def _line(waiting: "Sequence[Variant]", desk: Desk) -> str:
    places = [place_name(v.channel, v.language, desk.channels()) for v in waiting]
    return f"o accepted, not live yet: your own copy, {', '.join(places)} · L launches it"


def _with_own_copy(desk: Desk) -> "ResolvedBrief | None":
    """The brief on the desk as its file was saved; None where it cannot be read or has none."""
    path = desk.path
    if path is None or not path.is_file():
        return None
    from hookline.workspace.library import load_brief

    if not any(word in path.read_text("utf-8", "replace") for word in ("copy", "control")):
        return None  # what follows reads a whole brief, at every look at the screen
    try:
        resolved = load_brief(path, desk.library())
    except HooklineError:  # 1 Brief says what is wrong with it
        return None
    return resolved if resolved.brief.control_copy else None
