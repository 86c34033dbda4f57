"""Rewrite: a draft in other words, as a version beside it that is checked like any draft."""

from contextlib import suppress
from dataclasses import replace
from itertools import count

from hookline.errors import BadInput, OverBudget, Wording
from hookline.gateway.base import Refused, Target
from hookline.gateway.budget import SpendCaps
from hookline.gateway.events import ignore_event
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.brief_changes import lost_offer
from hookline.loop.generate import write
from hookline.loop.recheck import brief_of, checked
from hookline.loop.versions import free_variant_id, known_variant, versions_of
from hookline.loop.writing.events import OnRunEvent
from hookline.loop.writing.job import Job
from hookline.loop.writing.leaving_out import left_out
from hookline.loop.writing.measured_words import measured
from hookline.loop.writing.opening import open_provider
from hookline.loop.writing.practice import Practice
from hookline.loop.writing.run import Options, Progress
from hookline.loop.writing.runner import counting_tokens, run_jobs
from hookline.loop.writing.stop import StopSignal
from hookline.loop.writing.writer import Writer, live_bodies
from hookline.prompting.build import build
from hookline.prompting.follow_up import follow_up_prompt
from hookline.prompting.rewrite import cell_for, mends_second, rewrite_prompt
from hookline.records.finding import Finding
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.rewrite import Wish
from hookline.records.run import Run
from hookline.records.variant import Lineage, Parts, Variant
from hookline.records.words import OFFLINE
from hookline.registry.base import Registry
from hookline.text.digests import digest_of
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library


async def rewrite(
    variant_id: str,
    wish: Wish,
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    on_event: OnRunEvent = ignore_event,
    stop: StopSignal | None = None,
) -> Variant:
    """Put a draft into other words; the new version waits beside the old one, which stays.

    The idea, the offer and, but for a wish about it, the follow-up stay. The practice writer leaves
    sentences out, and writes second messages to its own ideas; other words it has none. A model
    that gives words which are there already is asked once more, where the caps allow it.

    Raises:
        BadInput: HL320 for an unknown id, HL389 where nothing is to be done.
        Refused: HL388 for what the practice writer cannot do; what a provider failed by.
    """
    with workspace.registry() as registry:
        draft, resolved = _read(registry, variant_id, wish, library)
        registry.save_brief(resolved)
    if target.adapter == OFFLINE and wish.how != "follow_up":
        version = _practised(draft, wish, workspace)
    else:
        prompt = prompt_for(draft, resolved, wish, library)
        stop = stop or StopSignal()
        n_before = _n_versions(workspace, draft, wish)
        # whoever asks the same again wants other words than the recorded ones
        options = replace(options, seed=options.seed + n_before)
        written, progress = await _asked(
            prompt, target, library, workspace, options, on_event, stop
        )
        version = _version(draft, written, wish)
        if _has_same_words(workspace, version) and target.adapter != OFFLINE:
            options = _next_try(options, progress.run)
            with suppress(OverBudget):  # the first try left too little for a second
                written, _ = await _asked(
                    prompt, target, library, workspace, options, on_event, stop
                )
                version = _version(draft, written, wish)
    if _has_same_words(workspace, version):
        fix = Wording(
            "ask for something else, or with another --seed, or edit the draft",
            at_desk="ask for something else, or edit the draft",
        )
        raise BadInput("HL389", "the same words came back", fix=fix)
    with workspace.registry() as registry:
        version = checked(registry, version.model_copy(update={"id": _free_id(registry, version)}))
        registry.save_variants([version])
    return version


def read_prompt(workspace: Workspace, variant_id: str, wish: Wish, library: Library) -> Prompt:
    """What a model would be asked, so that its price can be told before.

    Raises:
        BadInput: as `rewrite`.
    """
    with workspace.registry() as registry:
        draft, resolved = _read(registry, variant_id, wish, library)
    return prompt_for(draft, resolved, wish, library)


def prompt_for(draft: Variant, resolved: ResolvedBrief, wish: Wish, library: Library) -> Prompt:
    """The one request of a rewrite: a new draft's own request, and the order at its end."""
    templates, channel = library.templates, draft.channel
    language = wish.language or draft.language
    sheets = compile_sheets(resolved, channel, language)
    if wish.how == "follow_up":
        after = resolved.follow_channel(channel)
        return follow_up_prompt(resolved, [draft], sheets, after, templates=templates)
    is_translated = language != draft.language
    (prompt,) = build(
        resolved,
        sheets,
        [cell_for(draft)],
        templates=templates,
        follow_ups=bool(draft.follow_up.body) and (is_translated or mends_second(draft, wish)),
    )
    return rewrite_prompt(prompt, draft, wish, templates=templates)


def _read(
    registry: Registry, variant_id: str, wish: Wish, library: Library
) -> tuple[Variant, ResolvedBrief]:
    """The draft, and the brief that it is judged by, with the language that is wanted."""
    draft = known_variant(registry, variant_id)
    resolved = brief_of(registry, draft)
    if draft.usual or draft.follows:
        what = "your own copy" if draft.usual else "a second message"
        raise BadInput("HL389", f"{variant_id} is {what}", fix="edit it: its words are yours")
    if wish.how == "mend" and not draft.findings:
        raise BadInput("HL389", "no rule has anything against it", fix="there is nothing to mend")
    if wish.how == "follow_up" and resolved.brief.follow_up is None:
        raise BadInput("HL389", "its brief has no follow-up", fix="say in the brief when one goes")
    if wish.language == draft.language:
        raise BadInput("HL389", f"it is in {wish.language} already", fix="name another language")
    if lost_offer(draft, resolved):  # others may be told of, and its own is no more
        tags = {name: tag for name, tag in draft.tags.items() if name != "offer"}
        draft = draft.model_copy(update={"tags": tags})
    return draft, _with_language(resolved, wish.language, library)


