"""The bar shows drafts, tokens and cost while they come, and nothing where nobody watches."""

import io
from typing import Any

import pytest

from hookline.cli.run_bar import RunBar
from hookline.loop.writing import events
from hookline.records.prompt import Reply
from hookline.records.variant import Lineage, Parts, Variant


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def draft(key: str, body: str) -> Variant:
    lineage = Lineage(brief_hash="b", model="m", at="2026-03-02T10:00:00+00:00")
    return Variant(
        id=f"{key}-{len(body)}", brief="lunch", message_key=key, channel="sms", language="en",
        parts=Parts(body=body), lineage=lineage,
    )  # fmt: skip


def told(stream: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr("sys.stderr", stream)
    reply = Reply(text="", model="m", tokens_in=900, tokens_out=120, cost=0.01)
    with RunBar(1) as bar:
        bar.on_event(events.WorkPlanned(2))
        bar.on_event(events.TextArrived("k", "x" * 400))
        bar.on_event(events.VariantWritten(draft("one", "Your table\x1b]52;c;aGk=\x07 is set.")))
        bar.on_event(events.VariantWritten(draft("one", "Your table is laid.")))
        bar.on_event(events.VariantWritten(draft("two", "Hungry yet?")))
        bar.on_event(events.AnswerReceived(reply))
        bar.on_event(events.RequestRetried(None))
    return str(stream.getvalue())


def test_drafts_tokens_and_cost_are_shown_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    text = told(Terminal(), monkeypatch)
    assert "sms · English: Your table" in text
    assert "\x1b]52" not in text
    assert "100 tokens" in text  # guessed while it came
    assert "2 drafts · 120 tokens · 1 tried again · $0.0100" in text


def test_a_file_gets_no_drafts_above_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    text = told(io.StringIO(), monkeypatch)
    assert "Your table" not in text
