"""Which of a provider's errors are worth another try; the one table of it."""

import email.utils
import time
from collections.abc import Mapping
from typing import Any

from hookline.errors import ProviderFailed
from hookline.gateway.base import Transient, UnsupportedFormat

RETRY_STATUS = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
FIXES = {
    400: "the request is wrong for this model; `hookline prompt` shows it",
    401: "check the key in the environment",
    403: "this key may not use this model",
    404: "check the model's name and the address",
    413: "ask for fewer variants, or shorten the brief",
    422: "the request is wrong for this model; `hookline prompt` shows it",
}


def from_openai(error: Exception, model: str, *, secret: str) -> ProviderFailed:
    """An error of the openai SDK as ours: status first, since classes differ between servers.

    Args:
        secret: the key, which some servers say back; it is left out.
    """
    import openai

    status = getattr(error, "status_code", None)
    if isinstance(error, openai.APITimeoutError):
        return Transient("HL610", f"{model} did not answer in time", fix="--timeout allows more")
    if isinstance(error, openai.APIConnectionError):
        return Transient("HL610", f"cannot reach {model}", fix="is the address right, is it up?")
    if status is None:  # a body that is not JSON
        return Transient("HL611", f"{model} answered what is not JSON")
    code, text = str(getattr(error, "code", "") or ""), _message(error, secret)
    problem = f"{model} answered {status}: {text}"
    if code == "insufficient_quota":
        return ProviderFailed("HL614", problem, fix="the account is out of credit")
    if status == 400 and ("response_format" in text or "json_schema" in text):
        return UnsupportedFormat("HL615", problem, fix="this server takes no response format")
    if status in RETRY_STATUS:
        transient = Transient("HL616", problem, fix="try again later; what is done is kept")
        transient.retry_after = retry_after(getattr(error, "response", None))
        return transient
    return ProviderFailed("HL617", problem, fix=FIXES.get(status, ""))


def retry_after(response: Any, *, now: float | None = None) -> float | None:
    """Seconds that a response asks to wait: `retry-after-ms`, seconds, or an HTTP date."""
    headers: Mapping[str, str] = getattr(response, "headers", None) or {}
    try:
        if milliseconds := headers.get("retry-after-ms"):
            return max(0.0, float(milliseconds) / 1000)
        if not (asked := headers.get("retry-after")):
            return None
        try:
            return max(0.0, float(asked))
        except ValueError:
            moment = email.utils.parsedate_to_datetime(asked).timestamp()
            # a date has whole seconds, so the true moment may be up to one later
            return max(0.0, moment - (time.time() if now is None else now) + 1)
    except (ValueError, TypeError):
        return None


def _message(error: Exception, secret: str) -> str:
    body = getattr(error, "body", None)
    told = body.get("message") if isinstance(body, dict) else None
    text = str(told or getattr(error, "message", "") or "no reason given")
    return " ".join(text.replace(secret, "…").split())[:300]
