"""Is a word only spoken of: in a novel, a proverb, a dictionary, as somebody's name?"""

import re
from collections.abc import Mapping

from hookline.guardrails.stated.claims import Claim
from hookline.guardrails.stated.offered import is_quoted
from hookline.guardrails.stated.phrasing import is_han
from hookline.records.language import Language
from hookline.records.profiles import of_all_languages
from hookline.text.pattern import compile_lazily

_LONGEST_HAN_WORD = 2


def is_mentioned(claim: Claim, low: str) -> bool:
    """Is the claim a bare word, or in quotes, in a sentence that speaks of words, stories or names?

    More than a word promises, whatever it stands in: a quiz may well be free of charge.
    """
    phrase = low[claim.start : claim.end].strip()
    is_word = len(phrase) <= _LONGEST_HAN_WORD if is_han(phrase[0]) else " " not in phrase
    if not (is_word or _QUOTE.search(phrase) or is_quoted(low, claim.start, claim.end)):
        return False
    start = max((end.end() for end in _SENTENCE_END.finditer(low, 0, claim.start)), default=0)
    end = _SENTENCE_END.search(low, claim.end)
    return _mentions().search(low, start, end.start() if end else len(low)) is not None


_QUOTE = compile_lazily('["“”„«»「」『』]')
_SENTENCE_END = compile_lazily(r"[.!?;\n।。！？؟](?!\w)")


@of_all_languages
def _mentions(languages: Mapping[str, Language]) -> re.Pattern[str]:
    patterns = [text for profile in languages.values() for text in profile.lexicon.mentions]
    return re.compile("|".join(patterns) or "(?!)")
