"""Where YAML would swallow a text, or read it otherwise, without a word: told before it is read."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from hookline.errors import BadInput, Wording
from hookline.text.pattern import compile_lazily

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

BULLETS = "•‣◦●▪▫■□○∙·⁃・⦁➢➤"
"""Marks of a list in other programs; no text begins with one."""
DASHES = "–—―−‐‑‒﹘－+"
"""Marks of a list where a space follows."""
LOST_SPACES = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff"
QUOTES = "put the text in quotes"
LIST_LINES = "start each line of a list with a hyphen and a space: - one thing"
PLAIN_SPACE = "type plain spaces in its place"
SIGNS = {"!": "a tag", "&": "an anchor", "*": "an alias"}

_AT_LINE_START = rf"^[ ]*(?:[{DASHES}](?=[ \t{LOST_SPACES}])|\*(?=[ \t])|(?:-[ ]+)*[{BULLETS}])"
_BULLET = compile_lazily(rf"{_AT_LINE_START}|^[ ]*(?:-[ ]+)?[\w-]+:[ ]+[{BULLETS}]", re.MULTILINE)
_NUMBERED = compile_lazily(
    r"^[ ]*\(?(?:[1aA１١१](?=(?:[.)][ \t]+|[．、）])\S.*\n\s*\(?[2bB２٢२](?:[.)][ \t]|[．、）]))"
    r"|①(?=.*\n\s*②))",
    re.MULTILINE,
)
"""The first of lines that are counted, by numbers of any script or by letters."""
_SIGNED = compile_lazily(
    r"^([ ]*)([^\w\s\x00-\x7f«»“”„‘’‚¿¡])(?=\ufe0f?[ \t]+\S.*\n\1\2)", re.MULTILINE
)
"""The first of lines that begin with one sign: an arrow, a tick, an emoji."""
_TOUCHING_DASH = compile_lazily(r"^[ ]*-(?=[^\s-])", re.MULTILINE)
_DEEPER = compile_lazily(
    # a colon makes a key only where a space or the line's end follows: `Open 10:30` is a text
    r"^(?:([ ]*)-[ ]+(?=[^\s\"'|>\[{#-])(?:[^\n:]|:(?=\S))*"
    r"|([ ]*)(?:-[ ]+)?[\w-]+:[ ]+(?=[^\s\"'|>\[{#&*!])[^\n]*)"
    r"\n(?:\1|\2)[ ]+-(?=[ ]+\S)",
    re.MULTILINE,
)
"""A line of a list further in than the text above it, which it would go on."""
_TAB = compile_lazily(r"^[ ]*\t(?=[ \t]*[^\s#])", re.MULTILINE)
_LOST_SPACE = compile_lazily(
    r"^[ \t]*(?:(?:-[ ]+)*[\w-]+[ ]*:|-"
    rf"|(?:-[ ]+)?[\w-]+(?=[{LOST_SPACES}]+[ ]*:))?[{LOST_SPACES}]",
    re.MULTILINE,
)
_WIDE_COLON = compile_lazily(r"^[ ]*(?:-[ ]+)?[a-z_]+[ ]?[：﹕∶︓]", re.MULTILINE)
MARKS = (_SIGNED, _BULLET, _NUMBERED, _TOUCHING_DASH, _DEEPER, _TAB, _LOST_SPACE, _WIDE_COLON)
_SIGN = compile_lazily(r"(?:^[ \t]*|[?\]}\"'-][ \t]+|[\[{,:][ \t]*)[!&*]", re.MULTILINE)
"""Where a tag, an anchor or an alias may begin: `Bun & Co` has none."""
_BLOCK = compile_lazily(
    r"^(?P<head>(?P<indent>[ ]*)[\w-]+:)[ ]+[|>][-+]?\n(?:[ ]*\n)*(?P<within>(?P=indent)[ ]+)[^ \n]"
    r"[^\n]*\n(?:(?P=within)[^\n]*\n|[ ]*\n)*",
    re.MULTILINE,
)
_HASH = compile_lazily(r"(?:^|(?<=[ \t]))#")
_INDENT = compile_lazily(r"[ ]*(?:-[ ]+)*")
_KEY = compile_lazily(r"[\w-]+[ ]*:(?:[ ]|$)")


class Trap(NamedTuple):
    """One place where a text would be lost, and what to do."""

    offset: int
    problem: str
    fix: str


class Tokens(NamedTuple):
    """What a text's pieces are to YAML, up to where it can be read."""

    verbatim: tuple[range, ...]
    """Texts in quotes or in a block after | or >: nothing in them is a sign."""
    closed: frozenset[int]
    """Where a text in quotes, a [list] or a {map} has just ended."""
    signs: tuple[int, ...]
    """Where a tag, an anchor or an alias begins."""
    end: int
    """Where reading stopped; the text's length where it did not."""


