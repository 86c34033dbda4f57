"""The day's messages as a sheet for the tool that sends: a row a customer, with the words."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa

from hookline.decisions.columns import in_one_chunk
from hookline.documents import Fields
from hookline.exporters.rows import safe_cell
from hookline.records.arm import Arm
from hookline.records.arrow_modules import pc
from hookline.workspace.folder import Workspace
from hookline.workspace.rows import write_rows

PARTS = ("subject", "preheader", "title", "header", "body", "footer", "button", "link")
COLUMNS = ("customer_id", "channel", "language", *PARTS, "campaign_id", "arm_id")


def write_send_list(workspace: Workspace, blocks: Sequence[pa.Table], path: Path) -> int:
    """Write whoever gets a message, its channel and its words; practice copy is left out.

    Merge tags stay as they are: the tool that sends has the values.

    Args:
        blocks: of the day's decisions.
    Returns:
        How many customers stand in it; with nobody no file is written.
    """
    with workspace.registry() as registry:
        arms = {arm.arm_id: arm for arm in registry.arms() if not arm.practice}
    tables = list(_with_words(blocks, arms))
    count = sum(table.num_rows for table in tables)
    if count:
        write_rows(tables, path, is_private=True)
    return count


def _with_words(blocks: Sequence[pa.Table], arms: dict[str, Arm]) -> Iterator[pa.Table]:
    """Each block's customers with a message; words stand once a message, not once a customer."""
    ids = sorted(arms)
    known = pa.array(ids, pa.string())
    rows = [_row(arms[arm_id]) for arm_id in ids]
    words = {name: pa.array([row[name] for row in rows], pa.string()) for name in _OF_ARM}
    for block in blocks:
        sent = block.filter(pc.is_in(block["arm_id"], value_set=known))
        places = in_one_chunk(pc.index_in(sent["arm_id"], value_set=known))
        columns: Fields = {
            name: pa.DictionaryArray.from_arrays(places, values) for name, values in words.items()
        }
        columns["customer_id"] = sent["customer_id"]
        yield pa.table({name: columns[name] for name in COLUMNS})


_OF_ARM = [name for name in COLUMNS if name != "customer_id"]


def _row(arm: Arm) -> dict[str, str]:
    texts = arm.parts.texts()
    cells = {
        **dict.fromkeys(PARTS, ""),
        **{name: text for name, text in texts.items() if name in PARTS},
        "button": arm.parts.cta.label,
        "link": arm.parts.cta.url,
        "channel": arm.channel,
        "language": arm.language,
        "campaign_id": arm.campaign_id,
        "arm_id": arm.arm_id,
    }
    return {name: safe_cell(text) for name, text in cells.items()}
