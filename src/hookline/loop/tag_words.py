"""What a message shows of itself, in words for people: `asks for: a tap on a link`."""

from hookline.records.variant import Tag

NAMES = {
    "cta_kind": "asks for", "length_band": "length", "personal_depth": "about them",
    "offer_kind": "offers", "urgency": "urges", "emoji": "emoji", "hook": "reason", "angle": "idea",
    "tonality": "tone",
}  # fmt: skip
"""What each tag is called."""
VALUES = {
    "cta_kind": {
        "link": "a tap on a link", "button": "a tap on a button", "reply": "a reply",
        "code": "a code to be used", "counter": "something shown or said on the spot",
        "none": "nothing",
    },
    "length_band": {
        "short": "short, up to half an SMS", "medium": "up to one SMS", "long": "longer",
    },
    "personal_depth": {
        "0": "nothing of their own", "1": "one thing of their own", "2+": "several of their own",
    },
    "offer_kind": {
        "percent": "a percentage off", "amount": "a sum off", "free": "something free",
        "none": "nothing off",
    },
}  # fmt: skip
"""What each of its values means, where the value alone is a code."""
ORIGINS = {"measured": "read off the text", "planned": "as it was to be written"}


def tag_words(name: str, tag: Tag, said_by: str = "") -> tuple[str, str]:
    """A tag's label, and what it says with where that comes from.

    Args:
        said_by: who confirmed or corrected it.
    """
    value = VALUES.get(name, {}).get(tag.value, tag.value.replace("_", " "))
    origin = " by ".join(filter(None, (ORIGINS.get(tag.origin, tag.origin), said_by)))
    return NAMES.get(name, name.replace("_", " ")), f"{value} ({origin})"
