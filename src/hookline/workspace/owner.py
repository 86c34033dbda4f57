"""Whose a file of the decision log is: each workspace has an id, which its days carry."""

import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from hookline.records.arrow_modules import pq
from hookline.workspace.damaged import file_errors, logged_problem
from hookline.workspace.folder import replacing

OWNER = b"hookline.workspace"
"""The id of the workspace that wrote a file, among what the file says of itself."""
ID_FILE = "workspace-id"


def owner_of(root: Path, days: Sequence[Path]) -> str:
    """The workspace's id; where its file was lost, that of most of its days; "" before any.

    Args:
        root: the workspace's folder, which may be moved or copied.
        days: files of its log.
    """
    try:
        return (root / ID_FILE).read_text("ascii").strip()
    except (FileNotFoundError, ValueError):
        ids = Counter(filter(None, map(_read_owner, days)))
        return ids.most_common(1)[0][0] if ids else ""


def keep_owner(root: Path, owner: str) -> str:
    """The id that is written down now, a new one where there was none."""
    path = root / ID_FILE
    if not path.is_file():
        owner = owner or secrets.token_hex(16)
        with replacing(path) as temporary:
            temporary.write_text(owner + "\n", "ascii")
    return owner


def is_of_another(metadata: Mapping[bytes, bytes] | None, owner: str) -> bool:
    """Does a file say that another workspace wrote it? Older ones say nothing."""
    written_by = (metadata or {}).get(OWNER, b"").decode("ascii", "replace")
    return bool(owner and written_by and written_by != owner)


def refuse_anothers(path: Path, owner: Callable[[], str]) -> None:
    """Refuse a file of the log that another workspace wrote.

    Raises:
        StoreFailed: HL314.
    """
    if is_of_another(_metadata(path), owner()):
        raise logged_problem(path, "another workspace wrote the file")


def _read_owner(path: Path) -> str:
    try:
        return _metadata(path).get(OWNER, b"").decode("ascii", "replace")
    except file_errors():  # told by whoever needs its rows
        return ""


def _metadata(path: Path) -> dict[bytes, bytes]:
    with pq.ParquetFile(path, pre_buffer=False) as file:
        return dict(file.metadata.metadata or {})
