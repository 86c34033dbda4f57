"""What a registry does. Every change of state is kept: who, when, what, on which text."""

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from hookline.records.arm import Arm, ArmRow
from hookline.records.campaign import Campaign
from hookline.records.decision_state import DecisionState
from hookline.records.receipt import Receipt
from hookline.records.review import Change, Review
from hookline.records.run import Run
from hookline.records.variant import Variant

if TYPE_CHECKING:
    import pyarrow as pa

    from hookline.records.learning import Learning
    from hookline.records.resolved_brief import ResolvedBrief


Between: TypeAlias = "tuple[datetime.datetime, datetime.datetime] | None"
"""From a moment on and before another; None is always."""
EVENT_COLUMNS = ("customer_id", "event", "amount_minor", "currency", "occurred_at")
"""What a report sums of an outcome."""


class Added(NamedTuple):
    """What came of rows that were put into the inbox."""

    new: int
    replaced: int
    """Purchases that took the place of one of their order with another amount or currency."""
    currencies: Mapping[tuple[str, str], int] = {}
    """How many of those, by the currency before and the one now, where the two differ."""
    earlier: Mapping[str, int] = {}
    """Rows that were there already, by the run that brought them; the most of them first."""


class InboxMark(NamedTuple):
    """How far the inbox and its journal were read. Positions only grow, and none comes twice."""

    last: int
    """Position of the latest row that there ever was; 0 before there is any."""
    removed: int
    """Position in the journal of the latest row that was taken out or replaced."""


