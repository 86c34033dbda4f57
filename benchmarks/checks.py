"""Full SMS checks and segment counts a second on one core, over copy as people write it.

Bars: 10,000 checks on a bare sheet, 1,500 on the sheet of a full brief, 100,000 counts; and
`check --json` over 40 briefs takes at most twice the time that it takes over one. The texts are
the clean and faulty SMS of the golden cases. Beside them the plain ways: the same rules with
every gate open, and a counter that looks at one character after the other. CPU seconds of this
process; the median of the rounds, all interleaved.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from hookline.guardrails.base import Copy
from hookline.guardrails.check import check
from hookline.guardrails.compiled import compile_once, families
from hookline.guardrails.hinting import read_hints
from hookline.guardrails.lines import FactSheetReader
from hookline.guardrails.sheets import compile_sheet
from hookline.guardrails.triggers import EVERYTHING
from hookline.records.sheet import FactSheet
from hookline.resources import shipped
from hookline.text.sms import measure_sms
from hookline.workspace.channels import open_channels
from hookline.workspace.library import load_brief, open_library

ROUNDS = 9
BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")
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


def ungated(text: str, sheet: FactSheet) -> list[str]:
    """The codes that the same rules find when no gate spares them a search."""
    copy = Copy({"body": text})
    for passage in copy.passages:
        passage.ascii, passage.digits, passage.dotted, passage.triggers_met = (
            False,
            True,
            True,
            EVERYTHING,
        )
    ready = compile_once(sheet)
    read_hints(copy, ready)
    return [found.code for family in families() for found in family.check(copy, ready)]


def naive_segments(text: str) -> int:
    """Segments, one character after the other."""
    gsm = all(char in BASIC or char in EXTENSION for char in text)
    sizes = [(1 + (char in EXTENSION)) if gsm else (1 + (char > "\uffff")) for char in text]
    single, part = (160, 153) if gsm else (70, 67)
    if sum(sizes) <= single:
        return 1
    segments, used = 1, 0
    for size in sizes:
        if used + size > part:
            segments, used = segments + 1, 0
        used += size
    return segments


def twilio_rate(texts: list[str]) -> float | None:
    """Counts a CPU second of Twilio's JavaScript counter on the same texts; None without it."""
    here = Path(__file__).parent
    modules = here.parent / ".venv" / "node"
    node = shutil.which("node")
    if node is None or not (modules / "node_modules").is_dir():
        return None
    done = subprocess.run(
        [node, str(here / "twilio.js"), str(modules)],
        input=json.dumps(texts), capture_output=True, text=True, check=True,
    )  # fmt: skip
    answer = json.loads(done.stdout)
    pairs = zip(texts, answer["segments"], strict=True)
    differ = sum(measure_sms(text).segments != theirs for text, theirs in pairs)
    print(f"segments: {len(texts) - differ} of {len(texts)} texts counted as Twilio counts them")
    return float(answer["rate"])


def full_sheet() -> FactSheet:
    """The sheet of a brief with an offer, facts, a market's rules and a brand's voice."""
    resolved = load_brief(shipped("briefs") / "winback-kurtako.yaml", open_library())
    return compile_sheet(resolved, "sms", "en", offer=next(iter(resolved.offers)))


def lines_seconds(briefs: int, lines: int = 80) -> float:
    """Wall seconds of `check --json` over so many lines that name so many different briefs."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(shipped("briefs"), Path(folder) / "briefs")
        first = Path(folder) / "briefs/winback-kurtako.yaml"
        paths = [first.with_name(f"b{number}.yaml") for number in range(briefs)]
        for path in paths:
            shutil.copy(first, path)
        asked = [
            json.dumps({"brief": str(paths[at % briefs]), "text": f"Kurtako: your kurta no. {at}"})
            for at in range(lines)
        ]
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "hookline", "check", "--json"],
            input="\n".join(asked), capture_output=True, text=True, check=True,
        )  # fmt: skip
        return time.perf_counter() - started


def main() -> None:
    """Print the rates and how they compare."""
    cases = [json.loads(line) for line in GOLDEN.read_text("utf-8").splitlines()]
    texts = [case["text"] for case in cases if "sheet" not in case and "parts" not in case]
    sheet = FactSheetReader(open_channels()).read(SHEET)
    for text in texts:
        assert naive_segments(text) == measure_sms(text).segments
        assert ungated(text, sheet) == [found.code for found in check({"body": text}, sheet)]

    def each(work: Callable[[str], object], times: int = 1) -> Callable[[], int]:
        def run() -> int:
            for _ in range(times):
                for text in texts:
                    work(text)
            return times * len(texts)

        return run

    full = full_sheet()
    kinds = (
        each(lambda text: check({"body": text}, sheet)),
        each(lambda text: check({"body": text}, full)),
        each(lambda text: ungated(text, sheet)),
        each(measure_sms, 20),
        each(naive_segments, 5),
    )
    rounds = [[rate(kind) for kind in kinds] for _ in range(ROUNDS)]
    checks, full_checks, plain_checks, counts, plain_counts = map(median, zip(*rounds, strict=True))
    print(f"checks: {checks:,.0f} full SMS checks/s, {checks / plain_checks:.1f}x without gates")
    print(f"checks: {full_checks:,.0f} checks/s on the sheet of a full brief")
    pairs = [(lines_seconds(1), lines_seconds(40)) for _ in range(3)]
    one, forty = map(median, zip(*pairs, strict=True))
    print(f"lines: {forty:.2f} s over 40 briefs, {forty / one:.2f}x the {one:.2f} s over one")
    print(f"counts: {counts:,.0f} segment counts/s, {counts / plain_counts:.1f}x a naive counter")
    if (twilio := twilio_rate(texts)) is None:
        print("skipped: no node with sms-segments-calculator")
    else:
        print(f"Twilio's counter in node: {twilio:,.0f} counts/s; ours is {counts / twilio:.1f}x")


if __name__ == "__main__":
    main()
