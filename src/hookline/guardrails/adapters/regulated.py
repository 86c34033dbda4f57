"""Regulated goods: funds, health, alcohol, gambling. Not legal advice; sources stand beside."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Found
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.finance import ASSURED, ASSURED_IN_FINANCE
from hookline.guardrails.phrases import Phrases
from hookline.records.words import Severity

# SEBI (Mutual Funds) Regulations, advertisement code: no word added, none left out.
MUTUAL_FUND_WARNING = """\
Mutual Fund investments are subject to market risks, \
read all scheme related documents carefully"""
_FINANCE = re.compile(
    r"mutual|fund|securit|invest|broker|trading|bank|loan|insur|gambl|crypto|financ"
)


class Regulated:
    """What a regulator wants to read, or never to read."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "reg.mf_disclaimer_missing": "error",
        "reg.assured_returns": "error",
        "reg.health_claim": "error",
        "reg.alcohol_notice_missing": "error",
        "reg.alcohol_audience": "error",
        "reg.gambling_notice_missing": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:
        sector = (sheet.sheet.sector or "").lower()
        finance = _FINANCE.search(sector) is not None
        for passage in copy.passages:
            low = passage.low
            match = ASSURED.within(passage) or (ASSURED_IN_FINANCE.search(low) if finance else None)
            if match and not _PAST_WARNING.search(low):
                message = f"'{match[0].strip()}' promises what nobody may promise"
                yield passage.found("reg.assured_returns", message, match.span())
            if match := _HEALTH.within(passage):
                message = f"'{match[0].strip()}' is a medical claim"
                yield passage.found("reg.health_claim", message, match.span())
        if sector.startswith("mutual_fund") and sheet.sheet.country in {"IN", "ZZ"}:
            yield from _fund_warning(copy, sheet)
        if "alcohol" in sector:
            yield from _alcohol(copy)
        if sector.startswith(("gambl", "betting")) and not _GAMBLING_NOTICE.search(copy.low):
            message = "an age limit or a call to play responsibly is missing"
            yield Found("reg.gambling_notice_missing", message)


