"""What the practice writer can do to words: leave sentences out, and say when it cannot."""

from collections.abc import Sequence

import pytest

from hookline.errors import BadInput
from hookline.gateway.base import Refused
from hookline.loop.writing.leaving_out import left_out
from hookline.records.finding import Finding
from hookline.records.rewrite import Wish
from hookline.records.variant import Parts

BODY = "Hi there,\n\nFirst comes the idea. Then it goes on.  And on. 20% off today.\n\nKurtako"


def fine(_: Parts) -> list[Finding]:
    return []


def has_words(*words: str) -> object:
    def errors(parts: Parts) -> Sequence[Finding]:
        return [
            Finding(
                code="c", severity="error", message=word,
                span=(parts.body.find(word), parts.body.find(word) + len(word)),
            )
            for word in words
            if word in parts.body
        ]  # fmt: skip

    return errors


def test_shorter_takes_the_last_sentence_out_that_holds_no_fact() -> None:
    parts, sentence = left_out(Parts(body=BODY), Wish(how="shorter"), fine)
    assert sentence == "And on."
    assert parts.body == (
        "Hi there,\n\nFirst comes the idea. Then it goes on. 20% off today.\n\nKurtako"
    )


def test_shorter_never_takes_what_a_check_would_miss_nor_the_first_sentence() -> None:
    def misses(parts: Parts) -> list[Finding]:
        missing = "Two" not in parts.body
        return [Finding(code="c", severity="error", message="Two is missing")] if missing else []

    with pytest.raises(Refused, match="none of these can go"):
        left_out(Parts(body="One. Two."), Wish(how="shorter"), misses)
    with pytest.raises(Refused):
        left_out(Parts(body="One alone."), Wish(how="shorter"), fine)


def test_to_mend_takes_out_the_sentences_that_errors_stand_against() -> None:
    errors = has_words("bad", "worse")
    body = "Good. This is bad. Fine. That is worse."
    parts, sentence = left_out(Parts(body=body), Wish(how="mend"), errors)  # type: ignore[arg-type]
    assert (parts.body, sentence) == ("Good. Fine.", "This is bad. That is worse.")


def test_what_it_cannot_mend_and_what_is_whole_it_says() -> None:
    def whole(_: Parts) -> list[Finding]:
        return [Finding(code="c", severity="error", message="too long")]

    with pytest.raises(Refused, match="would not mend it"):
        left_out(Parts(body="One. Two."), Wish(how="mend"), whole)
    with pytest.raises(BadInput, match="no check has an error against it: what is left are doubts"):
        left_out(Parts(body="One. Two."), Wish(how="mend"), fine)


@pytest.mark.parametrize("how", ["warmer", "plainer", "urgent", "words", "language"])
def test_for_other_words_it_names_what_can(how: str) -> None:
    with pytest.raises(Refused, match="has no other words") as refusal:
        left_out(Parts(body=BODY), Wish.model_validate({"how": how}), fine)
    assert refusal.value.fix == "a model can, or edit the draft yourself"
