"""Norwegian: the words of pictures, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.pictures import CLASSES

__all__ = ["CLASSES"]
