"""What a message shows of itself is told in words, not in the names of columns."""

import pytest

from hookline.loop.tag_words import NAMES, VALUES, tag_words
from hookline.loop.writing.measured_words import measured
from hookline.records.variant import Parts, Tag, VariantCta


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Hi", ""), ("Hi 🎉🎉", ""), ("20% off, today only", "Shop now"), ("$5 off. Reply YES", ""),
        ("It is free. https://k.example/a", ""), ("x" * 200, ""),
        ("{{ first_name }} {{ last_product }}", ""),
    ],
)  # fmt: skip
def test_every_tag_that_is_measured_has_words(body: str, label: str) -> None:
    tags = measured(Parts(body=body, cta=VariantCta(label=label)), "sms", "en")
    for name, tag in tags.items():
        called, words = tag_words(name, tag)
        assert called == NAMES[name]
        assert name not in VALUES or words.startswith(VALUES[name][tag.value])
        assert "_" not in called + words
        assert words.endswith("(read off the text)")


def test_who_confirmed_a_tag_is_named() -> None:
    tag = Tag(value="because_you", origin="confirmed")
    assert tag_words("hook", tag, "asha") == ("reason", "because you (confirmed by asha)")
