"""The lines of a brand that people see as fields, and what is wrong with each by its label."""

from typing import NamedTuple

from hookline.errors import HooklineError
from hookline.tui.problems import problem_beside

Keys = tuple[str, ...]
MARKET: Keys = ("market",)
TRADE: Keys = ("industry",)
LANGUAGE: Keys = ("default_language",)


class BrandField(NamedTuple):
    """A line of the window."""

    keys: Keys
    """Where it stands in the brand's file."""
    label: str
    example: str


FIELDS = (
    BrandField(("about",), "About: what it sells, to whom, and what it stands for",
               "Bicycles in Leipzig, for people who ride every day"),
    BrandField(("voice", "traits"), "How it sounds, in a few words", "warm, plain, a little dry"),
    BrandField(TRADE, "What it trades in: its rules and its words hold", "apparel"),
    BrandField(MARKET, "Country whose rules hold", "Germany"),
    BrandField(LANGUAGE, "Language it writes in; blank takes what its country reads", "German"),
    BrandField(("url_allow",), "Web addresses that its links may lead to", "speichenwerk.example"),
    BrandField(("sender", "sms"), "Sender of its SMS", "SPEICHE"),
    BrandField(("must_say", "sms"), "How one leaves its SMS: with your number for STOP, where you "
               "have one", "STOP to 36111"),
    BrandField(("sender", "signed"), "Who signs its e-mail", "Mira from the shop"),
    BrandField(("sender", "postal_address"), "Its address on paper, for e-mail",
               "Karl-Heine-Str. 1, 04229 Leipzig"),
    BrandField(("never_say",), "Words that it never says", "cheap, hurry"),
)  # fmt: skip


def label_of(keys: Keys) -> str:
    """What a line of the brand is called, before what its label explains; "" for no line."""
    labels = {field.keys: field.label for field in FIELDS}
    label = labels.get(keys, "")
    return f"{label.partition(':')[0].partition(';')[0]}: " if label else ""


def problems_by_line(problem: HooklineError) -> dict[Keys, str]:
    """What is wrong, each at its line; what belongs to none at the first, by its place."""
    by_line: dict[Keys, str] = {}
    for part in (problem, *problem.also):
        keys = tuple(part.where.split("."))
        place = "" if label_of(keys) or not part.where else f"{part.where}: "
        by_line.setdefault(keys, f"! {place}{problem_beside(part)}")
    return by_line
