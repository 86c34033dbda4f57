"""How long something is: the unit of time that a number counts, whatever the language."""

import re
from collections.abc import Iterator


def time_unit(counted: str) -> str:
    """The unit that the stems behind a number name, "year" for `jahre garan`; "" for none.

    A word that only colours the unit may stand before it: `5 business days`.
    """
    stems = counted.split()[:2]
    if stems and stems[0] in _COLOURS:
        stems = stems[1:]
    return unit_of(stems[0]) if stems else ""


def units_in(counted: str) -> frozenset[str]:
    """Every unit of time among the stems."""
    return frozenset(unit for stem in counted.split() if (unit := unit_of(stem)))


def unit_of(stem: str) -> str:
    """The unit of one stem of at most five letters; Han words begin with theirs."""
    return _UNITS.get(stem) or _HAN_UNITS.get(stem[:1], "")


def dual_durations(low: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Two of a unit in one Arabic word: the unit, and where."""
    for match in _DUAL.finditer(low):
        yield _DUALS[match[0]], match.span()


_DUALS = {"يومين": "day", "ساعتين": "hour", "أسبوعين": "week", "شهرين": "month", "سنتين": "year",
          "عامين": "year", "دقيقتين": "minute"}  # fmt: skip
_DUAL = re.compile(rf"(?<!\w)(?:{'|'.join(_DUALS)})(?!\w)")
_UNITS = {
    word[:5]: unit
    for unit, words in (
        ("year", "year years jahr jahre jahren année années ans año años ano anos anno anni год "
                 "года "
                 "лет годы jaar rok lata lat yıl yıllık tahun saal साल वर्ष वर्षों سنة سنوات عام "
                 "أعوام"),
        ("month", "month months monat monate monaten mois mes meses mês mese mesi месяц месяца "
                  "месяцев maand maanden miesiąc miesiące miesięcy ayda aylık bulan mahina mahine "
                  "महीना महीने महीनों شهر أشهر شهور"),
        ("week", "week weeks woche wochen semaine semaines semana semanas settimana settimane "
                 "неделя "
                 "недели недель weken tydzień tygodnie tygodni hafta haftalık minggu hafte हफ्ता "
                 "हफ्ते हफ़्ते सप्ताह أسبوع أسابيع"),
        ("day", "day days tag tage tagen jour jours día días dia dias giorno giorni день дня дней "
                "dag dagen dzień dni gün günde günlük hari दिन दिनों يوم أيام يوما يومًا"),
        ("hour", "hour hours stunde stunden heure heures hora horas ora ore час часа часов uur "
                 "uren "
                 "godzin godziny godzina saat saatte ghante ghanta घंटे घंटा घंटों ساعة ساعات"),
        ("minute", "minute minutes minuten minuto minutos minuti минута минуты минут minuut minut "
                   "minuty dakika menit मिनट دقيقة دقائق"),
    )
    for word in words.split()
}  # fmt: skip
_HAN_UNITS = {"年": "year", "月": "month", "周": "week", "天": "day", "日": "day"}
_COLOURS = frozenset(("busin", "worki", "whole", "full", "volle", "ganze", "werkt"))
