"""What of pyarrow is loaded late, and that it answers like the module that it stands for."""

import subprocess
import sys

import pyarrow as pa
import pyarrow.compute
import pytest

from hookline.records.arrow_modules import pc


def test_a_kernel_is_that_of_arrow() -> None:
    assert pc.sum is pyarrow.compute.sum
    assert pc.sum(pa.array([1, 2])).as_py() == 3


def test_a_name_that_arrow_does_not_have_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_kernel"):
        pc.no_such_kernel  # noqa: B018


def test_importing_the_steps_on_rows_loads_neither_kernels_nor_parquet() -> None:
    code = """
import sys
import hookline.loop.decide, hookline.loop.learn, hookline.loop.measure, hookline.loop.outcomes
print({"pyarrow.compute", "pyarrow.parquet", "duckdb"} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
