"""Writes without a model: authored lines chosen by the plan, filled with the brief's own facts.

No line is used twice in one answer, so no two variants open alike or share a sentence; when the
phrase book runs out, the answer holds fewer variants, and the gap is reported like any other.
"""

import copy
import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from hookline.gateway.body import join, room
from hookline.gateway.lines import Offer, say_offer
from hookline.gateway.phrases import REGISTERS, Phrases
from hookline.records import brief as records
from hookline.records.prompt import Prompt
from hookline.records.text_map import Texts
from hookline.records.variant import Cell
from hookline.records.words import Channel
from hookline.text.mergetags import render, write_tag
from hookline.text.similarity import opening

NEIGHBOURS = {
    "warm": ("warm", "plain", "lively", "formal"),
    "plain": ("plain", "warm", "formal", "lively"),
    "lively": ("lively", "warm", "plain", "formal"),
    "formal": ("formal", "plain", "warm", "lively"),
}
"""Where to look for a line when a register has none left."""
MEDIUM = {"length": "medium"}


def compose(prompt: Prompt, phrases: Phrases, *, seed: int) -> str:
    """The JSON answer that a model would give to this prompt, every variant that can be written."""
    book = _Book(prompt, phrases, seed)
    variants = [written for cell in prompt.cells if (written := _variant(cell, book)) is not None]
    return json.dumps({"variants": variants}, ensure_ascii=False)


class _Book:
    """A phrase book being used up."""

    def __init__(self, prompt: Prompt, phrases: Phrases, seed: int) -> None:
        self.prompt, self.phrases, self.seed = prompt, phrases, seed
        self.channel: Channel = prompt.channel
        self.used: set[str] = set()
        self.openings: set[str] = set()
        self.brief = prompt.brief.brief
        self.values = {"brand": prompt.brief.brand.name}

    def on(self, channel: Channel) -> "_Book":
        """The same book, used up together, for a message on that channel."""
        other = copy.copy(self)
        other.channel = channel
        return other

    def order(self, slot: str, lines: Iterable[str]) -> list[str]:
        """Lines in this seed's order; each channel of the brief looks at its own share first."""
        mine, others = self.shares(slot, lines)
        return mine + others

    def shares(self, slot: str, lines: Iterable[str]) -> tuple[list[str], list[str]]:
        """This channel's own share of the lines that the brand may say, and the other shares."""
        said = [line for line in lines if not self.forbidden(line)]
        ranked = sorted(said, key=lambda line: _rank(self.seed, self.prompt.language, slot, line))
        channels = sorted(self.prompt.brief.channels)
        mine = channels.index(self.prompt.channel)
        own = [line for at, line in enumerate(ranked) if at % len(channels) == mine]
        return own, [line for line in ranked if line not in own]

    def forbidden(self, line: str) -> bool:
        """Does the line hold a word that the brand or the brief never says?"""
        words = (re.escape(word.casefold()) for word in self.prompt.sheet.forbidden)
        return any(re.search(f"(?<![a-z]){word}(?![a-z])", line.casefold()) for word in words)

    def take(self, slot: str, lines: Iterable[str]) -> str:
        """The next unused line; "" when there is none."""
        for line in self.order(slot, lines):
            if line not in self.used:
                self.used.add(line)
                return self.fill(line)
        return ""

    def fill(self, line: str, **more: str) -> str:
        """A line with its slots filled; braces of merge tags come in as values only."""
        for name, value in {**self.values, **more}.items():
            line = line.replace("{" + name + "}", value)
        return line

    def name(self) -> str:
        """The tag of the reader's name with its fallback; "" when the brief does not use it."""
        return self.tag("first_name") if "first_name" in self.brief.personalization else ""

    def tag(self, field: str, *, first: bool = False) -> str:
        """The field's tag; where it begins a sentence, so does its fallback."""
        fallback = self.prompt.brief.fallback(field, self.channel, self.prompt.language)
        return write_tag(field, (_capital(fallback) if first else fallback) or None)

    def offer(self, offer: records.Offer | None, turn: int) -> list[str]:
        """The offer in words; nothing when there is none to tell."""
        if offer is None:
            return []
        found = Offer(offer, self.phrases, self.channel, self.prompt.language)
        return [say_offer(found, self.phrases, turn)] if found.text else []

    def body(self, sentences: Iterable[str], tail: str) -> str:
        """The sentences as that channel's body."""
        brand = self.values["brand"]
        return join(sentences, tail, channel=self.channel, brand=brand, phrases=self.phrases)

    def fits(self, body: str) -> bool:
        """With the longest value in every field, is there room for what is added afterwards?"""
        samples = self.prompt.sheet.samples
        longest = {name: max(values, key=len) for name, values in samples.items() if values}
        return len(render(body, longest)) <= room(self.prompt, self.channel)


