"""The preview as one HTML page that needs nothing else: no script, no font, no address outside."""

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class PreviewMessage:
    """One message as one person would read it."""

    variant_id: str
    channel: str
    """As people say it."""
    language: str
    language_name: str
    """As people say it."""
    is_rtl: bool
    angle: str
    """What it is about; "" where nobody said so."""
    persona: str
    texts: Mapping[str, str]
    """By part, in reading order; values are filled in."""
    follow_up: Mapping[str, str]
    later: str
    """When the second message comes, and to whom."""
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
    blocked = "blocked by a check" if first.is_blocked else ""
    facts = (str(number), first.channel, first.language_name, first.angle, blocked)
    head = html.escape(" · ".join(filter(None, facts)))
    return f"<section><h2>{head}</h2><div>{''.join(_frames(messages))}</div></section>"


def _frames(messages: Sequence[PreviewMessage]) -> Iterator[str]:
    """A frame for all who read the same words; where they differ, the longest says that it is."""
    alike: dict[tuple[str, ...], list[PreviewMessage]] = {}
    for message in messages:
        alike.setdefault((*message.texts.values(), *message.follow_up.values()), []).append(message)
    longest = max(alike, key=lambda texts: sum(map(len, texts)))
    for texts, group in alike.items():
        names = ", ".join(message.persona for message in group) if len(alike) > 1 else "everybody"
        yield _frame(group[0], names, is_longest=len(alike) > 1 and texts == longest)


def _frame(message: PreviewMessage, readers: str, *, is_longest: bool) -> str:
    parts = "1 message" if message.n_segments == 1 else f"{message.n_segments} messages"
    facts = (readers, "the longest" if is_longest else "", parts if message.n_segments else "")
    caption = html.escape(" · ".join(filter(None, facts)))
    kind = "letter" if message.is_letter else "phone"
    turned = ' dir="rtl"' if message.is_rtl else ""
    begin = f'<article class="{kind}" lang="{html.escape(message.language)}"{turned}>'
    follow_up_html = ""
    if message.follow_up:
        later = html.escape(message.later or "later, to those who did not act")
        follow_up_html = f"<h3>{later}</h3>{begin}{_parts(message.follow_up.items())}</article>"
    return (
        f"<figure><figcaption>{caption}</figcaption>"
        f"{begin}{_parts(message.texts.items())}</article>{follow_up_html}</figure>"
    )


def _parts(texts: Iterable[tuple[str, str]]) -> str:
    """The parts; each line of one finds its own direction, as it does on a phone."""
    return "".join(
        f'<p class="{html.escape(name.partition(" ")[0])}" dir="auto">{html.escape(text)}</p>'
        for name, text in texts
    )


STYLE = """
:root { color-scheme: light dark; font: 16px/1.45 system-ui, "Noto Sans", "Noto Sans Arabic",
  "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans CJK SC", sans-serif;
  --page: #fbfaf7; --text: #1b1d21; --quiet: #4a4d55; --paper: #fff; --bubble: #e9ecf3;
  --line: #767a84; --act: #1f4fa3; }
@media (prefers-color-scheme: dark) { :root { --page: #14161a; --text: #e8e6e3; --quiet: #b4b7bf;
  --paper: #1c1f25; --bubble: #2c313b; --line: #7d828d; --act: #8fb8ff; } }
body { margin: 2rem; background: var(--page); color: var(--text); }
h1, h2, p, figcaption { overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
section > div { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: flex-start; }
figure { margin: 0; max-width: 100%; }
figcaption, h3 { font-size: .8rem; font-weight: 400; color: var(--quiet); margin: 0 0 .3rem .4rem; }
h3 { margin-top: .8rem; max-width: 20rem; }
article { box-sizing: border-box; max-width: 100%; padding: 1rem; background: var(--paper);
  border: 1px solid var(--line); overflow: hidden; }
.phone { width: 20rem; border-radius: 1.4rem; }
.letter { width: 32rem; border-radius: .4rem; }
article p { margin: 0 0 .6rem; white-space: pre-wrap; unicode-bidi: plaintext; }
article p:last-child { margin: 0; }
.subject, .title, .header { font-weight: 700; }
.preheader, .footer { color: var(--quiet); font-size: .85rem; }
.phone .body { background: var(--bubble); border-radius: 1rem; padding: .6rem .8rem; }
.cta, .button { display: table; border: 1px solid var(--act); color: var(--act);
  border-radius: .5rem; padding: .3rem .8rem; font-weight: 600; }
@media (max-width: 30rem) { body { margin: 1rem; } .phone, .letter { width: 100%; } }
"""
