"""Full SMS checks and segment counts a second on one core, over copy as people write it.

Bars: 10,000 checks and 100,000 counts. The texts are the clean and faulty SMS of the golden cases.
CPU seconds of this process; the best of the rounds, the two kinds interleaved.
"""

import json
import time
from collections.abc import Callable
from pathlib import Path

from hookline.guardrails.check import check
from hookline.records.sheet import FactSheet
from hookline.text.sms import measure

ROUNDS = 7
SHEET = {
    "channel": "sms",
    "max_segments": 1,
    "placeholders": ["first_name", "city", "points"],
    "url_allow": ["brew.example"],
    "forbidden": ["cheap", "bribe"],
    "brand_terms": ["Brew & Co"],
    "facts": {
        "percents": [20],
        "amounts": [{"value": 5, "currency": "USD"}],
        "codes": ["BREW20"],
        "dates": ["2026-11-30"],
    },
}
GOLDEN = Path(__file__).parents[1] / "tests/golden/guardrails.jsonl"


def rate(work: Callable[[], int]) -> float:
    """What one run of the work does a CPU second."""
    started = time.process_time()
    done = work()
    return done / (time.process_time() - started)


def main() -> None:
    """Print both rates."""
    cases = [json.loads(line) for line in GOLDEN.read_text("utf-8").splitlines()]
    texts = [case["text"] for case in cases if "sheet" not in case and "parts" not in case]
    sheet = FactSheet.model_validate(SHEET)

    def checks() -> int:
        for text in texts:
            check({"body": text}, sheet)
        return len(texts)

    def counts() -> int:
        for _ in range(20):
            for text in texts:
                measure(text)
        return 20 * len(texts)

    rounds = [(rate(checks), rate(counts)) for _ in range(ROUNDS)]
    best = [max(column) for column in zip(*rounds, strict=True)]
    print(f"checks: {best[0]:,.0f} full SMS checks/s, {best[1]:,.0f} segment counts/s")


if __name__ == "__main__":
    main()
