"""What the checks say of a text, on a bare sheet or a brief's: short for tests of one rule."""

from typing import Any

from tests.channels import SHEETS

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.finding import Finding
from hookline.records.resolved_brief import ResolvedBrief


def findings(text: str, code: str = "", **sheet: Any) -> list[Finding]:
    """The findings in a body under one code, or all of them; an SMS unless the sheet says else."""
    return parts_findings({"body": text}, code, **sheet)


def parts_findings(parts: dict[str, Any], code: str = "", **sheet: Any) -> list[Finding]:
    """The findings in a message of these parts under one code, or all of them."""
    ready = SHEETS.read({"channel": "sms", **sheet})
    return [finding for finding in check(parts, ready) if code in ("", finding.code)]


def push_errors(resolved: ResolvedBrief, language: str, body: str) -> set[str]:
    """The codes of the errors in a push message of a brief."""
    sheet = compile_sheet(resolved, "push", language)
    return {f.code for f in check({"title": "K", "body": body}, sheet) if f.severity == "error"}
