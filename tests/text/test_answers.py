"""What a model thinks aloud is no part of its answer, whatever marks it puts round it."""

import pytest

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
    ],
)
def test_reasoning_is_left_out_whatever_its_marks(text: str) -> None:
    assert [document.value for document in read_answer(text).documents] == [ANSWER]


@pytest.mark.parametrize("mark", ["<think>", "[THINK]", "◁think▷", "<|channel|>analysis", "<cot>"])
def test_an_answer_knows_that_it_ended_in_its_reasoning(mark: str) -> None:
    assert read_answer(f"{mark} {DRAFT} and so on") == ((), True, "")
    assert not read_answer(f"{KEPT} no {mark[1:]}").is_thinking


def test_a_mark_inside_a_text_is_text() -> None:
    assert last_object('{"words": "we <think> of you </think>"}')["words"].startswith("we <think>")


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
