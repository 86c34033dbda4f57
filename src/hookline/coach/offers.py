"""Rules of offers, hooks and follow-ups: what is promised has to be there, true and in time."""

from collections.abc import Iterator, Mapping

from hookline.coach.examples import examples_for, gift_for_both, in_quotes
from hookline.coach.remarks import A_REMINDER, Edit, Remark
from hookline.prompting.brief_support import OWN_DATES, BriefSupport, missing_support
from hookline.prompting.inherited import reaches_a_person
from hookline.records.brief import Offer
from hookline.records.brief_lines import BriefLine, Fix, line, listed, of_offer, parts_of
from hookline.records.examples import Examples
from hookline.records.money import Amount
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.saying import fill, say_money, says_amount, says_minimum
from hookline.records.words import Hook, Severity
from hookline.text.in_words import day_words, delay_words
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_duration

N_WORDS = 4
"""So many words are a sentence, and no code that one types."""
_ADDRESS = compile_lazily(r"(?i)://|^www\.|\S\.(?:com|org|net|de|in|io|shop)\b/?")
_DAY = compile_lazily(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d\d){1,2})?\.?")
CLAIMS: Mapping[Hook, tuple[str, Severity]] = {
    "offer": ("C20", "error"),
    "urgency": ("C21", "error"),
    "loss_aversion": ("C21", "error"),
    "social_proof": ("C26", "warn"),
    "scarcity": ("C26", "warn"),
    "reciprocity": ("C26", "warn"),
    "newness": ("C100", "warn"),
    "achievement": ("C100", "warn"),
    "game": ("C100", "warn"),
    "community": ("C100", "warn"),
}
"""Hooks that claim something: the code of what is said where nothing carries it."""


def _fix_of_claim(hook: Hook, examples: Examples) -> Fix:
    """What would carry such a hook, with an example of the brief's language."""
    another = ", or another hook"
    if hook == "offer":
        return Fix("add ", *line("offer", "text", in_quotes(examples.offer)).parts, another)
    if hook in ("urgency", "loss_aversion"):
        until = in_quotes(examples.until)
        return of_offer("ends", f"under an offer, a fact that says until when ({until})") + another
    facts = {
        "social_proof": "the number and where it comes from",
        "scarcity": in_quotes(examples.scarce),
        "reciprocity": "what you give",
        "newness": in_quotes(examples.fact),
        "achievement": "what they have reached",
        "game": "how the game goes",
        "community": "who meets, where and when",
    }
    if_true = ", if it is true" if hook in ("scarcity", "newness") else ""
    return listed("facts", facts[hook]) + if_true + another


