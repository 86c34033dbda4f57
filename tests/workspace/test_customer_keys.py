"""Keys of customers are the same in every file and process, and are seldom shared."""

import pyarrow as pa
import pytest

from hookline.workspace.customer_keys import CustomerSet, customer_keys


@pytest.mark.parametrize(
    ("name", "key"),
    [("", 0), ("C00000001", 1_651_444_485), ("ब", 2_299_863_351), ("a" * 300, 386_416_061)],
)
def test_an_id_s_key_is_what_it_was_in_files_that_were_written_before(name: str, key: int) -> None:
    assert customer_keys(pa.array([name])).to_pylist() == [key]


def test_a_key_hangs_on_the_id_alone_and_not_on_its_neighbours() -> None:
    names = ["7", "", "C-00000001", "Zoë", "x" * 40, "C-00000010", "77"]
    alone = [customer_keys(pa.array([name])).to_pylist()[0] for name in names]
    assert customer_keys(pa.array(names)).to_pylist() == alone
    assert customer_keys(pa.array(names).slice(2, 3)).to_pylist() == alone[2:5]
    chunks = pa.chunked_array([names[:3], [], names[3:]], pa.string())
    assert customer_keys(chunks).to_pylist() == alone
    assert customer_keys(pa.array([], pa.string())).to_pylist() == []


def test_few_of_many_ids_share_a_key_however_alike_they_are() -> None:
    names = [f"C{i:08d}" for i in range(50_000)]
    assert len(set(customer_keys(pa.array(names)).to_pylist())) >= 49_990


def test_whoever_is_looked_for_may_be_there_and_of_others_few_are() -> None:
    names = pa.array([f"user-{i}@example.com" for i in range(20_000)])
    some = names.slice(5_000, 1_000)
    found = CustomerSet(some).may_hold(customer_keys(names))
    assert found[5_000:6_000].all()
    assert found.sum() <= 1_050
    assert CustomerSet(some).positions(names.slice(4_999, 3)).to_pylist() == [None, 0, 1]
