"""What a generate run is asked for, and what it remembers."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hookline.errors import HooklineError
from hookline.gateway.base import Target
from hookline.loop.workspace import Workspace
from hookline.records.prompt import Prompt, Reply, Request
from hookline.records.review import Run
from hookline.records.variant import Variant
from hookline.text.similarity import really_different


@dataclass(frozen=True, slots=True)
class Options:
    """What a person sets for one run."""

    variants: int | None = None
    """Instead of the brief's own number."""
    seed: int = 7
    attempts: int = 5
    """Tries of one request when a provider fails."""
    timeout: float = 120.0
    """Seconds for one try."""
    repairs: int = 2
    """How often what is missing or wrong is asked for again."""
    params: dict[str, Any] = field(default_factory=lambda: {"temperature": 0.8})
    """Sent to the provider as they are."""


@dataclass(slots=True)
class Progress:
    """One run, filled in as it goes."""

    run: Run
    variants: list[Variant] = field(default_factory=list)
    problems: list[HooklineError] = field(default_factory=list)
    """Briefs that could not be read, and prompts that a provider refused."""
    rejected: list[Variant] = field(default_factory=list)
    """Candidates that a better one took the place of; kept with their reasons."""
    missing: int = 0
    """Variants that were asked for and never came."""
    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    saved: int = 0

    @classmethod
    def begin(
        cls, workspace: Workspace, target: Target, files: Sequence[Path], options: Options
    ) -> "Progress":
        """A run that has done nothing yet."""
        names = tuple(path.stem for path in files)
        run = Run(
            id=secrets.token_hex(6),
            started=workspace.now(),
            model=target.model,
            seed=options.seed,
            briefs=names,
        )
        return cls(run)

    @property
    def blocked(self) -> int:
        """Variants that an error keeps from being approved."""
        return sum(variant.blocked for variant in self.variants)

    def really_different(self) -> int:
        """Variants that differ from their siblings; what all end on alike is left out of it."""
        groups: dict[tuple[str, str, str], list[str]] = {}
        for one in self.variants:
            groups.setdefault((one.brief, one.channel, one.language), []).append(one.parts.body)
        return sum(map(_differing, groups.values()))

    def reject(self, variant: Variant) -> None:
        """Keep a candidate that was asked for again, and why."""
        reasons = "; ".join(f.message for f in variant.findings if f.severity == "error")
        notes = (*variant.notes, f"asked for again: {reasons}")
        kept = variant.model_copy(update={"status": "retired", "notes": notes})
        self.rejected.append(kept)

    def count(self, reply: Reply) -> None:
        """Add what a reply cost."""
        self.tokens_in += reply.tokens_in
        self.tokens_out += reply.tokens_out

    def save(self, workspace: Workspace, *, ended: bool = False) -> None:
        """Keep the run so far, and the variants that are not kept yet."""
        update = {
            "written": len(self.variants),
            "blocked": self.blocked,
            "missing": self.missing,
            "calls": self.calls,
            "tokens_in": self.tokens_in,
            "tokens_out": self.tokens_out,
            "problems": tuple(str(problem) for problem in self.problems),
            "ended": workspace.now() if ended else "",
        }
        self.run = self.run.model_copy(update=update)
        with workspace.registry() as registry:
            registry.save_run(self.run, [*self.variants[self.saved :], *self.rejected])
        self.saved = len(self.variants)


def _differing(bodies: list[str]) -> int:
    """How many differ once link and legal lines, which end all of them, are cut off."""
    endings = [body[::-1] for body in bodies]
    first, last = min(endings), max(endings)  # what these two share, all between them share
    pairs = enumerate(zip(first, last, strict=False))
    alike = next((at for at, (a, b) in pairs if a != b), 0)
    return really_different([body[: len(body) - alike] for body in bodies])


def request_for(prompt: Prompt, target: Target, options: Options, sample: int) -> Request:
    """The provider call of a prompt, with the key that tells it from every other call."""
    content = {
        "model": target.model,
        "messages": [message.model_dump() for message in prompt.messages],
        "schema": prompt.schema_,
        "params": options.params,
        "seed": options.seed + sample,
        "sample": sample,
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    key = hashlib.sha256(text.encode()).hexdigest()
    return Request.model_validate(content | {"key": key, "prompt": prompt})
