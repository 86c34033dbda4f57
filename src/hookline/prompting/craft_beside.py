"""A blueprint's notes beside a brief: what contradicts an offer, or a number in it, gives way."""

import re
from collections.abc import Mapping, Sequence

from hookline.records.brief import Brief, Offer
from hookline.records.catalog import Blueprint
from hookline.records.craft import BriefPart, Craft
from hookline.records.language import Language
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import Assumption
from hookline.text.digits import fold_digits, has_number
from hookline.text.pattern import compile_lazily
from hookline.text.scripts import SPACED_SCRIPTS

_MEANS: Mapping[BriefPart, str] = {
    "offer": "the brief has an offer",
    "no_offer": "the brief has no offer",
    "minimum": "the offer asks for a minimum",
    "count": "the brief has a number of its own",
}
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|fourteen|half an?|an?|\d+)"
_LENGTH = rf"(?:{_NUMBER}(?:, {_NUMBER})* (?:to|or) )?{_NUMBER} (?:hour|day|week|month|year)s?"
_BESIDE_A_DAY = compile_lazily(rf"(?:about |up to )?{_LENGTH} (?=after|before)")
_WITHIN = compile_lazily(rf"within {_LENGTH} of")


def beside_brief(
    blueprint: Blueprint,
    written: Brief,
    offers: Sequence[Offer],
    language: Language,
    assumptions: list[Assumption],
) -> Blueprint:
    """The blueprint without what its notes say against what the brief has, and with the reason."""
    segment = written.audience.segment
    texts = (segment, *written.idea.wordings())
    has: Mapping[BriefPart, bool] = {
        "offer": bool(offers),
        "no_offer": not offers,
        "minimum": any(offer.min_basket for offer in offers),
        "count": any(says_a_number(text, language) for text in texts),
    }
    craft, reason = blueprint.craft, blueprint.reason
    for part, changes in craft.gives_way.items():
        notes = _texts(craft, reason)
        if has[part] and (words_left_out := [words for words in changes if words in notes]):
            craft, reason = _changed(craft, changes), _replaced(reason, changes)
            quoted = " · ".join(f"'{words.strip(' ,;')}'" for words in words_left_out)
            text = f"left out of the notes that the writer reads, as {_MEANS[part]}: {quoted}"
            assumptions.append(Assumption(text=text))
    if says_a_length(segment, language) and not written.moment:
        moment = without_lengths(craft.moment)
        if moment != craft.moment:
            text = "when it is sent is told by your audience, and by no general note"
            assumptions.append(Assumption(text=text))
            craft = craft.model_copy(update={"moment": moment})
    return blueprint.model_copy(update={"craft": craft, "reason": reason})


def says_a_number(text: str, language: Language) -> bool:
    """Does a text count something, in figures or in words of its language; `one` counts nothing?"""
    low = fold_digits(text).lower()
    return has_number(low) or re.search(_number_words(language), low) is not None


def says_a_length(text: str, language: Language) -> bool:
    """Does it count days, weeks or the like?"""
    book = profiles().phrases.get(language.code)
    units = "|".join(book.times) if book else "(?!)"
    begun = r"(?<![^\W\d])" if language.script in SPACED_SCRIPTS else ""
    return says_a_number(text, language) and bool(re.search(f"{begun}(?:{units})", text.lower()))


def without_lengths(moment: str) -> str:
    """`Sent two months after the last purchase` as `Sent some time after the last purchase`."""
    return _WITHIN.sub("close to", _BESIDE_A_DAY.sub("some time ", moment))


def _number_words(language: Language) -> str:
    lexicon = language.lexicon
    book = profiles().phrases.get(language.code)
    whole = [*lexicon.numbers.items(), *(book.small_numbers.items() if book else ())]
    words = [re.escape(word) for number, line in whole if number > 1 for word in line]
    rows = [word for number, line in lexicon.ordinals.words.items() if number > 1 for word in line]
    ordinals = f"(?:{'|'.join(rows)})(?:{lexicon.ordinals.endings})" if rows else "(?!)"
    return rf"(?<!\w)(?:{'|'.join((*words, ordinals))})(?!\w)"


def _texts(craft: Craft, reason: str) -> str:
    """All that the notes say, a line each."""
    ideas = [seed.idea for seed in craft.angles]
    lines = [reason, craft.moment, craft.reader, craft.job, *ideas, *craft.avoid, craft.follow_up]
    return "\n".join(lines)


def _changed(craft: Craft, changes: Mapping[str, str]) -> Craft:
    """The notes with these words replaced; of an idea or a warning nothing may be left."""
    ideas = [(seed, _replaced(seed.idea, changes)) for seed in craft.angles]
    return craft.model_copy(
        update={
            "moment": _replaced(craft.moment, changes),
            "reader": _replaced(craft.reader, changes),
            "job": _replaced(craft.job, changes),
            "follow_up": _replaced(craft.follow_up, changes),
            "avoid": tuple(filter(None, (_replaced(line, changes) for line in craft.avoid))),
            "angles": tuple(seed.model_copy(update={"idea": idea}) for seed, idea in ideas if idea),
        }
    )


def _replaced(text: str, changes: Mapping[str, str]) -> str:
    for words, instead in changes.items():
        text = text.replace(words, instead)
    return " ".join(text.split())
