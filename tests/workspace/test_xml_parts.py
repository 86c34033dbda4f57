"""XML of a spreadsheet is fed piece by piece, whatever its prefix."""

import pytest

from hookline.workspace.xml_parts import TextRuns, UnreadablePart, read_part, unescaped

SHARED = (
    "<{p}sst{x}><{p}si><{p}r><{p}t>To</{p}t></{p}r><{p}r><{p}t>kyo</{p}t></{p}r>"
    "<{p}rPh><{p}t>to-kyo</{p}t></{p}rPh></{p}si><{p}si/>"
    "<{p}si><{p}t>a &amp; b</{p}t></{p}si></{p}sst>"
)


@pytest.mark.parametrize("prefix", ["", "x:"])
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_texts_are_joined_of_runs_and_leave_out_how_they_are_pronounced(
    prefix: str, size: int
) -> None:
    namespace = ' xmlns:x="u"' if prefix else ""
    content = SHARED.format(p=prefix, x=namespace).encode()
    texts: list[str] = []
    chunks = [content[i : i + size] for i in range(0, len(content), size)]
    read_part(chunks, TextRuns(texts.append))
    assert texts == ["Tokyo", "", "a & b"]


def test_a_document_type_is_refused() -> None:
    content = b'<!DOCTYPE sst [<!ENTITY a "b">]><sst/>'
    with pytest.raises(UnreadablePart):
        read_part([content], TextRuns(list[str]().append))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("a_x000D_b", "a\rb"),
        ("_xD83D__xDE00_", "😀"),
        ("_xD83D_", "\ufffd"),
        ("_x00D_", "_x00D_"),
        ("plain", "plain"),
    ],
)
def test_characters_that_xml_cannot_hold_are_read(written: str, text: str) -> None:
    assert unescaped(written) == text
