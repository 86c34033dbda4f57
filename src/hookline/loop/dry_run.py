"""What a generate run would take: calls, tokens, dollars and minutes; nothing is sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hookline.errors import HooklineError
from hookline.gateway.base import Target
from hookline.gateway.journal import handed_in, recorded, seconds_taken
from hookline.gateway.models import endpoint_of
from hookline.gateway.prices import estimate, price_of
from hookline.gateway.provider import is_practice
from hookline.loop.prepare import listed_words
from hookline.loop.writing.briefs import read_briefs
from hookline.loop.writing.jobs import plan_jobs
from hookline.loop.writing.opening import needs_price
from hookline.loop.writing.requests import request_for
from hookline.loop.writing.run import Options, Progress
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library

SPEED = (20, 80)
"""Tokens a second that models write, the slow and the fast; used until answers were timed."""
OVERHEAD = 1.0  # seconds of a call besides its writing


@dataclass(frozen=True, slots=True)
class Forecast:
    """Low: every first answer is good. High: every one is asked again as often as it may be."""

    model: str
    briefs: int
    unread: tuple[HooklineError, ...]
    variants: int
    prompts: int
    cached: int
    """Prompts whose answer is recorded, so that it is not sent."""
    out: int
    """Prompts that a batch is out with; a run waits for it, or gives it up."""
    calls: tuple[int, int]
    tokens_in: tuple[int, int]
    tokens_out: tuple[int, int]
    cost: tuple[float, float] | None
    """US dollars; None where no price is known."""
    price_as_of: str
    price_words: str
    """Which list the price is from, and whether that is long ago; "" where nothing is paid."""
    seconds: tuple[float, float]


def forecast(
    files: Sequence[Path], target: Target, library: Library, workspace: Workspace, options: Options
) -> Forecast:
    """What `generate` would take with these options.

    Raises:
        BadInput: HL641 for a money cap without a price.
    """
    price = price_of(target)
    needs_price(price, target, options)
    progress = Progress.begin(target, files, options)
    progress.briefs = read_briefs(files, library, options, progress, workspace=workspace)
    jobs = plan_jobs(progress.briefs, target, library, workspace, options)
    known = set() if options.fresh else set(recorded(workspace.root / "journal"))
    keys = [request_for(job.prompt, target, options).key for job in jobs]
    to_send = [job for job, key in zip(jobs, keys, strict=True) if key not in known]
    out = handed_in(workspace.root / "journal", endpoint_of(target)) - known
    prompts = [] if is_practice(target) else [job.prompt for job in to_send]
    once = estimate(prompts, price)
    least = options.least_calls
    times = options.most_calls
    share = price.batch if price and options.batch else 1.0
    timed = seconds_taken(workspace.root / "journal", endpoint_of(target), target.name)
    return Forecast(
        model=target.model,
        briefs=len(progress.briefs),
        unread=tuple(progress.unread),
        variants=sum(len(job.prompt.cells) for job in jobs),
        prompts=len(jobs),
        cached=len(jobs) - len(to_send),
        out=sum(key in out for key in keys),
        calls=(len(prompts) * least, len(prompts) * times),
        tokens_in=(once.tokens_in[0] * least, once.tokens_in[1] * times),
        tokens_out=(once.tokens_out[0] * least, once.tokens_out[1] * times),
        cost=(once.cost[0] * share * least, once.cost[1] * share * times) if once.cost else None,
        price_as_of=price.as_of if price else "",
        price_words=listed_words(price) if price and price.as_of else "",
        seconds=_seconds(
            len(prompts) * least,
            (once.tokens_out[0] * least, once.tokens_out[1] * least),
            timed,
            options,
        ),
    )


def _seconds(
    calls: int, written: tuple[int, int], timed: Sequence[float], options: Options
) -> tuple[float, float]:
    """How long it takes with so many in flight; by what answers took before, if known."""
    flight = max(1, min(options.limits.concurrency, calls))
    if timed:
        middle = sorted(timed)[len(timed) // 2]
        low = high = calls * middle / flight
    else:
        slow, fast = SPEED
        low = (calls * OVERHEAD + written[0] / fast) / flight
        high = (calls * OVERHEAD + written[1] / slow) / flight
    by_rate = 60.0 * calls / options.limits.per_minute if options.limits.per_minute else 0.0
    times = 1 + options.repairs
    return max(low, by_rate), max(high, by_rate) * times
