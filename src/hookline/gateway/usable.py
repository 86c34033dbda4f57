"""Whether a run could begin with a model: told before one is begun, and nothing is sent to it."""

from difflib import get_close_matches

from hookline.errors import BadInput
from hookline.gateway.base import Target
from hookline.gateway.litellm_providers import litellm_key, litellm_providers
from hookline.gateway.models import EXAMPLES, open_gateway
from hookline.gateway.prices import price_of
from hookline.gateway.provider import is_practice
from hookline.gateway.secrets import find_key, no_key


def refuse_unusable(target: Target) -> None:
    """Refuse a model that no run could begin with.

    Raises:
        BadInput: HL601 for a bare name that no price list has, or a provider that nobody knows,
            HL603 for a model without its key, HL604 for one that needs a package that is not here.
    """
    if is_practice(target):
        return
    open_gateway(target)
    if target.adapter == "litellm" and not (target.profile or target.base_url):
        _refuse_provider(target)
    is_bare = not (target.profile or target.base_url or "/" in target.model)
    if is_bare and price_of(target) is None:
        problem = f"'{target.model}' names no model that is known here"
        raise BadInput("HL601", problem, where="--model", fix=f"write one of: {EXAMPLES}")


def _refuse_provider(target: Target) -> None:
    """Refuse a provider that litellm does not know, or whose key is not here."""
    provider, slash, _ = target.name.partition("/")
    known = litellm_providers() if slash else frozenset()
    if known and provider not in known and price_of(target) is None:
        suggestions = get_close_matches(provider, known, n=1)
        problem = f"nobody knows the provider '{provider}' of '{target.model}'"
        fix = f"did you mean '{suggestions[0]}'?" if suggestions else f"write one of: {EXAMPLES}"
        raise BadInput("HL601", problem, where="--model", fix=fix)
    if known and (name := litellm_key(provider)) and find_key(name, target.environ) is None:
        raise no_key(target.model, name)
