"""The fact sheet: all that checks may know of a brief, compiled once for a channel and language."""

from typing import Annotated

from pydantic import Field, StringConstraints

from hookline.records.base import TIME_OF_DAY, Record
from hookline.records.channel import ChannelProfile

_Hour = Annotated[str, StringConstraints(pattern=rf"^{TIME_OF_DAY}$")]


class Price(Record):
    """An amount of money as copy may state it."""

    value: float
    """In major units: 4.99."""
    currency: str
    """ISO 4217."""


class Stated(Record):
    """A number of the brief, as its own texts state it."""

    value: float
    unit: str = ""
    """%, an ISO currency, or what is counted; "" for a date, a code and the like. Of a label its
    word: the nr of `nr 12`."""
    role: str = ""
    """discount, minimum, cap, price, old, tax or label; "" may be anything."""
    bound: str = ""
    """up_to, over or from; "" is exact."""


AGE = "age"
"""The role of the years that copy may tell where the brief says how old, and nowhere else."""
LABEL = "label"
"""The role of a number that tells one of several."""
Rate = tuple[Stated, Stated]
"""Two numbers of the brief that are worth each other; the unit of money is ¤."""


class Facts(Record):
    """What the copy may claim; whatever is not here may not be said."""

    percents: tuple[float, ...] = ()
    amounts: tuple[Price, ...] = ()
    codes: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    """YYYY-MM-DD."""
    weekdays: tuple[int, ...] = ()
    """Monday is 0."""
    closed_weekdays: tuple[int, ...] = ()
    """On which nobody is there; Monday is 0."""
    days_told: tuple[str, ...] = ()
    """YYYY-MM-DD of those dates whose year the brief tells: each has one weekday."""
    feast_days: tuple[str, ...] = ()
    """MM-DD of the feasts that the brief names: Boxing Day is on 26 December."""
    times: tuple[str, ...] = ()
    """HH:MM, 24 hours."""
    hours: tuple[float, ...] = ()
    """How many hours its ranges are long, 8 for `9-17`, or lie between two of its hours."""
    ranges: tuple[tuple[int, int], ...] = ()
    """Two numbers of up to 24 that it joins, hours or not: (3, 8) for `sizes 3 to 8`."""
    quantities: tuple[float, ...] = ()
    figures: tuple[Stated, ...] | None = None
    """Every number of the brief; no other may be said. None leaves other numbers alone."""
    priced: tuple[Stated, ...] = ()
    """Its prices, each with a word beside it that may name what it is of: 3 coffee."""
    readers: tuple[Stated, ...] = ()
    """What the brief says of those who read, which may be told of them and is never promised."""
    rates: tuple[Rate, ...] = ()
    """What the brief says to be worth what: both sides of `100 points = R$ 5`."""
    ordinals: tuple[Stated, ...] = ()
    """Which ones of a row it names, each with the word behind it: the 10th coffee."""
    pieces: tuple[tuple[float, float], ...] = ()
    """How many one pays for and how many are given then: (6, 1) for `6+1`, (2, 1) for `3 for 2`."""
    shares_of_all: tuple[tuple[float, float], ...] = ()
    """So many of so many: (9, 10) for `9 out of 10 guests`."""
    months: tuple[int, ...] = ()
    """Months that the brief names, with a day or without."""
    days: tuple[int, ...] = ()
    """Days of a month that the brief names without it: `from the 29th`."""
    free: tuple[str, ...] | bool = ()
    """What is free; empty when nothing is."""
    claims: tuple[str, ...] = ()
    required_terms: tuple[str, ...] = ()
    """Words that every copy has to hold."""
    together: tuple[str, ...] = ()
    """Numbers (`500`) and hours (`16:00`) of the offer, which one part has to hold all of."""
    deadline_today: bool = False
    ends_soon: bool = False
    """May it say that something ends soon, on a day that is not known yet?"""
    deadlines: tuple[str, ...] = ()
    """What the brief says of its own haste: `in 24 hours`, `solange der Vorrat reicht`."""
    scarcity: bool | str = False
    deliveries: tuple[str, ...] = ()
    """When it says that something is delivered: `this_day`, `day_after`, `quickly`."""
    leanings: tuple[str, ...] = ()
    """Concepts that the brief's own texts lean towards, in words of no table of claims."""
    told_stems: tuple[str, ...] = ()
    """How the words of the brief's own texts begin; what it says of its goods, copy may say."""
    narrowed: tuple[str, ...] = ()
    """What it gives to some only: `people 50%` to students, `place free shipping` within 15 km."""


class FactSheet(Record):
    """What a check needs besides the text itself. All but `channel` may be missing."""

    channel: ChannelProfile
    language: str = "en"
    country: str = "ZZ"
    marketing: bool | None = None
    """Promotional, so that opt-out rules hold; None lets a rule take its own default."""
    category: str | None = None
    """WhatsApp's template category."""
    sector: str | None = None
    max_segments: int | None = None
    max_emoji: int | None = None
    max_exclaim: int | None = None
    title_max: int | None = None
    subject_max: int | None = None
    body_max: int | None = None
    placeholders: tuple[str, ...] | None = None
    required_placeholders: tuple[str, ...] = ()
    samples: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    """Values to render a field with; none means `Alexandra` and the fallback."""
    url_allow: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    brand_terms: tuple[str, ...] = ()
    known_tokens: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    text_to: str = ""
    """The word and the short number to which it is sent: LARK to 60777."""
    takes_reply: bool = True
    """May copy ask for an answer? It may not where the brief has a word sent elsewhere alone."""
    postal_address: str | None = None
    tracking: str = ""
    """What the sending tool appends to every link; an SMS is counted with it."""
    optout: tuple[str, ...] = ()
    """Ways out that the market's pack accepts besides those that we know of, ours first."""
    optout_required: bool = False
    """Does the pack ask for one where we know of no such rule?"""
    quiet: tuple[_Hour, _Hour] | None = None
    """HH:MM from and to which promotion rests, instead of the hours that we know of."""
    send_hour: int | None = Field(default=None, ge=0, lt=24)
    dlt_template: str | None = None
    dlt_variables: int | None = None
    """How many merge fields an Indian SMS template may have."""
    segment_price: Price | None = None
    """Of one SMS segment."""
    gsm: bool = False
    """Is an SMS meant to stay in the GSM alphabet?"""
    in_columns: tuple[str, ...] = ()
    """Parts that are measured by a screen's width, where full-width letters take two; in letters
    where a sheet says nothing of it."""
    names_letters: bool = False
    """Is it told which few letters outside that alphabet make an SMS dearer, in a language that the
    alphabet cannot write whole?"""
    implied: tuple[str, ...] = ()
    """Customer fields that copy may only allude to."""
    uninflected: tuple[str, ...] = ()
    """Customer fields whose values stand in one form, whatever the sentence asks for."""
    address: str | None = None
    """How the reader is addressed: usted, вы, आप."""
    legal: tuple[str, ...] = ()
    """Sentences of the law, which nobody may reword."""
    glossary: tuple[str, ...] = ()
    facts: Facts = Field(default_factory=Facts)
