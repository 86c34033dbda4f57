"""Plan: what a comparison can show, or how many customers it takes, before a message is sent."""

from dataclasses import dataclass

from hookline.errors import BadInput, Wording
from hookline.lift.events import ONLY_MESSAGED, PURCHASE, do
from hookline.lift.planner import PlannedTest, Question, trial
from hookline.records.team import Team
from hookline.text.money import minor_digits, parse_money
from hookline.workspace.outcome_rows import fold_event

__all__ = ["PlannedTest", "Question", "TestPlan", "do", "plan", "read_basket", "read_event"]

SHARES = (0.05, 0.10, 0.20, 0.50)
"""Shares held back that are shown beside the one that was asked for."""


@dataclass(frozen=True, slots=True)
class TestPlan:
    """A campaign's comparison by share held back, and the yearly one of everything."""

    __test__ = False  # pytest takes a class of this name for a test

    question: Question
    control: float
    trials: tuple[PlannedTest, ...]
    """In order of the share held back; the one asked for is among them."""
    everything: PlannedTest | None
    """Never-messaged against normal traffic, on the same customers."""


def read_basket(text: str | None, team: Team) -> tuple[float | None, str]:
    """What a buyer spends in major units, and its currency; None where nothing was said.

    Raises:
        BadInput: HL444 where it is no amount.
    """
    if text is None:
        return None, team.currency
    try:
        minor, currency = parse_money(text, currency=team.currency)
    except ValueError as error:
        raise BadInput("HL444", str(error), where="--order-value") from None
    return float(minor / 10 ** minor_digits(currency)), currency


def read_event(name: str, team: Team) -> str:
    """What the comparison is judged by, in our words or the team's own.

    Raises:
        BadInput: HL444 for what nobody does who gets no message.
    """
    event = fold_event(name.strip(), team.events) or PURCHASE
    if event in ONLY_MESSAGED:
        problem = f"who gets no message cannot {do(event)}, so held-back customers show nothing"
        fix = Wording(
            "such messages are compared copy with copy: `usual` and `random` shares in the brief",
            at_desk="they are compared copy with copy: “Your copy to” and “By lot” on F2 Brief",
        )
        raise BadInput("HL444", problem, where="--event", fix=fix)
    return event


def plan(question: Question, control: float, team: Team) -> TestPlan:
    """What each share of held-back customers can show, or how many customers it takes.

    Args:
        question: with exactly one of customers and lift.
        control: share held back, as a campaign's `shares` has it.
    Raises:
        BadInput: HL443 for both or neither of customers and lift, HL444 for a number that no
            comparison can have.
    """
    if (question.customers is None) == (question.lift is None):
        fix = Wording(
            "give --customers to learn what would show, or --lift to learn how many it takes",
            at_desk="give either number, and the other is worked out",
        )
        problem = Wording(
            "one of --customers and --lift is needed",
            at_desk="how many customers, or which lift, is needed",
        )
        raise BadInput("HL443", problem, fix=fix)
    _check(question, control)
    shares = sorted({*SHARES, control})
    trials = [trial(question, share) for share in shares]
    return TestPlan(
        question=question,
        control=control,
        trials=tuple(each for each in trials if each is not None),
        everything=_everything(question, team),
    )


def _everything(question: Question, team: Team) -> PlannedTest | None:
    """Lane holdout against lane policy; explore's customers are in neither."""
    lanes = team.lanes.shares()
    compared = lanes["holdout"] + lanes["policy"]
    if lanes["holdout"] == 0:
        return None
    customers = question.customers * compared if question.customers is not None else None
    whole = Question(
        base=question.base,
        customers=customers,
        lift=question.lift,
        per_day=question.per_day * compared if question.per_day else None,
        basket=question.basket,
        window_days=team.overall_window,
        lag_days=question.lag_days,
        power=question.power,
    )
    return trial(whole, lanes["holdout"] / compared)


def _check(question: Question, control: float) -> None:
    for option, value, highest in (
        ("--base-rate", question.base, 1.0),
        ("--held-back", control, 1.0),
        ("--power", question.power, 1.0),
        ("--customers", question.customers, float("inf")),
        ("--lift", question.lift, float("inf")),
        ("--per-day", question.per_day, float("inf")),
    ):
        if value is not None and not 0 < value < highest:
            limit = "between 0 % and 100 %" if highest == 1.0 else "above 0"
            raise BadInput("HL444", f"it is {value:g}", where=option, fix=f"give a number {limit}")
    if question.lift is not None and question.base * (1 + question.lift) > 1:
        problem = f"{question.base:.1%} and {question.lift:.0%} more of it is beyond everybody"
        raise BadInput("HL444", problem, where="--lift", fix="give a smaller lift")
