"""A blank for what the brief knows is refused with what to write instead, channel by channel."""

import pytest
from tests.channels import PROFILES, bare_sheet
from tests.coach.conftest import Items

from hookline.guardrails.check import check

BRIEF = """brand: Kurtako
blueprint: winback
market: GB
channels: [{channel}]
offers: [{{text: 20% off, code: {code}}}]
cta: {{label: See what is new{url}}}
control_copy: {{{channel}: {{{parts}body: "Your size is back {blank}"}}}}
"""
PARTS = {"email": "subject: Your size, ", "push": "title: Your size, "}


def fix_of(
    raised: Items, channel: str, blank: str, *, code: str = "BACK20", has_link: bool = True
) -> str:
    url = ", url: https://kurtako.example/new" if has_link else ""
    parts = PARTS.get(channel, "")
    brief = BRIEF.format(channel=channel, blank=blank, code=code, url=url, parts=parts)
    items = raised(brief, "C118")
    assert {(item.severity, item.path) for item in items} == {
        ("error", f"control_copy.{channel}.en")
    }
    return items[0].fix


@pytest.mark.parametrize("channel", sorted(PROFILES))
def test_the_link_is_written_where_it_stands_in_the_text_and_comes_by_itself_behind_a_button(
    raised: Items, channel: str
) -> None:
    has_button = PROFILES[channel].has_button
    in_text = "write the link itself, https://kurtako.example/new: this text goes out as you write"
    assert fix_of(raised, channel, "{link}").startswith(
        "leave it out: the link comes by itself, behind the button" if has_button else in_text
    )


def test_without_a_link_in_the_brief_the_text_holds_ones_own(raised: Items) -> None:
    fix = fix_of(raised, "sms", "[URL]", has_link=False)
    assert fix == "write the link itself: this text goes out as you write it"


@pytest.mark.parametrize(
    ("channel", "blank", "code", "fix"),
    [
        ("email", "{unsubscribe}", "BACK20", "write {{ unsubscribe_url }}: each reader gets a"),
        ("sms", "{optout}", "BACK20", "write "),
        ("push", "{unsubscribe}", "BACK20", "leave it out: readers leave in the app itself"),
        ("sms", "{coupon}", "BACK20", "write the code itself: BACK20"),
        ("sms", "{coupon}", "per_customer", 'write {{ voucher_code | default: "" }}'),
        ("sms", "{coupon}", "''", "write the words that a reader should see"),
        ("sms", "[Brand name]", "BACK20", "write Kurtako"),
        ("sms", "{shoe_width}", "BACK20", "write the words that a reader should see"),
    ],
)
def test_what_else_the_brief_knows_is_named(
    raised: Items, channel: str, blank: str, code: str, fix: str
) -> None:
    assert fix_of(raised, channel, blank, code=code).startswith(fix)


def test_what_every_channel_says_leaves_the_link_to_each(raised: Items) -> None:
    (item,) = raised('brand: K\nblueprint: winback\nmust_say: "Look here: {link}"', "C118")
    assert item.fix == "leave it out: the link comes by itself, where each channel has it"


@pytest.mark.parametrize("channel", sorted(PROFILES))
@pytest.mark.parametrize("blank", ["{link}", '{{ link | default: "" }}'])
def test_a_check_says_the_same_of_a_blank_in_a_draft(channel: str, blank: str) -> None:
    sheet = bare_sheet(channel, placeholders=("first_name",))
    fixes = [
        finding.fix
        for finding in check({"body": f"Your size is back {blank}"}, sheet)
        if finding.code in ("placeholder.malformed", "placeholder.unknown")
    ]
    has_button = PROFILES[channel].has_button
    assert fixes == [
        "leave it out: the link comes by itself, behind the button"
        if has_button
        else "write the link itself: this text goes out as you write it"
    ]
