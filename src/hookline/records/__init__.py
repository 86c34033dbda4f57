"""The nouns of the loop: documents as frozen models, rows as Arrow schemas."""

from importlib import import_module
from typing import Any

_HOME = {
    "Amount": "money",
    "Arm": "arm",
    "Audience": "brief",
    "Blueprint": "catalog",
    "Brand": "brand",
    "Brief": "brief",
    "Campaign": "arm",
    "Cell": "variant",
    "Change": "review",
    "ChannelProfile": "catalog",
    "DecisionState": "decision_state",
    "FactSheet": "sheet",
    "Finding": "finding",
    "FollowUp": "brief",
    "Kpi": "catalog",
    "Learning": "review",
    "Lineage": "variant",
    "Market": "catalog",
    "Message": "prompt",
    "Offer": "brief",
    "Parts": "variant",
    "Prompt": "prompt",
    "Reply": "prompt",
    "Request": "prompt",
    "ResolvedBrief": "prompt",
    "Review": "review",
    "Run": "review",
    "SvocField": "catalog",
    "Tag": "variant",
    "Texts": "text_map",
    "Variant": "variant",
}
__all__ = list(_HOME)


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(f"hookline.records.{_HOME[name]}"), name)
    raise AttributeError(f"module 'hookline.records' has no attribute {name!r}")
