"""The brief on the desk without a screen: what any typing does to the file."""

import random
from pathlib import Path

import pytest
from tests.channels import CHANNELS

from hookline.records.brief_document import BriefDocument
from hookline.records.brief_lines import (
    BRAND_FILE,
    BRAND_QUESTIONS,
    SAVE_AUDIENCE,
    BriefLine,
    Fix,
    line,
    lines,
    listed,
    of_offer,
)
from hookline.records.craft import Angle
from hookline.records.variant import Parts, VariantCta
from hookline.settings import Settings
from hookline.tui.desk import NOT_KEPT, Desk
from hookline.tui.edit_parts import parts_with, size_words, texts_of
from hookline.tui.field_list import BY_ID, FIELDS, help_of
from hookline.tui.fields import Value, read_field, write_field
from hookline.tui.form_words import in_form_words
from hookline.tui.shelf import BLANK, Choice

HOSTILE = [
    "", "x" * 70, "x" * 5000, "..", "a/b", "\x00", "[", "}", ": ", "# x", "- a", "{{ x }}", "{% x",
    "20%", "₹500", "-1", "1e9", "nan", "today", "+7d", "2026-02-30", "zz", "en, en", "per_customer",
    "\u202e", "\ud83d", "https://[::1", "a\nb", "null", "~", "| x", "&a", "*a", "!!str", "%", "'",
]  # fmt: skip


def desk(place: Path) -> Desk:
    found = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    found.open(Choice("own", "shirts"))
    return found


@pytest.mark.parametrize("n_typed", [30, pytest.param(120, marks=pytest.mark.slow)])
def test_nothing_that_is_typed_into_a_field_is_a_bug(place: Path, n_typed: int) -> None:
    open_desk, draw = desk(place), random.Random(7)
    fields = [field for field in FIELDS if field.path]
    for _ in range(n_typed):
        field = draw.choice(fields)
        chips = tuple(draw.sample(field.words, 2)) if field.words else ()
        value: Value = chips if field.kind == "chips" else draw.choice(HOSTILE)
        open_desk.type(field.id, value, "en")
        reading = open_desk.change()
        assert (reading.resolved is None) == bool(reading.problems) or reading.problems
        open_desk.keep_draft()


def test_what_was_typed_before_a_brief_was_open_goes_into_none(place: Path) -> None:
    blank = Desk(Settings.read({}, workspace=str(place / "ws"), user="asha"))
    blank.type("brand", "Zed", "en")
    blank.open(Choice("own", "shirts"))
    blank.change()
    assert blank.form_values("en").values["brand"] == "Kurtako"


def test_what_the_file_cannot_take_is_told_until_it_is_typed_anew_and_kept_beside_it(
    place: Path,
) -> None:
    (place / "briefs" / "shirts.yaml").write_text("? brand\n: Kurtako\n", "utf-8")
    open_desk = desk(place)
    open_desk.type("idea", "We kept your seat.", "en")
    for _ in range(2):
        assert "idea" in open_desk.change().problems
        assert open_desk.keep_draft() == open_desk.version
    open_desk.open(BLANK)
    assert open_desk.change().problems.get("idea") is None
    assert open_desk.form_values("en").values["idea"] in ("", None)


def test_ideas_that_the_file_cannot_take_are_never_called_kept(place: Path) -> None:
    (place / "briefs" / "shirts.yaml").write_text("? brand\n: Kurtako\n", "utf-8")
    open_desk = desk(place)
    open_desk.keep_ideas((Angle(idea="We kept your seat."),))
    assert open_desk.keep_draft() == NOT_KEPT


def test_what_the_file_takes_is_kept_in_the_version_it_was_typed(place: Path) -> None:
    open_desk = desk(place)
    open_desk.type("idea", "We kept your seat.", "en")
    assert open_desk.keep_draft() == open_desk.version


