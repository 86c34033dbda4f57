"""What a model thinks aloud is no part of its answer, whatever marks it puts round it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text import answers
from hookline.text.answers import last_object, read_answer, variants_in

ANSWER, DRAFT = {"words": "kept"}, '{"words": "draft"}'
KEPT = '{"words": "kept"}'


@pytest.mark.parametrize(
    "text",
    [
        f"<think>{DRAFT}</think>{KEPT}",
        f"<THINKING>\n{DRAFT}\n</THINKING >\n{KEPT}",
        f"<thought signature='x'>{DRAFT}</thought>{KEPT}",
        f"<seed:think>{DRAFT}</seed:think>{KEPT}",
        f"<think/>{KEPT}",
        f"<think>{DRAFT}</thinking>{KEPT}",
        f"<think><think>{DRAFT}</think>{DRAFT}</think>{KEPT}",
        f"{DRAFT}</reasoning>{KEPT}",
        f"<|begin_of_thought|>{DRAFT}<|end_of_thought|><|begin_of_solution|>{KEPT}",
        f"<|START_THINKING|>{DRAFT}<|END_THINKING|>{KEPT}",
        f"<unused94>thought\n{DRAFT}<unused95>{KEPT}",
        f"<|channel>thought\n{DRAFT}<channel|>{KEPT}",
        f"<|channel|>analysis<|message|>{DRAFT}<|end|><|channel|>final<|message|>{KEPT}<|end|>",
        f"<|channel|>commentary<|message|>{DRAFT}<|channel|>final<|message|>{KEPT}",
        f"analysisWe need {DRAFT}assistantfinal{KEPT}",
        f"```thinking\n{DRAFT}\n```\n{KEPT}",
        f"{KEPT}<think>{DRAFT}</think",
        f"<thinking_process>{DRAFT}</thinking_process>{KEPT}",
        f"<internal-thoughts>{DRAFT}</internal-thoughts>{KEPT}",
        f"< think >{DRAFT}</ think >{KEPT}",
        f"{KEPT}<rationale>{DRAFT}",
        f"{KEPT}<｜begin▁of▁thinking｜>{DRAFT}<｜end▁of▁thinking｜>",
        f"{KEPT}&lt;think&gt;{DRAFT}&lt;/think&gt;",
        f"{KEPT}<details type='reasoning' done='true'>{DRAFT}</details>",
        f"{KEPT}<!-- thinking: {DRAFT} -->",
        f"{KEPT}<|im_start|>think {DRAFT}<|im_end|>",
        f"{KEPT}~~~reasoning\n{DRAFT}\n~~~",
        f"assistantanalysis\n{DRAFT}assistantfinal{KEPT}",
        f"Here are my reasoning steps:\n{DRAFT}\n[BEGIN FINAL RESPONSE]{KEPT}",
        f'{KEPT}<think>I close it with "</think>", then {DRAFT}</think>',
    ],
)
def test_reasoning_is_left_out_whatever_its_marks(text: str) -> None:
    assert [document.value for document in read_answer(text).documents] == [ANSWER]


@pytest.mark.parametrize("mark", ["<think>", "[THINK]", "◁think▷", "<|channel|>analysis", "<cot>"])
def test_an_answer_knows_that_it_ended_in_its_reasoning(mark: str) -> None:
    assert read_answer(f"{mark} {DRAFT} and so on") == ((), True, "")
    assert not read_answer(f"{KEPT} no {mark[1:]}").is_thinking


def test_a_mark_inside_a_text_is_text() -> None:
    assert (
        last_object('{"words": "we <think> of you </think>"}')["words"]
        == "we <think> of you </think>"
    )


@pytest.mark.parametrize("mark", ['"<think>"', "`[THINK]`", "“◁think▷”", "'</think>'"])
def test_a_mark_in_quotes_is_only_spoken_of(mark: str) -> None:
    assert read_answer(f"{KEPT} without {mark} as you asked").documents == ((ANSWER, True),)
    assert read_answer(f"Without {mark}, as you asked: {KEPT}").documents == ((ANSWER, True),)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(json.dumps(KEPT)),
        f"Here you are: {json.dumps(KEPT)}. Anything else?",
        f"<think>{DRAFT}</think>\n{json.dumps(KEPT)}",
        KEPT.replace('"', "&quot;"),
        f"{{\\n  {KEPT[1:-1]}\\n}}",
    ],
)
def test_an_answer_that_was_encoded_is_decoded(text: str) -> None:
    assert last_object(text) == ANSWER


@given(cut=st.integers(21, 50))
def test_an_encoded_answer_may_be_cut_anywhere(cut: int) -> None:
    encoded = json.dumps('{"words": "kept", "more": "and \\u00e9 so \\"on\\""}')
    assert last_object(encoded[:cut])["words"] == "kept"


COPY = {"cell": 2, "body": "B"}


@pytest.mark.parametrize(
    "value",
    [
        [[COPY]],
        [{"variants": [COPY]}],
        [{"name": "write", "arguments": {"variants": [COPY]}}],
        {"variants": [{"variant": COPY}]},
        {"variant_2": {"body": "B"}},
        {"cell 2": {"body": "B"}},
        {"answer": f"Here you are:\n```json\n{json.dumps(COPY)}\n```"},
        {"thinking": {"variants": [{"cell": 2, "body": "D"}]}, "answer": {"variants": [COPY]}},
    ],
)
def test_variants_are_found_in_any_wrapper_and_never_in_a_thought(value: object) -> None:
    assert variants_in(value) == [COPY]
    assert variants_in({"reasoning": value}) is None


def test_words_about_an_analysis_are_prose() -> None:
    assert last_object(f"Analysis: short and clear. {KEPT}") == ANSWER


def test_the_last_whole_object_is_the_answer() -> None:
    assert last_object(f'{DRAFT} {KEPT} {{"words": "cu') == ANSWER
    assert last_object('{"words": "came", "prefer": "cu') == {"words": "came"}
    assert last_object("no answer at all [1]") == {}


@pytest.mark.parametrize("value", [{}, {"a": []}, [1], "text", None, {"a": {"b": {"c": {}}}}])
def test_a_document_without_variants_holds_none(value: object) -> None:
    assert variants_in(value) is None


def test_brackets_without_end_are_given_up() -> None:
    assert read_answer('{"a": ' * 100_000).problem.startswith("it is nested too deep")


@pytest.mark.parametrize(("spare", "is_found"), [(0, True), (-1, False)])
def test_what_is_looked_through_in_vain_has_an_end(
    monkeypatch: pytest.MonkeyPatch, spare: int, *, is_found: bool
) -> None:
    text = f"{{{{ first_name }}}} {KEPT}"
    monkeypatch.setattr(answers, "MOST_CHARACTERS", 2 * len(text) - 1 + spare)
    assert bool(read_answer(text).documents) is is_found


@pytest.mark.parametrize(("wrappers", "is_read"), [(3, True), (4, False)])
def test_variants_lie_in_three_wrappers_at_most(wrappers: int, is_read: bool) -> None:
    document: object = {"variants": [{"cell": 1, "body": "Come by."}]}
    for _ in range(wrappers):
        document = {"answer": document}
    assert (variants_in(document) is not None) == is_read
