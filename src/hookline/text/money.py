"""Money and percentages as people write them."""

import re
from decimal import Decimal
from typing import NamedTuple

from hookline.text.digits import fold_digits
from hookline.text.iso_countries import iso_countries, iso_currencies
from hookline.text.market_letters import MARKET_LETTERS, are_before_only, codes_of
from hookline.text.pattern import compile_lazily
from hookline.text.scales import SPACELESS, scaled


class Money(NamedTuple):
    """An amount in the smallest unit of its ISO 4217 currency: paise, cents, yen."""

    minor: int
    currency: str


def parse_money(text: str, *, currency: str, decimal_sign: str = "") -> Money:
    """`500 INR`, `Rs 500`, `£4.99`, `1,999`, `1999/-`, `49,-`, `Rp50 ribu`, `2万円` and the like.

    Args:
        currency: ISO code for a bare number, and for `$`, `kr` or `¥` where it is such a currency.
        decimal_sign: what stands before decimals, where something else than the text tells.
    Raises:
        ValueError: what was written is no amount of money.
    """
    if any(sign in text for sign in "%٪％"):
        raise ValueError(f"'{text}' is a percentage and no amount; write one like 500 EUR")
    match = _match(text)
    times, unit = _scale_and_unit(match["before"] or "", match["after"] or "") if match else (0, "")
    if match is None or not times:
        raise ValueError(f"'{text}' is no amount; write one like 500 INR or £4.99")
    code = read_currency(unit, default=currency) if unit else currency.upper()
    if not currency and (codes := codes_of(unit)):
        code = codes[0]  # until the market is known
    if code is None:
        raise ValueError(f"'{unit}' is no currency we know; write its three letters, as in 500 EUR")
    if not _is_grouped(match["number"]):
        raise ValueError(f"'{text}' may be read in two ways; write it with a point alone")
    decimals = minor_digits(code)
    number = read_number(match["number"], decimals=decimals, decimal_sign=decimal_sign)
    minor = number.scaleb(decimals) * times
    if minor != minor.to_integral_value():
        raise ValueError(f"'{text}' has more decimals than {code} has")
    return Money(int(minor), code)


def _match(text: str) -> re.Match[str] | None:
    """The number of a text, with what stands before and behind it; `千円` is one thousand."""
    bare = _NO_DECIMALS.sub("", fold_digits(text).strip()).strip()
    return _MONEY.fullmatch(f"1{bare}" if bare.startswith(SPACELESS) else bare)


def _scale_and_unit(before: str, after: str) -> tuple[int, str]:
    """What a number is taken times, and what stands for its currency: `Rp50 ribu`, `50 tys. zł`.

    (0, "") where one money stands before it and another one behind: `$5 EUR`, but not `$5 MXN`.
    """
    if after and not before and read_currency(after, default=""):
        return 1, after
    times, rest = scaled(after)
    if not (before and rest):
        return (0, "") if are_before_only(rest) else (times, before or rest)
    unit = rest if read_currency(rest, default="") else f"{before}{rest}"
    code = read_currency(unit, default="")
    is_sign = before.strip().casefold() in _SHARED_SIGNS
    is_same = is_sign and code is not None and read_currency(before, default=code) == code
    return (times, unit) if is_same else (0, "")


def _is_grouped(number: str) -> bool:
    """Do its separators part thousands (or lakhs), and its decimals by a last one of another kind?

    `1,99,999.00` and `1.999,5` do; `12.5.0` and `1.999.00` do not.
    """
    digits, separators = _SEPARATOR.split(number), _SEPARATOR.findall(number)
    if len(separators) < 2:
        return True
    if separators[-1] not in separators[:-1]:
        digits, separators = digits[:-1], separators[:-1]
    first, *inner, last = digits
    is_regular = len(first) <= 3 and len(last) == 3 and all(len(group) in (2, 3) for group in inner)
    return is_regular and len(set(separators)) == 1


def format_money(minor: int, currency: str) -> str:
    """The amount as a brief writes it: `500 INR`, `4.99 GBP`."""
    amount = Decimal(minor).scaleb(-minor_digits(currency))
    whole = amount == amount.to_integral_value()
    return f"{amount.to_integral_value() if whole else amount:f} {currency}"


