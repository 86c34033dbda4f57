"""India's DLT: how much of a registered text may vary. Not legal advice.

Source: operators' template guides as of 2026-11; they differ, so the sheet says what holds.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import DLT_VARIABLE_LENGTH, CompiledSheet
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity

SHARE = 0.4


class DltCheck:
    """Too many variables, or too much of the text variable; only where the sheet has a limit."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "dlt.variables": "error",
        "dlt.share": "warn",
        "dlt.adjacent": "error",
        "dlt.value_length": "warn",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.dlt_variables is not None else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        most, body = sheet.sheet.dlt_variables, copy.body
        if most is None or sheet.sheet.channel.name != "sms":
            return
        count = len(body.tags)
        if count > most:
            message = f"{count} blanks; India's registration passes {most}"
            fix = f"keep {most}: {', '.join(tag.name for tag in body.tags[:most])}"
            yield body.violation(
                "dlt.variables", message, (body.tags[most].start, len(body.text)), fix
            )
        yield from _values(body, sheet)
        fixed = len(body.text) - sum(tag.end - tag.start for tag in body.tags)
        variable = DLT_VARIABLE_LENGTH * count
        if count and variable > SHARE * (fixed + variable):
            share = variable / (fixed + variable)
            message = f"{share:.0%} of the text may vary; India's registration passes {SHARE:.0%}"
            yield body.violation(
                "dlt.share", message, fix="write more around the fields, or use fewer"
            )


def _values(body: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Variables that touch, and values that one variable cannot hold."""
    for first, second in pairwise(body.tags):
        if not body.text[first.end : second.start].strip():
            message = "two blanks without words between them; India's registration passes none such"
            yield body.violation("dlt.adjacent", message, (first.start, second.end))
    for tag in body.tags:
        samples = sheet.sheet.samples.get(tag.name, ())
        values = [*([samples] if isinstance(samples, str) else samples), tag.fallback or ""]
        if (longest := max(values, key=len, default="")) and len(longest) > DLT_VARIABLE_LENGTH:
            message = (
                f"{tag.name} '{longest}' has {len(longest)} characters of {DLT_VARIABLE_LENGTH}"
            )
            yield body.violation("dlt.value_length", message, (tag.start, tag.end))


adapter = DltCheck()
