"""What a run that writes is asked for, and what it remembers."""

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from hookline.errors import BadInput, HooklineError
from hookline.gateway.base import Target, Transient
from hookline.gateway.budget import Limits
from hookline.records.prompt import Prompt, Reply
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.run import Run
from hookline.records.variant import Variant
from hookline.text.similarity import really_different, without_common_ending
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace

FollowUps = Literal["together", "later", "now"]


@dataclass(frozen=True, slots=True)
class Options:
    """What a person sets for one run."""

    variants: int | None = None
    """Instead of the brief's own number."""
    seed: int = 7
    limits: Limits = field(default_factory=Limits)
    """What bounds the provider's calls."""
    repairs: int = 2
    """How often what is missing or wrong is asked for again."""
    params: dict[str, Any] = field(default_factory=lambda: {"temperature": 0.8})
    """Sent to the provider as they are."""
    rounds: int = 0
    """How often drafts are asked for before a second look chooses from all of them and mends the
    chosen, and a last reading mends what would stop a reader. 0: no second look."""
    stream: bool = False
    """Take variants one by one while an answer comes."""
    fresh: bool = False
    """Ask anew what an earlier run recorded; without it nothing is paid for twice."""
    resume: bool = False
    """Wait for a batch that an earlier run handed in, and collect it."""
    again: bool = False
    """Give up a batch that an earlier run handed in, and pay for its answers again."""
    follow_ups: FollowUps = "together"
    """When second messages are written: in the first one's answer, not now, or now for approved
    first messages that have none."""
    batch: bool = False
    """Hand requests in as a file that is answered within a day, at a lower price."""

    @property
    def least_calls(self) -> int:
        """Calls a prompt where nothing is asked for again."""
        return self.rounds + 2 if self.rounds else 1


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
    """Questions of a second look that were asked: for other drafts, the best, a last reading."""
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
    def place(self) -> str:
        """What it writes: `lunch · sms · en`."""
        return f"{self.prompt.brief.brief.id} · {self.prompt.channel} · {self.prompt.language}"

    @property
    def missing_place(self) -> str:
        """What it writes, and the cells that have no variant: `lunch · sms · en: 2, 3`."""
        missing = [str(c.index) for c in self.prompt.cells if c.index not in self.written]
        return f"{self.place}: {', '.join(missing)}" if missing else self.place

    def variants(self) -> list[Variant]:
        """What was written, in the plan's order."""
        return [self.written[index] for index in sorted(self.written)]

    def reject(self, variant: Variant) -> None:
        """Keep a candidate that another one took the place of, and why."""
        reasons = "; ".join(f.message for f in variant.findings if f.severity == "error")
        note = f"asked for again: {reasons}" if reasons else "another draft was chosen"
        notes = (*variant.notes, note)
        self.rejected.append(variant.model_copy(update={"status": "retired", "notes": notes}))

    def begin_look(self, next_prompt: Prompt) -> None:
        """Ask the next question of a second look; repairs of its answer are counted anew."""
        self.drafts, self.before = [*self.drafts, *self.variants()], dict(self.written)
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

    def count(self, reply: Reply) -> None:
        """Add what a reply cost."""
        self.calls += 1
        self.tokens += reply.tokens_in + reply.tokens_out
        if reply.cost is not None:
            self.cost = (self.cost or 0.0) + reply.cost


@dataclass(repr=False, slots=True)  # asyncio shows results in places where nobody looks
class Progress:
    """One run, filled in as it goes."""

    run: Run
    for_review: bool = True
    """Are variants and the run itself kept in the registry, where people approve them?"""
    unread: list[HooklineError] = field(default_factory=list)
    """Briefs that could not be read."""
    briefs: list[ResolvedBrief] = field(default_factory=list)
    errors: dict[str, list[str]] = field(default_factory=dict)
    """What the coach would have mended first, by brief."""
    jobs: list[Job] = field(default_factory=list)
    stopped: HooklineError | None = None
    """What ended the run before its end."""
    calls: int = 0
    n_recorded: int = 0
    """Answers that an earlier run had paid for."""
    n_out: int = 0
    """Variants that a batch is out with: handed in, and not answered."""
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None

    @classmethod
    def begin(cls, target: Target, files: Sequence[Path], options: Options) -> "Progress":
        """A run that has done nothing yet."""
        names = tuple(path.stem for path in files)
        run = Run(
            id=secrets.token_hex(6),
            started=stamp(),
            model=target.model,
            seed=options.seed,
            briefs=names,
        )
        return cls(run)

    @property
    def variants(self) -> list[Variant]:
        """All that was written, in the order of the briefs, however the answers came."""
        return [variant for job in self.jobs for variant in job.variants()]

    @property
    def rejected(self) -> list[Variant]:
        """Candidates that a better one took the place of."""
        return [variant for job in self.jobs for variant in job.rejected]

    @property
    def problems(self) -> list[HooklineError]:
        """Briefs that could not be read, then prompts that got no answer, in their order."""
        return [*self.unread, *(p for job in self.jobs for p in job.problems)]

    @property
    def missing(self) -> int:
        """Variants that were asked for and never came."""
        return sum(job.n_missing for job in self.jobs if not job.is_pending)

    @property
    def pending(self) -> int:
        """Variants that were not answered, because the run ended before."""
        return sum(job.n_missing for job in self.jobs if job.is_pending)

    @property
    def is_all_blocked(self) -> bool:
        """Is there copy, and none that could be approved?"""
        return bool(self.variants) and self.blocked == len(self.variants)

    def missing_cells(self) -> list[str]:
        """What was asked for and never came: `lunch · sms · en: 2, 3`."""
        return [job.missing_place for job in self.jobs if job.n_missing and not job.is_pending]

    @property
    def resumable(self) -> bool:
        """Would --resume find something to do?"""
        return any(job.is_open for job in self.jobs) and not isinstance(self.stopped, BadInput)

    @property
    def blocked(self) -> int:
        """Variants that an error keeps from being approved."""
        return sum(variant.blocked for variant in self.variants)

    def causes(self) -> Counter[str]:
        """How many prompts failed, by what failed them."""
        return Counter(f"{p.code} {p.problem}" for p in self.problems)

    def really_different(self, brief: str = "") -> int:
        """Variants that differ from their siblings; what all end on alike is left out of it."""
        groups: dict[tuple[str, str, str], list[str]] = {}
        for variant in self.variants:
            if brief in ("", variant.brief):
                group = (variant.brief, variant.channel, variant.language)
                groups.setdefault(group, []).append(variant.parts.body)
        return sum(really_different(without_common_ending(bodies)) for bodies in groups.values())

    def save(self, workspace: Workspace, job: Job | None = None, *, ended: bool = False) -> None:
        """Keep the run so far, and what was written for one prompt."""
        update: dict[str, Any] = {
            "calls": self.calls,
            "tokens_in": self.tokens_in,
            "tokens_out": self.tokens_out,
            "cost": self.cost,
        }
        if job:
            update["written"] = self.run.written + len(job.written)
        if ended:
            update |= {"written": len(self.variants), "blocked": self.blocked}
            update |= {"missing": self.missing, "pending": self.pending}
            update |= {"problems": tuple(map(str, self.problems)), "ended": stamp()}
        self.run = self.run.model_copy(update=update)
        if not self.for_review:
            return
        with workspace.registry() as registry:
            registry.save_run(self.run, [*job.variants(), *job.rejected] if job else [])
