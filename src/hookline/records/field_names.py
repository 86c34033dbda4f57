"""The fields of a brief as people see them: `offers.0.ends` is the first offer's end."""

from collections.abc import Sequence

OWNERS = {
    "offers": "offer", "facts": "fact", "angles": "idea", "languages": "language",
    "hooks": "hook", "channels": "channel", "follow_up": "the follow-up",
    "audience": "the audience", "campaign": "the campaign", "cta": "the way to act",
    "brand": "the brand", "sender": "the sender", "voice": "the voice",
    "control_copy": "your own copy", "personalization": "the merge field",
    "must_say": "the words that must be said", "dlt": "DLT",
}  # fmt: skip
"""By the key that a part of a brief stands under: what it is, or what one of a list is."""
PARTS = {
    "ends": "end", "starts": "first day", "text": "text", "percent": "percentage",
    "amount": "amount", "code": "code", "min_basket": "minimum spend", "id": "name",
    "from_price": "lowest price", "conditions": "conditions", "cost": "cost",
    "terms_url": "terms", "after": "delay", "if": "condition", "step": "purpose",
    "offer": "offer", "channel": "channel", "segment": "description", "insight": "insight",
    "size": "size", "base_rate": "usual share", "samples": "samples", "who": "customers",
    "cooldown": "rest before the next", "window": "time to act", "shares": "shares",
    "limit_per_day": "daily limit", "priority": "rank", "pool": "pool", "url": "link",
    "phone": "telephone", "reply": "reply", "counter": "counter", "label": "button",
    "text_to": "SMS to a short number",
    "messages": "number of messages", "idea": "words", "hook": "hook", "facts": "facts",
    "name": "name", "market": "country", "default_language": "language", "sender": "sender",
    "voice": "voice", "traits": "traits", "do": "habits", "dont": "limits",
    "signed": "signature", "email_name": "e-mail name", "postal_address": "postal address",
    "about": "line about it", "industry": "trade", "saved": "saved file",
    "body": "body", "subject": "subject", "preheader": "preheader", "title": "title",
    "cta": "button",
}  # fmt: skip
"""By key inside a part: what it is called there."""
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth")  # fmt: skip


def field_called(path: Sequence[str | int]) -> str:
    """A field as people see it, with the keys that lead to it: `the first offer's end (offers: …
    ends)`; a key that stands alone is its own name."""
    first = str(path[0]) if path else ""
    if len(path) < len(("part", "key")) or first not in OWNERS:
        return ".".join(map(str, path))
    called, rest = _one_of(first, path[1:])
    for index, step in enumerate(rest):
        if isinstance(step, int):
            called += f", {_ordinal(step)} of them"
        elif step in PARTS and not _is_code(first, index):
            called += f"'s {PARTS[step]}"
        else:
            called += f", {step}" if first == "personalization" else f" in {step}"
    keys = [str(step) for step in path if isinstance(step, str)]
    where = f"{first}: … {keys[-1]}" if len(keys) > 1 else first
    return f"{called} ({where})"


def _one_of(first: str, rest: Sequence[str | int]) -> tuple[str, Sequence[str | int]]:
    """The part itself, or the one of its list, and the steps that go on from there."""
    if isinstance(rest[0], int):
        return f"the {_ordinal(rest[0])} {OWNERS[first].removeprefix('the ')}", rest[1:]
    owner = OWNERS[first]
    return owner if owner[:4] in ("the ", "your") else f"the {owner}s", rest


def _is_code(first: str, index: int) -> bool:
    """Is it a channel or a language, of a text that has several: `control_copy.sms.id`?"""
    return first in ("must_say", "control_copy", "personalization") and index < len(
        ("channel", "language")
    )


def _ordinal(index: int) -> str:
    return ORDINALS[index] if index < len(ORDINALS) else f"{index + 1}th"
