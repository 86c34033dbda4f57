"""SendGrid dynamic templates: Handlebars, names as they are."""

from hookline.dialects.adapters.handlebars import Handlebars


class SendGrid(Handlebars):
    """`{{#if first_name}}{{{first_name}}}{{else}}there{{/if}}`."""

    def attribute(self, name: str) -> str:
        """See `Handlebars`."""
        return name


adapter = SendGrid()
