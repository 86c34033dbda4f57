"""Types of numpy's arrays, and of the few mathematics take: their names say what an element is."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Array: TypeAlias = npt.NDArray[np.float64]
"""Numbers; NaN where one is unknown."""
Ints: TypeAlias = npt.NDArray[np.int64]
"""Whole numbers: counts, days since 1970, positions."""
Texts: TypeAlias = npt.NDArray[np.object_]
"""Texts as Python holds them; "" where one is unknown."""
