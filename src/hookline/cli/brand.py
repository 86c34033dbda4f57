"""`brand`: who speaks."""

from pathlib import Path

import click

from hookline.cli import options, show
from hookline.cli.new import ask
from hookline.settings import Settings


@click.group()
def brand() -> None:
    """Brands: who speaks, how it sounds, and whose rules hold."""


@brand.command("new")
@click.option("--name", default="", help="As it is written in copy.")
@click.option("--industry", default=None, help="apparel, qsr, bank, … or your own word.")
@click.option("--sounds", default=None, metavar="WORDS", help="warm, quick, a little cheeky")
@click.option("--market", default=None, metavar="CODE", help="The country whose rules hold: IN.")
@click.option("--never", default=None, metavar="WORDS", help="Words that it never says.")
@click.option("--language", default="", help="That it usually writes in.  [the country's]")
@options.folder("briefs")
@options.as_json
@click.pass_obj
def new(
    settings: Settings, /, name: str, language: str, folder: Path, *, as_json: bool,
    **answered: str | None,
) -> None:  # fmt: skip
    """Write a brand's file from five questions; options answer them beforehand."""
    from hookline.loop.brand_file import trade_note
    from hookline.loop.new import Answers, new_brand
    from hookline.workspace.library import open_library

    library = open_library(settings.prompts, settings.workspace)
    trades = ", ".join(sorted(library.catalog.industries))
    markets = ", ".join(sorted(code for code in library.catalog.markets if code != "ZZ"))
    questions = {
        "industry": f"What does it sell? ({trades}, or your own word)",
        "sounds": "How does it sound? (three words, like: warm, quick, a little cheeky)",
        "market": f"In which country does it write? ({markets}; blank for none)",
        "never": "What does it never say? (words, or blank)",
    }
    interactive = not name
    name = name or ask("What is it called, as copy writes it?")
    texts = {
        key: answered[key] if answered[key] is not None
        else (ask(question, default="") if interactive else "")
        for key, question in questions.items()
    }  # fmt: skip
    answers = Answers(
        name=name,
        industry=texts["industry"] or "",
        sounds=_words(texts["sounds"]),
        market=texts["market"] or "",
        never=_words(texts["never"]),
        language=language,
    )
    path = new_brand(library, folder, answers)
    if note := ", ".join(filter(None, trade_note(answers.industry, library))):
        show.say(f"note: {note}")
    if as_json:
        return show.result({"brand": str(path)})
    show.out(str(path))
    return show.say(f"next: hookline new --brand {path.stem}")


@brand.command("list")
@options.folder("briefs")
@options.as_json
@click.pass_obj
def listed(settings: Settings, folder: Path, *, as_json: bool) -> None:
    """List the brands that have a file, your own first."""
    from hookline.workspace.library import brands, open_library

    listed = brands(open_library(settings.prompts, settings.workspace), folder)
    rows = [(b.name, b.industry, b.market, b.default_language, where) for where, b in listed]
    if as_json:
        return show.result([{"file": where, **b.model_dump(mode="json")} for where, b in listed])
    return show.table(("brand", "industry", "market", "language", "file"), rows)


def _words(text: str | None) -> list[str]:
    return [word.strip() for word in (text or "").split(",") if word.strip()]
