"""The table of a comparison: the only place where the sides have their names."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from hookline.cli import show

if TYPE_CHECKING:
    from hookline.loop.comparing.tally import SideCount, Tally, Verdicts
    from hookline.records.comparison import Comparison, Letter
    from hookline.workspace.folder import Workspace


def show_tally(workspace: "Workspace", comparison: "Comparison", *, as_json: bool) -> None:
    """The table of a comparison."""
    from hookline.loop.comparing.earned import earned_by_sides
    from hookline.loop.comparing.judging import load_judgements
    from hookline.loop.comparing.tally import tally
    from hookline.workspace.team import read_team

    counts = tally(comparison, load_judgements(workspace, comparison.name))
    earned = earned_by_sides(workspace, read_team(), comparison)
    if as_json:
        return show.result(asdict(counts) | {"earned": earned})
    show.out(f"{counts.name}: {counts.pairs} {'pair' if counts.pairs == 1 else 'pairs'}")
    show.out(f"  A  {counts.a.given}")
    show.out(f"  B  {counts.b.given}\n")
    _verdict_rows(counts)
    _side_rows(counts)
    _earned_rows(earned)
    for verdicts in _with_judgements(counts):
        _brief_rows(verdicts)
        _reason_rows(verdicts)
    _notes(counts)
    return None


def _with_judgements(counts: "Tally") -> "list[Verdicts]":
    return [verdicts for verdicts in (counts.people, *counts.models) if verdicts.judgements]


def _who(verdicts: "Verdicts") -> str:
    if verdicts.judge:
        return f"the model {verdicts.judge}"
    return f"{verdicts.judges} {'person' if verdicts.judges == 1 else 'people'}"


def _verdict_rows(counts: "Tally") -> None:
    judged = _with_judgements(counts) or [counts.people]
    rows = []
    for verdicts in judged:
        share = verdicts.share
        percent = f"{share.share:.0%}" if share.share is not None else "–"
        span = _span(verdicts.interval)
        chosen = (share.wins, share.losses, verdicts.ties)
        rows.append((_who(verdicts), *chosen, percent, span))
    heads = ("judged by", "for A", "for B", "neither", "A, of decided", "95 % interval")
    show.table(heads, rows, right=" rrr")
    for verdicts in judged:
        who = f"{_who(verdicts)}: " if verdicts.judgements else ""
        show.out(f"{who}{verdicts.conclusion}.")
    if any(verdicts.by_brief for verdicts in judged):
        show.out("The interval holds judgements of one brief together: they are not independent.")
    elif any(verdicts.interval for verdicts in judged):
        show.out("The interval is Wilson's: one judgement a brief, or one brief alone.")
    show.out()


def _side_rows(counts: "Tally") -> None:
    def row(label: str, value: "Callable[[SideCount], str]") -> tuple[str, str, str]:
        return label, value(counts.a), value(counts.b)

    rows = [
        row("usable as is, by people", lambda s: _share(s.usable, s.usable_of)),
        row("blocked at the first try", lambda s: _share(s.blocked_at_first, s.written)),
        row("blocked in the end", lambda s: _share(s.blocked, s.written)),
        row("never came", lambda s: str(s.missing)),
        row("calls", lambda s: f"{s.calls:,}"),
        row("tokens", lambda s: f"{s.tokens:,}" if s.tokens else "–"),
        row("cost", lambda s: "–" if s.cost is None else f"${s.cost:.4f}"),
        row("tokens per usable message", lambda s: _number(s.tokens_per_usable, ",.0f")),
        row("cost per usable message", lambda s: _number(s.cost_per_usable, ".4f", "$")),
    ]
    show.table(("", "A", "B"), rows, right=" rr")
    show.out()


def _earned_rows(earned: "Mapping[Letter, str]") -> None:
    """What customers say, beside what judges say; nothing where nothing has come in."""
    if not earned:
        return
    show.out("What such copy earned where it went out:")
    for letter, words in earned.items():
        show.out(f"  {letter.upper()}  {words}")
    show.out()


def _brief_rows(verdicts: "Verdicts") -> None:
    rows = [(b, c["a"], c["b"], c["neither"]) for b, c in verdicts.briefs.items()]
    show.table((f"by brief, {_who(verdicts)}", "A", "B", "neither"), rows, right=" rrr")
    show.out()


def _reason_rows(verdicts: "Verdicts") -> None:
    from hookline.records.comparison import WHYS

    if not verdicts.reasons:
        return
    rows = [(why, c["a"], c["b"], WHYS[why]) for why, c in verdicts.reasons.items()]
    show.table((f"what decided, {_who(verdicts)}", "for A", "for B", ""), rows, right=" rr")
    show.out()


def _notes(counts: "Tally") -> None:
    if counts.unwritten:
        show.say(f"{counts.unwritten} pairs lack a side; the command that wrote them goes on")
    if counts.alike:
        show.say(f"{counts.alike} pairs read the same on both sides; nobody is asked about them")
    for letter, side in (("A", counts.a), ("B", counts.b)):
        if len(side.template_hashes) > 1:
            show.say(
                f"the prompts of {letter} changed while it wrote; compare again by a new --name"
            )
    for verdicts in _with_judgements(counts):
        decided = verdicts.share.decided
        if decided and not verdicts.judge:
            show.say(f"the set that stood first was preferred {verdicts.first_shown} of {decided}")
    if not counts.people.judgements:
        show.say(f"judge: hookline --as NAME compare {counts.name} --judge")


def _span(interval: tuple[float, float] | None) -> str:
    return f"{interval[0]:.0%} to {interval[1]:.0%}" if interval else "–"


def _share(count: int, total: int) -> str:
    return f"{count} of {total} ({count / total:.0%})" if total else "–"


def _number(value: float | None, form: str, sign: str = "") -> str:
    return "–" if value is None else f"{sign}{value:{form}}"
