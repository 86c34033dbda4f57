"""What the last row of F4 Write says may be pressed."""

from typing import TYPE_CHECKING

from hookline.tui.card import ACCEPTED
from hookline.tui.frame import Keys

if TYPE_CHECKING:
    from hookline.records.variant import Variant

READ = (("F5", "Live"), ("]", "Other reader"), ("v", "Page"))
SHOW = (("r", "Rewrite"), ("v", "Page"))
SHOW_BESIDE = (("r", "Rewrite"), ("]", "Other reader"), ("v", "Page"))
JUDGE = (("a", "Accept"), ("x", "Reject"), ("e", "Edit"), ("r", "Rewrite"))
NONE_YET = (
    ("ctrl+g", "Write"), ("e", "Own words"), ("F3", "Ideas"), ("F2", "Brief"), ("F1", "Help"),
    ("ctrl+p", "All"),
)  # fmt: skip
NO_DRAFT = "No draft is here yet: ctrl+g writes some, e leads to words of your own."
"""Of a key that is about a draft, where none is."""


def keys_of_phone(draft: "Variant") -> Keys:
    """While a small window shows a draft as people read it."""
    here = READ if draft.status in ACCEPTED else JUDGE[:3]
    return (("space", "Drafts"), ("↑ ↓", "Next"), *here, ("PgDn", "More"))


def keys_on(draft: "Variant", *, undo: str, has_versions: bool, has_phone: bool) -> Keys:
    """What does something on a draft in the list.

    Args:
        undo: what u would take back, as the row says it; "" for nothing.
        has_phone: does it stand beside the list as people read it?
    """
    versions = (("d", "Versions"),) if has_versions else ()
    if draft.status == "retired":
        return (*((("u", undo),) if undo else (("F5", "Live"),)), *versions, ("F1", "Help"))
    if draft.status in ACCEPTED:
        own_undo = (("u", undo),) * (draft.status == "approved")
        show = SHOW_BESIDE if has_phone else SHOW
        return (("F5", "Live"), *own_undo, *show, *versions, ("F1", "Help"))
    whole = ("X", "Reject all blocked") if draft.blocked else ("A", "Accept all ready")
    last = versions or ((("u", undo),) if undo else (whole,))
    return (*JUDGE, *last, ("F1", "Help"))
