"""Brief and brand files: what reads, and what every mistake is told."""

from pathlib import Path

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief import Brief
from hookline.records.documents import read_brand, read_brief
from hookline.records.money import Amount
from hookline.records.text_map import Texts
from hookline.workspace.library import Library, complete_brief

SMALLEST = "brand: Kurtako\nblueprint: winback\nchannels: [sms, whatsapp, email]\n"
FULL = """\
brand: kurtako
blueprint: winback
market: IN
languages: [en, hi]
channels: [sms, whatsapp, email]
idea: We kept your size. See what changed since summer.
hook: we_miss_you
tonality: [warm, playful]
offer:
  text: {en: Rs 500 off on 2 shirts, hi: 2 शर्ट पर 500 रुपये की छूट}
  amount: 500 INR
  min_basket: 1999 INR
  code: AAJAO500
  ends: 2026-11-30
facts: [40 new styles since June]
must_say: {sms: Kurtako}
never_say: [sasta, guaranteed]
cta: {label: {en: Shop now, hi: अभी देखें}, url: https://kurtako.example/aajao}
personalization: {first_name: {en: there, hi: जी}, last_category: {en: shirts, hi: शर्ट}}
follow_up:
  {after: 7d, if: not_converted, step: bigger_reason,
   offer: {text: Rs 700 off on 2 shirts, code: AAJAO700, ends: 2026-12-07}}
control_copy: {sms: {en: "Kurtako: Rs 500 off 2 shirts (bill Rs 1999+) till 30 Nov. Code AAJAO500"}}
audience: {segment: Lapsed 90 to 179 days, size: 48200, base_rate: 1.8%}
campaign:
  {starts: 2026-11-10, ends: 2026-11-30, who: {recency_days: 90..179, city: [Pune, Mumbai]},
   cooldown: 30d, window: 14d}
variants: 6
"""


def brief(text: str) -> Brief:
    return read_brief(text, "briefs/winback.yaml", stem="winback", channels=CHANNELS)[0]


def refused(text: str) -> BadInput:
    with pytest.raises(BadInput) as found:
        brief(text)
    return found.value


def test_the_three_line_brief_reads_and_resolves(library: Library) -> None:
    read, tree = read_brief(SMALLEST, "winback.yaml", stem="winback", channels=CHANNELS)
    resolved = complete_brief(read, tree, library, briefs_folder=Path())
    assert read.id == "winback"
    assert resolved.brief.channels == ("sms", "whatsapp", "email")
    assert resolved.brief.hooks
    assert resolved.brief.follow_up is not None
    assert resolved.origins["channels"] == "user"
    assert resolved.origins["tonality"] == "blueprint"


def test_the_full_brief_reads_and_resolves(library: Library) -> None:
    read, tree = read_brief(FULL, "winback.yaml", stem="winback", channels=CHANNELS)
    resolved = complete_brief(read, tree, library, briefs_folder=Path())
    assert read.hooks == ("we_miss_you",)
    assert read.offers[0].amount == Amount(minor=50_000, currency="INR")
    assert read.offers[0].text.pick("sms", "hi") == "2 शर्ट पर 500 रुपये की छूट"
    assert read.audience.base_rate == pytest.approx(0.018)
    assert read.follow_up is not None
    assert read.follow_up.offer is not None
    assert read.follow_up.offer.code == "AAJAO700"
    assert read.campaign.who == {"recency_days": "90..179", "city": ["Pune", "Mumbai"]}
    assert resolved.market.code == "IN"
    assert resolved.kpi.name == "reactivation_rate"


def test_an_unknown_word_is_told_as_the_design_tells_it() -> None:
    text = (
        "brand: Kurtako\nblueprint: winback\nchannels: [sms]\nvariants: 6\ntonality:\n"
        "  - warm\n  - playfull\n"
    )
    assert str(refused(text)) == (
        "briefs/winback.yaml:7:5: HL101 there is no tonality 'playfull'\n"
        "  fix: did you mean 'playful'?"
    )


