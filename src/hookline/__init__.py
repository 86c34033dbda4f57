"""Hookline: every message a brand sends is a hypothesis, measured against sending nothing."""

__version__ = "0.1.0"
