"""Merge tags: well-formed, known, with a fallback, and none forgotten."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import POSITIONAL, Copy, Found, Passage
from hookline.guardrails.compiled import CompiledSheet
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

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:
        whatsapp = sheet.sheet.channel == "whatsapp"
        for passage in copy.passages:
            yield from _broken(passage, positional=whatsapp)
            yield from _unknown(passage, sheet, whatsapp=whatsapp)
        used = {tag.name for passage in copy.passages for tag in passage.tags}
        for name in sheet.sheet.required_placeholders:
            if name not in used:
                message = f"the field {name} is required and not used"
                yield Found("placeholder.missing", message, fix=write_tag(name, ""))


def _broken(passage: Passage, *, positional: bool) -> Iterator[Found]:
    for start, end in passage.malformed:
        shown = passage.text[start:end]
        if positional and POSITIONAL.fullmatch(shown):
            continue
        message = f"'{shown}' looks like a merge tag and is none"
        yield passage.found(
            "placeholder.malformed", message, (start, end), 'write {{ field | default: "word" }}'
        )


def _unknown(passage: Passage, sheet: CompiledSheet, *, whatsapp: bool) -> Iterator[Found]:
    known = sheet.sheet.placeholders
    for tag in passage.tags:
        if tag.name in SENDERS_OWN:
            continue
        span = (tag.start, tag.end)
        if known is not None and tag.name not in known:
            near = nearest(tag.name, known)
            fix = write_tag(near, tag.fallback) if near else ""
            message = f"there is no field '{tag.name}'; every customer would read the fallback"
            yield passage.found("placeholder.unknown", message, span, fix)
        if tag.fallback is None and not whatsapp:
            message = f"{tag.name} has no fallback; who has none reads a gap"
            fix = f'{{{{ {tag.name} | default: "" }}}}'
            yield passage.found("placeholder.no_fallback", message, span, fix)


adapter = Tags()
