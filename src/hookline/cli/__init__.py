"""The command line: parse, call one loop function, print. Results on stdout, talk on stderr."""

import atexit
import gc
import os
import sys
from types import TracebackType

from hookline.errors import EXIT_BUG, HooklineError, disk_problem, write_bug_report

EXIT_STOPPED = 6
LOOKS_FOR_GARBAGE = 50_000
"""New objects between two looks for garbage. Python looks every 700, which is a tenth of what a
command loads and a sixteenth of what a run of `generate` takes, and finds next to none: what is
loaded stays to the end, and what a brief or a draft leaves behind hardly ever holds itself."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.excepthook = _report_bug
    # numpy's OpenBLAS starts a thread a core that spins for a while, half as much again as
    # importing numpy costs; our matrices are small, and their sums are to be the same everywhere
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(LOOKS_FOR_GARBAGE)
    atexit.register(_end_without_a_look)
    from click.exceptions import Abort, ClickException, Exit

    from hookline.cli.root import cli

    try:
        code = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except HooklineError as problem:
        sys.stderr.write(f"{problem}\n")
        sys.exit(problem.exit_code)
    except ClickException as problem:
        problem.show()
        sys.exit(2)
    except Exit as request:
        sys.exit(request.exit_code)
    except (KeyboardInterrupt, Abort):
        sys.stderr.write("\nstopped; what was done is kept. The same command goes on from there\n")
        sys.exit(EXIT_STOPPED)
    except BrokenPipeError:  # `hookline … | head` has read enough
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        full = disk_problem(error)
        if full is None:
            raise
        sys.stderr.write(f"{full}\n")
        sys.exit(full.exit_code)


def _end_without_a_look() -> None:
    """Python looks for garbage once more when it ends, a tenth of what `generate` loads.

    DuckDB says on stderr what nobody has let go of by then, so where it is loaded Python looks.
    """
    if "duckdb" not in sys.modules:
        gc.freeze()


def _report_bug(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Leave a report without any value of the program's, say where it is, and exit."""
    bug, path = write_bug_report(kind, trace)
    sys.stderr.write(f"{bug}\n  a report without any of your texts is in {path}\n")
    sys.stderr.flush()
    os._exit(EXIT_BUG)
