"""What a run asks for: the prompts of its briefs, planned and built, in the order of the briefs."""

from collections.abc import Iterable, Iterator, Sequence

from hookline.errors import BadInput
from hookline.gateway.base import Target
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.writing.follow_ups import follow_up_prompts, waiting_firsts
from hookline.loop.writing.job import Job
from hookline.loop.writing.memory import Memory, recall
from hookline.loop.writing.run import Options
from hookline.prompting.build import BATCH, build
from hookline.prompting.learnings import place_of, section_for
from hookline.prompting.plan import plan
from hookline.prompting.templates import Templates
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import OFFLINE
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

MAX_VARIANTS = 64
"""Of one channel and language, as a brief has it."""
NOTHING = Memory()


def plan_jobs(
    briefs: Sequence[ResolvedBrief],
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
) -> list[Job]:
    """What is asked for these briefs, in their order.

    Raises:
        BadInput: HL132 when follow-ups are asked for and no approved message lacks one.
    """
    templates = library.templates
    # the composer uses no message twice in one answer, so it gets all of a channel at once
    batch = MAX_VARIANTS if target.adapter == OFFLINE else BATCH
    by_brief: list[Iterable[Prompt]]
    if options.follow_ups == "now":
        by_brief = [
            follow_up_prompts(resolved, waiting_firsts(workspace, resolved.brief.id), templates)
            for resolved in briefs
        ]
    else:
        by_brief = [
            prompts_for(
                resolved,
                templates,
                seed=options.seed,
                memory=recall(workspace, resolved),
                has_follow_ups=options.follow_ups == "together",
                batch=batch,
            )
            for resolved in briefs
        ]
    jobs = list(_in_order(by_brief))
    if options.follow_ups == "now" and briefs and not jobs:
        fix = "approve first messages; those written together with their follow-ups need none"
        raise BadInput("HL132", "no approved message waits for a follow-up", fix=fix)
    return jobs


def _in_order(by_brief: Sequence[Iterable[Prompt]]) -> Iterator[Job]:
    index = 0
    for brief_index, prompts in enumerate(by_brief):
        for index_in_brief, prompt in enumerate(prompts):
            yield Job(prompt, index, brief_index, index_in_brief, prompt)
            index += 1


def prompts_for(
    resolved: ResolvedBrief,
    templates: Templates,
    *,
    seed: int,
    memory: Memory = NOTHING,
    has_follow_ups: bool = True,
    batch: int = BATCH,
) -> list[Prompt]:
    """Every prompt of a brief, channel by channel, language by language.

    Args:
        memory: what is known of earlier messages.
        has_follow_ups: is each message asked for together with its follow-up?
        batch: variants that one prompt asks for at most.
    """
    prompts: list[Prompt] = []
    for channel in resolved.brief.channels:
        cells = plan(resolved, channel, seed=seed)
        for language in resolved.brief.languages:
            sheets = compile_sheets(resolved, channel, language)
            prompts += build(
                resolved,
                sheets,
                cells,
                templates=templates,
                learnings=section_for(memory.learnings, place_of(resolved, channel, language)),
                seen=memory.seen,
                follow_ups=has_follow_ups,
                batch=batch,
            )
    return prompts
