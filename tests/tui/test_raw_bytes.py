"""The desk on the bytes of a real terminal: early keys, hostile files, signals, two windows.

Each test starts processes, because what matters here happens before and after any widget. Where
keys come while modules are loaded, they are new ones; else they are forked off one that has them.
"""

import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.tui.terminal import ENTERS, LEAVES, Forks, Terminal

from hookline.records.yaml_tree import read_tree
from hookline.tui.asking import TO_SEE
from hookline.tui.drafts import draft_paths

pytestmark = pytest.mark.sampled(3, of="file")
FIRST = ("brand", "blueprint", "idea", "offer_text", "offer_code", "offer_ends")
"""The first fields of the form, in their order."""
QUIT = "\x11"
HOSTILE = (
    "\x1b]52;c;UFdORUQ=\x07", "\x1b[777;1H", "\x9b777;2H", "\x1b[?5h", "\x1bP+q\x1b\\", "\x1b[6n",
    "\u202e", "\x08\x08", "\x1bc",
)  # fmt: skip
EARLY_SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 8))]
SEEDS = [(1, 8), *(pytest.param(seed, 40, marks=pytest.mark.slow) for seed in range(8))]
"""Each with how many handfuls of keys it sends."""
"""Desks of even seeds are new processes, those of odd ones are forked off."""


class Form:
    """What the first fields should hold after keys, by the simplest of all models."""

    def __init__(self, values: list[str]) -> None:
        self.values = list(values)
        self._cursors = [len(value) for value in values]
        self._at = 0

    def press(self, key: str) -> None:
        at, value, cursor = self._at, self.values[self._at], self._cursors[self._at]
        if key in ("\t", "\x1b[B", "\x1b[Z", "\x1b[A"):
            self._at += 1 if key in ("\t", "\x1b[B") else -1
        elif key == "\x7f":
            self.values[at] = value[: max(0, cursor - 1)] + value[cursor:]
            self._cursors[at] = max(0, cursor - 1)
        elif key in ("\x1b[H", "\x1b[F"):
            self._cursors[at] = 0 if key == "\x1b[H" else len(value)
        elif key in ("\x1b[D", "\x1b[C"):
            self._cursors[at] = min(len(value), max(0, cursor + (1 if key == "\x1b[C" else -1)))
        else:
            self.values[at] = value[:cursor] + key + value[cursor:]
            self._cursors[at] += len(key)

    def can(self, key: str) -> bool:
        step = {"\t": 1, "\x1b[B": 1, "\x1b[Z": -1, "\x1b[A": -1}.get(key, 0)
        return 0 <= self._at + step < len(FIRST)


def drafts_of(place: Path) -> list[Path]:
    brief = place / "briefs" / "shirts.yaml"
    return [path for path in draft_paths(place / "ws" / "drafts", brief) if path.is_file()]


def field_values(path: Path) -> dict[str, object]:
    tree = read_tree(path.read_text("utf-8"), str(path)).value
    assert isinstance(tree, dict)
    return tree


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    """Desks that have loaded all before they begin."""
    forks = Forks()
    yield forks
    forks.close()


@pytest.mark.parametrize("seed", EARLY_SEEDS)
def test_no_key_from_the_first_byte_on_is_lost_or_misplaced(place: Path, seed: int) -> None:
    draw, form = random.Random(seed), Form(["Kurtako", "winback", "We kept your size.", "", "", ""])
    letters = [*"abcdefghij XYZ0123éعन", "e\u0301"]
    early = [*letters, "\t", "\x1b[B", "\x1b[A", "\x1b[D"]  # what a shell's terminal passes on
    every = [*letters, *early, "\x7f", "\x1b[Z", "\x1b[H", "\x1b[F", "\x1b[C", "\x7f"]
    pieces: list[str] = []
    for keys, count in ((early, 12), (every, 90)):
        chosen: list[str] = []
        while len(chosen) < count:
            if form.can(key := draw.choice(keys)):
                form.press(key)
                chosen.append(key)
        pieces.append("".join(chosen))
    with Terminal(place) as terminal:
        terminal.send(pieces[0])
        terminal.until_raw()
        rest = pieces[1]
        step = draw.choice([1, 7, 200])
        for start in range(0, len(rest), step):
            terminal.send(rest[start : start + step])
        terminal.send(QUIT)
        assert terminal.ended() == 0
        assert terminal.is_restored
        seen = terminal.seen
    wanted = dict(zip(FIRST, form.values, strict=True))
    assert {name: seen["shown"][name][0] for name in FIRST} == wanted
    document = {name: seen["document"][name] for name in FIRST}
    assert document == {name: value.strip() for name, value in wanted.items()}
    (draft,) = drafts_of(place)
    assert field_values(draft)["brand"] == wanted["brand"].strip()
    assert field_values(draft)["idea"] == wanted["idea"].strip()


