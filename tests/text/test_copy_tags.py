"""Kinds of copy: one test each side of every rule."""

import pytest

from hookline.records.copy_cues import copy_cues
from hookline.text.copy_tags import copy_tags


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("length", "x" * 80, "short"),
        ("length", "x" * 81, "medium"),
        ("length", "x" * 160, "medium"),
        ("length", "x" * 161, "long"),
        ("emoji", "Lunch is on 🍔", "yes"),
        ("emoji", "Lunch is on ™", "no"),
        ("merge_field", 'Hi {{ first_name | default: "there" }}', "yes"),
        ("merge_field", "Hi there", "no"),
        ("urgency", "Only today", "yes"),
        ("urgency", "Any day you like", "no"),
        ("question", "Hungry yet?", "yes"),
        ("question", "क्या हाल है？", "yes"),
        ("question", "Look: https://bun.example/?a=1", "no"),
        ("number_first", "One two three four 5 six", "yes"),
        ("number_first", "One two three four five 6", "no"),
        ("number_first", "पूरे ५०० की छूट", "yes"),
        ("first_person", "We kept your table", "yes"),
        ("first_person", "We’ve kept your table", "yes"),
        ("first_person", "हमने आपकी टेबल रखी", "yes"),
        ("first_person", "Your table was kept, wearily", "no"),
        ("urgency", "Kun i dag", "yes"),
        ("urgency", "本日まで", "yes"),
        ("first_person", "Abbiamo tenuto il tuo tavolo", "yes"),
        ("cta", "Balas YA", "reply"),
        ("cta", "Antworten Sie STOPP", "none"),
        ("cta", "Mit dem Rabattcode SUPPE", "code"),
        ("offer_said", "八折", "percent"),
        ("offer_said", "打折", "none"),
        ("offer_said", "20 procent rabatt", "percent"),
        ("product_named", "The smoky burger is back", "yes"),
        ("product_named", "It is back", "no"),
        ("cta", "Reply YES", "reply"),
        ("cta", "Come by", "none"),
        ("offer_said", "20% off", "percent"),
        ("offer_said", "Rs 500 off", "amount"),
        ("offer_said", "A reason to come", "none"),
    ],
)
def test_a_copy_is_of_the_kind_that_its_rule_says(kind: str, text: str, value: str) -> None:
    assert copy_tags(text, copy_cues(), names=["Smoky Burger", ""])[kind] == value


def test_a_button_is_the_call_to_action_of_a_text_without_another() -> None:
    assert copy_tags("Come by", copy_cues(), cta="Book")["cta"] == "button"
