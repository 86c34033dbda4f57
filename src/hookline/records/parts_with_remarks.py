"""Parts of a brief that say more than their key holds: read, and the rest kept and told."""

import re
from collections.abc import Collection, Mapping

from hookline.errors import BadInput, Wording
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.proposed_fixes import letters
from hookline.records.yaml_tree import Tree
from hookline.text.digits import fold_digits
from hookline.text.pattern import compile_lazily

LONGEST_NUMBER = 24
"""Characters of a telephone number; more holds a remark."""


def take_parts(tree: Tree, channels: Collection[str]) -> None:
    """Read a channel's sender that nobody can set and a number with a remark, and say so under the
    tree's `readings`."""
    _take_senders(tree, channels)
    _take_telephone(tree)


def _take_senders(tree: Tree, channels: Collection[str]) -> None:
    """`sender: {push: …}`: only an SMS and an e-mail have a sender's name of the brand's own."""
    from hookline.records.brand import Sender  # who reads no brief does not wait for its records

    brand = tree.lines.get("brand")
    sender = brand.get("sender") if isinstance(brand, Mapping) else None
    if not isinstance(sender, dict):
        return
    for key in [str(key) for key in sender]:
        named = letters(key)
        if named in channels and named not in Sender.model_fields and not _is_mail(named):
            text = sender.pop(key)
            tree.readings += (
                f"sender: {key} '{text}' is not used; a message there bears the name under which "
                "the business is registered with the service",
            )


def _is_mail(named: str) -> bool:
    """Is it read as an address or a name of one?"""
    from hookline.records.brand import MAIL

    return MAIL.fullmatch(named) is not None


def _take_telephone(tree: Tree) -> None:
    """`phone: 253 000 111 (landline)`: the remark stands among the facts, for copy to tell."""
    cta = tree.lines.get("cta")
    phone, facts = cta.get("phone") if isinstance(cta, dict) else None, tree.lines.get("facts", [])
    if not isinstance(cta, dict) or not isinstance(phone, str) or not isinstance(facts, list):
        return
    text = phone.strip()
    low = fold_digits(text).casefold()
    number = _before_hours(text, low) if len(low) == len(text) else ""
    if not number and len(phone) > LONGEST_NUMBER:
        number = _before_remark(tree, text)
    if not number:
        return
    cta["phone"] = number
    tree.lines["facts"] = [*facts, text]
    tree.readings += (
        f"how one acts: phone '{phone}' is read as {number}, and the whole of it as a fact; what "
        "every message has to say beside the number is written under must_say",
    )


def _before_hours(text: str, low: str) -> str:
    """The number before hours that are unmistakable, `24/7`, `24h`, `, 9-18`; "" without any."""
    if not any(map(str.isalpha, low)) and "/" not in low:
        return ""
    for match in _hours().finditer(low):
        number = text[: match.start()].rstrip(" ,;([\u00a0")
        if _PLAIN.fullmatch(fold_digits(number)) and _digits(number) >= FEWEST_DIGITS:
            return number
    return ""


def _before_remark(tree: Tree, text: str) -> str:
    """The number, with its extension, before a remark in words; "" where it holds no number.

    Raises:
        BadInput: nobody can tell where the number ends and the remark begins.
    """
    match = _NUMBER.match(fold_digits(text))
    if match is None:
        return ""
    number = text[: match.end("number")]
    extension = _EXTENSION.match(fold_digits(text), len(number))
    if extension:
        whole = text[: extension.end()]
        if len(whole) <= LONGEST_NUMBER and whole != text:
            return whole
        raise _asked(tree, text, f"{number} x {extension['own']}")
    remark = text[len(number) :]
    is_joined = remark[:1].isascii() and remark[:1].isalpha()  # 0800 123 4PIZZA
    if is_joined or not _REMARK.match(remark) or _may_hold_hours(fold_digits(number), remark):
        raise _asked(tree, text, "…")
    return number


def _may_hold_hours(number: str, remark: str) -> bool:
    """Do figures at a number's end belong to the words behind it as well: `030 123456 9 Uhr`?"""
    groups = re.findall(r"\d+", number)
    last = groups[-1]
    if len(last) > 2 or not remark[:1].isspace() or not remark.strip()[:1].isalpha():
        return False
    if [len(group) for group in groups[-3:]] != [2, 2, 2]:
        return True
    word = re.match(r"\w+", remark.strip())
    return int(last) <= HOURS_A_DAY and word is not None and len(word[0]) <= len("uhr")


def _asked(tree: Tree, text: str, number: str) -> BadInput:
    return BadInput(
        "HL106",
        f"how one acts: where does the telephone number in '{text}' end?",
        where=tree.where(("cta", "phone")),
        fix=Wording(
            f"write the number alone, `phone: {number}`, and what is said beside it as a fact, "
            f'`facts: ["{text}"]`',
            at_desk="write the number alone, and what is said beside it as a fact",
        ),
    )


def _digits(number: str) -> int:
    return sum(sign.isdigit() for sign in number)


@of_all_phrases
def _hours(books: Mapping[str, PhraseBook]) -> re.Pattern[str]:
    """Hours that no telephone number ends in: round the clock, with a unit, behind a comma."""
    signs = "|".join(
        sorted({re.escape(w) for b in books.values() for w in b.hour_signs}, key=len, reverse=True)
    )
    hour = r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?"
    span = rf"{hour}\s?[-–—]\s?{hour}"
    signed = rf"(?:{span}|{hour})\s?(?:{signs})(?![^\W\d_])"
    return re.compile(
        rf"(?<=[\s,;(\[])(?:(?:24|7)/7(?!\d)|(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|24/24(?!\d)|{signed}|\d{{1,2}}(?=[^\W\d_]{{1,3}}(?!\w)))"
        rf"|(?<=[,;(\[])\s*{span}(?![\d/-])"
    )


FEWEST_DIGITS = 6
"""Of a telephone number that hours stand behind."""
HOURS_A_DAY = 24
_PLAIN = compile_lazily(r"\+?[\d(][\d ()/.\u00a0-]{4,22}")
_NUMBER = compile_lazily(r"(?P<number>\+?[\d(][\d ()/.\u00a0-]{4,20}\d)(?!\d)")
_REMARK = compile_lazily(r"[\s,;–—-]*[(（\[]?[^\W\d_]")
_EXTENSION = compile_lazily(
    r"[\s,;]*[(（\[]?\s*(?:extension|extn|ext|x|durchwahl|dw|poste|interno|int|anexo|ramal|wewn"
    r"|toestel|anknytning|lokal|dahili|доб|вн|分机|内線)\s?[.:]?\s?(?P<own>\d{1,6})(?!\d)[)）\]]?",
    re.IGNORECASE,
)
"""The number of one telephone of a house, behind the house's."""
