"""What a brief gives a writer, in the copy's own language: offers, ways to act, merge tags."""

from typing import TypedDict

from hookline.records.brief import Cta, Offer
from hookline.records.catalog import OWN_FIELDS
from hookline.records.language import Language
from hookline.records.replies import reply_words, told_reply
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.saying import (
    bare_offer,
    fill,
    picked_texts,
    say_day,
    say_end,
    say_least,
    say_money,
    say_start,
    says_amount,
    says_day,
    unsaid,
)
from hookline.records.short_number import SMS_TO_NUMBER
from hookline.text.digits import with_digits_of
from hookline.text.mergetags import write_tag
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date


class MergeTagLine(TypedDict):
    """A merge tag as a writer is shown it."""

    tag: str
    about: str
    form: str
    """Its form in this language, where that needs a word."""


def offer_line(offer: Offer, channel: str, language: Language, code: str = "") -> str:
    """An offer with everything that makes it true, in one line of the copy's language.

    Args:
        code: the language as the brief names it; blank takes the profile's.
    """
    picked = code or language.code
    words, text = language.offer, offer.text.pick(channel, picked) or bare_offer(offer, language)
    pieces = [text, say_least(offer, language, text)]
    if offer.from_price and not says_amount(text, offer.from_price):
        lowest = fill(words.from_price, amount=say_money(offer.from_price, language))
        pieces.append(with_digits_of(lowest, text))
    pieces.append(offer.conditions.pick(channel, picked))
    if offer.code == "per_customer":
        pieces.append(fill(words.code, code=write_tag("voucher_code")))
    elif offer.code:
        pieces.append(fill(words.code, code=offer.code))
    pieces += picked_texts(offer.facts, channel, picked)
    pieces += _days(offer, language, text)
    return "; ".join(map(without_stop, unsaid(pieces)))


def without_stop(note: str) -> str:
    """A note without its full stop, as it stands among others in a line; dots (`...`) stay."""
    return _STOP.sub("", note)


_STOP = compile_lazily(r"(?<![.\s])[.;。।]\s*$")


def _days(offer: Offer, language: Language, text: str) -> list[str]:
    """From when and until when it holds, or its one day; "" for what its text says already."""
    if offer.starts and offer.starts == offer.ends and parse_date(offer.ends).date:
        is_said = says_day(text, offer.ends, language)
        return [] if is_said else [say_day(offer.ends, language, text)]
    is_said = says_day(text, offer.ends, language)
    ends = "" if is_said else say_end(offer.ends, language, text)
    return [say_start(offer.starts, language, text), ends]


TAPPED = (
    "a tap on the button, which is their answer in the chat: it says what they want, as they would "
    "say it, and nothing has to be typed"
)
"""A chat's button without a page is a quick reply; asked to write, readers are given a task."""
TYPED = "an answer right here in the chat, in words of their own"


def ways_to_act(
    cta: Cta, channel: str, language: str, *, has_button: bool, is_chat: bool = False
) -> list[str]:
    """How the reader can do what is asked, each as a note to the writer; [] where nothing says.

    Args:
        is_chat: may the reader simply answer? It is told where there is no other way.
    """
    label = cta.label.pick(channel, language)
    ways: list[str] = []
    if cta.url:
        spirit = f" in the spirit of: {label}" if label else ""
        means = f"the button{spirit}" if has_button else "the link, added after your last sentence"
        means += f" (it leads to: {label})" if label and not has_button else ""
        ways.append(means)
    if words := reply_words(cta.reply, channel, language):
        ways.append(f"a reply with {told_reply(words)}")
    if cta.phone:
        ways.append(f"a call to {cta.phone}")
    if text_to := cta.text_to.pick(channel, language):
        means = f"{SMS_TO_NUMBER}, which is no reply to this message, word and number both named"
        ways.append(f"{means}: {text_to}")
    if counter := cta.counter.pick(channel, language):
        ways.append(f"in person: {counter}")
    if label and not cta.url:
        spirit = f"in the spirit of: {label}"
        ways = [f"{ways[0]} ({spirit})", *ways[1:]] if ways else [spirit]
    return ways or ([TAPPED if has_button else TYPED] if is_chat else [])


def tags(resolved: ResolvedBrief, channel: str, language: str) -> list[MergeTagLine]:
    """The merge tags that this copy may use, as they are to be written, and what each means.

    A field is offered where something can stand in for a blank in this language: where no word
    reads well in a greeting, there is no tag of the name unless the brief brings a word of its own.
    """
    offered: list[MergeTagLine] = []
    for name in resolved.brief.personalization:
        field = resolved.fields.get(name)
        fallback = resolved.fallback(name, channel, language)
        if not fallback and field and (field.fallback or field.group == OWN_FIELDS):
            continue
        offered.append(
            {
                "tag": write_tag(name, fallback or None),
                "about": (field.means if field else "") or name.replace("_", " "),
                "form": resolved.said_there(field.case_forms, language) if field else "",
            }
        )
    return offered
