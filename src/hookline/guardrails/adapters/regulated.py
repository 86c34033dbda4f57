"""Regulated goods: funds, health, alcohol, gambling. Not legal advice; sources stand beside."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hinting import hinted
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.stated.below import is_below
from hookline.guardrails.stated.growth import may_grow
from hookline.guardrails.triggers import ALWAYS, CLAIMED, HINTED
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily

# SEBI (Mutual Funds) Regulations, advertisement code: no word added, none left out.
MUTUAL_FUND_WARNING = """\
Mutual Fund investments are subject to market risks, \
read all scheme related documents carefully"""
_FINANCE = compile_lazily(
    r"mutual|fund|securit|invest|broker|trading|bank|loan|insur|gambl|crypto|financ"
)


class Regulated:
    """What a regulator wants to read, or never to read."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "reg.mf_disclaimer_missing": "error",
        "reg.assured_returns": "error",
        "reg.health_claim": "error",
        "reg.alcohol_notice_missing": "error",
        "reg.alcohol_audience": "error",
        "reg.gambling_notice_missing": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.sector else CLAIMED | HINTED

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        sector = (sheet.sheet.sector or "").lower()
        finance = bool(sector) and _FINANCE.search(sector) is not None
        for passage in copy.passages:
            if (span := _assured(passage, finance=finance)) and not _past_warning().search(
                passage.low
            ):
                message = f"'{passage.low[slice(*span)].strip()}' promises what nobody may promise"
                yield passage.violation("reg.assured_returns", message, span)
            for claim in passage.claims:
                if claim.concept != "health" or passage.names_something(claim, sheet.familiar):
                    continue
                if is_below(passage.low, claim.start, claim.end):
                    continue  # money back, if there is less than 30 cm of snow
                message = f"'{passage.low[claim.start : claim.end]}' is a medical claim"
                yield passage.violation("reg.health_claim", message, (claim.start, claim.end))
                break
        yield from hinted(copy, self.codes)
        if sector.startswith("mutual_fund") and sheet.sheet.country in {"IN", "ZZ"}:
            yield from _fund_warning(copy, sheet)
        if "alcohol" in sector:
            yield from _alcohol(copy)
        if sector.startswith(("gambl", "betting")) and not _gambling_notice().search(copy.low):
            message = "an age limit or a call to play responsibly is missing"
            yield Violation("reg.gambling_notice_missing", message)


def _assured(passage: Passage, *, finance: bool) -> tuple[int, int] | None:
    """Where a return is promised, whatever is sold, or a risk denied where money is invested."""
    for claim in passage.claims:
        if claim.concept == "assured" or (
            claim.concept == "multiplied"
            and may_grow(passage.low, passage.language, claim.start, claim.end)
        ):
            return claim.start, claim.end
    match = _no_risk().search(passage.low) if finance else None
    return match.span() if match else None


def _fund_warning(copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
    spoken = " ".join(copy.low.split())
    vernacular = sheet.lexicon.law.get("reg.mf_disclaimer_missing")
    is_said = MUTUAL_FUND_WARNING.lower() in spoken
    if not is_said and not (vernacular and re.search(vernacular, spoken)):
        message = "the mutual fund warning is missing, or not word for word"
        yield Violation("reg.mf_disclaimer_missing", message, fix=MUTUAL_FUND_WARNING + ".")


def _alcohol(copy: Copy) -> Iterator[Violation]:
    if not _alcohol_notice().search(copy.low):
        message = "an age limit or a call to drink responsibly is missing"
        yield Violation("reg.alcohol_notice_missing", message)
    if match := _alcohol_audience().search(copy.low):
        message = f"'{match[0].strip()}': alcohol is not for minors and not healthy"
        yield Violation("reg.alcohol_audience", message)


_no_risk = phrases_of("no_risk")
_past_warning = phrases_of("past_warning")
_alcohol_notice = phrases_of("drink_well", lambda book: (*book.drink_well, *book.of_age))
_alcohol_audience = phrases_of("not_for_drink")
_gambling_notice = phrases_of("play_well", lambda book: (*book.play_well, *book.of_age))

adapter = Regulated()
