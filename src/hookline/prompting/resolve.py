"""Fills every blank of a brief from blueprint and brand, and says where each value came from."""

import math

from hookline.prompting.brief_support import (
    BriefSupport,
    has_own_dates,
    missing_support,
)
from hookline.prompting.countries import in_countrys_language
from hookline.prompting.craft_beside import beside_brief
from hookline.prompting.human_copy import cells_without_copy, in_written_languages, what_copy_lacks
from hookline.prompting.inherited import (
    as_shipped,
    fitting_fields,
    success_of,
    usable_fields,
    usable_follow_up,
    usable_hooks,
)
from hookline.prompting.known_names import (
    find_blueprint,
    find_market,
    own_field,
    unknown_field,
)
from hookline.prompting.offer_currency import (
    money_of_the_market,
    usable_offers,
    usable_second_offer,
)
from hookline.prompting.sending_days import first_sending
from hookline.prompting.trades import as_done_there, find_industry
from hookline.records.brand import Brand
from hookline.records.brief import IDEA_MAX, Brief, FollowUp, Offer
from hookline.records.button import channels_of
from hookline.records.campaign import COOLDOWN_DAYS, WINDOW_DAYS
from hookline.records.catalog import Blueprint, Catalog, Industry, Market, SvocField
from hookline.records.language import Language
from hookline.records.profile import AudienceProfile
from hookline.records.resolved_brief import Assumption, ResolvedBrief
from hookline.records.shares import Shares
from hookline.records.words import Origin
from hookline.text.digests import digest_of
from hookline.text.languages import region_of

NOTHING_AS_USUAL = "no copy of your own is measured beside the drafts: "
"""What is said where group usual is empty, before the reason."""


def resolve(
    written: Brief, brand: Brand, catalog: Catalog, audience: AudienceProfile | None = None
) -> ResolvedBrief:
    """The brief with every blank filled, with origins and with the reasons for what was changed.

    Args:
        audience: the saved profile that the brief names.

    Raises:
        BadInput: HL110 for a blueprint nobody knows, HL111 for a market or field nobody knows.
    """
    brand = in_countrys_language(brand, catalog)
    industry = as_done_there(find_industry(brand.industry, catalog), written.cta)
    market = find_market(written.market or brand.market, catalog)
    offers = usable_offers(written, market)
    filler = _Filler(written, brand)
    blueprint = filler.blueprint = _blueprint(filler, offers, industry, catalog)
    read = in_written_languages(written, brand)
    fields = _fields(written, blueprint, catalog)
    filler.set("offers", offers)
    filler.set("control_copy", read.control_copy)
    filler.set("follow_up", usable_second_offer(written.follow_up, market))
    filler.fill("market", market.code, "brand")
    filler.fill("languages", (brand.default_language,), "brand")
    if blueprint:
        _inherit(filler, blueprint, industry, fields, catalog)
    if audience is not None:
        _audience(filler, audience, blueprint)
    _kept_angles(filler)
    _defaults(filler, offers, catalog)
    brief = filler.brief
    return ResolvedBrief(
        brief=brief,
        written=read,
        origins=filler.origins,
        assumptions=tuple(filler.assumptions),
        readings=money_of_the_market(written, market),
        brand=brand,
        blueprint=blueprint,
        industry=industry,
        market=market,
        languages=_languages(brief, brand, audience, catalog, market, industry),
        kpi=catalog.kpis[brief.kpi or "incremental_revenue"],
        channels=channels_of(brief, catalog.channels),
        fields=fields,
        profile=audience,
        brief_hash=_hash(written, brand),
    )


def _blueprint(
    filler: "_Filler", offers: tuple[Offer, ...], industry: Industry, catalog: Catalog
) -> Blueprint | None:
    """The one that the brief names, without what its notes say against the brief."""
    written = filler.written
    if not written.blueprint:
        return None
    blueprint = find_blueprint(written.blueprint, catalog, industry)
    blueprint = as_shipped(blueprint, written, catalog)
    language = catalog.language((*written.languages, filler.brand.default_language)[0])
    return beside_brief(blueprint, written, offers, language, filler.assumptions)


