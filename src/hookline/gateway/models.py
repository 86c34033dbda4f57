"""`--model` alone chooses: which adapter, which name, which address."""

import ipaddress
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from hookline import adapters
from hookline.errors import BadInput
from hookline.gateway.base import USUAL_CONCURRENCY, Gateway, Target
from hookline.records.model_profile import ModelProfile
from hookline.records.words import OFFLINE
from hookline.text.pattern import compile_lazily

OPENAI = "https://api.openai.com/v1"
ADDRESS = "OPENAI_BASE_URL"
"""The variable by which OpenAI's own tools are pointed elsewhere."""
ENDPOINTS = compile_lazily(r"/+(?:chat/completions|completions|responses|embeddings|models)?/*$")
"""What people paste after an address; the address alone is meant."""
WITHOUT_NETWORK = (OFFLINE, "manual", "replay")
"""Adapters that call nobody, so that nothing is spent."""
EXAMPLES = (
    "offline, openai/NAME, http://127.0.0.1:8080/v1#NAME, PROVIDER/NAME, manual:FILE or replay:FILE"
)


def read_model(
    model: str,
    *,
    environ: Mapping[str, str],
    prompts: tuple[Path, ...],
    concurrency: int | None = None,
    profiles: Mapping[str, ModelProfile] | None = None,
) -> Target:
    """What a `--model` value means.

    Args:
        concurrency: calls in flight at most; None for as many as is usual for it.
        profiles: a team's own names for models, from its models.yaml; they come first.
    Raises:
        BadInput: HL601 when it means nothing, HL602 for a key or for http to another machine.
    """
    named = profiles or {}
    profile = named.get(model)
    adapter, name, address = _meaning(profile.model if profile else model, tuple(named))
    if address:
        _safe(address, "--model", lan=profile is not None and profile.lan)
    elif adapter in ("openai", "litellm"):
        for variable in environ:
            if variable == ADDRESS or (adapter == "litellm" and variable.endswith("_API_BASE")):
                _safe(environ[variable], f"${variable}")
    most = concurrency or (profile.concurrency if profile else None) or USUAL_CONCURRENCY
    return Target(model, adapter, name, address, environ, prompts, most, profile)


def base_url(target: Target) -> str:
    """Where OpenAI's protocol is spoken to: the address given, the environment's, OpenAI's own."""
    return target.base_url or _cut_back(target.environ.get(ADDRESS, "").strip()) or OPENAI


def endpoint_of(target: Target) -> str:
    """Who is asked, and where: what a batch is remembered by."""
    return f"{target.model} at {base_url(target)}"


def with_version(target: Target) -> str:
    """The model's address as such servers mostly have it, under /v1; "" when it names a version."""
    address = target.base_url
    if not address or re.search(r"/v\d", urlsplit(address).path):
        return ""
    return f"{address}/v1#{target.name}"


def on_this_machine(address: str) -> bool:
    """Does this address never leave the machine?"""
    return _is_loopback(urlsplit(address).hostname or "")


def stays_in_house(target: Target) -> bool:
    """Is it asked on this machine, or in the team's own network, and so by no proxy?"""
    address = base_url(target) if target.adapter == "openai" else target.base_url
    return target.is_in_house or on_this_machine(address)


def open_gateway(target: Target) -> Gateway:
    """The gateway of that target; only now is its adapter imported."""
    gateway: Gateway = adapters.load("gateway", target.adapter)(target)
    return gateway


def _meaning(model: str, named: tuple[str, ...] = ()) -> tuple[str, str, str]:
    """Adapter, name and address.

    Args:
        named: names that would have been taken, for one that was mistyped.
    """
    if model.startswith(("http://", "https://")):
        address, _, name = model.partition("#")
        if not name or not _split(address, "--model").hostname:
            fix = "write the address and the model's name: http://127.0.0.1:8080/v1#NAME"
            raise BadInput("HL601", f"'{model}' names no model", where="--model", fix=fix)
        prefix, _, rest = name.partition("/")
        address = _cut_back(address)
        by_litellm = prefix == "litellm" and rest
        return ("litellm", rest, address) if by_litellm else ("openai", name, address)
    for kind in ("manual", "replay"):
        if model.startswith(f"{kind}:") and len(model) > len(kind) + 1:
            return kind, model.partition(":")[2], ""
    if model == OFFLINE:
        return OFFLINE, OFFLINE, ""
    kind, _, name = model.partition("/")
    if kind in adapters.names("gateway") and kind not in WITHOUT_NETWORK and name:
        return kind, name, ""
    from difflib import get_close_matches

    suggestions = get_close_matches(
        model, {*adapters.names("gateway"), *WITHOUT_NETWORK, *named}, n=1
    )
    nothing = not model.strip() or model.endswith(("/", ":")) or model.startswith(("/", "."))
    if nothing or suggestions or kind in WITHOUT_NETWORK or any(c.isspace() for c in model):
        fix = (
            f"did you mean '{suggestions[0]}'?"
            if suggestions and suggestions[0] != model
            else EXAMPLES
        )
        raise BadInput("HL601", f"'{model}' names no model", where="--model", fix=fix)
    return "litellm", model, ""


def _is_loopback(host: str) -> bool:
    """Does this name never leave the machine? All of 127.0.0.0/8 and ::1, and localhost."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_in_house(host: str) -> bool:
    """Is this a machine of one's own network: a private address, or a name without a domain?"""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return bool(host) and ("." not in host or host.endswith((".local", ".lan", ".internal")))


def _cut_back(address: str) -> str:
    """An address without the endpoint that was pasted with it."""
    parts = _split(address, "--model")
    return parts._replace(path=ENDPOINTS.sub("", parts.path)).geturl()


def _safe(address: str, where: str, *, lan: bool = False) -> None:
    """No key in an address, and no brief over http but on this machine, or in a network that a
    team's own line names as its own.
    """
    if not address:
        return
    parts = _split(address, where)
    if "api-version" in parts.query:
        fix = "https://RESOURCE.openai.azure.com/openai/v1#DEPLOYMENT, its key as HOOKLINE_API_KEY"
        raise BadInput("HL602", "Azure is asked at its /openai/v1", where=where, fix=fix)
    if parts.username or parts.password or parts.query:
        fix = "put the key into the environment as HOOKLINE_API_KEY"
        raise BadInput("HL602", "a key in an address ends up in logs", where=where, fix=fix)
    host = parts.hostname or ""
    if parts.scheme != "https" and not _is_loopback(host) and not (lan and _is_in_house(host)):
        fix = f"use https://{parts.netloc}"
        if _is_in_house(host) and not lan:
            fix += ", or name it in models.yaml with `lan: true`, which lets both go in the clear"
        problem = f"http to {parts.hostname} would send the brief and the key in the clear"
        raise BadInput("HL602", problem, where=where, fix=fix)


def _split(address: str, where: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:  # brackets that are no IPv6 address
        fix = "write it as http://127.0.0.1:8080/v1"
        raise BadInput("HL601", "the address cannot be read", where=where, fix=fix) from None
