"""Says an offer in the words of a phrase book, with every condition that makes it true."""

import datetime

from hookline.gateway.phrases import Phrases
from hookline.records import brief as records
from hookline.records.money import Amount
from hookline.text.mergetags import write_tag
from hookline.text.when import parse_date


class Offer:
    """An offer's text and conditions in one language."""

    def __init__(self, offer: records.Offer, phrases: Phrases, channel: str, language: str) -> None:
        self.text = offer.text.pick(channel, language) or _plain(offer, phrases)
        self.conditions = [
            *_basket(offer, phrases),
            *([text] if (text := offer.conditions.pick(channel, language)) else []),
        ]
        self.code = write_tag("voucher_code") if offer.code == "per_customer" else offer.code
        self.ends = _day(offer.ends, phrases)


def say_offer(offer: Offer, phrases: Phrases, turn: int) -> str:
    """The offer as one or two sentences; `turn` picks the frame."""
    frame = phrases.offers[turn % len(phrases.offers)]
    text = phrases.comma.join([offer.text, *offer.conditions])
    if offer.ends:
        text = f"{text}{phrases.space}{offer.ends}"
    sentence = frame.replace("{offer}", text)
    sentence = sentence[:1].upper() + sentence[1:]
    if not offer.code:
        return sentence
    code = phrases.conditions["code"].replace("{code}", offer.code)
    return f"{sentence}{phrases.space}{code}"


def _plain(offer: records.Offer, phrases: Phrases) -> str:
    if offer.percent is not None:
        return phrases.conditions["percent"].replace("{percent}", f"{offer.percent:g}%")
    if offer.amount is not None:
        return phrases.conditions["amount"].replace("{amount}", say_money(offer.amount, phrases))
    return ""


def _basket(offer: records.Offer, phrases: Phrases) -> list[str]:
    if offer.min_basket is None:
        return []
    said = say_money(offer.min_basket, phrases)
    return [phrases.conditions["min_basket"].replace("{amount}", said)]


def _day(ends: str, phrases: Phrases) -> str:
    """When it ends; nothing for a date that is only known on the send day."""
    if not ends:
        return ""
    rule = parse_date(ends)
    if isinstance(rule.date, datetime.date):
        month = phrases.months[rule.date.month - 1]
        day = phrases.date.replace("{day}", str(rule.date.day)).replace("{month}", month)
        return phrases.conditions["until"].replace("{date}", day)
    return phrases.conditions["today"] if rule.plus_days == 0 else ""


def say_money(amount: Amount, phrases: Phrases) -> str:
    """`Rs 1,999` or `28 €`, as the language writes it."""
    major = amount.major
    number = f"{major:,.0f}" if major == int(major) else f"{major:,.2f}"
    if phrases.thousands != ",":
        number = number.replace(",", "\x00").replace(".", ",").replace("\x00", phrases.thousands)
    pattern = phrases.money.get(amount.currency, phrases.money["other"])
    return pattern.replace("{amount}", number).replace("{currency}", amount.currency)
