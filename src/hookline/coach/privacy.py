"""Rules of privacy: what may be said of a customer, and what never leaves the machine."""

import re
from collections.abc import Iterator

from hookline.coach.remarks import Edit, Remark
from hookline.prompting.inherited import usable_fields
from hookline.records.brief_lines import line, lines
from hookline.records.catalog import OWN_FIELDS
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.mergetags import malformed
from hookline.text.pattern import compile_lazily

INJECTION = compile_lazily(
    r"ignore (?:all |the |any )?(?:previous|above|prior)|system prompt|\bdisregard\b"
    r"|you are now (?:a |an |the )?(?:assistant|model|ai|chatbot)\b|new instructions?:|</?brief>"
    r"|\bassistant:",
    re.I,
)
PERSONAL = compile_lazily(r"[\w.+-]+@[\w-]+\.\w{2,}|\+\d[\d ()-]{8,}\d|\b\d{10}\b")
OFTEN_FILLED = 0.95
MOST_FIELDS = 3  # more in one message read like a dossier


def fields_may_be_said(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A merge field that copy may only allude to, or never use."""
    written = resolved.written.personalization
    for name in written:
        permission = resolved.fields[name].say if name in resolved.fields else "say"
        if permission != "say":
            limit = "only be alluded to" if permission == "imply" else "never be in copy"
            text = f"{name} may {limit}"
            fix = "take it out; it still steers who gets the message"
            sayable = [field for field in written if field != name]
            edit = Edit(("personalization", name), None)
            if not any(written[field] for field in sayable):  # written as a list of names
                edit = Edit(("personalization",), sayable or None)
            yield Remark("C50", "error", f"personalization.{name}", text, fix, edit=edit)


def fields_have_fallbacks(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Somebody's value is always blank."""
    brief = resolved.brief
    asked = resolved.origins.get("personalization") == "user"
    for language in brief.languages:
        where = resolved.language_name(language)
        bare = [
            name
            for name in brief.personalization
            if name != "voucher_code"
            and any(not resolved.fallback(name, channel, language) for channel in brief.channels)
        ]
        for name in bare if asked else ():
            text = f"{name} has nothing to say in {where} when it is blank"
            is_left_out = resolved.fields[name].group == OWN_FIELDS
            text += "; until it has, copy does without it" if is_left_out else ""
            fix: str = line("personalization", name, language, "…") + ", or leave the field out"
            yield Remark("C51", "warn", f"personalization.{name}", text, fix, 3)
        if bare and not asked:
            named = " or ".join(name.replace("_", " ") for name in bare)
            text = f"No word in {where} stands in for a reader's blank {named}, and you named none"
            fix = "nothing to do: the copy does without; to use it, "
            fix += lines("personalization", dict.fromkeys(bare, "…"))
            yield Remark("C51", "info", "personalization", text, fix)


def subject_may_be_said(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Merge fields that leave out what the kind of message is about: points, a cart, a due date."""
    written, blueprint = resolved.written, resolved.blueprint
    if blueprint is None or not written.personalization:
        return
    about = [name for name in usable_fields(
        blueprint, resolved.fields, resolved.industry, [], resolved.brand)
             if name in blueprint.who]  # fmt: skip
    if about and not set(about) & written.personalization.keys():
        named = " and ".join(name.replace("_", " ") for name in about)
        text = f"{named[:1].upper()}{named[1:]} cannot be told to each reader: it is not among "
        text += "your fields"
        fix = lines("personalization", dict.fromkeys((*written.personalization, *about), "…"))
        fix += ", if your customer file has it"
        yield Remark("C130", "info", "personalization", text, fix)


def blanks_read_well(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A field that the samples show blank: every line has to read well without it."""
    blank = [name for name, value in resolved.brief.audience.samples.items() if not value.strip()]
    if resolved.profile:
        fill = resolved.profile.fill
        blank += [n for n in resolved.brief.personalization if fill.get(n, 0.0) < OFTEN_FILLED]
    for name in (name for name in dict.fromkeys(blank) if name in resolved.fields):
        if resolved.fields[name].say != "say":
            continue
        instead = resolved.fallback(name, resolved.brief.channels[0], resolved.brief.languages[0])
        profile = resolved.profile
        share_blank = f"{1 - profile.fill.get(name, 0.0):.0%}" if profile else "some"
        text = f"{name} is blank for {share_blank}; the copy then says '{instead}'"
        fix = "nothing to do: every message is checked with the field blank"
        yield Remark("C83", "info", f"personalization.{name}", text, fix)


def too_much_is_known(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Many merge fields in one message show the reader a file about them."""
    merge_fields = [name for name in resolved.written.personalization if name in resolved.fields]
    if len(merge_fields) > MOST_FIELDS:
        text = f"{len(merge_fields)} values of a reader: a message that knows so much is uncanny"
        fix = f"nothing to do: a draft uses at most two; {', '.join(merge_fields[:2])} "
        fix += "are the safest"
        yield Remark("C84", "info", "personalization", text, fix)


def samples_are_hostile(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Customer values come from anywhere; they are rendered afterwards and reach no model."""
    for name, value in resolved.brief.audience.samples.items():
        if INJECTION.search(value) or malformed(value):
            text = f"The sample of {name} reads like an instruction"
            fix = "nothing to do: only the field's name is in the prompt, values never are"
            yield Remark("C52", "info", "audience", text, fix)


def brief_instructs_nobody(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A brief's own text that talks to the model."""
    brief = resolved.brief
    by_path = {"idea": brief.idea.wordings()}
    by_path |= {f"facts.{i}": fact.wordings() for i, fact in enumerate(brief.facts)}
    by_path |= {f"offers.{i}.text": offer.text.wordings() for i, offer in enumerate(brief.offers)}
    by_path["notes"] = () if resolved.written.notes else (brief.notes,)
    for path, texts in by_path.items():
        if any(map(INJECTION.search, texts)):
            problem = "This reads like an instruction to the model, not like a brief"
            yield Remark("C53", "error", path, problem, "say what the customer should read")


def nobody_is_named(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A phone number or address of a person in a text that a model will read."""
    brief = resolved.brief
    by_path = {"idea": brief.idea.wordings(), "audience.segment": (brief.audience.segment,)}
    by_path |= {f"facts.{i}": fact.wordings() for i, fact in enumerate(brief.facts)}
    for path, texts in by_path.items():
        if any(map(PERSONAL.search, texts)):
            problem = "This looks like somebody's phone number or e-mail address"
            yield Remark("C85", "warn", path, problem, "take it out: a model would read it", 2)


def sensitive_fields(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Skin, health and the like are alluded to by the occasion, never by the person."""
    named = [name for name, field in resolved.fields.items() if field.group == "sensitive"]
    named += [n for n in resolved.brief.audience.samples if n in ("skin_type", "climate_band")]
    if named:
        text = f"{' and '.join(dict.fromkeys(named))} may only be alluded to"
        fix = "speak of the weather or the occasion, never of the reader's skin or place"
        yield Remark("C54", "info", "audience", text, fix)
