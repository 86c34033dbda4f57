"""Which fault a request gets: a function of seed, fingerprint and attempt, never of arrival."""

import hashlib
from collections.abc import Mapping

HTTP = (
    "400", "400ctx", "400policy", "401", "403", "404", "408", "409", "413", "422", "429", "429ra",
    "429ms", "429date", "429huge", "429quota", "500", "502", "503", "503ra", "504", "529",
)  # fmt: skip
"""Answers with an error status."""
WIRE = (
    "hang", "slow", "reset", "resetmid", "eofmid", "ctype", "badjson", "empty200", "emptychoices",
    "nullcontent", "streamcut", "streamerr", "drip",
)  # fmt: skip
"""Connections that break, and bodies that are no completion."""
SHAPE = (
    "truncated", "lengthok", "content_filter", "refusal", "schema", "wrongcount", "extra",
    "fenced", "prose", "trailing", "singlequote",
)  # fmt: skip
"""Completions whose form is wrong."""
COPY = (
    "dup", "neardup", "facts", "toolong", "mergetag", "inject", "ctrl", "markup", "pii", "lang",
)  # fmt: skip
"""Completions whose form is right and whose words are wrong."""
KINDS = (*HTTP, *WIRE, *SHAPE, *COPY)


def draw(*key: object) -> float:
    """A number in [0, 1) that only the key decides."""
    digest = hashlib.sha256(":".join(map(str, key)).encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64


def script_of(model: str) -> tuple[str, ...]:
    """The faults that a model's name asks for; () without any.

    Raises:
        ValueError: it names a fault that there is not.
    """
    _, at, script = model.partition("@")
    kinds = tuple(script.split("+")) if at else ()
    for kind in kinds:
        if kind != "ok" and kind not in KINDS:
            raise ValueError(kind)
    return kinds


def drawn_fault(
    seed: int, fingerprint: str, attempt: int, shares: Mapping[str, float], spared: int | None
) -> str:
    """The fault of one attempt, "ok" for none.

    Args:
        shares: the probability of each kind.
        spared: attempts from this one on have no fault.
    """
    if not shares or (spared is not None and attempt >= spared):
        return "ok"
    left = draw(seed, fingerprint, attempt, "fault")
    for kind, share in shares.items():
        if left < share:
            return kind
        left -= share
    return "ok"


def drawn_latency(seed: int, fingerprint: str, attempt: int, between: tuple[float, float]) -> float:
    """Seconds until one attempt is answered."""
    low, high = between
    return low + (high - low) * draw(seed, fingerprint, attempt, "latency") if high > low else low
