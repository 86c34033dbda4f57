"""Counts that the brief does not have, and figures that it has for something else."""

from collections.abc import Iterator
from decimal import Decimal

from hookline.guardrails.base import Passage, Violation
from hookline.guardrails.brief_figures import OLD
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.counted import is_counted, is_known_otherwise
from hookline.guardrails.following import unless_it_follows
from hookline.guardrails.judged_elsewhere import spans_judged_elsewhere
from hookline.guardrails.offer_terms import is_old_price
from hookline.guardrails.stated.ages import is_any_age
from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.dated import is_day_alone, is_led_to, may_count
from hookline.guardrails.stated.durations import dual_durations, hour_signs, time_unit, units_in
from hookline.guardrails.stated.efforts import is_effort, is_passing
from hookline.guardrails.stated.figures import Figure, other_end, spelt_figures, stated_figures
from hookline.guardrails.stated.labels import label_of, length_of_row
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.phrasing import is_han
from hookline.guardrails.stated.price_tags import is_price_tag
from hookline.guardrails.stated.quantities import is_already_known, stated_quantities
from hookline.guardrails.stated.roles import is_capped
from hookline.records.sheet import AGE, LABEL, Stated
from hookline.text.money import read_currency
from hookline.text.pattern import compile_lazily


def unfounded_figures(
    passage: Passage, sheet: CompiledSheet, *, spelt: bool
) -> Iterator[Violation]:
    """Counts that the brief does not have, and figures that it has for something else.

    Percentages and money that it lacks altogether are told elsewhere, and so are points.
    """
    assert sheet.figures is not None
    low = without_other_words(passage.low, sheet)
    if passage.digits:
        yield from _unfounded_digits(passage, low, sheet, spelt=spelt)
    for figure in spelt_figures(low, sheet.language) if spelt or not passage.ascii else ():
        known = candidates(figure, sheet.figures.get(figure.value, []))
        is_known = bool(known) or is_already_known(low, figure.start) or _is_length(figure, sheet)
        is_known = is_known or is_known_otherwise(figure, passage, sheet)
        is_known = is_known or is_passing(figure, low, sheet.language)
        if not is_known and is_counted(figure, low, sheet):
            yield _missing(figure, passage, sheet)
    units = units_in(" ".join(sheet.counted))
    for unit, span in dual_durations(low) if units and not passage.ascii else ():
        if unit in units and Decimal(2) not in sheet.figures:
            message = f"'{low[slice(*span)]}' is not in the brief"
            yield passage.violation("fact.quantity", message, span)


def _unfounded_digits(
    passage: Passage, low: str, sheet: CompiledSheet, *, spelt: bool
) -> Iterator[Violation]:
    assert sheet.figures is not None
    exempt = spans_judged_elsewhere(passage, low, sheet)
    counted = [span for _, span in stated_quantities(low, sheet.language, spelt=spelt)]
    for figure in stated_figures(low, sheet.language, sheet.home):
        place = figure.start, figure.end
        known = candidates(figure, sheet.figures.get(figure.value, []))
        known = [fact for fact in known if fact.role != AGE or is_any_age(figure, low)]
        if _lies_in(place, counted) and figure.role and known:
            yield from _misused(figure, known, passage)
        if _lies_in(place, [*exempt, *counted]) or _is_time(figure, low, sheet):
            continue
        if is_effort(figure, low, sheet.language) and not _counts(figure, sheet):
            continue  # `after 30 pages you know`, whatever else the brief has 30 of
        row = Decimal(0) if known else length_of_row(figure, low, sheet.figures)
        if 0 < figure.value <= row:
            continue  # episode 1 of eight
        if known and _is_of_another(figure, known, low, sheet):
            yield _missing(figure, passage, sheet)
        elif known:
            yield from _misused(figure, known, passage)
        elif is_known_otherwise(figure, passage, sheet):
            continue
        elif (row > 1 and not time_unit(figure.unit)) or (
            not figure.is_money and figure.unit != "%" and _is_claim(figure, passage, sheet)
        ):
            yield _missing(figure, passage, sheet)


def _is_of_another(figure: Figure, known: list[Stated], low: str, sheet: CompiledSheet) -> bool:
    """`2 people`, where the brief has people by other numbers, and a two of other things?"""
    stems = figure.unit.split()
    if not stems or figure.is_money or figure.unit == "%":
        return False
    if any(_counts_nothing(fact) or not set(stems).isdisjoint(fact.unit.split()) for fact in known):
        return False
    unit = time_unit(figure.unit)
    if unit and any(unit in units_in(fact.unit) for fact in known):  # лет for год
        return False
    if figure.bound:
        return not sheet.counted.isdisjoint(stems)
    is_counted = stems[0] in sheet.counted and not unit
    return is_counted and is_offered(low, figure.start, figure.end, sheet.language)


