"""MoEngage: Jinja over user attributes; `true` makes an empty value count as missing."""

from hookline.dialects.base import Inline, quoted
from hookline.text.mergetags import MergeTag


class MoEngage(Inline):
    """`{{ UserAttribute['First Name']|default("there", true) }}`."""

    suffix = ".html"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = " ".join(map(str.capitalize, tag.name.split("_")))
        default = "" if tag.fallback is None else f"|default({quoted(tag.fallback)}, true)"
        return "{{ UserAttribute['" + name + "']" + default + " }}"


adapter = MoEngage()
