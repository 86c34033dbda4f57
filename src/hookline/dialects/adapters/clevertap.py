"""CleverTap: Liquid over the profile."""

from hookline.dialects.adapters.liquid import Liquid


class CleverTap(Liquid):
    """`{{Profile.first_name | default: 'there'}}`."""

    def attribute(self, name: str) -> str:
        """See `Liquid`."""
        return f"Profile.{name}"


adapter = CleverTap()
