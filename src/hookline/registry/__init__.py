"""Remembers documents: briefs, variants, reviews, arms, campaigns, states, and the outcome inbox."""
