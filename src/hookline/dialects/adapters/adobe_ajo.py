"""Adobe Journey Optimizer: profile expressions, standard fields by their XDM path."""

from hookline.dialects.base import Inline, camel, quoted
from hookline.text.mergetags import MergeTag

_PATHS = {
    "first_name": "profile.person.name.firstName",
    "last_name": "profile.person.name.lastName",
    "city": "profile.homeAddress.city",
}


class AdobeJourneyOptimizer(Inline):
    """`{%=profile.person.name.firstName ?: "there" %}`."""

    suffix = ".html"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        path = _PATHS.get(tag.name, f"profile._tenant.{camel(tag.name)}")
        if tag.fallback is None:
            return "{{" + path + "}}"
        return "{%=" + path + " ?: " + quoted(tag.fallback) + " %}"


adapter = AdobeJourneyOptimizer()
