"""Finds days that are told from today (`this Wednesday`), which are wrong a week later."""

import unicodedata

from hookline.text.pattern import compile_lazily

RELATIVE = (
    r"\b(?:this|last|next|this coming|this past) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\b(?:this|last|next) (?:week(?:end)?|month)\b(?! of)",
    r"\b(?:dies\w{0,2}|letzt\w{1,2}|nächst\w{1,2}|kommend\w{1,2}|vergangen\w{1,2}|vorig\w{1,2}) "
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|woche"
    r"|monat)\b",
    r"\b(?:est[ea]|próxim[oa]|pasad[oa]) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|fin de semana|semana|mes)\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|semana|fin de semana|mes) (?:pasad[oa]|próxim[oa]|que viene)\b",
    r"\b(?:ce|cet|cette) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week-end"
    r"|weekend)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|week-?end|mois)"
    r" (?:derni(?:er|ère)|prochaine?|passée?)\b",
    r"\b(?:quest[oa]|prossim[oa]|scors[oa]) (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato"
    r"|domenica|settimana|weekend|week-end|fine settimana|mese)\b|\b(?:lunedì|martedì|mercoledì"
    r"|giovedì|venerdì|sabato|domenica|settimana|weekend|fine settimana|mese)"
    r" (?:scors[oa]|prossim[oa])\b",
    r"\b(?:n?est[ea]|próxim[oa]|passad[oa]) (?:segunda|terça|quarta|quinta|sexta|sábado|domingo"
    r"|fim de semana|semana|mês)\b|\b(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana"
    r"|fim de semana|mês)(?:-feira)? (?:passad[oa]|que vem)\b",
    r"\b(?:deze|dit|vorige?|volgende?|komende?|afgelopen|aanstaande) (?:maandag|dinsdag|woensdag"
    r"|donderdag|vrijdag|zaterdag|zondag|week|weekend|maand)\b",
    r"\b(?:tę|ten|tym|tego|zeszł\w+|ubiegł\w+|przyszł\w+|najbliższ\w+) (?:poniedział\w+|wtor\w+"
    r"|środ\w+|czwart\w+|piąt\w+|sobot\w+|niedziel\w+|tygod\w+|tydzień|weekend\w*|miesiąc\w*)\b",
    r"\b(?:эт(?:от|у|ой|их|и)|прошл\w+|следующ\w+|ближайш\w+) (?:понедельник\w*|вторник\w*|сред\w"
    r"|четверг\w*|пятниц\w|суббот\w|воскресень\w|недел\w|выходны\w|месяц\w?)\b",
    r"\b(?:bu|geçen|önümüzdeki|gelecek) (?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
    r"|hafta(?: sonu)?|ay)\b",
    r"(?:इस|पिछल[ेी]|अगल[ेी]) (?:सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|हफ़?्ते"
    r"|सप्ताह|वीकेंड|महीने)",
    r"\b(?:is|iss|pichh?l[ei]|agl[ei]) (?:somvar|mangalvar|budhvar|guruvar|shukravar|shanivar"
    r"|ravivar|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hafte|weekend|mahine)\b",
    r"\b(?:denna|den här|förra|nästa|denne|forrige|sidste|næste|neste|kommande|kommende) "
    r"(?:m[åa]ndag|ti[rs]sdag|tisdag|onsdag|torsdag|fredag|l[öø]rdag|s[öø]ndag|vecka|uge|uke|helg"
    r"|weekend|månad|måned)\w{0,2}\b",
    r"\b(?:tänä|ensi|viime|tällä) (?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai"
    r"|sunnuntai|viiko|viikonlop)\w*",
    r"\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|akhir pekan|pekan|bulan) "
    r"(?:ini|lalu|depan|mendatang)\b",
    r"هذا (?:الأسبوع|الشهر)|(?:ال(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)|الأسبوع|الشهر)"
    r" (?:الماضي|الماضية|القادم|القادمة|المقبل|هذا)",
    r"(?:本|这|這|上|下)(?:个|個)?(?:周|週|星期|礼拜)[一二三四五六日天末]?",
    r"(?:今|先|来)(?:週|月)(?:末|の[月火水木金土日]曜)?",
)
"""This, last and next beside a weekday, a week, a weekend or a month: a line for a language."""


def relative_day(text: str) -> str:
    """The words by which a text tells a day from today; "" where it tells none."""
    match = _PATTERN.search(unicodedata.normalize("NFC", text).casefold())
    return match[0].strip() if match else ""


_PATTERN = compile_lazily(unicodedata.normalize("NFC", "|".join(RELATIVE)))
