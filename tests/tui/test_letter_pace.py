"""A slow word beside all fields runs one command at most, and each command can be had."""

from collections.abc import Callable
from typing import Any

import pytest
from textual import events

from hookline.tui.app import Hookline
from hookline.tui.frame import BRIEF, WRITE
from hookline.tui.letter_pace import (
    ACTS,
    FIRST_REPEAT,
    IN_WORD,
    MOVES,
    NOTHING,
    PACE,
    REPEAT,
    REST,
    TO_READ,
    LetterPace,
    does_here,
    is_held,
)
from hookline.tui.typing_runs import TypedText

Sit = Callable[..., Hookline]
JUST = 0.01
COMMANDS, MOVING = "acpsxf 4]", "jk"


def run(*keys: tuple[str, float]) -> str:
    """The letters that do something, of some with the seconds before each."""
    pace, now, done = LetterPace(), 100.0, ""
    for letter, seconds in keys:
        now += seconds
        does = ACTS if letter in COMMANDS else MOVES if letter in MOVING else NOTHING
        if not pace.holds(letter, now, does) and does != NOTHING:
            done += letter
    return done


@pytest.mark.parametrize(("seconds", "done"), [(PACE - JUST, "a"), (PACE + JUST, "ax")])
def test_a_different_letter_is_held_that_comes_sooner_than_anybody_decides(
    seconds: float, done: str
) -> None:
    assert run(("a", 0), ("x", seconds)) == done


@pytest.mark.parametrize(("seconds", "done"), [(TO_READ - JUST, "a"), (TO_READ + JUST, "ax")])
def test_one_that_was_held_is_done_when_it_is_pressed_once_more(seconds: float, done: str) -> None:
    assert run(("a", 0), ("x", 0.15), ("x", seconds)) == done


@pytest.mark.parametrize("word", ["us", "asd", "zz", "apx"])
@pytest.mark.parametrize(("seconds", "n_done"), [(IN_WORD - JUST, 0), (IN_WORD + JUST, 1)])
def test_inside_a_word_too_the_one_that_was_held_is_done_after_a_moment(
    word: str, seconds: float, n_done: int
) -> None:
    typed = [(letter, 0.15) for letter in word]
    command = "c"
    assert run(*typed, (command, 0.15), (command, seconds)).count(command) == n_done


def test_one_without_a_command_pressed_twice_ends_no_word() -> None:
    assert run(("u", 0), ("u", IN_WORD + JUST), ("a", IN_WORD + JUST)) == ""


@pytest.mark.parametrize(("seconds", "done"), [(REST - JUST, ""), (REST + JUST, "a")])
def test_behind_a_letter_without_a_command_none_is_done_until_the_fingers_rest(
    seconds: float, done: str
) -> None:
    assert run(("u", 0), ("a", seconds)) == done


@pytest.mark.parametrize(
    ("keys", "done"),
    [
        ("jjjj", "jjjj"),  # the same one again, or held down
        ("  ", " " * 2),
        ("4a", "4a"),  # a screen, and what is done there
        ("]4]", "]4]"),
        ("aj", "aj"),  # to look on is free
        ("ajx", "aj"),
        ("jax", "j"),
        ("apx", "a"),
        ("appx", "a"),
        ("apjx", "a"),
        ("a p", "a"),
    ],
)
def test_what_moves_or_is_a_sign_has_any_pace(keys: str, done: str) -> None:
    assert run(*((key, 0.15) for key in keys)) == done


@pytest.mark.parametrize("keys", ["ax", "xa", "a x", "fa", "jaxjx", "ca", "pxa"])
@pytest.mark.parametrize("seconds", [0.4, 0.65, 0.8])
def test_who_judges_fast_has_every_key_done(keys: str, seconds: float) -> None:
    assert run(*((key, seconds) for key in keys)) == keys


@pytest.mark.parametrize(("seconds", "done"), [(REPEAT - JUST, "a"), (REPEAT + JUST, "aa")])
def test_a_letter_that_comes_twice_at_once_decides_once(seconds: float, done: str) -> None:
    assert run(("a", 0), ("a", seconds)) == done


def test_a_key_that_is_held_down_decides_nothing_while_it_repeats() -> None:
    assert run(("a", 0), *[("a", 0.03)] * 50) == "a"
    assert run(("a", 0), *[("a", 0.03)] * 50, ("a", REPEAT + JUST)) == "aa"


@pytest.mark.parametrize(
    ("seconds", "comes_on", "is_held"),
    [
        (REPEAT + JUST, True, True),
        (FIRST_REPEAT - JUST, True, True),
        (FIRST_REPEAT + JUST, True, False),
        (FIRST_REPEAT - JUST, False, False),  # pressed twice
    ],
)
def test_a_key_that_is_held_down_decides_nothing_when_it_first_repeats(
    seconds: float, comes_on: bool, is_held: bool
) -> None:
    pace = LetterPace()
    assert not pace.holds("a", 1.0, ACTS)
    assert pace.holds("a", 1.0 + seconds, ACTS, comes_on=comes_on) == is_held
    assert pace.n_repeats == is_held
    assert pace.holds("a", 1.0 + seconds + 0.03, ACTS)


