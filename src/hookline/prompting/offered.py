"""The offers that a message may tell, in the market's currency."""

from hookline.records.brief import Brief, Offer
from hookline.records.catalog import Market
from hookline.records.money import Amount
from hookline.text import money


def usable_offers(written: Brief, market: Market) -> tuple[Offer, ...]:
    """The brief's offers, each amount in a currency."""
    return tuple(_in_currency(offer, market) for offer in written.offers)


def _in_currency(offer: Offer, market: Market) -> Offer:
    def settle(amount: Amount | None) -> Amount | None:
        if amount is None or amount.currency:
            return amount
        places = money.minor_digits(market.currency) - money.minor_digits("")
        minor = amount.minor * 10**places if places >= 0 else amount.minor // 10**-places
        return Amount(minor=minor, currency=market.currency)

    names = ("amount", "min_basket", "from_price", "cost")
    return offer.model_copy(update={name: settle(getattr(offer, name)) for name in names})
