"""How one acts: where no line says it but a sentence of the brief, and where several lines do."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from hookline.coach.examples import examples_for
from hookline.coach.remarks import Edit, Remark, shortened
from hookline.records.brief_lines import line
from hookline.records.catalog import asks_for_nothing
from hookline.records.channel import ChannelProfile
from hookline.records.cta_sentence import cta_in_words
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.replies import reply_words
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.short_number import SMS_TO_NUMBER
from hookline.text.pattern import compile_lazily, compile_regex_lazily

MOST_QUOTED = 60
"""Characters of a sentence that is quoted."""


class ToldWay(NamedTuple):
    """A way to act that a sentence of the brief tells."""

    path: str
    key: str
    """The line of `cta` that would hold it."""
    sentence: str
    value: str


def told_way(resolved: ResolvedBrief) -> ToldWay | None:
    """The first sentence that says what one shows, sends back or rings; None where none does."""
    for path, wording in _sentences(resolved):
        ways = cta_in_words(wording)
        for key in ("counter", "text_to", "reply", "phone"):
            if (value := ways.get(key)) and (key != "phone" or value[0] in "+0("):
                return ToldWay(path, key, wording, value)
    return None


def ways_told_elsewhere(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Where it stands, and the line that would have every message ask for it."""
    cta = resolved.brief.cta
    has_way = cta.url or cta.reply or cta.phone or cta.text_to or cta.counter
    if has_way or asks_for_nothing(resolved.blueprint):
        return
    if (way := told_way(resolved)) is None:
        return
    quoted = shortened(way.sentence, MOST_QUOTED)
    text = f"How one acts is told by a sentence alone: '{quoted}'. A message may leave that out"
    fix = line("cta", way.key, f'"{way.value}"') + " has every message ask for it"
    edit = Edit(("cta", way.key), way.value)
    yield Remark("C148", "info", way.path, text, fix, 2, edit)


def label_is_no_sentence(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A button holds two or three words: what is longer is cut off, and a check blocks it."""
    brief, tightest = resolved.brief, dict[str, ChannelProfile]()
    buttons = [profile for profile in resolved.channels.values() if profile.has_button]
    for profile, language in product(buttons, brief.languages):
        label, limit = brief.cta.label.pick(profile.name, language), profile.limits.get("cta")
        if limit is None or profile.size("cta", label) <= limit:
            continue
        tightest[label] = min(tightest.get(label, profile), profile, key=lambda p: p.limits["cta"])
    short = examples_for(resolved).button
    for label, profile in tightest.items():
        text = f"The label '{shortened(label, MOST_QUOTED)}' has {profile.size('cta', label)} "
        text += f"letters, and a button in {profile.called} holds {profile.limits['cta']}"
        fix = line("cta", "label", short) + ", or the two or three words that name what one gets; "
        fix += "the rest is a fact"
        yield Remark("C150", "error", "cta.label", text, fix, 2)


def reply_is_no_way_out(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A word to send back by which readers leave the list: whoever wants the offer gets no more."""
    reply, brief = resolved.brief.cta.reply, resolved.brief
    stop_words: dict[str, None] = {}
    for channel, language in product(brief.channels, brief.languages):
        leaves = _stop_words() | set(_WORD.findall(resolved.optout(channel, language)))
        words = reply_words(reply, channel, language)
        stop_words |= {word: None for word in words if word.upper() in leaves}
    for word in stop_words:
        text = f"Who answers {word} leaves the list: phone companies and senders take it as that"
        yield Remark("C149", "warn", "cta", text,
                     line("cta", "reply", "…") + ", another word, such as YES", 4)  # fmt: skip


@of_all_phrases
def _stop_words(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    return frozenset(word.upper() for book in books.values() for word in book.stop_keywords)


def _sentences(resolved: ResolvedBrief) -> Iterator[tuple[str, str]]:
    written = resolved.written
    texts = {f"facts.{i}": fact for i, fact in enumerate(written.facts)}
    for i, offer in enumerate(written.offers):
        texts[f"offers.{i}.conditions"] = offer.conditions
        texts[f"offers.{i}.text"] = offer.text
        texts |= {f"offers.{i}.facts.{n}": fact for n, fact in enumerate(offer.facts)}
    texts["idea"] = written.idea
    for path, text in texts.items():
        for wording in text.wordings():
            yield from (
                (path, sentence.strip()) for sentence in _END.split(wording) if sentence.strip()
            )
    yield from (
        ("moment", sentence.strip()) for sentence in _END.split(written.moment) if sentence.strip()
    )


_WORD = compile_regex_lazily(r"(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])")
"""In a country's words for the way out: STOP, BAJA; not SMS, which no reader sends alone."""
_END = compile_lazily(r"(?<=[.!?;])\s+|[。！？।؟；؛]\s*|\n+")


def several_ways_to_act(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A link, a number to call and a word to send back: which one leads is the writer's choice."""
    cta = resolved.brief.cta
    ways = {"a link": cta.url, "a word to send back": cta.reply, "a call": cta.phone,
            SMS_TO_NUMBER: cta.text_to, "in person": cta.counter}  # fmt: skip
    named = [name for name, value in ways.items() if value]
    if len(named) > 1:
        text = (
            f"There are {len(named)} ways to act ({', '.join(named)}), and a message asks for one"
        )
        goes = "the link goes into every message, and " if cta.url else ""
        fix = f"nothing to do: {goes}the writer picks which one leads; leave one out where all "
        yield Remark("C144", "info", "cta", text, f"{fix}messages have to lead to the same")
