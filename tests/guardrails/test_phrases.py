import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.guardrails.adapters import leaks, pressure, privacy
from hookline.guardrails.base import Passage
from hookline.guardrails.phrases import Phrases
from hookline.records.profiles import profiles
from hookline.records.yaml_traps import is_suspect

GATED = {
    "creepy": privacy._creepy,
    "sensitive": privacy._sensitive,
    "shame": pressure._shame,
    "talk": leaks._talk,
}
ASCII = st.characters(max_codepoint=127)


@pytest.mark.parametrize("name", GATED)
@given(data=st.data())
def test_a_gate_lets_every_phrase_through(name: str, data: Any) -> None:
    phrases = GATED[name]()
    assert phrases.has_gate
    pattern = re.compile(_without_lookbehinds(phrases.latin.pattern))
    text = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=ASCII))
    passage = Passage("body", text)
    assert (phrases.within(passage) is None) == (phrases.search(passage.low) is None)


def test_a_stem_is_how_a_word_begins_and_a_sign_stands_anywhere() -> None:
    phrases = Phrases((r"gratuit\w*|1\+1",), gate=("gratuit*", "+"))
    assert phrases.within(Passage("body", "Livraison gratuite")) is not None
    assert phrases.within(Passage("body", "now 1+1")) is not None
    assert not phrases.may_be_in(Passage("body", "Grateful for you"))


def test_every_gate_is_of_a_line_that_asks_for_one() -> None:
    for book in profiles().phrases.values():
        assert book.gates.keys() <= GATED.keys()


def test_the_files_are_read_at_once() -> None:
    """Where a sign may be one of YAML's, a file takes ten times as long."""
    phrases = profiles()
    slow = [code for code in phrases.phrases if is_suspect(text_of(code))]
    assert slow == []


def text_of(code: str) -> str:
    return profiles().path_of(code, "phrases").read_text("utf-8")


def _without_lookbehinds(pattern: str) -> str:
    """Generating a text cannot look back; the search that follows can."""
    return re.sub(r"\(\?<!(?:\\.|[^()\\])*\)", "", pattern)