def _fund_warning(copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:
    spoken = " ".join(copy.low.split())
    vernacular = _HINDI_WARNING.search(spoken) if sheet.language == "hi" else None
    if MUTUAL_FUND_WARNING.lower() not in spoken and not vernacular:
        message = "the mutual fund warning is missing, or not word for word"
        yield Found("reg.mf_disclaimer_missing", message, fix=MUTUAL_FUND_WARNING + ".")


def _alcohol(copy: Copy) -> Iterator[Found]:
    if not _ALCOHOL_NOTICE.search(copy.low):
        message = "an age limit or a call to drink responsibly is missing"
        yield Found("reg.alcohol_notice_missing", message)
    if match := _ALCOHOL_AUDIENCE.search(copy.low):
        message = f"'{match[0].strip()}': alcohol is not for minors and not healthy"
        yield Found("reg.alcohol_audience", message)


_PAST_WARNING = re.compile(
    r"past performance (?:is|does) not|not (?:a )?guarantee|no(?:t| returns are) guaranteed|"
    r"returns are not (?:guaranteed|assured)"
)
_HINDI_WARNING = re.compile(
    r"म्यूचुअल फ़?ंड (?:में )?निवेश (?:बाज़ार|बाजार) (?:के )?जोखिम\S* के अधीन (?:है|हैं|"
    r"होते हैं),? "
    r"(?:योजना|स्कीम) (?:संबंधी|से संबंधित|से जुड़े) सभी (?:दस्तावेज़|दस्तावेज|दस्तावेज़ों|"
    r"दस्तावेजों)\S* (?:को )?"
    r"(?:ध्यान से|ध्यानपूर्वक|सावधानी से|सावधानीपूर्वक) पढ़ें"
)
_DISEASE = (
    r"(?:diabetes|cancer|acne|eczema|psoriasis|arthritis|asthma|anxiety|depression|insomnia|"
    r"migraines?|"
    r"hypertension|covid|flu|colds?|hair loss|infections?|illness(?:es)?|diseases?|pain|thyroid|"
    r"pcos)"
)
_HEALTH = Phrases(
    rf"(?:cures?|curing)\b(?! (?:meat|ham|bacon))|cured of\b|heals?\b|(?:treats?|prevents?|"
    rf"reverses?|fights?) "
    rf"(?:your |all )?{_DISEASE}\b|(?:lose|drop|shed) (?:up to )?\d+ ?(?:kgs?|kilos?|lbs?|"
    rf"pounds?|inches)\b|"
    r"(?:no|zero|without(?: any)?) side[- ]effects?\b|miracle (?:cure|remedy|pill)\b|(?:burns?|"
    r"melts?) (?:away )?fat\b|"
    r"doctors? hate\b|pierd[ea]s? (?:hasta )?\d+ ?(?:kg|kilos?)|sin efectos secundarios|"
    r"cura (?:la|el|tu|su)\b|"
    r"perd(?:ez|s|re) (?:jusqu'à )?\d+ ?(?:kg|kilos?)|sans effets? secondaires?|guéri(?:t|r|"
    r"ssez|ssent)\b|"
    r"soigne (?:le|la|les|votre)\b|heilt\b|ohne nebenwirkungen\b|nehmen sie \d+ ?(?:kg|"
    r"kilo)\w* ab\b|"
    r"\d+ ?(?:kg|kilo) abnehmen\b|леч(?:ит|ат|ение)\b|вылеч\w+|исцел\w+|избав(?:ит|"
    r"ляет) от (?:болезн|диабет|рак)\w*|"
    r"похуде\w* на \d+|сбрось\w* \d+ ?(?:кг|кило)|без побочных",
    r"इलाज|ठीक कर(?:ता|ती|ते|े)|(?:\d+ ?(?:किलो|kg)) (?:वज़न|वजन)? ?(?:कम|घटा)|(?:वज़न|"
    r"वजन) \d+ ?(?:किलो|kg) (?:कम|घटा)|"
    r"(?:कोई )?साइड इफेक्ट नहीं|बिना साइड इफेक्ट|रोग(?:ों)? से मुक्ति"
    r"|(?:ي|ت)عالج|(?:ي|ت)شفي|علاج|(?:اخسر|انقص|خسارة) \d+ كيلو|(?:دون|بدون|"
    r"بلا) (?:أي )?آثار جانبية"
    r"|治愈|根治|治疗|治療|疗效|(?:减肥|减重|瘦)\s?\d+\s?(?:斤|公斤|kg)|(?:无|没有|零)副作用|"
    r"包治|抗癌",
    needs="cure cures curing cured heal heals diabetes cancer acne eczema psoriasis "
    "arthritis asthma anxiety depression insomnia migraine migraines hypertension "
    "covid flu cold colds hair infection infections illness illnesses disease "
    "diseases pain thyroid pcos kg kgs kilo kilos lb lbs pound pounds inches side "
    "miracle fat doctor doctors efectos cura effet effets soigne heilt "
    "nebenwirkungen nehmen abnehmen",
)
_ALCOHOL_NOTICE = Phrases(
    r"(?:drink|enjoy|sip) responsibly\b|(?:18|21|25)\s?\+|(?:over|aged?) (?:18|21|25)\b|"
    r"drinkaware\b|"
    r"чрезмерное|с модерацией|avec modération|l'abus d'alcool|verantwortungsvoll|ab 18|"
    r"con moderación|"
    r"consumo responsable|mayores de 18|理性饮酒|未成年人|适量饮酒|जिम्मेदारी से|18 वर्ष"
)
_ALCOHOL_AUDIENCE = Phrases(
    r"students?\b|teen\w*|kids?\b|children\b|minors?\b|underage\b|school\b|college\b|campus\b|"
    r"freshers?\b|good for (?:your|the) (?:heart|health)\b|healthy\b|health benefits?\b|"
    r"improves? your health\b|"
    r"estudiantes?\b|étudiants?\b|studenten\b|студент\w*|школьник\w*|学生|छात्र|طلاب"
)
_GAMBLING_NOTICE = Phrases(
    r"(?:18|21)\s?\+|(?:gamble|play|bet) responsibly\b|begambleaware\b|responsible (?:gaming|"
    r"gambling|play)\b|"
    r"when the fun stops\b|1-800-gambler|ab 18|verantwortungsvoll|juega con responsabilidad|"
    r"mayores de 18|"
    r"jouer comporte|ответственн|理性(?:博彩|投注|购彩)|未成年人|जिम्मेदारी से"
)

adapter = Regulated()
