"""How `generate` runs and prints: a bar while it writes, then variants, failures and what next."""

import shlex
import signal
import sys
from collections.abc import Awaitable, Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from hookline.cli import show
from hookline.cli.ending import exit_with
from hookline.cli.run_bar import MOST_SHOWN, RunBar
from hookline.documents import Fields
from hookline.modules import asyncio
from hookline.records.place_names import place_name
from hookline.records.words import OFFLINE

if TYPE_CHECKING:
    from hookline.gateway.base import Target
    from hookline.loop.dry_run import Forecast
    from hookline.loop.review import Approval
    from hookline.loop.writing.events import OnRunEvent
    from hookline.loop.writing.run import Options, Progress
    from hookline.loop.writing.stop import StopSignal
    from hookline.loop.writing.summary import BriefRow
    from hookline.records.finding import Finding
    from hookline.records.variant import Variant
    from hookline.settings import Settings
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import Library

Outcome = TypeVar("Outcome")


def run(
    files: Sequence[Path],
    target: "Target",
    library: "Library",
    workspace: "Workspace",
    options: "Options",
) -> "tuple[Progress, bool]":
    """Generate; the first ctrl+c lets calls in flight come home, the second lets go of them.

    Returns:
        The run's progress, and whether a person stopped it.
    """
    from hookline.loop.generate import generate

    return run_stoppable(
        len(files),
        lambda on_event, stop: generate(files, target, library, workspace, options, on_event, stop),
    )


def run_stoppable(
    n_files: int, start: "Callable[[OnRunEvent, StopSignal], Awaitable[Outcome]]"
) -> "tuple[Outcome, bool]":
    """Run what writes, with a bar, so that ctrl+c ends it in two steps.

    Args:
        start: is given what to call with each event, and how a person stops it.
    Returns:
        What it came to, and whether a person stopped it.
    """
    from hookline.loop.prepare import run_guarded
    from hookline.loop.writing.runner import GRACE
    from hookline.loop.writing.stop import StopSignal

    stop = StopSignal()

    def interrupted() -> None:
        stop.request()
        if stop.count == 1:
            show.say(
                f"\nstopping: calls in flight have {GRACE:.0f} seconds; ctrl+c again drops them"
            )

    async def work() -> Outcome:
        loop = asyncio.get_running_loop()
        if sys.platform != "win32":
            loop.add_signal_handler(signal.SIGINT, interrupted)
            loop.add_signal_handler(signal.SIGTERM, interrupted)
        with RunBar(n_files) as bar:
            return await start(bar.on_event, stop)

    return run_guarded(work()), bool(stop.count)


def show_forecast(forecast: "Forecast", options: "Options", *, as_json: bool) -> None:
    """What a run would take."""
    from hookline.loop.options import passed_cap

    if as_json:
        document = {name: getattr(forecast, name) for name in forecast.__slots__}
        document["unread"] = [problem.to_json() for problem in forecast.unread]
        document["cached_share"] = forecast.cached / forecast.prompts if forecast.prompts else 0.0
        show.result(document)
    else:
        share = forecast.cached / forecast.prompts if forecast.prompts else 0
        briefs = "1 brief" if forecast.briefs == 1 else f"{forecast.briefs} briefs"
        prompts = "1 prompt" if forecast.prompts == 1 else f"{forecast.prompts} prompts"
        show.out(
            f"{briefs}, {forecast.variants} variants, {prompts}; "
            f"{forecast.cached} recorded ({share:.0%})"
        )
        if forecast.out:
            fix = "--batch --resume waits for it, --again gives it up"
            show.out(f"{forecast.out} of the prompts are in a batch that is out: {fix}")
        show.out(f"calls:   {_range(forecast.calls, ',.0f')}")
        show.out(f"read:    {_range(forecast.tokens_in, ',.0f')} tokens")
        show.out(f"written: {_range(forecast.tokens_out, ',.0f')} tokens")
        if forecast.cost is None:
            show.out("cost:    no price is known; prices.yaml in your prompts folder may say it")
        else:
            listed = f" ({forecast.price_words})" if forecast.price_words else ""
            show.out(f"cost:    ${_range(forecast.cost, ',.4f', '$')}{listed}")
        flight = min(options.limits.concurrency, max(1, forecast.calls[0]))
        low, high = (_time(seconds) for seconds in forecast.seconds)
        duration = low if low == high else f"{low} to {high}"
        duration = (
            "within a day, each round" if options.batch else f"{duration}, with {flight} in flight"
        )
        show.out(f"time:    {duration}")
        if passed := passed_cap(forecast, options):
            show.out(f"cap:     {passed} may end it before its end")
        show.say("nothing was sent")
    show.unread(forecast.unread, read=forecast.briefs)


