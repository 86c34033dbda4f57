"""Renders the prompt templates: trusted files, strict about names, never run on anyone's text."""

import hashlib
import json
import re
from collections.abc import Mapping

from hookline.records.words import WordTables
from hookline.text.pattern import compile_lazily

FENCE = compile_lazily(r"<\s*/?\s*brief\s*>", re.IGNORECASE)


def _fenced(value: object) -> object:
    """A brief's own text cannot close the fence that it stands in."""
    return FENCE.sub("‹brief›", value) if isinstance(value, str) else value


class Templates:
    """The templates of one run, compiled once each."""

    def __init__(self, sources: Mapping[str, str], words: WordTables | None = None) -> None:
        """Keep the templates; each is compiled when it is first asked for.

        Args:
            words: what the plan's words mean to a writer; templates look them up.
        """
        from jinja2 import DictLoader, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        # prompts are plain text for a model: there is no HTML to escape
        self._environment = ImmutableSandboxedEnvironment(
            loader=DictLoader(dict(sources)),
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=_fenced,
        )
        self.words = words or {}
        self._environment.globals["words"] = self.words
        joined = "\x1f".join(f"{name}\x1e{sources[name]}" for name in sorted(sources))
        joined += json.dumps(self.words, sort_keys=True, ensure_ascii=False)
        self.hash = hashlib.sha256(joined.encode()).hexdigest()[:16]

    def render(self, name: str, context: Mapping[str, object]) -> str:
        """The text of the template; values are put in as they are and never read as template."""
        return self._environment.get_template(name).render(**context).strip() + "\n"
