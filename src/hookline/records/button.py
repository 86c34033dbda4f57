"""What the brief itself has a button say."""

from hookline.records.channel import ChannelProfile
from hookline.records.resolved_brief import ResolvedBrief


def say_button(resolved: ResolvedBrief, profile: ChannelProfile, language: str) -> str:
    """Its label, or the SMS that one acts by where no link is; "" for neither."""
    cta = resolved.brief.cta
    if label := cta.label.pick(profile.name, language):
        return label
    text_to = cta.text_to.pick(profile.name, language)
    said = f"SMS: {text_to}" if text_to and not cta.url else ""
    return said if len(said) <= profile.limits.get("cta", len(said)) else ""
