"""One JSON line in, one out: `hookline check` and `hookline measure` for outside programs."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from hookline.documents import Document, Fields
from hookline.errors import BadInput
from hookline.text.sms import measure_sms

if TYPE_CHECKING:
    from hookline.records.channel import ChannelProfile
    from hookline.records.sheet import FactSheet


def measure_line(line: Document) -> Fields:
    """`{"text"}` → its SMS size; imports nothing but the counter.

    Raises:
        BadInput: HL210 without a text.
    """
    return _with_id(line, measure_sms(_text(line))._asdict())


def check_line(line: Document, sheets: "FactSheetReader") -> Fields:
    """`{"sheet", "text", "parts", "others", "live_arms"}` → `{"findings"}`.

    Raises:
        BadInput: HL210 without a text or parts, HL211 when the sheet cannot be read.
    """
    from hookline.guardrails.check import check

    parts = line.get("parts") or {}
    if not isinstance(parts, Mapping):
        raise BadInput("HL210", "parts is no object", fix='write {"body": "…"}')
    if any(isinstance(part, int | float) for part in parts.values()):
        raise BadInput("HL210", "a part is a number", fix='write {"body": "…"}')
    if "text" in line or not parts:
        parts = {"body": _text(line), **parts}
    siblings, live = _texts(line, "others"), _texts(line, "live_arms")
    sheet = sheets.read(line.get("sheet"))
    findings = [
        finding.model_dump(mode="json") for finding in check(parts, sheet, siblings, live=live)
    ]
    return _with_id(line, {"findings": findings})


class FactSheetReader:
    """Fact sheets as outside programs write them, each channel by its name."""

    def __init__(self, channels: "Mapping[str, ChannelProfile]") -> None:
        self._channels = channels
        # the same sheet is the same object, so it is compiled once
        self._of_json = lru_cache(maxsize=256)(self._validated)

    def read(self, sheet: object) -> "FactSheet":
        """The sheet of that JSON value.

        Raises:
            BadInput: HL211 when it is none.
        """
        return self._of_json(json.dumps(sheet, sort_keys=True))

    def _validated(self, text: str) -> "FactSheet":
        from pydantic import ValidationError

        from hookline.records.sheet import FactSheet

        sheet = json.loads(text)
        name = sheet.get("channel") if isinstance(sheet, dict) else None
        if isinstance(name, str):
            if name not in self._channels:
                fix = f"one of: {', '.join(self._channels)}"
                raise BadInput("HL211", f"the sheet's channel: there is no '{name}'", fix=fix)
            sheet = {**sheet, "channel": self._channels[name]}
        if isinstance(sheet, dict) and isinstance(country := sheet.get("country"), str):
            sheet |= {"country": _country(country)}
        try:
            return FactSheet.model_validate(sheet)
        except ValidationError as refused:
            first = refused.errors()[0]
            where = ".".join(map(str, first["loc"])) or "sheet"
            problem = f"the sheet's {where}: {first['msg']}"
            raise BadInput("HL211", problem, fix='at least {"channel": "sms"}') from None


def _country(written: str) -> str:
    """Two letters in capitals.

    Raises:
        BadInput: HL211 for anything else, since a name would select no country's rules.
    """
    if written.upper() == "UK" or len(written) != _COUNTRY_CODE or not written.isalpha():
        fix = "did you mean 'GB'?" if written.upper() == "UK" else "its two letters, as in 'IN'"
        raise BadInput("HL211", f"the sheet's country: there is no '{written}'", fix=fix)
    return written.upper()


_COUNTRY_CODE = 2
"""Letters of a country. Source: ISO 3166-1 alpha-2."""


def _text(line: Document) -> str:
    text = line.get("text")
    if not isinstance(text, str):
        raise BadInput("HL210", "there is no text", fix='write {"text": "…"}')
    return text


def _texts(line: Document, key: str) -> Sequence[str]:
    texts = line.get(key) or ()
    if (
        isinstance(texts, str)
        or not isinstance(texts, Sequence)
        or not all(isinstance(text, str) for text in texts)
    ):
        raise BadInput("HL210", f"{key} is no list of texts")
    return texts


def _with_id(line: Document, answer: Fields) -> Fields:
    return {"id": line["id"], **answer} if "id" in line else answer