@pytest.mark.parametrize(
    ("lines", "place", "code", "fix"),
    [
        ("chanels: sms", "2:1", "HL104", "did you mean 'channels'?"),
        ("offer: {amunt: 5 INR}", "2:9", "HL104", "did you mean 'amount'?"),
        ("follow_up: {stepp: reminder}", "2:13", "HL104", "did you mean 'step'?"),
        ("hooks: [offr]", "2:9", "HL101", "did you mean 'offer'?"),
        ("tone: playfull", "2:7", "HL101", "did you mean 'playful'?"),
        ("channel: smss", "2:10", "HL101", "did you mean 'sms'?"),
        ("languages: English", "2:12", "HL106", "did you mean 'en'?"),
        ("languages: [en, de_AT]", "2:17", "HL106", "did you mean 'de-AT'?"),
        ("channels: sms, emial", "2:11", "HL101", "did you mean 'email'?"),
        ("kpi: aovv", "2:6", "HL101", "did you mean 'aov'?"),
        ("class: xyz", "2:8", "HL101", "one of: promotional, service"),
        ("follow_up: {if: not_conv}", "2:17", "HL101", "did you mean 'not_converted'?"),
        ("follow_up: {step: remindr}", "2:19", "HL101", "did you mean 'reminder'?"),
        ("control_copy: {smss: {en: hi}}", "2:16", "HL101", "did you mean 'sms'?"),
        ("control_copy: {sms: {en: {bdy: hi}}}", "2:27", "HL101", "did you mean 'body'?"),
        ("variants: many", "2:11", "HL106", "write one like 6"),
        ("variants: 1", "2:11", "HL106", "write 2 or more"),
        ("variants: 65", "2:11", "HL106", "write 64 or less"),
        ("idea: [a]", "2:7", "HL106", "write one text"),
        ("idea: [a, b]", "2:7", "HL106", "write one text"),
        ("idea: {en: [a]}", "2:12", "HL106", "write one text"),
        ("idea: {Sale: 20}", "2:7", "HL106", "put the text in quotes"),
        ("audience: 5", "2:11", "HL106", "write `audience: {size: 5}`"),
        ("audience: {base_rate: 180%}", "2:23", "HL106", "write 100% or less"),
        ("offer: {amount: five INR}", "2:17", "HL106", "write one like 500 INR"),
        ("offer: {percent: lots}", "2:18", "HL106", "write one like 20%"),
        ("offer: {ends: 30 Nov}", "2:15", "HL106", "write YEAR-11-30"),
        ("offer: {ends: 2026-02-30}", "2:15", "HL106", "A date, `today`"),
        ("follow_up: {after: soon}", "2:20", "HL106", "write one like 7d or 23h"),
        ("campaign: {who: [a]}", "2:17", "HL106", "write one text"),
        ("offers: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}]", "2:9", "HL106", "keep 4"),
        ("personalization: [first_name, {a: b}]", "2:18", "HL106", "write them below it"),
        ("facts: [{en: [x]}]", "2:14", "HL106", "write one text"),
        ("hook: offer\nhooks: offer", "2:1", "HL103", "keep one of the two"),
    ],
)  # fmt: skip
def test_a_mistake_has_its_place_its_code_and_a_fix(
    lines: str, place: str, code: str, fix: str
) -> None:
    problem = refused(f"brand: K\n{lines}\n")
    assert (problem.where, problem.code) == (f"briefs/winback.yaml:{place}", code)
    assert problem.fix.startswith(fix)


def test_a_brief_without_its_brand_is_told_the_line_to_add() -> None:
    problem = refused("blueprint: winback\n")
    assert (problem.code, problem.fix) == ("HL105", "add a line `brand: …`")


@pytest.mark.parametrize("text", ["", "- brand\n", "just words\n"])
def test_a_file_that_holds_no_lines_of_keys_is_no_brief(text: str) -> None:
    assert refused(text).code == "HL102"


def test_all_mistakes_of_a_file_come_in_one_reading_in_the_order_of_its_lines() -> None:
    problem = refused("brand: K\nvariants: 1\nkpi: aovv\nchanels: sms\n")
    codes = [one.code for one in (problem, *problem.also)]
    assert codes == ["HL106", "HL101", "HL104"]


