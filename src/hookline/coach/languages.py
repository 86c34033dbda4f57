"""Rules of languages: script, address, gender, spelling."""

from collections.abc import Iterator
from itertools import product

from hookline.coach.items import Edit, Item
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.languages import english_name
from hookline.text.scripts import share_in_script


def texts_in_every_language(resolved: ResolvedBrief) -> Iterator[Item]:
    """A text that is given by language is given in each of the brief's."""
    brief = resolved.brief
    for language in brief.languages:
        name, fix = resolved.language_name(language), f"add {language}: … to it"
        if resolved.written.idea and not resolved.written.idea.pick(brief.channels[0], language):
            yield Item("C19", "warn", "idea", f"The idea has no text in {name}", fix, 3)
        for index, offer in enumerate(brief.offers):
            missing = [c for c in brief.channels if offer.text and not offer.text.pick(c, language)]
            if missing:
                text = f"The offer has no text in {name}"
                yield Item("C24", "error", f"offers.{index}.text", text, fix)
        for index, fact in enumerate(brief.facts):
            if fact and not fact.pick(brief.channels[0], language):
                text = f"A fact has no text in {name}"
                yield Item("C19", "warn", f"facts.{index}", text, fix, 3)


def texts_are_in_their_language(resolved: ResolvedBrief) -> Iterator[Item]:
    """A text that is given once for all languages is in one of them."""
    brief = resolved.brief
    texts = {f"facts.{i}": fact for i, fact in enumerate(brief.facts)}
    texts |= {f"offers.{i}.text": offer.text for i, offer in enumerate(brief.offers)}
    for language in brief.languages:
        script = resolved.languages[language].script
        for path, text in texts.items():
            wording = text.pick(brief.channels[0], language)
            letters = sum(char.isalpha() for char in wording)
            if script != "Latin" and letters > 3 and (share_in_script(wording, script) or 0) < 0.3:
                about = f"'{wording[:40]}' is not written in {resolved.language_name(language)}"
                fix = f"add {language}: … to it, so that a native writer's words are used"
                yield Item("C47", "warn", path, about, fix, 3)


def a_language_is_named(resolved: ResolvedBrief) -> Iterator[Item]:
    """Where nobody named a language it is English, also in a country that reads another."""
    there = resolved.market.language
    if (
        resolved.origins.get("languages") == "brand"
        and "default_language" not in resolved.brand.model_fields_set
        and resolved.brief.languages != (there,)
    ):
        written = resolved.language_name(resolved.brief.languages[0])
        text = f"Nobody named a language, so it is written in {written}; {resolved.market.called} "
        text += f"reads {english_name(there)}"
        edit = Edit(("languages",), [there])
        yield Item("C117", "warn", "languages", text, f"languages: [{there}]", 0, edit)


def formal_and_familiar(resolved: ResolvedBrief) -> Iterator[Item]:
    """A formal tone that says `du` is neither."""
    formal = {"formal"} & set(resolved.written.tonality)
    for language in resolved.brief.languages:
        address = resolved.brand.voice.address_form.pick("all", language)
        if formal and address and address == resolved.languages[language].address.familiar:
            text = f"A {sorted(formal)[0]} tone and '{address}' pull apart"
            informal = [tone for tone in resolved.written.tonality if tone not in formal]
            fix = "tonality: [warm], or the polite form in the brand's address_form"
            yield Item("C49", "warn", "tonality", text, fix, 3,
                       Edit(("tonality",), informal or ["warm"]))  # fmt: skip


def gender_of_address(resolved: ResolvedBrief) -> Iterator[Item]:
    """No field holds the reader's gender, so no sentence may need it."""
    for language in resolved.brief.languages:
        if gender := resolved.languages[language].gender:
            fix = "nothing to do: the prompt asks for neutral or plural forms"
            fix += (
                "; a check looks for others"
                if resolved.languages[language].lexicon.gendered_forms()
                else ""
            )
            yield Item("C80", "info", "languages", gender, fix)


def spelling_that_drifts(resolved: ResolvedBrief) -> Iterator[Item]:
    """A language without a spelling of its own: each writer has another."""
    for language in resolved.brief.languages:
        if spellings := resolved.languages[language].lexicon.spellings:
            ways = " or ".join(spellings[0])
            text = f"{resolved.language_name(language)} drifts: {ways}, and other letters slip in"
            fix = "nothing to do: one spelling is asked for, a check tells others"
            yield Item("C81", "info", "languages", text, fix)


def right_to_left_with_latin(resolved: ResolvedBrief) -> Iterator[Item]:
    """Latin names, codes and prices inside a right-to-left text."""
    for language in resolved.brief.languages:
        if resolved.languages[language].direction == "rtl":
            name = resolved.language_name(language)
            text = f"In {name}, brand, code and price stand in the other direction; digits may "
            text += "be of either kind, and of one kind in a message"
            fix = "nothing to do: proof it in a browser, a terminal may show another order"
            yield Item("C46", "info", "languages", text, fix)


def opt_out_words_are_there(resolved: ResolvedBrief) -> Iterator[Item]:
    """A language in which neither the country nor we know how to say the way out."""
    if resolved.brief.class_ == "service":
        return
    by_keyword = [c for c in resolved.brief.channels if resolved.channels[c].way_out == "keyword"]
    for channel, language in product(by_keyword, resolved.brief.languages):
        is_typed = bool(resolved.brief.must_say.pick(channel, language))
        if not is_typed and not resolved.optout(channel, language):
            text = f"There are no opt-out words in {resolved.language_name(language)}"
            fix = f"must_say: {{{channel}: {{{language}: …}}}}"
            yield Item("C82", "warn", "must_say", text, fix, 2)
