"""Live versions, and whether learnings help, as people read them: 80 columns, plain words."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from hookline.lift.arms import ArmMean
from hookline.lift.columns import WIDTH, cut_end, wrap
from hookline.lift.estimates import Effect
from hookline.lift.events import did_any
from hookline.lift.pools import Approvals, LearningsHelp
from hookline.text.mergetags import find_tags, render

GREETING_WORDS, GREETING_MAX = 3, 30
"""Words and characters, without tags, of a first line that only greets."""
HELP_QUESTION = "Do learnings help?"


def arm_lines(arms: Sequence[ArmMean]) -> list[str]:
    """Each stratum's versions, best first, as if each had gone to all of its customers."""
    lines: list[str] = []
    for stratum, alike in groupby(arms, lambda arm: arm.stratum):
        versions = list(alike)
        lines += ["", f"Versions of {' · '.join(stratum)}, as if each had gone to everyone:"]
        counted = of_100(versions[:1])
        lines.append(f"  {'':4}{'chance best':>11}   {counted:<20} {'sent':>7}   text")
        lines += [_version(version, is_alone=len(versions) == 1) for version in versions]
        if len(versions) == 1:
            lines.append("  It stands alone: with a second version there is something to compare.")
    return lines


def help_lines(helped: LearningsHelp | None) -> list[str]:
    """Do learnings help, in a few lines; [] where no copy was written with any."""
    if helped is None:
        return []
    lines = ["", f"{HELP_QUESTION} (copy that saw them against copy that did not)"]
    lines += [line for text in help_answers(helped) for line in _wrapped(text)]
    return lines


def of_100(arms: Sequence[ArmMean]) -> str:
    """What a column of their means counts: `bought, of 100`."""
    return f"{did_any(arm.event for arm in arms)}, of 100"


def rate_of_100(rate: Effect) -> tuple[str, str]:
    """A version's mean and its range: `("1.2", "0.4 to 2.0")`; nobody reads of fewer than none.

    An estimate from few messages may fall below zero, its lower end more often.
    """
    value, lo, hi = (f"{100 * max(each, 0.0):.1f}" for each in (rate.value, rate.lo, rate.hi))
    return value, f"{lo} to {hi}"


def chance_words(chance: float) -> str:
    """`92%`; no version is certain to be the best, or not to be."""
    return ">99%" if chance > 0.99 else "<1%" if chance < 0.01 else f"{chance:.0%}"


def _version(arm: ArmMean, *, is_alone: bool) -> str:
    value, ends = rate_of_100(arm.rate)
    name = "".join(arm.arm_id.split(":")[3:4])
    chance = "-" if is_alone else chance_words(arm.chance_best)
    numbers = f"{name:4}{chance:>11}   {value:>5}, {ends:<13} {arm.sent:>7,}"
    flat = " ".join(_after_greeting(arm.text).split())
    return f"  {numbers}   {cut_end(flat, WIDTH - len(numbers) - 5)}"


def _after_greeting(text: str) -> str:
    """What tells a message from its siblings: without tags, and without a line that only greets."""
    first, _, rest = text.strip().partition("\n")
    return render(rest if rest.strip() and _greets(first) else text, {})


def _greets(line: str) -> bool:
    """Does it name somebody, in a few words without a number, and announce nothing?"""
    rendered = render(line, {}).strip()
    has_few = len(rendered.split()) <= GREETING_WORDS and len(rendered) <= GREETING_MAX
    is_plain = not any(char.isdigit() for char in rendered) and not rendered.endswith((":", "："))
    return bool(find_tags(line)) and has_few and is_plain


def help_answers(helped: LearningsHelp) -> Iterator[str]:
    """Whether learnings help, and how often reviewers approved: one sentence or two each."""
    n, needed, overall = len(helped.briefs), helped.briefs_needed, helped.overall
    if overall is None:
        briefs = "1 brief has" if n == 1 else f"{n} briefs have"
        yield (
            f"Too early: {briefs} both with closed windows, and one brief's luck is no proof. "
            f"It is said from {needed} briefs on."
        )
    else:
        verb = did_any(brief.event for brief in helped.briefs)
        points = f"of 100 messaged {100 * overall.effect:+.1f} {verb}"
        ends = f"from {100 * overall.lo:+.1f} to {100 * overall.hi:+.1f}"
        verdict = (
            "they help"
            if overall.lo > 0
            else "they do harm: look at what was accepted"
            if overall.hi < 0
            else "no clear difference"
        )
        yield f"Over {n} briefs: {points}, {ends}: {verdict}."
    judged = (helped.approvals_with, helped.approvals_without)
    if all(pool.judged for pool in judged):
        yield f"Drafts approved: {_share(judged[0])} with, {_share(judged[1])} without."


def _share(pool: Approvals) -> str:
    return f"{pool.approved / pool.judged:.0%} of {pool.judged:,}"


def _wrapped(text: str) -> list[str]:
    return wrap(text, "  ", "  ")
