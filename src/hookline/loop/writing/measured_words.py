"""What copy shows of itself: measured by its form, and read as the checks read it."""

import re
from collections.abc import Mapping

from hookline.guardrails.base import Passage
from hookline.guardrails.stated.dates import stated_dates
from hookline.records.channel import Channel
from hookline.records.copy_cues import copy_cues
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases, profiles
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, Tag
from hookline.text.measured import measured_tags
from hookline.text.mergetags import render

NONE = "none"
COUNTER, FREE = "counter", "free"
"""What is shown or said on the spot, and what is given: no form says so, only words do."""


def measured(
    parts: Parts, channel: Channel, language: str, resolved: ResolvedBrief | None = None
) -> dict[str, Tag]:
    """What can be read off the text itself.

    Args:
        resolved: its brief says what readers are asked to show or say on the spot.
    """
    body = parts.body
    counter = resolved.brief.cta.counter.pick(channel, language) if resolved else ""
    values = measured_tags(body, copy_cues(), cta=parts.cta.label or None)
    passage = Passage("body", render(body, {}), language)
    if values["offer_kind"] == NONE and _gives(passage):
        values["offer_kind"] = FREE
    if values["urgency"] == "no" and _ends_on_a_day(passage):
        values["urgency"] = "yes"
    if values["cta_kind"] == NONE and _asks_to_show(passage, counter):
        values["cta_kind"] = COUNTER
    return {name: Tag(value=value, origin="measured") for name, value in values.items()}


def _gives(passage: Passage) -> bool:
    promises = (hint.claim for hint in passage.hints(passage.language) if hint.is_promise)
    return any(claim.concept == FREE for claim in (*passage.claims, *promises))


def _ends_on_a_day(passage: Passage) -> bool:
    """Does it name the day on which something is over?"""
    code = profiles().read_by(passage.language)
    before, behind = (find.get(code) for find in (_before(), _behind()))
    return any(
        (before is not None and before.search(passage.low[:start]))
        or (behind is not None and behind.match(passage.low, end))
        for _, (start, end) in stated_dates(passage.low)
    )


def _asks_to_show(passage: Passage, counter: str) -> bool:
    words = " ".join(counter.casefold().strip(" .!").split())
    if words and words in " ".join(passage.text.casefold().split()):
        return True
    asked = _at_counter_patterns().get(profiles().read_by(passage.language))
    return asked is not None and asked.search(passage.low) is not None


@of_all_phrases
def _before(books: Mapping[str, PhraseBook]) -> dict[str, re.Pattern[str]]:
    return {
        code: re.compile(
            rf"(?:{'|'.join(book.until)})\s*(?:{'|'.join(book.day_articles) or '(?!)'})?\s*"
            r"(?:[^\W\d]+,?\s+)?$"
        )
        for code, book in books.items()
        if book.until
    }


@of_all_phrases
def _behind(books: Mapping[str, PhraseBook]) -> dict[str, re.Pattern[str]]:
    return {
        code: re.compile(rf"\s*(?:{'|'.join(book.until_behind)})")
        for code, book in books.items()
        if book.until_behind
    }


@of_all_phrases
def _at_counter_patterns(books: Mapping[str, PhraseBook]) -> dict[str, re.Pattern[str]]:
    return {code: re.compile("|".join(book.show_cues) or "(?!)") for code, book in books.items()}