def _variant(cell: Cell, book: _Book) -> dict[str, Any] | None:
    register = REGISTERS[cell.tonality]
    found = _lead(cell, register, book)
    if found is None:
        return None
    line, voice = found
    lead = _greeted(cell, register, line, book)
    tail = _tail(cell, book)
    middle = _middle(cell, book)
    offer = book.offer(book.prompt.brief.offers.get(cell.offer), cell.index)
    body = book.body([lead, *middle, *offer], tail)
    while middle and not book.fits(body):
        middle.pop()
        body = book.body([lead, *middle, *offer], tail)
    if not book.fits(body):
        body = book.body([_capital(line), *offer], tail)
    written: dict[str, Any] = {"cell": cell.index, "body": body}
    written |= _other_parts(cell, book)
    follow_channel = book.prompt.brief.follow_channel(book.channel)
    written["follow_up"] = _follow_up(cell, register, book.on(follow_channel))
    if voice != register:
        written["note"] = f"no {cell.tonality} line was left, so it opens in a {voice} voice"
    if "gloss" in book.prompt.schema_["properties"]["variants"]["items"]["properties"]:
        written["gloss"] = ""
    return written


def _lead(cell: Cell, register: str, book: _Book) -> tuple[str, str] | None:
    """The first thought and its register; no other variant opens like it, greeting and all."""
    hooks = [cell.hook, *(hook for hook in book.brief.hooks if hook != cell.hook)]
    slots = [(hook, near) for hook in hooks for near in NEIGHBOURS[register]]
    shares = [book.shares(f"{h}.{r}", book.phrases.leads.get(h, {}).get(r, ())) for h, r in slots]
    voiced = [(voice, share) for (_, voice), share in zip(slots, shares, strict=True)]
    for line, voice in [(li, v) for half in (0, 1) for v, share in voiced for li in share[half]]:
        text = book.fill(line)
        begins = {
            opening(_greeted(cell, register, text, book), words=4),
            opening(text, words=4),
        }
        if line not in book.used and not begins & book.openings:
            book.used.add(line)
            book.openings |= begins
            return text, voice
    return None


def _greeted(cell: Cell, register: str, lead: str, book: _Book) -> str:
    name = book.name() if cell.depth else ""
    if not name:
        return _capital(lead)
    greetings = book.phrases.greetings[register]
    greeting = greetings[cell.index % len(greetings)].replace("{name}", name)
    if greeting.rstrip().endswith((",", ":")) and not lead.startswith(book.values["brand"]):
        at = 1 if lead[:1] in "¿¡" else 0
        return greeting + lead[:at] + lead[at : at + 1].lower() + lead[at + 1 :]
    return greeting + _capital(lead)


def _middle(cell: Cell, book: _Book) -> list[str]:
    """What the length of the cell has room for, between the first thought and the offer."""
    found: list[str] = []
    if cell.depth > 1:
        found.append(_field_line(cell, book))
    if cell.length != "short" or not book.brief.offers:
        found.append(_worth(book))
    told = book.prompt.brief.offers.get(cell.offer)
    found.extend(_fact_lines(cell, [*book.brief.facts, *(told.facts if told else ())], book))
    return [sentence for sentence in found if sentence]


