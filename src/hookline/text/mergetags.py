"""Merge tags: `{{ first_name | default: "there" }}`, a strict Liquid subset, read by us alone."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from hookline.text.pattern import compile_lazily

SENDERS_OWN = frozenset(("unsubscribe_url", "preferences_url", "view_in_browser_url"))
"""Tags that the sending engine fills itself, for every customer."""


class MergeTag(NamedTuple):
    """One tag and where it stands: `text[start:end]` is the tag with its braces."""

    name: str
    fallback: str | None
    start: int
    end: int


class BadTag(ValueError):
    """Text that an engine could take for code, between `start` and `end`."""

    def __init__(self, start: int, end: int, problem: str) -> None:
        super().__init__(problem)
        self.start, self.end, self.problem = start, end, problem


def may_be_tag_name(name: str) -> bool:
    """Can a tag be called so?"""
    return _NAME.fullmatch(name) is not None


def find_tags(text: str) -> list[MergeTag]:
    """The well-formed tags, in order; whatever else looks like a tag is for `malformed`."""
    if "{{" not in text:
        return []
    return [tag for match in _TAG.finditer(text) if not _flaw(text, tag := _read(match))]


def split_tags(text: str) -> list[str | MergeTag]:
    """Literal text and well-formed tags in turn; the literals are never empty."""
    tokens: list[str | MergeTag] = []
    literal_start = 0
    for tag in find_tags(text):
        tokens += [text[literal_start : tag.start], tag]
        literal_start = tag.end
    return [token for token in [*tokens, text[literal_start:]] if token]


def malformed(text: str) -> list[tuple[int, int]]:
    """Spans that look like a tag of any engine and are not our canonical form."""
    if not _is_suspect(text):
        return []
    without_tags = text
    for tag in find_tags(text):
        without_tags = (
            without_tags[: tag.start] + " " * (tag.end - tag.start) + without_tags[tag.end :]
        )
    if not _is_suspect(without_tags):
        return []
    return [match.span() for match in _FOREIGN.finditer(without_tags)]


def may_be_tag(stretch: str) -> bool:
    """Could text with such a stretch without blanks hold what looks like a tag?"""
    if _SUSPECT_SIGN.search(stretch) or stretch.startswith("here"):
        return True
    return any(word in stretch for word in _SUSPECT_STRETCHES)


def parse_strict(text: str) -> list[str | MergeTag]:
    """Like `split_tags`, for text that is about to become an engine's template.

    Raises:
        BadTag: a delimiter that belongs to no well-formed tag.
    """
    for match in _TAG.finditer(text):
        if problem := _flaw(text, _read(match)):
            raise BadTag(*match.span(), problem)
    tokens = split_tags(text)
    position = 0
    for token in tokens:
        if isinstance(token, MergeTag):
            position = token.end
        elif stray := _DELIMITER.search(token):
            start, end = position + stray.start(), position + stray.end()
            raise BadTag(start, end, f"'{stray[0]}' belongs to no merge tag")
        else:
            position += len(token)
    return tokens


def render(text: str, values: Mapping[str, str | None]) -> str:
    """The text as one customer reads it; a value is never read as a tag again.

    A value that is missing, None, empty or white space gives way to the fallback, no fallback
    to nothing.
    """
    return "".join(
        token if isinstance(token, str) else _value(token, values) for token in split_tags(text)
    )


def write_tag(name: str, fallback: str | None = None) -> str:
    """The canonical tag for that field.

    Raises:
        ValueError: no tag can hold that name or fallback.
    """
    quote = "'" if fallback and '"' in fallback else '"'
    default = "" if fallback is None else f" | default: {quote}{fallback}{quote}"
    tag = f"{{{{ {name}{default} }}}}"
    if find_tags(tag) != [MergeTag(name, fallback, 0, len(tag))]:
        raise ValueError(f"{tag} cannot be written as a merge tag")
    return tag


_NAME = compile_lazily("[a-z][a-z0-9_]*")
_TAG = compile_lazily(
    r"\{\{[ \t]*(?P<name>[a-z][a-z0-9_]*)[ \t]*"
    r"(?:\|[ \t]*default[ \t]*:[ \t]*(?:\"(?P<double>[^\"\n]*)\"|'(?P<single>[^'\n]*)')[ \t]*)?"
    r"\}\}"
)
_DELIMITER = compile_lazily(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_SUSPECT_SIGN = compile_lazily(r"[{}\[<*%#$](?:(?<=[{}\[<*%])|(?<=#)\w+#|(?<=\$)[^\W\d_])")
_SUSPECT_WORDS = (
    "HERE", "XX", "TBA", "TBC", "TBD", "TODO", "___", "_NAME", "orem ipsum", " here",
    "【", "○○", "〇〇", "◯◯", "××",
)  # fmt: skip
"""One of these stands in all that is foreign: looked for first, since most copy has none."""
_SUSPECT_STRETCHES = (
    "HERE", "XX", "TBA", "TBC", "TBD", "TODO", "___", "_NAME", "orem",
    "【", "○○", "〇〇", "◯◯", "××",
)  # fmt: skip
"""Their beginnings, but for ` here`."""
_FOREIGN = compile_lazily(
    r"""
      \{\{\{? [^{}\n]* \}\}\}?                # {{ First Name }}, {{{x}}}
    | [$%\#]?\{ (?!\s*["\[{}]) [^{}\n]+ \}    # {x}, ${x}, %{x}, {% if %}, {#var#}; JSON is a leak
    | \[\[ [^\[\]\n]+ \]\]                    # [[x]]
    | \[ [^\W\d_][\w\u0900-\u0963 .'-]{0,40} \] (?!\()  # [Name]; a [link](url) is Markdown
    | \*\| [^|\n]+ \|\*                       # *|FNAME|*
    | %% [^%\n]+ %%                           # %%FirstName%%, %%=AMPscript=%%
    | (?<![\d%]) % [A-Za-z_]\w* % (?!%)       # %name%
    | <% [^\n]*? %>                           # <%= name %>
    | << [^<>\n]+ >>                          # <<name>>
    | < [A-Za-z]+(?:[_ ][A-Za-z]+){1,3} >      # <first_name>, <first name>
    | < [A-ZÀ-ÞА-Я][^\W\d_]{2,20} >           # <Vorname>, <Имя>
    | < (?:name|nombre|nom|nome|vorname|nachname|prénom|apellido|naam) >
    | < (?![\x00-\u024f])[^\W\d_][\w\u0900-\u0963]{1,20} >  # <имя>, <नाम>, <姓名>
    | (?<!\w)(?:INSERT|YOUR|ADD)(?:[ _][A-Z]{2,12}){1,3}(?:[ _]HERE)(?!\w)  # INSERT NAME HERE
    | (?<![\w$])\$ [a-z]+(?:_[a-z]+)+ (?!\w)  # $first_name
    | (?<![\w$])\$ (?![\x00-\u024f])[^\W\d_][\w\u0900-\u0963]+  # $имя
    | (?<!\w) [Ii]nsert\ (?:(?:your|the|first|brand|product)\ )* (?:
        name|text|link|offer|price|date|city|product|brand|copy|headline )\ here (?!\w)
    | (?<!\w) (?: X{4,} | TB[ACD] | [Ll]orem\ ipsum) (?!\w)  # XXXX, TBD
    | (?<!\w)\# [A-Za-z_]+ \#(?!\w)           # #name#
    | (?<=[^\s_][ ])_{3,}(?!\w) | (?<!\w)_{3,}(?=[ ,!]+[^\s_,!])  # Hi ___, and no line of them
    | (?<!\w)TODO(?=\s?[:(])                # TODO: write this
    | (?<!\w)[A-Z]{2,12}(?:_[A-Z]{2,12})*_(?:NAME|HERE)(?!\w)  # FIRST_NAME, LINK_HERE
    | [〇○◯×]{2,}\s?(?:様|さま|さん|殿)      # ○○様
    | (?<=[好的])[，,]?(?:X{2,3}|×{2,3})(?!\w) | (?<!\w)(?:X{2,3}|×{2,3})(?=先生|女士)  # 你好XX
    | 【\s?(?:お?名前|氏名|(?:您的|客户|顾客)?姓名|名字|昵称|暱稱)\s?】  # 【姓名】
    | \{\{ | \}\} | \{% | %\} | \{\# | \#\} | <% | %> | \*\| | \|\*
    """,
    re.VERBOSE,
)


def _is_suspect(text: str) -> bool:
    for word in _SUSPECT_WORDS:
        if word in text:
            return True
    return _SUSPECT_SIGN.search(text) is not None


def _read(match: re.Match[str]) -> MergeTag:
    double, single = match["double"], match["single"]
    return MergeTag(match["name"], single if double is None else double, *match.span())


def _flaw(text: str, tag: MergeTag) -> str:
    if text[tag.start - 1 : tag.start] == "{" or text[tag.end : tag.end + 1] == "}":
        return "a brace stands next to a merge tag"
    if tag.fallback and (delimiter := _DELIMITER.search(tag.fallback)):
        return f"the fallback of {tag.name} contains '{delimiter[0]}'"
    return ""


def _value(tag: MergeTag, values: Mapping[str, str | None]) -> str:
    value = values.get(tag.name)
    return value if value and not value.isspace() else tag.fallback or ""
