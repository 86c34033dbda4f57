"""Finds a thought that counts the days since the reader was last here, in ten languages."""

import re
import unicodedata
from typing import NamedTuple

from hookline.text.digits import fold_digits


class Counting(NamedTuple):
    """How one language counts time, as three alternations of a regular expression."""

    several: str
    """A number and its unit: 90 days. Years are left out: a house may well tell its own age."""
    single: str
    """One unit, which says nothing by itself: a week."""
    away: str
    """What makes a time the reader's absence: it has been, ago, without you."""
    promise: str
    """What makes it a term of what is offered: free, within, delivery, guarantee."""


COUNTINGS = (
    Counting(
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many)"
        r"[ -](?:days?|weeks?|months?)\b",
        r"\b(?:an?|one|a few|half a|some) (?:days?|weeks?|months?|years?)\b",
        r"\bit(?: ha|['’])s (?:already |now )?been\b|\bago\b|\bsince\b|\bwithout (?:you|us|an?)\b"
        r"|\b(?:have|has)n['’]t\b|\bnot (?:been|ordered|bought|visited|booked|come|seen)\b"
        r"|\bno (?:orders?|visits?|purchases?|word)\b|\bmiss(?:ed)?\b|\bpassed\b|\baway\b|\bgone\b"
        r"|\blast (?:order|visit|purchase|time)\b|\bsilen(?:ce|t)\b",
        r"free|return|guarantee|warrant|deliver|ship|valid|\bonly\b|\bleft\b|\bnext\b|\buntil\b"
        r"|\bwithin\b|\bin\b|\bfrom\b|\bevery\b|\bper\b|\bopen\b|trial|\bplan\b|\bpass\b|course"
        r"|challenge|\bfirst\b|\bstay|\bhold|\bkee?pt?\b|\bends?\b|\blasts?\b|\bnotice\b|\bold\b"
        r"|\baged\b|\bready\b",
    ),
    Counting(
        r"(?:\d+|दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस|कई) "
        r"(?:दिन|हफ़्ते|हफ्ते|हफ़्तों|हफ्तों|सप्ताह|महीने|महीनों|माह)",
        r"एक (?:दिन|हफ़्ता|हफ्ता|हफ़्ते|हफ्ते|सप्ताह|महीना|महीने|साल)",
        r"हो ग(?:या|ए|ये)|हुए|बीत|पहले|से नहीं|बिना|आख़िरी|आखिरी|पिछल|नहीं (?:आए|आये|लिया|किया)",
        r"मुफ़्त|मुफ्त|फ़्री|फ्री|वापस|गारंटी|वारंटी|डिलीवरी|तक|में|अंदर|सिर्फ़|सिर्फ|केवल"
        r"|अगले|हर |प्लान|पैक"
        r"|रिचार्ज",
    ),
    Counting(
        r"\b(?:\d+|do|teen|cha+r|pa+nch|chhe|saat|aath|nau|das|kai) "
        r"(?:din|dinon?|hafte|hafton|mahine|mahinon?)\b",
        r"\bek (?:din|hafta|hafte|mahina|mahine|saal)\b",
        r"\bho ga(?:ya|ye|e)\b|\bhue\b|\bbeet|\bpehle\b|\bse nahi|\bbina\b|\baa?khri\b|\bpichhl"
        r"|\bnahi (?:aaye|liya|kiya|mangaya)\b",
        r"free|muft|wapas|return|guarantee|delivery|\btak\b|\bmein?\b|\bsirf\b|\bagle\b|\bhar\b"
        r"|\bplan\b|\bpack\b|recharge",
    ),
    Counting(
        r"\b(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|varios|varias) "
        r"(?:días?|semanas?|meses)\b",
        r"\buna? (?:día|semana|mes|año)\b",
        r"\bhace\b|\bdesde\b|\bsin (?:ti|usted|vos|noticias|venir|pedir|comprar|verte|vernos)\b"
        r"|\bno (?:has|ha|han)\b|\bhan? pasado\b|\blleva(?:s|mos)?\b|\búltim[oa]\b|\bya van\b",
        r"gratis|devoluci|garantía|entrega|envío|\bhasta\b|\ben\b|\bdentro\b|\bs[oó]lo\b|próxim"
        r"|\bcada\b|abiert|\bplan\b|noches|estancia|primer",
    ),
    Counting(
        r"\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|plusieurs|quelques) "
        r"(?:jours?|semaines?|mois)\b",
        r"\bune? (?:jour|semaine|mois|an)\b",
        r"\bil y a\b|\b(?:cela|ça) fait\b|\bvoilà\b|\bdepuis\b|\bdernière?\b|\bmanqu"
        r"|\bsans (?:vous|toi|nouvelles|commande|visite)\b|\bn['’](?:avez|êtes|as|es)\b"
        r"|\bpassée?s?\b",
        r"gratuit|offert|retour|garanti|livraison|livré|\bjusqu|\ben\b|\bdans\b|\bsous\b|seulement"
        r"|prochain|\bchaque\b|ouvert|\bpar\b|abonnement|premier|\bdès\b",
    ),
    Counting(
        r"\b(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|einige|ein paar) "
        r"(?:tagen?|wochen?|monaten?)\b",
        r"\beine?[mnr]? (?:tag|woche|monat|jahr)\b",
        r"\bseit\b|\bher\b|\bvergangen\b|\bvor\b|\bohne (?:dich|sie|euch|ihnen|bestell)|\bletzte"
        r"|\bnicht (?:mehr )?(?:da|bestellt|gekauft|besucht|gesehen)\b|\bvermiss",
        r"kostenlos|gratis|rückgabe|garantie|liefer|\bbis\b|\bin\b|innerhalb|\bnur\b|nächst|\bjede"
        r"|geöffnet|\boffen\b|\bpro\b|\babo\b|\berste|\bfrei\b|\bab\b",
    ),
    Counting(
        r"\b(?:\d+|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|vári[oa]s"
        r"|algu(?:n|ma)s) "
        r"(?:dias?|semanas?|meses)\b",
        r"\buma? (?:dia|semana|mês|ano)\b",
        r"\bfaz\b|\bhá\b|\bdesde\b|\bsem (?:você|ti|notícias|pedir|comprar|vir|te ver)\b"
        r"|\bpass(?:aram|ou)\b"
        r"|\bnão (?:vem|veio|pede|pediu|compra|comprou)\b|\búltim[oa]\b|\bjá (?:são|se)\b",
        r"grátis|devolu|garantia|entrega|frete|\baté\b|\bem\b|\bdentro\b|\bsó\b|apenas|próxim"
        r"|\bcada\b"
        r"|abert|\bplano\b|primeir",
    ),
    Counting(
        r"\b(?:\d+|две?|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько) "
        r"(?:день|дня|дней|недел[иь]|месяца|месяцев)\b",
        r"\b(?:недел[яю]|месяц|год)\b",
        r"\bпрош(?:ло|ла|ли|[её]л)\b|\bназад\b|\bбез\b|\bс тех пор\b|\bпоследн|\bуже\b"
        r"|\bне (?:заходили|заказывали|были|было|покупали|виделись|появлялись)\b",
        r"бесплатн|возврат|гаранти|доставк|\bдо\b|\bза\b|течение|\bчерез\b|только|следующ"
        r"|кажд|открыт"
        r"|подписк|перв",
    ),
    Counting(
        r"(?:\d+|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?|عدة) "
        r"(?:أيام|يوم|أسابيع|أسبوع|أشهر|شهور|شهر)|\b(?:يومين|يومان|أسبوعين|أسبوعان|شهرين|شهران)\b",
        r"\b(?:أسبوع|شهر|سنة|عام)\b",
        r"\bمض(?:ى|ت)\b|\bمر[ّت]?\b|\bمنذ\b|\bقبل\b|\bب?دون\b|\bلم (?:ت|ن)|غيابك|\bآخر\b|اشتقنا",
        r"مجان|إرجاع|ضمان|توصيل|\bحتى\b|\bخلال\b|\bفقط\b|القادم|\bكل\b|مفتوح|\bفي\b",
    ),
    Counting(
        r"(?:\d+|[两二三四五六七八九十几]+) ?(?:天|周|个?星期|个月)",
        r"一(?:天|周|个?星期|个月|年)",
        r"没来|没下单|没买|没见|未来过|未下单|已经|过去了|以前|之前|不见|没有|距|离开|久|前\b|[周天月]前",
        r"免费|退|保修|质保|送达|配送|内|只|仅|下[周个]|每|营业|有效|首|试用",
    ),
)
_SENTENCES = re.compile(r"[.!?;।。！？؟；\n]+")


def counted_absence(text: str) -> str:
    """The words by which a text counts the reader's days or months; "" where it counts none."""
    folded = unicodedata.normalize("NFC", fold_digits(text)).casefold()
    absences = (
        absence
        for sentence in _SENTENCES.split(folded)
        for language in _COMPILED
        if (absence := _in_sentence(sentence, language))
    )
    return next(absences, "")


def _in_sentence(sentence: str, language: tuple[re.Pattern[str], ...]) -> str:
    several, single, away, promise = language
    is_away = away.search(sentence)
    match = several.search(sentence)
    if match is None and is_away:
        match = single.search(sentence)
    if match is None or (promise.search(sentence) and not is_away):
        return ""
    return match[0].strip()


_COMPILED = tuple(
    tuple(re.compile(unicodedata.normalize("NFC", line).casefold()) for line in counting)
    for counting in COUNTINGS
)
