"""Reach: an offer told wider than the brief gives it."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.reaches import REACHES, widened
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity


class ReachCheck:
    """What the brief gives to some is given to all."""

    codes: ClassVar[Mapping[str, Severity]] = {"fact.reach": "error"}

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.facts.narrowed else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            for reach, span in widened(passage, sheet.sheet.facts.narrowed):
                excerpt = passage.prose[slice(*span)].strip()
                yield passage.violation("fact.reach", f"'{excerpt}': {REACHES[reach]}", span)


adapter = ReachCheck()