def test_a_problem_stands_beside_the_field_it_is_about(place: Path) -> None:
    open_desk = desk(place)
    for field, value in (("offer_ends", "soon"), ("variants", "1"), ("market", "XX")):
        open_desk.type(field, value, "en")
        assert list(open_desk.change().problems) == [field]
        open_desk.type(field, "", "en")
    open_desk.type("brand", "x" * 61, "en")
    assert list(open_desk.change().problems) == ["brand"]


@pytest.mark.parametrize("field", [f for f in FIELDS if f.path], ids=lambda field: field.id)
def test_every_field_has_help_from_its_record(field: object) -> None:
    assert len(help_of(field)) > 10  # type: ignore[arg-type]


FACTS = "facts:\n  - {en: new styles, hi: naye}   # June\n  - free returns\n"


def test_facts_keep_their_other_languages_and_comments() -> None:
    document = BriefDocument(FACTS, "b.yaml")
    shown = read_field(document, BY_ID["facts"], "en", CHANNELS)
    assert shown == "new styles\nfree returns"
    write_field(
        document,
        BY_ID["facts"],
        "new styles\nfree returns\nmade here",
        ["en", "hi"],
        "en",
        CHANNELS,
    )
    assert document.text == FACTS + "  - made here\n"
    write_field(document, BY_ID["facts"], "60 styles\nfree returns", ["en", "hi"], "en", CHANNELS)
    assert document.get("facts") == [{"en": "60 styles", "hi": "naye"}, "free returns"]


@pytest.mark.parametrize(
    ("name", "text"), [("offer_text", "offer: {text: 20% off}\n"), ("idea", "idea: 20% off\n")]
)
def test_a_second_language_of_a_plain_text_leaves_the_first_as_it_was(name: str, text: str) -> None:
    document, field = BriefDocument(text, "b.yaml"), BY_ID[name]
    write_field(document, field, "20% chhoot", ["en", "hi-Latn"], "hi-Latn", CHANNELS)
    assert document.get(*field.path) == {"en": "20% off", "hi-Latn": "20% chhoot"}
    shown = [read_field(document, field, code, CHANNELS) for code in ("en", "hi-Latn")]
    assert shown == ["20% off", "20% chhoot"]


def test_what_the_form_cannot_show_is_left_to_the_file() -> None:
    document = BriefDocument("cta: {label: {sms: {en: Go}, email: {en: Look}}}\n", "b.yaml")
    assert read_field(document, BY_ID["cta_label"], "en", CHANNELS) is None


def test_ticked_words_keep_the_order_and_the_words_of_the_file() -> None:
    document = BriefDocument("hooks: [newness, offer]\n", "b.yaml")
    write_field(document, BY_ID["hooks"], ("offer", "newness", "curiosity"), ["en"], "en", CHANNELS)
    assert document.get("hooks") == ["newness", "offer", "curiosity"]


def test_each_part_of_a_channel_is_a_field_and_comes_back(place: Path) -> None:
    email = desk(place).library().catalog.channels["email"]
    cta = VariantCta(label="Go", url="https://a.b")
    parts = Parts(subject="Hello", body="One\n\n[body] two", cta=cta)
    texts = texts_of(parts, email)
    assert list(texts) == ["subject", "preheader", "body", "cta"]
    assert parts_with(parts, texts) == parts
    changed = parts_with(parts, texts | {"preheader": " and more ", "cta": "Look"})
    assert (changed.preheader, changed.cta) == (
        "and more",
        VariantCta(label="Look", url="https://a.b"),
    )


def test_an_sms_has_no_button_to_edit(place: Path) -> None:
    sms = desk(place).library().catalog.channels["sms"]
    assert list(texts_of(Parts(body="x", cta=VariantCta(label="Go")), sms)) == ["body"]


@pytest.mark.parametrize(
    ("channel", "name", "text", "words"),
    [
        ("sms", "body", "x" * 160, "160 characters · 1 of 2 SMS"),
        ("sms", "body", "x" * 161, "161 characters · 2 of 2 SMS"),
        ("sms", "body", "₹" * 71, "71 characters · 2 of 3 SMS · ₹: room for 70, not 160"),
        ("email", "subject", "x" * 61, "61 of 60 characters"),
    ],
)
def test_a_part_says_how_long_it_is_and_may_be(
    place: Path, channel: str, name: str, text: str, words: str
) -> None:
    assert size_words(name, text, desk(place).library().catalog.channels[channel]) == words


