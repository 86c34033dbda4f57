"""Compare: two sides write the same briefs, and nothing of it goes to the people who approve."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hookline.errors import BadInput, HooklineError, Wording
from hookline.gateway.base import Target
from hookline.gateway.events import ignore_event
from hookline.gateway.models import read_model
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.comparing.comparisons import save_comparison
from hookline.loop.generate import generate
from hookline.loop.writing.events import OnRunEvent
from hookline.loop.writing.job import Job
from hookline.loop.writing.run import Options, Progress
from hookline.loop.writing.stop import StopSignal
from hookline.prompting.case import case_of
from hookline.records.channel import Channel
from hookline.records.comparison import LETTERS, Comparison, CopySet, Letter, Pair, Side
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief, open_library
from hookline.workspace.models import read_model_profiles
from hookline.workspace.places import brief_name

Key = tuple[str, Channel, str]
"""Brief, channel and language."""
Case = tuple[ResolvedBrief, dict[str, dict[str, str]]]
"""A brief and the words that it is told in."""


@dataclass(slots=True)
class ComparisonProgress:
    """A comparison as far as it was written, and what went wrong."""

    comparison: Comparison
    problems: list[HooklineError] = field(default_factory=list)
    """Briefs that could not be read, and prompts that got no answer."""
    stopped: HooklineError | None = None
    """What ended the writing before its end."""


async def compare(
    comparison: Comparison,
    library: Library,
    workspace: Workspace,
    options: Options,
    *,
    environ: Mapping[str, str],
    judged: frozenset[str] = frozenset(),
    on_event: OnRunEvent = ignore_event,
    stop: StopSignal | None = None,
) -> ComparisonProgress:
    """Write what is missing of both sides; answers that are recorded are not asked for again.

    Args:
        library: what holds for both sides, and what a judge is told of the briefs by.
        options: what bounds the calls of each side; the comparison has its own seed and repairs.
        judged: ids of pairs whose copy must stay as it was shown.
    """
    outcome, stop = ComparisonProgress(comparison), stop or StopSignal()
    briefs = _briefs(comparison, library)
    for letter in LETTERS:
        if _is_complete(outcome.comparison, letter) or stop.count or outcome.stopped:
            continue
        writing = _Writing(outcome.comparison, letter, library, workspace, options, environ)
        for files, target, side_library, side_options in writing.runs(outcome):
            if stop.count or outcome.stopped:
                break
            progress = await generate(
                files,
                target,
                side_library,
                workspace,
                side_options,
                on_event,
                stop,
                for_review=False,
            )
            outcome.problems += [p for p in progress.problems if str(p) not in _texts(outcome)]
            outcome.stopped = outcome.stopped or progress.stopped
            outcome.comparison = _with(outcome.comparison, letter, progress, judged, briefs)
            save_comparison(workspace, outcome.comparison)
    return outcome


def _briefs(comparison: Comparison, library: Library) -> dict[str, Case]:
    """What a judge is told by, by brief: the same for both sides, whatever prompts they have."""
    cases: dict[str, Case] = {}
    for path in comparison.briefs:
        try:
            resolved = load_brief(Path(path), library)
        except HooklineError:
            continue  # whoever writes lists it
        cases[resolved.brief.id] = (resolved, library.catalog.words)
    return cases


@dataclass(frozen=True, slots=True)
class _Writing:
    """One side on its way."""

    comparison: Comparison
    letter: Letter
    library: Library
    workspace: Workspace
    options: Options
    environ: Mapping[str, str]

    def runs(
        self, outcome: ComparisonProgress
    ) -> list[tuple[list[Path], Target, Library, Options]]:
        """What is generated: all briefs in one run, or a run a brief where answers lie in files."""
        side, files = self.comparison.side(self.letter), list(map(Path, self.comparison.briefs))
        library = self._library(side)
        whole = replace(
            self.options,
            variants=self.comparison.variants,
            seed=self.comparison.seed,
            repairs=self.comparison.repairs,
            resume=True,
        )
        if not side.answers:
            return [(files, self._target(side.model, library), library, whole)]
        once = replace(whole, repairs=0)  # who answered is not there to be asked again
        runs = []
        for file in files:
            answer = Path(side.answers) / f"{brief_name(file)}.json"
            if answer.is_file():
                target = self._target(f"manual:{answer}", library)
                runs.append(([file], target, library, once))
            else:
                fix = Wording(
                    f"save what was answered to `hookline prompt {file} --copy` there", at_desk=""
                )
                problem = BadInput("HL384", "no answers here", where=str(answer), fix=fix)
                outcome.problems.append(problem)
        return runs

    def _library(self, side: Side) -> Library:
        if not side.prompts:
            return self.library
        return open_library(Path(side.prompts), self.workspace.root)

    def _target(self, model: str, library: Library) -> Target:
        return read_model(
            model,
            environ=self.environ,
            prompts=library.folders,
            concurrency=self.options.limits.concurrency,
            profiles=read_model_profiles(),
        )


def _texts(outcome: ComparisonProgress) -> list[str]:
    return list(map(str, outcome.problems))


def _is_complete(comparison: Comparison, letter: Letter) -> bool:
    """Has a side nothing left to write? A brief that could not be read has no pair."""
    sets = [pair.copy_set(letter) for pair in comparison.pairs]
    read = {pair.brief for pair in comparison.pairs}
    return len(read) == len(comparison.briefs) and all(
        copy_set is not None and not copy_set.missing for copy_set in sets
    )


def _with(
    comparison: Comparison,
    letter: Letter,
    progress: Progress,
    judged: frozenset[str],
    briefs: Mapping[str, Case],
) -> Comparison:
    """The comparison with one side's copy in it; what was shown to a judge stays as it was."""
    pairs = {(pair.brief, pair.channel, pair.language): pair for pair in comparison.pairs}
    by_key: dict[Key, list[Job]] = {}
    for job in progress.jobs:
        prompt = job.prompt
        by_key.setdefault((prompt.brief.brief.id, prompt.channel, prompt.language), []).append(job)
    for key, jobs in by_key.items():
        pair = pairs.get(key) or _pair(jobs[0].prompt, briefs)
        written = pair.copy_set(letter)
        if written is None or (written.missing and pair.id not in judged):
            pair = pair.model_copy(update={letter: _copy_set(jobs)})
        pairs[key] = pair
    return comparison.model_copy(update={"pairs": tuple(pairs.values())})


