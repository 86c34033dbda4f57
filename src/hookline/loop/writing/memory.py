"""What the workspace remembers of earlier messages that bears on a brief."""

from collections.abc import Sequence
from typing import NamedTuple

from hookline.loop.writing.seen import seen_angles
from hookline.prompting.learnings import place_of, section_for
from hookline.records.learning import Learning
from hookline.records.place_names import place_name
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.workspace.clock import today
from hookline.workspace.folder import Workspace
from hookline.workspace.team import read_team


class Memory(NamedTuple):
    """What a prompt is told besides its brief."""

    seen: tuple[str, ...] = ()
    """Angles that these readers have had before."""
    learnings: tuple[Learning, ...] = ()
    """Those that a person accepted and that are in force, of whatever scope."""


def recall(workspace: Workspace, resolved: ResolvedBrief) -> Memory:
    """What is remembered for a brief; nothing before anything was kept."""
    if not workspace.has_registry:
        return Memory()
    day = today(read_team())
    with workspace.registry() as registry:
        known = registry.learnings()
    in_force = tuple(learning for learning in known if learning.status_on(day) == "accepted")
    return Memory(tuple(seen_angles(workspace, resolved)), in_force)


def learnings_words(prompts: Sequence[Prompt], memory: Memory) -> list[str]:
    """How much of each prompt is learnings, one line a prompt that says any."""
    lines: list[str] = []
    for prompt in prompts:
        place = place_of(prompt.brief, prompt.channel, prompt.language)
        section = section_for(memory.learnings, place) if prompt.learnings else None
        if section is not None:
            count = len(section.ids)
            what = f"{count} learning{'' if count == 1 else 's'}, {section.size} characters"
            where = place_name(prompt.channel, prompt.language)
            lines.append(f"{where}: {what}, accepted up to {section.date}; wildcards see none")
    return lines
