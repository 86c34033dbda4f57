"""`measure`: the SMS messages that a text takes, one JSON line a text."""

import json
import sys
from collections.abc import Callable
from typing import Any

import click

from hookline.errors import HooklineError


@click.command()
@click.argument("text", required=False)
@click.option("--json", "as_json", is_flag=True, help="Read one JSON object a line from stdin.")
def measure(text: str | None, *, as_json: bool) -> None:
    """Count the SMS messages that TEXT takes: encoding, units, segments.

    With --json: one {"text": …} a line from stdin, one answer a line.
    """
    from hookline.text.sms import measure as size

    if as_json or text is None:
        sys.exit(answer_lines(lambda asked: size(_text(asked))._asdict()))
    found = size(text)
    worst = f" ({found.segments_worst} where letters are kept whole)" * (
        found.segments_worst != found.segments
    )
    click.echo(f"{found.encoding}, {found.units} units, {found.segments} messages{worst}")


def answer_lines(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> int:
    """One JSON object a line in, one out, in order and flushed; a bad line does not end it.

    Returns:
        The exit code: 2 after a bad line, else 0.
    """
    code = 0
    for line in sys.stdin:
        if not line.strip():
            continue
        found, ok = _answer(line, answer)
        code = code if ok else 2
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return code


def _answer(
    line: str, answer: Callable[[dict[str, Any]], dict[str, Any]]
) -> tuple[dict[str, Any], bool]:
    echoed: dict[str, Any] = {}
    try:
        asked = json.loads(line)
        if not isinstance(asked, dict):
            raise ValueError("a line is one JSON object")
        echoed = {"id": asked["id"]} if "id" in asked else {}
        return echoed | answer(asked), True
    except HooklineError as error:
        told = {"code": error.code, "problem": error.problem, "fix": error.fix}
    except ValueError as error:
        told = {"code": "HL390", "problem": str(error), "fix": "one JSON object a line"}
    return {"id": echoed.get("id"), "error": told}, False


def _text(asked: dict[str, Any]) -> str:
    text = asked.get("text")
    if not isinstance(text, str):
        raise ValueError("`text` has to be a string")
    return text
