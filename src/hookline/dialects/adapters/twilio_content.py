"""Twilio Content: numbered variables; a variable's sample is its fallback, too."""

from hookline.dialects.base import Inline
from hookline.text.mergetags import MergeTag


class TwilioContent(Inline):
    """`{{1}}`, and `{"1": "there"}` beside it."""

    suffix = ".json"
    numbered = True

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        return "{{" + tag.name + "}}"

    def variables(self, tags: list[MergeTag]) -> object:
        """See `Dialect`."""
        return {str(number): tag.fallback or "" for number, tag in enumerate(tags, 1)}


adapter = TwilioContent()
