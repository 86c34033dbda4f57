"""*Your copy*: a text a channel, and a key that puts behind it what every message has to carry."""

from typing import ClassVar

from textual.binding import Binding, BindingType

from hookline.tui.as_typed import remarks_to_mend
from hookline.tui.text_fields import TextBlock

NOTHING_LACKS = "Your copy lacks nothing that every message has to carry."
NOTHING_YET = "Write your copy first: this puts behind it what every message has to carry."


class CopyBlock(TextBlock):
    """Own copy; ctrl+l adds the way out, the law's sentence and the brand's where it lacks them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+l", "mend", "Add", show=False)]

    def action_mend(self) -> None:
        """Put in what the coach misses, channel by channel."""
        from hookline.tui.form import Form
        from hookline.tui.panes import SidePanes

        form = next(each for each in self.ancestors if isinstance(each, Form))
        if not (items := remarks_to_mend(form.reading)):
            self.notify(NOTHING_LACKS if self.text.strip() else NOTHING_YET, markup=False)
        for remark in items:
            self.post_message(SidePanes.Fix(remark))
