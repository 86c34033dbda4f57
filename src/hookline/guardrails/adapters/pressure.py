"""Pressure: scarcity that the brief does not have, and guilt, which no brief has."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hinting import hinted
from hookline.guardrails.phrases import Phrases
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.dated import is_dated
from hookline.guardrails.stated.permissions import is_claimed
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Pressure:
    """A reader who is pushed buys once."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "urgency.scarcity": "error",
        "dark.confirmshaming": "warn",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        yield from hinted(copy, sheet, self.codes)
        for passage in copy.passages:
            if passage.claims:
                yield from _scarcity(passage, sheet)
            if match := _SHAME.within(passage):
                message = f"'{match[0].strip()}' shames the reader"
                yield passage.violation("dark.confirmshaming", message, match.span())


def _scarcity(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    allowed = sheet.sheet.facts.scarcity
    if allowed is True:
        return
    permissions = [allowed] if allowed else []
    for claim in passage.claims:
        if claim.concept != "scarcity" or _is_known(claim, passage, sheet):
            continue
        if not is_claimed(claim, passage.low, permissions):
            message = f"'{passage.low[claim.start : claim.end]}': the brief knows of no "
            message += "such scarcity" if allowed else "scarcity"
            yield passage.violation("urgency.scarcity", message, (claim.start, claim.end))
            return


def _is_known(claim: Claim, passage: Passage, sheet: CompiledSheet) -> bool:
    """Is it a last chance that ends on the brief's own day?"""
    is_chance = _LAST_CHANCE.search(passage.low, claim.start, claim.end) is not None
    return is_chance and is_dated(claim, passage.low, sheet.month_days)


_LAST_CHANCE = compile_lazily(
    r"chance|last call|oportunidad|ocasión|ocasião|occasion|gelegenheit|opportunit|"
    r"шанс|मौक|فرص|机会|szans|kans\b"
)


_SHAME = Phrases(
    r"no,? thanks,? (?:i|we)(?:'d|'ll|'m)?\b|no,? i(?:'d rather| hate| don't| like| prefer)\b|"
    r"you(?:'ll| will) (?:regret|be sorry|hate yourself)\b|"
    r"(?:don't|do not) (?:regret|be (?:the only|a fool|stupid|that person|left behind|silly))\b|"
    r"only (?:a fool|fools|losers)\b|i(?:'d rather| would rather) pay\b|"
    r"i don't (?:want|like|care|need) (?:to save|saving|good|a better|about)\b|"
    r"are you sure you (?:want to miss|don't want)\b|shame on you\b|"
    r"we thought (?:we were friends|you cared)\b|you(?:'re| are) making (?:us|a big) (?:sad|"
    r"mistake)\b|how could you\b|"
    r"no,? gracias,? (?:prefiero|no quiero|me gusta|odio)|te arrepentirás\b|se arrepentirá\b|"
    r"non,? merci,? (?:je|j')|vous (?:allez )?(?:le )?regretter(?:ez)?\b|"
    r"tu (?:vas )?(?:le )?regretter(?:as)?\b|"
    r"nein,? danke,? ich\b|(?:sie werden|du wirst) es (?:noch )?bereuen\b|нет,? спасибо,? я\b|"
    r"(?:вы )?(?:ещё |еще )?пожалеете\b|пожалеешь\b",
    r"पछता(?:एंगे|ओगे|एँगे|येंगे)|नहीं,? धन्यवाद,? मुझे|نادم|ستندم|لا,? شكرا[ًا]?,? (?:أنا|"
    r"أفضل)|لا شكر[اً]+,? (?:أنا|أفضل)|不(?:用)?了?[,,]?谢谢[,,]\s?我|(?:你|您)(?:会|一定会|"
    r"将会)后悔",
    needs="no thanks regret* sorry hate don only fool fools losers stupid person behind "
    "silly rather sure shame thought making could gracias merci nein bereuen",
)

adapter = Pressure()
