"""Why a connection did not come about, or broke: the cause in words, and what to do about it."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from hookline.gateway.base import Target
from hookline.gateway.models import base_url, stays_in_house

PROXIES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY")
"""Variables that send calls by way of a proxy."""
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class Cause(NamedTuple):
    """Why, and what now."""

    why: str
    fix: str


def proxy_of(target: Target) -> str:
    """The variable that sends calls to a model by way of a proxy; "" where none does."""
    if stays_in_house(target):
        return ""
    parts, environ = urlsplit(base_url(target)), target.environ
    spared = environ.get("no_proxy") or environ.get("NO_PROXY") or ""
    if _is_spared(parts.hostname or "", spared):
        return ""
    prefixes = (parts.scheme, "all")
    names = (name for name in PROXIES if name.lower().removesuffix("_proxy") in prefixes)
    return next((name for name in names if environ.get(name, "").strip()), "")


def _is_spared(host: str, spared: str) -> bool:
    """Is a host named by NO_PROXY, by itself or by its domain?"""
    names = {name.strip().lstrip("*.").lower() for name in spared.split(",") if name.strip()}
    return "" in names or host in names or any(host.endswith(f".{name}") for name in names)


def connection_cause(error: BaseException, environ: Mapping[str, str], proxy: str = "") -> Cause:
    """The cause of a connection's failure, as far as its chain of errors tells.

    Args:
        environ: where certificates may be named.
        proxy: the variable of the proxy that the call went by, if it went by one.
    """
    names, words = set[str](), ""
    for link in _chain(error):
        names |= {kind.__name__ for kind in type(link).__mro__}
        words += f" {link}"
    if names & {"ProxyError", "ClientProxyConnectionError", "ClientHttpProxyError"}:
        named = f" (${proxy})" if proxy else ""
        return Cause(f"the proxy{named} did not let it through", "check the proxy's address")
    is_unknown = "gaierror" in names or re.search(r"getaddrinfo|[Nn]ame or service|nodename", words)
    is_refused = "ConnectionRefusedError" in names or "refused" in words.lower()
    if proxy and (is_unknown or is_refused):
        why = "is not there (connection refused)" if is_refused else "has a name nobody knows (DNS)"
        return Cause(f"the proxy of ${proxy} {why}", f"is it up? unset {proxy} if it is not meant")
    if is_unknown:
        return Cause("there is no host of that name (DNS)", "check the address; is this online?")
    if names & {"SSLError", "SSLCertVerificationError"} or re.search(r"\bSSL\b|CERTIFICATE", words):
        return _of_tls(words, environ)
    if is_refused:
        return Cause(
            "nobody listens there (connection refused)", "start the server; is it the port?"
        )
    if names & {"ConnectError", "ConnectTimeout", "ClientConnectorError"} and not (
        names & {"ConnectionResetError", "ServerDisconnectedError", "ClientOSError"}
    ):
        behind = f", by way of ${proxy}" if proxy else ""
        return Cause(f"no connection came about{behind}", "is the address right, is it up?")
    return Cause("the connection broke off half-way", "try again; what is done is kept")


def _of_tls(words: str, environ: Mapping[str, str]) -> Cause:
    """A failure of the encrypted connection: nearly always whose certificates are trusted."""
    if "WRONG_VERSION" in words or "record layer" in words:
        return Cause("it does not speak TLS there", "is it http:// and not https://?")
    named = next((name for name in CERTIFICATES if environ.get(name)), "")
    fix = "point SSL_CERT_FILE to the certificates that your network signs with"
    if named:
        fix = f"${named} names the certificates that are trusted; does it hold this one?"
    return Cause("its certificate is not trusted (TLS)", fix)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and those that it was made from; a chain may be a ring."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting:
        link = waiting.pop(0)
        if link in seen:
            continue
        seen.append(link)
        yield link
        inner = link.exceptions if isinstance(link, BaseExceptionGroup) else ()
        waiting += [
            linked for linked in (link.__cause__, link.__context__, *inner) if linked is not None
        ]
