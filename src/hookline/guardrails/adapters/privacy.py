"""Privacy: nothing sensitive about the reader, nothing that feels watched, no one's data."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hosts import EMAIL, is_allowed
from hookline.guardrails.phones import phone_matches
from hookline.guardrails.phrases import Phrases, phrases_in, phrases_of, trigger_of
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.triggers import ALWAYS, AT_SIGN, Trigger
from hookline.records.cta_sentence import cta_in_words
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.short_number import short_numbers, words_beside
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Privacy:
    """What the reader does not want to see written down."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "privacy.sensitive": "error",
        "privacy.creepy": "warn",
        "privacy.stated": "error",
        "pii.email": "error",
        "pii.phone": "error",
        "pii.card": "error",
        "pii.national_id": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        if sheet.sheet.implied or sheet.sheet.text_to:
            return ALWAYS
        return AT_SIGN.bit | _NUMBERED.bit | _SENSITIVE.bit | _CREEPY.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            if passage.triggers_met & _SENSITIVE.bit and (match := _sensitive().within(passage)):
                message = f"'{match[0].strip()}' tells the reader what only they may know"
                yield passage.violation("privacy.sensitive", message, match.span())
            if passage.triggers_met & _CREEPY.bit and (match := _creepy().within(passage)):
                message = f"'{match[0].strip()}' shows how closely the reader was watched"
                yield passage.violation("privacy.creepy", message, match.span())
            for field in sheet.sheet.implied:
                if field in _stated() and (match := _stated()[field].search(passage.low)):
                    message = f"'{match[0]}' states {field}, which may only be alluded to"
                    yield passage.violation("privacy.stated", message, match.span())
            if sheet.sheet.text_to:
                yield from _sent_elsewhere(passage, sheet)
            if "@" in passage.text:
                yield from _addresses(passage, sheet)
            if passage.triggers_met & _NUMBERED.bit and _NUMEROUS.search(passage.prose):
                yield from _numbers(passage, sheet)


def _told_to_their_face(book: PhraseBook) -> tuple[str, ...]:
    return tuple(text.replace("<topic>", any_of(book.topics)) for text in book.sensitive)


_sensitive = phrases_of("sensitive", _told_to_their_face)
_creepy = phrases_of("creepy")
_CREEPY = trigger_of(_creepy)
_SENSITIVE = trigger_of(_sensitive)


@of_all_phrases
def _stated(books: Mapping[str, PhraseBook]) -> Mapping[str, Phrases]:
    """By customer field: what states it."""

    def phrases_about(field: str) -> Phrases:
        return phrases_in(books, lambda book: book.stated.get(field, ()))

    return {field: phrases_about(field) for book in books.values() for field in book.stated}


