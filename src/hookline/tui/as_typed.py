"""What is typed into a field as people say it, as a brief's file has it; and said back in words."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from hookline.errors import BadInput
from hookline.text.in_words import date_words, days_later
from hookline.tui.field_list import Field
from hookline.tui.kinds import kind_name
from hookline.tui.look import flat
from hookline.tui.plain_values import OWN_CODE
from hookline.tui.word_names import word_name

if TYPE_CHECKING:
    from datetime import date

    from hookline.coach.remarks import Remark
    from hookline.records.catalog import Market
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.tui.fields import Value
    from hookline.tui.open_brief import BriefReading

OWN_COPY = "control_copy"
DAYS = ("starts", "ends")


def typed_value(field: Field, value: "Value", market: "Market | None") -> "Value":
    """The value as the file is to have it; what nobody can read stays, and is told by the reader.

    Raises:
        BadInput: HL128 for what may be either of two days.
    """
    if not isinstance(value, str) or not value.strip() or not field.path:
        return value
    last = field.path[-1]
    if last in DAYS:
        return _day(value, market)
    if field.id == "languages":
        from hookline.records.shorthand_readings import language_code_meant

        return ", ".join(map(language_code_meant, value.split(",")))
    return value


def read_back(field: Field, value: "Value | None", resolved: "ResolvedBrief | None") -> str:
    """What was understood of a field, in words; "" where that is plain from what stands there."""
    if resolved is None:
        return ""
    if field.id == "who":
        return readers_words(resolved)
    if field.id == "blueprint" and resolved.blueprint is not None:
        name, words = kind_name(flat(resolved.blueprint.name)), readers_words(resolved)
        return f"{name}. Readers: {words}" if words else name
    if field.id == "tonality" and not value and (tone := tone_words(resolved)):
        return f"blank, so {tone}"
    if field.id == "market":
        return resolved.market.name if value else ""
    if field.id == "languages":
        names = ", ".join(map(resolved.language_name, resolved.brief.languages))
        return names if value and names != value else ""
    if field.path and field.path[-1] == "code":
        is_own = _in_brief(resolved.brief, field.path) == OWN_CODE
        return "every customer has another one" if is_own else ""
    if field.path and field.path[-1] in DAYS and value:
        day = _in_brief(resolved.brief, field.path)
        return _with_year_doubt(str(value), day, resolved.read_on) or _counted_words(day, field)
    return ""


def tone_words(resolved: "ResolvedBrief") -> str:
    """The tone that the kind of message brings, beside the brand's own voice; "" where not both."""
    traits = resolved.brand.voice.traits
    if not traits or resolved.origins.get("tonality") != "blueprint":
        return ""
    tones = ", ".join(word_name(tone, {}) for tone in resolved.brief.tonality)
    return f"{tones}; the brand's own voice holds too: {flat(', '.join(traits))}"


def doubt_of(field: Field, reading: "BriefReading") -> str:
    """What the coach asks about a code: is it of another field? And what own copy lacks."""
    if reading.advice is None or not field.path:
        return ""
    if field.kind == "copy" and field.id == OWN_COPY:
        return _own_copy_doubt(reading)
    if field.path[-1] != "code":
        return ""
    path = ".".join(map(str, field.path))
    items = (
        remark for remark in reading.advice.items if remark.code == "C31" and remark.path == path
    )
    return next((f"? {remark.text}; {remark.fix}" for remark in items), "")


def _own_copy_doubt(reading: "BriefReading") -> str:
    """The part that own copy lacks, with the line to type; and what a key puts behind its words."""
    from hookline.tui.form_words import in_form_words

    items = reading.advice.items if reading.advice else ()
    doubts = [f"{r.text}; {in_form_words(r.fix)}" for r in items if r.code == "C156"]
    if mended := "; ".join(remark.text for remark in remarks_to_mend(reading)):
        doubts.append(f"{mended} · ctrl+l puts it behind your words")
    return f"? {' · '.join(doubts)}" if doubts else ""


def remarks_to_mend(reading: "BriefReading") -> "list[Remark]":
    """What own copy lacks of what every message has to carry, each with the words to add."""
    items = reading.advice.items if reading.advice else ()
    return [remark for remark in items if remark.code == "C151" and remark.edit]


def _in_brief(record: object, path: Sequence[str | int]) -> object:
    for step in path:
        if isinstance(step, int):
            steps = record if isinstance(record, list | tuple) else ()
            record = steps[step] if step < len(steps) else None
        else:
            record = getattr(record, step, None)
    return record


def day_words(value: object) -> str:
    """A day of the calendar as people say it: Thursday, 31 December 2026."""
    day = _calendar_day(value)
    return f"{day:%A}, {date_words(day)}" if day else ""


def _calendar_day(value: object) -> "date | None":
    from hookline.text.when import parse_date

    try:
        return parse_date(value).date if isinstance(value, str) else None
    except ValueError:
        return None


def _with_year_doubt(typed: str, value: object, today: "date | None") -> str:
    """The day in words, and below what was typed without its year which other one may be meant."""
    from hookline.records.brief_dates import year_doubt

    words, doubt = day_words(value), year_doubt(typed, _calendar_day(value), today)
    return f"? {words}: {doubt}" if doubt else words


def _counted_words(value: object, field: Field) -> str:
    """A day that is counted from another, which is named."""
    from hookline.text.when import parse_date

    try:
        n_days = parse_date(value).plus_days if isinstance(value, str) else None
    except ValueError:
        n_days = None
    if n_days is None:
        return ""
    first = "the launch" if field.key == "campaign" else "the day that each message is sent"
    return f"{days_later(n_days)}, counted from {first}" if n_days else f"on {first}"


def readers_words(resolved: "ResolvedBrief") -> str:
    """Who may get it, in words: "the last visit was at least 365 days ago"."""
    from hookline.text.who import parse_who
    from hookline.text.who_words import who_words

    who = resolved.brief.campaign.who
    if not who:
        return ""
    return who_words(parse_who(who))


def _day(value: str, market: "Market | None") -> str:
    from hookline.records.brief_dates import days_meant
    from hookline.workspace.clock import today
    from hookline.workspace.team import read_team

    first = market.first_in_dates if market is not None else ""
    days = days_meant(value, today(read_team()), first=first)
    if len(days) > 1:
        problem = f"'{value.strip()}' may be {' or '.join(map(day_words, days))}"
        raise BadInput("HL128", problem, fix=f"write {' or '.join(days)}")
    return days[0] if days else value


def with_begun(
    values: "Mapping[str, Value | None]",
    typed: "Mapping[str, Value | None]",
    channels: Sequence[str],
) -> "Mapping[str, Value | None]":
    """The file's values, and below one's own copy the lines that name a channel and say nothing
    yet: a file has no place for them."""
    in_file, before = values.get(OWN_COPY) or "", typed.get(OWN_COPY) or ""
    if not (isinstance(in_file, str) and isinstance(before, str)):
        return values
    names = {_name(line) for line in in_file.split("\n")}
    begun = [
        line
        for line in before.split("\n")
        if line.rstrip().endswith(":")
        and _name(line) not in names
        and _name(line).partition(" ")[0] in map(_name, channels)
    ]
    return {**values, OWN_COPY: "\n".join([in_file] * bool(in_file) + begun)} if begun else values


def _name(line: str) -> str:
    """The channel and part that a line names, however people spell them: E-mail, SMS."""
    return line.partition(":")[0].strip().replace("-", "").replace("_", "").lower()
