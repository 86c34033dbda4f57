"""What a family of checks is, and what it is given to read."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from hookline.documents import Document
from hookline.guardrails import triggers
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hosts import DOT_INSIDE, DOTTED, EMAIL, URL
from hookline.guardrails.stated.claims import Claim, claims_read
from hookline.guardrails.stated.hinted import Hint, hints
from hookline.guardrails.stated.price_cuts import Reading, as_meant
from hookline.guardrails.triggers import AT_SIGN, DIGIT, STEM, Trigger, triggers_met_by
from hookline.records.words import TEXT_PARTS, Severity
from hookline.text.digits import fold_digits
from hookline.text.mergetags import MergeTag, find_tags, malformed, may_be_tag
from hookline.text.pattern import compile_lazily


class Violation(NamedTuple):
    """What a family reports; `check` adds the severity and makes it a Finding."""

    code: str
    message: str
    part: str = "body"
    span: tuple[int, int] = (0, 0)
    fix: str = ""
    severity: Severity | None = None
    """Where it is less than the code's."""


class Family(Protocol):
    """Checks that belong together, because they read the same thing."""

    @property
    def codes(self) -> Mapping[str, Severity]:
        """What the family can report, and how bad each is."""
        ...

    def check(self, copy: "Copy", sheet: CompiledSheet) -> Iterator[Violation]:
        """What is wrong with the copy; never raises, whatever the text."""
        ...


class Gated(Protocol):
    """A family that says what it waits for; one that does not is asked of every copy."""

    def triggers(self, sheet: CompiledSheet) -> int:
        """The bits of which the copy has to open one, or the family finds nothing in it."""
        ...


class Passage:
    """One part of a message, in the forms in which checks read it; all have the same positions."""

    def __init__(self, part: str, text: str, language: str = "", home: str = "") -> None:
        self.part, self.text, self.language, self.home = part, text, language, home
        self.ascii = text.isascii()
        self.triggers_met = triggers_met_by(text)
        """The bits of the triggers that stand in it."""
        is_tagged = self.triggers_met & MAY_BE_TAG.bit
        self.tags: list[MergeTag] = find_tags(text) if is_tagged else []
        self.malformed = malformed(text) if is_tagged else []
        self.dotted = bool(self.triggers_met & DOT_INSIDE.bit) and DOTTED.search(text) is not None
        """Could there be a link?"""
        self.spoken = _spoken(text, self.tags, self.malformed) if is_tagged else text
        """As it reads when every field is blank: of a tag only its fallback is left."""
        has_links = self.triggers_met & (AT_SIGN.bit | DOT_INSIDE.bit)
        self.prose = _prose(self.spoken) if has_links or is_tagged else self.spoken
        """What is spoken, without links, e-mail addresses and the signs of italics, digits as
        ASCII."""
        if "_" in self.prose:
            self.prose = _ITALICS.sub(_blank, self.prose)
        if self.prose is not text:
            self.triggers_met |= triggers_met_by(self.prose)
        self.low = _lower(self.prose)
        """The prose in lower case with straight apostrophes."""
        self.digits = bool(self.triggers_met & DIGIT.bit) and _DIGIT.search(self.prose) is not None
        self._readings: list[Reading] | None = None
        self._claims: list[Claim] | None = None
        self._hints: dict[tuple[str, ...], list[Hint]] = {}
        self._tokens: list[str] | None = None
        self._words: frozenset[str] | None = None
        self._stems: frozenset[str] | None = None

    @property
    def readings(self) -> list[Reading]:
        """The low text as each concept has to read it; read once."""
        if self._readings is None:
            self._readings = as_meant(self.low, is_plain=self.ascii and not self.digits)
        return self._readings

    @property
    def claims(self) -> list[Claim]:
        """What it claims, by concept; read once."""
        if self._claims is None:
            self._claims = claims_read(self.readings)
        return self._claims

    @property
    def tokens(self) -> list[str]:
        """Its words in their order; read when a rule asks for them."""
        if self._tokens is None:
            self._tokens = (_ASCII_WORD if self.ascii else WORD).findall(self.low)
        return self._tokens

    @property
    def words(self) -> frozenset[str]:
        """Its different words."""
        if self._words is None:
            self._words = frozenset(self.tokens)
        return self._words

    @property
    def parts(self) -> frozenset[str]:
        """Its different words, and the parts that apostrophes make of them."""
        return self.stems if "'" in self.low else self.words

    @property
    def stems(self) -> frozenset[str]:
        """What gates look in: each word (`don't` is two), and the first letters of each."""
        if self._stems is None:
            self._stems = _stems(self.words, apostrophes="'" in self.low)
        return self._stems

    def hints(self, language: str, ways_out: Sequence[str] = ()) -> list[Hint]:
        """What leans towards a claim in that language, but for those lower-case words; once."""
        key = (language, *ways_out)
        if key not in self._hints:
            low = self.low
            for words in ways_out:
                if words in low:
                    low = low.replace(words, "\n" * len(words))
            readings = self.readings if low is self.low else as_meant(low)
            self._hints[key] = hints(readings, language)
        return self._hints[key]

    def names_something(self, claim: Claim, names: re.Pattern[str] | None) -> bool:
        """Is the claim part of a name, as in `The Best Pencil`?"""
        if names is None:
            return False
        spans = (match.span() for match in names.finditer(self.low))
        return any(start <= claim.start and claim.end <= end for start, end in spans)

    def violation(
        self, code: str, message: str, span: tuple[int, int] = (0, 0), fix: str = ""
    ) -> Violation:
        """A finding in this part."""
        return Violation(code, message, self.part, span, fix)


