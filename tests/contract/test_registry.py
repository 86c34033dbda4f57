"""What every registry promises: nothing lost, nothing half done, nothing twice."""

import datetime
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from hookline import adapters
from hookline.errors import BadInput
from hookline.records import Arm, Campaign, Change, DecisionState, Lineage, Parts, Review, Run
from hookline.records.arm import External
from hookline.records.arrow import OUTCOMES
from hookline.records.learning import Evidence, Learning, Scope
from hookline.records.receipt import Receipt
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Tag, Variant
from hookline.registry.base import Registry

AT = "2026-03-02T10:00:00+00:00"
LINEAGE = Lineage(brief_hash="b1", model="offline", at=AT)


def variant(id_: str, status: str = "checked", body: str = "Hi") -> Variant:
    return Variant.model_validate(
        {"id": id_, "brief": "winback", "message_key": "winback:1", "channel": "sms",
         "language": "en", "parts": {"body": body}, "status": status, "lineage": LINEAGE}
    )  # fmt: skip


def arm(id_: str, state: str = "approved") -> Arm:
    return Arm.model_validate(
        {"arm_id": id_, "campaign_id": "winback", "variant_id": "1-a", "kind": "ai",
         "channel": "sms", "language": "en", "version": 1, "parts": Parts(body="Hi"),
         "state": state, "lineage": LINEAGE}
    )  # fmt: skip


def review(id_: str, decision: str = "approved", by: str = "asha") -> Review:
    return Review(variant_id=id_, decision=decision, by=by, at=AT, text_hash="t")


def run(id_: str) -> Run:
    return Run(id=id_, started=AT, model="offline", seed=7, briefs=("winback",))


def outcomes(*ids: str) -> pa.Table:
    when = datetime.datetime(2026, 3, 2, 10, 0, 0, 123456, tzinfo=datetime.UTC)
    rows = [
        {"outcome_id": id_, "customer_id": "007", "event": "converted", "amount_minor": 2**53 + 1,
         "currency": "INR", "code": "007", "occurred_at": when}
        for id_ in ids
    ]  # fmt: skip
    return pa.Table.from_pylist(rows, schema=OUTCOMES)


@pytest.fixture(params=adapters.names("registry"))
def kind(request: pytest.FixtureRequest) -> Any:
    return adapters.load("registry", request.param)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hookline.db"


@pytest.fixture
def registry(kind: Any, path: Path) -> Iterator[Registry]:
    opened = kind(path)
    yield opened
    opened.close()


def test_what_is_kept_comes_back_the_same_after_it_was_closed(kind: Any, path: Path) -> None:
    campaign = Campaign(id="winback", brief="winback", currency="INR")
    change = Change(kind="campaign", id="winback", was="", now="reserved", by="asha", at=AT)
    state = DecisionState(version="v1", digest="d", pool="default", policy="beta", day="2026-03-02")
    first = kind(path)
    first.save_run(run("r1"), [variant("1-a"), variant("2-b", "needs_edit")])
    first.save_campaign(campaign, change)
    first.save_arms([arm("winback:sms:en:v1:000001")], [])
    first.publish(state)
    first.set_watermark(datetime.date(2026, 3, 1))
    first.set_harmed_arms({"b:1", "a:1"})
    first.close()
    again = kind(path)
    assert again.runs() == [run("r1")]
    assert again.variants() == [variant("1-a"), variant("2-b", "needs_edit")]
    assert again.variants(status="needs_edit") == [again.variant("2-b")]
    assert again.campaigns() == [campaign] == [again.campaign("winback")]
    assert again.arms() == [arm("winback:sms:en:v1:000001")]
    assert again.changes() == again.changes("winback") == [change]
    assert again.state("default", "beta") == state
    assert again.watermark() == datetime.date(2026, 3, 1)
    assert again.harmed_arms() == {"a:1", "b:1"}
    again.close()


