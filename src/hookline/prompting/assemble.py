"""A prompt from its parts: what first messages and later follow-ups have in common."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from hookline.documents import Fields
from hookline.prompting.room import room_for
from hookline.prompting.schema import answer_shape
from hookline.prompting.template_names import Context, WithAnswer
from hookline.prompting.templates import Templates
from hookline.records.channel import Channel
from hookline.records.prompt import Message, Prompt, Sheets
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import PlanCell
from hookline.text.digests import digest_of


@dataclass(frozen=True)
class PromptSource:
    """What every prompt of one channel and language stands on."""

    resolved: ResolvedBrief
    sheets: Mapping[str, Sheets]
    """By offer; they name the channel and the language."""
    templates: Templates
    after: Channel
    """Where follow-ups go out."""


def assemble(
    context: Context,
    schema: Fields,
    cells: tuple[PlanCell, ...],
    source: PromptSource,
    *,
    template: str,
    learnings: tuple[str, ...] = (),
) -> Prompt:
    """One request: the system's words and the template's, with all that its answer is held against.

    Args:
        context: what the templates are told, but for the shape of the answer.
        template: what writes the user's message.
        learnings: ids of those that the context tells.
    """
    templates, sheet = source.templates, next(iter(source.sheets.values())).first
    answer: WithAnswer = {"answer": answer_shape(schema, [cell.index for cell in cells])}
    known: Mapping[str, object] = {**context, **answer}
    return Prompt(
        messages=(
            Message(role="system", content=templates.render("system.md.j2", known)),
            Message(role="user", content=templates.render(template, known)),
        ),
        schema_=schema,
        template=template,
        template_hash=templates.hash,
        context_hash=digest_of(known, default=asdict)[:16],
        channel=sheet.channel.name,
        language=sheet.language,
        cells=cells,
        room=context["room"].limit,
        follow_up_room=room_for(source.resolved, source.after, sheet.language).limit,
        brief=source.resolved,
        sheets=dict(source.sheets),
        learnings=learnings,
    )
