"""Leaks: what a model says about the copy instead of the copy, or was asked in place of it."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.phrases import phrases_of, trigger_of
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.triggers import HAS_NEIGHBOURS, Trigger
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Leaks:
    """Preambles, refusals, template tokens, injected instructions, sentences of the request."""

    codes: ClassVar[Mapping[str, Severity]] = {"leak.prompt": "error"}

    def triggers(self, sheet: CompiledSheet) -> int:  # noqa: ARG002
        return HAS_NEIGHBOURS | _MARKED.bit | _TALK.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            if match := _leak(passage):
                excerpt = " ".join(passage.text[match.start() : match.end()].split())
                message = f"'{excerpt}' is the model talking, not the brand"
                yield passage.violation("leak.prompt", message, match.span())
            elif copy.asked and (span := _repeated(passage.text, copy.asked, sheet)):
                excerpt = " ".join(passage.text[slice(*span)].split())
                message = f"'{excerpt}' repeats what its writer was asked"
                yield passage.violation("leak.prompt", message, span)


RUN = 8
"""Words in a row that a request and its copy have in common by no chance."""
_WORD = compile_lazily(r"[^\W_]+(?:['’\u064b-\u0655\u0900-\u0dff\u200c\u200d][^\W_]*)*")
_MATERIAL = compile_lazily(r"<(brief|wish)>.*?</\1>", re.DOTALL)


def _repeated(text: str, asked: tuple[str, ...], sheet: CompiledSheet) -> tuple[int, int] | None:
    """Where the text repeats the request, but for the brand's name and people's own words."""
    words = list(_WORD.finditer(text))
    runs = _runs(asked, sheet.sheet.brand_terms) if len(words) >= RUN else frozenset()
    for start in range(len(words) - RUN + 1):
        run = words[start : start + RUN]
        if _run_of(run) in runs:
            return run[0].start(), run[-1].end()
    return None


@lru_cache(maxsize=64)
def _runs(asked: tuple[str, ...], names: tuple[str, ...]) -> frozenset[str]:
    """Each run of words of a request, as `_run_of` has it."""
    parts = [part for message in asked for part in _MATERIAL.sub("\0", message).split("\0")]
    for name in names:
        parts = [part for whole in parts for part in whole.split(name)]
    listed = [list(_WORD.finditer(part)) for part in parts]
    return frozenset(
        _run_of(words[start : start + RUN])
        for words in listed
        for start in range(len(words) - RUN + 1)
    )


def _run_of(words: list[re.Match[str]]) -> str:
    return " ".join(word[0] for word in words).lower()


def _leak(passage: Passage) -> re.Match[str] | None:
    text = passage.text
    if _MARKUP_SIGN.search(text) and (match := _MARKUP.search(text)):
        return match
    if (":" in text or "：" in text) and (match := _label().search(passage.low)):
        return match
    return _talk().within(passage) if passage.triggers_met & _TALK.bit else None


_MARKUP_SIGN = compile_lazily(r"[`<\[{\"]|\*\*|##")
_MARKED = Trigger(sign=compile_lazily(rf"{_MARKUP_SIGN.pattern}|:"))
_MARKUP = compile_lazily(
    r"```|<\|[\w-]+\|>|\[/?INST\]|<</?SYS>>|</?s>|"
    r"</?(?:think|thinking|system|user|assistant|output|answer)>|#{2,} ?\w|"
    r"^\s*[\[{]\s*\"|\{\s*[\"'][\w ]+[\"']\s*:|"
    r"\"(?:body|text|subject|title|variants?|message|cta|sms)\"\s*:|^\s*\*\*[^*\n]+\*\*\s*:",
    re.MULTILINE,
)
_talk = phrases_of("talk")
_TALK = trigger_of(_talk)


@of_all_phrases
def _label(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    names = any_of(label for book in books.values() for label in book.labels)
    return re.compile(rf"^\s*{names}\s*(?:#?\d+|[a-e])?\s*[:：]", re.MULTILINE)


adapter = Leaks()
