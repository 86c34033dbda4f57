"""*Only those*, with a list behind it: what is known of customers, and conditions that are read."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType

from hookline.tui.ask import Pick
from hookline.tui.text_fields import LinesBlock

if TYPE_CHECKING:
    from hookline.records.profile import AudienceProfile
    from hookline.tui.app import Hookline

COLUMNS = {
    "recency_days": "days since they last bought or came",
    "visit_count": "how often they bought or came, in all",
    "frequency_12m": "how often they bought within a year",
    "monetary_12m": "what they spent within a year",
    "tenure_years": "years since they first came",
    "city": "where they live",
    "language": "what they read",
    "last_category": "the kind of thing they bought last",
    "favourite_category": "the kind of thing they buy most",
    "last_outlet": "the shop they were in last",
    "favourite_outlet": "the shop they come to most",
    "loyalty_tier": "their level in your loyalty club",
    "points_balance": "the loyalty points they have",
    "plan_name": "the plan they have",
    "clv_band": "how much they are worth to you",
    "churn_score": "how likely they are to leave, 0 to 1",
    "propensity_to_buy": "how likely they are to buy, 0 to 1",
    "nps_score": "whether they would recommend you, 0 to 10",
    "csat_last": "how content they were last, 1 to 5",
}
"""What customers may be chosen by, and what it means."""
RANGES: dict[str, tuple[str, ...]] = {
    "recency_days": ("..30", "31..89", "90..179", "180..364", "365.."),
    "visit_count": ("0", "1", "2..", "5..", "10.."),
    "frequency_12m": ("1", "2..", "6.."),
    "monetary_12m": ("1..", "100..", "1000.."),
    "tenure_years": ("..1", "2..", "5.."),
    "points_balance": ("1..", "500.."),
    "clv_band": ("top",),
    "churn_score": ("0.6..", "..0.3"),
    "propensity_to_buy": ("0.7..", "..0.3"),
    "nps_score": ("9..", "..6"),
    "csat_last": ("4..", "..2"),
}
"""Conditions that are usual; any other value or range is typed."""
WHAT = "What has to be true of them? Each line that you add narrows it further."
WHICH = "{column}: which? Choose one, or type values with commas between, or a range: 30..60"
ONE_CONDITION = "One condition is written out here: ctrl+u empties the field, then choose."


class WhoBlock(LinesBlock):
    """A condition a line; ctrl+l lists what customers can be chosen by."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+l", "choose", "List", show=False)]

    def action_choose(self) -> None:
        self.app.run_worker(self._choose(), group="open", exclusive=True)

    async def _choose(self) -> None:
        from hookline.tui.field_blocks import with_who

        app = cast("Hookline", self.app)
        resolved = app.brief.reading.resolved
        if self.text.strip() and isinstance(with_who(self.text), str):
            app.notify(ONE_CONDITION, markup=False)
            return
        profile = resolved.profile if resolved else None
        names = columns_of(profile)
        notes = [_note(name, profile) for name in names]
        titles = [name.replace("_", " ") for name in names]
        index = await app.push_screen_wait(Pick(WHAT, titles, notes, also=names))
        if not isinstance(index, int):
            return
        column = names[index]
        values = values_of(column, profile)
        words = await asyncio.to_thread(_in_words, column, values)
        question = WHICH.format(column=titles[index])
        chosen = await app.push_screen_wait(Pick(question, values, words, new="value"))
        if chosen is None:
            return
        value = chosen if isinstance(chosen, str) else values[chosen]
        before = [line for line in self.text.split("\n") if line.strip()]
        self.replace("\n".join([*before, f"{column}: {value}"]), (0, 0), self.document.end)
        self.move_cursor(self.document.end)
        self.focus()


def columns_of(profile: "AudienceProfile | None") -> list[str]:
    """What customers can be chosen by: what the saved audience holds, else all that is usual."""
    held = [name for name in COLUMNS if profile is not None and profile.fill.get(name)]
    return held or list(COLUMNS)


def values_of(column: str, profile: "AudienceProfile | None") -> list[str]:
    """Conditions that can be chosen: the audience's own values, else those that are usual."""
    if column == "language" and profile is not None and profile.languages:
        return [code for code in profile.languages if code != "blank"]
    return list(RANGES.get(column, ()))


def _note(column: str, profile: "AudienceProfile | None") -> str:
    known = f"; known of {profile.fill.get(column, 0):.0%}" if profile is not None else ""
    return f"{COLUMNS[column]}{known}"


def _in_words(column: str, values: Sequence[str]) -> list[str]:
    """Each condition as people are told it."""
    from hookline.text.languages import english_name
    from hookline.text.who import parse_who
    from hookline.text.who_words import who_words

    if column == "language":
        return [english_name(value) for value in values]
    return [who_words(parse_who({column: value})) for value in values]
