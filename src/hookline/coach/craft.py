"""Rules of craft: where brief and blueprint pull apart, told before a prompt is written."""

import math
import re
from collections.abc import Iterator

from hookline.coach.counted_days import counted_absence
from hookline.coach.remarks import Edit, Remark
from hookline.coach.thoughts import says_last, second_request
from hookline.guardrails.stated.amounts import stated_amounts
from hookline.prompting.brief_support import has_own_dates, has_own_people
from hookline.prompting.context import SELLING
from hookline.records.brief import FollowUp
from hookline.records.brief_lines import line
from hookline.records.catalog import root_slug
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.digits import fold_digits
from hookline.text.in_words import delay_words
from hookline.text.pattern import compile_lazily
from hookline.text.when import parse_date, parse_duration

UNCOUNTED = frozenset(("winback", "on-the-brink", "frequency", "first-to-repeat"))
"""Reasons to write whose craft forbids telling readers how long they have been away."""
FORBIDS_COUNTING = compile_lazily(
    r"count(?:ing|s)? (?:the |their )?(?:days|weeks|months)|number of (?:days|weeks|months)", re.I
)
"""How a team's own craft notes forbid telling readers how long they have been away."""
KINDS = {"thank-you": "thank-you", "survey": "survey", "service-recovery": "apology",
         "birthday": "birthday wish"}  # fmt: skip
"""By root slug: messages that are for one thing, and spoilt by selling."""


def reader_is_not_counted(resolved: ResolvedBrief) -> Iterator[Remark]:
    """People who stayed away do not want to hear for how long."""
    if resolved.blueprint is None:
        return
    avoid = resolved.blueprint.craft.avoid
    warning = next((line for line in avoid if FORBIDS_COUNTING.search(line)), "")
    if not warning and root_slug(resolved.blueprint) not in UNCOUNTED:
        return
    for path, text in _thoughts(resolved):
        if counted := counted_absence(text):
            why = f"this kind of message avoids: {warning}" if warning else "they feel watched"
            problem = f"'{counted}' counts the reader's time away, and {why}"
            fix = "say what is new or still theirs; how long it has been stays with you"
            yield Remark("C95", "warn", path, problem, fix, 4)


