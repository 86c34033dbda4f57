"""`measure`: the SMS messages that a text takes, one JSON line a text."""

import json
import sys
from collections.abc import Callable

import click

from hookline.cli import options
from hookline.documents import Document, Fields
from hookline.errors import BadInput, HooklineError


@click.command()
@click.argument("text", required=False)
@options.json_lines
def measure(text: str | None, *, as_json: bool) -> None:
    """Count the SMS messages that TEXT takes: encoding, units, segments.

    With --json: one {"text": …} a line from stdin, one answer a line.
    """
    from hookline.guardrails.lines import measure_line
    from hookline.text.sms import measure_sms

    if as_json or text is None:
        sys.exit(answer_lines(measure_line))
    size = measure_sms(text)
    worst = f" ({size.segments_worst} where letters are kept whole)" * (
        size.segments_worst != size.segments
    )
    messages = "1 message" if size.segments == 1 else f"{size.segments} messages"
    click.echo(f"{size.encoding}, {size.units} units, {messages}{worst}")


def answer_lines(answer: Callable[[Fields], Document]) -> int:
    """One JSON object a line in, one out, in order and flushed; a bad line does not end it.

    Returns:
        The exit code: 2 after a bad line, else 0.
    """
    code = 0
    for line in sys.stdin:
        if not line.strip():
            continue
        reply, ok = _answer(line, answer)
        code = code if ok else 2
        sys.stdout.write(json.dumps(reply, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return code


def _answer(line: str, answer: Callable[[Fields], Document]) -> tuple[Fields, bool]:
    id_ = None
    try:
        asked = _object(line)
        id_ = asked.get("id")
        return {**({"id": id_} if "id" in asked else {}), **answer(asked)}, True
    except HooklineError as error:
        return {"id": id_, "error": error.to_json()}, False


def _object(line: str) -> Fields:
    fix = 'write one JSON object a line, such as {"id": 1, "text": "…"}'
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadInput("HL390", f"not JSON: {error}", fix=fix) from None
    if not isinstance(asked, dict):
        raise BadInput("HL390", "not a JSON object", fix=fix)
    return asked
