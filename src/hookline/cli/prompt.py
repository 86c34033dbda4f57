"""`prompt`: exactly what a model would be asked."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from hookline.cli import options, show
from hookline.errors import BadInput
from hookline.settings import Settings


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
def prompt(settings: Settings, /, brief: Path, channel: str, language: str, **given: Any) -> None:
    """Show exactly what a model would be asked for BRIEF; nothing is sent.

    An answer to a --copy block comes back by `generate BRIEF --answer FILE`.
    """
    from hookline.loop.prepare import cost_of, cost_words, drafts_words, target_of
    from hookline.loop.writing.jobs import prompts_for
    from hookline.loop.writing.seen import seen_angles
    from hookline.prompting.paste import basic_prompt, paste
    from hookline.workspace.folder import Workspace
    from hookline.workspace.library import load_brief, open_library

    library = open_library(settings.prompts, settings.workspace)
    resolved = load_brief(brief, library)
    seen = seen_angles(Workspace.of(settings), resolved)
    _is_there("channel", channel, resolved.brief.channels)
    _is_there("language", language, resolved.brief.languages)
    found = [
        one
        for one in prompts_for(resolved, library.templates(), seed=given["seed"], seen=seen)
        if channel in ("", one.channel) and language in ("", one.language)
    ]
    if given["as_json"]:
        keep = {"messages", "schema_", "template", "template_hash", "channel", "language"}
        return show.result(
            [one.model_dump(mode="json", include=keep, by_alias=True) for one in found]
        )
    if given["plan"]:
        return _plans(found)
    for one in found:
        if given["basic"]:
            show.out(f"--- {one.channel} · {one.language} · basic")
            show.out(basic_prompt(one) + "\n")
        if given["copy"]:
            show.out(paste(one))
            continue
        for message in one.messages:
            show.out(f"--- {one.channel} · {one.language} · {message.role}")
            show.out(message.content)
    target = target_of(given["model"], library)
    takes = cost_of(found, target)
    read, written = (f"{low:,} to {high:,} tokens" for low, high in takes[1:3])
    show.say(f"{drafts_words(found)}; about {read} to read and {written} to write")
    return show.say(cost_words(takes, target))


def _is_there(kind: str, wanted: str, known: Sequence[str]) -> None:
    if wanted and wanted not in known:
        problem, fix = f"the brief has no {kind} '{wanted}'", f"one of: {', '.join(known)}"
        raise BadInput("HL243", problem, where=f"--{kind}", fix=fix)


def _plans(prompts: list[Any]) -> None:
    """Each channel's plan, and how often it uses each level of each factor."""
    from hookline.prompting.plan import FACTORS, coverage

    for channel in dict.fromkeys(one.channel for one in prompts):
        first = next(one.language for one in prompts if one.channel == channel)
        same = [one for one in prompts if (one.channel, one.language) == (channel, first)]
        cells = tuple(sorted((c for one in same for c in one.cells), key=lambda c: c.index))
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
