"""Mailchimp merge tags; a tag's name has ten characters at most."""

from hookline.dialects.base import Inline
from hookline.text.mergetags import MergeTag

_NAMES = {"first_name": "FNAME", "last_name": "LNAME", "unsubscribe_url": "UNSUB"}


class Mailchimp(Inline):
    """`*|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*`."""

    suffix = ".html"
    reserved = ("*|", "|*")

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = _NAMES.get(tag.name, tag.name.upper()[:10])
        if tag.fallback is None:
            return f"*|{name}|*"
        return f"*|IF:{name}|**|{name}|**|ELSE:|*{tag.fallback}*|END:IF|*"


adapter = Mailchimp()
