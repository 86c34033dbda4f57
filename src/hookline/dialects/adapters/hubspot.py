"""HubSpot: HubL's personalization tokens over the contact."""

from hookline.dialects.base import Inline, quoted
from hookline.text.mergetags import MergeTag

_NAMES = {"first_name": "firstname", "last_name": "lastname"}


class HubSpot(Inline):
    """`{{ personalization_token("contact.firstname", "there") }}`."""

    suffix = ".html"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = "contact." + _NAMES.get(tag.name, tag.name)
        if tag.fallback is None:
            return "{{ " + name + " }}"
        return '{{ personalization_token("' + name + '", ' + quoted(tag.fallback) + ") }}"


adapter = HubSpot()
