"""The two sizes of a window in which every picture is taken."""

import pytest

SMALL, LARGE = (80, 24), (120, 40)
SIZES = (SMALL, LARGE)

begun_in_either = pytest.mark.parametrize(
    "size", [SMALL, pytest.param(LARGE, marks=pytest.mark.slow)]
)
"""A story whose keys are the same in either size is told in the small one; in both by test-slow."""
