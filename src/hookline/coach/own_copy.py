"""What people's own copy lacks of what every message has to carry, and one key puts in.

Drafts get these texts by themselves; own copy is sent byte for byte as people wrote it.
"""

from collections.abc import Iterator

from hookline.coach.remarks import Edit, Remark
from hookline.prompting.finish import mandatory
from hookline.records.profiles import profiles
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.words import CopyPart

Copy = str | dict[CopyPart, str]
"""One text, or parts."""


def own_copy_carries_what_it_must(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The way out, the law's sentence and the brand's: without them a check blocks the copy."""
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
            language: _with(copy, added.get(language, []), resolved.channels[channel].joins_with)
            for language, copy in written[channel].items()
        }
        missing = " and ".join(
            dict.fromkeys(f"“{text}”" for many in added.values() for text in many)
        )
        languages = ", ".join(map(resolved.language_name, added))
        called = resolved.channels[channel].called
        text = (
            f"Your own {called} in {languages} lacks {missing}: without it a check blocks the copy"
        )
        edit = Edit(("control_copy", channel), mended)
        done = f"Put behind your {called}: {missing}"
        yield Remark("C151", "warn", f"control_copy.{channel}", text, "put it behind your words",
                     edit=edit, changes_words=True, done=done)  # fmt: skip


def _missing_texts(resolved: ResolvedBrief, channel: str, language: str, copy: Copy) -> list[str]:
    """The texts that it has to carry and does not; a way out may be told in other words."""
    whole = (copy if isinstance(copy, str) else "\n".join(copy.values())).casefold()
    missing = [t for t in mandatory(resolved, channel, language) if t.casefold() not in whole]
    ways_out = resolved.languages[language].lexicon.way_out
    known = profiles().way_out_or(resolved.market.code, ways_out)
    if resolved.channels[channel].way_out == "keyword" and known and known.search(whole):
        return [text for text in missing if text != resolved.optout(channel, language)]
    return missing


def _with(copy: Copy, texts: list[str], separator: str) -> Copy:
    if isinstance(copy, str):
        return separator.join([copy.strip(), *texts]) if texts else copy
    return (
        {**copy, "body": separator.join([copy.get("body", "").strip(), *texts])} if texts else copy
    )
