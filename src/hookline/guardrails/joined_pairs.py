"""Two numbers that belong together and are told of others: 9 of 19 for 9 of 10, 3x2 for 2x1."""

from collections.abc import Iterator

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.clauses import lexicon_of, says_something
from hookline.guardrails.stated.figures import stated_figures
from hookline.guardrails.stated.joined_numbers import Joined, deals, shares_of_all
from hookline.guardrails.stated.offered import sentence_around
from hookline.guardrails.stated.permissions import content_stems
from hookline.guardrails.stated.pieces_given import stated_pieces
from hookline.text.pattern import compile_lazily


def told_deals(low: str, sheet: CompiledSheet) -> list[tuple[int, int]]:
    """Where the copy says a deal, of which the brief has some: its numbers are judged as one."""
    if not _pairs_paid_for(sheet):
        return []
    return [(each.start, each.end) for each in deals(low, sheet.language)]


def _pairs_paid_for(sheet: CompiledSheet) -> list[tuple[float, float]]:
    """The brief's deals, without what it gives for nothing: `six bottles free`."""
    return [pair for pair in sheet.sheet.facts.pieces if pair[0]]


def is_told_deal(claim: Claim, low: str, sheet: CompiledSheet) -> bool:
    """Does a claim give what is judged as a deal, whose own words it is?"""
    return any(start < claim.end and claim.start < end for start, end in told_deals(low, sheet))


def is_known_share(claim: Claim, low: str, sheet: CompiledSheet) -> bool:
    """Does a claim say so many of so many as the brief does, and nothing that it does not say?"""
    known = sheet.sheet.facts.shares_of_all
    for share in shares_of_all(low, sheet.language) if known else ():
        if share.pair in known and share.start < claim.end and claim.start < share.end:
            stems = content_stems(low[claim.start : share.start] + " " + low[share.end : claim.end])
            return any(stems <= content_stems(text) for text in ("", *sheet.sheet.facts.claims))
    return False


def wrong_pieces(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """Other pieces for the price of other ones than in the brief: 3x2 where it says 2x1.

    Two numbers that no phrase joins are wrong only where six are given for one that is paid, for
    six or for none, and the brief gives one for six.
    """
    known = sheet.sheet.facts.pieces
    never_given = {paid for paid, _ in known} - {given for _, given in known}
    for pieces in stated_pieces(passage.low, passage.language, passage.claims):
        stated = pieces.paid, pieces.given
        is_other = pieces.is_joined and bool(_pairs_paid_for(sheet))
        is_turned = stated[::-1] in known or pieces.given in never_given
        if stated not in known and (is_other or is_turned):
            excerpt = passage.prose[pieces.start : pieces.end]
            brief = " or ".join(dict.fromkeys(_deal_text(*pair) for pair in known))
            deal = _deal_text(pieces.paid, pieces.given)
            message = f"'{excerpt}' is {deal}; the brief says {brief}"
            yield passage.violation("fact.quantity", message, (pieces.start, pieces.end))


def _deal_text(paid: float, given: float) -> str:
    return f"{given:g} free with every {paid:g} bought" if paid else f"{given:g} free"


def spans_of_shares(passage: Passage, sheet: CompiledSheet) -> list[tuple[int, int]]:
    """Where one is wrong as a whole, or tells one part of several and counts nothing."""
    return [
        (each.start, each.end)
        for each in shares_of_all(passage.low, sheet.language)
        if _is_one_of_several(each, passage, sheet) or _is_wrong(each, passage, sheet)
    ]


def wrong_shares(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    """`9 of 19` where the brief says 9 of 10, or 6 of 19, or has 19 of them and no nine."""
    known = sheet.sheet.facts.shares_of_all
    for stated in shares_of_all(passage.low, sheet.language):
        if _is_wrong(stated, passage, sheet):
            span = stated.start, stated.end
            brief = " or ".join(f"{part:g} of {whole:g}" for part, whole in known)
            says = f"the brief says {brief}" if brief else "that is not in the brief"
            message = f"'{passage.prose[slice(*span)]}': {says}"
            yield passage.violation("fact.quantity", message, span)


def _is_wrong(stated: Joined, passage: Passage, sheet: CompiledSheet) -> bool:
    known = sheet.sheet.facts.shares_of_all
    rest = stated.second - stated.first, stated.second
    if stated.pair in known or rest in known or _is_one_of_several(stated, passage, sheet):
        return False
    return _contradicts(stated, passage.low, sheet)


def _is_one_of_several(stated: Joined, passage: Passage, sheet: CompiledSheet) -> bool:
    """`Part 2 of 3`: a word leads to it, nothing is counted, and its sentence claims nothing.

    Not a word that the brief has of its own share: its `score 9 of 10` is no part of several.
    """
    low = passage.low
    label = _LABEL.search(low, 0, stated.start)
    if label is None or not says_something(label[1], lexicon_of(sheet.language)):
        return False
    first, last = sentence_around(low, stated.start, stated.end)
    is_counted = _THING.match(low, stated.end) is not None
    is_claimed = any(first <= claim.start < last for claim in passage.claims)
    of_brief = (text for text in sheet.sheet.facts.claims if label[1][:5] in text.lower())
    return not (is_counted or is_claimed or any(of_brief))


_LABEL = compile_lazily(r"(?:^|[.!?:;,(\n–—-]\s?|(?<!\w)\w{1,3}\s)([^\W\d_]{2,20})\s$")
"""The word before it, with a small one before that at most."""
_THING = compile_lazily(r"\s[^\W\d_]")


def _contradicts(stated: Joined, low: str, sheet: CompiledSheet) -> bool:
    """Is it said of what the brief has other numbers of? One of several is any one of them."""
    known = sheet.sheet.facts.shares_of_all
    if stated.first == 1 and all(part != 1 for part, _ in known):
        return False
    is_in_digits = low[stated.start : stated.end].count(f"{stated.second:g}") > 0
    if any(stated.first == part or stated.second == whole for part, whole in known):
        return True
    if not is_in_digits:
        return False  # two mornings out of three
    return bool(known) or _is_part_of_counted(stated, low, sheet)


def _is_part_of_counted(stated: Joined, low: str, sheet: CompiledSheet) -> bool:
    """Is the whole what the brief counts, and the part no number of it?"""
    figures = sheet.figures or {}
    if any(value == stated.first for value in figures):
        return False
    of_brief = {
        stem
        for value, facts_of_value in figures.items()
        if value == stated.second
        for fact in facts_of_value
        for stem in fact.unit.split()
    }
    wholes = (
        figure
        for figure in stated_figures(low, sheet.language, sheet.home)
        if stated.start <= figure.start < figure.end <= stated.end
        and float(figure.value) == stated.second
    )
    return any(not of_brief.isdisjoint(figure.unit.split()) for figure in wholes)
