"""Prepare: what a brief amounts to before anything is written, and what writing it would take.

Both faces, the command line and the desk, ask these functions, so that both show one answer.
"""

import datetime
import os
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from hookline.coach.advice import Advice, advise
from hookline.gateway.base import Target
from hookline.gateway.models import (
    WITHOUT_NETWORK,
    on_this_machine,
    read_model,
)
from hookline.gateway.prices import Estimate, estimate, is_old, price_of
from hookline.gateway.secrets import guarded_logs
from hookline.gateway.usable import refuse_unusable
from hookline.loop.writing.jobs import prompts_for
from hookline.loop.writing.memory import Memory
from hookline.loop.writing.run import Progress
from hookline.modules import asyncio
from hookline.records.model_profile import ModelPrice
from hookline.records.place_names import channel_name, language_name
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace import clock
from hookline.workspace.library import Library, complete_brief, read_whole
from hookline.workspace.models import read_model_profiles
from hookline.workspace.team import read_team

SEED = 7
"""Of a plan, where nobody chose another."""
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief with every blank filled, what the coach says of it, and what a model would read."""

    resolved: ResolvedBrief
    advice: Advice
    prompts: tuple[Prompt, ...]


def prepare(
    text: str,
    path: Path,
    library: Library,
    *,
    today: datetime.date,
    recall: Callable[[ResolvedBrief], Memory],
) -> Prepared:
    """Read a brief's text, complete it, coach it and build its prompts; nothing is sent.

    Args:
        text: of the file, saved or not; `path` is where it is or will be.
        recall: looks up what is known of earlier messages.
    Raises:
        BadInput: HL1xx and HL2xx, located in the text.
    """
    brief, tree = read_whole(text, path, library)
    resolved = complete_brief(brief, tree, library, briefs_folder=path.parent)
    memory = recall(resolved)
    prompts = tuple(prompts_for(resolved, library.templates, seed=SEED, memory=memory))
    return Prepared(resolved, advise(resolved, today=today), prompts)


def target_of(model: str, library: Library, *, concurrency: int | None = None) -> Target:
    """The model that a name means: a team's own name for it, with keys from the environment.

    Raises:
        BadInput: HL601 when it means nothing, HL602 for a key or for http to another machine.
    """
    return read_model(
        model,
        environ=os.environ,
        prompts=library.folders,
        concurrency=concurrency,
        profiles=read_model_profiles(),
    )


def refuse_model(model: str, library: Library) -> None:
    """Refuse a model that no run could begin with, before one is begun; nothing is sent to it.

    Raises:
        BadInput: as `target_of` and `refuse_unusable`.
    """
    refuse_unusable(target_of(model, library))


def cost_of(prompts: Sequence[Prompt], target: Target) -> Estimate:
    """What these prompts take when each is asked once; no money where no price is known."""
    return estimate(prompts, price_of(target))


def cost_words(takes: Estimate, target: Target) -> str:
    """An estimate as people read it, before a key or a command starts it."""
    if target.adapter in WITHOUT_NETWORK:
        return "offline practice copy, no model, no cost"
    requests = f"{takes.requests} request{'' if takes.requests == 1 else 's'} to {target.model}"
    if takes.cost is not None:
        low, high = takes.cost
        price = price_of(target)
        listed = f" ({listed_words(price)})" if price else ""
        return f"{requests}, about ${low:.4f} to ${high:.4f}{listed}"
    if target.base_url and on_this_machine(target.base_url):
        return f"{requests}, on this machine"
    return f"{requests}; no price of {target.name} is known: prices.yaml in your prompts folder"


def listed_words(price: ModelPrice) -> str:
    """Where a price is from, and whether that is long ago."""
    age = ", more than six months old" if is_old(price, clock.today(read_team())) else ""
    return f"list price of {price.as_of}{age}"


def drafts_words(prompts: Sequence[Prompt]) -> str:
    """What these prompts ask for: `6 drafts: SMS, e-mail in English`."""
    n_drafts = sum(len(prompt.cells) for prompt in prompts)
    called = (channel_name(prompt.channel, prompt.brief.channels) for prompt in prompts)
    languages = ", ".join(dict.fromkeys(language_name(prompt.language) for prompt in prompts))
    drafts = f"{n_drafts} draft{'' if n_drafts == 1 else 's'}"
    return f"{drafts}: {', '.join(dict.fromkeys(called))} in {languages}"


def can_resume(progress: Progress, target: Target) -> bool:
    """Is there something left that the same command with --resume could still get?"""
    return progress.resumable and target.adapter not in WITHOUT_NETWORK


def run_guarded(work: Coroutine[object, object, Result]) -> Result:
    """Run what asks a model; no log line holds a key while it does."""
    with guarded_logs():
        return asyncio.run(work)
