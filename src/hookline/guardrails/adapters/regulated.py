"""Regulated goods: funds, health, alcohol, gambling. Not legal advice; sources stand beside."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Passage, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hinting import hinted
from hookline.guardrails.phrases import Phrases
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily

# SEBI (Mutual Funds) Regulations, advertisement code: no word added, none left out.
MUTUAL_FUND_WARNING = """\
Mutual Fund investments are subject to market risks, \
read all scheme related documents carefully"""
_FINANCE = compile_lazily(
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

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        sector = (sheet.sheet.sector or "").lower()
        finance = bool(sector) and _FINANCE.search(sector) is not None
        for passage in copy.passages:
            if (span := _assured(passage, finance=finance)) and not _PAST_WARNING.search(
                passage.low
            ):
                message = f"'{passage.low[slice(*span)].strip()}' promises what nobody may promise"
                yield passage.violation("reg.assured_returns", message, span)
            for claim in passage.claims:
                if claim.concept != "health":
                    continue
                message = f"'{passage.low[claim.start : claim.end]}' is a medical claim"
                yield passage.violation("reg.health_claim", message, (claim.start, claim.end))
                break
        yield from hinted(copy, sheet, self.codes)
        if sector.startswith("mutual_fund") and sheet.sheet.country in {"IN", "ZZ"}:
            yield from _fund_warning(copy, sheet)
        if "alcohol" in sector:
            yield from _alcohol(copy)
        if sector.startswith(("gambl", "betting")) and not _GAMBLING_NOTICE.search(copy.low):
            message = "an age limit or a call to play responsibly is missing"
            yield Violation("reg.gambling_notice_missing", message)


def _assured(passage: Passage, *, finance: bool) -> tuple[int, int] | None:
    """Where a return is promised, whatever is sold, or a risk denied where money is invested."""
    for claim in passage.claims:
        if claim.concept in {"assured", "multiplied"}:
            return claim.start, claim.end
    match = _ASSURED_IN_FINANCE.search(passage.low) if finance else None
    return match.span() if match else None


def _fund_warning(copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
    spoken = " ".join(copy.low.split())
    vernacular = sheet.lexicon.law.get("reg.mf_disclaimer_missing")
    is_said = MUTUAL_FUND_WARNING.lower() in spoken
    if not is_said and not (vernacular and re.search(vernacular, spoken)):
        message = "the mutual fund warning is missing, or not word for word"
        yield Violation("reg.mf_disclaimer_missing", message, fix=MUTUAL_FUND_WARNING + ".")


def _alcohol(copy: Copy) -> Iterator[Violation]:
    if not _ALCOHOL_NOTICE.search(copy.low):
        message = "an age limit or a call to drink responsibly is missing"
        yield Violation("reg.alcohol_notice_missing", message)
    if match := _ALCOHOL_AUDIENCE.search(copy.low):
        message = f"'{match[0].strip()}': alcohol is not for minors and not healthy"
        yield Violation("reg.alcohol_audience", message)


_ASSURED_IN_FINANCE = Phrases(
    r"risk[- ]free\b|no risk\b|without (?:any )?risk\b|guaranteed?\b|assured\b|"
    r"(?:returned|gave|delivered|earned|made|grew|generated)\b[^.!?\n]{0,40}\b(?:last|past|"
    r"previous|in 20\d\d)\b|"
    r"(?:past|historic(?:al)?|track record of) (?:\w+ )?returns?\b|will (?:earn|grow|double|"
    r"return|gain|rise)\b|"
    r"sin riesgos?\b|sans risques?\b|risikofrei\w*|ohne risiko\b|без риска|без рисков",
    r"जोखिम[- ]मुक्त|बिना (?:किसी )?जोखिम|गारंटी|(?:دون|بلا) مخاطر|بدون مخاطر|مضمون|零风险|"
    r"无风险|無風險|"
    r"(?:去年|过去\S{0,4}年)\S{0,8}(?:收益|回报|涨)|पिछले (?:साल|वर्ष)\S* [^।\n]{0,30}(?:रिटर्न|"
    r"मुनाफा)|"
    r"\bв прошлом году [^.!?\n]{0,30}(?:доход|прибыл)|\b(?:доходность|"
    r"прибыль)\w* [^.!?\n]{0,20}(?:в прошлом году|за прошлый)",
)
"""What is a promise only where money is invested or staked."""
_PAST_WARNING = compile_lazily(
    r"past performance (?:is|does) not|not (?:a )?guarantee|no(?:t| returns are) guaranteed|"
    r"returns are not (?:guaranteed|assured)"
)
_THINGS = r"(?!\s*(?:new|different|of|wines?|beers?|labels?|years?|kinds?|types?|games?|months?)\b)"
"""`25+ new wines` is no age, nor is `aged 18 years in oak`."""
_OF_AGE = (
    rf"(?:18|19|20|21|25)\s?\+{_THINGS}|(?:over|above) (?:18|21|25)s?(?=\s*(?:only|[.,;:!)]|$))|"
    r"aged? (?:18|21|25) (?:or|and) (?:over|above|older)\b|"
    r"(?:18|21|25)(?: years)? (?:or|and) (?:over|above|older)\b|must be (?:18|21|25)\b|"
    r"legal (?:drinking )?age\b|(?:not for|no one|nobody) under (?:18|21|25)\b|"
    r"ab 18(?=\s*(?:[.,;:!)]|$|jahren?\b))|mayores de 18|maiores de 18|"
    r"menores de 18|maggiorenni|minori di 18|"
    r"(?:старше|с|до|младше) 18(?: лет)?|boven 18|vanaf 18 jaar|powyżej 18|18 yaş|"
)
_ALCOHOL_NOTICE = Phrases(
    rf"(?:drink|enjoy|sip) responsibly\b|{_OF_AGE}drinkaware\b|чрезмерное|с модерацией|"
    r"avec modération|l'abus d'alcool|verantwortungsvoll (?:genießen|trinken|genuss)|"
    r"(?:genieß\w*|trink\w*)[^.!?\n]{0,20} (?:verantwortungsvoll|maßvoll)|"
    r"maßvoll (?:trinken|genießen)|"
    r"con moderación|consumo responsable|"
    r"com moderação|bevi (?:responsabilmente|con moderazione)|drink met mate|geniet met mate|"
    r"pij odpowiedzialnie|geen 18,? geen alcohol\b|nix ?18\b",
    r"理性饮酒|未成年人|适量饮酒|जिम्मेदारी से|18 वर्ष (?:से|और|या)|(?:20|二十)歳(?:になってから|未満)",
)
_ALCOHOL_AUDIENCE = Phrases(
    r"students?\b|teen\w*|kids?\b|children\b|minors?\b|underage\b|school\b|college\b|campus\b|"
    r"freshers?\b|good for (?:your|the) (?:heart|health)\b|healthy\b|health benefits?\b|"
    r"improves? your health\b|"
    r"estudiantes?\b|étudiants?\b|studenten\b|студент\w*|школьник\w*|学生|छात्र|طلاب"
)
_GAMBLING_NOTICE = Phrases(
    rf"(?:gamble|play|bet) responsibly\b|{_OF_AGE}begambleaware\b|"
    r"responsible (?:gaming|gambling|play)\b|when the fun stops\b|1-800-gambler|"
    r"verantwortungsvoll|juega con responsabilidad|jouer comporte|ответственн",
    r"理性(?:博彩|投注|购彩)|未成年人|जिम्मेदारी से",
)

adapter = Regulated()
