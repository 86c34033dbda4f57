"""What people's own copy lacks of what every message has to carry, and one key puts in.

Drafts get these texts by themselves; own copy is sent byte for byte as people wrote it.
"""

import unicodedata
from collections.abc import Iterator

from hookline.coach.remarks import Edit, Remark
from hookline.guardrails.hosts import find_links
from hookline.prompting.finish import mandatory
from hookline.records.brief_lines import Aside, Fix, line
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import CopyPart
from hookline.text.scripts import language_script

Copy = str | dict[CopyPart, str]
"""One text, or parts."""
BLOCKED = "without it a check blocks the copy"
NOTHING_TO_TAP = "nothing in it leads to the link"
NO_YES = "nobody can accept it so"
ADDED_IN_FILE = Aside(" beside what it has", "shell")
FULL_STOPS = {
    "Devanagari": "।", "Bengali": "।", "Gurmukhi": "।", "Oriya": "।",
    "Han": "。", "Japanese": "。", "Thai": "", "Lao": "", "Khmer": "។", "Armenian": "։",
}  # fmt: skip
"""What ends a sentence, by script; nothing in those that leave a gap for it."""
WORD_ENDS = ("Mn", "Mc", "Sc")
"""Besides letters and digits: a vowel's mark, a sign of money."""
CLOSING = "\"'”’»)]」』"
"""What may stand behind the mark that ends a sentence."""


def own_copy_carries_what_it_must(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The link; and the way out, the law's sentence and the brand's, which a check demands."""
    written = resolved.written.control_copy
    for channel in (c for c in resolved.brief.channels if c in written):
        added = {
            language: texts
            for language, copy in written[channel].items()
            if language in resolved.brief.languages
            and (texts := _missing_texts(resolved, channel, language, copy))
        }
        if not added:
            continue
        mended = {
            language: _with_texts(resolved, channel, language, copy, added.get(language, []))
            for language, copy in written[channel].items()
        }
        listed = dict.fromkeys(text for texts in added.values() for text in texts)
        missing = " and ".join(f"“{text}”" for text in listed)
        url = {resolved.brief.cta.url}
        demanded, tapped = listed.keys() - url, listed.keys() & url
        why = ", and ".join([BLOCKED] * bool(demanded) + [NOTHING_TO_TAP] * bool(tapped))
        languages = ", ".join(map(resolved.language_name, added))
        called = resolved.channels[channel].called
        text = f"Your own {called} in {languages} lacks {missing}: {why}"
        edit = Edit(("control_copy", channel), mended)
        done = f"Put behind your {called}: {missing}"
        yield Remark("C151", "warn", f"control_copy.{channel}", text, "put it behind your words",
                     edit=edit, changes_words=True, done=done)  # fmt: skip


def own_copy_has_its_parts(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The parts that its channel cannot go without, such as an e-mail's subject."""
    brief, written = resolved.brief, resolved.written.control_copy
    for channel in (c for c in brief.channels if c in written):
        profile = resolved.channels[channel]
        for language, copy in written[channel].items():
            filled = {"body"} if isinstance(copy, str) else {p for p in copy if copy[p].strip()}
            missing = [part for part in profile.required if part not in filled]
            if not missing or language not in brief.languages:
                continue
            called = " and no ".join("text" if part == "body" else part for part in missing)
            text = f"Your own {profile.called} in {resolved.language_name(language)} has no "
            typed = line("control_copy", channel, language, missing[0], "…")
            fix = Fix("write ", *typed.parts, ADDED_IN_FILE)
            yield Remark("C156", "warn", f"control_copy.{channel}", f"{text}{called}: {NO_YES}",
                         fix)  # fmt: skip


def carrying(
    resolved: ResolvedBrief, channel: str, language: str, body: str, whole: str
) -> tuple[str, list[str]]:
    """A text with all that its message has to carry behind its words, and what that was.

    Args:
        whole: all parts of the message.
    """
    texts = _missing_texts(resolved, channel, language, whole)
    return _body_with(resolved, channel, language, body, texts), texts


def _missing_texts(resolved: ResolvedBrief, channel: str, language: str, copy: Copy) -> list[str]:
    """The link that it has no other for, and what it has to carry and does not."""
    url, has_button = resolved.brief.cta.url, resolved.channels[channel].has_button
    link = [url] if url and not has_button and not find_links(_whole(copy)) else []
    return [*link, *_missing_mandatory(resolved, channel, language, _whole(copy).casefold())]


def _whole(copy: Copy) -> str:
    return copy if isinstance(copy, str) else "\n".join(copy.values())


def _missing_mandatory(
    resolved: ResolvedBrief, channel: str, language: str, whole: str
) -> list[str]:
    """The texts that copy has to carry and does not; a way out may be told in other words."""
    missing = [t for t in mandatory(resolved, channel, language) if t.casefold() not in whole]
    ways_out = resolved.languages[language].lexicon.way_out
    known = profiles().way_out_or(resolved.market.code, ways_out)
    if resolved.channels[channel].way_out == "keyword" and known and known.search(whole):
        return [text for text in missing if text != resolved.optout(channel, language)]
    return missing


def _with_texts(
    resolved: ResolvedBrief, channel: str, language: str, copy: Copy, texts: list[str]
) -> Copy:
    """The copy with these texts behind its words."""
    body = copy if isinstance(copy, str) else copy.get("body", "")
    whole = _body_with(resolved, channel, language, body, texts)
    return whole if isinstance(copy, str) else {**copy, "body": whole}


def _body_with(
    resolved: ResolvedBrief, channel: str, language: str, body: str, texts: list[str]
) -> str:
    """A text with these behind its words, and before a way out that ends it already."""
    if not texts:
        return body
    separator = resolved.channels[channel].joins_with
    stop = FULL_STOPS.get(language_script(language), ".")
    body = body.strip()
    way_out = resolved.optout(channel, language)
    is_last = bool(way_out) and body.endswith(way_out)
    words = body.removesuffix(way_out).strip() if is_last else body
    return separator.join([_ended(words, separator, stop), *texts, *([way_out] * is_last)])


def _ended(body: str, separator: str, stop: str) -> str:
    """The words as a whole sentence, where another one follows in the same line; no link is, as
    the full stop would be a part of it."""
    if "\n" in separator or any(link.end == len(body) for link in find_links(body)):
        return body
    last = body.rstrip(CLOSING)[-1:]
    is_open = last.isalnum() or last in "%‰" or unicodedata.category(last or ".") in WORD_ENDS
    return body + stop if body and is_open else body