def test_a_mistake_inside_a_written_brand_is_told_once() -> None:
    problem = refused("brand:\n  name: K\n  default_languag: hi\n")
    assert problem.also == ()
    assert (problem.where, problem.fix) == (
        "briefs/winback.yaml:3:3",
        "did you mean 'default_language'?",
    )


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("hook: offer", "hooks: [offer]"),
        ("tone: warm", "tonality: [warm]"),
        ("tones: [warm]", "tonality: warm"),
        ("channel: sms", "channels: [sms]"),
        ("language: hi", "languages: [hi]"),
        ("offer: {text: 20% off}", "offers: [{text: 20% off}]"),
        ("offer: 15 EUR off", "offers: [{text: 15 EUR off}]"),
        ('offer: "20% off, today"', 'offers: [{text: "20% off, today"}]'),
        ("offer: 20%", "offers: [{percent: 20}]"),
        ("offers: [15 EUR off, -20 %]", "offers: [{text: 15 EUR off}, {percent: 20}]"),
        ("follow_up: {offer: 1+1}", "follow_up: {offer: {text: 1+1}}"),
        ("fact: 40 new styles", "facts: [40 new styles]"),
        ("product_facts: [a, b]", "facts: [a, b]"),
        ("mandatory: T&C apply", "must_say: T&C apply"),
        ("wildcard: 3", "wildcards: 3"),
        ("never_say: cheap", "never_say: [cheap]"),
        ("personalization: first_name", "personalization: {first_name: }"),
        ("personalization: [first_name]", "personalization: {first_name: {en: }}"),
        ("follow_up: {if: not_opened}", "follow_up: {if: not_clicked}"),
    ],
)
def test_singular_plural_and_synonym_are_read_as_the_same(said: str, meant: str) -> None:
    assert brief(f"brand: K\n{said}\n") == brief(f"brand: K\n{meant}\n")


@pytest.mark.parametrize("length", [200, 201])
def test_an_idea_is_a_few_words_in_every_language(length: int) -> None:
    text = f"brand: K\nidea: {{en: x, de: {'x' * length}}}\n"
    if length <= 200:
        assert len(brief(text).idea.pick("sms", "de")) == length
    else:
        with pytest.raises(BadInput, match=f"HL106 idea: .* at most 200 characters.* {length}"):
            brief(text)


def test_a_hook_in_words_of_its_own_is_taken_as_the_idea() -> None:
    read = brief("brand: K\nhooks: [offer, We kept your size]\n")
    assert (read.hooks, read.idea.wordings()) == (("offer",), ("We kept your size",))


@pytest.mark.parametrize(
    ("fact", "key"),
    [
        ("Open hours: 10 to 9", "Open hours"),
        ("Öffnungszeiten: 10 bis 21 Uhr", "Öffnungszeiten"),
        ("Horario: de 10 a 21", "Horario"),
        ("समय: 10 से 9", "समय"),
    ],
)
def test_a_fact_with_a_colon_is_told_to_be_quoted_and_is_never_a_map(fact: str, key: str) -> None:
    problem = refused(f"brand: K\nfacts:\n  - {fact}\n  - 40 new styles\n")
    assert problem.where == "briefs/winback.yaml:3:5"
    assert problem.problem == f"the first fact (facts): '{key}' is no language and no channel"
    assert problem.fix == f'put the text in quotes: "{fact}", since the colon splits it'
    assert brief(f'brand: K\nfacts:\n  - "{fact}"\n').facts == (Texts({"all": {"all": fact}}),)


def test_a_key_with_an_unseen_or_foreign_letter_is_told_by_its_name() -> None:
    cyrillic = refused("brand: K\n\u0441ode: A1\n")
    assert "holds a cyrillic small letter es (U+0441)" in cyrillic.problem
    unseen = refused("brand: K\nhook: we_miss_you\u200b\n")
    assert "holds a zero width space (U+200B)" in unseen.problem
    assert unseen.fix == "did you mean 'we_miss_you'?"


def test_a_blank_value_is_not_written() -> None:
    assert brief("brand: K\nidea:\nhooks:\noffer:\n") == brief("brand: K\n")


def test_a_code_of_digits_keeps_its_zeros() -> None:
    assert brief("brand: K\noffer: {code: 007}\n").offers[0].code == "007"


@pytest.mark.parametrize("written", ["20%", "20 %", "20", "٪20", "20.0"])
def test_a_percentage_is_read_however_it_is_written(written: str) -> None:
    assert brief(f'brand: K\noffer: {{percent: "{written}"}}\n').offers[0].percent == 20.0


@pytest.mark.parametrize("written", ["2026-11-30", "today", "+7d"])
def test_a_date_is_kept_as_it_is_written(written: str) -> None:
    assert brief(f"brand: K\noffer: {{ends: {written}}}\n").offers[0].ends == written


