"""Handlebars without helpers."""

from hookline.dialects.base import Inline, camel
from hookline.text.mergetags import MergeTag


class Handlebars(Inline):
    """`{{#if firstName}}{{{firstName}}}{{else}}there{{/if}}`."""

    suffix = ".hbs"

    def field(self, tag: MergeTag) -> str:
        """See `Dialect`."""
        name = self.attribute(tag.name)
        if tag.fallback is None:
            return "{{{" + name + "}}}"
        return "{{#if " + name + "}}{{{" + name + "}}}{{else}}" + tag.fallback + "{{/if}}"

    def attribute(self, name: str) -> str:
        """Where the engine keeps the field."""
        return camel(name)


adapter = Handlebars()
