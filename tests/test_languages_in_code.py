"""A fact about a language stands in its own files: no words of one in code but for a reason."""

import ast
import re
from collections import Counter
from pathlib import Path

from tests.parsed import MODULES, SRC, named, nodes_of

from hookline.records.language import Language
from hookline.records.profiles import profiles

OF_ONE_LANGUAGE = re.compile(r"guardrails/stated/words/\w+/\w+\.py")
"""What copy may claim is grammar; each file is one language's own (docs/extending.md)."""

SIGNS = "letters as letters: where a word or a capital begins, whatever it means"
TYPED = "what people type into a brief or a table for a word of ours, in any language, by our word"
NUMERALS = "numerals and marks of a script, which its languages share"
MONEY = "a currency's signs and names, by its ISO code: customer files are read without a language"
BRIEF = "what people write into a brief, in whichever language it is their facts are in"
ALLOWED = {
    "coach/counted_things.py": (4, BRIEF),
    "coach/other_languages.py": (2, NUMERALS),
    "coach/proposals.py": (1, BRIEF),
    "coach/last_days.py": (1, NUMERALS),
    "gateway/prices.py": (1, SIGNS),
    "guardrails/adapters/brand.py": (1, SIGNS),
    "guardrails/adapters/email.py": (1, SIGNS),
    "guardrails/adapters/hygiene.py": (13, "what a wrong encoding makes of letters; look-alikes"),
    "guardrails/adapters/privacy.py": (1, "Aadhaar is a number of India's, in its scripts"),
    "guardrails/adapters/products.py": (
        3,
        "capitals; joints of names of things",
    ),
    "guardrails/adapters/style.py": (1, SIGNS),
    "guardrails/base.py": (2, "the two places of a sign in Arabic"),
    "guardrails/compiled.py": (2, SIGNS),
    "guardrails/hosts.py": (1, "domains, one of which is in Cyrillic"),
    "guardrails/phrases.py": (1, SIGNS),
    "guardrails/renderings.py": (4, "a first name in each script, to try a message on"),
    "guardrails/stated/amounts.py": (8, NUMERALS),
    "guardrails/stated/below.py": (1, "counters of Han characters, which its languages share"),
    "guardrails/stated/clauses.py": (1, NUMERALS),
    "guardrails/stated/dates.py": (5, NUMERALS),
    "guardrails/stated/figures.py": (1, NUMERALS),
    "guardrails/stated/han_counts.py": (1, NUMERALS),
    "guardrails/stated/long_numbers.py": (5, NUMERALS),
    "guardrails/stated/ordinals.py": (1, NUMERALS),
    "guardrails/stated/percents.py": (2, NUMERALS),
    "guardrails/stated/permissions.py": (1, NUMERALS),
    "guardrails/stated/phrasing.py": (52, "how scripts part words, and what is left of one"),
    "guardrails/stated/price_cuts.py": (3, MONEY),
    "guardrails/stated/quantities.py": (1, SIGNS),
    "guardrails/stated/reckoned.py": (1, NUMERALS),
    "guardrails/stated/word_classes.py": (1, "the conjunctions written with an Arabic verb"),
    "guardrails/stated/marked_letters.py": (4, "letters of Arabic and Devanagari that are one"),
    "guardrails/triggers.py": (1, SIGNS),
    "guardrails/stated/stock.py": (1, "characters of money behind a number"),
    "loop/exposures.py": (4, TYPED),
    "prompting/endings.py": (2, NUMERALS),
    "prompting/named_days.py": (4, NUMERALS),
    "records/no_offer.py": (2, TYPED),
    "records/parts_with_remarks.py": (1, TYPED),
    "records/proposed_fixes.py": (19, TYPED),
    "records/other_words.py": (20, TYPED),
    "records/saying.py": (1, SIGNS),
    "records/denials.py": (12, TYPED),
    "records/spellings.py": (1, TYPED),
    "records/date_readings.py": (4, NUMERALS),
    "records/brief_dates.py": (2, NUMERALS),
    "records/day_bounds.py": (1, NUMERALS),
    "records/days_out.py": (2, NUMERALS),
    "records/cta_elsewhere.py": (2, "names of apps; what counts behind a number"),
    "records/cta_sentence.py": (1, NUMERALS),
    "records/shorthand_readings.py": (8, "numerals in Han characters"),
    "text/address.py": (1, SIGNS),
    "text/blanks.py": (1, TYPED),
    "text/bounded_sums.py": (6, BRIEF),
    "text/chinese.py": (1, "traditional letters beside simplified ones: a table of a script"),
    "text/codec_guess.py": (
        26,
        "frequent letters, by which a file's encoding is told",
    ),
    "text/digits.py": (10, NUMERALS),
    "text/eras.py": (10, "eras of other calendars"),
    "text/double_utf8.py": (8, "what a wrong encoding makes of letters"),
    "text/figures.py": (1, MONEY),
    "text/how_many.py": (5, TYPED),
    "text/iso_countries.py": (1, "ISO 3166: countries by the names they give themselves"),
    "text/languages.py": (17, "how languages call themselves: 90 more than have a profile"),
    "text/measured.py": (1, MONEY),
    "text/mergetags.py": (1, "placeholders that people copy, as their tools write them"),
    "text/moments.py": (3, NUMERALS),
    "text/money.py": (54, MONEY),
    "text/refusal_words.py": (68, "a model refuses in any language, whatever it was to write in"),
    "text/refusals.py": (3, "as refusal_words.py"),
    "text/scales.py": (19, BRIEF),
    "text/similarity.py": (1, SIGNS),
    "text/sms.py": (4, "the GSM alphabet"),
    "workspace/country_names.py": (1, "ISO 3166: countries that have no pack"),
    "workspace/days.py": (1, NUMERALS),
    "workspace/event_names.py": (13, TYPED),
    "workspace/folding.py": (40, TYPED),
    "workspace/outcome_rows.py": (1, TYPED),
    "workspace/table_rows.py": (10, TYPED),
}
"""How many texts of a module may hold words of a language, and why they are in no profile."""
NOT_FOREIGN = frozenset(
    ("cent", "cents", "dari", "hundred", "january", "june", "march", "million", "minute",
     "minutes", "most",
     "null", "over", "plus", "size", "thousand", "till", "today", "week", "when", "zero")
)  # fmt: skip
"""English words, and names in code, that are words of another language too."""