def _with_language(resolved: ResolvedBrief, code: str, library: Library) -> ResolvedBrief:
    """The brief as it is, or one that is written in that language too."""
    if not code or code in resolved.languages:
        return resolved
    languages = {**resolved.languages, code: library.catalog.language(code)}
    digest = digest_of([resolved.brief_hash, code])[: len(resolved.brief_hash)]
    return resolved.model_copy(update={"languages": languages, "brief_hash": digest})


async def _asked(
    prompt: Prompt,
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    on_event: OnRunEvent,
    stop: StopSignal,
) -> tuple[Variant, Progress]:
    """The one answer, checked and asked for again as any."""
    progress = Progress.begin(target, [], options)
    brief = prompt.brief.brief.id
    progress.run = progress.run.model_copy(update={"briefs": (brief,)})
    progress.for_review = False  # a version is kept once it knows its draft
    on_event = counting_tokens(progress, on_event)
    provider = open_provider(target, workspace, options, progress.run.id, on_event)
    practice = Practice(library.folders) if target.adapter == OFFLINE else None
    try:
        progress.jobs = [Job(prompt, 0, 0, 0, prompt)]
        live = live_bodies(workspace)
        writer = Writer(
            provider, target, workspace, library.templates, options, on_event, practice, live
        )
        await run_jobs(progress, writer, write, stop)
    finally:
        try:
            await provider.close()
        finally:  # what was paid for is kept, whatever closing does
            progress.save(workspace, ended=True)
            with workspace.registry() as registry:
                registry.save_run(progress.run, [])
    if progress.variants:
        return progress.variants[0], progress
    if practice:
        problem = "the practice writer knows no second message to this idea"
        raise Refused("HL388", problem, fix="a model can, or edit the draft yourself")
    for failure in (progress.stopped, *progress.problems):
        if failure is not None:
            raise failure
    raise Refused("HL388", "no version came: it was stopped", fix="the draft is as it was")


def _practised(draft: Variant, wish: Wish, workspace: Workspace) -> Variant:
    def errors(parts: Parts) -> list[Finding]:
        with workspace.registry() as registry:
            findings = checked(registry, draft.model_copy(update={"parts": parts})).findings
        return [finding for finding in findings if finding.severity == "error"]

    parts, sentence = left_out(draft.parts, wish, errors)
    return _as_version(draft, draft, wish).model_copy(
        update={
            "parts": parts,
            "tags": draft.tags | measured(parts, draft.channel, draft.language),
            "notes": (*draft.notes, f"left out: {sentence}"),
        }
    )


def _version(draft: Variant, written: Variant, wish: Wish) -> Variant:
    """What was written, as a version of the draft."""
    version = _as_version(draft, written, wish)
    if wish.how == "follow_up":  # its words are the second message of the draft's own first
        lineage = _lineage(draft, written)
        update = {"lineage": lineage, "follow_up": written.parts, "follow_up_human": False}
        return _as_version(draft, draft, wish).model_copy(update=update)
    if wish.how == "language" or mends_second(draft, wish):
        return version.model_copy(update={"follow_up": written.follow_up})
    return version.model_copy(
        update={"follow_up": draft.follow_up, "follow_up_human": draft.follow_up_human}
    )


def _lineage(draft: Variant, written: Variant) -> Lineage:
    """Of a draft with another follow-up: its first message's, which stays as it was written.

    The follow-up's where people wrote the first message over a practice one, so that no practice
    words are left, and where the practice writer wrote it, so that it never passes as a model's.
    """
    if draft.lineage.model == OFFLINE:
        return written.lineage if draft.human else draft.lineage
    return written.lineage if written.lineage.model == OFFLINE else draft.lineage


def _as_version(draft: Variant, written: Variant, wish: Wish) -> Variant:
    """With what every version has of its draft."""
    return written.model_copy(
        update={
            "version_of": draft.id,
            "rewrite": wish.label,
            "parent": "",
            "edit_distance": None,
            "message_key": draft.message_key,
            "angle": draft.angle or written.angle,
            "status": "checked",
        }
    )


def _n_versions(workspace: Workspace, draft: Variant, wish: Wish) -> int:
    """How often the same was asked of the draft before."""
    with workspace.registry() as registry:
        variants = registry.variants(brief=draft.brief)
    return sum(v.version_of == draft.id and v.rewrite == wish.label for v in variants)


def _has_same_words(workspace: Workspace, version: Variant) -> bool:
    """Is it, word for word, a version that its draft has already?"""
    words = version.parts, version.follow_up, version.language
    with workspace.registry() as registry:
        known = versions_of(registry, known_variant(registry, version.version_of))
    return words in [(other.parts, other.follow_up, other.language) for other in known]


def _next_try(options: Options, run: Run) -> Options:
    """For asking once more, past what is recorded, with what its first try left of the caps."""
    caps = options.limits.caps
    left = SpendCaps(
        None if caps.calls is None else caps.calls - run.calls,
        None if caps.tokens is None else caps.tokens - run.tokens_in - run.tokens_out,
        None if caps.cost is None else caps.cost - (run.cost or 0.0),
    )
    limits = replace(options.limits, caps=left)
    return replace(options, seed=options.seed + 1, fresh=True, limits=limits)


def _free_id(registry: Registry, version: Variant) -> str:
    """One of its own; its place in the plan stays."""
    index = version.version_of.partition("-")[0]
    words = digest_of([version.parts.filled(), version.follow_up.filled()])
    names = (f"{version.version_of}:{version.rewrite}:{words}:{attempt}" for attempt in count())
    return free_variant_id(registry, index, names)
