"""Dialects: our merge tags in the words of each sending engine."""