def test_no_words_of_a_language_stand_in_code() -> None:
    foreign = {
        word
        for code, profile in profiles().languages.items()
        if code != "en" and profile.script == "Latin"
        for word in everyday_words(profile)
    }
    counts = Counter(
        name
        for path in MODULES
        if not OF_ONE_LANGUAGE.fullmatch(name := named(path))
        for text in texts_of(path)
        if holds_words(text, foreign - NOT_FOREIGN)
    )
    grown = {name: n for name, n in counts.items() if n > ALLOWED.get(name, (0, ""))[0]}
    assert grown == {}, "move them into prompts/languages/ or prompts/phrases/"
    assert [name for name in ALLOWED if name not in counts] == []


def everyday_words(profile: Language) -> set[str]:
    """Its months, weekdays, numbers, units and small words, of four letters and more."""
    lexicon, units = profile.lexicon, profile.lexicon.units
    words = [*profile.months, *lexicon.stop_words]
    words += [word for names in lexicon.weekdays.values() for word in names]
    words += [word for names in lexicon.numbers.values() for word in names]
    words += [word for unit in type(units).model_fields for word in getattr(units, unit)]
    return {word.lower() for word in words if len(word) > 3 and word.isascii()}


def texts_of(path: Path) -> list[str]:
    """Every text of a module but its docstrings."""
    nodes = nodes_of(path)
    said = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said
    ]


def holds_words(text: str, foreign: set[str]) -> bool:
    """Is there a letter that English does not write, or a word that it does not have?"""
    is_foreign = any(char.isalpha() and not char.isascii() for char in text)
    return is_foreign or not foreign.isdisjoint(re.findall("[a-z]{4,}", text.lower()))


def test_a_word_of_a_language_is_seen() -> None:
    assert holds_words("próximo", set())
    assert holds_words("am Freitag", {"freitag"})
    assert not holds_words("on Friday", {"freitag"})


ASK_A_COUNTRY = {
    "guardrails/adapters/regulated.py": "the warning of India's funds, word for word, also where "
    "no country is named",
}
"""The only files that may ask for a country by its code, and why."""


def test_code_asks_a_country_s_pack_and_never_its_code() -> None:
    packs = {path.stem for path in (SRC.parents[1] / "prompts" / "markets").glob("*.yaml")}
    compared = {
        named(path)
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.Compare)
        and (packs - {"ZZ"}) & {c.value for c in ast.walk(node) if isinstance(c, ast.Constant)}
        and re.search(r"market|country", ast.unparse(node))
    }
    assert compared == set(ASK_A_COUNTRY)
