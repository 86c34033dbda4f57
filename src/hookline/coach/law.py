"""Rules of sector and country. Not legal advice; each says what to do about it."""

import re
from collections.abc import Iterator

from hookline.coach.completeness import in_brand
from hookline.coach.remarks import Edit, Remark, shortened
from hookline.guardrails.hosts import leads_somewhere
from hookline.guardrails.sectors import FINANCE
from hookline.prompting.finish import mandatory
from hookline.prompting.inherited import barred_hooks
from hookline.records.brief_lines import line, listed, of_offer
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.text_map import ANY
from hookline.records.words import Severity
from hookline.text.pattern import compile_lazily

FREQUENCY = ("order_frequency", "aov")
DRUG_CLAIM = compile_lazily(
    r"\b(?:cure[sd]?|heal(?:s|ed|ing)?|treat(?:s|ment)?|repairs?|eczema|psoriasis|acne|clinically)\b",
    re.I,
)
OFTEN = compile_lazily(r"\b(?:trades?|bets?|games?) (?:per|a) day\b", re.I)


def country_is_named(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What a regulated message has to say depends on the country, so there has to be one."""
    if resolved.industry.regulated and resolved.market.code == "ZZ":
        text = f"Each country has its own law for {resolved.industry.title}, and none is named"
        yield Remark("C12", "error", "market", text,
                     line("market", "IN, or another country's two letters"))  # fmt: skip


def country_has_no_rules(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A country of which no pack tells the law: said once, whatever the trade."""
    market = resolved.market
    if market.has_rules or market.code == "ZZ":
        return
    trade = f", for {resolved.industry.title} too" if resolved.industry.regulated else ""
    text = f"No rules of {market.called} are checked{trade}: only its money and its clock are known"
    fix = "find out when messages have to rest there and what has to be said in them (must_say)"
    severity: Severity = "warn" if resolved.industry.regulated else "info"
    yield Remark("C133", severity, "market", text, fix)


def sector_is_known(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A trade that nobody knows selects no rules: told, and asked about where it is a slip."""
    trade = resolved.industry
    if trade.is_known:
        return
    written = resolved.brand.industry.strip()
    text = f"No rules of a trade are checked for '{written}'"
    if trade.meant is None and trade.akin_to:
        names = " or ".join(akin.name for akin in trade.akin_to)
        fix: str = line("industry", names) + ", if that is its trade; else nothing to do, unless a "
        fix += "law of its own holds: its words go under must_say"
        severity: Severity = "warn" if any(akin.sector for akin in trade.akin_to) else "info"
        yield Remark("C105", severity, "brand", text, fix)
    elif trade.meant is None:
        fix = "nothing to do: if a law of its own holds for it, its words go under must_say"
        yield Remark("C105", "info", "brand", text, fix)
    else:
        severity = "error" if trade.meant.regulated else "warn"
        fix = "did you mean " + line("industry", trade.meant.name) + "?"
        yield Remark("C104", severity, "brand", text, fix, 0 if severity == "error" else 3)


def sector_rules(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What the country's pack asks of the sector; a ban stops the brief."""
    rules, where = resolved.sector_rules, resolved.market.called
    for rule in rules.rules:
        text = f"{where}, {resolved.industry.title}: {rule.text} ({rule.source})"
        if rule.bans:
            yield Remark("C68", "error", "brand", text, "do not send it; ask a lawyer")
        else:
            fix = "nothing to do: it is in the checks" if rules.must_say else "have it in mind"
            yield Remark("C68", "info", "brand", text, fix)


def mandatory_words(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The sentence of the law: put in by us, byte for byte; what was typed must be the same."""
    for channel in resolved.brief.channels:
        for language in resolved.brief.languages:
            law = resolved.law(channel, language)
            every = resolved.brief.must_say.pick_all(channel, language)
            typed = next((text for text in every if _alike(law, text)), "")
            if law and typed and law not in typed:
                text = "The mandatory sentence is not the one of the law, word for word"
                by_channel = resolved.written.must_say.root
                alone = by_channel.keys() == {ANY} and channel not in by_channel[ANY]
                others = [text for text in every if text != typed]
                path = ("must_say",) if alone else ("must_say", channel)
                edit = Edit(path, [*others, law] if others else law)
                fix: str = line("must_say", channel, law)
                yield Remark("C57", "error", "must_say", text, fix, edit=edit)
                return
    first = next((law for c in resolved.brief.channels for la in resolved.brief.languages
                  if (law := resolved.law(c, la))), "")  # fmt: skip
    if first:
        text = f"'{first[:40]}…' ({len(first)} characters) goes into every message"
        fix = "nothing to do: it is put in after writing, and no model may reword it"
        yield Remark("C86", "info", "must_say", text, fix)


def _alike(law: str, typed: str) -> bool:
    law_words, typed_words = set(law.casefold().split()), set(typed.casefold().split())
    return len(law_words & typed_words) > len(law_words) / 2


def small_screens_have_no_room_for_law(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A long mandatory text does not fit a lock screen: the page says it, or the channel goes."""
    brief = resolved.brief
    for channel in brief.channels:
        rest = [other for other in brief.channels if other != channel]
        drop = Edit(("channels",), rest) if rest and resolved.written.channels else None
        profile = resolved.channels[channel]
        name, most = profile.called, profile.mandatory_max
        for language in brief.languages:
            page = _law_on_page(resolved, channel, language)
            n_mandatory = sum(len(text) for text in mandatory(resolved, channel, language))
            short = f"A {name} has no room for the {len(page)} characters of the law"
            if most is not None and n_mandatory > most:
                text = f"{n_mandatory} mandatory characters do not fit a {profile.nouns[0]}"
                yield Remark("C45", "error", "channels", text, f"leave {name} out", edit=drop)
            elif page and not brief.cta.url and channel in resolved.written.channels:
                text = f"{short}, and there is no page that could say them"
                fix = (
                    line("cta", "url", "a page that shows the sentence") + f", or leave {name} out"
                )
                yield Remark("C45", "error", "channels", text, fix, edit=drop)
            elif page:
                fix = line("cta", "url", "a page that shows the sentence") + f": {page}"
                yield Remark("C45", "warn", "cta.url", short, fix)


def _law_on_page(resolved: ResolvedBrief, channel: Channel, language: str) -> str:
    """The law's sentence that a channel leaves to the page, from the pack or from the brief."""
    if page := resolved.law(channel, language, page=True):
        return page
    most, must_say = resolved.channels[channel].law_max, resolved.brief.must_say
    if most is None or not resolved.industry.regulated:
        return ""
    others = [name for name in resolved.brief.channels if name != channel]
    typed = (must_say.pick(name, language) for name in (*others, ANY))
    return next((text for text in typed if len(text) > most), "")


def regulated_hooks(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Pressure has no place where money or health is at stake."""
    hooks = resolved.brief.hooks
    barred = barred_hooks(hooks, resolved.industry)
    if barred:
        text = f"{', '.join(barred)} in {resolved.industry.title} copy invites a complaint"
        allowed = [hook for hook in hooks if hook not in barred] or ["how_to", "reassurance"]
        fix = listed("hooks", *allowed)
        yield Remark("C55", "error", "hooks", text, fix, edit=Edit(("hooks",), allowed))


def regulated_measures(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Trading or betting more often is no goal to write for."""
    brief = resolved.brief
    program = resolved.blueprint.program if resolved.blueprint else ""
    ask = OFTEN.search(" ".join([brief.notes, *brief.idea.wordings()]))
    if resolved.industry.regulated and (
        resolved.written.kpi in FREQUENCY or program == "frequency_driving" or ask
    ):
        goal = f"'{ask[0]}'" if ask else "More often"
        text = f"{goal} is no goal for {resolved.industry.title}: it drives a habit, not a need"
        edit = Edit(("kpi",), "activation_rate") if brief.kpi in FREQUENCY else None
        yield Remark(
            "C56", "error", "kpi", text, line("kpi", "activation_rate or retention_rate"), edit=edit
        )


def offers_of_funds(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A fund may not be sweetened."""
    if resolved.industry.sector == "mutual_fund" and resolved.brief.offers:
        text = "An offer with a mutual fund promises what may not be promised"
        yield Remark(
            "C58", "error", "offers", text, "take the offer out", edit=Edit(("offers",), None)
        )


def amounts_in_private(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A balance or instalment on a lock screen tells the neighbour."""
    sector, channels = resolved.industry.sector, resolved.brief.channels
    on_lock_screen = [name for name in channels if resolved.channels[name].is_on_lock_screen]
    if sector in FINANCE and on_lock_screen:
        text = "What a customer holds, owes or has earned does not belong on a lock screen"
        fix = "nothing to do: copy may tell a price, a premium or a reward that all of them get"
        yield Remark("C59", "info", "channels", text, fix)


def offers_with_terms(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What is free under conditions is told with all of them, in one place."""
    for index, offer in enumerate(resolved.brief.offers):
        if resolved.industry.regulated and not offer.terms_url:
            text = "An offer of a regulated product needs its terms"
            yield Remark("C60", "error", f"offers.{index}.terms_url", text,
                         of_offer("terms_url", "https://…"))  # fmt: skip
        elif offer.terms_url:
            text = "The offer is true only with its terms, so all of it stays in one part"
            fix = "nothing to do: it is told word for word where the sector is regulated"
            yield Remark("C61", "info", f"offers.{index}", text, fix)


def cosmetic_claims(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A cosmetic may not claim to treat anything."""
    if resolved.industry.sector != "cosmetics":
        return
    for index, fact in enumerate(resolved.brief.facts):
        wording = fact.pick(resolved.brief.channels[0], resolved.brief.languages[0])
        if claim := DRUG_CLAIM.search(wording):
            text = f"'{claim[0]}' is a drug claim; a cosmetic may not make it"
            yield Remark(
                "C62", "error", f"facts.{index}", text, "say how it feels, not what it cures"
            )
    text = "A cosmetic may say how it feels, never that it cures, heals or repairs skin"
    yield Remark("C87", "info", "brand", text, "nothing to do: copy that claims it is blocked")


def never_say_in_the_brief(resolved: ResolvedBrief) -> Iterator[Remark]:
    """The brief's own words may not hold what the brand never says."""
    brief = resolved.brief
    never = [word.casefold() for word in (*resolved.brand.never_say, *brief.never_say)]
    combinations = [
        (channel, language) for channel in brief.channels for language in brief.languages
    ]
    texts = {
        "idea": " ".join(brief.idea.pick(*cell) for cell in combinations),
        "cta.label": " ".join(brief.cta.label.pick(*cell) for cell in combinations),
    }
    for index, offer in enumerate(brief.offers):
        texts[f"offers.{index}.text"] = " ".join(offer.text.pick(*cell) for cell in combinations)
    for index, fact in enumerate(brief.facts):
        texts[f"facts.{index}"] = " ".join(fact.pick(*cell) for cell in combinations)
    texts["must_say"] = " ".join(
        text for cell in combinations for text in mandatory(resolved, *cell)
    )
    for path, text in texts.items():
        for word in never:
            if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text.casefold()):
                problem = f"'{word}' is in the brief and in never_say"
                if path == "must_say":
                    problem = f"'{word}' is in never_say and in what every message must say, so a "
                    problem += "check blocks every message"
                yield Remark("C63", "error", path, problem, "reword it, or take it off the list")


def sender_prefix(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Where the country says how a promotional sender reads: in the Emirates, AD-BRAND."""
    form, name = resolved.market.sender, resolved.brand.sender.sms
    seen_on = [c for c in resolved.brief.channels if resolved.channels[c].has_sender_id]
    is_service = resolved.brief.class_ == "service"
    if form is None or not seen_on or is_service or (name and form.fits(name)):
        return
    how = f"begins with {form.begins}" if form.begins else f"ends in {form.ends}"
    text = f"{resolved.market.called}: a promotional sender {how}, in at most {form.longest} "
    text += "characters"
    fix = in_brand(resolved, ("sender", seen_on[0]), f"{form.begins}BRAND{form.ends}")
    yield Remark("C64", "warn", "brand", text, fix, 2)


def quiet_hours(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Sending is the engine's job; every live version carries the hours."""
    market = resolved.market
    if market.quiet_start and resolved.brief.class_ != "service":
        text = f"{market.called}: promotional messages rest from {market.quiet_start} to "
        text += market.quiet_end
        fix = "nothing to do: each message hands these hours to the tool that sends"
        yield Remark("C65", "info", "market", text, fix)


def postal_address(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Commercial e-mail carries a street address, where the country asks for one."""
    needs = resolved.market.needs_postal_address and resolved.brief.class_ != "service"
    is_held = any(resolved.channels[name].carries_address for name in resolved.brief.channels)
    if needs and is_held and not resolved.brand.sender.postal_address:
        text = f"{resolved.market.called}: commercial e-mail carries a postal address"
        fix = in_brand(resolved, ("sender", "postal_address"), "…")
        yield Remark("C88", "error", "brand", text, fix)


def links_are_safe(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What is no address leads nowhere; over http, or behind a shortener, many phones block it."""
    url = resolved.brief.cta.url
    terms = [(f"offers.{n}.terms_url", o.terms_url) for n, o in enumerate(resolved.brief.offers)]
    for path, address in [("cta.url", url), *terms]:
        if address and not leads_somewhere(address):
            text = f"'{shortened(address, 40)}' is no address that a tap can lead to"
            fix = "write all of it as a browser shows it, such as https://kurtako.example/new"
            yield Remark("C154", "error", path, text, fix)
    if url.startswith("http://"):
        edit = Edit(("cta", "url"), f"https://{url.removeprefix('http://')}")
        yield Remark("C66", "warn", "cta.url", "The link is not encrypted", "https://…", 2, edit)
    if re.search(r"//(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|cutt\.ly)/", url):
        text = "Carriers block public link shorteners"
        yield Remark("C67", "error", "cta.url", text, "link to an address of your own")
