"""Consent: the way out, the hours, the registered template. Not legal advice; a dated pack."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.triggers import ALWAYS, NEVER
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages, profiles
from hookline.records.words import Severity
from hookline.text.languages import code_for
from hookline.text.mergetags import render


class Consent:
    """The rules of the country in which it is read."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "optout.missing": "error",
        "dlt.template_mismatch": "error",
        "time.quiet_hours": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:
        is_asked = sheet.sheet.send_hour is not None or sheet.sheet.channel.way_out == "link"
        is_asked = is_asked or (sheet.sheet.channel.way_out == "keyword" and _asks_keyword(sheet))
        return ALWAYS if (sheet.marketing and is_asked) or sheet.dlt_template else NEVER

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        country, leaves_by = sheet.sheet.country, sheet.sheet.channel.way_out
        if sheet.marketing:
            if leaves_by == "keyword" and not _names_keyword(copy, sheet):
                message = f"the way to opt out that {_called(country)} asks for is missing"
                yield Violation("optout.missing", message, fix=_way(sheet))
            if leaves_by == "link" and not _has_link(copy):
                message = "a way to unsubscribe is missing"
                yield Violation("optout.missing", message, fix="Unsubscribe: {{ unsubscribe_url }}")
            yield from _quiet_hours(sheet)
        if sheet.dlt_template and sheet.sheet.channel.is_segmented:
            text = " ".join(render(copy.body.text, {}).split())
            if not sheet.dlt_template.fullmatch(text):
                message = "this is not the text that India registered"
                yield Violation(
                    "dlt.template_mismatch", message, fix=sheet.sheet.dlt_template or ""
                )


def _called(country: str) -> str:
    """A country by its name, as people read it."""
    market = profiles().market(country)
    return market.called if market else country


def _way(sheet: CompiledSheet) -> str:
    """Words that would do: the sheet's, else those of the country's pack in the copy's language."""
    market = profiles().market(sheet.sheet.country)
    usual = market.optout.get(sheet.sheet.channel.name, {}) if market else {}
    nearest = usual.get(code_for(usual, sheet.sheet.language), "")
    words = filter(None, (*sheet.sheet.optout, nearest, *usual.values()))
    return next(words, "Reply STOP to opt out")


def _asks_keyword(sheet: CompiledSheet) -> bool:
    usual_way = profiles().way_out(sheet.sheet.country)
    return usual_way is not None or sheet.sheet.optout_required


def _names_keyword(copy: Copy, sheet: CompiledSheet) -> bool:
    """A way out that we know of or that the market's pack names; True where none is asked for."""
    market_ways = sheet.sheet.optout
    if not _asks_keyword(sheet):
        return True
    if any(words.lower() in copy.low for words in market_ways):
        return True
    with_links = "\n".join(passage.text for passage in copy.passages).lower()
    known = profiles().way_out_or(sheet.sheet.country, sheet.lexicon.way_out)
    return known is not None and any(map(known.search, (copy.low, with_links)))


def _has_link(copy: Copy) -> bool:
    names = {tag.name for passage in copy.passages for tag in passage.tags}
    return "unsubscribe_url" in names or _unsubscribe_words().search(copy.low) is not None


@of_all_languages
def _unsubscribe_words(languages: Mapping[str, Language]) -> re.Pattern[str]:
    return re.compile(
        "|".join(x for language in languages.values() for x in language.lexicon.unsubscribe)
    )


def _quiet_hours(sheet: CompiledSheet) -> Iterator[Violation]:
    hour, quiet = sheet.sheet.send_hour, sheet.sheet.quiet
    if hour is None:
        return
    if quiet is None and (market := profiles().market(sheet.sheet.country)):
        quiet = (market.quiet_start, market.quiet_end) if market.quiet_start else None
    if quiet is None:
        return
    last, first = (int(time[:2]) for time in quiet)
    if not _within(hour, first, last):
        message = f"{hour}:00 is outside {first}:00 to {last}:00, when promotion may be sent"
        yield Violation("time.quiet_hours", message)


def _within(hour: int, first: int, last: int) -> bool:
    """Is the hour in [first, last), which may pass midnight?"""
    return first <= hour < last if first < last else hour >= first or hour < last


adapter = Consent()