def _inherit(
    filler: "_Filler",
    blueprint: Blueprint,
    industry: Industry,
    fields: dict[str, SvocField],
    catalog: Catalog,
) -> None:
    """What the blueprint says where the user left a blank, as far as the brief can carry it."""
    written, offers = filler.written, filler.brief.offers
    filler.fill("class_", blueprint.class_, "blueprint")
    filler.fill("channels", blueprint.channels, "blueprint")
    filler.fill("idea", blueprint.reason, "blueprint")
    filler.set("idea", written.idea.with_default(blueprint.reason[:IDEA_MAX]))
    filler.fill("moment", blueprint.craft.moment[:600], "blueprint")
    about, dates = filler.brand.about, has_own_dates(blueprint, written)
    support = BriefSupport(
        offers, written.facts, written.idea, about, first_sending(written), own_dates=dates
    )
    if not written.hooks:
        usable = usable_hooks(blueprint, support, industry, filler.assumptions)
        filler.fill("hooks", usable, "blueprint")
    presses = not missing_support("urgency", support, blueprint)
    tones = tuple(tone for tone in blueprint.tonality if tone != "urgent" or presses)
    filler.fill("tonality", tones or ("plain",), "blueprint")
    filler.fill("kpi", success_of(blueprint.kpi, written, offers), "blueprint")
    if "personalization" not in written.model_fields_set:
        named = usable_fields(blueprint, fields, industry, filler.assumptions, filler.brand)
        named = fitting_fields(named, fields, written, offers)
        filler.fill("personalization", named, "blueprint")
    if written.follow_up is None:
        channels = filler.brief.channels
        material = support, channels, written.cta
        are_chats = all(catalog.channels[name].is_chat for name in channels)
        inherited = usable_follow_up(blueprint, *material, filler.assumptions, are_chats=are_chats)
        filler.fill("follow_up", inherited, "blueprint")


class _Filler:
    """A brief on its way to being complete."""

    def __init__(self, written: Brief, brand: Brand) -> None:
        self.written = written
        self.brief = written.model_copy(update=dict(written))  # every field counts as set
        self.origins: dict[str, Origin] = {
            name: "user"
            for name in type(written).model_fields
            if name in written.model_fields_set and getattr(written, name)
        }
        self.brand = brand
        self.blueprint: Blueprint | None = None
        self.assumptions: list[Assumption] = []

    def set(self, name: str, value: object) -> None:
        self.brief = self.brief.model_copy(update={name: value})

    def fill(self, name: str, value: object, origin: Origin) -> None:
        """Take `value` where the user left a blank."""
        if not getattr(self.brief, name) and value:
            self.set(name, value)
            self.origins[name] = origin


def _defaults(filler: _Filler, offers: tuple[Offer, ...], catalog: Catalog) -> None:
    usual = tuple(name for name, medium in catalog.channels.items() if medium.is_usual)
    filler.fill("channels", usual, "default")
    filler.fill("class_", "promotional", "default")
    filler.fill("hooks", ("offer",) if offers else ("newness",), "default")
    filler.fill("tonality", ("warm", "plain"), "default")
    filler.fill("kpi", success_of("incremental_revenue", filler.written, offers), "default")
    filler.fill("follow_up", FollowUp(), "default")
    if filler.brief.follow_up and filler.brief.follow_up.step == "none":
        filler.set("follow_up", None)
    _wildcards(filler)
    plan, bp = filler.brief.campaign, filler.blueprint
    shares = plan.shares or Shares()
    plan = plan.model_copy(
        update={
            "who": plan.who or (bp.who if bp else ""),
            "cooldown": plan.cooldown or (bp.cooldown if bp else f"{COOLDOWN_DAYS}d"),
            "window": plan.window or (bp.window if bp else f"{WINDOW_DAYS}d"),
            "shares": shares,
        }
    )
    if cells_without_copy(filler.brief) and shares.usual:
        update = {"usual": 0.0}
        plan = plan.model_copy(update={"shares": shares.model_copy(update=update)})
        why = f"{NOTHING_AS_USUAL}{what_copy_lacks(filler.brief, catalog.channels)}"
        filler.assumptions.append(Assumption(text=why, topic="copy as usual"))
    filler.set("campaign", plan)


