"""Angles: the ideas of a brief, proposed before anything is written, to choose from."""

import json
from collections.abc import Sequence
from pathlib import Path

from hookline.composer.candidates import candidates
from hookline.documents import Fields
from hookline.errors import BadInput, Wording
from hookline.gateway.base import Refused, Target
from hookline.gateway.events import ignore_event
from hookline.gateway.prices import Estimate, price_of, tokens
from hookline.guardrails.sheets import compile_sheets
from hookline.loop.writing.events import OnRunEvent
from hookline.loop.writing.opening import open_provider
from hookline.loop.writing.practice import Practice
from hookline.loop.writing.requests import keyed_request
from hookline.loop.writing.run import Options
from hookline.loop.writing.seen import seen_angles
from hookline.prompting.angles import angles_messages, most_different, parse_angles, unlike
from hookline.prompting.context import craft_of
from hookline.prompting.parse import ANGLE_MAX
from hookline.records.brief_document import BriefDocument
from hookline.records.craft import Angle
from hookline.records.files import read_as_it_is
from hookline.records.prompt import Message, Request
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import OFFLINE
from hookline.workspace.folder import Workspace, replacing
from hookline.workspace.library import Library

AS_MANY = 2  # ideas for each message that is wanted, so that there is a choice
WRITTEN = 60  # a generous guess at one idea in tokens, with the JSON around it


async def propose(
    resolved: ResolvedBrief,
    target: Target,
    library: Library,
    workspace: Workspace,
    options: Options,
    *,
    count: int | None = None,
    besides: Sequence[str] = (),
    on_event: OnRunEvent = ignore_event,
) -> list[Angle]:
    """Ideas for a brief, none that says one thing with another or that its readers have had.

    Without a model they come from the practice book of the brief's language, else from the
    blueprint's own seeds.

    Args:
        count: how many; None is twice as many as the brief wants variants.
        besides: ideas that are on the table already, so that others are wanted.
    Raises:
        ProviderFailed: the model gave no idea.
    """
    wanted = count or AS_MANY * resolved.brief.variants
    seen = [*seen_angles(workspace, resolved), *besides]
    if target.adapter == OFFLINE:
        practised = unlike(practice_angles(resolved, library, options.seed), seen)
        return (practised or unlike(_seeds(resolved), seen))[:wanted]
    provider = open_provider(target, workspace, options, f"angles-{resolved.brief.id}", on_event)
    try:
        request = _request(resolved, library, target, options, wanted, seen)
        reply = await provider.ask(request)
    finally:
        await provider.close()
    proposed = unlike(parse_angles(reply.text, resolved), seen)[:wanted]
    if not proposed:
        keeps = "a model that keeps to a schema"
        fix = Wording(f"try another --seed, or {keeps}", at_desk=f"ask again, or {keeps}")
        raise Refused("HL373", f"no idea can be read in the answer of {target.model}", fix=fix)
    return proposed


def practice_angles(resolved: ResolvedBrief, library: Library, seed: int) -> list[Angle]:
    """The ideas that the practice writer can write; [] in a language that it has no book in."""
    channel, language = resolved.brief.channels[0], resolved.brief.languages[0]
    try:
        book = Practice(library.folders).book(language)
    except Refused:
        return []
    messages = candidates(resolved, channel, language, book, seed=seed)
    return [Angle(idea=message.angle, hook=message.hook) for message in messages]


def forecast(
    resolved: ResolvedBrief, target: Target, library: Library, *, besides: Sequence[str] = ()
) -> Estimate:
    """What asking a model for ideas takes; nothing is sent."""
    count = AS_MANY * resolved.brief.variants
    request = _request(resolved, library, target, Options(), count, besides)
    read = [tokens(message.content) for message in request.messages]
    tokens_in = (sum(low for low, _ in read), sum(high for _, high in read))
    tokens_out = (count * WRITTEN // 2, count * WRITTEN)
    price = price_of(target)
    cost = None
    if price is not None:
        low, high = (price.cost(i, o) for i, o in zip(tokens_in, tokens_out, strict=True))
        cost = (low, high)
    return Estimate(1, tokens_in, tokens_out, cost)


def keep_angles(path: Path, angles: Sequence[Angle]) -> None:
    """Write the kept ideas into the brief's file; nothing else in it changes.

    Raises:
        BadInput: HL107 where the file cannot be changed piecewise.
    """
    document = BriefDocument(read_as_it_is(path), str(path))
    document.set([written_angle(angle) for angle in angles], "angles")
    with replacing(path) as temporary:
        temporary.write_text(document.file_text, "utf-8", newline="")


def written_angle(angle: Angle) -> object:
    """As short as a file can have it: an idea alone is a text, and numbers are read as texts."""
    document: dict[str, object] = {"idea": angle.idea}
    document |= {"hook": angle.hook} if angle.hook else {}
    document |= {"facts": [str(number) for number in angle.facts]} if angle.facts else {}
    return document if len(document) > 1 else angle.idea


def remember(workspace: Workspace, brief_id: str, angles: Sequence[Angle]) -> None:
    """Keep what was proposed last, so that its numbers can be chosen from."""
    path = workspace.folder("angles") / f"{brief_id}.json"
    document = [angle.model_dump(mode="json") for angle in angles]
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(document, ensure_ascii=False, indent=1), "utf-8")


