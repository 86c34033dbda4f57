"""Merge tags: well-formed, known, with a fallback, and none forgotten."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import MAY_BE_TAG, POSITIONAL, Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS
from hookline.records.words import Severity
from hookline.text.blanks import meant_by_blank, no_blank_for_link
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
                yield from _broken(passage, sheet)
            if passage.tags:
                yield from _unknown(passage, sheet, is_numbered=is_numbered)
        used = {tag.name for passage in copy.passages for tag in passage.tags}
        for name in sheet.sheet.required_placeholders:
            if name not in used:
                message = f"the brief asks for {name}, and it is not there"
                yield Violation("placeholder.missing", message, fix=write_tag(name, ""))


_WRITE = 'write {{ first_name | default: "word" }}, say: the word is for those without a name'
_NO_TAG = "looks like a blank for a reader's value and is none"


def _broken(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """What is no tag."""
    names = " ".join(sheet.sheet.brand_terms).split()  # which may look like one: TBC Bank
    positional = sheet.sheet.channel.has_numbered_tags
    for start, end in passage.malformed:
        excerpt = passage.text[start:end]
        if excerpt in names or (positional and POSITIONAL.fullmatch(excerpt)):
            continue
        what = "is left for somebody to fill in" if excerpt[0].isalpha() else _NO_TAG
        message = f"'{excerpt}' {what}"
        fix = _instead(excerpt, sheet) or _WRITE
        yield passage.violation("placeholder.malformed", message, (start, end), fix)


def _instead(blank: str, sheet: CompiledSheet) -> str:
    """What to write for a blank that stands for what is no reader's own; "" for any other."""
    meant, channel = meant_by_blank(blank), sheet.sheet.channel
    if meant == "link":
        return no_blank_for_link(has_button=channel.has_button)
    is_way_out = meant == "way_out" and channel.way_out == "link"
    return f"write {write_tag('unsubscribe_url')}" if is_way_out else ""


def _unknown(passage: Passage, sheet: CompiledSheet, *, is_numbered: bool) -> Iterator[Violation]:
    placeholders = sheet.sheet.placeholders
    for tag in passage.tags:
        if tag.name in SENDERS_OWN:
            continue
        span = (tag.start, tag.end)
        if placeholders is not None and tag.name not in placeholders:
            suggestion = nearest(tag.name, placeholders)
            fix = write_tag(suggestion, tag.fallback) if suggestion else ""
            fix = fix or _instead(tag.name, sheet)
            message = f"nothing is called '{tag.name}'; nobody would read a value of their own"
            yield passage.violation("placeholder.unknown", message, span, fix)
        if tag.fallback is None and not is_numbered:
            message = f"{tag.name} has no word for those of whom it is not known; they read a gap"
            fix = f'{{{{ {tag.name} | default: "" }}}}'
            yield passage.violation("placeholder.no_fallback", message, span, fix)


adapter = Tags()