def hooks_have_their_reason(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A hook that the user wrote needs what makes it true."""
    written = resolved.written
    support, examples = support_of(resolved), examples_for(resolved)
    for hook in written.hooks:
        missing = missing_support(hook, support, resolved.blueprint)
        if missing:
            code, severity = CLAIMS[hook]
            fix = _fix_of_claim(hook, examples)
            name = hook.replace("_", " ")
            text = f"'{name}' claims something, and {missing}"
            if code == "C21":
                text = f"{name.capitalize()} needs a day on which something ends"
            worth = 3 if severity == "warn" else 0
            yield Remark(code, severity, "hooks", text, fix, worth, _without(resolved, hook))


def _without(resolved: ResolvedBrief, *hooks: str) -> Edit:
    """The written hooks that can stay; none left means that the blueprint's come in."""
    remaining = [hook for hook in resolved.written.hooks if hook not in hooks]
    return Edit(("hooks",), remaining or None)


def both_sides_get_something(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A referral names what the friend gets and what the reader gets."""
    referral = resolved.blueprint is not None and resolved.blueprint.program == "referral"
    if referral and not (resolved.written.offers or resolved.written.facts):
        text = "A referral has to say what both sides get"
        fix = line("offer", "text", gift_for_both(resolved))
        yield Remark("C13", "warn", "offers", text, fix, 5)


def follow_up_has_its_reason(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A written bigger reason has to be given."""
    follow = resolved.written.follow_up
    if follow and follow.step == "bigger_reason" and not follow.offer and not follow.facts:
        text = "The follow-up promises a bigger reason and has none"
        fix = Fix("give it an offer or facts of its own, or ", A_REMINDER)
        edit = Edit(("follow_up", "step"), "reminder")
        yield Remark("C22", "error", "follow_up", text, fix, edit=edit)
    yield from _last_chance_ends(resolved)
    are_chats = all(resolved.channels[name].is_chat for name in resolved.brief.channels)
    reaches = are_chats or reaches_a_person(resolved.brief.cta)
    if follow and follow.step == "handover_to_human" and not reaches:
        text = "The follow-up offers to talk to a person, and nobody says how one is reached"
        fix = line("cta", "phone", "…") + ", or " + line("cta", "reply", "…")
        fix += ", beside its other ways"
        yield Remark("C123", "error", "follow_up.step", text, fix)
    switches = follow is not None and follow.step == "channel_switch" and not follow.channel
    if switches and len(resolved.brief.channels) < 2:
        fix = line("follow_up", "channel", "the other channel's name")
        yield Remark("C27", "error", "follow_up.channel", "The follow-up changes the channel, and "
                     "there is only one", fix)  # fmt: skip
    if follow and resolved.blueprint and parse_duration(follow.after).days > 30:
        text = f"A follow-up after {delay_words(follow.after)} is a new message to the reader"
        yield Remark("C28", "warn", "follow_up.after", text,
                     Fix(BriefLine(("follow_up", "after"), "7d", n_implied=1)), 2,
                     Edit(("follow_up", "after"), "7d"))  # fmt: skip


def _last_chance_ends(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A last chance tells readers the day, so an offer, a fact or the idea has to give it."""
    follow, plan = resolved.written.follow_up, resolved.brief.campaign
    if follow is None or follow.step != "last_chance" or _due_date(resolved):
        return
    spoken_of = resolved.offers_in_message("", follow_up=True) or resolved.written.offers
    facts = (*resolved.written.facts, *follow.facts)
    if support_of(resolved)._replace(offers=spoken_of, facts=facts).ends():
        return
    text = "A last chance tells the day on which it ends, and nothing gives one"
    day = (
        of_offer("ends", "under the offer")
        if spoken_of
        else f"a fact such as {in_quotes(examples_for(resolved).until)}"
    )
    if plan.ends:
        text = "A last chance tells readers the day; "
        text += f"campaign.ends ({day_words(plan.ends)}) is told to nobody"
    fix = Fix(*parts_of(day), ", or ", A_REMINDER)
    edit = Edit(("follow_up", "step"), "reminder")
    yield Remark("C25", "error", "follow_up.step", text, fix, edit=edit)


def support_of(resolved: ResolvedBrief) -> BriefSupport:
    """What the user's own lines can carry."""
    written = resolved.written
    return BriefSupport(written.offers, written.facts, written.idea, resolved.brand.about)


def _due_date(resolved: ResolvedBrief) -> bool:
    """Each customer has a date of their own."""
    return not OWN_DATES.isdisjoint(resolved.fields)


def service_sells_nothing(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A service message with an offer becomes a promotional one in law."""
    follow = resolved.written.follow_up
    path = "offers" if resolved.written.offers else "follow_up.offer"
    if resolved.brief.class_ == "service" and (path == "offers" or (follow and follow.offer)):
        text = "An offer makes it advertising by law, and this kind of message is sent as service"
        fix = "a price that everybody pays is a fact; else add the line class: promotional"
        yield Remark("C23", "error", path, text, fix, edit=Edit(("class",), "promotional"))


def one_action(resolved: ResolvedBrief) -> Iterator[Remark]:
    """At most two conditions; a third is where readers stop."""
    for index, offer in enumerate(resolved.brief.offers):
        conditions = {
            f"the minimum spend of {offer.min_basket}": _own_minimum(offer, resolved),
            f"the conditions ('{next(iter(offer.conditions.wordings()), '')}')": offer.conditions,
            f"the price from {offer.from_price}": offer.from_price,
        }
        details = {
            f"the code {offer.code}": offer.code,
            f"the end: {day_words(offer.ends)}": offer.ends,
        }
        terms = [name for name, value in (conditions | details).items() if value]
        n_conditions = sum(map(bool, conditions.values()))
        if n_conditions > 2 or len(terms) > 3:
            text = f"Beside its text the offer has {', '.join(terms)}: that is much to take in"
            yield Remark("C30", "warn", f"offers.{index}", text, _easier(offer, resolved), 2)


def _easier(offer: Offer, resolved: ResolvedBrief) -> str:
    """What makes an offer lighter whose every term binds, so that none can simply be left out."""
    ways = ["say the conditions in fewer words"] if offer.conditions else []
    ways += ["let the offer's text say its minimum"] if offer.min_basket else []
    if offer.code not in ("", "per_customer") and resolved.brief.cta.url:
        ways.append("let the link bring the code along, and leave `code` out")
    listed_ways = "; or ".join(ways)
    return f"all of it binds, so every message tells it{f'; {listed_ways}' if ways else ''}"


def _own_minimum(offer: Offer, resolved: ResolvedBrief) -> bool:
    """Has it a smallest bill that its text does not tell already?"""
    language = resolved.brief.languages[0]
    text = offer.text.pick(resolved.brief.channels[0], language)
    least = offer.min_basket
    return least is not None and not says_minimum(text, least, resolved.languages[language])


def codes_can_be_typed(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A code with spaces or more than twelve signs is mistyped; a day or an address is none."""
    for index, offer in enumerate(resolved.brief.offers):
        code, path = offer.code, f"offers.{index}.code"
        if what := _no_code(code):
            yield Remark("C31", "warn", path, f"The code {code!r} is {what}",
                         "a code is what one types at the till, such as BACK20", 2)  # fmt: skip
        elif code and code != "per_customer" and (" " in code or len(code) > 12):
            text = f"The code {code!r} is easy to mistype"
            fix = "at most twelve letters and digits, no spaces"
            yield Remark("C31", "warn", path, text, fix, 2)


def _no_code(code: str) -> str:
    """What stands where a code belongs and is none; "" for a code."""
    if _ADDRESS.search(code):
        return "an address; is it the link?"
    if _DAY.fullmatch(code.strip()):
        return "a day; is it the one on which the offer ends?"
    return "a sentence; is it the offer's text?" if len(code.split()) >= N_WORDS else ""


def offers_are_sane(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Numbers that are probably slips of the pen."""
    for index, offer in enumerate(resolved.brief.offers):
        if offer.percent is not None and not 0 < offer.percent <= 90:
            text = f"{offer.percent:g}% off is probably a slip"
            yield Remark("C32", "warn", f"offers.{index}.percent", text, "check the number", 4)
        amount, basket = offer.amount, offer.min_basket
        if amount and basket and amount.currency == basket.currency and amount.minor > basket.minor:
            text = f"{amount} off a bill of {basket} costs more than it brings"
            yield Remark("C33", "warn", f"offers.{index}.min_basket", text, "check both amounts", 4)


def plain_prices(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Two keys that look like a price for the reader: what an offer costs the brand, and `from`."""
    language = resolved.languages[resolved.brief.languages[0]]
    for index, offer in enumerate(resolved.brief.offers):
        text = offer.text.pick(resolved.brief.channels[0], resolved.brief.languages[0])
        if offer.cost:
            is_told = says_amount(text, offer.cost)
            yield _what_cost_is(offer.cost, f"offers.{index}.cost", is_told=is_told)
        if offer.from_price and says_amount(text, offer.from_price):
            added = fill(language.offer.from_price, amount=say_money(offer.from_price, language))
            problem = (
                f"The offer's text names {offer.from_price} already, so '{added}' is not added"
            )
            fix = "nothing to do: from_price is for the lowest of several prices"
            yield Remark("C129", "info", f"offers.{index}.from_price", problem, fix)


def _what_cost_is(cost: Amount, path: str, *, is_told: bool) -> Remark:
    """`cost` never reaches a reader; the same number in the text looks like what readers pay."""
    problem = f"{cost} is what one redeemed offer costs you, and no copy tells it"
    if is_told:
        problem += "; the text names that sum as the reader's"
        fix = "take cost out if it is what readers pay: their price stands in text"
        return Remark("C128", "warn", path, problem, fix, 2)
    return Remark("C128", "info", path, problem, "nothing to do: it is counted against the profit")


def several_offers(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Offers are compared by the bandit; one message tells one."""
    offers = resolved.brief.offers
    codes = [offer.code for offer in offers if offer.code and offer.code != "per_customer"]
    if len(set(codes)) < len(codes):
        text = "Two offers share a code, so their cost cannot be told apart"
        yield Remark("C14", "warn", "offers", text, "give each its own code", 3)
    if len(offers) > 1 and resolved.brief.variants < 2 * len(offers):
        text = f"{resolved.brief.variants} drafts for {len(offers)} offers: each is told once"
        enough = str(2 * len(offers))
        edit = Edit(("variants",), enough)
        yield Remark("C15", "warn", "variants", text, line("variants", enough), 2, edit)


def urgent_without_a_date(resolved: ResolvedBrief) -> Iterator[Remark]:
    """An urgent tone with nothing that ends is pressure."""
    if "urgent" in resolved.written.tonality and not support_of(resolved).ends():
        text = "An urgent tone needs something that ends"
        unhurried = [tone for tone in resolved.written.tonality if tone != "urgent"]
        fix = of_offer("ends", "under the offer, a fact that says until when") + ", or "
        fix += listed("tonality", "plain")
        yield Remark(
            "C40", "warn", "tonality", text, fix, 3, Edit(("tonality",), unhurried or ["plain"])
        )