def test_a_brand_file_is_read_and_its_mistakes_are_located() -> None:
    brand = read_brand("name: Bun & Co\nmust_say: {email: {en: T&C}}\nvoice:\n", "b.yaml")
    assert brand.must_say == Texts({"email": {"en": "T&C"}})
    with pytest.raises(BadInput) as found:
        read_brand("name: Bun & Co\nsender: {smss: BUNCO}\n", "b.yaml")
    assert (found.value.where, found.value.fix) == ("b.yaml:2:10", "did you mean 'sms'?")


@pytest.mark.parametrize("word", ["none", "No", "keins", "n/a", "нет", "yok", "[none]", "なし"])
@pytest.mark.parametrize("key", ["offer", "facts", "must_say", "cta", "offers"])
def test_none_of_it_is_as_good_as_a_blank(key: str, word: str) -> None:
    text = f"brand: K\n{key}: {word}\n"
    if key in ("must_say", "cta") and word == "[none]":
        return
    brief, _ = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    blank, _ = read_brief("brand: K\n", "b.yaml", stem="b", channels=CHANNELS)
    assert brief == blank


@pytest.mark.parametrize(
    ("text", "offers", "facts"),
    [
        ("offer: {text: none of the usual}", 1, 0), ("offer: {text: none}", 0, 0),
        ("offer: {text: 5 off, code: none}", 1, 0), ("facts: [no added sugar]", 0, 1),
        ("facts: ['no', 'new']", 0, 2), ("offer: 'keines, Honig ist knapp'", 0, 0),
        ("offer: none (honey is short)", 0, 0), ("offer: 'No, really: 20% off'", 1, 0),
        ("offer: no frills", 1, 0), ("offer: нет. мёда мало", 0, 0),
    ],
)  # fmt: skip
def test_a_sentence_with_a_no_is_a_sentence(text: str, offers: int, facts: int) -> None:
    brief, _ = read_brief(f"brand: K\n{text}\n", "b.yaml", stem="b", channels=CHANNELS)
    assert (len(brief.offers), len(brief.facts)) == (offers, facts)
    assert all(offer.code == "" for offer in brief.offers)


def test_conditions_a_line_each_are_one_text() -> None:
    text = "brand: K\noffer: {text: 5 off, conditions: [one a head, not on Sundays]}\n"
    brief, _ = read_brief(text, "b.yaml", stem="b", channels=CHANNELS)
    assert list(brief.offers[0].conditions.wordings()) == ["one a head; not on Sundays"]


@pytest.mark.parametrize("word", ["cálido_x", "тёплый", "مطمئن", "ciepły"])
def test_letters_of_a_words_own_alphabet_are_no_trouble(word: str) -> None:
    with pytest.raises(BadInput) as found:
        read_brief(f"brand: K\n{word}: x\n", "b", stem="b", channels=CHANNELS)
    assert "which holds" not in found.value.problem


def test_a_fix_keeps_the_blank_that_french_has_before_a_colon() -> None:
    for colon in (" : ", ": "):
        text = f"brand: K\nfacts:\n  - tarif moins de 26 ans{colon}12 €\n"
        with pytest.raises(BadInput) as found:
            read_brief(text, "b", stem="b", channels=CHANNELS)
        assert f'"tarif moins de 26 ans{colon}12 €"' in found.value.fix


@pytest.mark.parametrize(
    "sentence",
    [
        "they used to come in with their dad & now bet on their phone",
        "去年买过的人，但是今年还没有来过店里。",
    ],
)
def test_a_sentence_under_audience_is_what_holds_these_people_back(sentence: str) -> None:
    brief, tree = read_brief(
        f'brand: K\naudience: "{sentence}"\n', "b", stem="b", channels=CHANNELS
    )
    assert (brief.audience.insight, brief.audience.saved) == (sentence, "")
    assert tree.readings[0].startswith(f"audience: '{sentence}' is read as insight")


@pytest.mark.parametrize("name", ["lapsed", "lapsed customers of last summer", "去年顾客"])
def test_a_name_under_audience_is_a_saved_list(name: str) -> None:
    brief, _ = read_brief(f"brand: K\naudience: {name}\n", "b", stem="b", channels=CHANNELS)
    assert (brief.audience.insight, brief.audience.saved) == ("", name)
