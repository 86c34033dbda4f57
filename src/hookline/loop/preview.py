"""Previews: a brief's messages as people would read them, with values that are made up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from hookline.errors import BadInput, Wording
from hookline.guardrails.renderings import samples_of
from hookline.loop.preview_page import PreviewMessage, preview_html
from hookline.prompting.context import condition_words
from hookline.records.catalog import Catalog
from hookline.records.channel import Channel, ChannelProfile
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, Variant
from hookline.records.words import WordTables
from hookline.registry.base import Registry
from hookline.text.languages import english_name
from hookline.text.mergetags import SENDERS_OWN, render
from hookline.text.safe import safe_text
from hookline.text.scripts import direction
from hookline.text.sms import measure_sms
from hookline.text.when import duration_words
from hookline.workspace.folder import Workspace, replacing

KINDS = {
    "shortest": "short values",
    "longest": "long values",
    "non_latin": "another alphabet",
}
"""The catalog's samples, as people call who has them."""
NOTHING_KNOWN = "nothing known"
EVERYBODY = "everybody"
"""Where a brief has no field, so that all read the same."""
LINKS = {name: f"‹{name.removesuffix('_url').replace('_', ' ')} link›" for name in SENDERS_OWN}
"""What the sending engine fills in by itself, and nobody can make up."""


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody made up, whose values stand in for a customer's."""

    name: str
    values: Mapping[str, str]
    """By field; a field without one shows its fallback."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads the messages of one brief, and when the second one comes."""

    personas: Sequence[Persona]
    later: Mapping[Channel, str]
    """By the channel of the first: `10 days later, to those who have not bought`."""
    follow: Mapping[Channel, Channel] = field(default_factory=dict)
    """By the channel of the first message, that of the second."""
    brand: str = ""
    mail_name: str = ""
    sender_id: str = ""

    def sender_on(self, profile: ChannelProfile) -> str:
        """Whom a reader sees a message come from, on that channel."""
        channel_name = self.sender_id if profile.has_sender_id else ""
        channel_name = self.mail_name if profile.is_letter else channel_name
        return safe_text(channel_name or self.brand) or "your brand"


def readers_of(resolved: ResolvedBrief, words: WordTables) -> Readers:
    """Who reads a brief's messages.

    Args:
        words: those of `follow_if` and of `done`, as prompts/words.yaml has them.
    """
    follow, sender = resolved.brief.follow_up, resolved.brand.sender
    everybody = Readers(
        personas_of(resolved),
        {},
        brand=resolved.brand.name,
        mail_name=sender.email_name,
        sender_id=sender.sms,
    )
    if follow is None:
        return everybody
    wait, to = duration_words(follow.after), condition_words(follow.if_, resolved, words)
    later: dict[Channel, str] = {}
    after = {channel: resolved.follow_channel(channel) for channel in resolved.brief.channels}
    for channel, second in after.items():
        by = "" if second == channel else f" by {resolved.channels[second].called}"
        later[channel] = f"{wait} later{by}, {to}"
    return replace(everybody, later=later, follow=after)


def personas_of(resolved: ResolvedBrief) -> list[Persona]:
    """Who may read it: with short, long and other letters as the market writes them, or unknown.

    What the brief says of its audience stands first.
    """
    allowed = samples_of(resolved)
    by_kind: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for name, known in resolved.fields.items():
        for kind in KINDS:
            value = known.samples.get(kind)
            if value is not None and value in allowed.get(name, ()):
                by_kind[kind][name] = value
    personas = [Persona(KINDS[kind], values) for kind, values in by_kind.items() if values]
    audience_samples = {
        name: value for name, value in resolved.brief.audience.samples.items() if value
    }
    first = (
        [Persona("your audience", {**by_kind["shortest"], **audience_samples})]
        if audience_samples
        else []
    )
    readers = [*first, *personas]
    return [*readers, Persona(NOTHING_KNOWN, {})] if readers else [Persona(EVERYBODY, {})]


