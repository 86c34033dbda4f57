"""What own copy lacks, channel by channel: named from the start, or taken over from the brief."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hookline.loop.earnest import own_copy
from hookline.loop.review import edit, preview_edit
from hookline.loop.writing.control_copy import control_variants
from hookline.loop.writing.run import Progress
from hookline.records.finding import MISSING_PART
from hookline.records.variant import Parts, Variant, VariantCta
from hookline.tui.problems import desk_words
from hookline.tui.review_decisions import lacking_words
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief

URL = "https://bun.example/lunch"
CTA = f"cta: {{url: '{URL}', label: See the menu}}\n"


@pytest.fixture
def own(tmp_path: Path, library: Library) -> "type[OwnCopy]":
    OwnCopy.path, OwnCopy.library = tmp_path / "lunch.yaml", library
    return OwnCopy


class OwnCopy:
    """Own copy of a brief for one channel, as it is queued."""

    path: Path
    library: Library

    @classmethod
    def of(cls, channel: str, copy: str, more: str = CTA, language: str = "en") -> Variant:
        """The variant, with what the checks found."""
        head = f"brand: Bun & Co\nchannels: {channel}\nlanguages: [{language}]\n{more}"
        cls.path.write_text(f"{head}control_copy: {{{channel}: {{{language}: {copy}}}}}\n", "utf-8")
        (variant,) = control_variants(load_brief(cls.path, cls.library), "")
        return variant


def lacking(variant: Variant) -> list[str]:
    return [found.message for found in variant.findings if found.code == MISSING_PART]


@pytest.mark.parametrize(
    ("channel", "copy", "missing"),
    [
        ("sms", "Hi", []),
        ("whatsapp", "Hi", []),
        ("rcs", "Hi", []),
        ("email", "Hi", ["there is no subject yet"]),
        ("email", "{subject: Lunch, body: Hi}", []),
        ("email", "{subject: Lunch}", ["there is no text yet"]),
        ("push", "Hi", ["there is no title yet"]),
        ("push", "{title: Lunch, body: Hi}", []),
    ],
)
def test_a_part_that_own_copy_cannot_go_without_is_a_finding_from_the_start(
    own: type[OwnCopy], channel: str, copy: str, missing: list[str]
) -> None:
    variant = own.of(channel, copy)
    assert lacking(variant) == missing
    assert variant.blocked >= bool(missing)


@pytest.mark.parametrize(
    ("channel", "copy", "button"),
    [
        ("email", "{subject: Lunch, body: Hi}", "See the menu"),
        ("push", "{title: Lunch, body: Hi}", "See the menu"),
        ("whatsapp", "Hi", "See the menu"),
        ("rcs", "Hi", "See the menu"),
        ("whatsapp", "{body: Hi, cta: Look}", "Look"),
        ("whatsapp", f"'Hi: {URL}'", ""),
        ("sms", "Hi", ""),
    ],
)
def test_own_copy_takes_over_the_briefs_button_and_its_link(
    own: type[OwnCopy], channel: str, copy: str, button: str
) -> None:
    variant = own.of(channel, copy)
    assert variant.parts.cta == (VariantCta(label=button, url=URL) if button else VariantCta())
    note = f"The button “See the menu” is the brief's, as yours has none; it leads to {URL}."
    assert variant.notes == ((note,) if button == "See the menu" else ())


@pytest.mark.parametrize(
    ("channel", "copy", "cta", "message"),
    [
        ("sms", "Hi", CTA, f"the brief's link {URL} is not in it"),
        ("sms", f"'Hi {URL}'", CTA, ""),
        ("sms", "Hi", "", ""),
        ("whatsapp", "Hi", CTA, ""),
        ("whatsapp", "Hi", f"cta: {{url: '{URL}'}}\n",
         f"there is no button, so nothing leads to the brief's link {URL}"),
        ("whatsapp", "{body: Hi, cta: Look}", f"cta: {{url: '{URL}'}}\n", ""),
    ],
)  # fmt: skip
def test_a_link_of_the_brief_that_own_copy_lacks_is_named(
    own: type[OwnCopy], channel: str, copy: str, cta: str, message: str
) -> None:
    found = [f.message for f in own.of(channel, copy, cta).findings if f.code == "part.no_link"]
    assert found == ([message] if message else [])


def test_a_button_that_is_typed_into_own_copy_leads_to_the_briefs_link(
    own: type[OwnCopy], workspace: Workspace
) -> None:
    bare = own.of("whatsapp", "Hi", f"cta: {{url: '{URL}'}}\n")
    own_copy(workspace, load_brief(own.path, own.library))
    typed = Parts(body="Hi", cta=VariantCta(label="Look"))
    assert preview_edit(workspace, bare, typed).parts.cta == VariantCta(label="Look", url=URL)
    elsewhere = Parts(body="Hi", cta=VariantCta(label="Look", url="bun.example/other"))
    assert preview_edit(workspace, bare, elsewhere).parts == elsewhere


def test_a_link_that_an_edit_takes_out_of_a_text_is_missed(
    own: type[OwnCopy], workspace: Workspace
) -> None:
    variant = own.of("sms", f"'Hi {URL}'")
    own_copy(workspace, load_brief(own.path, own.library))
    kept = edit(workspace, variant.id, Parts(body=f"Hi there {URL}"))
    assert "part.no_link" not in {found.code for found in kept.findings}
    without = edit(workspace, kept.id, Parts(body="Hi there"))
    assert "part.no_link" in {found.code for found in without.findings}


def test_a_desk_says_what_a_draft_lacks_in_place_of_asking_for_a_reason(
    own: type[OwnCopy],
) -> None:
    variant = own.of("email", "Hi")
    words = "This draft cannot be accepted: there is no subject yet. e writes it."
    assert lacking_words(variant) == words
    assert lacking_words(own.of("email", "{subject: Lunch, body: Hi}")) == ""
    assert desk_words(f"variant {variant.id}: blocked") == "this draft: blocked"


@pytest.mark.parametrize("channel", ["email", "whatsapp", "rcs", "push", "sms"])
@pytest.mark.parametrize("language", ["en", "hi", "es", "ja"])
@pytest.mark.parametrize(
    ("way", "is_led"),
    [
        ("cta: {label: Look}\n", False),
        ("cta: {label: Look, url: https://bun.example}\n", True),
        ("cta: {label: Ring us, phone: +44 113 496 0000}\n", True),
    ],
)
def test_a_button_that_leads_nowhere_is_doubted_in_own_written_and_edited_copy(
    own: type[OwnCopy], workspace: Workspace, channel: str, language: str, way: str, is_led: bool
) -> None:
    is_tapped = channel not in ("push", "sms")  # a push opens its app, an SMS has no button
    bare = own.of(channel, "{subject: Hi, title: Hi, body: Hello, cta: Look}", way, language)
    resolved = load_brief(own.path, own.library)
    nowhere = [f for f in bare.findings if "leads nowhere" in f.message]
    assert bool(nowhere) == (is_tapped and not is_led)
    if nowhere:
        assert nowhere[0].message == "the button “Look” leads nowhere: the brief has no link"
        assert (
            desk_words(nowhere[0].fix) == "write the brief's Link: the page that the button opens"
        )
    own_copy(workspace, resolved)
    parts = bare.parts.model_copy(update={"body": "Hello again"})
    edited = preview_edit(workspace, bare, parts)
    assert any("leads nowhere" in f.message for f in edited.findings) == bool(nowhere)


@pytest.mark.parametrize(("url", "is_led"), [("", False), (", url: https://bun.example", True)])
def test_a_written_button_without_a_link_is_doubted_in_both_messages(
    write: Callable[..., Progress], brief: Path, lunch: str, url: str, is_led: bool
) -> None:
    text = lunch.replace("[sms]", "[email]") + f"cta: {{label: Book a table{url}}}\n"
    brief.write_text(f"{text}follow_up: {{after: 7d}}\n", "utf-8")
    for variant in write().variants:
        places = {f.part for f in variant.findings if "leads nowhere" in f.message}
        assert places == (set() if is_led else {"cta", "follow_up.cta"})
