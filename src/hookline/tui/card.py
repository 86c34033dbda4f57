"""One draft as people read it: what it is, what it says, and what the checks say of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.records.words import STATES
from hookline.text.mergetags import split_tags
from hookline.tui.look import cut, flat, lines, plain, styled
from hookline.tui.problems import desk_words

if TYPE_CHECKING:
    from hookline.records.finding import Finding
    from hookline.records.variant import Variant

EMPTY = (
    "Nothing is written for this brief yet.\n\nF3 chooses first what the drafts are about; ctrl+g "
    "writes them. Nothing is sent and nothing is spent before you have seen what it costs.\n\n"
    "The model is set on F2 Brief; offline needs no key, and writes practice copy that no customer "
    "gets.\n\nOwn words go live without a model: e opens Your copy on F2 Brief, a line each "
    "channel (sms: …), F9 shows its other languages. Once every channel of the brief has its line, "
    "Esc, then s saves it; they stand here then, are checked, and you accept them as you do drafts."
)
"""What stands where no card is yet, with how one's own words go live."""
READING = "Reading the drafts…"
COMING = (
    "The first drafts are being written; each stands here as soon as it is there, and can be "
    "judged while the others come."
)
"""What stands there while they are written."""
SECOND = "follow_up."
"""What the name of a part begins with where it is of the second message."""
PART_NAMES = {"cta": "button"}
"""What a part is called where people would not say its record's word."""
ACCEPTED = {status: words for status, words in STATES.items() if status != "retired"}
"""What a person has accepted, and how each state of it is called."""


def state_of(variant: "Variant") -> tuple[str, str]:
    """Glyph and word, and the kind that colours it: done, error, warn, ready."""
    if variant.status in ACCEPTED:
        return ACCEPTED[variant.status], "done"
    if variant.status == "retired":
        return STATES["retired"], "ready"
    if variant.blocked:
        return "x blocked", "error"
    if variant.doubted:
        return "? needs a look", "warn"
    return "o ready", "ready"


REJECTED = "rejected: "
"""What the remark on a draft begins with that was rejected, before its reason."""
SHORT_ROWS, WRAPPED = 2, 10
"""Rows of a message that is not looked at in a small window, and the cells that they leave blank
where a word does not fit."""
MOST_BEFORE = 3  # causes before the text: with more of them the text would be out of sight
CLEAN = "No rule has anything against it. Whether it is true, only you can say."
NEW_WORDS = "ctrl+g or r writes it anew, e changes it: checks and launch go by the brief of now"
OWN_COPY_WAYS = "x takes it out of the list; what goes out stands on F2 Brief, Your copy"
"""What to do with a draft that is older than its brief, and what to accept it means."""
OWN_COPY_LABEL = "your own copy · "
"""Before what stands on its card: it is listed first."""
COLOURS = {
    "done": "bold $success",
    "error": "bold $error",
    "warn": "bold $warning",
    "ready": "bold",
}


def card(
    variant: "Variant",
    number: str,
    place: str,
    alike: str = "",
    *,
    is_selected: bool,
    is_segmented: bool,
    is_narrow: bool = False,
    width: int = 0,
) -> Content:
    """The whole card; why it is blocked or needs a look stands on it, a line a cause.

    The worst causes stand before the text, however tall it is, and the others behind it.

    Args:
        place: where it is read, `SMS · English`.
        alike: which other draft says nearly the same, or why it was rejected.
        is_segmented: is the channel billed by the segment, so that its size is a price?
        is_narrow: do its notes stand behind a key, and not beside the card?
        width: cells of a row where only a few rows are for it; 0 shows the whole card.
    """
    word, kind = state_of(variant)
    word = "- rejected" if alike.startswith(REJECTED) else word
    mark = ">" if is_selected else " "
    head = Content.assemble(
        plain(f"{mark} {number}  "),
        styled(word, COLOURS[kind]),
        plain("   "),
        styled(OWN_COPY_LABEL if variant.usual else "", "bold $accent"),
        plain(_facts_line(variant, place, is_segmented=is_segmented)),
    )
    if width:
        short = styled(_message_in_short(variant, SHORT_ROWS * width - WRAPPED), "bold")
        return lines(head, short, *_causes_in_short(variant, width))
    body = [_loud(part_label(name), text) for name, text in variant.parts.texts().items()]
    body += [_loud("button: ", button.text) for button in variant.parts.buttons]
    follow = {name: with_blanks(text) for name, text in variant.follow_up.texts().items()}
    body += [
        plain(f"second message{f', {part_label(name)}' if name != 'body' else ': '}{text}")
        for name, text in follow.items()
    ]
    notes = [variant.gloss and f"means: {variant.gloss}", _about_line(variant)]
    quiet = [styled(note, "italic") for note in notes if note]
    twin = [styled(alike, "bold $warning")] if alike else []
    whose = [plain(words) for words in [whose_words(variant)] if words]
    first, others = _cause_lines(variant)
    note_lines = _note_lines(variant, is_narrow=is_narrow)
    return lines(head, *first, *body, *quiet, *twin, *whose, *others, *note_lines)


