"""Percentages that a text states, in figures, in words and as fractions."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from hookline.guardrails.stated.number_words import spelt_numbers
from hookline.text.digits import han_number
from hookline.text.pattern import compile_lazily

_Span = tuple[int, int]


@lru_cache(maxsize=64)
def stated_percents(low: str, *, spelt: bool = True) -> tuple[tuple[Decimal, _Span], ...]:
    """The percentages that a text states (half price is 50), and where.

    Args:
        spelt: False when there is no number in words.
    """
    return tuple(_percents(low, spelt=spelt))


def _percents(low: str, *, spelt: bool = True) -> Iterator[tuple[Decimal, _Span]]:
    # a reader a way of writing: words, figures, half price, fractions, and 折, the price left
    for number in spelt_numbers(low) if spelt else ():
        if unit := _PERCENT_WORD.match(low, number.end):
            yield number.value, (number.start, unit.end())
    for match in _PERCENT.finditer(low):
        for name in ("low", "after", "before"):
            if match[name]:
                yield Decimal(re.sub("[,٫]", ".", match[name])), match.span()
        if hundredths := match["hundredths"]:
            yield Decimal(han_number(hundredths)), match.span()
    for match in _HALF.finditer(low):
        yield Decimal(50), match.span()
    for match in _FRACTION.finditer(low):
        yield _FRACTIONS[next(filter(None, match.groups()))], match.span()
    for match in _ZHE.finditer(low) if "折" in low else ():
        yield Decimal(100) - _price_left(match), match.span()


def is_of_matter(low: str, start: int, end: int) -> bool:
    """Is it the share of a material or a state, `100% linen` or `battery at 80%`: no offer?"""
    before, after = low[max(0, start - 30) : start], low[end : end + 30]
    return (
        _MATTER.match(after) is not None
        or _STATE.search(before) is not None
        or _STATE.match(after) is not None
    )


_MATTER = compile_lazily(
    r"\s*(?:(?:of|di|de|aus|из|pure|reines|rein[er]*|pur[ae]?|recycled|organic|dark|bio|merino|"
    r"edel\w*|puro|чист\w+)\s+)?(?:linen|cotton|wool|silk|leather|cashmere|hemp|polyester|viscose|"
    r"chocolate|cocoa|cacao|arabica|robusta|juice|fruit|rye|wheat|wholegrain|abv|vol\b|alcohol|fat|"
    r"milk|merino|bamboo|latex|feathers?|down\b|gold|silver|steel|paper|plastic|humidity|"
    r"leinen|baumwolle|wolle|seide|leder|kaschmir|schokolade|kakao|arabica|saft|roggen|fett|"
    r"lino|algodón|lana|seda|cuero|cacao|zumo|jugo|lin\b|coton|laine|soie|cuir|cachemire|jus|"
    r"linho|algodão|lã\b|couro|cacau|suco|л[её]н\b|льн\w+|хлоп\w+|шерст\w+|шёлк\w*|шелк\w*|кож\w+|"
    r"какао|арабик\w+|сок\b|sooti|cotton|resham|soot\b)"
    r"|\s*(?:सूती|कॉटन|रेशम|लिनन|ऊन|चमड़ा|قطن|كتان|حرير|صوف|جلد|كاكاو|棉|亚麻|羊毛|真丝|桑蚕丝|"
    r"羊绒|可可|果汁|全麦)"
)
_STATE = compile_lazily(
    r"(?:battery|charged?|charging|akku|ladung|geladen|batería|bateria|batterie|carga|charge|"
    r"заряд\w*|"
    r"батаре\w+|humidity|luftfeuchte\w*|humedad|humidité|umidade|влажност\w+|ready|done|complete|"
    r"loaded|full|fertig|prêt|listo|pronto|готов\w*|बैटरी|चार्ज|بطارية|البطارية|الشحن|电量|湿度)"
    r"\s*(?:is|at|on|ist|bei|auf|al|à|a|está al|em|на|पर|عند|还有|剩|仅剩)?\s*$"
    r"|\s*(?:battery|charged?|humidity|akku|geladen|ready|complete|done|loaded|заряд\w*)\b"
)


def _price_left(match: re.Match[str]) -> Decimal:
    """八折 is 80 % of the price left, 七五折 75, 8.5折 and 八点五折 85."""
    return Decimal(10 * han_number(match["tens"]) + han_number(match["ones"] or "0"))


_PERCENT = compile_lazily(
    r"(?:(?P<low>\d{1,12}(?:[.,]\d{1,12})?)\s*(?:-|–|to|bis|до)\s*)?"
    r"(?P<after>\d{1,12}(?:[.,٫]\d{1,12})?)\s*-?(?:[%٪％﹪]|(?:per\s?cent|percent|"
    r"pct|prozent|por ciento|pour\s?cent|por cento|per cento|pratishat|feesadi|fisadi)\b|"
    r"процент|प्रतिशत|फ़?ीसद|फीसदी|फ़ीसदी|परसेंट|"
    r"بالمئة|بالمائة|في المئة|في المائة|パーセント|퍼센트)"
    r"|[%٪％]\s?(?P<before>\d{1,12}(?:[.,٫]\d{1,12})?)|百分之\s*(?P<hundredths>\d{1,12}|[一二三四五六七八九十]+)"
)
_PERCENT_WORD = compile_lazily(
    r"[\s-]{1,2}(?:(?:per\s?cent|percent|prozent|por ciento|pour\s?cent|por cento|per cento|"
    r"pratishat|feesadi|fisadi)(?!\w)|процент|प्रतिशत|फ़?ीसदी?|परसेंट)"
)
_HALF = compile_lazily(
    r"\bhalf[- ](?:price|off|the price)|\b(?:zum )?halben preis|\bmitad de precio|\bmoitié prix|"
    r"\bmetade do preço|\bmetà prezzo|\bполцены|\bвполцены|आधे दाम|आधी क़?ीमत|आधा दाम|نصف السعر|"
    r"بنصف الثمن|نصف الثمن|半价|半價|"
    r"(?<![把将再纸布沿着次])[对對]折(?!再|成|起|好|线|后|两次|一次)"
)
_ZHE = compile_lazily(
    r"(?<![\d.一二三四五六七八九十])(?P<tens>[1-9一二三四五六七八九])[.点]?"
    r"(?P<ones>[0-9零〇一二三四五六七八九])?\s*折(?!叠|腾|射|返|旧|合)"
)


PERCENT_WORDS = frozenset(
    re.findall(
        r"\w+",
        "percent cent pct prozent ciento pourcent cento half halben mitad metade pratishat feesadi "
        "fisadi third quarter fifth tenth tihai chauthai drittel viertel zehntel tiers quart "
        "tercio cuarto quinto quarto terzo decimo derde kwart vijfde tiende",
    )
)
"""One of them stands in ASCII text that states a percentage without its sign."""
_FRACTIONS = {
    word: Decimal(value)
    for value, words in (
        (
            "33.3",
            "third drittel tiers tercio terço terco terzo derde треть तिहाई tihai ثلث 三分之一",
        ),
        ("25", "quarter viertel quart cuarto quarto kwart четверть चौथाई chauthai ربع 四分之一"),
        ("20", "fifth fünftel quinto vijfde cinquième пятую خمس 五分之一"),
        ("10", "tenth zehntel décimo decimo tiende dixième десятую عشر 十分之一"),
    )
    for word in words.split()
}
_FRACTION = compile_lazily(
    r"\b(third|quarter|fifth|tenth)s?[ -](?:off|less|cheaper|discount)(?![\w-])"
    r"|\b(drittel|viertel|fünftel|zehntel) (?:günstiger|billiger|weniger|rabatt|nachlass)"
    r"|\b(tiers|quart|cinquième|dixième) (?:de (?:réduction|remise|moins)|moins cher|en moins)"
    r"|\b(terzo|quarto|quinto|decimo) (?:in meno|di sconto|di meno)"
    r"|\b(derde|kwart|vijfde|tiende) (?:goedkoper|korting|minder)"
    r"|\b(tercio|cuarto|quinto|décimo) (?:de descuento|menos|más barato)"
    r"|\b(terço|terco|quarto|quinto|décimo) (?:de desconto|a menos|mais barato)"
    r"|\b(треть|четверть|пятую|десятую) (?:дешевле|меньше|цены)"
    r"|(तिहाई|चौथाई) (?:की )?(?:छूट|कम|सस्त)|\b(tihai|chauthai) (?:ki )?(?:chhoot|kam|off|sast)"
    r"|(?:خصم|وفر) (?:ال)?(ثلث|ربع|خمس|عشر)|(ثلث|ربع) (?:السعر|الثمن)"
    r"|(三分之一|四分之一|五分之一|十分之一)(?=的?(?:价|优惠|折扣))"
)
"""`a third off`: a share of the price, in words."""
