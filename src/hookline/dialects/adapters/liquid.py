"""Liquid, as Shopify, Customer.io's kin and most newer engines read it."""

from hookline.dialects.base import Inline, either_quote
from hookline.text.mergetags import MergeTag


class Liquid(Inline):
    """`{{first_name | default: 'there'}}`."""

    suffix = ".liquid"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = self.attribute(tag.name)
        if tag.fallback is None:
            return "{{" + name + "}}"
        return "{{" + name + " | default: " + either_quote(tag.fallback, "'") + "}}"

    def attribute(self, name: str) -> str:
        """Where the engine keeps the field."""
        return name


adapter = Liquid()
