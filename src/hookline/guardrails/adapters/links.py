"""Links: only to the brand's own hosts, only ones that a customer can trust."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Violation
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.hosts import DOT_INSIDE, find_links, is_allowed
from hookline.records.words import Severity

_SHORTENERS = frozenset(
    re.split(
        r"\s+",
        "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly cutt.ly rb.gy rebrand.ly shorturl.at "
        "tiny.cc t.ly bl.ink clck.ru vk.cc u.to lnkd.in soo.gd s.id surl.li dwz.cn t.cn url.cn "
        "v.gd adf.ly shorte.st bitly.com tr.im x.co short.io suo.im",
    )
)


class Links:
    """Where a tap leads."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "url.not_allowed": "error",
        "url.shortener": "error",
        "url.insecure": "warn",
        "url.homograph": "error",
    }

    def triggers(self, sheet: CompiledSheet) -> int:  # noqa: ARG002
        return DOT_INSIDE.bit

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Violation]:
        for passage in copy.passages:
            if not passage.dotted:
                continue
            for link in find_links(passage.spoken):
                span = (link.start, link.end)
                if not link.host.isascii() or "xn--" in link.host:
                    message = f"{link.host} imitates another name with foreign letters"
                    yield passage.violation("url.homograph", message, span)
                if is_allowed(link.host, sheet.hosts):
                    if link.scheme == "http":
                        fix = "https" + passage.text[link.start + 4 : link.end]
                        yield passage.violation(
                            "url.insecure", "the link is not encrypted", span, fix
                        )
                elif link.host.removeprefix("www.") in _SHORTENERS:
                    message = f"{link.host} hides where the link leads; operators block it"
                    yield passage.violation("url.shortener", message, span)
                else:
                    message = f"{link.host} is none of the brand's web addresses"
                    host = min(sheet.hosts, default="an address of the brand")
                    fix = f"link to {host}, or take the link out"
                    yield passage.violation("url.not_allowed", message, span, fix)


adapter = Links()
