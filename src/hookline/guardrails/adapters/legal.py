"""The sentence of the law: there once, byte for byte, and never in a model's own words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from rapidfuzz import fuzz

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity

NEAR = 72
"""Of 100. A law of 60 characters or more with one word changed scores 91 and more, the law of
another sector up to 78, all other copy of our reference cases up to 55. Of a law of a few words
one that is changed can score as low as 57, so its rewording may go unseen; the checks of its
sector then still ask for the true one."""


class Legal:
    """A reworded or translated legal sentence beside the true one; only where the sheet has it.

    What a person wrote to be said in every message is no rewording, however near it comes.
    """

    codes: ClassVar[Mapping[str, Severity]] = {"reg.reworded": "error"}

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.legal else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        required = sheet.sheet.facts.required_terms
        for law in sheet.sheet.legal:
            for passage in copy.passages:
                yield from _reworded(passage, law, required)


def _reworded(passage: Passage, law: str, required: Sequence[str]) -> Iterator[Violation]:
    law_text, without_law = law.lower(), passage.text.lower()
    # blanked out, as a link may be part of them; what is shorter is a name that the law may hold
    sentences = (text.lower() for text in required if len(text) > len(law_text) / 2)
    for text in (law_text, *sentences):
        without_law = without_law.replace(text, " " * len(text))
    alignment = fuzz.partial_ratio_alignment(law_text, without_law, score_cutoff=NEAR)
    if alignment is not None and len(without_law.strip()) > len(law_text) / 2:
        yield _violation(passage, (alignment.dest_start, alignment.dest_end))
    elif match := _reworded_law().search(without_law):
        yield _violation(passage, match.span())


def _violation(passage: Passage, span: tuple[int, int]) -> Violation:
    excerpt = passage.text[slice(*span)].strip()[:40]
    message = f"'{excerpt}…' is the law's sentence in other words"
    fix = "take it out: the true sentence is put in after writing"
    return passage.violation("reg.reworded", message, span, fix)


_reworded_law = phrases_of("law_reworded")

adapter = Legal()