def test_keys_behind_the_one_that_opens_a_section_are_typed_into_its_fields(place: Path) -> None:
    with Terminal(place) as terminal:
        terminal.until_raw()
        terminal.send("\t" * 10 + "\r" + "\t" * 4 + "\r\tMira a s" + QUIT)
        assert terminal.ended() == 0
        assert terminal.seen["shown"]["signed"] == ["Mira a s", False]
        assert terminal.seen["document"]["signed"] == "Mira a s"
    (draft,) = drafts_of(place)
    assert field_values(draft)["signed"] == "Mira a s"


def test_nothing_in_a_file_reaches_the_terminal_as_a_command(place: Path, forks: Forks) -> None:
    brief = place / "briefs" / "shirts.yaml"
    hostile = "".join(HOSTILE)
    quoted = hostile.encode("unicode_escape").decode()
    text = (
        brief.read_text("utf-8")
        .replace("brand: Kurtako ", f'brand: "Kur{quoted}tako" ')
        .replace("We kept your size.", f'"We{quoted} kept your size."')
        .replace("[40 new styles since June]", f'["40 new{quoted} styles", "{quoted}"]')
        + f'offer: {{text: "20%{quoted} off", code: "A{quoted}B"}}\n'
        + f'never_say: ["cheap{quoted}"]\nsigned: "Mira{quoted}"\n'
        + f'audience: {{insight: "{quoted}"}}\n'
    )
    brief.write_text(text, "utf-8")
    evil = f"{hostile.replace('/', '')}.yaml"
    (place / "briefs" / evil).write_text(f'brand: "{quoted}"\n', "utf-8")
    brief.touch()
    before = brief.read_bytes()
    with Terminal(place, size=(40, 120), forks=forks) as terminal:
        terminal.until(b"Coach")
        terminal.send("\t\t!" + "\t" * 25 + "\x1b" + "\x1b[200~" + hostile.replace("\x1b[201~", ""))
        terminal.send("\x1b[201~\x1bOP")
        terminal.until(b"scroll")
        terminal.send("q\x0f")
        terminal.until(b"Open a brief")
        terminal.send("\x1b")
        terminal.read(0.3)
        terminal.send("\x1bOR\x1bOS\x1b[15~" + QUIT)
        assert terminal.ended() == 0
        assert terminal.foreign == b""
        for code in HOSTILE:
            assert code.encode() not in terminal.output
        assert terminal.seen["shown"]["idea"][0].startswith("We␛]52;c;UFdORUQ=␇␛[777;1H")
    assert brief.read_bytes() == before
    (draft,) = drafts_of(place)
    assert field_values(draft)["idea"] == f"We{hostile} kept your size.!"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_keeps_what_was_typed_and_gives_the_terminal_back(
    place: Path, forks: Forks, number: signal.Signals
) -> None:
    with Terminal(place, forks=forks) as terminal:
        terminal.until(b" of 100")
        terminal.send("\t\t and more")
        terminal.until(b"more")
        terminal.kill(number)
        assert terminal.ended() == 128 + number
        assert terminal.is_restored
        assert LEAVES in terminal.output
    (draft,) = drafts_of(place)
    assert field_values(draft)["idea"] == "We kept your size. and more"


