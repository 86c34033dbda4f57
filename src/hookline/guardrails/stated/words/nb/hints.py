"""Norwegian: the words of hints, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.hints import CLASSES

__all__ = ["CLASSES"]
