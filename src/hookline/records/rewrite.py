"""What a person wants a draft to be in other words."""

from hookline.records.base import Record
from hookline.records.words import Rewrite
from hookline.text.languages import english_name


class Wish(Record):
    """One way to put a draft into other words."""

    how: Rewrite
    language: str = ""
    """The language that is wanted, where it is another one."""
    words: str = ""
    """What is wanted, where a person says it in their own words."""

    @property
    def label(self) -> str:
        """As it is named on a version: `shorter`, `in Hindi`, `as follow-up`."""
        if self.how == "language":
            return f"in {english_name(self.language)}"
        if self.how == "words":
            return " ".join(self.words.split())[:60]
        return LABELS[self.how]


LABELS: dict[str, str] = {
    "shorter": "shorter",
    "warmer": "warmer",
    "plainer": "plainer",
    "urgent": "more urgent",
    "follow_up": "as follow-up",
    "mend": "mended",
}