@pytest.mark.parametrize("moment", [ENTERS, b" of 100"])
def test_a_desk_that_was_suspended_comes_back_with_its_keys(
    place: Path, forks: Forks, moment: bytes
) -> None:
    with Terminal(place, forks=forks) as terminal:
        terminal.until(moment)
        terminal.kill(signal.SIGTSTP)
        terminal.until_suspended()
        terminal.kill(signal.SIGCONT)
        terminal.until_raw()
        terminal.send("\t\t and more" + QUIT)
        assert terminal.ended() == 0
        assert terminal.is_restored
    (draft,) = drafts_of(place)
    assert field_values(draft)["idea"] == "We kept your size. and more"


@pytest.mark.parametrize("is_owned", [True, False])
def test_a_terminal_that_closes_loses_nothing(place: Path, forks: Forks, is_owned: bool) -> None:
    with Terminal(place, is_owned=is_owned, forks=forks) as terminal:
        terminal.until(b" of 100")
        terminal.send("\t\t and more")
        terminal.until(b"more")
        terminal.hang_up()
        terminal.ended()
    (draft,) = drafts_of(place)
    assert field_values(draft)["idea"] == "We kept your size. and more"


def test_two_windows_keep_a_draft_each_and_both_come_back(place: Path, forks: Forks) -> None:
    with Terminal(place, "one", forks=forks) as one, Terminal(place, "two", forks=forks) as two:
        one.until(b" of 100")
        two.until(b" of 100")
        for window, words in ((one, " one"), (two, " two")):
            window.send(f"\t\t{words}")
            window.until(b"draft kept")
            window.send(QUIT)
            assert window.ended() == 0
    ideas = {str(field_values(draft)["idea"]) for draft in drafts_of(place)}
    assert ideas == {"We kept your size. one", "We kept your size. two"}
    with Terminal(place, "one", forks=forks) as one, Terminal(place, "two", forks=forks) as two:
        one.until(b" of 100")
        two.until(b" of 100")
        for window in (one, two):
            window.send(QUIT)
            assert window.ended() == 0
        back = {window.seen["shown"]["idea"][0] for window in (one, two)}
    assert back == ideas


