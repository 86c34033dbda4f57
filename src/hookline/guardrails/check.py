"""Checks a message against its fact sheet: pure, deterministic, fast."""

from collections.abc import Sequence

from hookline.documents import Document
from hookline.guardrails.base import Copy
from hookline.guardrails.compiled import compile_once
from hookline.guardrails.hinting import read_hints
from hookline.records.finding import Finding
from hookline.records.sheet import FactSheet


def check(
    parts: Document,
    sheet: FactSheet,
    siblings: Sequence[str] = (),
    *,
    live: Sequence[str] = (),
    asked: Sequence[str] = (),
) -> list[Finding]:
    """What is wrong with a message, by family, then by place.

    Args:
        parts: texts by part; `buttons`, `examples` and `cta` as in the record `Parts`.
        sheet: what the copy may say; a sheet that is often used is compiled once.
        siblings: the bodies of the other variants of the same cell.
        live: the bodies of the arms that are already being sent there.
        asked: what a model was asked that wrote it, message by message; its copy repeats none of it
            but what stands between <brief> and </brief>.
    """
    ready = compile_once(sheet)  # its triggers are known before copy is read
    copy = Copy(parts, siblings, live, asked, ready.language, ready.home)
    triggers_met = copy.triggers_met | read_hints(copy, ready)
    findings: list[Finding] = []
    for family, triggers in ready.families:
        if triggers & triggers_met:
            for code, message, part, span, fix, severity in family.check(copy, ready):
                worst = severity or family.codes[code]
                findings.append(Finding(code=code, severity=worst, part=part, span=span,
                                        message=message, fix=fix))  # fmt: skip
    return findings
