"""What a check or the coach says, in the words of whoever writes the copy."""

import re
from functools import partial

_PHRASES = (
    (r"(\d+) segments, (\d+) allowed: \d+ units (?:GSM-7|UCS-2)(?:, (\d+) over)?"
     r"(?:; the (.+) cost you \d+ of \d+)?$", "{0} SMS instead of {1}", ", {2} characters too long",
     ", because of {3}"),
    (r"(.+) leaves the GSM alphabet: 70 units a message, (\d+) segments instead of (\d+)",
     "{1} SMS instead of {2}, because of {0}"),
    (r"(.+) leaves the GSM alphabet: 70 units a message, (\d+) segments",
     "{0} leaves room for 70 characters an SMS instead of 160: {1} SMS"),
    (r"('.') alone makes it UCS-2, 70 units a message where GSM-7 has 160",
     "room for 70 characters an SMS instead of 160, because of {0}"),
    (r"\b(?:it|this) takes? (\d+) (?:segments|texts)", "it takes {0} SMS"),
    (r"makes this (\d+) texts instead of (\d+)", "makes this {0} SMS instead of {1}"),
    (r"U\+\w+ has no width; nobody", "a hidden sign: nobody"),
    (r"U\+\w+ turns", "a hidden sign turns"),
    (r"control character U\+\w+", "a hidden sign that no phone shows"),
    (r"hidden tag characters", "hidden signs"),
    (r"is a letter that was read in the wrong encoding", "is a letter that was read wrongly"),
    (r"says the same as variant (\d+) beside it", "says nearly what another draft says"),
    (r"says the same as live arm \d+", "says nearly what is live already"),
    (r"(\S+) is not among the brand's hosts", "{0} is none of the brand's web addresses"),
    (r"link to your own host", "link to an address of your own"),
    (r"looks like a merge tag and is none", "looks like a blank for a reader's value and is none"),
    (r"write \{\{ field \| default: \"word\" \}\}",
     'write {{{{ first_name | default: "word" }}}}, say: the word is for those without a name'),
    (r"(\w+) has no fallback; who has none reads a gap",
     "{0} has no word for those of whom it is not known; they read a gap"),
    (r"there is no field ('\w+'); every customer would read the fallback",
     "nothing is called {0}; nobody would read a value of their own"),
    (r"the field (\w+) is required and not used", "the brief asks for {0}, and it is not there"),
    (r"(\d+) merge fields; a DLT template passes (\d+)",
     "{0} blanks; India's registration passes {1}"),
    (r"(\d+) merge fields are asked; a DLT template usually passes",
     "{0} blanks are asked for; India's registration usually passes"),
    (r"(\d+) merge fields", "{0} values of a reader"),
    (r"of the text may vary; DLT passes", "of the text may vary; India's registration passes"),
    (r"two variables without fixed text between them; DLT passes no such template",
     "two blanks without words between them; India's registration passes none such"),
    (r"the text is not the registered DLT template", "this is not the text that India registered"),
    (r"another DLT and WhatsApp class", "another class at India's registry and at WhatsApp"),
    (r"(\d+) words for (\d+) parameters", "{0} words for {1} blanks"),
    (r"^([^']*)\bparameter", "{0}blank"),
    (r"emoji, markup or line break", "emoji, bold type or line break"),
    (r"(\d+) variants (from|for) (\d+)", "{0} drafts {1} {2}"),
    (r"a variant uses at most", "a draft uses at most"),
    (r"^variants: (-?\d+)", "Drafts: {0}"),
    (r"the engine keeps it", "whoever sends keeps it"),
    (r"^the blueprint avoids", "this kind of message avoids"),
    (r"; else class: promotional", "; else it is a promotion"),
)  # fmt: skip
"""A pattern, and what is read in its place, piece by piece: one whose part is missing is left out.
None of them reaches into what a check quotes of the copy."""


def check_words(text: str) -> str:
    """What a check or the coach says, without the words of those who build or bill messages.

    `2 segments, 1 allowed: 87 units UCS-2, 17 over; the — cost you 90 of 160` is `2 SMS instead of
    1, 17 characters too long, because of —`.
    """
    for pattern, *pieces in _PHRASES:
        text = re.sub(pattern, partial(_put, pieces), text)
    return text


def _put(pieces: list[str], match: re.Match[str]) -> str:
    groups = match.groups()
    missing = [f"{{{index}}}" for index, group in enumerate(groups) if group is None]
    kept = [piece for piece in pieces if not any(mark in piece for mark in missing)]
    return "".join(kept).format(*groups)
