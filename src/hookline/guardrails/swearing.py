"""Swear words of our languages, masked ones too; whole words only, so that no town is ever one."""

import re
from collections.abc import Iterator

SWEAR_WORDS = frozenset(
    re.split(
        r"\s+",
        "shit shitty shits bullshit fuck fucks fucked fucking fucker motherfucker bitch bitches "
        "asshole "
        "assholes bastard bastards cunt dickhead wanker twat slut whore prick piss pissed "
        "bollocks arsehole "
        "сука суки сучка блядь бля блять хуй хуйня хуя хуёвый пизда пиздец ебать ебаный ебаная "
        "ёбаный "
        "заебись охуенно охуенный мудак мудаки говно дерьмо жопа жопу хер хрень гандон шлюха "
        "пидор "
        "mierda puta puto putas joder jodido cabrón cabron coño gilipollas pendejo pendeja "
        "culero "
        "chingar chingada hijoputa verga carajo "
        "merde putain connard connasse salope salaud enculé bordel chiant chier foutre couilles "
        "scheiße scheisse scheiß beschissen arschloch arsch fick ficken gefickt fotze hurensohn "
        "hure wichser "
        "verfickt miststück "
        "chutiya chutiye madarchod bhenchod behenchod bhosdike bhosdi gandu harami haramkhor "
        "randi lund "
        "saala saale kamina kamine "
        "चूतिया चूतिये मादरचोद बहनचोद भोसड़ी भोसड़ीके भोसडी हरामी हरामखोर कमीना कमीने गांडू "
        "गाँडू रंडी साला साले कुत्ते "
        "كس كسم شرموطة شرموط عاهرة قحبة منيوك خرا خراء زب طيز نيك تبا ابن الكلب",
    )
) - {"ابن", "الكلب"}
SWEAR_PHRASES = re.compile(
    r"他妈的|他媽的|操你|草泥马|傻逼|煞笔|妈的|媽的|狗屎|混蛋|王八蛋|婊子|去死|牛逼|屌|鸡巴|滚蛋|"
    r"ابن الكلب|يا كلب|"
    r"चूतिय|मादरचोद|बहनचोद|भोसड़"
)


def masked_swearing(low: str) -> Iterator[tuple[int, int]]:
    """Where a swear word hides behind signs and figures: `sh1t`, `f.u.c.k`, `бл*ть`."""
    for match in _MASKED.finditer(low) if _MASK_IN_WORD.search(low) else ():
        word = match[0].strip(_SIGNS)
        if len(word) >= _SHORTEST and any(char in _MASKS for char in word) and _is_swear_word(word):
            yield match.span()
    for match in _SPELT_OUT.finditer(low) if _SINGLE_LETTERS.search(low) else ():
        if re.sub(r"[^\w]|_", "", match[0]) in SWEAR_WORDS:
            yield match.span()


def _is_swear_word(word: str) -> bool:
    """Is it a swear word, each sign standing for the letter it looks like or for any one?"""
    pattern = "".join(_LOOKS_LIKE.get(char, re.escape(char)) for char in word)
    matches = re.compile(pattern).fullmatch
    return any(len(swear_word) == len(word) and matches(swear_word) for swear_word in SWEAR_WORDS)


_SHORTEST = 4
_SIGNS = "*#.,!?-_"
_LOOKS_LIKE = {
    "1": "[il]", "3": "[eз]", "0": "[oо]", "4": "[aа]", "5": "s", "7": "t", "$": "s", "@": "[aа]",
    "!": "[il]", "*": r"\w", "#": r"\w",
}  # fmt: skip
_MASKS = frozenset(_LOOKS_LIKE)
_MASKED = re.compile(
    r"(?<![\w@#$/])(?=[^\W_]*[*#@$!0-57])[^\W\d_][\w*#@$!]{2,14}(?:[^\W_]|\*)(?![\w@/])"
)
_MASK_IN_WORD = re.compile(r"[*#@$!0-57](?<=[^\W\d_].)")
_SINGLE_LETTERS = re.compile(r"[.\-_* ](?<=[^\W\d_].)(?=[^\W\d_][.\-_* ][^\W\d_](?![^\W\d_]))")
"""Gates: a sign or a figure right behind a letter, and letters that stand alone in a row."""
_SPELT_OUT = re.compile(r"(?<![\w.])[^\W\d_](?:[.\-_* ][^\W\d_]){3,9}(?![\w])")
