"""Own copy without what every message has to carry is told, and one key puts that behind it."""

import pytest
from tests.coach.conftest import Items

from hookline.tui.form_words import in_form_words

BRIEF = "brand: {{name: K, market: {market}}}\nlanguages: [{language}]\nchannels: [{channel}]\n"


@pytest.mark.parametrize(
    ("market", "language", "channel", "copy", "mended"),
    [
        ("FR", "fr", "sms", "40 nouveautés", "40 nouveautés. STOP au 36111"),
        ("GB", "en", "sms", "40 new styles", "40 new styles. Reply STOP to opt out"),
        ("GB", "en", "sms", "{body: 40 new styles}",
         {"body": "40 new styles. Reply STOP to opt out"}),
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


@pytest.mark.parametrize(
    ("language", "copy", "begins"),
    [
        ("en", "until 11 December", "until 11 December. "),
        ("en", "until 11 December!", "until 11 December! "),
        ("en", "until 11 December.", "until 11 December. "),
        ("en", "see k.example/new", "see k.example/new "),
        ("en", "now at 20%", "now at 20%. "),
        ("en", "for 20 €", "for 20 €. "),
        ("en", "new 🎉", "new 🎉 "),
        ("en", "(until Friday)", "(until Friday). "),
        ("en", "(until Friday!)", "(until Friday!) "),
        ("en", "until Friday…", "until Friday… "),
        ("hi", "11 दिसंबर तक", "11 दिसंबर तक। "),
        ("zh", "截至12月11日", "截至12月11日。 "),
    ],
)
def test_what_is_put_behind_own_copy_begins_a_sentence_of_its_own(
    raised: Items, language: str, copy: str, begins: str
) -> None:
    head = BRIEF.format(market="GB", language=language, channel="sms")
    (item,) = raised(f"{head}control_copy: {{sms: {{{language}: '{copy}'}}}}\n", "C151")
    assert item.edit is not None
    assert isinstance(item.edit.value, dict)
    assert str(item.edit.value[language]).startswith(begins)


def test_a_link_stands_before_the_way_out_that_ends_own_copy(raised: Items) -> None:
    head = BRIEF.format(market="GB", language="en", channel="sms")
    cta = "cta: {url: 'https://k.example/new'}\n"
    copy = "control_copy: {sms: {en: 'New styles. Reply STOP to opt out'}}\n"
    (item,) = raised(head + cta + copy, "C151")
    assert item.edit is not None
    wanted = "New styles. https://k.example/new Reply STOP to opt out"
    assert item.edit.value == {"en": wanted}
    assert not raised(head + cta + copy.replace("STOP to opt out", f"x {wanted}"), "C151")


@pytest.mark.parametrize(
    ("channel", "lacks"),
    [
        ("sms", "lacks “https://k.example/new”: nothing in it leads to the link"),
        ("whatsapp", ""),
    ],
)
def test_a_link_that_own_copy_has_no_button_for_is_put_behind_it(
    raised: Items, channel: str, lacks: str
) -> None:
    head = BRIEF.format(market="GB", language="en", channel=channel)
    cta = "class: service\ncta: {url: 'https://k.example/new', label: See}\n"
    remarks = raised(f"{head}{cta}control_copy: {{{channel}: {{en: New styles}}}}\n", "C151")
    assert bool(remarks) == bool(lacks)
    assert all(lacks in remark.text for remark in remarks)


@pytest.mark.parametrize(
    ("channel", "copy", "lacks"),
    [
        ("email", "New styles", "Your own e-mail in English has no subject: nobody can"),
        ("email", "{subject: New}", "Your own e-mail in English has no text: nobody can"),
        ("email", "{preheader: New}", "Your own e-mail in English has no subject and no text:"),
        ("email", "{subject: New, body: New styles}", ""),
        ("push", "New styles", "Your own push in English has no title: nobody can"),
        ("push", "{title: New, body: New styles}", ""),
        ("whatsapp", "New styles", ""),
        ("rcs", "New styles", ""),
        ("sms", "New styles", ""),
    ],
)
def test_a_part_that_own_copy_cannot_go_without_is_told_with_the_line_to_type(
    raised: Items, channel: str, copy: str, lacks: str
) -> None:
    head = BRIEF.format(market="GB", language="en", channel=channel)
    remarks = raised(f"{head}control_copy: {{{channel}: {{en: {copy}}}}}\n", "C156")
    assert bool(remarks) == bool(lacks)
    for remark in remarks:
        assert remark.text.startswith(lacks)
        part = next(p for p in ("subject", "title", "body") if p in remark.fix)
        typed = f"control_copy: {{{channel}: {{en: {{{part}: …}}}}}}"
        assert remark.fix == f"write {typed} beside what it has"
        name = channel if part == "body" else f"{channel} {part}"
        assert in_form_words(remark.fix) == f"write Your copy: {name}: …"
