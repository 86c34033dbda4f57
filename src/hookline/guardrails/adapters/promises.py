"""Promises: what is given away, deadlines, claims of superiority, what has to be said."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hinting import hinted
from hookline.guardrails.joined_pairs import is_known_share, is_told_deal
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import WORD, clause_of, lexicon_of, says_something
from hookline.guardrails.stated.dated import is_dated, is_dated_elsewhere, is_mere_duration
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.durations import time_unit, unit_of, units_in
from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.gifts import is_given
from hookline.guardrails.stated.mentions import is_mentioned
from hookline.guardrails.stated.offered import is_own_time
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.guardrails.stated.permissions import GIVEN, NEEDS_PROOF, content_stems, is_claimed
from hookline.guardrails.stated.stock import is_in_stock, room_of, says_left
from hookline.guardrails.stated.things import things_in
from hookline.guardrails.stated.weekdays import stated_weekdays
from hookline.guardrails.triggers import ALWAYS, CLAIMED, HINTED
from hookline.records.language import Language
from hookline.records.words import Severity


class Promises:
    """A promise that the brief does not make."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.free": "error",
        "fact.deadline": "error",
        "fact.missing": "error",
        "claim.unsubstantiated": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        return ALWAYS if sheet.sheet.facts.required_terms else CLAIMED | HINTED

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            reported: set[str] = set()
            for claim in passage.claims:
                unfounded = _unfounded(claim, passage, sheet)
                if unfounded and unfounded[0] not in reported:
                    code, problem = unfounded
                    message = f"'{passage.low[claim.start : claim.end].strip()}'{problem}"
                    violation = passage.violation(code, message, (claim.start, claim.end))
                    texts = [each.low for each in copy.passages]
                    is_told_only = (
                        is_mentioned(claim, passage.low)
                        or is_dated_elsewhere(claim, passage.low, sheet.month_days, texts)
                        or _is_weekday_of_a_date(claim, passage, sheet, texts)
                        or _is_readers_time(claim, passage, sheet)
                        or _is_on_button(claim, passage, copy, sheet)
                    )
                    if not is_told_only:
                        reported.add(code)  # one error a kind and part
                    yield violation._replace(severity="warn") if is_told_only else violation
        yield from hinted(copy, self.codes)
        required = sheet.sheet.facts.required_terms
        spoken = _all_said(copy) if required else ""
        for term in required:
            in_cases = sheet.names.get(term)
            if in_cases and in_cases.search(spoken):
                continue
            if " ".join(term.lower().replace("’", "'").split()) not in spoken:
                yield Violation("fact.missing", f"'{term}' has to be said", fix=f"add '{term}'")


def _all_said(copy: Copy) -> str:
    """All of its words in lower case, links too: what has to be said may name a page."""
    with_links = [p.spoken.lower() for p in copy.passages if p.dotted or "@" in p.spoken]
    return " ".join("\n".join([copy.low, *with_links]).replace("’", "'").split())


def _unfounded(claim: Claim, passage: Passage, sheet: CompiledSheet) -> tuple[str, str] | None:
    """The code and the problem of a claim that the brief does not cover."""
    facts, low = sheet.sheet.facts, passage.low
    is_named = passage.names_something(claim, sheet.familiar)
    if is_named or _is_figured(claim, low, sheet) or _is_free_itself(claim, passage):
        return None
    if claim.concept in GIVEN:
        language, scarce = sheet.language, facts.scarcity
        room = room_of(low, claim)
        if room and (scarce is True or (scarce and is_in_stock(low, room, scarce))):
            return None
        if facts.free is True or (
            facts.free
            and is_given(claim, _without_brand(low, sheet), facts.free, language, facts.ordinals)
        ):
            return None
        problem = (
            "the brief gives away something else" if facts.free else "the brief gives nothing away"
        )
        return "fact.free", f": {problem}"
    if claim.concept == "deadline":
        is_near = facts.ends_soon and _soon().search(low[claim.start : claim.end]) is not None
        is_known = facts.deadline_today or is_near or is_claimed(claim, low, facts.deadlines)
        if is_known or is_dated(claim, low, sheet.month_days):
            return None
        if is_mere_duration(claim, low, sheet.language) or _is_own_time(claim, low, sheet):
            return None
        return "fact.deadline", ": the brief has no such deadline"
    if claim.concept in NEEDS_PROOF and not (
        is_claimed(claim, low, facts.claims) or is_known_share(claim, low, sheet)
    ):
        returns = [promise for promise in passage.claims if promise.concept == "assured"]
        if any(map(claim.overlaps, returns)):
            return None  # reported as what it is
        proven = "the brief proves another" if facts.claims else "the brief proves none"
        return "claim.unsubstantiated", f" is a claim, and {proven}"
    return None


