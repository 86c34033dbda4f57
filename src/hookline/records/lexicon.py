"""The words of one language by which copy is read: numbers, days, forms of address, swear words."""

import re

from pydantic import Field

from hookline.records.base import Record
from hookline.records.figure_words import (
    DateWords,
    DayWords,
    NumberedWords,
    Ordinals,
    PhrasingWords,
    Prices,
    RateWords,
    RoleWords,
    ShareWords,
    Things,
    Words,
)
from hookline.text.address import any_of, bending_words, other_forms


class Compounds(Record):
    """How numbers are written as one word, `zweihundertfünfundzwanzig`."""

    one_word: str
    """What 1 is inside such a word."""
    tens: str
    """With {ones} and {tens}: `{ones}und{tens}`."""
    hundred: str


class Absence(Record):
    """How a language counts the time since the reader was last here, as patterns."""

    several: tuple[str, ...]
    """A number and its unit: 90 days. Years are left out: a house may well tell its own age."""
    single: tuple[str, ...]
    """One unit, which says nothing by itself: a week."""
    away: tuple[str, ...]
    """What makes a time the reader's absence: it has been, ago, without you."""
    promise: tuple[str, ...]
    """What makes it a term of what is offered: free, within, delivery, guarantee."""


class Inclusion(Record):
    """How a language says that a price includes a thing, as patterns."""

    included: tuple[str, ...]
    """Included, comes with."""
    excluded: tuple[str, ...]
    """What makes it the contrary: not."""
    price: tuple[str, ...]
    """The price that it is included in, or what it comes with: in the price of delivery, with
    every night."""
    within: tuple[str, ...] = ()
    """What it comes with, in a sentence that says `apart`: it is in the delivery."""
    apart: tuple[str, ...] = ()
    """That nothing is paid for it by itself: extra, separately."""


class Counting(Record):
    """What a language counts and gives away: points, first comers, thresholds.

    `балл*` is the beginning of a word. ASCII words are written out, since the words of ASCII copy
    are looked for as a whole before any pattern is tried.
    """

    rewards: Words = ()
    """What is collected, without its number: points, miles."""
    reward_kinds: Words = ()
    """What may stand between the number and the reward, as patterns: loyalty, bonus."""
    first: Words = ()
    """Patterns of what stands before a number in words of those who come first."""
    comers: Words = ()
    """Those who come: customers, orders."""
    known: Words = ()
    """Patterns of what stands before a thing that the reader knows of: the, these."""
    same_words: Words = ()
    """What may follow that: the same."""
    patterns: tuple[str, ...] = ()
    """What else counts, with `<number>` and no other group: first <number> guests."""


class Offering(Record):
    """By what a day or an hour is a fact: a sentence that opens, delivers, ends or invites.

    `deliver*` is the beginning of a word; five letters of it count.
    """

    words: Words = ()
    phrases: tuple[str, ...] = ()
    """What is said in several words, or in a script that joins them, as patterns."""
    beginning: tuple[str, ...] = ()
    """Patterns of those words that a day itself does, or anybody on it: begins."""
    of_others: tuple[str, ...] = ()
    """Patterns of somebody else who does it: the friend who."""
    in_general: tuple[str, ...] = ()
    """Patterns of what is said of such a day in general where it opens its clause: always."""
    own_time: tuple[str, ...] = ()
    """Patterns around a day or an hour, as `<t>`, that is the reader's own: wait for <t>."""
    examples: tuple[str, ...] = ()
    """Patterns around one that is an example: such as <t>."""
    too_soon: tuple[str, ...] = ()
    """Patterns of a complaint, which nobody makes of what is offered: too early."""
    meeting_words: Words = ()
    """Of people who meet, ring or come back: such a day may be a scene as well."""
    meeting_phrases: tuple[str, ...] = ()


class Units(Record):
    """The words for each unit of time, as they stand behind a number; a word in Han letters by
    its first one."""

    year: Words = ()
    month: Words = ()
    week: Words = ()
    day: Words = ()
    hour: Words = ()
    minute: Words = ()


