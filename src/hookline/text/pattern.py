"""Regular expressions that are compiled when they are first used.

A module's patterns cost a fifth of its import, and a command uses few of those that it loads. So
what stands at the top of a module is made by `compile_lazily`, never by `re.compile`.
"""

import re
from typing import TYPE_CHECKING, AnyStr, cast

if TYPE_CHECKING:
    import regex

_ATTRIBUTES = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))
"""What a pattern of `re` and one of `regex` both have."""


def compile_lazily(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern of `re`; what is wrong with it is said when it is first used."""
    return cast("re.Pattern[AnyStr]", _Uncompiled(source, flags, "re"))


def compile_regex_lazily(source: str, flags: int = 0) -> "regex.Pattern[str]":
    """A pattern of `regex`, for what `re` lacks: clusters, scripts, lookbehind of any length."""
    return cast("regex.Pattern[str]", _Uncompiled(source, flags, "regex"))


class _Compiled:
    """A pattern in use: the attributes of the compiled one stand in its own dictionary."""


class _Uncompiled(_Compiled):
    """A pattern that nobody has used."""

    def __init__(self, source: str | bytes, flags: int, engine: str) -> None:
        self.pattern = source
        self._flags = flags
        self._engine = engine

    def __getattr__(self, name: str) -> object:
        compiled = self._compile()
        for attribute in _ATTRIBUTES:
            setattr(self, attribute, getattr(compiled, attribute))
        self.__class__ = cast(
            "type[_Uncompiled]", _Compiled
        )  # a class with __getattr__ is slower to read
        return getattr(compiled, name)

    def _compile(self) -> "re.Pattern[str] | re.Pattern[bytes] | regex.Pattern[str]":
        if isinstance(self.pattern, bytes):
            return re.compile(self.pattern, self._flags)
        if self._engine == "re":
            return re.compile(self.pattern, self._flags)
        import regex  # where it is used alone: it takes as long to import as fifty patterns do

        return regex.compile(self.pattern, self._flags)
