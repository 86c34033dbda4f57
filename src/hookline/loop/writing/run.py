"""What a run that writes is asked for, and what it remembers."""

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from hookline.documents import Fields
from hookline.errors import BadInput, HooklineError, Named
from hookline.gateway.base import Target
from hookline.gateway.budget import Limits
from hookline.loop.writing.job import Job
from hookline.prompting.readers import READERS
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.run import Run
from hookline.records.variant import Variant
from hookline.text.similarity import really_different, without_common_ending
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace
from hookline.workspace.places import brief_name

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
    params: Fields = field(default_factory=lambda: {"temperature": 0.8})
    """Sent to the provider as they are."""
    rounds: int = 0
    """How often drafts are asked for before a second look: an editor chooses from all of them and
    mends the chosen, two read those, and what stopped a reader is mended. 0: no second look."""
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
    refuse_wrong: bool = False
    """Leave briefs unwritten in which the coach finds errors."""

    @property
    def least_calls(self) -> int:
        """Calls a prompt where nothing is asked for again, and no reader stops."""
        return self.rounds + 1 + READERS if self.rounds else 1

    @property
    def usual_calls(self) -> int:
        """Calls a prompt where nothing is asked for again, and what stopped a reader is mended."""
        return self.least_calls + bool(self.rounds)

    @property
    def most_calls(self) -> int:
        """Calls a prompt where all that is written is asked for again as often as it may be."""
        n_written, n_read = (self.rounds + 2, READERS) if self.rounds else (1, 0)
        return n_written * (1 + self.repairs) + n_read


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
    """What the coach finds wrong in briefs that are written all the same, by brief."""
    jobs: list[Job] = field(default_factory=list)
    stopped: HooklineError | None = None
    """What ended the run before its end."""
    calls: int = 0
    n_recorded: int = 0
    """Answers that an earlier run had paid for."""
    recalled_keys: set[str] = field(default_factory=set)
    """The requests that they answer."""
    n_out: int = 0
    """Variants that a batch is out with: handed in, and not answered."""
    tokens_in: int = 0
    tokens_out: int = 0
    cost: float | None = None

    @classmethod
    def begin(cls, target: Target, files: Sequence[Path], options: Options) -> "Progress":
        """A run that has done nothing yet."""
        names = tuple(map(brief_name, files))
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

    def missing_cells(self) -> list[Named]:
        """What never came: `lunch · sms · English: 2, 3`; in data `lunch · sms · en: 2, 3`."""
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
        update: Fields = {
            "calls": self.calls,
            "tokens_in": self.tokens_in,
            "tokens_out": self.tokens_out,
            "cost": self.cost,
        }
        if job:
            update["written"] = self.run.written + len(job.written)
        if ended:
            update |= {"written": len(self.variants), "blocked": self.blocked}
            n_recalled = sum(v.lineage.request_key in self.recalled_keys for v in self.variants)
            update |= {"recalled": n_recalled, "missing": self.missing, "pending": self.pending}
            update |= {"problems": tuple(map(str, self.problems)), "ended": stamp()}
        self.run = self.run.model_copy(update=update)
        if not self.for_review:
            return
        with workspace.registry() as registry:
            registry.save_run(self.run, [*job.variants(), *job.rejected] if job else [])
