"""Adobe Campaign Classic: JavaScript in the page."""

from hookline.dialects.base import Inline, camel, quoted
from hookline.text.mergetags import MergeTag


class AdobeCampaign(Inline):
    """`<%= recipient.firstName ? recipient.firstName : "there" %>`."""

    suffix = ".jssp"
    reserved = ("<%", "%>")

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = f"recipient.{camel(tag.name)}"
        if tag.fallback is None:
            return f"<%= {name} %>"
        return f"<%= {name} ? {name} : {quoted(tag.fallback)} %>"


adapter = AdobeCampaign()
