"""Rules of the saved audience: whom the brief can reach, and in which language."""

from collections.abc import Iterator

from hookline.coach.remarks import Edit, Remark
from hookline.records.brief_lines import listed
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.languages import codes_read

FEW = 0.2  # of the customers; fewer make a channel or a language not worth its copy
MANY = 0.1


def channels_reach_people(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A channel that few have consented to."""
    profile, brief = resolved.profile, resolved.brief
    for channel in brief.channels if profile else ():
        assert profile is not None
        share = profile.consent.get(channel, 0.0)
        if share < FEW:
            text = f"{share:.0%} of {profile.file} may be reached by {channel}"
            remaining = [name for name in brief.channels if name != channel]
            edit = None
            if remaining and resolved.written.channels:
                edit = Edit(("channels",), remaining)
            yield Remark(
                "C91", "warn", "channels", text, "leave it out, or ask for consent", 2, edit
            )


def languages_are_read(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A language that many customers read and the brief does not write."""
    profile, brief = resolved.profile, resolved.brief
    if profile is None or not profile.languages:
        return
    total = sum(profile.languages.values())
    for language, count in profile.languages.items():
        is_written = language == "blank" or codes_read(brief.languages, language)
        if not is_written and count / total >= MANY:
            name = resolved.language_name(language)
            text = f"{count / total:.0%} read {name}, and the brief does not write it"
            fix = listed("languages", *brief.languages, language)
            edit = Edit(("languages",), [*brief.languages, language])
            yield Remark("C92", "warn", "languages", text, fix, 2, edit)


def columns_are_fresh(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Columns that the plan reads and the file lacks, or holds from long ago."""
    profile = resolved.profile
    if profile is None:
        return
    for name in resolved.fields:
        if name in profile.stale:
            text = f"{name} in {profile.file} is more than a month old"
            yield Remark("C93", "warn", "audience", text, "export the customers anew", 2)
        elif name not in profile.fill and name not in profile.unknown:
            text = f"{profile.file} has no column {name}, so it counts as blank for everybody"
            yield Remark(
                "C94", "warn", "audience", text, "add the column, or leave the field out", 2
            )
