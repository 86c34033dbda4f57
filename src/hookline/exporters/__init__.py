"""Writes arms in the shape that a campaign engine imports. Pure: text in, bytes out."""
