"""`serve`: the HTTP API."""

import click

from hookline.cli import show
from hookline.errors import BadInput
from hookline.settings import Settings

HTTP_WAIT_SECONDS = 10.0
"""An engine asks again after a 409; a request that hangs tells it nothing."""


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8714, show_default=True)
@click.pass_obj
def serve(settings: Settings, host: str, port: int) -> None:
    """Answer campaign engines over HTTP; HOOKLINE_SERVER_KEY is the key they have to send."""
    key = settings.server_key
    if host not in ("127.0.0.1", "localhost", "::1") and key is None:
        fix = "export HOOKLINE_SERVER_KEY=…"
        problem = f"{host} can be reached from outside, and there is no key"
        raise BadInput("HL502", problem, where="--host", fix=fix)
    try:
        import uvicorn

        from hookline.server.app import make_app
    except ImportError as missing:
        fix = "pip install 'hookline[server]'"
        raise BadInput("HL503", f"{missing.name} is not installed", fix=fix) from None
    from hookline.workspace.folder import Workspace
    from hookline.workspace.team import read_team

    show.say(f"http://{host}:{port}, described at /v1/openapi.json; ctrl+c stops it")
    app = make_app(Workspace.of(settings, wait=HTTP_WAIT_SECONDS), read_team(), key=key)
    uvicorn.run(app, host=host, port=port, log_level="warning")
