"""Rules of languages: script, address, gender, spelling."""

from collections.abc import Iterator, Sequence
from itertools import product

from hookline.coach.completeness import in_brand
from hookline.coach.other_languages import written_otherwise
from hookline.coach.remarks import Edit, Remark
from hookline.prompting.finish import mandatory
from hookline.records.brief_lines import line, listed
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.text_map import Texts
from hookline.text.languages import codes_serving, english_name
from hookline.text.pattern import compile_lazily


def texts_in_every_language(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A text that is given by language is given in each of the brief's."""
    brief = resolved.brief
    for language in brief.languages:
        name, fix = resolved.language_name(language), f"add {language}: … to it"
        if resolved.written.idea and not resolved.written.idea.pick(brief.channels[0], language):
            yield Remark("C19", "warn", "idea", f"The idea has no text in {name}", fix, 3)
        for index, offer in enumerate(brief.offers):
            missing = [c for c in brief.channels if offer.text and not offer.text.pick(c, language)]
            if missing:
                text = f"The offer has no text in {name}"
                yield Remark("C24", "error", f"offers.{index}.text", text, fix)
        for index, fact in enumerate(brief.facts):
            if fact and not fact.pick(brief.channels[0], language):
                text = f"A fact has no text in {name}"
                yield Remark("C19", "warn", f"facts.{index}", text, fix, 3)


def small_texts_in_every_language(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A button, a condition or a duty that is given by language is given in each of the brief's."""
    brief = resolved.brief
    for path, text in _small_texts(resolved).items():
        for language in brief.languages if text else ():
            if not any(text.pick(channel, language) for channel in brief.channels):
                problem = f"It has no text in {resolved.language_name(language)}: there the copy "
                problem += "goes without"
                yield Remark("C125", "warn", path, problem, f"add {language}: … to it", 2)


def _small_texts(resolved: ResolvedBrief) -> dict[str, Texts]:
    """What a message may lack and still be one, by its place."""
    cta, follow = resolved.brief.cta, resolved.written.follow_up
    texts = {"cta.label": cta.label, "cta.reply": cta.reply, "cta.counter": cta.counter}
    texts["cta.text_to"] = cta.text_to
    offers = {f"offers.{i}": offer for i, offer in enumerate(resolved.brief.offers)}
    if follow and follow.offer:
        offers["follow_up.offer"] = follow.offer
        texts["follow_up.offer.text"] = follow.offer.text
    for place, offer in offers.items():
        texts[f"{place}.conditions"] = offer.conditions
        texts |= {f"{place}.facts.{i}": fact for i, fact in enumerate(offer.facts)}
    texts |= {f"follow_up.facts.{i}": fact for i, fact in enumerate(follow.facts if follow else ())}
    return texts


def texts_of_no_language(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A text in a language that the brief does not write is read by nobody."""
    brief = resolved.brief
    served = {code for language in brief.languages for code in codes_serving(language)}
    texts = _small_texts(resolved) | {"idea": brief.idea, "must_say": brief.must_say}
    texts |= {f"offers.{i}.text": offer.text for i, offer in enumerate(brief.offers)}
    texts |= {f"facts.{i}": fact for i, fact in enumerate(brief.facts)}
    texts |= {f"personalization.{name}": text for name, text in brief.personalization.items()}
    idle: dict[str, list[str]] = {}
    for path, text in texts.items():
        for code in text.languages():
            if code not in served:
                idle.setdefault(code, []).append(path)
    for code, paths in idle.items():
        places = f"{', '.join(paths[:4])}{' and others' if len(paths) > 4 else ''}"
        problem = f"The brief writes no {english_name(code)} ('{code}'), and {places} hold a text "
        problem += "in it, which is not used"
        fix = listed("languages", *brief.languages, code) + ", or nothing to do"
        yield Remark("C126", "info", paths[0], problem, fix)


def texts_are_in_their_language(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A text that is given for all languages is in one of them; the writer turns it into others."""
    brief = resolved.brief
    texts = {f"facts.{i}": fact for i, fact in enumerate(brief.facts)}
    texts |= {f"offers.{i}.text": offer.text for i, offer in enumerate(brief.offers)}
    for language in brief.languages:
        shared = {
            path: wording
            for path, text in texts.items()
            if (wording := text.pick(brief.channels[0], language))
            and not set(codes_serving(language)) & set(text.languages())
        }
        if other := written_otherwise(shared, resolved.languages[language]):
            name, single = resolved.language_name(language), len(other) == 1
            text = (
                f"{_listed(other)} {'is' if single else 'are'} not written in {name}; the writer "
            )
            text += f"says {'it' if single else 'them'} in {name}"
            fix = f"where your own words matter: {language}: … beside the other"
            yield Remark("C47", "info", other[0], text, fix, 2)


def _listed(paths: Sequence[str]) -> str:
    """Facts 1, 2 and 5, and the offer; facts 1 to 5."""
    numbers = [int(path.split(".")[1]) + 1 for path in paths if path.startswith("facts")]
    words = [str(number) for number in numbers]
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        words = [f"{numbers[0]} to {numbers[-1]}"]
    listed = " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
    facts = [f"{'Fact' if len(numbers) == 1 else 'Facts'} {listed}"] if numbers else []
    offers = ["the offer's text"] if len(numbers) < len(paths) else []
    listing = " and ".join((*facts, *offers))
    return listing[:1].upper() + listing[1:]


def a_language_is_named(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Where nobody named a language it is English, also in a country that reads another."""
    market_language = resolved.market.language
    if (
        resolved.origins.get("languages") == "brand"
        and "default_language" not in resolved.brand.model_fields_set
        and resolved.brief.languages != (market_language,)
    ):
        written = resolved.language_name(resolved.brief.languages[0])
        text = f"Nobody named a language, so it is written in {written}; {resolved.market.called} "
        text += f"reads {english_name(market_language)}"
        edit = Edit(("languages",), [market_language])
        yield Remark(
            "C117", "warn", "languages", text, listed("languages", market_language), 0, edit
        )


def formal_and_familiar(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A formal tone that says `du` is neither."""
    formal = {"formal"} & set(resolved.written.tonality)
    for language in resolved.brief.languages:
        address = resolved.brand.voice.address_form.pick("all", language)
        if formal and address and address == resolved.languages[language].address.familiar:
            text = f"A {sorted(formal)[0]} tone and '{address}' pull apart"
            informal = [tone for tone in resolved.written.tonality if tone not in formal]
            fix = listed("tonality", "warm") + ", or the polite form in the brand's address_form"
            yield Remark("C49", "warn", "tonality", text, fix, 3,
                         Edit(("tonality",), informal or ["warm"]))  # fmt: skip


def gender_of_address(resolved: ResolvedBrief) -> Iterator[Remark]:
    """No field holds the reader's gender, so no sentence may need it."""
    for language in resolved.brief.languages:
        if gender := resolved.languages[language].gender:
            fix = "nothing to do: the writer is asked for neutral or plural forms"
            fix += (
                "; a check looks for others"
                if resolved.languages[language].lexicon.gendered_forms()
                else ""
            )
            yield Remark("C80", "info", "languages", gender, fix)


def spelling_that_drifts(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A language without a spelling of its own: each writer has another."""
    for language in resolved.brief.languages:
        if spellings := resolved.languages[language].lexicon.spellings:
            ways = " or ".join(spellings[0])
            text = f"{resolved.language_name(language)} is spelt in many ways: {ways}"
            fix = "nothing to do: the writer is asked for one, and a check points at others"
            yield Remark("C81", "info", "languages", text, fix)


def right_to_left_with_latin(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Latin names, codes and prices inside a right-to-left text."""
    for language in resolved.brief.languages:
        if resolved.languages[language].direction == "rtl":
            name = resolved.language_name(language)
            text = f"{name} runs from right to left, and a Latin name, code or price in it does not"
            fix = "nothing to do: look at the messages in a browser, a terminal may mix the order; "
            fix += "each keeps to one kind of digits"
            yield Remark("C46", "info", "languages", text, fix)


def stop_number_is_their_own(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A way out with a number in it is the country's usual one: whoever sends has another."""
    if resolved.brief.class_ == "service":
        return
    by_keyword = [c for c in resolved.brief.channels if resolved.channels[c].way_out == "keyword"]
    usual = {
        words: None
        for channel, language in product(by_keyword, resolved.brief.languages)
        if (words := resolved.optout(channel, language)) in mandatory(resolved, channel, language)
        if _NUMBER.search(words)
    }
    for words in usual:
        text = f"“{words}” stands at the end of each SMS: readers write STOP to that number and "
        text += "get no more. It is one of many; yours is told by whoever sends your SMS"
        fix = in_brand(resolved, ("must_say", by_keyword[0]), "“STOP” and your number")
        yield Remark("C145", "warn", "brand", text, fix, 2)


_NUMBER = compile_lazily(r"\d{3,}")


def opt_out_words_are_there(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A language in which neither the country nor we know how to say the way out.

    A link that is not there stops every message of a channel that asks for one.
    """
    if resolved.brief.class_ == "service":
        return
    channels = [c for c in resolved.brief.channels if resolved.channels[c].way_out != "none"]
    for channel, language in product(channels, resolved.brief.languages):
        typed = [texts.pick(channel, language) for texts in _duties(resolved)]
        if any(typed) or resolved.optout(channel, language):
            continue
        profile, name = resolved.channels[channel], resolved.language_name(language)
        if profile.way_out == "link":
            text = f"There is no line in {name} by which readers leave, and without one every "
            text += f"{profile.nouns[0]} is stopped"
            fix = line("must_say", channel, language, '"… {{ unsubscribe_url }}"')
            fix += f", with what 'unsubscribe' is in {name}"
            yield Remark("C82", "error", "must_say", text, fix, 2)
        else:
            text = f"There are no opt-out words in {name}"
            fix = line("must_say", channel, language, "…") + ", what 'STOP to opt out' is there"
            yield Remark("C82", "warn", "must_say", text, fix, 2)


def _duties(resolved: ResolvedBrief) -> tuple[Texts, Texts]:
    return resolved.brand.must_say, resolved.brief.must_say
