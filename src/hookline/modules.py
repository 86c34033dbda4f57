"""Modules of others that are imported when the first of their names is asked for.

asyncio brings sockets, TLS and logging with it, a tenth of what a command loads before it does
anything. What only reads a brief, prices a run, prints a plan or refuses does not pay for that;
whoever waits for something writes `from hookline.modules import asyncio`.
"""

from importlib import import_module
from typing import TYPE_CHECKING


class LoadedOnUse:
    """A module that is imported when it is asked for a name."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        value = getattr(import_module(self._module), name)
        setattr(self, name, value)  # the next call finds it without coming here
        return value


if TYPE_CHECKING:
    import asyncio
else:
    asyncio = LoadedOnUse("asyncio")

__all__ = ["LoadedOnUse", "asyncio"]
