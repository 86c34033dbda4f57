"""Below the ranges of F6 Lift: the numbers of the chosen campaign, and of all together."""

from collections.abc import Collection, Sequence

TABLE = "  campaign "
"""What begins the table of all campaigns, which the ranges above show already."""


def page_of(page: Sequence[str], campaign: str, campaigns: Collection[str]) -> list[str]:
    """The report without other campaigns, and without what stands above it: verdict and ranges.

    Args:
        page: the report as `hookline lift` prints it, its sections parted by blank lines.
    """
    shown: list[list[str]] = []
    for section in _sections(page):
        name = section[0].partition(":")[0]
        if name in campaigns and name != campaign:
            continue
        told = section
        if name == campaign:
            told = [line for line in section if line.startswith(" ")]
        elif section[0].startswith(TABLE):
            told = [line for line in section if not line.startswith(" ")]
        shown += [told] if told else []
    return [line for section in shown for line in (*section, "")][:-1]


def _sections(page: Sequence[str]) -> list[list[str]]:
    sections: list[list[str]] = [[]]
    for line in page:
        if line:
            sections[-1].append(line)
        elif sections[-1]:
            sections.append([])
    return [section for section in sections if section]
