"""What the desk says is wrong, and what to do: never in a shell's words."""

import ast
from pathlib import Path

import pytest
from tests.shell_words import COMMAND, SHELL

from hookline.errors import BadInput, HooklineError, Wording
from hookline.tui.batch_view import EMPTY as EMPTY_BATCH
from hookline.tui.card import EMPTY as EMPTY_WRITE
from hookline.tui.field_list import FIELDS, help_of
from hookline.tui.form_words import problems_by_field
from hookline.tui.help import ALWAYS, KEYS, PURPOSE, SIGNS
from hookline.tui.problems import (
    desk_lines,
    desk_words,
    line_of,
    problem_text,
    problem_words,
)
from hookline.workspace.library import load_brief, open_library

ROOT = Path(__file__).parents[2]
SURFACES = ("cli", "tui", "server", "client")


def texts_of(node: ast.expr | None) -> list[str]:
    """The texts that an expression may be; what is put into one stands as X."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values):
            return ["".join(str(v.value) if isinstance(v, ast.Constant) else "X" for v in values)]
        case ast.Call(func=ast.Name("Wording"), keywords=[ast.keyword("at_desk", at_desk)]):
            return [Wording("", at_desk=text) for text in texts_of(at_desk)]
        case ast.BinOp(left=left, right=right):
            return [a + b for a in texts_of(left) for b in texts_of(right)]
        case ast.IfExp(body=body, orelse=other):
            return [*texts_of(body), *texts_of(other)]
    return []


def told() -> list[str]:
    """Every problem and fix that a room below the surfaces words."""
    texts: list[str] = []
    for path in sorted((ROOT / "src" / "hookline").rglob("*.py")):
        if path.relative_to(ROOT / "src" / "hookline").parts[0] in SURFACES:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("fix", "problem"):
                texts += texts_of(node.value)
            if isinstance(node, ast.Call):
                texts += [t for k in node.keywords if k.arg == "fix" for t in texts_of(k.value)]
                code = node.args[0] if node.args else None
                if isinstance(code, ast.Constant) and str(code.value).startswith("HL"):
                    texts += [text for each in node.args[1:2] for text in texts_of(each)]
    return texts


def test_no_problem_and_no_fix_of_any_room_reaches_the_desk_in_a_shells_words() -> None:
    texts = told()
    assert len(texts) > 300
    assert [text for text in texts if SHELL.search(desk_words(text))] == []


def test_what_names_a_command_has_words_of_its_own_for_the_desk() -> None:
    texts = told()
    assert sum(isinstance(text, Wording) for text in texts) > 80, "else this proves nothing"
    commands = [text for text in texts if not isinstance(text, Wording) and COMMAND.search(text)]
    assert commands == []


@pytest.mark.parametrize(
    ("fix", "at_desk"),
    [
        (
            Wording("approve with --reason", at_desk="accept it and say why"),
            "accept it and say why",
        ),
        (
            Wording.joined(["mend it", Wording("--resume", at_desk="ctrl+g"), "ask again"]),
            "mend it; ctrl+g; ask again",
        ),
        (Wording("--timeout allows more", at_desk=""), ""),
        ("write `percent: 20`", ""),
        ("put it in quotes, or write `ends: 2026-12-31`", "put it in quotes"),
        ("mend the indentation", "mend the indentation"),
        ("export the ids anew, as text", "export the ids anew, as text"),
        ("did you mean 'sms'?", "did you mean 'sms'?"),
    ],
)
def test_a_fix_is_told_at_the_desk_in_its_words_for_it_and_without_lines_of_a_file(
    fix: str, at_desk: str
) -> None:
    assert desk_words(fix) == at_desk


def test_a_problem_says_where_it_is_but_for_an_option() -> None:
    problem = BadInput("HL1", "no such word", where="briefs/a.yaml:7:5", fix="mend it")
    assert problem_words(problem) == "briefs/a.yaml:7:5: no such word\nmend it"
    assert problem_text(problem) == "no such word; mend it"
    option = BadInput("HL1", "no price is known", where="--max-cost")
    assert problem_words(option) == "no price is known"


@pytest.mark.parametrize(
    ("where", "line"), [("briefs/a.yaml:7:5", 7), ("briefs/a.yaml", 0), ("", 0), ("a:b:c", 0)]
)
def test_the_line_of_a_problem_is_read_off_its_place(where: str, line: int) -> None:
    assert line_of(BadInput("HL1", "x", where=where)) == line


def test_no_screen_no_help_and_no_name_of_an_action_says_a_shells_word() -> None:
    shown = [path.read_text("utf-8") for path in (ROOT / "tests" / "golden" / "tui").glob("*.txt")]
    assert len(shown) > 20
    shown += [help_of(field) for field in FIELDS]
    shown += [f"{key} {effect}" for keys in (*KEYS, *SIGNS, ALWAYS) for key, effect in keys]
    shown += [EMPTY_WRITE, EMPTY_BATCH, *PURPOSE]
    assert [text for text in shown if SHELL.search(text)] == []


def test_a_line_of_a_page_that_only_a_command_line_could_follow_is_left_out() -> None:
    page = ["Outcomes are complete.", "", Wording("--methods says how.", at_desk="")]
    assert desk_lines(page) == ["Outcomes are complete.", ""]


def test_copy_of_ones_own_without_its_language_is_asked_for_it_and_not_quoted(
    tmp_path: Path,
) -> None:
    text = (
        "brand: Kurtako\nlanguages: [en, hi]\n"
        "control_copy: {sms: 'Rs 500 off, until 31 December, or later. '}\n"
    )
    (tmp_path / "b.yaml").write_text(text, "utf-8")
    with pytest.raises(HooklineError) as refused:
        load_brief(tmp_path / "b.yaml", open_library(None, tmp_path / "ws"))
    told = problems_by_field(refused.value, text, str(tmp_path / "b.yaml"))
    words = "which language is it in?; write its language's code before it"
    assert told == {"control_copy": words}


@pytest.mark.parametrize(
    ("text", "at_desk"),
    [
        ("2-999bd4bd went live already", "this draft went live already"),
        ("variant 12-0a1b2c3d is approved already", "this draft is approved already"),
        ("it ends 2026-11-30, and 5-12345 stays", "it ends 2026-11-30, and 5-12345 stays"),
    ],
)
def test_no_id_of_a_draft_is_told_at_the_desk(text: str, at_desk: str) -> None:
    assert desk_words(text) == at_desk
