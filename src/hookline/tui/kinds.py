"""Kinds of message as copywriters read and look for them: a name, a half-line, ordinary words."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.catalog import Blueprint

KIND_LINES = {
    "anniversary": "1, 3 or 5 years since their first visit: thank them",
    "back-in-stock": "what they wanted is back, or costs less",
    "birthday": "a treat on their birthday",
    "browsed": "looked twice and bought nothing: help them choose",
    "cart": "left things in the cart: answer what held them back",
    "complement": "what goes with the thing they bought",
    "early-access": "best customers see something new first",
    "festival": "a festival, a holiday or a season, and your offer for it",
    "finish-signup": "began to sign up and stopped: the step that is left",
    "first-to-repeat": "bought once: win the second order",
    "frequency": "regular customers, a bit sooner than usual",
    "get-more": "tips for what they bought; sells nothing",
    "join-loyalty": "invite buyers into your loyalty club",
    "last-try": "gone for half a year: one last offer, and ask why",
    "launch-story": "a new product, range or store, told to everybody",
    "new-category": "always buy the same thing: show them another",
    "next-tier": "a little short of their next loyalty level",
    "nth-visit": "their 10th, 25th or 50th visit: celebrate it",
    "on-the-brink": "regular customers gone quiet: bring them back in time",
    "onboarding": "new customers: help them with what they bought",
    "picks": "a few things picked for each of them, every week",
    "points-expiry": "loyalty points that are lost soon",
    "preferences": "ask what they want to hear about",
    "refer": "happy customers bring a friend, and both get something",
    "replenish": "it runs out or falls due: order, recharge or pay again",
    "service-recovery": "something went wrong: say sorry and put it right",
    "store-promo": "a sale or an offer, in a store or on a range",
    "survey": "ask how it went, a week after they bought",
    "thank-you": "thanks for an order on its day; sells nothing",
    "upgrade": "use the simple one a lot: show them the better one",
    "welcome": "signed up and bought nothing yet: the first order",
    "winback": "lapsed customers, gone 3 to 6 months: win them back",
}
"""What each kind is for, by its slug; a team's own kind says its reason."""
STAGE_WORDS = {
    "non_buyer": "has not bought yet, prospect, lead, first order",
    "new": "new customer, bought once, second order, repeat",
    "active": "regular customer, buys again",
    "high_value": "best customers, vip, loyal",
    "at_risk": "slipping away, about to leave, churn, losing them",
    "lost": "gone away, lapsed, inactive, dormant, silent, come back, bring back, buy again",
}
"""What people call who is at a stage, so that whoever types it finds the message."""
OCCASION_WORDS = {
    "store-promo": "sale, discount, offer, promotion, opening of a store, clearance",
    "launch-story": "new product, opening of a store, announcement",
    "survey": "feedback, review, rating, opinion",
    "service-recovery": "refund, complaint, apology, sorry, bad experience",
    "replenish": "reorder, refill, running out, renewal, subscription, instalment, bill",
    "picks": "newsletter, recommendation",
    "refer": "recommendation, bring a friend, invite",
    "cart": "abandoned cart, checkout, unfinished order",
    "points-expiry": "loyalty, rewards",
    "winback": "reactivation, win back, stopped buying, not come for long, not bought for long",
    "on-the-brink": "stopped buying, not coming any more",
    "complement": "cross-sell, accessory, goes with",
    "festival": "christmas, diwali, ramadan, easter, new year",
}
"""And what they call the occasion, by the slug of the message for it."""


def kind_name(name: str) -> str:
    """A kind of message without the abbreviation that only its trade has for it."""
    return re.sub(r" \([A-Z]{2,}\)$| / [A-Z]{2,}$", "", name)


def kind_line(blueprint: "Blueprint") -> str:
    """What it is for, in half a line."""
    return KIND_LINES.get(blueprint.slug, blueprint.reason)


def found_by(blueprint: "Blueprint") -> str:
    """What a kind of message is found by beside its name and its half-line."""
    craft = blueprint.craft
    notes = (craft.moment, craft.job) if craft else ()
    called = STAGE_WORDS[blueprint.stage], OCCASION_WORDS.get(blueprint.slug, "")
    return " ".join((blueprint.slug, blueprint.reason, blueprint.trigger, *called, *notes))
