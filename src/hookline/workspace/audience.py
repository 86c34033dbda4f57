"""Reads a customer file as an AUDIENCE table; nothing in it ever reaches a model."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import compute

from hookline.errors import RuleSaidNo
from hookline.records.channel import ChannelProfile
from hookline.workspace.folding import (
    NOTHING,
    consent_words,
    counted_words,
    fold_column,
    fold_consent,
    fold_language,
    fold_yes,
    fold_zone,
    zones,
)
from hookline.workspace.rows import NO_COLUMNS, Rows, need, no_twins, read_rows

pc: Any = compute
NEVER_MERGED = ("customer_id", "consent_channels", "language", "time_zone", "profiling_ok")
ROUNDED_ID = r"^\d(?:[.,]\d+)?[eE]\+\d+$"
"""How a spreadsheet writes an id that it took for a large number."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Customers, and what their file says that will count for nothing."""

    table: pa.Table
    notes: tuple[str, ...] = ()
    doubtful_ids: tuple[str, ...] = ()
    """Those of the notes that say whose rows these are is not certain."""

    def refuse_doubtful_ids(self, path: Path) -> None:
        """For `--strict`: nobody is decided for under an id that may be another's.

        Raises:
            RuleSaidNo: HL409 with what is doubtful about them.
        """
        if self.doubtful_ids:
            fix = "mend the export, or leave --strict out"
            raise RuleSaidNo("HL409", "; ".join(self.doubtful_ids), where=str(path), fix=fix)


def read_audience(
    path: Path,
    *,
    columns: Mapping[str, str] = NO_COLUMNS,
    channels: Mapping[str, ChannelProfile],
) -> Audience:
    """The customers of a file: ids as text, consent as a list, blank = unknown.

    Args:
        columns: our name of a column, by the name that the file has.
        channels: profiles of the channels there are, by name.
    Raises:
        BadInput: HL4xx for an empty file, a missing column, a blank or double customer_id.
    """
    rows = read_rows(path, columns)
    need(rows, "customer_id")
    need(rows, "consent_channels")
    no_twins(rows, "customer_id")
    return folded_audience(rows, channels)


def folded_audience(rows: Rows, channels: Mapping[str, ChannelProfile]) -> Audience:
    """The customers with consent, language, zone and yes-words folded, and what stays unknown."""
    notes = list(rows.notes)
    words_for = consent_words(channels)
    table, unknown = _with_consent(rows.table, words_for)
    if unknown:
        words = counted_words(unknown.items(), words_for)
        notes.append(f"consent_channels: {words} is no channel, so it opens none")
    for name, fold in (("language", fold_language), ("profiling_ok", fold_yes)):
        if name in table.column_names:
            table, _ = fold_column(table, name, fold)
    readers: tuple[tuple[str, Callable[[str], str], Collection[str], str], ...] = (
        ("preferred_channel", _channel_reader(words_for), channels, "no channel: it prefers none"),
        ("time_zone", fold_zone, zones(), "no time zone; the workspace's is taken"),
    )
    for name, read_word, known, meaning in readers:
        if name in table.column_names:
            table, _ = fold_column(table, name, read_word)
            if strange := _unknown_words(table, name, known):
                words = counted_words(strange.items(), known)
                notes.append(f"{name}: {words} is {meaning}")
    for name in table.column_names:
        if name not in NEVER_MERGED and pa.types.is_string(table.schema.field(name).type):
            table, n_blank = fold_column(table, name, _nothing_is_blank)
            if n_blank:
                notes.append(f"{name}: N/A and the like in {n_blank:,} of the rows; read as blank")
    doubtful_ids = _id_notes(table)
    return Audience(table, (*notes, *doubtful_ids), doubtful_ids)


def _with_consent(table: pa.Table, words: Mapping[str, str]) -> tuple[pa.Table, "Counter[str]"]:
    """The table with `consent_channels` as a list of names, and the words that name no channel."""
    index = table.column_names.index("consent_channels")
    consent = table["consent_channels"].combine_chunks()
    if pa.types.is_list(consent.type) or pa.types.is_large_list(consent.type):
        consent = pc.binary_join(consent, "|")
    encoded = pc.fill_null(consent.cast(pa.string()), "").dictionary_encode()
    cells = encoded.dictionary.to_pylist()  # each way of writing once: few, however many rows
    counts = pc.value_counts(encoded.indices)
    n_of = dict(zip(*(counts.field(i).to_pylist() for i in range(2)), strict=True))
    folded = [fold_consent(cell, words) for cell in cells]
    unknown: Counter[str] = Counter()
    for i, (_, strange) in enumerate(folded):
        for word in strange:
            unknown[word] += n_of.get(i, 0)
    lists = pa.array([names for names, _ in folded], pa.list_(pa.string()))
    return table.set_column(index, "consent_channels", lists.take(encoded.indices)), unknown


def _channel_reader(words: Mapping[str, str]) -> Callable[[str], str]:
    """Reads a word as the channel that it names, if it names one and nothing else."""

    def read(word: str) -> str:
        known, unknown = fold_consent(word, words)
        return known[0] if len(known) == 1 and not unknown else _nothing_is_blank(word)

    return read


def _nothing_is_blank(word: str) -> str:
    return "" if word.strip().casefold() in NOTHING else word


def _unknown_words(table: pa.Table, name: str, known: Collection[str]) -> "Counter[str]":
    counts = Counter(word for word in table[name].to_pylist() if word)
    return Counter({word: count for word, count in counts.items() if word not in known})


def _id_notes(table: pa.Table) -> tuple[str, ...]:
    """Ids that a spreadsheet rounded, and ids that differ only in case or spaces."""
    ids = table["customer_id"]
    notes = []
    n_rounded = pc.sum(pc.match_substring_regex(ids, ROUNDED_ID)).as_py()
    if n_rounded:
        notes.append(
            f"customer_id: rounded by a spreadsheet (1.23E+15) in {n_rounded:,} of the rows: "
            "nobody's ids; export them as text"
        )
    folded = pc.utf8_lower(pc.utf8_trim_whitespace(ids))
    n_alike = len(ids) - pc.count_distinct(folded).as_py()
    if n_alike:
        notes.append(
            f"customer_id: {n_alike:,} of the ids differ from another only in case or spaces; "
            "each is taken as a customer of its own"
        )
    return tuple(notes)
