"""What a person is asked before a draft is put into other words: how, and whether it may cost."""

import asyncio
from typing import TYPE_CHECKING

from hookline.records.words import OFFLINE
from hookline.tui.ask import AskLine, Confirm, Pick
from hookline.tui.desk import Desk
from hookline.tui.look import AnyApp
from hookline.tui.rewriter import rewriting_price

if TYPE_CHECKING:
    from hookline.records.rewrite import Wish
    from hookline.records.variant import Variant

WAYS = (
    ("shorter", "shorter"),
    ("warmer", "warmer"),
    ("plainer", "plainer"),
    ("urgent", "more urgent"),
    ("follow_up", "as follow-up: its second message anew"),
    ("language", "in another language …"),
    ("mend", "mend what the checks have against it"),
    ("words", "in your own words to the model …"),
)
"""Each way to rewrite, and how the list names it."""
OFFLINE_CAN = {
    "shorter": "leaves a sentence out",
    "follow_up": "of its own ideas",
    "mend": "leaves the sentence out",
}
"""What the practice writer can do, and how."""


async def ask_wish(
    app: AnyApp, desk: Desk, draft: "Variant", number: str, model: str
) -> "Wish | None":
    """How a draft is to be said, its price agreed to; None to leave it.

    Raises:
        HooklineError: the model cannot be used, or nothing is to be done.
    """
    wish = await _ask_how(app, desk, draft, number, model)
    if wish is None or model == OFFLINE:
        return wish
    price = await asyncio.to_thread(rewriting_price, desk, draft, wish, model)
    question = f"{price}\n\nNothing is sent before you say so."
    return wish if await app.push_screen_wait(Confirm(question, "asks for it")) else None


async def _ask_how(
    app: AnyApp, desk: Desk, draft: "Variant", number: str, model: str
) -> "Wish | None":
    from hookline.records.rewrite import Wish

    is_practice = model == OFFLINE
    question = f"Put draft {number} into other words. The draft stays; a version comes beside it."
    question += " To write them yourself: Esc, then e."
    if is_practice:
        question += " The practice writer knows few ways; a model, set on F2 Brief, knows all."
    titles = [f"{n} {title}{_note(how, is_practice)}" for n, (how, title) in enumerate(WAYS, 1)]
    index = await app.push_screen_wait(Pick(question, titles))
    if not isinstance(index, int):
        return None
    how = WAYS[index][0]
    if how == "language":
        return await _ask_language(app, desk, draft)
    if how == "words":
        words = await app.push_screen_wait(AskLine("What should change? Say it as to a colleague."))
        return Wish(how="words", words=words) if words else None
    return Wish.model_validate({"how": how})


async def _ask_language(app: AnyApp, desk: Desk, draft: "Variant") -> "Wish | None":
    from hookline.records.rewrite import Wish

    library = await asyncio.to_thread(desk.library)
    languages = library.catalog.languages
    codes = [code for code in languages if code != draft.language]
    titles = [f"{languages[code].name} ({code})" for code in codes]
    index = await app.push_screen_wait(Pick("In which language?", titles))
    return Wish(how="language", language=codes[index]) if isinstance(index, int) else None


def _note(how: str, is_practice: bool) -> str:  # noqa: FBT001 - a fact, no switch
    if not is_practice:
        return ""
    return f" · {OFFLINE_CAN[how]}" if how in OFFLINE_CAN else " · needs a model"
