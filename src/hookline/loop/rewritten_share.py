"""How much of a text is another person's than its writer's: what the brief gave is neither's."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from hookline.records.brief import Offer
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.text_map import Texts
from hookline.records.variant import Parts
from hookline.text.mergetags import split_tags
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import SPACELESS_RANGES

REWRITTEN = 0.5
"""Share of a text's characters: who changed more than that wrote it."""
YOURS = "Yours so far: "
"""How the note begins that says how far practice copy is from being a person's."""
LEAST_WORDS, LEAST_SIGNS = 2, 4
"""Words in a row, or signs of a script without blanks, that are a quotation of the brief."""
_TOKEN = compile_lazily(
    rf"[{SPACELESS_RANGES}]|(?:(?![{SPACELESS_RANGES}])[\w\u0300-\u036f\u0900-\u0dff\u200c\u200d])+"
)


def is_rewritten(written: Parts, edited: Parts, given: Sequence[str] = ()) -> bool:
    """Is more than half of a text another person's? An empty one was written by whoever fills it.

    Args:
        given: texts that the brief gave to whoever writes; they count for neither side.
    """
    return rewritten_share(written, edited, given) > REWRITTEN


def rewritten_share(written: Parts, edited: Parts, given: Sequence[str] = ()) -> float:
    """The share of a text that is not its first writer's, from 0 to 1.

    Measured as the edit distance over the characters of the longer of both, merge tags and what
    the brief gave left out. Of a text that holds nothing else, all counts. To empty a part is not
    to write it.
    """
    quoted = [[token[0].casefold() for token in _tokens(text)] for text in given]
    before, after = (_without(parts, quoted) for parts in (written, edited))
    if not any(before.values()) and not any(after.values()):
        before, after = (_without(parts, ()) for parts in (written, edited))
    longest = max(sum(map(len, texts.values())) for texts in (before, after))
    distance = sum(
        Levenshtein.distance(before.get(name, ""), after.get(name, ""))
        for name, text in edited.texts().items()
        if text.strip()
    )
    return distance / longest if longest else 0.0


def share_note(message: float, second: float | None) -> str:
    """How much of practice copy a person has written by now, and how much makes it theirs.

    Args:
        second: the share of its second message; None where it has none.
    """
    shares = f"{int(100 * message)} % of the message"
    if second is not None:
        shares += f", {int(100 * second)} % of the second one"
    each = "" if second is None else " of each"
    return (
        f"{YOURS}{shares}. Over half{each} makes it your own; what the brief says is not counted."
    )


def given_texts(resolved: ResolvedBrief, channel: Channel, language: str) -> list[str]:
    """What any writer of that brief has to say or may quote, whose words they are.

    Its idea is not among them: no reader ever sees it as it stands.
    """
    brief, brand, follow = resolved.brief, resolved.brand, resolved.brief.follow_up
    offers = [*brief.offers, *([follow.offer] if follow and follow.offer else [])]
    texts: list[Texts] = [text for offer in offers for text in _offer_texts(offer)]
    texts += [*brief.facts, *(follow.facts if follow else ()), brief.must_say, brand.must_say]
    texts += [brief.cta.label, brief.cta.reply, brief.cta.counter]
    law = resolved.law(channel, language), resolved.optout(channel, language)
    ways = (brief.cta.url, brief.cta.phone, brand.name, resolved.signed)
    codes = [offer.code for offer in offers]
    brief_texts = [text.pick(channel, language) for text in texts]
    return [text for text in (*brief_texts, *law, *ways, *codes) if text]


def _offer_texts(offer: Offer) -> Iterator[Texts]:
    yield from (offer.text, offer.conditions, *offer.facts)


def _without(parts: Parts, quoted: Sequence[Sequence[str]]) -> dict[str, str]:
    """The texts without merge tags and without what is quoted."""
    return {name: _unquoted_words(text, quoted) for name, text in parts.texts().items()}


def _unquoted_words(text: str, quoted: Sequence[Sequence[str]]) -> str:
    literal = " ".join(
        text_or_tag for text_or_tag in split_tags(text) if isinstance(text_or_tag, str)
    )
    if not quoted:
        return literal.strip()
    tokens = _tokens(literal)
    words = [token[0].casefold() for token in tokens]
    kept, index, end = "", 0, 0
    while index < len(words):
        n_quoted = max(_n_quoted(words, index, given) for given in quoted)
        if n_quoted:
            kept += literal[end : tokens[index].start()]
            end = tokens[index + n_quoted - 1].end()
        index += n_quoted or 1
    return re.sub(r"\s+", " ", kept + literal[end:]).strip()


def _n_quoted(words: Sequence[str], index: int, given: Sequence[str]) -> int:
    """How many words from there on are a quotation of that text; 0 for too few to be one."""
    longest = 0
    for start, word in enumerate(given):
        if word != words[index]:
            continue
        length = 1
        while (
            index + length < len(words)
            and start + length < len(given)
            and words[index + length] == given[start + length]
        ):
            length += 1
        longest = max(longest, length)
    is_spaceless = re.match(f"[{SPACELESS_RANGES}]", words[index]) is not None
    least = min(LEAST_SIGNS if is_spaceless else LEAST_WORDS, len(given))
    return longest if longest >= max(least, 1) else 0


def _tokens(text: str) -> list[re.Match[str]]:
    return list(_TOKEN.finditer(text))
