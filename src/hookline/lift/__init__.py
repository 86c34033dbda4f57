"""What messages earned over sending nothing: from sums over customers to a verdict."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.lift.aggregation import OVERALL as OVERALL
    from hookline.lift.aggregation import TO_DATE as TO_DATE
    from hookline.lift.aggregation import MomentsQuery as MomentsQuery
    from hookline.lift.aggregation import Window as Window
    from hookline.lift.aggregation import moments_sql as moments_sql
    from hookline.lift.answers import answer as answer
    from hookline.lift.campaigns import CampaignLift as CampaignLift
    from hookline.lift.moments import Moments as Moments
    from hookline.lift.no_number import NoNumber as NoNumber
    from hookline.lift.plan import Plan as Plan
    from hookline.lift.report import LiftReport as LiftReport
    from hookline.lift.report import Setting as Setting
    from hookline.lift.report import lift_report as lift_report

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


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(import_module(f"hookline.lift.{_HOME[name]}"), name)
    raise AttributeError(f"module 'hookline.lift' has no attribute {name!r}")