def test_what_was_never_kept_is_none(registry: Registry) -> None:
    ways = (registry.brief, registry.variant, registry.campaign, registry.arm)
    assert [way("x") for way in ways] == [None] * 4
    assert registry.state("x", "beta") is None
    assert registry.published_policies("x") == ()
    assert registry.watermark() is None
    assert registry.harmed_arms() == frozenset()
    assert registry.outcomes().num_rows == 0
    assert registry.outcomes().schema == OUTCOMES


def test_a_variant_that_comes_twice_is_kept_as_it_first_came(registry: Registry) -> None:
    registry.save_run(run("r1"), [variant("1-a")])
    registry.save_run(run("r2"), [variant("1-a", body="another")])
    assert [found.parts.body for found in registry.variants()] == ["Hi"]
    assert [found.id for found in registry.runs()] == ["r2", "r1"]


def test_a_run_that_is_saved_again_is_brought_up_to_date(registry: Registry) -> None:
    registry.save_run(run("r1"), [])
    registry.save_run(run("r1").model_copy(update={"written": 6}), [])
    assert [found.written for found in registry.runs()] == [6]


def test_a_review_keeps_the_variant_the_arms_the_campaign_and_what_changed(
    registry: Registry,
) -> None:
    registry.save_run(run("r1"), [variant("1-a")])
    made = arm("winback:sms:en:v1:000001")
    reserved = Campaign(id="winback", brief="winback")
    registry.review(review("1-a"), [variant("1-a", "approved")], [made], reserved)
    assert registry.variants(status="approved") == [variant("1-a", "approved")]
    assert registry.arms(campaign="winback", state="approved") == [made]
    assert registry.reviews("1-a") == [review("1-a")]
    assert [(c.kind, c.was, c.now) for c in registry.changes()] == [
        ("variant", "checked", "approved"),
        ("arm", "", "approved"),
    ]


@pytest.mark.parametrize("second", ["approved", "retired"])
def test_a_second_decision_on_the_same_variant_is_refused_and_leaves_no_trace(
    registry: Registry, second: str
) -> None:
    registry.save_run(run("r1"), [variant("1-a"), variant("2-b")])
    registry.review(review("1-a"), [variant("1-a", "approved")], [], None)
    made = arm("winback:sms:en:v9:000009")
    with pytest.raises(BadInput) as found:
        registry.review(
            review("2-b", by="ravi"),
            [variant("2-b", "approved"), variant("1-a", second)],
            [made],
            Campaign(id="other", brief="other"),
        )
    assert found.value.code == "HL303"
    assert registry.variant("2-b") == variant("2-b")
    assert registry.arms() == []
    assert registry.campaigns() == []
    assert registry.reviews("2-b") == []


def test_other_tags_are_kept_with_who_said_so_and_not_after_a_decision(registry: Registry) -> None:
    registry.save_run(run("r1"), [variant("1-a")])
    tagged = variant("1-a").model_copy(update={"tags": {"hook": Tag(value="game", origin="x")}})
    change = Change(kind="tag", id="1-a", was="hook=", now="hook=game", by="asha", at=AT)
    registry.save_open(tagged, [change])
    assert registry.variant("1-a") == tagged
    assert registry.changes("1-a")[-1] == change
    registry.review(review("1-a"), [variant("1-a", "approved")], [], None)
    with pytest.raises(BadInput) as found:
        registry.save_open(tagged, [change])
    assert found.value.code == "HL303"
    assert registry.variant("1-a") == variant("1-a", "approved")


def test_a_decision_that_is_taken_back_leaves_the_variant_open(registry: Registry) -> None:
    registry.save_run(run("r1"), [variant("1-a")])
    registry.review(review("1-a", "rejected"), [variant("1-a", "retired")], [], None)
    registry.review(review("1-a", "reopened"), [variant("1-a", "checked")], [], None)
    registry.review(review("1-a"), [variant("1-a", "approved")], [], None)
    decisions = [kept.decision for kept in registry.reviews("1-a")]
    assert decisions == ["rejected", "reopened", "approved"]


def test_decisions_on_all_variants_come_in_the_order_they_were_made(registry: Registry) -> None:
    registry.save_run(run("r1"), [variant("1-a"), variant("2-b")])
    registry.review(review("2-b", "rejected"), [variant("2-b", "retired")], [], None)
    registry.review(review("1-a"), [variant("1-a", "approved")], [], None)
    assert [kept.variant_id for kept in registry.reviews()] == ["2-b", "1-a"]


