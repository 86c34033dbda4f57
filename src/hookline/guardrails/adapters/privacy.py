"""Privacy: nothing sensitive about the reader, nothing that feels watched, no one's data."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hosts import EMAIL, is_allowed
from hookline.guardrails.phrases import Phrases
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily


class Privacy:
    """What the reader does not want to see written down."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "privacy.sensitive": "error",
        "privacy.creepy": "warn",
        "privacy.stated": "error",
        "pii.email": "error",
        "pii.phone": "error",
        "pii.card": "error",
        "pii.national_id": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            if match := _SENSITIVE.within(passage):
                message = f"'{match[0].strip()}' tells the reader what only they may know"
                yield passage.violation("privacy.sensitive", message, match.span())
            if match := _CREEPY.within(passage):
                message = f"'{match[0].strip()}' shows how closely the reader was watched"
                yield passage.violation("privacy.creepy", message, match.span())
            for field in sheet.sheet.implied:
                if field in _STATED and (match := _STATED[field].search(passage.low)):
                    message = f"'{match[0]}' states {field}, which may only be alluded to"
                    yield passage.violation("privacy.stated", message, match.span())
            if "@" in passage.text:
                yield from _addresses(passage, sheet)
            if passage.digits and _NUMEROUS.search(passage.prose):
                yield from _numbers(passage, sheet)


