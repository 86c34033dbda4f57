"""`plan`: what a comparison can show, or how many customers it takes."""

import math
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.loop.plan import PlannedTest, TestPlan

HEADER = ("held back", "customers", "of them held back", "shows from", "days", "not earned")


def read_share(_: object, __: click.Parameter, value: str | None) -> float | None:
    """`1.8%` as 0.018; a bare number as it is."""
    from hookline.text.money import parse_percent

    if value is None:
        return None
    try:
        return float(parse_percent(value)) / 100 if "%" in value else float(value)
    except ValueError:
        raise click.BadParameter(f"'{value}' is no share; write one like 1.8%") from None


def share(
    name: str, text: str, *, default: str | None = None, required: bool = False
) -> options.Decorator:
    """An option that takes a share of 1, as people write it."""
    option: options.Decorator = click.option(
        name, callback=read_share, metavar="SHARE", help=text, required=required,
        default=default, show_default=default is not None,
    )  # fmt: skip
    return option


@click.command()
@share("--base-rate", "Who buy, or do what --event names, without a message: 1.8%.", required=True)
@click.option("--customers", type=float, help="How many there are: what would show?")
@share("--lift", "What has to show, over the base rate: 20%.")
@share("--held-back", "Who get nothing.", default="10%")
@click.option("--per-day", type=float, help="Customers who come in a day.")
@click.option("--order-value", metavar="AMOUNT", help="What a buyer spends: 1200 INR.")
@click.option("--window", type=click.IntRange(1, 365), default=14, show_default=True,
              help="Days in which a purchase counts.")  # fmt: skip
@click.option("--event", default="converted", show_default=True,
              help="What it is judged by.")  # fmt: skip
@share("--power", "Chance to see it.", default="80%")
@options.as_json
@click.pass_obj
def plan(
    settings: Settings,  # noqa: ARG001 - every command gets them
    *,
    base_rate: float,
    customers: float | None,
    lift: float | None,
    held_back: float,
    per_day: float | None,
    order_value: str | None,
    window: int,
    event: str,
    power: float,
    as_json: bool,
) -> None:
    """Plan a comparison before a message is sent: what would show, or how many it takes."""
    from dataclasses import asdict

    from hookline.loop import plan as step
    from hookline.workspace.team import read_team

    team = read_team()
    basket, currency = step.read_basket(order_value, team)
    question = step.Question(
        base=base_rate, customers=customers, lift=lift, per_day=per_day, basket=basket,
        window_days=window, lag_days=team.lag_days, power=power,
    )  # fmt: skip
    planned = step.plan(question, held_back, team)
    event = step.read_event(event, team)
    if as_json:
        return show.result(asdict(planned) | {"currency": currency, "event": event})
    return _show(planned, currency, event)


def _show(planned: "TestPlan", currency: str, event: str) -> None:
    from hookline.loop.plan import do

    question = planned.question
    times = f"{100 * question.power:.0f} times in 100"
    if question.lift is None:
        show.out(
            f"{question.customers:,.0f} customers, {question.base:.2%} of whom {do(event)} anyway."
        )
        show.out(f"What would show {times}, by the share held back:\n")
    else:
        rise = question.base * (1 + question.lift)
        who = f"From {question.base:.2%} to {rise:.2%} who {do(event)}"
        show.out(f"{who}, a lift of {question.lift:.0%}.")
        show.out(f"What it takes to show {times}, by the share held back:\n")
    rows = [_row(trial, currency) for trial in planned.trials]
    show.table(HEADER, rows, right="rrrrrr")
    if any(math.isinf(trial.rise) for trial in planned.trials):
        show.out("\nnothing: too few of those held back would do it anyway to compare with.")
    if planned.everything is not None:
        whole = planned.everything
        show.out()
        show.out(
            f"Everything against nothing: {_lift(whole)} shows with {whole.customers:,.0f} "
            f"customers,\n{whole.held_back:,.0f} of them never messaged."
        )
    if question.basket is not None:
        show.out("Not earned: what the held-back would have brought if the lift is real.")


def _row(trial: "PlannedTest", currency: str) -> list[str]:
    forgone = "-" if trial.forgone is None else f"{currency} {trial.forgone:,.0f}"
    return [
        f"{100 * trial.control:g} %",
        f"{math.ceil(trial.customers):,}",
        f"{math.ceil(trial.held_back):,}",
        _lift(trial),
        "-" if trial.days is None else str(trial.days),
        forgone,
    ]


def _lift(trial: "PlannedTest") -> str:
    if math.isinf(trial.rise):
        return "nothing"
    return f"+{trial.lift:.0%}" if trial.lift >= 0.1 else f"+{trial.lift:.1%}"
