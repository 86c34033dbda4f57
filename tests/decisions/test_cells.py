import pyarrow as pa
import pytest

from hookline.decisions.cells import contexts
from hookline.errors import BadInput


def test_blank_is_a_level_and_a_missing_column_is_blank() -> None:
    found = contexts(pa.table({"tier": ["gold", None, "gold", ""]}), ["tier", "language"])
    assert found.values == (("", ""), ("gold", ""))
    assert found.positions.tolist() == [1, 0, 1, 0]


def test_more_combinations_than_can_be_learnt_are_refused() -> None:
    many = pa.table({"a": [str(i) for i in range(65)], "b": [str(i) for i in range(65)]})
    with pytest.raises(BadInput, match="a 65, b 65"):
        contexts(many, ["a", "b"])


@pytest.mark.parametrize("n_levels", [4096, 4097])
def test_4096_combinations_are_the_most(n_levels: int) -> None:
    table = pa.table({"a": [str(i) for i in range(n_levels)]})
    if n_levels == 4096:
        assert len(contexts(table, ["a"]).values) == n_levels
    else:
        with pytest.raises(BadInput, match="more than 4096 combinations"):
            contexts(table, ["a"])


def test_combinations_count_whether_a_customer_has_them_or_not() -> None:
    levels = [str(i) for i in range(64)]
    square = pa.table({"a": levels, "b": levels})
    assert len(contexts(square, ["a", "b"]).values) == 64
    third = square.append_column("c", pa.array(["x", "y"] * 32))
    with pytest.raises(BadInput, match="a 64, b 64, c 2"):
        contexts(third, ["a", "b", "c"])


def test_without_columns_all_customers_share_one_context() -> None:
    found = contexts(pa.table({"customer_id": ["1", "2"]}), [])
    assert found.values == ((),)
    assert found.positions.tolist() == [0, 0]
