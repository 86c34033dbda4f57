"""What a generate run remembers, and how a draft becomes a variant with its whole lineage."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hookline.errors import HooklineError
from hookline.gateway.base import Target
from hookline.guardrails.check import check
from hookline.loop.workspace import Workspace
from hookline.prompting.finish import finish
from hookline.prompting.parse import Draft
from hookline.records.finding import Finding
from hookline.records.prompt import Prompt, Reply, Request
from hookline.records.review import Run
from hookline.records.sheet import FactSheet
from hookline.records.variant import Cell, Lineage, Parts, Tag, Variant
from hookline.text.measured import measured_tags
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
            registry.save_run(self.run, self.variants[self.saved :])
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


def finished_variant(
    draft: Draft,
    prompt: Prompt,
    request: Request,
    reply: Reply,
    siblings: Sequence[Variant],
    at: str,
) -> Variant:
    """A draft with links and mandatory texts in place, measured, checked, and with its lineage."""
    resolved, channel, language = prompt.brief, prompt.channel, prompt.language
    parts = finish(draft.parts, resolved, channel, language)
    after, sheets = resolved.follow_channel(channel), prompt.sheets[draft.cell.offer]
    follow_up = finish(draft.follow_up, resolved, after, language)
    others = [variant.parts.body for variant in siblings]
    findings = [
        *check_parts(parts, sheets.first, others),
        *_follow_up(follow_up, sheets.follow_up),
    ]
    name = f"{resolved.brief.id}:{channel}:{language}:{draft.cell.index}:{request.key}"
    variant = Variant(
        id=f"{draft.cell.index}-{hashlib.sha256(name.encode()).hexdigest()[:8]}",
        brief=resolved.brief.id,
        message_key=f"{resolved.brief.id}:{draft.cell.index}",
        channel=channel,
        language=language,
        parts=parts,
        gloss=draft.gloss,
        follow_up=follow_up,
        tags=_tags(draft.cell, parts),
        findings=tuple(findings),
        notes=_notes(request.model, draft),
        lineage=_lineage(prompt, request, reply, at),
    )
    return variant.model_copy(update={"status": "needs_edit" if variant.blocked else "checked"})


def check_parts(parts: Parts, sheet: FactSheet, others: Sequence[str] = ()) -> list[Finding]:
    """The findings for the parts of one message beside its siblings' bodies."""
    return check(parts.filled(), sheet, others)


def _follow_up(parts: Parts, sheet: FactSheet) -> list[Finding]:
    """The second message is checked alike; its findings name its parts."""
    return [
        found.model_copy(update={"part": f"follow_up.{found.part}"})
        for found in check_parts(parts, sheet)
    ]


def _tags(cell: Cell, parts: Parts) -> dict[str, Tag]:
    planned = {"hook": cell.hook, "tonality": cell.tonality}
    planned |= {"offer": cell.offer} if cell.offer else {}
    planned |= {"wildcard": "yes"} if cell.wildcard else {}
    tags = {name: Tag(value=value, origin="planned") for name, value in planned.items()}
    return tags | measured(parts)


def measured(parts: Parts) -> dict[str, Tag]:
    """What can be read off the text itself."""
    found = measured_tags(parts.body, cta=parts.cta.label or None)
    return {name: Tag(value=value, origin="measured") for name, value in found.items()}


def _notes(model: str, draft: Draft) -> tuple[str, ...]:
    label = "offline: composed without a model, for practice" if model == "offline" else ""
    return tuple(note for note in (label, draft.note) if note)


def _lineage(prompt: Prompt, request: Request, reply: Reply, at: str) -> Lineage:
    blueprint = prompt.brief.blueprint
    return Lineage(
        brief_hash=prompt.brief.brief_hash,
        blueprint=blueprint.slug if blueprint else "",
        template_hash=prompt.template_hash,
        context_hash=prompt.context_hash,
        model=request.model,
        params=request.params,
        seed=request.seed,
        request_key=request.key,
        tokens_in=reply.tokens_in,
        tokens_out=reply.tokens_out,
        cost=reply.cost,
        at=at,
    )
