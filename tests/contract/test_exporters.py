"""What every exporter promises: the same bytes, whole rows, nothing that runs."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline import adapters
from hookline.exporters.rows import safe_cell
from hookline.records import Arm, Lineage, Parts, Tag
from hookline.text.sms import measure_sms

NAMES = adapters.names("exporters")
BODY = 'Hi {{ first_name | default: "there" }}, your code is {{ voucher_code }}.'


def arm(body: str = BODY, **fields: Any) -> Arm:
    lineage = Lineage(brief_hash="b1", model="offline", at="2026-03-02T10:00:00+00:00", seed=7)
    return Arm.model_validate(
        {"arm_id": "winback:sms:en:v1:abc123", "campaign_id": "winback", "variant_id": "1-a",
         "kind": "ai", "channel": "sms", "language": "en", "version": 1,
         "parts": Parts(body=body), "state": "live", "program": "winback", "stage": "lost",
         "country": "IN", "tags": {"hook": Tag(value="offer", origin="planned")},
         "lineage": lineage} | fields
    )  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_same_arms_give_the_same_bytes(name: str) -> None:
    exporter = adapters.load("exporters", name)
    arms = [arm(), arm("Second")]
    assert exporter.write(arms) == exporter.write(arms)
    assert exporter.write(arms).decode("utf-8").endswith("\n")
    assert (b"Second" in exporter.write(arms), b"Second" in exporter.write([])) == (True, False)


@pytest.mark.parametrize("name", NAMES)
def test_its_file_has_a_plain_name_and_its_dialect_is_known(name: str) -> None:
    exporter = adapters.load("exporters", name)
    assert "/" not in exporter.filename
    assert exporter.dialect in ("", *adapters.names("dialects"))


def test_a_json_line_is_the_whole_arm() -> None:
    (line,) = adapters.load("exporters", "jsonl").write([arm()]).decode().splitlines()
    row = json.loads(line)
    assert row == {
        "schema": "hookline.arm/1",
        "arm_id": "winback:sms:en:v1:abc123",
        "campaign_id": "winback",
        "program": "winback",
        "lifecycle_stage": "lost",
        "channel": "sms",
        "language": "en",
        "country": "IN",
        "variant": "v1",
        "kind": "ai",
        "parent_arm": None,
        "is_control": False,
        "state": "live",
        "content": {"body": BODY},
        "fields": [
            {"name": "first_name", "required": False, "default": "there"},
            {"name": "voucher_code", "required": True, "default": row["fields"][1]["default"]},
        ],
        "constraints": {},
        "features": {"hook": "offer"},
        "lineage": row["lineage"],
        "content_sha256": row["content_sha256"],
        "practice": True,  # it was composed offline
        "sms": {"encoding": "GSM-7", "units": measure_sms(BODY).units, "segments": 1},
    }
    assert not row["fields"][1]["default"]
    assert row["lineage"]["model"] == "offline"
    assert len(row["content_sha256"]) == 64


def test_human_copy_is_told_to_be_the_control() -> None:
    row = json.loads(adapters.load("exporters", "jsonl").write([arm(kind="human")]))
    assert row["is_control"] is True


def body_cell(body: str) -> str:
    text = adapters.load("exporters", "csv").write([arm(body)]).decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    return str(row["body"])


@pytest.mark.parametrize(
    ("body", "cell"),
    [
        ('=HYPERLINK("http://evil")', '\'=HYPERLINK("http://evil")'),
        ("+1 free", "'+1 free"),
        ("-20% today", "'-20% today"),
        ("@you", "'@you"),
        ("\t=1+1", "'\t=1+1"),
        ("\r=1+1", "'\r=1+1"),
        ("＝1+1", "'＝1+1"),
        ("20% off, today = Friday", "20% off, today = Friday"),
        ('Say "hi"; ok, fine', 'Say "hi"; ok, fine'),
        ("two\nlines", "two\nlines"),
        ("नमस्ते 😀", "नमस्ते 😀"),
    ],
)
def test_a_cell_is_shown_and_never_run(body: str, cell: str) -> None:
    assert body_cell(body) == cell


@given(text=st.text())
def test_no_cell_begins_as_a_formula_and_plain_text_is_unchanged(text: str) -> None:
    cell = safe_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell in (text, f"'{text}")


@given(body=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_any_text_survives_a_table(body: str) -> None:
    assert body_cell(body).removeprefix("'") in (body, body.removeprefix("'"))


def test_a_table_has_these_columns_and_ends_its_lines_as_rfc_4180_says() -> None:
    text = adapters.load("exporters", "csv").write([arm()]).decode()
    assert text.splitlines()[0] == (
        "arm_id,campaign_id,program,lifecycle_stage,channel,language,country,variant,is_control,"
        "subject,preheader,title,body,cta_text,cta_url,fields_json,segments,status,content_sha256"
    )
    assert text.count("\r\n") == 2


def test_the_content_hash_is_of_the_text_before_it_was_made_safe() -> None:
    plain = json.loads(adapters.load("exporters", "jsonl").write([arm("+1 free")]))
    text = adapters.load("exporters", "csv").write([arm("+1 free")]).decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["content_sha256"] == plain["content_sha256"]
