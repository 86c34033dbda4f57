"""What a prompt tells: its cells, brand, offers, facts, merge tags and limits."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Planned:
    """One line of the plan."""

    number: int
    tags: int = 0
    """How many merge tags it asks for."""
    offer: str = ""
    """The id of its offer; "" where there is one or none."""


@dataclass(frozen=True, slots=True)
class Told:
    """A prompt, read."""

    cells: tuple[Planned, ...]
    brand: str
    offers: dict[str, str]
    facts: tuple[str, ...]
    follow_offer: str
    follow_facts: tuple[str, ...]
    tags: tuple[str, ...]
    first: str = field(repr=False)
    """The text that tells the message's limits."""
    follow: str = field(repr=False)
    """The text that tells the follow-up's."""

    def limit(self, part: str, *, follow_up: bool = False) -> int | None:
        """Characters that a part may take, where the prompt says so."""
        for text in (self.follow, self.first) if follow_up else (self.first,):
            if found := re.search(rf"`{part}`[^`]*?(\d+) characters", text):
                return int(found[1])
        return None


def read_prompt(messages: Sequence[tuple[str, str]]) -> Told:
    """All that the messages of a request tell; what they do not tell is empty."""
    texts = [text for role, text in messages if role != "assistant"]
    system = next((text for role, text in messages if role == "system"), "")
    asked = next((text for text in texts if "\nFORM: " in text), "\n".join(texts))
    head, _, follow = asked.partition("\nFOLLOW-UP of each")
    return Told(
        cells=_cells(texts, asked),
        brand=_first(r"copywriter whom (.+?)(?: \([^\n]+?\))? trusts with", system),
        offers=_offers(head),
        facts=tuple(re.findall(r"^\d+\. (.+)$", head.partition("\n</brief>")[0], re.MULTILINE)),
        follow_offer=_first(r"It tells this offer and not the first one: (.+?)</brief>", follow),
        follow_facts=tuple(
            _first(r"Its hero is new: (.+?)</brief>", follow).split("; ")
            if "Its hero is new: " in follow
            else ()
        ),
        tags=tuple(re.findall(r"(\{\{.+?\}\}) \(", head)),
        first=head,
        follow=follow,
    )


def _cells(texts: list[str], asked: str) -> tuple[Planned, ...]:
    """The plan's cells; of a repair, those that are asked again."""
    several = _first(r"one for each of the cells ([\d, ]+)", asked)
    only = _first(r'"cell": (\d+)', asked)
    numbers = [int(number) for number in (several or only).split(",") if number.strip()]
    guidance = _first(r"^Guidance, the idea decides: (.+)$", asked)
    offers = dict(re.findall(r"(?:^| · )(\d+) offer ([^\s,·]+)", guidance.rstrip(".")))
    plan = {n: Planned(n, n % 2, offers.get(str(n), "")) for n in numbers}
    again = [found for text in texts if (found := re.search(_AGAIN, text))]
    if not again:
        return tuple(plan.values())
    numbers = [int(number) for number in again[-1][1].split(",") if number.strip()]
    return tuple(plan.get(number, Planned(number)) for number in numbers)


_AGAIN = re.compile(r"Write only cells? ([\d, ]+), again")


def _offers(head: str) -> dict[str, str]:
    if one := _first(r"^The offer: (.+)$", head):
        return {"": one}
    many = re.search(r"^The offers; .*\n((?:- .*\n)+)", head, re.MULTILINE)
    lines = re.findall(r"^- ([^:\n]+): (.+)$", many[1], re.MULTILINE) if many else []
    return dict(lines)


def _first(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.MULTILINE)
    return found[1] if found else ""
