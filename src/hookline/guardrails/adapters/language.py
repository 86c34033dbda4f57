"""Language: the copy is in the language it was asked for."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import WORD, Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.records.words import Severity
from hookline.text.scripts import share_in_script

# The words that hold sentences together, without those that two of the languages share often.
_STOP_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the a an and or of to in on for with your you is are at our we this that it have "
        "has be "
        "from by as will get now just back all can not was were its my me i us here new off "
        "every",
        "es": "el la los las un una y o de del en para por con tu su tus sus que es son está te "
        "se al "
        "lo más este esta esto muy ya no hoy aquí nos mi como pero hasta sin tienes vuelve "
        "les qué ti otra otro hola a ven",
        "fr": "le la les un une des et ou de du en pour par avec votre vos ton ta tes vous tu "
        "est sont "
        "nous ce cette que qui au aux dans sur plus ne pas se sa son ses j'ai c'est ici "
        "on y il elle je tout",
        "de": "der die das den dem ein eine einen und oder von zu im in für mit ihr ihre ihren "
        "sie du "
        "dein deine ist sind wir uns auf auch nicht noch nur bei am es jetzt wird werden zum "
        "zur um unsere unser ihnen an",
        "it": "il lo la i gli le un una e o di del della in per con il tuo tua tuoi che è sono "
        "ti si "
        "al alla nel più questo questa non ora qui nostro nostra da dal",
        "pt": "o a os as um uma e ou de do da em no na para por com seu sua seus você que é são "
        "te se "
        "ao mais este esta não agora aqui nosso nossa dos das pelo "
        "está como nos tudo já foi nas",
        "nl": "de het een en of van in op voor met je jouw uw u is zijn wij we ons dit dat niet "
        "nog bij nu",
        "tr": "ve bir bu için ile senin seni sizin size çok daha da de mi ne en bekliyor hemen "
        "şimdi var",
        "hi-Latn": "hai hain ka ki ke ko se mein aap aapka aapki aapke aapko ab yeh woh aur nahi "
        "nahin "
        "sa si hamari hamara hamare hamein iska uska tha thi na suniye taaki ek do "
        "bas jab tab man le lo de "
        "baje din tak mahine mahina pehle wala wale wali raat roz phir kal sirf har kar ho hua "
        "bhi par liye hum humne tum kya abhi toh aaj apna apni apne karo karein",
    }.items()
}


_COUSINS = {
    "es": frozenset(
        ["dos", "por", "para", "como", "que", "se", "te", "e", "a", "o", "da", "em", "no"]
    ),
    "pt": frozenset(
        [
            "por",
            "para",
            "como",
            "que",
            "se",
            "te",
            "de",
            "e",
            "a",
            "o",
            "los",
            "las",
            "con",
            "en",
            "un",
            "una",
        ]
    ),
}
"""Everyday words of a language that its cousins count among theirs."""
_ANY_STOP_WORD = frozenset[str]().union(*_STOP_WORDS.values())
_FOUR_LETTERS = re.compile(r"(?:[^\W\d_][\W\d_]*){4}")
_CODE = re.compile(r"(?<![a-z\d_-])[a-z_-]*\d[a-z\d_-]*")


class Language:
    """Another script, or another language in the same script."""

    codes: ClassVar[Mapping[str, Severity]] = {"lang.mismatch": "error", "lang.mixed": "warn"}

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        low = _own_words(copy, sheet)
        share = (
            1.0 if low.isascii() and sheet.script == "Latin" else share_in_script(low, sheet.script)
        )
        if share is None or _FOUR_LETTERS.search(low) is None:
            return
        if share < 0.5:
            message = (
                f"{share:.0%} of the letters are {sheet.script}; {sheet.sheet.language} was asked"
            )
            yield Violation("lang.mismatch", message)
        elif share < (0.9 if sheet.script == "Latin" else 0.75):
            message = f"only {share:.0%} of the letters are {sheet.script}"
            yield Violation("lang.mixed", message)
        elif sheet.script == "Latin" and (rival := _rival(_words(low, copy), sheet.language)):
            message = f"this reads as '{rival}'; '{sheet.sheet.language}' was asked"
            yield Violation("lang.mismatch", message)


def _own_words(copy: Copy, sheet: CompiledSheet) -> str:
    """The copy without names from the brief and without codes."""
    low, digits = copy.low, any(passage.digits for passage in copy.passages)
    plain = low.isascii() and not digits
    if sheet.familiar and not (
        plain and all(sheet.familiar_words.isdisjoint(x.stems) for x in copy.passages)
    ):
        low = sheet.familiar.sub(" ", low)
    return _CODE.sub(" ", low) if digits else low


def _words(low: str, copy: Copy) -> Iterable[str]:
    if low is copy.low and "'" not in low:  # read already
        return itertools.chain.from_iterable(passage.tokens for passage in copy.passages)
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", low) if "'" in low else WORD.findall(low)


def _rival(words: Iterable[str], language: str) -> str | None:
    """Another language whose stop words clearly win; None when ours holds, or is not known."""
    if language not in _STOP_WORDS:
        return None
    met = _ANY_STOP_WORD.intersection(words)
    if met <= _STOP_WORDS[language]:
        return None
    counts = {code: len(stops & met) for code, stops in _STOP_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < 2 or counts[best] <= counts[language]:
        return None
    # Words that both languages have tell nothing (`dos`, `por`), and Hinglish lives on English.
    apart = (_STOP_WORDS[best] & met) - _COUSINS.get(language, frozenset())
    mixes = language == "hi-Latn" and best == "en" and counts[language] > 0
    return best if len(apart) >= 2 and not mixes else None


adapter = Language()
