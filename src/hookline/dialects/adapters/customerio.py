"""Customer.io: Liquid over the customer's attributes."""

from hookline.dialects.adapters.liquid import Liquid


class CustomerIo(Liquid):
    """`{{customer.first_name | default: 'there'}}`."""

    def attribute(self, name: str) -> str:
        """See `Liquid`."""
        return f"customer.{name}"


adapter = CustomerIo()
