"""Learnings: whose prompts say one, and how long."""

import datetime

import pytest

from hookline.records.learning import (
    LIFETIME_DAYS,
    Evidence,
    Learning,
    Scope,
    has_expired,
    proposal,
)

DAY = datetime.date(2026, 3, 2)
HERE = Scope(brand="Bun & Co", program="winback", channel="sms", language="en")


def learning(day: datetime.date = DAY, scope: Scope = HERE, line: str = "It did.") -> Learning:
    evidence = Evidence(words="seen in 4 campaigns")
    return proposal("tag", "emoji=one", scope, line=line, evidence=evidence, day=day)


@pytest.mark.parametrize(
    ("scope", "is_said"),
    [
        (Scope(), True),
        (Scope(brand="Bun & Co"), True),
        (Scope(channel="sms", language="en"), True),
        (Scope(channel="email"), False),
        (Scope(brand="Bun & Co", language="hi"), False),
        (Scope(brand="Bun", program="winback"), False),
    ],
)
def test_a_blank_of_a_scope_is_any_and_all_else_has_to_fit(scope: Scope, is_said: bool) -> None:
    assert scope.holds(HERE) is is_said


@pytest.mark.parametrize("status", ["proposed", "accepted", "rejected"])
@pytest.mark.parametrize(("days", "is_over"), [(0, False), (179, False), (180, True)])
def test_evidence_is_good_for_180_days_and_not_for_one_more(
    status: str, days: int, is_over: bool
) -> None:
    decided = learning().model_copy(update={"status": status})
    on = decided.status_on(DAY + datetime.timedelta(days=days))
    assert on == ("expired" if is_over else status)
    assert LIFETIME_DAYS == 180


def test_an_id_tells_topic_and_day_apart_and_nothing_else() -> None:
    assert learning().id == learning(line="It did not.").id
    others = [learning(DAY + datetime.timedelta(days=1)), learning(scope=Scope())]
    assert len({learning().id, *(other.id for other in others)}) == 3


def test_a_scope_is_read_as_its_words() -> None:
    assert HERE.words == "Bun & Co · winback · sms · en"
    assert Scope().words == "everywhere"


@pytest.mark.parametrize(("days", "is_over"), [(179, False), (180, True)])
def test_evidence_is_good_for_180_days(days: int, is_over: bool) -> None:
    assert has_expired(DAY, DAY + datetime.timedelta(days=days)) == is_over
