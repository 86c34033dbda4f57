"""Any text of a brief: one string, or a map by channel and by language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    GetCoreSchemaHandler,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from hookline.text.languages import THREE_LETTERS, code_of_name, codes_serving, is_iso_code
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import nearest

ANY = "all"
NEXT_OF_LIST = "\u2029"
"""Between the texts of a list, where each of them is one: the sign for a new paragraph."""
_WORD = compile_lazily(r"[a-z][a-z0-9_-]*")
_CODE = compile_lazily(r"([a-z]{2,3})((?:-[A-Za-z0-9]{2,8})*)")


@dataclass(frozen=True)
class Texts:
    """{channel or `all`: {language, channel or `all`: text}}; written as shortly as it can be.

    No `RootModel`: pydantic builds validators as soon as it imports that.
    """

    root: dict[str, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        text = core_schema.str_schema()
        by_language = core_schema.dict_schema(text, text)
        return core_schema.with_info_wrap_validator_function(
            cls._read,
            core_schema.dict_schema(text, by_language),
            serialization=core_schema.plain_serializer_function_ser_schema(cls.written),
        )

    @classmethod
    def _read(
        cls, value: object, validate: ValidatorFunctionWrapHandler, info: ValidationInfo
    ) -> "Texts":
        if isinstance(value, cls):
            return value
        return cls(validate(_by_channel(value, (info.context or {}).get("channels"))))

    def written(self) -> object:
        """As a brief would say it."""
        if list(self.root) != [ANY]:
            return self.root
        texts = self.root[ANY]
        return texts[ANY] if list(texts) == [ANY] else texts

    def __bool__(self) -> bool:
        return any(text for texts in self.root.values() for text in texts.values())

    def wordings(self) -> tuple[str, ...]:
        """Every text in it, once each, in the order in which they are written."""
        texts = (text for by_language in self.root.values() for text in by_language.values())
        return tuple(dict.fromkeys(text for text in texts if text))

    def languages(self) -> tuple[str, ...]:
        """The codes of the languages in which a text is written, in the order of the file."""
        keys = (key for texts in self.root.values() for key, text in texts.items() if text)
        return tuple(dict.fromkeys(key for key in keys if is_language_code(key)))

    def with_default(self, text: str) -> "Texts":
        """With a text for every channel and language that it does not name."""
        named = {key: wording for key, wording in self.root.get(ANY, {}).items() if wording}
        return Texts({**self.root, ANY: {ANY: text, **named}})

    def pick_all(self, channel: str, language: str) -> list[str]:
        """Each text of a list that holds for that channel and language."""
        return list(filter(None, self.pick(channel, language).split(NEXT_OF_LIST)))

    def pick(self, channel: str, language: str) -> str:
        """The text for that channel and language, the most particular first; "" if none.

        A text of the language without a country serves each of its countries.
        """
        codes = codes_serving(language)
        order = (
            *((channel, code) for code in codes), (channel, ANY), (ANY, channel),
            *((ANY, code) for code in codes), (ANY, ANY),
        )  # fmt: skip
        texts = (self.root.get(outer, {}).get(inner) for outer, inner in order)
        return next((text for text in texts if text), "")


def listed(value: object) -> object:
    """A text, or a list of texts of which each counts alone, by channel and language or without.

    What is empty or said again is none.
    """
    if isinstance(value, Mapping):
        return {key: listed(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple) and all(isinstance(text, str) for text in value):
        return NEXT_OF_LIST.join(dict.fromkeys(filter(str.strip, value)))
    return value


def is_language_code(word: str) -> bool:
    """Is it the code of a language that ISO lists: en, hi-Latn, es-MX? `us` is of a country."""
    match = _CODE.fullmatch(word)
    return match is not None and is_iso_code(match[1])


def language_code(word: str) -> str:
    """The word, which has to be a language's code.

    Raises:
        ValueError: it is none, with the code that may be meant.
    """
    if is_language_code(word):
        return word
    hyphened = word.strip().replace("_", "-")
    base, _, rest = hyphened.partition("-")
    code = "-".join(filter(None, (THREE_LETTERS.get(base.lower(), base.lower()), rest)))
    meant = code_of_name(word) or (code if is_language_code(code) else "")
    fix = f"did you mean '{meant}'?" if meant else "write its code, such as en, hi-Latn or es-MX"
    raise ValueError(f"'{word}' is no language's code; {fix}")


EachOfTexts = Annotated[Texts, BeforeValidator(listed)]
"""Texts that may be a list: each is asked for alone."""
LanguageCode = Annotated[str, AfterValidator(language_code)]


def _by_channel(value: object, channels: Collection[str] | None) -> object:
    """A text, or a map of them, by channel and language; a text alone serves all of both.

    Args:
        channels: the names that have a profile, where they are known.
    """
    if value is None:
        return {}
    if isinstance(value, list | tuple):
        raise PydanticCustomError("string_type", "not a text")
    if not isinstance(value, Mapping):
        return {ANY: {ANY: str(value)}}
    _refuse_other_keys(value, channels)
    known = value if channels is None else channels
    by_channel: dict[str, dict[str, object]] = {}
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


def _refuse_other_keys(value: Mapping[object, object], channels: Collection[str] | None) -> None:
    """A text that holds a colon looks like a map, and is none by language or channel.

    Args:
        channels: the names that have a profile; None takes any word that could be one.
    """
    for key, inner in value.items():
        for word in map(str, [key, *inner] if isinstance(inner, Mapping) else [key]):
            is_channel = _WORD.fullmatch(word) if channels is None else word in (ANY, *channels)
            if is_channel or is_language_code(word):
                continue
            folded = word.casefold().replace("_", "-")
            suggestion = folded if is_language_code(folded) else code_of_name(word)
            suggestion = suggestion or nearest(folded, channels or ()) or ""
            is_text = isinstance(inner, str)
            fix = f'put the text in quotes: "{word}: {inner}"' if is_text else "one such as en"
            fix = f"did you mean '{suggestion}'? If not, {fix}" if suggestion else fix
            fix += ", since the colon splits it" if is_text else ""
            raise ValueError(f"'{word}' is no language and no channel; {fix}")
