"""Pressure: scarcity that the brief does not have, and guilt, which no brief has."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Found
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.phrases import Phrases
from hookline.records.words import Severity


class Pressure:
    """A reader who is pushed buys once."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "urgency.scarcity": "error",
        "dark.confirmshaming": "warn",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:
        for passage in copy.passages:
            if not sheet.sheet.facts.scarcity and (match := _SCARCITY.within(passage)):
                message = f"'{match[0].strip()}': the brief knows of no scarcity"
                yield passage.found("urgency.scarcity", message, match.span())
            if match := _SHAME.within(passage):
                message = f"'{match[0].strip()}' shames the reader"
                yield passage.found("dark.confirmshaming", message, match.span())


_FEW = r"(?:\d+|one|two|three|four|five|ten|a few)"
_SCARCITY = Phrases(
    rf"only (?:a )?{_FEW} (?:\w+ ){{0,2}}(?:left|remain\w*|available|in stock)\b|(?:just|"
    rf"last) {_FEW} (?:\w+ )?(?:left|remaining|in stock|pieces?|seats?|"
    rf"spots?|items?|units?|rooms?)\b|{_FEW} (?:\w+ )?left (?:in stock|at this price)\b|"
    r"\d+ (?:other )?(?:people|customers|shoppers|others|guests|users) (?:are |"
    r"have )?(?:(?:also )?(?:viewing|looking|watching|browsing|bought|booked|"
    r"added|eyeing))\b|(?:selling|going|moving) (?:out )?fast\b|(?:almost|nearly) (?:gone|"
    r"sold out|over)\b|"
    r"(?:while|until|as long as) (?:stocks?|supplies|it) lasts?\b|limited (?:stock|quantit\w+|"
    r"seats|supply|supplies|pieces|time|edition only)\b|"
    r"low stock\b|stocks? (?:is |are )?(?:running (?:out|low)|limited)\b|running (?:out|low)\b|"
    r"hurry\b|last (?:chance|few|pieces|call)\b|"
    r"before (?:it's|it is|they're|they are) (?:all )?gone\b|(?:don't|do not) miss out\b|"
    r"now or never\b|high demand\b|won't last\b|"
    r"(?:sólo|solo|tan solo) quedan?\b|quedan? (?:sólo|solo|pocas|pocos|\d+)\b(?! horas)|"
    r"últim[oa]s (?:\d+ )?(?:unidades|plazas|piezas|tazas|días de stock)\b|"
    r"hasta agotar\b|(?:date|daos) prisa\b|apresúrate\b|última oportunidad\b|"
    r"plus que \d+ (?!heures?\b|jours?\b)|il ne reste (?:plus )?que\b|derni(?:er|"
    r"ère)s? (?:\d+ )?(?:pièces|places|articles|exemplaires|chance)\b|"
    r"dans la limite des stocks\b|stock limité\b|dépêchez\b|quantités? limitées?\b|"
    r"nur noch (?:\d+|wenige|ein paar)\b(?! (?:stunden|tage|minuten))|solange (?:der )?vorrat\b|"
    r"fast ausverkauft\b|letzte (?:chance|stücke|plätze|exemplare)\b|beeilen\b|"
    r"begrenzte stückzahl\b|"
    r"остал(?:ось|ся|ась|ись) (?:(?:всего|только|лишь) )?(?:\d+|пара|несколько|мало|немного|"
    r"последн\w+)(?! (?:час|минут|дн|день))|"
    r"последни[ейх]\w* (?:шанс|штук|экземпляр|мест|размер|товар)\w*|количество ограничен\w*|"
    r"пока (?:есть|не закончил\w*|не разобрали)|успей(?:те)?\b|(?<!не )спешите\b|поспешите\b|"
    r"(?<!не )торопитесь\b|\d+ человек (?:смотр|просматр)\w+|"
    r"sirf \d+ (?:\w+ )?bach\w*|jaldi (?:karo|karein|kijiye)\b",
    r"(?:केवल|सिर्फ़|सिर्फ|बस|मात्र) \d+ (?:\S+ )?(?:बच|शेष|बाकी|बाक़ी)|सीमित (?:स्टॉक|मात्रा|"
    r"सीटें|समय)|स्टॉक (?:सीमित|खत्म|ख़त्म)|जल्दी (?:करें|करो|कीजिए)|"
    r"आख़?िरी (?:मौका|मौक़ा|\d+|कुछ)|अंतिम अवसर|\d+ लोग (?:इसे )?(?:देख)"
    r"|(?:بقي(?![\u0621-\u064a])|تبقى|باقي|متبقي|لم يتبق|لم يبق)[^.\n]{0,12}\d+(?! ساع)|"
    r"آخر \d+ (?:قطع|قطعة|حبات|"
    r"مقاعد)|الكمي(?:ة|ات) محدودة|(?:حتى|قبل) نفاد الكمي|قبل نفاد|سارع|أسرع|فرصة أخيرة|"
    r"الفرصة الأخيرة|"
    r"\d+ (?:شخص|أشخاص)\S* (?:يشاهد|يتصفح)"
    r"|(?:仅|只|就)剩(?:下)?(?:最后)?\s?\d*(?!\d*\s?小时)|最后\s?\d+\s?(?:件|个|名额|位|台|份|套|"
    r"只|杯)|库存(?:不多|有限|"
    r"紧张|告急)|所剩无几|即将售罄|售完即止|数量有限|限量|手慢无|抓紧|赶快|机不可失|"
    r"\d+\s?人(?:正在)?(?:浏览|看|在看|抢购)|先到先得|残りわずか",
    needs="left remain* available stock stocks piece pieces seat seats spot spots item "
    "items unit units room rooms viewing looking watching browsing bought booked "
    "added eyeing fast gone sold almost nearly last lasts limited running hurry "
    "miss never demand queda quedan agotar prisa plus reste dernier derniers limite "
    "noch vorrat ausverkauft letzte beeilen sirf jaldi",
)
_SHAME = Phrases(
    r"no,? thanks,? (?:i|we)(?:'d|'ll|'m)?\b|no,? i(?:'d rather| hate| don't| like| prefer)\b|"
    r"you(?:'ll| will) (?:regret|be sorry|hate yourself)\b|"
    r"(?:don't|do not) (?:regret|be (?:the only|a fool|stupid|that person|left behind|silly))\b|"
    r"only (?:a fool|fools|losers)\b|i(?:'d rather| would rather) pay\b|"
    r"i don't (?:want|like|care|need) (?:to save|saving|good|a better|about)\b|"
    r"are you sure you (?:want to miss|don't want)\b|shame on you\b|"
    r"we thought (?:we were friends|you cared)\b|you(?:'re| are) making (?:us|a big) (?:sad|"
    r"mistake)\b|how could you\b|"
    r"no,? gracias,? (?:prefiero|no quiero|me gusta|odio)|te arrepentirás\b|se arrepentirá\b|"
    r"non,? merci,? (?:je|j')|vous (?:allez )?(?:le )?regretter(?:ez)?\b|"
    r"tu (?:vas )?(?:le )?regretter(?:as)?\b|"
    r"nein,? danke,? ich\b|(?:sie werden|du wirst) es (?:noch )?bereuen\b|нет,? спасибо,? я\b|"
    r"(?:вы )?(?:ещё |еще )?пожалеете\b|пожалеешь\b",
    r"पछता(?:एंगे|ओगे|एँगे|येंगे)|नहीं,? धन्यवाद,? मुझे|نادم|ستندم|لا,? شكرا[ًا]?,? (?:أنا|"
    r"أفضل)|لا شكر[اً]+,? (?:أنا|أفضل)|不(?:用)?了?[,,]?谢谢[,,]\s?我|(?:你|您)(?:会|一定会|"
    r"将会)后悔",
    needs="no thanks regret* sorry hate don only fool fools losers stupid person behind "
    "silly rather sure shame thought making could gracias merci nein bereuen",
)

adapter = Pressure()