class Registry(Protocol):
    """One open database; every method is one transaction."""

    def save_brief(self, brief: "ResolvedBrief") -> None:
        """Keep a brief as it is now, by its hash."""
        ...

    def brief(self, brief_hash: str) -> "ResolvedBrief | None":
        """The brief that had this hash."""
        ...

    def save_run(self, run: Run, variants: Sequence[Variant]) -> None:
        """Keep a run and what it wrote; the same variant twice is kept once."""
        ...

    def save_variants(self, variants: Sequence[Variant]) -> None:
        """Keep variants that no run wrote, a brief's human copy; those already there stay."""
        ...

    def runs(self) -> list[Run]:
        """All runs, the newest first."""
        ...

    def variants(self, *, brief: str = "", status: str = "") -> list[Variant]:
        """Variants in the order they were written."""
        ...

    def variant(self, variant_id: str) -> Variant | None:
        """One variant, None when there is none."""
        ...

    def review(
        self,
        review: Review,
        changed: Sequence[Variant],
        arms: Sequence[Arm],
        campaign: Campaign | None,
    ) -> None:
        """Keep a person's decision together with all that it changes, or nothing of it.

        Raises:
            BadInput: HL303 when somebody else changed the variant meanwhile.
        """
        ...

    def save_open(self, variant: Variant, changes: Sequence[Change]) -> None:
        """Keep an open variant with other tags or findings, and who said so where somebody did.

        Raises:
            BadInput: HL303 when somebody decided on it meanwhile.
        """
        ...

    def reviews(self, variant_id: str = "") -> list[Review]:
        """What people decided on a variant, or on any, in order."""
        ...

    def campaigns(self) -> list[Campaign]:
        """All campaigns, in order of id."""
        ...

    def campaign(self, campaign_id: str) -> Campaign | None:
        """One campaign."""
        ...

    def save_campaign(self, campaign: Campaign, change: Change, arms: Sequence[Arm] = (),
                      changes: Sequence[Change] = ()) -> None:  # fmt: skip
        """Keep a campaign's new state, and that of arms which change with it: all, or nothing."""
        ...

    def arms(self, *, campaign: str = "", state: str = "") -> list[Arm]:
        """Arms in order of id."""
        ...

    def arm_rows(self, order: str) -> list[int]:
        """Row numbers of all arms but those taken back before they were ever live.

        Args:
            order: campaign, state, newest or message.
        """
        ...

    def arm_rows_holding(self, words: Sequence[str], states: Mapping[str, str]) -> frozenset[int]:
        """Row numbers of the arms that hold every word.

        Args:
            words: one at least.
            states: how each state is called where the words are read.
        """
        ...

    def arm_window(self, rows: Sequence[int]) -> dict[int, ArmRow]:
        """The rows with these numbers; one that is gone meanwhile is left out."""
        ...

    def count_arms(self) -> dict[str, int]:
        """How many arms are in each state, of those that `arm_rows` gives and that follow none."""
        ...

    def arm(self, arm_id: str) -> Arm | None:
        """One arm."""
        ...

    def save_arms(self, arms: Sequence[Arm], changes: Sequence[Change]) -> None:
        """Keep arms' new states."""
        ...

    def save_learnings(self, learnings: Sequence["Learning"], changes: Sequence[Change]) -> None:
        """Keep learnings as they are now, one change each: who, when, why.

        Raises:
            BadInput: HL303 when somebody else decided on one meanwhile; then none is kept.
        """
        ...

    def learnings(self) -> "list[Learning]":
        """All of them, whatever became of them, in the order in which they were proposed."""
        ...

    def changes(self, id: str = "") -> list[Change]:  # noqa: A002 - the record's own word
        """What happened to one thing, or to all, in order."""
        ...

    def add_outcomes(self, outcomes: "Collection[pa.Table]", run: str = "") -> Added:
        """Put OUTCOMES rows into the inbox; those already there are left alone.

        A purchase whose order is there with another amount takes its place.

        Args:
            outcomes: blocks of rows, read twice; in order of outcome_id they go in fastest.
            run: what `undo_outcomes` takes the new ones back by.
        """
        ...

    def undo_outcomes(self, run: str) -> int:
        """Take back the outcomes that one run brought; how many are gone."""
        ...

    def drop_outcome(self, outcome_id: str) -> bool:
        """Take one outcome out of the inbox; was it there?"""
        ...

    def outcomes(
        self, since: datetime.datetime | None = None, *, customer_id: str | None = None
    ) -> "pa.Table":
        """The inbox, as OUTCOMES rows.

        Args:
            since: leave out what happened before; None takes all.
            customer_id: of one customer only; None takes all.
        """
        ...

    def unname_outcomes(self, customer_id: str, outcomes: "pa.Table") -> None:
        """Put OUTCOMES rows in the place of all that a customer has, and erase their journal.

        Args:
            outcomes: one each, in the order of `outcomes`; their positions stay, since what is
                summed of them stays.
        """
        ...

    def purge_outcomes(self, before: datetime.datetime) -> int:
        """Take out what happened before a moment; how many rows are gone."""
        ...

    def save_receipt(self, receipt: Receipt) -> None:
        """Keep who was forgotten, in place of an earlier receipt of the same customer."""
        ...

    def receipts(self) -> list[Receipt]:
        """Everybody who was forgotten, in order of hash."""
        ...

    def compact(self) -> None:
        """Leave no byte of what was taken out in the files of the database.

        Raises:
            BadInput: HL301 while another process reads it for too long.
        """
        ...

    def inbox_mark(self) -> InboxMark:
        """How far the inbox can be read now."""
        ...

    def events(
        self,
        names: Collection[str],
        after: int = 0,
        between: Between = None,
        *,
        columns: Sequence[str] = EVENT_COLUMNS,
        until: int | None = None,
        among: "pa.StringArray | None" = None,
    ) -> "pa.Table":
        """Columns of OUTCOMES, the moment last, of these events; in no order.

        Args:
            after: only rows beyond this position of an `InboxMark`.
            between: only what happened from the one moment on and before the other.
            until: only rows up to this position.
            among: only of these customers, each of whom is given once.
        """
        ...

    def events_by_customer(self, names: Collection[str], until: int) -> "Iterator[pa.Table]":
        """`EVENT_COLUMNS` of these events up to a position, in batches in order of customer."""
        ...

    def removed_events(
        self, names: Collection[str], since: InboxMark, *, columns: Sequence[str] = EVENT_COLUMNS
    ) -> "pa.Table | None":
        """As `events`, of rows that were there at the mark and have been taken out since.

        Returns:
            None where that is not known any more.
        """
        ...

    def publish(self, state: DecisionState) -> None:
        """Make a decision state the latest of its pool and policy; a version is never changed."""
        ...

    def state(self, pool: str, policy: str) -> DecisionState | None:
        """The state that was published last for a pool under a policy."""
        ...

    def published_policies(self, pool: str) -> tuple[str, ...]:
        """Names of the policies that have a state for a pool, in order."""
        ...

    def set_watermark(self, day: datetime.date, change: Change | None = None) -> None:
        """Keep the day up to which outcomes are complete, and a person's change of it beside it."""
        ...

    def watermark(self) -> datetime.date | None:
        """The day up to which outcomes are complete; None before any were taken in."""
        ...

    def set_harmed_arms(self, arm_ids: Collection[str]) -> None:
        """Keep which arms passed `max_harm`, in place of those before."""
        ...

    def harmed_arms(self) -> frozenset[str]:
        """Ids of the arms that passed `max_harm` when the bandit last learnt."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
