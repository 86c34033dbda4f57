"""The brand's voice: one form of address, no gender that nobody knows, one spelling."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.sectors import FINANCE
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import profiles
from hookline.records.words import Severity


class Voice:
    """How the reader is spoken to; only where the sheet says how."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "voice.address": "warn",
        "voice.gender": "warn",
        "voice.spelling": "warn",
        "voice.case": "warn",
        "voice.script": "error",
        "voice.blame": "warn",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        address = sheet.sheet.address
        if address is None:  # a bare sheet does not say how its brand speaks
            return
        language = sheet.sheet.language
        profile = profiles().language(language)
        lexicon = profile.lexicon if profile else Lexicon()
        other_address, gendered = lexicon.other_forms(address), lexicon.gendered_forms()
        for passage in copy.passages:
            if other_address and (match := other_address.search(passage.spoken)):
                message = f"'{match[0]}': the brand says {address}"
                yield passage.violation("voice.address", message, match.span())
            if gendered and (match := gendered.search(passage.text)):
                message = f"'{match[0].strip()}' fits a man or a woman, and nobody knows which"
                fix = "say it without gender, or in the plural of respect"
                yield passage.violation("voice.gender", message, match.span(), fix)
            yield from _bent(passage, sheet, lexicon)
        if language == "hi-Latn":
            yield from _spellings(copy)
            yield from _devanagari(copy)
        if sheet.sheet.sector in FINANCE and (match := _BLAME.search(copy.low)):
            message = f"'{match[0].strip()}' tells the reader off"
            yield Violation("voice.blame", message, fix="say what can be done now")


def _bent(passage: Passage, sheet: CompiledSheet, lexicon: Lexicon) -> Iterator[Violation]:
    """A preposition or an article before a value that stands in one form only."""
    bending = lexicon.before_a_value()
    for tag in passage.tags if bending else ():
        assert bending is not None
        before = passage.text[max(0, tag.start - 12) : tag.start]
        if tag.name in sheet.sheet.uninflected and (match := bending.search(before)):
            word = match[0].strip()
            message = f"'{word}' asks {tag.name} for a form that its value does not have"
            fix = "set it off by a colon or a dash, or put the name of its kind before it"
            yield passage.violation("voice.case", message, (tag.start, tag.end), fix)


def _spellings(copy: Copy) -> Iterator[Violation]:
    """A Hindi word that one message spells in two ways in Latin letters."""
    spellings_by_word: dict[str, set[str]] = defaultdict(set)
    for word in _WORD.findall(copy.low):
        if word in _SPELT:
            spellings_by_word[_SPELT[word]].add(word)
    for spellings in spellings_by_word.values():
        if len(spellings) > 1:
            message = f"{' and '.join(sorted(spellings))} are one word; spell it one way"
            yield Violation("voice.spelling", message)


def _devanagari(copy: Copy) -> Iterator[Violation]:
    for passage in copy.passages:
        if match := _DEVANAGARI.search(passage.spoken):
            message = f"'{match[0]}' is Devanagari in a text in Latin letters"
            yield passage.violation(
                "voice.script", message, match.span(), "write it in Latin letters"
            )


_BLAME = re.compile(
    r"(?<!in case )(?<!have )\byou(?:'ve| have)? (?:missed|failed|forgot(?:ten)?|defaulted)\b"
    r"|\b(?:sip|payment|emi|instal+ment) (?:has )?(?:failed|bounced|lapsed)\b"
    r"|(?:फेल|फ़ेल) हो|(?:चूक|भूल) ग[एई]|रुक गया है|\b(?:miss kar|bhool ga|fail ho|chook ga)\w*"
    r"|\bolvidaste\b|\bno pagaste\b|вы (?:забыли|пропустили)|vous avez (?:oublié|manqué)"
    r"|sie haben (?:vergessen|verpasst)|você (?:esqueceu|perdeu)"
)
_DEVANAGARI = re.compile(r"[\u0900-\u097f]+")
_WORD = re.compile(r"[a-z]+")
_SPELT = {
    spelling: group[0]
    for group in (
        ("aap", "ap"), ("aapka", "apka"), ("aapki", "apki"), ("aapke", "apke"), ("aapko", "apko"),
        ("nahi", "nahin", "nahee"), ("yahan", "yaha"), ("wahan", "waha"), ("kyun", "kyon"),
        ("abhi", "abhee"), ("dekhein", "dekhen"), ("karein", "karen"),
        ("hamara", "humara"), ("hamare", "humare"), ("hamari", "humari"), ("zyada", "jyada"),
        ("kharidein", "khareeden"), ("liye", "lie"), ("saath", "sath"), ("pehle", "pahle"),
    )
    for spelling in group
}  # fmt: skip

adapter = Voice()
