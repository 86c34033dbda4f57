"""`brief`: what the coach says of briefs, before a token is spent."""

import math
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.documents import Fields
from hookline.errors import RuleSaidNo
from hookline.records.brief_lines import CARED
from hookline.records.place_names import channel_name
from hookline.settings import Settings
from hookline.text.in_words import day_words, delay_words

if TYPE_CHECKING:
    from hookline.coach.advice import Advice
    from hookline.coach.power import SmallestLift
    from hookline.coach.remarks import Remark
    from hookline.loop.advise import Advised
    from hookline.records.brief import Cta, Offer
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.records.text_map import Texts

HEADINGS = {"error": "Mend first", "warn": "Worth mending", "info": "Good to know"}
FILLED = {
    "class_": "class (promotional or service, by law)",
    "idea": "idea (a note to the writer, no words for the reader)",
    "moment": "moment (a note to the writer, no words for the reader)",
    "hooks": "hooks (what makes them read on)",
    "kpi": "kpi (what counts as success)",
    "personalization": "personalization (blanks that copy may use; `none` for no field)",
    "follow_up": "follow_up (a second message; `none` for a single one)",
}
"""What was filled in, with what it is for and how it is refused."""
SHORT_KPIS = {
    "aov": "what an order is worth on average (aov)",
    "csat": "how content they are, by their rating (csat)",
    "nps": "whether they would recommend it (nps)",
}
"""Measures whose name is three letters, in words."""
MANY = 20  # files; a bar is shown above


@click.command()
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--fix", is_flag=True, help="Put the fixes that need no words of yours into it.")
@click.option("--strict", is_flag=True, help="Exit code 3 when the coach finds an error.")
@options.as_json
@click.pass_obj
def brief(
    settings: Settings, briefs: tuple[Path, ...], *, fix: bool, strict: bool, as_json: bool
) -> None:
    """Say how complete BRIEFS are, what contradicts, and what their audience can show."""
    from hookline.loop.advise import advise
    from hookline.workspace.clock import today
    from hookline.workspace.library import find_briefs, open_library
    from hookline.workspace.team import read_team

    files = find_briefs(briefs)
    library = open_library(settings.prompts, settings.workspace)
    show.say_all(library.unread_files())
    team = read_team()
    ask = partial(advise, files, library, today=today(team), lag_days=team.lag_days, fix=fix)
    if len(files) > MANY:
        with show.bar("reading briefs", len(files)) as bar:
            advised, unread = ask(tell=lambda: bar.update(1))
    else:
        advised, unread = ask()
    if as_json:
        show.result([_document(entry) for entry in advised])
    for entry in advised if not as_json else ():
        _print_advice(entry)
    show.unread(unread, read=len(advised))
    if strict and any(entry.advice.errors for entry in advised):
        raise RuleSaidNo("HL371", "the coach found errors", fix="mend what is listed above")


def _document(entry: "Advised") -> Fields:
    return {
        "brief": str(entry.path),
        **asdict(entry.advice),
        "origins": entry.resolved.origins,
        "fixed": entry.fixed,
    }


def _print_advice(entry: "Advised") -> None:
    advice, resolved = entry.advice, entry.resolved
    show.out(f"{entry.path}  {advice.score}/100 complete (not a forecast)")
    show.out("\n".join(f"  {line}" for line in _first(advice.first)))
    show.out("\n".join([f"  {_in_short(resolved)}", *_read_texts(resolved)]))
    for change in entry.fixed:
        show.out(f"  fixed: {change}")
    # what needs a person stands first, so what is taken care of leaves the lists by severity
    cared = [remark for remark in advice.items if remark.fix.startswith(CARED)]
    for severity, heading in HEADINGS.items():
        items = [i for i in advice.items if i.severity == severity and i not in cared]
        if items:
            show.out(f"  {heading}")
        for remark in items:
            gain = f"  +{remark.worth}" if remark.worth else ""
            key = "  [--fix]" if remark.fixable else ""
            show.out(f"    {_key(remark.path)}: {remark.text}{gain}")
            show.out(f"      {remark.fix}{key}")
    _under("", _legend(advice))
    _under(
        "Taken care of",
        [f"{remark.text}. {_capitalised(remark.fix.removeprefix(CARED))}" for remark in cared],
    )
    _under("Filled in for you; write the line yourself to change it", _taken(resolved))
    _under("Left out, and why", list(advice.assumptions))
    if advice.power:
        show.out(f"  {_power(advice.power)}")
    show.out()


