"""One provider for one run: everything that stands around a `send`, so that no call is lost or paid
for twice. A recorded answer is not asked for again; what is asked is checked, held to the budget,
noted before and recorded after; what fails is tried again when that is worth it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hookline.errors import BadInput, HooklineError, OverBudget, ProviderFailed
from hookline.gateway import wire
from hookline.gateway.base import Gateway, Refused, Streams, Target, Transient, Unsupported
from hookline.gateway.budget import Budget, Caps, Hold, Spend
from hookline.gateway.journal import Journal
from hookline.gateway.limiter import Limiter, Stopped
from hookline.gateway.models import PRACTICE, base_url
from hookline.gateway.prices import Meter
from hookline.gateway.privacy import check_outgoing
from hookline.gateway.retry import retrying
from hookline.gateway.secrets import redact
from hookline.records.prompt import Reply, Request
from hookline.text.safe import safe_text

FORMATS = ("json_schema", "json_object", "text")
"""The ladder: each is asked for until the server refuses it."""
DEAD = 10  # requests in a row that failed for good: the provider is down, the rest can wait

Tell = Callable[[str, Any], None]


def silent(*_: object) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What bounds the calls of a run."""

    attempts: int = 5
    """Tries of one request when the provider fails."""
    timeout: float = 120.0
    """Seconds for one try."""
    deadline: float | None = None
    """Seconds for the whole run; then nothing more is sent."""
    concurrency: int = 8
    """Calls in flight at most; the provider may turn out to take fewer."""
    per_minute: int | None = None
    tokens_per_minute: int | None = None
    caps: Caps = field(default_factory=Caps)


