"""Property of every shipped brief: its own texts pass, and fail with any one number changed."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.prompting.finish import finish
from hookline.records.channel import Channel
from hookline.records.finding import Finding
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.text_map import Texts
from hookline.records.variant import Parts
from hookline.resources import shipped
from hookline.workspace.library import find_briefs, load_brief, open_library

LIBRARY = open_library()
NUMBER = re.compile(r"(?<![\w.,:/-])(?<!\{)\d+(?![\w}]|[.,:/-]\d)")
# What a copy of mere facts cannot keep: lengths, and what belongs to the reader.
ELSEWHERE = re.compile(r"length\.|encoding\.|placeholder\.|email\.|fact\.incomplete")


class Message(NamedTuple):
    """A brief's own texts as the message of a channel and a language."""

    resolved: ResolvedBrief
    channel: Channel
    language: str
    offer: str
    text: str

    def errors(self, text: str) -> list[Finding]:
        parts = finish(Parts(body=text), self.resolved, self.channel, self.language)
        findings = check(parts.filled(), self.sheet())
        return [x for x in findings if x.severity == "error" and not ELSEWHERE.match(x.code)]

    def sheet(self) -> FactSheet:
        return compile_sheet(self.resolved, self.channel, self.language, offer=self.offer)


def own_texts(path: Path) -> Iterator[Message]:
    resolved = load_brief(path, LIBRARY)
    brief = resolved.brief
    for channel in resolved.channels:
        for language in brief.languages:
            for name, offer in resolved.offers.items() or [("", None)]:
                texts: list[Texts] = [*brief.facts, brief.must_say]
                if offer:
                    texts = [offer.text, offer.conditions, *offer.facts, *texts]
                lines = [text.pick(channel, language) for text in texts]
                message = Message(resolved, channel, language, name, "\n".join(filter(None, lines)))
                missing = [
                    term
                    for term in message.sheet().facts.required_terms
                    if term not in message.text
                ]
                yield message._replace(text="\n".join([message.text, *missing]))


PATHS = find_briefs([shipped("briefs"), shipped("briefs") / "demo"])
MESSAGES = [message for path in PATHS for message in own_texts(path) if message.text]


def name_of(message: Message) -> str:
    return "-".join((message.resolved.brief.id, message.channel, message.language, message.offer))


@pytest.mark.parametrize("message", MESSAGES, ids=name_of)
def test_what_a_brief_says_itself_passes(message: Message) -> None:
    assert [(finding.code, finding.message) for finding in message.errors(message.text)] == []


@pytest.mark.parametrize("message", MESSAGES, ids=name_of)
def test_with_any_one_number_changed_it_does_not(message: Message) -> None:
    sheet = message.sheet()
    assert sheet.facts.figures is not None
    known = {int(figure.value) for figure in sheet.facts.figures}
    for match in NUMBER.finditer(message.text):
        changed_number = next(n for n in range(int(match[0]) + 1, 9999999) if n not in known)
        changed = message.text[: match.start()] + str(changed_number) + message.text[match.end() :]
        assert message.errors(changed), f"{match[0]} became {changed_number}: {changed}"
