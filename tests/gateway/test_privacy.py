"""Nothing of a person leaves this machine, and what the brand says in public does."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.documents import list_at
from hookline.errors import RuleSaidNo
from hookline.gateway import wire
from hookline.gateway.privacy import PARAMETERS, check_outgoing, check_private
from hookline.loop.writing.jobs import prompts_for
from hookline.records.prompt import Message, Prompt, Request
from hookline.records.resolved_brief import ResolvedBrief
from hookline.resources import shipped
from hookline.workspace.library import Library, load_brief

Resolved = Callable[[str], ResolvedBrief]
BRIEFS = sorted(path.name for path in shipped("briefs").glob("*-*.yaml"))


def with_more(prompt: Prompt, *more: Message) -> Prompt:
    """The prompt as it is asked again, with what was said since."""
    return prompt.model_copy(update={"messages": (*prompt.messages, *more)})


def may_leave(prompt: Prompt) -> bool:
    try:
        check_private(prompt)
    except RuleSaidNo:
        return False
    return True


@pytest.fixture(scope="session")
def prompt_of(resolved: Resolved, library: Library) -> Callable[[str], Prompt]:
    return lambda brief: prompts_for(resolved(brief), library.templates, seed=7)[0]


@pytest.fixture(scope="session")
def plain(prompt_of: Callable[[str], Prompt], lunch: str) -> Prompt:
    return prompt_of(lunch)


def refusal(prompt: Prompt, *more: Message) -> RuleSaidNo:
    with pytest.raises(RuleSaidNo) as found:
        check_private(with_more(prompt, *more))
    return found.value


@pytest.mark.parametrize("name", BRIEFS)
def test_every_prompt_of_a_brief_that_ships_may_leave(name: str, library: Library) -> None:
    resolved = load_brief(shipped("briefs") / name, library)
    prompts = prompts_for(resolved, library.templates, seed=7)
    assert prompts
    for prompt in prompts:
        assert may_leave(prompt)


@pytest.mark.parametrize(
    "name", ["user", "metadata", "store", "tools", "n", "api_key", "logit_bias"]
)
def test_a_parameter_that_is_not_on_the_list_does_not_leave(
    asked: Callable[..., Request], name: str
) -> None:
    with pytest.raises(RuleSaidNo) as found:
        check_outgoing(wire.body(asked(params={name: "asha@example.org"}), "m"))
    assert (found.value.code, found.value.exit_code) == ("HL630", 3)
    assert f"'{name}'" in found.value.problem
    assert "asha" not in str(found.value)


@given(st.text(max_size=12))
@settings(max_examples=30)
def test_only_parameters_on_the_list_leave(asked: Callable[..., Request], name: str) -> None:
    body = wire.body(asked(), "m") | {name: 1}
    if name in PARAMETERS:
        return
    with pytest.raises(RuleSaidNo):
        check_outgoing(body)


@pytest.mark.parametrize(
    "message",
    [
        {"role": "assistant", "content": "Hi"},
        {"role": "tool", "content": "Hi"},
        {"role": "user", "content": "Hi", "name": "Asha"},
        {"role": "user"},
    ],
)
def test_a_message_of_another_kind_does_not_leave(
    asked: Callable[..., Request], message: dict[str, str]
) -> None:
    body = wire.body(asked(), "m")
    list_at(body, "messages").append(message)
    with pytest.raises(RuleSaidNo) as found:
        check_outgoing(body)
    assert found.value.code == "HL630"
    assert "Asha" not in str(found.value)


@pytest.mark.parametrize(
    "private",
    [
        "asha.rao+lunch@example.org", "+91 98765 43210", "(020) 7946-0958-1", "4111 1111 1111 1111",
        "DE89 370400440532013000",
    ],
)  # fmt: skip
def test_a_contact_in_the_free_words_is_refused_and_not_repeated(
    prompt_of: Callable[[str], Prompt], lunch: str, private: str
) -> None:
    brief = lunch.replace("Come back for lunch.", f"Come back for lunch, write to {private}.")
    found = refusal(prompt_of(brief))
    assert (found.code, found.exit_code) == ("HL631", 3)
    assert "winback · sms" in found.where
    assert private not in str(found)
    assert private[:8] not in str(found)


@pytest.mark.parametrize(
    "words",
    [
        "on 2026-06-01 10:00 2026",
        "open 12.11.2026-15.11.2026",
        "on 01.06.2026 10",
        "our book, ISBN 978-3-16-148410-0",
    ],
)
def test_a_day_and_the_number_of_a_book_are_nobodys(
    prompt_of: Callable[[str], Prompt], lunch: str, words: str
) -> None:
    brief = lunch.replace("Come back for lunch.", f"Come back {words}.")
    assert may_leave(prompt_of(brief))


@pytest.mark.parametrize(
    ("there", "private"),
    [
        ("a new smoky burger", "for a table write to lunch@bun.example"),
        ("a new smoky burger", "for a table call +49-30-901820-90"),
        ("brand: Bun & Co", "brand: Bun & Co (lunch@bun.example)"),
        ("20% off any burger", "20% off by lunch@bun.example"),
    ],
)
def test_the_brands_own_contact_is_no_persons(
    prompt_of: Callable[[str], Prompt], lunch: str, there: str, private: str
) -> None:
    assert there in lunch
    prompt = prompt_of(lunch.replace(there, private))
    assert private.rpartition(" ")[2][:8] in "".join(message.content for message in prompt.messages)
    assert may_leave(prompt)


def test_the_same_contact_may_stand_in_the_facts_and_the_free_words(
    prompt_of: Callable[[str], Prompt], lunch: str
) -> None:
    brief = lunch.replace("for lunch.", "for lunch, write to lunch@bun.example")
    brief = brief.replace("[a new smoky burger]", "[write to lunch@bun.example]")
    assert may_leave(prompt_of(brief))


def with_sample(prompt: Prompt, value: str) -> Prompt:
    """The prompt of a brief whose audience knows one customer's first name."""
    brief = prompt.brief.brief
    audience = brief.audience.model_copy(update={"samples": {"first_name": value}})
    updated = prompt.brief.model_copy(
        update={"brief": brief.model_copy(update={"audience": audience})}
    )
    return prompt.model_copy(update={"brief": updated})


