"""Which of a provider's errors are worth another try; the one table of it."""

import math
import re
import time
from collections.abc import Mapping

from hookline.errors import ProviderFailed, Wording
from hookline.gateway.base import NotThere, Refused, Transient, Unsupported
from hookline.gateway.error_bodies import ErrorBody, plain, read_error
from hookline.gateway.secrets import redact
from hookline.records.prompt import Reply
from hookline.text.pattern import compile_lazily
from hookline.text.refusals import refusal_in
from hookline.text.safe import safe_text

RETRY_STATUS = frozenset({408, 409, 425, 429})
"""Answers that another try may change; so is every error of the server's own, 500 and up."""
CROWDED = frozenset({429, 503, 529})
"""Answers that say: too much at once."""
STOPS = frozenset({401, 402, 403, 404})
"""Answers that every other request would get too; so is a redirect."""
WRONG_REQUEST = Wording(
    "the request is wrong for this model; `hookline prompt` shows it",
    at_desk="the request is wrong for this model; choose another",
)
FIXES = {
    400: WRONG_REQUEST,
    401: "check the key in the environment",
    402: "the account is out of credit",
    403: "this key may not use this model",
    404: "check the model's name and the address",
    413: "ask for fewer variants, or shorten the brief",
    422: WRONG_REQUEST,
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
KEYS = ("api key", "api_key", "apikey", "credit", "billing", "quota", "unauthorized", "forbidden")
"""Words of an answer that is about who asks, and not about the form in which they do."""
NO_KEY = compile_lazily(
    r"(?i)api[ _-]?key[ _](?:is )?(?:not valid|invalid|expired|missing)|invalid api[ _-]?key"
)
MISSHAPEN = "json_validate_failed"
"""The code of a server that wrote an answer and found that it breaks the schema."""
REFUSED = "HL613"
FIX_OF_REFUSALS = "reword the brief, or take another model; a retry would be refused too"
POLICY = ("content_policy_violation", "content_filter", "invalid_prompt")
OPTIONAL = ("temperature", "seed", "max_tokens", "stream_options", "response_format")
"""Parameters that a request can do without, or say otherwise."""
SYSTEM = "system"
"""The role that some models do not take; its words then open the user's message."""
NO_SYSTEM = compile_lazily(
    r"(?i)system[ _]?(?:role|message|prompt|instruction)s?\b.{0,60}\bnot|developer instruction"
    r"|roles must alternate|only .{0,30}user.{0,20} roles|(?:unexpected|invalid|unsupported) role"
    r"|not support.{0,20}system|unknown role|'system' is not|first message.{0,20}user"
    r"|role.{0,20} must be one of (?!.*system)|input should be '(?:user|assistant)'(?!.*system)"
)
GRAMMAR = compile_lazily(r"(?i)\bgrammar\b|structured outputs?|guided")
"""A schema that was refused, in a server's own error."""
LONGEST_WAIT = 120.0  # seconds; a provider that asks for more is better resumed later
SLOW = 3  # tries of what did not answer in time


def from_status(
    status: int, error: object, headers: Mapping[str, str], model: str, *, now: float | None = None
) -> ProviderFailed:
    """What an answer with an error's status means.

    Args:
        error: its body, or as much of it as there is.
        now: the clock, for a wait that is asked for as a date.
    """
    error_body = read_error(error)
    words = f"{error_body.code} {error_body.message}"
    problem = f"{model} answered {status}: {_words(error_body.message or plain(error))}"
    if _out_of_credit(error_body.code, error_body.message, headers):
        return ProviderFailed("HL614", problem, fix="the account is out of credit")
    if MISSHAPEN in error_body.code or error_body.answer:
        misshapen = Transient(
            "HL616",
            problem,
            fix=Wording(
                "another --seed, or a model that keeps to a schema",
                at_desk="ask again, or a model that keeps to a schema",
            ),
        )
        misshapen.text, misshapen.tries, misshapen.billed = error_body.answer, SLOW, True
        return misshapen
    too_long = any(word in words for word in TOO_LONG)
    of_policy = any(word in error_body.code for word in POLICY)
    if not (too_long or of_policy) and (name := _refused_parameter(status, error_body)):
        unsupported = Unsupported("HL615", problem, fix=f"this server does not take {name}")
        unsupported.parameter = name
        return unsupported
    if status in RETRY_STATUS or status >= 500:
        return _transient(status, error_body, headers, model, problem, now)
    if status == 400 and NO_KEY.search(words):  # Google's way of saying 401
        return ProviderFailed("HL617", problem, fix=FIXES[401])
    if status in STOPS or 300 <= status < 400:  # nobody is sent on to where they did not ask
        kind = NotThere if status == 404 else ProviderFailed
        return kind("HL617", problem, fix=FIXES.get(status, FIXES[404]))
    refused = Refused("HL617", problem, fix=FIXES.get(status, ""))
    refused.may_be_its_form = status in (400, 422) and not (
        too_long or of_policy or any(word in words.lower() for word in KEYS)
    )
    if too_long:
        refused.fix = "shorten the brief, or use a model with more room"
    if of_policy:
        refused.fix = FIX_OF_REFUSALS
    return refused


def _transient(
    status: int,
    error_body: ErrorBody,
    headers: Mapping[str, str],
    model: str,
    problem: str,
    now: float | None,
) -> ProviderFailed:
    """A failure that passes: after the wait that was asked for, unless that is too long."""
    waits = (
        headers
        if retry_after(headers, now=now) is not None
        else {"retry-after": error_body.retry_delay}
    )
    asked = retry_after(waits, now=now)
    if asked is not None and asked > LONGEST_WAIT:
        wait = f"{model} asks to wait {asked:,.0f} seconds"
        return ProviderFailed("HL618", wait, fix="go on later with the same command")
    transient = Transient("HL616", problem, fix="try again later; what is done is kept")
    transient.retry_after, transient.crowded = asked, status in CROWDED
    return transient


def refusal_of(reply: Reply) -> str:
    """The first words with which a model, or its provider's filter, refuses; "" in an answer."""
    words = refusal_in(reply.text) or reply.refusal
    return _words(words) if words.strip() else ""


def refused(model: str, words: str, what: str = "") -> Refused:
    """What to tell a person of what a model will not write.

    Args:
        what: it would not write; "" for all that it was asked for.
    """
    problem = f"{model} refused{f' {what}' if what else ''}: {_words(words)}"
    return Refused(REFUSED, problem, fix=FIX_OF_REFUSALS)


def unreachable(model: str, *, billed: bool = True, why: str = "", fix: str = "") -> Transient:
    """A connection that was refused, or broke."""
    problem = f"cannot reach {model}{f': {_words(why)}' if why else ''}"
    transient = Transient("HL610", problem, fix=fix or "is the address right, is it up?")
    transient.billed = billed
    return transient


def too_slow(model: str, seconds: float) -> Transient:
    """No whole answer in time."""
    problem = f"{model} did not answer within {seconds:g} seconds"
    transient = Transient("HL610", problem, fix=Wording("--timeout allows more", at_desk=""))
    transient.tries, transient.crowded, transient.billed = SLOW, True, True
    return transient


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
            from email.utils import parsedate_to_datetime  # few servers answer with a date

            moment = parsedate_to_datetime(asked).timestamp()
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


def _refused_parameter(status: int, error: ErrorBody) -> str:
    """The optional parameter that the answer complains of; "" when it is something else."""
    if status not in (400, 422, 500, 501):
        return ""
    if NO_SYSTEM.search(error.message):
        return SYSTEM
    if status >= 500:  # a server's own error names no parameter, but may be of the schema's making
        return "response_format" if GRAMMAR.search(error.message) else ""
    if error.param in OPTIONAL:
        return error.param
    if "json_schema" in error.message or "json_object" in error.message:
        return "response_format"
    match = re.search(r"\b(" + "|".join(OPTIONAL) + r")\b", error.message)
    return match[1] if match else ""


def _words(message: object) -> str:
    words = safe_text(" ".join(str(message or "no reason given").split()))
    return redact(words)[:300]  # in this order: a key that is cut in two is not known any more
