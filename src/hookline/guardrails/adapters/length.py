"""Length: SMS segments and encoding, and the graphemes that a screen shows."""

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import MAY_BE_TAG, Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hosts import URL
from hookline.guardrails.renderings import plain_renderings, sampled_renderings
from hookline.guardrails.triggers import ALWAYS, LONG, NEVER, UNPRINTABLE, Trigger
from hookline.records.words import Severity
from hookline.text.measured import count_columns, count_graphemes
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import script_shares
from hookline.text.sms import SmsSize, measure_sms, non_gsm, to_gsm, units_in


class Length:
    """Too long, or dearer than it needs to be."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "length.segments": "error",
        "length.chars": "error",
        "length.worst_segments": "warn",
        "encoding.avoidable_ucs2": "warn",
        "encoding.worst_ucs2": "warn",
        "encoding.left_gsm": "warn",
        "encoding.few_letters": "info",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        if sheet.limits or sheet.sheet.tracking or (sheet.sheet.max_segments or 1) < 1:
            return ALWAYS
        is_segmented = sheet.sheet.channel.is_segmented
        return LONG | UNPRINTABLE | MAY_BE_TAG.bit | _COSTLY.bit if is_segmented else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        if sheet.sheet.channel.is_segmented:
            yield from _sms(copy.body, sheet)
        yield from _characters(copy, sheet)


def _sms(body: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    samples, limit = sheet.sheet.samples, sheet.sheet.max_segments
    rendered = plain_renderings(body.text, body.tags, samples)
    if sheet.sheet.tracking:  # links as they are really sent, with what the tool appends
        rendered = [URL.sub(lambda link: link[0] + sheet.sheet.tracking, text) for text in rendered]
    sized = [(measure_sms(text), text) for text in rendered]
    size, text = max(sized, key=_dearer) if body.tags else sized[0]
    if limit is not None and size.segments > limit:
        yield body.violation(
            "length.segments", _too_many(size, text, limit), fix="shorten the text"
        )
    if size.encoding == "UCS-2" and sheet.script == "Latin":
        plain = to_gsm(body.text)
        if plain != body.text and measure_sms(to_gsm(text)).encoding == "GSM-7":
            index, char = non_gsm(body.text)[0]
            message = f"room for 70 characters an SMS instead of 160, because of '{char}'"
            yield body.violation("encoding.avoidable_ucs2", message, (index, index + 1), plain)
        elif sheet.sheet.gsm:
            yield from _left_gsm(body, text, size, sheet)
        elif sheet.sheet.names_letters:
            yield from _few_letters(body, text, size, sheet)
    if body.tags:
        yield from _worst_samples(body, sheet, size)


def _dearer(sized: tuple[SmsSize, object]) -> tuple[int, int]:
    return sized[0].segments, sized[0].units


def _left_gsm(body: Passage, text: str, size: SmsSize, sheet: CompiledSheet) -> Iterator[Violation]:
    """What has no twin in the alphabet, and what it costs: ₹, an emoji, a foreign word."""
    foreign = non_gsm(body.text)
    if not foreign:
        return
    dearest = "".join(dict.fromkeys(char for _, char in foreign))
    without = measure_sms("".join(char for char in text if char not in dearest)).segments
    message = f"{dearest} leaves room for 70 characters an SMS instead of 160: {size.segments} SMS"
    if without < size.segments:
        message = f"{size.segments} SMS instead of {without}, because of {dearest}"
        message += _cost(sheet, size.segments - without)
    fix = "write Rs for the rupee sign" if "₹" in dearest else _other_words(body.text, sheet)
    index = foreign[0][0]
    yield body.violation("encoding.left_gsm", message, (index, index + 1), fix)


FEW_LETTERS = 3
"""So many are worded around; a text with more of them is written in its language's own alphabet."""


def _few_letters(
    body: Passage, text: str, size: SmsSize, sheet: CompiledSheet
) -> Iterator[Violation]:
    """The few letters that make an SMS of a language with accents dearer, and what would fit."""
    foreign = non_gsm(body.text)
    if not 0 < len(foreign) <= FEW_LETTERS or size.segments == 1:
        return
    dearest = dict.fromkeys(char for _, char in foreign)
    without = measure_sms("".join(char for char in text if char not in dearest)).segments
    if without >= size.segments:
        return
    over = size.units - units_in(size.segments - 1, is_gsm=False)
    message = f"{size.segments} SMS instead of {without}, because of {' and '.join(dearest)}"
    message += _cost(sheet, size.segments - without)
    fix = f"{_other_words(body.text, sheet)}; or {over} character{'s' * (over > 1)} fewer make it "
    fix += f"{size.segments - 1}"
    index = foreign[0][0]
    yield body.violation("encoding.few_letters", message, (index, index + 1), fix)


