"""What a model is asked when it judges two sets of copy, and its answer read."""

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from hookline.documents import Fields
from hookline.prompting.template_names import JudgingContext
from hookline.prompting.templates import Templates
from hookline.records.comparison import WHYS, Why
from hookline.records.prompt import Message
from hookline.text.answers import last_object
from hookline.text.safe import safe_text

TEMPLATE = "judge.md.j2"
WORDS_MAX = 300  # characters of a reason; 25 words are asked for


class LetterVerdict(BaseModel):
    """A model's verdict on the letters that it was shown."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)
    words: str = ""
    prefer: Literal["A", "B", "neither"]
    why: Why | None = None


def judge_messages(
    case: Sequence[tuple[str, str]],
    language_name: str,
    sets: tuple[Sequence[str], Sequence[str]],
    *,
    templates: Templates,
) -> tuple[tuple[Message, ...], Fields]:
    """What is asked about one pair, and the schema of the answer.

    Args:
        case: (label, text) of what is to be known of the brief.
        sets: the lines of A and of B.
    """
    context: JudgingContext = {
        "brand": dict(case).get("Brand", "the brand").partition(",")[0],
        "language_name": language_name,
        "case": list(case),
        "set_a": list(sets[0]),
        "set_b": list(sets[1]),
        "whys": list(WHYS),
        "answer": '{"words": "", "prefer": "", "why": ""}',
    }
    properties = {
        "words": {"type": "string", "maxLength": WORDS_MAX},
        "prefer": {"type": "string", "enum": ["A", "B", "neither"]},
        "why": {"type": "string", "enum": list(WHYS)},
    }
    schema = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    return (Message(role="user", content=templates.render(TEMPLATE, context)),), schema


def parse_answer(text: str) -> LetterVerdict | None:
    """The verdict in an answer; None where there is none."""
    try:
        answer = LetterVerdict.model_validate(last_object(text))
    except ValidationError:
        return None
    return answer.model_copy(update={"words": safe_text(answer.words)[:WORDS_MAX]})