def test_a_campaign_that_is_there_is_not_reserved_anew(registry: Registry) -> None:
    live = Campaign(id="winback", brief="winback", state="live")
    change = Change(kind="campaign", id="winback", was="", now="live", by="asha", at=AT)
    registry.save_campaign(live, change)
    registry.review(review("1-a"), [variant("1-a")], [], Campaign(id="winback", brief="winback"))
    assert registry.campaigns() == [live]


def test_a_campaign_and_its_arms_go_live_together_or_not_at_all(registry: Registry) -> None:
    reserved = Campaign(id="winback", brief="winback", state="reserved")
    change = Change(kind="campaign", id="winback", was="", now="reserved", by="asha", at=AT)
    registry.save_campaign(reserved, change)
    live = reserved.model_copy(update={"state": "live"})
    went_live = change.model_copy(update={"now": "live"})
    cut_short: Any = [arm("winback:sms:en:v1:000001"), None]
    with pytest.raises(AttributeError):
        registry.save_campaign(live, went_live, cut_short, [went_live])
    assert registry.campaigns() == [reserved]
    assert registry.arms() == []
    assert registry.changes() == [change]
    registry.save_campaign(live, went_live, cut_short[:1], [change])
    assert registry.campaigns() == [live]
    assert registry.arms() == cut_short[:1]
    assert registry.changes() == [change, change, went_live]


def test_arms_are_found_by_words_and_read_by_windows(registry: Registry) -> None:
    bodies = {"a": "Straße", "b": 'say "yes"', "c": "STRASSE too", "d": "नमस्ते"}
    arms = [
        arm(id_, state).model_copy(update={"parts": Parts(body=bodies[id_])})
        for id_, state in zip(bodies, ("live", "paused", "live", "approved"), strict=True)
    ]
    registry.save_arms(arms, [])
    called = {"approved": "v accepted"}

    def found(*words: str, order: str = "campaign") -> list[str]:
        rows = registry.arm_rows(order)
        held = registry.arm_rows_holding(words, called) if words else rows
        window = registry.arm_window(rows)
        return [window[row].arm_id for row in rows if row in held]

    assert found() == ["a", "b", "c", "d"]
    assert found("strasse") == ["a", "c"]
    assert found("strasse", "too") == ["c"]
    assert found('"YES"') == ["b"]
    assert found("accepted") == found("नमस्ते") == ["d"]
    assert found("sms", "en", "winback", "live") == ["a", "c"]
    assert found("approved") == found("nothing") == []
    assert found(order="newest") == ["d", "c", "b", "a"]
    assert found(order="state") == ["d", "a", "c", "b"]
    assert found(order="message") == ["c", "a", "b", "d"]
    assert registry.count_arms() == {"live": 2, "paused": 1, "approved": 1}
    registry.save_arms([arm("e", "live").model_copy(update={"parent_arm": "a"})], [])
    assert registry.count_arms() == {"live": 2, "paused": 1, "approved": 1}
    assert len(registry.arm_rows("campaign")) == 5


def test_a_follow_up_stands_behind_its_message_and_the_tenth_version_behind_the_ninth(
    registry: Registry,
) -> None:
    first = [f"winback:sms:en:v{n}:3fa9c{n:x}" for n in range(1, 12)]
    follows = {f"winback:email:en:v{n}:3fa9c{n:x}": first[n - 1] for n in (9, 2)}
    after = [arm(i).model_copy(update={"parent_arm": parent}) for i, parent in follows.items()]
    registry.save_arms([arm("winback:email:en:v1:aaaaaa"), *map(arm, first), *after], [])

    def listed(order: str) -> list[str]:
        rows = registry.arm_rows(order)
        window = registry.arm_window(rows)
        return [window[row].arm_id for row in rows]

    ninth, second = follows
    ordered = ["winback:email:en:v1:aaaaaa", *first[:2], second, *first[2:9], ninth, *first[9:]]
    assert listed("campaign") == listed("state") == ordered


