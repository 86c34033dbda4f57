"""Rules of privacy, sector and country. Not legal advice; each says what to do about it."""

import re
from collections.abc import Iterator

from hookline.coach.items import Item
from hookline.records.prompt import ResolvedBrief
from hookline.text.mergetags import malformed

REGULATED = frozenset({"mutual_funds", "securities", "bank", "insurance", "gambling", "alcohol"})
PRESSURE = frozenset({"urgency", "scarcity", "loss_aversion", "game"})
FREQUENCY = frozenset({"order_frequency", "aov"})
DRUG_CLAIM = re.compile(
    r"\b(?:cure[sd]?|heal(?:s|ed)?|treat(?:s|ment)?|repairs?|eczema|psoriasis|acne|clinically)\b",
    re.I,
)
INJECTION = re.compile(
    r"ignore (?:all |the |any )?(?:previous|above)|system prompt|you are now|disregard", re.I
)
COSMETICS = frozenset({"skincare", "skincare_d2c", "cosmetics"})
FUND_WARNING = "Mutual Fund investments are subject to market risks"


def fields_may_be_said(resolved: ResolvedBrief) -> Iterator[Item]:
    """A merge field that copy may only allude to, or never use."""
    for name in resolved.written.personalization:
        say = resolved.fields[name].say if name in resolved.fields else "say"
        if say != "say":
            text = f"{name} may {'only be alluded to' if say == 'imply' else 'never be in copy'}"
            fix = "take it out; it still steers who gets the message"
            yield Item("C50", "error", f"personalization.{name}", text, fix)


def fields_have_fallbacks(resolved: ResolvedBrief) -> Iterator[Item]:
    """Somebody's value is always blank."""
    brief = resolved.brief
    for name in brief.personalization:
        for language in brief.languages:
            missing = [c for c in brief.channels if not resolved.fallback(name, c, language)]
            if missing and name != "voucher_code":
                text = f"{name} has nothing to say in {language} when it is blank"
                fix = f"personalization: {{{name}: {{{language}: …}}}}"
                yield Item("C51", "warn", f"personalization.{name}", text, fix, 3)
                break


def samples_are_hostile(resolved: ResolvedBrief) -> Iterator[Item]:
    """Customer values come from anywhere; they are rendered afterwards and reach no model."""
    for name, value in resolved.brief.audience.samples.items():
        if INJECTION.search(value) or malformed(value):
            text = f"The sample of {name} reads like an instruction"
            fix = "nothing to do: only the field's name is in the prompt, values never are"
            yield Item("C52", "info", "audience", text, fix)


def brief_instructs_nobody(resolved: ResolvedBrief) -> Iterator[Item]:
    """A brief's own text that talks to the model."""
    brief = resolved.brief
    texts = {"idea": brief.idea, "notes": brief.notes}
    texts |= {f"facts.{i}": fact.pick("all", "en") for i, fact in enumerate(brief.facts)}
    for path, text in texts.items():
        if INJECTION.search(text):
            problem = "This reads like an instruction to the model, not like a brief"
            yield Item("C53", "error", path, problem, "say what the customer should read")


def sensitive_fields(resolved: ResolvedBrief) -> Iterator[Item]:
    """Skin, health and the like are alluded to by the occasion, never by the person."""
    named = [name for name, field in resolved.fields.items() if field.group == "sensitive"]
    named += [n for n in resolved.brief.audience.samples if n in ("skin_type", "climate_band")]
    if named:
        text = f"{' and '.join(dict.fromkeys(named))} may only be alluded to"
        fix = "speak of the weather or the occasion, never of the reader's skin or place"
        yield Item("C54", "info", "audience", text, fix)


def regulated_hooks(resolved: ResolvedBrief) -> Iterator[Item]:
    """Pressure has no place where money or health is at stake."""
    sector = resolved.brand.industry
    pressed = PRESSURE & set(resolved.brief.hooks)
    if sector in REGULATED and pressed:
        text = (
            f"{', '.join(sorted(pressed))} in {sector.replace('_', ' ')} copy invites a complaint"
        )
        yield Item("C55", "error", "hooks", text, "hooks: [how_to, reassurance, reminder]")


def regulated_measures(resolved: ResolvedBrief) -> Iterator[Item]:
    """Trading or betting more often is no goal to write for."""
    sector, brief = resolved.brand.industry, resolved.brief
    frequency = brief.kpi in FREQUENCY or (
        resolved.blueprint is not None and resolved.blueprint.program == "frequency_driving"
    )
    asked = re.search(r"\btrades? (?:per|a) day\b", f"{brief.notes} {brief.idea}", re.I)
    if sector in REGULATED and (frequency or asked):
        text = "Driving frequency does not fit a regulated product"
        yield Item("C56", "error", "kpi", text, "kpi: activation_rate or retention_rate")


