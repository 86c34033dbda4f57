"""The house rules that no linter knows."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from tests.error_codes import ACROSS_ROOMS
from tests.names_and_types import PUBLISHED_NAMES, UNTYPED, VAGUE, bound_names, holds_any
from tests.parsed import MODULES, SRC, named, nodes_of

from hookline import adapters
from hookline.records.yaml_tree import read_tree

ROOT = Path(__file__).parents[1]
ROOMS = sorted(path.name for path in SRC.iterdir() if (path / "__init__.py").is_file())


def test_imports_point_down() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([str(tool)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_file_says_in_its_first_line_what_it_is() -> None:
    silent = [
        named(path)
        for path in MODULES
        if not re.match(r'"""\S', path.read_text("utf-8"))
        or not re.search(r"[.?:)]$", first_sentence(path))
    ]
    assert silent == []


def first_sentence(path: Path) -> str:
    module = nodes_of(path)[0]
    assert isinstance(module, ast.Module)
    return (ast.get_docstring(module) or "").partition("\n\n")[0]


def test_a_docstring_stands_under_what_it_explains() -> None:
    doubled = [
        f"{named(path)}:{after.lineno}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.Module | ast.ClassDef)
        for before, after in pairwise(node.body)
        if is_text(before) and is_text(after)
    ]
    assert doubled == []


def is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def test_a_docstring_needs_no_neighbour_to_be_understood() -> None:
    opened = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and (ast.get_docstring(node) or "").startswith(("The same", "As above", "Likewise"))
    ]
    assert opened == []


def test_a_name_needs_no_neighbour_to_be_understood() -> None:
    vague = {
        (named(path), name.strip("_"))
        for path in MODULES
        for node in nodes_of(path)
        for name in bound_names(node)
        if name.strip("_").lower() in VAGUE
    }
    assert vague == set(PUBLISHED_NAMES)


def test_any_stands_only_where_nothing_else_can() -> None:
    lines: dict[str, set[int]] = defaultdict(set)
    for path in MODULES:
        for node in nodes_of(path):
            is_name = isinstance(node, ast.Name) and node.id == "Any"
            is_quoted = isinstance(node, ast.Constant) and holds_any(node.value)
            if is_name or is_quoted:
                assert isinstance(node, ast.expr)
                lines[named(path)].add(node.lineno)
    assert set(lines) == set(UNTYPED)
    assert sum(map(len, lines.values())) <= 14


def test_a_file_is_no_longer_than_300_lines() -> None:
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_a_function_is_no_longer_than_45_lines_of_code() -> None:
    long = {
        f"{named(path)}:{node.name}": lines
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := code_lines(node)) > 45
    }
    assert long == {}


