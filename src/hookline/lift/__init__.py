"""What messages earned over sending nothing: from sums over customers to a verdict."""

from importlib import import_module
from typing import Any

_HOME = {
    "CampaignLift": "campaigns",
    "LiftReport": "report",
    "Moments": "moments",
    "MomentsQuery": "aggregation",
    "NoNumber": "no_number",
    "OVERALL": "aggregation",
    "Plan": "plan",
    "Setting": "report",
    "TO_DATE": "aggregation",
    "Window": "aggregation",
    "answer": "answers",
    "lift_report": "report",
    "moments_sql": "aggregation",
}
__all__ = list(_HOME)


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(f"hookline.lift.{_HOME[name]}"), name)
    raise AttributeError(f"module 'hookline.lift' has no attribute {name!r}")
