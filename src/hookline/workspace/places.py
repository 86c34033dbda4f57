"""Where prompts, channels and brands are, found without reading a record: the desk's first paint
waits for no more."""

import os
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from hookline.errors import BadInput, HooklineError, Wording
from hookline.records.files import is_file, read_text
from hookline.records.yaml_nodes import composed_by_libyaml, entries
from hookline.resources import inside, shipped


def prompt_folders(team_prompts: Path | None) -> tuple[Path, ...]:
    """The folders that prompts are looked up in, a team's own first.

    Raises:
        BadInput: HL120 for a folder that is not there.
    """
    if team_prompts is not None and not team_prompts.is_dir():
        raise BadInput(
            "HL120",
            "there is no such folder",
            where=str(team_prompts),
            fix=Wording("check --prompts", at_desk="name a folder that is there"),
        )
    return ((team_prompts,) if team_prompts else ()) + (shipped("prompts"),)


MOST_LETTERS = 60
"""Of a file's name; a file system takes at least 255 bytes, of which a letter may need four."""
_VARIATIONS = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""They choose how the sign before is drawn: as text, or in colour."""
_BRIEF, _ITS_FOLDER = "brief", "briefs"


def brief_name(path: Path) -> str:
    """A brief's name, by which a workspace keeps its drafts and its campaign: its file's.

    Of `spring-sale/brief.yaml` the folder's, which says what the file's does not; `briefs/` says
    no more.
    """
    folder = Path(os.path.abspath(path)).parent.name
    says_nothing = path.stem.casefold() == _BRIEF and folder.casefold() not in ("", _ITS_FOLDER)
    return folder if says_nothing else path.stem


def file_stem(name: str) -> str:
    """A name in the letters and digits of any script, as a file is called: `Winback!` is `winback`.

    Vowel signs stay with their letters, so that दिवाली is itself; what only steers how signs are
    drawn goes. "" where neither a letter nor a digit is left.
    """
    words = "".join(map(_in_file_name, unicodedata.normalize("NFC", name.casefold()))).split()
    return "-".join(word for word in words if any(map(str.isalnum, word)))[:MOST_LETTERS].strip(
        "-_"
    )


def _in_file_name(sign: str) -> str:
    """A sign as a file's name has it; a blank where a word ends."""
    kind = unicodedata.category(sign)
    if kind in ("Cf", "Me") or sign in _VARIATIONS:
        return ""
    return sign if sign.isalnum() or sign == "_" or kind in ("Mn", "Mc") else " "


def brand_folders(briefs_folder: Path) -> tuple[Path, ...]:
    """The folders that brands are looked up in, the one beside a brief first."""
    return briefs_folder / "brands", shipped("briefs") / "brands"


def channel_names(folders: Iterable[Path]) -> tuple[str, ...]:
    """The channels in the order in which people see them, by what their profiles alone say."""
    names = {path.stem: path for folder in folders for path in folder.glob("channels/*.yaml")}
    return tuple(sorted(names, key=lambda name: (_position(names[name]), name)))


def brand_file(brand: str, folders: Iterable[Path]) -> Path | None:
    """The file of a brand's name; None for a brand that is only a name."""
    file = brand.casefold().replace(" ", "-") + ".yaml"
    if "/" in file or "\\" in file:
        return None
    return next((inside(folder, file) for folder in folders if is_file(folder / file)), None)


def brand_language(brand: object, folders: Iterable[Path], prompts: Iterable[Path]) -> str:
    """What a brand's texts are in where a brief names no language, by what files alone say: its
    own, else its country's, else English.

    Args:
        brand: as a brief has it: a name, or the record written out.
        prompts: folders that countries are looked up in.
    """
    if isinstance(brand, str):
        path = brand_file(brand, folders)
        language, country = ((_written(path, key) if path else "") for key in _SPOKEN)
    else:
        written = brand if isinstance(brand, dict) else {}
        language, country = (str(written.get(key) or "") for key in _SPOKEN)
    if language or not country.isalpha():
        return language or "en"
    packs = (folder / "markets" / f"{country.upper()}.yaml" for folder in prompts)
    pack = next((path for path in packs if path.is_file()), None)
    return (_written(pack, "language") if pack else "") or "en"


_SPOKEN = ("default_language", "market")


def _position(profile: Path) -> int:
    position = _written(profile, "position")
    return int(position) if position.isdecimal() else 0


def _written(path: Path, key: str) -> str:
    """One value of a file; "" where it cannot be had: who reads the whole file says what is wrong.

    Without the checks of `read_tree`, which load what they compare with.
    """
    try:
        node = composed_by_libyaml(read_text(path))
    except HooklineError:
        return ""
    pairs = entries(node) if node is not None else ()
    values = (value for name, value in pairs if name.value == key and value.id == "scalar")
    return str(next((value.value for value in values), ""))
