"""Customer files: ids are text, blanks are unknown, and what is wrong is told by its line."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hookline.errors import BadInput, RuleSaidNo
from hookline.loop.profile import profile
from hookline.records.team import Team
from hookline.workspace.audience import read_audience
from hookline.workspace.channels import open_channels
from hookline.workspace.library import Library

HEAD = "customer_id,consent_channels,recency_days,language\n"


def customers(path: Path, **options: Any) -> pa.Table:
    return read_audience(path, channels=open_channels(), **options).table


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "audience.csv"


def test_ids_are_text_consent_is_a_list_and_blanks_are_unknown(file: Path) -> None:
    file.write_text(f"{HEAD}007,sms|email,90,en\n1e3,,,\n", "utf-8")
    assert customers(file).to_pylist() == [
        {"customer_id": "007", "consent_channels": ["sms", "email"], "recency_days": 90,
         "language": "en"},
        {"customer_id": "1e3", "consent_channels": [], "recency_days": None, "language": None},
    ]  # fmt: skip


def test_every_kind_of_file_reads_the_same(file: Path, tmp_path: Path) -> None:
    file.write_text(f"{HEAD}007,sms|email,90,en\n", "utf-8")
    lines = tmp_path / "a.jsonl"
    lines.write_text(
        '{"customer_id": "007", "consent_channels": ["sms", "email"], "recency_days": 90,'
        ' "language": "en"}\n'
    )
    table = pa.table(
        {"customer_id": ["007"], "consent_channels": [["sms", "email"]], "recency_days": [90],
         "language": ["en"]}
    )  # fmt: skip
    pq.write_table(table, tmp_path / "a.parquet")
    wanted = customers(file).to_pylist()
    assert customers(lines).to_pylist() == wanted
    assert customers(tmp_path / "a.parquet").to_pylist() == wanted


@pytest.mark.parametrize(
    ("text", "code", "where", "words"),
    [
        ("", "HL401", "", "cannot be read"),
        (HEAD, "HL402", "", "no rows"),
        ("customerid,consent_channels\n1,sms\n", "HL403", "", "no column customer_id"),
        ("customer_id\n1\n", "HL403", "", "no column consent_channels"),
        (f"{HEAD}1,sms,,\n2,sms,,\n1,sms,,\n", "HL404", ":4", "'1' stands in lines 2 and 4"),
        (f"{HEAD},sms,,\n ,sms,,\n", "HL405", ":2", "customer_id is blank"),
        ("customer_id,consent_channels,customer_id\n1,sms,2\n", "HL406", "", "comes twice"),
        (f"{HEAD}1,sms\n", "HL401", ":2", "2 cells where the header has 4"),
        (f"Export\n{HEAD.strip()},\n1,sms,,,x\n", "HL401", ":2", "column 5 has values"),
        ("customer_id,consent_channels,\n1,sms,\n2,sms,x\n", "HL401", ":1", "column 3 has values"),
        ("customer_id consent_channels\n1 sms\n", "HL403", "", "no column customer_id"),
        ("customer_id,consent_channels\n\x81\xfe,sms\n", "HL401", "", "cannot be read"),
    ],
)
def test_a_wrong_file_is_told_what_is_wrong_and_where(
    file: Path, text: str, code: str, where: str, words: str
) -> None:
    file.write_text(text, "latin-1")
    with pytest.raises(BadInput) as found:
        customers(file)
    assert (found.value.code, found.value.where) == (code, f"{file}{where}")
    assert words in found.value.problem
    assert found.value.fix


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(BadInput) as found:
        customers(file)
    assert found.value.code == "HL401"


def test_a_profile_counts_and_keeps_no_value(file: Path, library: Library) -> None:
    import datetime

    file.write_text(
        "customer_id,consent_channels,language,first_name,recencydays\n"
        "1,sms|email,en,Asha,90\n2,sms,en,,\n3,,hi,Ravi,\n",
        "utf-8",
    )
    found = profile(file, library, today=datetime.date(2026, 3, 2), team=Team())
    assert found.rows == 3
    assert found.consent == pytest.approx({"sms": 2 / 3, "email": 1 / 3})
    assert found.languages == {"en": 2, "hi": 1}
    assert found.fill["first_name"] == pytest.approx(2 / 3)
    assert found.unknown == {"recencydays": "recency_days"}
    assert "Asha" not in str(found)


@pytest.mark.parametrize(
    ("cell", "opens"),
    [("yes", True), ("SUBSCRIBED", True), ("opted_in", True), ("1", True), ("TRUE", True),
     ("ja", True), ("no", False), ("NEVER_SUBSCRIBED", False), ("unsubscribed", False),
     ("0", False), ("", False), ("perhaps", False)],
)  # fmt: skip
def test_one_column_a_channel_says_yes_or_no_and_any_other_word_opens_nothing(
    file: Path, cell: str, opens: bool
) -> None:
    file.write_text(f"customer_id,consent_sms,consent_email\n1,{cell},no\n2,no,yes\n")
    audience = read_audience(file, channels=open_channels())
    assert audience.table.select(["customer_id", "consent_channels"]).to_pylist() == [
        {"customer_id": "1", "consent_channels": ["sms"] if opens else []},
        {"customer_id": "2", "consent_channels": ["email"]},
    ]
    told = [note for note in audience.notes if "perhaps" in note]
    assert told == (
        ["consent_sms: 'perhaps' 1× says neither yes nor no, so it opens nothing"]
        if cell == "perhaps" else []
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "note"),
    [
        (("1", "2", "", "2"), "consent_sms: 1 is read as yes, 2 as no (2×): it holds no other"),
        (("1", "2", "3", "2"),
         "consent_sms: '2' 2×, '3' 1× says neither yes nor no, so it opens nothing"),
        (("1", "2", "0", "2"), "consent_sms: '2' 2× says neither yes nor no, so it opens nothing"),
        (("2", "2"), "consent_sms: '2' 2× says neither yes nor no, so it opens nothing"),
        (("1", "0"), ""),
    ],
)  # fmt: skip
def test_one_and_two_are_yes_and_no_where_the_column_holds_just_those(
    file: Path, cells: tuple[str, ...], note: str
) -> None:
    rows = "".join(f"a{i},email,{cell}\n" for i, cell in enumerate(cells))
    file.write_text(f"customer_id,consent_channels,consent_sms\n{rows}")
    read = read_audience(file, channels=open_channels())
    assert read.table["consent_channels"].to_pylist() == [
        ["email", "sms"] if cell == "1" else ["email"] for cell in cells
    ]
    assert [words for words in read.notes if words.startswith("consent_sms")] == [note] * bool(note)


@pytest.mark.parametrize(
    ("cells", "is_told"), [("12", True), ("yn", True), (("1", "pigeon"), False), ((), False)]
)
def test_yes_and_no_of_no_channel_open_nothing_and_are_told_where_they_belong(
    file: Path, cells: Sequence[str], is_told: bool
) -> None:
    rows = "".join(f"a{i},{cell}\n" for i, cell in enumerate((*cells, "sms")))
    file.write_text(f"customer_id,consent_channels\n{rows}")
    read = read_audience(file, channels=open_channels())
    assert read.table["consent_channels"].to_pylist() == [*([] for _ in cells), ["sms"]]
    notes = [note for note in read.notes if "map a column of yes and no to its channel" in note]
    assert bool(notes) is is_told
    assert all("consent_email" in note for note in notes)


def test_columns_of_channels_add_to_the_one_column_of_all(file: Path) -> None:
    file.write_text("customer_id,consent_channels,consent_sms\n1,email,yes\n2,email,no\n")
    table = read_audience(file, channels=open_channels()).table
    assert table["consent_channels"].to_pylist() == [["email", "sms"], ["email"]]


def test_a_preferred_channel_is_folded_like_consent_and_unknown_words_are_told(file: Path) -> None:
    rows = ["1,sms,E-Mail", "2,sms,WA", "3,sms,pigeon", "4,sms,N/A", "5,sms,sms and email"]
    file.write_text("\n".join(["customer_id,consent_channels,preferred_channel", *rows]))
    read = read_audience(file, channels=open_channels())
    assert read.table["preferred_channel"].to_pylist() == [
        "email", "whatsapp", "pigeon", None, "sms and email",
    ]  # fmt: skip
    (note,) = [note for note in read.notes if note.startswith("preferred_channel")]
    assert "pigeon" in note
    assert note.endswith("is no channel: it prefers none")


@pytest.mark.parametrize(
    "twin",
    ["a1", "A\u00a01", "00A1", "Ａ1", "A\u200b1", "1.23E+15", "7.0", "'7", "#N/A", "customer_id"],
)  # fmt: skip
def test_ids_that_look_alike_or_are_nobody_s_are_told_and_refused_when_asked_to(
    file: Path, twin: str
) -> None:
    file.write_text(f'customer_id,consent_channels\nA1,sms\n"{twin}",sms\nB2,sms\n')
    read = read_audience(file, channels=open_channels())
    assert read.table.num_rows == 3
    assert len(read.doubtful_ids) == 1
    assert set(read.doubtful_ids) <= set(read.notes)
    with pytest.raises(RuleSaidNo) as refused:
        read.refuse_doubtful_ids(file)
    assert refused.value.code == "HL409"


@pytest.mark.parametrize(
    ("ids", "told", "not_told"),
    [
        (["9.19812E+11", "9.2E+11", "9.19812E+11"],
         "in lines 2 and 4 is no id any more: a spreadsheet rounded it, as it did in 3 of the rows",
         "come twice"),
        (["7", "7", "9.19812E+11", "9.19812E+11"], "'9.19812E.11' in lines 4 and 5", "'7'"),
        (["9.19812E11", "9.19812E11"], "in lines 2 and 3 is no id any more", "come twice"),
        (["9.19812E111", "9.19812E111"], "'9.19812E111' stands in lines 2 and 3", "spreadsheet"),
    ],
)  # fmt: skip
def test_ids_that_a_spreadsheet_made_alike_are_told_as_rounded_and_no_twins(
    file: Path, ids: list[str], told: str, not_told: str
) -> None:
    file.write_text("\n".join(["customer_id,consent_channels", *(f"{id_},sms" for id_ in ids)]))
    with pytest.raises(BadInput, match=told) as refused:
        customers(file)
    assert refused.value.code == "HL404"
    assert not_told not in refused.value.problem


def test_ids_that_are_certain_pass_the_strict_way(file: Path) -> None:
    file.write_text("customer_id,consent_channels\nA1,sms\nA2,sms\n")
    read = read_audience(file, channels=open_channels())
    read.refuse_doubtful_ids(file)
    assert read.doubtful_ids == ()


def test_rows_of_nobody_are_left_out_and_told_by_number_and_line(file: Path) -> None:
    file.write_text(f"{HEAD}1,sms,,\n,sms,,\n2,sms,,\n  ,,3,\n", "utf-8")
    audience = read_audience(file, channels=open_channels())
    assert audience.table["customer_id"].to_pylist() == ["1", "2"]
    note = "customer_id is blank in 2 rows, which are nobody's and left out; the first is line 3"
    assert note in audience.notes
    assert audience.doubtful_ids == (note,)
    file.write_text(f"{HEAD},,1,\n1,sms,,\n2,sms,,\n1,sms,,\n", "utf-8")
    with pytest.raises(BadInput, match="'1' stands in lines 3 and 5"):
        customers(file)