def test_another_letter_or_one_that_moves_is_none_that_is_held_down() -> None:
    pace = LetterPace()
    assert not pace.holds("a", 1.0, ACTS)
    assert not pace.holds("x", 1.0 + PACE + JUST, ACTS, comes_on=True)
    assert not pace.holds("j", 3.0, MOVES)
    assert not pace.holds("j", 3.5, MOVES, comes_on=True)


def test_of_a_key_that_is_held_down_it_is_known_how_often_it_came() -> None:
    pace = LetterPace()
    assert [pace.holds("a", now, ACTS) for now in (1.0, 1.1, 1.2)] == [False, True, True]
    assert pace.n_repeats == 2
    assert not pace.holds("a", 2.0, ACTS)
    assert pace.n_repeats == 0


@pytest.mark.parametrize(("seconds", "done"), [(PACE - JUST, "j"), (PACE + JUST, "ja")])
def test_a_letter_that_moves_is_one_of_a_word_as_any_other(seconds: float, done: str) -> None:
    assert run(("j", 0), ("a", seconds)) == done


@pytest.mark.parametrize("seconds", [0.1, 0.15, 0.25, 0.28])
@pytest.mark.parametrize("word", ["area", "axe", "after", "papa", "jacket", "xjaja", "apps"])
def test_a_word_by_slower_fingers_decides_once_at_most(word: str, seconds: float) -> None:
    done = run(*((letter, seconds) for letter in word))
    assert len([letter for letter in done if letter not in MOVING]) <= 1


@pytest.mark.parametrize("sentence", ["lapsed customers", "x says 4 pass", "papaya", "ffux"])
def test_a_word_by_quick_fingers_runs_its_first_letter_at_most(sentence: str) -> None:
    done = run(*((letter, 0.15) for letter in sentence))
    assert set(done) <= {sentence[0]}


@pytest.mark.parametrize("seconds", [0.15, 0.3, 0.55])
@pytest.mark.parametrize("sentence", ["lapsed customers", "u says 4 pass", "come back"])
def test_behind_a_letter_that_stands_for_nothing_a_word_of_any_pace_runs_nothing(
    sentence: str, seconds: float
) -> None:
    first = next(i for i, letter in enumerate(sentence) if letter not in COMMANDS + MOVING)
    done = run(*((letter, seconds) for letter in sentence))
    assert done in (sentence[:first], sentence[:1]) or set(done) <= {sentence[0]}


def test_a_key_that_is_no_letter_or_a_field_begins_anew() -> None:
    pace = LetterPace()
    assert not pace.holds("a", 1.0, ACTS)
    pace.forget()
    assert not pace.holds("x", 1.1, ACTS)
    pace.in_word(1.2)
    assert pace.holds("a", 1.2 + REST - JUST, ACTS)


def test_at_the_desk_letters_are_told_by_what_they_do_there(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        app, pace = hands.app, LetterPace()
        await hands.press("escape")
        await hands.until(lambda: app.focused is app.query_one("#form"))
        assert [does_here(app, key(letter)) for letter in "scu"] == [ACTS, ACTS, NOTHING]
        assert not is_held(app, pace, key("s"))
        assert is_held(app, pace, key("c"))
        assert not is_held(app, pace, key("u"))  # the form itself says where letters go
        assert not is_held(app, pace, TypedText("la"))
        assert is_held(app, pace, key("s"))
        await hands.press("enter")
        await hands.until(lambda: app.focused.id == "brand")
        assert not any(is_held(app, pace, key(letter)) for letter in "scusc")
        await hands.press("escape", "f4")
        await hands.until(lambda: app.view_index == WRITE != BRIEF)
        await hands.until(lambda: app.focused.id == "cards")
        assert [does_here(app, key(letter)) for letter in "jak"] == [MOVES, ACTS, MOVES]
        looks = ("space", "i", "equals_sign", "right_square_bracket", "f")
        assert {does_here(app, key(name)) for name in looks} == {MOVES}
        await hands.press("t")
        await hands.until(lambda: len(app.screen_stack) == 2)
        assert does_here(app, key("n")) == ACTS  # the window reads its letters itself

    def key(letter: str) -> events.Key:
        return events.Key(letter, letter)

    sit(story)


def test_a_letter_that_moves_never_waits_for_what_follows_it(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hookline, "has_fingers", True)

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.written()
        await hands.settled()
        waits, app = [], hands.app
        for seconds, letter in enumerate("jjkkaa"):
            await hands.until(lambda: app.keys_in_order.is_idle)
            key = events.Key(letter, letter)
            key.time = 1000 + (FIRST_REPEAT - JUST) * seconds
            waits.append(app._may_be_held_down(key))
            is_held(app, app._pace, key)
        assert waits == [False] * 5 + [True]

    sit(story)
