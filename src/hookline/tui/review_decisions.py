"""What a person decides on drafts: what is asked before, and how the last is taken back."""

import asyncio
from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from hookline.records.campaign import LIVE
from hookline.records.finding import MISSING_PART
from hookline.records.place_names import place_name
from hookline.records.variant import OPEN
from hookline.tui.ask import AskLine, Confirm
from hookline.tui.card import finding_lines, with_blanks
from hookline.tui.desk import Desk
from hookline.tui.edit_window import EditChecks, Edited, EditWindow
from hookline.tui.look import AnyApp, flat
from hookline.workspace.folder import Workspace

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile
    from hookline.records.resolved_brief import ResolvedBrief
    from hookline.records.variant import Variant

WHY_REJECTED = "Why is it rejected? The reason is kept; the next prompt can learn from it."
BLOCKED = "blocked by a check"
"""The reason that is suggested for drafts which are rejected together."""
CANNOT_ACCEPT = "This draft cannot be accepted: {causes}. e writes it."
NOTHING_TO_UNDO = "No verdict of this sitting is left to take back."
TAKEN_BACK = "taken back; it waits for you again"
OF_ACCEPTED = (
    "Another version of this draft is accepted and waits for its launch. Only one of them can go "
    "out. Does this one take its place? The other is set aside, and d still shows it.\n\n{words}"
)
OF_LIVE = (
    "Another version of this draft is live. Only one of them can go out. Does this one take its "
    "place? The live one and its second message are retired now, for good; this one joins with L "
    "on F5 Live, and until then its campaign goes on with its other messages.\n\n{words}"
)
"""What is asked before one version of a draft takes the place of another."""
WENT_OUT = (*LIVE, "retired")
"""States of what went live, where it was not rejected."""
IN_PLACE = "accepted in the other's place · L on F5 Live makes it live"
IS_OUT = "This draft is {word}: no verdict on it is taken back. R on F5 Live retires it."


class ReviewDecisions:
    """What was decided in one sitting. The methods write to the registry, so they are called in
    threads; each gives the id of the draft to show next."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.brief = ""
        """The brief whose drafts are judged."""
        self._decided: list[tuple[str, tuple[str, ...]]] = []
        """By brief, the ids of the drafts that each verdict was about, the last verdict last."""
        self._edits: dict[str, str] = {}
        """By draft that was edited, the one that stands in its place."""

    def to_take_back(
        self,
        here: "Variant | None",
        listed: "Sequence[Variant]",
        rejected: Collection[str] = (),
    ) -> tuple[str, ...]:
        """Ids of the drafts whose verdict would be taken back: of the draft where the cursor
        stands, with those that were judged with it last; else the last of this brief; () for none.

        Args:
            listed: all drafts, by which it is known what went live and stays as it is.
            rejected: ids of those of them that were rejected, and never went live.
        """
        is_out = {
            draft.id for draft in listed if draft.status in WENT_OUT and draft.id not in rejected
        }
        stays = is_out | self._edits_decided_on(listed)
        verdicts = [
            ids for brief, ids in self._decided if brief == self.brief and not stays & {*ids}
        ]
        last = verdicts[-1] if verdicts else ()
        if here is None or here.id in is_out or here.id in last or here.parent in last:
            return last
        if here.status in ("approved", "retired"):
            return (here.id,)
        if here.parent:
            return (here.parent,)
        return (here.id,) if any(here.id in ids for ids in verdicts) else last

    def _edits_decided_on(self, listed: "Sequence[Variant]") -> set[str]:
        """Ids of drafts whose edit stays, as somebody has decided on the words that it gave."""
        fixed = {draft.parent for draft in listed if draft.parent and draft.status not in OPEN}
        for before, after in reversed(self._edits.items()):
            if after in fixed:
                fixed.add(before)
        return fixed

    def accept(self, ids: Sequence[str], reason: str = "") -> str:
        """Accept drafts; a reason lets one out in spite of an error."""
        from hookline.loop import review
        from hookline.workspace.team import read_team

        reviewers = read_team().reviewers
        review.approve(self._desk.workspace, ids, reason=reason, reviewers=reviewers)
        self._note(ids)
        return ids[0]

    def exchange(self, variant_id: str, reason: str) -> str:
        """Accept a version in place of the one that stands."""
        from hookline.loop.exchange import exchange
        from hookline.workspace.team import read_team

        reviewers = read_team().reviewers
        exchange(self._desk.workspace, [variant_id], reason=reason, reviewers=reviewers)
        self._note((variant_id,))
        return variant_id

    def reject(self, ids: Sequence[str], reason: str) -> str:
        """Reject drafts."""
        from hookline.loop import review

        review.reject(self._desk.workspace, ids, reason=reason)
        self._note(ids)
        return ids[0]

    def edit(self, variant: "Variant", edited: Edited) -> str:
        """Keep other words and another kind in place of a draft's; equal ones change nothing."""
        from hookline.loop import review
        from hookline.loop.tagging import correct_tags

        words = self._desk.library().catalog.words
        if edited.tags:
            correct_tags(self._desk.workspace, variant.id, edited.tags, words)
        kept = review.edit(self._desk.workspace, variant.id, edited.parts, edited.follow_up)
        if kept.id != variant.id:
            self._note((variant.id,))
            self._edits[variant.id] = kept.id
        return kept.id

    def undo(self, ids: Sequence[str]) -> str:
        """Take the last verdict on drafts back; it can then be given anew."""
        from hookline.loop.undo import undo

        for variant_id in ids:
            undo(self._desk.workspace, variant_id)
            self._forget(variant_id)
        return ids[0]

    def _note(self, ids: Sequence[str]) -> None:
        self._decided.append((self.brief, tuple(ids)))

    def _forget(self, variant_id: str) -> None:
        """The latest verdict that was about a draft is about it no more."""
        for index in reversed(range(len(self._decided))):
            brief, ids = self._decided[index]
            if variant_id in ids:
                others = tuple(each for each in ids if each != variant_id)
                self._decided[index : index + 1] = [(brief, others)] if others else []
                return


