"""Duplicates: a variant that says what another says tests nothing."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import HAS_NEIGHBOURS
from hookline.records.words import Severity
from hookline.text.similarity import near_duplicate


class Duplicates:
    """Near duplicates among siblings and of what is already being sent."""

    codes: ClassVar[Mapping[str, Severity]] = {"dup.near": "warn"}

    def triggers(self, sheet: CompiledSheet) -> int:  # noqa: ARG002
        return HAS_NEIGHBOURS

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:  # noqa: ARG002
        for label, twins in (
            ("draft {} beside it says", copy.siblings),
            ("live version {} says", copy.live),
        ):
            for number, text in enumerate(twins, 1):
                if near_duplicate(copy.body.text, text):
                    message = f"says nearly what {label.format(number)}"
                    yield copy.body.violation("dup.near", message)
                    return


adapter = Duplicates()