def _audience(filler: _Filler, saved: AudienceProfile, blueprint: Blueprint | None) -> None:
    """Size and base rate of those in the blueprint's stage, where the brief leaves them blank."""
    written, stage = filler.brief.audience, blueprint.stage if blueprint else ""
    size = saved.stages.get(stage, saved.rows)
    segment = f"{stage.replace('_', ' ')} customers" if stage in saved.stages else ""
    known = {"size": size, "base_rate": saved.base_rates.get(stage), "segment": segment}
    blank = {name: value for name, value in known.items() if not getattr(written, name) and value}
    filler.set("audience", written.model_copy(update=blank))
    filler.origins |= dict.fromkeys((f"audience.{name}" for name in blank), "audience")


def _wildcards(filler: _Filler) -> None:
    """At least 1 in 5 and at least 2 see no learnings: they tell whether learnings help."""
    least = max(2, math.ceil(filler.brief.variants / 5))
    written = filler.brief.wildcards
    if written is not None and written < least:
        text = f"{least} wildcards instead of {written}: 1 in 5, and 2 at least"
        filler.assumptions.append(Assumption(text=text))
    if written is None or written < least:
        filler.set("wildcards", least)
        filler.origins["wildcards"] = "default"


def _kept_angles(filler: _Filler) -> None:
    """A kept angle is a message; where nobody wrote how many, there are as many as angles."""
    angles = len(filler.brief.angles)
    if angles and "variants" not in filler.origins:
        filler.set("variants", max(2, angles))
    elif angles > filler.brief.variants:
        n_unwritten = angles - filler.brief.variants
        text = (
            f"{n_unwritten} of {angles} angles {'is' if n_unwritten == 1 else 'are'} not written: "
            f"the brief asks for {filler.brief.variants} variants"
        )
        filler.assumptions.append(Assumption(text=text))


def _languages(
    brief: Brief,
    brand: Brand,
    audience: AudienceProfile | None,
    catalog: Catalog,
    market: Market,
    industry: Industry,
) -> dict[str, Language]:
    """Those that are written, the brand's own, and those that the audience reads, as read there."""
    read = [code for code in audience.languages if code != "blank"] if audience else []
    codes = dict.fromkeys([*brief.languages, brand.default_language, *read])
    in_market = {
        code: catalog.language(code).in_country(region_of(code) or market.code) for code in codes
    }
    if not industry.is_booked:
        return in_market
    return {code: language.where_one_books() for code, language in in_market.items()}


def _fields(written: Brief, blueprint: Blueprint | None, catalog: Catalog) -> dict[str, SvocField]:
    """The customer fields that this message may draw on, with the say-levels that hold here."""
    names = [*written.personalization, *(blueprint.svoc if blueprint else ())]
    if any(offer.code == "per_customer" for offer in written.offers):
        names.append("voucher_code")
    fields_by_name: dict[str, SvocField] = {}
    for name in dict.fromkeys(names):
        if name in catalog.fields:
            field = catalog.fields[name]
        elif name in written.personalization and (field_of_team := own_field(name, catalog)):
            field = field_of_team
        elif name in written.personalization:
            raise unknown_field(name, catalog, blueprint, where=f"personalization.{name}")
        else:
            continue
        raised = blueprint.say.get(name) if blueprint else None
        fields_by_name[name] = field.model_copy(update={"say": raised}) if raised else field
    return fields_by_name


def _hash(written: Brief, brand: Brand) -> str:
    return digest_of([written.model_dump(mode="json"), brand.model_dump(mode="json")])
