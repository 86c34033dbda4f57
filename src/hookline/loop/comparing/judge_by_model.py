"""A model as one more judge: asked twice, with the sides swapped, and believed when it agrees."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hookline.errors import BadInput, HooklineError, RuleSaidNo, Wording
from hookline.gateway.base import Refused, Target
from hookline.gateway.events import ignore_event
from hookline.gateway.limiter import Stopped
from hookline.gateway.privacy import personal_in
from hookline.gateway.provider import Provider, is_practice, stops_the_run
from hookline.loop.comparing.judging import (
    BlindAnswer,
    BlindPair,
    blind,
    judgeable,
    judgement_of,
    keep,
    lines_of,
    load_judgements,
)
from hookline.loop.writing.events import OnRunEvent, PairJudged, WorkPlanned
from hookline.loop.writing.opening import open_provider
from hookline.loop.writing.requests import keyed_request
from hookline.loop.writing.run import Options
from hookline.loop.writing.stop import StopSignal
from hookline.modules import asyncio
from hookline.prompting.case import PUBLIC
from hookline.prompting.judge import LetterVerdict, judge_messages, parse_answer
from hookline.prompting.templates import Templates
from hookline.records.comparison import Comparison, Judgement, Pair
from hookline.records.place_names import place_of
from hookline.records.words import OFFLINE
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library


@dataclass(slots=True)
class Session:
    """What a model judged in one go."""

    kept: list[Judgement] = field(default_factory=list)
    problems: list[HooklineError] = field(default_factory=list)
    """Pairs that got no verdict."""
    stopped: HooklineError | None = None


@dataclass(frozen=True, slots=True)
class _Judge:
    """What all pairs are judged with."""

    provider: Provider
    target: Target
    templates: Templates
    library: Library
    options: Options


async def judge_by_model(
    comparison: Comparison,
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    *,
    on_event: OnRunEvent = ignore_event,
    stop: StopSignal | None = None,
) -> Session:
    """Ask a model about every pair that it has not judged; each judgement is kept at once.

    Raises:
        BadInput: HL385 for what cannot judge.
    """
    if target.adapter in (OFFLINE, "manual"):
        fix = Wording("name a model: --judge-by openai/NAME", at_desk="")
        problem = f"{target.model} is no model that judges"
        raise BadInput("HL385", problem, where="--judge-by", fix=fix)
    judgements = load_judgements(workspace, comparison.name)
    judged_ids = {j.pair for j in judgements if j.by_model and j.judge == target.model}
    pairs = [pair for pair in judgeable(comparison) if pair.id not in judged_ids]
    options = replace(options, resume=True, params={"temperature": 0.0})
    provider = open_provider(target, workspace, options, f"judge-{comparison.name}", on_event)
    judge = _Judge(provider, target, library.templates, library, options)
    session = Session()
    if stop:
        stop.subscribe(lambda _: provider.stop())
    on_event(WorkPlanned(len(pairs)))

    async def judge_pair(pair: Pair) -> None:
        try:
            judgement = await _judgement(pair, judge, stamp())
            keep(workspace, comparison.name, judgement)
            session.kept.append(judgement)
        except Stopped:
            return
        except HooklineError as problem:
            _note(problem, pair, session, provider)
        on_event(PairJudged(pair.id))

    try:
        if is_practice(target):  # recordings answer in their order
            for pair in pairs:
                await judge_pair(pair)
        else:
            await asyncio.gather(*map(judge_pair, pairs))
    finally:
        await provider.close()
    return session


def _note(problem: HooklineError, pair: Pair, session: Session, provider: Provider) -> None:
    """One pair got no verdict: the others may, unless they would all fail alike."""
    if stops_the_run(problem):
        session.stopped = session.stopped or problem
        provider.stop()
        return
    problem.where = place_of(pair.brief, pair.channel, pair.language)
    session.problems.append(problem)


async def _judgement(pair: Pair, judge: _Judge, judged_at: str) -> Judgement:
    """Two verdicts, and what is left of them."""
    first, second = blind(pair, "a"), blind(pair, "b")
    _check_private(first)
    verdicts = []
    for blind_pair in (first, second):
        answer = await _ask(pair, blind_pair, judge)
        verdict = BlindAnswer(answer.prefer, answer.why, None, answer.words)
        verdicts.append(
            judgement_of(blind_pair, verdict, judge.target.model, judged_at, by_model=True)
        )
    return agreed(verdicts)


def _check_private(blind_pair: BlindPair) -> None:
    """Refuse to send what looks like a person's: a team's own answers were never looked at for it.

    Raises:
        RuleSaidNo: HL386.
    """
    public = "\n".join(text for label, text in blind_pair.case if label in PUBLIC)
    sets = (line for messages in blind_pair.sets.values() for line in lines_of(messages))
    # two line breaks: a number at a line's end is not one with the next line's
    text = "\n\n".join([*(text for _, text in blind_pair.case), *sets])
    if personal := personal_in(text, public):
        fix = "people can judge it; or take it out of the brief or the answers, and begin anew"
        raise RuleSaidNo("HL386", f"the pair would tell a model {personal}", fix=fix)


def agreed(verdicts: Sequence[Judgement]) -> Judgement:
    """The first of two verdicts when both prefer one side; else neither is preferred."""
    first, second = verdicts
    if first.prefer == second.prefer:
        return first
    words = f"{first.words} / the other way round: {second.words}"[:600]
    return first.model_copy(update={"prefer": "neither", "why": None, "words": words})


async def _ask(pair: Pair, blind_pair: BlindPair, judge: _Judge) -> LetterVerdict:
    language = judge.library.catalog.languages.get(pair.language)
    messages, schema = judge_messages(
        blind_pair.case,
        language.name if language else pair.language,
        (list(lines_of(blind_pair.sets["A"])), list(lines_of(blind_pair.sets["B"]))),
        templates=judge.templates,
    )
    request = keyed_request(
        messages, schema, judge.target, judge.options.params, seed=judge.options.seed
    )
    reply = await judge.provider.ask(request)
    if answer := parse_answer(reply.text):
        return answer
    fix = "try a model that keeps to a schema"
    raise Refused("HL373", f"no verdict can be read in the answer of {reply.model}", fix=fix)