def test_a_window_says_what_a_list_shows_and_leaves_out_what_is_not_there(
    registry: Registry,
) -> None:
    mail = {
        "parts": Parts(subject="Hello", body="Long"), "parent_arm": "a",
        "external": External(status="pending"),
    }  # fmt: skip
    own = arm("c").model_copy(update={"usual": True})
    registry.save_arms([arm("a"), arm("b").model_copy(update=mail), own], [])
    of_a, of_b, of_c = sorted(registry.arm_rows("newest"))
    window = registry.arm_window([of_b, of_c, of_c + 99])
    place = ("approved", "winback", "sms", "en")
    assert window == {
        of_b: ("b", *place, True, "Hello", "Long", False, "pending"),
        of_c: ("c", *place, False, "Hi", "Hi", True, ""),
    }
    assert registry.arm_window([of_a])[of_a].is_usual is False


def test_events_of_some_names_come_back_beyond_a_mark(registry: Registry) -> None:
    assert registry.inbox_mark() == (0, 0)
    registry.add_outcomes([outcomes("a")])
    mark = registry.inbox_mark()
    registry.add_outcomes([outcomes("a", "b", "c")])
    assert registry.events(["converted"]).num_rows == 3
    assert registry.events(["converted", "refunded"], after=mark.last).num_rows == 2
    assert registry.events(["refunded"]).num_rows == 0
    names = ["customer_id", "event", "amount_minor", "currency", "occurred_at"]
    assert registry.events(["converted"]).schema.names == names


def test_what_is_taken_out_of_the_inbox_moves_its_mark(registry: Registry) -> None:
    registry.add_outcomes([outcomes("a")], "first")
    registry.add_outcomes([outcomes("b", "c")], "second")
    registry.undo_outcomes("second")
    assert registry.inbox_mark().removed == 2
    registry.drop_outcome("a")
    registry.drop_outcome("a")
    assert registry.inbox_mark().removed == 3


def test_outcomes_come_back_to_the_last_bit_and_count_once(registry: Registry) -> None:
    assert registry.add_outcomes([outcomes("b", "a")]).new == 2
    assert registry.add_outcomes([outcomes("a", "c")]).new == 1
    assert registry.outcomes() == outcomes("a", "b", "c")


def learning(id_: str, status: str = "proposed") -> Learning:
    evidence = Evidence(words="seen in 4 campaigns", effect=0.01, counts={"campaigns": 4})
    return Learning.model_validate(
        {"id": id_, "kind": "tag", "subject": "emoji=one", "scope": Scope(channel="sms"),
         "line": "Copies with one emoji did better.", "evidence": evidence, "status": status,
         "proposed_on": "2026-03-02", "expires_on": "2026-08-29"}
    )  # fmt: skip


def decided(id_: str, was: str, now: str) -> Change:
    return Change(kind="learning", id=id_, was=was, now=now, by="asha", at=AT, note="why not")


def test_one_customers_outcomes_lose_their_name_and_keep_their_positions(
    registry: Registry,
) -> None:
    other = outcomes("x", "y").set_column(1, OUTCOMES.field("customer_id"), pa.array(["8", "8"]))
    registry.add_outcomes([outcomes("a", "b")], "run")
    registry.add_outcomes([other], "run")
    assert registry.outcomes(customer_id="007")["outcome_id"].to_pylist() == ["a", "b"]
    mark = registry.inbox_mark()
    named = outcomes("c", "d").set_column(1, OUTCOMES.field("customer_id"), pa.array(["9", "9"]))
    registry.unname_outcomes("007", named)
    assert registry.outcomes(customer_id="007").num_rows == 0
    assert registry.outcomes(customer_id="9")["outcome_id"].to_pylist() == ["c", "d"]
    assert registry.inbox_mark() == mark
    assert registry.undo_outcomes("run") == 2  # x and y; those of the nameless are in no run
    assert registry.outcomes()["outcome_id"].to_pylist() == ["c", "d"]