@pytest.mark.parametrize(
    ("fix", "words"),
    [
        (line("moment", "They ordered once."), "Occasion: They ordered once."),
        (
            Fix(SAVE_AUDIENCE) + lines("audience", {"size": "20000", "base_rate": "2%"}),
            "Customers: 20000, Buy anyway: 2%",
        ),
        (
            line("cta", "url", "https://…") + ", or " + line("cta", "counter", "Show this"),
            "Link: https://…, or At the till: Show this",
        ),
        ("nothing to do: it is blocked", "taken care of: it is blocked"),
        ("a shorter link, or fewer conditions", "a shorter link, or fewer conditions"),
        (
            Fix(BriefLine(("brand", "about"), "one line", n_implied=1), BRAND_FILE, ", or yours"),
            "About: one line, or yours; Enter opens what is known of the brand",
        ),
        (
            line("brand", "voice", "kind") + Fix(BRAND_FILE, BRAND_QUESTIONS),
            "Voice: kind; Enter opens what is known of the brand",
        ),
        (line("offer", "text", "20% off"), "Offer: 20% off"),
        (of_offer("ends", "2026-12-31"), "Offer ends: 2026-12-31"),
        (line("audience", "insight", "They forgot"), "Readers: They forgot"),
        (line("control_copy", "sms", "en", "…"), "Your copy: sms: …"),
        (listed("hooks", "we_miss_you", "newness"), "Hooks: we miss you, newness"),
        (listed("languages", "en", "hi-Latn"), "Languages: English, Hindi in Latin letters"),
        (line("follow_up", "after", "7d"), "Sent after: 7 days"),
        (of_offer("ends", "+14d"), "Offer ends: 14 days later"),
        (line("campaign", "cooldown", "30d"), "Not again: 30 days"),
    ],
)
def test_the_coach_speaks_of_fields_and_never_of_keys_or_commands(fix: str, words: str) -> None:
    assert in_form_words(fix) == words


def test_the_text_of_the_only_language_moves_along_and_none_is_filed_under_another(
    place: Path,
) -> None:
    path = place / "briefs" / "shirts.yaml"
    path.write_text(BRIEF_WITH_COPY, "utf-8")
    open_desk = desk(place)
    open_desk.type("languages", "de", "en")
    open_desk.type("idea", "Ihr Rad wartet.", "en")  # the form has not heard of it yet
    open_desk.type("must_say", "sms: Rad", "en")
    assert open_desk.change().languages == ("de",)
    assert open_desk.save()
    text = path.read_text("utf-8")
    assert "idea: Ihr Rad wartet.\n" in text
    assert "{de: 'Your bike: ready.'}  # ours" in text.replace('"', "'")
    copy = BriefDocument(text, "").get("control_copy", "sms")
    assert isinstance(copy, dict)
    assert "en" not in copy
    again = desk(place).form_values("de").values
    assert again == open_desk.form_values("de").values
    assert again["control_copy"] == "sms: Your bike: ready."


BRIEF_WITH_COPY = """\
brand: Kurtako
languages: en
channels: sms
idea: Your bike waits.
control_copy:
  sms: {en: "Your bike: ready."}  # ours
"""


@pytest.mark.parametrize(
    ("steps", "copy"),
    [
        (("", "d", "de"), {"de": "Your bike: ready."}),
        (("de", "de, en"), {"en": "Your bike: ready."}),  # the only one again, and another
        (("hi", "hi-Latn"), {"hi-Latn": "Your bike: ready."}),
        (("de, fr",), {"de": "Your bike: ready."}),
        (("en, de",), {"en": "Your bike: ready."}),
        (("de", "en"), {"en": "Your bike: ready."}),
    ],
)
def test_languages_that_are_typed_letter_by_letter_take_the_texts_where_they_end(
    place: Path, steps: tuple[str, ...], copy: dict[str, str]
) -> None:
    (place / "briefs" / "shirts.yaml").write_text(BRIEF_WITH_COPY, "utf-8")
    open_desk = desk(place)
    for languages in steps:
        open_desk.type("languages", languages, "en")
        open_desk.change()
    open_desk.save()
    written = BriefDocument((place / "briefs" / "shirts.yaml").read_text("utf-8"), "")
    assert written.get("control_copy", "sms") == copy


