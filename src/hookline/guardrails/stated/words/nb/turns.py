"""Norwegian: the words of turns of phrase, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.turns import CLASSES

__all__ = ["CLASSES"]
