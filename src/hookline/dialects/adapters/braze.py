"""Braze: Liquid, with standard and custom attributes apart."""

from hookline.dialects.adapters.liquid import Liquid

_STANDARD = {
    *("city", "country", "date_of_birth", "email_address", "first_name", "gender", "language"),
    *("last_name", "phone_number", "time_zone", "unsubscribe_url", "user_id"),
}
"""Source: Braze, supported personalization tags."""


class Braze(Liquid):
    """`{{${first_name} | default: 'there'}}`."""

    def attribute(self, name: str) -> str:
        """See `Liquid`."""
        return "${" + name + "}" if name in _STANDARD else "custom_attribute.${" + name + "}"


adapter = Braze()
