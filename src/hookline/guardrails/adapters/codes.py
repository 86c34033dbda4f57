"""Promo codes: a customer who types an invented one is lost twice."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.codes import CODE_WORD, CODED, stated_codes
from hookline.records.words import Severity


class Codes:
    """A token that looks like a promo code is one of the brief's."""

    codes: ClassVar[Mapping[str, Severity]] = {"fact.code": "error"}

    def triggers(self, sheet: CompiledSheet) -> int:  # noqa: ARG002
        return CODED.bit | CODE_WORD.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        known = sheet.codes | sheet.familiar_words
        for passage in copy.passages:
            for token, span in stated_codes(passage):
                if token.casefold() not in known:
                    message = f"the code {token} is not in the brief"
                    yield passage.violation("fact.code", message, span)


adapter = Codes()
