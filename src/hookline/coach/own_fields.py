"""Merge fields that only a team's own customers have: taken, and explained."""

from collections.abc import Iterator

from hookline.coach.remarks import Remark
from hookline.prompting.known_names import fields_alike
from hookline.records.catalog import OWN_FIELDS
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.mergetags import write_tag


def own_fields_are_explained(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What a field of one's own does, with its tag; and whether one that we know is meant."""
    brief = resolved.brief
    ours = [name for name, field in resolved.fields.items() if field.group != OWN_FIELDS]
    for name, field in resolved.fields.items():
        if field.group != OWN_FIELDS or name not in brief.personalization:
            continue
        fallback = resolved.fallback(name, brief.channels[0], brief.languages[0])
        tag = write_tag(name, fallback or "…")
        text = f"{name} is a field of your own: copy holds {tag}, and the tool that sends fills it "
        text += f"from your column {name}"
        fix = "nothing to do, if that column goes to the tool"
        if name not in brief.audience.samples:
            fix += f"; audience: {{samples: {{{name}: a long value of yours}}}} has every message "
            fix += "checked with it filled"
        path = f"personalization.{name}"
        yield Remark("C146", "info", path, text, fix)
        if alike := fields_alike(name, ours):
            problem = f"{name} is taken as a field of your own, and {alike[0]} is one that we know"
            yield Remark("C147", "warn", path, problem, f"{alike[0]}, if that is what it means", 2)
