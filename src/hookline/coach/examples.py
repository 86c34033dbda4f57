"""Lines that the coach shows as examples, in the language of the brief: a person pastes them."""

import json

from hookline.prompting.context import craft_of
from hookline.prompting.craft_beside import says_a_length, says_a_number
from hookline.records.catalog import root_slug
from hookline.records.examples import Examples, ReadersExample
from hookline.records.money import Amount
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.saying import say_money
from hookline.text.money import parse_money
from hookline.text.pattern import compile_lazily

ANY = "repeat"
"""The situation that stands for any other."""
SITUATIONS = {
    slug: situation
    for situation, slugs in {
        "welcome": "welcome",
        "stopped": "finish-signup cart",
        "weighing": "browsed upgrade",
        "repeat": "first-to-repeat",
        "just_got": "onboarding get-more",
        "thanks": "thank-you",
        "their_day": "birthday",
        "count": "nth-visit",
        "years": "anniversary",
        "festival": "festival",
        "news": "back-in-stock launch-story early-access",
        "same_kind": "complement new-category picks",
        "regular": "frequency",
        "points": "join-loyalty next-tier points-expiry",
        "drifted": "on-the-brink winback last-try",
        "opinion": "preferences survey",
        "refer": "refer",
        "due": "replenish",
        "complaint": "service-recovery",
        "something_on": "store-promo",
    }.items()
    for slug in slugs.split()
}
"""By root slug: how the readers of a blueprint stand to the brand."""
MOMENT = "They came once, three weeks ago. All went well; they have not been back."
INSIGHT = "They liked it, and it is no habit yet"
"""In English, where no blueprint tells when it is sent, or what is in its reader's mind."""
GIFTS = {
    "INR": "200", "IDR": "50000", "JPY": "1000", "RUB": "500", "CNY": "50", "TRY": "200",
    "MXN": "200", "AED": "50", "SAR": "50", "PLN": "40", "BRL": "50", "KRW": "10000",
}  # fmt: skip
"""A small gift in a currency, as an example; 10 in the others."""


def examples_for(resolved: ResolvedBrief) -> Examples:
    """The examples of the brief's first language; English ones where we have none of it."""
    return profiles().examples(resolved.brief.languages[0])


def readers_example(resolved: ResolvedBrief) -> ReadersExample:
    """What these readers' moment and mind may be: in English the blueprint's own craft tells it."""
    by_situation = examples_for(resolved).readers
    slug = root_slug(resolved.blueprint) if resolved.blueprint else ""
    if of_situation := by_situation.get(SITUATIONS.get(slug, ANY)):
        return _without_other_lengths(of_situation, resolved)
    craft = craft_of(resolved)
    moment = " ".join(_sentences(craft.moment)[:2]).removeprefix("Sent ")
    mind = next(iter(_sentences(craft.reader)), "").rstrip(".")
    return ReadersExample(
        moment=f"{moment[:1].upper()}{moment[1:]}" or MOMENT,
        insight=mind or INSIGHT,
    )


def _without_other_lengths(example: ReadersExample, resolved: ResolvedBrief) -> ReadersExample:
    """Beside an audience that says itself how long ago it was, no example counts otherwise.

    What is left are whole sentences that stand alone; where each of them counts, there is none.
    """
    language = resolved.languages[resolved.brief.languages[0]]
    if not says_a_length(resolved.written.audience.segment, language):
        return example
    whole = [each for each in _WHOLE.findall(example.moment) if not says_a_number(each, language)]
    return example.model_copy(update={"moment": "".join(whole).strip()})


def gift_for_both(resolved: ResolvedBrief) -> str:
    """A referral's reward for either side, in money of the country."""
    currency = resolved.market.currency or "EUR"
    amount = parse_money(GIFTS.get(currency, "10"), currency=currency)
    profile = resolved.languages[resolved.brief.languages[0]]
    gift = say_money(Amount(minor=amount.minor, currency=amount.currency), profile)
    return in_quotes(examples_for(resolved).both.replace("{gift}", gift))


def in_quotes(text: str) -> str:
    """As a brief holds it wherever it stands, whatever commas and colons are in it."""
    return json.dumps(text, ensure_ascii=False)


def _sentences(text: str) -> list[str]:
    return _SENTENCE.findall(" ".join(text.split()))


_WHOLE = compile_lazily(r".+?(?:[.!?؟](?=\s|$)(?<!\d\.)|[。！？।]|$)\s*")
"""A sentence of any language that we have examples in; `31.` ends none."""
_SENTENCE = compile_lazily(r"\S.*?[.!?](?=\s|$)")
