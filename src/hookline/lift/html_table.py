"""A table of the HTML report: a name a row, numbers beside it, and what stands small below them."""

from collections.abc import Iterator, Sequence
from html import escape


def html_table(
    heads: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]], *, wide: bool = False
) -> Iterator[str]:
    """Rows of (text, what stands small below it); the first column is a name, others numbers.

    Args:
        wide: on a phone each row becomes a list of its own.
    """
    kinds = ["name", *["n"] * (len(heads) - 1)]
    titles = "".join(
        f'<th scope="col" class="{kind}">{escape(head)}</th>'
        for kind, head in zip(kinds, heads, strict=True)
    )
    yield f"<table{' class=wide' if wide else ''}><thead><tr>{titles}</tr></thead><tbody>"
    for row in rows:
        cells = zip(kinds, heads, row, strict=True)
        yield f"<tr>{''.join(_cell(kind, head, *texts) for kind, head, texts in cells)}</tr>"
    yield "</tbody></table>"


def _cell(kind: str, head: str, text: str, below: str) -> str:
    small = f"<small>{escape(below)}</small>" if below else ""
    if kind == "name":  # a name may be written from right to left
        return f'<th scope="row" class="name"><bdi>{escape(text)}</bdi>{small}</th>'
    label = escape(head, quote=True)
    return f'<td class="{kind}" data-label="{label}"><span>{escape(text)}{small}</span></td>'
