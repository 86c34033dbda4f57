"""The words of one language around its figures: shares, prices, dates, hours, what a number is for.

Unless a line says otherwise, a word is a pattern for lower-case text. Where words are parted by
spaces (Latin, Cyrillic) it stands for whole words; `indirim*` is the beginning of one.
"""

from typing import Annotated

from pydantic import BeforeValidator, Field

from hookline.records.base import Record


def _words(written: object) -> object:
    return written.split() if isinstance(written, str) else written


def _numbered(written: object) -> object:
    """Lines of `7 sept sete` by their number."""
    if not isinstance(written, str):
        return written
    return {line.split()[0]: line.split()[1:] for line in written.splitlines() if line.strip()}


Words = Annotated[tuple[str, ...], BeforeValidator(_words)]
"""Written as one text with spaces."""
NumberedWords = Annotated[dict[int, tuple[str, ...]], BeforeValidator(_numbered)]
"""Written as lines: a number, then the words that mean it."""
Patterns = tuple[str, ...]


class RoleWords(Record):
    """The words right before a number, or right behind it, that say what it is for."""

    up_to: Patterns = ()
    over: Patterns = ()
    at_least: Patterns = ()
    under: Patterns = ()
    """It stays below: less than."""
    cap: Patterns = ()
    """The most that is taken off: at most."""
    at_most: Patterns = ()
    """Says so anywhere before it in its clause, and is no adjective."""
    no_cap: Patterns = ()
    """Before such words, there is no most: no, without."""
    minimum: Patterns = ()
    """What has to be bought: orders over."""
    discount: Patterns = ()
    price: Patterns = ()
    price_alone: Patterns = ()
    """What announces a price where it opens the clause: for 499."""


class ShareWords(Record):
    """Percentages, and shares in words."""

    percent: Patterns = ()
    """Behind the number."""
    percent_before: Patterns = ()
    """Before it."""
    half_price: Patterns = ()
    fractions: NumberedWords = Field(default_factory=dict)
    """The share that a number names: 3 third."""
    fraction_off: Patterns = ()
    """A share of the price, with `<fraction>`: <fraction> off."""
    tenths: Patterns = ()
    """Behind the tenths of the price that are taken off, as Japanese counts them."""
    tenths_left: Patterns = ()
    """Behind the tenths of the price that are left, as Chinese counts them."""
    taken_off: Patterns = ()
    """What tells in its clause that a share of a material is taken off it: today, on everything."""
    materials: Patterns = ()
    """What a thing is made of, a part of which is no offer: 100% linen."""
    material_kinds: Patterns = ()
    """What may stand before that: pure, of."""
    states: Patterns = ()
    """What a share tells the state of: battery at 80%."""
    state_links: Patterns = ()
    """What may stand between the two: is, at."""
    states_behind: Patterns = ()
    """States that stand behind their share: 80% charged."""


class Prices(Record):
    """Prices that a word announces and no currency.

    ASCII words are written out, since the words of ASCII copy are looked for as a whole before any
    pattern is tried.
    """

    short_for: NumberedWords = Field(default_factory=dict)
    """How large numbers are cut short: 1000 k."""
    only: Patterns = ()
    starting_at: Patterns = ()
    ends: Patterns = ()
    """What closes the clause behind such a price: each, now."""
    off: Patterns = ()
    """Behind a sum that is taken off."""
    save: Patterns = ()
    """Before one."""
    save_on: Patterns = ()
    """What goes on behind that: on, off."""
    only_behind: Patterns = ()
    cents: Patterns = ()
    """Behind the hundredths of a currency."""
    notes: dict[int, Patterns] = Field(default_factory=dict)
    """What a note is called, with its article: a fiver. Its name stands last."""
    patterns: Patterns = ()
    """What else states a sum, with `<number>`."""


class RateWords(Record):
    """By what a text says that so much of one thing is worth so much of another."""

    each: Patterns = ()
    """Right before a number or a currency: for every 10 euros, je Euro."""
    each_behind: Patterns = ()
    """Right behind one: 100円ごとに."""
    per: Patterns = ()
    """Before a currency, and before money for which points are given: por 10 euros."""
    worth: Patterns = ()
    """Right before the second number: are worth."""
    worth_behind: Patterns = ()
    """Right behind it: wert."""


