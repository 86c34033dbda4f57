"""Writes copy that says what its prompt allows, opens in many ways, and says nothing else."""

from tests.gateway.faultserver.faults import draw
from tests.gateway.faultserver.told import Planned, Told

OPENINGS = (
    "Hello from {brand}",
    "Good to have you at {brand}",
    "A quick note from {brand}",
    "News at {brand}",
    "Straight from {brand}",
    "From all of us at {brand}",
    "One line from {brand}",
    "Here is what {brand} has for you",
    "Over at {brand}",
    "Just in at {brand}",
    "Something to look at from {brand}",
    "{brand} writes to you",
    "Have you seen this at {brand}?",
    "Worth a look at {brand}",
    "The team of {brand} thought of you",
    "Fresh word from {brand}",
    "It is {brand} here",
    "Let us keep it short at {brand}",
    "With warm regards from {brand}",
    "On the board at {brand}",
    "Take a moment for {brand}",
    "Dear reader of {brand}",
    "When you have a minute for {brand}",
    "Made for you by {brand}",
)
"""No two begin with the same words."""
MIDDLES = (
    "come by when it suits you", "we would be glad to see you", "have a look and decide",
    "it is easy to find", "tell us how you like it", "we keep it simple", "take your time",
)  # fmt: skip
CLOSINGS = (
    "See you soon.", "All the best.", "Until then.", "Thank you for reading.", "We are here.",
)  # fmt: skip
LATER = (
    "Still thinking about {brand}?",
    "A small reminder from {brand}.",
    "Once more from {brand}:",
    "We wrote to you from {brand}.",
    "In case you missed {brand}:",
    "The shorter note of {brand}:",
    "And {brand} again:",
)
BUTTONS = ("See it now", "Have a look", "Show me more", "Open it here")


class Copywriter:
    """Writes the parts of the variants of one request."""

    def __init__(self, told: Told, key: str, seed: int) -> None:
        self._told, self._key, self._seed = told, key, seed

    def cells(self, count: int) -> list[Planned]:
        """The cells to write; where the prompt plans none, so many from 1."""
        planned = list(self._told.cells)[:count] if count > 1 else list(self._told.cells)
        used = {cell.number for cell in planned}
        spare = (n for n in range(1, count + len(used) + 1) if n not in used)
        return planned + [Planned(next(spare)) for _ in range(count - len(planned))]

    def pick(self, count: int, *key: object) -> int:
        """A number below `count` that seed, request and key decide."""
        return int(draw(self._key, *key) * count) if count > 0 else 0

    def part(self, name: str, cell: Planned, most: int, *, follow_up: bool) -> str:
        """The text of one part, no longer than the prompt and `most` allow."""
        room = min(most, self._told.limit(name, follow_up=follow_up) or most)
        if name == "body":
            return self._body(cell, room, follow_up=follow_up)
        if name == "cta":
            return BUTTONS[self.pick(len(BUTTONS), cell.number)][:room]
        if name in ("subject", "title", "header"):
            return self._opening(cell, room, follow_up=follow_up)
        if name == "preheader":
            return _fitting([f"{self._middle(cell, follow_up=follow_up)}."], room)
        return f"{name.replace('_', ' ')} {cell.number}"[:room]

    def _body(self, cell: Planned, room: int, *, follow_up: bool) -> str:
        first = self._opening(cell, room, follow_up=follow_up)
        claims = self._claims(cell, follow_up=follow_up)
        middle = self._middle(cell, follow_up=follow_up) + "."
        closing = CLOSINGS[self.pick(len(CLOSINGS), "closing", cell.number, follow_up)]
        start = first if first.endswith((".", "?", ":")) else f"{first}:"
        greeting = self._greeting(cell)
        if len(" ".join([start, *greeting, *claims])) > room:  # the offer comes before courtesy
            greeting = []
        return _fitting([start, *greeting, *claims, middle, closing], room)

    def _greeting(self, cell: Planned) -> list[str]:
        """With the merge tag that reads well in one, where the plan asks for any."""
        named = [tag for tag in self._told.tags if "first_name" in tag]
        # an SMS, which alone has no button, may lose its alphabet to a name
        fits = cell.tags and self._told.limit("cta")
        return [f"Hi {named[0]}!"] if named and fits else []

    def _opening(self, cell: Planned, room: int, *, follow_up: bool) -> str:
        brand = self._told.brand or "us"
        at = cell.number + self._seed
        if follow_up:
            return _fitting([LATER[at % len(LATER)].format(brand=brand)], room)
        told = OPENINGS[at % len(OPENINGS)].format(brand=brand)
        return told if len(told) <= room else brand[:room]

    def _middle(self, cell: Planned, *, follow_up: bool) -> str:
        at = cell.number // len(OPENINGS) + cell.number + 3 * follow_up
        text = MIDDLES[at % len(MIDDLES)]
        return text[0].upper() + text[1:]

    def _claims(self, cell: Planned, *, follow_up: bool) -> list[str]:
        """The offer whole, then one fact."""
        told = self._told
        if follow_up and (told.follow_offer or told.follow_facts):
            offer, facts = told.follow_offer, told.follow_facts
        else:
            offer = told.offers.get(cell.offer) or next(iter(told.offers.values()), "")
            facts = told.facts
        fact = facts[self.pick(len(facts), "fact", cell.number)] if facts else ""
        claims = [_sentence(offer.replace("; ", ", ")), _sentence(fact)]
        return [claim for claim in claims if claim]


def _sentence(text: str) -> str:
    end = "" if text.endswith((".", "!", "?")) else "."
    return f"{text[0].upper()}{text[1:]}{end}" if text else ""


def _fitting(sentences: list[str], room: int) -> str:
    """As many whole sentences as there is room for, from the first on."""
    told = sentences[0][:room]
    for sentence in sentences[1:]:
        if len(told) + 1 + len(sentence) <= room:
            told = f"{told} {sentence}"
    return told
