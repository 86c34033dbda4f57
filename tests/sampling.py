"""What `make test` takes of a long sweep; `make test-slow` takes all that it leaves out.

`@pytest.mark.sampled(n)` on a test with many rows lets `make test` try one row in n, and at least
one; `of="file"` says the same of a file's tests together. The part is drawn by name: it is the same
on every machine and every day, and another row changes little of it. Who names files runs all of
them: whoever changes a screen or a check sees at once whether all of its own tests still hold.
"""

from collections import defaultdict
from zlib import crc32

import pytest


def leave_out(arguments: list[str], items: list[pytest.Item]) -> None:
    """Make slow what is not in its sample, unless each of the arguments names a file of tests.

    Args:
        arguments: what pytest was asked to run.
    """
    if all(argument.partition("::")[0].endswith(".py") for argument in arguments):
        return
    groups: dict[tuple[int, str], list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("other_size"):
            item.add_marker(pytest.mark.slow)
        elif (mark := item.get_closest_marker("sampled")) and not is_slow(item):
            of = mark.kwargs.get("of", "rows")
            if of not in _ENDS:
                raise pytest.UsageError(
                    f"{item.nodeid}: a sample is of rows or of file, not of {of}"
                )
            name = item.nodeid.partition(_ENDS[of])[0]
            groups[mark.args[0], name].append(item)
    for (one_in, _), members in groups.items():
        members.sort(key=lambda item: crc32(item.nodeid.encode()))
        for item in members[-(-len(members) // one_in) :]:
            item.add_marker(pytest.mark.slow)


_ENDS = {"rows": "[", "file": "::"}
"""By what a sample is of: where its name ends in a test's."""


def is_slow(item: pytest.Item) -> bool:
    """Is it left to `make test-slow` anyway?"""
    return item.get_closest_marker("slow") is not None
