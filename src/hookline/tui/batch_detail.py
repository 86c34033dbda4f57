"""Below the list of F7 Batch: one brief, how its drafts stand in each channel, and what is next."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from hookline.records.place_names import place_name
from hookline.text.in_words import day_words
from hookline.tui.look import flat, plain, styled

if TYPE_CHECKING:
    from hookline.loop.brief_states import BriefState
    from hookline.records.resolved_brief import ResolvedBrief

GOING = "being written now: its drafts are counted here once the run has ended · Esc stops it"
BAR = 6  # cells
HEADS = ("to judge", "blocked", "accepted", "live")
LABEL_WIDTH, NUMBER_WIDTH, SAID_WIDTH = 22, 10, 10  # columns: the longest place fits in 80


def progress_bar(written: int, expected: int) -> str:
    """`████░░  4 of 6`; "" for a brief that cannot be read."""
    if not expected:
        return ""
    full = min(BAR, BAR * written // expected)
    return f"{'█' * full}{'░' * (BAR - full)} {written:>2} of {expected}"


def detail_lines(state: "BriefState", *, is_going: bool = False) -> Iterator[Content]:
    """What stands behind a row.

    Args:
        is_going: is it being written now?
    """
    if state.resolved is None:
        words = f"next: Enter opens {state.path.stem} where it is wrong"
        yield styled(words, "bold $accent")
        return
    yield styled(_about(state.path.stem, state.resolved), "bold $primary")
    yield from _brief_lines(state.resolved)
    yield plain("")
    heads = "".join(f"{head:>{NUMBER_WIDTH}}" for head in HEADS)
    channels = state.resolved.channels
    names = [place_name(cell.channel, cell.language, channels) for cell in state.cells]
    width = max([LABEL_WIDTH, *map(len, names)])
    yield styled(f"{'':{width}}{heads}", "$primary")
    for name, cell in zip(names, state.cells, strict=True):
        numbers = (cell.to_judge, cell.blocked, cell.accepted, cell.live)
        row = "".join(f"{number or '-':>{NUMBER_WIDTH}}" for number in numbers)
        yield plain(f"{name:{width}}{row}")
    step = GOING if is_going else f"next: {_next_step(state)}"
    yield styled(f"\n{step}", "bold $accent")
    if state.ideas:
        yield styled("\ndrafts  what they are about", "$primary")
        yield from (plain(f"{count:>6}  {flat(idea)}") for idea, count in state.ideas.items())


def _about(name: str, resolved: "ResolvedBrief") -> str:
    blueprint = resolved.blueprint.name if resolved.blueprint else "a message of its own kind"
    return flat(f"{name}: {blueprint}, for {resolved.brand.name}")


def _brief_lines(resolved: "ResolvedBrief") -> Iterator[Content]:
    from hookline.records.saying import picked_texts

    brief = resolved.brief
    place = brief.channels[0], brief.languages[0]
    named_texts = (
        ("Idea", picked_texts([brief.idea], *place)),
        ("Offer", picked_texts([offer.text for offer in brief.offers], *place)),
        ("Facts", picked_texts(brief.facts, *place)),
        ("Tonality", brief.tonality),
        ("To", filter(None, (brief.audience.segment,))),
        ("Runs", map(day_words, filter(None, (brief.campaign.starts, brief.campaign.ends)))),
    )
    for label, texts in named_texts:
        if words := flat(" · ".join(texts)):
            yield Content.assemble(styled(f"{label:{SAID_WIDTH}}", "$primary"), plain(words))


def _next_step(state: "BriefState") -> str:
    def count(name: str) -> int:
        return sum(getattr(cell, name) for cell in state.cells)

    if not (state.is_written or count("accepted") or count("live")):
        return "ctrl+g writes it"
    others = "" if state.is_written else " · ctrl+g writes drafts"
    if n_open := count("to_judge") + count("blocked"):
        return f"Enter opens it, then F4: {n_open} to judge{others}"
    if count("accepted"):
        return f"Enter opens it; F5 is where what is accepted goes live{others}"
    if count("live"):
        return f"Enter opens it; F5 shows what is live, F6 tells what it earns{others}"
    return "Enter opens it; every draft is rejected or retired, ctrl+g writes others"
