"""The two sizes of a window in which every picture is taken."""

import pytest

SMALL, LARGE = (80, 24), (120, 40)
SIZES = (SMALL, LARGE)

begun_in_either = pytest.mark.parametrize(
    "size", [SMALL, pytest.param(LARGE, marks=pytest.mark.other_size)]
)
"""A story whose keys are the same in either size.

`make test` tells it in the small one, `make test-slow` in the other, and whoever names its file in
both: who changes a story or its screen sees at once where only one of them still works.
"""
