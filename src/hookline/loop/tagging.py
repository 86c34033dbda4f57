"""What kind of copy a draft is, as the person who reviews it says; learnings follow the person."""

from collections.abc import Mapping

from hookline.errors import BadInput, Wording
from hookline.loop.campaigns import changed
from hookline.records.review import Change
from hookline.records.variant import OPEN, Tag, Variant
from hookline.records.words import ChangeKind, WordTables
from hookline.text.similarity import nearest
from hookline.workspace.folder import Workspace

CORRECTABLE = ("hook", "tonality")
"""Tags that nobody can measure: the plan names them, and who reads the text knows better."""
CONFIRMED = "confirmed"
"""Where a tag comes from that a person said."""
TAGGED: ChangeKind = "tag"
"""Kind of the change that a correction is kept as."""


def correct_tags(
    workspace: Workspace,
    variant_id: str,
    tags: Mapping[str, str],
    words: WordTables,
) -> Variant:
    """Say what a draft's hook and tonality are; who, when and what they were is kept.

    The text and what was decided on it stay as they are. A tag that was right already is confirmed.

    Args:
        tags: `hook` and `tonality`, those that are to be said.
    Raises:
        BadInput: HL303 when somebody decided on the draft meanwhile, HL320 for an unknown id,
            HL321 for one that is not open, HL329 for a word that the vocabulary does not have.
    """
    tags = {name: known_word(name, value, words[name]) for name, value in tags.items()}
    with workspace.registry() as registry:
        variant = registry.variant(variant_id)
        if variant is None:
            fix = Wording(
                "`hookline review` lists those that wait", at_desk="F4 Write lists those that wait"
            )
            raise BadInput("HL320", f"there is no variant '{variant_id}'", fix=fix)
        if variant.status not in OPEN:
            fix = Wording(
                "before its launch: `hookline undo`, then `hookline edit --hook`",
                at_desk="before its launch: u on F4 Write, then e",
            )
            raise BadInput("HL321", f"variant {variant_id} is {variant.status} already", fix=fix)
        confirmed = {name: Tag(value=value, origin=CONFIRMED) for name, value in tags.items()}
        confirmed = {name: tag for name, tag in confirmed.items() if tag != variant.tags.get(name)}
        if not confirmed:
            return variant
        corrected = variant.model_copy(update={"tags": variant.tags | confirmed})
        changes = [
            changed(
                TAGGED, variant_id, f"{name}={_value(variant, name)}", f"{name}={tag.value}",
                workspace,
            )
            for name, tag in confirmed.items()
        ]  # fmt: skip
        registry.save_open(corrected, changes)
    return corrected


def tags_kept(tags: Mapping[str, Tag], *, is_rewritten: bool) -> dict[str, Tag]:
    """The tags that are true of a text still: what was planned of words that somebody replaced is
    not, and what a person said is."""
    planned = (*CORRECTABLE, "wildcard") if is_rewritten else ()
    return {n: tag for n, tag in tags.items() if n not in planned or tag.origin == CONFIRMED}


def known_word(name: str, value: str, known: Mapping[str, str]) -> str:
    """The vocabulary's word for what a person wrote; case, spaces and hyphens do not matter.

    Args:
        name: hook or tonality.
        known: the words of that name.
    Raises:
        BadInput: HL329 for a word that is not among them.
    """
    word = "_".join(value.casefold().replace("-", " ").replace("_", " ").split())
    if word in known:
        return word
    suggestion = nearest(word, tuple(known))
    hint = f"did you mean '{suggestion}'? " if suggestion else ""
    fix = f"{hint}there are: {', '.join(known)}"
    raise BadInput("HL329", f"there is no {name} '{value}'", where=f"--{name}", fix=fix)


def correction_words(change: Change) -> str:
    """`hook: offer → we miss you`; what was right already is `hook: offer, confirmed`."""
    name, _, before = change.was.partition("=")
    after = change.now.partition("=")[2]
    was, now = (value.replace("_", " ") for value in (before or "none", after))
    return f"{name}: {now}, confirmed" if before == after else f"{name}: {was} → {now}"


def _value(variant: Variant, name: str) -> str:
    return variant.tags[name].value if name in variant.tags else ""
