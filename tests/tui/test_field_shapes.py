"""The form shows a part of a brief that stands in people's own shape, and changes it whole."""

import pytest
from tests.channels import CHANNELS

from hookline.records.brief_document import BriefDocument
from hookline.tui import field_list
from hookline.tui.field_list import Field
from hookline.tui.fields import read_field, write_field

FIELDS = {
    field.id: field
    for fields in vars(field_list).values()
    if isinstance(fields, list | tuple)
    for field in fields
    if isinstance(field, Field)
}


@pytest.mark.parametrize(
    ("lines", "name", "shown", "typed", "written"),
    [
        ("cta: responde QUERO", "cta_reply", "QUERO", "SIM", "cta: {reply: SIM}"),
        ("cta: Shop now", "cta_url", "", "https://k.example",
         "cta: {label: Shop now, url: https://k.example}"),
        ("cta: Text LARK to 60777 for a seat", "cta_text_to", "LARK to 60777", "NEST to 60777",
         "cta: {label: Text LARK to 60777 for a seat, text_to: NEST to 60777}"),
        ("cta: {text_to: {en: LARK to 60777, de: LERCHE an 60777}}", "cta_text_to",
         "LARK to 60777", "NEST to 60777",
         "cta: {text_to: {en: NEST to 60777, de: LERCHE an 60777}}"),
        ("must_say: [a, b]", "must_say", None, "x", "must_say: x"),
        ("moment:\n  happened: a\n  not yet: b", "moment", "happened: a. not yet: b.", "c",
         "moment: c"),
        ("control_copy: {sms: Hello}", "control_copy", "sms: Hello", "sms: Bye",
         "control_copy: {sms: {en: Bye}}"),
        ("control_copy:\n  email:\n    subject: S\n    body: B", "control_copy",
         "email subject: S\nemail: B", "email subject: T\nemail: B",
         "control_copy:\n  email:\n    en:\n      subject: T\n      body: B"),
    ],
)  # fmt: skip
def test_a_shape_of_peoples_own_is_shown_and_written_whole(
    lines: str, name: str, shown: str | None, typed: str, written: str
) -> None:
    document = BriefDocument(f"brand: K\n{lines}\n", "b")
    assert read_field(document, FIELDS[name], "en", CHANNELS) == shown
    write_field(document, FIELDS[name], typed, ["en"], "en", CHANNELS)
    assert document.text == f"brand: K\n{written}\n"


@pytest.mark.parametrize(
    ("lines", "languages", "shown", "written"),
    [
        ("idea: {en: Now}", ["en-IN"], "Now", "idea: {en: Then}"),
        ("idea: {en: Now}", ["en-IN", "en-GB"], "Now", "idea: {en: Now, en-IN: Then}"),
        ("idea: {en-GB: Now}", ["en-IN", "en-GB"], "", "idea: {en-GB: Now, en-IN: Then}"),
        ("control_copy: {sms: {en: Now}}", ["en-IN"], "sms: Now",
         "control_copy: {sms: {en: Then}}"),
        ("control_copy: {sms: {en: Now}}", ["en-IN", "en"], "sms: Now",
         "control_copy: {sms: {en: Now, en-IN: Then}}"),
    ],
)  # fmt: skip
def test_a_text_of_the_language_is_shown_and_changed_where_the_brief_names_a_country(
    lines: str, languages: list[str], shown: str, written: str
) -> None:
    document, field = BriefDocument(f"brand: K\n{lines}\n", "b"), FIELDS[lines.partition(":")[0]]
    assert (read_field(document, field, languages[0], CHANNELS) or "") == shown
    typed = "sms: Then" if lines.startswith("control") else "Then"
    write_field(document, field, typed, languages, languages[0], CHANNELS)
    assert document.text == f"brand: K\n{written}\n"
