"""What `make test` takes of a sweep and what it leaves out."""

from textwrap import dedent

import pytest

pytest_plugins = ["pytester"]
ROWS = """
    import pytest

    @pytest.mark.sampled(3)
    @pytest.mark.parametrize("row", range(10))
    def test_rows(row): pass

    @pytest.mark.sampled(2, of="{of}")
    def test_first(): pass

    @pytest.mark.sampled(2, of="{of}")
    def test_second(): pass

    def test_alone(): pass
"""
CONFTEST = """
    from tests.sampling import leave_out

    def pytest_configure(config):
        for name in ("slow", "sampled(one_in, of)", "other_size"):
            config.addinivalue_line("markers", name)

    def pytest_collection_modifyitems(items):
        leave_out(["tests"], items)
"""


def collect(pytester: pytest.Pytester, marker: str, of: str = "file") -> pytest.RunResult:
    """What pytest says when it collects the tests of a marker."""
    pytester.makeconftest(dedent(CONFTEST))
    pytester.makepyfile(test_sweep=dedent(ROWS.replace("{of}", of)))
    return pytester.runpytest_inprocess(
        "--collect-only", "-q", "-m", marker, "-p", "no:cacheprovider"
    )


def selected(pytester: pytest.Pytester, marker: str) -> list[str]:
    """The names of the tests that a marker selects."""
    lines = collect(pytester, marker).outlines
    return sorted(line for line in lines if line.startswith("test_sweep.py::"))


def test_each_test_is_in_exactly_one_of_the_two_selections(pytester: pytest.Pytester) -> None:
    quick, slow = selected(pytester, "not slow"), selected(pytester, "slow")
    assert set(quick).isdisjoint(slow)
    assert sorted(quick + slow) == selected(pytester, "slow or not slow")
    assert len(quick + slow) == 13
    assert "test_sweep.py::test_alone" in quick
    assert sum("test_rows" in name for name in quick) == 4  # one in three, rounded up
    assert sum("test_rows" not in name for name in quick) == 2  # one of two, and the one alone


@pytest.mark.parametrize(("of", "n_quick"), [("file", 3), ("room", 2)])
def test_a_room_s_files_share_one_sample(pytester: pytest.Pytester, of: str, n_quick: int) -> None:
    text = f"""
        import pytest
        pytestmark = pytest.mark.sampled(3, of="{of}")
        def test_first(): pass
        def test_second(): pass
    """
    pytester.makeconftest(dedent(CONFTEST))
    pytester.makepyfile(**{f"room/test_{name}": dedent(text) for name in ("a", "b", "c")})
    done = pytester.runpytest_inprocess("--collect-only", "-q", "-m", "not slow", "-p",
                                        "no:cacheprovider", "room")  # fmt: skip
    assert sum(line.startswith("room/test_") for line in done.outlines) == n_quick


def test_what_a_sample_is_of_is_known(pytester: pytest.Pytester) -> None:
    collected = collect(pytester, "slow", of="fiel")
    assert collected.ret == pytest.ExitCode.USAGE_ERROR
    collected.stderr.fnmatch_lines(["*a sample is of rows, of file or of room, not of fiel*"])
