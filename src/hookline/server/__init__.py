"""Hookline over HTTP, for campaign engines."""
