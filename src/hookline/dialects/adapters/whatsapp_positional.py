"""WhatsApp templates with numbered parameters; the sender fills in the fallback."""

from hookline.dialects.base import Inline
from hookline.text.mergetags import MergeTag


class WhatsAppPositional(Inline):
    """`{{1}}`, and which field that is."""

    numbered = True

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        return "{{" + tag.name + "}}"

    def variables(self, tags: list[MergeTag]) -> object:
        """See `Dialect`."""
        return [
            {"position": number, "field": tag.name, "fallback": tag.fallback}
            for number, tag in enumerate(tags, 1)
        ]


adapter = WhatsAppPositional()