def code_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Without its docstring, which STYLE asks to be long where there is much to say."""
    whole = (node.end_lineno or node.lineno) - node.lineno + 1
    told = node.body[0]
    if isinstance(told, ast.Expr) and isinstance(told.value, ast.Constant):
        whole -= (told.end_lineno or told.lineno) - told.lineno + 1
    return whole


def test_no_two_public_classes_have_one_name() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        module = nodes_of(path)[0]
        assert isinstance(module, ast.Module)
        for node in module.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(named(path))
    assert {name: paths for name, paths in homes.items() if len(paths) > 1} == {}


def test_a_function_takes_no_more_than_8_arguments() -> None:
    """A command of the shell takes one for each of its options, and click hands them over."""
    wide = {
        f"{named(path)}:{node.name}": n_arguments
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (n_arguments := count_arguments(node.args)) > 8
        and "click.command" not in {name.removesuffix("()") for name in decorators(node)}
    }
    assert wide == {}


def count_arguments(arguments: ast.arguments) -> int:
    names = [each.arg for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return len([name for name in names if name not in ("self", "cls")])


def decorators(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    return [ast.unparse(each) for each in node.decorator_list]


def test_an_error_code_belongs_to_one_room() -> None:
    rooms: dict[str, set[str]] = defaultdict(set)
    for path in MODULES:
        for node in nodes_of(path):
            if isinstance(node, ast.Constant) and re.fullmatch(r"HL\d{3}", str(node.value)):
                rooms[str(node.value)].add(named(path).partition("/")[0])
    shared = {code: sorted(found) for code, found in rooms.items() if len(found) > 1}
    assert {code: found for code, found in shared.items() if code not in ACROSS_ROOMS} == {}


@pytest.mark.parametrize("kind", adapters.KINDS)
def test_every_file_in_an_adapters_folder_is_an_adapter(kind: str) -> None:
    for path in (SRC / kind / "adapters").glob("*.py"):
        if path.name != "__init__.py":
            last = ast.parse(path.read_text("utf-8")).body[-1]
            assert ast.unparse(last).startswith("adapter"), path
            assert path.stem in adapters.names(kind)


def test_adapters_live_only_where_their_kinds_are() -> None:
    assert {path.parent.name for path in SRC.glob("*/adapters")} == set(adapters.KINDS)


def test_every_room_has_its_tests() -> None:
    contract = {path.stem.removeprefix("test_") for path in (ROOT / "tests/contract").glob("*.py")}
    contract = {{"gateways": "gateway"}.get(name, name) for name in contract}
    own = {path.name for path in (ROOT / "tests").iterdir() if any(path.glob("test_*.py"))}
    assert set(ROOMS) - own - contract == set()


def test_a_test_file_is_named_after_a_module_of_its_room() -> None:
    for room in ROOMS:
        known = {path.stem for path in (SRC / room).rglob("*.py")} | {room}
        for path in (ROOT / "tests" / room).glob("test_*.py"):
            assert path.stem.removeprefix("test_") in known | STORIES.get(room, set()), path


STORIES = {
    "cli": {"codes", "help", "bug", "json", "commands"},
    "decisions": {"simulated_lift"},
    "dialects": {"rendered"},
    "gateway": {"llamacpp", "faultserver", "faults_on_the_wire", "kill_and_resume"},
    "lift": {"bars", "intervals"},
    "prompting": {"agreement"},
    "records": {"records", "fixes"},
    "simulator": {"simulator"},
    "tui": {path.stem.removeprefix("test_") for path in (ROOT / "tests/tui").glob("test_*.py")},
}
"""Test files about a room as a whole, or about several modules of it."""


NOT_YET: tuple[str, ...] = ()
"""Modules that only tests reach; docs/decisions.md says under "Not yet" what will use them."""


def test_every_import_of_ours_names_a_module_that_is_there() -> None:
    known = {".".join(path.relative_to(SRC.parent).with_suffix("").parts) for path in MODULES}
    known |= {name.removesuffix(".__init__") for name in known} | {"hookline"}
    missing = [
        f"{named(path)}:{node.lineno}: {node.module}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.ImportFrom)
        and str(node.module).partition(".")[0] == "hookline"
        and node.module not in known
    ]
    assert missing == []


def test_every_module_is_reached_from_a_surface_or_an_adapter() -> None:
    modules = {".".join(path.relative_to(SRC.parent).with_suffix("").parts): path
               for path in MODULES}  # fmt: skip
    modules = {name.removesuffix(".__init__"): path for name, path in modules.items()}
    surfaces = tuple(f"hookline.{room}" for room in ("cli", "tui", "server", "client", "__main__"))
    waiting = {name for name in modules if name.startswith(surfaces) or ".adapters" in name}
    reached: set[str] = set()
    while waiting:
        reached |= waiting
        waiting = {name for module in waiting for name in imported(modules, module)} - reached
    unreached = {name.removeprefix("hookline.") for name in set(modules) - reached}
    assert unreached == set(NOT_YET)
    text = (ROOT / "docs" / "decisions.md").read_text("utf-8").partition("## Not yet")[2]
    assert [name for name in NOT_YET if f"`{name.replace('.', '/')}.py`" not in text] == []


def imported(modules: Mapping[str, Path], module: str) -> set[str]:
    """Our modules that one names: imports wherever they stand, and what it loads by name."""
    path, names = modules[module], {module.rpartition(".")[0]}
    for node in nodes_of(path):
        if isinstance(node, ast.ImportFrom):
            names |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Constant) and path.name == "__init__.py":
            names.add(f"{module}.{node.value!s}")  # a room that exports lazily lists its modules
        elif isinstance(node, ast.JoinedStr) and path.name != "__init__.py":
            start = ast.unparse(node.values[0]).strip("'")  # as in f"hookline.cli.{name}"
            names |= {n for n in modules if start.count(".") > 1 and n.startswith(start)}
    return names & set(modules)


def test_no_step_after_review_loads_the_writer_or_the_checks() -> None:
    steps = ["arms", "decide", "export", "learn", "measure", "outcomes"]
    code = (
        f"import sys\nfor step in {steps}: __import__(f'hookline.loop.{{step}}')\n"
        "print([m for m in sys.modules if m.startswith("
        "('hookline.prompting', 'hookline.guardrails', 'hookline.loop.writing'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"  # a fresh process: what this one has loaded says nothing


def test_deciding_loads_nothing_that_reads_briefs_and_languages() -> None:
    code = (
        "import sys\nimport hookline.loop.decide\n"
        "readers = ['documents', 'lexicon', 'phrase_book', 'profiles', 'yaml_tree']\n"
        "print([name for name in readers if f'hookline.records.{name}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_map_of_the_code_names_every_room() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    assert [room for room in ROOMS if not re.search(rf"\b{room}\b", text)] == []


def test_the_map_of_the_code_names_files_that_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    table = text.partition("## Where things are")[2].partition("\n## ")[0]
    named_paths = re.findall(r"`([\w./*-]+/[\w.*-]*|[\w*-]+\.py)`", table)
    assert len(named_paths) > 100
    patterns = [re.sub(r"\b(CC|CODE|FAMILY|LANG|NAME)\b", "*", path) for path in named_paths]
    assert [
        path for path in patterns if not any(any(root.glob(path)) for root in (ROOT, SRC))
    ] == []


@pytest.mark.parametrize("folder", ["prompts", "briefs"])
def test_every_yaml_file_that_ships_is_readable(folder: str) -> None:
    found = sorted((ROOT / folder).rglob("*.yaml"))
    assert found
    for path in found:
        assert isinstance(read_tree(path.read_text("utf-8"), str(path)).value, dict)


def test_the_wheel_takes_every_folder_that_ships() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included == {"prompts": "hookline/_data/prompts", "briefs": "hookline/_data/briefs"}


ASK_THEIR_OWN_NAME = {
    "guardrails/adapters/dlt.py": "India registers the text of an SMS, and of nothing else",
    "guardrails/adapters/email.py": "CAN-SPAM and mailbox providers judge e-mail alone",
    "guardrails/adapters/whatsapp.py": "Meta approves WhatsApp templates alone",
    "exporters/rows.py": "`hookline.arm/1` has a column for the size of an SMS",
    "exporters/adapters/csv.py": "the CSV has that column too",
    "tui/field_list.py": "`sms:` is a key of a brief, whatever channels it has",
    "tui/brand_fields.py": "`sender.sms` is a key of a brand",
    "simulator/customers.py": "who takes what is a fact about made-up people, not about a channel",
}
"""The only files that may ask for a channel by its name, and why."""


def test_no_table_in_code_is_keyed_by_language() -> None:
    languages = {path.stem for path in (ROOT / "prompts" / "languages").glob("*.yaml")}
    assert len(languages) >= 20
    tables = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.Dict)
        and len(languages & {key.value for key in node.keys if isinstance(key, ast.Constant)}) >= 3
    ]
    assert tables == []


def test_code_asks_a_language_s_profile_and_never_its_code() -> None:
    languages = {path.stem for path in (ROOT / "prompts" / "languages").glob("*.yaml")}
    compared = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.Compare)
        and "language" in ast.unparse(node)
        and any(
            isinstance(side, ast.Constant) and side.value in languages
            for side in [node.left, *node.comparators]
        )
    ]
    assert compared == []


def test_code_asks_a_channel_s_profile_and_never_its_name() -> None:
    channels = {path.stem for path in (ROOT / "prompts" / "channels").glob("*.yaml")}
    assert len(channels) >= 5
    asked = {
        named(path)
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.Constant) and node.value in channels
    }
    assert asked == set(ASK_THEIR_OWN_NAME)


def test_no_pattern_is_compiled_when_a_module_is_imported() -> None:
    compiled = [
        f"{named(path)}:{node.lineno}"
        for path in MODULES
        for statement in nodes_of(path)[0].body  # type: ignore[attr-defined]
        if not isinstance(statement, ast.FunctionDef | ast.ClassDef)
        for node in ast.walk(statement)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("re.compile", "regex.compile")
    ]
    assert compiled == []