def remembered(workspace: Workspace, brief_id: str) -> list[Angle]:
    """What was proposed last; [] when nothing was."""
    path = workspace.root / "angles" / f"{brief_id}.json"
    if not path.is_file():
        return []
    return [Angle.model_validate(angle) for angle in json.loads(path.read_text("utf-8"))]


def call_otherwise(root: Path, before: str, name: str) -> None:
    """Let what was proposed last go along with a brief that has another name from now on.

    Args:
        root: the workspace's folder.
    Raises:
        OSError: when it cannot be moved.
    """
    path = root / "angles" / f"{before}.json"
    if path.is_file():
        path.replace(path.with_name(f"{name}.json"))


def chosen(proposed: Sequence[Angle], numbers: Sequence[int]) -> list[Angle]:
    """The proposed ideas with these numbers, counted from 1.

    Raises:
        BadInput: HL134 for a number that no proposal has.
    """
    if wrong := [n for n in numbers if not 0 < n <= len(proposed)]:
        problem = f"there is no idea {wrong[0]}; {len(proposed)} were proposed last"
        fix = Wording(
            "`hookline angles BRIEF` proposes and numbers them",
            at_desk="F3 Ideas proposes and numbers them",
        )
        raise BadInput("HL134", problem, where="--keep", fix=fix)
    return [proposed[n - 1] for n in dict.fromkeys(numbers)]


def angle_from_text(text: str) -> Angle:
    """An idea that a person wrote.

    Raises:
        BadInput: HL134 for an empty one, or one that is no idea in a few words any more.
    """
    idea = " ".join(text.split())
    if not 1 <= len(idea) <= ANGLE_MAX:
        problem = f"an idea has 1 to {ANGLE_MAX} characters, this one {len(idea)}"
        raise BadInput("HL134", problem, where="--add", fix="a reason to act, in a few words")
    return Angle(idea=idea)


def differing(proposed: Sequence[Angle], count: int) -> list[Angle]:
    """What is kept when nobody chooses: those that differ most."""
    return most_different(proposed, count)


def _seeds(resolved: ResolvedBrief) -> list[Angle]:
    return [Angle(idea=seed.idea, hook=seed.hook) for seed in craft_of(resolved).angles]


def pasted(
    resolved: ResolvedBrief,
    library: Library,
    workspace: Workspace,
    *,
    count: int | None = None,
    besides: Sequence[str] = (),
) -> str:
    """What a model would be asked for ideas, as one block for any chat; `propose` says of what."""
    wanted = count or AS_MANY * resolved.brief.variants
    seen = [*seen_angles(workspace, resolved), *besides]
    messages, _ = _messages(resolved, library, wanted, seen)
    return "\n\n".join(message.content.strip() for message in messages) + "\n"


def _messages(
    resolved: ResolvedBrief, library: Library, count: int, seen: Sequence[str]
) -> tuple[tuple[Message, ...], Fields]:
    channel, language = resolved.brief.channels[0], resolved.brief.languages[0]
    sheets = compile_sheets(resolved, channel, language)
    sheet = next(iter(sheets.values())).first
    templates = library.templates
    return angles_messages(resolved, sheet, channel, templates=templates, count=count, seen=seen)


def _request(
    resolved: ResolvedBrief,
    library: Library,
    target: Target,
    options: Options,
    count: int,
    seen: Sequence[str],
) -> Request:
    messages, schema = _messages(resolved, library, count, seen)
    return keyed_request(messages, schema, target, options.params, seed=options.seed)