def test_what_is_written_after_outcomes_were_read_is_there_for_everybody(
    registry: Registry, kind: Any, path: Path
) -> None:
    registry.add_outcomes([outcomes("a")])
    assert registry.outcomes().num_rows == 1
    registry.add_outcomes([outcomes("b")])
    other = kind(path)
    assert other.outcomes()["outcome_id"].to_pylist() == ["a", "b"]
    other.close()


def test_what_happened_before_a_moment_is_purged_and_the_moment_itself_stays(
    registry: Registry,
) -> None:
    registry.add_outcomes([outcomes("a")], "run")
    moment = outcomes("a").to_pylist()[0]["occurred_at"]
    assert registry.purge_outcomes(moment) == 0
    assert registry.purge_outcomes(moment + datetime.timedelta(microseconds=1)) == 1
    assert (registry.outcomes().num_rows, registry.undo_outcomes("run")) == (0, 0)


def test_a_receipt_is_kept_once_a_hash_as_it_was_saved_last(registry: Registry) -> None:
    first = Receipt(id_hash="h1", salt="s", by="asha", at=AT, nameless="forgotten-1")
    done = first.model_copy(update={"decisions": 3, "nameless": ""})
    for receipt in (first, Receipt(id_hash="h0", salt="s", by="ravi", at=AT), done):
        registry.save_receipt(receipt)
    assert [(r.id_hash, r.decisions, r.nameless) for r in registry.receipts()] == [
        ("h0", 0, ""), ("h1", 3, ""),
    ]  # fmt: skip


def test_what_was_taken_out_leaves_no_byte_once_it_is_compacted(
    registry: Registry, path: Path
) -> None:
    registry.add_outcomes([outcomes("an-outcome-to-drop", "another")], "run")
    registry.drop_outcome("an-outcome-to-drop")
    registry.compact()
    files = [file.read_bytes() for file in path.parent.iterdir() if path.name in file.name]
    assert [file for file in files if b"an-outcome-to-drop" in file] == []


def test_compacting_leaves_every_row_at_its_position(registry: Registry) -> None:
    registry.add_outcomes([outcomes("a", "b", "c")])
    registry.drop_outcome("a")
    before = registry.inbox_mark()
    registry.compact()
    assert registry.inbox_mark() == before
    assert registry.events(["converted"], after=2).num_rows == 1


def test_a_position_is_never_given_out_again(registry: Registry) -> None:
    registry.add_outcomes([outcomes("a", "b")])
    mark = registry.inbox_mark()
    registry.drop_outcome("b")
    registry.add_outcomes([outcomes("c")])
    assert registry.events(["converted"], after=mark.last).num_rows == 1
    assert registry.events(["converted"], until=mark.last).num_rows == 1


def test_what_was_taken_out_since_a_mark_is_told_if_it_was_there_at_the_mark(
    registry: Registry,
) -> None:
    registry.add_outcomes([outcomes("a", "b")], "first")
    mark = registry.inbox_mark()
    registry.add_outcomes([outcomes("c")], "second")
    registry.undo_outcomes("second")
    registry.drop_outcome("a")
    removed = registry.removed_events(["converted"], mark)
    assert removed is not None
    assert removed.num_rows == 1
    assert removed.schema == registry.events(["converted"]).schema
    assert registry.removed_events(["refunded"], mark).num_rows == 0  # type: ignore[union-attr]
    assert registry.removed_events(["converted"], registry.inbox_mark()).num_rows == 0  # type: ignore[union-attr]


def test_what_was_taken_out_of_a_customer_who_is_forgotten_is_told_to_nobody_behind_it(
    registry: Registry, path: Path
) -> None:
    def of(customer: str, *ids: str) -> pa.Table:
        names = pa.array([customer] * len(ids))
        return outcomes(*ids).set_column(1, OUTCOMES.field("customer_id"), names)

    registry.add_outcomes([of("asha@example.org", "a", "b")])
    before = registry.inbox_mark()
    registry.drop_outcome("a")
    after = registry.inbox_mark()
    registry.unname_outcomes("asha@example.org", of("9", "n"))
    registry.compact()
    assert registry.removed_events(["converted"], before) is None
    assert registry.removed_events(["converted"], after).num_rows == 0  # type: ignore[union-attr]
    assert b"asha" not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_a_purge_has_everybody_count_all_anew(registry: Registry) -> None:
    registry.add_outcomes([outcomes("a")])
    mark = registry.inbox_mark()
    moment = outcomes("a").to_pylist()[0]["occurred_at"]
    registry.purge_outcomes(moment + datetime.timedelta(microseconds=1))
    assert registry.removed_events(["converted"], mark) is None


