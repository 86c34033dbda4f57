"""Every brief that docs/briefs.md shows is one that Hookline reads as it stands."""

import re
from pathlib import Path
from typing import get_args

import pytest

from hookline.records.words import FollowIf, Hook, Tonality
from hookline.workspace.library import Library, load_brief

PAGE = Path(__file__).parents[1] / "docs" / "briefs.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("number", range(6))
def test_an_example_is_read_as_it_stands(number: int, library: Library, tmp_path: Path) -> None:
    assert len(EXAMPLES) == 6
    path = tmp_path / "brief.yaml"
    path.write_text(EXAMPLES[number], "utf-8")
    assert load_brief(path, library).brand.name == "Kurtako"


def test_a_list_is_one_fact_a_line_and_keeps_what_is_quoted(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "brief.yaml"
    path.write_text(EXAMPLES[2], "utf-8")
    facts = [fact.pick("sms", "en") for fact in load_brief(path, library).brief.facts]
    assert facts == [
        "40 new styles since June", "open until 9 p.m., Sundays too: come by", "size #4 is back",
    ]  # fmt: skip


def test_the_page_lists_every_word_that_a_closed_line_takes(library: Library) -> None:
    page = " ".join(PAGE.read_text("utf-8").split())
    in_copy = [name for name, field in library.catalog.fields.items() if field.say == "say"]
    for line, words in {
        "channels": tuple(library.catalog.channels),
        "hooks": get_args(Hook),
        "tonality": get_args(Tonality),
        "personalization": in_copy,
        "kpi": tuple(library.catalog.kpis),
    }.items():
        assert f"- `{line}`: {', '.join(words)}." in page
    assert f"`if` is {', '.join(get_args(FollowIf))}." in page
