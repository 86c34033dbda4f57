"""What is most often free, by its words in our languages."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.records.figure_words import Things
from hookline.records.language import Language


def things_in(low: str) -> set[str]:
    """The kinds of which lower-case text names something."""
    return {kind for kind, words in things(low).items() if words.search(low)}


@of_script
def things(languages: Mapping[str, Language]) -> dict[str, re.Pattern[str]]:
    """A pattern for each kind, for the text that is given."""
    lexicons = [profile.lexicon for profile in languages.values()]
    return {
        kind: re.compile(any_of(word for each in lexicons for word in getattr(each.things, kind)))
        for kind in Things.model_fields
    }
