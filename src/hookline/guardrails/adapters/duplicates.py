"""Duplicates: a variant that says what another says tests nothing."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.records.words import Severity
from hookline.text.similarity import near_duplicate


class Duplicates:
    """Near duplicates among siblings and of what is already being sent."""

    codes: ClassVar[Mapping[str, Severity]] = {"dup.near": "warn"}

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:  # noqa: ARG002
        twins = (
            *(
                (f"variant {number} beside it", text)
                for number, text in enumerate(copy.siblings, 1)
            ),
            *((f"live arm {number}", text) for number, text in enumerate(copy.live, 1)),
        )
        for label, text in twins:
            if near_duplicate(copy.body.text, text):
                yield copy.body.violation("dup.near", f"says the same as {label}")
                return


adapter = Duplicates()
