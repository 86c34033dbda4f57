"""What may leave this machine: an allow-list, looked at before every request.

Prompts are built from field names, aggregates and the brief, so that no customer's value can get
into one. This is the second lock on that door, in two turns: a prompt becomes a request only if it
holds no contact or sample that is a person's, and a request leaves only when it holds nothing but
parameters that we know. The request itself has no brief, so that no provider is ever handed one.
"""

import re
from collections.abc import Collection, Iterator, Mapping

from hookline.documents import Document, list_at
from hookline.errors import RuleSaidNo, Wording
from hookline.records.prompt import Prompt
from hookline.text.pattern import compile_lazily

PARAMETERS = frozenset({
    "model", "messages", "response_format", "stream", "stream_options", "seed", "temperature",
    "top_p", "max_tokens", "max_completion_tokens", "reasoning_effort",
})  # fmt: skip
ROLES = frozenset({"system", "user"})
EMAIL = compile_lazily(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
NUMBER = compile_lazily(r"\+?\d(?:[\s().\-]?\d){8,}")
"""A phone, card or account number: nine digits or more with nothing but marks between them."""
_DAY = r"(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\d{2}"
DATE = compile_lazily(
    r"(?<![\d+.\-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b"
    r"(?:[ T]\d{1,2}[:.]\d{2})?"
    rf"|(?<![\d+./\-]){_DAY}(?:-{_DAY})?\b(?![./\-]\d)"
)
ISBN = compile_lazily(r"ISBN[\s\d\-]+")
"""With days, the numbers of many digits that are nobody's."""
SHORTEST = 4  # characters of a sample that is told from a word of the template by chance


def check_outgoing(body: Document, extra: Collection[str] = ()) -> None:
    """Refuse a request that holds more than it may.

    Args:
        body: as it would go out.
        extra: further fields that the team's own models.yaml names for this model.
    Raises:
        RuleSaidNo: HL630 for a parameter or role that is not on the list.
    """
    if unknown := sorted(set(body) - PARAMETERS - set(extra)):
        fix: str = Wording(
            "only parameters of the model, and what models.yaml names as extra, may be sent",
            at_desk="only parameters of the model may be sent",
        )
        raise RuleSaidNo("HL630", f"the request would send '{unknown[0]}'", fix=fix)
    for message in list_at(body, "messages"):
        named = message if isinstance(message, dict) else {}
        if set(named) != {"role", "content"} or named["role"] not in ROLES:
            fix = "a prompt is made of system and user messages"
            raise RuleSaidNo("HL630", "the request has a message of another kind", fix=fix)


def check_private(prompt: Prompt) -> None:
    """Refuse a prompt that holds what looks like a person's.

    Raises:
        RuleSaidNo: HL631, in words that do not repeat it.
    """
    if personal := _private(prompt, [message.content for message in prompt.messages]):
        where = f"{prompt.brief.brief.id} · {prompt.channel}"
        fix = "take it out of the brief's free words; facts, offers and the brand may hold ours"
        raise RuleSaidNo("HL631", f"the prompt would tell a model {personal}", where=where, fix=fix)


def personal_in(text: str, public: str) -> str:
    """What looks like a person's in a text, in words that do not repeat it; "" for nothing.

    Args:
        public: whose addresses and numbers anybody may read.
    """
    addresses = EMAIL.findall(text) if "@" in text else []
    if any(address not in public for address in addresses):
        return "what looks like a person's e-mail address"
    has_number = NUMBER.search(text) is not None
    numbers = _numbers(text) if has_number else []
    public_digits = re.sub(r"\D", "", public)
    if any(re.sub(r"\D", "", number) not in public_digits for number in numbers):
        return "what looks like a person's phone, card or account number"
    return ""


def _numbers(text: str) -> Iterator[str]:
    """Numbers that may be a person's; with a plus before it, none is made of days."""
    for number in NUMBER.findall(ISBN.sub("", text)):
        if number.startswith("+"):
            yield number
        else:
            yield from NUMBER.findall(DATE.sub("|", number))


def _private(prompt: Prompt, contents: list[str]) -> str:
    """What the messages hold of a person, in words that do not repeat it; "" for nothing."""
    # what is asked again quotes the model's own copy, which cannot hold what it never saw
    own_text = "\n".join(contents[:2])
    whole_text = "\n".join(contents)
    samples = [
        (name, value)
        for name, value in prompt.brief.brief.audience.samples.items()
        if len(value) >= SHORTEST and value in whole_text
    ]
    if not (samples or personal_in(own_text, "")):
        return ""
    public = published(prompt)
    if personal := personal_in(own_text, public):
        return personal
    for name, value in samples:
        if value not in public and re.search(rf"(?<!\w){re.escape(value)}(?!\w)", whole_text):
            return f"the sample of {name}"
    return ""


def published(prompt: Prompt) -> str:
    """All that the brand says of itself in public: what a brief states, but for its free words."""
    brief = prompt.brief.brief
    stated = brief.model_dump(include={
        "offers", "facts", "must_say", "cta", "follow_up", "control_copy", "personalization",
    })  # fmt: skip
    rest = prompt.brief.model_dump(include={"brand", "industry", "market"})
    return "\n".join(_texts([stated, rest, _fallbacks(prompt)]))


def _fallbacks(prompt: Prompt) -> list[dict[str, str]]:
    return [field.fallback for field in prompt.brief.fields.values()]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
