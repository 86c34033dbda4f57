"""The ideas of each brief on disk: threads end in any order, and the newest table stays."""

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hookline.records.craft import Angle
    from hookline.workspace.folder import Workspace


class IdeaFile:
    """What is on the table of each brief of one sitting, and its file."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._newest: dict[str, list[Angle]] = {}
        self._turn = threading.Lock()

    def set(self, brief: str, angles: "Sequence[Angle]") -> None:
        """What is on the table now; `write` puts it on disk."""
        self._newest[brief] = list(angles)

    def write(self, brief: str) -> None:
        """Put on disk what is on the table by now; in a thread."""
        from hookline.loop.angles import remember

        with self._turn:
            remember(self._workspace, brief, self._newest[brief])

    def add(self, brief: str, listed: "Sequence[Angle]", angles: "Sequence[Angle]") -> None:
        """Put these behind what is on the table by now (at the request's start: `listed`)."""
        self.set(brief, [*self._newest.get(brief, listed), *angles])
        self.write(brief)