def _cause_lines(variant: "Variant") -> tuple[list[Content], list[Content]]:
    """Why it is no clean draft: what is read before the text, and what stands behind it."""
    each = [_cause_line(*cause) for cause in causes(questions(variant))]
    first, others = each[:MOST_BEFORE], each[MOST_BEFORE:]
    if others:
        first[-1] = first[-1].append(f" · {len(others)} more below the text")
    if variant.is_older:
        first.append(plain(f"  → {OWN_COPY_WAYS if variant.usual else NEW_WORDS}"))
    return first, others


def reason_in_short(variant: "Variant") -> Content:
    """State and worst cause in a line, and how many causes more there are."""
    word, kind = state_of(variant)
    state, each_once = styled(word, COLOURS[kind]), causes(questions(variant))
    if not each_once:
        return state
    finding, place = each_once[0]
    count = f" · {len(each_once) - 1} more below" if len(each_once) > 1 else ""
    return Content.assemble(state, plain(f": {place}{finding.message}{count}"))


def _loud(label: str, text: str) -> Content:
    """A part of the message: nothing on the screen is louder."""
    return Content.assemble(plain(label), styled(with_blanks(text), "bold"))


def _message_in_short(variant: "Variant", room: int) -> str:
    """What a reader reads first of it: the subject or title, and the text; no half of a link."""
    texts = variant.parts.texts()
    first = [texts[name] for name in ("subject", "title") if texts.get(name)]
    clipped = cut(flat(with_blanks(" · ".join([*first, variant.parts.body]))), room)
    whole, _, last = clipped.rpartition(" ")
    return f"{whole} …" if last.endswith("…") and "://" in last else clipped


def _about_line(variant: "Variant") -> str:
    """What it is about, and what kind of copy it is; "" where nothing is known of either."""
    tags = [variant.tags[name].value for name in ("hook", "tonality") if name in variant.tags]
    kind = [tag.replace("_", " ") for tag in tags]
    about = [f"idea: {flat(variant.about)}"] if variant.about else []
    return " · ".join([*about, *kind])


def questions(variant: "Variant") -> "list[Finding]":
    """What the checks block or doubt, what blocks first."""
    asked = [finding for finding in variant.findings if finding.severity != "info"]
    return sorted(asked, key=lambda finding: finding.severity != "error")


def _causes_in_short(variant: "Variant", width: int) -> list[Content]:
    """In one row why it is no clean draft, and how many causes more there are."""
    each_once = causes(questions(variant))
    if not each_once:
        return []
    count = f" · {len(each_once) - 1} more" if len(each_once) > 1 else ""
    first = _cause_line(*each_once[0])
    return [first.truncate(width - len(count), ellipsis=True).append(count)]


def _note_lines(variant: "Variant", *, is_narrow: bool) -> list[Content]:
    """How many notes it has beside the checks, and in a narrow window what reads them."""
    n_notes = len(remarks(variant))
    if not n_notes:
        return []
    count = "1 note" if n_notes == 1 else f"{n_notes} notes"
    key = f" · space reads {'it' if n_notes == 1 else 'them'}" if is_narrow else ""
    return [plain(f"o {count}{key}")]