def _pair(prompt: Prompt, briefs: Mapping[str, Case]) -> Pair:
    """An empty pair; its id says nothing of what is in it."""
    brief, channel, language = prompt.brief.brief.id, prompt.channel, prompt.language
    text = "\x1f".join((brief, channel, language))
    resolved, words = briefs[brief]
    has_it = channel in resolved.channels and language in resolved.languages
    resolved = resolved if has_it else prompt.brief
    sheet = next(iter(compile_sheets(resolved, channel, language).values())).first
    return Pair(
        id=hashlib.sha256(text.encode()).hexdigest()[:6],
        brief=brief,
        channel=channel,
        language=language,
        case=case_of(resolved, sheet, channel, words),
    )


def _copy_set(jobs: Sequence[Job]) -> CopySet:
    written = tuple(variant for job in jobs for variant in job.variants())
    costs = [job.cost for job in jobs if job.cost is not None]
    return CopySet(
        variants=written,
        missing=sum(job.n_missing for job in jobs),
        blocked_at_first=sum(map(_blocked_at_first, jobs)),
        template_hash=jobs[0].prompt.template_hash,
        calls=sum(job.calls for job in jobs),
        tokens=sum(job.tokens for job in jobs),
        cost=sum(costs) if costs else None,
    )


def _blocked_at_first(job: Job) -> int:
    """Messages whose first wording was blocked: only those are asked for again."""
    blocked = {index for index, variant in job.written.items() if variant.blocked}
    again = {int(variant.plan_index) for variant in job.rejected}
    return len(blocked | again)
