"""What a request will cost: tokens guessed from the text, prices from a dated list."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from hookline.records.base import Record
from hookline.records.documents import validated
from hookline.records.files import read_mapping
from hookline.records.prompt import Prompt

FREE = ("offline", "manual", "replay")
PER = 1_000_000
"""Tokens that a list price is for."""
WRITTEN = {"sms": 110, "push": 90, "whatsapp": 260, "email": 420}
"""A generous guess at one variant's answer in tokens, with its follow-up and the JSON around it."""


class Price(Record):
    """US dollars for a million tokens."""

    input: float
    output: float
    as_of: str
    """YYYY-MM-DD of the list that it is from."""


class Estimate(NamedTuple):
    """Low and high guesses for some prompts; the cost is None where no price is known."""

    requests: int
    tokens_in: tuple[int, int]
    tokens_out: tuple[int, int]
    cost: tuple[float, float] | None


def read_prices(folders: Iterable[Path]) -> dict[str, Price]:
    """Prices by model; a team's own lines stand before the shipped ones."""
    found: dict[str, Price] = {}
    for folder in reversed(list(folders)):
        path = folder / "prices.yaml"
        if path.is_file():
            tree = read_mapping(path)
            for name in tree.value:
                found[name] = validated(Price, tree.below(name))
    return found


def estimate(prompts: Iterable[Prompt], price: Price | None) -> Estimate:
    """What these prompts take, before anything is asked again."""
    asked = list(prompts)
    read = [tokens(f"{m.content}") for prompt in asked for m in prompt.messages]
    tokens_in = (sum(low for low, _ in read), sum(high for _, high in read))
    most = sum(WRITTEN[prompt.channel] * len(prompt.cells) for prompt in asked)
    tokens_out = (most // 2, most)
    cost = None
    if price is not None:
        low, high = (
            (price.input * i + price.output * o) / PER
            for i, o in zip(tokens_in, tokens_out, strict=True)
        )
        cost = (low, high)
    return Estimate(len(asked), tokens_in, tokens_out, cost)


def tokens(text: str) -> tuple[int, int]:
    """A low and a high guess: Latin text is four to three characters a token, others one to two."""
    latin = sum(char < "\u0250" for char in text)
    other = len(text) - latin
    return latin // 4 + other // 2, latin // 3 + round(other * 1.2) + 1
