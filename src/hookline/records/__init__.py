"""The nouns of the loop: documents as frozen models, rows as Arrow schemas."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.arm import Arm as Arm
    from hookline.records.brand import Brand as Brand
    from hookline.records.brief import Audience as Audience
    from hookline.records.brief import Brief as Brief
    from hookline.records.brief import FollowUp as FollowUp
    from hookline.records.brief import Offer as Offer
    from hookline.records.campaign import Campaign as Campaign
    from hookline.records.catalog import Blueprint as Blueprint
    from hookline.records.catalog import Kpi as Kpi
    from hookline.records.catalog import Market as Market
    from hookline.records.catalog import SvocField as SvocField
    from hookline.records.channel import ChannelProfile as ChannelProfile
    from hookline.records.decision_state import DecisionState as DecisionState
    from hookline.records.finding import Finding as Finding
    from hookline.records.learning import Learning as Learning
    from hookline.records.money import Amount as Amount
    from hookline.records.prompt import Message as Message
    from hookline.records.prompt import Prompt as Prompt
    from hookline.records.prompt import Reply as Reply
    from hookline.records.prompt import Request as Request
    from hookline.records.receipt import Receipt as Receipt
    from hookline.records.resolved_brief import ResolvedBrief as ResolvedBrief
    from hookline.records.review import Change as Change
    from hookline.records.review import Review as Review
    from hookline.records.run import Run as Run
    from hookline.records.sheet import FactSheet as FactSheet
    from hookline.records.text_map import Texts as Texts
    from hookline.records.variant import Lineage as Lineage
    from hookline.records.variant import Parts as Parts
    from hookline.records.variant import PlanCell as PlanCell
    from hookline.records.variant import Tag as Tag
    from hookline.records.variant import Variant as Variant

_HOME = {
    "Amount": "money",
    "Arm": "arm",
    "Audience": "brief",
    "Blueprint": "catalog",
    "Brand": "brand",
    "Brief": "brief",
    "Campaign": "campaign",
    "Change": "review",
    "ChannelProfile": "channel",
    "DecisionState": "decision_state",
    "FactSheet": "sheet",
    "Finding": "finding",
    "FollowUp": "brief",
    "Kpi": "catalog",
    "Learning": "learning",
    "Lineage": "variant",
    "Market": "catalog",
    "Message": "prompt",
    "Offer": "brief",
    "Parts": "variant",
    "PlanCell": "variant",
    "Prompt": "prompt",
    "Receipt": "receipt",
    "Reply": "prompt",
    "Request": "prompt",
    "ResolvedBrief": "resolved_brief",
    "Review": "review",
    "Run": "run",
    "SvocField": "catalog",
    "Tag": "variant",
    "Texts": "text_map",
    "Variant": "variant",
}
__all__ = list(_HOME)


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(import_module(f"hookline.records.{_HOME[name]}"), name)
    raise AttributeError(f"module 'hookline.records' has no attribute {name!r}")
