"""OpenAI's batch files: one request a line going out, one answer a line coming back."""

import json
from collections.abc import Iterable, Mapping

from hookline.documents import Document
from hookline.errors import ProviderFailed
from hookline.gateway import wire
from hookline.gateway.base import BatchState
from hookline.gateway.faults import from_status
from hookline.records.prompt import Reply, Request


def lines_of(requests: Iterable[Request], name: str) -> bytes:
    """The file to hand in; a line's `custom_id` is its request's key."""
    lines = (
        {
            "custom_id": request.key,
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": wire.body(request, name),
        }
        for request in requests
    )
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def state_of(batch: Document) -> BatchState:
    """A batch as the provider describes it."""
    named, counts = batch.get("errors"), batch.get("request_counts")
    errors = (named.get("data") or []) if isinstance(named, Mapping) else []
    n_of = dict(counts) if isinstance(counts, Mapping) else {}
    files = (batch.get("output_file_id"), batch.get("error_file_id"))
    return BatchState(
        id=str(batch["id"]),
        status=str(batch["status"]),
        files=tuple(str(name) for name in files if name),
        problem="; ".join(str(error.get("message") or error.get("code")) for error in errors),
        done=(n_of.get("completed") or 0) + (n_of.get("failed") or 0),
        total=n_of.get("total") or 0,
    )


def results_in(content: bytes, model: str) -> dict[str, Reply | ProviderFailed]:
    """The answers of an output or error file by request key; a line without one is left out."""
    answers: dict[str, Reply | ProviderFailed] = {}
    for line in content.splitlines():
        try:
            document = json.loads(line)
            key = str(document["custom_id"])
        except (ValueError, KeyError, TypeError):
            continue
        response = document.get("response")
        if isinstance(response, Mapping):  # none when the batch ended first
            answers[key] = _result(response, model)
    return answers


def _result(response: Document, model: str) -> Reply | ProviderFailed:
    status, body = response.get("status_code"), response.get("body")
    if not isinstance(status, int):
        status = 500
    if status == 200:
        try:
            return wire.reply(body, model)
        except ProviderFailed as failure:
            return failure
    return from_status(status, body, {}, model)