class Provider:
    """Answers requests until the run is over."""

    def __init__(
        self,
        gateway: Gateway,
        target: Target,
        limits: Limits,
        meter: Meter,
        journal: Journal | None = None,
        tell: Tell = silent,
    ) -> None:
        """
        Args:
            journal: None for practice, which costs nothing and is never resumed.
            tell: called with "sent", "retry", "cached", "done" and "batch".
        """
        self.gateway, self.target, self.limits, self.journal = gateway, target, limits, journal
        self.budget, self.meter = Budget(limits.caps), meter
        self.limiter = Limiter(
            limits.concurrency,
            per_minute=limits.per_minute,
            tokens_per_minute=limits.tokens_per_minute,
        )
        self.tell = tell
        self._measured = limits.caps.any or limits.tokens_per_minute is not None
        self.failures: dict[str, HooklineError] | None = None
        """In batch mode: what has no answer, by request; nothing is sent online then."""
        self._asking: dict[str, asyncio.Future[None]] = {}
        self._format, self._without = 0, frozenset[str]()
        self._is_form_known = False
        """Was an answer given, or another form refused too?"""
        self._dead = 0
        self._clock = asyncio.get_running_loop().time
        self._ends = self._clock() + (limits.deadline or 1e9)
        self._timer = asyncio.get_running_loop().call_at(self._ends, self.stop)

    async def ask(
        self,
        request: Request,
        *,
        heard: Callable[[str], None] | None = None,
        usable: Callable[[str], bool] = lambda _: False,
    ) -> Reply:
        """The answer: a recorded one, or a new one after as many tries as it takes and may take.

        Args:
            heard: called with the text so far, where the provider streams.
            usable: is what came of a broken stream worth keeping?
        Raises:
            Refused: the provider will not write this one.
            Transient: the last try of it failed.
            OverBudget, Stopped: it was not asked.
            RuleSaidNo: it may not leave this machine.
            ProviderFailed: no other request would fare better.
        """
        if self.journal is None:
            return _answer(await self._tried(_Call(request, heard, usable)))
        while (other := self._asking.get(request.key)) is not None:
            await asyncio.shield(other)  # whoever lets go of it, it goes on
        if (known := self.journal.replies.get(request.key)) is not None:
            self.tell("cached", request)
            return _answer(known)
        if self.failures is not None:
            failure = self.failures.get(request.key)
            raise failure.again() if failure else Stopped
        mine = self._asking[request.key] = asyncio.get_running_loop().create_future()
        try:
            reply = await self._tried(_Call(request, heard, usable))
            await self.journal.done(request.key, reply)
        finally:
            del self._asking[request.key]
            mine.set_result(None)
        return _answer(reply)

    def stop(self) -> None:
        """Send nothing more; calls in flight come home."""
        self.limiter.stop()

    def shape(self, request: Request) -> Request:
        """The request in the form that this server takes, as far as we know."""
        update = {"format": FORMATS[self._format], "without": tuple(sorted(self._without))}
        return request.model_copy(update=update)

    @property
    def place(self) -> str:
        """Who is asked, and where: what a batch is remembered by."""
        return f"{self.target.model} at {base_url(self.target)}"

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return max(0.001, self._ends - self._clock())

    @property
    def stopped(self) -> bool:
        """Is nothing more sent?"""
        return self.limiter.stopped

    async def close(self) -> None:
        """Let go of sockets and files."""
        self._timer.cancel()
        await self.gateway.close()
        if self.journal is not None:
            await self.journal.settled()
            self.journal.close()

    async def _tried(self, call: "_Call") -> Reply:
        """Try after try, on one hold of the budget."""
        again = retrying(self.limits.attempts, self.limiter.pause, self._retry)
        try:
            reply: Reply = await again(self._shaped, call)
        except Transient as failure:
            self._dead += 1
            if self._dead >= DEAD:
                problem = f"{self.target.model} answered none of the last {DEAD} requests: "
                fix = "go on later with --resume"
                raise ProviderFailed("HL619", problem + failure.problem, fix=fix) from None
            raise
        except Refused:
            self._dead = 0  # an answer of a kind: somebody is there
            raise
        finally:
            if call.hold is not None:
                call.hold.settle()
        self._dead = 0
        return reply

    def _retry(self, failure: BaseException | None) -> None:
        self.tell("retry", failure)

    async def _shaped(self, call: "_Call") -> Reply:
        """One try, in the form that this server takes; it is found out once."""
        call.attempt += 1
        has_stepped_down = False
        while True:
            shaped = self.shape(call.request)
            try:
                reply = await self._once(shaped, call)
            except Unsupported as refusal:
                self.concede(refusal, shaped)
            except Refused as refusal:
                if has_stepped_down and self._format == 1:  # it was not the schema
                    self._format, self._is_form_known = 0, True
                if not self._may_step_down(refusal, shaped):
                    raise
                has_stepped_down, self._format = True, max(self._format, 1)
            else:
                self._is_form_known = True
                return reply

    def _may_step_down(self, refusal: Refused, shaped: Request) -> bool:
        """Servers refuse a schema in any words, so the first one refused is told another way."""
        is_in_doubt = shaped.format == FORMATS[0] and not self._is_form_known
        return refusal.may_be_its_form and is_in_doubt

    def concede(self, refusal: Unsupported, shaped: Request) -> None:
        """Do without what the server refuses; nothing more when another call did so already."""
        if refusal.parameter == "response_format":
            at = FORMATS.index(shaped.format) + 1
            if at == len(FORMATS):
                raise refusal
            self._format = max(self._format, at)
        elif refusal.parameter in shaped.without:  # it was not that, and others may fare better
            raise Refused(refusal.code, refusal.problem, fix=refusal.fix)
        else:
            self._without |= {refusal.parameter}

    async def _once(self, request: Request, call: "_Call") -> Reply:
        """One call: budget, room, a note of it, the call, what it took."""
        if self.journal is not None:
            check_outgoing(wire.body(request, self.target.name))
        most = self.meter.most(request) if self._measured else Spend(1)
        # before it takes a slot: who waits here waits for those who need one
        if call.hold is not None and not call.hold.renew(most):
            call.hold = None
        if call.hold is None:
            call.hold = await self.budget.hold(most)
        async with self.limiter.slot(most.tokens):
            if self.journal is not None:
                self.journal.intend(request.key, call.attempt)
            self.tell("sent", request)
            spent = most  # unless we know better: a call that we let go of may be charged for
            try:
                reply = await self._send(request, call)
                spent = self.meter.took(request, reply, most)
            except ProviderFailed as failure:
                spent = most if getattr(failure, "billed", False) else Spend(1)
                if self.journal is not None:
                    self.journal.failed(request.key, failure)
                raise
            finally:
                call.hold.spend(spent)
        reply = self.meter.priced(reply)
        self.tell("done", reply)
        return reply

    async def _send(self, request: Request, call: "_Call") -> Reply:
        timeout = min(self.limits.timeout, self.left)
        try:
            if call.heard is None or not isinstance(self.gateway, Streams):
                return await self.gateway.send(request, timeout=timeout)
            return await self.gateway.stream(request, timeout=timeout, heard=call.heard)
        except Transient as failure:
            if not failure.text or not call.usable(failure.text):
                raise
            return Reply(text=failure.text, finish="cut", model=self.target.name)


@dataclass(slots=True)
class _Call:
    """One request on its way to an answer."""

    request: Request
    heard: Callable[[str], None] | None
    usable: Callable[[str], bool]
    attempt: int = 0
    hold: Hold | None = None


def _answer(reply: Reply) -> Reply:
    """The reply, unless it is that there will be none."""
    if reply.refusal:
        told = redact(safe_text(" ".join(reply.refusal.split())))[:300]
        problem = f"{reply.model} refused: {told}"
        raise Refused("HL613", problem, fix="reword the brief; a retry would be refused too")
    return reply


def stops_the_run(error: HooklineError) -> bool:
    """Would every other request fail alike?"""
    return isinstance(error, OverBudget | BadInput) or (
        isinstance(error, ProviderFailed) and not isinstance(error, Refused | Transient)
    )


def is_practice(target: Target) -> bool:
    """Does nothing leave the machine, and cost anything?"""
    return target.adapter in PRACTICE
