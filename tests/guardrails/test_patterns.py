"""Words of many languages in one pattern, whole words where a script parts them by spaces."""

import ast
import re
from pathlib import Path

import pytest

from hookline.guardrails import stated
from hookline.guardrails.stated.patterns import any_of, any_word, of_script, words_in
from hookline.records.figure_words import DayWords
from hookline.records.language import Language
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import profiles


def language(script: str, *working: str) -> Language:
    english = profiles().languages["en"]
    lexicon = Lexicon(days=DayWords(working=working))
    return english.model_copy(update={"script": script, "lexicon": lexicon})


def working(*languages: Language) -> re.Pattern[str]:
    known = {str(index): language for index, language in enumerate(languages)}
    return re.compile(any_word(known, lambda x: x.days.working, is_begun=True, is_ended=True))


@pytest.mark.parametrize(
    ("text", "is_there"),
    [("tag", True), ("am tag.", True), ("tage", False), ("montag", False), ("werktage", True),
     ("werk", True), ("工作日子", True)],
)  # fmt: skip
def test_a_word_is_whole_in_scripts_with_spaces_and_a_stem_goes_on(
    text: str, *, is_there: bool
) -> None:
    pattern = working(language("Latin", "tag", "werk*"), language("Han", "工作日"))
    assert (pattern.search(text) is not None) is is_there


def test_of_no_words_nothing_is_found() -> None:
    assert re.search(any_of([]), "") is None
    assert working(language("Latin")).search("tag") is None


def test_for_ascii_text_only_languages_of_the_latin_script_are_read() -> None:
    @of_script
    def scripts(languages: dict[str, Language]) -> set[str]:
        return {profile.script for profile in languages.values()}

    assert scripts("two") == {"Latin"}
    assert {"Latin", "Han", "Cyrillic"} <= scripts("двa")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(?:for |at )?(?:only|just)", {"only", "just"}),
        ("now(?: at| for)?", {"now"}),
        ("sparen sie", {"sparen"}),
        (r"per\s?cent", {"cent"}),
        ("(?:por |a )?sólo", set()),
    ],
)
def test_a_gate_holds_a_word_that_every_ascii_match_has(pattern: str, words: set[str]) -> None:
    assert words_in([pattern]) == words


def test_words_of_languages_stand_in_profiles_and_in_no_reader() -> None:
    """Whatever list knows many languages knows Russian, so that its letters give it away."""
    russian = re.compile("[\u0400-\u04ff]{3,}")
    words: set[tuple[str, str]] = set()
    for path in sorted(Path(stated.__path__[0]).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for part in ast.iter_child_nodes(node) if not isinstance(node, ast.Expr) else ():
                text = part.value if isinstance(part, ast.Constant) else ""
                words |= {(path.name, word) for word in russian.findall(str(text))}
    assert words == set()
