"""E-mail: an honest subject, and the sender's address."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
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

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        if sheet.sheet.channel.name != "email":
            return
        subject = copy.part("subject")
        if subject is not None or "subject" in copy.parts:
            if subject is None or (not subject.spoken.strip() and not subject.tags):
                yield Violation("email.subject_empty", "the subject is empty", "subject")
            elif match := _FAKE_REPLY.match(subject.low):
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
            else sheet.sheet.country == "US" and not _ADDRESS.search(copy.low)
        )
        if sheet.marketing and missing:
            message = "the sender's postal address is missing"
            yield Violation("email.postal_address_missing", message, fix=address or "")


def _trigger(low: str, prose: str) -> re.Match[str] | None:
    return _SPAM.search(low) or _SHOUTED.search(prose)


_FAKE_REPLY = compile_lazily(r"\s*(?:re|fwd?|aw|wg|tr|rv|res|отв|回复|转发|رد)(?:\[\d+\])?\s*[:：]")
_ADDRESS = compile_lazily(r"\b[a-z]{2},? \d{5}(?:-\d{4})?\b|\bp\.? ?o\.? box \d+")
"""A ZIP code behind its state, or a post-office box."""
_SPAM = compile_lazily(
    r"!{2,}|\${2,}|€{2,}|₹{2,}|\b(?:act now|click here|winner|you(?:'ve| have)? won|100% free|"
    r"free money|urgent|"
    r"risk[- ]free|make money|cash bonus|congratulations!|double your|order now|buy now|"
    r"call now|apply now|"
    r"limited time offer|once in a lifetime|no obligation|this is not spam|dear friend|"
    r"extra income|viagra|"
    r"haz clic aquí|cliquez ici|hier klicken|gewinner|ganador|gagnant|нажмите здесь|жми сюда|"
    r"вы выиграли)(?!\w)"
    r"|यहाँ क्लिक|यहां क्लिक|点击这里|点击此处|恭喜中奖|اضغط هنا|اربح الآن"
)
_SHOUTED = compile_lazily(
    r"^(?=(?:[^\W\d_]*[\W\d_]+){2})[^a-zа-я\u0900-\uffff]*[A-ZА-Я]{4,}[^a-zа-я\u0900-\uffff]*$"
)

adapter = Email()
