"""Any text of a brief: one string, or a map by channel and by language."""

from collections.abc import Mapping
from typing import Any

from pydantic import (
    ConfigDict,
    Field,
    RootModel,
    ValidationInfo,
    field_validator,
    model_serializer,
)

ANY = "all"


class Texts(RootModel[dict[str, dict[str, str]]]):
    """{channel or `all`: {language, channel or `all`: text}}; written as shortly as it can be."""

    root: dict[str, dict[str, str]] = Field(default_factory=dict)
    model_config = ConfigDict(frozen=True)

    @field_validator("root", mode="before")
    @classmethod
    def _read(cls, value: Any, info: ValidationInfo) -> Any:
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            return {ANY: {ANY: str(value)}}
        known = (info.context or {}).get("channels", value)
        by_channel: dict[str, dict[str, str]] = {}
        for key, inner in value.items():
            if key == ANY:
                by_channel.setdefault(ANY, {}).update(
                    inner if isinstance(inner, Mapping) else {ANY: inner}
                )
            elif isinstance(inner, Mapping) and key in known:
                by_channel.setdefault(key, {}).update(inner)
            else:  # a language or a channel: whoever asks knows which
                by_channel.setdefault(ANY, {})[key] = inner
        return by_channel

    @model_serializer
    def _write(self) -> Any:
        if list(self.root) != [ANY]:
            return self.root
        texts = self.root[ANY]
        return texts[ANY] if list(texts) == [ANY] else texts

    def __bool__(self) -> bool:
        return any(text for texts in self.root.values() for text in texts.values())

    def pick(self, channel: str, language: str) -> str:
        """The text for that channel and language, the most particular first; "" if none."""
        order = ((channel, language), (channel, ANY), (ANY, channel), (ANY, language), (ANY, ANY))
        texts = (self.root.get(outer, {}).get(inner) for outer, inner in order)
        return next((text for text in texts if text), "")
