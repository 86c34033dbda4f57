"""What every record is: frozen, and strict about its keys."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A document of the loop; an attribute's docstring is also its help in YAML and in the TUI."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, populate_by_name=True
    )
