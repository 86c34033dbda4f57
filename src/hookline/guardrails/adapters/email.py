"""E-mail: an honest subject, and the sender's address."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Email:
    """What CAN-SPAM asks for and mailbox providers punish."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "email.postal_address_missing": "error",
        "email.fake_reply": "error",
        "email.spam_trigger": "warn",
        "email.subject_empty": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.channel.name == "email" else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        if sheet.sheet.channel.name != "email":
            return
        subject = copy.part("subject")
        if subject is not None or "subject" in copy.parts:
            if subject is None or (not subject.spoken.strip() and not subject.tags):
                yield Violation("email.subject_empty", "the subject is empty", "subject")
            elif match := _fake_reply().match(subject.low):
                message = f"'{match[0].strip()}' pretends a conversation"
                yield subject.violation("email.fake_reply", message, match.span())
            if subject and (match := _trigger(subject.low, subject.prose)):
                message = f"'{match[0].strip()}' is what spam filters look for"
                yield subject.violation("email.spam_trigger", message, match.span())
        address = sheet.sheet.postal_address
        spoken = " ".join(copy.low.split())
        missing = (
            " ".join(address.lower().replace("’", "'").split()) not in spoken
            if address
            else _is_asked_for(sheet.sheet.country) and not _ADDRESS.search(copy.low)
        )
        if sheet.marketing and missing:
            message = "the sender's postal address is missing"
            yield Violation("email.postal_address_missing", message, fix=address or "")


def _is_asked_for(country: str) -> bool:
    market = profiles().market(country)
    return market is not None and market.needs_postal_address


def _trigger(low: str, prose: str) -> re.Match[str] | None:
    return _LOUD.search(low) or _spam().search(low) or _SHOUTED.search(prose)


@of_all_phrases
def _fake_reply(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    marks = any_of(mark for book in books.values() for mark in book.reply_marks)
    return re.compile(rf"\s*{marks}(?:\[\d+\])?\s*[:：]")


_ADDRESS = compile_lazily(r"\b[a-z]{2},? \d{5}(?:-\d{4})?\b|\bp\.? ?o\.? box \d+")
"""A ZIP code behind its state, or a post-office box."""
_LOUD = compile_lazily(r"!{2,}|\${2,}|€{2,}|₹{2,}")
_spam = phrases_of("spam")
_SHOUTED = compile_lazily(
    r"^(?=(?:[^\W\d_]*[\W\d_]+){2})[^a-zа-я\u0900-\uffff]*[A-ZА-Я]{4,}[^a-zа-я\u0900-\uffff]*$"
)

adapter = Email()
