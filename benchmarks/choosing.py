"""Choosing: in its eighth week, how much of what there is to gain does the bandit's draw bring?

Bar: on days 50 to 56 the draw's expected reward against the random group's, on the same customers,
is at least half of the oracle's gain in the mean of 10 seeds, and a fifth in each. Seeds in which
the oracle gains less than a fifth on random say nothing, and are left out.
"""

import sys
import time
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
import pyarrow as pa

from hookline import adapters
from hookline.decisions.decide import Decided, decide_batch
from hookline.decisions.plan import DecisionPlan
from hookline.decisions.state import closed_counts, fit_state, merge_counts
from hookline.records import Arm, Campaign, Lineage, Parts, Tag
from hookline.records.arrow import OUTCOMES, decisions_schema
from hookline.records.arrow_modules import pc
from hookline.simulator import audience_on, outcomes_for, simulate_truth, with_arms
from hookline.simulator.gains import Gains, expected_gains

START = date(2026, 3, 2)
DAYS, LAST = 56, 7
CELLS = ("stage", "language", "loyalty_tier")
UPLIFT = {"festival": 0.035, "winback": 0.055, "frequency": 0.045, "early-access": 0.03}
"""Extra chance to buy within a week after a message, by campaign."""
CHANNELS = {"festival": ("sms", "email", "push"), "winback": ("sms", "whatsapp"),
            "frequency": ("push", "sms"), "early-access": ("whatsapp", "email")}  # fmt: skip
WHO = {"winback": "recency_days >= 60", "frequency": "visit_count >= 2",
       "early-access": "clv_band IN ('top', 'middle')"}  # fmt: skip
HOOKS = ("offer", "we_miss_you", "game", "newness")
TONALITIES = ("warm", "playful", "plain")
TAGS = {"hook=offer": 0.35, "hook=we_miss_you": 0.25, "hook=game": -0.3,
        "tonality=warm": 0.15, "personal_depth=0": -0.2}  # fmt: skip
"""What a kind of copy does to that chance, in logs; each version has its own luck beside it."""
SMALLEST_GAP = 0.2


@dataclass(frozen=True, slots=True)
class Gain:
    """Mean chance that a message makes a purchase, over the slots of the last week."""

    random: float
    bandit: float
    oracle: float

    @property
    def gap(self) -> float:
        """What an oracle would gain on random, as a share of it."""
        return self.oracle / self.random - 1

    @property
    def share(self) -> float:
        """Of that gain, what the bandit's draw brings."""
        return (self.bandit - self.random) / (self.oracle - self.random)


def brand(seed: int, variants: int) -> tuple[tuple[Campaign, ...], tuple[Arm, ...]]:
    """Four campaigns that compete, and their live versions."""
    rng = np.random.default_rng([seed, 9])
    campaigns = tuple(
        Campaign(id=name, brief=name, state="live", who=WHO.get(name, ""), cooldown_days=14)
        for name in UPLIFT
    )
    arms = tuple(
        _arm(rng, f"{name}:{channel}:{language}:v{version}:000000")
        for name in UPLIFT
        for channel in CHANNELS[name]
        for language in ("en", "hi")
        for version in range(1, variants + 1)
    )
    return campaigns, arms


def _arm(rng: np.random.Generator, arm_id: str) -> Arm:
    campaign, channel, language, version, _ = arm_id.split(":")
    kinds = {"hook": rng.choice(HOOKS), "tonality": rng.choice(TONALITIES),
             "personal_depth": rng.choice(["0", "1"])}  # fmt: skip
    return Arm.model_validate({
        "arm_id": arm_id, "campaign_id": campaign, "variant_id": arm_id, "kind": "ai",
        "channel": channel, "language": language, "version": int(version[1:]), "parts": Parts(),
        "state": "live", "lineage": Lineage(brief_hash="0", model="m", at="2026-03-01T00:00:00Z"),
        "tags": {name: Tag(value=str(v), origin="planned") for name, v in kinds.items()},
    })  # fmt: skip


def last_week(seed: int, *, customers: int, variants: int = 6, policy: str = "thompson") -> Gain:
    """Eight weeks of a brand, its state published each morning; the gain of the last one."""
    campaigns, arms = brand(seed, variants)
    truth = simulate_truth(customers, seed, START, campaign_uplift=UPLIFT, tag_effects=TAGS)
    truth = with_arms(truth, arms)
    plan = DecisionPlan(START, campaigns, arms, adapters.load("policies", policy))
    history = decisions_schema(CELLS).empty_table()
    outcomes, counts = OUTCOMES.empty_table(), []
    days: list[Decided] = []
    gains: list[Gains] = []
    for offset in range(DAYS):
        day = START + timedelta(days=offset)
        if offset >= 9:  # that day's windows closed yesterday
            closed = days[offset - 9]
            counts.append(
                closed_counts(closed.decisions, closed.propensities, outcomes, pool="default",
                              cells=CELLS, watermark=day)
            )  # fmt: skip
            state = fit_state(
                merge_counts(counts, CELLS), pool="default", policy=plan.policy, day=day,
                arms=arms, campaigns=campaigns, cells=CELLS,
            )  # fmt: skip
            plan = replace(plan, states={"default": state})
        plan = replace(plan, day=day)
        decided = decide_batch(audience_on(truth, day, outcomes), plan, history)
        days.append(decided)
        slots = decided.decisions.filter(pc.is_valid(decided.decisions["slot_arm"]))
        history = pa.concat_tables([history, slots])
        outcomes = pa.concat_tables([outcomes, outcomes_for(decided.decisions, truth, day, seed)])
        if offset >= DAYS - LAST:
            gains.append(expected_gains(decided.decisions, decided.propensities, truth))
    _, *means = (float(np.concatenate(each).mean()) for each in zip(*gains, strict=True))
    return Gain(*means)


def main(seeds: int, customers: int, policy: str) -> None:
    """A line a seed, and the mean."""
    shares = []
    for seed in range(seeds):
        began = time.process_time()
        gain = last_week(seed, customers=customers, policy=policy)
        is_valid = gain.gap >= SMALLEST_GAP
        shares += [gain.share] if is_valid else []
        print(
            f"seed {seed}: random {gain.random:.4f}, bandit {gain.bandit:.4f}, "
            f"oracle {gain.oracle:.4f} ({gain.gap:+.0%}): {gain.share:.0%} of the gap"
            f"{'' if is_valid else ', too small a gap'}  [{time.process_time() - began:.0f} s]",
            flush=True,
        )
    print(f"{policy}, {customers:,} customers: mean {np.mean(shares):.0%}, least {min(shares):.0%} "
          f"of {len(shares)} seeds (bars: 50 %, 20 %)")  # fmt: skip


if __name__ == "__main__":
    quick = "--quick" in sys.argv
    main(2 if quick else 10, 3_000 if quick else 10_000, "thompson")
