"""Product names: what the brief's glossary does not know may not exist."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.weekdays import weekday_numbers
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.language import Language
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_languages, of_all_phrases, profiles
from hookline.records.shorthand_readings import month_numbers
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Products:
    """A name in capitals or quotes that no list of the brief holds; only with a glossary."""

    codes: ClassVar[Mapping[str, Severity]] = {"fact.product": "warn"}

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.glossary else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        if not sheet.sheet.glossary:
            return
        brief_words = _brief_words(sheet)
        for passage in copy.passages:
            if passage.part in {"body", "footer", "header", "preheader"}:
                yield from _unknown(passage, sheet, brief_words)


def _unknown(
    passage: Passage, sheet: CompiledSheet, brief_words: frozenset[str]
) -> Iterator[Violation]:
    text, quoted = passage.prose, 0
    for match in _QUOTED.finditer(text):
        quoted = match.end()
        if not _is_known(match["name"], sheet, brief_words):
            yield _violation(passage, match["name"], match.span("name"))
    # where every noun is capitalised, or a headline stands in title case, capitals name nothing
    if quoted or sheet.lexicon.capitalises_nouns or _TITLED.search(text):
        return
    for match in _name().finditer(text):
        start = match.start("first")
        if _begins_sentence(text, start):
            start = match.start("rest")
        name = text[start : match.end()]
        if " " in name and not _is_known(name, sheet, brief_words):
            yield _violation(passage, name, (start, match.end()))


def _violation(passage: Passage, name: str, span: tuple[int, int]) -> Violation:
    return passage.violation("fact.product", f"'{name}' is not in the brief's glossary", span)


def _brief_words(sheet: CompiledSheet) -> frozenset[str]:
    """The words of all that the brief calls by name."""
    facts, card = sheet.sheet.facts, sheet.sheet
    texts = [*card.glossary, *card.brand_terms, *card.known_tokens, *facts.claims]
    texts += [*facts.codes, *facts.required_terms, card.postal_address or "", *card.samples]
    texts += facts.free if isinstance(facts.free, tuple) else []
    return frozenset(word for text in texts for word in _WORD.findall(text.casefold()))


def _is_known(name: str, sheet: CompiledSheet, brief_words: frozenset[str]) -> bool:
    words = [word for word in _WORD.findall(name.casefold()) if word not in _joints()]
    everyday = _everyday()
    return all(
        word in brief_words or word in sheet.familiar_words or word in everyday for word in words
    )


def _begins_sentence(text: str, position: int) -> bool:
    before = text[:position].rstrip(" \"'“”‘’«»([*_\t")
    return not before or not (before[-1].isalnum() or before[-1] in ",&")


_WORD = compile_lazily(r"[^\W_]+")
# Two or more capitalised words in a row; one alone may be a place, a person or a greeting.
_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+"
_TITLED = compile_lazily(rf"(?:{_CAPITALISED}[ ,:]+){{5}}")
_QUOTED = compile_lazily(
    r"[\"“«„](?P<name>[A-ZÀ-ÖØ-Þ][^\W\d_]*(?: [A-ZÀ-ÖØ-Þ][^\W\d_]*){0,3})[\"”»“]"
)
_WIDELY_KNOWN = "ok sms app store google play apple pay whatsapp instagram facebook"


@of_all_phrases
def _joints(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    return frozenset(word for book in books.values() for word in book.name_joints)


@of_all_phrases
def _name(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    joint = any_of((*(word for book in books.values() for word in book.name_joints), "&"))
    return re.compile(
        rf"(?<![\w.'’-])(?P<first>{_CAPITALISED}) (?:{joint} )?"
        rf"(?P<rest>{_CAPITALISED}(?: (?:{joint} )?{_CAPITALISED})*)(?![\w-])"
    )


@of_all_languages
def _everyday(languages: Mapping[str, Language]) -> frozenset[str]:
    """Words in capitals that name no product: months, weekdays, feasts and the like."""
    days = (*month_numbers(languages), *weekday_numbers(languages))
    names = (word for book in profiles().phrases.values() for word in book.everyday_names)
    return frozenset((*_WIDELY_KNOWN.split(), *names, *(name for name in days if name.isalpha())))


adapter = Products()
