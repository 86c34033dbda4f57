"""`--model` alone chooses: which adapter, which name, which address."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from hookline import adapters
from hookline.errors import BadInput
from hookline.gateway.base import Gateway, Target

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def read_model(model: str, *, environ: Mapping[str, str], prompts: tuple[Path, ...]) -> Target:
    """What a `--model` value means.

    Raises:
        BadInput: HL601 when it means nothing, HL602 for a key or for http to another machine.
    """
    if model.startswith(("http://", "https://")):
        return _server(model, environ, prompts)
    kind, _, name = model.partition(":" if model.startswith("replay:") else "/")
    if model.startswith("manual:") and len(model) > len("manual:"):
        return Target(model, "manual", model.partition(":")[2], "", environ, prompts)
    if kind == "offline" and not name:
        return Target(model, "offline", "offline", "", environ, prompts)
    if kind in ("openai", "replay") and name:
        return Target(model, kind, name, "", environ, prompts)
    if kind in adapters.names("gateway") and name:
        return Target(model, kind, name, "", environ, prompts)
    fix = "offline, openai/NAME, http://127.0.0.1:8080/v1#NAME, manual:FILE or replay:FILE"
    raise BadInput("HL601", f"'{model}' names no model", where="--model", fix=fix)


def _server(model: str, environ: Mapping[str, str], prompts: tuple[Path, ...]) -> Target:
    base_url, _, name = model.partition("#")
    parts = urlsplit(base_url)
    if not name or not parts.hostname:
        fix = "write the address and the model's name: http://127.0.0.1:8080/v1#NAME"
        raise BadInput("HL601", f"'{model}' names no model", where="--model", fix=fix)
    if parts.username or parts.password:
        fix = "put the key into the environment as HOOKLINE_API_KEY"
        raise BadInput("HL602", "a key in an address ends up in logs", where="--model", fix=fix)
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        fix = f"use https://{parts.netloc}"
        problem = f"http to {parts.hostname} would send the brief and the key in the clear"
        raise BadInput("HL602", problem, where="--model", fix=fix)
    return Target(model, "openai", name, base_url, environ, prompts)


def open_gateway(target: Target) -> Gateway:
    """The gateway of that target; only now is its adapter imported."""
    gateway: Gateway = adapters.load("gateway", target.adapter)(target)
    return gateway
