"""Countries by their English names."""

import pytest

from hookline.workspace.country_names import country_code


@pytest.mark.parametrize(
    ("written", "code"),
    [("France", "FR"), (" united_states ", "US"), ("UK", "GB"), ("fr", "FR"), ("Narnia", ""),
     ("fra", ""), ("", ""), ("1a", ""), ("The Netherlands", "NL")],
)  # fmt: skip
def test_a_country_is_known_by_its_name_or_its_code(written: str, code: str) -> None:
    assert country_code(written) == code
