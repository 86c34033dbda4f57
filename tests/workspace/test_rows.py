"""Files of rows as people export them are read alike, or it is said what is wrong and where."""

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.errors import BadInput
from hookline.workspace.required import need
from hookline.workspace.rows import Rows, read_rows, write_rows

HEAD = ("customer_id", "consent_channels", "first_name", "recency_days")
ROWS = (("00123", "sms|email", "Asha", "120"), ("00124", "sms", "Zoë", "7"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "customers.csv"


def text(separator: str = ",", end: str = "\n") -> str:
    return "".join(separator.join(cells) + end for cells in (HEAD, *ROWS))


def read(file: Path, content: str | bytes, encoding: str = "utf-8") -> Rows:
    file.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    return read_rows(file)


EXPECTED = {
    "customer_id": ["00123", "00124"],
    "consent_channels": ["sms|email", "sms"],
    "first_name": ["Asha", "Zoë"],
    "recency_days": [120, 7],
}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", "^", "\x1f"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_separator_and_encoding_are_read_off_the_file(
    file: Path, separator: str, encoding: str
) -> None:
    content = text(separator).replace("sms|email", "sms/email")
    table = read(file, content, encoding).table
    expected = EXPECTED | {"consent_channels": ["sms/email", "sms"]}
    assert table.to_pydict() == expected


@pytest.mark.parametrize("name", ["Été", "Zoé à", "“Noël”", "Müller—Öz"])
def test_what_is_no_utf_8_is_windows_own_and_told_for_every_western_name(
    file: Path, name: str
) -> None:
    file.write_bytes(f"customer_id,first_name\n1,{name}\n".encode("cp1252"))
    assert read_rows(file).table["first_name"].to_pylist() == [name]


@pytest.mark.parametrize(
    "header",
    ["\ufeff\ufeffcustomer_id", "\u200bcustomer_id", "customer_id\u00a0", '" customer_id\n"'],
)
def test_a_header_s_name_is_what_one_sees_of_it(file: Path, header: str) -> None:
    file.write_text(f"{header},first_name\n1,A\n", "utf-8")
    assert read_rows(file).table.column_names == ["customer_id", "first_name"]


def test_what_is_no_utf_8_is_windows_own_and_told(file: Path) -> None:
    rows = read(file, text(), "cp1252")
    assert rows.table["first_name"].to_pylist() == ["Asha", "Zoë"]
    assert "Windows-1252" in rows.notes[0]


def test_a_sep_line_is_no_row_and_counts_as_a_line(file: Path) -> None:
    rows = read(file, "sep=;\n" + text(";"))
    assert rows.table.to_pydict() == EXPECTED
    assert [rows.line_of(0), rows.line_of(1)] == [3, 4]


def test_a_packed_file_is_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "customers.csv.gz"
    file.write_bytes(gzip.compress(text().encode()))
    assert read_rows(file).table.to_pydict() == EXPECTED


def test_a_spreadsheet_is_told_what_to_do(file: Path) -> None:
    with pytest.raises(BadInput, match="spreadsheet") as problem:
        read(file, b"PK\x03\x04rest")
    assert "CSV UTF-8" in problem.value.fix


@pytest.mark.parametrize(("kind", "words"), [("folder", "it is a folder"), ("pipe", "a pipe")])
def test_what_is_no_file_is_told_as_what_it_is(tmp_path: Path, kind: str, words: str) -> None:
    path = tmp_path / "customers.csv"
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    with pytest.raises(BadInput, match=words):
        read_rows(path)


def test_parquet_is_known_under_any_name(tmp_path: Path) -> None:
    pq.write_table(pa.table({"customer_id": ["7"]}), tmp_path / "a.csv")
    assert read_rows(tmp_path / "a.csv").table.to_pydict() == {"customer_id": ["7"]}


def test_empty_columns_and_rows_at_the_end_are_not_there(file: Path) -> None:
    lines = text().splitlines()
    content = "\n".join(line + ",,," for line in lines) + "\n,,,,,,\n\n"
    assert read(file, content).table.to_pydict() == EXPECTED


@pytest.mark.parametrize("n_rows", [200, 20_000])
def test_a_quoted_line_break_is_read_the_same_at_any_size(file: Path, n_rows: int) -> None:
    body = "".join(f'C{i},sms,"Anna\nMaria, the {i}th",3\n' for i in range(n_rows))
    rows = read(file, ",".join(HEAD) + "\n" + body)
    assert rows.table.num_rows == n_rows
    assert rows.table["first_name"][0].as_py() == "Anna\nMaria, the 0th"
    assert rows.line_of(n_rows - 1) == 2 * n_rows


@pytest.mark.parametrize("wrong", ["N/A", "1,20", "abc", "12 days"])
def test_text_in_a_column_that_rules_count_with_is_told_by_line_value_and_count(
    file: Path, wrong: str
) -> None:
    content = text() + f'00125,sms,Ben,"{wrong}"\n00126,sms,Eva,"{wrong}"\n'
    with pytest.raises(BadInput) as problem:
        read(file, content)
    assert (problem.value.code, problem.value.where) == ("HL407", f"{file}:4")
    assert problem.value.problem == f"recency_days: '{wrong}' is no number, and 1 more are none"


def test_how_databases_write_nothing_is_blank_and_counted(file: Path) -> None:
    rows = read(file, text() + "00125,sms,Ben,NULL\n")
    assert rows.table["recency_days"].to_pylist() == [120, 7, None]
    assert rows.notes == ("recency_days: NULL and the like in 1 of the rows; read as blank",)


@pytest.mark.parametrize(
    ("written", "number"),
    [("0,25", 0.25), ("1.234,5", 1234.5), ("12", 12), ("-3,0", -3.0),
     ("4,9123E+11", 491_230_000_000), ("4.9123E11", 491_230_000_000), ("1E5", 100_000)],
)  # fmt: skip
def test_a_decimal_comma_is_one_where_commas_part_no_columns(
    file: Path, written: str, number: float
) -> None:
    table = read(file, f"customer_id;churn_score\n1;{written}\n").table
    assert table["churn_score"].to_pylist() == [number]


@pytest.mark.parametrize(
    ("values", "read_as"),
    [(("1.210", "990"), [1210, 990]), (("1.210", "12,5"), [1210, 12.5]),
     (("1.210", "12.5"), [1.21, 12.5]), (("1,21,000", "5"), [121_000, 5])],
)  # fmt: skip
def test_numbers_are_read_as_their_whole_column_writes_them(
    file: Path, values: tuple[str, str], read_as: list[float]
) -> None:
    content = "customer_id;clv\n" + "".join(f"C{i};{v}\n" for i, v in enumerate(values))
    assert read(file, content).table["clv"].to_pylist() == read_as


def test_a_column_of_numbers_that_may_be_two_is_refused_or_told_with_both(file: Path) -> None:
    content = "customer_id,{},x\n1,1.210,a\n2,3.450,b\n"
    with pytest.raises(BadInput) as problem:
        read(file, content.format("clv"))
    assert (problem.value.code, problem.value.where) == ("HL407", f"{file}:2")
    assert problem.value.problem == "clv: '1.210' may be 1210 or 1.21, and 1 more like it may"
    own = read(file, content.format("shop_size"))
    assert own.table["shop_size"].to_pylist() == [1.21, 3.45]
    assert "line 2: shop_size: '1.210' may be 1210 or 1.21" in own.notes[0]
    counted = read(file, content.format("points_balance"))
    assert counted.table["points_balance"].to_pylist() == [1210, 3450]
    assert counted.notes == ("points_balance: numbers such as 1.210 are thousands",)
    for sign, clv in (("point", [1.21, 3.45]), ("comma", [1210, 3450])):
        file.write_text(content.format("clv"))
        assert read_rows(file, decimal_sign=sign).table["clv"].to_pylist() == clv


def test_a_column_of_numbers_that_no_rule_knows_loses_the_few_that_are_none(file: Path) -> None:
    body = "".join(f"C{i},{i}\n" for i in range(1, 10))
    rows = read(file, f"customer_id,shoe_size\n{body}C10,n/k\n")
    assert rows.table["shoe_size"].to_pylist() == [*range(1, 10), None]
    assert rows.notes[0].startswith("line 11: shoe_size: 'n/k' is no number")
    rows = read(file, f"customer_id,shoe_size\n{body}C10,n/k\nC11,n/k\n")
    assert rows.table["shoe_size"].type == pa.string()


def test_codes_keep_their_zeros(file: Path) -> None:
    assert read(file, "customer_id,branch\n1,007\n2,12\n").table["branch"].to_pylist() == [
        "007",
        "12",
    ]


def test_ragged_rows_are_told_by_line_and_never_quoted(file: Path) -> None:
    with pytest.raises(BadInput) as problem:
        read(file, text() + "00125,sms,Secret Name\n00126,sms,A,1,2\n")
    assert problem.value.where == f"{file}:4"
    assert "3 cells where the header has 4, and 1 more lines like it" in problem.value.problem
    assert "Secret" not in str(problem.value)


def test_rows_are_the_same_however_few_are_read_at_once(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "".join(f'{i},"a\nb",{i}.5,,\n\n' for i in range(9))
    content = f"customer_id,note,price,,\n{lines}x,y,N/A,,\n"
    at_once = read(file, content)
    monkeypatch.setattr("hookline.workspace.separated.ROWS_AT_ONCE", 2)
    in_parts = read(file, content)
    assert in_parts.table.equals(at_once.table)
    assert [in_parts.line_of(i) for i in (0, 1, 9)] == [2, 5, 29]
    assert in_parts.notes == at_once.notes


def test_a_column_with_values_and_no_name_is_told(file: Path) -> None:
    with pytest.raises(BadInput, match="column 2 has values and no name"):
        read(file, "customer_id,,x\n1,2,3\n")


def test_columns_have_the_names_that_a_team_maps(file: Path) -> None:
    file.write_text("Kundennummer;Einwilligung;Recency_Days\n007;sms;12\n", "utf-8")
    names = {"Kundennummer": "customer_id", "Einwilligung": "consent_channels",
             "Recency_Days": "recency_days"}  # fmt: skip
    assert read_rows(file, names).table.to_pydict() == {
        "customer_id": ["007"],
        "consent_channels": ["sms"],
        "recency_days": [12],
    }


def test_a_column_that_comes_twice_is_refused_whatever_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("customer_id,n,n\n1,2,3\n4,,NULL\n", "utf-8")
    with pytest.raises(BadInput) as problem:
        read_rows(path)
    assert (problem.value.code, problem.value.problem) == ("HL406", "the column n comes twice")


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_two_headers_that_a_team_maps_to_one_column_are_named_by_number(
    tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"rows.{ending}"
    table = pa.table({"customer_id": ["a"], "Opt-In": ["yes"], "Consent": ["no"]})
    write_rows([table], file)
    columns = {"Opt-In": "consent_email", "Consent": "consent_sms"}
    assert read_rows(file, columns).schema.names == ["customer_id", "consent_email", "consent_sms"]
    with pytest.raises(BadInput, match="are both consent_email, as hookline") as refused:
        read_rows(file, columns | {"Consent": "consent_email"})
    assert refused.value.code == "HL406"
    assert refused.value.problem.startswith("column 2 'Opt-In' and column 3 'Consent' are both")


@pytest.mark.parametrize("separator", ["\0", "§", "x", '"', " "])
def test_a_first_line_that_names_no_separator_is_told(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"sep={separator}\ncustomer_id{separator}n\n1{separator}2\n", "utf-8")
    with pytest.raises(BadInput) as problem:
        read_rows(path)
    assert problem.value.code == "HL401"
    assert problem.value.where == f"{path}:1"


def test_one_list_of_objects_is_read_as_its_lines_would_be(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('[{"customer_id": "é1", "n": 2},\n {"customer_id": "2", "n": null}]', "utf-8")
    assert read_rows(path).table.to_pylist() == [
        {"customer_id": "é1", "n": 2},
        {"customer_id": "2", "n": None},
    ]


PARTS = [
    ({"id": "1", "n": 1, "day": "2026-01-05", "tags": []}, {"id": "2", "n": 2.5, "day": "soon"}),
    ({"id": "1", "n": None}, {"id": "2", "n": 7, "tags": ["a"], "late": True}),
    ({"id": "1", "day": "2026-01-05T10:00:00"}, {"id": "2", "day": None}),
    ({"a": {"d": "2026-01-05", "n": 1}}, {"a": {"d": "soon", "n": 1.5}}),
    ({"a": ["2026-01-05"]}, {"a": ["soon"]}),
    ({"a": [{"d": "2026-01-05"}], "b": []}, {"a": [{"d": "soon", "e": [["2026-01-05"]]}]}),
    ({"a": {"d": ["2026-01-05"]}}, {"a": {"d": ["2026-01-06", None]}}),
]


@pytest.mark.parametrize("objects", PARTS)
@pytest.mark.parametrize("block", [1, 30, 1 << 20])
def test_json_lines_are_the_same_however_few_are_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, objects: tuple[Any, ...], block: int
) -> None:
    import pyarrow.json as pj

    path = tmp_path / "a.jsonl"
    path.write_text("\n\n".join(map(json.dumps, objects)) + "\n", "utf-8")
    monkeypatch.setattr("hookline.workspace.json_lines.BLOCK_BYTES", block)
    read = read_rows(path)
    whole = pj.read_json(path)
    assert read.schema.names == whole.column_names
    assert read.table.to_pylist() == whole.cast(read.schema).to_pylist()


def test_a_value_of_another_kind_further_down_is_refused_without_its_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hookline.workspace.json_lines.BLOCK_BYTES", 10)
    path = tmp_path / "a.jsonl"
    path.write_text('{"n": 1, "name": "Asha"}\n{"n": "x", "name": "Ravi"}\n', "utf-8")
    with pytest.raises(BadInput, match="HL401") as problem:
        read_rows(path)
    assert "Ravi" not in str(problem.value)


@pytest.mark.parametrize("text", ["[1, 2]", "[", "[[]]", '[{"a": 1}', "[" * 100_000])
def test_a_list_that_is_none_of_objects_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text, "utf-8")
    with pytest.raises(BadInput) as problem:
        read_rows(path)
    assert problem.value.code == "HL401"


def test_ids_in_json_that_look_like_days_stay_as_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"cust": "2024-01-05", "last_visit": "2024-01-05"}', "utf-8")
    table = read_rows(path, {"cust": "customer_id"}).table
    assert table.column_names == ["customer_id", "last_visit"]
    assert table["customer_id"].to_pylist() == ["2024-01-05"]
    assert pa.types.is_timestamp(table.schema.field("last_visit").type)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("customer_id", '{"a": 1}'),
        ("consent_channels", "[1, 2]"),
        ("consent_channels", '{"email": true}'),
        ("language", '["en"]'),
        ("preferred_channel", '["sms"]'),
        ("profiling_ok", '{"yes": true}'),
    ],
)
def test_a_list_or_an_object_where_a_text_belongs_is_told_by_its_column(
    tmp_path: Path, column: str, cell: str
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"{column}": {cell}}}', "utf-8")
    with pytest.raises(BadInput, match=f"the column {column} ") as problem:
        read_rows(path)
    assert problem.value.code == "HL407"


