"""Refusals name a field as people see it, with the keys that lead to it."""

from collections.abc import Sequence

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief import Brief, Cta, FollowUp, Offer
from hookline.records.documents import read_brief
from hookline.records.field_names import PARTS, field_called


@pytest.mark.parametrize(
    ("path", "called"),
    [
        (("variants",), "variants"),
        (("offers", 0, "ends"), "the first offer's end (offers: … ends)"),
        (("offers", 9, "min_basket"), "the tenth offer's minimum spend (offers: … min_basket)"),
        (("offers", 10, "code"), "the 11th offer's code (offers: … code)"),
        (("offers", 1, "text", "de"), "the second offer's text in de (offers: … de)"),
        (("facts", 2), "the third fact (facts)"),
        (("languages", 1), "the second language (languages)"),
        (("follow_up", "after"), "the follow-up's delay (follow_up: … after)"),
        (("follow_up", "offer", "ends"), "the follow-up's offer's end (follow_up: … ends)"),
        (("audience", "base_rate"), "the audience's usual share (audience: … base_rate)"),
        (("campaign", "who"), "the campaign's customers (campaign: … who)"),
        (("cta", "phone"), "the way to act's telephone (cta: … phone)"),
        (("control_copy", "sms", "id"), "your own copy in sms in id (control_copy: … id)"),
        (("brand", "sender", "sms"), "the brand's sender in sms (brand: … sms)"),
        (("lanes", "holdout"), "lanes.holdout"),  # of another file, which has names of its own
        ((), ""),
    ],
)
def test_a_field_is_called_as_people_see_it(path: Sequence[str | int], called: str) -> None:
    assert field_called(path) == called


def test_every_key_of_an_offer_a_way_to_act_and_a_follow_up_has_a_name() -> None:
    keys = {
        field.alias or key
        for record in (Offer, Cta, FollowUp)
        for key, field in record.model_fields.items()
    }
    assert keys <= set(PARTS)
    assert Brief.model_fields


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("offer: {ends: someday}", "the first offer's end (offers: … ends): "),
        ("offer: {amount: five INR}", "the first offer's amount (offers: … amount): "),
        ("follow_up: {after: soon}", "the follow-up's delay (follow_up: … after): "),
        ("cta: {phone: 1}", "the way to act's telephone (cta: … phone): "),
    ],
)
def test_no_refusal_counts_from_zero(lines: str, said: str) -> None:
    with pytest.raises(BadInput) as found:
        read_brief(f"brand: K\n{lines}\n", "b.yaml", stem="b", channels=CHANNELS)
    assert found.value.problem.startswith(said)
    assert ".0." not in found.value.problem
