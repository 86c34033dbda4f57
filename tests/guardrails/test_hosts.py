import pytest

from hookline.guardrails.hosts import find_links, is_allowed, leads_somewhere


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Order at https://brew.example/c.", ["brew.example"]),
        ("HTTPS://Brew.Example:443/c?x=1", ["brew.example"]),
        ("https://brew.example@evil.com/c", ["evil.com"]),
        ("www.othershop.com now, othershop.com/deal", ["www.othershop.com", "othershop.com"]),
        ("Ends at 5.30 sharp. See you.in time, e.g. now", []),
        ("mail hi@brew.example now", []),
        ("t.me/brew", ["t.me"]),
    ],
)
def test_links_are_found_with_and_without_a_scheme(text: str, hosts: list[str]) -> None:
    assert [link.host for link in find_links(text)] == hosts


def test_only_the_host_and_what_is_under_it_is_allowed() -> None:
    good = frozenset(["brew.example"])
    assert is_allowed("go.brew.example", good)
    assert not is_allowed("brew.example.evil.com", good)
    assert not is_allowed("mybrew.example", good)


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://kurtako.example/new", True),
        ("kurtako.example", True),
        ("https://пример.рф/новое", True),
        ("http://localhost:8000/x", True),
        ("kurtako://home", True),
        ("tel:+442079460000", True),
        ("{{ link }}", True),
        ("https://kurtako.example/{{ id }}", True),
        ("%%link%%", True),
        ("not a link", False),
        ("tbd", False),
        ("https://", False),
        ("https://kurtako", False),
        ("https://kurtako.example/a b", False),
        ("#", False),
        ("https://हिन्दी.भारत/x", True),
        ("https://தமிழ்.இந்தியா", True),
        ("{link}", True),
        ("${link}", True),
        ("[[link]]", True),
        ("https://[[host]]/x", True),
        ("127.0.0.1:8000/x", True),
        ("mailto:hi@kurtako.example", True),
        ("z.B.", False),
        ("1.5", False),
        ("note:x", False),
        ("price:99", False),
        ("javascript:alert(1)", False),
        ("javascript://alert(1)", False),
        ("ftp://kurtako.example", False),
    ],
)
def test_an_address_has_a_host_or_a_value_and_no_blank(address: str, *, leads: bool) -> None:
    assert leads_somewhere(address) is leads
