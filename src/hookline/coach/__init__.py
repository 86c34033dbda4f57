"""Reads a brief as a copy chief would, before a token is spent. Pure rules, offline."""
