"""Style: shouting, exclaiming, too many emoji, hard to read."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import WORD, Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS, BEYOND_ASCII, VERY_SHORT, WORDY, Trigger
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.records.words import Severity
from hookline.text.measured import count_emoji
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import sentences

_MAX_EXCLAIM, _MAX_EMOJI = 2, 3
_MAX_WORDS, _FEWEST = 28, 6  # a sentence, and the copy that is measured
_ABBREVIATIONS = ("INFO", "SMS", "OTP", "SIP")


@of_all_phrases
def _keywords(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    """Words that stand in capitals for a reason."""
    asked = (w for book in books.values() for w in (*book.stop_keywords, *book.answer_keywords))
    return frozenset((*_ABBREVIATIONS, *(word.upper() for word in asked)))


@of_all_phrases
def _festive(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    """The words of feasts and days: CYBER MONDAY is a name."""
    names = (each.lexicon.weekdays.values() for each in profiles().languages.values())
    days = (word for language in names for words in language for word in words)
    return frozenset((*days, *(word for book in books.values() for word in book.everyday_names)))


_CAPITALS = compile_lazily(r"[^\W\d_a-zа-я]{2}")
_ASCII_CAPITALS = compile_lazily("[A-Z]{2}")
_DOUBLED = compile_lazily(r"[!?！？]\s?[!！]|[!！]\s?[?？]|\?\?|？？")
_LOUD = Trigger(sign=_ASCII_CAPITALS)
_MARKED = Trigger(sign=compile_lazily("[!?]"))
_CODE = compile_lazily(r"(?<![\w-])[\w-]*\d[\w-]*")


class Style:
    """How it sounds."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "style.caps": "warn",
        "style.exclaim": "warn",
        "style.emoji": "warn",
        "readability.hard": "warn",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        how_it_sounds = _LOUD.bit | _MARKED.bit | BEYOND_ASCII
        if not sheet.sheet.channel.is_prose or sheet.lexicon.easy_word is None:
            return how_it_sounds
        return how_it_sounds | WORDY if _can_be_hard_from(sheet) >= VERY_SHORT else ALWAYS

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        easy_word = sheet.lexicon.easy_word if sheet.sheet.channel.is_prose else None
        exclaims = emoji = 0
        for passage in copy.passages:
            prose = passage.prose
            if passage.triggers_met & _LOUD.bit if passage.ascii else _CAPITALS.search(prose):
                yield from _caps(passage, sheet)
            if not passage.ascii or passage.triggers_met & _MARKED.bit:
                exclaims += prose.count("!") + prose.count("！")
                emoji += count_emoji(prose)
                if match := _DOUBLED.search(prose):
                    yield passage.violation("style.exclaim", "one ! or ? is enough", match.span())
            if easy_word is not None and len(passage.low) > _can_be_hard_from(sheet):
                yield from _reading_ease(passage, easy_word)
        allowed = _MAX_EXCLAIM if sheet.sheet.max_exclaim is None else sheet.sheet.max_exclaim
        if exclaims > allowed and not any(_DOUBLED.search(x.prose) for x in copy.passages):
            message = f"{exclaims} exclamation marks, {allowed} allowed"
            yield Violation("style.exclaim", message)
        allowed = _MAX_EMOJI if sheet.sheet.max_emoji is None else sheet.sheet.max_emoji
        if emoji > allowed:
            yield Violation("style.emoji", f"{emoji} emoji, {allowed} allowed")


def _caps(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    words = [word for word in WORD.findall(_CODE.sub(" ", passage.prose)) if len(word) > 1]
    loud = [
        word
        for word in words
        if word.isupper() and word not in _keywords() and word.lower() not in sheet.familiar_words
    ]
    if sum(word.lower() in _festive() for word in loud) > 1:
        loud = [word for word in loud if word.lower() not in _festive()]
    if len(loud) >= 4 or (len(loud) >= 2 and len(loud) > 0.3 * len(words)):
        examples = " ".join(loud[:4])
        yield passage.violation("style.caps", f"{len(loud)} words in capitals: {examples}")


def _can_be_hard_from(sheet: CompiledSheet) -> float:
    """So many characters and fewer hold neither a sentence that is too long nor hard words."""
    return min(_FEWEST * (sheet.lexicon.easy_word or 0), 2 * _MAX_WORDS)


def _reading_ease(passage: Passage, easy_word: float) -> Iterator[Violation]:
    words = passage.tokens
    if len(words) < _FEWEST:
        return
    length: float = len(words)
    if length > _MAX_WORDS:
        length /= max(1, len(sentences(passage.prose)))
    letters = sum(map(len, words)) / len(words)
    if length > _MAX_WORDS:
        yield passage.violation("readability.hard", f"{length:.0f} words a sentence; 28 are a lot")
    elif letters > easy_word:
        yield passage.violation(
            "readability.hard", f"{letters:.1f} letters a word; choose shorter ones"
        )


adapter = Style()
