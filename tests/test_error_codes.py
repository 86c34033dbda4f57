"""One code, one meaning: a code that several files raise is named here with what it means."""

import ast
from collections import defaultdict

from tests.error_codes import SHARED
from tests.parsed import MODULES, named, nodes_of


def raised() -> dict[str, set[str]]:
    """By code: the files that raise it."""
    files: dict[str, set[str]] = defaultdict(set)
    for path in MODULES:
        for node in nodes_of(path):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                code = node.args[0].value
                if isinstance(code, str) and code.startswith("HL") and code[2:].isdigit():
                    files[code].add(named(path))
    return files


def test_a_code_that_several_files_raise_has_one_meaning_that_is_written_here() -> None:
    shared = {code for code, files in raised().items() if len(files) > 1}
    assert shared == set(SHARED)


def test_a_second_approval_and_a_row_of_a_sheet_are_told_apart() -> None:
    files = raised()
    assert files["HL318"] == {"loop/approvers.py"}
    assert files["HL326"] == {"loop/sheet.py", "loop/sheet_row.py"}
