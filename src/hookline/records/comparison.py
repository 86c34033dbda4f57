"""A blind comparison: two sides, the copy that each wrote, and what judges said of it."""

from typing import Literal

from pydantic import Field

from hookline.records.base import Record
from hookline.records.channel import Channel
from hookline.records.variant import Variant

Letter = Literal["a", "b"]
LETTERS: tuple[Letter, Letter] = ("a", "b")
Preference = Literal["a", "b", "neither"]
Why = Literal["idea", "voice", "language", "truth", "offer", "channel", "variety"]
WHYS: dict[Why, str] = {
    "idea": "a real reason to act, not decoration",
    "voice": "it sounds like this brand and no other",
    "language": "it reads as a native wrote it",
    "truth": "it claims what the brief gives, and no more",
    "offer": "the news or the offer is whole and clear",
    "channel": "it fits where it is read",
    "variety": "the messages differ from one another",
}
"""What may decide between two sets, in the order of their keys 1 to 7."""


class Side(Record):
    """What is compared: a model, perhaps with a team's prompts, or answers that lie in a folder."""

    given: str
    """As it was typed: `openai/x@prompts-v2`, `answers:final`."""
    model: str = ""
    """"" for answers."""
    prompts: str = ""
    """A prompts folder of its own; "" takes the one that holds for both."""
    answers: str = ""
    """A folder with BRIEF.json for each brief."""


class CopySet(Record):
    """What one side wrote for one brief, channel and language."""

    variants: tuple[Variant, ...] = ()
    """Finished as they would be sent. They live here alone: none can be approved."""
    missing: int = 0
    """Messages that were asked for and never came."""
    blocked_at_first: int = 0
    """Messages whose first wording a check blocked."""
    template_hash: str = ""
    calls: int = 0
    tokens: int = 0
    """Read and written, of all tries; 0 where nobody counted."""
    cost: float | None = None
    """US dollars; None where no price is known."""


class Pair(Record):
    """Both sides' sets for one brief, channel and language."""

    id: str
    brief: str
    channel: Channel
    language: str
    case: tuple[tuple[str, str], ...] = ()
    """(label, text): what a judge reads of the brief."""
    a: CopySet | None = None
    b: CopySet | None = None

    def copy_set(self, letter: Letter) -> CopySet | None:
        """One side's set; None where it has written none yet."""
        return self.a if letter == "a" else self.b


class Comparison(Record):
    """One comparison: what was asked of both sides, and what they wrote."""

    name: str
    a: Side
    b: Side
    briefs: tuple[str, ...]
    """The brief files as they were named."""
    variants: int
    seed: int
    repairs: int
    pairs: tuple[Pair, ...] = ()

    def side(self, letter: Letter) -> Side:
        """One of the sides."""
        return self.a if letter == "a" else self.b


class Judgement(Record):
    """What one judge said of one pair."""

    pair: str
    judge: str
    """A person's name, or the model's."""
    by_model: bool = False
    prefer: Preference
    """The side, whatever letter it was shown under."""
    shown_first: Letter
    """The side that stood first, so that a liking for the first can be seen."""
    why: Why | None = None
    usable_a: int | None = Field(default=None, ge=0)
    """How many of side a's messages could go out as they are; a model is not asked."""
    usable_b: int | None = Field(default=None, ge=0)
    words: str = Field(default="", max_length=600)
    """The reason in a model's own words."""
    at: str
    """ISO 8601 with an offset."""
