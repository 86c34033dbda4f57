"""The answer that a model would give to a prompt, made of a practice book and a brief's own news.

One authored message is one idea and is used once in an answer. The brief's facts and its whole
offer stand before it, each in a sentence of its own, so that its words turn what has been named;
or after it, where the blueprint's moment comes first. Where the book holds fewer ideas than are
asked for, the answer holds fewer variants, and the gap is reported like any other.
"""

import json
import re
from collections.abc import Sequence

from hookline.composer.book import Book, BookMessage
from hookline.composer.candidates import SLOT, candidates
from hookline.documents import document_at
from hookline.records.brief import Offer
from hookline.records.button import say_button, say_ways
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.saying import (
    bare_offer,
    fill,
    picked_texts,
    say_end,
    say_least,
    says_day,
    unsaid,
)
from hookline.records.variant import PlanCell
from hookline.text.measured import count_graphemes
from hookline.text.mergetags import render, write_tag

LEADS_BACK = frozenset(("reminder", "last_chance", "bigger_reason", "channel_switch"))
"""Follow-ups that say an idea's second thought and tell the news again."""
FACTS_IN_A_LETTER = 3
FACTS_IN_A_CHAT = 2
ROOMY = 300
"""Characters of a body past which there is room for the long form of an idea."""
_ENDS = (".", "!", "?", "。", "！", "？", "।", "؟", "۔", "…")


def compose(prompt: Prompt, book: Book, *, seed: int) -> str:
    """The JSON answer, every variant that can be written."""
    resolved = prompt.brief
    page = _Page(prompt, book, prompt.channel, prompt.room)
    if prompt.cells[0].follows:
        return json.dumps({"variants": _second_messages(page)}, ensure_ascii=False)
    unused = candidates(resolved, prompt.channel, prompt.language, book, seed=seed)
    variants: list[dict[str, object]] = []
    for cell in prompt.cells:
        message = _chosen(cell, unused, page)
        if message is not None:
            unused.remove(message)
            variants.append(_variant(cell, message, page))
    ideas = {"ideas": [variant["angle"] for variant in variants]}
    listed = ideas if "ideas" in document_at(prompt.schema_, "properties") else {}
    return json.dumps({**listed, "variants": variants}, ensure_ascii=False)


def _second_messages(page: "_Page") -> list[dict[str, object]]:
    """The follow-ups of approved messages, by the idea that each of them was written on."""
    ideas = {message.angle: message for many in page.book.messages.values() for message in many}
    written: list[dict[str, object]] = []
    for cell in page.prompt.cells:
        if message := ideas.get(cell.angle):
            parts = page.second_parts(message, page.follow_up(message, cell))
            written.append({"cell": cell.index, "angle": message.angle, **parts, "gloss": ""})
    return written


def _chosen(cell: PlanCell, unused: Sequence[BookMessage], page: "_Page") -> BookMessage | None:
    """The kept angle's own message; else one that fits the room: the trade's own, then of the hook.

    Without one that fits, the shortest is taken: the checks tell what it is over.
    """
    if cell.angle:
        return next((message for message in unused if message.angle == cell.angle), None)
    fitting = [message for message in unused if page.fits(page.body(message, cell))]
    nearest = sorted(fitting, key=lambda message: (not message.trades, message.hook != cell.hook))
    return next(iter(nearest), min(unused, key=lambda message: len(message.line), default=None))


def _variant(cell: PlanCell, message: BookMessage, page: "_Page") -> dict[str, object]:
    prompt = page.prompt
    written: dict[str, object] = {"cell": cell.index, "angle": message.angle, "hook": message.hook}
    written |= page.parts(message, page.body(message, cell))
    asked = prompt.asked
    if "follow_up" in asked:
        after = prompt.brief.follow_channel(prompt.channel)
        second = _Page(prompt, page.book, after, prompt.follow_up_room)
        written["follow_up"] = second.second_parts(message, second.follow_up(message, cell))
    return written | ({"gloss": ""} if "gloss" in asked else {})