def test_events_of_some_customers_come_back_alone(registry: Registry) -> None:
    other = outcomes("x").set_column(1, OUTCOMES.field("customer_id"), pa.array(["it's [8]"]))
    registry.add_outcomes([outcomes("a", "b"), other])
    assert registry.events(["converted"], among=pa.array(["007", "nobody"])).num_rows == 2
    assert registry.events(["converted"], among=pa.array(["it's [8]"])).num_rows == 1
    assert registry.events(["converted"], among=pa.array([], pa.string())).num_rows == 0
    both = registry.events(["converted"], among=pa.array(["it's [8]", "a", "007"]))
    assert sorted(map(str, both["customer_id"].to_pylist())) == ["007", "007", "it's [8]"]


def test_all_events_come_in_order_of_customer_and_nobody_is_in_two_batches(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.registry.sqlite_batches.BATCH_ROWS", 2)
    many = outcomes(*"abcdefg")
    names = ["z", 'quoted "é"', "m", "m", "m", "a", "z"]
    many = many.set_column(1, OUTCOMES.field("customer_id"), pa.array(names))
    registry.add_outcomes([many])
    until = registry.inbox_mark().last
    registry.add_outcomes([outcomes("late")])  # of a customer who comes before all others
    batches = list(registry.events_by_customer(["converted"], until))
    asked = registry.events(["converted"], until=until)
    order: Any = [("customer_id", "ascending"), ("occurred_at", "ascending")]
    assert [batch["customer_id"].to_pylist() for batch in batches] == [
        ["a"], ["m", "m", "m"], ['quoted "é"', "z", "z"]]  # fmt: skip
    assert pa.concat_tables(batches).sort_by(order) == asked.sort_by(order)
    assert not sum(batch.num_rows for batch in registry.events_by_customer(["refunded"], until))


def test_learnings_are_kept_in_order_with_all_that_was_done_to_them(registry: Registry) -> None:
    for id_ in ("tag-b", "tag-a"):
        registry.save_learnings([learning(id_)], [decided(id_, "", "proposed")])
    accepted = decided("tag-b", "proposed", "accepted")
    registry.save_learnings([learning("tag-b", "accepted")], [accepted])
    assert registry.learnings() == [learning("tag-b", "accepted"), learning("tag-a")]
    assert [c.now for c in registry.changes("tag-b")] == ["proposed", "accepted"]


def test_a_learning_that_somebody_decided_on_meanwhile_is_refused_with_all_beside_it(
    registry: Registry,
) -> None:
    registry.save_learnings([learning("tag-a")], [decided("tag-a", "", "proposed")])
    registry.save_learnings(
        [learning("tag-a", "rejected")], [decided("tag-a", "proposed", "rejected")]
    )
    with pytest.raises(BadInput) as found:
        registry.save_learnings(
            [learning("tag-b"), learning("tag-a", "accepted")],
            [decided("tag-b", "", "proposed"), decided("tag-a", "proposed", "accepted")],
        )
    assert found.value.code == "HL303"
    assert registry.learnings() == [learning("tag-a", "rejected")]
    assert registry.changes("tag-b") == []


def test_a_database_from_before_there_were_learnings_takes_them(kind: Any, path: Path) -> None:
    kind(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE learnings")
        connection.execute("DELETE FROM migrations WHERE name = 'm004_learnings'")
    connection.close()
    again = kind(path)
    again.save_learnings([learning("tag-a")], [decided("tag-a", "", "proposed")])
    assert again.learnings() == [learning("tag-a")]
    again.close()


@pytest.mark.parametrize(
    ("decision", "reason", "set_aside_by"),
    [
        ("set aside", "1-b was approved", "1-b"),
        ("set aside", "1-b was chosen", ""),
        ("rejected", "1-b was approved", ""),
    ],
)
def test_which_approval_set_a_version_aside_is_known_in_a_database_from_before_it_was_kept(
    kind: Any, path: Path, decision: str, reason: str, set_aside_by: str
) -> None:
    opened = kind(path)
    kept = review("1-a").model_copy(update={"decision": decision, "reason": reason})
    opened.review(kept, [], [], None)
    opened.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            "UPDATE reviews SET document = json_remove(document, '$.set_aside_by');"
            "DELETE FROM migrations WHERE name = 'm009_set_aside_by'"
        )
    again = kind(path)
    assert again.reviews("1-a") == [kept.model_copy(update={"set_aside_by": set_aside_by})]
    again.close()


def test_outcomes_of_some_customers_are_found_in_a_database_from_before_their_index_was_widened(
    kind: Any, path: Path
) -> None:
    opened = kind(path)
    opened.add_outcomes([outcomes("a", "b")], "run")
    opened.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            "DROP INDEX outcomes_of_customer;"
            "CREATE INDEX outcomes_by_customer ON outcomes (customer_id);"
            "DELETE FROM migrations WHERE name = 'm008_outcomes_of_customer'"
        )
    again = kind(path)
    customer = outcomes("a")["customer_id"].combine_chunks()
    assert again.events(["converted"], among=customer).num_rows == 2
    again.close()


