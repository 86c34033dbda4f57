"""Numbers in words, of the languages in which copy spells them out: twenty, двадцать, zwanzig."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple


class Spelt(NamedTuple):
    """A number in words: its value, and `text[start:end]` is its words."""

    value: Decimal
    start: int
    end: int


@lru_cache(maxsize=64)
def spelt_numbers(low: str) -> tuple[Spelt, ...]:
    """The numbers that lower-case text has in words; `twenty-five` and `пятьдесят пять` are one."""
    numbers: list[Spelt] = []
    for token in _TOKEN.finditer(low):
        last_end = numbers[-1].end if numbers else 0
        if token[0] not in NUMBER_WORDS or token.start() < last_end:
            continue
        if match := _RUN.match(low, token.start()):
            words = [word for word in re.split(r"[\s-]+", match[0]) if word in NUMBER_WORDS]
            numbers.append(Spelt(_value(words), *match.span()))
    return tuple(numbers)


def _value(words: list[str]) -> Decimal:
    total = group = 0
    for word in words:
        value = NUMBER_WORDS[word]
        if value >= 1000:
            total, group = total + max(group, 1) * value, 0
        elif (value == 100 and 0 < group < 10) or (value == 20 and group == 4):  # quatre-vingts
            group *= value
        else:
            group += value
    return Decimal(total + group)


def _german() -> dict[str, int]:
    """1 to 999; German writes each as one word."""
    ones_line = "ein zwei drei vier fünf sechs sieben acht neun"
    ones = dict(enumerate(ones_line.split(" "), 1))
    teens = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
    below = {1: "eins"} | {n: word for n, word in ones.items() if n > 1}
    below |= dict(enumerate(teens.split(" "), 10))
    for ten, word in enumerate(tens.split(" "), 2):
        below[10 * ten] = word
        below |= {10 * ten + n: f"{digit}und{word}" for n, digit in ones.items()}
    words = {word: n for n, word in below.items()}
    for hundred, digit in ones.items():
        for prefix in (f"{digit}hundert", *(["hundert"] if hundred == 1 else [])):
            words[prefix] = 100 * hundred
            words |= {f"{prefix}{word}": 100 * hundred + n for n, word in below.items()}
    return words | {word.replace("ß", "ss"): n for word, n in words.items()}


# A value, then its words; left out are those that are everyday words of a language nearby
# (Hindi das, do and teen, German ein, Spanish once).
_LINES = """
0 zero null cero zéro ноль शून्य
1 one uno una une один одна одного ek एक
2 two dos deux два две двух दो
3 three tres trois три трёх трех तीन
4 four cuatro quatre четыре четырёх चार
5 five cinco cinq пять пяти paanch panch पांच पाँच
6 six seis шесть шести छह छः
7 seven siete sept семь семи सात
8 eight ocho huit восемь восьми आठ
9 nine nueve neuf девять девяти नौ
10 ten diez dix десять десяти दस
11 eleven onze одиннадцать ग्यारह
12 twelve doce douze двенадцать двенадцати बारह
13 thirteen trece treize тринадцать तेरह
14 fourteen catorce quatorze четырнадцать चौदह
15 fifteen quince quinze пятнадцать пятнадцати pandrah पंद्रह पन्द्रह
16 sixteen dieciséis seize шестнадцать सोलह
17 seventeen diecisiete семнадцать सत्रह
18 eighteen dieciocho восемнадцать अठारह
19 nineteen diecinueve девятнадцать उन्नीस
20 twenty veinte vingt vingts двадцать двадцати bees बीस
21 veintiuno veintiún इक्कीस
22 veintidós बाईस
23 veintitrés तेईस
24 veinticuatro चौबीस
25 veinticinco pachis pacchis पच्चीस
26 veintiséis छब्बीस
27 veintisiete सत्ताईस
28 veintiocho अट्ठाईस
29 veintinueve उनतीस
30 thirty treinta trente тридцать тридцати tees तीस
35 पैंतीस
40 forty cuarenta quarante сорок сорока chalis chalees चालीस
45 पैंतालीस
50 fifty cincuenta cinquante пятьдесят пятидесяти pachas pachaas पचास
55 पचपन
60 sixty sesenta soixante шестьдесят шестидесяти साठ
65 पैंसठ
70 seventy setenta septante семьдесят семидесяти sattar सत्तर
75 pachattar पचहत्तर
80 eighty ochenta huitante восемьдесят assi अस्सी
85 पचासी
90 ninety noventa nonante девяносто nabbe नब्बे
95 पचानवे पंचानवे
99 निन्यानवे
100 hundred cien ciento cent cents сто ста sau सौ
200 doscientos doscientas двести
300 trescientos trescientas триста
400 cuatrocientos cuatrocientas четыреста
500 quinientos quinientas пятьсот
600 seiscientos seiscientas шестьсот
700 setecientos setecientas семьсот
800 ochocientos ochocientas восемьсот
900 novecientos novecientas девятьсот
1000 thousand mil mille tausend тысяча тысячи тысяч hazar hazaar हज़ार हजार
100000 lakh लाख
1000000 million millones millions millionen миллион миллиона миллионов
"""
NUMBER_WORDS = _german() | {
    word: int(line.split()[0]) for line in _LINES.strip().splitlines() for word in line.split()[1:]
}
"""The value of each word that a number may hold."""

_WORD = "|".join(sorted(map(re.escape, NUMBER_WORDS), key=len, reverse=True))
_BREAK = r"(?![^\W\d_]|[\u0900-\u0963])"
_TOKEN = re.compile(r"[^\W\d_]+(?:[\u0900-\u0963\u200c\u200d]+[^\W\d_]*)*")
_RUN = re.compile(
    rf"(?<![^\W\d_])(?<![\u0900-\u0963])(?:{_WORD}){_BREAK}"
    rf"(?:(?:\s|-)(?:(?:and|et|y|und)(?:\s|-))?(?:{_WORD}){_BREAK}){{0,8}}"
)
