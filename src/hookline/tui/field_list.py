"""The fields of the brief's form, in their order: where each stands in the file, and its help."""

from dataclasses import dataclass, replace
from typing import get_args

from hookline.records.words import (
    HOOKS,
    TONALITIES,
    FollowIf,
    KpiName,
    MessageClass,
    WrittenStep,
)
from hookline.text.pattern import compile_lazily


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the form."""

    id: str
    label: str
    kind: str
    """line; words: a list in one line; chips: words to tick; one: words of which one may be ticked;
    text: by language; facts: one a line, by language; copy: a text a channel, by language; pairs:
    a name and its text a line, by language; values: a name and its value a line; who: a condition
    a line."""
    path: tuple[str | int, ...]
    """Where it stands in the file; empty for what is not of the brief."""
    record: str
    """`Record.attribute`, whose docstring is the help."""
    example: str = ""
    words: tuple[str, ...] = ()
    """To tick; without any, those of the channels that there are."""

    @property
    def key(self) -> str:
        """The brief's attribute that it belongs to."""
        return str(self.path[0]) if self.path else ""

    @property
    def first_id(self) -> str:
        """Of a field of a further offer the one of the first offer that it is like."""
        return self.id.rstrip("".join(map(str, FURTHER_OFFERS)))


LINK = "https://kurtako.example/new"
INSIGHT = "They liked it, and forgot where they had it from"
MOMENT = "They ordered once, three weeks ago"
COPY = "sms: Kurtako: 20% off 2 shirts until Sunday"
SMS_MESSAGES = ("sms", "messages")
_FIELDS = (
    Field("brand", "Brand", "line", ("brand",), "Brief.brand", "Kurtako"),
    Field("blueprint", "What for", "line", ("blueprint",), "Brief.blueprint", "winback"),
    Field("idea", "Idea", "text", ("idea",), "Brief.idea", "We kept your size."),
    Field("offer_text", "Offer", "text", ("offers", 0, "text"), "Offer.text", "20% off 2 shirts"),
    Field("offer_code", "Offer code", "line", ("offers", 0, "code"), "Offer.code", "BACK20"),
    Field("offer_ends", "Offer ends", "line", ("offers", 0, "ends"), "Offer.ends", "7 days later"),
    Field("facts", "Facts", "facts", ("facts",), "Brief.facts", "40 new styles since June"),
    Field("cta_url", "Link", "line", ("cta", "url"), "Cta.url", LINK),
    Field("cta_label", "Button", "text", ("cta", "label"), "Cta.label", "Shop now"),
    Field("cta_reply", "Reply word", "text", ("cta", "reply"), "Cta.reply", "YES"),
    Field("cta_text_to", "Word by SMS", "text", ("cta", "text_to"), "Cta.text_to", "LARK to 60777"),
    Field("cta_phone", "Telephone", "line", ("cta", "phone"), "Cta.phone", "+44 20 7946 0000"),
    Field("cta_counter", "At the till", "text", ("cta", "counter"), "Cta.counter", "Show this"),
    Field("model", "Model", "line", (), "Model", "offline"),
    Field("variants", "Drafts", "line", ("variants",), "Brief.variants", "6"),
    Field("hooks", "Hooks", "chips", ("hooks",), "Brief.hooks", words=HOOKS),
    Field("tonality", "Tonality", "chips", ("tonality",), "Brief.tonality", words=TONALITIES),
    Field("channels", "Channels", "chips", ("channels",), "Brief.channels"),
    Field("languages", "Languages", "words", ("languages",), "Brief.languages",
          "English, Hindi in Latin letters"),
    Field("signed", "Signed", "line", ("signed",), "Brief.signed", "Mira from the shop"),
    Field("personalization", "About them", "pairs", ("personalization",), "Brief.personalization",
          "first_name"),
    Field("must_say", "Must say", "copy", ("must_say",), "Brief.must_say", "sms: Kurtako"),
    Field("never_say", "Never say", "words", ("never_say",), "Brief.never_say", "cheap, hurry"),
    Field("market", "Country", "line", ("market",), "Brief.market", "IN"),
    Field("class", "Legal kind", "one", ("class",), "Brief.class_",
          words=get_args(MessageClass)),
    Field("sms_messages", "SMS a text", "line", SMS_MESSAGES, "Sms.messages", "1"),
    Field("offer_percent", "Percent off", "line", ("offers", 0, "percent"), "Offer.percent", "20%"),
    Field("offer_amount", "Amount off", "line", ("offers", 0, "amount"), "Offer.amount", "₹500"),
    Field("offer_basket", "Buy at least", "line", ("offers", 0, "min_basket"), "Offer.min_basket",
          "₹1,999"),
    Field("offer_price", "Price from", "line", ("offers", 0, "from_price"), "Offer.from_price",
          "₹499"),
    Field("offer_starts", "Offer starts", "line", ("offers", 0, "starts"), "Offer.starts", "today"),
    Field("conditions", "Conditions", "text", ("offers", 0, "conditions"), "Offer.conditions",
          "not on sale items"),
    Field("offer_facts", "Its facts", "facts", ("offers", 0, "facts"), "Offer.facts",
          "two for one until noon"),
    Field("offer_cost", "Costs you", "line", ("offers", 0, "cost"), "Offer.cost", "₹120"),
    Field("terms_url", "Terms", "line", ("offers", 0, "terms_url"), "Offer.terms_url",
          "https://kurtako.example/terms"),
    Field("follow_after", "Sent after", "line", ("follow_up", "after"), "FollowUp.after",
          "7 days"),
    Field("follow_if", "To those who", "one", ("follow_up", "if"), "FollowUp.if_",
          words=get_args(FollowIf)),
    Field("follow_step", "To what end", "one", ("follow_up", "step"), "FollowUp.step",
          words=get_args(WrittenStep)),
    Field("follow_offer", "Then offer", "text", ("follow_up", "offer", "text"), "FollowUp.offer",
          "30% off 2 shirts"),
    Field("follow_code", "Then code", "line", ("follow_up", "offer", "code"), "Offer.code",
          "BACK30"),
    Field("follow_ends", "Then ends", "line", ("follow_up", "offer", "ends"), "Offer.ends",
          "14 days later"),
    Field("follow_facts", "Then facts", "facts", ("follow_up", "facts"), "FollowUp.facts",
          "we kept two in your size"),
    Field("follow_channel", "Then by", "one", ("follow_up", "channel"), "FollowUp.channel"),
    Field("control_copy", "Your copy", "copy", ("control_copy",), "Brief.control_copy", COPY),
    Field("who", "Only those", "who", ("campaign", "who"), "CampaignPlan.who",
          "recency_days: 90..179"),
    Field("starts", "Starts", "line", ("campaign", "starts"), "CampaignPlan.starts", "today"),
    Field("ends", "Ends", "line", ("campaign", "ends"), "CampaignPlan.ends", "30 days later"),
    Field("cooldown", "Not again", "line", ("campaign", "cooldown"), "CampaignPlan.cooldown",
          "30 days"),
    Field("window", "Count within", "line", ("campaign", "window"), "CampaignPlan.window",
          "14 days"),
    Field("limit", "Most a day", "line", ("campaign", "limit_per_day"),
          "CampaignPlan.limit_per_day", "5000"),
    Field("pool", "Learns with", "line", ("campaign", "pool"), "CampaignPlan.pool", "festive"),
    Field("priority", "Priority", "line", ("campaign", "priority"), "CampaignPlan.priority",
          "10"),
    Field("control", "Held back", "line", ("campaign", "shares", "control"), "Shares.control",
          "10%"),
    Field("usual", "Your copy to", "line", ("campaign", "shares", "usual"), "Shares.usual", "10%"),
    Field("random", "By lot", "line", ("campaign", "shares", "random"), "Shares.random", "10%"),
    Field("kpi", "Measured by", "one", ("kpi",), "Brief.kpi", words=get_args(KpiName)),
    Field("segment", "Segment", "line", ("audience", "segment"), "Audience.segment",
          "lapsed 90 to 179 days"),
    Field("size", "Customers", "line", ("audience", "size"), "Audience.size", "48200"),
    Field("base_rate", "Buy anyway", "line", ("audience", "base_rate"), "Audience.base_rate",
          "2%"),
    Field("insight", "Readers", "line", ("audience", "insight"), "Audience.insight", INSIGHT),
    Field("saved", "Saved list", "line", ("audience", "saved"), "Audience.saved", "lapsed"),
    Field("samples", "Made-up", "values", ("audience", "samples"), "Audience.samples",
          "first_name: Maximiliane"),
    Field("moment", "Occasion", "line", ("moment",), "Brief.moment", MOMENT),
    Field("wildcards", "Wildcards", "line", ("wildcards",), "Brief.wildcards", "2"),
    Field("own_notes", "Notes", "line", ("notes",), "Brief.notes", "asked for by Asha"),
)  # fmt: skip
FURTHER_OFFERS = (2, 3, 4)
"""Each has the fields of the first, with its number behind their names."""
_FURTHER = tuple(
    replace(field, id=f"{field.id}{number}", path=("offers", number - 1, *field.path[2:]))
    for number in FURTHER_OFFERS
    for field in _FIELDS
    if field.key == "offers"
)
_FURTHER_AT = [field.id for field in _FIELDS].index("follow_after")
FIELDS = (*_FIELDS[:_FURTHER_AT], *_FURTHER, *_FIELDS[_FURTHER_AT:])
BY_ID = {field.id: field for field in FIELDS}
BY_LANGUAGE = ("text", "facts", "copy", "pairs")
"""Kinds whose text is another in each language."""