_TOPIC_EN = (
    r"(?:pregnan\w+|diabetes|diagnos[ie]s|depression|anxiety|religion|faith|debts?|illness|"
    r"disease|cancer|hiv|"
    r"disability|infertility|miscarriage|divorce|bankruptcy|caste|salary|credit score|sexual\w*|"
    r"sexuality|orientation|"
    r"medication|condition|addiction|therapy|ethnicity|political views|periods?|menopause|"
    r"weight problem|obesity|"
    r"mental health|blood pressure|asthma|loan default|criminal record)"
)
_TOPIC_HI = (
    "(?:गर्भावस्था|प्रेग्नेंसी|डायबिटीज़?|मधुमेह|बीमारी|रोग|निदान|धर्म|जाति|"
    "कर्ज़?|तलाक|कैंसर|वेतन|अवसाद|डिप्रेशन|विकलांगता)"
)
_TOPIC_RU = (
    r"(?:беременност\w+|диабет\w*|диагноз\w*|болезн\w+|депресси\w+|долг\w*|религи\w+|"
    r"вероисповедани\w+|развод\w*|зарплат\w+|"
    r"рак\b|инвалидност\w+|национальност\w+|лишн\w+ вес\w*)"
)
_SENSITIVE = Phrases(
    rf"your (?:\w+ )?{_TOPIC_EN}\b(?! (?:reading|care products)\b)|you(?:'re| are) (?:pregnant|"
    rf"diabetic|depressed|disabled|"
    r"overweight|obese|divorced|bankrupt|gay|lesbian|hiv|muslim|hindu|christian|jewish|in debt|"
    r"expecting a baby|unemployed)\b|"
    r"as an? (?:muslim|hindu|christian|jewish|jew|sikh|gay|lesbian|diabetic|cancer|disabled|"
    r"pregnant|single|widow\w*)\b|"
    rf"(?:since|because|now that) you(?:'ve| have)? (?:have|got|"
    rf"been diagnosed)[^.!?\n]{{0,20}}\b{_TOPIC_EN}|"
    r"(?:tu|su|vuestro) (?:embarazo|diabetes|diagnóstico|enfermedad|depresión|religión|deudas?|"
    r"divorcio|cáncer|discapacidad)\b|"
    r"(?:votre|ton|ta|vos|tes) (?:grossesse|diabète|diagnostic|maladie|dépression|religion|"
    r"dettes?|divorce|cancer|handicap)\b|"
    r"(?:ihre?n?m?r?|deine?n?m?r?) (?:schwangerschaft|diabetes|diagnose|krankheit|depression|"
    r"religion|schulden|scheidung|"
    r"behinderung|krebs\w*)\b|"
    rf"(?:ваш|твой|ваша|твоя|ваше|вашу|твою|вашей|твоей|вашего|твоего|вашему|ваши|твои|вашем|"
    rf"вашим)\w* {_TOPIC_RU}|вы беременны\b"
    rf"|(?:आपकी|आपके|आपका|तुम्हारी|तुम्हारा|तेरी) {_TOPIC_HI}",
    r"(?:您|你)(?:的)?(?:怀孕|孕期|糖尿病|诊断|病情|疾病|抑郁|债务|负债|宗教|离婚|癌症|残疾|工资)"
    r"|حملك|مرضك|تشخيصك|ديونك|(?:مرض )?السكري لديك|اكتئابك|ديانتك|دينك|طلاقك|إعاقتك|سرطانك",
    needs="pregnant* diabetes diabetic diagnosis* depression depressed anxiety religion "
    "faith debt debts illness disease cancer hiv disability disabled infertility "
    "miscarriage divorce divorced bankrupt bankruptcy caste salary credit sexual* "
    "orientation medication condition addiction therapy ethnicity political period "
    "periods menopause weight overweight obese obesity mental blood asthma loan "
    "criminal gay lesbian muslim hindu christian jewish jew sikh single widow* "
    "expecting unemployed embarazo enfermedad deuda deudas divorcio discapacidad "
    "grossesse maladie dette dettes handicap schwangerschaft krankheit schulden "
    "scheidung behinderung krebs*",
)
_SKIN = "dry|oily|sensitive|combination|acne-prone|ageing|aging|mature"
_AGO = r"(?:days?|weeks?|months?|years?|दिन|हफ़्ते|महीने|дн\w*|недел\w*|месяц\w*|días?|semanas?|meses)"
_STATED = {
    "skin_type": compile_lazily(
        rf"\b(?:your|you have) (?:\w+ )?(?:{_SKIN})(?:,? \w+)? skin\b|\btu piel (?:seca|grasa)"
        r"|\bvotre peau (?:sèche|grasse)|\bihre (?:trockene|fettige) haut|आपकी (?:रूखी|तैलीय) त्वचा"
    ),
    "climate_band": compile_lazily(
        r"\bthe (?:air|weather|climate) (?:where you live|in your city)\b"
    ),
    "recency_days": compile_lazily(rf"\b\d+ {_AGO} (?:since|ago|पहले|назад)|\bhace \d+ {_AGO}"),
    "last_purchase_date": compile_lazily(r"\byour last (?:order|purchase|visit) (?:was|on)\b"),
    "frequency_12m": compile_lazily(r"\byou(?:'ve| have)? (?:bought|ordered|visited) \d+ times\b"),
    "kyc_status": compile_lazily(
        r"\byour kyc (?:is|was|has been) (?:rejected|pending|incomplete)\b"
    ),
    "holdings": compile_lazily(
        r"\byour (?:portfolio|holdings?|investments?|losses|p&l)(?: \w+){0,2} "
        r"(?:up|down|fell|rose|fallen|risen|lost|gained|worth)\b"
        r"|\byour (?:portfolio|holdings?|balance|p&l) (?:is|are|of|stands at) "
        r"(?:[₹$€£]|rs|\d|waiting)"
        r"|आपका (?:पोर्टफोलियो|बैलेंस) (?:घट|बढ़|\d)"
    ),
    "open_ticket": compile_lazily(r"\byour (?:ticket|complaint) (?:#|no)"),
}
_LOOKED = (
    "(?:viewed|looked|visited|browsed|checked|clicked|opened|searched|saw|watched|added|left|"
    "read|walked|passed|bought)"
)
_CREEPY = Phrases(
    rf"you(?:'ve| have)? (?:\w+ )?{_LOOKED}\b[^.!?\n]{{0,50}}(?:\b\d+ times\b|(?:twice|thrice|"
    rf"three times|four times|five times)\b|"
    r"(?:at )?\d{1,2}:\d\d\b|at \d{1,2} ?[ap]\.?m\b|\d+ (?:minutes?|seconds?|hours?) ago\b|"
    r"for \d+ (?:minutes?|seconds?)\b|"
    r"(?:last night|yesterday) at\b|from your (?:phone|iphone|home|office|laptop)\b)|"
    rf"we (?:saw|noticed|know|see|watched|tracked|spotted)(?: that)? (?:you|where you|"
    rf"what you)(?:'re|'ve| are| have| were|r)?\b"
    r"(?! (?:love|like|have been missed|missed))[^.!?\n]*|"
    r"we(?:'ve| have) been (?:watching|tracking|following)\b|you(?:'re| are) (?:just |"
    r"only )?\d+ ?(?:m|km|metres?|meters?|miles?|"
    r"minutes?|steps|blocks) (?:away|from)\b|you(?:'re| are) (?:near|standing|walking|"
    r"passing)\b|near your (?:home|house|office)\b|"
    r"(?:viste|has visto|miraste|has mirado)\b[^.!?\n]{0,40}(?:\d+ veces|\d{1,2}:\d\d)|"
    r"sabemos (?:que|dónde|lo que)\b|"
    r"vous avez (?:vu|regardé|consulté|visité)\b[^.!?\n]{0,40}(?:\d+ fois|\d{1,2}[:h]\d\d)|"
    r"nous savons\b|"
    r"(?:sie haben|du hast)\b[^.!?\n]{0,40}(?:\d+[- ]?mal\b|\d{1,2}:\d\d)|wir (?:wissen|"
    r"haben gesehen), (?:dass|was|wo)\b|"
    r"(?:вы|ты) (?:\w+ )?(?:смотрел|просмотрел|заходил|посмотрел|открывал|"
    r"искал)\w*[^.!?\n]{0,40}(?:\d+ раз|\d{1,2}:\d\d|минут назад)|"
    r"мы (?:видели|заметили|знаем),? (?:что|где|как|вы)\b",
    r"आपने [^।!?\n]{0,40}(?:\d+ बार|\d{1,2}:\d\d)|हम(?:ने देखा| जानते हैं)"
    r"|(?:您|你)[^。!?!?\n]{0,20}(?:看了|浏览了|查看了|访问了|搜索了|"
    r"点击了)[^。!?!?\n]{0,10}\d+\s?次|(?:您|"
    r"你)[^。\n]{0,8}\d{1,2}:\d\d[^。\n]{0,4}(?:浏览|查看|看)|"
    r"我们(?:看到|发现|注意到|知道)(?:您|你)"
    r"|(?:شاهدت|تصفحت|زرت|بحثت)[^.!؟\n]{0,40}(?:\d+ مرات|\d+ مرة|\d{1,2}:\d\d)|(?:لاحظنا|رأينا|"
    r"نعلم|نعرف) (?:أنك|انك|أين)",
    needs="viewed looked visited browsed checked clicked opened searched saw watched "
    "added left read walked passed bought noticed know see tracked spotted watching "
    "tracking following away from near standing walking passing viste visto miraste "
    "mirado sabemos vu savons haben hast wissen",
)


