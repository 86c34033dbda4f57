"""Texts that a comma cuts where a list or a map stands on one line: `[2,000 shirts, in red]`."""

from collections.abc import Iterator
from itertools import pairwise

from hookline.errors import BadInput
from hookline.records.yaml_nodes import Mark, Node, entries, list_nodes
from hookline.text.pattern import compile_lazily

PROSE = ("facts", "fact", "product_facts", "angles", "angle", "idea", "conditions", "do", "dont")
"""Keys whose lists hold sentences."""
WORD_LISTS = ("never_say", "hooks", "hook", "traits", "url_allow", "cells", "svoc", "way_out_in")
"""Keys whose lists hold words and phrases; a text with a comma is several of them."""
PHRASE_LISTS = ("angles", "do", "dont")
"""Keys whose lists hold short sentences, which may have a comma of their own."""
LONGEST_PHRASE = 3
"""Words up to which the parts of a text are taken for phrases."""
AS_LIST = "write a list, [{}], or put one text that holds a comma in quotes"
OPEN_MAPS = ("personalization", "who", "samples", "svoc_sample")
"""Keys whose maps may leave a value away."""
AS_LINES = "write each on a line of its own that starts with `- `, or put the text in quotes"
Problem = tuple[Mark, str, str]
"""Mark, problem and fix."""
_NUMBER_BEFORE = compile_lazily(
    r"(?:^|[\s$(]|[^\x00-\x7f])\d{1,3}$"
)  # a sign, or a script without spaces
_NUMBER_AFTER = compile_lazily(r"\d{3}(?!\d)|\d{1,2}(?:\s*[^\W\d_]|\s?%|$)")


def refuse_cut_texts(node: Node, text: str, file: str) -> None:
    """Refuse lists and maps on one line in which a comma stands inside a text.

    Args:
        node: the composed document.
    Raises:
        BadInput: HL100 at the first cut; `also` holds the others.
    """
    problems = [
        BadInput("HL100", problem, where=f"{file}:{mark.line + 1}:{mark.column + 1}", fix=fix)
        for mark, problem, fix in (*_cuts(node, text, ""), *_glued(node))
    ]
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]


def is_glued(key: str, text: str) -> bool:
    """Is it one text where a list was meant: `never_say: cheap, free`?"""
    parts = [part.split() for part in text.split(",")]
    if len(parts) < 2 or not all(parts):
        return False
    is_short = all(len(words) <= LONGEST_PHRASE for words in parts)
    return key in WORD_LISTS or (key in PHRASE_LISTS and is_short)


def _glued(node: Node) -> Iterator[Problem]:
    for name, value in entries(node):
        if value.id != "scalar":
            yield from _glued(value)
        elif _is_plain(value) and is_glued(str(name.value), str(value.value)):
            parts = [part.strip() for part in str(value.value).split(",")]
            problem = f"'{name.value}' is one text here, with a comma in it"
            yield value.start_mark, problem, AS_LIST.format(", ".join(parts))


def _cuts(node: Node, text: str, key: str) -> Iterator[Problem]:
    """Each cut below a node that stands under `key`."""
    if node.id == "sequence":
        if node.flow_style:
            yield from _in_list(node, text, key)
        for inner in list_nodes(node):
            if inner.id != "scalar":
                yield from _cuts(inner, text, key)
    elif node.id == "mapping":
        if node.flow_style:
            yield from _in_map(node, text, key)
        for name, value in entries(node):
            if value.id != "scalar":
                yield from _cuts(value, text, str(name.value))


def _in_list(node: Node, text: str, key: str) -> Iterator[Problem]:
    nodes = list_nodes(node)
    has_words = any(inner.id == "scalar" and " " in str(inner.value) for inner in nodes)
    for before, after in pairwise(nodes):
        if not (_is_plain(before) and _is_plain(after)):
            continue
        glued = text[before.end_mark.index : after.start_mark.index] == ","
        if glued and _is_cut_number(str(before.value), str(after.value), has_words=has_words):
            problem = f"the comma cuts '{before.value},{after.value}' in two"
            yield after.start_mark, problem, AS_LINES
        elif key in PROSE and _goes_on(str(after.value)):
            yield after.start_mark, f"the comma makes '{after.value}' a text of its own", AS_LINES


def _goes_on(text: str) -> bool:
    """Does it begin as the rest of a sentence does? A word alone, a language's code, is none."""
    # a profile is YAML that this module has read before
    from hookline.records.profiles import profiles

    first_word, _, others = text.partition(" ")
    languages = profiles().languages.values()
    return bool(others.strip()) and any(
        first_word in language.lexicon.continuations for language in languages
    )


def _is_cut_number(before: str, after: str, *, has_words: bool) -> bool:
    """Thousands and decimals stand at a comma without a space; lists of numbers alone may too."""
    if not (_NUMBER_BEFORE.search(before) and _NUMBER_AFTER.match(after)):
        return False
    return has_words if before.isdigit() and after.isdigit() else True


def _in_map(node: Node, text: str, key: str) -> Iterator[Problem]:
    """A name in braces that no colon follows is the end of the text before it."""
    bare = [
        name for name, value in entries(node)
        if _is_plain(name) and _is_plain(value) and not value.value
        and not text[name.end_mark.index :].lstrip().startswith(":")
    ]  # fmt: skip
    is_mixed = len(bare) < len(entries(node)) and key not in OPEN_MAPS
    for name in bare:
        if is_mixed or " " in str(name.value):
            problem = f"the comma cuts '{name.value}' off the text before it"
            yield name.start_mark, problem, _in_quotes(node, name, bare) or AS_LINES


def _in_quotes(node: Node, cut: Node, bare: list[Node]) -> str:
    """The key and its whole text in quotes, as it was meant; "" where no text stands before."""
    names = [name for name, _ in entries(node)]
    first = last = names.index(cut)
    while first and names[first] in bare:
        first -= 1
    while last + 1 < len(names) and names[last + 1] in bare:
        last += 1
    key, text = entries(node)[first]
    if key in bare or text.id != "scalar" or '"' in str(text.value):
        return ""
    whole = ", ".join(str(each.value) for each in (text, *names[first + 1 : last + 1]))
    return f'put the whole text in quotes: {key.value}: "{whole}"'


def _is_plain(node: Node) -> bool:
    return bool(node.id == "scalar" and not node.style)
