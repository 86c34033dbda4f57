"""Reads a customer file as an AUDIENCE table; nothing in it ever reaches a model."""

import functools
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from hookline.decisions.columns import counts_of, encoded, fold_column
from hookline.errors import RuleSaidNo, Wording
from hookline.records.arrow_modules import Column, pc
from hookline.records.channel import ChannelProfile
from hookline.records.team import Team
from hookline.workspace.doubtful_ids import doubtful_ids
from hookline.workspace.folding import (
    NOTHING,
    ONE_OR_TWO,
    consent_words,
    counted_words,
    fold_consent,
    fold_language,
    fold_one_consent,
    fold_yes,
    fold_zone,
    is_language,
    says_yes_or_no,
    zones,
)
from hookline.workspace.required import need, no_twins, without_blank
from hookline.workspace.rows import NO_COLUMNS, Rows, read_team_rows
from hookline.workspace.spool import Spool

NEVER_MERGED = ("customer_id", "consent_channels", "language", "time_zone", "profiling_ok")


@dataclass(frozen=True)
class AudienceFile:
    """Customers, and what their file says that will count for nothing."""

    blocks: Sequence[pa.Table]
    """AUDIENCE rows as they come, on disk."""
    schema: pa.Schema
    notes: tuple[str, ...] = ()
    doubtful_ids: tuple[str, ...] = ()
    """Those of the notes that say whose rows these are is not certain."""

    @functools.cached_property
    def table(self) -> pa.Table:
        """All rows in memory."""
        return pa.concat_tables([self.schema.empty_table(), *self.blocks])

    def refuse_doubtful_ids(self, path: Path) -> None:
        """For `--strict`: nobody is decided for under an id that may be another's.

        Raises:
            RuleSaidNo: HL409 with what is doubtful about them.
        """
        if self.doubtful_ids:
            fix = Wording("mend the export, or leave --strict out", at_desk="mend the export")
            raise RuleSaidNo("HL409", "; ".join(self.doubtful_ids), where=str(path), fix=fix)


def read_audience(
    path: Path,
    *,
    columns: Mapping[str, str] = NO_COLUMNS,
    channels: Mapping[str, ChannelProfile],
    team: Team | None = None,
) -> AudienceFile:
    """The customers of a file: ids as text, consent as a list, blank = unknown.

    Args:
        columns: our name of a column, by the name that the file has.
        channels: profiles of the channels there are, by name.
        team: whose hookline.yaml says more of its files.
    Raises:
        BadInput: HL4xx for an empty file, a missing column, a double customer_id.
    """
    rows = read_team_rows(path, columns, team or Team())
    need(rows, "customer_id")
    need_consent(rows, channels)
    rows, doubts = without_blank(rows, "customer_id")
    no_twins(rows, "customer_id")
    return folded_audience(rows.blocks, channels, rows.notes, doubts)


def need_consent(rows: Rows, channels: Collection[str]) -> None:
    """Refuse a file that says nothing of consent: neither in one column nor in one a channel.

    Raises:
        BadInput: HL403 with the nearest name that is there.
    """
    if not _consent_columns(rows.schema.names, channels):
        need(rows, "consent_channels")


def _consent_columns(names: Collection[str], channels: Collection[str]) -> dict[str, str]:
    """The channel of each column that says yes or no for one: `consent_sms`."""
    return {f"consent_{channel}": channel for channel in channels if f"consent_{channel}" in names}


def folded_audience(
    blocks: Sequence[pa.Table],
    channels: Mapping[str, ChannelProfile],
    notes: Sequence[str] = (),
    doubts: Sequence[str] = (),
    ids: "Column | None" = None,
) -> AudienceFile:
    """The customers with consent, language, zone and yes-words folded, and what stays unknown.

    Args:
        notes: of the file.
        doubts: what the file's rows tell of ids that may be another's or nobody's.
        ids: of all rows of the file, where the blocks are the first row of each customer.
    """
    folding = _Folding(channels)
    folded: Spool | None = None
    for block in blocks:
        table = folding.fold(block)
        if folded is None:
            folded = Spool(table.schema)
        folded.append(table)
    assert folded is not None, "a file without rows is refused"
    if ids is None:
        ids = pa.chunked_array([chunk for block in folded for chunk in block["customer_id"].chunks])
    all_doubts = (*doubts, *doubtful_ids(ids))
    return AudienceFile(folded, folded.schema, (*notes, *folding.notes(), *all_doubts), all_doubts)


