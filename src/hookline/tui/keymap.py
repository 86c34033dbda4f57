"""Keys of one's own: `keys.yaml` in the workspace, one line an action, such as `live.pause: p`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from string import punctuation

from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import Keys, _character_to_key

from hookline.errors import BadInput

FILE = "keys.yaml"
DESK = "desk"
"""The actions that are the same on every screen; the others' names begin with their screen's."""
EATEN = {
    "ctrl+a": "screen begins its own commands with it",
    "ctrl+b": "tmux begins its own commands with it",
    "ctrl+c": "terminals stop a program with it",
    "ctrl+h": "many terminals send it for Backspace",
    "ctrl+i": "terminals send it for Tab",
    "ctrl+j": "terminals send it for Enter",
    "ctrl+m": "terminals send it for Enter",
    "ctrl+s": "many terminals stop the screen with it",
    "ctrl+u": "it empties a field",
    "ctrl+z": "it undoes what is typed",
    "shift+enter": "terminals send Enter for it",
}
"""Keys that never arrive, or mean something else, and why."""
FIXED = {
    "enter", "escape", "tab", "space", "up", "down", "left", "right", "home", "end", "pageup",
    "pagedown", "f2", "f3", "f4", "f5", "f6", "f7",
}  # fmt: skip
"""Keys that move and choose on every screen."""


SIGNS = {_character_to_key(sign): sign for sign in punctuation}
"""By what Textual calls them."""
MODIFIERS = {"ctrl", "alt", "shift"}
KEY_NAMES = frozenset(key.value for key in Keys)
"""What Textual calls the keys that are no sign: `f10`, `pageup`."""
EXAMPLE = "live.pause: z"
MOST_NAMES = 3
"""Names of actions that a message offers in place of an unknown one."""

KeysShown = dict[tuple[str, str], str]
"""By screen and usual key, as Textual names it: the key that a person has for it."""


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """What a person has other keys for."""

    path: Path
    by_action: Mapping[str, str]
    """`live.pause` to the key that does it now."""

    def lines(self) -> list[str]:
        """For people: `p  live.pause`."""
        return [f"{key:14} {action}" for action, key in self.by_action.items()]


NO_OWN_KEYS = OwnKeys(Path(FILE), {})


def actions_of(node: DOMNode) -> dict[str, list[Binding]]:
    """What keys do there, by the name in the file; what moves or chooses has no name."""
    named: dict[str, list[Binding]] = {}
    for _, binding in node._bindings:
        name, _, argument = binding.action.partition("(")
        word = argument.strip("')")
        word = word if name == "drawer" else "" if argument or "." in name else name
        if word and binding.key not in ("escape", "ctrl+q", "ctrl+c"):
            named.setdefault(word, []).append(binding)
    return named


def read_own_keys(workspace: Path, screens: Mapping[str, DOMNode]) -> OwnKeys:
    """The file, checked; no lines where there is none.

    Args:
        screens: by the word that its actions' names begin with; `DESK` is the app.
    Raises:
        BadInput: HL127 for an action that is not there, a key that never arrives or that is
            another's already; HL1xx for what is no such file.
    """
    path = workspace / FILE
    if not path.is_file():
        return OwnKeys(path, {})
    from hookline.records.files import read_mapping  # where there is a file

    if is_blank(path):
        return OwnKeys(path, {})
    try:
        tree = read_mapping(path)
    except BadInput as unreadable:
        unreadable.fix = f"write an action and its key, a line each: {EXAMPLE}"
        raise
    known = {
        f"{screen}.{name}": bindings
        for screen, node in screens.items()
        for name, bindings in actions_of(node).items()
    }
    chosen_keys: dict[str, str] = {}
    for action, written in tree.lines.items():
        key = _key(str(written or ""))
        problem, fix = _refusal(action, key, chosen_keys, known)
        if problem:
            where = tree.where((action,), key=True)
            raise BadInput("HL127", problem, where=where, fix=fix)
        chosen_keys[action] = key
    return OwnKeys(path, chosen_keys)


def use_own_keys(chosen_keys: OwnKeys, screens: Mapping[str, DOMNode]) -> KeysShown:
    """Let the file's keys do what the usual ones did, which do nothing then."""
    keys_shown: KeysShown = {}
    for screen, node in screens.items():
        by_key = node._bindings.key_to_bindings
        for name, bindings in actions_of(node).items():
            if (key := chosen_keys.by_action.get(f"{screen}.{name}")) is None:
                continue
            for binding in bindings:
                by_key[binding.key] = [b for b in by_key[binding.key] if b is not binding]
                keys_shown[screen, binding.key] = key
            by_key.setdefault(_textual(key), []).append(replace(bindings[0], key=_textual(key)))
    return keys_shown


