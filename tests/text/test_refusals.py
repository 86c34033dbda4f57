"""A refusal is known by its first words, and an answer is never taken for one."""

import pytest

from hookline.text.refusals import FIRST_WORDS, refusal_in


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
