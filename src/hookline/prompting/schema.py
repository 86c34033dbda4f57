"""The JSON Schema of an answer: conservative, so that every provider's strict mode takes it."""

from typing import Any

from hookline.records.words import Channel

PART_LIMITS: dict[Channel, dict[str, int]] = {
    "sms": {"body": 480},
    "whatsapp": {"header": 80, "body": 1000, "cta": 40},
    "email": {"subject": 120, "preheader": 160, "body": 1500, "cta": 60},
    "push": {"title": 80, "body": 240, "cta": 40},
}
"""Generous: a schema keeps an answer from running away, the checks count its true length."""


def answer_schema(channel: Channel, after: Channel, count: int, *, gloss: bool) -> dict[str, Any]:
    """The schema of `count` variants.

    Args:
        after: the channel of their follow-ups.
    """
    variant = {
        "cell": {"type": "integer"},
        **_parts(channel),
        "follow_up": _closed(_parts(after)),
        **({"gloss": {"type": "string", "maxLength": 500}} if gloss else {}),
    }
    many = {"type": "array", "items": _closed(variant), "minItems": count, "maxItems": count}
    return _closed({"variants": many})


def _parts(channel: Channel) -> dict[str, Any]:
    limits = PART_LIMITS[channel].items()
    return {name: {"type": "string", "maxLength": limit} for name, limit in limits}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