def refuse_traps(text: str, file: str) -> None:
    """Refuse a text of which YAML would lose a part.

    Raises:
        BadInput: HL100 at the first such place; `also` holds the others.
    """
    if not is_suspect(text):
        return
    tokens = _tokens(text)
    all_traps = (*_signs(text, tokens), *_comments(text, tokens), *_marks(text, tokens))
    traps = {trap.offset: trap for trap in all_traps if trap.offset <= tokens.end}  # one a place
    problems = [
        BadInput("HL100", trap.problem, where=_place(text, trap.offset, file), fix=trap.fix)
        for _, trap in sorted(traps.items())
    ]
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]


def character_name(char: str) -> str:
    """A character by its name, as it may be unseen: `a no-break space (U+00A0)`."""
    name = unicodedata.name(char, "character without a name").lower()
    article = "an" if name[0] in "aeio" else "a"
    return f"{'a tab' if char == chr(9) else f'{article} {name}'} (U+{ord(char):04X})"


def is_suspect(text: str) -> bool:
    """Is there anything to look at? Most files have none, and are spared a reading more.

    What stands in a block after | or > is verbatim.
    """
    open_text = _BLOCK.sub(_without_block, text)
    patterns = (*MARKS, _SIGN)
    has_remark = " #" in open_text or "\t#" in open_text
    return has_remark or any(pattern.search(open_text) for pattern in patterns)


def _without_block(block: re.Match[str]) -> str:
    return block["head"] + "\n" * block[0].count("\n")


def _tokens(text: str) -> Tokens:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    verbatim, closed, signs = [], set(), []
    end = len(text)
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            kind, start, stop = type(token).__name__, token.start_mark.index, token.end_mark.index
            if kind == "ScalarToken" and token.style is not None:
                verbatim.append(range(start, stop))
                closed.add(stop)
            elif kind in ("FlowSequenceEndToken", "FlowMappingEndToken"):
                closed.add(stop)
            elif kind in ("TagToken", "AnchorToken", "AliasToken"):
                signs.append(start)
    except MarkedYAMLError as error:
        end, sign = _stop(error, text)
        signs += [end] if sign else []
    except (YAMLError, RecursionError):
        end = 0
    return Tokens(tuple(verbatim), frozenset(closed), tuple(signs), end)


def _stop(error: "MarkedYAMLError", text: str) -> tuple[int, bool]:
    """Where reading stopped, and whether a tag, an anchor or an alias stopped it."""
    context = str(error.context)
    begun, stopped = (
        mark.index if mark else 0 for mark in (error.context_mark, error.problem_mark)
    )
    if any(context.endswith(sign) for sign in SIGNS.values()) and text[begun : begun + 1] in SIGNS:
        return begun, True
    if "quoted" in context:  # a quote that never closes; all after it may be text
        return begun, False
    line_end = text.find("\n", stopped)
    return (len(text) if line_end < 0 else line_end), False


def _marks(text: str, tokens: Tokens) -> Iterator[Trap]:
    """What stands where a hyphen, a space or a colon is meant."""
    for pattern in MARKS:
        for match in pattern.finditer(text):
            index = match.end() - 1
            if not _is_verbatim(index, tokens):
                yield Trap(index, *_mark_words(pattern, text[index]))


def _mark_words(pattern: re.Pattern[str], char: str) -> tuple[str, str]:
    """(problem, fix) of a mark."""
    if pattern is _TAB:
        return "a tab stands in the indentation", "use spaces, not tabs"
    if pattern is _LOST_SPACE:
        return f"here stands {character_name(char)}, which YAML takes for text", PLAIN_SPACE
    if pattern is _WIDE_COLON:
        return f"here stands {character_name(char)}", "type a plain colon and a space: `key: value`"
    if pattern is _TOUCHING_DASH:
        problem = "the hyphen touches the text, so this is no line of a list"
        return problem, f"put a space after the hyphen, or {QUOTES}"
    if pattern is _DEEPER:
        problem = "the hyphen stands further in, so this goes on with the text above"
        return problem, f"{LIST_LINES}, all in one column; or {QUOTES}"
    if pattern is _NUMBERED:
        return "lines that are counted are read as one text", LIST_LINES
    if pattern is _SIGNED:
        return f"lines that begin with {char} are read as one text", f"{LIST_LINES}; or {QUOTES}"
    return f"{character_name(char)} makes no list", f"{LIST_LINES}; or {QUOTES}"


