"""What a brand's file says of the brand, changed line by line; a name alone gets a file."""

from collections.abc import Mapping
from pathlib import Path

from hookline.errors import BadInput, HooklineError
from hookline.prompting.countries import named_market
from hookline.prompting.known_names import find_market
from hookline.prompting.trades import find_industry
from hookline.records.brief_document import BriefDocument
from hookline.records.catalog import Industry
from hookline.records.documents import read_brand
from hookline.records.files import read_as_it_is
from hookline.records.shorthand_readings import language_code_meant
from hookline.records.yaml_tree import read_tree
from hookline.text.languages import english_name
from hookline.workspace.folder import replacing
from hookline.workspace.library import Library, find_brand
from hookline.workspace.places import brand_file

Keys = tuple[str, ...]
MARKET: Keys = ("market",)
LANGUAGE: Keys = ("default_language",)
LISTS: frozenset[Keys] = frozenset((("voice", "traits"), ("url_allow",), ("never_say",)))
"""Keys with several words, which people write with commas between."""


def brand_values(
    name: str, keys: list[Keys], library: Library, briefs_folder: Path
) -> dict[Keys, str]:
    """What the brand's file has under each key, as people type it; "" where it has nothing.

    Raises:
        BadInput: HL106 for a name that is too long for one.
    """
    document, _ = _document_of(name, library, briefs_folder)
    values = {path: document.get(*path) for path in keys}
    return {path: _typed(path, value) for path, value in values.items()}


def country_words(written: str, library: Library) -> str:
    """The country that was understood: `ES, España`; "" for none."""
    market = named_market(written, library.catalog)
    return f"{market.code}, {market.name}" if market else ""


def language_words(written: str, country: str, library: Library) -> str:
    """What the brand writes in by its name: the language that is typed, else its country's."""
    market = named_market(country, library.catalog)
    code = language_code_meant(written) or (market.language if market else "")
    return english_name(code) if code else ""


def save_brand(
    name: str, values: Mapping[Keys, str], library: Library, briefs_folder: Path
) -> Path:
    """Write what changed into the brand's file beside the briefs; its other lines stay.

    Raises:
        BadInput: HL1xx for what no brand can have, HL111 for an unknown country, all of it, each
            `where` its line of the file stands (`sender.signed`); HL122 when the file cannot be
            written.
    """
    document, path = _document_of(name, library, briefs_folder)
    problems = list[HooklineError]()
    for keys, typed in values.items():
        try:
            document.set(_in_file(keys, typed, library), *keys)
        except BadInput as refused:
            refused.where = ".".join(keys)
            problems.append(refused)
    try:
        read_brand(document.text, str(path))
    except BadInput as unreadable:
        problems += [_by_line(each, document.text) for each in (unreadable, *unreadable.also)]
    if problems:
        problems[0].also = tuple(problems[1:])
        raise problems[0]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as temporary:
            temporary.write_text(document.file_text, "utf-8", newline="")
    except OSError as error:
        problem = f"cannot be written: {error.strerror}"
        raise BadInput("HL122", problem, where=str(path)) from None
    return path


def problem_in_file(problem: HooklineError) -> HooklineError | None:
    """A problem of a brand's file where its line stands, `sender.signed`; None for another's."""
    file = Path(problem.where.partition(".yaml:")[0] + ".yaml")
    if file.parent.name != "brands" or not file.is_file():
        return None
    return _by_line(problem, file.read_text("utf-8", "replace"))


def _by_line(problem: HooklineError, text: str) -> HooklineError:
    """The problem where its line of the brand's file stands; as it is where that is none."""
    position = tuple(int(step) for step in problem.where.split(":")[-2:] if step.isdigit())
    positions = read_tree(text, "").positions
    paths = [path for path, start in positions.items() if start == position]
    keys = [step for step in max(paths, key=len, default=()) if isinstance(step, str)]
    located = problem.again()
    located.where = ".".join(keys) or problem.where
    return located


def trade_note(written: str, library: Library) -> tuple[str, str]:
    """That nobody knows a trade, so that no sector's rules are checked; ("", "") for one that is
    known.

    Returns:
        What is so, and behind it which trade may be meant, as a question; "" for no guess.
    """
    trade = find_industry(written, library.catalog)
    if trade.is_known:
        return "", ""
    near = [trade.meant] if trade.meant else [each for each in trade.akin_to if each.sector]
    names = " or ".join(map(_trade_words, near))
    unchecked = f"no rules of a trade are checked for '{written.strip()}'"
    return unchecked, f"did you mean {names}?" if names else ""


def _trade_words(trade: Industry) -> str:
    """A trade by the name that is typed for it, and what that stands for: `'bank'`."""
    name = trade.name.replace("_", " ")
    return f"'{name}'" + f" ({trade.title})" * (trade.title != name)


def _in_file(keys: Keys, typed: str, library: Library) -> str | list[str]:
    """What was typed as the file is to have it.

    Raises:
        BadInput: HL111 for an unknown country.
    """
    value = typed.strip()
    if keys in LISTS:
        return [word.strip() for word in typed.split(",") if word.strip()]
    if keys == MARKET and value:
        return (named_market(value, library.catalog) or find_market(value, library.catalog)).code
    return language_code_meant(value) if keys == LANGUAGE else value


def _typed(path: Keys, value: object) -> str:
    """A value of the file as people type it: a language by its name."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    code = str(value or "")
    is_name = path == LANGUAGE and language_code_meant(english_name(code)) == code
    return english_name(code) if is_name else code


def _document_of(name: str, library: Library, briefs_folder: Path) -> tuple[BriefDocument, Path]:
    """Its file, or what would be one; a brand that is shipped gets a file of one's own."""
    brand_path = brand_file(name, (briefs_folder / "brands", *library.brands))
    slug = brand_path.stem if brand_path else "-".join(name.casefold().split()).replace("/", "-")
    path = briefs_folder / "brands" / f"{slug}.yaml"
    document = BriefDocument(read_as_it_is(brand_path) if brand_path else "", str(path))
    if not brand_path:
        document.set(find_brand(name, library, briefs_folder).name, "name")
    return document, path
