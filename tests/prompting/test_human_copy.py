"""Copy of your own under the codes of the languages that the brief writes."""

from collections.abc import Callable

import pytest

from hookline.records.resolved_brief import ResolvedBrief


@pytest.mark.parametrize(
    ("languages", "read"),
    [
        ("[en-IN]", {"en-IN": "x"}),
        ("[hi, en-IN]", {"hi": "y", "en-IN": "x"}),
        ("[en]", {"en": "x", "hi": "y"}),
        ("[fr]", {"en": "x", "hi": "y"}),
    ],
)
def test_copy_of_the_language_serves_its_countries(
    resolved: Callable[[str], ResolvedBrief], languages: str, read: dict[str, str]
) -> None:
    brief = resolved(
        f"brand: K\nchannels: [sms]\nlanguages: {languages}\n"
        "control_copy: {sms: {en: x, hi: y}}\n"
    )
    assert brief.brief.control_copy["sms"].items() >= read.items()
    assert brief.written.control_copy == brief.brief.control_copy
