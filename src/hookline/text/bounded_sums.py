"""Sums with the words around them that a field's name says already: `ab 50 €`, `3万円以上`."""

import re

from hookline.text.digits import has_digit
from hookline.text.pattern import compile_lazily


def _any(words: str) -> str:
    return "|".join(re.escape(word.strip()) for word in words.split(","))


_LEAST = _any(
    "ab,von,mindestens,mind.,mind,mindestbestellwert,min.,min,minimum,from,over,above,at least,"
    "dès,à partir de,à partir d',au moins,compra mínima de,compra mínima,mínimo de,mínimo,"
    "mínima de,"
    "desde,a partir de,más de,acima de,compras acima de,da,a partire da,minimo,almeno,vanaf,"
    "minimaal,od,co najmniej,powyżej,en az,от,не менее,не меньше,минимум,कम से कम,"
    "न्यूनतम,满,滿,最低,"
    "من,ابتداءً من,ابتداء من,بحد أدنى,minimal,mulai,mulai dari,från,minst,fra,mindst,vähintään"
)
_LEAST_BEHIND = _any(
    "以上,起,から,से ऊपर,से अधिक,से ज़्यादा,से,ve üzeri,üzeri,'den itibaren,'dan itibaren,'den,'dan,"
    "oder mehr,or more,et plus,o más,y más,ou mais,o più,of meer,lub więcej,i więcej,и более,"
    "и выше,"
    "alkaen,eller mer,eller mere,فأكثر,وأكثر,ke atas,ke upar,+"
)
_OFF = _any("-,−,–,minus,save,save up,moins,menos,meno,minder,减,立减,省,خصم,скидка")
_OFF_BEHIND = _any(
    "引き,値引き,割引,オフ,off,rabatt,nachlass,de remise,de réduction,de rabais,de descuento,"
    "de desconto,"
    "di sconto,korting,zniżki,rabatu,indirim,скидки,की छूट,छूट,diskon,alennus,优惠,خصم"
)
_MOST = _any(
    "up to,bis zu,bis,höchstens,maximal,jusqu'à,hasta,até,fino a,tot,do,до,upp till,op til,"
    "opptil,enintään,最大,最高,至多,حتى,hingga,sampai,max.,max,maks."
)
_MOST_BEHIND = _any("'ye kadar,'ya kadar,'e kadar,'a kadar,'ye varan,'ya varan,तक,まで,tak")


def bare_least(text: str) -> str:
    """A sum without the words of `at least`; the text as it stands where there are none."""
    return _bare(text, _AT_LEAST)


def bare_reduction(text: str) -> str:
    """A sum or a share without the words of `off`; the text as it stands where there are none."""
    return _bare(text, _TAKEN_OFF)


def bare_most(text: str) -> str:
    """A sum without the words of `up to`; the text as it stands where there are none."""
    return _bare(text, _AT_MOST)


def tells_most(text: str, figure: str) -> bool:
    """Does a text tell the figure with words of `up to` right beside it?"""
    digits = re.escape(re.sub(r"[^\d.,]", "", figure).strip(".,"))
    if not digits:
        return False
    sign = r"[^\w\s]{0,2}\s?"
    match = re.search(
        rf"(?<!\w)(?:{_MOST})\s?{sign}{digits}|{digits}\s?[^\d\s]{{0,6}}?\s?(?:{_MOST_BEHIND})",
        text.casefold().replace("’", "'"),
    )
    return match is not None


def _bare(text: str, pattern: "re.Pattern[str]") -> str:
    folded = text.strip().replace("’", "'")
    match = pattern.fullmatch(folded)
    if match is None or not (match["before"] or match["behind"]) or not has_digit(match["sum"]):
        return text
    return match["sum"].strip()


def _around(before: str, behind: str) -> str:
    return (
        rf"(?i)(?:(?P<before>{before})(?:[\s:]+|(?=[\d$€£¥₹₺₽])))?(?P<sum>.*?\S)"
        rf"(?:\s?(?P<behind>{behind}))?"
    )


_AT_LEAST = compile_lazily(_around(_LEAST, _LEAST_BEHIND))
_TAKEN_OFF = compile_lazily(_around(_OFF, _OFF_BEHIND))
_AT_MOST = compile_lazily(_around(_MOST, _MOST_BEHIND))
