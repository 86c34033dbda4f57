"""What one channel can carry and how it is read: all that is a fact about a channel."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from hookline.records.base import Record
from hookline.text.measured import count_columns, count_graphemes
from hookline.text.sms import units_in


def _with_profile(name: str, info: ValidationInfo) -> str:
    """Refuse a name without a profile, where whoever reads a file says which there are."""
    known = (info.context or {}).get("channels")
    if known is not None and name not in known:
        expected = ", ".join(known)
        raise PydanticCustomError("literal_error", "no such channel", {"expected": expected})
    return name


Channel = Annotated[str, AfterValidator(_with_profile)]
"""A channel's name: that of its file in prompts/channels/."""
PARTS = ("subject", "preheader", "title", "header", "body", "footer", "cta")
"""The parts that a message may have, in reading order."""


class Segments(Record):
    """How many billed messages one text may take, by alphabet."""

    gsm: int = Field(ge=1)
    ucs2: int = Field(ge=1)
    """For scripts that the GSM alphabet lacks."""


class ChannelProfile(Record):
    """One file of prompts/channels/. Code asks it, and never the channel's name."""

    name: str
    """The file's name, as briefs, consents and arms spell it."""
    position: int
    """Its place where people see several."""
    is_usual: bool
    """Is it taken where neither brief nor blueprint names a channel?"""
    called: str
    """As people say it: e-mail."""
    also_written: tuple[str, ...]
    """How customer files name it in consent columns, besides its name, in small letters."""
    nouns: tuple[str, str]
    """One message, and several: e-mail, e-mails."""
    parts: tuple[str, ...]
    """The parts of a message, in the order that they are read."""
    written: tuple[str, ...]
    """Those that a writer writes; the others are put in afterwards."""
    required: tuple[str, ...]
    """Those that may not be empty."""
    segments: Segments | None = None
    """How its body is measured: by the billed SMS segment where this stands, else in graphemes."""
    limits: dict[str, int]
    """The most graphemes of each part; a body that is measured in segments has none."""
    in_columns: tuple[str, ...] = ()
    """Parts whose limit is one of a screen's width: a full-width letter, as in Japanese and
    Chinese, takes two of it. The limits of the others are a platform's, which counts letters."""
    screen_cuts: tuple[str, ...]
    """Parts that a screen cuts off behind their limit, so that it holds for any text."""
    max_emoji: int = Field(ge=0)
    has_button: bool
    """Is the next step a button of its own, and not a link in the text?"""
    max_suggestions: int = Field(default=0, ge=0)
    """Buttons that one message may have beside each other; 0 where nobody counts them."""
    is_personal: bool
    """Is it read as one person's word to another: a chat, a letter?"""
    is_letter: bool
    """Is it signed, greeted and built of paragraphs?"""
    is_prose: bool
    """Is it long enough to be judged by its sentences?"""
    is_typographic: bool
    """May a language's own quotation marks and dashes stand, which cost an SMS its alphabet?"""
    is_on_lock_screen: bool
    """May others read it before it is opened?"""
    has_sender_id: bool
    """Is all that a reader sees of the sender a short name or number, so that the text names the
    brand, and carriers look at the name?"""
    has_numbered_tags: bool
    """May merge tags be numbered, and filled by samples in place of fallbacks?"""
    way_out: Literal["keyword", "link", "none"]
    """How a reader leaves: a keyword by the country's rule, an unsubscribe link, or outside the
    text, in the app."""
    optout_like: str = ""
    """The channel whose opt-out words a market's pack has for this one too."""
    carries_address: bool
    """Does a commercial message hold the sender's postal address?"""
    joins_with: str
    """What stands between the body and each text that is put in afterwards."""
    mandatory_part: str = ""
    """A part that takes the last of those texts if it fits, and the body none of it."""
    law_max: int | None = None
    """Characters that it can spare for a legal sentence; the page behind the tap says a longer one.
    Blank has room for any."""
    mandatory_max: int | None = None
    """Characters that all mandatory texts may take together; blank has room for any."""
    answer_tokens: int = Field(ge=1)
    """A generous guess at one variant's answer, with its follow-up and the JSON around it."""
    notes: tuple[str, ...]
    """What a writer should know, in the channel's own terms."""

    @field_validator("parts")
    @classmethod
    def _known(cls, parts: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := [part for part in parts if part not in PARTS]:
            raise ValueError(f"there is no part '{unknown[0]}'; one of: {', '.join(PARTS)}")
        if "body" not in parts:
            raise ValueError("a message has a body; parts: [body, …]")
        return parts

    @field_validator("written", "required", "in_columns", "screen_cuts")
    @classmethod
    def _among_parts(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        parts = info.data.get("parts", names)
        if strange := [name for name in names if name not in parts]:
            raise ValueError(f"'{strange[0]}' is none of its parts; add it to `parts`")
        return names

    @field_validator("limits")
    @classmethod
    def _of_each_written_part(cls, limits: dict[str, int], info: ValidationInfo) -> dict[str, int]:
        is_billed = info.data.get("segments") is not None
        needed = [p for p in info.data.get("written", ()) if not (is_billed and p == "body")]
        if missing := [part for part in needed if part not in limits]:
            problem = f"'{missing[0]}' is written and has no limit"
            raise ValueError(f"{problem}; add a line `{missing[0]}: 40` below `limits`")
        return limits

    @property
    def is_segmented(self) -> bool:
        """Is its body an SMS: billed by the segment, and dearer outside the GSM alphabet?"""
        return self.segments is not None

    @property
    def is_chat(self) -> bool:
        """May its reader simply answer, in the same place?"""
        return self.is_personal and not self.is_letter

    @property
    def is_of_app(self) -> bool:
        """Is it a word of the reader's own app, which a tap opens without a link?"""
        return self.is_on_lock_screen and self.way_out == "none"

    def without_button(self) -> "ChannelProfile":
        """The channel for a message whose reader acts by no tap: no label is written."""
        written = tuple(part for part in self.written if part != "cta")
        return self.model_copy(update={"written": written, "has_button": False})

    def size(self, part: str, text: str) -> int:
        """How much of a part's limit a text takes."""
        return count_columns(text) if part in self.in_columns else count_graphemes(text)

    def in_letters(self, limits: Mapping[str, int], width: int) -> dict[str, int]:
        """Limits in letters of a language each of which takes so many columns."""
        return {
            part: most // width if part in self.in_columns else most
            for part, most in limits.items()
        }

    def limit(self, part: str) -> int:
        """The most characters that a part may have; a body of segments counts by its messages."""
        if self.segments is not None and part not in self.limits:
            return units_in(self.segments.gsm, is_gsm=True)
        return self.limits[part]
