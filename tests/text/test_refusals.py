"""A refusal is known by its first words, and an answer is never taken for one."""

import json

import pytest
from tests.text.refusal_cases import COPY, REFUSALS

from hookline.text.refusal_words import PHRASES
from hookline.text.refusals import FIRST_WORDS, is_refusal, refusal_in, refusal_of_message
from hookline.workspace.library import Library

NO = "I'm sorry, I can't help with that."


@pytest.mark.parametrize(
    "words",
    [
        "I can't help with that.",
        "I can’t assist with this request.",
        "I'm sorry, but I cannot write messages that press people.",
        "I’m unable to create this content.",
        "I am not able to comply.",
        "I understand what you want. However, I won't produce it.",
        "Sorry, I must decline.",
        "This request violates our usage policies.",
        "I can't write to {{first_name}} like this.",
        "Es tut mir leid, aber dabei kann ich nicht helfen.",
        "Je suis désolé, mais je ne peux pas vous aider.",
        "Lo siento, pero no puedo ayudar con eso.",
        "Przykro mi, ale nie mogę pomóc.",
        "Извините, но я не могу помочь.",
        "抱歉，我无法协助。",
        "申し訳ありませんが、お手伝いできません。",
        "죄송하지만 도와드릴 수 없습니다.",
    ],
)
def test_a_refusal_is_known_by_its_first_words(words: str) -> None:
    assert refusal_in(words) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<think>I could write it.</think>I can't help with that.", "I can't help with that."),
        ('{"error": "I cannot help with that."}', "I cannot help with that."),
        ("<|channel|>final<|message|>I can't help.<|return|>", "I can't help."),
    ],
)
def test_a_refusal_is_told_without_what_stands_round_it(text: str, words: str) -> None:
    assert refusal_in(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Here are three messages for you.",
        "I can't help but smile at this coat.",
        "I can't wait to help you choose.",
        'I cannot write an emoji, so: {"variants": [{"cell": 1, "body": "Come in"}]}',
        '{"variants": [{"cell": 1, "body": "I cannot help you more than this."}]}',
        '<think>I can\'t write that.</think>{"variants": []}',
        "<think>I can't write that",
        "Lo siento de verdad: un abrigo de menos.",
        "죄송한 마음을 담아 할 수 있는 선물입니다.",
    ],
)
def test_an_answer_is_no_refusal(text: str) -> None:
    assert refusal_in(text) == ""


@pytest.mark.parametrize(("beyond", "is_refusal"), [(0, True), (1, False)])
def test_a_refusal_is_looked_for_in_the_first_words_alone(beyond: int, is_refusal: bool) -> None:
    says = " I can't help"
    text = "A" * (FIRST_WORDS - len(says) + beyond) + says
    assert bool(refusal_in(text)) is is_refusal


@pytest.mark.parametrize("language", REFUSALS)
def test_a_refusal_in_the_place_of_a_message_is_known_in_every_language(language: str) -> None:
    assert [text for text in REFUSALS[language] if not is_refusal(text)] == []


@pytest.mark.parametrize("language", COPY)
def test_copy_that_apologises_is_copy_in_every_language(language: str) -> None:
    assert [text for text in COPY[language] if is_refusal(text)] == []


def test_every_language_that_ships_has_words_and_cases_of_refusals(library: Library) -> None:
    shipped = {path.stem for path in (library.folders[-1] / "languages").glob("*.yaml")}
    assert {phrases.language for phrases in PHRASES} >= shipped
    assert set(REFUSALS) & set(COPY) >= shipped


@pytest.mark.parametrize(
    ("messages", "is_refused"),
    [
        ([{"cell": 1, "body": NO}], True),
        ([{"cell": 1, "body": NO}, {"cell": 2, "Body": NO}], True),
        ([{"cell": 1, "body": NO}, {"cell": 2, "body": "Sorry we're late."}], False),
        ([{"cell": 1, "angle": NO, "body": ""}], True),
        ([{"cell": 1, "angle": NO, "body": "Come in out of the rain."}], False),
        ([{"cell": 1, "body": "Come in out of the rain.", "follow_up": {"body": NO}}], False),
        ([NO, NO], True),
    ],
)
def test_an_answer_is_a_refusal_where_all_its_messages_are(
    messages: list[object], is_refused: bool
) -> None:
    assert refusal_in(json.dumps({"variants": messages})) == (NO if is_refused else "")


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"variants": [], "message": NO}, NO),
        ({"status": "refused", "reason": NO}, NO),
        ({"variants": [], "message": "There is nothing to say of it."}, ""),
        ({"verdict": "A", "reason": "A says in one line what B cannot say in three."}, ""),
    ],
)
def test_a_document_without_messages_is_a_refusal_where_all_it_says_is(
    document: object, words: str
) -> None:
    assert refusal_in(json.dumps(document)) == words


@pytest.mark.parametrize(
    ("message", "words"),
    [(NO, NO), ({"body": NO, "angle": "Rain"}, NO), ({"body": "Come in."}, ""), (7, "")],
)
def test_a_message_that_was_refused_is_told_in_its_own_words(message: object, words: str) -> None:
    assert refusal_of_message(message) == words


@pytest.mark.parametrize(("beside", "is_told"), [("content policy", True), ("all is well", False)])
def test_beside_a_refusal_two_words_are_a_label_and_three_say_something(
    beside: str, is_told: bool
) -> None:
    document = {"error": "I cannot help with that", "code": beside}
    assert bool(refusal_in(json.dumps(document))) == is_told
