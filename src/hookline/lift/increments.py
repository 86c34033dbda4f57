"""What sent groups brought beyond the held-back, as sums over all who were messaged."""

from collections.abc import Sequence

from hookline.lift.contrasts import NOT_CLOSED
from hookline.lift.estimates import Effect, add, effect
from hookline.lift.moments import Moments
from hookline.lift.no_number import NoNumber
from hookline.lift.rows import Row, by_group


def incremental(
    control: Moments, groups: Sequence[Moments], measure: str = "revenue", alpha: float = 0.05
) -> Effect | NoNumber:
    """Σ n_g·τ_g of one epoch: what sent groups brought beyond the held-back mean.

    All τ_g share control's mean, so its error counts with the square of all their customers.

    Args:
        control, groups: the held-back, and each sent group; one of fewer than two is left out.
        measure: "revenue", in minor units, or "orders".
    Returns:
        a sum over the sent; no number below two held back, or without a sent group.
    """
    sent = [(g.n, getattr(g, measure)) for g in groups if g.n >= 2]
    if control.n < 2 or not sent:
        return NOT_CLOSED
    held = getattr(control, measure)
    value = sum(n * (sample.mean - held.mean) for n, sample in sent)
    error = sum(n**2 * sample.error for n, sample in sent)
    error += sum(n for n, _ in sent) ** 2 * held.error
    return effect(value, error, alpha)


def epoch_sum(
    known: Sequence[Row], sent: Sequence[str], measure: str = "revenue"
) -> Effect | NoNumber:
    """`incremental` of every epoch, added; an epoch without two held back has none to add.

    Args:
        known: rows of one campaign in lane policy, windows closed.
        sent, measure: names of the groups that were messaged; as in `incremental`.
    """
    effects = []
    for epoch in sorted({r.epoch for r in known}):
        group = by_group((r for r in known if r.epoch == epoch), ("control", *sent))
        if group["control"].n >= 2:
            effects.append(incremental(group["control"], [group[g] for g in sent], measure))
    return sum_of(effects)


def sum_of(effects: Sequence[Effect | NoNumber]) -> Effect | NoNumber:
    """Independent effects added; no number where one is missing, or where there are none."""
    missing = next((e for e in effects if isinstance(e, NoNumber)), None)
    known = [e for e in effects if not isinstance(e, NoNumber)]
    if missing is not None:
        return missing
    return add(known) if known else NoNumber("no campaign has money to compare")
