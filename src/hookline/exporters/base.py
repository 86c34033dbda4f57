"""What an exporter is: arms in, the bytes of one file out; its copy is in its dialect already."""

from collections.abc import Sequence
from typing import Protocol

from hookline.records.arm import Arm


class Exporter(Protocol):
    """One shape."""

    filename: str
    """`arms.csv` say."""
    dialect: str
    """The merge-tag dialect that the copy is converted to before; "" leaves canonical tags."""

    def write(self, arms: Sequence[Arm]) -> bytes:
        """The file's bytes; the same arms give the same bytes."""
        ...
