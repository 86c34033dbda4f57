"""Provider calls: what shapes an answer, with a key that tells each call from every other."""

from collections.abc import Sequence

from hookline.documents import Document, Fields, int_at
from hookline.gateway.base import Target
from hookline.gateway.models import base_url
from hookline.gateway.prices import longest_answer
from hookline.loop.writing.run import Options
from hookline.records.model_profile import ModelProfile
from hookline.records.prompt import Message, Prompt, Request
from hookline.text.digests import digest_of


def request_for(
    prompt: Prompt, target: Target, options: Options, sample: int = 0, *, length_factor: int = 1
) -> Request:
    """The provider call of a prompt.

    What bounds a call is no part of its key, so that paid answers are found again under other caps.

    Args:
        sample: how often it was asked before.
        length_factor: times the usual length that the answer may take.
    """
    params = dict(options.params)
    if "max_tokens" in params:
        params["max_tokens"] = int_at(params, "max_tokens") * length_factor
    request = keyed_request(
        prompt.messages, prompt.schema_, target, params, seed=options.seed, sample=sample
    )
    caps = options.limits.caps
    if (caps.cost, caps.tokens, options.limits.tokens_per_minute) != (None, None, None):
        # who counts tokens has to know an answer's end
        most = {"max_tokens": longest_answer(prompt) * length_factor}
        return request.model_copy(update={"params": most | request.params})
    return request


def keyed_request(
    messages: Sequence[Message],
    schema: Document,
    target: Target,
    params: Document,
    *,
    seed: int,
    sample: int = 0,
) -> Request:
    """One call; its key is the digest of all that shapes the answer, the server's address too."""
    profile = target.profile
    params = with_profile(params, profile) if profile else params
    content = {
        "model": target.model,
        "messages": [message.model_dump() for message in messages],
        "schema": dict(schema),
        "params": dict(params),
        "seed": seed + sample,
        "sample": sample,
    }
    shaping = {"address": base_url(target)} | ({"name": target.name} if profile else {})
    key = digest_of(content | shaping)
    return Request.model_validate(content | {"key": key})


def with_profile(params: Document, profile: ModelProfile) -> Fields:
    """Parameters of a call with those of a team's models.yaml over them.

    An answer's length is the run's own where the run names one; ~ in the file leaves a parameter
    out.
    """
    merged = dict(params) | profile.params | profile.extra
    if "max_tokens" in params:
        merged["max_tokens"] = params["max_tokens"]
    return {name: value for name, value in merged.items() if value is not None}
