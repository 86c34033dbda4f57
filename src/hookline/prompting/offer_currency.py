"""The offers that a message may tell, in the market's currency."""

from functools import partial

from hookline.errors import BadInput
from hookline.records.brief import Brief, FollowUp, Offer
from hookline.records.catalog import Market
from hookline.records.field_names import field_called
from hookline.records.money import Amount

AMOUNTS = ("amount", "min_basket", "from_price", "cost")
"""An offer's sums."""


def usable_offers(written: Brief, market: Market) -> tuple[Offer, ...]:
    """The brief's offers, each amount in a currency."""
    places = (("offers", index) for index in range(len(written.offers)))
    return tuple(map(partial(_in_currency, market=market), written.offers, places))


def usable_second_offer(follow: FollowUp | None, market: Market) -> FollowUp | None:
    """The written follow-up, with the amounts of its own offer in a currency."""
    if follow is None or follow.offer is None:
        return follow
    return follow.model_copy(
        update={"offer": _in_currency(follow.offer, ("follow_up", "offer"), market)}
    )


def money_of_the_market(written: Brief, market: Market) -> tuple[str, ...]:
    """What is said of each amount without a currency of its own: it is in the market's."""
    follow = written.follow_up
    offers = {f"offer {n}": offer for n, offer in enumerate(written.offers, 1)}
    offers |= {"follow-up's offer": follow.offer} if follow and follow.offer else {}
    bare = (
        f"{place}: {name} {amount} is {amount.settled(market.currency)}, the money of {market.code}"
        for place, offer in offers.items()
        for name in AMOUNTS
        if (amount := getattr(offer, name)) and not amount.currency
    )
    return tuple(bare) if market.currency else ()


def _in_currency(offer: Offer, place: tuple[str | int, ...], market: Market) -> Offer:
    def settle(name: str) -> Amount | None:
        amount: Amount | None = getattr(offer, name)
        try:
            return amount and amount.settled(market.currency)
        except ValueError as problem:
            fix = "write its three letters, as in 500 EUR"
            path = (*place, name)
            where = ".".join(map(str, path))
            called = f"{field_called(path)}: {problem}"
            raise BadInput("HL106", called, where=where, fix=fix) from None

    return offer.model_copy(update={name: settle(name) for name in AMOUNTS})
