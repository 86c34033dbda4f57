"""Many requests in one file, answered within a day at a lower price; no crash pays for it twice.

The journal knows of a batch before the provider does, under a name of our own that the provider
keeps with it. Whoever goes on after a crash finds by that name what was handed in, and collects it.
"""

import secrets
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from hookline.errors import HooklineError, OverBudget, ProviderFailed, RuleSaidNo, Wording
from hookline.gateway.base import Batches, BatchState, NotThere, Refused, Transient, Unsupported
from hookline.gateway.budget import Hold, Spend
from hookline.gateway.events import AnswerReceived, BatchMoved
from hookline.gateway.journal import Journal
from hookline.gateway.limiter import Stopped
from hookline.gateway.privacy import check_outgoing
from hookline.gateway.provider import Provider
from hookline.gateway.retry import retrying
from hookline.gateway.wire import body
from hookline.modules import asyncio
from hookline.records.prompt import Reply, Request

MOST_LINES = 50_000
MOST_BYTES = 100_000_000  # half of what OpenAI takes in one file
PATIENCE = 20  # looks in a row that may fail, up to half a minute apart
FIRST_LOOK, LAST_LOOK = 1.0, 60.0  # seconds between two looks; each wait is half as long again

Answered = TypeVar("Answered")


async def answer_in_batches(provider: Provider, requests: Sequence[Request]) -> None:
    """Put the answers of all requests into the journal; the provider tells why others have none.

    Raises:
        Stopped: the run ended before the batch did; --resume goes on waiting for it.
        ProviderFailed: the provider takes no batch from us.
        BadInput: HL663 when an earlier batch is out with some of them, and may not be waited for.
    """
    work = _Batches(provider)
    wanted = {r.key: r for r in requests if r.key not in work.journal.replies}
    if provider.collects_earlier:
        await work.collect_earlier(wanted)
    provider.refuse_twice(wanted)
    while wanted:
        affordable = await work.affordable(list(wanted.values()))
        for some in _files(affordable, provider.target.name):
            await work.hand_in(some)
        refused = await work.collect()
        wanted = {r.key: r for r in affordable if r.key in refused}  # in a form that it takes


