"""Profiles of languages and countries by their code, for whoever reads text of any of them."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from hookline.errors import BadInput
from hookline.records.base import Record
from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.resources import shipped
from hookline.text.languages import language_of
from hookline.text.optout import way_out
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import language_script

if TYPE_CHECKING:
    from hookline.records.catalog import Market
    from hookline.records.examples import Examples
    from hookline.records.language import Language
    from hookline.records.phrase_book import PhraseBook

Built = TypeVar("Built")
AnyRecord = TypeVar("AnyRecord", bound=Record)
Read = TypeVar("Read", "Language", "PhraseBook")


_ENGLISH = "en"
"""What the coach itself speaks."""


class Profiles:
    """What the prompt folders say of languages and countries; a file is read once, when asked for.

    Args:
        folders: prompt folders; what an earlier one holds hides the same in a later one.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders
        self._paths = self._files_of("languages")
        self._market_paths = self._files_of("markets")
        self._phrase_paths = self._files_of("phrases")
        self._example_paths = self._files_of("examples")
        self._examples: dict[str, Examples] = {}
        self._read: dict[str, Language] = {}
        self._markets: dict[str, Market | None] = {}
        self._ways_out: dict[str, re.Pattern[str] | None] = {}

    def _files_of(self, kind: str) -> dict[str, Path]:
        paths = [
            path for folder in self.folders[::-1] for path in sorted(folder.glob(f"{kind}/*.yaml"))
        ]
        return {path.stem: path for path in paths}

    @cached_property
    def languages(self) -> dict[str, "Language"]:
        """Every language's profile, by its code.

        Raises:
            BadInput: HL1xx, located in a profile that is not complete.
        """
        return {code: self._profile(code) for code in self._paths}

    @cached_property
    def phrases(self) -> dict[str, "PhraseBook"]:
        """Every language's phrases, by its code.

        Raises:
            BadInput: HL1xx, located in a file that cannot be read.
        """
        from hookline.records.phrase_book import PhraseBook

        paths = self._phrase_paths
        books = {code: _read_as(PhraseBook, path) for code, path in paths.items()}
        teams = {c: book for c, book in books.items() if self.folders[-1] not in paths[c].parents}
        _refuse_unreadable(teams, "phrases", self)  # patterns are compiled where one is searched
        return books

    def language(self, code: str) -> "Language | None":
        """One language's profile, that of es for es-MX; None where there is none."""
        known = next((c for c in (code, language_of(code)) if c in self._paths), None)
        return self._profile(known) if known else None

    def read_by(self, code: str) -> str:
        """The code of the profile by whose words text in a language is read.

        That of es for es-MX, and where a language has none that of another in its script: zh-Hans
        for zh-TW, but never hi for hi-Latn. The language itself where nothing reads it.
        """
        if profile := self.language(code):
            return profile.code
        relative = self.language(code.partition("-")[0])
        is_read = relative is not None and relative.script == language_script(code)
        return relative.code if relative and is_read else language_of(code)

    def examples(self, code: str) -> "Examples":
        """What the coach shows in one language, that of es for es-MX; English where it has none.

        Raises:
            BadInput: HL1xx, located in a file that cannot be read.
        """
        from hookline.records.examples import Examples  # who decides for customers reads none

        paths = self._example_paths
        known = next((c for c in (code, language_of(code)) if c in paths), _ENGLISH)
        if known not in self._examples:
            path = paths.get(known)
            self._examples[known] = _read_as(Examples, path) if path else Examples(code=known)
        return self._examples[known]

    def path_of(self, code: str, kind: str = "languages") -> Path:
        """The file of a language that has a profile, or phrases."""
        return (self._phrase_paths if kind == "phrases" else self._paths)[code]

    def market(self, country: str) -> "Market | None":
        """One country's pack; None where there is none."""
        if country not in self._markets:
            path = self._market_paths.get(country)
            self._markets[country] = read_market(path) if path else None
        return self._markets[country]

    def way_out(self, country: str) -> re.Pattern[str] | None:
        """What readers in a country know as an instruction to leave; None where none is known.

        Raises:
            BadInput: HL126 when its pack names a language without a profile.
        """
        if country not in self._ways_out:
            self._ways_out[country] = self._way_out(country)
        return self._ways_out[country]

    def way_out_or(self, country: str, patterns: tuple[str, ...]) -> re.Pattern[str] | None:
        """How readers in a country leave, or how a language says it where nothing is known of that.

        Args:
            patterns: how that language says it.
        """
        return self.way_out(country) or way_out(patterns)

    def _way_out(self, country: str) -> re.Pattern[str] | None:
        market = self.market(country)
        if market is None:
            return None
        patterns = list(market.way_out)
        for code in market.way_out_in:
            if (profile := self.language(code)) is None:
                problem = f"way_out_in names '{code}', which has no profile"
                fix = f"one of: {', '.join(self._paths)}"
                raise BadInput("HL126", problem, where=str(self._market_paths[country]), fix=fix)
            patterns += profile.lexicon.way_out
        return way_out(tuple(patterns))

    def _profile(self, code: str) -> "Language":
        if code not in self._read:
            from hookline.records.language import Language  # who decides for customers reads none

            self._read[code] = _read_as(Language, self._paths[code])
        return self._read[code]