def lacking_words(variant: "Variant") -> str:
    """Why no reason lets a draft out: what it lacks; "" where it has all that it needs."""
    findings = [each for each in variant.findings if each.code == MISSING_PART]
    if not findings:
        return ""
    causes = "; ".join(dict.fromkeys(each.message for each in findings))
    return CANNOT_ACCEPT.format(causes=causes)


async def ask_why_blocked_goes_out(app: AnyApp, variant: "Variant") -> str | None:
    """The reason for accepting a draft that a check blocks; None to leave it."""
    errors = finding_lines([each for each in variant.findings if each.severity == "error"])
    question = "\n".join(("This draft is blocked:", *(line.plain for line in errors), ""))
    why = "Why does it go out all the same? The reason is kept with your name."
    return await app.push_screen_wait(AskLine(f"{question}\n{why}"))


async def ask_to_exchange(app: AnyApp, desk: Desk, variant: "Variant") -> bool | None:
    """Whether it takes the place of another version that was accepted; None where none was."""
    from hookline.loop.exchange import standing_beside

    standing = await asyncio.to_thread(standing_beside, desk.workspace, variant.id)
    if standing is None:
        return None
    version, is_live = standing
    question = (OF_LIVE if is_live else OF_ACCEPTED).format(
        words=flat(with_blanks(version.parts.body))
    )
    return await app.push_screen_wait(Confirm(question, "takes its place")) is True


async def ask_words(
    app: AnyApp, desk: Desk, variant: "Variant", number: str, *, outside: bool = False
) -> Edited | None:
    """Other words for a draft, or another kind; None to leave it as it is.

    Args:
        outside: begin in the person's own editor.
    """
    from hookline.loop.must_carry import with_what_it_must_carry
    from hookline.loop.review import preview_edit

    workspace, catalog = desk.workspace, desk.library().catalog
    resolved = await asyncio.to_thread(_brief_of, workspace, variant)
    after = resolved.follow_channel(variant.channel) if resolved else variant.channel
    first, second = (
        _as_planned(catalog.channels[channel], resolved, variant.language)
        for channel in (variant.channel, after)
    )
    title = (
        f"Edit draft {number}: {place_name(variant.channel, variant.language, catalog.channels)}"
    )
    window = EditWindow(
        title, variant, first, second, catalog.words,
        EditChecks(
            partial(preview_edit, workspace, variant),
            partial(with_what_it_must_carry, workspace, variant),
        ),
        outside=outside,
    )  # fmt: skip
    return await app.push_screen_wait(window)


def _brief_of(workspace: Workspace, variant: "Variant") -> "ResolvedBrief | None":
    """The brief that it was written from."""
    with workspace.registry() as registry:
        return registry.brief(variant.lineage.brief_hash)


def _as_planned(
    profile: "ChannelProfile", resolved: "ResolvedBrief | None", language: str
) -> "ChannelProfile":
    """The channel with as many SMS a text as the brief, or its brand, lets one take."""
    if resolved is None or profile.segments is None:
        return profile
    if profile.name not in resolved.channels or language not in resolved.languages:
        return profile
    most = resolved.sms_segment_limit(profile.name, language)
    segments = profile.segments.model_copy(update={"gsm": most, "ucs2": most})
    return profile.model_copy(update={"segments": segments})