class _Batches:
    """The batches of one round that are out."""

    def __init__(self, provider: Provider) -> None:
        assert provider.journal is not None
        assert isinstance(provider.gateway, Batches)
        self.provider, self.on_event = provider, provider.on_event
        self.journal: Journal = provider.journal
        self.gateway: Batches = provider.gateway
        self._out: dict[str, str] = {}
        """The provider's id by our own name."""
        self._held: dict[str, tuple[Hold, Spend]] = {}
        """Set aside, by request."""
        self._sent: dict[str, Request] = {}
        """By key, in the form that they were handed in."""
        self._failures: dict[str, HooklineError] = {}
        provider.failures = self._failures

    async def collect_earlier(self, wanted: dict[str, Request]) -> None:
        """Wait for what an earlier run handed in, before anything is handed in again."""
        for job, facts in self.journal.open_batches(self.provider.endpoint).items():
            batch = facts.get("id") or await self._batch_id(job)
            if batch:
                self._out[job] = batch
            else:  # the crash came first: it never reached the provider
                self.journal.batch(job, over=True)
        await self.collect()
        for key in [key for key in wanted if key in self.journal.replies]:
            del wanted[key]

    async def affordable(self, requests: list[Request]) -> list[Request]:
        """The requests that may leave and that the budget has room for, until it has none."""
        affordable: list[Request] = []
        for index, request in enumerate(requests):
            most = self.provider.meter.most(request)
            try:
                check_outgoing(
                    body(request, self.provider.target.name), self.provider.target.extra_fields
                )
                hold = await self.provider.budget.hold(most, wait=False)
            except OverBudget as over:
                self._failures |= {request.key: over for request in requests[index:]}
                break
            except RuleSaidNo as refusal:
                self._failures[request.key] = refusal
            else:
                self._held[request.key] = (hold, most)
                affordable.append(request)
        return affordable

    async def hand_in(self, requests: Sequence[Request]) -> None:
        """Hand in one file; noted before, found again after a doubt."""
        shaped = [self.provider.shape(request) for request in requests]
        self._sent |= {request.key: request for request in shaped}
        job = secrets.token_hex(8)
        keys = [request.key for request in shaped]
        self.journal.batch(job, to=self.provider.endpoint, keys=keys)
        tries = 0

        async def once() -> BatchState:
            nonlocal tries
            tries += 1
            # after a doubt: it may have been taken, only its receipt was lost
            known = await self.gateway.find(job) if tries > 1 else None
            return known or await self.gateway.submit(shaped, job)

        state = await self._tried(once)
        self.journal.batch(job, id=state.id)
        self._out[job] = state.id
        self.on_event(BatchMoved(state))

    async def collect(self) -> set[str]:
        """Wait until all that is out is over, and record it.

        Returns:
            Requests that the server would take in another form.
        """
        refused: set[str] = set()
        wait = FIRST_LOOK
        while self._out:
            for job, batch in list(self._out.items()):
                state = await self._looked(batch)
                self.on_event(BatchMoved(state))
                if state.over:
                    refused |= await self._record(job, state)
                    del self._out[job]
            if self._out:
                await self.provider.limiter.pause(wait)
                wait = min(wait * 1.5, LAST_LOOK)
        return refused

    async def _record(self, job: str, state: BatchState) -> set[str]:
        """Answers into the journal, the rest by its cause."""
        results = await self._tried(partial(self.gateway.results, state))
        refused: set[str] = set()
        kept = []  # they share their way to the disk
        for key in self.journal.batches[job]["keys"]:
            answer = results.get(key) or _unanswered(state)
            request, held = self._sent.get(key), self._held.pop(key, None)
            spent = Spend(1 if key in results else 0)
            if isinstance(answer, Reply):
                answer = self.provider.meter.priced(answer)
                kept.append(self.journal.done(key, answer))
                if request and held:
                    spent = self.provider.meter.took(request, answer, held[1])
                self.on_event(AnswerReceived(answer))
            elif (failure := self._conceded(answer, request) if request else answer) is None:
                refused.add(key)
            else:
                self.journal.failed(key, failure)
                self._failures[key] = failure
            if held:
                held[0].spend(spent)
                held[0].settle()
        await asyncio.gather(*kept)
        self.journal.batch(job, over=True)
        return refused

    def _conceded(self, failure: ProviderFailed, sent: Request) -> ProviderFailed | None:
        """What keeps the request from an answer; None when another form may get one."""
        if not isinstance(failure, Unsupported):
            return failure
        try:
            self.provider.concede(failure, sent)
        except (Unsupported, Refused) as final:
            return final
        return None

    async def _batch_id(self, job: str) -> str:
        state = await self._tried(partial(self.gateway.find, job))
        return state.id if state else ""

    async def _looked(self, batch: str) -> BatchState:
        """How far it is; a network that is down for minutes ends nobody's wait of a day."""
        try:
            look = partial(self.gateway.look, batch)
            state = await self._tried(look, attempts=PATIENCE)
        except NotThere:
            problem = f"{self.provider.target.model} knows no batch {batch} (any more)"
            fix = Wording(
                "is it the same key? without --resume all is asked anew",
                at_desk="is it the same key?",
            )
            raise ProviderFailed("HL664", problem, fix=fix) from None
        return state

    async def _tried(
        self, call: Callable[[], Awaitable[Answered]], *, attempts: int = 0
    ) -> Answered:
        """What it answers, after as many tries as it may take, before the deadline."""
        if self.provider.stopped:
            raise Stopped
        again = retrying(attempts or self.provider.limits.attempts, self.provider.limiter.pause)
        try:
            async with asyncio.timeout(self.provider.seconds_left):
                return await again(call)
        except TimeoutError:
            raise Stopped from None


def _unanswered(state: BatchState) -> ProviderFailed:
    if state.status == "failed":
        problem = f"the provider refused the batch: {state.problem or 'no reason given'}"
        return ProviderFailed(
            "HL661",
            problem,
            fix=Wording(
                "mend it, and go on with --resume --batch", at_desk="mend it, and ctrl+g goes on"
            ),
        )
    problem = f"the batch {state.status} before it was answered"
    return Transient(
        "HL662",
        problem,
        fix=Wording("go on with --resume, with --batch or without", at_desk="ctrl+g asks again"),
    )


def _files(requests: Sequence[Request], name: str) -> Iterator[list[Request]]:
    """Requests in files that a provider takes."""
    some: list[Request] = []
    size = 0
    for request in requests:
        length = sum(len(m.content.encode()) for m in request.messages) + len(name) + 4096
        if some and (len(some) == MOST_LINES or size + length > MOST_BYTES):
            yield some
            some, size = [], 0
        some.append(request)
        size += length
    if some:
        yield some
