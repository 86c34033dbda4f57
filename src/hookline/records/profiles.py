"""Profiles of languages by their code, for whoever reads text that may be in any of them."""

from collections.abc import Callable
from functools import cached_property, wraps
from pathlib import Path
from typing import TypeVar

from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.records.language import Language
from hookline.resources import shipped
from hookline.text.languages import language_of

Built = TypeVar("Built")


class Profiles:
    """What the prompt folders say of each language; a file is read once, when it is asked for.

    Args:
        folders: prompt folders; what an earlier one holds hides the same in a later one.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders
        self._paths = {
            path.stem: path
            for folder in reversed(folders)
            for path in sorted(folder.glob("languages/*.yaml"))
        }
        self._read: dict[str, Language] = {}

    @cached_property
    def languages(self) -> dict[str, Language]:
        """Every language's profile, by its code.

        Raises:
            BadInput: HL1xx, located in a profile that is not complete.
        """
        return {code: self._profile(code) for code in self._paths}

    def language(self, code: str) -> Language | None:
        """One language's profile, that of es for es-MX; None where there is none."""
        known = next((c for c in (code, language_of(code)) if c in self._paths), None)
        return self._profile(known) if known else None

    def _profile(self, code: str) -> Language:
        if code not in self._read:
            tree = read_mapping(self._paths[code])
            tree.value = {"code": code, **tree.value}
            self._read[code] = validated(Language, tree)
        return self._read[code]


_opened: list[Profiles] = []
"""The profiles in use; none before the first are asked for."""


def use_profiles(folders: tuple[Path, ...]) -> Profiles:
    """The profiles of these folders, which from now on `profiles` answers.

    A process looks into one set of folders: a team's own, if it has one, and the shipped one.
    """
    if not _opened or _opened[0].folders != folders:
        _opened[:] = [Profiles(folders)]
    return _opened[0]


def profiles() -> Profiles:
    """Those in use; the shipped ones unless a command named a folder."""
    return _opened[0] if _opened else use_profiles((shipped("prompts"),))


def of_all_languages(build: Callable[[dict[str, Language]], Built]) -> Callable[[], Built]:
    """What is built of every profile, once, when it is first needed.

    Checks ask for it in every text, so that asking again costs one comparison.
    """
    latest: list[tuple[Profiles, Built]] = []

    @wraps(build)
    def reader() -> Built:
        if not latest or latest[0][0] is not profiles():
            latest[:] = [(profiles(), build(profiles().languages))]
        return latest[0][1]

    return reader
