"""`lift`: what campaigns earned over sending nothing."""

import datetime
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click
from click.core import ParameterSource

from hookline.cli import options, show
from hookline.cli.opening import open_workspace
from hookline.cli.plan import share
from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.lift.report import LiftReport
    from hookline.records.team import Team
    from hookline.workspace.folder import Workspace

FILE = click.Path(path_type=Path, dir_okay=False)


class OwnTrial(TypedDict):
    """What the options say of tables of a team's own."""

    held_back: float | None
    window: int
    ends: datetime.date | None
    event: str
    is_mapped: bool
    yes: bool


@click.command()
@click.argument("campaign", required=False)
@options.day("Read nothing later.")
@click.option("--by", "segment", help="Split by stage, channel, …; or `program`, `arm` (versions).")
@click.option("--currency", help="Sum the amounts in this one.  [the most frequent]")
@click.option("--html", type=FILE, metavar="FILE",
              help="Write it with pictures as one file for a browser.")  # fmt: skip
@click.option("--png", type=FILE, metavar="FILE", help="Draw it as one picture for a slide.")
@click.option("--digest", is_flag=True, help="Print a short text to forward instead.")
@click.option("--exposures", type=FILE, help="Your own table: customer_id, group, day, …")
@click.option("--outcomes", type=FILE, help="What those customers did: as `outcomes` reads it.")
@share("--held-back", "With --exposures: the share that was to get nothing.")
@click.option("--window", type=click.IntRange(1, 365), default=14, show_default=True,
              help="With --exposures: days in which an outcome counts.")  # fmt: skip
@options.day("With --exposures: the last day of first messages.", "--ends", "ends")
@click.option("--event", default="converted", show_default=True,
              help="With --exposures: what campaigns are judged by.")  # fmt: skip
@click.option("--map", "is_mapped", is_flag=True,
              help="With --exposures: ask what its unknown headers mean.")  # fmt: skip
@options.yes
@click.option("--methods", is_flag=True, help="Add which statistics stand behind which number.")
@click.option(
    "--support", is_flag=True, help="Only tell which versions some never got, and what to do."
)
@click.option("--moments", metavar="-", help='Answer {"method", "input"} lines from stdin.')
@click.option("--schema", is_flag=True, help="Print what --json prints, as a JSON schema.")
@options.as_json
@click.pass_obj
def lift(
    settings: Settings,
    /,
    campaign: str | None,
    day: datetime.date | None,
    segment: str | None,
    currency: str | None,
    moments: str | None,
    *,
    html: Path | None,
    png: Path | None,
    exposures: Path | None,
    outcomes: Path | None,
    digest: bool,
    methods: bool,
    schema: bool,
    support: bool,
    as_json: bool,
    **trial: Unpack[OwnTrial],
) -> None:
    """Tell what each campaign earned over its held-back customers, and all of them together.

    With CAMPAIGN: that one alone, in short and long windows, with its opt-outs. --map asks what
    headers of --exposures such as Variante mean, keeps it in hookline.yaml (`exposure_columns:`),
    and measures nothing.
    """
    if moments is not None:
        return _answer_moments()
    from hookline.loop import measure as step

    if schema or support or (trial["is_mapped"] and exposures):
        return _show_apart(settings, exposures, trial, is_schema=schema, as_json=as_json)
    workspace, team, _ = open_workspace(settings)
    if exposures is None and outcomes is None:
        _refuse_trial()
        report, sql = step.measure_with_sql(workspace, team, day=day, segment=segment,
                                            currency=currency, campaign=campaign)  # fmt: skip
    else:
        _refuse_split(segment, currency, campaign)
        report, sql = _of_own_tables(settings, exposures, outcomes, team, trial, day)
    _write_files(report, sql, html, png)
    if as_json:
        return show.result(report.to_json())
    if digest:
        return _show_digest(report)
    show_report(report, methods=methods)
    _say_programs(report, segment, team)
    _show_in_common(settings, workspace, team, segment, day)
    return None if exposures else _say_acceptance(workspace)


def _show_apart(
    settings: Settings,
    exposures: Path | None,
    trial: OwnTrial,
    *,
    is_schema: bool,
    as_json: bool,
) -> None:
    """What stands apart from a report: its schema, who never got which version, what headers of a
    table of exposures mean."""
    from hookline.loop import measure as step

    if exposures is not None and trial["is_mapped"]:
        return _map(settings, exposures, yes=trial["yes"], as_json=as_json)
    return show.result(step.schema()) if is_schema else _show_support(settings, as_json=as_json)


def _show_support(settings: Settings, *, as_json: bool) -> None:
    from hookline.loop import support as step

    workspace, team, _ = open_workspace(settings)
    gaps = step.support(workspace, team)
    if as_json:
        return show.result([gap.to_json() for gap in gaps])
    for line in step.support_page(gaps):
        show.out(line)
    return None


