"""Which encoding bytes without a mark are in, by the letters that each would make of them."""

from collections import Counter
from typing import NamedTuple

from hookline.text.pattern import compile_regex_lazily

WESTERN = (
    "äöüß", "éèêàçâîôëûïù+œæÿ", "áéíóñú+üç", "ãáéçóêíâúôà+õ", "àèéìòù", "éëïèü+ó",
    "åäöé+ü", "åæøéö+ô", "+áéíóúýðþæö", "àèéíòóúïüç",
)  # fmt: skip
EASTERN = (
    "ąćęłńóśźż", "áíéěčřšžýůúňťď+óöü", "áíéčšžýúťľň+ďôäóŕĺ", "áéóőöüíú+ű", "čšž+ćđ", "ăâîşţ+ș",
    "äöüß",
)  # fmt: skip
CYRILLIC = ("аеиновртлскмдпуяыьгзбчйхжшюці+щэёфъєїґўђјљњћџ",)
ALPHABETS = {
    "cp1252": WESTERN,
    "cp1250": EASTERN,
    "iso8859-2": EASTERN,
    "cp1251": CYRILLIC,
    "koi8-r": CYRILLIC,
    "cp866": CYRILLIC,
    "cp1253": ("αοιετνσςρκπλμυηωγδχβθίάόέήύώ+ζξφψϊΐϋ",),
    "cp1254": ("üışöçği\u0307+âî",),
    "cp1255": ("אבגדהוזחטיכלמנסעפצקרשתםןףךץ",),
    "cp1256": ("ابتثجحخدذرزسشصضطظعغفقكلمنهويةى+ءآأؤإئ",),
    "cp1257": ("āčēģīķļņšūž", "ąčęėįšųūž", "äõöü+šž"),
    "cp850": WESTERN,
    "cp852": EASTERN,
    "mac_roman": WESTERN,
}
"""What languages write besides ASCII letters, the rarer signs after the +; by codec."""
DAILY = {
    "cp949": (range(0xB0, 0xC9), range(0xA1, 0xFF)),
    "euc_jp": (range(0xA4, 0xD0), range(0xA1, 0xFF)),
    "gb18030": (range(0xB0, 0xD8), range(0xA1, 0xFF)),
    "big5": (range(0xA4, 0xC7), range(0x40, 0xFF)),
    "cp932": (range(0x82, 0x98), range(0x40, 0xFD)),
}
"""First and second bytes of the characters in daily use, the narrowest codec first.

Source: KS X 1001, JIS X 0208, GB 2312 and Big5, each of which puts them before the rarer ones.
"""
NEUTRAL = "’‘“”„«»–—…€°·©®™§\u00a0"
"""Signs that stand in any language's texts."""
RARE, OF_OTHERS, FOREIGN, BROKEN = 0.4, 0.2, -2.0, 2.0
"""What a letter counts that is rarer in the language, of another one of the same codec, or of none
of them, where a usual one counts 1; and what one costs that makes no word with its neighbours."""
USUAL = 0.12
"""What Windows' Western codec has ahead of others: most files without a mark are in it."""
SURE, MARGIN = 0.6, 0.1
MOST_RARE = 0.1
"""Share of rarer characters in a text of two bytes a character."""
FEWEST = 12
"""Different characters of two bytes that tell one such codec from another."""

_WORD = compile_regex_lazily(r"[\p{L}\p{M}]+")
_TURN = compile_regex_lazily(r"\p{Ll}\p{Lu}")


class CodecGuess(NamedTuple):
    """What bytes most likely are."""

    codec: str
    text: str
    score: float
    """1 where all letters are usual ones of one language."""


def guess_codecs(content: bytes) -> list[CodecGuess]:
    """The codecs that bytes fit, the best first; those that read the same text count once.

    Several are given where none is clearly better than the others, none where no codec fits.

    Args:
        content: lines with bytes that are no ASCII, and no UTF-8.
    """
    if (two_bytes := _two_byte_codec(content)) is not None:
        return [two_bytes]
    by_text: dict[str, CodecGuess] = {}
    for codec, alphabets in ALPHABETS.items():
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        is_latin = alphabets[0].lstrip("+") < "\u0370"
        score = _score(text, alphabets, is_latin=is_latin) + USUAL * (codec == "cp1252")
        if text not in by_text or score > by_text[text].score:
            by_text[text] = CodecGuess(
                by_text[text].codec if text in by_text else codec, text, score
            )
    ranked = sorted(by_text.values(), key=lambda guess: -guess.score)
    if not ranked or ranked[0].score < SURE:
        return []
    return [guess for guess in ranked if guess.score >= ranked[0].score - MARGIN]


def _score(text: str, alphabets: tuple[str, ...], *, is_latin: bool) -> float:
    """How usual the letters are, from -4 to 1."""
    chars = Counter(char for char in text.casefold() if not char.isascii() and char not in NEUTRAL)
    if not (n_chars := chars.total()):
        return 1.0
    n_broken = 0
    for word in _WORD.findall(text):
        if word.isascii():
            continue
        n_ascii = sum(char.isascii() for char in word)
        is_one_script = n_ascii > 0 or len(word) == 1 if is_latin else n_ascii == 0
        others = len(word) - n_ascii
        n_broken += len(_TURN.findall(word)) if is_one_script else others
    of_all = "".join(alphabets)
    usual = max(
        sum(count * _weight(char, alphabet, of_all) for char, count in chars.items())
        for alphabet in alphabets
    )
    return (usual - BROKEN * n_broken) / n_chars


def _weight(char: str, alphabet: str, of_all: str) -> float:
    usual, _, rare = alphabet.partition("+")
    if char in usual or char in rare:
        return 1.0 if char in usual else RARE
    return OF_OTHERS if char in of_all else FOREIGN


def _two_byte_codec(content: bytes) -> CodecGuess | None:
    """The narrowest codec of two bytes a character whose everyday ones the text is made of."""
    for codec, (first_bytes, second_bytes) in DAILY.items():
        try:
            text = content.decode(codec)
        except UnicodeDecodeError:
            continue
        chars = {char for char in text if not char.isascii()}
        pairs = [char.encode(codec) for char in chars]
        n_daily = sum(
            len(pair) == 2 and pair[0] in first_bytes and pair[1] in second_bytes for pair in pairs
        )
        if n_daily >= FEWEST and n_daily >= (1 - MOST_RARE) * len(pairs):
            return CodecGuess(codec, text, 1.0)
    return None
