"""What ISO says of a language: its English name and its script, so that people read no code."""

import re
from collections.abc import Collection
from functools import lru_cache

ALIASES = {"no": "nb", "iw": "he", "in": "id", "ji": "yi", "zh": "zh-Hans", "zh-CN": "zh-Hans",
           "zh-SG": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant"}  # fmt: skip
"""Codes that people write, and the one that is meant. Source: the IANA language subtag registry."""
SCRIPTS = {"Latn": "Latin", "Cyrl": "Cyrillic", "Arab": "Arabic", "Deva": "Devanagari",
           "Hans": "Han", "Hant": "Han"}  # fmt: skip
"""Subtags that name a script. Source: ISO 15924."""
_THREE = """\
eng:en deu:de ger:de fra:fr fre:fr spa:es por:pt ita:it nld:nl dut:nl hin:hi ben:bn tam:ta tel:te
mar:mr guj:gu kan:kn mal:ml pan:pa urd:ur ara:ar rus:ru pol:pl ukr:uk zho:zh chi:zh jpn:ja kor:ko
tur:tr swe:sv dan:da nor:no nob:nb nno:nn fin:fi ces:cs cze:cs slk:sk slo:sk ron:ro rum:ro hun:hu
ell:el gre:el heb:he ind:id msa:ms may:ms tha:th vie:vi fas:fa per:fa bul:bg hrv:hr srp:sr slv:sl
est:et lav:lv lit:lt cat:ca eus:eu baq:eu glg:gl nep:ne sin:si swa:sw tgl:tl
"""
_TWO = """\
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts
tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
THREE_LETTERS = dict(pair.split(":") for pair in _THREE.split())
"""The code of two letters by that of three, both of those where ISO 639-2 has two."""
TWO_LETTERS = frozenset(_TWO.split())
"""All of ISO 639-1. `uk` is Ukrainian, and no country."""
_LINES = """\
af Latin Afrikaans
am Ethiopic Amharic
ar Arabic Arabic
as Bengali Assamese
az Latin Azerbaijani
be Cyrillic Belarusian
bg Cyrillic Bulgarian
bho Devanagari Bhojpuri
bn Bengali Bengali
brx Devanagari Bodo
bs Latin Bosnian
ca Latin Catalan
ceb Latin Cebuano
ckb Arabic Central Kurdish
cs Latin Czech
cy Latin Welsh
da Latin Danish
de Latin German
doi Devanagari Dogri
dv Thaana Dhivehi
el Greek Greek
en Latin English
es Latin Spanish
et Latin Estonian
eu Latin Basque
fa Arabic Persian
fi Latin Finnish
fil Latin Filipino
fr Latin French
ga Latin Irish
gl Latin Galician
gu Gujarati Gujarati
he Hebrew Hebrew
hi Devanagari Hindi
hil Latin Hiligaynon
hr Latin Croatian
hu Latin Hungarian
hy Armenian Armenian
id Latin Indonesian
ilo Latin Ilocano
is Latin Icelandic
it Latin Italian
ja Japanese Japanese
ka Georgian Georgian
kk Cyrillic Kazakh
km Khmer Khmer
kn Kannada Kannada
ko Hangul Korean
kok Devanagari Konkani
ky Cyrillic Kyrgyz
lo Lao Lao
lt Latin Lithuanian
lv Latin Latvian
mai Devanagari Maithili
mk Cyrillic Macedonian
ml Malayalam Malayalam
mn Cyrillic Mongolian
mr Devanagari Marathi
ms Latin Malay
mt Latin Maltese
my Myanmar Burmese
nb Latin Norwegian
ne Devanagari Nepali
nl Latin Dutch
nn Latin Norwegian Nynorsk
or Oriya Odia
pa Gurmukhi Punjabi
pl Latin Polish
ps Arabic Pashto
pt Latin Portuguese
ro Latin Romanian
ru Cyrillic Russian
sa Devanagari Sanskrit
sd Arabic Sindhi
si Sinhala Sinhala
sk Latin Slovak
sl Latin Slovenian
sq Latin Albanian
sr Cyrillic Serbian
sv Latin Swedish
sw Latin Swahili
ta Tamil Tamil
te Telugu Telugu
tg Cyrillic Tajik
th Thai Thai
ti Ethiopic Tigrinya
tk Latin Turkmen
tl Latin Tagalog
tr Latin Turkish
ug Arabic Uyghur
uk Cyrillic Ukrainian
ur Arabic Urdu
uz Latin Uzbek
vi Latin Vietnamese
yi Hebrew Yiddish
yue Han Cantonese
zh-Hans Han Simplified Chinese
zh-Hant Han Traditional Chinese
zu Latin Zulu"""
_TABLE = {
    code: (script, name)
    for code, script, name in (line.split(" ", 2) for line in _LINES.splitlines())
}
_OWN_NAMES = {
    "deutsch": "de", "français": "fr", "francais": "fr", "español": "es", "castellano": "es",
    "italiano": "it", "português": "pt", "portugues": "pt", "nederlands": "nl", "polski": "pl",
    "svenska": "sv", "dansk": "da", "norsk": "nb", "suomi": "fi", "türkçe": "tr", "turkce": "tr",
    "русский": "ru", "українська": "uk", "العربية": "ar", "हिन्दी": "hi", "हिंदी": "hi",
    "日本語": "ja", "中文": "zh-Hans", "简体中文": "zh-Hans", "繁體中文": "zh-Hant", "한국어": "ko",
    "bahasa indonesia": "id", "ελληνικά": "el", "čeština": "cs", "magyar": "hu", "עברית": "he",
}  # fmt: skip
"""What people call the languages that they write in."""
_OTHER_NAMES = {
    "hinglish": "hi-Latn", "roman hindi": "hi-Latn", "hindi in latin letters": "hi-Latn",
    "mandarin": "zh-Hans", "chinese": "zh-Hans", "farsi": "fa", "castilian": "es",
    "brazilian portuguese": "pt-BR", "mexican spanish": "es-MX", "flemish": "nl-BE",
    "british english": "en-GB", "american english": "en-US", "us english": "en-US",
    "uk english": "en-GB", "indian english": "en-IN", "swiss german": "de-CH",
    "austrian german": "de-AT", "canadian french": "fr-CA", "bahasa": "id",
}  # fmt: skip
_BY_NAME = {name.casefold(): code for code, (_, name) in _TABLE.items()}
_BY_NAME |= _OWN_NAMES | _OTHER_NAMES


def code_of_name(name: str) -> str:
    """The code of a language by its English name or its own; "" for what is none."""
    return _BY_NAME.get(name.strip().casefold(), "")


@lru_cache(maxsize=256)
def codes_alike(code: str) -> tuple[str, ...]:
    """The code and all others that mean the language: (no, nb) for no, (nb, no) for nb."""
    meant = ALIASES.get(code, code)
    others = (alias for alias, other in ALIASES.items() if other == meant)
    return tuple(dict.fromkeys((code, meant, *others)))


@lru_cache(maxsize=256)
def codes_serving(code: str) -> tuple[str, ...]:
    """The codes whose text can be read for one, the nearest first: en-IN takes en, pt-BR takes pt.

    A sister country's text serves nobody: en-GB is no en-IN, and pt-PT no pt-BR.
    """
    return tuple(dict.fromkeys((*codes_alike(code), *codes_alike(language_of(code)))))


def code_for(written: Collection[str], code: str) -> str:
    """The nearest of some codes whose text serves a language; "" where none does."""
    return next((serving for serving in codes_serving(code) if serving in written), "")


def codes_read(written: Collection[str], spoken: str) -> frozenset[str]:
    """Those of some codes that a reader takes: the nearest that serves what they speak, and where
    that names no country, the language as any country has it."""
    if nearest := code_for(written, spoken):
        return frozenset((nearest,))
    return frozenset(code for code in written if spoken in codes_alike(language_of(code)))


_AREA_DIGITS = 3
"""Those of a part of the world in UN M.49: 419 is Latin America, 001 the world."""


def language_of(code: str) -> str:
    """The language that a code means, without a country: nb for no, es for es-MX and es-419."""
    if code in ALIASES:
        return ALIASES[code]
    base, _, region = code.rpartition("-")
    is_area = bool(base) and region.isdigit() and len(region) == _AREA_DIGITS
    return language_of(base) if is_area or region_of(code) else code


def region_of(code: str) -> str:
    """The country that a code names: MX for es-MX; "" for es and for hi-Latn."""
    base, _, region = code.rpartition("-")
    return region if base and len(region) == 2 and region.isupper() else ""


def english_name(code: str) -> str:
    """Norwegian for nb and for no, Hindi in Latin letters for hi-Latn; a code that nobody knows is
    named as it stands."""
    _, name = _TABLE.get(language_of(code), ("", ""))
    if name:
        return name
    base, _, subtag = language_of(code).rpartition("-")
    script, (_, name) = SCRIPTS.get(subtag.title(), ""), _TABLE.get(base, ("", ""))
    return f"{name} in {script} letters" if name and script else f"the language '{code}'"


def is_listed(code: str) -> bool:
    """Is it a language that the table names?"""
    return language_of(code) in _TABLE


def is_iso_code(code: str) -> bool:
    """Is it a code of ISO's, of two letters, or of three for a language of the table?"""
    return code in TWO_LETTERS or code in ALIASES or code in _TABLE


def iso_script(code: str) -> str:
    """The script that a language is written in, Latin where the table has none."""
    script, _ = _TABLE.get(language_of(code), ("Latin", ""))
    return script


def written_language(code: str, written: Collection[str]) -> str:
    """The language among those written that a reader of `code` is served in; `code` where none is.

    A region that nobody wrote for reads the language without it; a script is never dropped.
    """
    if code in written or not code:
        return code
    base = code.partition("-")[0]
    without_region = re.sub(r"-(?:[A-Z]{2}|\d{3})$", "", code)
    return next((c for c in (without_region, base) if c in written and _same_script(code, c)), code)


def _same_script(code: str, other: str) -> bool:
    scripts = [re.findall(r"-([A-Z][a-z]{3})\b", c) for c in (code, other)]
    return scripts[0] == scripts[1]