class DateWords(Record):
    """Words around a day and its month, and around months alone."""

    month_end: Patterns = ()
    month_end_words: Words = ()
    """One of them stands in copy in Latin letters that names the end of a month."""
    measures: Patterns = ()
    """Units that a decimal figure has, so that it names no day: up to 2.5 GB."""
    leads: Patterns = ()
    """Before a day in figures: until 30.11."""
    to: Patterns = ()
    """Between the first and the last of some days or figures: 5 to 7 May."""
    and_or: Patterns = ()
    """Between two days of one month: 5 and 7 May."""
    ordinals: Patterns = ()
    """Right behind the day: 5th."""
    day_alone: Patterns = ()
    """A day that bounds something and has no month beside it, with `<day>`; `<end>` is where a
    clause ends or goes on with a stop word: from the <day>th<end>."""
    between_day_and_month: Patterns = ()
    bounds: Patterns = ()
    """Before a month that begins or ends something: since March."""
    within: Patterns = ()
    """Before a month that does not: in March."""
    end_of: Patterns = ()
    """Between the two: since the end of March."""
    bounds_behind: Patterns = ()
    """Bounds that stand behind their month."""


class DayWords(Record):
    """Days of the week beside their names, which are `weekdays`."""

    short: NumberedWords = Field(default_factory=dict)
    """Abbreviations and ordinals, which are days only behind one of the next words; 0 is Monday."""
    before_short: Patterns = ()
    in_ranges: NumberedWords = Field(default_factory=dict)
    """Abbreviations that are days where a dash joins two of them: Mo–Fr."""
    not_behind_short: Patterns = ()
    not_days: Patterns = ()
    """Names that hold a day: black friday."""
    other_words: Words = ()
    """Words of this language that name a day in another: senin, yours, is an Indonesian Monday."""
    joined: Words = ()
    """Words that are written together with the name behind them."""
    to: Patterns = ()
    """Between the first and the last day."""
    working: Patterns = ()
    weekend: Patterns = ()
    every: Patterns = ()
    """Of all seven: daily."""
    closed: Patterns = ()
    """What says of the days beside it that nobody is there: closed."""
    left_out: Patterns = ()
    """Before days for which what is said does not hold: except."""
    left_out_behind: Patterns = ()
    """Behind them: を除く."""
    day_before: Patterns = ()
    """The day before a day that was named: Vortag."""
    day_after: Patterns = ()
    until: Patterns = ()
    """Before the day on which something ends, where that word says much else, too: tot, do."""
    until_behind: Patterns = ()
    """What says so right behind the day's name: まで."""

    @property
    def outside(self) -> Patterns:
        """Any of the words by which days beside them are none on which it holds."""
        return (*self.closed, *self.left_out, *self.left_out_behind)


class Things(Record):
    """Parts of words for what is most often free, by kind."""

    delivery: Patterns = ()
    returns: Patterns = ()
    one_more: Patterns = ()
    gift: Patterns = ()
    trial: Patterns = ()
    lesson: Patterns = ()
    consultation: Patterns = ()
    installation: Patterns = ()
    drink: Patterns = ()
    food: Patterns = ()
    parking: Patterns = ()
    entry: Patterns = ()
    sample: Patterns = ()
    night: Patterns = ()
    care: Patterns = ()


class PhrasingWords(Record):
    """What the constructions of claims, in every language, take for a number and for a word."""

    numbers: Words = ()
    """Numbers in words, with those that elsewhere are everyday words: do, on."""
    money: Words = ()
    """Behind a number in figures."""
    hollow: Words = ()
    """Words that mean nothing by themselves."""


class Ordinals(Record):
    """How it says which one of a row: `the tenth coffee`, `der 10. Kaffee`."""

    words: NumberedWords = Field(default_factory=dict)
    """Their beginnings, without what they end on."""
    openings: str = ""
    """A pattern of what may stand joined before them, as an article does."""
    endings: str = ""
    """A pattern of what they end on."""
    figures: Patterns = ()
    """Patterns of a figure that counts in a row, with `<number>`."""
    every: Patterns = ()
    """Right before them, of each one that comes to that place: every 10th, jeder 10."""
    whole: Patterns = ()
    """Right before a thing, of all of the row: all, all the, alle."""
