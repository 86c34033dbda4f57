"""Letters beside all fields are commands, one at a time: those of a word that is typed are held.

`typing_runs` knows a paste and a word by their speed. Slower fingers are told here, by what no
command looks like: a letter that stands for none, or two different ones faster than a hand judges.
A key that is held down, or hit twice, decides once. Nobody is locked out: a letter that was held
does its work when it is pressed again in a moment.
"""

import math

from textual import events
from textual.screen import ModalScreen

from hookline.tui.look import AnyApp
from hookline.tui.typing_runs import TypedText

NOTHING, MOVES, ACTS = "nothing", "moves", "acts"
"""What a letter does where it is pressed."""
MOVE = ("move(", "walk(", "page(", "person(", "phone", "sibling", "twin", "fold")
"""How actions begin that change nothing but what is looked at: they are pressed in any pace."""
PACE = 0.35
"""Seconds between two different letters below which the second does nothing but move: whoever
judges in earnest reads in between, and slow typing has a quarter of a second between letters."""
REPEAT = 0.3
"""Seconds between the same letter twice below which it acts once: a key that is held down sends it
again every few hundredths, and nobody has read what the second would judge."""
FIRST_REPEAT = 1.1
"""Seconds after which a key that is held down has come a second time on any system, before it comes
every few hundredths: whether that is a second decision is told by what follows at once."""
REST = 1.2
"""Seconds without a letter that end a word."""
TO_READ = 0.3
"""Seconds before a letter that was held can be meant once more: a word's doubled ones are
quicker."""
IN_WORD = 0.6
"""The same inside a word, whose doubled ones may be as slow as the others."""
HELD = "{key} came as in a word, so nothing was done. Wait a moment, then press {key} again."
REPEATED = "{key} came twice at once and was done once. To do it again, press {key} in a moment."


class LetterPace:
    """Tells a command from a letter of a word, by what came before it and when."""

    def __init__(self) -> None:
        self._last, self._last_at = "", -math.inf
        self._n_in_word = 0
        """How many letters of a word came, the last one included; 0 outside of one."""
        self.n_repeats = 0
        """How often the last letter came again sooner than it could be meant."""

    def forget(self) -> None:
        """A key that is no letter, or a field, came between."""
        self._last, self._n_in_word = "", 0

    def in_word(self, now: float) -> None:
        """Letters came that were a word."""
        self._last, self._last_at, self._n_in_word = "", now, 2

    def may_be_held_down(self, letter: str, now: float) -> bool:
        """May this be a key that is held down, the second time that it comes?"""
        return letter == self._last and letter.isalpha() and now - self._last_at < FIRST_REPEAT

    def holds(self, letter: str, now: float, does: str, *, comes_on: bool = False) -> bool:
        """Is this one of a word, so that it may do nothing?

        Args:
            now: seconds on any clock, that of every call.
            does: `NOTHING`, `MOVES` or `ACTS`.
            comes_on: does the same letter follow at once?
        """
        comes_on = comes_on and self.may_be_held_down(letter, now)
        since, last = now - self._last_at, self._last
        self._last, self._last_at = letter, now
        if letter != last or since >= REPEAT:
            self.n_repeats = 0
        if self._n_in_word and since < REST:
            to_read = TO_READ if self._n_in_word == 1 else IN_WORD
            if does != NOTHING and letter == last and since >= to_read:
                self._n_in_word = 0  # it was meant
                return False
            self._n_in_word += 1
            return True
        self._n_in_word = 0
        if does == MOVES:
            return False
        is_again = letter == last and (since < REPEAT or comes_on)
        if is_again and does == ACTS and letter.isalpha():
            self.n_repeats += 1
            return True
        is_quick = letter != last and since < PACE and _is_of_words(letter) and _is_of_words(last)
        if does == NOTHING:
            self._n_in_word = 2  # a word is sure, since no command begins so
        elif is_quick:
            self._n_in_word = 1
        return is_quick or does == NOTHING


def does_here(app: AnyApp, event: events.Key) -> str:
    """What a letter does where the keyboard is."""
    if (active := app.screen.active_bindings.get(event.key)) is None:
        return ACTS if isinstance(app.screen, ModalScreen) else NOTHING  # windows read their own
    return MOVES if active.binding.action.startswith(MOVE) else ACTS


def is_held(
    app: AnyApp, pace: LetterPace, event: events.Event, following: events.Event | None = None
) -> bool:
    """Was that a letter of a word, which is not to be handed on?

    One that does nothing is handed on: what has the keyboard says where letters go.

    Args:
        following: what has come behind it.
    """
    if isinstance(event, TypedText):
        pace.in_word(event.time)
        return False
    target = app.focused or app.screen
    if not isinstance(event, events.Key):
        return False
    if not event.is_printable or target.check_consume_key(event.key, event.character):
        pace.forget()
        return False
    does = does_here(app, event)
    letter = event.character or ""
    comes_on = isinstance(following, events.Key) and following.character == letter
    return pace.holds(letter, event.time, does, comes_on=comes_on) and does != NOTHING


def _is_of_words(letter: str) -> bool:
    """Signs and digits are pressed one after another: they begin no word."""
    return letter.isalpha() or letter == " "
