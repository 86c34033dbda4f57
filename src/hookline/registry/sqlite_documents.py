"""How documents become rows of SQLite: an id, a few columns to look up by, and the JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from hookline.errors import BadInput
from hookline.records.arm import Arm
from hookline.records.base import Record
from hookline.records.decision_state import DecisionState
from hookline.records.review import REOPENED, Change, Review
from hookline.records.variant import OPEN, Variant
from hookline.records.words import ChangeKind
from hookline.registry import tables

if TYPE_CHECKING:
    from hookline.records.learning import Learning


def put(
    connection: Connection, table: Table, columns: dict[str, Any], document: Record | None = None
) -> None:
    """Insert a row, or bring the one with its key up to date: its id, else its primary key."""
    key = ["id"] if "id" in table.c else [column.name for column in table.primary_key]
    row = {**columns, "document": to_json(document)} if document else columns
    update = {name: value for name, value in row.items() if name not in key}
    statement = insert(table).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_=update))


def insert_variants(connection: Connection, variants: Sequence[Variant]) -> None:
    """Keep variants that are new; what people have decided on others is left alone."""
    for variant in variants:
        row = {"id": variant.id, "brief": variant.brief, "status": variant.status}
        statement = insert(tables.variants).values(row | {"document": to_json(variant)})
        connection.execute(statement.on_conflict_do_nothing())


def put_decided(connection: Connection, variant: Variant, review: Review) -> None:
    """Keep a variant as a person's decision leaves it.

    Raises:
        BadInput: HL303 when somebody else decided on it meanwhile.
    """
    table = tables.variants
    was = connection.scalar(select(table.c.status).where(table.c.id == variant.id))
    if was is not None and was not in OPEN and review.decision != REOPENED:
        raise _decided_meanwhile(variant, was)
    row = {"id": variant.id, "brief": variant.brief, "status": variant.status}
    put(connection, table, row, variant)
    keep_change(connection, change_of("variant", variant.id, was or "", variant.status, review))


def put_tags(connection: Connection, variant: Variant, changes: Sequence[Change]) -> None:
    """Keep an open variant with other tags.

    Raises:
        BadInput: HL303 when somebody decided on it meanwhile.
    """
    table = tables.variants
    was = connection.scalar(select(table.c.status).where(table.c.id == variant.id))
    if was != variant.status:
        raise _decided_meanwhile(variant, was or "")
    row = {"id": variant.id, "brief": variant.brief, "status": variant.status}
    put(connection, table, row, variant)
    for change in changes:
        keep_change(connection, change)


def _decided_meanwhile(variant: Variant, was: str) -> BadInput:
    problem = f"variant {variant.id} was {was} by somebody else meanwhile"
    return BadInput("HL303", problem, fix="look at it again: `hookline review`")


def put_accepted(connection: Connection, arms: Sequence[Arm], review: Review) -> None:
    """Keep the arms that a person's decision made, each with the digest of its own words."""
    for arm in arms:
        put(connection, tables.arms, arm_columns(arm), arm)
        change = change_of("arm", arm.arm_id, "", arm.state, review)
        words = {"text_hash": arm.parts.words_digest()}
        keep_change(connection, change.model_copy(update=words))


def put_arms(connection: Connection, arms: Sequence[Arm], changes: Sequence[Change]) -> None:
    """Keep arms as they are now, and what happened to them."""
    for arm in arms:
        put(connection, tables.arms, arm_columns(arm), arm)
    for change in changes:
        keep_change(connection, change)


def put_state(connection: Connection, state: DecisionState) -> None:
    """Keep a decision state, and that it is its pool's and policy's latest."""
    row = {"version": state.version, "pool": state.pool, "document": to_json(state)}
    connection.execute(insert(tables.states).values(row).on_conflict_do_nothing())
    row = {"pool": state.pool, "policy": state.policy, "version": state.version}
    put(connection, tables.latest_states, row)


def put_learning(connection: Connection, learning: "Learning", change: Change) -> None:
    """Keep a learning and what was done to it.

    Raises:
        BadInput: HL303 when somebody else decided on it meanwhile.
    """
    table = tables.learnings
    query = select(table.c.status).where(table.c.id == learning.id)
    was = connection.scalar(query) or ""
    if was != change.was:
        problem = f"learning {learning.id} was {was} by somebody else meanwhile"
        raise BadInput("HL303", problem, fix="look at it again: `hookline learnings list`")
    put(connection, table, {"id": learning.id, "status": learning.status}, learning)
    keep_change(connection, change)


def arm_columns(arm: Arm) -> dict[str, Any]:
    """What arms are looked up by."""
    return {"id": arm.arm_id, "campaign_id": arm.campaign_id, "state": arm.state}


def change_of(kind: ChangeKind, id_: str, was: str, now: str, review: Review) -> Change:
    """The change of state that a person's decision made."""
    return Change(
        kind=kind,
        id=id_,
        was=was,
        now=now,
        by=review.by,
        at=review.at,
        text_hash=review.text_hash,
        note=review.reason,
    )


def keep_change(connection: Connection, change: Change) -> None:
    """Write down what happened; nothing that happened is ever changed."""
    row = {"id": change.id, "document": to_json(change)}
    connection.execute(tables.changes.insert().values(row))


def to_json(document: Record) -> str:
    """A document as its row holds it."""
    return document.model_dump_json(by_alias=True)