def _lies_in(place: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start <= place[0] and place[1] <= end for start, end in spans)


def _is_time(figure: Figure, low: str, sheet: CompiledSheet) -> bool:
    """Is it a day of the brief without its month, how long its hours are, or what only passes?"""
    if is_passing(figure, low, sheet.language):
        return True
    place = (low, figure.start, figure.end)
    is_day = not figure.role and is_day_alone(*place, sheet.month_days, sheet.counted)
    if is_day or _is_length(figure, sheet):
        return True
    is_count = figure.unit.split(" ", 1)[0] in sheet.counted or time_unit(figure.unit)
    days = sheet.days.union(day for _, day in sheet.month_days)
    return (
        not (figure.is_money or is_count or may_count(*place, figure.unit))
        and figure.value in days
        and is_led_to(*place[:2], sheet.month_days)
    )


def _is_length(figure: Figure, sheet: CompiledSheet) -> bool:
    """The eight hours of `9-17`, the 25 minutes between 6:50 and 7:15."""
    in_hours = {"hour": 1.0, "minute": 1 / 60}.get(time_unit(figure.unit), 0.0)
    return round(float(figure.value) * in_hours, 6) in (sheet.sheet.facts.hours if in_hours else ())


def _is_claim(figure: Figure, passage: Passage, sheet: CompiledSheet) -> bool:
    """Does a number count or bound something, open a line, tell a year, or belong to an offer?

    `"No, it's 12"` and an invoice `001` are scenes; the 9 in `loved by dentists, 9 of 10` is none.
    """
    low = passage.low
    if low[figure.start] == "0" and low[figure.start : figure.end].isdecimal():
        return False
    if not _counts(figure, sheet) and figure.value <= _HOURS and _hours(figure, low) & sheet.times:
        return False  # the 4 of `4 to 7pm`
    if not figure.unit and _opens_or_closes(figure, low, sheet):
        return True
    if not figure.unit and figure.value <= _DAYS and is_led_to(low, figure.start, sheet.month_days):
        return True  # `the 8th of December, and everybody on the 15th`
    is_article = not figure.unit or is_han(figure.unit[0])  # one of a thing: `1枚`
    if figure.value == 1 and is_article and not (figure.role or figure.bound):
        return False
    is_year = _FIRST_YEAR <= figure.value <= _LAST_YEAR
    if figure.unit or figure.role or figure.bound or is_year:
        return True
    if is_old_price(low, figure.start, figure.end, sheet.home) and figure.value > _DAYS:
        return True  # `410 jars instead of 1,300`
    if label_of(figure, low, sheet.language) in sheet.labels:
        return True  # `nr 16`, where the brief has nr 12
    stands_alone = low[: figure.start].rstrip(" ")[-1:] in {"", "\n"} or is_price_tag(figure, low)
    is_short_code = low[figure.start - 1 : figure.start] in {"?", ":", "="}  # `NO?4420`
    if stands_alone or is_short_code or is_offered(low, figure.start, figure.end, sheet.language):
        return True
    return any(_is_one_sentence(low, claim, figure) for claim in passage.claims)


def _counts(figure: Figure, sheet: CompiledSheet) -> bool:
    """Does it count what the brief counts, or 2 days where that takes 2 hours, and tell no hour?"""
    counted = figure.unit.split(" ", 1)[0]
    if time_unit(figure.unit) not in {"", "hour"} and figure.value in (sheet.figures or {}):
        return True
    return counted in sheet.counted and counted not in hour_signs()


def _opens_or_closes(figure: Figure, low: str, sheet: CompiledSheet) -> bool:
    """Is it one end of what has its other end in the brief: the 2 of `8 to 2` for its 8 to 5?"""
    other = other_end(low, figure.start, figure.end)
    if other is not None and other in (sheet.figures or {}):
        return True  # sizes 3 to 8, where they are 3 to 9
    if other is None or other > _HOURS:
        return False
    return not sheet.times.isdisjoint(f"{int(other) + half:02}:00" for half in (0, 12))


def _is_one_sentence(low: str, claim: Claim, figure: Figure) -> bool:
    start, end = min(claim.end, figure.end), max(claim.start, figure.start)
    return _SENTENCE_END.search(low, start, end) is None


