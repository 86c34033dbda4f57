"""`preview` writes a page, tells the same to a program, or says what is missing."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Hookline = Callable[..., CompletedProcess[str]]


def test_a_page_is_written_of_what_was_generated(hookline: Hookline, folder: Path) -> None:
    missing = hookline("preview", "lunch.yaml")
    assert missing.returncode == 2
    assert "HL316 nothing is written for 'lunch'" in missing.stderr
    hookline("generate", "lunch.yaml")
    done = hookline("preview", "lunch.yaml", "--to", "page.html")
    page = folder / "page.html"
    assert done.stdout == f"{page.resolve()}\n"
    told = hookline("preview", "lunch.yaml", "--json", "--to", "again.html")
    messages = json.loads(told.stdout)
    assert (folder / "again.html").read_text("utf-8") == page.read_text("utf-8")
    assert page.read_text("utf-8").count("<figure>") == len(messages)
    assert {message["persona"] for message in messages} == {"everybody"}
