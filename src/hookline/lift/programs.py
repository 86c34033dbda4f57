"""What programs earned: campaigns of one purpose together, and each against mass campaigns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hookline.lift.campaigns import BROKEN, MESSAGED, CampaignLift
from hookline.lift.contrasts import Contrast, contrast, of_purchases
from hookline.lift.estimates import Effect, Quotient, quotient
from hookline.lift.events import PURCHASE
from hookline.lift.increments import epoch_sum, sum_of
from hookline.lift.moments import Counts, Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.proportions import ScoreRate, rate_ratio, score_rate
from hookline.lift.rows import EpochPair, Row, pairs
from hookline.lift.verdicts import CONVERSION_BUYERS, has_right_sizes, revenue_quality

GTM = "gtm"
"""The program of campaigns to everybody, which the others are held against."""
NO_GTM = NoNumber("no campaign to everybody (gtm) is measured")
GTM_EARNED_NOTHING = NoNumber("gtm may have earned nothing")
NOTHING_EARNED = NoNumber("all campaigns together may have earned nothing")
NOT_AGAINST_ITSELF = NoNumber("it is what the others are held against")


@dataclass(frozen=True)
class ProgramLift:
    """All campaigns of one program, each in its own window; campaigns and epochs are strata.

    So campaigns that are too small to speak alone speak together, over all weeks in which they ran.
    """

    program: str
    campaigns: tuple[str, ...]
    left_out: tuple[str, ...]
    """Campaigns with closed windows that cannot be compared: groups of the wrong size, or fewer
    than two customers on a side."""
    weeks: int
    """Calendar weeks with first slots whose windows are closed."""
    event: str
    """What all its campaigns are judged by; a purchase where they differ."""
    sent: Contrast
    """All sent groups against control, strata weighted by target's customers."""
    incremental: Effect | NoNumber
    """Revenue in minor units of all sent customers whose windows are closed."""
    share: Quotient | NoNumber
    """Of the incremental revenue of all campaigns."""
    buyers_ratio: Quotient | NoNumber
    """Share of messaged customers who bought, over that of messaged customers of gtm. It tells of
    whom a program is sent to as well as of what it does; `yield_ratio` tells what it does."""
    yield_ratio: Quotient | NoNumber
    """Incremental revenue a messaged customer, over that of gtm."""


@dataclass(frozen=True)
class _Strata:
    """What is known of one program, or of all of them."""

    pairs: tuple[EpochPair, ...]
    revenue: Effect | NoNumber
    """Not yet held against the rule for showing it."""

    @property
    def incremental(self) -> Effect | NoNumber:
        """Its revenue, where the rule lets it be shown."""
        control = sum((pair.control for pair in self.pairs), Moments())
        samples = [m.revenue for pair in self.pairs for m in pair]
        quality = revenue_quality(control, samples) if samples else self.revenue
        return quality if isinstance(quality, NoNumber) else self.revenue

    @property
    def messaged(self) -> int:
        """Customers of the sent groups."""
        return sum(pair.target.n for pair in self.pairs)


def programs(
    campaigns: Sequence[CampaignLift], known: Mapping[str, Sequence[Row]]
) -> tuple[ProgramLift, ...]:
    """Every program, in order of name, gtm last; () where no campaign belongs to one.

    Args:
        campaigns: all of the report; those without a program count in the whole alone.
        known: by campaign, its rows in its own window, lane policy, windows closed.
    Source: rates as `contrasts.rates`, campaigns and epochs as strata; shares and yields by
        `estimates.quotient`, buyers against gtm's by `proportions.rate_ratio`.
    """
    measured = [c for c in campaigns if not c.is_service]
    fit = [c for c in measured if _is_comparable(c, known)]
    whole = _whole(measured, fit, known)
    gtm = _strata([c for c in fit if c.program == GTM], known)
    names = sorted({c.program for c in measured} - {""}, key=lambda name: (name == GTM, name))
    return tuple(
        _program(name, [c for c in measured if c.program == name], known, whole, gtm)
        for name in names
    )


def _program(
    name: str,
    campaigns: Sequence[CampaignLift],
    known: Mapping[str, Sequence[Row]],
    whole: Effect | NoNumber,
    gtm: _Strata,
) -> ProgramLift:
    fit = [c for c in campaigns if _is_comparable(c, known)]
    strata, event = _strata(fit, known), _event(campaigns)
    earned = strata.incremental
    days = [row.day for c in fit for row in known.get(c.campaign_id, ())]
    return ProgramLift(
        program=name,
        campaigns=tuple(c.campaign_id for c in fit),
        left_out=tuple(
            c.campaign_id for c in campaigns if c not in fit and known.get(c.campaign_id)
        ),
        weeks=len({day.isocalendar()[:2] for day in days}),
        event=event,
        sent=contrast(
            "sent against control",
            _judged_by(event, strata.pairs, campaigns),
            event=event,
        ),
        incremental=earned,
        share=_share(earned, whole),
        buyers_ratio=_buyers_ratio(strata, gtm) if name != GTM else NOT_AGAINST_ITSELF,
        yield_ratio=_yield_ratio(strata, gtm) if name != GTM else NOT_AGAINST_ITSELF,
    )


