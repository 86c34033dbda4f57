"""Words in a row that are a class together: the `money_back` of a thesaurus."""

from collections.abc import Sequence
from typing import NamedTuple

Run = tuple[str, int, tuple[str, ...]]
"""(language, a class, the words that go on) behind the first word of a run."""


class Runs(NamedTuple):
    """The runs that a word may begin."""

    by_second: dict[str, list[Run]]
    """By the word behind the first, or its stem: `cost*`."""
    stems: tuple[str, ...]
    """Those stems without their asterisk."""

    def before(self, word: str) -> Sequence[Run]:
        """Those that go on with the word, which is folded."""
        whole = self.by_second.get(word, ())
        if not (self.stems and word.startswith(self.stems)):
            return whole
        begun = (run for stem in self.stems if word.startswith(stem)
                 for run in self.by_second[f"{stem}*"])  # fmt: skip
        return [*whole, *begun]
