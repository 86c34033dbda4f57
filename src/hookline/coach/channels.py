"""Rules of channels and languages: what will not fit, or will not read well."""

from collections.abc import Iterator

from hookline.coach.items import Item
from hookline.guardrails.sheets import DLT_VARIABLES
from hookline.prompting.finish import mandatory
from hookline.records.prompt import ResolvedBrief
from hookline.records.words import Channel
from hookline.text.scripts import language_script
from hookline.text.sms import GSM_LANGUAGES, non_gsm

LEAST_ROOM = 60  # characters; less leaves no place for a reason to read on
WIDE = {
    "Devanagari": "a letter with its vowel and joints takes two to four of them",
    "Cyrillic": "Cyrillic is outside the short alphabet",
    "Arabic": "Arabic is outside the short alphabet",
    "Han": "each character takes one, and says a word",
}


def sms_has_room(resolved: ResolvedBrief) -> Iterator[Item]:
    """What the link and the mandatory words leave of the first SMS."""
    for language in _languages(resolved, "sms"):
        gsm = language in GSM_LANGUAGES
        url = resolved.brief.cta.url
        link = url + resolved.brand.tracking if url else ""
        added = [*mandatory(resolved, "sms", language), *([link] if link else [])]
        gsm = gsm and not any(non_gsm(text) for text in added)
        taken = sum(len(text) + 1 for text in added)
        left = (160 if gsm else 70) - taken
        if left < LEAST_ROOM:
            alphabet = "GSM" if gsm else "UCS-2"
            text = f"Link and mandatory words take {taken} of one {language} SMS ({alphabet}); "
            text += f"{max(left, 0)} are left"
            fix = "a shorter link, or plan for two messages"
            yield Item("C41", "warn", "must_say", text, fix, 3)
        elif taken:
            text = (
                f"Of one {language} SMS, {left} of {left + taken} characters are left for the words"
            )
            fix = "nothing to do: the prompt counts them"
            yield Item("C89", "info", "channels", text, fix)


def characters_that_cost(resolved: ResolvedBrief) -> Iterator[Item]:
    """One character outside the GSM alphabet more than halves an SMS."""
    for language in _languages(resolved, "sms"):
        if language not in GSM_LANGUAGES:
            continue
        for at, offer in enumerate(resolved.brief.offers):
            costly = "".join(
                dict.fromkeys(char for _, char in non_gsm(offer.text.pick("sms", language)))
            )
            if costly:
                text = f"{costly} in the offer's text cuts every SMS from 160 characters to 70"
                fix = "write Rs for the rupee sign, straight quotes and plain dashes"
                yield Item("C42", "warn", f"offers.{at}.text", text, fix, 4)


def alphabet_of_sms(resolved: ResolvedBrief) -> Iterator[Item]:
    """What a model writes by habit, and what it costs in an SMS."""
    for language in _languages(resolved, "sms"):
        if language in GSM_LANGUAGES:
            rupee = "₹ (write Rs), " if resolved.market.currency == "INR" else ""
            text = f"In {language} SMS, {rupee}a curly quote, a long dash or an emoji cuts 160 "
            text += "characters to 70"
            fix = "nothing to do: such characters are changed or blocked (encoding.avoidable_ucs2)"
        else:
            why = WIDE.get(language_script(language), "letters that the short alphabet lacks")
            text = f"{language} SMS hold 70 units, not 160: {why}"
            fix = "nothing to do: units are counted for SMS, letters as seen for push"
        yield Item("C90", "info", "channels", text, fix)


def emoji_in_sms(resolved: ResolvedBrief) -> Iterator[Item]:
    """An emoji is a delight in a push and a cost in an SMS."""
    if resolved.brand.emoji not in ("", "none") and "sms" in resolved.brief.channels:
        text = "The brand likes an emoji; in an SMS one takes it from 160 characters to 70"
        fix = "nothing to do: SMS are written without, push and e-mail may have one"
        yield Item("C43", "info", "brand", text, fix)


def dlt_variables(resolved: ResolvedBrief) -> Iterator[Item]:
    """India registers the text; only a few variables of 30 characters pass."""
    fields = list(resolved.brief.personalization)
    if (
        resolved.market.code == "IN"
        and "sms" in resolved.brief.channels
        and len(fields) > DLT_VARIABLES
    ):
        text = (
            f"{len(fields)} merge fields are asked; a DLT template usually passes {DLT_VARIABLES}, "
        )
        text += "of 30 characters each, and the brand's name in the text"
        fix = f"nothing to do: no SMS has more than two; {', '.join(fields[:DLT_VARIABLES])} first"
        yield Item("C44", "info", "personalization", text, fix)


def many_variants_of_little(resolved: ResolvedBrief) -> Iterator[Item]:
    """Twelve ways to say one short thing are not twelve ideas."""
    brief = resolved.brief
    angles = len(brief.hooks) * len(brief.tonality)
    if brief.variants > 4 * max(angles, 1):
        text = f"{brief.variants} variants from {angles} angles will repeat themselves"
        fix = "add a hook or a tonality; the report says how many really differ"
        yield Item("C48", "warn", "variants", text, fix, 2)


def _languages(resolved: ResolvedBrief, channel: Channel) -> tuple[str, ...]:
    return resolved.brief.languages if channel in resolved.brief.channels else ()
