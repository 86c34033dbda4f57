"""JSON lines in, JSON lines out; a bad line does not end it."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.command_line import run_command


def answers(folder: Path, lines: list[str], *words: str) -> tuple[list[dict[str, Any]], int]:
    done = run_command(folder, *words, stdin="\n".join(lines) + "\n")
    return [json.loads(line) for line in done.stdout.splitlines()], done.returncode


BAD = ["not json", "[1]", "5", '"text"', "null", '{"id": 9}', "[" * 100_000]


@pytest.mark.parametrize(
    ("words", "good"),
    [
        (["measure", "--json"], {"id": 1, "text": "Hi"}),
        (["check", "--json"], {"id": 1, "text": "Hi", "sheet": {"channel": "sms"}}),
        (["convert", "--to", "liquid", "--json"], {"id": 1, "text": "Hi"}),
        (["lift", "--moments", "-"], {"id": 1, "method": "bh", "input": {"p": [0.01, 0.9]}}),
        (["evaluate", "--arrays", "-"], None),
    ],
)
def test_every_line_is_answered_in_order(
    folder: Path, words: list[str], good: dict[str, Any] | None
) -> None:
    lines = [json.dumps(good), *BAD, json.dumps(good)] if good else BAD
    found, code = answers(folder, lines, *words)
    assert len(found) == len(lines)
    assert code == 2
    bad = found[1:-1] if good else found
    assert all(set(answer["error"]) == {"code", "where", "problem", "fix"} for answer in bad)
    if good:
        assert found[0] == found[-1]
        assert found[0]["id"] == 1
        assert "error" not in found[0]


ARRAYS: dict[str, Any] = {
    "action": [0], "reward": [1], "pscore": [0.5], "target": [[1.0, 0.0]], "q_hat": [[0.0, 0.0]],
}  # fmt: skip


@pytest.mark.parametrize("given", [[1, 2], [ARRAYS], 5, "action", None, True])
def test_arrays_that_stand_under_no_names_are_refused_with_place_and_way_and_named_ones_are_not(
    folder: Path, given: object
) -> None:
    lines = [json.dumps({"id": 1, "input": given}), json.dumps({"id": 2, "input": ARRAYS})]
    found, code = answers(folder, [*lines, json.dumps(ARRAYS)], "evaluate", "--arrays", "-")
    assert code == 2
    error = found[0]["error"]
    assert (error["code"], error["where"]) == ("HL703", "input")
    assert error["problem"] == "no arrays by their names"
    assert '{"input": {"action": […]' in error["fix"]
    assert found[1]["ips"] == found[2]["ips"] == 2.0


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"brief": "lunch.yaml", "language": "fr"}, "HL241"),  # the brief's is another
        ({"brief": "lunch.yaml", "language": "xx"}, "HL241"),
        ({"brief": "lunch.yaml", "channel": "pigeon"}, "HL241"),
        ({"brief": "lunch.yaml", "language": {"a": 1}}, "HL210"),
        ({"brief": "lunch.yaml", "channel": ["sms"]}, "HL210"),
        ({"brief": 5}, "HL210"),
        ({"brief": "a\0b.yaml"}, "HL210"),
        ({"brief": "nowhere.yaml"}, "HL122"),
        ({"sheet": {"channel": "sms", "quiet": ["late", "early"], "send_hour": 3}}, "HL211"),
        ({"sheet": {"channel": "sms", "quiet": ["25:00", "08:00"], "send_hour": 3}}, "HL211"),
        ({"sheet": {"channel": "sms", "send_hour": 24}}, "HL211"),
        ({"sheet": {"channel": "sms"}, "parts": {"body": 5}}, "HL210"),
    ],
)
def test_a_check_of_what_is_not_there_is_answered_and_the_next_line_too(
    folder: Path, bad: dict[str, Any], code: str
) -> None:
    good = {"text": "Hi", "sheet": {"channel": "sms", "quiet": ["20:00", "08:00"], "send_hour": 23}}
    lines = [json.dumps({"id": 1, "text": "Hi"} | bad), json.dumps({"id": 2} | good)]
    found, left_with = answers(folder, lines, "check", "--json")
    assert left_with == 2
    assert [answer["id"] for answer in found] == [1, 2]
    assert found[0]["error"]["code"] == code
    assert "time.quiet_hours" in {finding["code"] for finding in found[1]["findings"]}


@pytest.mark.parametrize("language", ["fr", "xx"])
def test_a_language_that_the_brief_does_not_have_is_refused(folder: Path, language: str) -> None:
    done = run_command(folder, "check", "Bun & Co", "--brief", "lunch.yaml", "--language", language)
    assert done.returncode == 2
    assert f"--language: HL241 the brief has no language '{language}'" in done.stderr
    assert "one of: en" in done.stderr


def test_good_lines_alone_leave_with_zero(folder: Path) -> None:
    found, code = answers(folder, ['{"text": "Hi"}', "", '{"text": "नमस्ते"}'], "measure", "--json")
    assert code == 0
    assert [answer["encoding"] for answer in found] == ["GSM-7", "UCS-2"]


def test_a_check_by_a_brief_knows_its_facts(folder: Path) -> None:
    lines = [
        json.dumps({"id": i, "brief": "lunch.yaml", "text": text})
        for i, text in enumerate(["Bun & Co: 20% off, code BUN20", "Bun & Co: 50% off, code BUN20"])
    ]
    found, code = answers(folder, lines, "check", "--json")
    errors = [[f for f in answer["findings"] if f["severity"] == "error"] for answer in found]
    assert code == 0
    assert errors[0] == []
    assert "50%" in errors[1][0]["message"]