FIRST = DecisionState(version="v1", digest="a", pool="p", policy="beta", day="2026-03-02")


def test_outcomes_of_a_database_from_before_there_were_positions_are_all_there(
    kind: Any, path: Path
) -> None:
    opened = kind(path)
    opened.add_outcomes([outcomes("a", "b")], "run")
    opened.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            "CREATE TABLE old (outcome_id VARCHAR NOT NULL, customer_id VARCHAR NOT NULL, "
            "decision_id VARCHAR, event VARCHAR NOT NULL, value FLOAT, amount_minor INTEGER, "
            "currency VARCHAR, order_id VARCHAR, category VARCHAR, code VARCHAR, "
            "occurred_us INTEGER NOT NULL, PRIMARY KEY (outcome_id));"
            "INSERT INTO old SELECT outcome_id, customer_id, decision_id, event, value, "
            "amount_minor, currency, order_id, category, code, occurred_us FROM outcomes;"
            "DROP TABLE outcomes; DROP TABLE removed_outcomes; ALTER TABLE old RENAME TO outcomes;"
            "CREATE INDEX outcomes_by_customer ON outcomes (customer_id);"
            "DELETE FROM migrations WHERE name = 'm007_removed_outcomes'"
        )
    again = kind(path)
    assert again.outcomes() == outcomes("a", "b")
    mark = again.inbox_mark()
    assert again.undo_outcomes("run") == 2
    assert again.removed_events(["converted"], mark).num_rows == 2
    again.close()


def test_a_published_state_is_never_changed_and_the_last_published_counts(
    registry: Registry,
) -> None:
    registry.publish(FIRST)
    registry.publish(FIRST.model_copy(update={"digest": "b"}))
    assert registry.state("p", "beta") == FIRST
    second = FIRST.model_copy(update={"version": "v2"})
    registry.publish(second)
    assert registry.state("p", "beta") == second


def test_a_version_that_is_published_again_is_the_latest_again(registry: Registry) -> None:
    for version in ("v1", "v2", "v1"):
        registry.publish(FIRST.model_copy(update={"version": version}))
    assert registry.state("p", "beta") == FIRST


def test_each_pool_and_policy_has_a_latest_state_of_its_own(registry: Registry) -> None:
    others = [{"version": "v2", "policy": "thompson"}, {"version": "v3", "pool": "q"}]
    states = [FIRST, *(FIRST.model_copy(update=other) for other in others)]
    for state in states:
        registry.publish(state)
    assert [registry.state(s.pool, s.policy) for s in states] == states
    assert registry.state("q", "thompson") is None
    assert registry.published_policies("p") == ("beta", "thompson")


