"""From arms to candidates: which kinds of copy did better, worded for the next prompt."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from hookline.lift.arms import ArmMean
from hookline.lift.events import did_any
from hookline.lift.multiplicity import holm
from hookline.lift.tags import TagEffect, TagSupport, tag_effects, tag_supports
from hookline.records.learning import (
    Evidence,
    Learning,
    Scope,
    Topic,
    proposal,
    topic_of,
)
from hookline.records.words import WordTables

HINT, STRONG = 0.05, 0.01
"""Below HINT a tag is proposed at all; strong where the p that allows for all kinds of copy that
were compared is below STRONG, so that a year of looks shows a brand of no differences nothing."""


@dataclass(frozen=True, slots=True)
class TaggedArm:
    """An arm's mean and what kinds of copy it is."""

    mean: ArmMean
    tags: frozenset[str]
    """`name=value`; of a kind that is there or not, `name=yes` alone."""
    brand: str
    program: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What arms say of kinds of copy."""

    candidates: tuple[Learning, ...]
    """The clearest first."""
    compared: frozenset[Topic]
    """Topics with data enough, whatever came of them."""
    thin: Mapping[str, TagSupport]
    """Kinds of copy with too little data, by what they are called."""


def find_tags(arms: Sequence[TaggedArm], words: WordTables, day: datetime.date) -> Findings:
    """Tag effects of each brand and channel, those that chance hardly explains as candidates.

    Args:
        day: of the evidence.
    """
    candidates: list[tuple[float, Learning]] = []
    compared: set[Topic] = set()
    thin: dict[str, TagSupport] = {}
    for brand in sorted({arm.brand for arm in arms}):
        effects: list[tuple[Scope, TagEffect, TagSupport]] = []
        of_brand = [arm for arm in arms if arm.brand == brand]
        verb = did_any(arm.mean.event for arm in of_brand)
        for channel in sorted({arm.mean.channel for arm in of_brand}):
            in_channel = [arm for arm in of_brand if arm.mean.channel == channel]
            scope = _scope(in_channel)
            supports = supports_of(in_channel)
            channel_effects = effects_of(in_channel)
            effects += [(scope, effect, supports[effect.tag]) for effect in channel_effects]
            tags_with_effect = {effect.tag for effect in channel_effects}
            thin |= {
                f"{scope.words}: copies {phrase(tag, words)}": support
                for tag, support in supports.items()
                if tag not in tags_with_effect and not support.is_enough and support.arms_with
            }
        adjusted = holm([effect.p for _, effect, _ in effects]).tolist()
        for (scope, effect, support), p in zip(effects, adjusted, strict=True):
            compared.add(topic_of("tag", scope, effect.tag))
            if effect.p < HINT:
                is_strong = p < STRONG
                evidence = _evidence(effect, support, verb, is_strong=is_strong)
                line = _line(effect, words)
                learning = proposal("tag", effect.tag, scope, line=line, evidence=evidence, day=day)
                candidates.append((p, learning))
    ordered = sorted(candidates, key=lambda pair: (pair[0], pair[1].id))
    return Findings(tuple(learning for _, learning in ordered), frozenset(compared), thin)


def phrase(tag: str, words: WordTables) -> str:
    """What follows "copies": `with a question`; `in a warm tone (…)`."""
    learned, (kind, _, value) = words["learned"], tag.partition("=")
    if tag in learned:
        return learned[tag]
    meaning = words[kind].get(value, "") if kind in words else ""
    text = learned[kind].replace("{value}", value.replace("_", " "))
    return text.replace("{words}", meaning).replace(" ()", "")


def _line(effect: TagEffect, words: WordTables) -> str:
    better = "better" if effect.effect > 0 else "worse"
    return f"Copies {phrase(effect.tag, words)} did {better}."


def _scope(arms: Sequence[TaggedArm]) -> Scope:
    """Where it was seen: a program or language that all share narrows it."""
    programs, languages = {arm.program for arm in arms}, {arm.mean.language for arm in arms}
    return Scope(
        brand=arms[0].brand,
        program=programs.pop() if len(programs) == 1 else "",
        channel=arms[0].mean.channel,
        language=languages.pop() if len(languages) == 1 else "",
    )


def supports_of(arms: Sequence[TaggedArm]) -> dict[str, TagSupport]:
    """How much stands behind each kind of copy."""
    buyers = np.array([arm.mean.buyers for arm in arms], dtype=np.float64)
    return tag_supports(buyers, [arm.mean.stratum for arm in arms], [arm.tags for arm in arms])


def effects_of(arms: Sequence[TaggedArm], *, with_mirrors: bool = False) -> tuple[TagEffect, ...]:
    """What each kind of copy earned more or less, where there is data enough.

    Args:
        with_mirrors: tell the other side of a pair too, which says the same turned round.
    """
    means = [arm.mean for arm in arms]
    floor = np.array([0.5 / mean.sent for mean in means]) ** 2  # no arm is known beyond one buyer
    effects = tag_effects(
        np.array([mean.rate.value for mean in means]),
        np.maximum(np.array([mean.rate.error for mean in means]), floor),
        np.array([mean.buyers for mean in means], dtype=np.float64),
        [mean.stratum for mean in means],
        [arm.tags for arm in arms],
    )
    if with_mirrors:
        return effects
    return tuple(each for each in effects if not any(_is_mirror(each, o) for o in effects))


def _is_mirror(effect: TagEffect, other: TagEffect) -> bool:
    """Does it say "worse" where the only other value of its kind says "better" already?"""
    same_kind = effect.tag.partition("=")[0] == other.tag.partition("=")[0]
    return same_kind and effect.effect < 0 and bool(np.isclose(effect.effect, -other.effect))


def _evidence(effect: TagEffect, support: TagSupport, verb: str, *, is_strong: bool) -> Evidence:
    direction = "more" if effect.effect > 0 else "fewer"
    low, high = sorted((abs(effect.lo), abs(effect.hi)))
    ends = f"from {100 * low:.1f} to {100 * high:.1f}"
    return Evidence(
        words=(
            f"In {support.campaigns} campaigns, {support.arms_with} versions with it and "
            f"{support.arms_without} without: {100 * abs(effect.effect):.1f} {direction} of 100 "
            f"messaged {verb}, {ends}."
        ),
        effect=effect.effect,
        low=effect.lo,
        high=effect.hi,
        is_strong=is_strong,
        counts=support._asdict(),
    )
