from collections.abc import Callable

import pytest

from hookline.guardrails.renderings import samples_of
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("market", "language", "name"),
    [("DE", "de", None), ("GB", "en", None), ("RU", "ru", "Анна"), ("IN", "en", "आरव"),
     ("AE", "en", "محمد"), ("CN", "zh-Hans", "王伟")],
)  # fmt: skip
def test_a_name_is_one_of_the_market(
    resolved: Resolve, market: str, language: str, name: str | None
) -> None:
    brief = resolved(
        f"brand: K\nmarket: {market}\nlanguages: [{language}]\nchannels: [sms]\n"
        "personalization: [first_name]\n"
    )
    values = samples_of(brief)["first_name"]
    foreign = [value for value in values if not value.isascii()]
    assert foreign == ([name] if name else [])


def test_the_audiences_own_longest_value_takes_the_place_of_the_catalogs(resolved: Resolve) -> None:
    text = "brand: K\nmarket: GB\nchannels: [sms]\npersonalization: [first_name]\n"
    assert "Maximiliana-Josefine" in samples_of(resolved(text))["first_name"]
    audience = samples_of(resolved(f"{text}audience: {{samples: {{first_name: Bartholomew}}}}\n"))
    assert "Maximiliana-Josefine" not in audience["first_name"]
    assert "Bartholomew" in audience["first_name"]
