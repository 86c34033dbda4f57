"""One prompt at a time from answer to variants: ask, parse, check, and say what to ask again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hookline.errors import Wording
from hookline.gateway.base import Refused, Target
from hookline.gateway.privacy import check_private
from hookline.gateway.provider import Provider, is_practice
from hookline.loop.writing.events import AskedAgain, OnRunEvent, TextArrived, VariantWritten
from hookline.loop.writing.finished import CompareWith, finished_variant
from hookline.loop.writing.job import Job
from hookline.loop.writing.practice import Practice
from hookline.loop.writing.requests import request_for
from hookline.loop.writing.run import Options
from hookline.prompting.parse import STILL_THINKING, Draft, parse_variants
from hookline.prompting.repair import repair
from hookline.prompting.templates import Templates
from hookline.records.prompt import Reply, Request
from hookline.records.variant import Variant
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace


@dataclass(frozen=True, slots=True)
class Writer:
    """What all prompts of a run are written with."""

    provider: Provider
    target: Target
    workspace: Workspace
    templates: Templates
    options: Options
    on_event: OnRunEvent
    practice: Practice | None = None
    """Who composes in place of a model."""
    live: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """Bodies that are being sent, by channel and language."""

    def request(self, job: Job) -> Request:
        """What a job asks next."""
        return request_for(
            job.next_prompt,
            self.target,
            self.options,
            job.sample,
            length_factor=job.length_factor,
        )

    @property
    def leaves_the_machine(self) -> bool:
        """Is a model asked, and not a recording or a person?"""
        return not is_practice(self.target)

    async def complete(self, reading: "AnswerReader") -> Reply:
        """The answer to what a job asks next, counted; a reader's is not taken while it comes.

        Raises:
            RuleSaidNo: HL631, the prompt may not leave this machine.
            HooklineError: there is none.
        """
        job = reading.job
        if self.practice:
            reply = self.practice.reply(job.next_prompt, seed=self.options.seed)
        else:
            if self.leaves_the_machine:
                check_private(job.next_prompt)
            if job.asks_reader:
                reply = await self.provider.ask(reading.request)
            else:
                on_text = reading.take_stream if self.options.stream else None
                reply = await self.provider.ask(
                    reading.request, heard=on_text, usable=reading.holds_a_variant
                )
        job.count(reply)
        return reply

    def repair(self, job: Job, reply: Reply, problems: Sequence[str]) -> bool:
        """Turn what is wrong into what is asked next; is there something to ask again?

        Raises:
            Refused: HL373 when nothing at all could be read.
        """
        indexes = set(job.cells_to_retry)
        if not indexes or job.n_repairs >= self.options.repairs or self.practice:
            if not job.written:
                raise (
                    _no_words()
                    if self.practice
                    else _unreadable(self.target.model, reply, problems)
                )
            return False
        if reply.finish == "length" and job.length_factor == 1:
            job.length_factor = 2
        cells = [cell for cell in job.prompt.cells if cell.index in indexes]
        accepted = [v.parts.body for v in job.written.values() if not v.blocked]
        job.next_prompt = repair(job.prompt, cells, problems, accepted, templates=self.templates)
        job.n_repairs += 1
        job.sample += 1
        self.on_event(AskedAgain(len(cells)))
        return True


def _no_words() -> Refused:
    """The practice writer knows the ideas of its own, each in a few languages."""
    problem = "the practice writer has no words for these ideas in this language"
    return Refused("HL373", problem, fix="a model writes them")


ASK_ANEW = Wording(
    "ask anew with --fresh or another --seed, or a model that keeps to a schema",
    at_desk="ask again, or a model that keeps to a schema",
)


def _unreadable(model: str, reply: Reply, problems: Sequence[str]) -> Refused:
    """What to tell a person of an answer that holds no variant at all."""
    reason = problems[0].replace("`", "'") if problems else "it is empty"
    problem = f"no answer of {model} can be read: {reason}"
    fix = ASK_ANEW
    if STILL_THINKING in problems:
        if reply.finish == "length":
            problem = f"the room for an answer ran out while {model} was thinking"
        more_room = "give it more room with --max-output, or turn its thinking off"
        fix = Wording(more_room, at_desk="turn its thinking off")
    elif reply.finish == "length":
        problem = f"the room for an answer ran out before {model} had written a whole variant"
        more_room = "give it more room with --max-output, or ask for fewer --variants"
        fix = Wording(more_room, at_desk="ask for fewer Drafts on F2 Brief")
    return Refused("HL373", problem, fix=fix)


class AnswerReader:
    """One answer to one job, as it comes; each of its variants is taken once, and checked then."""

    def __init__(self, writer: Writer, job: Job) -> None:
        self.job = job
        self.request = writer.request(job)
        self._writer = writer
        self._taken: dict[int, Draft] = {}
        self._before: dict[int, Variant] = {}
        """What stood in a cell before this answer."""

    def holds_a_variant(self, text: str) -> bool:
        """Does this much of an answer hold a whole variant?"""
        return bool(parse_variants(text, self.job.next_prompt).drafts)

    def take_stream(self, text: str) -> None:
        """Take the variants that have come whole."""
        self._writer.on_event(TextArrived(self.request.key, text))
        if text.rstrip().endswith("}"):
            self._take(parse_variants(text, self.job.next_prompt).drafts, Reply(text="", model=""))

    def parse(self, reply: Reply) -> list[str]:
        """Take all of them; what cannot be read comes back, in words for the model.

        The whole text decides: what looked like a variant while it came, and was a draft of one,
        makes room.
        """
        parsed = parse_variants(reply.text, self.job.next_prompt)
        drafts = parsed.drafts
        self.job.refusals |= parsed.refusals
        for index, early in list(self._taken.items()):
            if early not in drafts:
                self._let_go(index)
        self._take(drafts, reply)
        for index in self._taken:
            self.job.refused_follow_ups.pop(index, None)
        self.job.refused_follow_ups |= parsed.refused_follow_ups
        return parsed.problems

    def check(self, reply: Reply) -> list[str]:
        """Note what the answer cost, and what the checks say of its variants, for the model."""
        problems: list[str] = []
        for index in sorted(self._taken):
            variant = self.job.written[index]
            counted = {"tokens_in": reply.tokens_in, "tokens_out": reply.tokens_out}
            lineage = variant.lineage.model_copy(update=counted | {"cost": reply.cost})
            self.job.written[index] = variant.model_copy(update={"lineage": lineage})
            errors = [f.message for f in variant.findings if f.severity == "error"]
            problems += [f"cell {index}: {message}" for message in errors]
        return problems

    def _take(self, drafts: Sequence[Draft], reply: Reply) -> None:
        for draft in drafts:
            index = draft.cell.index
            if index in self._taken:
                continue
            variant = self._finished(draft, reply)
            if index in self.job.written:
                self._before[index] = self.job.written[index]
                self.job.reject(self.job.written[index])
            self.job.written[index] = variant
            self._taken[index] = draft
            self._writer.on_event(VariantWritten(variant))

    def _let_go(self, index: int) -> None:
        """Put back what stood in a cell before this answer."""
        del self._taken[index], self.job.written[index]
        if before := self._before.pop(index, None):
            self.job.rejected = [other for other in self.job.rejected if other.id != before.id]
            self.job.written[index] = before

    def _finished(self, draft: Draft, reply: Reply) -> Variant:
        """A draft as a variant, checked against its siblings and what is live."""
        prompt, index = self.job.next_prompt, draft.cell.index
        written = self.job.written.items()
        siblings = [variant.parts.body for cell, variant in written if cell != index]
        live = self._writer.live.get((prompt.channel, prompt.language), ())
        compare_with = CompareWith(siblings, live)
        return finished_variant(draft, prompt, self.request, reply, compare_with, stamp())


def live_bodies(workspace: Workspace) -> dict[tuple[str, str], list[str]]:
    """The bodies that are being sent, by channel and language."""
    bodies: dict[tuple[str, str], list[str]] = {}
    with workspace.registry() as registry:
        for arm in registry.arms(state="live"):
            bodies.setdefault((arm.channel, arm.language), []).append(arm.parts.body)
    return bodies
