"""Rules of channels and languages: what will not fit, or will not read well."""

from collections.abc import Iterator
from itertools import product

from hookline.coach.offer_room import how_to_shorten, name_length
from hookline.coach.remarks import Remark
from hookline.prompting.finish import mandatory
from hookline.prompting.room import idea_room, offer_length, room_for
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import Severity
from hookline.text.sms import GSM_TWINS, non_gsm, units_in

LEAST_ROOM = 60  # characters; less leaves no place for a reason to read on
MOST_MESSAGES = 3  # that a brief may ask for
WIDE = {
    "Devanagari": "a letter with its vowel and joints takes two to four of them",
    "Cyrillic": "Cyrillic is not in the SMS alphabet of 160",
    "Arabic": "Arabic is not in the SMS alphabet of 160",
    "Japanese": "kana and kanji take one each",
    "Han": "each character takes one, and says a word",
}


def sms_has_room(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What link and mandatory words leave of the SMS, in the numbers that the prompt tells."""
    for channel, language in _billed(resolved):
        room, most = (
            room_for(resolved, channel, language),
            resolved.sms_segment_limit(channel, language),
        )
        assert most is not None
        offer, name = offer_length(resolved, channel, language), resolved.language_name(language)
        units = units_in(most, is_gsm=room.is_gsm)
        named = name_length(resolved, channel, language)
        bigger = f", or sms: {{messages: {most + 1}}}" if most < MOST_MESSAGES else ""
        shorter = _shorter_added(resolved)
        fix = f"{shorter}, or fewer conditions{bigger}" if shorter else f"fewer conditions{bigger}"
        texts = f"{'One' if most == 1 else most} {name} SMS {'holds' if most == 1 else 'hold'} "
        texts += f"{units} characters"
        texts += f" {why}" if (why := _why_seventy(resolved, language)) else ""
        added = _added(resolved, channel, language)
        texts += f", {room.reserved} of them for {added}" if room.reserved else ""
        budget = f"{texts}; {room.limit} are left"
        if room.limit > units - room.reserved:  # the prompt asks for a few words all the same
            yield Remark("C102", "error", "must_say", f"{texts}; no message fits beside them", fix)
        elif offer and offer + named + idea_room(resolved.languages[language]) > room.limit:
            yield _long_offer(resolved, channel, language, budget, bigger)
        elif most == 1 and units - room.reserved < LEAST_ROOM:
            yield Remark("C41", "warn", "must_say", budget, fix, 3)
        else:
            first = units_in(1, is_gsm=room.is_gsm)
            is_tight = first - room.reserved < LEAST_ROOM
            text = f"{name} SMS: about {room.aim} characters for your words"
            text += f", {room.limit} at the very most" if room.limit > room.aim else ""
            m = room.aim_messages
            if room.reserved:
                takes = "takes" if " and " not in added else "take"
                text += f"; {added} {takes} {room.reserved} more"
            text += f". That is {m} SMS, billed as {m}"
            text += f"; at the very most it is {most}" if most > m else ""
            code = "C41" if is_tight else "C89"
            fix = "nothing to do: the writer is told"
            fix += f"; {shorter} gives room" if shorter and 2 * room.reserved > first else ""
            yield Remark(code, "info", "channels", text, fix)


def _long_offer(
    resolved: ResolvedBrief, channel: Channel, language: str, budget: str, bigger: str
) -> Remark:
    """An offer that leaves an SMS no idea, by how many letters, and where they can go."""
    room, offer = room_for(resolved, channel, language), offer_length(resolved, channel, language)
    named = name_length(resolved, channel, language)
    is_full, idea = offer + named > room.limit, idea_room(resolved.languages[language])
    over = offer + named + idea - room.limit
    text = f"{budget}, and the offer with its conditions takes {offer}"
    text += f" and your name {named}" if named else ""
    text += f", a reason to read on about {idea}"
    fix = how_to_shorten(resolved, channel, language, over)
    shorter = _shorter_added(resolved)
    fix += f"; or {shorter}{bigger}" if shorter else bigger
    code, severity, worth = _TOO_LONG[is_full]
    return Remark(code, severity, "offers", f"{text}: {over} too many", fix, worth)


_TOO_LONG: dict[bool, tuple[str, Severity, int]] = {
    True: ("C102", "error", 0),  # not even the offer fits
    False: ("C41", "warn", 3),
}


def _shorter_added(resolved: ResolvedBrief) -> str:
    """What can be shorter of all that is put behind the words; "" where nobody chose any of it."""
    if resolved.brief.cta.url:
        return "a shorter link"
    return "a shorter must_say" if resolved.brief.must_say or resolved.brand.must_say else ""


def _why_seventy(resolved: ResolvedBrief, language: str) -> str:
    """Why a part of an SMS is so short, where a few letters of a Latin alphabet make it so."""
    profile = resolved.languages[language]
    if profile.gsm or profile.script in WIDE:
        return ""
    return f"(70 a part, not 160: {_letters_that_cost(resolved, profile.writing)})"


def _added(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    """What is put behind the words of an SMS, by its names."""
    brief, brand = resolved.brief, resolved.brand
    typed = brand.must_say.pick(channel, language) or brief.must_say.pick(channel, language)
    by_name = {
        "the link": brief.cta.url,
        "the words that must be said": typed or resolved.law(channel, language),
        "the way out": resolved.brief.class_ != "service" and resolved.optout(channel, language),
        "the signature": resolved.market.signature,
    }
    names = [name for name, text in by_name.items() if text]
    way_out = resolved.optout(channel, language)
    if way_out not in mandatory(resolved, channel, language):  # the brief's own words say it
        names = [name for name in names if name != "the way out"]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or "what is added"


def characters_that_cost(resolved: ResolvedBrief) -> Iterator[Remark]:
    """One character outside the GSM alphabet more than halves an SMS."""
    for channel, language in _billed(resolved):
        if not resolved.languages[language].gsm:
            continue
        texts = {f"offers.{index}.text": offer.text.pick(channel, language)
                 for index, offer in enumerate(resolved.brief.offers)}  # fmt: skip
        texts |= {"must_say": " ".join(mandatory(resolved, channel, language))}
        for path, text in texts.items():
            costly = "".join(dict.fromkeys(char for _, char in non_gsm(text)))
            if costly:
                where = "the mandatory words" if path == "must_say" else "the offer's text"
                problem = f"{costly} in {where} cuts every {resolved.language_name(language)} SMS "
                problem += "from 160 characters to 70"
                fix = _plain_twins(costly)
                yield Remark("C42", "warn", path, problem, fix, 4)


def _plain_twins(costly: str) -> str:
    """What to write instead of such characters, for those alone that stand there."""
    ways = {
        "Rs for the rupee sign": "₹" in costly,
        "straight quotes": any(GSM_TWINS.get(char) in ("'", '"') for char in costly),
        "plain dashes": any(GSM_TWINS.get(char) == "-" for char in costly),
        "three dots": "…" in costly,
    }
    others = "".join(char for char in costly if char != "₹" and char not in GSM_TWINS)
    written = [way for way, is_there in ways.items() if is_there]
    fix = f"write {' and '.join(filter(None, (', '.join(written[:-1]), *written[-1:])))}"
    leave = f"say it without {others}" if others else "write plain characters"
    return ", and ".join([fix] * bool(written) + [leave] * bool(others or not written))


def alphabet_of_sms(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What a model writes by habit, and what it costs in an SMS."""
    for _, language in _billed(resolved):
        profile, name = resolved.languages[language], resolved.language_name(language)
        if profile.gsm:
            rupee = "₹ (write Rs), " if resolved.market.currency == "INR" else ""
            text = f"In {name} SMS, {rupee}a curly quote, a long dash or an emoji cuts 160 "
            text += "characters to 70"
            fix = "nothing to do: such characters are changed or blocked"
        else:
            why = WIDE.get(profile.script) or _letters_that_cost(resolved, profile.writing)
            text = f"A single {name} SMS holds 70 characters, not 160: {why}"
            fix = "nothing to do: the room above is counted so"
            if profile.lexicon.plain_letters:
                fix += ", and a draft that a few of them make dearer names their words"
        yield Remark("C90", "info", "channels", text, fix)


def _letters_that_cost(resolved: ResolvedBrief, writing: str) -> str:
    """A few letters that no plain SMS has: of the brief's own texts, else of the language.

    Args:
        writing: a text in that language.
    """
    brief = resolved.brief
    texts = [brief.idea, *brief.facts, *(offer.text for offer in brief.offers)]
    wordings = " ".join(wording for text in texts for wording in text.wordings())
    letters = _letters_outside(wordings) or _letters_outside(writing)
    such_as = f" such as {', '.join(list(letters)[:4])}" if letters else ""
    return f"letters{such_as} are not in the SMS alphabet"


def _letters_outside(text: str) -> dict[str, None]:
    return dict.fromkeys(char.lower() for _, char in non_gsm(text) if char.isalpha())


def emoji_in_sms(resolved: ResolvedBrief) -> Iterator[Remark]:
    """An emoji is a delight in a push and a cost in an SMS."""
    if resolved.brand.emoji not in ("", "none") and any(_billed(resolved)):
        text = "The brand likes an emoji; in an SMS one takes it from 160 characters to 70"
        fix = "nothing to do: SMS are written without, push and e-mail may have one"
        yield Remark("C43", "info", "brand", text, fix)


def dlt_variables(resolved: ResolvedBrief) -> Iterator[Remark]:
    """India registers the text; only a few variables of 30 characters pass."""
    fields, most = list(resolved.brief.personalization), resolved.market.registered_variables
    if most is not None and any(_billed(resolved)) and len(fields) > most:
        text = f"{len(fields)} blanks are asked for; India's registration usually passes {most}, "
        text += "of 30 characters each, and the brand's name in the text"
        fix = f"nothing to do: no SMS has more than {most}; {', '.join(fields[:most])} first"
        yield Remark("C44", "info", "personalization", text, fix)


def many_variants_of_little(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Twelve ways to say one short thing are not twelve ideas."""
    brief = resolved.brief
    angles = max(len(brief.hooks) * len(brief.tonality), len(brief.angles))
    if brief.variants > 4 * max(angles, 1):
        of_angles = "1 angle" if angles == 1 else f"{angles} angles"
        text = f"{brief.variants} drafts from {of_angles} will repeat themselves"
        fix = "add a hook or a tonality; the report says how many really differ"
        yield Remark("C48", "warn", "variants", text, fix, 2)


def _billed(resolved: ResolvedBrief) -> Iterator[tuple[Channel, str]]:
    """The brief's channels that are billed by the segment, in each of its languages."""
    billed = (c for c in resolved.brief.channels if resolved.channels[c].is_segmented)
    return product(billed, resolved.brief.languages)
