"""`check` and `convert`: copy against its facts, merge tags in an engine's own words."""

import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hookline.cli import options, show
from hookline.cli.measure import answer_lines
from hookline.documents import Document, Fields
from hookline.errors import BadInput, RuleSaidNo
from hookline.settings import Settings

if TYPE_CHECKING:
    from hookline.guardrails.lines import FactSheetReader
    from hookline.records.channel import ChannelProfile
    from hookline.records.sheet import FactSheet
    from hookline.workspace.library import Library

FILES = {".txt", ".md", ".html", ".yaml", ".yml", ".json", ".csv"}


@click.command()
@click.argument("copy", required=False)
@click.option(
    "--brief", type=click.Path(path_type=Path), help="The brief whose facts may be claimed."
)
@click.option("--channel", default="", help="sms, email, …  [the brief's first]")
@click.option("--language", default="", help="Of the copy.  [the brief's first]")
@options.as_json
@click.pass_obj
def check(
    settings: Settings,
    copy: str | None,
    brief: Path | None,
    channel: str,
    language: str,
    *,
    as_json: bool,
) -> None:
    """Check COPY, a text or a file with one message a paragraph; exit code 3 on errors.

    With --json and no COPY: one {"sheet" or "brief", "text", "parts", "others"} a line from stdin.
    """
    if copy is None:
        sys.exit(answer_lines(_Lines(settings).answer))
    text, where = _copy(copy)
    sheet = _Lines(settings).sheet_of(brief, channel, language)
    findings = _findings(text, where, sheet)
    if as_json:
        show.result([finding for _, finding in findings])
    for place, finding in findings if not as_json else ():
        show.out(f"{place}: {finding['severity']} {finding['code']} {finding['message']}")
        if finding["fix"]:
            show.out(f"  fix: {finding['fix']}")
    errors = sum(finding["severity"] == "error" for _, finding in findings)
    if errors:
        raise RuleSaidNo("HL240", f"{errors} error{'s' if errors > 1 else ''}", where=where)
    if not as_json:
        show.say("nothing wrong" if not findings else "no errors")


class _Lines:
    """Answers JSON lines; the library is opened once, a brief's sheet compiled once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sheets: dict[tuple[str, str, str], Fields] = {}

    def answer(self, request: Fields) -> Fields:
        from hookline.guardrails.lines import check_line

        if "brief" in request and "sheet" not in request:
            key = (
                _named(request, "brief"),
                _named(request, "channel"),
                _named(request, "language"),
            )
            if key not in self._sheets:
                sheet = self.sheet_of(Path(key[0]), key[1], key[2])
                self._sheets[key] = sheet.model_dump(mode="json")
            request = request | {"sheet": self._sheets[key]}
        return check_line(request, self._reader)

    @cached_property
    def _channels(self) -> "dict[str, ChannelProfile]":
        from hookline.workspace.channels import open_channels

        return open_channels(self._settings.prompts)

    @cached_property
    def _reader(self) -> "FactSheetReader":
        from hookline.guardrails.lines import FactSheetReader

        return FactSheetReader(self._channels)

    @cached_property
    def _library(self) -> "Library":
        from hookline.workspace.library import open_library

        return open_library(self._settings.prompts, self._settings.workspace)

    def sheet_of(self, brief: Path | None, channel: str, language: str) -> "FactSheet":
        from hookline.guardrails.sheets import compile_sheet
        from hookline.loop.advise import unknown_trade
        from hookline.workspace.library import load_brief

        if brief is None:
            name = channel or next(iter(self._channels))
            return self._reader.read({"channel": name, "language": language or "en"})
        resolved = load_brief(brief, self._library)
        for message in unknown_trade(resolved):
            show.say(f"{brief}: {message}")
        channel = _one_of("channel", channel, list(resolved.channels))
        language = _one_of("language", language, resolved.brief.languages)
        return compile_sheet(resolved, channel, language)


def _one_of(kind: str, wanted: str, of_brief: Sequence[str]) -> str:
    """That one of the brief's; its first where none is named."""
    if wanted and wanted not in of_brief:
        problem, fix = f"the brief has no {kind} '{wanted}'", f"one of: {', '.join(of_brief)}"
        raise BadInput("HL241", problem, where=f"--{kind}", fix=fix)
    return wanted or of_brief[0]


def _named(request: Document, key: str) -> str:
    """What a line names a brief, a channel or a language by."""
    name = request.get(key, "")
    if not isinstance(name, str) or "\0" in name:
        raise BadInput("HL210", f"{key} is no text")
    return name


def _copy(copy: str) -> tuple[str, str]:
    """The text, and the name to point at."""
    from hookline.records.files import is_file, read_text

    path = Path(copy)
    one_line = "\n" not in copy
    if one_line and is_file(path):
        return read_text(path), copy
    if one_line and " " not in copy and path.suffix.lower() in FILES:  # a misspelt name is not copy
        fix = "name a file that is there, or put the text itself in quotes"
        raise BadInput("HL242", "there is no such file", where=copy, fix=fix)
    return copy, "copy"


def _findings(text: str, where: str, sheet: "FactSheet") -> list[tuple[str, Fields]]:
    """(place, finding) of each paragraph, which is one message beside its siblings."""
    from hookline.guardrails.check import check as check_parts

    messages = _paragraphs(text)
    located = []
    for index, (line, message) in enumerate(messages):
        others = [other for i, (_, other) in enumerate(messages) if i != index]
        for finding in check_parts({"body": message}, sheet, others):
            before = message[: finding.span[0]]
            row = line + before.count("\n")
            column = len(before) - (before.rfind("\n") + 1) + 1
            located.append((f"{where}:{row}:{column}", finding.model_dump(mode="json")))
    return located


def _paragraphs(text: str) -> list[tuple[int, str]]:
    """(first line, text) of each paragraph."""
    paragraphs: list[tuple[int, list[str]]] = []
    fresh = True
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            fresh = True
        elif fresh:
            paragraphs.append((number, [line]))
            fresh = False
        else:
            paragraphs[-1][1].append(line)
    return [(number, "\n".join(lines)) for number, lines in paragraphs]


@click.command()
@click.argument("text", required=False)
@click.option("--to", "dialect", required=True, metavar="NAME", help="liquid, braze, klaviyo, …")
@options.json_lines
def convert(text: str | None, dialect: str, *, as_json: bool) -> None:
    """Turn the merge tags of TEXT into those of an engine.

    With --json: one {"text": …} a line from stdin, one answer a line.
    """
    from hookline import adapters
    from hookline.dialects.convert import convert_line

    adapters.load("dialects", dialect)
    if as_json or text is None:
        sys.exit(answer_lines(lambda request: convert_line(request, dialect)))
    answer = convert_line({"text": text}, dialect)
    click.echo(answer["text"])
    if answer.get("variables"):
        show.say(f"variables: {answer['variables']}")
