"""Opens a run's provider: its gateway, prices, journal and limits."""

from hookline.errors import BadInput, Wording
from hookline.gateway.base import Batches, Target
from hookline.gateway.journal import Journal
from hookline.gateway.models import open_gateway
from hookline.gateway.prices import Meter, price_of
from hookline.gateway.provider import Provider, is_practice
from hookline.loop.writing.events import OnRunEvent
from hookline.loop.writing.run import Options
from hookline.records.model_profile import ModelPrice
from hookline.records.prompt import Reply, Request
from hookline.records.words import OFFLINE
from hookline.workspace.clock import stamp
from hookline.workspace.folder import Workspace


class Nobody:
    """The gateway of a run whose messages the practice writer composes: nothing is ever sent."""

    async def send(self, request: Request, *, timeout: float) -> Reply:
        """Never asked."""
        raise AssertionError(f"nothing is sent for {request.model} within {timeout} s")

    async def close(self) -> None:
        """Nothing was opened."""


def open_provider(
    target: Target, workspace: Workspace, options: Options, run: str, on_event: OnRunEvent
) -> Provider:
    """A provider to ask until it is closed; nothing is sent yet.

    Args:
        run: names the journal's file.
    Raises:
        BadInput: HL641 for a money cap without a price, HL660 for a batch where there are none.
    """
    price = price_of(target)
    needs_price(price, target, options)
    gateway = Nobody() if target.adapter == OFFLINE else open_gateway(target)
    if options.batch and not isinstance(gateway, Batches):
        fix = Wording("use openai/NAME, or leave --batch out", at_desk="use openai/NAME")
        raise BadInput("HL660", f"{target.model} takes no batches", where="--batch", fix=fix)
    journal = None
    if not is_practice(target):
        folder = workspace.folder("journal")
        journal = Journal(folder, run, reuse=not options.fresh, now=stamp)
    meter = Meter(price, batch=options.batch)
    provider = Provider(gateway, target, options.limits, meter, journal, on_event)
    if journal and options.again:
        journal.give_up(provider.endpoint)
    provider.collects_earlier = options.batch and options.resume
    return provider


def needs_price(price: ModelPrice | None, target: Target, options: Options) -> None:
    """Refuse a cap on money where nobody knows what a call costs.

    Raises:
        BadInput: HL641.
    """
    if options.limits.caps.cost is not None and price is None:
        line = f"{target.name}: {{input: …, output: …, as_of: …}}"
        fix = Wording(
            f"add `{line}` to prices.yaml in your --prompts folder, or cap with --max-tokens",
            at_desk="whoever looks after your software has its price",
        )
        problem = Wording(
            f"no price of {target.name} is known, so --max-cost could not be kept",
            at_desk=f"no price of {target.name} is known, so no cap on money could be kept",
        )
        raise BadInput("HL641", problem, where="--max-cost", fix=fix)
