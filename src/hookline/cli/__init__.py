"""The command line: parse, call one loop function, print. Results on stdout, talk on stderr."""

import sys
from pathlib import Path

from hookline.errors import HooklineError

EXIT_BUG = 70
EXIT_STOPPED = 6


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.excepthook = _bug
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
    except Exit as leaving:
        sys.exit(leaving.exit_code)
    except (KeyboardInterrupt, Abort):
        sys.stderr.write("\nstopped; what was done is kept. The same command goes on from there\n")
        sys.exit(EXIT_STOPPED)
    except BrokenPipeError:  # `hookline … | head` has read enough
        sys.stderr.close()
        sys.exit(0)


def _bug(kind: type[BaseException], error: BaseException, _trace: object) -> None:
    """A bug: a report without any value of the program's, and the way to send it."""
    import os
    import platform
    import tempfile
    import traceback

    from hookline import __version__

    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    about = f"hookline {__version__}, Python {platform.python_version()}, {platform.system()}"
    report = "\n".join([about, kind.__name__, *lines]) + "\n"
    handle, path = tempfile.mkstemp(prefix="hookline-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(report)
    sys.stderr.write(
        f"Hookline has a bug: {kind.__name__} in {lines[-1].strip() if lines else '?'}\n"
        f"  a report without any of your texts is in {path}\n"
    )
    sys.stderr.flush()
    os._exit(EXIT_BUG)
