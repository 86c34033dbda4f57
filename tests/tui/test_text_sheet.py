"""w on F4 Write: the words of all drafts as one sheet."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hookline.records.variant import Lineage, Parts, Variant
from hookline.tui.app import Hookline
from hookline.tui.text_sheet import write_texts
from hookline.workspace.folder import Workspace

Sit = Callable[..., Hookline]


def test_w_writes_the_words_of_all_drafts_as_one_sheet(sit: Sit, place: Path) -> None:
    seen: list[str] = []

    async def story(hands: Any) -> None:
        await hands.opened()
        await hands.press("escape", "f4")
        await hands.until_shown("Nothing is written")
        await hands.press("w")
        await hands.until_shown("No draft is here")
        await hands.written()
        seen.extend(variant.parts.body for variant in hands.app.writing.variants)
        await hands.press("w")
        await hands.until_shown("2 drafts written to")

    sit(story)
    sheet = (place / "ws" / "exports" / "shirts-texts.csv").read_bytes()
    assert sheet.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(sheet.decode("utf-8-sig").splitlines()))
    assert [row["body"] for row in rows] == seen
    assert {row["where"] for row in rows} == {"SMS · English"}
    assert "title" not in rows[0]  # no draft has one


def test_no_cell_of_the_sheet_runs_as_a_formula_and_its_text_is_whole(place: Path) -> None:
    lineage = Lineage(brief_hash="0", model="human", at="2026-01-01T00:00:00+00:00")
    texts = ("=1+1", 'one\n"two", three')
    drafts = [
        Variant(id=f"v{n}", brief="shirts", channel="sms", language="en", message_key="k",
                parts=Parts(body=text), lineage=lineage)
        for n, text in enumerate(texts)
    ]  # fmt: skip
    path = write_texts(Workspace(place / "ws", "asha"), drafts, {})
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["body"] for row in csv.DictReader(file)] == ["'=1+1", texts[1]]
