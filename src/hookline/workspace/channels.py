"""The channels alone, for those who need no other part of prompts/: customers are read by them."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from hookline.errors import BadInput
from hookline.records.channel import ChannelProfile
from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.records.profiles import use_profiles
from hookline.text.similarity import nearest
from hookline.workspace.places import prompt_folders


def open_channels(team_prompts: Path | None = None) -> dict[str, ChannelProfile]:
    """Every channel, from the folders that a command looks into.

    Raises:
        BadInput: HL120 for a folder that is not there, and as `read_channels`.
    """
    folders = prompt_folders(team_prompts)
    use_profiles(folders)
    return read_channels(folders)


def read_channels(folders: Iterable[Path]) -> dict[str, ChannelProfile]:
    """The profile of every channel, in the order in which people see them.

    Args:
        folders: prompt folders; what an earlier one holds hides the same in a later one.
    Raises:
        BadInput: HL1xx located in a profile that is not complete; HL125 for one without a template.
    """
    stacked = list(folders)[::-1]
    profiles: dict[str, ChannelProfile] = {}
    for folder in stacked:
        if (old := folder / "channels.yaml").is_file():
            fix = "one file a channel: channels/NAME.yaml"
            raise BadInput("HL125", "nothing reads this file any more", where=str(old), fix=fix)
        for path in sorted(folder.glob("channels/*.yaml")):
            tree = read_mapping(path)
            tree.value = {"name": path.stem, **tree.lines}
            profiles[path.stem] = validated(ChannelProfile, tree)
            _need_template(path, stacked, profiles)
    return dict(sorted(profiles.items(), key=lambda entry: (entry[1].position, entry[0])))


def _need_template(profile: Path, stacked: Sequence[Path], others: Collection[str]) -> None:
    name = f"channels/{profile.stem}.md.j2"
    if not any((folder / name).is_file() for folder in stacked):
        problem = f"a channel without its prompt: there is no {name}"
        suggestion = nearest(profile.stem, [other for other in others if other != profile.stem])
        fix = (
            f"did you mean '{suggestion}.yaml'? If not, write prompts/{name}" if suggestion else ""
        )
        raise BadInput("HL125", problem, where=str(profile), fix=fix or f"write prompts/{name}")
