"""JSON as models write it, read wherever it can mean one thing only.

Read as what they stand for: Python's quotes and words, typographic quotes, raw line breaks and
unescaped quotes inside a text, comments, commas too many or too few, a bracket that was left out,
keys without quotes, any kind of space, and a document that was cut. Quotes are the hard part: a
text ends at a quote only where what follows could follow a text.
"""

import re
from collections.abc import Callable

from hookline.documents import Fields
from hookline.text.pattern import compile_lazily

DOUBLE, SINGLE = '"“”„‟«»＂″〝〞〟「」『』', "'‘’‚‛´′‹›"
FAMILIES = {
    '"': '"', "'": "'", "`": "`",
    **dict.fromkeys(DOUBLE[1:], DOUBLE), **dict.fromkeys(SINGLE[1:], SINGLE),
}  # fmt: skip
"""By the quote that opens a text, those that may close it."""
SPACE = compile_lazily(
    r"(?:[\s\ufeff\u200b\u2060]+|\\[nrt]|//[^\n]*|#[^\n]*|/\*(?:.*?\*/|.*\Z))*", re.DOTALL
)
KEY = compile_lazily(
    rf"(?:[A-Za-z_]\w{{0,60}}|[{DOUBLE}{SINGLE}`][^{DOUBLE}{SINGLE}`\n]{{1,60}}[{DOUBLE}{SINGLE}`]"
    rf"|\"(?:[^\"\\]|\\.)*\")\s*[:：]|[{DOUBLE}{SINGLE}](?:[^\s{DOUBLE}{SINGLE}]{{0,60}}"
    rf"|[^{DOUBLE}{SINGLE}\n]{{0,60}}[{DOUBLE}{SINGLE}])\s*\Z"
)
"""A key and its colon, in whatever quotes; or as much of them as came."""
RUN_ON = compile_lazily(rf"[{DOUBLE}{SINGLE}]\w+[{DOUBLE}{SINGLE}]\s*:")
"""A key inside of a text: the quote that should have ended it is missing."""
JOINT = compile_lazily(r"([\"'])\s*\+\s*\1")
"""Where two texts are put together, as a program would."""
TRIPLED = compile_lazily(r'"""(.*?)"""', re.DOTALL)
BRACED = compile_lazily(r"u\{(0{0,2}(?:10|[\da-fA-F])?[\da-fA-F]{1,4})\}")
"""A character by its number, as JavaScript writes those past U+FFFF."""
COLONS = ":："
BARE_KEY = compile_lazily(r"[A-Za-z_]\w*")
WORD = compile_lazily(r"[-+\d][-+.\deE]*\Z|[-+]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z]+")
"""A number or a word; or as much of a number as came."""
WORDS: Fields = {
    "true": True, "True": True, "false": False, "False": False,
    "null": None, "None": None, "undefined": None, "NaN": None,
}  # fmt: skip
STRAY_BRACE = compile_lazily(r"\}\s*(?:,\s*\{|\])")
"""A brace too many between two members of a list."""
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
N_DIGITS = {"u": 4, "x": 2, "U": 8}
DEEPEST = 50  # brackets inside each other; no answer of ours has ten
CUT: object = object()
"""In place of a value that had not come whole."""


class Unreadable(ValueError):
    """It is no JSON, or could mean several things."""


def read_mended(text: str, start: int = 0) -> tuple[object, int, bool]:
    """The JSON document that begins there.

    Returns:
        The document, where it ends, and whether it came whole: of one that was cut, the members
        that came whole.
    Raises:
        Unreadable: with the place, in characters.
    """
    reader = _Reader(text, start)
    value = reader.value()
    if value is CUT:
        raise Unreadable(f"nothing of it came (character {start})")
    return value, reader.position, not reader.is_cut


