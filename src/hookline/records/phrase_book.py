"""What is said in one language that copy and briefs are searched for: one file of prompts/phrases/.

Every line is a list of patterns for lower-case text. Where words are parted by spaces (Latin,
Cyrillic) a pattern begins a word, and says itself where it ends; in other scripts it is looked for
anywhere. All may be missing; what is missing is not looked for in that language.
"""

from pydantic import Field

from hookline.records.base import Record
from hookline.records.figure_words import NumberedWords, Patterns, Words
from hookline.records.lexicon import Units


class PhraseBook(Record):
    """The phrases of one language."""

    code: str
    gates: dict[str, Words] = Field(default_factory=dict)
    """By line: words of which each of its phrases holds one (`stem*` is how a word begins), or
    signs. ASCII copy that holds none is not searched. For the lines that look at all copy."""

    # of the reader
    topics: Patterns = ()
    """What only the reader may know of themselves: an illness, a debt, a faith."""
    sensitive: Patterns = ()
    """What tells it to their face, with `<topic>`: your <topic>."""
    creepy: Patterns = ()
    """What shows how closely they were watched: you looked 3 times."""
    stated: dict[str, Patterns] = Field(default_factory=dict)
    """By customer field: what states it where it may only be alluded to."""
    shame: Patterns = ()
    """What makes them feel bad for saying no."""
    blame: Patterns = ()
    """What tells them that they failed."""

    # of what is sold
    last_chance: Patterns = ()
    """A last chance; anywhere in a claim of scarcity."""
    left: Patterns = ()
    """What says that so many of a thing are left, or free."""
    places: Patterns = ()
    """What is counted by how much room there is: seats, berths."""
    only_so_many: Patterns = ()
    """Before a count that is all there is: only."""
    no_risk: Patterns = ()
    """What is a promise only where money is invested or staked."""
    past_warning: Patterns = ()
    """What says that the past is no promise."""
    of_age: Patterns = ()
    """That it is for adults: 18+."""
    drink_well: Patterns = ()
    """A call to drink responsibly."""
    not_for_drink: Patterns = ()
    """Readers and reasons that alcohol is never advertised to and with."""
    play_well: Patterns = ()
    """A call to play responsibly."""
    promotion: Patterns = ()
    """Words of an offer, which make a WhatsApp template marketing."""
    invitation: Patterns = ()
    """An invitation to look at what is sold."""
    spam: Patterns = ()
    """What filters of e-mail look for."""
    reply_marks: Words = ()
    """What a mail program puts before the subject of an answer: re."""

    # of a model
    labels: Patterns = ()
    """What a model puts before its copy and a colon: variant."""
    talk: Patterns = ()
    """A model that speaks about the copy, itself or what it was asked."""
    law_reworded: Patterns = ()
    """The law's sentence as models translate it."""

    # of a brief
    bookings: Patterns = ()
    """On a button, what is booked and not bought: a slot, an appointment."""
    sent: Patterns = ()
    """That messages go out, where a moment says on which days: sent, goes out."""
    relative_days: Patterns = ()
    """A day told from today: this Wednesday, last week."""
    soon: Patterns = ()
    """That something is near, on no day that is named."""
    feasts: dict[str, Words] = Field(default_factory=dict)
    """By its day, MM-DD: what a feast is called that is kept on it each year, with _ for blanks."""
    opinions: Patterns = ()
    """What asks for an opinion, a share, a follow."""
    purchases: Patterns = ()
    """What asks to buy."""
    farewells: Patterns = ()
    """What says that no other message follows."""
    no_answer: Words = ()
    """That nobody answered, with _ between its words, where a follow-up says who gets it."""
    follow_if: dict[str, Words] = Field(default_factory=dict)
    """By its other conditions: what people call them, written so."""
    unwanted: Words = ()
    """Beside a tone that is not wanted: not, less."""
    tones: dict[str, Words] = Field(default_factory=dict)
    """By tonality: what people call it, with _ between the words of one name."""
    premises: Patterns = ()
    """What a house calls the place that it has, where it says what it is: a shop, a studio."""
    no_premises: Patterns = ()
    """Before it, where there is none or none to enter: no, an online."""
    no_premises_behind: Patterns = ()
    """Behind it."""
    worth: Patterns = ()
    """Beside the amount that a given thing is worth: worth."""
    given: Patterns = ()
    """What says that a thing is given: a gift, free."""
    friends: Patterns = ()
    """The one who is brought along."""
    readers: Patterns = ()
    """The reader who brings one: you."""
    both: Patterns = ()
    """Both of them, with `<reader>` and `<friend>`."""
    carries: dict[str, Patterns] = Field(default_factory=dict)
    """By hook: what in a fact shows that it is true, anywhere in a word: others who chose it."""
    greetings: Words = ()
    """Words that open a message, and are nobody's name."""
    goes_on_from: Patterns = ()
    """Before the day on which something begins that goes on."""
    onwards: Patterns = ()
    """Behind it."""
    days_to: Patterns = ()
    """Between the first day and the last one, as busy people write it."""
    until: Patterns = ()
    """Before the day on which something is over: until, bis zum."""
    until_behind: Patterns = ()
    """Behind it: まで."""
    through_day: Patterns = ()
    """Before the day that is the last one, in a brief: until, by; not before."""
    through_day_behind: Patterns = ()
    """Behind it: inclusive, まで."""
    month_end: Patterns = ()
    """Before a month of which the last day is meant: end of."""
    month_end_behind: Patterns = ()
    """Behind it: 末."""
    day_articles: Words = ()
    """Before a day: the, dem."""
    hour_signs: Words = ()
    """Right behind an hour: h, am."""
    opening_words: Patterns = ()
    """Beside the hours from and to which somebody is there: open, opening hours."""
    from_hours: Patterns = ()
    """Before the first of two hours: from, between."""
    at_hour: Patterns = ()
    """Before an hour: at, um."""
    named_hours: Patterns = ()
    """Hours that have a name: midnight."""
    day_parts: Patterns = ()
    """The part of the day beside an hour: in the evening."""
    small_numbers: NumberedWords = Field(default_factory=dict)
    """Numbers in words before a length of time, lines of `2 two`."""
    whole_lengths: dict[str, Words] = Field(default_factory=dict)
    """Lengths of time in one word, by the brief's own form: 14d fortnight."""
    beside_lengths: Patterns = ()
    """Around a length of time that passes first: after, later."""
    day_signs: Words = ()
    """Right behind a day, in a script without spaces."""
    times: Words = ()
    """How words of time begin."""
    measure_words: Words = ()
    """Between a number and what it counts, where the language needs one."""

    lengths: Units = Field(default_factory=Units)
    """How busy people shorten a unit of time in a brief, beside the lexicon's: 3 wks."""

    # words in capitals, in copy
    stop_keywords: Words = ()
    """What readers send to leave a list: stop."""
    answer_keywords: Words = ()
    """What else they are asked to send: yes."""
    instead_of: Patterns = ()
    """Before a price that holds no more: instead of."""
    instead_of_behind: Patterns = ()
    """Behind it: yerine."""
    once: Patterns = ()
    """Before a price that holds no more where another stands beside it: was, before."""
    half_hours: dict[str, Words] = Field(default_factory=dict)
    """By its minutes: a length of hours and a half, in words with _ for blanks: 90."""
    money_back: Patterns = ()
    """What says that one's money is returned, in whatever words: refunded, your money back."""
    deals: Patterns = ()
    """So many had for so few, with `<all>` of them, `<paid>` and `<given>` ones, and `<things>` for
    up to two words: <all> for <paid>. What is `<put>` in and `<got>` with it are sums."""
    shares_of_all: Patterns = ()
    """So many of so many, with `<part>`, `<whole>` and `<things>`: <part> out of <whole>."""
    reaches_all: dict[str, Patterns] = Field(default_factory=dict)
    """By reach (people, place, order, time): what gives to all: for everyone, nationwide."""
    reaches_some: dict[str, Patterns] = Field(default_factory=dict)
    """What gives to some only: students, within 5 km, first order; of time, any guarantee."""
    not_only: Patterns = ()
    """What takes the narrowing from such a word: not only students."""
    ands: Patterns = ()
    """Behind which a clause may tell of something else: and crumbs for all."""
    was: Patterns = ()
    """What tells of the past: your 12th visit was a Tuesday."""
    also_paid: Patterns = ()
    """Beside two sums that are both paid: the rest, then."""
    aged: Patterns = ()
    """Before an age that is told without its years: kids under."""
    taxes: Words = ()
    """What a price holds or not, and no offer is: vat."""
    name_joints: Words = ()
    """Between the words of a name: of, de."""
    everyday_names: Words = ()
    """Words in capitals that name nothing for sale: feasts, greetings."""

    # of copy that is sent, to learn from
    reply: Patterns = ()
    """What asks for an answer."""
    choices: Patterns = ()
    """Between two things of which one is chosen: or."""
    reply_with: Patterns = ()
    """What asks to send one `<word>` back, in a brief; in capitals or quotes, if there are any."""
    to_number: Patterns = ()
    """Around a short `<number>` to which a word is sent that is no answer: to."""
    leaving: Patterns = ()
    """An answer by which one leaves the list, which asks for none."""
    show_cues: Patterns = ()
    """What asks to show or say it on the spot, at a counter."""
    code_cues: Patterns = ()
    """What announces a code."""
    urgency: Patterns = ()
    """What says that it has to be soon."""
    first_person: Patterns = ()
    """The brand, speaking of itself: we."""
