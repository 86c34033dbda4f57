"""Good variants are kept, whatever a model wrapped them in; the rest is named exactly."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.prompting.parse import STILL_THINKING, parse_variants
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]
Prompts = Callable[[ResolvedBrief, Channel, str], list[Prompt]]


def one(cell: int, **changed: Any) -> dict[str, Any]:
    return {"cell": cell, "body": f"Body {cell}", "follow_up": {"body": f"Then {cell}"}} | changed


def answer(*variants: Any) -> str:
    return json.dumps({"variants": list(variants)}, ensure_ascii=False)


WHOLE = answer(one(1), one(2), one(3))


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        f"\ufeff{WHOLE}\n\n",
        f"```json\n{WHOLE}\n```",
        f"```\n{WHOLE}\n```\nHope this helps!",
        f"Here you are:\n\n{WHOLE}\n\nTell me if you want more.",
        f"I kept {{{{ first_name }}}} as it is.\n{WHOLE}",
        f"```json\n{WHOLE}",
        json.dumps({"variants": [one(3), one(1), one(2)]}, indent=4),
    ],
)
def test_a_whole_answer_is_read_whatever_is_round_it(sms: Prompt, text: str) -> None:
    drafts, problems = parse_variants(text, sms)[:2]
    assert [(d.cell.index, d.parts.body, d.follow_up.body) for d in drafts] == [
        (1, "Body 1", "Then 1"),
        (2, "Body 2", "Then 2"),
        (3, "Body 3", "Then 3"),
    ]
    assert problems == []


@given(cut=st.integers(0, len(WHOLE) - 3))
def test_an_answer_that_was_cut_keeps_the_variants_that_came_whole(sms: Prompt, cut: int) -> None:
    drafts, problems = parse_variants(WHOLE[:cut], sms)[:2]
    whole = sum(WHOLE[:cut].count(f'"body": "Then {i}"') for i in (1, 2, 3))
    assert len(drafts) == whole
    assert all(draft.parts.body == f"Body {draft.cell.index}" for draft in drafts)
    assert problems or len(drafts) == 3


def test_the_last_variant_of_a_cut_answer_counts_once_its_gloss_has_come(
    resolved: Resolve, prompts: Prompts
) -> None:
    text = "brand: {name: K, default_language: en}\nvariants: 3\nchannels: [sms]\nlanguages: [de]\n"
    german = prompts(resolved(text), "sms", "de")[0]
    whole = answer(*(one(cell, gloss=f"Gloss {cell}") for cell in (1, 2, 3)))
    kept = {
        end: [draft.cell.index for draft in parse_variants(whole[:end], german)[0]]
        for end in (whole.index('"gloss": "Gloss 3'), whole.index("Gloss 3") + len('Gloss 3"'))
    }
    assert [*kept.values()] == [[1, 2], [1, 2, 3]]


@pytest.mark.parametrize(
    ("variants", "kept", "problem"),
    [
        ([one(1), one(2)], [1, 2], "missing: cell 3"),
        ([one(1), one(1, body="again"), one(2), one(3)], [1, 2, 3], "cell 1 came twice"),
        ([one(1), one(2), one(9)], [1, 2], "variant 3: there is no cell 9 in the plan"),
        ([one(1), one(2), one(3, body="")], [1, 2], "cell 3: `body` is empty"),
        ([one(1), one(2), one(3, body=" \u200b\u2060")], [1, 2], "cell 3: `body` is empty"),
        ([one(1), one(2), one(3, body="\x1b[2J\x07")], [1, 2], "cell 3: `body` is empty"),
        ([one(1), one(2), one(3, body=5)], [1, 2], "variant 3: body: input should be"),
        ([one(1), one(2), {"cell": 3, "body": "x"}], [1, 2], "cell 3: `follow_up` is missing"),
        ([one(1), one(2), "three"], [1, 2], "variant 3: input should be"),
        ([one(1), one(2), one(3, body=["a", "b"])], [1, 2], "variant 3: body: input should be"),
    ],
)
def test_one_bad_variant_is_named_and_the_others_are_kept(
    sms: Prompt, variants: list[Any], kept: list[int], problem: str
) -> None:
    drafts, problems = parse_variants(json.dumps({"variants": variants}), sms)[:2]
    assert [draft.cell.index for draft in drafts] == kept
    assert problems[0].startswith(problem)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "the answer holds no JSON object"),
        ("I am sorry, I cannot help with that.", "the answer holds no JSON object"),
        ("[1, 2]", "the answer holds no JSON object"),
        ('{"messages": []}', "the answer has no list `variants`"),
        ('{"variants": "none"}', "the answer has no list `variants`"),
        ('{"a": ' * 100_000, "the answer is not JSON"),
    ],
)
def test_an_answer_without_variants_is_told_why(sms: Prompt, text: str, problem: str) -> None:
    drafts, problems = parse_variants(text, sms)[:2]
    assert drafts == []
    assert problems[0].startswith(problem)


def test_control_characters_never_come_through(sms: Prompt) -> None:
    text = answer(one(1, body="\x1b[31mHi\x1b[0m\u202ethere\x00 \u200bfriend\r\n"), one(2), one(3))
    assert parse_variants(text, sms)[0][0].parts.body == "Hi⟨U+202E⟩there friend"


def test_the_only_variant_asked_for_needs_no_right_number(sms: Prompt) -> None:
    alone = sms.model_copy(update={"cells": sms.cells[2:]})
    drafts, problems = parse_variants(answer(one(1)), alone)[:2]
    assert [draft.cell.index for draft in drafts] == [3]
    assert problems == []


def test_of_several_variants_for_one_cell_its_own_is_taken(sms: Prompt) -> None:
    alone = sms.model_copy(update={"cells": sms.cells[2:]})
    drafts = parse_variants(answer(one(1), one(2), one(3, body="The third.")), alone).drafts
    assert [draft.parts.body for draft in drafts] == ["The third."]


def test_a_channels_own_parts_may_not_be_empty(resolved: Resolve, prompts: Prompts) -> None:
    brief = resolved("brand: K\nvariants: 2\nchannels: [email, push]\n")
    for channel, part in (("email", "subject"), ("push", "title")):
        named: Channel = "email" if channel == "email" else "push"
        (prompt,) = prompts(brief, named, "en")
        drafts, problems = parse_variants(answer(one(1, **{part: "S"}), one(2)), prompt)[:2]
        assert [draft.cell.index for draft in drafts] == [1]
        assert problems[0] == f"cell 2: `{part}` is empty"


@given(text=st.text(alphabet='{}[]",:variantsbodycell1 \\\n`', max_size=80))
def test_any_text_at_all_is_read_or_told(sms: Prompt, text: str) -> None:
    drafts, problems = parse_variants(text, sms)[:2]
    assert len(drafts) == 3 or problems


def test_a_key_that_nobody_asked_for_costs_no_variant(sms: Prompt) -> None:
    answer = json.dumps({"variants": [one(1, colour="red"), one(2), one(3)]})
    drafts, problems = parse_variants(answer, sms)[:2]
    assert ([draft.cell.index for draft in drafts], problems) == ([1, 2, 3], [])


def test_the_idea_and_its_hook_are_taken_as_the_writer_names_them(sms: Prompt) -> None:
    named = one(1, angle="  The door\nstill opens ", hook="convenience")
    other = one(2, angle="x" * 200, hook="magic")
    drafts = parse_variants(json.dumps({"variants": [named, other, one(3)]}), sms).drafts
    assert (drafts[0].angle, drafts[0].hook) == ("The door still opens", "convenience")
    assert (len(drafts[1].angle), drafts[1].hook) == (120, None)
    assert (drafts[2].angle, drafts[2].hook) == ("", None)


DRAFT = answer(one(1, body="DRAFT"), one(2, body="DRAFT"), one(3, body="DRAFT"))


@pytest.mark.parametrize(
    "text",
    [
        f"<think>\nFirst try: {DRAFT}\ntoo long</think>\n{WHOLE}",
        f"<think>\n```json\n{DRAFT}\n```\n</think>\n```json\n{WHOLE}\n```",
        f"{DRAFT}, no, shorter.\n</think>\n\n{WHOLE}",
        f"<|channel|>analysis<|message|>{DRAFT}<|end|><|start|>assistant"
        f"<|channel|>final<|message|>{WHOLE}<|return|>",
        f"[THINK]{DRAFT}[/THINK]{WHOLE}",
        f"◁think▷{DRAFT}◁/think▷{WHOLE}",
        f"Here is a first version:\n{DRAFT}\nBetter:\n{WHOLE}",
        f"```json\n{DRAFT}\n```\nOn reflection:\n```json\n{WHOLE}\n```",
        f"{WHOLE}\n<think>Shall I write another? {DRAFT}",
        f"The user wants three. Say {json.dumps(one(1, body='DRAFT'))}. Too long.\n{WHOLE}",
        f"Three [one a cell: short {{first_name}}. {json.dumps(one(2, body='DRAFT'))} No.\n{WHOLE}",
        f'{{"variants": [{json.dumps(one(1, body="DRAFT"))},\n{WHOLE}',
        f'{WHOLE}\nHooks: [{{"cell": 1, "hook": "offer"}}, {{"cell": 2}}, {{"cell": 3}}]',
        f'{WHOLE}\nLengths: {{"cell": 1, "body": 120}}',
    ],
)
def test_a_draft_is_never_the_answer(sms: Prompt, text: str) -> None:
    drafts, problems = parse_variants(text, sms)[:2]
    assert [draft.parts.body for draft in drafts] == ["Body 1", "Body 2", "Body 3"]
    assert problems == []


def test_a_variant_alone_before_a_list_was_a_try_and_behind_it_belongs_to_it(sms: Prompt) -> None:
    listed, alone = answer(one(1), one(3)), json.dumps(one(2))
    drafts, problems = parse_variants(f"Maybe {alone}? No.\n{listed}", sms)[:2]
    assert ([draft.cell.index for draft in drafts], problems) == ([1, 3], ["missing: cell 2"])
    drafts, problems = parse_variants(f"{listed}\n{alone}", sms)[:2]
    assert ([draft.cell.index for draft in drafts], problems) == ([1, 2, 3], [])


@pytest.mark.parametrize(
    "text",
    [
        "<think>\nA first idea is",
        f"<think>\nFirst try: {DRAFT} but I am not happy with",
        f"<|channel|>analysis<|message|>{DRAFT}",
        f"</think><think>{DRAFT}",
    ],
)
def test_an_answer_that_ends_while_its_writer_thinks_holds_none(sms: Prompt, text: str) -> None:
    assert parse_variants(text, sms) == ([], [STILL_THINKING], {}, {})


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([one(1), one(2), one(3)]),
        json.dumps([{"variants": [one(1), one(2), one(3)]}]),
        "\n".join(json.dumps(one(cell)) for cell in (1, 2, 3)),
        "\n".join(f"```json\n{answer(one(cell))}\n```" for cell in (1, 2, 3)),
        json.dumps(WHOLE),
        json.dumps({"variants": WHOLE}),
        json.dumps({"variants": [json.dumps(one(cell)) for cell in (1, 2, 3)]}),
        json.dumps({"result": {"variants": [one(1), one(2), one(3)]}}),
        json.dumps({"1": one(1), "2": one(2), "3": one(3)}),
        WHOLE.replace('"', '\\"'),
        repr({"variants": [one(1), one(2), one(3)]}),
        WHOLE.replace('"cell"', "“cell”").replace('"body"', "”body”"),
        WHOLE.replace(" ", "\xa0").replace("Body\xa0", "Body ").replace("Then\xa0", "Then "),
        answer(*({"body": f"Body {n}", "follow_up": f"Then {n}"} for n in (1, 2, 3))),
        answer(*(one(n - 1, body=f"Body {n}", follow_up=f"Then {n}") for n in (1, 2, 3))),
        answer(*(one(n) | {"cell": None} for n in (1, 2, 3))),
        answer(*(one(n) | {"cell": f"cell {n}"} for n in (3, 1, 2))),
        answer(*(one(n) | {"cell": {"index": n}} for n in (1, 2, 3))),
        answer(*(one(n, body=[f"Body {n}"], follow_up=[one(n)["follow_up"]]) for n in (1, 2, 3))),
        answer(*(one(n, body={"text": f"Body {n}"}) for n in (1, 2, 3))),
        answer(one(3), one(1), one(2)).replace('"cell"', '"Cell"'),
        answer(*(one(n) | {"Body": "no"} for n in (1, 2, 3))),
        WHOLE.replace('"body"', '"Body"').replace('"follow_up"', '"followUp"'),
        answer(*(one(n, subject=None, cta={"label": "Go"}, gloss=7, tone=1) for n in (1, 2, 3))),
    ],
)
def test_an_answer_in_another_shape_is_read_where_it_means_one_thing(
    sms: Prompt, text: str
) -> None:
    drafts, problems = parse_variants(text, sms)[:2]
    told = [(draft.cell.index, draft.parts.body, draft.follow_up.body) for draft in drafts]
    assert told == [(n, f"Body {n}", f"Then {n}") for n in (1, 2, 3)]
    assert problems == []


def test_what_nobody_asked_for_is_in_no_variant(sms: Prompt) -> None:
    drafts = parse_variants(answer(one(1, subject="S"), one(2), one(3)), sms).drafts
    assert drafts[0].parts.subject == ""


@pytest.mark.parametrize("broken", ['{"cell": 2, "body": "B" [}', '{"cell": 2, "body": "\\u12"}'])
def test_a_variant_that_nobody_can_read_costs_no_other(sms: Prompt, broken: str) -> None:
    text = f'{{"variants": [{json.dumps(one(1))}, {broken}, {json.dumps(one(3))}]}}'
    drafts, problems = parse_variants(text, sms)[:2]
    assert [draft.cell.index for draft in drafts] == [1, 3]
    assert problems == ["missing: cell 2"]


def test_a_follow_up_of_a_variant_that_nobody_can_read_is_no_variant(sms: Prompt) -> None:
    broken = '{"cell": 2, "body": "B" [, "follow_up": {"body": "Then 2"}}'
    text = f'{{"variants": [{json.dumps(one(1))}, {broken}, {json.dumps(one(3))}]}}'
    drafts, problems = parse_variants(text, sms)[:2]
    assert [draft.cell.index for draft in drafts] == [1, 3]
    assert problems == ["missing: cell 2"]


@pytest.mark.parametrize(("count", "kept"), [(2, []), (3, [1, 2, 3]), (4, [])])
def test_variants_without_numbers_are_taken_in_order_only_where_all_are_there(
    sms: Prompt, count: int, kept: list[int]
) -> None:
    bare = [{"body": f"Body {n}", "follow_up": {"body": "Then"}} for n in range(1, count + 1)]
    drafts, problems = parse_variants(answer(*bare), sms)[:2]
    assert [draft.cell.index for draft in drafts] == kept
    assert bool(problems) != bool(kept)


@pytest.mark.parametrize(("cells", "kept"), [((0, 1, 2), 3), ((0, 1, 3), 2), ((0, 2, 1), 2)])
def test_cells_are_counted_from_zero_only_where_all_are(
    sms: Prompt, cells: tuple[int, ...], kept: int
) -> None:
    drafts = parse_variants(answer(*map(one, cells)), sms).drafts
    assert len(drafts) == kept
    assert all((draft.parts.body == f"Body {draft.cell.index}") == (kept == 2) for draft in drafts)


@pytest.mark.parametrize(("cells", "kept"), [((7, 7, 7), 3), ((1, 1, 1), 3), ((1, 1, 2), 2)])
def test_variants_that_all_have_one_number_are_told_apart_by_their_order(
    sms: Prompt, cells: tuple[int, ...], kept: int
) -> None:
    assert len(parse_variants(answer(*map(one, cells)), sms).drafts) == kept


def test_half_a_character_is_replaced_and_the_variant_lives(sms: Prompt) -> None:
    text = (
        answer(one(1), one(2), one(3))
        .replace("Body 1", "Body \\ud83d")
        .replace("Body 2", "Body \\ud83d\\ude00")
    )
    drafts, problems = parse_variants(text, sms)[:2]
    assert [draft.parts.body for draft in drafts] == ["Body �", "Body 😀", "Body 3"]
    assert problems == []


def test_the_shape_that_was_shown_and_came_back_is_no_answer(sms: Prompt) -> None:
    shown = answer(one(1, body="", follow_up={"body": ""}))
    drafts = parse_variants(f"The form is {shown}. So:\n{WHOLE}", sms).drafts
    assert [draft.parts.body for draft in drafts] == ["Body 1", "Body 2", "Body 3"]