def parse_percent(text: str) -> Decimal:
    """`20%`, `1.8 %`, `٪20` as 20, 1.8 and 20.

    Raises:
        ValueError: what was written is no percentage.
    """
    bare = fold_digits(text).strip()
    number = bare.strip("%٪％").strip()
    if number == bare or not NUMBER.fullmatch(number):
        raise ValueError(f"'{text}' is no percentage; write one like 20%")
    return read_number(number)


def read_number(text: str, *, decimals: int = 2, decimal_sign: str = "") -> Decimal:
    """A number as copy writes it: `1,999`, `1.000,50`, `1 000`, `4,99`, `1,00,000`.

    The last of two kinds of separator is the decimal one; a lone separator is a thousands
    separator when it repeats or when exactly three digits follow it (`1.000`, but `0.125`, and
    1.000 of a currency with three `decimals`).
    """
    plain = _GAP.sub("", text.replace("٫", ",").replace("٬", "."))
    separators = [char for char in plain if char in ".,"]
    if not separators:
        return Decimal(plain)
    if decimal_sign:
        return Decimal(re.sub(r"[.,]", lambda m: "." if m[0] == decimal_sign else "", plain))
    last = separators[-1]
    whole, _, decimal_part = plain.rpartition(last)
    thousands = decimals != 3 or last == ","
    grouped = thousands and len(decimal_part) == 3 and len(whole) <= 3 and whole.strip("0") != ""
    if separators.count(last) > 1 or (len(set(separators)) == 1 and grouped):
        return Decimal(re.sub("[.,]", "", plain))
    return Decimal(f"{re.sub('[.,]', '', whole) or '0'}.{decimal_part}")


def read_currency(unit: str, *, default: str) -> str | None:
    """The ISO code behind a sign, a word or a code; None when nobody uses it for money.

    A price without any (`only 499`) is in the default currency.
    """
    word, home = unit.strip().casefold(), default.upper()
    if not word:
        return home
    if word in _SHARED_SIGNS and _SHARED_SIGNS[word].fullmatch(home):
        return home
    if word in MARKET_LETTERS:
        return home if home in MARKET_LETTERS[word] else None
    if code := CURRENCY_WORDS.get(word) or CURRENCY_WORDS.get(word.rstrip(".")):
        return code
    if word.count("$") == 1:
        return _dollar_of(_NO_LETTER.sub("", word.replace("$", "")))
    code = word.upper()
    is_iso = any(x.fullmatch(code) for x in (_TWO_DECIMALS, _WITHOUT_MINOR, _THREE_DECIMALS))
    return code if is_iso or code in iso_currencies() else None


def _dollar_of(letters: str) -> str | None:
    """The dollar or peso that letters beside its sign tell: `$ CA`, `RD$`, `$MXN`, `$U`."""
    code, country = letters.upper(), iso_countries().get(letters.upper())
    if letters in _DOLLAR_LETTERS:
        return _DOLLAR_LETTERS[letters]
    if country is not None and _SHARED_SIGNS["$"].fullmatch(country.currency):
        return country.currency
    return code if _SHARED_SIGNS["$"].fullmatch(code) else None


def shared_sign(text: str) -> str:
    """The sign beside an amount that several countries use for money of their own, `$`; else ""."""
    match = _match(text)
    unit = _scale_and_unit(match["before"] or "", match["after"] or "")[1] if match else ""
    word = unit.strip().casefold()
    is_shared = _SHARED_SIGNS.get(word, _POUNDS) is not _POUNDS  # E£ is written so
    return word if is_shared or word in MARKET_LETTERS else ""


def minor_digits(currency: str) -> int:
    """How many decimals the currency has (ISO 4217)."""
    if _WITHOUT_MINOR.fullmatch(currency):
        return 0
    return 3 if _THREE_DECIMALS.fullmatch(currency) else 2


