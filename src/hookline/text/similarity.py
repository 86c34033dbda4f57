"""Likeness of words and of texts: did-you-mean, near duplicates, how many texts really differ."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from hookline.text.mergetags import split_tags
from hookline.text.pattern import compile_lazily

NEAR_DUPLICATE = 92.0  # token-sort ratio from which two variants test the same idea


def nearest(word: str, choices: Iterable[str], *, cutoff: float = 70) -> str | None:
    """The choice that `word` was probably meant to be; None when none is near enough."""
    from rapidfuzz import fuzz, process  # 4 MB, which whoever makes no mistake does without

    match = process.extractOne(
        word, list(choices), scorer=fuzz.ratio, processor=_spelling, score_cutoff=cutoff
    )
    return match[0] if match else None


def near_duplicate(a: str, b: str) -> bool:
    """Do both say the same in nearly the same words, in whatever order?"""
    return _alike(_normal(a), _normal(b))


def really_different(texts: Sequence[str]) -> int:
    """How many of the texts differ: the size of a greedy set without near duplicates."""
    distinct: list[str] = []
    for text in map(_normal, texts):
        if not any(_alike(text, earlier) for earlier in distinct):
            distinct.append(text)
    return len(distinct)


def without_common_ending(texts: Sequence[str]) -> list[str]:
    """The texts without what all of them end in, such as a link and a legal line."""
    endings = [text[::-1] for text in texts]
    first, last = min(endings), max(endings)  # what these two share, all between them share
    pairs = enumerate(zip(first, last, strict=False))
    n_alike = next((index for index, (a, b) in pairs if a != b), 0)
    return [text[: len(text) - n_alike] for text in texts]


def opening(text: str, words: int = 4) -> str:
    """How a text begins: case, punctuation and a sender's signature aside; two characters stand
    for a word in scripts that write no spaces."""
    normal = _normal(_SIGNATURE.sub("", text))
    if _SPACELESS.search(normal):
        return "".join(_SPACELESS_WORD.findall(_SPACELESS_GAP.sub("", normal))[:words])
    return " ".join(normal.split()[:words])


def sentences(text: str) -> list[str]:
    """The sentences of a text in any of our scripts; the dot in `1.5` ends none."""
    return [stripped for sentence in _SENTENCE_END.split(text) if (stripped := sentence.strip())]


SPACELESS_RANGES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_SPACELESS = compile_lazily(f"[{SPACELESS_RANGES}]")
_SPACELESS_GAP = compile_lazily(f"(?<=[{SPACELESS_RANGES}]) (?=[{SPACELESS_RANGES}])")
_SPACELESS_WORD = compile_lazily(f"[{SPACELESS_RANGES}]{{1,2}}|[^ {SPACELESS_RANGES}]+")
_SIGNATURE = compile_lazily(r"\A\s*【[^】\n]*】")
# The marks are those of Latin, Arabic (vowels, shadda, tanwin) and Indic writing.
_NOT_A_WORD = compile_lazily(
    r"[^\w%#$€£¥₹₽\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0e7f\u200c\u200d]+"
)
_SENTENCE_END = compile_lazily(r"(?<=[!?。！？؟।॥۔…])\s*|(?<=\.)(?=\s)|\n+")


def _spelling(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")


def _normal(text: str) -> str:
    """Casefolded words; a merge tag counts by its name, so another fallback is no difference."""
    plain = "".join(x if isinstance(x, str) else f" {x.name} " for x in split_tags(text))
    return _NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", plain).casefold()).strip()


def _alike(a: str, b: str) -> bool:
    if not a or not b:
        return a == b
    if _SPACELESS.search(a) and _SPACELESS.search(b):
        return _bigram_likeness(a, b) >= NEAR_DUPLICATE
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(a, b) >= NEAR_DUPLICATE


def _bigram_likeness(a: str, b: str) -> float:
    """Dice's coefficient (1945) of character pairs, in percent."""
    pairs_a, pairs_b = (_bigrams(text.replace(" ", "")) for text in (a, b))
    return 200 * (pairs_a & pairs_b).total() / (pairs_a.total() + pairs_b.total())


def _bigrams(text: str) -> Counter[str]:
    padded = f" {text} "
    return Counter(padded[start : start + 2] for start in range(len(padded) - 1))
