"""Whether a run could begin with a model: told before one is begun, and nothing is sent to it."""

from hookline.errors import BadInput
from hookline.gateway.base import Target
from hookline.gateway.models import EXAMPLES, open_gateway
from hookline.gateway.prices import price_of
from hookline.gateway.provider import is_practice


def refuse_unusable(target: Target) -> None:
    """Refuse a model that no run could begin with.

    Raises:
        BadInput: HL601 for a bare name that no price list has, HL603 for a model without its key,
            HL604 for one that needs a package that is not here.
    """
    if is_practice(target):
        return
    open_gateway(target)
    is_bare = not (target.profile or target.base_url or "/" in target.model)
    if is_bare and price_of(target) is None:
        problem = f"'{target.model}' names no model that is known here"
        raise BadInput("HL601", problem, where="--model", fix=f"write one of: {EXAMPLES}")