def _under(heading: str, lines: list[str]) -> None:
    """Some lines below their heading; nothing where there are none."""
    if lines and heading:
        show.out(f"  {heading}")
    for line in lines:
        show.out(f"    {line}" if heading else line)


def _capitalised(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _legend(advice: "Advice") -> list[str]:
    """What the sign behind a fix means, where there is one."""
    is_marked = any(remark.fixable and not remark.fix.startswith(CARED) for remark in advice.items)
    return ["  marked with --fix: `hookline brief FILE --fix` writes it into the file"] * is_marked


def _first(remark: "Remark | None") -> tuple[str, ...]:
    """The one thing that would help most, and what to do about it."""
    return (f"First: {remark.text}", f"  {remark.fix}") if remark else ("Nothing is missing",)


def _key(path: str) -> str:
    """`offers.0.text` as people count: offer 1: text."""
    kind, _, rest = path.partition(".")
    number, _, key = rest.partition(".")
    if kind not in ("offers", "facts") or not number.isdecimal():
        return path
    return f"{kind[:-1]} {int(number) + 1}{f': {key}' if key else ''}"


def _in_short(resolved: "ResolvedBrief") -> str:
    """What it comes to, in one line."""
    brief, blueprint = resolved.brief, resolved.blueprint
    each = len(brief.channels) * len(brief.languages) * brief.variants
    pieces = [
        f"{blueprint.name if blueprint else 'a message of its own'} for {resolved.brand.name}",
        resolved.market.name if resolved.market.code != "ZZ" else "no country named",
        ", ".join(map(resolved.language_name, brief.languages)),
        ", ".join(channel_name(channel, resolved.channels) for channel in brief.channels),
        f"{brief.variants} variants each, {each} drafts",
        brief.class_ or "",
    ]
    return " · ".join(pieces)


def _read_texts(resolved: "ResolvedBrief") -> list[str]:
    """What the file says in its own words, as it was read; offers and facts by their number."""
    from hookline.records.text_map import NEXT_OF_LIST

    written, brief = resolved.written, resolved.brief
    lines = [f"  read: idea: {_wordings(written.idea)}"] if written.idea else []
    lines += [f"  read: moment: {written.moment}"] if written.moment else []
    lines += [
        f"  read: offer {n}: {_wordings(offer.text)}{_terms(offer)}"
        for n, offer in enumerate(brief.offers, 1)
    ]
    lines += [f"  read: fact {n}: {_wordings(fact)}" for n, fact in enumerate(written.facts, 1)]
    if (ways := _ways(brief.cta)) is not None:
        lines.append(f"  read: how one acts: {ways}")
    if written.must_say:
        words = _wordings(written.must_say).replace(NEXT_OF_LIST, " / ")
        lines.append(f"  read: added word for word: {words}")
    if written.follow_up is not None and (follow := brief.follow_up) is not None:
        second_message = (
            [("offer", _wordings(follow.offer.text) + _terms(follow.offer))] if follow.offer else []
        )
        second_message += [(f"fact {n}", _wordings(fact)) for n, fact in enumerate(follow.facts, 1)]
        lines += [f"  read: follow-up's {name}: {text}" for name, text in second_message]
    return [*lines, *(f"  read: {reading}" for reading in resolved.readings)]


def _ways(cta: "Cta") -> str | None:
    """Every way to act that it names, each with what it leads to; None where it names none."""
    from hookline.records.short_number import SMS_TO_NUMBER

    label = f"'{_wordings(cta.label)}'" if cta.label else ""
    ways = {
        f"{label or 'a link'} to {cta.url}": cta.url,
        label: label and not cta.url,
        f"a reply with {_replies(cta.reply)}": cta.reply,
        f"a call to {cta.phone}": cta.phone,
        f"{SMS_TO_NUMBER}, {_wordings(cta.text_to)}": cta.text_to,
        f"in person, {_wordings(cta.counter)}": cta.counter,
    }
    return " · or ".join(way for way, value in ways.items() if value) or None


def _replies(reply: "Texts") -> str:
    """`SOIL`, or `one of SOIL, MANURE, SEED`, in every wording."""
    from hookline.records.replies import one_of, words_of
    from hookline.records.text_map import NEXT_OF_LIST

    texts = [text.split(NEXT_OF_LIST) for text in reply.wordings()]
    return " / ".join(one_of([w for text in each for w in words_of(text)]) for each in texts)


def _terms(offer: "Offer") -> str:
    """What its keys say beside its words: ` · saves or gives 130 BRL · until 2026-12-24`."""
    from hookline.records.offer_worth import is_worth

    reward = "worth" if is_worth(offer) else "saves or gives"
    terms = {
        f"{offer.percent:g}% off" if offer.percent is not None else "": offer.percent,
        f"{reward} {offer.amount}": offer.amount,
        f"on {offer.min_basket} or more": offer.min_basket,
        f"code {offer.code}": offer.code and offer.code != "per_customer",
        f"from {day_words(offer.starts)}": offer.starts,
        f"until {day_words(offer.ends)}": offer.ends,
        f"on condition: {_wordings(offer.conditions)}": offer.conditions,
    }
    return "".join(f" · {term}" for term, value in terms.items() if value)


def _wordings(text: "Texts") -> str:
    return " / ".join(text.wordings()) or "(no text)"


def _taken(resolved: "ResolvedBrief") -> list[str]:
    """Each value that nobody wrote, and where it comes from."""
    from hookline.records.brief import FollowUp
    from hookline.records.text_map import Texts

    lines = []
    for name, origin in resolved.origins.items():
        value: object = resolved.brief
        for step in name.split("."):
            value = getattr(value, step)
        if origin == "user" or name in ("languages", "market", "wildcards", "offers"):
            continue
        if name == "follow_up" and value is None:
            continue  # the reason stands among the assumptions
        if isinstance(value, FollowUp):
            value = f"{value.step} after {delay_words(value.after)}, if {value.if_}"
        value = SHORT_KPIS.get(str(value), value) if name == "kpi" else value
        if isinstance(value, Texts):
            words = _wordings(value)
        else:
            words = ", ".join(map(str, value)) if isinstance(value, tuple | dict) else str(value)
        where = "" if origin == "blueprint" else f" ({origin})"
        lines.append(f"{FILLED.get(name, name.rstrip('_'))}: {words.replace('_', ' ')}{where}")
    return [*lines, *_words_for_blanks(resolved)]


def _words_for_blanks(resolved: "ResolvedBrief") -> list[str]:
    """What copy says to a reader whose name, say, is blank, where the brief has no word for it."""
    ours = resolved.words_for_blanks
    phrases = [
        f"{' / '.join(f'‘{word}’' for word in words)} for a blank {name.replace('_', ' ')}"
        for name, words in ours.items()
    ]
    yours = ", ".join(f"{name}: …" for name in ours)
    return [f"copy says {', '.join(phrases)}; your own: personalization: {{{yours}}}"] * bool(ours)


def _power(power: "SmallestLift") -> str:
    if math.isinf(power.smallest_rise):
        return (
            f"{power.customers:,} customers, {power.held_back:,} of them held back: too few to "
            f"show a lift of any size; +20% would take {power.for_a_fifth:,}"
        )
    return (
        f"{power.customers:,} customers, {power.held_back:,} of them held back: a rise from "
        f"{power.base_rate:.1%} to {power.base_rate + power.smallest_rise:.2%} "
        f"(+{power.relative:.0%}) or more would show, {power.days} days from the start; "
        f"+20% would take {power.for_a_fifth:,}"
    )
