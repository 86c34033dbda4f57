"""Rules of what belongs to a program and not to a message: other engines' tags, Markdown, HTML."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hookline.coach.filled_blanks import write_in_place
from hookline.coach.remarks import Edit, Remark
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.text_map import ANY, Texts
from hookline.text.mergetags import find_tags, malformed, write_tag
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest

BRAZE = compile_lazily(r"\{\{\s*\$\{[^{}\n]*\}[^{}\n]*\}\}")
ENGINES = (
    (r"\{\{\s*\$\{", "a tag of Braze"),
    (r"\*\|", "a tag of Mailchimp"),
    (r"%%", "a tag of Salesforce Marketing Cloud"),
    (r"\{%", "a condition or a loop of Liquid, which no message here can hold"),
    (r"\{\{\{?\s*[#/^>!&]|\{\{\{", "a tag of Handlebars"),
    (r"\{\{\s*(?:contact|company|owner)\.", "a tag of HubSpot"),
    (r"\{\{\s*(?:person|event|organization)\b[.|]", "a tag of Klaviyo"),
    (r"\{\{\s*customer\.", "a tag of Customer.io or Shopify"),
    (r"\{\{\s*UserAttribute", "a tag of MoEngage"),
    (r"<%", "a tag of Adobe Campaign"),
    (r"\[\[", "a tag of Iterable or a form letter"),
    (r"\$\{|@\{", "a tag of SendGrid, Emarsys or a program"),
    (r"#\w+#|\{#", "a variable of a DLT template"),
    (r"(?i)XXXX|TB[ACD]|lorem|insert|.*here\b", "a place that nobody has filled yet"),
    (r"[\[<{%$]", "a placeholder of another program"),
)
"""What a tag is by how it begins; the first that fits."""
CONDITION = compile_lazily(r"\{%|\{\{\{?\s*[#/^]")
FALLBACK = compile_lazily(r"default\s*(?::|\()\s*[\"']([^\"'\n]*)[\"']|\|\s*[\"']([^\"'\n]+)[\"']")
NAME = compile_lazily(r"[^\W\d_][\w .'-]*")
OWNERS = compile_lazily(
    r"(?i)^(?:customer|person|contact|profile|user|recipient|subscriber|lead|attributes?|custom"
    r"[ _]attribute|event|company)[. _]+"
)
USUAL_NAMES = {"fname": "first_name", "firstname": "first_name", "vorname": "first_name",
               "name": "first_name", "prenom": "first_name", "nombre": "first_name",
               "nome": "first_name", "lname": "last_name", "lastname": "last_name",
               "givenname": "first_name", "surname": "last_name",
               "nachname": "last_name"}  # fmt: skip
"""What other engines call the fields that every team has."""

LINK = compile_lazily(r"!?\[([^\[\]\n]{1,80})\]\((https?://[^\s()]+|[\w./-]+\.\w+)\)")
MARKDOWN = compile_lazily(
    r"(?<![\w*])\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*(?![\w*])|(?<![\w_])__(?=\S)([^_\n]+?)(?<=\S)__(?!\w)"
    r"|(?<!`)`([^`\n]+)`(?!`)|~~([^~\n]+)~~|^\#{1,6}[ \t]+(\S.*)$",
    re.MULTILINE,
)
HTML = compile_lazily(
    r"</?(?:a|b|i|u|p|br|hr|em|strong|span|div|font|img|table|t[dr]|h[1-6]|ul|ol|li|small|big|s"
    r"|center|style|sup|sub)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
ENTITY = compile_lazily(r"&(?:nbsp|amp|lt|gt|quot|apos|euro|rsquo|lsquo|ndash|mdash|#\d{2,5});")
A_LINK = "a link in Markdown"
MARKUP = {A_LINK: LINK, "HTML": HTML, "Markdown": MARKDOWN, "a sign in HTML": ENTITY}
BREAK = compile_lazily(r"\s*<(?:br|p|/p|/div|/h[1-6]|/li)\s*/?>\s*", re.IGNORECASE)
PLAIN = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'",
         "&euro;": "€", "&rsquo;": "’", "&lsquo;": "‘", "&ndash;": "–", "&mdash;": "—"}  # fmt: skip


class _Text(NamedTuple):
    """One text of the brief, as it was written."""

    path: str
    text: str
    goes_out: bool = False
    """Is it sent word for word, and not only read by the writer?"""
    place: tuple[str | int, ...] = ()
    """Where a single text stands in the file; () for one of several."""


def tags_of_other_engines(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A merge tag as another engine writes it is nobody's here: it would be sent as it stands."""
    for text in _texts(resolved):
        spans = _foreign_tags(text.text)
        if not spans:
            continue
        start, end = spans[0]
        tag = text.text[start:end]
        others = f", and {len(spans) - 1} more" if len(spans) > 1 else ""
        problem = f"'{tag[:60]}' is {_what_it_is(tag)}{others}"
        ours = [_our_tag(text.text[start:end], resolved) for start, end in spans]
        edit = None
        if text.goes_out:
            instead = f"write {ours[0]}" if ours[0] else write_in_place(tag, text.path, resolved)
            fix = instead or "write the words that a reader should see"
            if all(ours) and text.place:
                edit = Edit(text.place, _replaced(text.text, spans, ours))
            yield Remark("C118", "error", text.path, problem, fix, edit=edit)
        else:
            yield Remark("C118", "warn", text.path, problem, _fix_for_writer(tag, ours[0]), 3)