def _is_free_itself(claim: Claim, passage: Passage) -> bool:
    """Is it `no fee` that says `free` of a thing as well, with credit or without?"""
    return claim.concept == "zero_interest" and any(
        other.concept == "free" and other.start <= claim.start and claim.end <= other.end
        for other in passage.claims
    )


def _without_brand(low: str, sheet: CompiledSheet) -> str:
    """The text with blanks for the brand that a small word leads to: at, bei, chez.

    In `an eye test at Drishti Opticals is free` the test is free, and no optician.
    """
    lexicon = lexicon_of(sheet.language)
    for name in filter(None, sheet.sheet.brand_terms):
        pattern = sheet.names.get(name) or re.compile(rf"(?<!\w){re.escape(name.lower())}(?!\w)")
        for match in pattern.finditer(low):
            before = WORD.findall(low[: match.start()])[-1:]
            if before and not says_something(before[0], lexicon):
                blanks = " " * len(match[0])
                low = low[: match.start()] + blanks + low[match.end() :]
    return low


def _is_own_time(claim: Claim, low: str, sheet: CompiledSheet) -> bool:
    """Is it a time that the brief counts itself, `in 72 hours before`, and not what is left?"""
    phrase = low[claim.start : claim.end]
    figures = stated_figures(phrase, sheet.language)
    others = content_stems(phrase) - {part for each in figures for part in each.unit.split()}
    is_bare = not any(word.isalpha() and not unit_of(word) for word in others)
    if not (figures and is_bare) or says_left(low[slice(*clause_of(low, claim))]):
        return False
    known = sheet.figures or {}
    return all(
        any(time_unit(each.unit) in units_in(stated.unit) for stated in known.get(each.value, ()))
        for each in figures
        if time_unit(each.unit)
    ) and all(time_unit(each.unit) for each in figures)


def _is_weekday_of_a_date(
    claim: Claim, passage: Passage, sheet: CompiledSheet, texts: Iterable[str]
) -> bool:
    """Does it end on a weekday that is one of the brief's dates, in a message that names one?

    Which Sunday it is hangs on the day of sending, which a person knows.
    """
    if claim.concept != "deadline":
        return False
    of_dates = {date.fromisoformat(day).weekday() for day in sheet.sheet.facts.days_told}
    spans = ((day, place) for day, place in stated_weekdays(passage) if place[0] >= claim.start)
    named = {day for day, place in spans if place[1] <= claim.end}
    dates = (readings for text in texts for readings, _ in stated_dates(text))
    return bool(named) and named <= of_dates and any(each & sheet.month_days for each in dates)


def _is_readers_time(claim: Claim, passage: Passage, sheet: CompiledSheet) -> bool:
    """Is it an hour that only the reader waits for: stay up until midnight?"""
    return claim.concept == "deadline" and is_own_time(
        passage.low, claim.start, claim.end, sheet.language
    )


def _is_on_button(claim: Claim, passage: Passage, copy: Copy, sheet: CompiledSheet) -> bool:
    """Does a button end on `free` that says what the reader does, where the copy says what is free?

    `Try my hard page free`, below a lesson that is: who writes of no other gift means that one.
    """
    if (
        claim.concept != "free"
        or passage.part not in _BUTTONS
        or things_in(passage.low, sheet.language)
    ):
        return False
    if any(says_something(w, sheet.lexicon) for w in WORD.findall(passage.low[claim.end :])):
        return False
    others = [(each, gift) for each in copy.passages for gift in each.claims
              if gift.concept == "free" and each.part not in _BUTTONS]  # fmt: skip
    return bool(others) and all(_unfounded(gift, each, sheet) is None for each, gift in others)


_BUTTONS = frozenset({"cta", "buttons"})


def _is_figured(claim: Claim, low: str, sheet: CompiledSheet) -> bool:
    """Does a fact of the sheet carry it that has no field of its own there?

    `10% cashback` stands or falls with its percentage, `10,000 customers` with their number,
    `ends tomorrow` with the date, `3 for 2` with what is paid and given. A sheet with figures holds
    the brief's own words as well.
    """
    if claim.concept == "free" and is_told_deal(claim, low, sheet):
        return True
    if claim.concept == "deadline":
        words = low[claim.start : claim.end]
        return bool(sheet.month_days) and _tomorrow(low).search(words) is not None
    if sheet.figures is not None or claim.concept not in _FIGURED:
        return False
    numbers = {figure.value for figure in stated_figures(low[slice(*clause_of(low, claim))])}
    if claim.concept == "proof":
        return not numbers.isdisjoint(sheet.quantities)
    brief_values = sheet.percents | {value for value, _ in sheet.amounts} | sheet.quantities
    return not numbers.isdisjoint(brief_values)


_FIGURED = frozenset({"cashback", "zero_interest", "proof"})


@of_script
def _tomorrow(languages: Mapping[str, Language]) -> re.Pattern[str]:
    return re.compile(any_of(word for each in languages.values() for word in each.lexicon.tomorrow))


_soon = phrases_of("soon")

adapter = Promises()
