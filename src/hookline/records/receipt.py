"""What is left of a customer who was forgotten: a hash, so that they stay out."""

import hashlib

from hookline.records.base import Record


class Receipt(Record):
    """One customer who asked to be forgotten."""

    id_hash: str
    """sha256 of salt and customer_id: whoever has the id can check it, nobody can read it off."""
    salt: str
    """Random, one for all receipts of a workspace."""
    by: str
    """Who erased them."""
    at: str
    """ISO 8601 with an offset."""
    decisions: int = 0
    """Rows of the decision log that lost their name."""
    outcomes: int = 0
    """Rows of the inbox that lost theirs."""
    nameless: str = ""
    """The random name of those rows while the work is under way; "" once it is done."""

    @property
    def is_done(self) -> bool:
        """Is their name off every row?"""
        return not self.nameless


def hash_id(salt: str, customer_id: str) -> str:
    """The `id_hash` of a customer."""
    return hashlib.sha256(f"{salt}\x1f{customer_id}".encode()).hexdigest()
