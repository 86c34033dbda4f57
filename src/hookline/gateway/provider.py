"""One provider for one run: all that stands around a `send`, so that no call is lost or paid twice.
What is asked is checked, held to the budget, noted before, recorded after, and tried again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hookline.errors import BadInput, HooklineError, OverBudget, ProviderFailed, Wording
from hookline.gateway.base import (
    Gateway,
    Refused,
    Streams,
    Target,
    Transient,
    Unsupported,
)
from hookline.gateway.budget import Budget, Hold, Limits, Spend
from hookline.gateway.events import (
    AnswerRecalled,
    AnswerReceived,
    OnCallEvent,
    RequestRetried,
    RequestSent,
    ignore_event,
)
from hookline.gateway.faults import refusal_of, refused
from hookline.gateway.form import RequestForm
from hookline.gateway.journal import Journal
from hookline.gateway.limiter import Limiter, Stopped
from hookline.gateway.models import WITHOUT_NETWORK, endpoint_of
from hookline.gateway.prices import Meter
from hookline.gateway.privacy import check_outgoing
from hookline.gateway.retry import retrying
from hookline.modules import asyncio
from hookline.records.prompt import Reply, Request

MAX_CONSECUTIVE_FAILURES = 10  # that failed for good: the provider is down, the rest can wait
MOST_REFUSALS = 10  # different requests, before any was answered: the others would fare no better


class Provider:
    """Answers requests until the run is over."""

    def __init__(
        self,
        gateway: Gateway,
        target: Target,
        limits: Limits,
        meter: Meter,
        journal: Journal | None = None,
        on_event: OnCallEvent = ignore_event,
    ) -> None:
        """Open one provider for a run: its limits, its budget, its journal.

        Args:
            journal: None for practice, which costs nothing and is never resumed.
            on_event: is called with each thing that happens.
        """
        self.gateway, self.target, self.limits, self.journal = gateway, target, limits, journal
        self.budget, self.meter = Budget(limits.caps), meter
        self.limiter = Limiter(
            limits.concurrency,
            per_minute=limits.per_minute,
            tokens_per_minute=limits.tokens_per_minute,
        )
        self.on_event = on_event
        self._measured = limits.caps.any or limits.tokens_per_minute is not None
        self.collects_earlier = False
        """May it wait for a batch that an earlier run handed in?"""
        self.failures: dict[str, HooklineError] | None = None
        """In batch mode: what has no answer, by request; nothing is sent online then."""
        self._asking: dict[str, asyncio.Future[None]] = {}
        self._form = RequestForm()
        self._consecutive_failures = 0
        self._refused_keys: set[str] = set()
        self._has_answered = False
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
            BadInput: HL663 when it is out in an earlier batch.
        """
        if self.journal is None:
            return _answer(await self._tried(_Call(request, heard, usable)))
        while (other := self._asking.get(request.key)) is not None:
            await asyncio.shield(other)  # whoever lets go of it, it goes on
        if (known := self.journal.replies.get(request.key)) is not None:
            if request.key not in self.journal.answered:
                self.on_event(AnswerRecalled(request))
            return _answer(known)
        if self.failures is not None:
            failure = self.failures.get(request.key)
            raise failure.again() if failure else Stopped
        self.refuse_twice([request.key])
        answer = self._asking[request.key] = asyncio.get_running_loop().create_future()
        try:
            reply = await self._tried(_Call(request, heard, usable))
            await self.journal.done(request.key, reply, to=self.endpoint)
        finally:
            del self._asking[request.key]
            answer.set_result(None)
        return _answer(reply)

    def refuse_twice(self, keys: Iterable[str]) -> None:
        """Raise HL663 (BadInput) where an earlier batch will answer one of them."""
        if n_out := len(self.keys_out().intersection(keys)):
            prompts = "1 prompt is" if n_out == 1 else f"{n_out} prompts are"
            problem = f"{prompts} in a batch that is out, and would be paid for twice"
            fix = Wording(
                "--batch --resume waits for that batch; --again gives it up and pays anew",
                at_desk="its answers come in when it is done; until then nothing is paid twice",
            )
            raise BadInput("HL663", problem, where=self.target.model, fix=fix)

    def keys_out(self) -> set[str]:
        """Requests that a batch is out with."""
        return self.journal.keys_out(self.endpoint) if self.journal else set()

    def stop(self) -> None:
        """Send nothing more; calls in flight come home."""
        self.limiter.stop()

    def shape(self, request: Request) -> Request:
        """The request in the form that this server takes, as far as we know."""
        return self._form.shape(request)

    def concede(self, refusal: Unsupported, shaped: Request) -> None:
        """Do without what the server refuses, from now on."""
        self._form.concede(refusal, shaped)

    @property
    def endpoint(self) -> str:
        """Who is asked, and where: what a batch is remembered by."""
        return endpoint_of(self.target)

    @property
    def seconds_left(self) -> float:
        """Seconds until the deadline."""
        return max(0.001, self._ends - self._clock())

    @property
    def stopped(self) -> bool:
        """Is nothing more sent?"""
        return self.limiter.stopped

    async def close(self) -> None:
        """Let go of sockets and files."""
        self._timer.cancel()
        try:
            await self.gateway.close()
        finally:  # what was paid for is on disk, whatever became of sockets
            if self.journal is not None:
                await self.journal.settled()
                self.journal.close()

    async def _tried(self, call: "_Call") -> Reply:
        """Try after try, on one hold of the budget."""
        again = retrying(self.limits.attempts, self.limiter.pause, self._retry)
        try:
            reply: Reply = await again(self._shaped, call)
        except Transient as failure:
            self._consecutive_failures += 1
            if self._consecutive_failures >= MAX_CONSECUTIVE_FAILURES:
                problem = f"{self.target.model} answered none of the last "
                problem += f"{MAX_CONSECUTIVE_FAILURES} requests: "
                fix = Wording("go on later with --resume", at_desk="ctrl+g goes on later")
                raise ProviderFailed("HL619", problem + failure.problem, fix=fix) from None
            raise
        except Refused as refusal:
            self._consecutive_failures = 0  # an answer of a kind: somebody is there
            self._count_refusal(call.request.key, refusal.problem)
            raise
        finally:
            if call.hold is not None:
                call.hold.settle()
        self._consecutive_failures = 0
        if words := refusal_of(reply):
            self._count_refusal(call.request.key, words)
        self._has_answered |= not words
        return reply

    def _count_refusal(self, key: str, problem: str) -> None:
        """End the run where nothing but refusals has come.

        Raises:
            ProviderFailed: HL665.
        """
        self._refused_keys.add(key)
        if len(self._refused_keys) >= MOST_REFUSALS and not self._has_answered:
            words = f"{self.target.model} refused the first {MOST_REFUSALS} requests: {problem}"
            raise ProviderFailed("HL665", words[:400], fix="mend that first; the rest can wait")

    def _retry(self, failure: BaseException | None) -> None:
        self.on_event(RequestRetried(failure))

    async def _shaped(self, call: "_Call") -> Reply:
        """One try, in the form that this server takes; it is found out once."""
        call.attempt += 1
        while True:
            shaped = self.shape(call.request)
            try:
                reply = await self._once(shaped, call)
            except Unsupported as refusal:
                self.concede(refusal, shaped)
            except Refused as refusal:
                if not self._form.step_down(refusal, shaped):
                    raise
            else:
                self._form.is_known = True
                return reply

    async def _once(self, request: Request, call: "_Call") -> Reply:
        """One call: budget, room, a note of it, the call, what it took."""
        if self.journal is not None:
            from hookline.gateway import wire

            check_outgoing(wire.body(request, self.target.name), self.target.extra_fields)
        most = self.meter.most(request) if self._measured else Spend(1)
        # before it takes a slot: who waits here waits for those who need one
        if call.hold is not None and not call.hold.renew(most):
            call.hold = None
        if call.hold is None:
            call.hold = await self.budget.hold(most)
        async with self.limiter.slot(most.tokens):
            if self.journal is not None:
                self.journal.intend(request.key, call.attempt)
            self.on_event(RequestSent(request))
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
        self.on_event(AnswerReceived(reply))
        return reply

    async def _send(self, request: Request, call: "_Call") -> Reply:
        timeout = min(self.limits.timeout, self.seconds_left)
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
    if refusal := refusal_of(reply):
        raise refused(reply.model, refusal)
    return reply


def stops_the_run(error: HooklineError) -> bool:
    """Would every other request fail alike?"""
    return isinstance(error, OverBudget | BadInput) or (
        isinstance(error, ProviderFailed) and not isinstance(error, Refused | Transient)
    )


def is_practice(target: Target) -> bool:
    """Does nothing leave the machine, and cost anything?"""
    return target.adapter in WITHOUT_NETWORK
