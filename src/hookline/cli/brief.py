"""`brief`: what the coach says of briefs, before a token is spent."""

import datetime
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from hookline.cli import show
from hookline.errors import HooklineError, PartlyDone, RuleSaidNo
from hookline.settings import Settings


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Exit code 3 when the coach finds an error.")
@show.json_option
@click.pass_obj
def brief(settings: Settings, briefs: tuple[Path, ...], *, strict: bool, as_json: bool) -> None:
    """Say how complete BRIEFS are, what contradicts, and what their audience can show."""
    from hookline.coach.advice import advise
    from hookline.loop.library import find_briefs, load_brief, open_library

    library = open_library(settings.prompts)
    today = datetime.datetime.now(datetime.UTC).date()
    answers: list[dict[str, Any]] = []
    unread: list[HooklineError] = []
    for path in find_briefs(briefs):
        try:
            advice = advise(load_brief(path, library), today=today)
        except HooklineError as problem:
            unread.append(problem)
            continue
        answers.append({"brief": str(path), **asdict(advice)})
        if not as_json:
            _show(path, advice)
    if as_json:
        show.result(answers)
    for one in unread:
        show.say(str(one))
    if unread:
        raise PartlyDone("HL370", f"{len(unread)} could not be read", fix="mend what is listed")
    if strict and any(item["severity"] == "error" for a in answers for item in a["items"]):
        raise RuleSaidNo("HL371", "the coach found errors", fix="mend what is listed above")


def _show(path: Path, advice: Any) -> None:
    show.out(f"{path}  {advice.score}/100 complete (not a forecast)")
    for item in advice.items:
        gain = f"  +{item.worth}" if item.worth else ""
        show.out(f"  {item.severity:5} {item.path}: {item.text}{gain}")
        show.out(f"        fix: {item.fix}")
    for assumption in advice.assumptions:
        show.out(f"  note  {assumption}")
    if advice.power:
        power = advice.power
        show.out(
            f"  can show a rise from {power.base_rate:.1%} to "
            f"{power.base_rate + power.smallest_rise:.2%} (+{power.relative:.0%}) "
            f"with {power.customers:,} customers"
        )
