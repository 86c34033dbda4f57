"""Merge tags: well-formed, known, with a fallback, and none forgotten."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from hookline.guardrails.base import MAY_BE_TAG, POSITIONAL, Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS
from hookline.records.words import Severity
from hookline.text.mergetags import SENDERS_OWN, write_tag
from hookline.text.similarity import nearest


class Tags:
    """A tag that does not work is read by every customer."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "placeholder.unknown": "error",
        "placeholder.malformed": "error",
        "placeholder.missing": "error",
        "placeholder.no_fallback": "warn",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.required_placeholders else MAY_BE_TAG.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        is_numbered = sheet.sheet.channel.has_numbered_tags
        for passage in copy.passages:
            if passage.malformed:
                names = " ".join(sheet.sheet.brand_terms).split()
                yield from _broken(passage, names, positional=is_numbered)
            if passage.tags:
                yield from _unknown(passage, sheet, is_numbered=is_numbered)
        used = {tag.name for passage in copy.passages for tag in passage.tags}
        for name in sheet.sheet.required_placeholders:
            if name not in used:
                message = f"the brief asks for {name}, and it is not there"
                yield Violation("placeholder.missing", message, fix=write_tag(name, ""))


_WRITE = 'write {{ first_name | default: "word" }}, say: the word is for those without a name'
_NO_TAG = "looks like a blank for a reader's value and is none"


def _broken(passage: Passage, names: Sequence[str], *, positional: bool) -> Iterator[Violation]:
    """What is no tag.

    Args:
        names: words of the brand's name, which may look like one: TBC Bank.
    """
    for start, end in passage.malformed:
        excerpt = passage.text[start:end]
        if excerpt in names or (positional and POSITIONAL.fullmatch(excerpt)):
            continue
        what = "is left for somebody to fill in" if excerpt[0].isalpha() else _NO_TAG
        message = f"'{excerpt}' {what}"
        yield passage.violation("placeholder.malformed", message, (start, end), _WRITE)


def _unknown(passage: Passage, sheet: CompiledSheet, *, is_numbered: bool) -> Iterator[Violation]:
    placeholders = sheet.sheet.placeholders
    for tag in passage.tags:
        if tag.name in SENDERS_OWN:
            continue
        span = (tag.start, tag.end)
        if placeholders is not None and tag.name not in placeholders:
            suggestion = nearest(tag.name, placeholders)
            fix = write_tag(suggestion, tag.fallback) if suggestion else ""
            message = f"nothing is called '{tag.name}'; nobody would read a value of their own"
            yield passage.violation("placeholder.unknown", message, span, fix)
        if tag.fallback is None and not is_numbered:
            message = f"{tag.name} has no word for those of whom it is not known; they read a gap"
            fix = f'{{{{ {tag.name} | default: "" }}}}'
            yield passage.violation("placeholder.no_fallback", message, span, fix)


adapter = Tags()
