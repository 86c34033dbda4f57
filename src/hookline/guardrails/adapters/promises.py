"""Promises in words: free, only today, the best, and the terms that may not be left out."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Found, Passage
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.finance import ASSURED
from hookline.guardrails.phrases import Phrases
from hookline.records.words import Severity


class Promises:
    """A promise that the brief does not make."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "fact.free": "error",
        "fact.deadline": "error",
        "fact.missing": "error",
        "claim.unsubstantiated": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:
        facts = sheet.sheet.facts
        for passage in copy.passages:
            if not facts.free and (match := _FREE.within(passage)):
                message = f"'{match[0].strip()}': the brief gives nothing away"
                yield passage.found("fact.free", message, match.span())
            if not facts.deadline_today and (match := _DEADLINE.within(passage)):
                message = f"'{match[0].strip()}': the brief has no such deadline"
                yield passage.found("fact.deadline", message, match.span())
            if not facts.claims and (match := next(_claims(passage), None)):
                message = f"'{match[0].strip()}' is a claim, and the brief proves none"
                yield passage.found("claim.unsubstantiated", message, match.span())
        spoken = " ".join(copy.low.split())
        for term in facts.required_terms:
            if " ".join(term.lower().replace("’", "'").split()) not in spoken:
                yield Found("fact.missing", f"'{term}' has to be said", fix=f"add '{term}'")


def _claims(passage: Passage) -> Iterator[re.Match[str]]:
    if not _CLAIM.may_be_in(passage):
        return
    promised = [match.span() for match in ASSURED.finditer(passage.low)]
    for match in _CLAIM.finditer(passage.low):
        if not any(start < match.end() and match.start() < end for start, end in promised):
            yield match


