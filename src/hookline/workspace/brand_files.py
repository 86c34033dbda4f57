"""What a brief's brand has in a file of its own: its country, and what is wrong with that file."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from hookline.documents import Fields
from hookline.errors import BadInput
from hookline.prompting.known_names import find_market
from hookline.records.catalog import Catalog
from hookline.records.documents import read_brand
from hookline.records.files import read_mapping, read_text
from hookline.records.reading_place import Home
from hookline.records.yaml_tree import Tree
from hookline.workspace.places import brand_file
from hookline.workspace.unknown_names import unknown_names


def home_of(tree: Tree, catalog: Catalog, folders: Sequence[Path], today: datetime.date) -> Home:
    """The country of the brief, else of its brand, as far as both can be read, and today."""
    value = tree.value if isinstance(tree.value, dict) else {}
    try:
        written = value.get("market") or _brand(value.get("brand"), folders).get("market")
        market = find_market(str(written), catalog) if written else None
    except BadInput:  # told where the brief or the brand is read whole
        market = None
    if market is None:
        return Home(today)
    return Home(today, market.first_in_dates, market.code)


def names_and_brand(tree: Tree, catalog: Catalog, folders: Sequence[Path]) -> list[BadInput]:
    """The names in a brief that nobody knows, and all that is wrong with its brand's file."""
    problems = unknown_names(tree, catalog)
    brand = tree.value.get("brand") if isinstance(tree.value, dict) else None
    file = brand_file(brand, folders) if isinstance(brand, str) else None
    if file is None:
        return problems
    try:
        read_brand(read_text(file), str(file))
    except BadInput as error:
        problems.append(error)
    return problems


def _brand(brand: object, folders: Sequence[Path]) -> Fields:
    """Its lines as they stand in the brief or in its file."""
    if isinstance(brand, dict):
        return brand
    file = brand_file(brand, folders) if isinstance(brand, str) else None
    return read_mapping(file).lines if file else {}
