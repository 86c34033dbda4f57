"""Property of every brief, shipped or hard: its own texts pass, with any one number changed not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from tests.channels import CHANNELS
from tests.shipped import shipped_library

from hookline.documents import document_at, text_at
from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.prompting.finish import finish
from hookline.records.channel import Channel
from hookline.records.documents import read_brief
from hookline.records.finding import Finding
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.sheet import FactSheet
from hookline.records.text_map import Texts
from hookline.records.variant import Parts
from hookline.records.yaml_tree import read_tree
from hookline.resources import shipped
from hookline.workspace.library import complete_brief, find_briefs, load_brief

LIBRARY = shipped_library()
NUMBER = re.compile(r"(?<![\w.,:/-])(?<!\{)\d+(?![\w}]|[.,:/-]\d)")
# What a copy of mere facts cannot keep: lengths, what belongs to the reader, and the language where
# a brief speaks another than its copy.
ELSEWHERE = re.compile(r"length\.|lang\.|encoding\.|placeholder\.|email\.|fact\.incomplete")


@dataclass(frozen=True, eq=False)
class Message:
    """A brief's own texts as the message of a channel and a language."""

    resolved: ResolvedBrief
    channel: Channel
    language: str
    offer: str
    lines: str
    """Its facts and its offer."""

    def errors(self, text: str) -> list[Finding]:
        parts = finish(Parts(body=text), self.resolved, self.channel, self.language)
        findings = check(parts.filled(), self.sheet)
        return [x for x in findings if x.severity == "error" and not ELSEWHERE.match(x.code)]

    @cached_property
    def sheet(self) -> FactSheet:
        return compile_sheet(self.resolved, self.channel, self.language, offer=self.offer)

    @cached_property
    def text(self) -> str:
        """With the terms that its channel asks for."""
        required = self.sheet.facts.required_terms
        return "\n".join([self.lines, *(term for term in required if term not in self.lines)])


def own_texts(resolved: ResolvedBrief) -> Iterator[Message]:
    brief = resolved.brief
    for channel in resolved.channels:
        for language in brief.languages:
            for name, offer in resolved.offers.items() or [("", None)]:
                texts: list[Texts] = [*brief.facts, brief.must_say]
                if offer:
                    texts = [offer.text, offer.conditions, *offer.facts, *texts]
                lines = [text.pick(channel, language) for text in texts]
                yield Message(resolved, channel, language, name, "\n".join(filter(None, lines)))


def brief_of(source: Path | str) -> ResolvedBrief:
    """A shipped brief by its file, or a hard one by its text."""
    if isinstance(source, Path):
        return load_brief(source, LIBRARY)
    brief, tree = read_brief(source, "hard.yaml", stem="hard", channels=CHANNELS)
    return complete_brief(brief, tree, LIBRARY, briefs_folder=Path())


def messages_of(source: Path | str) -> list[Message]:
    return [message for message in own_texts(brief_of(source)) if message.lines]


def story_briefs() -> Iterator[str]:
    story = Path(__file__).parents[1] / "story/hard_briefs.yaml"
    cases = read_tree(story.read_text("utf-8"), str(story)).lines
    yield from (text_at(document_at(cases, name), "brief") for name in cases)


OWN_WORDS = [
    f"{{brand: {{name: Lumen, market: {market}}}, blueprint: winback, channels: [whatsapp, email], "
    f'languages: [{language}], offer: {{text: "{offer}"}}, facts: [{facts}]}}'
    for market, language, offer, facts in (
        ("DE", "de", "20 % auf alle Mäntel, solange der Vorrat reicht",
         "'Der Versand geht auf uns, ab 40 €', 'Von Hautärzten empfohlen, 9 von 10'"),
        ("ES", "es", "Llévate 2 velas y la tercera va de regalo",
         "'la entrega llega en 24 horas', 'Reembolso completo en 30 días'"),
        ("FR", "fr", "jusqu'à 25 % de remise sur 3 manteaux", "'Payez en 4 fois sans frais'"),
        ("GB", "en", "2 for 1 on all 12 candles",
         "'Nobody in Leeds bakes a softer loaf, since 1998', 'Interest-free for 12 months'"),
        ("BR", "pt", "O frete fica por nossa conta acima de 99 reais",
         "'Dura 3 vezes mais que uma comum'"),
        ("RU", "ru", "Третья свеча в подарок при покупке 2",
         "'Полный возврат денег за 30 дней'"),
        ("AE", "ar", "خصم 25% على ليلتين", "'استرداد كامل خلال 30 يومًا'"),
        ("IN", "hi", "2 मोमबत्तियाँ लीजिए, तीसरी तोहफ़े में", "'पूरा रिफ़ंड 30 दिन में'"),
        ("IN", "hi-Latn", "2 candles lijiye, teesri tohfe mein", "'Poora refund 30 din mein'"),
        ("CN", "zh-Hans", "满100减15元", "'30天全额退款'"),
    )
]  # fmt: skip
"""Each promises by construction what no brief before it did."""
PATHS = find_briefs([shipped("briefs"), shipped("briefs") / "demo"])
SOURCES = [*PATHS, *story_briefs(), *OWN_WORDS]
"""Shipped briefs, those of the story, and offers and facts in words that other checks forbid."""
each_brief = pytest.mark.parametrize(
    "source", SOURCES, ids=lambda source: source.stem if isinstance(source, Path) else "hard"
)


@each_brief
def test_what_a_brief_says_itself_passes(source: Path | str) -> None:
    brief = brief_of(source).brief
    messages = messages_of(source)
    assert messages or not (brief.facts or brief.offers or brief.must_say)
    for message in messages:
        wrong = [(finding.code, finding.message) for finding in message.errors(message.text)]
        assert wrong == [], place_of(message)


@each_brief
def test_with_any_one_number_changed_it_does_not(source: Path | str) -> None:
    for message in messages_of(source):
        sheet = message.sheet
        assert sheet.facts.figures is not None
        known = {int(figure.value) for figure in sheet.facts.figures}
        for match in NUMBER.finditer(message.text):
            changed_number = next(n for n in range(int(match[0]) + 1, 9999999) if n not in known)
            before, after = message.text[: match.start()], message.text[match.end() :]
            changed = f"{before}{changed_number}{after}"
            became = f"{match[0]} became {changed_number}: {changed}"
            assert message.errors(changed), f"{place_of(message)}: {became}"


def place_of(message: Message) -> str:
    return "-".join((message.resolved.brief.id, message.channel, message.language, message.offer))
