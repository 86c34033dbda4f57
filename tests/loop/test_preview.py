"""Previews: every message for every persona, on a page that needs nothing and obeys no copy."""

from pathlib import Path

import pytest
from tests.loop.conftest import Written

from hookline.errors import BadInput
from hookline.loop.preview import (
    EVERYBODY,
    NOTHING_KNOWN,
    Persona,
    personas_of,
    previews,
    read_by,
    readers_of,
    worst_reader,
    write_preview,
)
from hookline.loop.review import edit, queue
from hookline.records.variant import Parts
from hookline.workspace.folder import Workspace
from hookline.workspace.library import Library, load_brief


def test_without_a_field_everybody_reads_the_same(brief: Path, library: Library) -> None:
    assert personas_of(load_brief(brief, library)) == [Persona(EVERYBODY, {})]


def test_with_a_field_people_differ_and_who_is_unknown_reads_the_fallback(
    brief: Path, library: Library
) -> None:
    brief.write_text(brief.read_text("utf-8") + "personalization: [first_name]\n", "utf-8")
    personas = personas_of(load_brief(brief, library))
    assert personas[-1] == Persona(NOTHING_KNOWN, {})
    assert len({persona.name for persona in personas}) == len(personas)
    longest = next(persona for persona in personas if persona.name == "long values")
    assert longest.values["first_name"] == "Maximiliana-Josefine"


def test_who_a_brief_tells_of_reads_it_first(brief: Path, library: Library) -> None:
    text = brief.read_text("utf-8") + "audience: {samples: {first_name: Meera}}\n"
    brief.write_text(text, "utf-8")
    first = personas_of(load_brief(brief, library))[0]
    assert (first.name, first.values["first_name"]) == ("your audience", "Meera")


def test_a_second_message_says_after_how_many_days_it_comes_and_to_whom(
    brief: Path, library: Library
) -> None:
    follow = "follow_up: {after: 1d, if: not_clicked, channel: email}\n"
    brief.write_text(brief.read_text("utf-8") + follow, "utf-8")
    readers = readers_of(load_brief(brief, library), library.catalog.words)
    assert readers.later == {"sms": "1 day later by e-mail, to those who have not looked"}


def test_the_way_out_that_the_engine_fills_in_is_shown_as_a_link(
    workspace: Workspace, write: Written, library: Library
) -> None:
    write()
    parts = Parts(body="Unsubscribe: {{ unsubscribe_url }}")
    variant = queue(workspace)[0].model_copy(update={"parts": parts})
    message = read_by(variant, Persona(EVERYBODY, {}), library.catalog.channels["sms"])
    assert message.texts == {"body": "Unsubscribe: ‹unsubscribe link›"}


def test_values_are_filled_in_and_the_dearest_reader_is_found(
    workspace: Workspace, write: Written, library: Library
) -> None:
    write()
    variant = queue(workspace)[0]
    body = 'Hi {{ first_name | default: "there" }}, ' + "x" * 140
    variant = variant.model_copy(update={"parts": Parts(body=body)})
    profile = library.catalog.channels[variant.channel]
    short, long = Persona("short", {"first_name": "Jo"}), Persona("long", {"first_name": "M" * 20})
    message = read_by(variant, short, profile)
    assert message.texts == {"body": f"Hi Jo, {'x' * 140}"}
    assert message.n_segments == 1
    worst = worst_reader(variant, [short, long], profile)
    assert (worst.persona, worst.n_segments) == ("long", 2)


def test_the_page_escapes_copy_and_asks_no_other_address(
    workspace: Workspace, write: Written, library: Library, tmp_path: Path
) -> None:
    write()
    first = queue(workspace)[0]
    hostile = "<script>alert(1)</script> https://evil.example \u202e"
    edit(workspace, first.id, first.parts.model_copy(update={"body": hostile}))
    path = write_preview(workspace, "lunch", library.catalog, path=tmp_path / "page.html")
    page = path.read_text("utf-8")
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "⟨U+202E⟩" in page
    assert not any(mark in page for mark in ("src=", "href=", "url(", "@import"))
    drafts = {message.variant_id for message in previews(workspace, "lunch", library.catalog)}
    assert page.count("<figure>") == len(drafts)  # everybody reads the same


def test_where_nothing_is_written_it_says_how_to_write(
    workspace: Workspace, library: Library
) -> None:
    with pytest.raises(BadInput, match="nothing is written") as caught:
        write_preview(workspace, "lunch", library.catalog)
    assert caught.value.code == "HL316"
