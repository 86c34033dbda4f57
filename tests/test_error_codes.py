"""One code, one meaning: a code that several files raise is named here with what it means."""

import ast
from collections import defaultdict
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src/hookline"
SHARED = {
    "HL100": "a YAML file is not written as one",
    "HL101": "a name that nobody knows",
    "HL102": "a file that is not of its kind",
    "HL106": "a value that its key does not take",
    "HL120": "a folder or file that is not there",
    "HL122": "a file that cannot be read or written",
    "HL128": "a field of the desk that cannot be put into the file",
    "HL130": "a file that would be written over",
    "HL210": "a line of JSON that is no text",
    "HL301": "a database that another process holds",
    "HL310": "a place that cannot be written to",
    "HL320": "a draft that is not there",
    "HL321": "a draft that was decided on",
    "HL326": "a row of a sheet of verdicts that cannot be taken",
    "HL328": "two versions of one draft",
    "HL330": "a campaign that is not there",
    "HL370": "a part of several that failed",
    "HL372": "a run that was stopped",
    "HL373": "an answer that cannot be read",
    "HL388": "a rewrite that did not come",
    "HL389": "a rewrite that nothing is to be done for",
    "HL401": "a file of rows that cannot be read as what it is",
    "HL402": "a file without rows",
    "HL407": "a column that cannot be read as what it has to hold",
    "HL440": "nothing was decided, or nobody was assigned",
    "HL601": "a model that cannot be found by its name",
    "HL611": "a server's answer that cannot be understood",
}


def raised() -> dict[str, set[str]]:
    """By code: the files that raise it."""
    files: dict[str, set[str]] = defaultdict(set)
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                code = node.args[0].value
                if isinstance(code, str) and code.startswith("HL") and code[2:].isdigit():
                    files[code].add(path.relative_to(SOURCE).as_posix())
    return files


def test_a_code_that_several_files_raise_has_one_meaning_that_is_written_here() -> None:
    shared = {code for code, files in raised().items() if len(files) > 1}
    assert shared == set(SHARED)


def test_a_second_approval_and_a_row_of_a_sheet_are_told_apart() -> None:
    files = raised()
    assert files["HL318"] == {"loop/approvers.py"}
    assert files["HL326"] == {"loop/sheet.py", "loop/sheet_row.py"}
