"""Which of a provider's errors are worth another try; the one table of it."""

import email.utils
import math
import re
import time
from collections.abc import Mapping
from typing import Any

from hookline.errors import ProviderFailed
from hookline.gateway.base import NotThere, Refused, Transient, Unsupported
from hookline.gateway.secrets import redact
from hookline.text.safe import safe_text

RETRY_STATUS = frozenset({408, 409, 425, 429})
"""Answers that another try may change; so is every error of the server's own, 500 and up."""
CROWDED = frozenset({429, 503, 529})
"""Answers that say: too much at once."""
STOPS = frozenset({401, 402, 403, 404})
"""Answers that every other request would get too; so is a redirect."""
FIXES = {
    400: "the request is wrong for this model; `hookline prompt` shows it",
    401: "check the key in the environment",
    402: "the account is out of credit",
    403: "this key may not use this model",
    404: "check the model's name and the address",
    413: "ask for fewer variants, or shorten the brief",
    422: "the request is wrong for this model; `hookline prompt` shows it",
    429: "try again later; what is done is kept",
}
QUOTA = (
    "insufficient_quota", "billing_hard_limit_reached", "billing_not_active",
    "exceeded your current quota",
)  # fmt: skip
"""In an error's code, or in its message, where a library between keeps no code."""
TOO_LONG = (
    "context_length_exceeded", "exceed_context_size_error", "maximum context length",
    "context window",
)  # fmt: skip
POLICY = ("content_policy_violation", "content_filter", "invalid_prompt")
OPTIONAL = ("temperature", "seed", "max_tokens", "stream_options", "response_format")
"""Parameters that a request can do without, or say otherwise."""
LONGEST_WAIT = 120.0  # seconds; a provider that asks for more is better resumed later
SLOW = 3  # tries of what did not answer in time


def from_status(
    status: int, error: Any, headers: Mapping[str, str], model: str, *, now: float | None = None
) -> ProviderFailed:
    """What an answer with an error's status means.

    Args:
        error: its body's `error`, as far as it has one.
        now: the clock, for a wait that is asked for as a date.
    """
    told = error if isinstance(error, Mapping) else {}
    code = f"{told.get('code') or ''} {told.get('type') or ''}"
    problem = f"{model} answered {status}: {_words(told.get('message') or error)}"
    fix = FIXES.get(status, "")
    if _out_of_credit(code, str(told.get("message")), headers):
        return ProviderFailed("HL614", problem, fix="the account is out of credit")
    words = f"{code} {told.get('message')}"
    too_long = any(word in words for word in TOO_LONG)
    of_policy = any(word in code for word in POLICY)
    if status in (400, 422) and not (too_long or of_policy) and (name := _refused_parameter(told)):
        unsupported = Unsupported("HL615", problem, fix=f"this server does not take {name}")
        unsupported.parameter = name
        return unsupported
    if status in RETRY_STATUS or status >= 500:
        asked = retry_after(headers, now=now)
        if asked is not None and asked > LONGEST_WAIT:
            wait = f"{model} asks to wait {asked:,.0f} seconds"
            return ProviderFailed("HL618", wait, fix="go on later with --resume")
        transient = Transient("HL616", problem, fix="try again later; what is done is kept")
        transient.retry_after, transient.crowded = asked, status in CROWDED
        return transient
    if status == 404:
        return NotThere("HL617", problem, fix=fix)
    if status in STOPS or 300 <= status < 400:  # nobody is sent on to where they did not ask
        fix = fix or FIXES[404]
        return ProviderFailed("HL617", problem, fix=fix)
    if too_long:
        fix = "shorten the brief, or use a model with more room"
    if of_policy:
        fix = "reword the brief; a retry would be refused too"
    return Refused("HL617", problem, fix=fix)


def unreachable(model: str, *, billed: bool = True, why: str = "") -> Transient:
    """A connection that was refused, or broke."""
    problem = f"cannot reach {model}{f': {_words(why)}' if why else ''}"
    found = Transient("HL610", problem, fix="is the address right, is it up?")
    found.billed = billed
    return found


def too_slow(model: str, seconds: float) -> Transient:
    """No whole answer in time."""
    problem = f"{model} did not answer within {seconds:g} seconds"
    found = Transient("HL610", problem, fix="--timeout allows more")
    found.tries, found.crowded, found.billed = SLOW, True, True
    return found


def retry_after(headers: Mapping[str, str], *, now: float | None = None) -> float | None:
    """Seconds that a response asks to wait: `retry-after-ms`, seconds, or an HTTP date."""
    try:
        milliseconds = _seconds(float(headers.get("retry-after-ms") or "nan") / 1000)
    except ValueError:
        milliseconds = None
    if milliseconds is not None:
        return milliseconds
    try:
        if not (asked := headers.get("retry-after")):
            return None
        try:
            return _seconds(float(asked))
        except ValueError:
            moment = email.utils.parsedate_to_datetime(asked).timestamp()
            # a date has whole seconds, so the true moment may be up to one later
            current = time.time() if now is None else now  # noqa: TID251 - no day is meant
            return max(0.0, moment - current + 1)
    except (ValueError, TypeError, OverflowError):
        return None


def _seconds(asked: float) -> float | None:
    return None if math.isnan(asked) else max(0.0, asked)


def _out_of_credit(code: str, message: str, headers: Mapping[str, str]) -> bool:
    """Is there no money left? Some say the same words of a minute's limit, with a wait."""
    if any(word in code for word in QUOTA):
        return True
    waits = retry_after(headers) is not None or "RESOURCE_EXHAUSTED" in code + message
    return any(word in message for word in QUOTA) and not waits


def _refused_parameter(error: Mapping[str, Any]) -> str:
    """The optional parameter that the answer complains of; "" when it is something else."""
    named = str(error.get("param") or "").partition(".")[0]
    if named in OPTIONAL:
        return named
    text = str(error.get("message") or "")
    if "json_schema" in text or "json_object" in text:
        return "response_format"
    said = re.search(r"\b(" + "|".join(OPTIONAL) + r")\b", text)
    return said[1] if said else ""


def _words(message: Any) -> str:
    told = safe_text(" ".join(str(message or "no reason given").split()))
    return redact(told)[:300]  # in this order: a key that is cut in two is not known any more
