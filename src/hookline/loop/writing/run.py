"""What a generate run is asked for, and what it remembers."""

import hashlib
import json
import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from hookline.errors import BadInput, HooklineError
from hookline.gateway.base import Target, Transient
from hookline.gateway.models import base_url
from hookline.gateway.prices import longest_answer
from hookline.gateway.provider import Limits
from hookline.records.prompt import Prompt, Reply, Request, ResolvedBrief
from hookline.records.review import Run
from hookline.records.variant import Variant
from hookline.text.similarity import really_different
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
    stream: bool = False
    """Take variants one by one while an answer comes."""
    resume: bool = False
    """Send nothing again that an earlier run recorded."""
    follow_ups: FollowUps = "together"
    """When second messages are written: in the first one's answer, not now, or now for approved
    first messages that have none."""
    batch: bool = False
    """Hand requests in as a file that is answered within a day, at a lower price."""


class Stop:
    """A person's wish to end a run: the first time calls in flight may come home, then not."""

    def __init__(self) -> None:
        self.times = 0
        self._told: list[Callable[[int], None]] = []

    def now(self) -> None:
        """Ask for it, once more."""
        self.times += 1
        for tell in self._told:
            tell(self.times)

    def listen(self, tell: Callable[[int], None]) -> None:
        """Be told how often it was asked for, also before now."""
        self._told.append(tell)
        if self.times:
            tell(self.times)


@dataclass(eq=False, repr=False, slots=True)
class Job:
    """One prompt on its way: what was written for it, and what is asked next."""

    prompt: Prompt
    at: int
    """Its place among the run's prompts."""
    brief_at: int
    nth: int
    """Its place among its brief's prompts."""
    asked: Prompt
    sample: int = 0
    """How often it was asked again."""
    more: int = 1
    """Times the usual length of an answer, after one that was cut by it."""
    written: dict[int, Variant] = field(default_factory=dict)
    """By cell."""
    rejected: list[Variant] = field(default_factory=list)
    """Candidates that a better one took the place of; kept with their reasons."""
    problem: HooklineError | None = None
    """Why it got no further answer."""
    pending: bool = False
    """Did the run end before all of it was asked?"""
    calls: int = 0
    tokens: int = 0
    cost: float | None = None

    @property
    def open(self) -> bool:
        """Was it not asked, or did its last try fail? What was refused is answered."""
        return self.pending or isinstance(self.problem, Transient)

    @property
    def poor(self) -> list[int]:
        """Cells that have no variant, or a blocked one."""
        good = {index for index, variant in self.written.items() if not variant.blocked}
        return [cell.index for cell in self.prompt.cells if cell.index not in good]

    def variants(self) -> list[Variant]:
        """What was written, in the plan's order."""
        return [self.written[index] for index in sorted(self.written)]

    def reject(self, variant: Variant) -> None:
        """Keep a candidate that was asked for again, and why."""
        reasons = "; ".join(f.message for f in variant.findings if f.severity == "error")
        notes = (*variant.notes, f"asked for again: {reasons}")
        kept = variant.model_copy(update={"status": "retired", "notes": notes})
        self.rejected.append(kept)

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
        return [*self.unread, *(job.problem for job in self.jobs if job.problem)]

    @property
    def missing(self) -> int:
        """Variants that were asked for and never came."""
        asked = (job for job in self.jobs if not job.pending)
        return sum(len(job.prompt.cells) - len(job.written) for job in asked)

    @property
    def pending(self) -> int:
        """Variants that were not asked for, because the run ended before."""
        left = (job for job in self.jobs if job.pending)
        return sum(len(job.prompt.cells) - len(job.written) for job in left)

    @property
    def resumable(self) -> bool:
        """Would --resume find something to do?"""
        return any(job.open for job in self.jobs) and not isinstance(self.stopped, BadInput)

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
        for one in self.variants:
            if brief in ("", one.brief):
                where = (one.brief, one.channel, one.language)
                groups.setdefault(where, []).append(one.parts.body)
        return sum(map(_differing, groups.values()))

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


def jobs_of(prompts: Iterator[tuple[int, int, Prompt]]) -> list[Job]:
    """Jobs in the order of the briefs.

    Args:
        prompts: the place of a brief, the place of the prompt in it, and the prompt.
    """
    return [Job(p, at, brief_at, nth, p) for at, (brief_at, nth, p) in enumerate(prompts)]


def request_for(
    prompt: Prompt, target: Target, options: Options, sample: int, *, more: int = 1
) -> Request:
    """The provider call of a prompt, with the key that tells it from every other call.

    What bounds a call is no part of its key, so that paid answers are found again under other caps.

    Args:
        more: times the usual length that the answer may take.
    """
    params = dict(options.params)
    if "max_tokens" in params:
        params["max_tokens"] *= more
    content = {
        "model": target.model,
        "address": base_url(target),
        "messages": [message.model_dump() for message in prompt.messages],
        "schema": prompt.schema_,
        "params": params,
        "seed": options.seed + sample,
        "sample": sample,
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    key = hashlib.sha256(text.encode()).hexdigest()
    caps = options.limits.caps
    counted = (caps.cost, caps.tokens, options.limits.tokens_per_minute)
    if counted != (None, None, None):  # who counts tokens has to know an answer's end
        params.setdefault("max_tokens", longest_answer(prompt) * more)
    del content["address"]
    return Request.model_validate(content | {"params": params, "key": key, "prompt": prompt})


def _differing(bodies: list[str]) -> int:
    """How many differ once link and legal lines, which end all of them, are cut off."""
    endings = [body[::-1] for body in bodies]
    first, last = min(endings), max(endings)  # what these two share, all between them share
    pairs = enumerate(zip(first, last, strict=False))
    alike = next((at for at, (a, b) in pairs if a != b), 0)
    return really_different([body[: len(body) - alike] for body in bodies])
