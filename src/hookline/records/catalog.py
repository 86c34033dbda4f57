"""What prompts/ knows: blueprints, customer fields, channels, markets and measures."""

from typing import Literal

from pydantic import Field, field_validator

from hookline.records.base import TIME_OF_DAY, Record
from hookline.records.brief import FollowUp
from hookline.records.channel import Channel, ChannelProfile
from hookline.records.craft import Craft
from hookline.records.language import Language, plain_language
from hookline.records.text_map import Texts
from hookline.records.words import Hook, KpiName, MessageClass, Program, Say, Stage, Tonality
from hookline.text.iso_countries import iso_countries
from hookline.text.languages import language_of


class Blueprint(Record):
    """An established reason to write to customers at one point of their lifecycle."""

    id: str
    slug: str
    name: str
    also: tuple[str, ...] = ()
    """Other names that people know it by, under which it is found."""
    stage: Stage
    program: Program
    kind: str
    """clm: recurring, fired by a customer's own dates; gtm: by the calendar."""
    class_: MessageClass = Field(alias="class")
    trigger: str
    """When it fires, in plain words."""
    who: str
    """Whom it reaches, as an expression over the audience's columns."""
    cooldown: str
    window: str
    reason: str
    """Why the brand writes, which fills a blank idea."""
    svoc: tuple[str, ...]
    """Customer fields that the plan reads."""
    hooks: tuple[Hook, ...]
    tonality: tuple[Tonality, ...]
    kpi: KpiName
    follow_up: FollowUp
    channels: tuple[Channel, ...]
    next: str = ""
    say: dict[str, Say] = Field(default_factory=dict)
    """Fields whose say-level this blueprint changes, for its own purpose."""
    extends: str = ""
    """The slug of the blueprint whose lines stand where this one has none."""
    industry: str = ""
    """Of a skin: the trade whose words it uses."""
    unless: tuple[str, ...] = ()
    """Of a skin: patterns of what makes a brief one of the shipped reason instead."""
    craft: Craft = Field(default_factory=Craft)


def root_slug(blueprint: Blueprint) -> str:
    """The slug of the shipped reason that a trade's or a team's own version is made from."""
    return blueprint.extends or blueprint.slug


def asks_for_nothing(blueprint: "Blueprint | None") -> bool:
    """Is it whole without a next step, as a thank-you is?"""
    return blueprint is not None and root_slug(blueprint) == "thank-you"


class Industry(Record):
    """A trade: whose rules hold for it, and how it words the reasons to write."""

    name: str
    title: str
    """As people say it: mutual funds."""
    also: tuple[str, ...] = ()
    """Other words that brands use for it."""
    akin: tuple[str, ...] = ()
    """Words of trades that may be meant by it, so that their brands are asked."""
    unlike: tuple[str, ...] = ()
    """Words that make another trade of those above: a food bank, a power tool, a coaching."""
    is_known: bool = True
    """False for a trade that only its brand names, so that no file says what holds for it."""
    meant: "Industry | None" = None
    """The known trade that an unknown one's name is a slip of, where it is one."""
    akin_to: "tuple[Industry, ...]" = ()
    """The known trades that an unknown one may belong to by one of its words."""
    sector: str = ""
    """What the markets' rule packs are keyed by; "" when no sector's rules hold."""
    things: tuple[str, ...] = ("order", "cart", "points")
    """What its customers have with it: order, cart, points, outlet, plan, booking."""
    act: str = "purchase"
    """What a customer does there that counts: purchase, booking, gift, recharge, investment."""
    done: str = "bought"
    """What a customer did, as a participle: bought, booked, given, recharged, invested."""
    appeal: str = ""
    """What draws people to it, as they would feel it: a few words to the writer."""
    caution: str = ""
    """What its copy never does, in a sentence to the writer."""
    regulated: bool = False
    """Is pressure to act, or to act more often, out of place?"""
    skins: dict[str, Blueprint] = Field(default_factory=dict)
    """By slug: the same blueprints in this trade's own words; each extends one."""

    @property
    def is_booked(self) -> bool:
        """Does one book there, and buy nothing to take along: an inn, a journey?"""
        return self.act == "booking"

    @field_validator("akin_to", mode="before")
    @classmethod
    def _one_or_several(cls, akin: object) -> object:
        """Of a brief that was kept when only one was asked for."""
        return akin if isinstance(akin, list | tuple) else () if akin is None else (akin,)


OWN_FIELDS = "own"
"""The group of fields that only a team's own customers have."""


class SvocField(Record):
    """One field of the single view of the customer."""

    name: str
    group: str
    say: Say
    """say: may be a merge field; imply: allude to it; never: steers targeting, never words."""
    fallback: dict[str, str] = Field(default_factory=dict)
    """What stands in for a blank, by language."""
    max_len: int = 40
    """Longest value that a rendering has to bear, in code points."""
    means: str = ""
    """What a writer is told of it; never a value."""
    case_forms: dict[str, str] = Field(default_factory=dict)
    """By language: the form in which a value stands, which no engine inflects."""
    needs: str = ""
    """What a trade must have for the field to mean something: an order, an outlet, a cart."""
    samples: dict[str, str] = Field(default_factory=dict)
    """Renderings to check with: shortest, longest, non_latin, hostile."""