_WITHOUT_MINOR = compile_lazily("BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|XAF|XOF|XPF")
_THREE_DECIMALS = compile_lazily("BHD|IQD|JOD|KWD|LYD|OMR|TND")
_TWO_DECIMALS = compile_lazily(
    "AED|AOA|ARS|AUD|BDT|BGN|BRL|CAD|CHF|CNY|COP|CZK|DKK|EGP|EUR|GBP|GHS|HKD|HUF|IDR|ILS|INR|KES|KZT|"
    "LKR|MAD|MXN|MYR|NGN|NOK|NPR|NZD|PEN|PHP|PKR|PLN|QAR|RON|RSD|RUB|SAR|SEK|SGD|THB|TRY|TZS|TWD|UAH|"
    "USD|UYU|YER|ZAR|BBD|BMD|BND|BSD|BZD|DOP|FJD|GYD|JMD|KYD|NAD|TTD|XCD"
)
_WORDS = {
    "INR": "₹ rs rupee rupees रु रुपये रुपए रुपया रुपयों रूपये rupaye rupay रू 卢比 روبية ルピー",
    "USD": "$ us$ dollar dollars dólar dólares bucks доллар доллара долларов 美元 美金 دولار डॉलर"
    " ドル 米ドル",
    "EUR": "€ euro euros euroa euron евро 欧元 يورو यूरो ユーロ",
    "GBP": "£ pound pounds quid 英镑 фунт фунта фунтов पाउंड ポンド",
    "RUB": "₽ руб рубль рубля рублей рублях р rubles roubles 卢布 روبل रूबल",
    "CNY": "元 块 块钱 人民币 rmb cn¥ 圆 yuan юань юаней यूआन युआन يوان",
    "JPY": "¥ ￥ 円 yen yens yenes ienes jenów jeniä 日元 日圆 иен येन",
    "AED": "درهم دراهم درهما درهمًا درهماً dirham dirhams dhs د.إ дирхам дирхама дирхамов"
    " 迪拉姆 दिरहम",
    "SAR": "ريال ريالا ريالًا ريالاً ريالات riyal riyals sr ر.س रियाल",
    "JOD": "دينار دينارا دينارًا ديناراً دنانير dinar dinars jd د.أ",
    "EGP": "جنيه جنيها",
    "BRL": "r$ real reais",
    "TRY": "₺ tl lira liradan liraya liralık lirası ليرة",
    "KRW": "₩ 원 韩元 ウォン",
    "THB": "฿ บาท 泰铢 バーツ",
    "UAH": "₴ грн гривен гривень",
    "KZT": "₸ тенге тг",
    "GEL": "₾ лари",
    "AZN": "₼ manat",
    "SEK": "kr krona kronor spänn krone kroner",
    "CHF": "fr. 瑞士法郎 スイスフラン",
    "VND": "₫",
    "NGN": "₦",
    "PHP": "₱",
    "ILS": "₪",
    "MYR": "rm 林吉特",
    "IDR": "rp rupiah 印尼盾",
    "AUD": "a$ 澳元 豪ドル",
    "CAD": "c$ 加元 カナダドル",
    "SGD": "s$ 新加坡元 シンガポールドル",
    "HKD": "hk$ 港元 港币 香港ドル",
    "NZD": "nz$ 新西兰元",
    "MXN": "mx$ pesos 墨西哥比索",
    "TWD": "nt$ 新台币 台湾ドル",
    "PLN": "zł złoty złote złotych złotego zloty zlotych",
    "CZK": "kč korun koruny",
    "HUF": "ft forint",
    "KES": "ksh kshs",
    "AOA": "kz kwanzas",
    "GHS": "gh₵ ₵ cedi cedis",
    "TZS": "tsh",
    "UGX": "ush",
    "BDT": "৳ tk taka",
    "ZAR": "rand",
    "ARS": "ar$",
    "COP": "col$",
}
CURRENCY_WORDS = {word: code for code, words in _WORDS.items() for word in words.split()}
"""What stands for a currency beside a number, casefolded, and its ISO code."""
AMBIGUOUS = frozenset(("real", "ft", "sr", "rm", "rp", "fr.", "bucks", "р", "块"))
"""Those that mean something else behind a number, unless other words make it money."""
UNSPACED = ("元", "块钱", "円", "원")
"""Those behind which any letter may stand."""

