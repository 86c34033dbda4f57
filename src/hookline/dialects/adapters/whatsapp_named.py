"""WhatsApp templates with named parameters; the sender fills in the fallback."""

from hookline.dialects.base import Inline
from hookline.text.mergetags import MergeTag


class WhatsAppNamed(Inline):
    """`{{first_name}}`."""

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        return "{{" + tag.name + "}}"


adapter = WhatsAppNamed()