def test_what_is_written_in_the_new_language_stays_in_it_when_the_old_one_comes_back(
    place: Path,
) -> None:
    open_desk = desk(place)
    open_desk.type("languages", "de", "en")
    open_desk.type("control_copy", "sms: Ihr Rad.", "de")
    open_desk.change()
    open_desk.type("languages", "de, en", "de")
    open_desk.change()
    assert open_desk.form_values("de").values["control_copy"] == "sms: Ihr Rad."
    assert open_desk.form_values("en").values["control_copy"] == ""


def test_a_brand_that_speaks_another_language_takes_the_texts_along(place: Path) -> None:
    (place / "briefs" / "brands").mkdir()
    (place / "briefs" / "brands" / "speichenwerk.yaml").write_text(
        "brand: Speichenwerk\ndefault_language: de\n", "utf-8"
    )
    (place / "briefs" / "shirts.yaml").write_text(BRIEF_WITH_COPY.replace("languages: en\n", ""))
    open_desk = desk(place)
    open_desk.type("brand", "Speichenwerk", "en")
    open_desk.type("idea", "Ihr Rad wartet.", "en")
    open_desk.change()
    values = open_desk.form_values("en").values
    assert values["control_copy"] == "sms: Your bike: ready."
    assert values["idea"] == "Ihr Rad wartet."


def test_a_text_for_all_languages_stays_in_those_in_which_it_is_not_changed(place: Path) -> None:
    (place / "briefs" / "shirts.yaml").write_text("brand: K\nlanguages: [de, en, fr]\nidea: Rad\n")
    open_desk = desk(place)
    open_desk.type("idea", "Bike", "en")
    open_desk.change()
    shown = [open_desk.form_values(code).values["idea"] for code in ("de", "en", "fr")]
    assert shown == ["Rad", "Bike", "Rad"]


@pytest.mark.parametrize(
    ("name", "typed", "key", "held"),
    [
        ("offer_ends", "31.12.2099", ("offers", 0, "ends"), "2099-12-31"),
        ("ends", "31 December 2099", ("campaign", "ends"), "2099-12-31"),
        ("languages", "German, Fran\u00e7ais, hi-Latn", ("languages",), ["de", "fr", "hi-Latn"]),
        ("languages", "Deutsch", ("languages",), "de"),
        ("languages", "Klingon", ("languages",), "Klingon"),
    ],
)
def test_a_day_and_a_language_may_be_typed_as_people_say_them(
    place: Path, name: str, typed: str, key: tuple[str | int, ...], held: object
) -> None:
    open_desk = desk(place)
    open_desk.type("offer_text", "20% off", "en")
    open_desk.type(name, typed, "en")
    open_desk.change()
    open_desk.save()
    text = (place / "briefs" / "shirts.yaml").read_text("utf-8")
    assert BriefDocument(text, "").get(*key) == held


def test_a_day_that_may_be_two_is_asked_about_where_no_country_is_named(place: Path) -> None:
    open_desk = desk(place)
    open_desk.type("brand", "Zed", "en")
    open_desk.change()
    open_desk.type("ends", "5/12/2099", "en")
    problem = open_desk.change().problems["ends"]
    assert "Saturday, 5 December 2099 or Tuesday, 12 May 2099" in problem
    open_desk.type("market", "US", "en")
    open_desk.type("ends", "", "en")
    open_desk.change()
    open_desk.type("ends", "5/12/2099", "en")
    assert "ends" not in open_desk.change().problems
    assert open_desk.form_values("en").values["ends"] == "2099-05-12"
