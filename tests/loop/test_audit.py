"""The audit tells every act of every person, in order, with the text it was done to."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from hookline.errors import BadInput
from hookline.loop import arms, campaigns
from hookline.loop.audit import audit
from hookline.loop.review import approve, queue, reject
from hookline.loop.writing.run import Progress
from hookline.records.campaign import Campaign
from hookline.workspace.folder import Workspace


def test_who_did_what_on_which_text_is_told_in_order(
    workspace: Workspace, live: Campaign, write: Callable[..., Progress]
) -> None:
    ben = replace(workspace, user="ben")
    write(seed=99)
    wrong = queue(workspace)[0]
    reject(ben, [wrong.id], reason="a greeting and nothing else")
    arm = arms.arms(workspace, campaign=live.id)[0]
    arms.move(ben, arm.arm_id, "retired", reason="wrong price")
    campaigns.move(workspace, live.id, "ended", reason="the summer is over")
    acts = audit(workspace, brief="lunch")
    told = [(act.did, act.id, act.reason) for act in acts if act.by == "ben"]
    assert told[0] == ("rejected", wrong.id, "a greeting and nothing else")
    assert told[1] == ("retired", arm.arm_id, "wrong price")
    assert [act.text for act in acts if act.id == arm.arm_id] == [arm.parts.body] * 3
    assert (acts[-1].did, acts[-1].id, acts[-1].reason) == (
        "ended",
        live.id,
        "the summer is over",
    )
    assert [act.at for act in acts] == sorted(act.at for act in acts)
    assert {act.by for act in audit(workspace, by="ben")} == {"ben"}


def test_a_brief_that_nobody_touched_is_told_with_the_nearest(
    workspace: Workspace, live: Campaign
) -> None:
    approve(workspace, [])
    with pytest.raises(BadInput) as found:
        audit(workspace, brief="lunhc")
    assert (found.value.code, found.value.fix) == ("HL352", "did you mean 'lunch'?")
