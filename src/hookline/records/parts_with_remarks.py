"""Parts of a brief that say more than their key holds: read, and the rest kept and told."""

import re
from collections.abc import Collection, Mapping

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

    brand = tree.value.get("brand")
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
    cta = tree.value.get("cta")
    phone, facts = cta.get("phone") if isinstance(cta, dict) else None, tree.value.get("facts", [])
    if not isinstance(phone, str) or len(phone) <= LONGEST_NUMBER or not isinstance(facts, list):
        return
    match = _NUMBER.fullmatch(fold_digits(phone).strip())
    if match is None:
        return
    number = phone.strip()[: match.end("number")]
    cta["phone"] = number
    tree.value["facts"] = [*facts, phone.strip()]
    tree.readings += (
        f"how one acts: phone '{phone}' is read as {number}, and the whole of it as a fact; what "
        "every message has to say beside the number is written under must_say",
    )


_NUMBER = compile_lazily(
    r"(?P<number>\+?[\d(][\d ()/.\u00a0-]{4,20}\d)(?P<remark>[\s,;–—-]*[(（\[]?[^\W\d_][^\n]*)",
    re.DOTALL,
)
