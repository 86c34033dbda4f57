"""Rules of a brief against itself: what one of its lines says and another one does not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from hookline.coach.counted_things import counted_things
from hookline.coach.examples import gift_for_both
from hookline.coach.remarks import Edit, Remark, shortened
from hookline.coach.thoughts import relative_day
from hookline.guardrails.phrases import phrases_of
from hookline.guardrails.stated.patterns import any_of
from hookline.guardrails.stated.percents import stated_percents
from hookline.records.brief_lines import line
from hookline.records.phrase_book import PhraseBook
from hookline.records.profiles import of_all_phrases
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.digits import fold_digits
from hookline.text.languages import english_name

MOST_QUOTED = 60
"""Characters of a line that is quoted beside another."""


def _of_both(book: PhraseBook) -> tuple[str, ...]:
    friend, reader = rf"{any_of(book.friends)}", rf"{any_of(book.readers)}"
    return tuple(text.replace("<friend>", friend).replace("<reader>", reader) for text in book.both)


_both = phrases_of("both", _of_both)
_friend = phrases_of("friends", lambda book: tuple(rf"{text}(?!\w)" for text in book.friends))
_reader = phrases_of("readers", lambda book: tuple(rf"{text}(?!\w)" for text in book.readers))


@of_all_phrases
def _greetings(books: Mapping[str, PhraseBook]) -> frozenset[str]:
    return frozenset(word for book in books.values() for word in book.greetings)


def percent_is_the_texts(resolved: ResolvedBrief) -> Iterator[Remark]:
    """An offer's words and its number name one percentage."""
    for index, offer in enumerate(resolved.brief.offers):
        if offer.percent is None:
            continue
        number = Decimal(str(offer.percent))
        for text in offer.text.wordings():
            stated = [percent for percent, _ in stated_percents(fold_digits(text).lower())]
            if stated and number not in stated:
                problem = f"The offer's text says {float(stated[0]):g}% and its percent "
                problem += f"{offer.percent:g}%"
                path = f"offers.{index}.percent"
                yield Remark("C110", "error", path, problem, "make both one number")
                break


