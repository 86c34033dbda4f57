"""A journey: blueprints that follow each other in a customer's life. One YAML file in journeys/."""

from pydantic import Field, field_validator

from hookline.records.base import Record


class Step(Record):
    """One message of a journey; it becomes a brief, and a campaign of its own."""

    blueprint: str
    """The reason to write, by slug."""
    about: str = ""
    """When it comes and what for, in plain words."""
    who: str = ""
    """Instead of the blueprint's own `who`, where the order of the steps asks for it."""

    @field_validator("who")
    @classmethod
    def _expression(cls, value: str) -> str:
        if value:
            from hookline.text.who import parse_who  # few steps have one

            parse_who(value)
        return value


class Journey(Record):
    """Steps in their order. The customers' own dates fire each; no engine walks a graph."""

    slug: str
    name: str
    about: str = ""
    steps: tuple[Step, ...] = Field(min_length=2)
