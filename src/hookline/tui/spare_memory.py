"""Memory that is free inside the process is shared by its threads, or goes back to the system.

Both where the C library can do so. With glibc each thread that reads keeps a room of its own, and
what starting and long lists needed for a moment stays: 4 MB of the desk's 113.
"""

ARENAS = -8
"""The number of such rooms: M_ARENA_MAX of glibc's malloc.h."""


def share_room() -> None:
    """Have one room for all threads, of which none calculates for long; before the first."""
    _ask("mallopt", ARENAS, 1)


def give_back() -> None:
    """Hand it back; a few milliseconds, in a thread that nobody waits for."""
    _ask("malloc_trim", 0)


def _ask(function: str, *arguments: int) -> None:
    import ctypes

    try:
        getattr(ctypes.CDLL(None), function)(*arguments)
    except (AttributeError, OSError, TypeError):
        return  # another C library, which keeps its own house