def _is_comparable(campaign: CampaignLift, known: Mapping[str, Sequence[Row]]) -> bool:
    rows = known.get(campaign.campaign_id, ())
    return has_right_sizes(campaign.srm_e) and bool(pairs(rows, "group", ["control"], MESSAGED))


def _strata(campaigns: Sequence[CampaignLift], known: Mapping[str, Sequence[Row]]) -> _Strata:
    rows = [known.get(c.campaign_id, ()) for c in campaigns]
    compared = [pair for each in rows for pair in pairs(each, "group", ["control"], MESSAGED)]
    return _Strata(tuple(compared), sum_of([epoch_sum(each, MESSAGED) for each in rows if each]))


def _whole(
    measured: Sequence[CampaignLift],
    fit: Sequence[CampaignLift],
    known: Mapping[str, Sequence[Row]],
) -> Effect | NoNumber:
    """What all campaigns earned; a sum that lacks one of them is not the whole.

    Those in which two customers of a side are still missing are so small that it stays one.
    """
    for campaign in measured:
        if not has_right_sizes(campaign.srm_e):
            return NoNumber(f"{BROKEN.because} in {campaign.campaign_id}")
        if any(campaign.first_slots.values()) and not campaign.first_slots.get("control"):
            return NoNumber(f"nobody is held back in {campaign.campaign_id}")
    return _strata(fit, known).incremental


def _event(campaigns: Sequence[CampaignLift]) -> str:
    events = {c.event for c in campaigns}
    return events.pop() if len(events) == 1 else PURCHASE


def _judged_by(
    event: str, compared: Sequence[EpochPair], campaigns: Sequence[CampaignLift]
) -> Sequence[EpochPair]:
    """The pairs with purchases as their event where the campaigns are judged by different ones."""
    return compared if all(c.event == event for c in campaigns) else of_purchases(compared)


def _share(earned: Effect | NoNumber, whole: Effect | NoNumber) -> Quotient | NoNumber:
    if isinstance(earned, NoNumber):
        return earned
    if isinstance(whole, NoNumber):
        return whole
    # the whole holds the part, so the two vary together by the part's own error
    return quotient(earned, whole, NOTHING_EARNED, covariance=earned.error)


def _buyers_ratio(strata: _Strata, gtm: _Strata) -> Quotient | NoNumber:
    if not gtm.pairs:
        return NO_GTM
    for whose, side in (("", strata), ("of gtm, ", gtm)):
        buyers = sum(pair.target.sum_c for pair in side.pairs)
        if buyers < CONVERSION_BUYERS:
            needed = f"{CONVERSION_BUYERS} are needed"
            return NoNumber(f"{whose}only {buyers:,} of those messaged bought, and {needed}")
    gtm_rate, rate = (_messaged_rate(side.pairs) for side in (gtm, strata))
    ends = rate_ratio(gtm_rate, rate)
    assert not isinstance(ends, NoNumber), "gtm has buyers"
    return Quotient(float(rate.value / gtm_rate.value), float(1 + ends.lo), float(1 + ends.hi))


def _messaged_rate(compared: Sequence[EpochPair]) -> ScoreRate:
    whole = sum(pair.target.n for pair in compared)
    counts: list[Counts] = [pair.target.buyers for pair in compared]
    return score_rate(counts, [c.n / whole for c in counts], 0.05)


def _yield_ratio(strata: _Strata, gtm: _Strata) -> Quotient | NoNumber:
    if not gtm.pairs:
        return NO_GTM
    earned, gtm_earned = strata.incremental, gtm.incremental
    if isinstance(earned, NoNumber):
        return earned
    if isinstance(gtm_earned, NoNumber):
        return NoNumber(f"of gtm, {gtm_earned.because}")
    per_customer = _each(earned, strata.messaged), _each(gtm_earned, gtm.messaged)
    return quotient(*per_customer, GTM_EARNED_NOTHING)


def _each(effect: Effect, customers: int) -> Effect:
    """A sum as an amount a customer."""
    return Effect(
        effect.value / customers, effect.error / customers**2,
        effect.lo / customers, effect.hi / customers,
    )  # fmt: skip
