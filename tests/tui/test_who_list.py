"""*Only those* lists what customers can be chosen by, and whatever it shows is accepted."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.shipped import shipped_catalog

from hookline.records.profile import AudienceProfile
from hookline.text.who import columns, parse_who, who_from_map
from hookline.tui.app import Hookline
from hookline.tui.ask import Pick
from hookline.tui.field_blocks import with_who
from hookline.tui.field_list import BY_ID
from hookline.tui.fields import assumed_value
from hookline.tui.who_list import COLUMNS, RANGES, columns_of, values_of

Sit = Callable[..., Hookline]
CATALOG = shipped_catalog()
AUDIENCE = AudienceProfile(
    file="c.csv", rows=3, fill={"city": 0.5, "language": 1.0, "visit_count": 0.0, "shoe": 1.0},
    languages={"de": 2, "blank": 1},
)  # fmt: skip


@pytest.mark.parametrize("column", COLUMNS)
def test_every_condition_of_the_list_is_read_as_one_of_its_column(column: str) -> None:
    assert column in CATALOG.fields
    for value in values_of(column, None):
        made = with_who(f"{column}: {value}")
        assert isinstance(made, dict)
        assert columns(parse_who(who_from_map(made))) == {column}
    assert set(RANGES) <= set(COLUMNS)


def test_a_saved_audience_offers_its_own_columns_and_values() -> None:
    assert columns_of(None) == list(COLUMNS)
    assert columns_of(AUDIENCE) == ["city", "language"]
    assert values_of("language", AUDIENCE) == ["de"]
    assert values_of("city", AUDIENCE) == []


@pytest.mark.parametrize("blueprint", sorted(CATALOG.blueprints))
def test_what_the_blank_field_shows_is_accepted_when_it_is_typed(
    sit: Sit, place: Path, blueprint: str
) -> None:
    if blueprint not in ("winback", "nth-visit", "last-try"):  # the words alone: a desk is dear
        assert parse_who(str(with_who(CATALOG.blueprints[blueprint].who)))
        return
    path = place / "briefs" / "shirts.yaml"
    path.write_text(f"brand: Kurtako\nblueprint: {blueprint}\nchannels: sms\n", "utf-8")

    async def story(hands: Any) -> None:
        await hands.opened()
        reading = hands.app.brief.reading
        shown = assumed_value(BY_ID["who"], reading.resolved).partition(": ")[2]
        assert shown == CATALOG.blueprints[blueprint].who
        await hands.app.brief.go_to_field("who")
        hands.app.focused.insert(shown)
        await hands.until(lambda: hands.app.brief.reading is not reading, "another reading")
        assert not hands.app.brief.reading.problems

    sit(story)


def test_conditions_are_chosen_from_lists_and_narrow_one_another(sit: Sit, place: Path) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("who")
        await hands.until_shown("ctrl+l Choose")
        await hands.press("ctrl+l")
        await hands.until_shown("What has to be true of them?")
        await hands.type("days since")
        await hands.press("enter")
        await hands.until_shown("recency days: which?")
        await hands.until_shown("the last visit was 90 to 179 days ago")
        await hands.press("down", "down", "enter")
        who = hands.app.brief.query_one("#who")
        await hands.until(lambda: who.text == "recency_days: 90..179", "the first line")
        await hands.press("ctrl+l")
        await hands.until(lambda: isinstance(hands.app.screen, Pick), "the list")
        await hands.type("where they live")
        await hands.press("enter")
        await hands.until_shown("city: which?")
        await hands.type("Vigo, Lugo")
        await hands.press("enter")
        await hands.until(lambda: who.text.endswith("\ncity: Vigo, Lugo"), "the second line")
        await hands.saved()

    sit(story, (80, 24))
    text = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert "recency_days: 90..179" in text
    assert "city: [Vigo, Lugo]" in text


def test_beside_one_written_condition_the_list_says_what_to_do_first(sit: Sit) -> None:
    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.app.brief.go_to_field("who")
        hands.app.focused.insert("visit_count >= 2")
        await hands.press("ctrl+l")
        await hands.until_shown("ctrl+u empties the field, then choose")
        assert hands.on_the_desk()

    sit(story)
