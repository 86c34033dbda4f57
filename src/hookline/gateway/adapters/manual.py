"""Answers that a person brings back from a chat: JSON objects in a file, one a prompt."""

import json
from pathlib import Path

from hookline.errors import BadInput
from hookline.gateway.base import Refused, Target
from hookline.records.prompt import Reply, Request

ASIDE = {"gloss", "angle", "hook"}
"""What an answer may lack and still be the one that is meant."""


class Manual:
    """A text file as people save it from a chat: prose and fences around each JSON object."""

    def __init__(self, target: Target) -> None:
        try:
            text = Path(target.name).read_text("utf-8-sig")
        except (OSError, ValueError) as error:
            fix, problem = "save the chat's answer as a text file", f"cannot read it: {error}"
            raise BadInput("HL623", problem, where=target.name, fix=fix) from None
        self._answers = objects(text)

    async def send(self, request: Request, *, timeout: float) -> Reply:  # noqa: ARG002
        asked = request.schema_["properties"]
        if "variants" in asked:
            wanted = set(asked["variants"]["items"]["required"]) - ASIDE
            answer = next((text for text in self._answers if _parts(text) >= wanted), None)
        else:  # a list of ideas, say
            answer = next(
                (text for text in self._answers if set(json.loads(text)) >= set(asked)), None
            )
        if answer is None:
            command = "angles" if "angles" in asked else "prompt"
            fix = f"`hookline {command} BRIEF --copy` prints its block; add the answer to the file"
            raise Refused("HL624", "the file has no answer to this prompt", fix=fix)
        self._answers.remove(answer)
        return Reply(text=answer, model="manual")

    async def close(self) -> None:
        return None


def _parts(text: str) -> set[str]:
    """The parts that an answer's first variant holds, which tell its channel."""
    answer = json.loads(text)
    variants = answer.get("variants") if isinstance(answer, dict) else None
    first = variants[0] if isinstance(variants, list) and variants else None
    return set(first) if isinstance(first, dict) else set()


def objects(text: str) -> list[str]:
    """The JSON objects of a text, outermost only, in order."""
    found: list[str] = []
    at = text.find("{")
    while at >= 0:
        try:
            _, end = json.JSONDecoder().raw_decode(text, at)
        except ValueError:
            end = at + 1
        else:
            found.append(text[at:end])
        at = text.find("{", end)
    return found


adapter = Manual
