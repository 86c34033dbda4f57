"""Simulated customers whose true answers are known, for demos, tests and power checks."""

from hookline.simulator.customers import Truth, audience_on, simulate_truth, with_arms
from hookline.simulator.outcomes import organic_outcomes, outcomes_for
from hookline.simulator.truths import true_bridge, true_effects, true_everything

__all__ = [
    "Truth",
    "audience_on",
    "organic_outcomes",
    "outcomes_for",
    "simulate_truth",
    "true_bridge",
    "true_effects",
    "true_everything",
    "with_arms",
]
