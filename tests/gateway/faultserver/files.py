"""Uploaded files and the files that batches make."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.gateway.faultserver.completion import CREATED
from tests.gateway.faultserver.faults import draw


class BadUpload(Exception):
    """The body holds no file, or no purpose."""


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    id: str
    name: str
    purpose: str
    content: bytes

    def told(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "object": "file",
            "bytes": len(self.content),
            "created_at": CREATED,
            "filename": self.name,
            "purpose": self.purpose,
            "status": "processed",
        }


class Files:
    """Every file of one server."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._files: dict[str, File] = {}

    def get(self, name: str) -> File | None:
        return self._files.get(name)

    def add(self, name: str, purpose: str, content: bytes) -> File:
        """Keep a file under an id of its own."""
        number = len(self._files)
        made = f"file-{int(draw(self._seed, 'file', number) * 1e12):012d}{number:06d}"
        self._files[made] = File(made, name, purpose, content)
        return self._files[made]

    def upload(self, headers: Mapping[str, str], body: bytes) -> File:
        """Keep the file of a form.

        Raises:
            BadUpload: the form is none, or lacks a field.
        """
        fields = _form(headers.get("content-type", ""), body)
        if "purpose" not in fields or "file" not in fields:
            raise BadUpload("'file' and 'purpose' are required")
        name, content = fields["file"]
        return self.add(name or "upload", fields["purpose"][1].decode(), content)


def _form(content_type: str, body: bytes) -> dict[str, tuple[str, bytes]]:
    """(filename, content) by field of a multipart form."""
    told = re.search(r'boundary="?([^";]+)"?', content_type)
    if told is None:
        raise BadUpload("the body is no multipart form")
    found: dict[str, tuple[str, bytes]] = {}
    for part in (b"\r\n" + body).split(f"\r\n--{told[1]}".encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        names = dict(re.findall(r'\b(filename|name)="([^"]*)"', head.decode("utf-8", "replace")))
        found[names.get("name", "")] = (names.get("filename", ""), content)
    return found
