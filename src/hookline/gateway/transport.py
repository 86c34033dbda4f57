"""HTTP clients for the openai SDK: as many as keep the work per request small.

httpcore looks at every connection of its pool on every request, so one httpx client gets slow
beyond a handful of calls in flight (encode/httpcore#1035). aiohttp does not; where it is not
installed, several small httpx clients share the load.
"""

import importlib.util
import os
import ssl
from functools import cache
from typing import TYPE_CHECKING, TypedDict

from hookline.gateway.connection import CERTIFICATES

if TYPE_CHECKING:
    import httpx

SHARD = 8
"""Calls in flight for which one httpx client is good."""
FEW = 16
"""Calls in flight up to which one httpx client is good enough."""

NEVER_SENT = ("ConnectError", "ClientConnectorError")
"""What httpx and aiohttp raise when no connection comes about."""


class _ClientOptions(TypedDict):
    """What every client is made with."""

    follow_redirects: bool
    trust_env: bool
    verify: ssl.SSLContext | bool


def make_clients(concurrency: int, *, trust_env: bool = True) -> "list[httpx.AsyncClient]":
    """httpx-compatible clients for so many calls in flight.

    Args:
        trust_env: may the environment name proxies and certificates?
    """
    import openai

    are_named = trust_env and any(map(os.environ.get, CERTIFICATES))
    options: _ClientOptions = {
        "follow_redirects": False,  # a brief goes where it was sent, or nowhere
        "trust_env": trust_env,
        "verify": True if are_named else _certificates(),
    }
    if concurrency <= FEW:
        return [openai.DefaultAsyncHttpxClient(**options)]
    if importlib.util.find_spec("httpx_aiohttp"):
        import httpx

        limits = httpx.Limits(max_connections=concurrency, max_keepalive_connections=concurrency)
        return [openai.DefaultAioHttpClient(limits=limits, **options)]
    return [openai.DefaultAsyncHttpxClient(**options) for _ in range(-(-concurrency // SHARD))]


@cache
def _certificates() -> ssl.SSLContext:
    """Those that httpx ships, read once for all clients: by itself each takes 20 ms for them."""
    import httpx

    return httpx.create_ssl_context(trust_env=False)


def never_sent(error: BaseException | None) -> bool:
    """Did a connection fail before anything of the request was sent?

    Through aiohttp a refused connection and a broken one are both an httpx.ConnectTimeout; what it
    was made from tells them apart.
    """
    seen: list[BaseException] = []
    while error is not None and error not in seen:  # a chain may be a ring
        if any(kind.__name__ in NEVER_SENT for kind in type(error).__mro__):
            return True
        seen.append(error)
        error = error.__cause__
    return False