def _worth(book: _Book) -> str:
    """Why the program is worth the reader's while; "" when every line of it is said."""
    blueprint = book.prompt.brief.blueprint
    return book.take(
        "program", book.phrases.programs.get(blueprint.program if blueprint else "", ())
    )


def _field_line(cell: Cell, book: _Book) -> str:
    fields = [name for name in book.brief.personalization if name in book.phrases.fields]
    for turn in range(len(fields)):
        field = fields[(cell.index + turn) % len(fields)]
        if line := book.take(f"field.{field}", book.phrases.fields[field]):
            return line.replace("{field}", book.tag(field, first=line.startswith("{field}")))
    return ""


def _fact_lines(cell: Cell, given: Iterable[Texts], book: _Book) -> list[str]:
    """Every fact in a long message; one, in turn, elsewhere, where there is no offer to tell."""
    facts = [fact.pick(book.channel, book.prompt.language) for fact in given]
    facts = [fact for fact in facts if fact]
    if cell.length != "long" and facts:
        facts = [facts[cell.index % len(facts)]] if cell.length == "medium" else []
    frames = book.phrases.facts
    return [
        _capital(frames[(cell.index + at) % len(frames)].replace("{fact}", fact))
        for at, fact in enumerate(facts)
    ]


def _tail(cell: Cell, book: _Book) -> str:
    """What a message of that channel ends with: a word about the button, or a good-bye."""
    if book.channel == "email":
        register = REGISTERS[cell.tonality]
        closers = book.phrases.closers
        return book.take(f"closer.{register}", closers[register]) or book.take(
            "closer", _all(closers)
        )
    if book.channel == "whatsapp" and cell.cta_style != "code":
        style = "button" if book.brief.cta.url else "reply"
        actions = book.phrases.actions[style]  # a call to action may be said twice
        return book.take(f"action.{style}", actions) or actions[cell.index % len(actions)]
    return ""


def _other_parts(cell: Cell, book: _Book) -> dict[str, str]:
    channel, phrases = book.channel, book.phrases
    label = book.brief.cta.label.pick(channel, book.prompt.language)
    cta = label or phrases.ctas[cell.index % len(phrases.ctas)]
    if channel == "sms":
        return {}
    title = book.take(f"title.{cell.hook}", phrases.titles.get(cell.hook, ()))
    title = title or book.take("title", _all(phrases.titles))
    if channel == "push":
        return {"title": title, "cta": cta}
    if channel == "email":
        return {
            "subject": title,
            "preheader": book.take("preheader", phrases.preheaders),
            "cta": cta,
        }
    return {"header": "", "cta": cta}


def _follow_up(cell: Cell, register: str, book: _Book) -> dict[str, str]:
    """The second message: opens by its step, tells its own reason or the first one again."""
    follow = book.brief.follow_up
    assert follow is not None, "resolve() fills the follow-up"
    first = book.take(f"step.{follow.step}", book.phrases.follow_ups[follow.step])
    first = first or book.fill(book.phrases.follow_ups[follow.step][0])
    lead = _greeted(cell, register, first, book)
    rest: list[str] = []
    if follow.step in ("reminder", "last_chance", "bigger_reason", "channel_switch"):
        again = None if follow.facts else book.prompt.brief.offers.get(cell.offer)
        facts, medium = follow.facts or book.brief.facts, cell.model_copy(update=MEDIUM)
        rest = book.offer(follow.offer or again, cell.index + 3) or _fact_lines(medium, facts, book)
        rest = rest or [line for line in [_worth(book)] if line]
    tail = _tail(cell, book)
    body = book.body([lead, *rest], tail)
    if not book.fits(body):
        body = book.body([_capital(first), *rest], tail)
    return {"body": body, **_other_parts(cell, book)}


def _all(by_key: dict[str, tuple[str, ...]]) -> list[str]:
    return [line for lines in by_key.values() for line in lines]


def _capital(sentence: str) -> str:
    at = 1 if sentence[:1] in "¿¡" else 0
    return sentence[:at] + sentence[at : at + 1].upper() + sentence[at + 1 :]


def _rank(*parts: object) -> bytes:
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()
