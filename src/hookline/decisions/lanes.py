"""Which lane and group a customer is in: buckets cut in the order of records.words.LANES."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from hookline.decisions.hashing import BUCKETS, buckets
from hookline.records.shares import Shares
from hookline.records.words import GROUPS, LANES

Codes = npt.NDArray[np.int64]

LANE_SHARES: Mapping[str, float] = {"holdout": 0.05, "explore": 0.05, "policy": 0.90}


def lanes(ids: Sequence[str], epoch: int, shares: Mapping[str, float] = LANE_SHARES) -> Codes:
    """(n,) positions in LANES."""
    return _cut_buckets(buckets(f"uni:{epoch}", ids), [shares[lane] for lane in LANES])


def groups(ids: Sequence[str], campaign_id: str, shares: Shares, *, service: bool = False) -> Codes:
    """(n,) positions in GROUPS; a service campaign holds nobody back."""
    split = group_shares(shares, service=service)
    return _cut_buckets(buckets(f"camp:{campaign_id}", ids), [split[g] for g in GROUPS])


def group_shares(shares: Shares, *, service: bool = False) -> dict[str, float]:
    """All four groups' shares; the bandit has the rest."""
    control = 0.0 if service else shares.control
    bandit = 1.0 - control - shares.usual - shares.random
    return {"control": control, "usual": shares.usual, "random": shares.random, "bandit": bandit}


def _cut_buckets(bucket: Codes, shares: Sequence[float]) -> Codes:
    edges = np.rint(np.cumsum(shares) * BUCKETS).astype(np.int64)
    assert edges[-1] == BUCKETS, "shares add up to 1"
    return np.searchsorted(edges, bucket, side="right")
