"""The library that ships, read once in a process: nobody changes it, and nothing in it."""

from functools import cache

from hookline.records.catalog import Catalog
from hookline.resources import shipped
from hookline.workspace.catalog import read_catalog
from hookline.workspace.library import Library

FOLDERS = (shipped("prompts"),)


@cache
def shipped_catalog() -> Catalog:
    """What stands in prompts/."""
    return read_catalog(FOLDERS)


@cache
def shipped_library() -> Library:
    """As `open_library` opens it where a team has no folder of its own."""
    return Library(shipped_catalog(), FOLDERS, (shipped("briefs") / "brands",))
