"""The whole offer: its numbers, conditions and hours, all of them in one part of the message."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.counts import counts, hours
from hookline.guardrails.stated.long_numbers import GLUED
from hookline.guardrails.stated.ordinals import stated_ordinals
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily

_DIGITS = compile_lazily(rf"(?<!{GLUED})(?<!\d)\d{{1,12}}")


class Together:
    """An offer without its condition misleads; only where the sheet says what belongs to it."""

    codes: ClassVar[Mapping[str, Severity]] = {"fact.incomplete": "error"}

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.facts.together else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        required = sheet.sheet.facts.together
        if not required:
            return
        stated = map(_numbers_and_hours, copy.passages)
        missing_facts = [[fact for fact in required if fact not in facts] for facts in stated]
        fewest = min(missing_facts, key=len, default=list(required))
        if fewest:
            missing = ", ".join(fewest)
            message = f"the offer is not told whole: {missing} missing beside the rest"
            fix = f"say {missing} in the body, with the offer"
            yield Violation("fact.incomplete", message, fix=fix)


def _numbers_and_hours(passage: Passage) -> frozenset[str]:
    """Its numbers and hours as the sheet writes them.

    Read with good will: `4-7pm` names four o'clock too, `2 120 ml` is two of 120 as well, and the
    tenth is the 10th.
    """
    numbers = {
        f"{float(number):g}" for number in counts(passage.low, passage.language, passage.home)
    }
    numbers |= {f"{float(digits):g}" for digits in _DIGITS.findall(passage.low)}
    sums = stated_amounts(passage.low, passage.language, home=passage.home)  # N120,000 is one too
    numbers |= {f"{float(value):g}" for value, _, _ in sums}
    ordinals = stated_ordinals(passage.low, passage.language)
    numbers |= {str(ordinal.value) for ordinal in ordinals}
    clock = set(hours(passage.low))
    for number in numbers:
        if number.isdecimal() and int(number) <= 24:
            clock |= {f"{int(number):02}:00", f"{int(number) + 12:02}:00"}
    return frozenset(numbers | clock)


adapter = Together()
