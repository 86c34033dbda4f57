"""How one acts, in the brief's own words: on a button, or in a sentence where there is none."""

from collections.abc import Mapping

from hookline.records.brief import Brief, Cta
from hookline.records.channel import Channel, ChannelProfile
from hookline.records.resolved_brief import ResolvedBrief


def channels_of(
    brief: Brief, profiles: Mapping[Channel, ChannelProfile]
) -> dict[Channel, ChannelProfile]:
    """Those of a brief and of its follow-up, each with its button where that leads somewhere."""
    after = brief.follow_up.channel if brief.follow_up else None
    named = {name: profiles[name] for name in (*brief.channels, after) if name}
    return {
        name: profile if is_tapped(brief.cta, profile) else profile.without_button()
        for name, profile in named.items()
    }


def is_tapped(cta: Cta, profile: ChannelProfile) -> bool:
    """Does a button lead anywhere: to a page or a number, in a chat to the word that is its answer?

    Where the brief tells no way at all the button stays: its link may come from elsewhere.
    """
    is_answer = bool(cta.reply) and profile.is_chat
    leads = bool(cta.url or cta.phone or cta.text_to) or is_answer
    return leads or not (cta.counter or cta.reply)


def say_button(resolved: ResolvedBrief, profile: ChannelProfile, language: str) -> str:
    """Its label, or the SMS that one acts by where no link is; "" for neither."""
    if label := resolved.brief.cta.label.pick(profile.name, language):
        return label
    text_to = _say_text_to(resolved, profile, language)
    most = profile.limits.get("cta")
    return text_to if most is None or profile.size("cta", text_to) <= most else ""


def say_ways(resolved: ResolvedBrief, profile: ChannelProfile, language: str) -> list[str]:
    """What a message without a link or a button tells: the SMS to send, what to do in person."""
    if profile.has_button or resolved.brief.cta.url:
        return []
    counter = resolved.brief.cta.counter.pick(profile.name, language)
    return [way for way in (_say_text_to(resolved, profile, language), counter) if way]


def _say_text_to(resolved: ResolvedBrief, profile: ChannelProfile, language: str) -> str:
    """`SMS LARK to 60777`, which is read so in every language; a colon would be a label."""
    cta = resolved.brief.cta
    text_to = cta.text_to.pick(profile.name, language)
    return f"SMS {text_to}" if text_to and not cta.url else ""