def _addresses(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    for match in EMAIL.finditer(passage.spoken):
        if not is_allowed(match[0].rpartition("@")[2].lower(), sheet.hosts):
            message = f"{match[0]} is somebody's own address"
            yield passage.violation("pii.email", message, match.span())


# Nine digits in a row, or the shape of an Indian PAN: no rule below does with less.
_NUMEROUS = compile_lazily(r"\d(?:[ ().-]{0,2}\d){8}|[A-Z]{5}\d{4}[A-Z]")
_CARD = compile_lazily(r"(?<![\w+])\d(?:[ -]?\d){12,18}(?!\w)")
_NATIONAL_ID = compile_lazily(
    r"(?<!\w)[A-Z]{5}\d{4}[A-Z](?!\w)|(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])|"
    r"(?<![\w+-])[2-9]\d{3} \d{4} \d{4}(?![\w ]*\d{4})"
    r"|(?i:aadhaar|aadhar|आधार)\D{0,12}\d{12}(?!\d)"
)
_PHONE = compile_lazily(r"(?<![\w/.,-])\+?\(?\d(?:[ ().-]{0,2}\d){8,13}(?![\w/-])")
_DATE_SHAPED = compile_lazily(r"\d{4}-\d\d-\d\d|\d\d[./-]\d\d[./-]\d{4}")


def _numbers(passage: Passage, sheet: CompiledSheet) -> Iterator[Violation]:
    folded = passage.prose
    read_spans: list[tuple[int, int]] = []
    for match in _CARD.finditer(folded):
        if _luhn(re.sub(r"\D", "", match[0])):
            read_spans.append(match.span())
            yield passage.violation("pii.card", "this is a card number", match.span())
    for match in _NATIONAL_ID.finditer(folded):
        read_spans.append(match.span())
        yield passage.violation(
            "pii.national_id", "this is somebody's identity number", match.span()
        )
    for match in _PHONE.finditer(folded):
        digits = re.sub(r"\D", "", match[0])
        overlaps = any(start < match.end() and match.start() < end for start, end in read_spans)
        if overlaps or _DATE_SHAPED.search(match[0]) or not 9 <= len(digits) <= 13:
            continue
        if not any(
            digits.endswith(brand_number) or brand_number.endswith(digits)
            for brand_number in sheet.phones
            if brand_number
        ):
            message = f"{match[0].strip()} is not one of the brand's numbers"
            yield passage.violation("pii.phone", message, match.span())


def _luhn(digits: str) -> bool:
    """ISO/IEC 7812-1, annex B."""
    doubled = (divmod(2 * int(digit), 10) for digit in digits[-2::-2])
    return (sum(map(sum, doubled)) + sum(map(int, digits[::-2]))) % 10 == 0


adapter = Privacy()
