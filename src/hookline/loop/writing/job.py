"""One prompt of a run on its way: what was written for it, and what is asked next."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hookline.errors import HooklineError, Named
from hookline.gateway.base import Transient
from hookline.prompting.readers import Stop
from hookline.records.place_names import place_of
from hookline.records.prompt import Prompt, Reply
from hookline.records.variant import Variant


@dataclass(eq=False, repr=False, slots=True)
class Job:
    """One prompt on its way: what was written for it, and what is asked next."""

    prompt: Prompt
    index: int
    """Among the run's prompts."""
    brief_index: int
    """Its brief's, among the run's briefs."""
    index_in_brief: int
    next_prompt: Prompt
    """What is asked next: the prompt itself, then what asks again for what is missing."""
    n_repairs: int = 0
    """How often it was asked again for what was missing or wrong."""
    n_looks: int = 0
    """Questions of a second look that were asked: for other drafts, the best, what stops readers,
    other words there."""
    asks_reader: bool = False
    """Does the next question ask a reader, who writes nothing?"""
    stops: dict[int, list[Stop]] = field(default_factory=dict)
    """Where readers stopped, by cell."""
    sample: int = 0
    """How often it was asked before, for whatever; the same words may be answered otherwise."""
    drafts: list[Variant] = field(default_factory=list)
    """All that a second look chooses from."""
    before: dict[int, Variant] = field(default_factory=dict)
    """By cell, what stood there when the last question of a second look was asked."""
    length_factor: int = 1
    """Times the usual length of an answer, after one that was cut by it."""
    written: dict[int, Variant] = field(default_factory=dict)
    """By cell."""
    rejected: list[Variant] = field(default_factory=list)
    """Candidates that a better one took the place of; kept with their reasons."""
    refusals: dict[int, str] = field(default_factory=dict)
    """By cell, the words of a model that would not write its message."""
    refused_follow_ups: dict[int, str] = field(default_factory=dict)
    """By cell, the words of a model that wrote its message and would not write what follows."""
    problem: HooklineError | None = None
    """Why it got no further answer."""
    follow_up_problem: HooklineError | None = None
    """Why messages of it have no follow-up."""
    is_pending: bool = False
    """Did the run end before all of it was asked?"""
    calls: int = 0
    tokens: int = 0
    cost: float | None = None

    @property
    def is_open(self) -> bool:
        """Was it not asked, or did its last try fail? What was refused is answered."""
        return self.is_pending or isinstance(self.problem, Transient)

    @property
    def cells_to_retry(self) -> list[int]:
        """Indexes of the cells that have no variant, or a blocked one."""
        good = {index for index, variant in self.written.items() if not variant.blocked}
        return [cell.index for cell in self.prompt.cells if cell.index not in good]

    @property
    def n_missing(self) -> int:
        """Cells that have no variant."""
        return len(self.prompt.cells) - len(self.written)

    @property
    def problems(self) -> list[HooklineError]:
        """What it lacks, and why."""
        return [problem for problem in (self.problem, self.follow_up_problem) if problem]

    @property
    def place(self) -> Named:
        """What it writes: `lunch · sms · English`; in data `lunch · sms · en`."""
        return self.place_of(())

    @property
    def missing_place(self) -> Named:
        """What it writes, and the cells that have no variant: `lunch · sms · English: 2, 3`."""
        return self.place_of([c.index for c in self.prompt.cells if c.index not in self.written])

    def place_of(self, cells: Sequence[int]) -> Named:
        """What it writes, and some of its cells by number."""
        prompt, behind = self.prompt, f": {', '.join(map(str, cells))}" if cells else ""
        return place_of(prompt.brief.brief.id, prompt.channel, prompt.language, behind)

    def variants(self) -> list[Variant]:
        """What was written, in the plan's order."""
        return [self.written[index] for index in sorted(self.written)]

    def reject(self, variant: Variant) -> None:
        """Keep a candidate that another one took the place of, and why."""
        reasons = "; ".join(f.message for f in variant.findings if f.severity == "error")
        note = f"asked for again: {reasons}" if reasons else "another draft was chosen"
        notes = (*variant.notes, note)
        self.rejected.append(variant.model_copy(update={"status": "retired", "notes": notes}))

    def begin_look(self, next_prompt: Prompt, *, asks_reader: bool = False) -> None:
        """Ask the next question of a second look; repairs of its answer are counted anew."""
        self.asks_reader = asks_reader
        self.drafts = [*self.drafts, *self.variants()]
        self.before = {} if asks_reader else dict(self.written)
        self.next_prompt = next_prompt
        self.n_looks += 1
        self.sample += 1
        self.n_repairs = 0

    def put_back(self) -> None:
        """Put back what stood before a look, where the new message is blocked or says the same."""
        for index, earlier in self.before.items():
            current = self.written[index]
            is_same = (current.parts, current.follow_up) == (earlier.parts, earlier.follow_up)
            if is_same or (current.blocked and not earlier.blocked):
                self.rejected = [other for other in self.rejected if other.id != earlier.id]
                if not is_same:
                    self.reject(current)
                self.written[index] = earlier

    def note(self, index: int, words: str) -> None:
        """Let a message's reviewer know of something."""
        variant = self.written[index]
        self.written[index] = variant.model_copy(update={"notes": (*variant.notes, words)})

    def count(self, reply: Reply) -> None:
        """Add what a reply cost."""
        self.calls += 1
        self.tokens += reply.tokens_in + reply.tokens_out
        if reply.cost is not None:
            self.cost = (self.cost or 0.0) + reply.cost
