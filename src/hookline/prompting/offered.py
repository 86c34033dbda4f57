"""The offers that a message may tell, in the market's currency."""

from hookline.records.brief import Brief, FollowUp, Offer
from hookline.records.catalog import Market
from hookline.records.money import Amount


def usable_offers(written: Brief, market: Market) -> tuple[Offer, ...]:
    """The brief's offers, each amount in a currency."""
    return tuple(_in_currency(offer, market) for offer in written.offers)


def usable_second_offer(follow: FollowUp | None, market: Market) -> FollowUp | None:
    """The written follow-up, with the amounts of its own offer in a currency."""
    if follow is None or follow.offer is None:
        return follow
    return follow.model_copy(update={"offer": _in_currency(follow.offer, market)})


def _in_currency(offer: Offer, market: Market) -> Offer:
    def settle(amount: Amount | None) -> Amount | None:
        return amount and amount.settled(market.currency)

    names = ("amount", "min_basket", "from_price", "cost")
    return offer.model_copy(update={name: settle(getattr(offer, name)) for name in names})