def told(prompt: Prompt, words: str) -> Prompt:
    """The prompt with these words at its end."""
    *others, last = prompt.messages
    longer = last.model_copy(update={"content": f"{last.content}\n{words}"})
    return prompt.model_copy(update={"messages": (*others, longer)})


@pytest.mark.parametrize("words", ["for Ashwini", "(Ashwini)", "Ashwini's", "«Ashwini»"])
def test_a_sample_of_a_customer_is_refused_by_its_fields_name(plain: Prompt, words: str) -> None:
    found = refusal(told(with_sample(plain, "Ashwini"), words))
    assert found.code == "HL631"
    assert "first_name" in found.problem
    assert "Ashwini" not in str(found)


@pytest.mark.parametrize("words", ["Ashwinization", "", "Ashwi"])
def test_a_word_that_only_looks_like_the_sample_is_none(plain: Prompt, words: str) -> None:
    assert may_leave(told(with_sample(plain, "Ashwini"), words))


@pytest.mark.parametrize("value", ["Bo", "20%", "Bun & Co"])
def test_a_sample_that_is_short_or_public_is_not_told_from_the_prompts_words(
    plain: Prompt, value: str
) -> None:
    assert may_leave(told(with_sample(plain, value), f"for {value}"))


def test_what_is_asked_again_may_quote_a_number_that_the_model_made_up(plain: Prompt) -> None:
    again = Message(role="user", content="cell 2 says 5551234567, which is no fact")
    assert may_leave(with_more(plain, again))


def test_what_is_asked_again_may_not_quote_a_sample(plain: Prompt) -> None:
    again = Message(role="user", content="cell 2 names Ashwini")
    assert refusal(with_sample(plain, "Ashwini"), again).code == "HL631"


def _texts() -> Iterator[Any]:
    name = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
    yield st.builds("{}@{}.example".format, name, name)
    yield st.from_regex(r"\+[1-9]([ .-]?[0-9]){9,12}", fullmatch=True)


@given(private=st.one_of(*_texts()))
@settings(max_examples=40)
def test_no_contact_gets_past_in_the_prompts_own_messages(plain: Prompt, private: str) -> None:
    found = refusal(told(plain, f"ask {private} for more"))
    assert private not in str(found)


def test_a_request_has_no_brief_that_a_provider_could_be_handed() -> None:
    assert set(Request.model_fields).isdisjoint({"prompt", "brief", "sheets"})


@pytest.mark.parametrize(
    "number",
    ["+10.0000-00-00", "49.2024-01-05", "+1000.1.1.0000", "+1 1.1.2000 12345", "77.1.1.2000-123"],
)
def test_a_number_that_ends_like_a_day_is_still_a_number(
    prompt_of: Callable[[str], Prompt], lunch: str, number: str
) -> None:
    prompt = prompt_of(lunch.replace("Come back for lunch.", f"Ring {number} for lunch."))
    with pytest.raises(RuleSaidNo):
        check_private(prompt)