def _read_as(
    model: type[AnyRecord], path: Path, channels: Collection[str] | None = None
) -> AnyRecord:
    """The record of a file that is named by its code."""
    tree = read_mapping(path)
    tree.value = {"code": path.stem, **tree.lines}
    return validated(model, tree, channels)


def read_market(path: Path, channels: Collection[str] | None = None) -> "Market":
    """A country's file.

    Args:
        channels: the names that have a profile; None takes any.
    Raises:
        BadInput: HL1xx, located.
    """
    from hookline.records.catalog import Market  # as above

    return _read_as(Market, path, channels)


class _Cache(Protocol):
    def cache_clear(self) -> None: ...


AnyCache = TypeVar("AnyCache", bound=_Cache | dict[Any, Any])
_caches: list[Callable[[], None]] = []


def reads_profiles(cache: AnyCache) -> AnyCache:
    """A cache of what profiles say, to be emptied when others come into use."""
    _caches.append(cache.clear if isinstance(cache, dict) else cache.cache_clear)
    return cache


_opened: list[Profiles] = []
"""The profiles in use; none before the first are asked for."""


def use_profiles(folders: tuple[Path, ...]) -> Profiles:
    """The profiles of these folders, which from now on `profiles` answers.

    A process looks into one set of folders: a team's own, if it has one, and the shipped one.
    """
    if not _opened or _opened[0].folders != folders:
        _opened[:] = [Profiles(folders)]
        for forget in _caches:
            forget()
    return _opened[0]


def profiles() -> Profiles:
    """The profiles in use: the shipped ones unless a command named a folder."""
    return _opened[0] if _opened else use_profiles((shipped("prompts"),))


def building(
    build: Callable[[dict[str, Read]], Built],
    records: dict[str, Read],
    kind: str = "languages",
) -> Built:
    """What is built of these profiles, or of these phrases.

    Args:
        kind: the folder that they were read from.
    Raises:
        BadInput: HL129 when a pattern of theirs cannot be read.
    """
    try:
        return build(records)
    except re.error:
        _refuse_unreadable(records, kind, profiles())
        raise


def _refuse_unreadable(records: Mapping[str, Record], kind: str, read: Profiles) -> None:
    """Say which line of which file is no pattern."""
    for code, record in records.items():
        name = "lexicon" if kind == "languages" else ""
        for line, pattern in _patterns_in(getattr(record, name) if name else record, name):
            try:
                re.compile(_BLANK.sub("0", pattern))
            except re.error as error:
                problem = f"{line}: '{pattern}' is no pattern ({error.msg})"
                where = str(read.path_of(code, kind))
                raise BadInput("HL129", problem, where=where, fix="mend it") from None


_BLANK = compile_lazily("<[a-z]+>")


def _patterns_in(value: object, name: str) -> Iterator[tuple[str, str]]:
    """Every text below a record, and the keys that lead to it."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Record):
        for field in type(value).model_fields.keys() - {"gates"}:
            yield from _patterns_in(getattr(value, field), f"{name}.{field}".lstrip("."))
    elif isinstance(value, Mapping):
        for key, below in value.items():
            yield from _patterns_in(below, f"{name}.{key}")
    elif isinstance(value, tuple):
        for text in value:
            yield from _patterns_in(text, name)


def of_all_languages(build: Callable[[dict[str, "Language"]], Built]) -> Callable[[], Built]:
    """What is built of every profile, once, when it is first needed.

    Checks ask for it in every text, so that asking again costs one comparison.
    """
    built: list[Built] = []
    _caches.append(built.clear)

    @wraps(build)
    def reader() -> Built:
        if not built:
            built.append(building(build, profiles().languages))
        return built[0]

    return reader


def of_all_phrases(build: Callable[[dict[str, "PhraseBook"]], Built]) -> Callable[[], Built]:
    """What is built of every language's phrases, once, when it is first needed."""
    built: list[Built] = []
    _caches.append(built.clear)

    @wraps(build)
    def reader() -> Built:
        if not built:
            built.append(building(build, profiles().phrases, "phrases"))
        return built[0]

    return reader
