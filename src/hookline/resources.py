"""Where the files that ship with Hookline are: `prompts` and `briefs`."""

from pathlib import Path

from hookline.errors import BadInput

_PACKAGED = Path(__file__).parent / "_data"  # exists only in a wheel
_CHECKOUT = Path(__file__).parents[2]


def shipped(folder: str) -> Path:
    """The folder of that name that ships with Hookline, in a wheel or in a checkout.

    Raises:
        BadInput: HL011 when neither has it, so the installation is broken.
    """
    if (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / folder).is_dir():
        return _CHECKOUT / folder
    if (_PACKAGED / folder).is_dir():
        return _PACKAGED / folder
    raise BadInput(
        "HL011",
        f"the folder '{folder}' that ships with Hookline is missing",
        where=str(_PACKAGED / folder),
        fix="install Hookline again",
    )


def inside(root: Path, name: str) -> Path:
    """The file `name` under `root`, refusing anything that leads out of it.

    Raises:
        BadInput: HL012 for an absolute path, `..` or a symlink that leaves `root`.
    """
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()):
        raise BadInput("HL012", f"'{name}' leads out of {root}", where=name, fix="keep it inside")
    return path