def fund_warning(resolved: ResolvedBrief) -> Iterator[Item]:
    """India's mutual fund copy carries the standard warning, word for word."""
    if resolved.brand.industry != "mutual_funds":
        return
    for channel in resolved.brief.channels:
        said = [t.pick(channel, "en") for t in (resolved.brand.must_say, resolved.brief.must_say)]
        if not any(FUND_WARNING in text for text in said):
            text = f"{channel} lacks the standard warning"
            fix = f"must_say: {{all: {FUND_WARNING}, read all scheme related documents carefully}}"
            yield Item("C57", "error", "must_say", text, fix)
    if resolved.brief.offers:
        text = "An offer with a mutual fund promises what may not be promised"
        yield Item("C58", "error", "offers", text, "take the offer out")


def amounts_in_private(resolved: ResolvedBrief) -> Iterator[Item]:
    """A balance or instalment on a lock screen tells the neighbour."""
    sector, channels = resolved.brand.industry, set(resolved.brief.channels)
    if sector in ("mutual_funds", "securities", "bank") and channels & {"sms", "push"}:
        text = "Amounts and holdings do not belong on a lock screen"
        fix = "nothing to do: no amount is in the brief's facts, so none may be written"
        if resolved.brief.offers or resolved.brief.facts:
            fix = "keep amounts out of facts for sms and push"
        yield Item("C59", "info", "channels", text, fix)


def offers_with_terms(resolved: ResolvedBrief) -> Iterator[Item]:
    """What is free under conditions is told with all of them, in one place."""
    for at, offer in enumerate(resolved.brief.offers):
        if resolved.brand.industry in REGULATED and not offer.terms_url:
            text = "An offer of a regulated product needs its terms"
            yield Item("C60", "error", f"offers.{at}.terms_url", text, "terms_url: https://…")
        elif offer.terms_url:
            text = "The offer is true only with its terms, so all of it stays in one part"
            fix = "nothing to do: offer, condition and date are told together"
            yield Item("C61", "info", f"offers.{at}", text, fix)


def cosmetic_claims(resolved: ResolvedBrief) -> Iterator[Item]:
    """A cosmetic may not claim to treat anything."""
    if resolved.brand.industry not in COSMETICS:
        return
    for at, fact in enumerate(resolved.brief.facts):
        if found := DRUG_CLAIM.search(fact.pick("all", "en")):
            text = f"'{found[0]}' is a drug claim; a cosmetic may not make it"
            yield Item("C62", "error", f"facts.{at}", text, "say how it feels, not what it cures")


def never_say_in_the_brief(resolved: ResolvedBrief) -> Iterator[Item]:
    """The brief's own words may not hold what the brand never says."""
    brief = resolved.brief
    never = [word.casefold() for word in (*resolved.brand.never_say, *brief.never_say)]
    texts = {"idea": brief.idea}
    for at, offer in enumerate(brief.offers):
        texts |= {f"offers.{at}.text": offer.text.pick(c, la)
                  for c in brief.channels for la in brief.languages}  # fmt: skip
    for path, text in texts.items():
        for word in never:
            if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text.casefold()):
                problem = f"'{word}' is in the brief and in never_say"
                yield Item("C63", "error", path, problem, "reword it, or take it off the list")


def sender_prefix(resolved: ResolvedBrief) -> Iterator[Item]:
    """The Emirates: a promotional sender begins with AD- and has at most 11 characters."""
    sender = resolved.brand.sender.sms
    wrong = not sender.startswith("AD-") or len(sender) > 11
    if resolved.market.code == "AE" and "sms" in resolved.brief.channels and wrong:
        text = "A promotional sender in the Emirates begins with AD-, in at most 11 characters"
        yield Item("C64", "warn", "brand", text, "sender: {sms: AD-BRAND}", 2)


def quiet_hours(resolved: ResolvedBrief) -> Iterator[Item]:
    """Sending is the engine's job; every live version carries the hours."""
    market = resolved.market
    if market.quiet_start and resolved.brief.class_ != "service":
        text = f"{market.name}: promotional messages rest from {market.quiet_start} to "
        text += market.quiet_end
        fix = "nothing to do: each live version carries it, and the engine keeps it"
        yield Item("C65", "info", "market", text, fix)


def links_are_safe(resolved: ResolvedBrief) -> Iterator[Item]:
    """A link over http, or behind a shortener, is blocked by many phones."""
    url = resolved.brief.cta.url
    if url.startswith("http://"):
        yield Item("C66", "warn", "cta.url", "The link is not encrypted", "https://…", 2)
    if re.search(r"//(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|cutt\.ly)/", url):
        text = "Carriers block public link shorteners"
        yield Item("C67", "error", "cta.url", text, "link to your own host")
