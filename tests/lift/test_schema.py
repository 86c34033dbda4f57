"""The published schema of `lift --json`: true of real reports, and not behind the code."""

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.lift.splitting import split_by_segment

from hookline.documents import document_at, documents_at
from hookline.lift.bridge import Universal
from hookline.lift.plan import Plan
from hookline.lift.report import LiftReport, Setting, lift_report
from hookline.lift.rows import read_rows
from hookline.lift.schema import report_schema

jsonschema: Any = pytest.importorskip("jsonschema")
PUBLISHED = Path(__file__).parents[2] / "docs" / "lift-report.schema.json"
SUMS = ("n", "n_new", "sum_c", "sum_e", "sum_o", "sum_oo", "sum_y", "sum_yy", "sum_k", "sum_kk",
        "sum_x", "sum_xx", "sum_xy", "sum_cy", "sum_cx", "sum_oy", "sum_r")  # fmt: skip

GROUPS = (("policy", "control", 4_000), ("policy", "random", 4_000), ("policy", "bandit", 12_000),
          ("holdout", "", 1_112))  # fmt: skip


def rows(buyers: float) -> list[dict[str, Any]]:
    """Two segments' first slots on one day, a share of whom bought once for 100 or for 200."""
    made = []
    for campaign in ("c", "*"):
        for days in (14, 0) if campaign == "c" else (28, 0):
            for lane, group, n in GROUPS:
                for segment in ("en", "hi"):
                    c = int(n * buyers * (1.0 if group in ("control", "") else 1.3)) // 2 * 2
                    sums = dict.fromkeys(SUMS, 0) | {
                        "n": n, "n_new": n, "sum_c": c, "sum_e": c, "sum_o": c, "sum_oo": c,
                        "sum_y": 150 * c, "sum_yy": 25_000 * c, "sum_yyy_low": 4_500_000 * c,
                        "sum_yyy_high": 0, "sum_x": n, "sum_xx": 2 * n, "sum_cy": 150 * c,
                        "sum_oy": 150 * c,
                    }  # fmt: skip
                    made.append({
                        "campaign_id": campaign, "epoch": 2026, "lane": lane, "segment": segment,
                        "group": group if campaign == "c" else "", "window_days": days,
                        "day": date(2026, 3, 1), **sums,
                    })  # fmt: skip
    return made


def report(buyers: float) -> LiftReport:
    shares = {"control": 0.2, "usual": 0.0, "random": 0.2, "bandit": 0.6}
    plan = Plan("c", shares, 14, ends=date(2026, 3, 2))
    lanes = {"holdout": 0.05, "explore": 0.0, "policy": 0.95}
    setting = Setting(date(2026, 6, 1), lanes, 28, currency="INR", segment="language")
    own = [row for row in read_rows(rows(buyers)) if row.window_days == 14]
    split = split_by_segment(own, setting.watermark)
    return lift_report(rows(buyers), [plan], setting, split=split)


def test_the_published_schema_is_that_of_the_code() -> None:
    text = json.dumps(report_schema(), indent=2, ensure_ascii=False) + "\n"
    if os.environ.get("HOOKLINE_UPDATE"):
        PUBLISHED.write_text(text, "utf-8")
    assert PUBLISHED.read_text("utf-8") == text


@pytest.mark.parametrize("buyers", [0.0, 0.001, 0.1])
def test_reports_with_and_without_numbers_are_as_the_schema_says(buyers: float) -> None:
    document = report(buyers).to_json()
    jsonschema.Draft202012Validator.check_schema(report_schema())
    jsonschema.validate(json.loads(json.dumps(document, allow_nan=False)), report_schema())
    is_shown = "because" not in document_at(documents_at(document, "campaigns")[0], "incremental")
    assert is_shown == (buyers == 0.1)


def test_a_document_with_another_key_is_not_what_the_schema_says() -> None:
    document = report(0.1).to_json() | {"extra": 1}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, report_schema())


def test_what_a_class_says_of_its_attributes_describes_them() -> None:
    described = document_at(report_schema(), "$defs", Universal.__name__, "properties", "policy")
    assert described["description"] == "Lane policy against lane holdout."
    assert described["$ref"] == "#/$defs/Contrast"
