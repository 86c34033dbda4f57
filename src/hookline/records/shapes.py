"""Shapes in which people write the parts of a brief, read as its own: a sentence where lines stand,
a list where one text does, the parts of a message without its language."""

from collections.abc import Mapping
from typing import get_args

from hookline.documents import Fields
from hookline.records.cta_elsewhere import ways_of_no_line
from hookline.records.cta_sentence import cta_in_words
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.proposed_fixes import letters
from hookline.records.shorthand_readings import plain_letters
from hookline.records.text_map import ANY
from hookline.records.words import COPY_PARTS, FollowIf
from hookline.records.yaml_tree import Tree


def take_shapes(tree: Tree) -> None:
    """Read them as they are meant; what could be meant otherwise is said under `readings`."""
    value = tree.lines
    if isinstance(cta := value.get("cta"), str):
        value["cta"] = ways = cta_in_words(cta)
        unread = ways_of_no_line(cta, ways)
        reading = f"how one acts: '{cta}' {_in_words(ways)}"
        if unread:
            named = " or ".join(unread)
            reading += f"; no line holds {named}, so the writer gets the sentence"
        tree.readings += (reading,)
    _copy_for_every_channel(value)
    if isinstance(copy := value.get("control_copy"), dict):
        languages = value.get("languages")
        languages = languages if isinstance(languages, list) else []
        if len(languages) < len(("this one", "another")):
            code = str(languages[0]) if languages else ANY
            value["control_copy"] = {key: in_language(text, code) for key, text in copy.items()}
    _take_condition(tree)
    if (moment := lines_as_one_text(value.get("moment"))) is not None:
        value["moment"] = moment


def _take_condition(tree: Tree) -> None:
    """`if: keine Antwort` of a follow-up is no_reply, in any language."""
    follow = tree.lines.get("follow_up")
    written = follow.get("if") if isinstance(follow, dict) else None
    if not isinstance(follow, dict) or not isinstance(written, str):
        return
    named = letters(written)
    if named not in get_args(FollowIf) and (meant := _conditions().get(named)):
        follow["if"] = meant
        tree.readings += (f"follow-up: if '{written}' is {meant}",)


@of_all_phrases
def _conditions(books: Mapping[str, PhraseBook]) -> dict[str, str]:
    """What each is called, with and without its accents."""
    named: dict[str, str] = {}
    for book in books.values():
        for condition, words in {**book.follow_if, "no_reply": book.no_answer}.items():
            named |= {letters(word): condition for word in words}
    return {plain_letters(word): condition for word, condition in named.items()} | named


def _copy_for_every_channel(value: Fields) -> None:
    """One text of one's own, or one under `all`, is each channel's that the brief names."""
    copy, channels = value.get("control_copy"), value.get("channels")
    if not isinstance(channels, list) or not all(isinstance(name, str) for name in channels):
        return
    if isinstance(copy, str):
        value["control_copy"] = dict.fromkeys(channels, copy)
    elif isinstance(copy, dict) and ANY in copy:
        rest = {key: text for key, text in copy.items() if key != ANY}
        value["control_copy"] = {**dict.fromkeys(channels, copy[ANY]), **rest}


def _in_words(ways: Mapping[str, str]) -> str:
    """What was read in a sentence of how one acts, for who wrote it."""
    if set(ways) == {"label"}:
        return "goes to the writer as it stands: no link, telephone, reply or counter is in it"
    return "is read as " + ", ".join(f"{way} {text}" for way, text in ways.items())


def in_language(written: object, code: str) -> object:
    """A channel's copy under the brief's one language, where it names none."""
    is_parts = isinstance(written, Mapping) and bool(written) and set(written) <= set(COPY_PARTS)
    return {code: written} if is_parts or isinstance(written, str) else written


def lines_as_one_text(moment: object) -> str | None:
    """A moment in several lines, `happened: …` and `not yet: …`, as one text."""
    if isinstance(moment, list) and all(isinstance(line, str) for line in moment):
        return " ".join(_ended(line) for line in moment)
    if isinstance(moment, dict) and all(isinstance(line, str) for line in moment.values()):
        lines = (f"{key.replace('_', ' ')}: {line}" for key, line in moment.items())
        return " ".join(map(_ended, lines))
    return None


def _ended(line: str) -> str:
    return line if line[-1:] in ".!?。！？।؟" else f"{line}."
