"""Guardrails: what a copy may not say, how long it may be, and what its law wants to read."""