@pytest.mark.parametrize(("cells", "is_read"), [([b"M\xc3\xbcller"], True), ([b"M\xfc"], False)])
@pytest.mark.parametrize("column", ["customer_id", "time_zone"])
def test_bytes_in_parquet_are_text_if_they_are_utf_8(
    tmp_path: Path, column: str, cells: list[bytes], *, is_read: bool
) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({column: pa.array(cells, pa.binary())}), path)
    if is_read:
        assert read_rows(path).table[column].to_pylist() == ["Müller"]
        return
    with pytest.raises(BadInput) as problem:
        read_rows(path)
    assert problem.value.code == "HL407"


def test_consent_may_be_a_list_of_texts_and_an_empty_one(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"consent_channels": []}', "utf-8")
    assert read_rows(path).table.schema.field("consent_channels").type == pa.list_(pa.string())
    path.write_text('{"consent_channels": ["sms", "email"]}', "utf-8")
    assert read_rows(path).table["consent_channels"].to_pylist() == [["sms", "email"]]


@pytest.mark.parametrize("name", ["folder", "file/rows.csv", "file/rows.parquet"])
def test_rows_that_cannot_be_written_are_told_by_their_place(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput) as problem:
        write_rows([pa.table({"a": [1]})], tmp_path / name)
    assert (problem.value.code, problem.value.where) == ("HL310", str(tmp_path / name))