def _other_words(text: str, sheet: CompiledSheet) -> str:
    """How to do without letters outside the alphabet: the words that hold them, typed plainly."""
    letters = sheet.lexicon.plain_letters
    typed = str.maketrans(letters | {a.upper(): b.upper() for a, b in letters.items()})
    words = dict.fromkeys(word for word in _WORD.findall(text) if non_gsm(word))
    plain = [word.translate(typed) for word in words]
    if not words:
        return "leave it out"
    others = frozenset(sheet.lexicon.other_plain_words)
    if any(non_gsm(word) or word.lower() in others for word in plain):
        return f"use another word for {_listed(words)}"
    return f"use another word for {_listed(words)}, or type {_listed(plain)}"


def _listed(words: Iterable[str]) -> str:
    return " and ".join(f"“{word}”" if "'" in word else f"'{word}'" for word in words)


def _cost(sheet: CompiledSheet, segments: int) -> str:
    """What so many segments more cost, where the price of one is known."""
    price = sheet.sheet.segment_price
    return f" ({segments * price.value:g} {price.currency} more a message)" if price else ""


def _worst_samples(body: Passage, sheet: CompiledSheet, usual: SmsSize) -> Iterator[Violation]:
    """What only unlucky customers cost."""
    limit = sheet.sheet.max_segments
    sized = [
        (measure_sms(text), values)
        for text, values in sampled_renderings(body.text, body.tags, sheet.sheet.samples)
    ]
    if not sized:
        return
    turned = next((pair for pair in sized if pair[0].encoding != "GSM-7"), None)
    is_dearer = usual.encoding == "GSM-7" and turned and turned[0].segments > usual.segments
    long = [pair for pair in sized if pair is not turned] if is_dearer else sized
    worst, values = max(long, key=_dearer, default=(usual, {}))
    if limit is not None and worst.segments > limit >= usual.segments:
        of_fields = ", ".join(f"{_called(name)} '{value}'" for name, value in values.items())
        message = f"with {of_fields} it takes {worst.segments} SMS" + _over(limit, worst.segments)
        message += _cost(sheet, worst.segments - limit)
        yield body.violation("length.worst_segments", message)
    if turned and is_dearer:
        size, values = turned
        name, value = next((pair for pair in values.items() if non_gsm(pair[1])), ("", ""))
        script = next(iter(script_shares(value)), "")
        script = script if script not in {"", "Latin"} else "special"
        message = (
            f"a {script} {_called(name)} ('{value}') makes this {size.segments} SMS instead of "
        )
        message += f"{usual.segments}"
        message += _over(limit, size.segments)
        message += _cost(sheet, size.segments - usual.segments)
        yield body.violation("encoding.worst_ucs2", message)


def _over(limit: int | None, segments: int) -> str:
    """How many are planned, where it takes more."""
    if limit is None or segments <= limit:
        return ""
    return f"; {limit} {'is' if limit == 1 else 'are'} planned"


def _called(field: str) -> str:
    """A field as people call it."""
    return field.replace("_", " ")


def _too_many(size: SmsSize, text: str, limit: int) -> str:
    room = units_in(limit, is_gsm=size.encoding == "GSM-7")
    message = f"{size.segments} SMS instead of {limit}"
    if over := max(size.units - room, 0):
        message += f", {over} character{'s' * (over > 1)} too long"
    blamed = "".join(dict.fromkeys(char for _, char in non_gsm(text)))
    if blamed and len(blamed) <= 4:
        message += f", because of {' and '.join(blamed)}"
    return message


def _characters(copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
    in_columns = sheet.sheet.in_columns
    for passage in copy.passages:
        limit = sheet.limits.get(passage.part)
        widest = len(passage.text) * (1 if passage.text.isascii() else 2)
        if limit is None or (widest <= limit and not passage.tags):
            continue
        renderings = plain_renderings(passage.text, passage.tags, sheet.sheet.samples)
        count = count_columns if passage.part in in_columns else count_graphemes
        longest, text = max((count(text), text) for text in renderings)
        if longest > limit:
            message = f"{longest} characters, {longest - limit} over the {limit} that fit"
            message += FULL_WIDTH if longest > count_graphemes(text) else ""
            yield passage.violation("length.chars", message, fix="shorten it")


FULL_WIDTH = "; a full-width one counts two"

_WORD = compile_lazily(r"[^\W\d_]+")
_COSTLY = Trigger(sign=compile_lazily(r"[\^{}\\\[~\]|`]"))
"""What ASCII has that takes two places in an SMS, or is not in its alphabet."""

adapter = Length()
