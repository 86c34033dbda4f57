"""Links and e-mail addresses as copy writes them, and the hosts they lead to."""

import re
from typing import NamedTuple

from hookline.guardrails.triggers import Trigger
from hookline.text.pattern import compile_lazily


class Link(NamedTuple):
    """A link in a text: its host in lower case, without user, port and final dot."""

    host: str
    scheme: str
    start: int
    end: int


def find_links(text: str) -> list[Link]:
    """The links of a text, with or without a scheme."""
    links = []
    for match in URL.finditer(text):
        scheme, _, after_scheme = match[0].rpartition("://")
        authority = re.split(r"[/?#\\]", after_scheme, maxsplit=1)[0]
        host = authority.rpartition("@")[2].split(":")[0].rstrip(".,;!)").lower()
        links.append(Link(host, scheme.lower(), *match.span()))
    return links


def is_allowed(host: str, hosts: frozenset[str]) -> bool:
    """Is the host on the list, or a subdomain of one that is?"""
    return any(host == allowed_host or host.endswith("." + allowed_host) for allowed_host in hosts)


def leads_somewhere(address: str) -> bool:
    """Is it an address that a tap can lead to: a host with a dot, an app's own, or a value's?"""
    filled = _FILLED.sub("a.aa", address.strip())
    return _ADDRESS.fullmatch(filled) is not None


_FILLED = compile_lazily(
    r"\{\{.*?\}\}|\{%.*?%\}|\$?\{[\w.]+\}|\[\[.+?\]\]|%%.+?%%|\*\|.+?\|\*|<%.*?%>|\[%.*?%\]"
)
"""What an engine puts a value in for: {{ link }}, ${link}, [[link]], %%link%%, *|LINK|*."""
_LABEL = r"[^\s/?#@:.\[\]{}]+"
_ADDRESS = compile_lazily(
    r"(?:(?i:https?)://)?(?:[^\s/?#@]*@)?"
    rf"(?:(?:{_LABEL}\.)+(?=[^\s/?#@:.]*[^\W\d_][^\s/?#@:.])(?!\d+(?![^/?#:])){_LABEL}"
    r"|(?:\d{1,3}\.){3}\d{1,3}|localhost|\[[\da-fA-F:]+\])\.?"
    r"(?::\d+)?(?:[/?#]\S*)?"
    r"|(?!(?i:https?|ftp|javascript|data|file)://)[A-Za-z][A-Za-z\d+.-]*://[^\s/]\S*"
    r"|(?i:tel|sms|smsto|mailto|whatsapp|geo):[^\s:]\S*"
)
# A name without a scheme is a link when it ends in one of these; names that are also words
# (in, me, it …) need a path behind them.
_ENDINGS = (
    "com|net|org|info|biz|shop|store|app|dev|io|ai|xyz|online|site|link|page|club|top|live|pro|"
    "example|test|gle|ly|gl|gd|cc|ru|cn|de|fr|es|uk|eu|ae|sa|jp|kr|br|mx|ca|au|nl|pl|tr|sg|hk|"
    "ch|se|pt|рф|co\\.in|org\\.in|net\\.in|co\\.uk|com\\.au"
)
_WORDY_ENDINGS = "in|me|it|is|to|so|co|am|at|be|by|us|no|my|tv|id|do"
URL = compile_lazily(
    r"(?i:https?|ftp)://[^\s<>\"'“”«»]+[^\s<>\"'“”«».,;:!?)\]]"
    r"|\b[wW]{3}\.[^\s<>\"'“”]+[^\s<>\"'“”.,;:!?)\]]"
    rf"|(?<![\w@.-])(?:[\w-]+\.)+(?:(?i:{_ENDINGS})(?![\w.-]*@)(?!\w|\.\w)"
    r"(?:[/?#][^\s<>\"'“”]*[^\s<>\"'“”.,;:!?)\]]|/)?"
    rf"|(?i:{_WORDY_ENDINGS})/(?:[^\s<>\"'“”]*[^\s<>\"'“”.,;:!?)\]])?)"
)
DOTTED = compile_lazily(r"\.\w|ww\.|://")
"""What every link has, so that a text with mere full stops is not searched for one."""
DOT_INSIDE = Trigger(sign=DOTTED)
EMAIL = compile_lazily(r"(?<![\w.+/-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
