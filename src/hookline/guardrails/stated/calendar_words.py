"""Months and weekdays as copy in our languages writes them."""

import re

# One line a month; full names, oblique cases and the usual abbreviations.
_MONTH_LINES = (
    "january jan enero ene janvier janv januar jänner января янв जनवरी يناير جانفي janeiro "
    "gennaio ocak",
    "february feb febrero février févr fevrier februar feber февраля фев फरवरी फ़रवरी فبراير "
    "fevereiro"
    " febbraio şubat",
    "march mar marzo mars março märz марта мар मार्च مارس março mart",
    "april apr abril abr avril avr апреля апр अप्रैल أبريل إبريل ابريل aprile nisan",
    "may mayo mai мая मई مايو maio maggio mayıs",
    "june jun junio juin juni июня июн जून يونيو يونيه junho giugno haziran",
    "july jul julio juillet juil juli июля июл जुलाई يوليو يوليه julho luglio temmuz",
    "august aug agosto ago août aout августа авг अगस्त أغسطس اغسطس ağustos",
    "september sep sept septiembre septembre сентября сен сент सितंबर सितम्बर سبتمبر setembro "
    "settembre"
    " eylül",
    "october oct octubre octobre oktober okt октября окт अक्टूबर अक्तूबर أكتوبر اكتوبر outubro "
    "ottobre ekim",
    "november nov noviembre novembre ноября ноя नवंबर नवम्बर نوفمبر novembro kasım",
    "december dec diciembre dic décembre déc decembre dezember dez декабря дек दिसंबर दिसम्बर "
    "ديسمبر"
    " dezembro dicembre aralık",
)
MONTHS = {name: number for number, line in enumerate(_MONTH_LINES, 1) for name in line.split()}
"""A month's number by its lower-case name."""

_DAY_LINES = (
    "monday mondays lunes lundi lundis montag montags понедельник понедельника понедельнику"
    " понедельником понедельникам सोमवार somvar somwar الاثنين الإثنين segunda-feira lunedì "
    "pazartesi",
    "tuesday tuesdays martes mardi mardis dienstag dienstags вторник вторника вторнику вторником"
    " вторникам मंगलवार mangalvar mangalwar الثلاثاء terça-feira martedì salı",
    "wednesday wednesdays miércoles miercoles mercredi mercredis mittwoch mittwochs среда среду "
    "среды"
    " среде средой средам बुधवार budhvar budhwar الأربعاء الاربعاء quarta-feira mercoledì "
    "çarşamba",
    "thursday thursdays jueves jeudi jeudis donnerstag donnerstags четверг четверга четвергу "
    "четвергом"
    " четвергам गुरुवार गुरूवार बृहस्पतिवार वीरवार guruvar guruwar الخميس quinta-feira giovedì "
    "perşembe",
    "friday fridays viernes vendredi vendredis freitag freitags пятница пятницу пятницы пятнице"
    " пятницей пятницам शुक्रवार shukravar shukrawar الجمعة sexta-feira venerdì cuma",
    "saturday saturdays sábado sábados sabado samedi samedis samstag samstags sonnabend суббота "
    "субботу"
    " субботы субботе субботой субботам शनिवार shanivar shaniwar السبت cumartesi",
    "sunday sundays domingo domingos dimanche dimanches sonntag sonntags воскресенье воскресенья"
    " воскресенью воскресеньем воскресеньям रविवार इतवार ravivar raviwar itwar itvaar الأحد "
    "الاحد domenica"
    " pazar",
)
WEEKDAYS = {name: number for number, line in enumerate(_DAY_LINES) for name in line.split()}
"""A weekday's number (Monday is 0) by its lower-case name."""

HAN_WEEKDAY = re.compile(r"(?:周|週|星期|礼拜|禮拜)(?P<day>[一二三四五六日天])(?!年|期|经)")
HAN_DAYS = {char: number for number, char in enumerate("一二三四五六日")} | {"天": 6}

ABBREVIATED_DAY = re.compile(
    r"(?:\b(?:by|until|till|on|this|next|ends|to|from|every|through)\s+|[-–]\s?)"
    r"(?P<day>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?!\w)"
)
ABBREVIATIONS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}

PORTUGUESE_DAY = re.compile(
    r"\b(?:na|nesta|toda|até|de|desta|cada|às|a|e|ou) "
    r"(?P<day>segunda|terça|terca|quarta|quinta|sexta)s?(?![\w-])"
)
PORTUGUESE_DAYS = {"segunda": 0, "terça": 1, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
"""Weekdays without their `-feira`: they are ordinals too, so a preposition has to stand before."""
MEASURES = (
    "kb|mb|gb|tb|ko|mo|go|кб|мб|гб|тб|केबी|एमबी|जीबी|mbps|gbps|g|kg|кг|mm|cm|m|km|мм|см|м|км|"
    "ml|cl|l|мл|л|kw|kwh|квт|h|hr|hrs|hours|std|stunden|heures|horas|ч|часа|часов|hp|ps|л.с|"
    "x|times|percent|prozent|million|millionen|millions|millones|milhões|mio|mrd|bn|crore|crores|"
    "lakh|lakhs|करोड़|लाख|млн|млрд|тыс|stars|sterne|étoiles|estrellas|estrelas|звезды|звезд|"
    "نجوم|نجمة|جيجا|ميجا|كغ|كجم|كم|لتر"
)
"""Pattern of the units that a decimal figure has, so that "up to 2.5 GB" names no day."""