def numbers_agree(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The idea counts what a fact or an offer counts otherwise."""
    brief = resolved.brief
    texts = {f"facts.{index}": fact for index, fact in enumerate(brief.facts)}
    texts |= {f"offers.{index}.text": offer.text for index, offer in enumerate(brief.offers)}
    for language in brief.languages:
        where = (brief.channels[0], language)
        profile = resolved.languages[language]
        ideas = counted_things(resolved.written.idea.pick(*where), profile)
        for path, text in texts.items():
            wording = text.pick(*where)
            for thing, numbers in counted_things(wording, profile).items():
                if thing in ideas and ideas[thing].isdisjoint(numbers):
                    problem = f"The idea says {min(ideas[thing])} {thing}, and "
                    problem += f"'{shortened(wording, MOST_QUOTED)}' says {min(numbers)}"
                    yield Remark("C111", "error", path, problem, "keep the number that is true")
                    return


def moment_agrees(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The moment counts what the idea, a fact or an offer counts otherwise."""
    brief, written = resolved.brief, resolved.written
    texts = {"The idea": written.idea}
    texts |= {f"Fact {n}": fact for n, fact in enumerate(brief.facts, 1)}
    texts |= {f"Offer {n}": offer.text for n, offer in enumerate(brief.offers, 1)}
    for language in brief.languages if written.moment else ():
        profile = resolved.languages[language]
        counted = counted_things(written.moment, profile)
        for name, text in texts.items():
            others = counted_things(text.pick(brief.channels[0], language), profile)
            for thing, numbers in others.items():
                if thing in counted and counted[thing].isdisjoint(numbers):
                    problem = f"{name} says {min(numbers)} {thing}, and the moment "
                    problem += f"{min(counted[thing])}"
                    yield Remark(
                        "C143", "warn", "moment", problem, "keep the number that is true", 4
                    )
                    return


def days_stay_true(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A day that is told from today is another one when the message is read."""
    brief, written = resolved.brief, resolved.written
    texts = {"idea": written.idea, **{f"facts.{i}": fact for i, fact in enumerate(brief.facts)}}
    texts |= {f"offers.{i}.text": offer.text for i, offer in enumerate(written.offers)}
    for path, text in texts.items():
        if words := next(filter(None, map(relative_day, text.wordings())), ""):
            problem = f"'{words}' is another day for whoever reads it later"
            fix = "name the day by its date, so that it stays true"
            yield Remark("C120", "warn", path, problem, fix, 2)
            return


def texts_keep_the_address(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The brief's own words speak to the reader as it asks the writer to."""
    is_formal = "formal" in resolved.written.tonality
    for language in resolved.brief.languages:
        polite = resolved.languages[language].address.polite
        form = resolved.brand.voice.address_form.pick("all", language)
        form = polite if is_formal and polite else form
        pattern = resolved.languages[language].lexicon.other_forms(form)
        for path, text in _own_texts(resolved, language).items() if pattern else ():
            assert pattern is not None
            if match := pattern.search(text):
                quoted = shortened(text, MOST_QUOTED)
                problem = f"'{match[0]}' in '{quoted}' is not how the brief speaks to its reader"
                fix = f"reword it with '{form}', or change the tone or the address_form"
                yield Remark("C112", "warn", path, problem, fix, 3)


def _own_texts(resolved: ResolvedBrief, language: str) -> dict[str, str]:
    """What a person wrote in that language, by its place."""
    brief, where = resolved.brief, (resolved.brief.channels[0], language)
    texts = {"idea": resolved.written.idea.pick(*where), "cta.label": brief.cta.label.pick(*where)}
    texts |= {f"offers.{i}.text": offer.text.pick(*where) for i, offer in enumerate(brief.offers)}
    texts |= {f"facts.{i}": fact.pick(*where) for i, fact in enumerate(brief.facts)}
    for channel, by_language in brief.control_copy.items():
        copy = by_language.get(language, "")
        parts = copy.values() if isinstance(copy, dict) else (copy,)
        texts[f"control_copy.{channel}.{language}"] = " ".join(parts)
    return {path: text for path, text in texts.items() if text}


def both_sides_are_named(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A referral that says what one side gets leaves the other to guess."""
    is_referral = resolved.blueprint is not None and resolved.blueprint.program == "referral"
    offers, facts = resolved.written.offers, resolved.written.facts
    texts = [*facts, *(text for offer in offers for text in (offer.text, offer.conditions))]
    words = " · ".join(wording for text in texts for wording in text.wordings()).lower()
    if not is_referral or not words or _both().search(words):
        return
    n_numbers = len(re.findall(r"\d+", fold_digits(words)))
    has_both = bool(_friend().search(words) and _reader().search(words))
    if not has_both or n_numbers == 1:
        text = "The referral says what one side gets; the other has to guess"
        fix = line("offer", "text", gift_for_both(resolved))
        yield Remark("C113", "warn", "offers", text, fix, 4)


def fallbacks_have_no_gender(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Where the name is blank nobody knows whether a man or a woman reads."""
    brief = resolved.brief
    for name, fallbacks in brief.personalization.items():
        for language in brief.languages if fallbacks and name.endswith("name") else ():
            text = fallbacks.pick(brief.channels[0], language)
            lexicon = resolved.languages[language].lexicon
            words = re.split(r"[\s,!./]+", text.casefold())
            gendered = any(_shows_gender(word, lexicon.gendered_names) for word in words)
            pattern = lexicon.gendered_forms()
            if gendered or (pattern and pattern.search(text)):
                blank = name.replace("_", " ")
                problem = f"'{text}' stands in for an unknown {blank} and shows a gender"
                fix = "a word without one, or none: greet without a name"
                path = f"personalization.{name}"
                yield Remark("C114", "warn", path, problem, fix, 3)


def _shows_gender(word: str, names: Sequence[str]) -> bool:
    """Is it one of the names, or a compound of one: Weinfreund?"""
    return any(word == name or (len(name) >= _LONG_NAME and word.endswith(name)) for name in names)


_LONG_NAME = 6  # letters; shorter ones end too many words


def fallbacks_are_no_greeting(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What stands for a name stands behind a greeting: `Hola hola` is what a blank would read."""
    for name, fallbacks in resolved.brief.personalization.items():
        for text in fallbacks.wordings() if name.endswith("name") else ():
            first = re.split(r"[\s,!.]+", text.strip().casefold())[0]
            if first in _greetings():
                word = text.strip().capitalize()
                problem = f"'{text}' is a greeting and stands where a name would: '{word} {text}'"
                fix = f"{_for_a_person(resolved)}leave the field out and greet without a name"
                yield Remark("C127", "warn", f"personalization.{name}", problem, fix, 3)
                break


def _for_a_person(resolved: ResolvedBrief) -> str:
    """The brief's language's own word for an unknown name, as a way out; "" where it has none."""
    field = resolved.fields.get("first_name")
    known = field.fallback if field else {}
    word = resolved.said_there(known, resolved.brief.languages[0])
    return f"a word for a person ({word}), or " if word else ""


def control_copy_is_complete(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Human copy counts once every channel and language of the brief has some."""
    brief, copy = resolved.brief, resolved.written.control_copy
    if not copy:
        return
    combinations = [(channel, code) for channel in brief.channels for code in brief.languages]
    missing = [cell for cell in combinations if not copy.get(cell[0], {}).get(cell[1])]
    if missing:
        had = [cell for cell in combinations if cell not in missing]
        what_is_missing = f"The human copy lacks {_places(resolved, missing)}"
        text = f"{what_is_missing}, so none of it goes out"
        fix = "write it, or leave the rest out"
        if had:
            text = f"{what_is_missing}, so your own {_places(resolved, had)} is not measured"
            text += " beside the drafts"
            text += ": who gets your own copy would get nothing there"
            fix = f"write {'it' if len(missing) == 1 else 'them'} too"
            whole = [c for c in brief.channels if all(x in had for x in combinations if x[0] == c)]
            fix += f"; or a brief of its own for {' and '.join(whole)}" if whole else ""
        yield Remark("C115", "warn", "control_copy", text, fix, 3)
    yield from _copy_that_is_not_sent(resolved)


def _places(resolved: ResolvedBrief, combinations: Sequence[tuple[str, str]]) -> str:
    """Channels and languages as people read them: e-mail in German, push in German."""
    return ", ".join(
        f"{resolved.channels[channel].called} in {resolved.language_name(language)}"
        for channel, language in combinations
    )


def _copy_that_is_not_sent(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Human copy for a language or a channel that the brief does not write."""
    brief, copy = resolved.brief, resolved.written.control_copy
    for channel, by_language in copy.items():
        called = resolved.channels[channel].called if channel in resolved.channels else channel
        if channel not in brief.channels:
            fix = f"take it out, or add {channel} to the brief's channels"
            yield _unsent((channel,), called, fix, None)
            continue
        unwritten = [code for code in brief.languages if not by_language.get(code)]
        for name in (name for name in by_language if name not in brief.languages):
            what = f"{called} in {english_name(name)}"
            fix = f"take it out, or add {name} to the brief's languages"
            if len(by_language) == len(unwritten) == 1:  # the brief's language was another once
                kept = {unwritten[0]: by_language[name]}
                fix = f"keep it as {resolved.language_name(unwritten[0])}, or {fix}"
                yield _unsent((channel, name), what, fix, Edit(("control_copy", channel), kept))
            else:
                yield _unsent((channel, name), what, fix, None)


def _unsent(where: tuple[str, ...], what: str, fix: str, edit: Edit | None) -> Remark:
    path = ("control_copy", *where)
    return Remark(
        "C116", "warn", ".".join(path), f"There is human copy for {what}, which the brief does "
        "not write", fix, 1, edit or Edit(path, None), changes_words=True,
    )  # fmt: skip
