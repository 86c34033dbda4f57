"""What a number is for (its role) and how it is meant (its bound), by the words around it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from hookline.guardrails.stated.patterns import any_of, any_word, of_script
from hookline.records.language import Language
from hookline.text.pattern import compile_lazily


class RoleReading(NamedTuple):
    """ "" where the words around the number do not tell."""

    role: str
    """discount, minimum, cap or price."""
    bound: str
    """up_to, over or from."""


def read_role(low: str, start: int, end: int) -> RoleReading:
    """The role and the bound of the number at `low[start:end]`.

    Only words right beside it are looked at, so that a neighbour's words never count.
    """
    before, after = _before(low, start), _after(low, end)
    cues = _cues(low)
    bound = _bound(before, after, cues)
    for role, is_before, cue in cues.roles:
        match = cue.search(before) if is_before else cue.match(after)
        if not match or (role == "cap" and is_before and _is_none(before, match.start(), cues)):
            continue
        if role == "discount" and bound == "from" and _is_of_next(low, end, after):
            return RoleReading("minimum", bound)
        return RoleReading(role, bound)
    return RoleReading("", bound)


def is_capped(low: str, start: int, end: int) -> bool:
    """Do words near the number say that no more can be had: `limit: 50%`, `50% off at most`?

    An adverb may stand anywhere before it in its clause; behind it, and behind what it is taken
    off, a cap stands at once, and is not the next number's.
    """
    cues, before = _cues(low), _before(low, start)
    head = _MONEY_SIGN.sub("", low[max(0, start - _NEAR) : start]).rstrip()
    if head.endswith((":", "：", "—", "–")):
        before = _before(low, max(0, start - _NEAR) + len(head) - 1).rstrip() + ":"
        match = cues.cap_label.fullmatch(before)
    else:
        match = cues.at_most.search(before)
    if match and not _is_none(before, match.start("cap"), cues):
        return True
    if gap := cues.taken_off.match(low, end):
        end = gap.end()
    after = _after(low, end)
    behind = cues.cap_behind.match(after)
    if behind is None:
        return False
    rest = _MONEY_SIGN.sub("", after[behind.end() :])
    return bool(rest.strip()) or not _is_of_next(low, end, after)


def _is_none(before: str, place: int, cues: "_Cues") -> bool:
    """Does a word of none stand before the words of a cap: `no limit of 50%`, `无上限50%`?"""
    return cues.no_cap.search(before, 0, place) is not None


def is_taken_off(low: str, end: int) -> bool:
    """Do the words behind the number that ends there say that it comes off a price?"""
    return any(
        role == "discount" and not is_before and cue.match(_after(low, end))
        for role, is_before, cue in _cues(low).roles
    )


def _is_of_next(low: str, end: int, after: str) -> bool:
    """Do the words behind lead to a number of their own: `orders from 30 are cheaper by 5`?"""
    return low[end + len(after) : end + len(after) + 1].isdecimal()


def _bound(before: str, after: str, cues: "_Cues") -> str:
    for bound, cue in cues.bounds_before:
        if cue.search(before):
            return bound
    for bound, cue in cues.bounds_behind:
        if cue.match(after):
            return bound
    return ""


def _before(low: str, start: int) -> str:
    """The words before the number in its clause; a minus or a sign of money belongs to it."""
    context = low[max(0, start - _NEAR) : start]
    cut = [match.end() for match in _stop(low).finditer(context)]
    return _MONEY_SIGN.sub("", context[cut[-1] if cut else 0 :])


def _after(low: str, end: int) -> str:
    stop = _stop(low).search(low, end, end + 30)  # which sees the `rs` of `1000 rs. and more`
    return low[end : stop.start() if stop else end + 30]


@of_script
def _stop(languages: Mapping[str, Language]) -> re.Pattern[str]:
    """Where a clause ends; the stop of `max.` ends none."""
    shortened = dict.fromkeys(w for each in languages.values() for w in each.lexicon.shortened)
    no_end = "".join(rf"(?<!\b{word})" for word in shortened)
    return re.compile(rf"[!?;:\n。！？；،।,，()]|{no_end}\.(?=\s|$)|\d|\s[–—]\s")


_MONEY_SIGN = compile_lazily(
    r"(?:(?<=\s)[-\u2212\u2013]|[₹$€£₽¥]|\b(?:rs|inr|aed|usd|eur|gbp|sar|mx|us|r)\.?)\s*$"
)


class _Cues(NamedTuple):
    """The words of many languages for what a number is for."""

    bounds_before: tuple[tuple[str, re.Pattern[str]], ...]
    bounds_behind: tuple[tuple[str, re.Pattern[str]], ...]
    roles: tuple[tuple[str, bool, re.Pattern[str]], ...]
    """What is asked first: role, whether the words stand before the number, the words."""
    cap_label: re.Pattern[str]
    cap_behind: re.Pattern[str]
    at_most: re.Pattern[str]
    no_cap: re.Pattern[str]
    taken_off: re.Pattern[str]
    """What may stand between a number and its cap: `50% off (maximum)`; or nothing."""


@of_script
def _cues(languages: Mapping[str, Language]) -> _Cues:
    def before(field: str) -> str:
        return any_word(languages, lambda each: getattr(each.before_number, field), is_begun=True)

    def behind(field: str) -> str:
        return any_word(languages, lambda each: getattr(each.behind_number, field), is_ended=True)

    def ends(words: str) -> re.Pattern[str]:
        return re.compile(rf"{words}\s*$")

    def begins(words: str) -> re.Pattern[str]:
        return re.compile(rf"\.?\s*{words}")

    reduced = any_of([before("discount"), behind("discount")])
    alone = rf"^\s*{before('price_alone')}"
    return _Cues(
        tuple((bound, ends(before(field))) for bound, field in _BOUNDS),
        (
            ("up_to", begins(behind("up_to"))),
            ("over", begins(any_of([r"(?<!\s)\+", r"\+(?!\s*\w)", behind("over")]))),
            ("from", begins(behind("at_least"))),
        ),
        (
            ("cap", True, ends(rf"{before('cap')}(?:\s+{reduced})?")),  # `at most 40 off`
            ("discount", False, begins(rf"(?:/-\s*)?{behind('discount')}")),  # `only 50 off`
            ("cap", False, begins(behind("cap"))),
            ("minimum", True, ends(before("minimum"))),
            ("minimum", False, begins(behind("minimum"))),
            ("discount", True, ends(before("discount"))),
            ("price", True, ends(any_of([before("price"), alone]))),
            ("price", False, begins(any_of([behind("price"), r"/(?!\w)"]))),
        ),
        re.compile(rf"\s*(?:\w+ )?(?P<cap>{before('cap')}:?)"),
        re.compile(rf"\s*{behind('cap')}"),
        re.compile(rf"(?P<cap>{before('at_most')})(?!\w)"),
        ends(before("no_cap")),
        re.compile(rf"\s*(?:{behind('discount')})?[\s,，、(（]*"),
    )


_NEAR = 40
"""Characters before a number in which its words stand."""
_BOUNDS = (("up_to", "up_to"), ("over", "over"), ("from", "at_least"))
