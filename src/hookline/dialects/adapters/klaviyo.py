"""Klaviyo: Django's language; `safe`, or an apostrophe becomes &#x27;."""

from hookline.dialects.base import Inline, quoted
from hookline.text.mergetags import MergeTag


class Klaviyo(Inline):
    """`{{ person.first_name|default:"there"|safe }}`."""

    suffix = ".html"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        default = "" if tag.fallback is None else f"|default:{quoted(tag.fallback)}"
        return "{{ person." + tag.name + default + "|safe }}"


adapter = Klaviyo()