def shown_key(keys_shown: KeysShown, screen: str, usual: str) -> str:
    """What to press now, in place of a usual key as the last row names it: `F7`, `Esc c`."""
    before, _, last = usual.rpartition(" ")
    name = _textual(_key(last))
    key = keys_shown.get((screen, name)) or keys_shown.get((DESK, name))
    return f"{before} {key}".strip() if key else usual


def _refusal(
    action: str, key: str, chosen_keys: Mapping[str, str], known: Mapping[str, Sequence[Binding]]
) -> tuple[str, str]:
    """What is wrong with one line and what to write; ("", "") when nothing is."""
    if action not in known:
        return f"there is no action '{action}'", _actions_meant(action, list(known))
    if key in EATEN:
        return f"{key} never arrives: {EATEN[key]}", "choose a letter, F10 to F12 or ctrl+t"
    if not key:
        return f"{action} has no key behind its colon", f"write one, as in {EXAMPLE}"
    if not _is_key(key):
        fix = "write a letter or a sign, F10 to F12, or ctrl+t"
        return f"there is no key '{key}'", fix
    if key in FIXED or key.isdecimal():
        return f"'{key}' moves or chooses on every screen", "choose a letter, or ctrl+t"
    if len(key) == 1 and any(binding.priority for binding in known[action]):
        fix = "choose F10 to F12, or ctrl+t"
        return f"{action} works while you type, so '{key}' could not be typed", fix
    screen = action.partition(".")[0]
    for other, bindings in known.items():
        is_near = DESK in (screen, other.partition(".")[0]) or other.startswith(f"{screen}.")
        keys = (
            {chosen_keys[other]}
            if other in chosen_keys
            else {key_name(binding.key) for binding in bindings}
        )
        if other != action and is_near and key in keys:
            return f"{key} is for {other} already", f"give {other} another key above this line"
    return "", ""


def is_blank(path: Path) -> bool:
    """Is there nothing in the file but remarks?"""
    from hookline.records.files import read_text

    lines = read_text(path).splitlines()
    return all(not line.strip() or line.lstrip().startswith("#") for line in lines)


def _actions_meant(action: str, known: Sequence[str]) -> str:
    """Which actions may be meant, and where they all stand."""
    from hookline.text.similarity import nearest

    screen, _, name = action.partition(".")
    ends = [full for full in known if full.partition(".")[2] == (name or screen)]
    suggestions = ends or [full for full in (nearest(action, known),) if full]
    if suggestions:
        return f"did you mean {' or '.join(suggestions[:MOST_NAMES])}? F1 lists them all"
    of_screen = [full for full in known if full.startswith(f"{screen}.")][:MOST_NAMES]
    if of_screen:
        such = ", ".join(of_screen)
        return f"on {screen} there are {such} and others; F1 there lists them all"
    return f"write a screen and what is done there, as in {EXAMPLE}; F1 lists them all"


def _is_key(key: str) -> bool:
    """Can it be pressed: a sign, or a key's name with or without ctrl, alt and shift?"""
    if len(key) == 1:
        return key.isprintable()
    *modifiers, last = key.split("+")
    is_combined = bool(modifiers) and set(modifiers) <= MODIFIERS
    return key in KEY_NAMES or (is_combined and (len(last) == 1 or last in KEY_NAMES))


def _key(written: str) -> str:
    """A key as people write it, `F10`, `ctrl+t` or `P`: capitals count in letters alone."""
    written = written.strip()
    return written if len(written) == 1 else written.casefold()


def _textual(key: str) -> str:
    """As Textual names it."""
    return _character_to_key(key) if len(key) == 1 else key


def key_name(key: str) -> str:
    """As people write what Textual names."""
    return SIGNS.get(key, key)
