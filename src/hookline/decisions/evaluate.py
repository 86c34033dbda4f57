"""What another policy would have earned, from decisions already logged (off-policy estimates)."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from hookline.arrays import Array
from hookline.errors import BadInput

BY_NAME = 'write {"input": {"action": […], "reward": […], "pscore": […], "target": …, "q_hat": …}}'
"""How the arrays of one line are handed in."""


class Weights(NamedTuple):
    """How far the weights can be trusted: the mean is 1 in expectation, ESS at most n."""

    ess: float
    max_w: float
    mean_w: float


def evaluate(
    action: npt.ArrayLike,
    reward: npt.ArrayLike,
    pscore: npt.ArrayLike,
    target: npt.ArrayLike,
    q_hat: npt.ArrayLike,
    *,
    clip: float = 2.0,
    tau: float = 2.0,
    shrink: float = 3.0,
) -> dict[str, float]:
    """Eight estimates of the mean reward under `target`, and the diagnostics of their weights.

    Args:
        action: (n,) arm position sent.
        reward: (n,) what it earned.
        pscore: (n,) chance with which it was sent, > 0.
        target: (n, k) chances of the policy to evaluate.
        q_hat: (n, k) predicted rewards, fitted on other rows.
        clip: weights are cut here in `ips_clip`.
        tau: above this weight `switch_dr` trusts the prediction.
        shrink: λ of `dr_os`, weights w become λw / (w² + λ).
    Source: Horvitz, Thompson (1952); Dudík, Langford, Li (2011), ICML, for DR; Wang, Agarwal,
    Dudík (2017), ICML, for switch; Su, Dimakopoulou, Krishnamurthy, Dudík (2020), ICML, for the
    optimistic shrinkage.
    """
    a, r = np.asarray(action, np.int64), np.asarray(reward, np.float64)
    p, pi = np.asarray(pscore, np.float64), np.asarray(target, np.float64)
    q = np.asarray(q_hat, np.float64)
    rows = np.arange(len(a))
    w = pi[rows, a] / p
    direct = (pi * q).sum(axis=1)
    residual = r - q[rows, a]
    dr = direct + w * residual
    diagnostics = weight_diagnostics(w)
    return {
        "ips": float((w * r).mean()),
        "ips_clip": float((np.minimum(w, clip) * r).mean()),
        "snips": float((w * r).sum() / w.sum()),
        "dm": float(direct.mean()),
        "dr": float(dr.mean()),
        "sndr": float(direct.mean() + (w * residual).sum() / w.sum()),
        "switch_dr": float((direct + w * (w <= tau) * residual).mean()),
        "dr_os": float((direct + shrink * w / (w**2 + shrink) * residual).mean()),
        **diagnostics._asdict(),
    }


def weight_diagnostics(w: Array) -> Weights:
    """Kish's effective sample size, the largest and the mean weight. Source: Kish (1965), §11.7."""
    return Weights(float(w.sum() ** 2 / (w**2).sum()), float(w.max()), float(w.mean()))


def clustered_error(scores: Array, customers: npt.NDArray[np.int64]) -> float:
    """The squared error of the mean of scores, customers' decisions being anything but independent.

    Args:
        scores: (n,) one value a decision, `w · r` say.
        customers: (n,) position of each decision's customer, 0..m − 1.
    Source: Liang, Zeger (1986), Biometrika 73:13.
    """
    sums = np.bincount(customers, scores - scores.mean())
    m = len(sums)
    return float((sums**2).sum() / len(scores) ** 2 * m / (m - 1))


def answer(arrays_by_name: object) -> dict[str, float]:
    """What `evaluate --arrays -` answers to one line: estimates named with their thresholds.

    Raises:
        BadInput: HL703 when no arrays stand there by their names, when one is missing or of another
            length, or a chance is not positive.
    """
    if not isinstance(arrays_by_name, dict):
        raise BadInput("HL703", "no arrays by their names", where="input", fix=BY_NAME)
    try:
        arrays = {
            name: np.asarray(arrays_by_name[name], np.float64)
            for name in ("action", "reward", "pscore", "target", "q_hat")
        }
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput("HL703", f"no usable arrays ({error})", where="input") from error
    n = len(arrays["action"])
    same_length = all(len(array) == n for array in arrays.values())
    if not n or not same_length or arrays["target"].shape != arrays["q_hat"].shape:
        raise BadInput("HL703", "the arrays have different lengths", where="input")
    if not (arrays["pscore"] > 0).all():
        fix = "log the chance of what was sent, and leave out rows that could not be sent"
        raise BadInput("HL703", "a logged chance is not positive", where="input.pscore", fix=fix)
    estimates = evaluate(*arrays.values())
    renamed = {"ips_clip": "ips_clip2", "switch_dr": "switch_dr_tau2", "dr_os": "dr_os_lambda3"}
    return {renamed.get(name, name): value for name, value in estimates.items()}
