"""Norwegian: phrases that claim something, which stand in one list with the Danish ones."""

from hookline.guardrails.stated.words.da.concepts import CONCEPTS

__all__ = ["CONCEPTS"]
