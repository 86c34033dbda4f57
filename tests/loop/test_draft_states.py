"""Drafts stand as their messages do: one that was launched is not called approved any more."""

from collections.abc import Callable

import pytest

from hookline.loop.draft_states import with_live_states
from hookline.records.campaign import Campaign
from hookline.records.words import Status
from hookline.workspace.folder import Workspace


@pytest.mark.parametrize("state", ["approved", "live", "paused", "retired"])
def test_an_accepted_draft_stands_as_its_message_does(
    workspace: Workspace, live: Campaign, state: Status
) -> None:
    with workspace.registry() as registry:
        arm = next(arm for arm in registry.arms(campaign=live.id) if not arm.parent_arm)
        registry.save_arms([arm.model_copy(update={"state": state})], [])
        variants = registry.variants(brief=live.brief)
        shown = with_live_states(registry, live.brief, variants)
    assert [variant.id for variant in shown] == [variant.id for variant in variants]
    states = {variant.id: variant.status for variant in shown}
    assert states.pop(arm.variant_id) == state
    assert set(states.values()) == {"live"}


def test_a_draft_that_waits_stays_as_it_is(
    workspace: Workspace, write: Callable[..., object]
) -> None:
    write()
    with workspace.registry() as registry:
        variants = registry.variants()
        assert with_live_states(registry, variants[0].brief, variants) == variants
