"""A model as a team uses it: one entry of models.yaml, and what a model's tokens cost."""

import json

from pydantic import Field, field_validator

from hookline.documents import Fields
from hookline.records.base import Record
from hookline.text.pattern import compile_lazily

PER = 1_000_000
"""Tokens that a list price is for."""
PARAMS = (
    "temperature", "top_p", "max_tokens", "max_completion_tokens", "reasoning_effort",
)  # fmt: skip
"""What a profile may set; the rest of a call is ours, or stands in `extra`."""
OURS = ("model", "messages", "response_format", "stream", "stream_options", "seed", *PARAMS)
"""What `extra` may not name: a prompt is built in one place, and a parameter is set in one."""
COUNTED = ("max_tokens", "max_completion_tokens")
"""Parameters of which budgets reckon: whole numbers of tokens."""
VARIABLE = compile_lazily(r"[A-Z][A-Z0-9_]*")
HEADER = compile_lazily(r"[A-Za-z0-9][A-Za-z0-9-]*")
SECRET_HEADERS = ("authorization", "cookie", "api-key", "x-api-key", "proxy-authorization")


class ModelPrice(Record):
    """US dollars for a million tokens."""

    input: float = Field(ge=0)
    output: float = Field(ge=0)
    cached: float | None = Field(default=None, ge=0)
    """Of input that the provider had read before; as `input` when it is left out."""
    batch: float = Field(default=1.0, ge=0, le=1)
    """What a batch pays of all this: 0.5 is half."""
    as_of: str
    """YYYY-MM-DD of the list that it is from, or the release of litellm that brought it."""

    def cost(self, tokens_in: int, tokens_out: int, cached: int = 0) -> float:
        """US dollars of one call."""
        rate = self.input if self.cached is None else self.cached
        fresh = max(0, tokens_in - cached)
        return (self.input * fresh + rate * cached + self.output * tokens_out) / PER


class ModelProfile(Record):
    """What `--model NAME` stands for, where a team has named it in models.yaml."""

    model: str
    """As `--model` takes it: openai/NAME, https://host/v1#NAME, PROVIDER/NAME."""
    key: str = ""
    """The name of the variable that holds its key, such as ACME_API_KEY; never the key itself."""
    params: Fields = Field(default_factory=dict)
    """Sent with every call; ~ leaves out what Hookline would send."""
    headers: dict[str, str] = Field(default_factory=dict)
    """Sent with every call; none that holds a key."""
    extra: Fields = Field(default_factory=dict)
    """Further fields of the call's body that this server knows."""
    price: ModelPrice | None = None
    concurrency: int | None = Field(default=None, ge=1, le=1000)
    """Calls in flight at most, where nobody chose another number."""
    lan: bool = False
    """May it be asked over http in the house's own network? Brief and key go in the clear then."""

    @field_validator("key")
    @classmethod
    def _is_a_name(cls, value: str) -> str:
        if value and not VARIABLE.fullmatch(value):  # what stands there may be a key: not repeated
            raise ValueError("not the name of a variable; write one like ACME_API_KEY")
        return value

    @field_validator("params", "extra", mode="before")
    @classmethod
    def _typed(cls, value: object) -> object:
        return _as_json(value)

    @field_validator("params")
    @classmethod
    def _known(cls, value: Fields) -> Fields:
        if unknown := sorted(set(value) - set(PARAMS)):
            raise ValueError(
                f"there is no parameter '{unknown[0]}'; write one of {', '.join(PARAMS)}, "
                "or put it below extra:"
            )
        for name in COUNTED:
            tokens = value.get(name)
            if tokens is not None and (type(tokens) is not int or tokens < 1):
                raise ValueError(f"{name} is a whole number of tokens; write one such as 800")
        return value

    @field_validator("headers")
    @classmethod
    def _public(cls, value: dict[str, str]) -> dict[str, str]:
        for name, text in value.items():
            if name.lower() in SECRET_HEADERS:
                raise ValueError(f"{name} holds a key; write key: and the name of a variable")
            if not HEADER.fullmatch(name) or not text.isprintable():
                raise ValueError("a header is one line of letters, digits and hyphens; mend it")
        return value

    @field_validator("extra")
    @classmethod
    def _besides(cls, value: Fields) -> Fields:
        if twice := sorted(set(value) & set(OURS)):
            raise ValueError(f"'{twice[0]}' is no extra field; set it below params:, or leave it")
        return value


def _as_json(value: object) -> object:
    """What a server would have been sent: a document's plain words are texts until here."""
    if isinstance(value, dict):
        return {name: _as_json(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_as_json(inner) for inner in value]
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
