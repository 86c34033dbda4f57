"""The way out of an SMS list, as each language says it and each country's readers know it.

A way out is an instruction: the keyword with a verb, a purpose, a number or a link. The word in
running prose (`stop by our store`, `bus stop`, `до отказа`) is none. Not legal advice.
"""

import re
from functools import lru_cache

LINK = "<link>"
"""In a pattern: an address, or the words that lead to one."""
_LINK = r"(?:here|at|via|https?:|www\.|[\w-]+\.[a-z]{2,}/|\{\{)"


@lru_cache(maxsize=64)
def way_out(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    """What in lower-case text is a way out; None where no pattern is known."""
    return re.compile("|".join(patterns).replace(LINK, _LINK)) if patterns else None
