"""Where a link may lead."""

import pytest
from tests.guardrails.bare import findings


@pytest.mark.parametrize("allow", ["*.brand.com", "brand.com", "https://brand.com/shop"])
@pytest.mark.parametrize(
    ("host", "is_allowed"),
    [
        ("sub.brand.com", True),
        ("a.b.brand.com", True),
        ("brand.com", True),
        ("BRAND.com", True),
        ("evilbrand.com", False),
        ("evil-brand.com", False),
        ("brand.com.evil.com", False),
        ("brand.community", False),
    ],
)
def test_a_host_of_the_list_lets_in_itself_and_what_is_under_it(
    allow: str, host: str, *, is_allowed: bool
) -> None:
    links = findings(f"See https://{host}/x", "url.not_allowed", url_allow=[allow])
    assert (links == []) == is_allowed


def test_every_link_of_a_text_is_looked_at() -> None:
    text = "See https://brand.com/x or https://other.com/y"
    (finding,) = findings(text, "url.not_allowed", url_allow=["brand.com"])
    assert finding.message.startswith("other.com")


@pytest.mark.parametrize(
    ("text", "is_link"),
    [
        ("See http://localhost:8000/x", True),
        ("See https://intranet/offer", True),
        ("Soup and bread, 12/14", False),
    ],
)
def test_a_host_without_a_dot_is_a_link_too(text: str, *, is_link: bool) -> None:
    assert bool(findings(text, "url.not_allowed", url_allow=["brand.com"])) is is_link
