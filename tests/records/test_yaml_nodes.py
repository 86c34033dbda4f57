"""libyaml reads a document as ruamel does, or leaves it to ruamel."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from hookline.records.yaml_nodes import MAX_DEPTH, compose, composed_by_libyaml

ROOT = Path(__file__).parents[2]
SHIPPED = sorted((*(ROOT / "prompts").rglob("*.yaml"), *(ROOT / "briefs").rglob("*.yaml")))
PIECES = (
    *"\n:,-[]{}'\"#|>&*!?%@` \\~.<=\t", "\n  ", "\n- ", ": ", "key: v\n", "''", '""', "{{ x }}",
    "\u00a0", "é", "😀", "\u2028", "---\n", "\n...\n", "\\u00e9", "\\/", " # x", "[a, b]",
    "{a: b}", "{a: }", ">-\n  ", "|#", "null", "1,000", "&x ", "*x", "!t ",
)  # fmt: skip


def outline(node: Any) -> Any:
    """All that is read of a node and those below it."""
    if node is None:
        return None
    start = (node.start_mark.index, node.start_mark.line, node.start_mark.column)
    if node.id == "scalar":
        end = node.end_mark.index if not node.style else None  # asked of plain texts alone
        return start, node.value.replace("\a", ""), node.style or None, end
    if node.id == "mapping":
        return start, bool(node.flow_style), [(outline(k), outline(v)) for k, v in node.value]
    return start, bool(node.flow_style), [outline(inner) for inner in node.value]


def ruamels(text: str) -> Any:
    return outline(YAML(typ="rt", pure=True).compose(text))


def test_shipped_files_are_read_by_libyaml_as_ruamel_reads_them() -> None:
    small = [path for path in SHIPPED if path.stat().st_size < 4000]
    assert len(small) > 60
    for path in random.Random(7).sample(small, 25):
        text = path.read_text("utf-8")
        assert outline(composed_by_libyaml(text)) == ruamels(text), path


@given(
    st.lists(st.sampled_from(PIECES) | st.sampled_from(("brand", "idea", "a", "1")), max_size=12)
)
def test_a_text_is_read_as_ruamel_reads_it_or_refused_as_it_refuses_it(pieces: list[str]) -> None:
    text = "a: b\n" + "".join(pieces)
    try:
        read = ruamels(text)
    except YAMLError:
        with pytest.raises(YAMLError):
            compose(text)
    else:
        assert outline(compose(text)) == read


@pytest.mark.parametrize("text", ["a: &x 1\n", "a: !t 1\n", "a: !t [1]\n", "a:\n", "a: [1, 2\n"])
def test_anchors_tags_blanks_and_what_is_broken_are_left_to_ruamel(text: str) -> None:
    assert composed_by_libyaml(text) is None


def test_a_document_is_read_down_to_its_depth_and_no_deeper() -> None:
    def nested(depth: int) -> str:
        return "a: " + "[" * (depth - 1) + "x" + "]" * (depth - 1)

    root = composed_by_libyaml(nested(MAX_DEPTH))
    assert root is not None
    assert root.id == "mapping"
    assert composed_by_libyaml(nested(MAX_DEPTH + 1)) is None
