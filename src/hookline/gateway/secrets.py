"""Keys: found by name in the environment or the keyring, and never in what people can read."""

import logging
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from hookline.errors import BadInput, Wording
from hookline.text.pattern import compile_lazily

SERVICE = "hookline"
"""What our keys are filed under in a keyring: `keyring set hookline OPENAI_API_KEY`."""
HIDDEN = "…"
SHAPES = compile_lazily(
    r"\b(?:sk|pk|rk|gsk|xai|hf|ghp|glpat)[-_](?=[A-Za-z_\-]*\d)[A-Za-z0-9_\-]{8,}"
    r"|\bAIza[A-Za-z0-9_\-]{20,}"
    r"|(?i:(?<=bearer )[^\s\"',;]+|(?<=[?&]key=)[^\s&\"']+|(?<=api[_-]key=)[^\s&\"']+"
    r"|(?<=[?&]token=)[^\s&\"']+|(?<=x-api-key: )[^\s\"',;]+)"
    r"|(?<=://)[^\s/@:]+:[^\s/@]+(?=@)"
)
"""What looks like a key wherever it stands: by its prefix, after `Bearer`, in an address."""

_known: set[str] = set()
_lock = threading.Lock()


class Key(NamedTuple):
    """A key and where it was found."""

    value: str
    name: str
    source: str
    """environment or keyring."""

    def __repr__(self) -> str:
        return f"Key({HIDDEN}, {self.name}, {self.source})"


def find_key(name: str, environ: Mapping[str, str]) -> Key | None:
    """The key of that name: the environment's, else the keyring's; it is hidden from then on."""
    key = environ.get(name, "").strip()
    source = "environment"
    if not key:
        key, source = _from_keyring(name), "keyring"
    if not key:
        return None
    hide(key)
    return Key(key, name, source)


def no_key(model: str, name: str) -> BadInput:
    """What to say where a model's key is in neither place."""
    fix = Wording(
        f"export {name}=…, or use --model offline to practise without a model",
        at_desk="whoever looks after your software has it; offline and your own words need none",
    )
    return BadInput("HL603", f"no key for {model}", where=f"${name}", fix=fix)


def hide(secret: str) -> None:
    """Leave this text out of all that `redact` sees."""
    if len(secret) >= 6:  # a shorter one is a placeholder, and would blot out ordinary words
        with _lock:
            _known.add(secret)


def redact(text: str) -> str:
    """The text without any key that was loaded, and without what looks like one."""
    for secret in sorted(_known, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    return SHAPES.sub(HIDDEN, text)


@contextmanager
def guarded_logs() -> Iterator[None]:
    """Every log record made meanwhile, by any library, is without keys; its traceback too."""
    make = logging.getLogRecordFactory()

    def made(*args: object, **kwargs: object) -> logging.LogRecord:
        record = make(*args, **kwargs)
        record.msg, record.args = redact(_message(record)), ()
        if record.exc_info:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return record

    logging.setLogRecordFactory(made)
    try:
        yield
    finally:
        logging.setLogRecordFactory(make)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # a library's own mistake is not ours to report
        return str(record.msg)


def _from_keyring(name: str) -> str:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return ""
    try:
        return (keyring.get_password(SERVICE, name) or "").strip()
    except keyring.errors.KeyringError:  # locked, or a machine without one
        return ""