class _Folding:
    """Blocks folded one after another, with what was unknown in all of them."""

    def __init__(self, channels: Mapping[str, ChannelProfile]) -> None:
        self._words_for = consent_words(channels)
        self._channels = channels
        self._unknown_consent: Counter[str] = Counter()
        self._no_language: Counter[str] = Counter()
        self._unclear: dict[str, Counter[str]] = defaultdict(Counter)
        self._consent_words: dict[str, set[str]] = defaultdict(set)
        self._unknown: dict[str, Counter[str]] = defaultdict(Counter)
        self._n_blank: Counter[str] = Counter()
        self._readers: tuple[tuple[str, Callable[[str], str], Collection[str], str], ...] = (
            ("preferred_channel", _channel_reader(self._words_for), channels,
             "no channel: it prefers none"),
            ("time_zone", fold_zone, zones(), "no time zone; the workspace's is taken"),
        )  # fmt: skip

    def fold(self, table: pa.Table) -> pa.Table:
        """A block of the file with its words in ours."""
        for name, channel in _consent_columns(table.column_names, self._channels).items():
            table, unclear, words = _with_channel(table, name, channel)
            self._unclear[name] += unclear
            self._consent_words[name] |= words
        table, unknown = _with_consent(table, self._words_for)
        self._unknown_consent += unknown
        if "language" in table.column_names:
            table, _ = fold_column(table, "language", fold_language)
            self._no_language += _no_languages(table)
        if "profiling_ok" in table.column_names and not _is_yes_or_no(table, "profiling_ok"):
            table, _ = fold_column(table, "profiling_ok", fold_yes)
        for name, read_word, known, _ in self._readers:
            if name in table.column_names:
                table, _ = fold_column(table, name, read_word)
                self._unknown[name] += _unknown_words(table, name, known)
        for name in table.column_names:
            if name not in NEVER_MERGED and pa.types.is_string(table.schema.field(name).type):
                table, n_blank = fold_column(table, name, _nothing_is_blank)
                self._n_blank[name] += n_blank
        return table

    def notes(self) -> list[str]:
        """What is to be told of all blocks."""
        notes = []
        if self._unknown_consent:
            words = counted_words(self._unknown_consent.items(), self._words_for)
            notes.append(f"consent_channels: {words} is no channel, so it opens none")
            if all(map(says_yes_or_no, self._unknown_consent)):
                names = ", ".join(f"consent_{channel}" for channel in self._channels)
                notes[-1] += f"; map a column of yes and no to its channel: {names}"
        for name, unclear in self._unclear.items():
            if unclear and self._consent_words[name] == ONE_OR_TWO:
                n_refused = unclear.total()
                notes.append(
                    f"{name}: 1 is read as yes, 2 as no ({n_refused:,}×): it holds no other"
                )
            elif unclear:
                words = counted_words(unclear.items(), ())
                notes.append(f"{name}: {words} says neither yes nor no, so it opens nothing")
        if self._no_language:
            words = counted_words(self._no_language.items(), ())
            notes.append(f"language: {words} is no language we know, so nothing is written in it")
        for name, _, known, meaning in self._readers:
            if strange := self._unknown[name]:
                words = counted_words(strange.items(), known)
                notes.append(f"{name}: {words} is {meaning}")
        notes += [
            f"{name}: N/A and the like in {n:,} of the rows; read as blank"
            for name, n in self._n_blank.items()
            if n
        ]
        return notes


def _with_channel(
    table: pa.Table, name: str, channel: str
) -> tuple[pa.Table, "Counter[str]", set[str]]:
    """The column of one channel's consent put into `consent_channels`, its unclear words, all."""
    words = encoded(table[name].cast(pa.string()))
    written = [str(word) for word in words.dictionary.to_pylist()]
    filled = {text for word in written if (text := word.strip())}
    means = [fold_one_consent(word) for word in written]
    unclear: Counter[str] = Counter()
    for word, meaning in zip(written, means, strict=True):
        if meaning is None:
            unclear[word] = pc.sum(pc.equal(table[name].cast(pa.string()), word)).as_py()
    channel_by_word = pa.array([channel if meaning else "" for meaning in means], pa.string())
    of_row = pc.fill_null(channel_by_word.take(words.indices), "")
    table = table.drop_columns([name])
    if "consent_channels" not in table.column_names:
        return table.append_column("consent_channels", of_row), unclear, filled
    index = table.column_names.index("consent_channels")
    others: Column = table["consent_channels"].combine_chunks()
    if pa.types.is_list(others.type) or pa.types.is_large_list(others.type):
        others = pc.binary_join(others, "|")
    joined = pc.binary_join_element_wise(pc.fill_null(others.cast(pa.string()), ""), of_row, "|")
    return table.set_column(index, "consent_channels", joined), unclear, filled


def _with_consent(table: pa.Table, words: Mapping[str, str]) -> tuple[pa.Table, "Counter[str]"]:
    """The table with `consent_channels` as a list of names, and the words that name no channel."""
    index = table.column_names.index("consent_channels")
    consent: Column = table["consent_channels"]
    if pa.types.is_list(consent.type) or pa.types.is_large_list(consent.type):
        consent = pc.binary_join(consent, "|")
    column = encoded(pc.fill_null(consent.cast(pa.string()), ""))
    cells = [str(cell) for cell in column.dictionary.to_pylist()]  # few, however many rows
    n_rows = counts_of(pc.cast(column.indices, pa.string()))
    folded = [fold_consent(cell, words) for cell in cells]
    unknown: Counter[str] = Counter()
    for i, (_, strange) in enumerate(folded):
        for word in strange:
            unknown[word] += n_rows[str(i)]
    lists = pa.array([names for names, _ in folded], pa.list_(pa.string()))
    return table.set_column(index, "consent_channels", lists.take(column.indices)), unknown


def _is_yes_or_no(table: pa.Table, name: str) -> bool:
    return bool(pa.types.is_boolean(table.schema.field(name).type))


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


def _no_languages(table: pa.Table) -> "Counter[str]":
    """Folded languages that are no code of one."""
    counts = Counter(word for word in table["language"].to_pylist() if word)
    return Counter({word: n for word, n in counts.items() if not is_language(word)})
