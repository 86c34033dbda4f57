"""`prompt`: exactly what a model would be asked."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.records.place_names import place_name
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.records.prompt import Prompt
    from hookline.workspace.library import Library


class PromptOptions(TypedDict):
    """What was chosen of the command's options."""

    seed: int
    basic: bool
    model: str
    plan: bool
    copy: bool
    as_json: bool


@click.command()
@click.argument("brief", type=click.Path(path_type=Path))
@click.option("--channel", default="", help="Only for this channel.")
@click.option("--language", default="", help="Only in this language.")
@options.seed
@click.option("--basic", is_flag=True, help="Beside it, what most people would have asked.")
@options.model
@click.option("--plan", is_flag=True, help="Only the plan: who takes which angle, and how often.")
@click.option("--copy", is_flag=True, help="One block each, to paste into any chat.")
@options.as_json
@click.pass_obj
def prompt(
    settings: Settings, /, brief: Path, channel: str, language: str, **chosen: Unpack[PromptOptions]
) -> None:
    """Show exactly what a model would be asked for BRIEF; nothing is sent.

    An answer to a --copy block comes back by `generate BRIEF --answer FILE`.
    """
    from hookline.loop.prepare import cost_of, cost_words, drafts_words, target_of
    from hookline.loop.writing.jobs import prompts_for
    from hookline.loop.writing.memory import learnings_words, recall
    from hookline.prompting.paste import basic_prompt, paste
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import load_brief, open_library

    library = open_library(settings.prompts, settings.workspace)
    show.say_all(library.unread_files())
    resolved = load_brief(brief, library)
    memory = recall(Workspace.of(settings), resolved)
    _is_there("channel", channel, resolved.brief.channels)
    _is_there("language", language, resolved.brief.languages)
    prompts = [
        request
        for request in prompts_for(resolved, library.templates, seed=chosen["seed"], memory=memory)
        if channel in ("", request.channel) and language in ("", request.language)
    ]
    if chosen["as_json"]:
        keep = {"messages", "schema_", "template", "template_hash", "channel", "language"}
        return show.result(
            [request.model_dump(mode="json", include=keep, by_alias=True) for request in prompts]
        )
    if chosen["plan"]:
        return _plans(prompts)
    for request in prompts:
        if chosen["basic"]:
            show.out(f"--- {place_name(request.channel, request.language)} · basic")
            show.out(basic_prompt(request) + "\n")
        if chosen["copy"]:
            show.out(paste(request))
            continue
        for message in request.messages:
            show.out(f"--- {place_name(request.channel, request.language)} · {message.role}")
            show.out(message.content)
    for line in (*learnings_words(prompts, memory), *_mend_first(brief, library)):
        show.say(line)
    target = target_of(chosen["model"], library)
    takes = cost_of(prompts, target)
    read, written = (f"{low:,} to {high:,} tokens" for low, high in takes[1:3])
    show.say(f"{drafts_words(prompts)}; about {read} to read and {written} to write")
    return show.say(cost_words(takes, target))


def _mend_first(brief: Path, library: "Library") -> list[str]:
    """What contradicts itself or the law in the brief, told before a token is spent."""
    from hookline.loop.advise import advise
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    advised, _ = advise([brief], library, today=today(read_team()))
    errors = [remark for entry in advised for remark in entry.advice.errors]
    return [f"mend first: {remark.text}: {remark.fix}" for remark in errors]


def _is_there(kind: str, wanted: str, known: Sequence[str]) -> None:
    if wanted and wanted not in known:
        problem, fix = f"the brief has no {kind} '{wanted}'", f"one of: {', '.join(known)}"
        raise BadInput("HL243", problem, where=f"--{kind}", fix=fix)


def _plans(prompts: "list[Prompt]") -> None:
    """Each channel's plan, and how often it uses each level of each factor."""
    from hookline.prompting.plan import FACTORS, coverage

    for channel in dict.fromkeys(request.channel for request in prompts):
        first = next(request.language for request in prompts if request.channel == channel)
        alike = [
            request
            for request in prompts
            if (request.channel, request.language) == (channel, first)
        ]
        cells = tuple(sorted((c for each in alike for c in each.cells), key=lambda c: c.index))
        show.out(f"{channel}: {len(cells)} variants")
        rows = [
            (c.index, *(getattr(c, name) for name in FACTORS), "wildcard" if c.wildcard else "")
            for c in cells
        ]
        show.table(("", *(name.replace("_", " ") for name in FACTORS), ""), rows)
        for name, counts in coverage(cells).items():
            if set(counts) != {""}:
                levels = ", ".join(f"{level} {count}" for level, count in counts.items())
                show.out(f"  {name.replace('_', ' ')}: {levels}")
        show.out()
