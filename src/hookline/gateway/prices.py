"""What a request will cost: tokens guessed from the text, prices from a dated list."""

import datetime
import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from hookline.gateway.base import Target
from hookline.gateway.budget import Spend
from hookline.gateway.litellm_prices import TokenPrice, litellm_price, litellm_version
from hookline.gateway.models import WITHOUT_NETWORK
from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.records.model_profile import PER, ModelPrice
from hookline.records.prompt import Prompt, Reply, Request

HALF_A_YEAR = datetime.timedelta(days=183)
SPARE = 256
"""Tokens of an answer besides its variants."""
DOUBT = 1.2
"""A budget sets aside so many times the high guess of what is read."""


class Estimate(NamedTuple):
    """Low and high guesses for some prompts; the cost is None where no price is known."""

    requests: int
    tokens_in: tuple[int, int]
    tokens_out: tuple[int, int]
    cost: tuple[float, float] | None


def read_prices(folders: Iterable[Path]) -> dict[str, ModelPrice]:
    """Prices by model; a team's own lines stand before the shipped ones."""
    prices: dict[str, ModelPrice] = {}
    for folder in reversed(list(folders)):
        path = folder / "prices.yaml"
        if path.is_file():
            tree = read_mapping(path)
            for name in tree.lines:
                prices[name] = validated(ModelPrice, tree.below(name))
    return prices


def price_of(target: Target) -> ModelPrice | None:
    """The price of a target: its profile's, a team's or the shipped list's, else litellm's.

    In a list by its whole name, else by what follows the provider's.
    """
    if target.adapter in WITHOUT_NETWORK:
        return ModelPrice(input=0, output=0, as_of="")
    if target.profile and target.profile.price:
        return target.profile.price
    prices = read_prices(target.prompts)
    name, tail = target.name, target.name.rpartition("/")[2]
    price = prices.get(name) or prices.get(tail)
    if price or target.base_url:  # another address may take another price
        return price
    return _from_litellm(litellm_price(name) or litellm_price(tail))


def _from_litellm(price: TokenPrice | None) -> ModelPrice | None:
    if price is None:
        return None
    return ModelPrice(
        input=price.input * PER,
        output=price.output * PER,
        cached=None if price.cached is None else price.cached * PER,
        as_of=litellm_version(),
    )


def is_old(price: ModelPrice, today: datetime.date) -> bool:
    """Is the list older than six months? Providers change prices about twice a year."""
    try:
        listed = datetime.date.fromisoformat(price.as_of)
    except ValueError:
        return False
    return today - listed > HALF_A_YEAR


def estimate(prompts: Iterable[Prompt], price: ModelPrice | None) -> Estimate:
    """What these prompts take, before anything is asked again."""
    asked = list(prompts)
    read = [tokens(f"{m.content}") for prompt in asked for m in prompt.messages]
    tokens_in = (sum(low for low, _ in read), sum(high for _, high in read))
    most = sum(
        prompt.brief.channels[prompt.channel].answer_tokens * len(prompt.cells) for prompt in asked
    )
    tokens_out = (most // 2, most)
    cost = None
    if price is not None:
        low, high = (price.cost(i, o) for i, o in zip(tokens_in, tokens_out, strict=True))
        cost = (low, high)
    return Estimate(len(asked), tokens_in, tokens_out, cost)


def longest_answer(prompt: Prompt) -> int:
    """Tokens that an answer may take where a budget has to know: twice the generous guess.

    Languages outside the Latin alphabet take two to three times as many tokens for the same copy.
    """
    times = prompt.brief.languages[prompt.language].token_factor
    return SPARE + times * prompt.brief.channels[prompt.channel].answer_tokens * len(prompt.cells)


def tokens(text: str) -> tuple[int, int]:
    """A low and a high guess: Latin text is four to three characters a token, others one to two."""
    latin = sum(char < "\u0250" for char in text)
    other = len(text) - latin
    return latin // 4 + other // 2, latin // 3 + round(other * 1.2) + 1


class Meter:
    """Turns requests into what they may take, and replies into what they took."""

    def __init__(self, price: ModelPrice | None, *, batch: bool = False) -> None:
        self._price = price
        self._share = price.batch if price and batch else 1.0
        self._doubt = DOUBT

    def most(self, request: Request) -> Spend:
        """What a call may take at most; `max_tokens` is the provider's own limit on the answer."""
        guessed = math.ceil(self._doubt * _read(request))
        written = request.max_tokens
        return Spend(1, guessed + written, self._cost(guessed, written))

    def took(self, request: Request, reply: Reply, most: Spend) -> Spend:
        """What a call took; all that was set aside where the provider did not count both ways."""
        counted = Spend(1, reply.tokens_in + reply.tokens_out, self.priced(reply).cost or 0.0)
        if not (reply.tokens_in and reply.tokens_out):
            return Spend(1, max(counted.tokens, most.tokens), max(counted.cost, most.cost))
        guessed = most.tokens - request.max_tokens
        if 0 < guessed < reply.tokens_in:  # a tokenizer that we guess too low
            self._doubt *= 1.1 * reply.tokens_in / guessed
        return counted

    def priced(self, reply: Reply) -> Reply:
        """The reply with its cost by the list, else as its provider gave it, else unknown."""
        if self._price is None or not (reply.tokens_in or reply.tokens_out):
            return reply
        cost = self._cost(reply.tokens_in, reply.tokens_out, reply.tokens_cached)
        return reply.model_copy(update={"cost": cost})

    def _cost(self, tokens_in: int, tokens_out: int, cached: int = 0) -> float:
        if self._price is None:
            return 0.0
        return self._price.cost(tokens_in, tokens_out, cached) * self._share


def _read(request: Request) -> int:
    """A high guess at what a provider reads: the messages, and the schema with them."""
    text = "".join(message.content for message in request.messages)
    return tokens(text)[1] + len(json.dumps(request.schema_)) // 3 + 16 * len(request.messages)
