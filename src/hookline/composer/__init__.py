"""Writes without a model, for practice: authored messages, and the brief's own news."""
