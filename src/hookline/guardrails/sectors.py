"""Sectors in which a message needs more care than its words show."""

FINANCE = ("mutual_fund", "securities", "bank", "insurance")
"""Where a message can tell of somebody's money."""
DELICATE_FIELDS = {
    "cosmetics": ("skin_type", "climate_band"),
    **dict.fromkeys(FINANCE, ("holdings",)),
}
"""By sector: what its brands know of a reader and never say, whether or not the plan reads it."""