class _Page:
    """One channel's page, on which a message and the brief's news are put together."""

    def __init__(self, prompt: Prompt, book: Book, channel: Channel, room: int) -> None:
        self.prompt, self.book, self.channel, self.room = prompt, book, channel, room
        self.resolved = prompt.brief
        self.profile = prompt.brief.channels[channel]
        self.language = prompt.brief.languages[prompt.language]

    def body(self, message: BookMessage, cell: PlanCell) -> str:
        """The message with the news; facts give way where the room is small."""
        offers = self._offers(cell.offer)
        facts = self._facts(cell, most=self._most_facts(has_offer=bool(offers)))
        has_title = "title" in self.profile.written  # it tells the idea where the body has no room
        small = "" if has_title and (facts or offers) else message.title
        ideas = [message.body] if self._is_roomy else [message.line, small]
        return self._longest(ideas, facts, offers, cell)

    def follow_up(self, message: BookMessage, cell: PlanCell) -> str:
        """The second message: the idea's second thought, or the opening that its step asks for."""
        follow = self.resolved.brief.follow_up
        assert follow is not None, "no prompt asks for one where there is none"
        blueprint = self.resolved.blueprint
        is_own = blueprint is not None and blueprint.follow_up.step == follow.step
        if not (is_own or follow.step in LEADS_BACK):
            lines = self.book.steps[follow.step]
            return self._assembled(lines[cell.index % len(lines)], [], [], cell)
        facts = self._sentences(picked_texts(follow.facts, self.channel, self.prompt.language))
        offers: list[str] = []
        if follow.offer:
            offers = [self._offer(follow.offer, 0)]
        elif not facts and follow.step in LEADS_BACK:
            offers = self._offers(cell.offer)
            facts = [] if offers else self._facts(cell, most=FACTS_IN_A_CHAT)
        openings = self.book.steps[follow.step]
        ideas = [message.follow_up, openings[cell.index % len(openings)]]
        return self._longest(ideas, facts, offers, cell)

    def second_parts(self, message: BookMessage, body: str) -> dict[str, str]:
        """Parts of a second message: above it stands what did not stand there above the first."""
        second = {
            "subject": self._another(message.subject, message.title, "subject", message),
            "title": self._another(message.title, message.subject, "title", message),
            "preheader": message.line,
        }
        fitting = {part: text for part, text in second.items() if self._holds(part, text)}
        return self.parts(message.model_copy(update=fitting), body)

    def _another(self, first: str, usual: str, part: str, message: BookMessage) -> str:
        """The usual text for a part, or one that goes on from it where they are the same."""
        choices = (usual, message.preheader, message.cta)
        others = [text for text in choices if _bare(text) != _bare(first)]
        return next((text for text in others if self._holds(part, text)), first)

    def _holds(self, part: str, text: str) -> bool:
        limit = self.profile.limits.get(part)
        return limit is None or count_graphemes(self._filled(text)) <= limit

    def parts(self, message: BookMessage, body: str) -> dict[str, str]:
        """The parts that this channel's writer writes."""
        texts = {
            "subject": message.subject,
            "preheader": message.preheader,
            "title": message.title,
            "header": "",
            "cta": say_button(self.resolved, self.profile, self.prompt.language) or message.cta,
        }
        written = [name for name in self.profile.written if name in texts]
        return {**{name: self._filled(texts[name]) for name in written}, "body": body}

    def fits(self, body: str) -> bool:
        """With the longest value in every field, is there room for what is added afterwards?"""
        samples = self.prompt.sheet.samples
        longest = {name: max(values, key=len) for name, values in samples.items() if values}
        return len(render(body, longest)) <= self.room

    @property
    def _is_roomy(self) -> bool:
        """Is there room for the long form of an idea?"""
        return self.profile.limit("body") > ROOMY and not self.profile.is_segmented

    @property
    def _is_letter(self) -> bool:
        return self.profile.is_letter

    def _most_facts(self, *, has_offer: bool) -> int:
        if self._is_letter:
            return FACTS_IN_A_LETTER
        return 0 if has_offer and not self._is_roomy else FACTS_IN_A_CHAT

    def _facts(self, cell: PlanCell, *, most: int) -> list[str]:
        """The facts that the angle stands on, else as many as the channel has room for.

        In the brief's order: "it is fragrance free" has its thing in the fact before.
        """
        facts = picked_texts(self.resolved.brief.facts, self.channel, self.prompt.language)
        offer = self.resolved.offers.get(cell.offer)
        facts += picked_texts(offer.facts, self.channel, self.prompt.language) if offer else []
        named = [facts[n - 1] for n in cell.facts if 0 < n <= len(facts)]
        return self._sentences((named or facts)[:most])

    def _offers(self, offer_id: str) -> list[str]:
        offer = self.resolved.offers.get(offer_id)
        return [sentence] if offer and (sentence := self._offer(offer, 0)) else []

    def _offer(self, offer: Offer, turn: int) -> str:
        """The offer with all its conditions as one sentence, its code in a clause of its own."""
        language, words = self.language, self.language.offer
        text = offer.text.pick(self.channel, self.prompt.language) or bare_offer(offer, language)
        pieces = [text, say_least(offer, language, text)]
        pieces.append(offer.conditions.pick(self.channel, self.prompt.language))
        code = write_tag("voucher_code") if offer.code == "per_customer" else offer.code
        pieces.append(fill(words.code, code=code) if code else "")
        if not says_day(text, offer.ends, language):
            pieces.append(say_end(offer.ends, language, text, with_year=False))
        whole = language.comma.join(unsaid(pieces))
        if not whole:
            return ""
        frame = self.book.offer[turn % len(self.book.offer)]
        return self._sentence(fill(frame, offer=whole.rstrip("".join(_ENDS))))

    def _longest(
        self, ideas: Sequence[str], facts: list[str], offers: list[str], cell: PlanCell
    ) -> str:
        """With the first wording of the idea and as many of the facts as there is room for.

        Where nothing fits, the last wording stands, and the checks tell what it is over.
        """
        least = 0 if offers else min(1, len(facts))  # without an offer, a fact is the news
        for idea in ideas:
            for count in range(len(facts), least - 1, -1):
                body = self._assembled(idea, facts[:count], offers, cell)
                if self.fits(body):
                    return body
        return self._assembled(ideas[-1], facts[:least], offers, cell)

    def _assembled(self, idea: str, facts: list[str], offers: list[str], cell: PlanCell) -> str:
        ways = say_ways(self.resolved, self.profile, self.prompt.language)
        space = self.language.space
        news = unsaid([*facts, *offers, *self._sentences(ways)]) if ways else [*facts, *offers]
        turn = [self._sentence(self._filled(idea))] if idea else []
        greeting = self._greeting(cell)
        if self._is_letter:
            signed = self.resolved.signed or self.resolved.brand.name
            letter = self._in_order([space.join(news)], turn)
            return "\n\n".join(filter(None, [greeting, *letter, signed]))
        if self._is_roomy:
            return "\n".join(filter(None, [greeting, *self._in_order(news, turn)]))
        text = space.join(self._in_order(news, turn))
        brand = self.resolved.brand.name
        if self.profile.has_button or brand.casefold() in text.casefold() or self._is_signed:
            return text
        return fill(self.language.signature, brand=brand, text=text)

    def _in_order(self, news: list[str], turn: list[str]) -> list[str]:
        """What comes first by the blueprint's craft: the news, or the moment for its own sake."""
        blueprint = self.resolved.blueprint
        opens_with_news = blueprint is None or blueprint.craft.first == "news"
        return [*news, *turn] if opens_with_news else [*turn, *news]

    @property
    def _is_signed(self) -> bool:
        """Does the market put the brand's name before every text by itself?"""
        return bool(self.resolved.market.signature)

    def _greeting(self, cell: PlanCell) -> str:
        """By name in a letter, and in every second chat; "" where the brief does not use it."""
        fallback = self.resolved.fallback("first_name", self.channel, self.prompt.language)
        named = "first_name" in self.resolved.brief.personalization and fallback
        if not named or not (self._is_letter or (self._is_roomy and cell.index % 2)):
            return ""
        return fill(self.book.greeting, name=write_tag("first_name", fallback)).strip()

    def _filled(self, text: str) -> str:
        """The text with its slots as merge tags; a value is never read as a slot."""

        def tag(slot: re.Match[str]) -> str:
            if slot[1] == "brand":
                return self.resolved.brand.name
            return write_tag(
                slot[1], self.resolved.fallback(slot[1], self.channel, self.prompt.language) or None
            )

        return SLOT.sub(tag, text.strip())

    def _sentences(self, texts: Sequence[str]) -> list[str]:
        return [self._sentence(text) for text in texts]

    def _sentence(self, text: str) -> str:
        """With a capital and a full stop of the language."""
        text = text.strip()
        return text[:1].upper() + text[1:] + ("" if text.endswith(_ENDS) else self.language.stop)


def _bare(text: str) -> str:
    """For comparing what stands above a text: whoever reads both sees one sentence twice."""
    return text.casefold().strip("".join(_ENDS))