def with_blanks(text: str) -> str:
    """The text with a blank for what each reader has of their own: `Hi ‹first name›`."""
    parts = split_tags(text)
    return "".join(
        text_or_tag if isinstance(text_or_tag, str) else f"‹{text_or_tag.name.replace('_', ' ')}›"
        for text_or_tag in parts
    )


def part_label(name: str) -> str:
    """What stands before a part: the name that people have for it; "" before the body."""
    return "" if name == "body" else f"{PART_NAMES.get(name, name)}: "


def causes(findings: "Sequence[Finding]") -> "list[tuple[Finding, str]]":
    """Each cause once, and where it is: what both messages have is told of both in one line."""
    places: dict[tuple[str, str], list[str]] = {}
    first: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        part = finding.part.removeprefix(SECOND)
        cause = finding.message, part
        first.setdefault(cause, finding)
        names = places.setdefault(cause, [])
        name = "in the second message" if finding.part.startswith(SECOND) else "here"
        if name not in names:
            names.append(name)
    return [(finding, _place(cause[1], places[cause])) for cause, finding in first.items()]


def remarks(variant: "Variant") -> list[str]:
    """What a person should know of it beside the checks: where a reader stopped, what was mended.

    That it is practice copy stands on its card.
    """
    from hookline.loop.rewritten_share import YOURS
    from hookline.records.variant import PRACTICE_NOTE

    notes = (note for note in variant.notes if note != PRACTICE_NOTE)
    return [note for note in notes if not note.startswith(YOURS)]


def whose_words(variant: "Variant") -> str:
    """Of practice copy that a person changed, how far it is theirs; "" for all else."""
    from hookline.loop.rewritten_share import YOURS
    from hookline.records.words import OFFLINE

    if not variant.parent or variant.lineage.model != OFFLINE or variant.usual:
        return ""
    far = (f"o {note}" for note in variant.notes if note.startswith(YOURS))
    return "v your own words: they can go live" if not variant.practice else next(far, "")


def copied_text(variant: "Variant") -> str:
    """Both messages as they are copied, a part a line, the second one behind a blank line."""
    messages = ("\n".join(parts.texts().values()) for parts in (variant.parts, variant.follow_up))
    return "\n\n".join(filter(None, messages))


def finding_lines(findings: "Sequence[Finding]", *, has_fixes: bool = False) -> list[Content]:
    """What the checks say, worst as they come, a line a cause; or that they say nothing.

    Args:
        has_fixes: does what to do follow on a line of its own?
    """
    cause_lines: list[Content] = []
    for finding, place in causes(findings):
        cause_lines.append(_cause_line(finding, place))
        if has_fixes and (fix := desk_words(finding.fix)):
            cause_lines.append(plain(f"  → {fix}"))
    return cause_lines or [styled(f"v {CLEAN}", "$success")]


def _cause_line(finding: "Finding", place: str) -> Content:
    is_error = finding.severity == "error"
    mark = styled("! " if is_error else "? ", COLOURS["error" if is_error else "warn"])
    return Content.assemble(mark, plain(f"{place}{finding.message}"))


def _place(part: str, names: "Sequence[str]") -> str:
    """`subject, here and in the second message: `; "" for what is in the first body alone."""
    where = " and ".join(names) if names != ["here"] else ""
    label = "" if part == "body" else PART_NAMES.get(part, part)
    words = ", ".join(filter(None, (label, where)))
    return f"{words}: " if words else ""


def _facts_line(variant: "Variant", place: str, *, is_segmented: bool) -> str:
    from hookline.text.sms import measure_sms

    facts = [place]
    if variant.rewrite:
        facts.append(f"version: {variant.rewrite}")
    if variant.parent:
        facts.append("edited by hand")
    if is_segmented:
        facts.append(f"{measure_sms(variant.parts.body).segments} SMS")
    if variant.practice:
        half = " (its second message)" if variant.human else ""
        facts.append(f"practice{half}")
    elif variant.human and not variant.usual and variant.angle:
        facts.append("your own words")
    return " · ".join(facts)