class Rule(Record):
    """One rule of a market, with where it comes from. Not legal advice."""

    id: str
    text: str
    source: str
    as_of: str
    """YYYY-MM-DD: the state of the law that it describes, to be checked by whoever sends."""
    bans: bool = False
    """No such message may be sent at all."""


class SectorRules(Record):
    """What a country asks of one sector besides."""

    must_say: Texts = Field(default_factory=Texts)
    """The mandatory sentence, byte for byte, by channel and language."""
    rules: tuple[Rule, ...] = ()


class SenderForm(Record):
    """How the name that a promotional SMS comes from has to read."""

    begins: str = ""
    ends: str = ""
    longest: int = 11

    def fits(self, name: str) -> bool:
        """Does a sender's name read so?"""
        return (
            name.startswith(self.begins) and name.endswith(self.ends) and len(name) <= self.longest
        )


class Market(Record):
    """What a country asks of commercial messages. Dated and sourced; not legal advice."""

    code: str
    name: str
    english: str = ""
    """Its name in English lines; blank takes its own name."""
    also: tuple[str, ...] = ()
    """Other names that people give it."""
    has_rules: bool = True
    """False for a country that has no pack: of its law nothing is known here."""
    currency: str
    time_zone: str = "UTC"
    """Where most people there live; `hookline init` offers it."""
    language: str = "en"
    """What most brands write in there; a new brand starts with it."""
    first_in_dates: Literal["day", "month", ""] = "day"
    """What people there write first in 5/12; "" where both are usual."""
    optout: dict[str, dict[str, str]] = Field(default_factory=dict)
    """Opt-out words by channel and language; put into the copy after writing."""
    optout_required: bool = False
    """Must a promotional SMS hold a way out? Known for many countries; a team's pack may say so."""
    way_out_in: tuple[str, ...] = ()
    """Languages whose instructions to leave a list readers there know; a way out is asked for
    where there are some."""
    way_out: tuple[str, ...] = ()
    """Patterns of instructions that are known there besides."""
    names_script: str = ""
    """In which readers write their names beside Latin; blank for its language's."""
    sender: SenderForm | None = None
    """How a promotional sender's name reads, where the country says so."""
    registered_variables: int | None = None
    """Merge fields that a text may have which is registered before it is sent."""
    needs_postal_address: bool = False
    """Must a commercial e-mail carry the sender's street address?"""
    signature: str = ""
    """What every commercial SMS begins with, such as 【{brand}】."""
    quiet_start: str = Field(default="", pattern=rf"^(?:{TIME_OF_DAY})?$")
    """HH:MM from which promotional messages rest; "" when no hours are set."""
    quiet_end: str = Field(default="", pattern=rf"^(?:{TIME_OF_DAY})?$")
    rules: tuple[Rule, ...] = ()
    sectors: dict[str, SectorRules] = Field(default_factory=dict)
    """By sector, as industries name it."""

    @property
    def called(self) -> str:
        """Its name as English lines have it."""
        return self.english or self.name


def market_without_rules(code: str) -> Market | None:
    """A country that has no pack: its money, clock and first language; None where it is none."""
    if (country := iso_countries().get(code)) is None:
        return None
    english, *local_names = country.names
    return Market(
        code=code,
        name=local_names[0] if local_names else english,
        english=english,
        has_rules=False,
        currency=country.currency,
        time_zone=country.time_zone,
        language=country.language,
        first_in_dates="month" if country.month_first else "day",
    )


class Kpi(Record):
    """How a campaign's own success is counted."""

    name: KpiName
    event: str
    """The outcome that counts."""
    window: str
    """From the first slot on: 14d."""
    money: bool
    """True when it is worth money, so that campaigns share the default pool's reward."""
    direction: str = "up"


class Catalog(Record):
    """All that prompts/ and a team's own folder know, read once."""

    blueprints: dict[str, Blueprint]
    """By slug."""
    industries: dict[str, Industry]
    fields: dict[str, SvocField]
    channels: dict[Channel, ChannelProfile]
    languages: dict[str, Language]
    markets: dict[str, Market]
    kpis: dict[KpiName, Kpi]
    words: dict[str, dict[str, str]]
    """What the plan's words mean to a writer: {`hook`: {`offer`: line}}."""
    templates: dict[str, str]
    """Jinja2 sources by name: `system.md.j2`, `channels/sms.md.j2`."""

    def market(self, code: str) -> Market | None:
        """A country's pack; for any other country what ISO knows of it. None for no country."""
        return self.markets.get(code) or market_without_rules(code)

    def language(self, code: str) -> Language:
        """The profile of a language; es-MX is written by es, what has none by the plain rule."""
        profile = self.languages.get(code) or self.languages.get(language_of(code))
        return profile or plain_language(code, self.languages["en"])
