"""What decide, outcomes and learn take for many customers: seconds, and memory above the imports.

Every command runs as people run it, in a process of its own, on a generated base: customers with
consent, language, tier and recency, a live practice campaign, ten days of purchases. Bar: 400 MB
above what the command's own modules take, at a million customers.

    python benchmarks/rows.py [CUSTOMERS]
"""

import csv
import json
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

BRIEF = """\
brand: Bun & Co
channels: [sms]
offer: {text: 20% off any burger, percent: 20, code: BUN20}
facts: [a new smoky burger]
campaign: {starts: 2026-03-02, ends: 2026-04-26, who: {recency_days: 5..}}
variants: 3
"""
MEASURED = """
import resource, sys
import numpy, pyarrow.csv, pyarrow.parquet, scipy.special
from hookline.cli import main
import hookline.loop.decide, hookline.loop.learn, hookline.loop.outcomes
if sys.argv[1] == "lift":
    import duckdb, hookline.loop.measure
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
imports = peak()
try:
    main()
finally:
    print(f"above {peak() - imports:.0f}", file=sys.stderr)
"""
DAY = "2026-03-0{}"


def run(folder: Path, *words: str) -> tuple[float, float]:
    """Seconds of one command, and its peak in MB above its imports."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *words], cwd=folder, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    above = next(line for line in reversed(done.stderr.splitlines()) if line.startswith("above"))
    return time.perf_counter() - start, float(above.split()[1])


def write_base(folder: Path, n: int) -> None:
    """Customers and a purchase each, drawn from a fixed seed."""
    draw = random.Random(7)
    with (folder / "customers.csv").open("w") as file:
        file.write("customer_id,consent_channels,language,loyalty_tier,recency_days,visit_count\n")
        for i in range(n):
            tier, days = draw.choice(("gold", "silver", "")), draw.randrange(200)
            file.write(f"C{i:08},sms|email,en,{tier},{days},{draw.randrange(9)}\n")
    with (folder / "customers.csv").open() as rows, (folder / "customers.jsonl").open("w") as lines:
        for row in csv.DictReader(rows):
            days = int(row["recency_days"])
            lines.write(json.dumps(row | {"recency_days": days, "visit_count": days % 9}) + "\n")
    write_sheet(folder / "customers.csv", folder / "customers.xlsx")
    with (folder / "outcomes.csv").open("w") as file:
        file.write("customer_id,event,occurred_at,amount,currency,order_id\n")
        for i in range(n):
            day, customer = 2 + draw.randrange(7), draw.randrange(n)
            file.write(f"C{customer:08},converted,2026-03-0{day}T10:00:00Z,19.90,USD,o{i}\n")


def write_sheet(source: Path, target: Path) -> None:
    """A CSV file as the smallest .xlsx that holds it."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = '<Relationships xmlns="{}"><Relationship Id="r" Type="{}" Target="{}"/></Relationships>'
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        root = link.format(package, f"{kinds}/officeDocument", "xl/workbook.xml")
        file.writestr("_rels/.rels", root)
        sheet = link.format(package, f"{kinds}/worksheet", "sheet.xml")
        file.writestr("xl/_rels/workbook.xml.rels", sheet)
        file.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{kinds}"><sheets>'
                      '<sheet name="All" sheetId="1" r:id="r"/></sheets></workbook>')  # fmt: skip
        with source.open() as rows, file.open("xl/sheet.xml", "w", force_zip64=True) as part:
            part.write(f'<worksheet xmlns="{main}"><sheetData>'.encode())
            for row in csv.reader(rows):
                cells = "".join(_sheet_cell(cell) for cell in row)
                part.write(f"<row>{cells}</row>".encode())
            part.write(b"</sheetData></worksheet>")


def _sheet_cell(text: str) -> str:
    if text.isdecimal():
        return f"<c><v>{text}</v></c>"
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>' if text else "<c/>"


def main() -> None:
    """Print one JSON line a command."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "lunch.yaml").write_text(BRIEF)
        write_base(folder, n)
        for words in ("generate lunch.yaml", "approve --all-clean",
                      "launch lunch.yaml --practice --yes --date 2026-03-02"):  # fmt: skip
            run(folder, *words.split())
        for words in (
            "decide customers.csv --date 2026-03-02 --json",
            "decide customers.csv --date 2026-03-03 --json",
            "decide customers.jsonl --date 2026-03-04 --json",
            "decide customers.xlsx --date 2026-03-05 --json",
            "outcomes outcomes.csv --through 2026-03-20",
            "outcomes outcomes.csv --through 2026-03-20",
            "learn --date 2026-03-21",
            "lift --date 2026-03-21 --json",
        ):
            seconds, above = run(folder, *words.split())
            row = {"command": words, "customers": n, "seconds": round(seconds, 1),
                   "mb_above_imports": round(above)}  # fmt: skip
            print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