def _addresses(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    for match in EMAIL.finditer(passage.spoken):
        if not is_allowed(match[0].rpartition("@")[2].lower(), sheet.hosts):
            message = f"{match[0]} is somebody's own address"
            yield passage.violation("pii.email", message, match.span())


def _sent_elsewhere(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """A word that is sent to another number than the brief's, or sent back where none is read."""
    text_to = sheet.sheet.text_to
    allowed = " ".join((*sheet.sheet.optout, *_required(sheet)))  # a way out has its own
    out = set(words_beside(allowed))
    for match in _SENTENCE.finditer(passage.prose):
        ways = {} if match[0].strip() in allowed else cta_in_words(match[0])
        sent, back = ways.get("text_to", ""), ways.get("reply", "").casefold()
        word, number = (sent.split()[0].casefold(), sent.split()[-1]) if sent else ("", "")
        if sent and word not in out and not _is_briefs(word, number, sheet):
            message = f"'{sent}' is not what the brief has sent: {text_to}"
            yield passage.violation("pii.phone", message, match.span())
        elif back and not sheet.sheet.takes_reply and not set(back.split(", ")) <= out:
            message = f"Nobody reads an answer of {ways['reply']}; the brief has sent {text_to}"
            yield passage.violation("pii.phone", message, match.span())


def _is_briefs(word: str, number: str, sheet: CompiledSheet) -> bool:
    """Is it the brief's word to its number, or another number that the brief tells of?"""
    if number in short_numbers(sheet.sheet.text_to):
        return word in words_beside(sheet.sheet.text_to)
    return Decimal(number) in (sheet.figures or {})


_SENTENCE = compile_lazily(r"(?:[^.!?\n。！？।؟]|\.(?=\w))+")
# Nine digits in a row, the shape of an Indian PAN or a service code: no rule below does with less.
_NUMEROUS = compile_lazily(
    r"[\dA-Z*](?:(?<=\d)(?:(?:[ ()./-]{0,2}| / )\d){8}|(?<=[A-Z])[A-Z]{4}\d{4}[A-Z]"
    r"|(?<=\*)\d[\d*]*#)"
)
_NUMBERED = Trigger(
    sign=compile_lazily(r"(?:\d[^\d]*){5}|^[(+]?[()./-]*\d[\d()./-]*$|[A-Z]{5}\d{4}[A-Z]|\*\d")
)
"""The gate of the gate: five digits in one stretch, or a stretch of digits and their signs."""
_CARD = compile_lazily(r"(?<![\w+])\d(?:[ -]?\d){12,18}(?!\w)")
_NATIONAL_ID = compile_lazily(
    r"(?<!\w)[A-Z]{5}\d{4}[A-Z](?!\w)|(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])|"
    r"(?<![\w+-])[2-9]\d{3} \d{4} \d{4}(?![\w ]*\d{4})"
    r"|(?i:aadhaar|aadhar|आधार)\D{0,12}\d{12}(?!\d)"
)
_SERVICE_CODE = compile_lazily(r"\*\d[\d*]{1,30}#")
"""What is dialled for a service: `*737*50#`."""


def _numbers(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    folded = passage.prose
    read = bytearray(len(folded))  # 1 where it is told: thousands may stand in a text
    for match in _CARD.finditer(folded):
        if _luhn(re.sub(r"\D", "", match[0])):
            read[slice(*match.span())] = b"\1" * len(match[0])
            yield passage.violation("pii.card", "this is a card number", match.span())
    for match in _NATIONAL_ID.finditer(folded):
        read[slice(*match.span())] = b"\1" * len(match[0])
        yield passage.violation(
            "pii.national_id", "this is somebody's identity number", match.span()
        )
    for match in _SERVICE_CODE.finditer(folded):
        if not _is_own_service(match[0], sheet):
            message = f"{match[0]} is not one of the brand's numbers"
            yield passage.violation("pii.phone", message, match.span())
    for match in phone_matches(folded):
        digits = re.sub(r"\D", "", match[0])
        if any(read[slice(*match.span())]) or _is_required(digits, sheet):
            continue
        if not any(
            digits.endswith(brand_number) or brand_number.endswith(digits)
            for brand_number in sheet.phones
            if brand_number
        ):
            message = f"{match[0].strip()} is not one of the brand's numbers"
            yield passage.violation("pii.phone", message, match.span())


def _is_own_service(code: str, sheet: CompiledSheet) -> bool:
    """Is it a phone of the brief, or are its numbers those of the brief's texts?"""
    if re.sub(r"\D", "", code) in sheet.phones or any(code in text for text in _required(sheet)):
        return True
    figures = sheet.figures or {}
    return all(Decimal(number) in figures for number in re.findall(r"\d+", code))


def _is_required(digits: str, sheet: CompiledSheet) -> bool:
    """Does a text that has to be said hold it, as a company's number of taxes?"""
    return any(digits in re.sub(r"\D", "", text) for text in _required(sheet))


def _required(sheet: CompiledSheet) -> tuple[str, ...]:
    return (*sheet.sheet.facts.required_terms, *sheet.sheet.legal)


def _luhn(digits: str) -> bool:
    """ISO/IEC 7812-1, annex B."""
    doubled = (divmod(2 * int(digit), 10) for digit in digits[-2::-2])
    return (sum(map(sum, doubled)) + sum(map(int, digits[::-2]))) % 10 == 0


adapter = Privacy()
