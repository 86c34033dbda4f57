"""The providers that litellm knows, and their keys, read from its files: its import takes seconds.

What is not found there is not known: nobody is refused for it.
"""

import importlib.util
import json
import re
from pathlib import Path

PROVIDERS = ("types/utils.py", "class LlmProviders", r'^    [A-Z0-9_]+ = "([^"]+)"')
"""The file, where its list begins, and a line of it."""
BY_PROTOCOL = "llms/openai_like/providers.json"
"""Further ones, by name, that speak OpenAI's protocol."""
KEYS = ("utils.py", r'custom_llm_provider == "([\w-]+)":\s+if "(\w+_API_KEY)" in os\.environ:')


def litellm_providers() -> frozenset[str]:
    """Their names, as they stand before the slash; empty where that is not known."""
    name, begin, line = PROVIDERS
    _, _, listed = _text(name).partition(begin)
    named = re.findall(line, listed.partition("\nclass ")[0], re.MULTILINE)
    try:
        further = json.loads(_text(BY_PROTOCOL) or "{}")
    except ValueError:
        further = {}
    return frozenset((*named, *further)) if named else frozenset()


def litellm_key(provider: str) -> str:
    """The variable that a provider's key is looked for in; "" where that is not known."""
    name, pattern = KEYS
    keys: dict[str, str] = dict(re.findall(pattern, _text(name)))
    return keys.get(provider, "")


def _text(name: str) -> str:
    spec = importlib.util.find_spec("litellm")
    for folder in spec.submodule_search_locations or () if spec else ():
        try:
            return (Path(folder) / name).read_text("utf-8")
        except (OSError, ValueError):
            return ""
    return ""
