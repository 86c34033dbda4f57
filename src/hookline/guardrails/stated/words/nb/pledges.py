"""Norwegian: the words of pledges, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.pledges import CLASSES

__all__ = ["CLASSES"]
