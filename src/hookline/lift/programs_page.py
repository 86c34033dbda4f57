"""Programs as people read them: a table that holds them against gtm, and what is pooled."""

from collections.abc import Iterator, Sequence

from hookline.lift.columns import wrap
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Effect, Quotient
from hookline.lift.events import did
from hookline.lift.formatting import MoneyFormat, estimate, interval
from hookline.lift.no_number import NoNumber
from hookline.lift.programs import GTM, NO_GTM, ProgramLift

HEADS = ("program", "of all earned", "buyers of messaged", "earned a customer")
"""What programs are compared by; the last two against gtm."""
WIDTHS = (19, 18, 21, 21)


def is_worth_showing(programs: Sequence[ProgramLift]) -> bool:
    """One program of one campaign says nothing that the campaign does not say itself."""
    return len(programs) > 1 or any(len(p.campaigns) > 1 for p in programs)


def program_lines(programs: Sequence[ProgramLift], money: MoneyFormat) -> Iterator[str]:
    """Each program, gtm last; nothing where there is nothing to add or to compare."""
    if not is_worth_showing(programs):
        return
    yield ""
    yield "By program, each campaign in its own window; × is against gtm (to everybody)"
    for row in (HEADS, *(program_cells(program) for program in programs)):
        cells = (f"{cell:<{width}}" for cell, width in zip(row, WIDTHS, strict=True))
        yield f"  {''.join(cells)}".rstrip()
    for note in program_notes(programs, money):
        yield from wrap(note, "  ", "    ")


def program_cells(program: ProgramLift) -> tuple[str, ...]:
    """One program's row; "-" where a note says why there is no number."""
    share = program.share
    of_all = "-"
    if isinstance(share, Quotient):
        of_all = f"{100 * share.value:.0f} %, {100 * share.lo:.0f} to {100 * share.hi:.0f}"
    if program.program == GTM:
        return name_of(program.program), of_all, "×1", "×1"
    return (
        name_of(program.program), of_all, _times(program.buyers_ratio), _times(program.yield_ratio)
    )  # fmt: skip


def program_notes(programs: Sequence[ProgramLift], money: MoneyFormat) -> Iterator[str]:
    """What campaigns of one program did together, and why a number is missing."""
    for program in programs:
        name = name_of(program.program)
        if len(program.campaigns) > 1:
            yield f"{name}: {pooled(program, money)}."
        if program.left_out:
            yield f"{name}: without {', '.join(program.left_out)}, which cannot be compared."
        for because in _reasons(program):
            yield f"{name}: no number, because {because}."
    if not any(program.program == GTM for program in programs):
        yield f"Nothing is held against gtm: {NO_GTM.because}."


def name_of(program: str) -> str:
    """`frequency driving`."""
    return program.replace("_", " ")


def pooled(program: ProgramLift, money: MoneyFormat) -> str:
    """`3 campaigns in 9 weeks together: +2.1 points (+20 %) bought, …`."""
    n, weeks = len(program.campaigns), program.weeks
    text = f"{n} campaigns in {weeks} week{'s' * (weeks != 1)} together: "
    rate, earned = program.sent.rate, program.incremental
    if isinstance(rate, Rates):
        text += f"{estimate(rate)} {did(program.event)}, {interval(rate)}"
    else:
        text += f"no rate, because {rate.because}"
    if isinstance(earned, Effect):
        text += f"; {money.change(earned)}"
    return text


def _times(ratio: Quotient | NoNumber) -> str:
    if isinstance(ratio, NoNumber):
        return "-"
    return f"×{ratio.value:.2f}, {ratio.lo:.2f} to {ratio.hi:.2f}"


def _reasons(program: ProgramLift) -> list[str]:
    """Each reason once; that gtm is missing is said of all programs together."""
    numbers = [program.share]
    numbers += [program.buyers_ratio, program.yield_ratio] if program.program != GTM else []
    missing = [each for each in numbers if isinstance(each, NoNumber) and each != NO_GTM]
    return list(dict.fromkeys(each.because for each in missing))
