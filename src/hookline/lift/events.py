"""How people name the event that a campaign is judged by, in the forms that sentences need."""

from collections.abc import Iterable

PURCHASE = "converted"
DID = {
    "converted": "bought",
    "replied": "replied",
    "redeemed": "redeemed",
    "referred": "referred a friend",
    "activated": "activated",
    "clicked": "clicked",
    "scored": "gave a score",
}
"""What customers did; an event of a team's own is its name."""
DO = {
    "converted": "buy",
    "replied": "reply",
    "redeemed": "redeem",
    "referred": "refer a friend",
    "activated": "activate",
    "clicked": "click",
    "scored": "give a score",
}
"""What customers do."""
HAVING_DONE = {"scored": "given a score"}
"""After "have", where that is another form."""
SEVERAL = "came through"
"""What customers of campaigns with different events did."""
ONLY_MESSAGED = {"replied", "redeemed", "clicked", "scored"}
"""Events that only a message makes possible: who is held back can have none of them."""


def did(event: str) -> str:
    """The verb of an event: "12 customers bought"."""
    return DID.get(event, event.replace("_", " "))


def do(event: str) -> str:
    """The verb of an event at present: "1.8 % of whom buy anyway"."""
    return DO.get(event, f"come to '{did(event)}'")


def having_done(event: str) -> str:
    """The verb after "have": "who can have given a score"."""
    return HAVING_DONE.get(event, did(event))


def did_any(events: Iterable[str]) -> str:
    """One verb for customers of several campaigns: their own where all are judged alike."""
    kinds = set(events)
    return did(kinds.pop()) if len(kinds) == 1 else SEVERAL
