"""Talks to whatever writes: a provider's model, a recorded answer, or the composer without one."""
