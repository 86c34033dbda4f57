"""What every record is, and what leaves the room lazily."""

import subprocess
import sys

import pytest
from pydantic import ValidationError

import hookline.records
from hookline.records import Brand, Finding, Lineage, Parts, Variant


def test_every_name_that_the_room_gives_is_there() -> None:
    for name in hookline.records.__all__:
        assert getattr(hookline.records, name).__name__ == name


def test_a_name_that_it_does_not_give_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        hookline.records.Nothing  # noqa: B018


def test_importing_the_room_loads_neither_pydantic_nor_pyarrow() -> None:
    code = "import sys, hookline.records; print({'pydantic', 'pyarrow'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_record_is_built_when_it_is_first_used() -> None:
    code = """
import hookline.loop.generate
from hookline.records.base import Record
kinds = [Record]
for kind in kinds:
    kinds += kind.__subclasses__()
print(len(kinds) > 50, [kind.__name__ for kind in kinds if kind.__pydantic_complete__])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True []\n"


def test_a_record_is_frozen_and_strict_about_its_keys() -> None:
    brand = Brand(name="Kurtako")
    with pytest.raises(ValidationError):
        brand.name = "Other"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Brand.model_validate({"name": "Kurtako", "colour": "red"})


def test_a_variant_is_blocked_by_an_error_and_by_nothing_less() -> None:
    lineage = Lineage(brief_hash="0", model="offline", at="2026-01-01T00:00:00+00:00")
    variant = Variant(
        id="1-0", brief="b", message_key="b:1", channel="sms", language="en", parts=Parts(),
        findings=(Finding(code="length.near", severity="warn", message="m"),), lineage=lineage,
    )  # fmt: skip
    error = Finding(code="fact.percent", severity="error", message="m")
    assert not variant.blocked
    assert variant.model_copy(update={"findings": (error,)}).blocked


def test_parts_give_their_texts_in_reading_order() -> None:
    parts = Parts.model_validate({"body": "B", "subject": "S", "cta": {"label": "Go"}})
    assert list(parts.texts().items()) == [("subject", "S"), ("body", "B"), ("cta", "Go")]
    assert parts.filled() == {"body": "B", "subject": "S", "cta": {"label": "Go"}}
