"""What the templates may use: every name, its type and what it holds.

A test holds the templates to it: they use no other name, and none stands here that none of them
uses.
"""

from typing import TypedDict

from hookline.documents import Fields
from hookline.prompting.learnings import LearningsSection
from hookline.prompting.material import MergeTagLine
from hookline.prompting.room import Room


class SpeakerContext(TypedDict):
    """Who speaks, where, and in which language."""

    brand: str
    trade: str
    country: str
    """Blank where the brief's market is no country."""
    about: str
    channel_name: str
    noun: str
    """One message of the channel: `SMS`, `push message`."""
    nouns: str
    language_name: str
    writing: str
    """How people write to one another in it."""
    writing_there: str
    """What is otherwise in this country."""
    shows_gender: bool
    """Whether its forms show if the reader is a man or a woman."""
    gsm_signs: str
    address: str
    """The form of address, by its word."""
    voice: list[str]
    dont: list[str]
    tones: list[str]
    examples: str
    never_say: list[str]
    names: list[str]
    """Of things, written just so."""
    gloss: str
    """The language that each body is put into for whoever approves it; blank for none."""
    caution: str
    """What the trade has to beware of."""
    is_service: bool


class ReaderContext(TypedDict):
    """Who reads, when, and what the message is to do."""

    moment: str
    moment_written: bool
    """Did a person write it? Else a blueprint did."""
    segment: str
    insight: str
    reader: str
    appeal: str
    """What draws people to a trade like this one."""
    job: str
    first: str
    """What such a message opens with: `news` or `moment`."""
    avoid: list[str]
    goal: str
    leanings: list[str]


class MaterialContext(TypedDict):
    """What may be told."""

    idea: str
    idea_written: bool
    offers: list[str]
    facts: list[str]
    ways: list[str]
    """How one acts."""
    no_day: bool
    """Does an offer count from the day of sending, so that no day can be named?"""
    word_for_word: bool
    must_say: str
    tags: list[MergeTagLine]
    is_personal: bool
    own_code: str
    """The merge tag of each reader's code; blank where there is none."""
    implied: list[str]
    """What is known of a reader and never stated."""
    link: bool


class FormContext(TypedDict):
    """How long it may be, and what the channel allows."""

    room: Room
    unit: str
    most_tags: int | None
    rupee: bool
    emoji: int | None
    """The most that are allowed; None where an alphabet rules them out."""
    category: str
    """What Meta calls such a template."""
    signed: str
    has_button: bool
    """Is a label written, of a button that leads somewhere?"""
    limits: dict[str, int]
    """By part, as a writer who counts by eye is told them, in letters of the language."""
    letter_width: int
    """Columns that one of its letters takes: 2 in Japanese and Chinese."""


class ChosenIdea(TypedDict):
    """An idea that a cell of the plan carries."""

    index: int
    idea: str
    facts: list[int]


class IdeasContext(TypedDict):
    """What is known of ideas before one is written."""

    angles: list[ChosenIdea]
    free: list[int]
    """Cells that find an idea of their own, where others have one."""
    seeds: list[str]
    seen: list[str]
    ideas_shown: list[str]


class SecondMessage(TypedDict):
    """The follow-up, as it is asked for."""

    after: str
    channel: str
    limits: str
    name: str
    """The brand, where the sender that the reader sees does not say it."""
    condition: str
    aim: str
    offer: str
    facts: list[str]
    craft: str
    ends: bool
    ends_soon: bool
    asks_nothing: bool
    has_acted: bool
    has_more_facts: bool
    retell: bool
    may_leave: bool


class Context(SpeakerContext, ReaderContext, MaterialContext, FormContext, IdeasContext):
    """What every template of a message is told of a brief."""

    cells: list[Fields]
    guidance: list[str]
    follow_up: SecondMessage | None


class FirstMessages(Context):
    """`channels/*.md.j2`."""

    learnings: LearningsSection | None


class ApprovedMessage(TypedDict):
    """A message that a follow-up is written to."""

    cell: int
    angle: str
    text: str


class SecondMessages(Context):
    """`follow_up.md.j2`."""

    firsts: list[ApprovedMessage]
    is_typographic: bool


class AngleList(Context):
    """`angles.md.j2`."""

    count: int
    hooks: list[str]


class WithAnswer(TypedDict):
    """What `assemble` adds, since the schema says it."""

    answer: str
    """The shape of the JSON object that is asked for."""


class RepairRequest(TypedDict):
    """`repair.md.j2`."""

    cells: list[Fields]
    problems: list[str]
    taken: list[str]
    """How bodies that were accepted begin."""


class InOtherWords(TypedDict):
    """`rewrite.md.j2`."""

    cell: int
    how: str
    wish: str
    angle: str
    parts: list[tuple[str, str]]
    follow_up: list[tuple[str, str]]
    problems: list[str]
    source_language: str
    """Blank where the draft is in the language that is asked for."""
    language_name: str
    usage: str
    """What of the language an editor listens for."""


class ShownDraft(TypedDict):
    """A message as a model is shown it."""

    problem: str
    """What keeps it back."""
    parts: list[tuple[str, str]]
    follow_up: list[tuple[str, str]]


class ShownMessage(ShownDraft):
    """One of a cell."""

    cell: int


class ReaderNote(TypedDict):
    """Where a reader stopped, and why; both may be blank."""

    place: str
    why: str


class StoppedMessage(ShownMessage):
    """One at which readers stopped."""

    notes: list[ReaderNote]


class EditingContext(TypedDict):
    """`second_look.md.j2`."""

    drafts: list[ShownDraft]
    many: int
    cells: list[int]
    has_follow_ups: bool
    usage: str


class MendingContext(TypedDict):
    """`mend.md.j2`."""

    messages: list[StoppedMessage]
    siblings: list[ShownMessage]
    cells: list[int]
    usage: str


class ReadingContext(TypedDict):
    """`reader.md.j2`."""

    messages: list[ShownMessage]
    has_follow_ups: bool
    shape: str


class JudgingContext(TypedDict):
    """`judge.md.j2`."""

    brand: str
    language_name: str
    case: list[tuple[str, str]]
    """What is to be known of the brief: label, text."""
    set_a: list[str]
    set_b: list[str]
    whys: list[str]
    answer: str
