"""Own copy without what every message has to carry is told, and one key puts that behind it."""

import pytest
from tests.coach.conftest import Items

BRIEF = "brand: {{name: K, market: {market}}}\nlanguages: [{language}]\nchannels: [{channel}]\n"


@pytest.mark.parametrize(
    ("market", "language", "channel", "copy", "mended"),
    [
        ("FR", "fr", "sms", "40 nouveautés", "40 nouveautés STOP au 36111"),
        ("GB", "en", "sms", "40 new styles", "40 new styles Reply STOP to opt out"),
        ("GB", "en", "sms", "{body: 40 new styles}",
         {"body": "40 new styles Reply STOP to opt out"}),
        ("GB", "en", "email", "{subject: New, body: 40 new styles}",
         {"subject": "New", "body": "40 new styles\n\nUnsubscribe: {{ unsubscribe_url }}"}),
    ],
)  # fmt: skip
def test_what_own_copy_lacks_is_put_behind_it(
    raised: Items, market: str, language: str, channel: str, copy: str, mended: object
) -> None:
    head = BRIEF.format(market=market, language=language, channel=channel)
    (item,) = raised(f"{head}control_copy: {{{channel}: {{{language}: {copy}}}}}\n", "C151")
    assert item.edit is not None
    assert item.edit.path == ("control_copy", channel)
    assert item.edit.value == {language: mended}
    assert item.severity == "warn"  # a check blocks it
    assert not item.fixable  # they are a person's words: nothing is put in unasked


@pytest.mark.parametrize(
    "brief",
    [
        "market: FR\nlanguages: [fr]\nchannels: [sms]\n"
        "control_copy: {sms: {fr: 'Salut. STOP au 36200'}}",
        "market: GB\nchannels: [sms]\ncontrol_copy: {sms: {en: Hi. Text STOP to leave}}",
        "market: GB\nclass: service\nchannels: [sms]\ncontrol_copy: {sms: {en: Your order came}}",
        "market: GB\nchannels: [sms]\ncontrol_copy: {push: {en: {title: Hi, body: Hi}}}",
    ],
)  # fmt: skip
def test_own_copy_that_has_a_way_out_or_needs_none_lacks_nothing(raised: Items, brief: str) -> None:
    assert raised(f"brand: K\n{brief}\n", "C151") == []