def show_report(
    report: "LiftReport", truth: Mapping[str, float] | None = None, *, methods: bool = False
) -> None:
    """The report as people read it.

    Args:
        truth: what each campaign truly earned, in minor units, where a simulation knows it.
        methods: add the appendix for statisticians.
    """
    from hookline.loop.measure import page

    for line in page(report, truth, methods=methods):
        show.out(line)


def _say_acceptance(workspace: "Workspace") -> None:
    from hookline.loop.acceptance import acceptance, acceptance_words

    if total := acceptance(workspace):
        show.say(f"the copy: {acceptance_words(total[0])}")


def _show_in_common(
    settings: Settings,
    workspace: "Workspace",
    team: "Team",
    segment: str | None,
    day: datetime.date | None,
) -> None:
    """Kinds of copy that did better over campaigns, or that none did; of versions alone."""
    import textwrap

    from hookline.loop.learning.propose import findings_now, in_common_lines
    from hookline.loop.lift_splits import ARM
    from hookline.workspace.library import open_library

    if segment != ARM:
        return
    library = open_library(settings.prompts, settings.workspace)
    show.out("\nWhat they have in common, over campaigns (hookline learnings propose):")
    for line in in_common_lines(findings_now(workspace, team, library, day)):
        show.out(textwrap.fill(line, 80, initial_indent="  ", subsequent_indent="  "))


def _say_programs(report: "LiftReport", segment: str | None, team: "Team") -> None:
    from hookline.loop.lift_splits import asks_for_programs, programs_note

    if asks_for_programs(segment, team):
        show.say(programs_note(report.programs))


def _refuse_split(segment: str | None, currency: str | None, campaign: str | None) -> None:
    if segment or currency or campaign:
        fix = "leave CAMPAIGN, --by and --currency out; amounts are in the most frequent currency"
        raise BadInput("HL446", "tables of your own are not split or converted", fix=fix)


def _refuse_trial() -> None:
    """What only tables of one's own are asked with, and was set without them."""
    context = click.get_current_context()
    for name in ("held_back", "window", "ends", "event", "is_mapped"):
        parameter = next((p for p in context.command.params if p.name == name), None)
        if parameter and context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            problem = f"{parameter.opts[0]} is of tables of your own"
            fix = "name them by --exposures and --outcomes; a campaign of ours has its own"
            raise BadInput("HL446", problem, fix=fix)


def _map(settings: Settings, exposures: Path, *, yes: bool, as_json: bool) -> None:
    from hookline.cli.columns import map_columns
    from hookline.loop.column_guesses import guess_exposure_columns
    from hookline.workspace.headers import EXPOSURES
    from hookline.workspace.library import open_library
    from hookline.workspace.team import read_team

    library = open_library(settings.prompts, settings.workspace)
    guesses = guess_exposure_columns(exposures, library, read_team())
    meant = map_columns(guesses, under=EXPOSURES, is_asked=not yes)
    show.say(f"nothing is measured yet; next: hookline lift --exposures {exposures} --outcomes …")
    if as_json:
        show.result({"mapped": meant})


def _of_own_tables(
    settings: Settings,
    exposures: Path | None,
    outcomes: Path | None,
    team: "Team",
    trial: OwnTrial,
    day: datetime.date | None,
) -> "tuple[LiftReport, str]":
    from hookline.loop.own_tables import Trial, measure_tables
    from hookline.workspace.headers import known_exposure_headers
    from hookline.workspace.library import open_library

    if exposures is None or outcomes is None:
        missing = "--outcomes" if outcomes is None else "--exposures"
        fix = "name both tables: who was to be messaged or held back, and what they did"
        raise BadInput("HL446", f"{missing} is missing", fix=fix)
    if not trial["event"].strip():
        fix = "name what customers do as the file of outcomes has it, such as converted"
        raise BadInput("HL446", "--event names nothing", fix=fix)
    planned = Trial(trial["held_back"], trial["window"], trial["ends"], trial["event"])
    names = known_exposure_headers(open_library(settings.prompts, settings.workspace).folders)
    measured = measure_tables(exposures, outcomes, team, planned, through=day, names=names)
    for note in measured.notes:
        show.say(note)
    return measured.report, measured.sql


def _write_files(report: "LiftReport", sql: str, html: Path | None, png: Path | None) -> None:
    from hookline.loop.lift_files import write_html, write_png

    if html is not None:
        write_html(report, sql, html)
        show.say(f"the report is in {html}")
    if png is not None:
        write_png(report, png)
        show.say(f"the picture is in {png}")


def _show_digest(report: "LiftReport") -> None:
    from hookline.loop.lift_files import digest

    for line in digest(report):
        show.out(line)


def _answer_moments() -> None:
    from hookline.cli.measure import answer_lines
    from hookline.lift.answers import answer

    def answer_question(question: Fields) -> Fields:
        method, given = question.get("method"), question.get("input")
        if not isinstance(method, str) or not isinstance(given, dict):
            fix = 'write {"method": "newcombe", "input": {…}}'
            raise BadInput("HL391", "a method and its input are missing", fix=fix)
        return answer(method, given)

    sys.exit(answer_lines(answer_question))
