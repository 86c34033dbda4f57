"""Text that is safe to show: no control character, no hidden character survives unseen."""

from hookline.text.pattern import compile_lazily, compile_regex_lazily


def safe_text(text: str) -> str:
    """The text as a terminal, a log or a page may show it.

    Escape sequences and control characters are gone (line feeds stay, a tab is a space), bidi
    controls are visible badges such as `⟨U+202E⟩`, zero-width characters stay only where emoji,
    Indic or Persian writing needs them.
    """
    if _UNSAFE.search(text) is None:
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = _LINE_SEPARATOR.sub("\n", _ESCAPE_SEQUENCE.sub("", text))
    text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", text))
    text = BIDI_CONTROL.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)
    while (stripped := STRAY_TAG.sub("", STRAY_ZERO_WIDTH.sub("", text))) != text:
        text = stripped
    return text


BIDI_CONTROL = compile_regex_lazily(r"[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
"""Marks that change the order in which characters are shown (UAX #9)."""

_JOINED = r"[\p{Arabic}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}\p{Tamil}" + (
    r"\p{Telugu}\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Khmer}\p{Myanmar}\p{Mongolian}]"
)
STRAY_ZERO_WIDTH = compile_regex_lazily(
    rf"[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff]"
    rf"|(?<!{_JOINED}\p{{M}}*)(?<!\p{{Extended_Pictographic}}[\ufe0f\U0001f3fb-\U0001f3ff]*)\u200d"
    rf"|(?<!{_JOINED}\p{{M}}*)\u200c"
)
"""Characters without width, where no emoji sequence and no script needs them."""

STRAY_TAG = compile_regex_lazily(r"(?<!\U0001f3f4[\U000e0000-\U000e007e]*)[\U000e0000-\U000e007f]")
"""Tag characters outside a flag; they can carry a hidden text."""

_UNSAFE = compile_lazily(  # of `re`, so that what is safe, as nearly all is, loads no `regex`
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u202f"
    r"\u2060-\u206f\ud800-\udfff\ufeff\U000e0000-\U0010ffff]"
)
_ESCAPE_SEQUENCE = compile_regex_lazily(
    r"""(?x)
      (?:\x1b\[|\x9b) [0-?]* [ -/]* [@-~]?                   # CSI: colours, cursor
    | (?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f]) [^\x07\x1b\x9c]* (?:\x07|\x1b\\|\x9c)?   # OSC, DCS
    | \x1b [ -/]* [0-~]?                                     # two-character sequences
    """
)
_CONTROL = compile_regex_lazily(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_LINE_SEPARATOR = compile_regex_lazily(r"[\u2028\u2029]")
_SURROGATE = compile_regex_lazily(r"[\ud800-\udfff]")
