"""What F2 Brief says of a section while it is folded: what the brief says there, and in brackets
what is assumed for all that it does not say, in people's words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hookline.records.place_names import channel_name
from hookline.text.in_words import written_day
from hookline.tui.as_typed import readers_words, tone_words
from hookline.tui.field_list import BY_ID, Field
from hookline.tui.fields import Value, assumed_value
from hookline.tui.look import cut, flat
from hookline.tui.word_names import word_name

if TYPE_CHECKING:
    from hookline.tui.open_brief import BriefReading

MOST_OF_A_TEXT = 32  # columns of one field's text; the rest is in the field
MOST_NAMES = 2  # of what is known of a reader; the others are counted
NONE, NO_COUNTRY = "none", "no country yet"
PHRASES = {
    "variants": "{} drafts each",
    "signed": "signed {}",
    "never_say": "never {}",
    "sms_messages": "{} SMS a text",
    "offer_percent": "{} off",
    "offer_amount": "{} off",
    "offer_basket": "from {} on",
    "offer_price": "from {}",
    "offer_starts": "starts {}",
    "offer_ends": "ends {}",
    "offer_cost": "costs you {}",
    "follow_after": "after {}",
    "follow_if": "if they {}",
    "follow_step": "as a {}",
    "follow_ends": "ends {}",
    "follow_channel": "by {}",
    "starts": "from {}",
    "ends": "until {}",
    "cooldown": "again after {}",
    "window": "counts within {}",
    "limit": "{} a day at most",
    "pool": "learns with {}",
    "priority": "priority {}",
    "control": "{} get nothing",
    "usual": "{} get your copy",
    "random": "{} by chance",
    "kpi": "measured by {}",
    "size": "{} customers",
    "base_rate": "{} buy anyway",
    "saved": "the list {}",
    "wildcards": "{} wildcards",
}
"""How the value of a field reads among those of others; one without an entry needs no words."""
IN_ONE_WORD = {("cooldown", "never"): "never again"}
"""Values that read otherwise."""
ASSUMED = {
    "model": ("variants",),
    "hooks": ("hooks", "tonality"),
    "channels": ("channels", "languages"),
    "signed": ("personalization", "market", "class"),
    "follow_after": ("follow_after", "follow_if", "follow_channel"),
    "who": ("who", "starts", "ends", "cooldown", "window"),
    "control": ("control", "random", "kpi"),
    "segment": ("moment",),
}
"""By the field that begins a section: whose assumed values it names, the weightiest first."""
BLANK_WORDS = {
    "who": "everybody",
    "starts": "from the launch",
    "ends": "no last day",
    "follow_channel": "by the same way",
}
"""What a blank field means for which nothing is written anywhere."""
WAYS = "cta_reply"
"""The field that begins what else one may do."""
NOTHING_WORDS = {
    WAYS: "a reply, an SMS, a call, the till",
    "offer_percent": "nothing more",
    "segment": "nothing",
}
"""What a section says where the brief says nothing and nothing is assumed; any other says none."""


@dataclass(frozen=True, slots=True)
class FoldedWords:
    """What a section says in its line, piece by piece."""

    written: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    holds_nothing: bool = False
    """Is nothing said, and nothing assumed but that there is none?"""

    def in_line(self, fits: Callable[[str], bool]) -> str:
        """As many whole pieces as have room, with "…" for those that have none.

        Args:
            fits: has a text room?
        """
        n_written, n_assumed = len(self.written), len(self.assumed)
        if not n_written + n_assumed:
            return ""
        counts = [(n_written, n) for n in range(n_assumed, -1, -1)]
        counts += [(n, 0) for n in range(n_written - 1, 0, -1)]
        texts = (self._with(*count) for count in counts if any(count))
        return next(filter(fits, texts), self._with(min(1, n_written), 0 if n_written else 1))

    def _with(self, n_written: int, n_assumed: int) -> str:
        """The first pieces of both; brackets are round what is assumed."""
        rest = "…" if (n_written, n_assumed) != (len(self.written), len(self.assumed)) else ""
        assumed = " · ".join(filter(None, (*self.assumed[:n_assumed], rest)))
        if not n_assumed:
            return " · ".join(filter(None, (*self.written[:n_written], rest)))
        return " ".join(filter(None, (" · ".join(self.written[:n_written]), f"({assumed})")))


def section_words(
    fields: Sequence[Field], values: Mapping[str, Value | None], reading: "BriefReading"
) -> FoldedWords:
    """What a section of More says while it is folded.

    Args:
        values: what every field holds, whether or not it is on the screen.
    """
    written = {f.id: words for f in fields if (words := _value_words(f, values.get(f.id), reading))}
    texts, resolved, head = tuple(written.values()), reading.resolved, fields[0].id
    if resolved is None:  # what is assumed is not known; which other ways there are, is
        return FoldedWords(texts, () if texts or head != WAYS else (NOTHING_WORDS[head],))
    if head == "follow_after" and resolved.brief.follow_up is None:
        return FoldedWords((NONE,)) if resolved.written.follow_up else FoldedWords((), (NONE,))
    blank = [BY_ID[name] for name in ASSUMED.get(head, ()) if name not in written]
    assumed = tuple(words for field in blank if (words := _assumed_words(field, reading)))
    if not texts and not assumed:
        return FoldedWords((), (NOTHING_WORDS.get(head, NONE),), holds_nothing=True)
    return FoldedWords(texts, assumed)


def brief_words(reading: "BriefReading") -> FoldedWords:
    """What holds for all of More, the weightiest first: `SMS in English · 6 drafts each · …`."""
    resolved = reading.resolved
    if resolved is None:
        return FoldedWords(("channels, languages, tone, dates and all else",))
    brief = resolved.brief
    called = [channel_name(channel, resolved.channels) for channel in brief.channels]
    where = f"{', '.join(called)} in {', '.join(map(resolved.language_name, brief.languages))}"
    drafts = _phrase("variants", str(brief.variants or 0))
    second = brief.follow_up
    later = _assumed_words(BY_ID["follow_after"], reading) or (
        _value_words(BY_ID["follow_after"], second.after, reading) if second else ""
    )
    ends = written_day(brief.campaign.ends) if brief.campaign.ends else ""
    own_voice = " in your voice" * bool(tone_words(resolved))
    pieces = [
        where,
        flat(", ".join(brief.tonality)) + own_voice,
        drafts,
        f"second message {later}" if second else "no second message",
        f"until {ends}" if ends else "no last day",
    ]
    return FoldedWords(tuple(filter(None, pieces)))


def _value_words(field: Field, value: Value | None, reading: "BriefReading") -> str:
    """What a field holds, as a piece of a line; "" for a blank one."""
    if not value:
        return ""
    channels = reading.channels
    if isinstance(value, tuple):
        return _phrase(field.first_id, ", ".join(word_name(word, channels) for word in value))
    if field.id == "who" and reading.resolved is not None:
        return readers_words(reading.resolved) or flat(value)
    if field.kind in ("pairs", "values"):
        return _names_words([line.partition(":")[0] for line in value.splitlines()])
    if field.first_id.endswith(("starts", "ends")):
        return _phrase(field.first_id, written_day(value))
    text = cut(flat(value), MOST_OF_A_TEXT)
    return _phrase(field.first_id, f"{int(text):,}" if text.isascii() and text.isdigit() else text)


def _assumed_words(field: Field, reading: "BriefReading") -> str:
    """What holds while a field is blank, as a piece of a line."""
    resolved = reading.resolved
    if field.id == "who":
        return (readers_words(resolved) if resolved else "") or BLANK_WORDS["who"]
    if field.id == "variants" and resolved is not None and resolved.brief.variants:
        return _phrase(field.id, str(resolved.brief.variants))
    if field.id == "market" and resolved is not None and resolved.market.code == "ZZ":
        return NO_COUNTRY
    origin, _, value = assumed_value(field, resolved).partition(": ")
    if not value:
        return BLANK_WORDS.get(field.id, "")
    if field.id == "moment":
        return f"an occasion {origin}"
    if field.kind in ("chips", "one"):
        return _phrase(field.id, value)
    return _value_words(
        field, value.replace(", ", "\n") if field.kind == "pairs" else value, reading
    )


def _phrase(name: str, text: str) -> str:
    return IN_ONE_WORD.get((name, text)) or PHRASES.get(name, "{}").format(text)


def _names_words(names: Sequence[str]) -> str:
    """`first name, last category and 2 more`."""
    words = [flat(name.replace("_", " ")) for name in names if name.strip()]
    others = f" and {len(words) - MOST_NAMES} more" if len(words) > MOST_NAMES else ""
    return ", ".join(words[:MOST_NAMES]) + others
