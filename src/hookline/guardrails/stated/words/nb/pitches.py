"""Norwegian: the words of pitches, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.pitches import CLASSES

__all__ = ["CLASSES"]
