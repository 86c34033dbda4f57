"""Who wrote a text: by more than half, and what the brief gave is nobody's."""

import pytest

from hookline.loop.rewritten_share import is_rewritten, rewritten_share
from hookline.records.variant import Parts

OFFER, LABEL = "20% off any pair until Sunday", "See my size"


def parts(body: str) -> Parts:
    return Parts(body=body)


@pytest.mark.parametrize(
    ("edited", "rewritten"),
    [("aaaaabbbbb", False), ("aaaabbbbbb", True), ("aaaaaaaaaa", False), ("", False)],
)
def test_who_changed_more_than_half_of_a_text_wrote_it(edited: str, rewritten: bool) -> None:
    assert is_rewritten(parts("aaaaaaaaaa"), parts(edited)) is rewritten


@pytest.mark.parametrize(
    ("given", "written", "edited"),
    [
        (OFFER, "Walk on. {}.", "Rain is due? {}."),
        (OFFER.upper(), "Walk on. {}.", "Rain is due? {}."),
        ("满300减50，全场通用", "好物在等你。{}", "今天想跑步吗？{}"),
        ("रविवार तक हर जोड़ी पर 20% की छूट", "चलिए। {}", "बारिश आने वाली है? {}"),
        ("50% خصم على كل الأحذية", "هيا بنا. {}", "هل تمطر اليوم؟ {}"),
    ],
)
def test_what_the_brief_gave_counts_for_neither_side(given: str, written: str, edited: str) -> None:
    before, after = parts(written.format(given)), parts(edited.format(given))
    assert not is_rewritten(before, after)
    assert is_rewritten(before, after, [given, LABEL])
    assert rewritten_share(before, before, [given]) == 0


def test_a_quotation_in_other_capitals_is_one_and_a_single_word_of_it_is_none() -> None:
    before = parts("Go. 20% off any pair until Sunday")
    assert rewritten_share(before, parts("Go. 20% OFF ANY PAIR until sunday!"), [OFFER]) < 0.5
    assert rewritten_share(parts("Sunday"), parts("Monday"), [OFFER]) == rewritten_share(
        parts("Sunday"), parts("Monday")
    )


def test_a_merge_tag_is_nobodys() -> None:
    tag = '{{ first_name | default: "there, dear reader of ours" }}'
    assert is_rewritten(parts(f"Hi {tag}"), parts(f"Yo {tag}"))
    assert not is_rewritten(parts(f"Hello {tag}"), parts(f"Hello, {tag}"))


def test_a_text_of_the_briefs_words_alone_is_measured_whole() -> None:
    assert rewritten_share(parts(OFFER), parts(OFFER), [OFFER]) == 0
    assert is_rewritten(parts(OFFER), parts(LABEL), [OFFER, LABEL])


def test_a_part_that_was_emptied_is_nobodys_and_one_that_was_written_anew_is_ones_own() -> None:
    before = Parts(subject="A street you know", body="Walk through it once and see what is new.")
    emptied = before.model_copy(update={"body": ""})
    assert rewritten_share(before, emptied) == 0
    assert rewritten_share(Parts(body=before.body), Parts()) == 0
    anew = before.model_copy(update={"body": "Come by: forty chairs, none of them grey, all ours."})
    assert rewritten_share(before, anew) > 0.5
