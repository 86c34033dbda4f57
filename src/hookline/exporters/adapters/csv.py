"""CSV for people and spreadsheets: one flat row an arm, no cell that runs as a formula."""

import csv
import io
import json
from collections.abc import Sequence

from hookline.documents import Fields, document_at
from hookline.exporters.rows import arm_row, safe_cell
from hookline.records.arm import Arm

COLUMNS = (
    "arm_id", "campaign_id", "program", "lifecycle_stage", "channel", "language", "country",
    "variant", "is_control", "subject", "preheader", "title", "body", "cta_text", "cta_url",
    "fields_json", "segments", "status", "content_sha256",
)  # fmt: skip


class Csv:
    """One row an arm, columns as in COLUMNS."""

    filename = "arms.csv"
    dialect = ""

    def write(self, arms: Sequence[Arm]) -> bytes:
        text = io.StringIO(newline="")
        table = csv.writer(text, lineterminator="\r\n")  # RFC 4180
        table.writerow(COLUMNS)
        for arm in arms:
            flat = _flat(arm)
            table.writerow([safe_cell(flat.get(name, "")) for name in COLUMNS])
        return text.getvalue().encode()


def _flat(arm: Arm) -> Fields:
    row, parts = arm_row(arm), arm.parts
    return row | {
        "subject": parts.subject,
        "preheader": parts.preheader,
        "title": parts.title,
        "body": parts.body,
        "is_control": str(arm.usual).lower(),
        "cta_text": parts.cta.label if parts.cta else "",
        "cta_url": parts.cta.url if parts.cta else "",
        "fields_json": json.dumps(row["fields"], ensure_ascii=False),
        "segments": document_at(row, "sms")["segments"] if "sms" in row else "",
        "status": arm.state,
    }


adapter = Csv()