def _range(pair: tuple[float, float], form: str, sign: str = "") -> str:
    low, high = format(pair[0], form), format(pair[1], form)
    return low if low == high else f"{low} to {sign}{high}"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} seconds" if seconds < 90 else f"{seconds / 60:,.0f} minutes"


def report(
    progress: "Progress", target: "Target", workspace: "Workspace", *, stopped: bool, as_json: bool
) -> None:
    """What a run came to, on the screen and in its reports; then its exit code."""
    from hookline.loop.prepare import can_resume
    from hookline.loop.writing.summary import rows, write_reports

    resume = line_to_go_on() if can_resume(progress, target) else ""
    brief_rows = rows(progress, resumable=bool(resume))
    folder = write_reports(progress, brief_rows, workspace)
    if as_json:
        show.result(_document(progress, brief_rows, folder, resume))
    elif progress.variants:
        _print_summary(progress, brief_rows)
        _tell_judged(progress, workspace)
    for brief, errors in progress.errors.items():
        show.say("\n".join(f"{brief}: the coach would mend first: {words}" for words in errors))
    show.say(f"report: {folder / 'summary.html'}")
    exit_with(progress, resume, stopped=stopped)


def _document(
    progress: "Progress", brief_rows: "list[BriefRow]", folder: Path, resume: str
) -> Fields:
    from dataclasses import asdict

    document: Fields = progress.run.model_dump(mode="json")
    document["recorded"] = progress.n_recorded
    document["out"] = progress.n_out
    document["all_blocked"] = progress.is_all_blocked
    document["missing_cells"] = [cells.code for cells in progress.missing_cells()]
    document["really_different"] = progress.really_different()
    document["variants"] = [variant.model_dump(mode="json") for variant in progress.variants]
    document["summary"] = [asdict(row) for row in brief_rows]
    document["failures"] = dict(progress.causes().most_common())
    document["stopped"] = progress.stopped.to_json() if progress.stopped else None
    document["report"] = str(folder)
    document["resume"] = resume or None
    return document


def _print_summary(progress: "Progress", brief_rows: "list[BriefRow]") -> None:
    if len(progress.variants) <= MOST_SHOWN:
        show_variants(progress.variants)
    if len(brief_rows) > 1:
        header = ("brief", "written", "differ", "blocked", "missing", "cost", "next")
        cells = (
            (r.brief, r.written, r.different, r.blocked, r.missing + r.pending,
             "" if r.cost is None else f"${r.cost:.4f}", r.next)
            for r in brief_rows
        )  # fmt: skip
        show.table(header, cells, right=" rrrrr ")
    run, differ = progress.run, progress.really_different()
    cost = f", ${run.cost:.4f} spent" if run.cost is not None else ""
    show.say(
        f"{run.written} written, {differ} really differ, {run.blocked} blocked by a check, "
        f"{run.missing} missing{cost}; next: hookline review"
    )
    if progress.n_recorded:
        n = progress.n_recorded
        answers = "1 answer was" if n == 1 else f"{n} answers were"
        show.say(f"{answers} recorded before; --fresh asks anew")
    has_second = any(v.follow_up.body or v.follows for v in progress.variants)
    if not has_second and any(resolved.brief.follow_up for resolved in progress.briefs):
        show.say("follow-ups once these are approved: hookline generate BRIEF --follow-ups")


