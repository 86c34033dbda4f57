"""The preview as one HTML page that needs nothing else: no script, no font, no address outside."""

import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class PreviewMessage:
    """One message as one person would read it."""

    variant_id: str
    channel: str
    """As people say it."""
    language: str
    persona: str
    texts: Mapping[str, str]
    """By part, in reading order; values are filled in."""
    follow_up: Mapping[str, str]
    n_segments: int
    """Billed messages; 0 where a channel does not count them."""
    is_letter: bool
    is_blocked: bool


def preview_html(brief: str, messages: Sequence[PreviewMessage]) -> str:
    """The page: a section a message, in it a frame for each person."""
    sections = [
        _section(number, list(group))
        for number, (_, group) in enumerate(
            groupby(messages, key=lambda message: message.variant_id), start=1
        )
    ]
    title = html.escape(brief)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
        f"<h1>{title}</h1><p>Names and numbers are made up. Nothing here was sent.</p>"
        f"{''.join(sections)}</body></html>\n"
    )


def _section(number: int, messages: Sequence[PreviewMessage]) -> str:
    first = messages[0]
    blocked = " · blocked by a check" if first.is_blocked else ""
    head = html.escape(f"{number} · {first.channel} · {first.language}{blocked}")
    return f"<section><h2>{head}</h2><div>{''.join(map(_frame, messages))}</div></section>"


def _frame(message: PreviewMessage) -> str:
    parts = "1 message" if message.n_segments == 1 else f"{message.n_segments} messages"
    size = f" · {parts}" if message.n_segments else ""
    caption = html.escape(f"{message.persona}{size}")
    kind = "letter" if message.is_letter else "phone"
    then = f"<hr>{_parts(message.follow_up.items())}" if message.follow_up else ""
    texts = _parts(message.texts.items())
    return (
        f'<figure><figcaption>{caption}</figcaption><article class="{kind}" '
        f'lang="{html.escape(message.language)}">{texts}{then}</article></figure>'
    )


def _parts(texts: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f'<p class="{html.escape(name.partition(" ")[0])}" dir="auto">'
        f"{html.escape(text).replace(chr(10), '<br>')}</p>"
        for name, text in texts
    )


STYLE = """
:root { color-scheme: light; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 2rem; background: #fbfaf7; color: #1b1d21; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
section > div { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: flex-start; }
figure { margin: 0; }
figcaption { font-size: .8rem; color: #4a4d55; margin: 0 0 .3rem .4rem; }
article { box-sizing: border-box; background: #fff; border: 1px solid #767a84; padding: 1rem;
  overflow-wrap: anywhere; }
.phone { width: 20rem; border-radius: 1.4rem; }
.letter { width: 36rem; border-radius: .4rem; }
article p { margin: 0 0 .6rem; }
.subject, .title, .header { font-weight: 700; }
.preheader, .footer { color: #4a4d55; font-size: .85rem; }
.phone .body { background: #e9ecf3; border-radius: 1rem; padding: .6rem .8rem; }
.cta, .button { display: inline-block; border: 1px solid #1f4fa3; color: #1f4fa3;
  border-radius: .5rem; padding: .3rem .8rem; font-weight: 600; }
hr { border: 0; border-top: 1px dashed #767a84; margin: .8rem 0; }
"""
