"""What an idea or a moment says that copy may tell as true, in the words in which it says it."""

from collections.abc import Iterable, Iterator

from hookline.coach.offer_numbers import THING
from hookline.guardrails.base import Passage
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.codes import stated_codes
from hookline.guardrails.stated.dates import stated_dates
from hookline.guardrails.stated.figures import spelt_figures, stated_figures
from hookline.guardrails.stated.percents import stated_percents
from hookline.guardrails.stated.permissions import GIVEN, NEEDS_PROOF
from hookline.guardrails.stated.times import stated_times
from hookline.guardrails.stated.weekdays import stated_weekdays
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief

_Span = tuple[int, int]


def truths_of_idea(resolved: ResolvedBrief) -> list[str]:
    """Its figures, days, codes, gifts and claims, all of which the checks let copy tell."""
    language = resolved.brief.languages[0]
    text = resolved.written.idea.pick(resolved.brief.channels[0], language)
    return _truths(text, language, resolved.market.currency, whole=True)


def truths_of_moment(resolved: ResolvedBrief) -> list[str]:
    """Its days and numbers; it gives nothing, and claims nothing."""
    language, home = resolved.brief.languages[0], resolved.market.currency
    return _truths(resolved.written.moment, language, home, whole=False)


def _truths(text: str, language: str, home: str, *, whole: bool) -> list[str]:
    passage = Passage("brief", text, profiles().read_by(language), home)
    if len(passage.low) != len(text):  # a link or a tag is read otherwise: nothing to quote
        return []
    spans = [*_days(passage), *_numbers(passage), *(_promises(passage) if whole else ())]
    return list(dict.fromkeys(text[start:end].strip() for start, end in _apart(spans)))


def _days(passage: Passage) -> Iterator[_Span]:
    for _, span in (*stated_dates(passage.low), *stated_times(passage.low)):
        yield span
    for _, span in stated_weekdays(passage):
        yield span


def _numbers(passage: Passage) -> Iterator[_Span]:
    low, language, home = passage.low, passage.language, passage.home
    for _, span in stated_percents(low, language):
        yield span
    for *_, span in stated_amounts(low, language, home=home):
        yield span
    for figure in (*stated_figures(low, language, home), *spelt_figures(low, language)):
        thing = THING.match(passage.prose, figure.end)
        yield figure.start, thing.end() if thing and figure.unit not in ("", "%") else figure.end


def _promises(passage: Passage) -> Iterator[_Span]:
    for _, span in stated_codes(passage):
        yield span
    for claim in passage.claims:
        if claim.concept in GIVEN or claim.concept in NEEDS_PROOF:
            yield claim.start, claim.end


def _apart(spans: Iterable[_Span]) -> list[_Span]:
    """In the text's order; of those that overlap the one that begins first, and is longest."""
    kept: list[_Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
