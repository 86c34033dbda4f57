"""WhatsApp templates: what Meta rejects, by its template components page (2025-11)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.gifts import is_given
from hookline.guardrails.stated.permissions import GIVEN
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.words import Severity
from hookline.text.measured import count_emoji, count_graphemes
from hookline.text.mergetags import render
from hookline.text.pattern import compile_lazily


class WhatsApp:
    """A rejected template costs a day."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "wa.body_length": "error",
        "wa.leading_param": "error",
        "wa.trailing_param": "error",
        "wa.adjacent_params": "error",
        "wa.too_many_params": "warn",
        "wa.whitespace": "error",
        "wa.emoji_limit": "warn",
        "wa.header_length": "error",
        "wa.header_params": "error",
        "wa.header_format": "error",
        "wa.footer_length": "error",
        "wa.footer_params": "error",
        "wa.button_count": "error",
        "wa.button_text_length": "error",
        "wa.button_order": "error",
        "wa.example_missing": "error",
        "wa.example_format": "error",
        "wa.template_name": "error",
        "wa.category_mismatch": "error",
        "wa.param_sequence": "error",
        "wa.mixed_params": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.channel.name == "whatsapp" else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        if sheet.sheet.channel.name != "whatsapp":
            return
        limits = sheet.sheet.channel.limits
        yield from _body(copy.body, copy.parts.get("examples"), limits["body"])
        yield from _placement(copy.body)
        if header := copy.part("header"):
            yield from _header(header, limits["header"])
        if footer := copy.part("footer"):
            yield from _footer(footer, limits["footer"])
        yield from _buttons(copy.parts.get("buttons"), limits["cta"])
        yield from _parameters(copy)
        name = copy.parts.get("name")
        if isinstance(name, str) and name and not _NAME.fullmatch(name):
            message = f"the name '{name}' may hold a to z, 0 to 9 and _ only"
            yield Violation("wa.template_name", message, "name", fix=_proper_name(name))
        if (sheet.sheet.category or "").upper() == "UTILITY":
            yield from _promotion_in(copy, sheet)


_PARAMETER = compile_lazily(r"\{\{[^{}]*\}\}")
_NAME = compile_lazily(r"[a-z0-9_]{1,512}")


