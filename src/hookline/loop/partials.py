"""Sums that are known: kept, and brought up to date by what came in, went or was decided."""

import datetime
import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Self

import pyarrow as pa

from hookline.documents import Document, Fields, texts_at
from hookline.engines.base import Files, Relation
from hookline.lift.aggregation import KEYS, TO_DATE, MomentsQuery, moments_sql
from hookline.loop.partial_change import NO_DAY, AnswerChange, Reach, Source, change_since
from hookline.loop.partial_sums import added, between_ids, between_numbers, negated
from hookline.loop.touched import Touched, below
from hookline.records.arrow_modules import pc, pq
from hookline.workspace.damaged import read_copy
from hookline.workspace.folder import Workspace, replacing

Sql = Callable[..., str]
"""SQL over outcomes, up to a day that the keyword `through` names."""

KEPT_FILES = 24
"""Answers that are kept, the latest of them: each question, and each reach, has its own."""
SUMS = "sums-"
"""How the files are called, beside those of `policy_days`, which are none of ours to delete."""
ROWS_A_PART = 1_000_000
"""Slots whose customers are summed at once: so many fit into what the engine holds in memory, and
with twice as many it asks again, which takes longer than the parts do."""
STATE = b"hookline.partials"


class Partials:
    """One workspace's sums. They hold no customer, and may be deleted at any time.

    While it is open, a temporary file holds the outcomes that several questions read.
    """

    def __init__(self, workspace: Workspace, source: Source) -> None:
        self._scratch = ExitStack()
        self._folder, self._on_notice = workspace.folder("partials"), workspace.on_notice
        self._source = source
        self._mark = source.registry.inbox_mark()
        self._prints = source.ledger.write_times(source.days)
        self._touched: dict[object, dict[object, Touched]] = {}
        """By mark and days that changed, then by days that are only looked at now."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._scratch.close()

    def by_day(self, query: MomentsQuery) -> pa.Table:
        """The answer with a row a cell and day: only whom something touched is computed anew."""
        reach = Reach(query.closing, query.through)
        anytime = replace(query, closing=datetime.date.min, through=None)
        question = moments_sql(anytime)  # no answer is kept of that

        def whole() -> pa.Table:
            return self._sums(query, reach)

        def catch_up(known: pa.Table, change: AnswerChange, before: Reach) -> pa.Table:
            return self._caught_up(query, known, change, before, reach)

        answer = self._known(question, reach, whole, catch_up)
        if reach.closing is None:
            return answer
        is_begun = pc.less(answer["day"], pa.scalar(reach.closing, pa.date32()))
        is_to_date = pc.equal(answer["window_days"], pa.scalar(TO_DATE, pa.int32()))
        return answer.filter(pc.or_(is_begun, pc.invert(is_to_date)))

    def of_outcomes(self, sql: Sql, reach: Reach, keys: Sequence[str]) -> pa.Table:
        """Counts over outcomes alone, by these keys; what is none is left out."""

        def ask(outcomes: Relation, through: datetime.date | None) -> pa.Table:
            return self._source.engine.aggregate(sql(through=through), {"outcomes": outcomes})

        def catch_up(known: pa.Table, change: AnswerChange, before: Reach) -> pa.Table:
            parts = [known]
            if (now := pa.concat_tables([change.reached, change.added])).num_rows:
                parts.append(ask(now, reach.through))
            if (was := pa.concat_tables([change.reached, change.removed])).num_rows:
                parts.append(negated(ask(was, before.through), keys))
            return _without_zeros(added(parts, keys), keys)

        def whole() -> pa.Table:
            return ask(self._outcomes, reach.through)

        return self._known(sql(through=None), reach, whole, catch_up)

    def by_customer(
        self,
        sql: str,
        keys: Sequence[str],
        *,
        with_outcomes: bool,
        part_of: Callable[[str], str] | None = None,
    ) -> pa.Table:
        """Sums over customers, a row for each combination of keys that has any.

        Args:
            sql: over decisions, and over outcomes if `with_outcomes`.
            part_of: the question's SQL for those customers alone whom an SQL condition names; None
                where all of them are few enough to be asked about at once.
        """

        def ask(decisions: Relation, outcomes: Callable[[], Relation]) -> pa.Table:
            relations = {"decisions": decisions}
            relations |= {"outcomes": outcomes()} if with_outcomes else {}
            return self._source.engine.aggregate(sql, relations)

        def catch_up(known: pa.Table, change: AnswerChange, _: Reach) -> pa.Table | None:
            if not change.has_new_days_only:  # what was on them before is not there any more
                return None
            touched = self._touched_by(change)
            now = ask(touched.slots(sql), lambda: touched.outcomes)
            was = ask(touched.slots_before(sql), lambda: touched.outcomes_before)
            return _without_zeros(added([known, now, negated(was, keys)], keys), keys)

        def whole() -> pa.Table:
            if part_of is not None:
                return self._in_parts(part_of, keys)
            return ask(self._source.decisions(), lambda: self._outcomes)

        return self._known(sql, Reach(), whole, catch_up)

    def _known(
        self,
        question: str,
        reach: Reach,
        whole: Callable[[], pa.Table],
        catch_up: Callable[[pa.Table, AnswerChange, Reach], pa.Table | None],
    ) -> pa.Table:
        """The answer as it is kept, else brought up to date, else computed whole."""
        name = _digest([question, sorted(self._source.events), self._source.time_zone])
        path = self._folder / f"{SUMS}{name}-{_digest([str(reach)])[:8]}.parquet"
        for known, state in self._kept(name, reach):
            before = _reach(state)
            change = change_since(self._source, self._mark, state, before, reach)
            if change is None:
                continue
            if before == reach and change.is_empty:
                return known
            answer = catch_up(known.replace_schema_metadata(None), change, before)
            if answer is not None:
                return self._keep(path, answer, reach)
        return self._keep(path, whole(), reach)

    def _kept(self, name: str, reach: Reach) -> list[tuple[pa.Table, Fields]]:
        """Answers to the question that look no further, the one that looks furthest first."""
        kept = []
        for path in self._folder.glob(f"{SUMS}{name}-*.parquet"):
            known = read_copy(path, self._on_notice)
            if known is not None and STATE in (known.schema.metadata or {}):
                state = json.loads(known.schema.metadata[STATE])
                if reach.holds(_reach(state)):
                    kept.append((known, state))
        return sorted(kept, key=lambda each: (_reach(each[1]) == reach, each[1]["reach"],
                                              each[1]["mark"]), reverse=True)  # fmt: skip

    def _caught_up(
        self,
        query: MomentsQuery,
        known: pa.Table,
        change: AnswerChange,
        before: Reach,
        reach: Reach,
    ) -> pa.Table:
        """What is kept, less what those whom something touched were, and what they are."""
        touched, names = self._touched_by(change), _text(query, reach)
        parts = [_outside(known, change.days)]
        relations: dict[str, Relation] = {
            "decisions": below(touched.slots_before(names), touched.n_changed),
            "outcomes": below(touched.outcomes_before, touched.n_changed),
        }
        for some in between_numbers(touched.n_changed):
            answer = self._source.engine.aggregate(
                _text(replace(query, customers=some), before), relations
            )
            parts.append(negated(_outside(answer, change.days), KEYS))
        for some in between_numbers(touched.n_customers):
            relations = {"decisions": touched.slots(names), "outcomes": touched.outcomes}
            text = _text(
                replace(query, customers=some, days=change.days, in_full=touched.n_changed), reach
            )
            parts.append(self._source.engine.aggregate(text, relations))
        return added([part.cast(known.schema) for part in parts], KEYS)

    def _touched_by(self, change: AnswerChange) -> Touched:
        """Whom a change touched, and maybe some whom it did not; read once for all questions."""
        since = change.mark, tuple(change.days)
        known = self._touched.setdefault(since, {})
        if change.beyond is None and known:
            return next(iter(known.values()))
        if change.beyond not in known:
            known[change.beyond] = Touched(self._source, change)
        return known[change.beyond]

    def _sums(self, query: MomentsQuery, reach: Reach) -> pa.Table:
        """Computed from scratch, customers in parts."""
        return self._in_parts(lambda part: _text(replace(query, customers=part), reach), KEYS)

    def _in_parts(self, part_of: Callable[[str], str], keys: Sequence[str]) -> pa.Table:
        decisions = self._source.decisions()
        n_rows = sum(pq.read_metadata(path).num_rows for path in decisions.paths)
        relations = {"decisions": decisions, "outcomes": self._outcomes}
        parts = between_ids(decisions.paths, -(-n_rows // ROWS_A_PART) or 1)
        relations = {name: replace(files, asked_share=1 / len(parts))
                     for name, files in relations.items()}  # fmt: skip
        total = None
        for part in parts:
            answer = self._source.engine.aggregate(part_of(part), relations)
            total = answer if total is None else added([total, answer], keys)
            del answer
            pa.default_memory_pool().release_unused()
        assert total is not None, "there is a part, be it of everybody"
        return total

    @cached_property
    def _outcomes(self) -> Files:
        """All that came in, read once for every question."""
        folder = self._scratch.enter_context(tempfile.TemporaryDirectory(prefix="hookline-"))
        return self._source.write_outcomes(Path(folder) / "outcomes.parquet", self._mark.last)

    def _keep(self, path: Path, answer: pa.Table, reach: Reach) -> pa.Table:
        """Keep the answer, unless the inbox was written to meanwhile: then it is of no one mark."""
        if self._source.registry.inbox_mark() != self._mark:
            return answer
        state = {"mark": list(self._mark), "days": self._prints,
                 "reach": [str(day or NO_DAY) for day in reach]}  # fmt: skip
        answer = answer.replace_schema_metadata({STATE: json.dumps(state)})
        with replacing(path) as file:
            pq.write_table(answer, file, compression="zstd")
        for old in _oldest(self._folder.glob(f"{SUMS}*.parquet")):
            old.unlink(missing_ok=True)
        return answer


def _text(query: MomentsQuery, reach: Reach) -> str:
    """A question whose windows to date have a row on every day, so that a day more adds no row."""
    return moments_sql(replace(query, **reach._asdict(), begun_only=False))


def _without_zeros(sums: pa.Table, keys: Sequence[str]) -> pa.Table:
    """Without what no row is left of: the first sum counts rows."""
    counted = sums.column_names[len(keys)]
    return sums.filter(pc.not_equal(sums[counted], pa.scalar(0)))


def _outside(answer: pa.Table, days: Sequence[datetime.date]) -> pa.Table:
    """The rows of all other days."""
    stale = pa.array(days, pa.date32())
    return answer.filter(pc.invert(pc.is_in(answer["day"], value_set=stale)))


def _reach(state: Document) -> Reach:
    days = (datetime.date.fromisoformat(day) for day in texts_at(state, "reach"))
    return Reach(*(None if day == NO_DAY else day for day in days))


def _digest(question: object) -> str:
    return hashlib.sha256(json.dumps(question).encode()).hexdigest()[:16]


def _oldest(paths: Iterable[Path]) -> list[Path]:
    by_age = sorted(paths, key=lambda path: path.stat().st_mtime_ns, reverse=True)
    return by_age[KEPT_FILES:]
