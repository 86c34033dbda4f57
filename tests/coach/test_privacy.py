"""What the copy may say of a customer."""

import pytest
from tests.coach.conftest import Items


@pytest.mark.parametrize(
    ("lines", "is_raised"),
    [
        ("blueprint: points-expiry\npersonalization: {first_name: there}", True),
        ("blueprint: points-expiry\npersonalization: [first_name, points_balance]", False),
        ("blueprint: points-expiry", False),
        ("blueprint: cart\npersonalization: {first_name: there}", True),
        ("blueprint: birthday\npersonalization: {first_name: there}", False),
    ],
)
def test_a_message_about_points_may_say_the_points(
    raised: Items, lines: str, *, is_raised: bool
) -> None:
    items = raised(f"brand: {{name: K, industry: apparel}}\n{lines}", "C130")
    assert bool(items) is is_raised
