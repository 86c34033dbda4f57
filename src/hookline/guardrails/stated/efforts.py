"""Numbers of the reader's own that promise nothing: `Takes only 5 minutes`, `Page 12`."""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.figures import Figure
from hookline.guardrails.stated.offered import is_offered
from hookline.guardrails.stated.patterns import any_of, of_script
from hookline.records.language import Language


def is_effort(figure: Figure, low: str, language: str) -> bool:
    """Does its clause only say what it takes the reader, or name a page, with nothing offered?"""
    if is_offered(low, figure.start, figure.end, language):
        return False
    return any(
        match.start() <= figure.start and figure.end <= match.end()
        for match in _efforts(low).finditer(low)
    )


@of_script
def _efforts(languages: Mapping[str, Language]) -> re.Pattern[str]:
    known = any_of(text for each in languages.values() for text in each.lexicon.efforts)
    opens = r"(?:^|[.!?:;,。！？、،؟¿।\n—–])\s*"  # a clause
    return re.compile(opens + known.replace("<number>", r"\d{1,3}"))