@pytest.mark.parametrize("name", ["table.csv", "table.jsonl", "table.parquet"])
def test_a_column_is_renamed_whatever_blanks_and_unseen_signs_its_header_holds(
    tmp_path: Path, name: str
) -> None:
    header = "کد\u200cمشتری  ۱"
    path = tmp_path / name
    if path.suffix == ".jsonl":
        path.write_text(json.dumps({header: "a1", "city": "Pune"}) + "\n")
    else:
        write_rows([pa.table({header: ["a1"], "city": ["Pune"]})], path)
    rows = read_rows(path, {" ".join(header.split()): "customer_id"})
    assert sorted(rows.schema.names) == ["city", "customer_id"]


@pytest.mark.parametrize(
    ("header", "is_one_cell"),
    [("email", False), ("customer-id", False), ("customer id group", True)],
)
def test_only_a_header_that_holds_a_separator_is_told_to_part_its_columns(
    file: Path, header: str, is_one_cell: bool
) -> None:
    rows = read(file, f"{header}\nx\n")
    with pytest.raises(BadInput) as problem:
        need(rows, "customer_id")
    assert ("its first line is one cell" in str(problem.value.fix)) is is_one_cell


@pytest.mark.parametrize(
    ("written", "is_number"),
    [("9" * 308, True), ("9" * 400, False), ("1e308", True), ("1e309", False), ("9" * 5000, False)],
)
def test_a_number_beyond_all_counting_is_none(file: Path, written: str, *, is_number: bool) -> None:
    content = f"customer_id,recency_days\n1,{written}\n"
    if is_number:
        assert read(file, content).table["recency_days"].to_pylist() == [float(written)]
        return
    with pytest.raises(BadInput, match="is no number"):
        read(file, content)


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
@pytest.mark.parametrize(
    ("cells", "numbers"), [(["12", " 7 "], [12, 7]), (["12", "NULL"], [12, None]), (["soon"], None)]
)
def test_numbers_that_json_and_parquet_hold_as_texts_are_read_as_csv_s_are(
    tmp_path: Path, name: str, cells: list[str], numbers: list[int | None] | None
) -> None:
    path = tmp_path / name
    rows = [{"customer_id": str(i), "recency_days": cell} for i, cell in enumerate(cells)]
    if name.endswith("parquet"):
        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    if numbers is None:
        with pytest.raises(BadInput, match="'soon' is no number") as problem:
            read_rows(path)
        assert problem.value.code == "HL407"
        return
    assert read_rows(path).table["recency_days"].to_pylist() == numbers


