"""Norwegian: what claims nothing, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.idioms import IDIOMS

__all__ = ["IDIOMS"]