KEYS = (
    *"\t\r\x1b axerduALRtn/\x7f\x07\x0f\x10\x1a123456f=cé\x00", "नम", "क्\u200dष", "مرحبا",
    "e\u0301",
    "\N{WOMAN}\u200d\N{GIRL}", "\u200d", "\ud800", "\x1b[200~a\x1b[31m\x11\nb\x1b[A\x1b[201~",
    "\x1b[200~" + "line\n" * 300 + "\x1b[201~",
    "\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[18~", "\x1b[19~",
    "\x1b[20~", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[Z", "\x1b[5~", "\x1b[6~",
    "\x1b[200~", "\x1b[201~", "\x1b[<0;9;5M", "\x1b[<0;9;5m", "\x1b[1;2",
)  # fmt: skip


@pytest.mark.parametrize(("seed", "n_handfuls"), SEEDS)
def test_no_bytes_and_no_sizes_are_a_bug_and_form_document_and_file_agree(
    place: Path, forks: Forks, seed: int, n_handfuls: int
) -> None:
    draw = random.Random(1000 + seed)
    with Terminal(place, forks=forks if seed % 2 else None) as terminal:
        terminal.send("".join(draw.choices("\tabc \x1b", k=9)))
        terminal.until_raw()
        for _ in range(n_handfuls):
            keys = "".join(draw.choices(KEYS, k=draw.randint(1, 6)))
            terminal.send(keys)
            terminal.read(draw.choice([0, 0, 0.02]))
            if draw.random() < 0.1:
                terminal.resize(draw.randint(3, 60), draw.randint(10, 200))
        terminal.send("\x1b[201~" + "\x1b" * 4)
        terminal.read(0.5)
        # where a model still writes, leaving is asked once
        assert terminal.leave(QUIT, "\r") == 0, terminal.output[-1500:]
        assert terminal.is_restored
        assert terminal.foreign == b""
        seen = terminal.seen
    for name, (shown, is_locked) in seen["shown"].items():
        if not is_locked and seen["document"]:
            kept = [line.strip() for line in str(seen["document"][name]).splitlines()]
            assert [line.strip() for line in shown.splitlines() if line.strip()] == kept, name


SCREEN_KEYS = ("\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[18~")
"""F2 to F7. Source: xterm control sequences, PC-style function keys."""
SENTENCES = (
    "lapsed customers",
    "Sonntag bis 14 Uhr",
    "axAXuLRr",
    "y nao lo se",
    "4 you",
    "нет, жаль",
)


@pytest.mark.parametrize(("seed", "_handfuls"), SEEDS)
def test_a_word_beside_all_fields_runs_one_command_at_most(
    place: Path, forks: Forks, seed: int, _handfuls: int
) -> None:
    draw = random.Random(seed)
    sentence, view = draw.choice(SENTENCES), draw.randrange(len(SCREEN_KEYS))
    step = draw.choice([len(sentence), 3, 1])
    with Terminal(place, forks=forks) as terminal:
        terminal.until_raw()
        terminal.until(b"Ideas")
        terminal.send("\x1b")
        terminal.read(0.5)
        terminal.send(SCREEN_KEYS[view])
        terminal.read(1.5)
        for start in range(0, len(sentence), step):
            terminal.send(sentence[start : start + step])
        terminal.read(0.7)
        terminal.send(QUIT)
        assert terminal.ended() == 0
        seen = terminal.seen
    ways = ("escape", "leave", "view(")
    commands = [action for action in seen["actions"] if not action.startswith(ways)]
    switches = [action for action in seen["actions"] if action.startswith("view(")]
    assert len(commands) + len(switches) <= (1 if step == len(sentence) else 2)
    assert seen["shown"]["brand"] == ["Kurtako", False]


@pytest.mark.parametrize("seconds", [0.15, pytest.param(0.4, marks=pytest.mark.slow)])
def test_a_word_that_is_typed_slowly_beside_all_fields_saves_and_opens_nothing_else(
    place: Path, forks: Forks, seconds: float
) -> None:
    with Terminal(place, forks=forks) as terminal:
        terminal.until_raw()
        terminal.until(b" of 100")
        terminal.send("\x1b")
        time.sleep(0.5)
        for letter in "capes":
            terminal.send(letter)
            time.sleep(seconds)
        time.sleep(2)  # the fingers rest
        terminal.send("s")
        terminal.until(b"saved")
        terminal.send(QUIT)
        assert terminal.ended() == 0
        actions = terminal.seen["actions"]
    commands = [action for action in actions if not action.startswith(("escape", "leave"))]
    assert commands[-1] == "save"
    assert commands[:-1] in ([], ["drawer('coach')"])


def test_a_letter_behind_the_key_that_opens_a_list_is_typed_into_it(
    place: Path, forks: Forks
) -> None:
    (place / "briefs" / "shirts.yaml").unlink()
    with Terminal(place, forks=forks) as terminal:
        terminal.until(b"New message")
        time.sleep(2 * TO_SEE)
        terminal.send("n")
        time.sleep(0.2)  # nobody is quicker; the list takes longer to come
        terminal.send("winback 9")
        terminal.until(b"lapsed customers")
        terminal.send("\r")
        terminal.until(b"What is it called?")
        time.sleep(2 * TO_SEE)
        terminal.send("\r" + QUIT)
        assert terminal.ended() == 0
        assert terminal.seen["path"].endswith("winback.yaml")


@pytest.mark.parametrize("key", ["\r", "n", "e", "\x1b"])
def test_a_key_before_the_first_question_is_no_answer_to_it(place: Path, key: str) -> None:
    (place / "briefs" / "shirts.yaml").unlink()
    with Terminal(place) as terminal:
        terminal.until_raw()
        terminal.send(key)
        terminal.until(b"New message")
        for _ in range(10):
            terminal.read(0.05)
        terminal.send(QUIT)
        assert terminal.ended() == 0
        assert terminal.seen["path"] == "None"
    assert b"What should the message do?" not in terminal.output
    assert b"Which example?" not in terminal.output
