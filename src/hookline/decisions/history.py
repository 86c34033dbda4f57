"""What earlier decisions mean for today's: caps, cooldowns, messages that went unanswered."""

from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from hookline.arrays import Ints, Texts
from hookline.decisions.columns import encoded, texts
from hookline.decisions.plan import SERVICE
from hookline.records.arrow_modules import Column, pc

NEVER = -1_000_000
"""Days since 1970 of a slot that there was not."""
NOWHERE = -2
"""The code of a text that no row has."""


class History:
    """Slots of earlier days, real and ghost alike, of the customers of one batch."""

    def __init__(self, decisions: pa.Table, ids: Column, day: date) -> None:
        """Keep what concerns the batch.

        Args:
            decisions: rows of DECISIONS, of any days and customers, in any order.
            ids: (n,) distinct customer ids of the batch.
            day: the decision's; its own rows and later ones are left out.
        """
        self.ids, self.n, self.today = ids, len(ids), (day - date(1970, 1, 1)).days
        earlier = decisions.filter(
            pc.and_(
                pc.less(decisions["day"], pa.scalar(day, pa.date32())),
                pc.is_valid(decisions["slot_arm"]),
            )
        )
        customer = pc.index_in(earlier["customer_id"], value_set=ids)
        rows = earlier.filter(pc.is_valid(customer))
        self._customer = _ints(pc.drop_null(customer))
        self._day = _ints(pc.cast(rows["day"], pa.int32()))
        self._campaign, self._campaigns = _codes(rows["campaign_id"])
        service, pools = _codes(rows["pool"])
        self._service = service == _code(pools, SERVICE)
        self._rows = rows
        self._messages: dict[str, tuple[Ints, Texts]] = {}

    def slots_within(self, days: int) -> Ints:
        """(n,) slots on the `days` days before today; service ones do not count."""
        counted = ~self._service & (self._day >= self.today - days)
        return np.bincount(self._customer[counted], minlength=self.n)

    def last_slot(self, campaign_id: str) -> Ints:
        """(n,) day of the last slot in that campaign, NEVER if there was none."""
        in_campaign = self._campaign == _code(self._campaigns, campaign_id)
        last_days = np.full(self.n, NEVER, dtype=np.int64)
        np.maximum.at(last_days, self._customer[in_campaign], self._day[in_campaign])
        return last_days

    def last_message(self, campaign_id: str) -> tuple[Ints, Texts]:
        """(n,) day of the last slot in that campaign, and the arm that the customer had from it.

        An arm that was not sent counts where a ghost, or human copy, stands for it.
        """
        if campaign_id not in self._messages:  # asked for once an arm
            self._messages[campaign_id] = self._last_message(campaign_id)
        return self._messages[campaign_id]

    def _last_message(self, campaign_id: str) -> tuple[Ints, Texts]:
        slots = np.flatnonzero(self._campaign == _code(self._campaigns, campaign_id))
        slots = slots[np.argsort(self._day[slots], kind="stable")]
        last_days = np.full(self.n, NEVER, dtype=np.int64)
        last_arms = np.full(self.n, "", dtype=object)
        last_days[self._customer[slots]] = self._day[slots]  # the last one written is the latest
        last_arms[self._customer[slots]] = _received(self._rows.take(slots))
        return last_days, last_arms

    def slots_since(self, campaign_ids: frozenset[str], days: npt.NDArray[np.float64]) -> Ints:
        """(n,) slots in those campaigns within each customer's last `days`; NaN counts all."""
        codes = [_code(self._campaigns, name) for name in campaign_ids]
        in_campaigns = np.isin(self._campaign, codes)
        customer = self._customer[in_campaigns]
        window = np.where(np.isnan(days), np.inf, days)[customer]
        recent = self.today - self._day[in_campaigns] < window
        return np.bincount(customer[recent], minlength=self.n)


def _received(rows: pa.Table) -> Texts:
    """(n,) the arm sent; the slot's where nothing or human copy was."""
    sent, slot, group = (texts(rows, name) for name in ("arm_id", "slot_arm", "group"))
    received: Texts = np.where((sent == "") | (group == "usual"), slot, sent)
    return received


def _ints(column: Column) -> Ints:
    return np.asarray(column.to_numpy(), dtype=np.int64)


def _codes(column: Column) -> tuple[Ints, list[str]]:
    """(n,) positions in the distinct texts of a column, -1 for a blank, and those texts."""
    codes = encoded(column)
    texts = ["" if text is None else text for text in codes.dictionary.to_pylist()]
    return _ints(pc.fill_null(codes.indices, -1)), texts


def _code(names: list[str], name: str) -> int:
    """A text's position; one that there is not has a code of nobody's."""
    return names.index(name) if name in names else NOWHERE
