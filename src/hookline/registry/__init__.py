"""Remembers documents: briefs, variants, reviews, arms, campaigns, states, outcomes."""
