"""Words that make a number a thousand, a lakh or a million times as large: `50rb`, `5 тыс.`."""

SCALES = {
    word: times
    for times, words in {
        1_000: "k tsd tausend rb ribu seribu tys tysiąc tysiące tysięcy bin тыс тысяча тысячи тысяч"
        " tusen tusind tusinde tuhat tuhatta thousand thousands हज़ार हजार हज़ार hazar hazaar"
        " hajaar ألف الف ألفا ألفًا ألفاً آلاف الاف 千 mila mille mil duizend dzd",
        10_000: "万 萬",
        100_000: "lakh lakhs lac lacs लाख 十万 十萬",
        1_000_000: "mio mln mn million millions millionen millón millones milhão milhões milione"
        " milioni miljoen miljoner millioner miljoonaa milyon milion miliony milionów juta jt млн"
        " миллион миллиона миллионов मिलियन مليون ملايين 百万 百萬",
        10_000_000: "crore crores cr करोड़ करोड़ 千万 千萬",
        100_000_000: "億 亿",
        1_000_000_000: "十億 十亿",
        10_000_000_000: "百億 百亿",
        100_000_000_000: "千億 千亿",
    }.items()
    for word in words.split()
}
"""By word, casefolded. `mil` is a thousand, as Spanish and Portuguese have it. A bare `m` is a
thousand in one country and a million in another, and stays out."""
SHARED = frozenset(("mil", "mn", "cr", "bin"))
"""Those that stand for something else where no money is spoken of: two bin bags, 30 mn."""
ABBREVIATED = frozenset(("tys", "тыс", "tsd", "mio", "mln", "mn", "млн", "jt"))
"""Those behind which a full stop may end the word alone, and no sentence."""
SPACELESS = (
    *(f"{tens}{word}" for tens in ("十", "百", "千", "") for word in ("万", "萬", "億", "亿")),
    "千",
)
"""Those behind which the next word stands without a space."""


def scaled(unit: str) -> tuple[int, str]:
    """How many times a number is meant by the word behind it, and what is left of that word.

    `ribu` is (1000, ""), `tys. zł` (1000, "zł"), `万円` (10000, "円"); (1, unit) where none is.
    """
    words = unit.strip().split(maxsplit=1)
    if not words:
        return 1, unit
    if times := SCALES.get(words[0].casefold().rstrip(".")):
        return times, " ".join(words[1:])
    if not words[0][0].isascii():  # no space in Chinese and Japanese
        for word in SPACELESS:
            if unit.strip().startswith(word):
                return SCALES[word], unit.strip().removeprefix(word).strip()
    return 1, unit
