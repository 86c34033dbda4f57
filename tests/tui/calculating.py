"""Calculates in a test's own process what the desk asks another one for, which loads for a second.

What is asked and answered is taken apart and put together as between two processes.
"""

import pickle
from collections.abc import Callable
from typing import Any

from hookline.errors import HooklineError
from hookline.tui.calculator import Calculator
from hookline.workspace.damaged import naming_damage

ask_another = Calculator.ask
have_done_elsewhere = Calculator.have_done
"""Our own: each begins a process."""


def ask_here(
    calculator: Calculator, _: str, question: Callable[..., Any], *a: Any, **o: Any
) -> Any:
    """Stands in for `Calculator.ask`."""
    return have_done_here(calculator, question, *a, **o)


def have_done_here(calculator: Calculator, *asked: Any, **options: Any) -> Any:
    """Stands in for `Calculator.have_done`."""
    message = (calculator._settings, *asked, options)
    settings, question, *arguments, options = handed_on(message)
    try:
        with naming_damage(settings.workspace):
            return handed_on(question(settings, *arguments, **options))
    except HooklineError as problem:
        raise handed_on(problem) from None


def handed_on(value: Any) -> Any:
    """As another process gets it."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own
