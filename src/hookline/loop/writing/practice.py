"""The writer without a model: composes from the practice books of prompts/offline/."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.errors import BadInput
from hookline.gateway.base import Refused
from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.records.prompt import Prompt, Reply
from hookline.records.words import OFFLINE
from hookline.records.yaml_tree import Tree
from hookline.text.languages import english_name, language_of
from hookline.text.similarity import nearest

if TYPE_CHECKING:
    from hookline.composer.book import Book


class Practice:
    """Answers prompts at once; the same seed gives the same copy."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """Remember where books are.

        Args:
            folders: prompt folders, a team's own first.
        """
        self._folders = folders
        self._books: dict[str, Book | None] = {}

    def reply(self, prompt: Prompt, *, seed: int) -> Reply:
        """The answer to a prompt.

        Raises:
            Refused: HL622 when there is no book in its language.
        """
        from hookline.composer.compose import compose  # a run with a model composes nothing

        return Reply(text=compose(prompt, self.book(prompt.language), seed=seed), model=OFFLINE)

    def book(self, language: str) -> "Book":
        """The practice book of a language; es-MX is served by es.

        Raises:
            Refused: HL622 when there is none.
        """
        if language not in self._books:
            self._books[language] = _read(self._folders, language)
        if (book := self._books[language]) is None:
            problem = f"the practice writer has no messages in {english_name(language)}"
            fix = "use a model, or write prompts/offline/LANGUAGE.yaml"
            raise Refused("HL622", problem, fix=fix)
        return book


def _read(folders: Sequence[Path], language: str) -> "Book | None":
    from hookline.composer.book import Book

    for code in dict.fromkeys((language, language_of(language))):
        for folder in folders:
            path = folder / OFFLINE / f"{code}.yaml"
            if path.is_file():
                tree = read_mapping(path)
                book = validated(Book, tree)
                _refuse_unknown_trades(book, tree, folders)
                return book
    return None


def _refuse_unknown_trades(book: "Book", tree: Tree, folders: Sequence[Path]) -> None:
    """A message for a trade that no file describes would go to nobody, and nobody would know."""
    trades = sorted({path.stem for folder in folders for path in folder.glob("industries/*.yaml")})
    for slug, messages in book.messages.items():
        for index, message in enumerate(messages):
            for trade in message.trades:
                if trade not in trades:
                    meant = nearest(trade, trades)
                    fix = f"did you mean '{meant}'?" if meant else f"known: {', '.join(trades)}"
                    where = tree.where(("messages", slug, index, "trades"))
                    raise BadInput("HL101", f"there is no trade '{trade}'", where=where, fix=fix)
