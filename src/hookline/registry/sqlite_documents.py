"""How documents become rows of SQLite: an id, a few columns to look up by, and the JSON."""

from collections.abc import Sequence
from sqlite3 import Connection
from typing import TYPE_CHECKING

from hookline.documents import Document, Fields
from hookline.errors import BadInput, Wording
from hookline.records.arm import Arm
from hookline.records.base import Record
from hookline.records.decision_state import DecisionState
from hookline.records.review import REOPENED, Change, Review
from hookline.records.variant import OPEN, Variant
from hookline.records.words import ChangeKind
from hookline.registry.sqlite_connection import scalar
from hookline.registry.tables import KEYS

if TYPE_CHECKING:
    from hookline.records.learning import Learning


def put(
    connection: Connection, table: str, columns: Document, document: Record | None = None
) -> None:
    """Insert a row, or bring the one with its key up to date."""
    row = {**columns, "document": to_json(document)} if document else columns
    others = ", ".join(f"{name} = excluded.{name}" for name in row if name not in KEYS[table])
    key = ", ".join(KEYS[table])
    connection.execute(f"{_insert(table, row)} ON CONFLICT ({key}) DO UPDATE SET {others}", row)


def put_new(connection: Connection, table: str, columns: Document, document: Record) -> None:
    """Insert a row, unless one with its key is there."""
    row = {**columns, "document": to_json(document)}
    connection.execute(f"{_insert(table, row)} ON CONFLICT ({KEYS[table][0]}) DO NOTHING", row)


def add(connection: Connection, table: str, columns: Document, document: Record) -> None:
    """Insert one more row of a table that only grows."""
    row = {**columns, "document": to_json(document)}
    connection.execute(_insert(table, row), row)


def _insert(table: str, row: Document) -> str:
    values = ", ".join(f":{name}" for name in row)
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({values})"  # noqa: S608 - names of ours


def insert_variants(connection: Connection, variants: Sequence[Variant]) -> None:
    """Keep variants that are new; what people have decided on others is left alone."""
    for variant in variants:
        put_new(connection, "variants", _variant_columns(variant), variant)


def put_decided(connection: Connection, variant: Variant, review: Review) -> None:
    """Keep a variant as a person's decision leaves it.

    Raises:
        BadInput: HL303 when somebody else decided on it meanwhile.
    """
    was = _status_of(connection, variant)
    if was is not None and was not in OPEN and review.decision != REOPENED:
        raise _decided_meanwhile(variant, was)
    put(connection, "variants", _variant_columns(variant), variant)
    keep_change(connection, change_of("variant", variant.id, was or "", variant.status, review))


def put_open(connection: Connection, variant: Variant, changes: Sequence[Change]) -> None:
    """Keep an open variant with other tags or findings; the words stay.

    Raises:
        BadInput: HL303 when somebody decided on it meanwhile.
    """
    was = _status_of(connection, variant)
    if was not in OPEN:
        raise _decided_meanwhile(variant, was or "")
    put(connection, "variants", _variant_columns(variant), variant)
    for change in changes:
        keep_change(connection, change)


def _variant_columns(variant: Variant) -> Fields:
    return {"id": variant.id, "brief": variant.brief, "status": variant.status}


def _status_of(connection: Connection, variant: Variant) -> str | None:
    """What is kept of it; None where nothing is."""
    return scalar(connection, str, "SELECT status FROM variants WHERE id = ?", variant.id)


def _decided_meanwhile(variant: Variant, was: str) -> BadInput:
    problem = f"variant {variant.id} was {was} by somebody else meanwhile"
    return BadInput(
        "HL303",
        problem,
        fix=Wording("look at it again: `hookline review`", at_desk="look at it again: F4 Write"),
    )


def put_accepted(connection: Connection, arms: Sequence[Arm], review: Review) -> None:
    """Keep the arms that a person's decision made, each with the digest of its own words."""
    for arm in arms:
        put(connection, "arms", arm_columns(arm), arm)
        change = change_of("arm", arm.arm_id, "", arm.state, review)
        words = {"text_hash": arm.parts.words_digest()}
        keep_change(connection, change.model_copy(update=words))


def put_arms(connection: Connection, arms: Sequence[Arm], changes: Sequence[Change]) -> None:
    """Keep arms as they are now, and what happened to them."""
    for arm in arms:
        put(connection, "arms", arm_columns(arm), arm)
    for change in changes:
        keep_change(connection, change)


def put_state(connection: Connection, state: DecisionState) -> None:
    """Keep a decision state, and that it is its pool's and policy's latest."""
    put_new(connection, "states", {"version": state.version, "pool": state.pool}, state)
    row = {"pool": state.pool, "policy": state.policy, "version": state.version}
    put(connection, "latest_states", row)


def put_learning(connection: Connection, learning: "Learning", change: Change) -> None:
    """Keep a learning and what was done to it.

    Raises:
        BadInput: HL303 when somebody else decided on it meanwhile.
    """
    was = scalar(connection, str, "SELECT status FROM learnings WHERE id = ?", learning.id) or ""
    if was != change.was:
        problem = f"learning {learning.id} was {was} by somebody else meanwhile"
        raise BadInput(
            "HL303",
            problem,
            fix=Wording(
                "look at it again: `hookline learnings list`",
                at_desk="look at it again: l on F6 Lift",
            ),
        )
    put(connection, "learnings", {"id": learning.id, "status": learning.status}, learning)
    keep_change(connection, change)


def arm_columns(arm: Arm) -> Fields:
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
    add(connection, "changes", {"id": change.id}, change)


def to_json(document: Record) -> str:
    """A document as its row holds it."""
    return document.model_dump_json(by_alias=True)