def test_states_of_a_database_from_before_there_was_a_latest_one_are_still_found(
    kind: Any, path: Path
) -> None:
    opened = kind(path)
    thompson = FIRST.model_copy(update={"version": "v3", "policy": "thompson"})
    for state in (FIRST, FIRST.model_copy(update={"version": "v2"}), thompson):
        opened.publish(state)
    opened.close()
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE latest_states")
        connection.execute("DELETE FROM migrations WHERE name = 'm002_latest_states'")
    connection.close()
    again = kind(path)
    assert again.state("p", "thompson") == thompson
    beta = again.state("p", "beta")
    assert beta == FIRST.model_copy(update={"version": "v2"})
    again.close()


def test_watermark_and_harmed_arms_are_the_last_that_were_set(registry: Registry) -> None:
    for day in (1, 3, 2):
        registry.set_watermark(datetime.date(2026, 3, day))
    assert registry.watermark() == datetime.date(2026, 3, 2)
    registry.set_harmed_arms({"a:1"})
    registry.set_harmed_arms(())
    assert registry.harmed_arms() == frozenset()


def test_a_newer_database_is_refused(kind: Any, path: Path) -> None:
    kind(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO migrations VALUES ('m999_later', '2030-01-01')")
    connection.close()
    with pytest.raises(BadInput) as found:
        kind(path)
    assert (found.value.code, found.value.where) == ("HL302", str(path))
    assert "m999_later" in found.value.problem


def test_a_database_that_another_program_holds_is_told_to_be_locked(
    kind: Any, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.registry.sqlite_connection.BUSY_SECONDS", 0.05)
    opened = kind(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(BadInput) as found:
        opened.set_harmed_arms({"a:1"})
    holder.close()
    assert (found.value.code, found.value.problem) == ("HL301", "the database is locked")
    opened.set_harmed_arms({"a:1"})
    assert opened.harmed_arms() == {"a:1"}
    opened.close()


def test_a_file_that_is_no_database_is_told(kind: Any, path: Path) -> None:
    path.write_text("this is a text file, and a long one at that\n" * 50)
    with pytest.raises(BadInput) as found:
        kind(path)
    assert found.value.code == "HL304"


WRITER = """
import sys
from pathlib import Path
from hookline import adapters
from hookline.records import Run
registry = adapters.load("registry", sys.argv[1])(Path(sys.argv[2]))
for i in range(100):
    run = Run(id=f"{sys.argv[3]}-{i}", started="", model="offline", seed=7, briefs=())
    registry.save_run(run, [])
registry.close()
"""


def test_two_processes_write_at_once_and_nothing_is_lost(
    request: pytest.FixtureRequest, kind: Any, path: Path
) -> None:
    name = request.node.callspec.params["kind"]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, name, str(path), who]) for who in "ab"
    ]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    opened = kind(path)
    expected = {f"{writer}-{i}" for writer in "ab" for i in range(100)}
    assert {kept.id for kept in opened.runs()} == expected
    opened.close()


def test_a_brief_is_kept_by_its_hash(registry: Registry, brief: ResolvedBrief) -> None:
    registry.save_brief(brief)
    assert registry.brief(brief.brief_hash) == brief


@pytest.fixture
def brief(tmp_path: Path, library: Any) -> ResolvedBrief:
    from hookline.workspace.library import load_brief

    path = tmp_path / "winback.yaml"
    path.write_text(
        "brand: K\nblueprint: winback\nmarket: IN\noffer: {amount: 500, code: 007}\n"
        "facts: [{en: a, sms: b}]\nfollow_up: {step: reminder}\n"
    )
    return load_brief(path, library)


def test_an_order_that_was_there_twice_is_one_order_replaced(registry: Registry) -> None:
    def order(*ids: str) -> pa.Table:
        rows = [row | {"order_id": "O1"} for row in outcomes(*ids).to_pylist()]
        return pa.Table.from_pylist(rows, schema=OUTCOMES)

    registry.add_outcomes([order("a", "b")])
    assert registry.add_outcomes([order("c")])[:2] == (0, 1)
    assert registry.outcomes()["outcome_id"].to_pylist() == ["c"]
