"""Every brief that docs/briefs.md shows is one that Hookline reads as it stands."""

import re
from pathlib import Path

import pytest

from hookline.workspace.library import Library, load_brief

PAGE = Path(__file__).parents[1] / "docs" / "briefs.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("number", range(5))
def test_an_example_is_read_as_it_stands(number: int, library: Library, tmp_path: Path) -> None:
    assert len(EXAMPLES) == 5
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
