"""Norwegian: the words of services, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.services import CLASSES

__all__ = ["CLASSES"]
