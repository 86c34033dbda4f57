"""Norwegian: the words of qualities, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.qualities import CLASSES

__all__ = ["CLASSES"]