_DOLLARS_BY_NAME = (
    "USD|CAD|AUD|NZD|SGD|HKD|TWD|BBD|BMD|BND|BSD|BZD|FJD|GYD|JMD|KYD|LRD|NAD|SBD|SRD|TTD|XCD"
)
_PESOS_BY_NAME = "MXN|ARS|CLP|COP|CUP|UYU|DOP"
_DOLLARS_OF_OTHER_NAMES = "MOP|CVE|TOP|WST"
_DOLLAR_LETTERS = {
    letters: code
    for code, words in {
        "USD": "us usa eeuu eua", "CAD": "c ca can cdn", "AUD": "a au aus", "NZD": "nz",
        "MXN": "mx mex", "SGD": "s sg", "HKD": "hk", "TWD": "nt tw", "ARS": "ar arg",
        "CLP": "cl ch", "COP": "co col", "UYU": "u ur uy", "DOP": "rd do", "CUP": "cu mn",
        "BRL": "r br", "BBD": "bds bb", "BMD": "bd bm", "BND": "b bn", "BSD": "bs", "BZD": "bz",
        "FJD": "fj f", "GYD": "g gy", "JMD": "j ja jm", "KYD": "ci ky", "LRD": "l ld lr",
        "NAD": "n na", "SBD": "si sb", "SRD": "sr", "TTD": "tt", "XCD": "ec", "MOP": "mo",
        "TOP": "t", "WST": "ws", "CVE": "cv", "NIO": "ni",
    }.items()
    for letters in words.split()
}  # fmt: skip
"""Letters beside `$`, and the money that they make of it."""
_DOLLARS = compile_lazily(_DOLLARS_BY_NAME)
_RUPEES = compile_lazily("INR|PKR|LKR|NPR")
_RIYALS = compile_lazily("SAR|QAR|OMR|YER")
_DIRHAMS = compile_lazily("AED|MAD")
_DINARS = compile_lazily("JOD|KWD|BHD|IQD|TND|LYD|RSD")
_POUNDS = compile_lazily("GBP|EGP")
_YUAN = compile_lazily("CNY|HKD|TWD|SGD")
_SHARED_SIGNS = {
    "$": compile_lazily(f"{_DOLLARS_BY_NAME}|{_PESOS_BY_NAME}|{_DOLLARS_OF_OTHER_NAMES}"),
    "c$": compile_lazily("CAD|NIO"),
    "dollar": _DOLLARS,
    "dollars": _DOLLARS,
    "bucks": _DOLLARS,
    "pesos": compile_lazily(f"{_PESOS_BY_NAME}|PHP"),
    "rs": _RUPEES,
    "rs.": _RUPEES,
    "rupee": _RUPEES,
    "rupees": _RUPEES,
    "¥": compile_lazily("JPY|CNY"),
    "￥": compile_lazily("JPY|CNY"),
    "元": _YUAN,
    "块": _YUAN,
    "块钱": _YUAN,
    "£": _POUNDS,
    "pound": _POUNDS,
    "pounds": _POUNDS,
    **dict.fromkeys(("kr", "krone", "kroner"), compile_lazily("SEK|NOK|DKK|ISK")),
    **dict.fromkeys(("ريال", "ريالا", "ريالًا", "ريالاً", "ريالات", "riyal", "riyals"), _RIYALS),
    **dict.fromkeys(("درهم", "دراهم", "درهما", "درهمًا", "درهماً", "dirham", "dirhams"), _DIRHAMS),
    **dict.fromkeys(("دينار", "دينارا", "دينارًا", "ديناراً", "دنانير", "dinar", "dinars"), _DINARS),
}
NUMBER = compile_lazily(r"\d+(?:[.,٫٬ \u00a0\u202f'’]\d+)*")
_MONEY = compile_lazily(
    rf"(?P<before>[^\d\s]\D*?)?\s*(?P<number>{NUMBER.pattern})\s*(?P<after>\D+)?"
)
_NO_DECIMALS = compile_lazily(r"(?<=\d)(?:/-|[.,:]\s?[-\u2013\u2014]{1,2})(?=\s|$|[^\W\d_]|[€$£])")
"""In the place of decimals that there are none of: `1999/-`, `49,-`, `395:-`, `12.–`."""
_SEPARATOR = compile_lazily(r"[.,٫٬ \u00a0\u202f'’]")
_GAP = compile_lazily(r"[ \u00a0\u202f'’]")
_NO_LETTER = compile_lazily(r"[\W\d_]")