class _Reader:
    """Recursive descent over one text."""

    def __init__(self, text: str, start: int) -> None:
        self.text, self.position = text, start
        self.is_cut = False
        self._depth = 0

    def value(self, *, in_object: bool = False) -> object:
        mark = self._next()
        if mark == "{":
            return self._nested(self._object)
        if mark == "[":
            return self._nested(self._array)
        if mark in FAMILIES:
            return self._string(self._ends_member if in_object else self._ends_entry)
        word = WORD.match(self.text, self.position)
        if not mark or (word and word.end() == len(self.text)):
            self.is_cut = True  # of a number or a word that ends here, more may have been to come
            return CUT
        if word is None:
            raise self._unreadable("what stands there is no value")
        self.position = word.end()
        if word[0] in WORDS:
            return WORDS[word[0]]
        if word[0][0].isalpha():
            raise self._unreadable(f"'{word[0][:20]}' is no value")
        return int(word[0]) if word[0].lstrip("+-").isdigit() else float(word[0])

    def _nested(self, read: Callable[[], object]) -> object:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._unreadable("it is nested too deep")
        self.position += 1
        value = read()
        self._depth -= 1
        return value

    def _object(self) -> Fields:
        members: Fields = {}
        while not self.is_cut:
            mark = self._next()
            if mark in "},":
                self.is_cut = not mark
                self.position += len(mark)
                if mark == ",":
                    continue
                break
            if members and mark in "{]":  # its own brace is missing
                break
            key = self._key()
            if not self.is_cut and (value := self.value(in_object=True)) is not CUT:
                members[key] = value
        return members

    def _array(self) -> list[object]:
        members: list[object] = []
        while not self.is_cut:
            mark = self._next()
            if mark in "],":
                self.is_cut = not mark
                self.position += len(mark)
                if mark == ",":
                    continue
                break
            if mark == "}":
                if STRAY_BRACE.match(self.text, self.position) is None:
                    break  # its own bracket is missing
                self.position += 1
            elif (value := self.value()) is not CUT:
                members.append(value)
        return members

    def _key(self) -> str:
        """A key, and past its colon."""
        if self.text[self.position] in FAMILIES:
            key = self._string(self._ends_key, may_quote=False)
        elif bare := BARE_KEY.match(self.text, self.position):
            key, self.position = bare[0], bare.end()
        else:
            raise self._unreadable("no key stands there")
        mark = self._next()
        if key is CUT or not mark:
            self.is_cut = True
            return ""
        if mark not in COLONS:
            raise self._unreadable("no colon stands after a key")
        self.position += 1
        return str(key)

    def _string(self, ends: Callable[[int], bool], *, may_quote: bool = True) -> object:
        """A text, and past its quote; it may hold quotes that nobody escaped."""
        closers = FAMILIES[self.text[self.position]]
        if not may_quote and closers == '"':
            closers = DOUBLE  # nobody writes quotes into a key
        if (tripled := TRIPLED.match(self.text, self.position)) and ends(tripled.end()):
            return self._tripled(tripled)
        plain = re.compile(rf"[^\\{closers}]*")
        parts: list[str] = []
        n_quotes, offset = 0, self.position + 1
        while True:
            run = plain.match(self.text, offset)
            assert run is not None  # it may be empty
            parts.append(run[0])
            offset = run.end()
            is_cut = offset >= len(self.text)
            if not is_cut and self.text[offset] == "\\":
                char, offset = self._escape(offset + 1)
                parts.append(char)
            elif is_cut or ends(offset + 1):
                joined = "".join(parts)
                if n_quotes and (not may_quote or RUN_ON.search(joined)):
                    raise self._unreadable("a text without its end")
                self.position, self.is_cut = offset + (not is_cut), is_cut
                return CUT if is_cut else joined
            elif not n_quotes and (joint := JOINT.match(self.text, offset)):
                offset = joint.end()
            else:
                parts.append(self.text[offset])
                n_quotes += 1
                offset += 1

    def _tripled(self, tripled: re.Match[str]) -> str:
        """A text between three quotes, and past them."""
        chars: list[str] = []
        offset = tripled.start(1)
        while offset < tripled.end(1):
            char, offset = self.text[offset], offset + 1
            if char == "\\":
                char, offset = self._escape(offset)
            chars.append(char)
        self.position = tripled.end()
        return "".join(chars)

    def _escape(self, offset: int) -> tuple[str, int]:
        """What a backslash before that place stands for; one that stands for nothing is dropped."""
        mark = self.text[offset : offset + 1]
        if (n_digits := N_DIGITS.get(mark)) is None:
            return ESCAPES.get(mark, mark), offset + 1
        if braced := BRACED.match(self.text, offset):
            return chr(int(braced[1], 16)), braced.end()
        digits = self.text[offset + 1 : offset + 1 + n_digits]
        if offset + 1 + n_digits > len(self.text):
            return "", len(self.text)
        try:
            return chr(int(digits, 16)), offset + 1 + n_digits
        except (ValueError, OverflowError):
            self.position = offset
            raise self._unreadable(f"'\\{mark}{digits[:8]}' is no character") from None

    def _ends_key(self, offset: int) -> bool:
        return self._mark_at(offset) in (*COLONS, "")

    def _ends_entry(self, offset: int) -> bool:
        """May a text that stands in a list end before that place?"""
        return self._mark_at(offset) in ("]", ",", "}", "")

    def _ends_member(self, offset: int) -> bool:
        """May the text of a key end before that place? A comma has to lead to the next key."""
        mark, after = self._mark_at(offset), self._past_space(offset)
        if mark == ",":
            after = self._past_space(after + 1)
            mark = self.text[after : after + 1]
            if mark in ("{", "]", ","):
                return True
        return mark in ("}", "]", "") or KEY.match(self.text, after) is not None

    def _next(self) -> str:
        """The next character that is no space, "" at the end."""
        self.position = self._past_space(self.position)
        return self.text[self.position : self.position + 1]

    def _mark_at(self, offset: int) -> str:
        after = self._past_space(offset)
        return self.text[after : after + 1]

    def _past_space(self, offset: int) -> int:
        space = SPACE.match(self.text, offset)
        assert space is not None  # it may be empty
        return space.end()

    def _unreadable(self, problem: str) -> Unreadable:
        return Unreadable(f"{problem} (character {self.position})")
