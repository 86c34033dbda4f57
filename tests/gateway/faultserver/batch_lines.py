"""The lines of a batch's file: what is wrong with them, and the answer of each."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tests.gateway.faultserver.chats import Chats
from tests.gateway.faultserver.completion import Choice, whole
from tests.gateway.faultserver.errors import json_fault
from tests.gateway.faultserver.faults import HTTP, WIRE


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a batch was not begun."""

    line: int | None
    code: str
    message: str
    param: str | None = None


def problems_of(lines: Sequence[bytes], endpoint: str) -> list[Refusal]:
    """What keeps a batch from being begun; [] when nothing does."""
    if not lines:
        return [Refusal(None, "empty_file", "The input file is empty.")]
    found: list[Refusal] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        try:
            told = json.loads(line)
            own, url = told["custom_id"], told["url"]
            assert isinstance(told["body"], dict)
        except (ValueError, KeyError, TypeError, AssertionError):
            found.append(Refusal(number, "invalid_json_line", "This line is no request."))
            continue
        if own in seen:
            message = f"The custom_id '{own}' is used more than once."
            found.append(Refusal(number, "duplicate_custom_id", message, "custom_id"))
        if url != endpoint:
            message = f"The url '{url}' is not the batch's endpoint '{endpoint}'."
            found.append(Refusal(number, "mismatched_url", message, "url"))
        seen.add(own)
    return found


def answered(chats: Chats, body: bytes) -> tuple[int, bytes]:
    """Status and body of one line; a broken wire has no place here and is ok.

    Raises:
        Unreadable: the body is no chat request.
    """
    prepared = chats.prepare(body)
    asked = prepared.asked
    chats.stats.sends[asked.fingerprint] += 1
    if refused := chats.unsupported(asked):
        return refused.status, refused.body
    fault = chats.fault_of(asked)
    if fault in HTTP:
        failure = json_fault(fault)
        return failure.status, failure.body
    choices = {"emptychoices": None, "nullcontent": Choice(None)}
    choice = (
        choices[fault] if fault in choices else prepared.choice("ok" if fault in WIRE else fault)
    )
    return 200, whole(asked, choice, usage=not chats.options.no_usage)
