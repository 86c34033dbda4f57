"""Each column of a file is told with all that reads it."""

from hookline.loop.column_uses import column_uses
from hookline.records.campaign import Campaign
from hookline.records.team import Team
from hookline.workspace.library import Library


def test_a_column_is_told_with_every_use_and_one_that_nothing_reads_with_none(
    library: Library,
) -> None:
    team = Team(cells=("stage", "shop"), prefer="preferred_channel")
    campaign = Campaign(id="winback", brief="winback", who="shoe_size >= 44", state="live")
    names = ["shop", "shoe_size", "preferred_channel", "visit_count", "kyc_status", "colour"]
    uses = column_uses(names, library.catalog, team, [campaign])
    assert uses["shop"] == ("a context of the policy",)
    assert uses["shoe_size"] == ("`who` of winback",)
    assert uses["preferred_channel"] == ("the preferred channel",)
    assert uses["colour"] == ()
    assert {"the stage, which is a context of the policy", "a merge field"} <= set(
        uses["visit_count"]
    )


def test_where_the_file_says_the_stage_nothing_is_derived(library: Library) -> None:
    uses = column_uses(["stage", "avg_gap_days"], library.catalog, Team(), [])
    assert uses["stage"] == ("a context of the policy",)
    assert "the stage, which is a context of the policy" not in uses["avg_gap_days"]
