"""The channels that ship, and fact sheets that know nothing but one of them."""

from typing import Any

from hookline.guardrails.lines import FactSheetReader
from hookline.records.sheet import FactSheet
from hookline.workspace.channels import open_channels

PROFILES = open_channels()
CHANNELS = tuple(PROFILES)
SHEETS = FactSheetReader(PROFILES)


def bare_sheet(channel: str, **others: Any) -> FactSheet:
    """A sheet of that channel; all else is as it is left out."""
    return FactSheet(channel=PROFILES[channel], **others)