def markup_in_texts(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Markdown and HTML are signs on a phone: messages are plain text, whatever sends them."""
    for text in _texts(resolved):
        kinds = (kind for kind in MARKUP if MARKUP[kind].search(text.text))
        if not (kind := next(kinds, "")):
            continue
        match = MARKUP[kind].search(text.text)
        assert match is not None
        plain = _without_markup(text.text)
        problem = f"'{match[0][:60]}' is {kind}; a message is plain text, and readers would see it"
        link = "; the link goes into cta: {url: …}" if kind == A_LINK else ""
        fix = f"write it without: {plain[:80]}{link}"
        edit = Edit(text.place, plain) if text.place and plain else None
        if text.goes_out:
            yield Remark("C119", "error", text.path, problem, fix, edit=edit)
        else:
            yield Remark("C119", "warn", text.path, problem, fix, 2, edit)


def _texts(resolved: ResolvedBrief) -> Iterator[_Text]:
    """What a person wrote, with whether it is sent as it stands."""
    brief = resolved.written
    yield from _of_map(brief.idea, "idea", ("idea",))
    yield _Text("moment", brief.moment, place=("moment",))
    yield _Text("audience.insight", brief.audience.insight, place=("audience", "insight"))
    yield _Text("signed", brief.signed, goes_out=True, place=("signed",))
    for index, fact in enumerate(brief.facts):
        yield from _of_map(fact, f"facts.{index}", ())
    for index, offer in enumerate(brief.offers):
        yield from _of_map(offer.text, f"offers.{index}.text", ())
        yield from _of_map(offer.conditions, f"offers.{index}.conditions", ())
    if follow := brief.follow_up:
        for fact in follow.facts:
            yield from _of_map(fact, "follow_up.facts", ())
        if follow.offer:
            yield from _of_map(follow.offer.text, "follow_up.offer.text", ())
    yield from _of_map(brief.must_say, "must_say", ("must_say",), goes_out=True)
    yield from _of_map(brief.cta.label, "cta.label", ("cta", "label"), goes_out=True)
    for name, fallbacks in brief.personalization.items():
        path = f"personalization.{name}"
        yield from _of_map(fallbacks, path, ("personalization", name), goes_out=True)
    for channel, by_language in brief.control_copy.items():
        for language, copy in by_language.items():
            path = f"control_copy.{channel}.{language}"
            parts = copy.values() if isinstance(copy, dict) else (copy,)
            for part in parts:
                yield _Text(path, part, goes_out=True)


def _of_map(
    texts: Texts, path: str, place: tuple[str | int, ...], *, goes_out: bool = False
) -> Iterator[_Text]:
    is_one = list(texts.root) == [ANY] and list(texts.root[ANY]) == [ANY]
    for wording in texts.wordings():
        yield _Text(path, wording, goes_out, place if is_one else ())


def _foreign_tags(text: str) -> list[tuple[int, int]]:
    """Where tags stand that are not ours, one after the other."""
    whole = [match.span() for match in BRAZE.finditer(text)]
    rest = text
    for start, end in whole:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    is_html = [match.span() for match in HTML.finditer(rest)]
    return sorted([*whole, *(span for span in malformed(rest) if span not in is_html)])


def _what_it_is(tag: str) -> str:
    kind = next((words for pattern, words in ENGINES if re.match(pattern, tag)), "")
    return kind or "a placeholder of another program"


def _our_tag(tag: str, resolved: ResolvedBrief) -> str:
    """The tag of ours that means the same field; "" where no field here is called so."""
    if CONDITION.match(tag):
        return ""
    fallback = FALLBACK.search(tag)
    inner = tag[: fallback.start()] if fallback else tag
    names = NAME.findall(re.sub(r"\|.*", "", inner.strip("{}$%*|[]<>#@= ")))
    bare = OWNERS.sub("", names[-1].strip()) if names else ""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", bare)
    name = re.sub(r"[ .'-]+", "_", spaced).casefold().strip("_")
    name = USUAL_NAMES.get(name.replace("_", ""), name)
    field = name if name in resolved.fields else nearest(name, resolved.fields, cutoff=85)
    if not field:
        return ""
    channel, language = resolved.brief.channels[0], resolved.brief.languages[0]
    instead = (fallback[1] or fallback[2]) if fallback else ""
    instead = instead or resolved.fallback(field, channel, language)
    try:
        return write_tag(field, instead or None)
    except ValueError:
        return write_tag(field)


def _fix_for_writer(tag: str, ours: str) -> str:
    """What to write in a text that the writer reads, and nobody is sent."""
    if CONDITION.match(tag):
        return "say it for all readers, or write two briefs with a `who` each"
    if _what_it_is(tag) == "a place that nobody has filled yet":
        return "write what belongs there, or take it out"
    if ours:
        (field,) = find_tags(ours)
        name = field.name
        fallback = f"{{{name}: {field.fallback}}}" if field.fallback else f"[{name}]"
        return f"say it without: the copy fills {name} in by itself; personalization: {fallback}"
    return "say it without; what customers' files may fill stands under personalization"


def _replaced(text: str, spans: list[tuple[int, int]], ours: list[str]) -> str:
    for (start, end), tag in reversed(list(zip(spans, ours, strict=True))):
        text = text[:start] + tag + text[end:]
    return text


def _without_markup(text: str) -> str:
    """The words alone."""
    text = LINK.sub(r"\1", text)
    text = HTML.sub("", BREAK.sub(" ", text))
    text = MARKDOWN.sub(lambda match: next(filter(None, match.groups()), ""), text)
    text = ENTITY.sub(lambda match: PLAIN.get(match[0], ""), text)
    return " ".join(text.split())
