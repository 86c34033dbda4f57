"""What can be put on the desk: own briefs, drafts that were never saved, examples, new ones."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hookline.documents import text_at
from hookline.records.place_names import channel_name
from hookline.resources import shipped
from hookline.tui.drafts import draft_paths, has_draft, name_of_draft
from hookline.tui.kinds import found_by, kind_line, kind_name
from hookline.workspace.places import file_stem

if TYPE_CHECKING:
    from hookline.workspace.library import Library

BRIEFS = Path("briefs")


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be opened."""

    kind: str
    """own, example or new."""
    name: str
    """The file's stem."""
    title: str = ""
    note: str = ""
    """What is to be known of it before it is chosen."""
    blueprint: str = ""
    """What a new one starts from."""
    also: str = ""
    """What else it is found by: when it goes out, to whom, what it is to do."""


BLANK = Choice("new", "my-brief", "A blank brief", also="empty, something else, other, own")
BEGIN = Choice(
    "new", "", "a message of your own", "Enter lists what it can be for", also="begin, add"
)
"""The way to the kinds of message, at the top of a list that has them far below."""
KINDS = {"own": "", "example": "Example: ", "new": "New: "}
"""What stands before a title in a list of several kinds."""
READING = {
    "": "One moment: your briefs, the examples and the kinds of message are being read.",
    "new": "One moment: the kinds of message are being read.",
    "example": "One moment: the examples are being read.",
}
"""What is said while a list of a kind is made, "" of all, where that takes its time."""


class Shelf:
    """The folder of briefs, and the workspace's drafts."""

    def __init__(self, workspace: Path, prompts: tuple[Path, ...] = ()) -> None:
        """Know where they are.

        Args:
            prompts: folders that the countries of brands are looked up in.
        """
        self.drafts, self.prompts = workspace / "drafts", prompts

    def choices(self, library: "Library") -> list[Choice]:
        """Own briefs, the one that was worked on last first; the shipped ones as copies; a new one
        for each blueprint."""
        changed_at = self._changed_at()
        names = sorted(sorted(changed_at), key=lambda name: -changed_at[name])
        shipped_briefs = sorted(shipped("briefs").glob("*.yaml"))
        fullest_first = sorted(shipped_briefs, key=lambda path: -path.stat().st_size)
        examples = [path.stem for path in fullest_first]
        choices = [Choice("own", name, f"{name}.yaml") for name in names]
        taken = {*names, "hookline"}
        choices += [Choice("example", n, n, _about(n, library)) for n in examples if n not in taken]
        blueprints = library.catalog.blueprints.values()
        choices += [
            Choice("new", b.slug, kind_name(b.name), kind_line(b), b.slug, found_by(b))
            for b in blueprints
        ]
        return [*choices, BLANK]

    def blank(self) -> Choice:
        """A blank brief, by a name that no other has."""
        return replace(BLANK, name=self.free_name(BLANK.name))

    def latest(self) -> Choice | None:
        """The own brief that was changed last."""
        changed_at = self._changed_at()
        name = max(changed_at, key=lambda name: (changed_at[name], name), default="")
        return Choice("own", name, name) if name else None

    def has(self, name: str) -> bool:
        """Is there an own brief of that name, saved or as a draft?"""
        return name in self._changed_at()

    def brands(self, library: "Library") -> list[str]:
        """Brands that have a file."""
        folders = (BRIEFS / "brands", *library.brands)
        return sorted({path.stem for folder in folders for path in folder.glob("*.yaml")})

    def kinds(self, library: "Library") -> set[str]:
        """What new briefs are named after."""
        return {blueprint.slug for blueprint in library.catalog.blueprints.values()}

    def free_name(self, wanted: str) -> str:
        """That name in letters that a file may have, with a number where it is taken."""
        name, number = (slug := file_stem(wanted) or BLANK.name), 1
        while (BRIEFS / f"{name}.yaml").exists() or has_draft(self.drafts, BRIEFS / f"{name}.yaml"):
            number += 1
            name = f"{slug}-{number}"
        return name

    def source(self, choice: Choice) -> tuple[Path, str]:
        """Where it is, or will be, and its text.

        Raises:
            BadInput: HL122 when it cannot be read.
        """
        from hookline.records.files import read_as_it_is

        path = BRIEFS / f"{choice.name}.yaml"
        if choice.kind == "own":
            return path, read_as_it_is(path) if path.is_file() else ""
        if choice.kind == "example":
            return path, read_as_it_is(shipped("briefs") / f"{choice.name}.yaml")
        return path, f"blueprint: {choice.blueprint}\n" if choice.blueprint else ""

    def _changed_at(self) -> dict[str, float]:
        """Own briefs and when each was changed; one that was never saved is a draft only."""
        changed_at = {
            p.stem: p.stat().st_mtime for p in BRIEFS.glob("*.yaml") if p.stem != "hookline"
        }
        for draft in self.drafts.glob("*.yaml"):
            name = name_of_draft(draft)
            if draft in draft_paths(self.drafts, BRIEFS / f"{name}.yaml"):
                changed_at[name] = max(draft.stat().st_mtime, changed_at.get(name, 0.0))
        return changed_at


def is_unnamed(name: str) -> bool:
    """Is it the name of a brief that nobody has named yet?"""
    return re.fullmatch(rf"{BLANK.name}(-\d+)?", name) is not None


def _about(name: str, library: "Library") -> str:
    """What an example is: `Win back, for Kurtako · SMS, WhatsApp in English`."""
    from hookline.records.files import read_as_it_is
    from hookline.records.yaml_tree import read_tree
    from hookline.text.languages import english_name
    from hookline.workspace.library import find_brand

    written = read_tree(read_as_it_is(shipped("briefs") / f"{name}.yaml"), name).lines
    channels, languages = (_listed(written.get(key)) for key in ("channels", "languages"))
    called = [channel_name(each, library.catalog.channels) for each in channels]
    named = text_at(written, "blueprint")
    kinds = library.catalog.blueprints.values()
    kind = next((each.name for each in kinds if named in (each.slug, each.id)), named)
    brand = find_brand(text_at(written, "brand"), library, shipped("briefs")).name
    where = ", ".join(called) + (f" in {', '.join(map(english_name, languages))}" * bool(languages))
    return f"{kind}, for {brand} · {where}"


def _listed(value: object) -> list[str]:
    """The texts of a line that may hold one, or several, or none."""
    return (
        [value]
        if isinstance(value, str)
        else list(map(str, value if isinstance(value, list) else []))
    )
