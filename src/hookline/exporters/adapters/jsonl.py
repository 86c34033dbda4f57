"""JSON lines, `hookline.arm/1`: the truth, one arm a line."""

import json
from collections.abc import Sequence

from hookline.exporters.rows import arm_row
from hookline.records.arm import Arm


class JsonLinesExport:
    """Whole rows, keys sorted."""

    filename = "arms.jsonl"
    dialect = ""

    def write(self, arms: Sequence[Arm]) -> bytes:
        lines = [json.dumps(arm_row(arm), ensure_ascii=False, sort_keys=True) for arm in arms]
        return "".join(f"{line}\n" for line in lines).encode()


adapter = JsonLinesExport()
