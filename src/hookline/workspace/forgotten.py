"""Who was forgotten, and stays out of every file that comes later."""

from collections.abc import Iterable, Sequence

import pyarrow as pa

from hookline.errors import BadInput, Wording
from hookline.records.arrow_modules import pc
from hookline.records.receipt import Receipt, hash_id
from hookline.workspace.spool import Spool


class Forgotten:
    """The customers of all receipts; without a receipt it asks for no hash."""

    def __init__(self, receipts: Sequence[Receipt]) -> None:
        self._by_hash = {receipt.id_hash: receipt for receipt in receipts}
        self._salt = receipts[0].salt if receipts else ""

    def receipt_of(self, customer_id: str) -> Receipt | None:
        """The customer's receipt, None for somebody who was not forgotten."""
        return self._by_hash.get(hash_id(self._salt, customer_id)) if self._by_hash else None

    def refuse(self, customer_id: str) -> None:
        """Tell nothing of somebody who was forgotten.

        Raises:
            BadInput: HL424 with who erased them, and when.
        """
        receipt = self.receipt_of(customer_id)
        if receipt is None:
            return
        problem = f"that customer was forgotten on {receipt.at[:10]} by {receipt.by}"
        fix = "nothing of them is kept here"
        if not receipt.is_done:
            problem += ", and rows of theirs may still be here: the work was cut short"
            fix = Wording(
                f"hookline forget '{customer_id}' goes on with it",
                at_desk="whoever began it has to go on with it",
            )
        raise BadInput("HL424", problem, fix=fix)

    def among(self, customer_ids: Iterable[str | None]) -> set[str]:
        """Which of the ids were forgotten."""
        if not self._by_hash:
            return set()
        return {id_ for id_ in customer_ids if id_ and hash_id(self._salt, id_) in self._by_hash}

    def left_out_of(self, blocks: Sequence[pa.Table]) -> tuple[Sequence[pa.Table], int]:
        """The rows of everybody else, and how many rows that leaves out."""
        if not self._by_hash:
            return blocks, 0
        kept, n_rows = Spool(blocks[0].schema), sum(block.num_rows for block in blocks)
        for block in blocks:
            ids = pa.array(sorted(self.among(block["customer_id"].to_pylist())), pa.string())
            kept.append(block.filter(pc.invert(pc.is_in(block["customer_id"], value_set=ids))))
        return kept, n_rows - kept.num_rows