_FREE = Phrases(
    r"(?<!-)free(?:bie|bies)?(?![-\w])(?<!sugar free)(?<!gluten free)(?<!dairy free)(?<!feel free)"
    r"(?<!caffeine free)(?<!fragrance free)(?<!cruelty free)(?<!hassle free)(?<!set free)"
    r"(?<!worry free)(?<!lactose free)(?<!risk free)(?<!nut free)"
    r"(?! (?:of|from|to|time|spirit|as|will|range|hand|fall|flow|speech|hour|day|evening|"
    r"moment)\b)|"
    r"(?:complimentary|gratis|umsonst|kostenlos\w*|kostenfrei\w*|geschenkt|gratuit\w*|"
    r"offert(?:e|s|es)?|grátis|omaggio|ücretsiz|bedava|muft|"
    r"buy (?:one|1|two|2),? get (?:one|1|two|2)|bogo|2 ?x ?1|3 ?x ?2|1 ?\+ ?1|"
    r"(?:compra|lleva) (?:uno|una|1|2|dos)[ ,]+(?:y )?(?:llévate|lleva|paga)|(?:un|1) acheté|"
    r"kauf (?:eins|1))(?!\w)|бесплатн|даром\b|в подарок|купи (?:один|1|2)",
    r"मुफ़्त|मुफ्त|फ्री(?!ज|ल)|निःशुल्क|एक खरीद\S* (?:पर )?एक|مجان|بلاش|هدية مع|"
    r"اشتر\S* (?:واحد|قطعة)\S* واحصل|"
    r"免费|免費|免单|包邮|免邮|免运费|买一送一|買一送一|买1送1|买二送一|赠品|無料",
    needs="free freebie freebies complimentary gratis umsonst kostenlos* kostenfrei* "
    "geschenkt gratuit* offert offerte offerts offertes omaggio bedava muft buy "
    "bogo x compra lleva kauf +",
)
_UNIT = r"(?:hours?|hrs?|minutes?|mins?)"
_DEADLINE = Phrases(
    r"(?:today only|only today|just today|for today only|valid today|(?:ends?|expires?|"
    r"closes?) (?:today|tonight)|"
    r"tonight only|only tonight|(?:until|till|by|at|before) midnight|last day|final (?:hours|"
    r"day)|"
    rf"ends in (?:\d+|a few) {_UNIT}|\d+ {_UNIT} (?:left|to go|only)|"
    rf""
    r"(?=[inlow])(?<!delivered )(?<!delivery )(?<!ready )(?<!arrives )(?<!ships )"
    rf"(?:in|within|next|last|"
    rf"only) (?:the next )?\d+ {_UNIT}|"
    r"(?:sólo|solo|solamente|únicamente) hoy|hoy (?:solamente|únicamente)|"
    r"hasta (?:la )?medianoche|a medianoche|"
    r"(?:termina|acaba|vence) hoy|último día|últimas horas|(?:quedan|en) \d+ horas|"
    r"(?:seulement|uniquement) aujourd'hui|aujourd'hui (?:seulement|uniquement)|(?:jusqu'à|à|"
    r"avant) minuit|"
    r"dernier jour|dernières heures|plus que \d+ heures?|dans \d+ heures?|ce soir seulement|"
    r"nur (?:noch )?heute|endet heute|(?:bis|um|vor) mitternacht|letzter tag|(?:noch|"
    r"in) \d+ stunden|nur heute nacht|"
    r"только сегодня|лишь сегодня|(?:до|в) (?:полуночи|полночь)|последний день|последние часы|"
    r"заканчивается сегодня|(?:через|осталось|ещё|за) \d+ (?:час|минут)\w*|"
    r"(?:sirf|bas|keval) aaj|aaj raat tak|aaj hi khatam|só hoje|solo oggi|sadece bugün)(?!\w)",
    r"(?:सिर्फ़|सिर्फ|केवल|बस) आज|आज रात|आधी रात|आज तक ही|आख़?िरी दिन|अंतिम दिन|\d+ घंटे|"
    r"\d+ घंटों"
    r"|اليوم فقط|فقط اليوم|منتصف الليل|(?:ت|ي)نتهي اليوم|آخر يوم|(?:خلال|بعد|باقي) \d+ ساع"
    r"|(?:仅限|仅|只限|限)(?:今天|今日|今晚|当天|當天)|(?:今天|今日|今晚)(?:截止|结束|最后|限定)|"
    r"午夜|最后一天|最後一天"
    r"|\d+\s?小时(?:内|后|之内|截止)|(?:仅剩|最后|倒计时)\s?\d+\s?小时|本日限り",
    needs="today tonight midnight day hour hours hr hrs minute minutes min mins hoy "
    "medianoche horas aujourd minuit jour heure heures soir heute mitternacht tag "
    "stunden aaj oggi",
)
_BETTER = (
    r"cheaper|faster|stronger|tastier|healthier|safer|fresher|richer|smoother|quicker|bigger|"
    r"longer[- ]lasting"
)
_COMPARED = (
    rf"(?:better|{_BETTER}|more \w+) than (?:any|all|every|other|the (?:rest|"
    r"competition|others|leading)|our competitors|competitors|others)\b|"
    rf"(?:{_BETTER}) than (?!(?:ever|before|you|usual|last|"
    r"it|that|this|yesterday|expected|we)\b)\w+|"
    r"(?:mejor|más (?:barat|rápid|fuert|fresc)[oae]s?) que (?!(?:nunca|ayer|antes|bien|"
    r"el año|tu)\b)\w+|"
    r"(?:besser|billiger|günstiger|schneller|frischer) als (?!(?:je|zuvor|gestern|nichts|"
    r"gedacht|sie|du|sonst|erwartet)\b)\w+|"
    r"(?:moins chère?s?|moins chers?|plus (?:rapide|efficace|fort)e?s?|meilleure?s?) que "
    r"(?!(?:jamais|vous|tu|hier|d'habitude|prévu)\b)\w+|"
    r"(?:дешевле|лучше|быстрее|вкуснее|выгоднее),? чем (?!когда|вы |ты |раньше|обычно|"
    r"вчера|кажется|ожида|никогда)\w+|"
    r"(?:дешевле|лучше|быстрее) (?:конкурент|люб(?:ого|ых)|других)\w*|"
    r"(?:dusron|doosron|market|bazaar|kisi) se (?:behtar|sasta|saste|sasti)\b"
)
_CLAIM = Phrases(
    r"(?<![\w#])#\s?1\b(?!\d)|(?:\bno\.? ?|nr\.? ?|n\.? ?[°º] ?|№ ?)1\b(?!\d)|"
    r"(?:number one|top[- ]rated|award[- ]winning|best[- ]?sell\w+|world[- ]class|unbeatable|"
    r"unrivall?ed|"
    r"best(?<!do your best)(?<!do our best)(?<!at its best)(?<!all the best)(?<!try your best)"
    r"(?! (?:wishes|regards|"
    r"before|friends?\b|of luck|by\b|if\b))|"
    r"guarantee[ds]?|guaranteeing|clinically (?:proven|tested)|scientifically proven|proven to|"
    r"(?:lowest|cheapest) prices?|the (?:fastest|cheapest|finest|most (?:loved|trusted|popular|"
    r"advanced))|"
    r"market leader|leading brand|100% (?:safe|natural|organic|effective)|"
    r"(?:el|la|los|las|tu|tus) mejor(?:es)?|número uno|garantiza\w*|garantía|garantizad[oa]s?|"
    r"(?:le|la|les|vos|nos) meilleure?s?|numéro (?:un|1)|garanti(?:e|es|s)?|"
    r"(?:der|die|das|den|dem) beste[nrms]?|beste[rs]|nummer (?:eins|1)|garantiert\w*|garantie|"
    r"testsieger|"
    r"o melhor|a melhor|il migliore|la migliore|en iyi)(?!\w)|"
    rf"{_COMPARED}"
    r"|(?<!к )лучш(?:ий|ая|ее|ие|их|его|ему|им|ими|ей|ую)\b|"
    r"сам(?:ый|ая|ое|ые|ых|ого) \w+(?:ый|ий|ая|"
    r"ое|ие|ые|ых|ого)\b|"
    r"номер один|гаранти\w+",
    r"सबसे (?:अच्छ|बेहतर|सस्त|बढ़िया|तेज़|बड़|भरोसेमंद|पसंदीदा|लोकप्रिय)|सर्वश्रेष्ठ|सर्वोत्तम|"
    r"नंबर (?:1|वन|एक)|गारंटी|गारण्टी"
    r"|(?:दूसरों|बाज़ार|बाजार|किसी भी \S+|औरों) से (?:बेहतर|सस्त|अच्छ|तेज़)"
    r"|(?:ال)?أفضل|أرخص من|رقم (?:1|واحد)|مضمون|ضمان|الأرخص|الأول في"
    r"|最(?:好|佳|优|低|强|高级|大|便宜|受欢迎|畅销|优惠|新鲜|棒|划算)|(?:全国|全网|行业|世界|"
    r"销量)第一|比(?:其他|别家|同类|市面|任何|同行)[^,。,\s]{0,6}(?:更|便宜|好|优惠|划算)|"
    r"第一品牌|保证|顶级|国家级|最高级",
    needs="# no nr number top award best bestseller* world unbeatable unrivalled* "
    "guarantee* clinically scientifically proven lowest cheapest fastest finest "
    "loved trusted popular advanced leader leading 100% mejor mejores garantiza* "
    "meilleur* beste bester besten bestem bestes nummer testsieger melhor migliore "
    "iyi "
    "than que als behtar sasta saste sasti",
)

adapter = Promises()
