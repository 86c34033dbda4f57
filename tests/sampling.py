"""What `make test` takes of a long sweep; `make test-slow` takes all that it leaves out.

`@pytest.mark.sampled(n)` on a test with many rows lets `make test` try one row in n, and at least
one; `of="file"` says the same of a file's tests together, `of="room"` of a folder's. The part is
drawn by name: it is the same on every machine and every day, and another row changes little of it.
Who names files runs all of them: whoever changes a screen or a check sees at once whether all of
its own tests still hold.

Of the examples that a property is tried with `make test` takes a part, too, others on each run; all
are taken where its file is named, and by `make test-slow`.
"""

from collections import defaultdict
from collections.abc import Callable
from zlib import crc32

import pytest

N_EXAMPLES = 30
"""With how many a property is tried by a run of everything; Hypothesis itself would take 100."""


def takes_all(arguments: list[str]) -> bool:
    """Does each argument of pytest's name a file of tests?"""
    return all(argument.partition("::")[0].endswith(".py") for argument in arguments)


def leave_out(arguments: list[str], items: list[pytest.Item]) -> None:
    """Make slow what is not in its sample, unless each of the arguments names a file of tests.

    Args:
        arguments: what pytest was asked to run.
    """
    if takes_all(arguments):
        return
    groups: dict[tuple[int, str], list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("other_size"):
            item.add_marker(pytest.mark.slow)
        elif (mark := item.get_closest_marker("sampled")) and not is_slow(item):
            of = mark.kwargs.get("of", "rows")
            if of not in _NAMES:
                raise pytest.UsageError(
                    f"{item.nodeid}: a sample is of rows, of file or of room, not of {of}"
                )
            groups[mark.args[0], _NAMES[of](item.nodeid)].append(item)
    for (one_in, _), members in groups.items():
        members.sort(key=lambda item: crc32(item.nodeid.encode()))
        for item in members[-(-len(members) // one_in) :]:
            item.add_marker(pytest.mark.slow)


_NAMES: dict[str, Callable[[str], str]] = {
    "rows": lambda name: name.partition("[")[0],
    "file": lambda name: name.partition("::")[0],
    "room": lambda name: name.partition("::")[0].rpartition("/")[0],
}
"""By what a sample is of: what all of its tests' names have in common."""


def is_slow(item: pytest.Item) -> bool:
    """Is it left to `make test-slow` anyway?"""
    return item.get_closest_marker("slow") is not None