def readers_by_brief(
    registry: Registry, variants: Sequence[Variant], words: WordTables
) -> dict[str, Readers]:
    """The readers of every brief that these were written from, by its hash."""
    hashes = {variant.lineage.brief_hash for variant in variants}
    briefs = {each: registry.brief(each) for each in hashes}
    return {each: readers_of(brief, words) for each, brief in briefs.items() if brief}


def read_by(
    variant: Variant, persona: Persona, profile: ChannelProfile, later: str = ""
) -> PreviewMessage:
    """One message, and the one after it, as that person reads them.

    Args:
        later: when the second one comes, and to whom.
    """
    follows = variant.follow_up
    return PreviewMessage(
        variant_id=variant.id,
        channel=profile.called,
        language=variant.language,
        language_name=english_name(variant.language),
        is_rtl=direction(variant.language) == "rtl",
        angle=safe_text(variant.angle),
        persona=persona.name,
        texts=_texts(variant.parts, persona.values),
        follow_up=_texts(follows, persona.values),
        later=later,
        n_segments=measure_sms(render(variant.parts.body, persona.values)).segments
        if profile.is_segmented
        else 0,
        is_letter=profile.is_letter,
        is_blocked=variant.blocked,
    )


def worst_reader(
    variant: Variant, personas: Sequence[Persona], profile: ChannelProfile
) -> PreviewMessage:
    """As whoever's values make it longest reads it, or costs most where length is a price."""

    def size(message: PreviewMessage) -> tuple[int, int]:
        return message.n_segments, sum(map(len, message.texts.values()))

    return max((read_by(variant, persona, profile) for persona in personas), key=size)


def previews(workspace: Workspace, brief: str, catalog: Catalog) -> list[PreviewMessage]:
    """Every message of a brief that was not rejected, for each persona.

    Raises:
        BadInput: HL316 where nothing is written for it.
    """
    messages: list[PreviewMessage] = []
    with workspace.registry() as registry:
        variants = [v for v in registry.variants(brief=brief) if v.status != "retired"]
        by_brief = readers_by_brief(registry, variants, catalog.words)
    for variant in variants:
        profile, readers = catalog.channels[variant.channel], by_brief[variant.lineage.brief_hash]
        later = readers.later.get(variant.channel, "")
        messages += [read_by(variant, each, profile, later) for each in readers.personas]
    if not messages:
        fix = Wording(f"`hookline generate briefs/{brief}.yaml`", at_desk="ctrl+g writes them")
        raise BadInput("HL316", f"nothing is written for '{brief}'", where=brief, fix=fix)
    return messages


def write_preview(
    workspace: Workspace,
    brief: str,
    catalog: Catalog,
    *,
    path: Path | None = None,
    is_private: bool = False,
) -> Path:
    """Write the page that a browser shows; it is on disk when this returns.

    Args:
        path: where; None takes the workspace's exports folder.
        is_private: its owner alone may read the page.
    Raises:
        BadInput: HL316 where nothing is written for it, HL317 where the page cannot be written.
    """
    page = preview_html(brief, previews(workspace, brief, catalog))
    path = path or workspace.folder("exports") / f"preview-{brief}.html"
    try:
        with replacing(path, is_private=is_private) as temporary:
            temporary.write_text(page, "utf-8")
    except OSError as error:
        problem = f"cannot be written: {error.strerror}"
        raise BadInput("HL317", problem, where=str(path)) from None
    return path.resolve()


def _texts(parts: Parts, values: Mapping[str, str]) -> dict[str, str]:
    values = {**LINKS, **values}
    texts = {name: safe_text(render(text, values)) for name, text in parts.texts().items()}
    buttons = {f"button {n}": safe_text(b.text) for n, b in enumerate(parts.buttons, start=1)}
    return {name: text for name, text in (texts | buttons).items() if text.strip()}
