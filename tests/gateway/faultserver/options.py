"""What the server is told to do: its command line, parsed."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.gateway.faultserver.faults import KINDS

ENDS = ("completed", "expired", "cancelled", "failed")
Latency = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Options:
    """One server's settings; the attribute names are those of the flags."""

    port: int
    seed: int
    latency: Latency
    fault: dict[str, float]
    fault_attempts: int | None
    max_inflight: int | None
    rpm: int | None
    retry_after: float | None
    hang: float
    no_json_schema: bool
    no_json_object: bool
    require_key: str | None
    no_usage: bool
    batch_polls: int
    batch_end: str
    batch_lost: float


def read_options(given: Sequence[str] | None = None) -> Options:
    """The flags as `Options`; argparse ends the process where one is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.gateway.faultserver",
        description=__doc__,
        epilog=f"fault kinds: ok {' '.join(KINDS)}. A model named `m@429+500+ok` scripts them: "
        "attempt i of a request gets the i-th, and the last one repeats.",
    )
    add = parser.add_argument
    add("--port", type=int, default=0, help="0 takes a free one")
    add("--seed", type=int, default=0, help="of faults, latencies and answers")
    add("--latency", type=_latency, default=(0.0, 0.0), help="const:S or uniform:LO:HI")
    add("--fault", type=_faults, default={}, help="KIND=P,KIND=P; the rest is ok")
    add("--fault-attempts", type=int, help="attempts from this one on are always ok")
    add("--retry-after", type=float, help="seconds told by 429s of limits, 429ra and 503ra")
    add("--hang", type=float, default=30.0, help="seconds until a hanging answer is closed")
    _add_limits(add)
    _add_batches(add)
    return Options(**vars(parser.parse_args(given)))


def _add_limits(add: Callable[..., object]) -> None:
    add("--max-inflight", type=int, help="429 above it")
    add("--rpm", type=int, help="429 above so many requests in 60 seconds")
    add("--no-json-schema", action="store_true", help="400 for that response format")
    add("--no-json-object", action="store_true", help="400 for that response format")
    add("--require-key", help="401 without this bearer key")
    add("--no-usage", action="store_true", help="leave usage out")


def _add_batches(add: Callable[..., object]) -> None:
    add("--batch-polls", type=int, default=0, help="GETs for which a batch is in progress")
    add("--batch-end", choices=ENDS, default="completed")
    add(
        "--batch-lost",
        type=float,
        default=0.5,
        help="share of lines that an expired or cancelled batch does not answer",
    )


def _latency(written: str) -> Latency:
    match written.split(":"):
        case ["const", seconds]:
            return float(seconds), float(seconds)
        case ["uniform", low, high]:
            return float(low), float(high)
    raise argparse.ArgumentTypeError(f"`{written}` is neither const:S nor uniform:LO:HI")


def _faults(written: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for piece in filter(None, written.split(",")):
        kind, _, share = piece.partition("=")
        if kind not in KINDS:
            raise argparse.ArgumentTypeError(f"there is no fault `{kind}`")
        found[kind] = float(share or 1)
    if sum(found.values()) > 1 + 1e-9:
        raise argparse.ArgumentTypeError("the shares add up to more than 1")
    return found
