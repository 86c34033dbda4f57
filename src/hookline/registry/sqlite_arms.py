"""Arms by windows: all in some order, which hold what words, and a few as they are shown."""

import json
from collections.abc import Mapping, Sequence
from sqlite3 import Connection

from hookline.records.arm import ArmRow
from hookline.registry.sqlite_connection import column

_ROWS_OF_WINDOW = """
SELECT rowid, id, state, campaign_id,
    json_extract(document, '$.channel'),
    json_extract(document, '$.language'),
    COALESCE(json_extract(document, '$.parent_arm'), '') <> '',
    COALESCE(NULLIF(json_extract(document, '$.parts.subject'), ''),
        NULLIF(json_extract(document, '$.parts.title'), ''),
        json_extract(document, '$.parts.body'), ''),
    COALESCE(json_extract(document, '$.parts.body'), ''),
    COALESCE(json_extract(document, '$.usual'), 0),
    COALESCE(json_extract(document, '$.external.status'), '')
FROM arms WHERE rowid IN (SELECT value FROM json_each(?))
"""
"""A row's number, and the fields of an `ArmRow` in their order."""
_TEXT = """json_extract(document, '$.channel', '$.language', '$.campaign_id',
    '$.parts.subject', '$.parts.title', '$.parts.body')"""
_LISTED = """
SELECT arms.rowid FROM arms
    LEFT JOIN arms AS first ON first.id = json_extract(arms.document, '$.parent_arm')
"""
"""Each arm, a follow-up with the one that it follows."""
_TAKEN_BACK = """arms.state = 'retired'
    AND EXISTS (SELECT 1 FROM variants
        WHERE variants.id = json_extract(arms.document, '$.variant_id')
        AND variants.status IN ('draft', 'checked', 'needs_edit'))
    AND NOT EXISTS (SELECT 1 FROM changes WHERE changes.id = arms.id
        AND json_extract(changes.document, '$.now') = 'live')"""
"""What an acceptance made that was taken back before a launch: the draft waits, no arm is shown."""
_FIND = """
SELECT group_concat(rowid) FROM (SELECT rowid, {state} || ' ' || {text} AS shown FROM arms LIMIT -1)
WHERE CASE WHEN length(shown) = length(CAST(shown AS BLOB)) THEN {in_ascii} ELSE holds(shown) END
"""
"""ASCII is folded and searched by the database alone: a call of ours for each row would take the
interpreter from whoever types meanwhile, and so would fetching them one by one. LIMIT lets it put
a row's text together once."""
_CAMPAIGN = """rtrim(rtrim(COALESCE(first.id, arms.id), '0123456789abcdef'), ':0123456789'),
    COALESCE(first.rowid, arms.rowid), first.rowid IS NOT NULL, arms.rowid"""
"""By campaign, channel and language, which an id has before `:v12:3fa9c1`; each follow-up behind
the message that it follows, also where it goes out in another channel."""
ORDERS = {
    "campaign": _CAMPAIGN,
    "state": f"arms.state, {_CAMPAIGN}",
    "newest": "arms.rowid DESC",
    "message": "COALESCE(NULLIF(json_extract(arms.document, '$.parts.subject'), ''),"
    " json_extract(arms.document, '$.parts.body')), arms.id",
}
"""What arms can be sorted by, in SQL."""


def ordered_rows(connection: Connection, order: str) -> list[int]:
    """Row numbers of all arms but those taken back, in one of `ORDERS`."""
    return column(connection, int, f"{_LISTED} WHERE NOT ({_TAKEN_BACK}) ORDER BY {ORDERS[order]}")


def rows_holding(
    connection: Connection, words: Sequence[str], states: Mapping[str, str]
) -> frozenset[int]:
    """Row numbers of the arms that hold every word.

    Args:
        states: how each state is called where the words are read.
    """
    folded = [json.dumps(word.casefold(), ensure_ascii=False)[1:-1] for word in words]

    def holds(text: str) -> bool:
        words_there = text.casefold()
        return all(word in words_there for word in folded)

    connection.create_function("holds", 1, holds, deterministic=True)
    in_ascii = " AND ".join(f"instr(lower(shown), :word{n})" for n in range(len(folded)))
    named = " ".join(f"WHEN :state{n} THEN :name{n}" for n in range(len(states)))
    state = f"CASE state {named} ELSE state END" if states else "state"
    query = _FIND.format(state=state, text=_TEXT, in_ascii=in_ascii)
    values = {f"word{n}": word for n, word in enumerate(folded)}
    for n, (state, name) in enumerate(states.items()):
        values |= {f"state{n}": state, f"name{n}": name}
    rows: str | None = connection.execute(query, values).fetchone()[0]
    return frozenset(map(int, rows.split(","))) if rows else frozenset()


def read_window(connection: Connection, rows: Sequence[int]) -> dict[int, ArmRow]:
    """The rows with these numbers; one that is gone meanwhile is left out."""
    window = connection.execute(_ROWS_OF_WINDOW, (json.dumps(list(rows)),))
    return {row[0]: _arm_row(row[1:]) for row in window}


def _arm_row(row: Sequence[object]) -> ArmRow:
    """As it is asked for: SQLite has no true and false of its own."""
    read = ArmRow._make(row)
    return read._replace(is_follow_up=bool(read.is_follow_up), is_usual=bool(read.is_usual))


def count_states(connection: Connection) -> dict[str, int]:
    """How many arms are in each state, but those taken back and follow-ups."""
    is_first = "COALESCE(json_extract(document, '$.parent_arm'), '') = ''"
    known = f"FROM arms WHERE NOT ({_TAKEN_BACK}) AND {is_first}"
    return dict(connection.execute(f"SELECT state, COUNT(*) {known} GROUP BY state").fetchall())