class Lexicon(Record):
    """Words in lower case. All may be missing; what is missing is not read in that language."""

    plain_letters: dict[str, str] = Field(default_factory=dict)
    """Letters that the SMS alphabet lacks, and what its readers type for them: `á: a`."""
    other_plain_words: Words = ()
    """Plain spellings that are words of their own: `esta` is not what `está` says."""

    forms: dict[str, Words] = Field(default_factory=dict)
    """By a form of address, the familiar one first: the words that speak so. Each is a pattern,
    with \\x20 for a space."""
    gendered_words: Words = ()
    """Words that speak to a man or to a woman."""
    gendered_phrases: tuple[str, ...] = ()
    """Patterns that do."""
    gendered_names: Words = ()
    """What stands in for a name and says whether a man or a woman reads it."""
    name_endings: tuple[str, ...] = ()
    """What a name ends on in its cases, where it has some: `Piwonii`, `Piwonię` for Piwonia."""
    bending_words: Words = ()
    """Words right before a value that ask it for a case or a gender, which no engine gives it."""
    numbers: NumberedWords = Field(default_factory=dict)
    """Without those that are everyday words of a language nearby (Hindi das, German ein, Spanish
    once), since copy is read in all languages at once."""
    own_numbers: NumberedWords = Field(default_factory=dict)
    """Those that are, read only in copy that was asked for in this language: Turkish on."""
    hundredths: NumberedWords = Field(default_factory=dict)
    """Words that hold a part of one, in hundredths: 150 for one and a half. Below 100 it goes with
    the number behind it: 50, half more; -25, a quarter less."""
    ordinals: Ordinals = Field(default_factory=Ordinals)
    tens_word: str = ""
    """What makes tens of one to nine before it, and goes on with them: `dua puluh lima`."""
    teens_word: str = ""
    """Behind one to nine, what makes a number above ten of it: `dua belas`."""
    compounds: Compounds | None = None
    number_joiner: str = ""
    """Between two number words: `one hundred and five`."""
    has_small_numbers: bool = False
    """Do we read two to ten in words, so that copy may spell out the offer's numbers?"""
    month_words: NumberedWords = Field(default_factory=dict)
    """Oblique cases, other spellings and abbreviations, beside the profile's months."""
    short_months: NumberedWords = Field(default_factory=dict)
    """Abbreviations that are a month beside a day of a brief, and other words in copy: 3 des."""
    weekdays: NumberedWords = Field(default_factory=dict)
    """Monday is 0."""
    units: Units = Field(default_factory=Units)
    unit_signs: Units = Field(default_factory=Units)
    """How they are shortened, without a full stop: `30 min`."""
    duals: Units = Field(default_factory=Units)
    """Two of a unit in one word."""
    unit_colours: Words = ()
    """What may stand between a number and its unit: `5 business days`."""
    before_number: RoleWords = Field(default_factory=RoleWords)
    behind_number: RoleWords = Field(default_factory=RoleWords)
    shares: ShareWords = Field(default_factory=ShareWords)
    rates: RateWords = Field(default_factory=RateWords)
    prices: Prices = Field(default_factory=Prices)
    dates: DateWords = Field(default_factory=DateWords)
    days: DayWords = Field(default_factory=DayWords)
    shortened: Words = ()
    """Abbreviations whose full stop ends no sentence, without it: max., min."""
    left_or_more: tuple[str, ...] = ()
    """What says of a time both that it is left and that there is more of it: あと."""
    last_words: Words = ()
    """What says of a day or a chance that it is the last."""
    tomorrow: tuple[str, ...] = ()
    """Patterns of the day after today."""
    clock: tuple[str, ...] = ()
    """Patterns of a time of day, with `<hour>`, or `<hour_of_24>` where it is never one of 12, and,
    where they may be told, `<minute>` in two figures or `<minutes>` in one, too: 7時6分."""
    behind_hour: tuple[str, ...] = ()
    """Patterns of what makes an hour of the number right before them: ` in the morning`."""
    clock_words: Words = ()
    """One of them stands in ASCII copy that tells the time so."""
    count_words: NumberedWords = Field(default_factory=dict)
    """Words that count beside `numbers`: two of a thing in one word."""
    counters: Words = ()
    """Behind one Han number: a piece, a cup."""
    code_words: tuple[str, ...] = ()
    """What announces a promo code: code, coupon."""
    code_links: tuple[str, ...] = ()
    """What may stand between the two: is."""
    both: Words = ()
    """Words that take two things together: both, either."""
    joining: Words = ()
    """Small words behind a number, which say that it counts nothing there: of, for."""
    indefinite: tuple[str, ...] = ()
    """Patterns of what makes a day any such day: a, some."""
    things: Things = Field(default_factory=Things)
    phrasing: PhrasingWords = Field(default_factory=PhrasingWords)
    absence: Absence | None = None
    inclusion: Inclusion | None = None
    counting: Counting = Field(default_factory=Counting)
    at_leisure: tuple[str, ...] = ()
    """Patterns that hold words of an offer and offer nothing: free as a person is, until late."""
    ringing: Words = ()
    """Words beside a telephone number: call, tel."""
    offering: Offering = Field(default_factory=Offering)
    mentions: tuple[str, ...] = ()
    """Patterns of what speaks of words and stories: a novel, a proverb, the word."""
    stop_words: Words = ()
    """What holds its sentences together, without what two languages share often."""
    shared_words: Words = ()
    """Everyday words that languages nearby count among theirs."""
    function_words: Words = ()
    """Articles and their like, which prove nothing of a claim that a text repeats."""
    between: Words = ()
    """What may stand between a thing and `free`, and names none itself: it is still free."""
    before_reason: Words = ()
    """Behind a `free` that opens its clause, before why it is: for your birthday."""
    continuations: Words = ()
    """Words by which a sentence goes on and no fact begins."""
    adjectives_follow: bool = False
    """Does what a thing is stand behind it: `lámpara gratis`?"""
    capitalises_nouns: bool = False
    """Are all its nouns written like names?"""
    mixes_with: tuple[str, ...] = ()
    """Codes of languages whose words stand in its everyday sentences."""
    fleeting: str = ""
    """Letters that a word takes in or drops with its case: туфли, туфель."""
    root: int = 0
    """How many letters in a row two words of one root share, where words change at both ends."""
    joined_articles: Words = ()
    """Articles that are written together with their word, the longest first."""
    joined_pronouns: Words = ()
    """What is written together with a verb, which takes an accent for it: recíbelo."""
    joined_and: Words = ()
    """What is written together with a word to join it to the one before."""
    not_numbers: Words = ()
    """Words of its own that are a number in a language nearby."""
    spellings: tuple[Words, ...] = ()
    """Words that people spell in several ways; one message keeps to one."""
    foreign_letters: str = ""
    """A pattern of letters that its words are never written in, where its speakers might."""
    easy_word: float | None = None
    """Letters a word, on average, up to which prose reads easily; None where we do not know."""
    law: dict[str, str] = Field(default_factory=dict)
    """By a check's code, a pattern of the sentence that this language's readers know for it."""
    swear_words: Words = ()
    swear_phrases: tuple[str, ...] = ()
    """Swearing that is no whole word: of several words, or in a script without spaces."""
    not_swearing: Words = ()
    """Everyday words that another language swears with: `slut` is Swedish for the end."""

    unsubscribe: tuple[str, ...] = ()
    """Patterns of how a mail names the way off its list."""
    efforts: tuple[str, ...] = ()
    """What opens a clause with a number of the reader's own, as `<number>`: how long it takes."""
    passing: tuple[str, ...] = ()
    """Times that pass in a scene, whatever the brief counts, as `<number>`: <number> days ago."""
    scenes: tuple[str, ...] = ()
    """Numbers, or `<number>`, in what people say anywhere of no offer: the hours of an office, the
    sizes of tools."""
    way_out: tuple[str, ...] = ()
    """Patterns of how a reader is told to leave an SMS list; `<link>` is an address."""

    def other_forms(self, address: str) -> re.Pattern[str] | None:
        """What copy says in another form of address than that one; None where we cannot tell."""
        return other_forms(tuple(self.forms.items()), address)

    def gendered_forms(self) -> re.Pattern[str] | None:
        """Words that speak to a man or to a woman; None where we know none."""
        return any_of(self.gendered_words, self.gendered_phrases)

    def not_a_number(self) -> re.Pattern[str] | None:
        """Words that only look like a number; None where there are none."""
        return any_of(self.not_numbers)

    def spelling_of(self) -> dict[str, str]:
        """Every way to spell a word, with the first of them."""
        return {spelling: ways[0] for ways in self.spellings for spelling in ways}

    def before_a_value(self) -> re.Pattern[str] | None:
        """The bending words at the end of a text; None where we know none."""
        return bending_words(self.bending_words)
