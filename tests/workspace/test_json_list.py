"""A JSON list is read value by value, whatever stands at the edge of what is in memory."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.workspace import json_list
from hookline.workspace.json_list import list_values

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.lists(VALUES), st.integers(1, 40), st.sampled_from(["", " ", "\n\t"]))
def test_it_reads_what_json_reads(values: list[Any], chunk: int, blank: str) -> None:
    text = (
        f"{blank}[{blank}" + f"{blank},{blank}".join(map(json.dumps, values)) + f"{blank}]{blank}"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_list, "CHUNK", chunk)
        assert list(list_values(io.StringIO(text))) == values


@pytest.mark.parametrize(
    "text", ["", "[", "[1", "[1,", "[1,]", "[1 2]", "[1]]", "{}", "[1] x", "[nul]", '["a]']
)
def test_what_is_no_list_or_breaks_off_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        list(list_values(io.StringIO(text)))


@pytest.mark.parametrize(("excess", "is_read"), [(0, True), (1, False)])
def test_a_value_longer_than_any_row_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, excess: int, *, is_read: bool
) -> None:
    monkeypatch.setattr(json_list, "CHUNK", 1)
    monkeypatch.setattr(json_list, "LARGEST", 31)
    source = io.StringIO('["' + "x" * (29 + 32 * excess) + '", 1]')
    if is_read:
        assert len(list(list_values(source))) == 2
        return
    with pytest.raises(ValueError, match="Unterminated"):
        list(list_values(source))
    assert source.read(1), "the rest was not read"
