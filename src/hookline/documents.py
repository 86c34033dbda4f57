"""Names for what has no type yet: a document as it is read, before a record has checked it."""

from collections.abc import Mapping
from typing import Any, TypeAlias

Document: TypeAlias = Mapping[str, Any]
"""A YAML or JSON object, or a row by its columns: keys are texts, values whatever stands there."""
Fields: TypeAlias = dict[str, Any]
"""A document while it is put together, mended or filled."""
