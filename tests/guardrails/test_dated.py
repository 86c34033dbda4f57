"""A claim that its sentence dates by the brief's own day."""

import pytest
from tests.guardrails.bare import findings


@pytest.mark.parametrize(
    ("text", "n_errors"),
    [
        ("Last chance: it ends on 30 November.", 0),
        ("Last chance: it ends on 29 November.", 1),
        ("Last chance. It ends on 30 November.", 1),
        ("Last chance today: it ends on 30 November.", 1),
        ("Last pieces: it ends on 30 November.", 1),
    ],
)
def test_a_last_chance_is_known_where_its_sentence_names_the_brief_s_day(
    text: str, n_errors: int
) -> None:
    found = findings(text, "urgency.scarcity", facts={"dates": ["2026-11-30"]})
    assert len(found) == n_errors
