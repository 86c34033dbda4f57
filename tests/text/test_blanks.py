"""A blank is known for the link, the way out, the code or the brand's name by what it is called."""

import pytest

from hookline.text.blanks import meant_by_blank


@pytest.mark.parametrize(
    ("blank", "meant"),
    [
        ("{link}", "link"),
        ("{{ link }}", "link"),
        ("{Short-Link}", "link"),
        ("[LINK HERE]", "link"),
        ("%%landing_page%%", "link"),
        ("<website>", "link"),
        ("{{ cta_url }}", "link"),
        ("{unsubscribe}", "way_out"),
        ("{{ unsubscribe_link }}", "way_out"),
        ("*|UNSUB|*", "way_out"),
        ("[opt-out text]", "way_out"),
        ("{code}", "code"),
        ("{{coupon_code}}", "code"),
        ("[Brand]", "brand"),
        ("{{ company.name }}", "brand"),
        ("{link_colour}", None),
        ("{linked}", None),
        ("{first_name}", None),
        ("{{ customer.first_name }}", None),
        ("{stopped}", None),
        ("{}", None),
        ("XXXX", None),
    ],
)
def test_a_blank_stands_for_what_it_is_called_after(blank: str, meant: str | None) -> None:
    assert meant_by_blank(blank) == meant
