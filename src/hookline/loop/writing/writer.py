"""One prompt at a time from answer to variants: ask, parse, check, and say what to ask again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hookline.gateway.base import Refused, Target
from hookline.gateway.provider import Provider
from hookline.loop.writing.finished import Beside, finished_variant
from hookline.loop.writing.practice import Practice
from hookline.loop.writing.run import Job, Options, request_for
from hookline.prompting.parse import Draft, parse_variants
from hookline.prompting.repair import repair
from hookline.prompting.templates import Templates
from hookline.records.prompt import Reply, Request
from hookline.records.variant import Variant
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace

Tell = Callable[[str, Any], None]


def silent(*_: object) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Writer:
    """What all prompts of a run are written with."""

    provider: Provider
    target: Target
    workspace: Workspace
    templates: Templates
    options: Options
    tell: Tell
    practice: Practice | None = None
    """Who composes in place of a model."""
    live: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """Bodies that are being sent, by channel and language."""

    def request(self, job: Job) -> Request:
        """What a prompt asks next."""
        return request_for(job.asked, self.target, self.options, job.sample, more=job.more)

    async def ask(self, job: Job) -> bool:
        """One answer to a prompt, made into variants.

        Returns:
            Is there something to ask again?
        Raises:
            HooklineError: there is no answer; what came of one before is in the job.
        """
        request = self.request(job)
        asking = _Asking(self, job, request)
        heard = asking.hear if self.options.stream else None
        if self.practice:
            reply = self.practice.reply(job.asked, seed=self.options.seed)
        else:
            reply = await self.provider.ask(request, heard=heard, usable=asking.usable)
        job.count(reply)
        problems = asking.take(reply)
        poor = set(job.poor)
        if not poor or job.sample >= self.options.repairs or self.practice:
            if not job.written:
                raise _unreadable(self.target.model, problems)
            return False
        if reply.finish == "length" and job.more == 1:
            job.more = 2
        cells = [cell for cell in job.prompt.cells if cell.index in poor]
        taken = [v.parts.body for v in job.written.values() if not v.blocked]
        job.asked = repair(job.prompt, cells, problems, taken, templates=self.templates)
        job.sample += 1
        return True

    def finished(self, draft: Draft, job: Job, request: Request, reply: Reply) -> Variant:
        """A draft as a variant, checked beside its siblings and what is live."""
        prompt, index = job.asked, draft.cell.index
        siblings = [v.parts.body for at, v in job.written.items() if at != index]
        live: Sequence[str] = self.live.get((prompt.channel, prompt.language), ())
        beside = Beside(siblings, live)
        return finished_variant(draft, prompt, request, reply, beside, stamp())


def _unreadable(model: str, problems: Sequence[str]) -> Refused:
    problem = f"no answer of {model} can be read: {problems[0] if problems else 'it is empty'}"
    return Refused("HL373", problem, fix="try another --seed, or a model that keeps to a schema")


class _Asking:
    """One answer as it comes; each of its variants is taken once."""

    def __init__(self, writer: Writer, job: Job, request: Request) -> None:
        self._writer, self._job, self._request = writer, job, request
        self._taken: dict[int, Draft] = {}

    def usable(self, text: str) -> bool:
        """Does this much of an answer hold a whole variant?"""
        return bool(parse_variants(text, self._job.asked)[0])

    def hear(self, text: str) -> None:
        """Take the variants that have come whole."""
        if text.rstrip().endswith("}"):
            self._drafts(parse_variants(text, self._job.asked)[0], Reply(text="", model=""))

    def take(self, reply: Reply) -> list[str]:
        """Take the rest of them; what is wrong comes back, in the model's words."""
        drafts, problems = parse_variants(reply.text, self._job.asked)
        self._drafts(drafts, reply)
        written = self._job.written
        for index, draft in self._taken.items():
            found = written[index]
            lineage = {"tokens_in": reply.tokens_in, "tokens_out": reply.tokens_out}
            update = found.lineage.model_copy(update=lineage | {"cost": reply.cost})
            written[index] = found.model_copy(update={"lineage": update})
            errors = [f.message for f in found.findings if f.severity == "error"]
            problems.extend(f"cell {draft.cell.index}: {message}" for message in errors)
        return problems

    def _drafts(self, drafts: Sequence[Draft], reply: Reply) -> None:
        for draft in drafts:
            index = draft.cell.index
            if index in self._taken:
                continue
            variant = self._writer.finished(draft, self._job, self._request, reply)
            if index in self._job.written:
                self._job.reject(self._job.written[index])
            self._job.written[index] = variant
            self._taken[index] = draft
            self._writer.tell("variant", variant)


def live_bodies(workspace: Workspace) -> dict[tuple[str, str], list[str]]:
    """The bodies that are being sent, by channel and language."""
    found: dict[tuple[str, str], list[str]] = {}
    with workspace.registry() as registry:
        for arm in registry.arms(state="live"):
            found.setdefault((arm.channel, arm.language), []).append(arm.parts.body)
    return found