IN_ITS_LANGUAGE = "in the language of the copy"
"""What ends a help that names the language where it is known."""
_QUOTED = compile_lazily(r"`([^`]*)`")
MODEL_HELP = (
    "Who writes the drafts: a model writes them to your idea; type one, or Enter lists those that "
    "are known here. Without one all else works: you write (e on F4 Write, or Your copy), and "
    "offline, the practice writer, free and without a key, fills in drafts to try things with, "
    "which no customer gets. Whoever looks after your software knows what to put here: "
    "openai/NAME, or http://127.0.0.1:8080/v1#NAME for a server on this machine. A key is never "
    "typed here: it is found in the environment (OPENAI_API_KEY, HOOKLINE_API_KEY)."
)
HELP = {
    "blueprint": "The kind of message, by name: winback, say, or Enter to choose one; blank starts "
    "from nothing",
    "idea": "Why write now, as a person would say it; blank takes the reason of its kind",
    "channels": "Where it is sent; blank takes the channels of its kind",
    "moment": "When it is sent: what has happened already, and what has not; blank takes that of "
    "its kind of message",
    "languages": "Which languages it is written in, by name: German, Hindi in Latin letters; "
    "blank takes the brand's language",
    "cta_url": "Where one goes to act on it (the line below opens other ways: a reply word, a "
    "word by SMS to a number, a telephone, the till)",
    "cta_text_to": "A word that is sent by SMS to a short number, both as your copy is to tell "
    "them: LARK to 60777. It is no answer to this message; for that there is “Reply word”",
    "brand": "Who is speaking: a name, or Enter to choose one that is known here",
    "personalization": "What is known of each reader and may be said, a line each; behind the "
    "colon stands what is said to those of whom it is not known. Where a language has no word for "
    "somebody without a name, the greeting is left out",
    "must_say": "Words that every message has to hold. For one channel alone its name goes first: "
    "sms: Kurtako",
    "class": "promotional may sell and needs a way out; service tells of what was bought, and no "
    "more",
    "offer_amount": "What is taken off, with its currency",
    "offer_code": "The code to type; write “each their own” where every customer has another one",
    "offer_text": f"The offer as copy may word it, {IN_ITS_LANGUAGE}",
    "offer_ends": "The last day of the offer: a date, today, or counted from the day that the "
    "message is sent: 7 days later",
    "follow_after": "How long after the first message it is sent: 7 days, 23 hours",
    "offer_basket": "The least that has to be bought for the offer",
    "offer_starts": "A date, today, or counted from the day it is sent: 2 days later",
    "conditions": "What else the offer depends on; it is told with the offer",
    "terms_url": "Where the terms can be read",
    "follow_if": "Who gets the second message: those who did not buy, did not tap, bought, did not "
    "answer, or everybody",
    "follow_step": "What the second message is for; a bigger reason needs an offer or facts below",
    "follow_code": "The code of the second message's offer; “each their own” as above",
    "follow_ends": "When the second message's offer ends: a date, or 14 days later",
    "follow_facts": "What the second message may claim besides; it reads the first one's facts too",
    "follow_channel": "The channel of the second message; blank keeps the first one's",
    "control_copy": "Your own text: a share of customers gets it in place of a draft. One text "
    "each channel, its name first; a part is named too: email subject: Your size is back, whatsapp "
    "button: See them. “Your copy to” says how many of 100 get it. It is checked, and accepted on "
    "F4 Write, before it goes out, and what it earns stands beside what the drafts earn",
    "who": "Who may get it; ctrl+l lists what they can be chosen by, and each line narrows it. So "
    "recency_days: 365.. means that the last visit was a year ago or more, city: Pune, Mumbai "
    "either town; or it is one condition alone, such as visit_count >= 2",
    "starts": "The first day that it may go out: a date, today, or 7 days later",
    "ends": "The last day that it may go out",
    "cooldown": "How long a customer rests before it may come again: 30 days, or never",
    "window": "How long after the message a purchase counts: 14 days",
    "limit": "How many customers a day at most; blank is no limit",
    "priority": "Of two campaigns for one customer the higher number goes first",
    "usual": "Share of customers who get Your copy in place of a draft; 0 until it is written for "
    "every channel and language",
    "control": "Share of customers who get nothing, so that the rest can be compared with them",
    "random": "Share of customers who get any of the messages by chance: what all others are "
    "judged by",
    "pool": "The name of campaigns that learn together; blank puts all that are about money into "
    "one. A campaign with a name of its own learns from itself alone",
    "base_rate": "How many of 100 buy, or do what else the campaign is for, without any message: "
    "what it earns is what comes on top",
    "saved": "The name under which a customer file was looked through and kept; it fills "
    "“Customers” and “Buy anyway”",
    "samples": "Values of nobody's to try the drafts with, a line each: the longest name that you "
    "have, or one in other letters; a name alone is a customer of whom it is not known. No model "
    "reads them",
    "kpi": "What the campaign is to raise; blank takes what its kind is for",
    "segment": "Who they are, in your words; it is told to the writer",
    "own_notes": "For yourselves; no message and no model reads it",
}
"""Help by field where the record's own speaks of files, or to those who read code."""


def help_of(field: Field) -> str:
    """What the field is for: the docstring of the record's attribute."""
    from hookline.records import brief
    from hookline.records.base import attribute_help

    record, _, attribute = field.record.partition(".")
    if not attribute:
        return MODEL_HELP
    if field.first_id in HELP:
        return HELP[field.first_id]
    return _QUOTED.sub(r"“\1”", attribute_help(getattr(brief, record), attribute))
