import pytest

from hookline.guardrails.hosts import find_links, is_allowed


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
