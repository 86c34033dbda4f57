"""Iterable: Handlebars with a helper of its own; three braces, or O'Brien is escaped."""

from hookline.dialects.base import Inline, camel, either_quote
from hookline.text.mergetags import MergeTag


class Iterable(Inline):
    """`{{{defaultIfEmpty firstName "there"}}}`."""

    suffix = ".hbs"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = camel(tag.name)
        if tag.fallback is None:
            return "{{{" + name + "}}}"
        return "{{{defaultIfEmpty " + name + " " + either_quote(tag.fallback, '"') + "}}}"


adapter = Iterable()
