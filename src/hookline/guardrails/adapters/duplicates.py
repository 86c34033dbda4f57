"""Duplicates: a variant that says what another says tests nothing."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Found
from hookline.guardrails.compiled import CompiledSheet
from hookline.records.words import Severity
from hookline.text.similarity import near_duplicate


class Duplicates:
    """Near duplicates among siblings and of what is already being sent."""

    codes: ClassVar[Mapping[str, Severity]] = {"dup.near": "warn"}

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:  # noqa: ARG002
        twins = (
            *(
                (f"variant {number} beside it", text)
                for number, text in enumerate(copy.siblings, 1)
            ),
            *((f"live arm {number}", text) for number, text in enumerate(copy.live, 1)),
        )
        for name, other in twins:
            if near_duplicate(copy.body.text, other):
                yield copy.body.found("dup.near", f"says the same as {name}")
                return


adapter = Duplicates()
