from hypothesis import given, settings
from hypothesis import strategies as st

from hookline.lift.multiplicity import (
    benjamini_hochberg,
    benjamini_yekutieli,
    hochberg,
    holm,
)

p_values = st.lists(st.floats(0, 1), min_size=1, max_size=20)


@settings(deadline=None)  # another process may have the core
@given(p_values)
def test_each_method_is_stricter_than_the_next(p: list[float]) -> None:
    bh, by, hoch, hol = (f(p) for f in (benjamini_hochberg, benjamini_yekutieli, hochberg, holm))
    assert (bh >= p).all()
    assert (hoch >= bh - 1e-15).all()
    assert (hol >= hoch - 1e-15).all()
    assert (by >= bh - 1e-15).all()
    assert max(by.max(), hol.max()) <= 1


def test_yekutielis_factor_is_the_harmonic_sum() -> None:
    assert benjamini_yekutieli([0.01, 0.5])[0] == 0.01 * 2 * 1.5
