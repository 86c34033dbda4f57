"""Generate: read → plan → build → complete → parse → check → repair → save. Read this first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hookline.errors import HooklineError
from hookline.gateway.base import Gateway, Refused, Target
from hookline.gateway.models import open_gateway
from hookline.gateway.retry import complete
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.finished import Beside, finished_variant
from hookline.loop.library import Library, load_brief
from hookline.loop.run import Options, Progress, request_for
from hookline.loop.workspace import Workspace
from hookline.prompting.build import BATCH, build
from hookline.prompting.parse import parse_variants
from hookline.prompting.plan import plan
from hookline.prompting.repair import repair
from hookline.prompting.templates import Templates
from hookline.records.prompt import Prompt, ResolvedBrief
from hookline.records.variant import Variant

MOST_VARIANTS = 64
Tell = Callable[[str, Any], None]


def silent(*_: object) -> None:
    """Tell nobody."""


async def generate(
    files: Sequence[Path],
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    tell: Tell = silent,
) -> Progress:
    """Write the variants of every brief file; a broken one is listed and the others go on.

    Every prompt's variants are saved as soon as they are checked, so that nothing is lost when a
    provider fails or a person stops the run.

    Args:
        tell: called with "brief", "prompt" and "variant" events as they happen.
    Raises:
        ProviderFailed: a provider failed for good; what was written is saved.
    """
    progress = Progress.begin(workspace, target, files, options)
    briefs = read(files, library, options, progress)
    gateway = open_gateway(target)
    # the composer uses no line twice in one answer, so it gets all of a channel at once
    batch = MOST_VARIANTS if target.adapter == "offline" else BATCH
    writer = _Writer(gateway, target, workspace, library, options, progress, tell)
    try:
        for resolved in briefs:
            tell("brief", resolved.brief.id)
            keep(resolved, workspace)
            for prompt in prompts_of(resolved, library, options.seed, batch=batch):
                tell("prompt", prompt)
                await writer.write(prompt)
    finally:
        await gateway.close()
        progress.save(workspace, ended=True)
    return progress


def read(
    files: Sequence[Path], library: Library, options: Options, progress: Progress
) -> list[ResolvedBrief]:
    """Every brief that can be read, complete; the others are among the run's problems."""
    found: list[ResolvedBrief] = []
    for path in files:
        try:
            found.append(load_brief(path, library, variants=options.variants))
        except HooklineError as problem:
            progress.problems.append(problem)
    return found


def keep(resolved: ResolvedBrief, workspace: Workspace) -> None:
    """Remember the brief as it is now: edits and approvals go by what was written from."""
    with workspace.registry() as registry:
        registry.save_brief(resolved)


def prompts_of(
    resolved: ResolvedBrief, library: Library, seed: int, *, batch: int = BATCH
) -> list[Prompt]:
    """Every prompt of a brief: for each channel its plan, for each language its requests."""
    templates = _templates(library)
    found: list[Prompt] = []
    for channel in resolved.brief.channels:
        cells = plan(resolved, channel, seed=seed)
        for language in resolved.brief.languages:
            sheets = compile_sheets(resolved, channel, language)
            found.extend(build(resolved, sheets, cells, templates=templates, batch=batch))
    return found


def _templates(library: Library) -> Templates:
    return Templates(library.catalog.templates, library.catalog.words)


@dataclass(frozen=True, slots=True)
class _Writer:
    """One run's hands: turns a prompt into saved variants."""

    gateway: Gateway
    target: Target
    workspace: Workspace
    library: Library
    options: Options
    progress: Progress
    tell: Tell

    async def write(self, prompt: Prompt) -> None:
        """Complete, parse, check; ask again for what is missing or wrong; save."""
        written: dict[int, Variant] = {}
        live = self._live(prompt)
        asked, sample = prompt, 0
        try:
            while True:
                problems = await self._ask(asked, sample, written, live)
                kept = {index for index, variant in written.items() if not variant.blocked}
                poor = [cell for cell in prompt.cells if cell.index not in kept]
                sample += 1
                if not poor or sample > self.options.repairs or self.target.adapter == "offline":
                    break
                taken = [v.parts.body for v in written.values() if not v.blocked]
                templates = _templates(self.library)
                asked = repair(prompt, poor, problems, taken, templates=templates)
        except Refused as refusal:  # this prompt gets no answer; the others may
            refusal.where = f"{prompt.brief.brief.id} · {prompt.channel} · {prompt.language}"
            self.progress.problems.append(refusal)
        finally:  # a stop or a failure keeps what is finished
            self.progress.missing += len(prompt.cells) - len(written)
            self.progress.variants.extend(written[index] for index in sorted(written))
            self.progress.save(self.workspace)

    def _live(self, prompt: Prompt) -> list[str]:
        """The bodies that are being sent in the prompt's channel and language."""
        with self.workspace.registry() as registry:
            arms = registry.arms(state="live")
        where = (prompt.channel, prompt.language)
        return [arm.parts.body for arm in arms if (arm.channel, arm.language) == where]

    async def _ask(
        self, prompt: Prompt, sample: int, written: dict[int, Variant], live: list[str]
    ) -> list[str]:
        """One request; better variants take their place in `written`; what is wrong comes back."""
        request = request_for(prompt, self.target, self.options, sample)
        self.progress.calls += 1
        reply = await complete(
            self.gateway, request, attempts=self.options.attempts, timeout=self.options.timeout
        )
        self.progress.count(reply)
        drafts, problems = parse_variants(reply.text, prompt)
        for draft in drafts:
            index = draft.cell.index
            siblings = [v.parts.body for at, v in written.items() if at != index]
            beside, at = Beside(siblings, live), self.workspace.now()
            variant = finished_variant(draft, prompt, request, reply, beside, at)
            errors = [f.message for f in variant.findings if f.severity == "error"]
            if index in written:
                self.progress.reject(written[index])
            written[index] = variant
            self.tell("variant", variant)
            problems.extend(f"cell {index}: {message}" for message in errors)
        return problems
