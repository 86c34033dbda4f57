"""Norwegian: the words of ranks, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.boasts import CLASSES

__all__ = ["CLASSES"]
