"""Ids of customers and orders that may be another's or nobody's: how many, in a word each."""

from collections.abc import Iterator

import pyarrow as pa

from hookline.records.arrow_modules import Column, pc

ROUNDED = r"^\d(?:(?:[.,]\d+)?[eE]\+\d{1,3}|[.,]\d+[eE]\d{1,2}|[eE](?:0?[5-9]|[1-9]\d))$"
"""How spreadsheets and programs write an id that they took for a large number: 4.9E+11, 4.9E11 and
1E5. Without a point and a plus, 1E4 is more likely a code."""
LONG, CUT = r"^\d{17,}$", r"^\d{15}0{2,}$"
"""More digits than a spreadsheet keeps, and what it makes of them: zeros after fifteen."""
DECIMAL = r"^\d+\.0$"
"""How programs write a whole number in a column that had blanks."""
QUOTED = r"^'\d"
"""A spreadsheet's own mark of a number kept as text."""
NO_ID = (
    r"(?i)^(?:#(?:n/a|ref!|value!|name\?|null!|num!|div/0!)|null|none|nan|n/a|undefined|\(not set\)"
    r"|total|customer_id)$"
)
"""What stands where an export had no id, its last line of sums, its header once more."""
SPACED = r"^\s|\s$"
"""An id that no other system writes so."""
UNSEEN = r"[\s\x{200B}-\x{200D}\x{2060}\x{FEFF}]+"
AT_ONCE = 65_536
"""Ids that are folded together."""
LEADING_ZEROS = r"^0+([^0])"


def doubtful_ids(ids: Column, column: str = "customer_id") -> tuple[str, ...]:
    """What is doubtful about the ids of all rows, in plain words.

    Args:
        ids: text; an id may come more than once.
    """
    return tuple(f"{column}: {words}" for words in _doubts(ids))


def _doubts(ids: Column) -> Iterator[str]:
    every_id = pc.unique(ids)
    are_all_cut = _count(every_id, LONG) == _count(every_id, CUT) > 1
    n_rounded = _count(ids, ROUNDED) + (_count(ids, CUT) if are_all_cut else 0)
    if n_rounded:
        yield (
            f"rounded by a spreadsheet (1.23E+15) in {n_rounded:,} of the rows: nobody's ids; "
            "export them as text"
        )
    if n_decimal := _count(ids, DECIMAL):
        yield f"{n_decimal:,} of the ids end in .0, as numbers do; export them as text"
    if n_quoted := _count(ids, QUOTED):
        yield f"{n_quoted:,} of the ids begin with a spreadsheet's apostrophe; take it off"
    if n_spaced := _count(ids, SPACED):
        yield (
            f"{n_spaced:,} of the ids begin or end with a space, which your engine's will not; "
            "take it off"
        )
    if n_nobody := _count(ids, NO_ID):
        yield f"{n_nobody:,} of the ids name nobody ('Total', '#N/A' and the like)"
    # by chunk, so that memory holds the folded ids once
    chunks = [every_id.slice(start, AT_ONCE) for start in range(0, len(every_id), AT_ONCE)]
    folded = pa.chunked_array([_folded(chunk) for chunk in chunks], pa.string())
    n_alike = len(every_id) - pc.count_distinct(folded).as_py()
    if n_alike:
        yield (
            f"{n_alike:,} of the ids differ from another only in case, spaces, leading zeros or "
            "the form of a letter; each is taken as a customer of its own"
        )


def _count(ids: Column, pattern: str) -> int:
    return int(pc.sum(pc.match_substring_regex(ids, pattern)).as_py() or 0)


def _folded(ids: Column) -> Column:
    """The ids as people who mean one customer may each write it."""
    one_form = pc.utf8_lower(pc.utf8_normalize(ids, form="NFKC"))
    visible = pc.replace_substring_regex(one_form, pattern=UNSEEN, replacement="")
    return pc.replace_substring_regex(visible, pattern=LEADING_ZEROS, replacement=r"\1")
