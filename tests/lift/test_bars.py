"""The bars of `benchmarks/lift_statistics.py`, in as many runs as a test has time for."""

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "lift_statistics.py"
SHARE = 0.01


def load(path: Path) -> Any:
    """A file outside every package as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


STATISTICS = load(BENCHMARK)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "simulation",
    [pytest.param(f, id=f.__name__) for f in STATISTICS.SIMULATIONS if f is not STATISTICS.worlds],
)
def test_no_figure_is_further_from_its_bar_than_chance_takes_it(
    simulation: Any,
) -> None:
    bars = list(simulation(SHARE, np.random.default_rng(14)))
    assert bars
    assert [bar for bar in bars if not bar.could_be_met] == []


def test_a_figure_is_judged_within_its_bounds_and_within_four_standard_errors_of_them() -> None:
    def bar(figure: float) -> Any:
        return STATISTICS.Bar("", figure, 0.945, 0.955, 10_000)

    assert bar(0.945).is_met
    assert bar(0.955).is_met
    assert not bar(0.9449).is_met
    error = (0.945 * 0.055 / 10_000) ** 0.5
    assert bar(0.945 - 3.99 * error).could_be_met
    assert not bar(0.945 - 4.01 * error).could_be_met


@pytest.mark.slow
def test_reports_of_whole_worlds_hold_the_exact_truth(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(BENCHMARK.parent)
    worlds = importlib.import_module("lift_worlds")
    answers = [
        answer for fatigue in (0.0, worlds.FATIGUE) for answer in worlds.answers(14, fatigue)
    ]
    assert {answer.question for answer in answers} == {"campaign", "everything", "gap"}
    missed = [answer for answer in answers if not answer.lo <= answer.truth <= answer.hi]
    assert len(missed) <= 2  # of 95 % intervals
    tired = [answer for answer in answers[len(answers) // 2 :] if answer.question == "gap"]
    assert all(gap.lo + gap.hi > 0 for gap in tired)
