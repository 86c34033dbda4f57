"""Salesforce Marketing Cloud: AMPscript, where a quote inside quotes is doubled."""

from hookline.dialects.base import Inline, pascal
from hookline.text.mergetags import MergeTag


class Sfmc(Inline):
    """`%%=IIF(EMPTY(AttributeValue("FirstName")),"there",AttributeValue("FirstName"))=%%`."""

    suffix = ".html"
    reserved = ("%%",)

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = pascal(tag.name)
        if tag.fallback is None:
            return f"%%{name}%%"
        value, fallback = f'AttributeValue("{name}")', tag.fallback.replace('"', '""')
        return f'%%=IIF(EMPTY({value}),"{fallback}",{value})=%%'


adapter = Sfmc()
