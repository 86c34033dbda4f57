"""F5 Live in words: what stands above the rows, below them, and what may be pressed on one."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.records.words import STATES
from hookline.tui import frame
from hookline.tui.arm_list import ORDERS, OUTSIDE, ArmList
from hookline.tui.as_typed import day_words
from hookline.tui.card import with_blanks
from hookline.tui.look import flat, lines, plain, styled

if TYPE_CHECKING:
    from hookline.records.arm import Arm, ArmRow

FOR_PRACTICE = "practice: no customer gets it"
NOT_LIVE_YET = "It is accepted, and not live yet. L makes it live."
RETIRED = "It is retired, and never goes out again: there is nothing to pause."
KEEPS_WORDS = "A live message keeps its words, so that what it earns is true of them."
NEW_VERSION = (
    "For others: on F4, r writes a version beside it and e makes that one yours; a asks whether it "
    "takes this one's place, and L on F5 lets it join the campaign."
)
"""How a message that is live gets other words, in the order in which the steps are allowed."""
NEVER_AGAIN = "It never goes out again. Other words are another message's: ctrl+g on F4 writes it."
NOT_LAUNCHED = "It is accepted, and not live yet: on F4, u on it takes that back, then e."
MOVES: dict[str, tuple[str, str]] = {"live": ("space", "Pause"), "paused": ("space", "Resume")}
"""What space does on a row of a state; on the others it does nothing."""


def summary_line(arms: ArmList) -> str:
    """How many there are, in which state, and in which order."""
    words, total = " ".join(arms.words), _count(arms.total, "message")
    order = f" · by {arms.order}" if arms.order != ORDERS[0] else ""
    if words:
        listed = _count(arms.total + arms.n_second, "message")
        return f"{len(arms.rows):,} of {listed} hold “{words}” · Esc shows all{order}"
    counted = [(arms.counts.get(state, 0), name[2:]) for state, name in STATES.items()]
    states = ", ".join(f"{count:,} {word}" for count, word in counted if count)
    launches = " · L launches" if "approved" in arms.counts else ""
    practice = " · all for practice" if arms.is_all_practice else ""
    second = f" and {_count(arms.n_second, 'second one')}" if arms.n_second else ""
    return f"{total}{second}{order} · {states}{_over(arms)}{practice}{launches}"


def _over(arms: ArmList) -> str:
    if not (n_over := len(arms.over)):
        return ""
    if n_over == arms.n_campaigns:
        return f" · {_count(n_over, 'campaign')}, {'all ' if n_over > 1 else ''}over"
    return f" · {_count(n_over, 'campaign')} over"


def message_pane(arms: ArmList, row: "ArmRow", *, is_narrow: bool) -> Content:
    """The whole message under the cursor, with what holds it and what it earned.

    Args:
        is_narrow: have the rows no room for where it goes?
    """
    place = [row.campaign_id, row.channel, row.language] if is_narrow else []
    practice = FOR_PRACTICE if row.campaign_id in arms.practice else ""
    joint = "\n" if is_narrow else " · "
    held = still_words(arms, row)
    above = joint.join(filter(None, (" · ".join(filter(None, (*place, practice))), held)))
    texts = dict.fromkeys((row.message, flat(row.body)))
    return lines(
        *(styled(flat(words), "$primary") for words in above.splitlines()),
        *(styled(words, "$accent") for words in _earned(arms, row)),
        plain(with_blanks("\n".join(texts))),
    )


def _earned(arms: ArmList, row: "ArmRow") -> Iterator[str]:
    """What it did among its likes, and what its campaign did over sending nothing."""
    if (earned := arms.outcome.earned.get(row.arm_id)) is not None:
        yield earned.words
    if lift := arms.outcome.lift.get(row.campaign_id, ""):
        yield f"its campaign: {flat(lift)}"


def keys_on(arms: ArmList, row: "ArmRow | None", *, launches: bool) -> frame.Keys:
    """What does something on a row.

    Args:
        launches: does anything wait for L?
    """
    is_over = row is not None and row.campaign_id in arms.over
    move = MOVES.get(row.state) if row is not None and not is_over else None
    is_gone = is_over or row is None or row.state == "retired"
    is_practice = row is not None and not is_over and row.campaign_id in arms.practice
    return (
        *([("L", "Launch")] if launches else []),
        *([move] if move else []),
        ("/", "Filter"), ("o", "Sort"), ("Enter", "Story"),
        *([("L", "Launch")] if is_practice and not launches else []),
        *([("F6", "Lift")] if is_gone else [("R", "Retire")]),
        ("F1", "Help"),
    )  # fmt: skip


def why_no_pause(arms: ArmList, row: "ArmRow") -> str:
    """Why space does nothing on a row; "" where it pauses or resumes."""
    if row.state == "approved":
        return NOT_LIVE_YET
    if row.state == "retired":
        return RETIRED
    if over := over_words(arms, row):
        return f"Its campaign is {over}, so there is nothing to pause."
    return ""


def reword_words(arms: ArmList, row: "ArmRow") -> str:
    """How a message gets other words once it is accepted, by its state."""
    if row.state == "approved":
        return NOT_LAUNCHED
    if row.state == "retired" or over_words(arms, row):
        return NEVER_AGAIN
    return KEEPS_WORDS if row.is_usual else f"{KEEPS_WORDS} {NEW_VERSION}"


def left_words(retired: "Arm", others: Iterable["Arm"], place: str) -> str:
    """What its campaign still has where a message was retired.

    Args:
        place: its channel and language, as people call them.
    """
    kept = [
        arm
        for arm in others
        if (arm.channel, arm.language) == (retired.channel, retired.language)
        and arm.state != "retired"
        and bool(arm.parent_arm) == bool(retired.parent_arm)
    ]
    states = Counter[str](arm.state for arm in kept if not arm.usual)
    counted = ", ".join(
        f"{states[state]} {name[2:]}" for state, name in STATES.items() if states[state]
    )
    has_own = any(arm.usual for arm in kept)
    if counted:
        return f"retired · left for {place}: {counted}{', and your own copy' * has_own}"
    return f"retired · {place} has no message left here{', only your own copy' * has_own}"


def still_words(arms: ArmList, row: "ArmRow") -> str:
    """Why a message does not go out, whatever its state; "" where nothing holds it."""
    if over := over_words(arms, row):
        return over
    if row.state == "retired" or row.external not in OUTSIDE:
        return ""
    return f"{row.external} outside: it does not go out until its approval is noted"


def over_words(arms: ArmList, row: "ArmRow") -> str:
    """When the campaign of a message ended; "" while it goes on."""
    if (ends := arms.over.get(row.campaign_id)) is None:
        return ""
    since = f" since {day_words(ends)}" if ends else ""
    return f"over{since}: nothing goes out"


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
