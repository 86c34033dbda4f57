"""Rules of channels and languages: what will not fit, or will not read well."""

from collections.abc import Iterator

from hookline.coach.items import Item
from hookline.prompting.finish import mandatory
from hookline.records.prompt import ResolvedBrief
from hookline.records.words import Channel
from hookline.text.scripts import direction, script_shares
from hookline.text.sms import GSM_LANGUAGES, non_gsm

LEAST_ROOM = 60  # characters; less leaves no place for a reason to read on
DLT_FIELDS = 2
"""Variables that operators let into a DLT template; sources name two to six, the strict one."""


def sms_has_room(resolved: ResolvedBrief) -> Iterator[Item]:
    """What the link and the mandatory words leave of the first SMS."""
    for language in _languages(resolved, "sms"):
        gsm = language in GSM_LANGUAGES
        link = resolved.brief.cta.url
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
        and len(fields) > DLT_FIELDS
    ):
        text = f"{len(fields)} merge fields are asked; a DLT template usually passes {DLT_FIELDS}"
        fix = f"personalization: [{', '.join(fields[:DLT_FIELDS])}] for SMS"
        yield Item("C44", "warn", "personalization", text, fix, 5)


def push_has_no_room_for_law(resolved: ResolvedBrief) -> Iterator[Item]:
    """A long mandatory text does not fit a lock screen."""
    for language in _languages(resolved, "push"):
        taken = sum(len(text) for text in mandatory(resolved, "push", language))
        if taken > 100:
            text = f"{taken} mandatory characters do not fit a push notification"
            fix = "send the reader to a page that says it, or leave push out"
            yield Item("C45", "error", "channels", text, fix)


def right_to_left_with_latin(resolved: ResolvedBrief) -> Iterator[Item]:
    """Latin names, codes and prices inside a right-to-left text."""
    for language in resolved.brief.languages:
        if direction(language) == "rtl":
            text = f"In {language}, brand, code and price stand in the other direction"
            fix = "nothing to do: proof it in a browser, a terminal may show another order"
            yield Item("C46", "info", "languages", text, fix)


def texts_are_in_their_language(resolved: ResolvedBrief) -> Iterator[Item]:
    """A fact that is given once for all languages is in one of them."""
    scripts = {"hi": "Devanagari", "ru": "Cyrillic", "ar": "Arabic", "zh-Hans": "Han"}
    for language in resolved.brief.languages:
        wanted = scripts.get(language)
        for at, fact in enumerate(resolved.brief.facts):
            said = fact.pick("all", language)
            if wanted and said and script_shares(said).get(wanted, 0) < 0.3:
                text = f"The fact '{said[:40]}' is not in {language}"
                yield Item("C47", "warn", f"facts.{at}", text, f"add {language}: … to it", 3)


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
