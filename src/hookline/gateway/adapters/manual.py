"""Answers that a person brings back from a chat: JSON objects in a file, one a prompt."""

import json
from pathlib import Path

from hookline.documents import Document, document_at, texts_at
from hookline.errors import BadInput, Wording
from hookline.gateway.base import Refused, Target
from hookline.records.prompt import Reply, Request
from hookline.text.answers import read_answer, variants_in
from hookline.text.encodings import decoded

ASIDE = {"gloss", "angle", "hook"}
"""What an answer may lack and still be the one that is meant."""


class Manual:
    """A text file as people save it from a chat: prose and fences around each JSON object."""

    def __init__(self, target: Target) -> None:
        try:
            text = decoded(Path(target.name).read_bytes())
        except (OSError, ValueError) as error:
            fix, problem = "save the chat's answer as a text file", f"cannot read it: {error}"
            raise BadInput("HL623", problem, where=target.name, fix=fix) from None
        self._answers = _gathered([document.value for document in read_answer(text).documents])

    async def send(self, request: Request, *, timeout: float) -> Reply:  # noqa: ARG002
        properties = document_at(request.schema_, "properties")
        if "variants" in properties:
            asked = document_at(properties, "variants", "items")
            required = set(texts_at(asked, "required")) - ASIDE
            missing_parts = [sorted(required - _parts(answer)) for answer in self._answers]
            matching = (answer for answer in self._answers if _parts(answer) >= required)
        else:  # a list of ideas, say
            missing_parts = []
            matching = (answer for answer in self._answers if _holds(answer, properties))
        answer = next(matching, None)
        if answer is None:
            command = "angles" if "angles" in properties else "prompt"
            fix = Wording(
                f"`hookline {command} BRIEF --copy` prints its block; add the answer to the file",
                at_desk="add the answer to the file",
            )
            problem = "the file has no answer to this prompt"
            if nearest := min(missing_parts, key=len, default=[]):
                problem += f": what it holds lacks {', '.join(nearest)}"
            raise Refused("HL624", problem, fix=fix)
        self._answers.remove(answer)
        return Reply(text=json.dumps(answer, ensure_ascii=False), model="manual")

    async def close(self) -> None:
        return None


def _gathered(documents: list[object]) -> list[object]:
    """The answers of a file: variants that stand alone, one after the other, are one answer."""
    answers: list[object] = []
    alone: list[Document] = []
    for document in documents:
        if not isinstance(document, dict) or "cell" not in document:
            answers.append(document)
            alone = []
        elif alone and all(variant["cell"] != document["cell"] for variant in alone):
            alone.append(document)
        else:
            alone = [document]
            answers.append({"variants": alone})
    return answers


def _parts(answer: object) -> set[str]:
    """The parts that an answer's first variant holds, which tell its channel."""
    variants = variants_in(answer)
    first = variants[0] if variants else None
    return set(first) if isinstance(first, dict) else set()


def _holds(answer: object, properties: Document) -> bool:
    return isinstance(answer, dict) and set(answer) >= set(properties)


adapter = Manual