class Copy:
    """A message as the checks read it."""

    def __init__(
        self,
        parts: Document,
        siblings: Sequence[str] = (),
        live: Sequence[str] = (),
        asked: Sequence[str] = (),
        language: str = "",
        home: str = "",
    ) -> None:
        self.parts, self.siblings, self.live, self.asked = parts, siblings, live, tuple(asked)
        self.passages = [
            Passage(name, text, language, home)
            for name in TEXT_PARTS
            if isinstance(text := parts.get(name), str)
        ]
        if "cta" in parts or "buttons" in parts:
            self.passages += _labels(parts, language, home)
        self.low = "\n".join([passage.low for passage in self.passages])
        """All of its prose in lower case."""
        self.body = self.part("body") or Passage("body", "")
        self.triggers_met = triggers.HAS_NEIGHBOURS if siblings or live or asked else triggers.NEVER
        """The bits of the triggers that stand in it or beside it."""
        for passage in self.passages:
            self.triggers_met |= passage.triggers_met | (triggers.CLAIMED if passage.claims else 0)
        self.unheard: tuple[Passage, Hint] | None = None
        """What promises, or may, and is judged by nothing else, once hints are read."""

    def part(self, name: str) -> Passage | None:
        """The passage of that name, if the message has it."""
        for passage in self.passages:
            if passage.part == name:
                return passage
        return None


POSITIONAL = compile_lazily(r"\{\{[ \t]*\d+[ \t]*\}\}")
"""A WhatsApp parameter that has a number for a name."""
WORD = compile_lazily(r"[^\W\d_]+(?:['\u0900-\u0dff\u200c\u200d][^\W\d_]*)*")
_ASCII_WORD = compile_lazily(r"[a-z]+(?:'[a-z]*)*")
MAY_BE_TAG = Trigger(test=may_be_tag)
"""The gate of merge tags, and of what looks like one."""
_DIGIT = compile_lazily(r"[0-9]")
_ITALICS = compile_lazily(r"(?<!\w)_+(?=[^\s_])|(?<=[^\s_])_+(?!\w)")
"""What WhatsApp sets in italics stands between two of these: `_free_`."""


def _labels(parts: Document, language: str, home: str) -> list[Passage]:
    """The words on buttons."""
    cta, buttons = parts.get("cta"), parts.get("buttons")
    labels = [("cta", cta.get("label") if isinstance(cta, Mapping) else cta)]
    if isinstance(buttons, list | tuple):
        labels += [("buttons", x.get("text")) for x in buttons if isinstance(x, Mapping)]
    return [
        Passage(name, text, language, home)
        for name, text in labels
        if isinstance(text, str) and text
    ]


def _spoken(text: str, tags: list[MergeTag], malformed_spans: list[tuple[int, int]]) -> str:
    for tag in tags:
        fallback = tag.fallback or ""
        offset = text.rfind(fallback, tag.start, tag.end) - tag.start if fallback else 0
        replacement = (" " * offset + fallback).ljust(tag.end - tag.start)
        text = text[: tag.start] + replacement + text[tag.end :]
    for start, end in malformed_spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _prose(spoken: str) -> str:
    text = fold_digits(spoken)
    if "@" in text:
        text = EMAIL.sub(_blank, text)
    return URL.sub(_blank, text) if DOTTED.search(text) else text


def _lower(prose: str) -> str:
    low = prose.lower()
    if prose.isascii():
        return low
    if len(low) != len(prose):  # İ grows
        low = "".join(char.lower()[0] for char in prose)
    return low.replace("’", "'").replace("\u064b\u0627", "\u0627\u064b")  # tanwin has two places


def _stems(words: frozenset[str], *, apostrophes: bool) -> frozenset[str]:
    if apostrophes:
        words = frozenset([part for word in words for part in word.split("'")])
    return words.union([word[:STEM] for word in words])


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