def _hours(figure: Figure, low: str) -> frozenset[str]:
    """The times of day that a number may be: 19:40 for `19.40`."""
    clock = _CLOCK.fullmatch(low, figure.start, figure.end)
    minute = clock[1] if clock else "00"
    return frozenset(f"{int(figure.value) + half:02}:{minute}" for half in (0, 12))


def _missing(figure: Figure, passage: Passage, sheet: CompiledSheet) -> Violation:
    excerpt = " ".join(passage.prose[figure.start : figure.end].split())
    message = f"{excerpt} is not in the brief"
    violation = passage.violation("fact.quantity", message, (figure.start, figure.end))
    return unless_it_follows(violation, figure, passage, sheet)


def _misused(figure: Figure, known: list[Stated], passage: Passage) -> Iterator[Violation]:
    """The brief has the number, but as something else, or with a bound that is gone."""
    span = (figure.start, figure.end)
    excerpt = " ".join(passage.prose[figure.start : figure.end].split())
    same_role = [stated for stated in known if _same_role(figure, stated)]
    if not same_role:
        copy_role, brief_role = _ROLES[figure.role], _ROLES[known[0].role]
        yield passage.violation(
            "fact.role", f"{excerpt} is {brief_role} in the brief, not {copy_role}", span
        )
        return
    if not any(_same_bound(figure, stated, passage.low) for stated in same_role):
        bound = same_role[0].bound or ("up_to" if same_role[0].role == "cap" else "")
        problem = (
            f"the brief says '{_BOUNDS[bound]} {excerpt}'" if bound else f"it is exactly {excerpt}"
        )
        yield passage.violation(
            "fact.bound", problem, span, f"say {_BOUNDS[bound] or 'just'} {excerpt}"
        )


def candidates(figure: Figure, same_value: list[Stated]) -> list[Stated]:
    """The brief's figures that this one may repeat."""
    if figure.unit == "%":
        return [fact for fact in same_value if fact.unit == "%"]
    if unit := time_unit(figure.unit):  # `3 to 5 days` allow no 5 years
        return [fact for fact in same_value if _counts_nothing(fact) or unit in units_in(fact.unit)]
    if not figure.is_money:
        return same_value  # `499` alone may be the price, the day of a date or a count
    money = [fact for fact in same_value if _CODE.fullmatch(fact.unit)]
    if not money:
        return same_value
    return [fact for fact in money if read_currency(figure.unit, default=fact.unit) == fact.unit]


def _counts_nothing(stated: Stated) -> bool:
    return not stated.unit or stated.role == LABEL


def _same_role(figure: Figure, stated: Stated) -> bool:
    if stated.role == OLD:
        return True  # what was paid once is judged beside the price of today
    if figure.role == "cap" and (stated.role, stated.bound) == ("discount", "up_to"):
        return True  # at most 50%, where it is up to 50% off
    if not (figure.is_money or figure.unit == "%" or _CODE.fullmatch(stated.unit)):
        # `1000 points off, from 200 points on`, where it is the other way round
        return not figure.unit or {figure.role, stated.role} != {"discount", "minimum"}
    return not (figure.role and stated.role) or figure.role == stated.role


def _same_bound(figure: Figure, stated: Stated, low: str) -> bool:
    """Does the copy claim no more than the brief?"""
    if figure.role == stated.role == "cap":
        return True  # "no more than" has the words of "more than" in it
    is_most = stated.bound == "up_to" or (stated.role == "cap" and figure.is_money)
    if is_most:
        if figure.bound == "up_to" or figure.role == "cap":
            return True
        return is_capped(low, figure.start, figure.end)
    if stated.bound == "from" and _CODE.fullmatch(stated.unit) and stated.role in {"", "price"}:
        return figure.bound in {"from", "over"} or figure.role == "minimum"
    if figure.bound == "over":
        return stated.bound in {"over", "from"} or stated.role == "minimum"
    return True


def without_other_words(low: str, sheet: CompiledSheet) -> str:
    """The text without what only looks like a number in its language: the `dos` of Portuguese."""
    other = sheet.lexicon.not_a_number()
    return other.sub(lambda match: " " * len(match[0]), low) if other else low


_SENTENCE_END = compile_lazily(r"[.!?\n。！？।؟](?!\d)")
_HOURS, _DAYS = 24, 31
_CLOCK = compile_lazily(r"\d{1,2}\.([0-5]\d)")
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_CODE = compile_lazily(r"[A-Z]{3}")
_ROLES = {
    "discount": "a discount", "minimum": "the least to spend", "cap": "the most one gets",
    "price": "a price", "tax": "a tax rate", OLD: "an old price", "": "a number",
}  # fmt: skip
_BOUNDS = {"up_to": "up to", "over": "over", "from": "from", "": ""}
