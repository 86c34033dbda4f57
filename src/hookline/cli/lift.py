"""`lift`: what campaigns earned over sending nothing."""

import math
from typing import Any

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.settings import Settings
from hookline.text.money import minor_digits

HEADER = ("campaign", "verdict", "messaged", "held back", "bought", "without", "difference")


@click.command()
@options.day("As of this day.")
@click.option("--by", "segment", help="Split campaigns by this context cell: stage, language, …")
@click.option("--moments", metavar="-", help='Answer {"method", "input"} lines from stdin.')
@options.as_json
@click.pass_obj
def lift(
    settings: Settings, day: Any, segment: str | None, moments: str | None, *, as_json: bool
) -> None:
    """Tell what each campaign earned over its held-back customers, and all of them together."""
    if moments is not None:
        return _answer_moments()
    from hookline.loop import measure as step
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    team = read_team()
    report = step.measure(Workspace.of(settings), team, day=day, segment=segment)
    return show.result(report.to_json()) if as_json else show_report(report, team.currency)


def show_report(report: Any, currency: str, truth: dict[str, float] | None = None) -> None:
    """The report as a table and, below it, in words.

    Args:
        currency: ISO code of the amounts.
        truth: what each campaign truly earned, in minor units, where a simulation knows it.
    """
    money = _Money(currency)
    header = [*HEADER, f"earned {currency}"]
    rows = [_campaign_row(campaign, money, truth) for campaign in report.campaigns]
    show.table([*header, "truly"] if truth is not None else header, rows, right="  rrrrrrr")
    show.out()
    for campaign in report.campaigns:
        show.out(f"{campaign.campaign_id}: {campaign.verdict.phrase} ({campaign.verdict.status})")
        show.out(f"  {campaign.verdict.rule}")
        for note in _notes(campaign, money):
            show.out(f"  {note}")
    for universal in report.universal:
        show.out(_universal(universal, money))
    if report.gap is not None:
        total, universal_total = report.campaigns_total.value, report.universal_total.value
        show.out(
            f"all campaigns {money(total)}; everything against nothing {money(universal_total)}; "
            f"the gap of {money(report.gap)} is interaction, what is not shown, and noise"
        )
    show.out(
        f"outcomes complete up to {report.watermark}; they may come in {report.lag_days} days late"
    )


def _campaign_row(campaign: Any, money: "_Money", truth: dict[str, float] | None) -> list[str]:
    sent = campaign.sent
    rate_c = sent.buyers_control / sent.n_control if sent.n_control else math.nan
    rate_t = sent.buyers_target / sent.n_target if sent.n_target else math.nan
    interval = sent.rate_interval
    difference = (
        f"{rate_t - rate_c:+.2%} [{interval.lo:+.2%}, {interval.hi:+.2%}]"
        if interval
        else "too few buyers"
    )
    earned = campaign.incremental
    shown = (
        f"{money(earned.value)} [{money(earned.lo)}, {money(earned.hi)}]" if earned else "not shown"
    )
    row = [
        campaign.campaign_id, campaign.verdict.phrase, f"{sent.n_target:,}", f"{sent.n_control:,}",
        _rate(rate_t), _rate(rate_c), difference, shown,
    ]  # fmt: skip
    if truth is not None:
        row.append(money(truth.get(campaign.campaign_id, 0.0)))
    return row


def _notes(campaign: Any, money: "_Money") -> list[str]:
    sent = campaign.sent
    found = list(campaign.warnings)
    if sent.rate_interval is None:
        found.append(
            f"{sent.buyers_control} held-back customers bought; below 25 no rate is compared"
        )
    if campaign.incremental is None and sent.rate_interval is not None:
        found.append(
            f"revenue is not shown: {sent.buyers_control} buyers of {sent.n_control:,} held back "
            "are too few for how unequal the baskets are (200 buyers, and 10 to 45 × skew²)"
        )
    if sent.revenue_quality == "approximate":
        found.append(
            "the revenue interval is approximate: baskets are unequal for so few held back"
        )
    if sent.revenue is not None:
        revenue = sent.revenue
        between = f"[{money(revenue.lo)}, {money(revenue.hi)}]"
        found.append(f"revenue a customer {money(revenue.diff)} {between}")
    for other in campaign.secondary:
        if other.rate_interval is not None:
            low, high = other.rate_interval.lo, other.rate_interval.hi
            p = campaign.secondary_p.get(other.name, math.nan)
            found.append(f"{other.name}: [{low:+.2%}, {high:+.2%}], p {p:.2f} (Holm)")
    if campaign.srm_e >= 10:
        found.append(f"evidence that groups are the wrong size: e-value {campaign.srm_e:.0f}")
    return found


def _universal(universal: Any, money: "_Money") -> str:
    policy = universal.policy
    if universal.incremental is None:
        return f"{universal.epoch}, everything against nothing: not shown, too few held back buyers"
    earned = universal.incremental
    return (
        f"{universal.epoch}, everything against nothing: {money(earned.value)} "
        f"[{money(earned.lo)}, {money(earned.hi)}] from {policy.n_target:,} customers "
        f"against {policy.n_control:,} never messaged"
    )


class _Money:
    """Minor units as people read them."""

    def __init__(self, currency: str) -> None:
        self._unit = 10 ** minor_digits(currency)

    def __call__(self, minor: float) -> str:
        if not math.isfinite(minor):
            return "unbounded"
        sign, major = "-" if minor < 0 else "", abs(minor) / self._unit
        return f"{sign}{major:,.0f}" if major >= 100 else f"{sign}{major:,.2f}"


def _rate(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.2%}"


def _answer_moments() -> None:
    import sys

    from hookline.cli.measure import answer_lines
    from hookline.lift.answers import answer

    def one(asked: dict[str, Any]) -> dict[str, Any]:
        method, given = asked.get("method"), asked.get("input")
        if not isinstance(method, str) or not isinstance(given, dict):
            fix = 'write {"method": "newcombe", "input": {…}}'
            raise BadInput("HL391", "a method and its input are missing", fix=fix)
        return answer(method, given)

    sys.exit(answer_lines(one))
