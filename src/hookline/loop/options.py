"""Options: what a person set for a run, as the loop takes it."""

from collections.abc import Sequence
from typing import TypeVar, cast

from hookline.documents import Document
from hookline.errors import BadInput
from hookline.gateway.base import Target
from hookline.gateway.budget import Limits, Spend, SpendCaps
from hookline.gateway.models import on_this_machine
from hookline.loop.dry_run import Forecast
from hookline.loop.writing.run import FollowUps, Options

DEFAULT = Options()
ROUNDS = 2
"""How often a second look asks for drafts where nobody said so."""
FOLLOW_UP_OPTIONS = ("follow_ups", "first_only", "together")
GO_ON_OR_PAY_ANEW = (("resume", "again"), ("resume", "fresh"))
Chosen = TypeVar("Chosen")


def read_options(chosen: Document, target: Target | None = None) -> Options:
    """A run's options; what was not chosen is as usual.

    Args:
        chosen: by the names of `hookline generate`'s options, such as max_cost and rpm.
        target: decides how many calls go out at once and when second messages are written, where
            nobody said so.
    Raises:
        BadInput: HL133 for options that exclude each other.
    """
    usual = DEFAULT.limits
    for pair in GO_ON_OR_PAY_ANEW:
        _at_most_one(pair, chosen)

    def pick(name: str, otherwise: Chosen) -> Chosen:
        value = cast("Chosen | None", chosen.get(name))  # the command has read it
        return otherwise if value is None else value

    limits = Limits(
        attempts=pick("attempts", usual.attempts),
        timeout=pick("timeout", usual.timeout),
        deadline=pick("deadline", usual.deadline),
        concurrency=pick("concurrency", target.concurrency if target else usual.concurrency),
        per_minute=pick("rpm", usual.per_minute),
        tokens_per_minute=pick("tpm", usual.tokens_per_minute),
        caps=SpendCaps(
            calls=pick("max_calls", usual.caps.calls),
            tokens=pick("max_tokens", usual.caps.tokens),
            cost=pick("max_cost", usual.caps.cost),
        ),
    )
    longest = chosen.get("max_output")
    return Options(
        variants=pick("variants", DEFAULT.variants),
        seed=pick("seed", DEFAULT.seed),
        limits=limits,
        repairs=pick("repairs", DEFAULT.repairs),
        params=DEFAULT.params | ({"max_tokens": longest} if longest else {}),
        rounds=pick("rounds", ROUNDS if chosen.get("second_look") else DEFAULT.rounds),
        stream=pick("stream", DEFAULT.stream),
        fresh=pick("fresh", DEFAULT.fresh),
        resume=pick("resume", DEFAULT.resume),
        again=pick("again", DEFAULT.again),
        batch=pick("batch", DEFAULT.batch),
        refuse_wrong=not pick("anyway", not DEFAULT.refuse_wrong),
        follow_ups=_follow_ups(chosen, target),
    )


def passed_cap(forecast: Forecast, options: Options) -> str:
    """The option whose cap may end such a run before its end; "" when none may."""
    tokens = forecast.tokens_in[1] + forecast.tokens_out[1]
    most = Spend(forecast.calls[1], tokens, forecast.cost[1] if forecast.cost else 0.0)
    return options.limits.caps.passed_by(most)


def _follow_ups(chosen: Document, target: Target | None) -> FollowUps:
    """When second messages are written: a model on this machine is taken for a small one."""
    named = _at_most_one(FOLLOW_UP_OPTIONS, chosen)
    if named == ["follow_ups"]:
        return "now"
    if named:
        return "later" if named == ["first_only"] else "together"
    is_small = target is not None and bool(target.base_url) and on_this_machine(target.base_url)
    return "later" if is_small else DEFAULT.follow_ups


def _at_most_one(names: Sequence[str], chosen: Document) -> list[str]:
    """Which of options that exclude each other was chosen."""
    named = [name for name in names if chosen.get(name)]
    if len(named) > 1:
        options = " and ".join(f"--{name.replace('_', '-')}" for name in named)
        raise BadInput("HL133", f"{options} exclude each other", where="options", fix="keep one")
    return named