def _tell_judged(progress: "Progress", workspace: "Workspace") -> None:
    """Words that somebody has judged do not wait again, however often a model gives them."""
    from hookline.loop.review import count_judged

    if n := count_judged(workspace, progress.variants):
        of_them = "1 of them was" if n == 1 else f"{n} of them were"
        show.say(f"{of_them} judged before: no verdict is changed; --fresh asks for others")


def line_to_go_on() -> str:
    """The command that goes on with a run: this one, with --resume, which asks nothing anew."""
    arguments = [word for word in sys.argv[1:] if word not in ("--fresh", "--again", "--resume")]
    return shlex.join(["hookline", *arguments, "--resume"])


def blind_document(variant: "Variant") -> Fields:
    """A draft as plain values: it is judged without knowing whether it saw learnings."""
    hidden = {"tags": {"wildcard"}, "lineage": {"learnings"}}
    return variant.model_dump(mode="json", exclude=hidden)


def show_variants(variants: "Sequence[Variant]") -> None:
    """Variants as people read them; what is true of all of a brief's is said once, below them."""
    places: dict[str, list[Variant]] = {}
    for variant in variants:
        places.setdefault(_place(variant), []).append(variant)
    of_all = {place: _of_all(group) for place, group in places.items()}
    for variant in variants:
        show_variant(variant, of_all[_place(variant)])
    for place, remarks in of_all.items():
        if remarks:
            show.out(f"all {len(places[place])} of {place}")
            for remark in remarks:
                show.out(f"    {remark}")
            show.out()


def _of_all(variants: "Sequence[Variant]") -> list[str]:
    """Remarks that every one of several variants has, in the order of the first; no error."""
    if len(variants) < 2:
        return []
    shared = set.intersection(*(set(_remarks(v)) for v in variants))
    errors = {_remark(f) for v in variants for f in v.findings if f.severity == "error"}
    return [remark for remark in _remarks(variants[0]) if remark in shared - errors]


def _remarks(variant: "Variant") -> list[str]:
    return [*(f"note: {note}" for note in variant.notes), *map(_remark, variant.findings)]


def _remark(finding: "Finding") -> str:
    return f"{finding.severity:5} {finding.code} ({finding.part}): {finding.message}"


def _place(variant: "Variant") -> str:
    return f"{variant.brief} · {place_name(variant.channel, variant.language)}"


def show_variant(variant: "Variant", known_remarks: Collection[str] = ()) -> None:
    """One variant as people read it: what it says, and what the checks say of it.

    Args:
        known_remarks: remarks that stand elsewhere, as they are true of its siblings, too.
    """
    state = "blocked" if variant.blocked else variant.status
    tags = " · ".join(
        variant.tags[name].value for name in ("hook", "tonality") if name in variant.tags
    )
    note = " · offline" if variant.lineage.model == OFFLINE else ""
    show.out(f"{variant.id}  {_place(variant)} · {tags}{note} · {state}")
    if variant.angle:
        show.out(f"    {'idea:':10} {show.clip(variant.angle, 120)}")
    for part, text in variant.parts.texts().items():
        indented = text.replace("\n", "\n               ")
        show.out(f"    {part + ':':10} {indented}")
    if variant.follow_up.body:
        indented = variant.follow_up.body.replace("\n", "\n               ")
        show.out(f"    {'second:':10} {indented}")
    for remark in _remarks(variant):
        if remark not in known_remarks:
            show.out(f"    {remark}")
    show.out()


def show_approved(approval: "Approval", settings: "Settings") -> None:
    """What an approval made: ids of new versions, and own copy by its place."""
    from hookline.records.place_names import place_in_words
    from hookline.workspace.channels import open_channels

    for arm in approval.arms:
        show.out(arm.arm_id + (f"  follows {arm.parent_arm}" if arm.parent_arm else ""))
    channels = open_channels(settings.prompts) if approval.usual else {}
    for variant in approval.usual:
        place = place_in_words(variant.channel, variant.language, channels)
        show.out(f"{variant.id}  your own {place}")
