"""`export`: approved versions as files."""

from pathlib import Path

import click

from hookline.cli import options, show
from hookline.settings import Settings


@click.command()
@click.option("--to", "names", required=True, metavar="NAME[,NAME]", help="jsonl, csv, …")
@click.option("--campaign", default="", help="Only of this campaign.")
@click.option(
    "--folder", type=click.Path(path_type=Path), help="Instead of the workspace's exports/."
)
@options.as_json
@click.pass_obj
def export(
    settings: Settings, names: str, campaign: str, folder: Path | None, *, as_json: bool
) -> None:
    """Write approved versions as files for a campaign engine, with a manifest."""
    from hookline.loop import export as step
    from hookline.workspace.folder import Workspace

    wanted = [name.strip() for name in names.split(",") if name.strip()]
    manifest = step.export(Workspace.of(settings), wanted, campaign=campaign, to=folder)
    if as_json:
        return show.result(manifest)
    for name, digest in manifest["files"].items():
        show.out(f"{manifest['folder']}/{name}  sha256 {digest[:16]}…")
    show.say(f"{manifest['arms']} live versions written")
    for name, arms in manifest["made_safe"].items():
        show.say(
            f"{name}: a spreadsheet would run a text of {', '.join(arms)} as a formula, so it "
            "stands there behind an apostrophe; an engine takes --to jsonl, which keeps every byte"
        )
    if manifest["practice_arms"]:
        show.say(f"{manifest['practice_arms']} of them are practice copy: not for real customers")
    return None