def _promotion_in(copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
    """Meta reclassifies a utility template for a mere hint of selling.

    What the brief of a service message does at no cost, such as a repair, sells nothing.
    """
    for passage in copy.passages:
        owed = [claim for claim in passage.claims if _is_owed(claim, passage, sheet)]
        for match in (*_promotion().finditer(passage.low), *_PERCENTAGE.finditer(passage.low)):
            if not any(claim.start < match.end() and match.start() < claim.end for claim in owed):
                yield _is_promotion(passage, match.span())
                return
        if invited := _invitation().search(passage.low):
            message = f"'{invited[0].strip()}' invites to look and buy; the category has to be "
            yield passage.violation("wa.category_mismatch", f"{message}MARKETING", invited.span())
            return
        for claim in passage.claims:
            is_owed = claim in owed or any(claim.overlaps(each) for each in owed)
            if claim.concept in _SELLING and not is_owed:
                yield _is_promotion(passage, (claim.start, claim.end))
                return


def _is_owed(claim: Claim, passage: Passage, sheet: CompiledSheet) -> bool:
    """Does the brief itself do it for nothing, without an offer that reduces a price?"""
    facts = sheet.sheet.facts
    if claim.concept != "free" or not isinstance(facts.free, tuple) or facts.percents:
        return False
    return is_given(claim, passage.low, facts.free, sheet.language, facts.ordinals)


def _is_promotion(passage: Passage, span: tuple[int, int]) -> Violation:
    message = (
        f"'{passage.low[slice(*span)].strip()}' is promotion; the category has to be MARKETING"
    )
    return passage.violation("wa.category_mismatch", message, span)


_SELLING = GIVEN | {"superlative", "discount", "scarcity"}


def _body(body: Passage, examples: object, most: int) -> Iterator[Violation]:
    """With its sample values, where there are some: that is how long Meta reads it."""
    filled = body.text
    if isinstance(examples, Mapping):
        filled = render(body.text, {str(name): str(value) for name, value in examples.items()})
    elif body.tags:
        filled = _PARAMETER.sub("", body.text)
    size = count_graphemes(filled)
    if size > most:
        yield body.violation("wa.body_length", _too_long(size, most))
    if match := re.search(r"\n\s*\n\s*\n|\t| {5,}", body.text):
        message = "tabs, five spaces or three line breaks in a row"
        yield body.violation("wa.whitespace", message, match.span(), "one blank line is enough")
    if (emoji := count_emoji(body.text)) > 10:
        yield body.violation(
            "wa.emoji_limit", f"{emoji} emoji; more than 10 get a template rejected"
        )


def _placement(body: Passage) -> Iterator[Violation]:
    text, parameters = body.text.strip(), list(_PARAMETER.finditer(body.text))
    if not parameters:
        return
    if text.startswith("{{"):
        yield body.violation(
            "wa.leading_param", "the body begins with a blank", parameters[0].span()
        )
    if re.search(r"\}\}[^\w]{0,3}$", text):
        yield body.violation(
            "wa.trailing_param", "the body ends with a blank", parameters[-1].span()
        )
    for first, second in pairwise(parameters):
        if not re.search(r"\w", body.text[first.end() : second.start()]):
            message = "two blanks without a word between them"
            yield body.violation("wa.adjacent_params", message, (first.start(), second.end()))
    words, needed = len(_PARAMETER.sub(" x ", body.text).split()), 3 * len(parameters) + 1
    if words < needed and not re.search(r"[\u3040-\u9fff]", body.text):
        message = f"{words} words for {len(parameters)} blanks; {needed} are safe"
        yield body.violation("wa.too_many_params", message)


def _header(header: Passage, most: int) -> Iterator[Violation]:
    if (size := count_graphemes(header.text)) > most:
        yield header.violation("wa.header_length", _too_long(size, most))
    if len(_PARAMETER.findall(header.text)) > 1:
        yield header.violation("wa.header_params", "a header has one blank at most")
    if count_emoji(header.text) or re.search(r"[*_~`\n]", _PARAMETER.sub("", header.text)):
        yield header.violation("wa.header_format", "a header has no emoji, bold type or line break")


def _footer(footer: Passage, most: int) -> Iterator[Violation]:
    if (size := count_graphemes(footer.text)) > most:
        yield footer.violation("wa.footer_length", _too_long(size, most))
    if _PARAMETER.search(footer.text):
        yield footer.violation("wa.footer_params", "a footer has no blanks")


def _too_long(size: int, most: int) -> str:
    return f"{size} characters, {size - most} over the {most} allowed"


def _buttons(buttons: object, most: int) -> Iterator[Violation]:
    if not isinstance(buttons, list | tuple):
        return
    labelled = [button for button in buttons if isinstance(button, Mapping)]
    kinds = [str(button.get("type", "")).upper() for button in labelled]
    if len(kinds) > 10 or kinds.count("URL") > 2 or max(map(kinds.count, _ONE_AT_MOST)) > 1:
        message = f"{len(kinds)} buttons; at most 10, of them 2 links, 1 phone and 1 code"
        yield Violation("wa.button_count", message, "buttons")
    for button in labelled:
        text = str(button.get("text", ""))
        if (size := count_graphemes(text)) > most:
            problem = f"'{text}' has {size} characters of {most}"
            yield Violation("wa.button_text_length", problem, "buttons")
    quick = [kind == "QUICK_REPLY" for kind in kinds]
    if sum(a != b for a, b in pairwise(quick)) > 1:
        message = "quick replies stand together, the other buttons too"
        yield Violation("wa.button_order", message, "buttons")


_ONE_AT_MOST = ("PHONE_NUMBER", "PHONE", "COPY_CODE")


def _parameters(copy: Copy) -> Iterator[Violation]:
    parameters = [_PARAMETER.findall(x.text) for x in copy.passages if x.part in {"header", "body"}]
    names = [
        re.split(r"[|\s]", parameter[2:-2].strip())[0] for part in parameters for parameter in part
    ]
    numbers = [int(name) for name in names if name.isascii() and name.isdecimal()]
    if numbers and len(numbers) < len(names):
        yield copy.body.violation("wa.mixed_params", "named and numbered blanks are mixed")
    body_numbers = {
        int(x) for x in re.findall(r"\{\{\s*(\d{1,4})\s*\}\}", copy.body.text, re.ASCII)
    }
    if body_numbers and body_numbers != set(range(1, len(body_numbers) + 1)):
        yield copy.body.violation("wa.param_sequence", "blanks are numbered 1, 2, 3 without gaps")
    examples = copy.parts.get("examples")
    if isinstance(examples, Mapping):
        missing = [name for name in dict.fromkeys(names) if not examples.get(name)]
    elif isinstance(examples, list | tuple):
        missing = list(dict.fromkeys(names))[len(examples) :]
    else:
        missing = []
    values = examples.values() if isinstance(examples, Mapping) else examples
    for value in values if isinstance(values, Iterable) and not isinstance(values, str) else ():
        if isinstance(value, str) and re.search(r"[\n\t]| {5,}", value):
            message = f"the sample value '{value.strip()}' has a line break, a tab or five spaces"
            yield Violation("wa.example_format", message, "examples", fix=" ".join(value.split()))
    if missing:
        message = f"Meta wants a sample value for {', '.join(missing)}"
        yield Violation("wa.example_missing", message, "examples")


def _proper_name(name: str) -> str:
    return re.sub(r"[^a-z0-9_]+", "_", name.lower()).strip("_")[:512]


_promotion = phrases_of("promotion")
_invitation = phrases_of("invitation")
_PERCENTAGE = compile_lazily(r"(?<!\w)\d+\s?%")

adapter = WhatsApp()