def _signs(text: str, tokens: Tokens) -> Iterator[Trap]:
    """A text that begins with ! & or * is YAML's own, and what it says is lost."""
    for index in tokens.signs:
        word = re.split(r"[\s,\]}]", text[index : index + 40], maxsplit=1)[0]
        fix = QUOTES if text[index] == "!" else f"{QUOTES}, or write the value out where it is used"
        problem = Wording(
            f"'{word}' is read as {SIGNS.get(text[index], 'a sign')} of YAML, not as text",
            at_desk=f"'{word}' is read as a sign of the file's own, not as text",
        )
        yield Trap(index, problem, fix)


def _comments(text: str, tokens: Tokens) -> Iterator[Trap]:
    """A # that touches text, or that leaves its key without a value."""
    for remark in _remarks(text, tokens):
        words, before = remark.words, remark.before
        is_touching = len(words) > 1 and words[1] not in " \t#!"
        if remark.offset - remark.gap in tokens.closed:
            continue  # of a quoted text, a list or a map nothing is lost
        if is_touching and (before or _goes_on(remark, tokens)):
            yield Trap(remark.offset, *_swallowed(words))
        elif (before.endswith(":") or not before.strip(" -")) and before and not remark.has_block():
            yield Trap(remark.offset, *_emptied(before))


class _Remark(NamedTuple):
    """All that YAML takes for a remark on one line, and what stands around it."""

    offset: int
    before: str
    """The line up to it, without the spaces before the #."""
    gap: int
    """How many these are."""
    words: str
    previous: str
    """The last line before it with anything but a remark."""
    following: Sequence[str]

    def has_block(self) -> bool:
        """Does the value of the key before it follow on the lines below?"""
        lines = (line for line in self.following if line.strip() and line.strip()[0] != "#")
        line = next(lines, "")
        indent = len(line) - len(line.lstrip(" "))
        key_indent = len(self.before) - len(self.before.lstrip(" "))
        is_list = line.lstrip().startswith("- ") and self.before.endswith(":")
        return indent > key_indent or (is_list and indent == key_indent)


def _remarks(text: str, tokens: Tokens) -> Iterator[_Remark]:
    start, previous = 0, ""
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        hashes = (
            match.start() for match in _HASH.finditer(line)
            if not _is_verbatim(start + match.start(), tokens)
        )  # fmt: skip
        offset = next(hashes, None)
        if offset is not None:
            before = line[:offset].rstrip()
            gap = offset - len(before)
            words, below = line[offset:].rstrip(), lines[number + 1 :]
            yield _Remark(start + offset, before, gap, words, previous, below)
        if line[:offset].strip():
            previous = line
        start += len(line)


def _swallowed(remark: str) -> tuple[str, str]:
    cut = remark if len(remark) <= 40 else f"{remark[:39]}…"
    return f"from the # on nothing is read: '{cut}'", f"{QUOTES}; a remark has a space after its #"


def _emptied(before: str) -> tuple[str, str]:
    name = before.strip().lstrip("- ").rstrip(":").strip()
    problem = f"the # leaves '{name}' without a value" if name else "the # leaves this line empty"
    return problem, f"{QUOTES}, or give the remark a line of its own"


def _goes_on(remark: _Remark, tokens: Tokens) -> bool:
    """Is a line that begins with # where the text of the line before would go on?"""
    content = remark.previous.rstrip()
    indent = _INDENT.match(content)
    key_column = indent.end() if indent else 0
    body = content[key_column:]
    line_start = remark.offset - remark.gap
    ends_closed = any(line_start - newline in tokens.closed for newline in (1, 2))
    if not body or body.endswith((":", "|", ">", "[", "{", ",")) or ends_closed:
        return False
    return remark.gap > key_column if _KEY.match(body) else remark.gap >= key_column > 0


def _is_verbatim(index: int, tokens: Tokens) -> bool:
    return any(index in span for span in tokens.verbatim)


def _place(text: str, index: int, file: str) -> str:
    line = text.count("\n", 0, index) + 1
    return f"{file}:{line}:{index - text.rfind(chr(10), 0, index)}"
