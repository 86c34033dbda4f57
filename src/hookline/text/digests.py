"""One canonical form of a document, and its digest: equal content has one fingerprint."""

import hashlib
import json
from collections.abc import Callable


def canonical_json(document: object, default: Callable[..., object] | None = None) -> str:
    """JSON with sorted keys, letters as they are.

    Args:
        default: what a value that JSON lacks becomes.
    """
    return json.dumps(document, sort_keys=True, ensure_ascii=False, default=default)


def digest_of(document: object, default: Callable[..., object] | None = None) -> str:
    """The sha256 of the canonical JSON of a document, in hex.

    Args:
        default: what a value that JSON lacks becomes.
    """
    return hashlib.sha256(canonical_json(document, default).encode()).hexdigest()
