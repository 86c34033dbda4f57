"""What is imported only when it is used, and that it is then the module it stands for."""

import asyncio
import subprocess
import sys

import pytest

from hookline import modules


def test_it_answers_like_the_module_that_it_stands_for() -> None:
    assert modules.asyncio.sleep is asyncio.sleep
    with pytest.raises(asyncio.CancelledError):
        raise modules.asyncio.CancelledError
    with pytest.raises(AttributeError, match="no_such_name"):
        getattr(modules.asyncio, "no_such_" + "name")


@pytest.mark.parametrize("step", ["generate", "dry_run", "compare", "decide"])
def test_importing_a_step_waits_for_nothing(step: str) -> None:
    code = f"import sys, hookline.loop.{step}; print('asyncio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