def test_kinds_that_only_parquet_has_are_read_as_their_like(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = pa.table({
        "customer_id": pa.array(["a", "b"], pa.string_view()),
        "city": pa.array(["x", "y"], pa.large_string()),
        "tier": pa.array(["x", "x"]).dictionary_encode(),
        "clv": pa.array([float("nan"), 1.5]),
        "size": pa.array([1.5, 2.5], pa.float16()),
    })  # fmt: skip
    pq.write_table(table, path)
    read_back = read_rows(path).table
    assert read_back.take([1, 0]).to_pylist() == [
        {"customer_id": "b", "city": "y", "tier": "x", "clv": 1.5, "size": 2.5},
        {"customer_id": "a", "city": "x", "tier": "x", "clv": None, "size": 1.5},
    ]


@pytest.mark.parametrize(
    "content", ['{"customer_id": "7"}', '\n [\n{"customer_id": "7"}]', '[{\n"customer_id": "7"}]']
)
@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a"])
def test_json_is_known_under_any_name(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    assert read_rows(tmp_path / name).table.to_pydict() == {"customer_id": ["7"]}


@pytest.mark.parametrize(
    "start", [b"%PDF-1.7", b"\x89PNG\r\n", b"\xff\xd8\xff\xe0", b"SQLite format 3"]
)
def test_what_is_no_text_is_told_as_such(file: Path, start: bytes) -> None:
    with pytest.raises(BadInput, match="it is no text and no table"):
        read(file, start + b"\n1,2\n")


def test_null_is_blank_in_texts_too_but_never_a_name(file: Path) -> None:
    rows = read(file, "customer_id,first_name,order_id,amount\nA,Null,NULL,NULL\nNULL,null,7,5\n")
    assert rows.table.to_pydict() == {
        "customer_id": ["A", "NULL"],
        "first_name": ["Null", "null"],
        "order_id": [None, "7"],
        "amount": [None, "5"],
    }
    assert rows.notes == (
        "order_id: NULL and the like in 1 of the rows; read as blank",
        "amount: NULL and the like in 1 of the rows; read as blank",
    )


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (r'"Anna \"Annie\" Berg, Dr."', 'Anna "Annie" Berg, Dr.'),
        (r'"say \"hi\""', 'say "hi"'),
        (r'"C:\\x \"y\" z"', 'C:\\x "y" z'),
        (r'"{\"a\": \"b, c\"}"', '{"a": "b, c"}'),
    ],
)
def test_a_quote_behind_a_backslash_is_one_inside_of_its_cell(
    file: Path, cell: str, value: str
) -> None:
    table = read(file, f'customer_id,nickname,city\n1,{cell},"Ulm"\n2,"Zoë","Bonn"\n').table
    assert table["nickname"].to_pylist() == [value, "Zoë"]
    assert table["city"].to_pylist() == ["Ulm", "Bonn"]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (r'"C:\"', "C:\\"),
        (r'"{""a"": ""say \""hi\"" to""}"', r'{"a": "say \"hi\" to"}'),
        (r"C:\x", "C:\\x"),
    ],
)
def test_a_backslash_is_one_where_the_quotes_stand_right_without_it(
    file: Path, cell: str, value: str
) -> None:
    table = read(file, f'customer_id,nickname,city\n1,{cell},"Ulm"\n').table
    assert table["nickname"].to_pylist() == [value]


def test_zeros_that_fill_cells_are_left_out_and_told(file: Path) -> None:
    rows = read(file, b"customer_id,city\n1,Ulm\0\0\n2\0,Bonn\n3,Jena\n")
    assert rows.table["customer_id"].to_pylist() == ["1", "2", "3"]
    assert rows.table["city"].to_pylist() == ["Ulm", "Bonn", "Jena"]
    assert rows.notes == (
        "signs that stand for nothing (NUL) in 2 of the lines, first in line 2, were left out",
    )