def one_thing_only(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A thank-you, survey, apology or birthday wish that must also sell is none."""
    kind = _kind(resolved)
    if not kind:
        return
    for index, offer in enumerate(resolved.brief.offers):
        if offer.min_basket:
            text = f"The {kind} must also sell: its gift asks people to spend {offer.min_basket}"
            fix = "a gift without a minimum spend, or a message of its own for the offer"
            yield Remark("C96", "warn", f"offers.{index}.min_basket", text, fix, 4)
        elif kind == "survey":
            text = "A question with an offer beside it looks like bait"
            fix = "ask alone; thank those who answer with the offer, in the follow-up"
            yield Remark("C96", "warn", f"offers.{index}", text, fix, 4)
    label = " · ".join(
        t for texts in resolved.written.cta.label.root.values() for t in texts.values()
    )
    for path, text in (*_thoughts(resolved), ("cta.label", label)):
        if request := second_request(kind, text):
            problem = f"'{request}' is a second request; a {kind} asks for {_asks(kind)}"
            yield Remark("C97", "warn", path, problem, "keep it for a message of its own", 4)


def assumed_class_fits(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A kind of message that is service as a rule, in a brief that names its own price."""
    brief, is_assumed = resolved.brief, resolved.origins.get("class_") == "blueprint"
    is_bought = is_assumed and brief.class_ == "service" and resolved.kpi.money
    if not is_bought or has_own_dates(resolved.blueprint, resolved.written):
        return
    home = resolved.market.currency
    for index, fact in enumerate(brief.facts):
        for language in brief.languages:
            wording = fact.pick(brief.channels[0], language)
            sums = stated_amounts(fold_digits(wording).lower(), language, home=home)
            if any(currency for _, currency, _ in sums):
                text = f"Service is only assumed here, and fact {index + 1} names a price: an "
                text += "invitation to buy is advertising by law, with a way out and hours of rest"
                fix = line("class", "promotional") + ", or service: it is due already"
                edit = Edit(("class",), "promotional")
                yield Remark("C153", "warn", "class", text, fix, 4, edit)
                return


def last_is_last(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A message that says it is the last one is followed by none."""
    follow, written = resolved.brief.follow_up, resolved.written.follow_up
    if follow is None or follow.if_ == "converted":  # it thanks those who came back
        return
    farewell = next(((path, words) for path, text in _thoughts(resolved)
                 if (words := says_last(text))), None)  # fmt: skip
    is_last_try = resolved.blueprint is not None and root_slug(resolved.blueprint) == "last-try"
    fix = "leave 'last' out, or let the follow-up thank those who came: if: converted"
    if farewell:
        path, words = farewell
        text = f"'{words}' is not true: a follow-up comes after {delay_words(follow.after)}"
        yield Remark("C98", "warn", path, text, fix, 4)
    elif is_last_try and written and not _is_exit_question(written):
        after = delay_words(follow.after)
        text = f"After this one we really stop, and a follow-up comes after {after}"
        fix = "only a question why they left (step: survey), or if: converted"
        yield Remark("C98", "warn", "follow_up", text, fix, 4)


def moment_fits_who(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A general moment tells of people who bought last at another time than those it goes to."""
    written, blueprint = resolved.written, resolved.blueprint
    who = written.campaign.who
    if blueprint is None or not who or written.moment or not blueprint.who:
        return
    from hookline.coach.who_bounds import days_since_purchase
    from hookline.text.who import parse_who

    of_readers, usual = (
        days_since_purchase(parse_who(who)),
        days_since_purchase(parse_who(blueprint.who)),
    )
    if (
        of_readers is None
        or usual is None
        or (of_readers[0] <= usual[1] and usual[0] <= of_readers[1])
    ):
        return
    text = f"It goes to people who bought last {_days_ago(of_readers)} ago, and the general moment "
    text += f"tells the writer of {_days_ago(usual)}"
    fix = line("moment", "one line that says what has happened, and when, in your own words")
    yield Remark("C138", "warn", "moment", text, fix, 3)


def _days_ago(bounds: tuple[float, float]) -> str:
    low, high = bounds
    if math.isinf(high):
        return f"{low:g} days or more"
    return f"{low:g} to {high:g} days" if low else f"up to {high:g} days"


def follow_up_before_their_date(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Each customer has a date of their own; a follow-up after it comes too late for all."""
    follow, written = resolved.brief.follow_up, resolved.written.follow_up
    who = resolved.brief.campaign.who
    if follow is None or follow.step not in SELLING or follow.if_ == "converted" or not who:
        return
    if has_own_people(resolved.written) or _is_still_on(resolved, follow.after):
        return
    from hookline.coach.who_bounds import longest_days_to_own_date
    from hookline.text.who import parse_who

    longest = longest_days_to_own_date(parse_who(who))
    if longest is None or parse_duration(follow.after).days <= longest:
        return
    days = f"{longest:g} day{'' if longest == 1 else 's'}"
    text = f"The follow-up comes after {delay_words(follow.after)}, too late for everyone: each "
    text += f"customer's own date is at most {days} away when the first message goes out"
    after = f"{max(int(longest) - 1, 1)}d"
    edit = Edit(("follow_up", "after"), after) if longest >= 1 else None
    fix = line("follow_up", "after", after) if edit else "write to them on an earlier day"
    if written:
        yield Remark("C99", "error", "follow_up.after", text, fix, edit=edit)
    else:
        yield Remark("C99", "warn", "follow_up.after", text, fix, 3)


def _is_still_on(resolved: ResolvedBrief, after: str) -> bool:
    """Is an offer of the brief's own on when the follow-up goes out? Then that day counts."""
    days = parse_duration(after).days
    starts = resolved.brief.campaign.starts
    first = (parse_date(starts).date if starts else None) or resolved.read_on
    for rule in (parse_date(offer.ends) for offer in resolved.written.offers if offer.ends):
        if rule.plus_days is not None and rule.plus_days >= days:
            return True
        if rule.date and first and (rule.date - first).days >= days:
            return True
    return False


def angles_stand_on_facts(resolved: ResolvedBrief) -> Iterator[Remark]:
    """An idea names the facts that carry it by their numbers."""
    n_facts = len(resolved.brief.facts)
    for index, angle in enumerate(resolved.written.angles):
        for number in angle.facts:
            if not 1 <= number <= n_facts:
                supply = f"the brief has {n_facts}" if n_facts else "the brief has none"
                text = f"The idea '{angle.idea[:40]}' stands on fact {number}, and {supply}"
                fix = "add the fact, or take its number away"
                yield Remark("C101", "error", f"angles.{index}.facts", text, fix)


def voice_is_no_slogan(resolved: ResolvedBrief) -> Iterator[Remark]:
    """A writer can follow an adjective or a habit; a slogan is only repeated."""
    voice = resolved.brand.voice
    for trait in (*voice.traits, *voice.do):
        if trait.rstrip("\"'”’»").endswith(("!", "！", "™", "®")):
            text = f"'{trait}' is a slogan; a writer can only repeat it"
            fix = "traits and do, in the brand's file: how it speaks, as warm, or names the thing"
            yield Remark("C103", "warn", "brand", text, fix, 2)


def _thoughts(resolved: ResolvedBrief) -> list[tuple[str, str]]:
    """What a person wrote for the message to say, with its place."""
    written = resolved.written
    ideas = [("idea", wording) for wording in written.idea.wordings()]
    return [*ideas, *((f"angles.{i}", angle.idea) for i, angle in enumerate(written.angles))]


def _kind(resolved: ResolvedBrief) -> str:
    """The one thing that the message is for, as people call it; "" where it may well sell."""
    slug = root_slug(resolved.blueprint) if resolved.blueprint else ""
    return KINDS.get(slug, "apology" if "apology" in resolved.written.hooks[:1] else "")


def _asks(kind: str) -> str:
    return "an answer, no more" if kind == "survey" else "nothing"


def _is_exit_question(follow: FollowUp) -> bool:
    return follow.step == "survey" and follow.offer is None
