"""What a writer would have to guess, and what each answer is worth."""

from collections.abc import Iterator
from typing import NamedTuple

from hookline.coach.examples import examples_for, in_quotes, readers_example
from hookline.coach.remarks import Edit, Remark
from hookline.coach.told_ways import told_way
from hookline.coach.truths import truths_of_idea, truths_of_moment
from hookline.prompting.context import craft_of
from hookline.records.brief import Cta
from hookline.records.brief_lines import (
    BRAND_FILE,
    BRAND_QUESTIONS,
    SAVE_AUDIENCE,
    BriefLine,
    Fix,
    line,
    lines,
    listed,
    of_offer,
)
from hookline.records.catalog import asks_for_nothing
from hookline.records.resolved_brief import ResolvedBrief
from hookline.text.iso_countries import iso_countries
from hookline.text.languages import language_of, region_of


class Gap(NamedTuple):
    """One question that the brief leaves open."""

    is_open: bool
    path: str
    worth: int
    """Points of the score; a full brief has all of them."""
    text: str
    fix: str
    edit: Edit | None = None


def _fitting_hooks(resolved: ResolvedBrief) -> list[str]:
    """Those of the blueprint's that its craft has ideas for; all of them where it has for none."""
    carried = {seed.hook for seed in craft_of(resolved).angles}
    return [hook for hook in resolved.brief.hooks if hook in carried] or list(resolved.brief.hooks)


def completeness(resolved: ResolvedBrief) -> Iterator[Remark]:
    """What a writer would have to guess; a blank is allowed, and says what stands in for it."""
    for gap in (*_news(resolved), *_people(resolved), *_manner(resolved), *_measure(resolved)):
        if gap.is_open:
            yield Remark("C1", "info", gap.path, gap.text, gap.fix, gap.worth, gap.edit)


def _news(resolved: ResolvedBrief) -> list[Gap]:
    """What there is to say, when, and what one does about it."""
    written, brief = resolved.written, resolved.brief
    note = next(iter(brief.idea.wordings()), "")
    idea = in_quotes(examples_for(resolved).idea)
    moment = readers_example(resolved).moment
    their_own = "with your own day and what you know"
    stands_in = f"; until then the writer has a general note: '{note}'" if note else ""
    when = (
        "When it arrives is told in general, and not of these readers"
        if brief.moment
        else "Nobody has said when it arrives: what has happened by then, and what has not"
    )
    return [
        _nothing_but_the_idea(resolved),
        Gap(not written.idea, "idea", 13, "Nobody has said why you write now",
            line("idea", idea) + f", or your own reason as you would tell a colleague{stands_in}"),
        Gap(not written.moment, "moment", 5 if brief.moment else 8, when,
            line("moment", in_quotes(moment)) + f", {their_own}" if moment
            else f"tell it in a sentence or two, {their_own}"),
        _act(resolved),
    ]  # fmt: skip


def _act(resolved: ResolvedBrief) -> Gap:
    """How one does what is asked; in a chat readers may simply answer."""
    is_open = not _can_act(resolved.brief.cta) and not asks_for_nothing(resolved.blueprint)
    is_open = is_open and told_way(resolved) is None
    chats = [resolved.channels[name].is_chat for name in resolved.brief.channels]
    text, worth = "Nobody has said how one acts on it", 8
    if all(chats):
        text, worth = f"{text}, so the writer asks for an answer in the chat", 4
    return Gap(is_open, "cta", worth, text, _ways_to_act(resolved))


def _nothing_but_the_idea(resolved: ResolvedBrief) -> Gap:
    """Without fact and offer the idea is all that copy may tell, which the checks let it."""
    written, truths = resolved.written, truths_of_idea(resolved)
    dated = truths_of_moment(resolved)
    is_open = not written.offers and not written.facts
    fact = in_quotes(examples_for(resolved).fact)
    fix = listed("facts", fact) + ", or what else is true and new for the reader"
    if truths:
        text = (
            f"No fact and no offer, so all that copy may tell as true is the idea: {_few(truths)}"
        )
        fix = listed("facts", "what else is true of it, a line each")
        return Gap(is_open, "facts", 8, text, fix + ", so that not every version tells the same")
    text = "There is no fact and no offer, so the copy may claim nothing"
    text += " that the idea does not say" if written.idea else ""
    if dated:
        text = f"{text}; of the moment it may tell {_few(dated)}"
    return Gap(is_open, "facts", 14, text, fix)


def _few(words: list[str]) -> str:
    """Some of them, as they are written."""
    return f"{', '.join(words[:_MOST_TOLD])}{' and more' if len(words) > _MOST_TOLD else ''}"


_MOST_TOLD = 6


def _ways_to_act(resolved: ResolvedBrief) -> Fix:
    """The lines of which one says how; nobody answers a push, nor shows it at a till."""
    examples = examples_for(resolved)
    ways = [line("cta", "url", "https://…"), line("cta", "phone", "…")]
    profiles = [resolved.channels[name] for name in resolved.brief.channels]
    if any(profile.is_personal or profile.is_segmented for profile in profiles):
        short_number = in_quotes(f"{examples.reply} to 60777")
        ways[1:1] = [
            line("cta", "reply", in_quotes(examples.reply)) + " for what readers send back"
        ]
        ways.append(line("cta", "text_to", short_number) + " for a short number of yours")
        ways.append(
            line("cta", "counter", in_quotes(examples.counter)) + " for what one does there"
        )
    return Fix(*ways[0].parts, *(part for way in ways[1:] for part in (", or ", *way.parts)))


def _people(resolved: ResolvedBrief) -> list[Gap]:
    """Who speaks, and to whom."""
    brand, brief = resolved.brand, resolved.brief
    examples, traits = examples_for(resolved), examples_for(resolved).traits
    signed = in_quotes(examples.signed)
    mind = in_quotes(readers_example(resolved).insight)
    return [
        Gap(not brand.about, "brand", 7,
            f"Nobody has said what {brand.name} sells, to whom, and what it stands for",
            in_brand(resolved, ("about",), in_quotes(examples.about), "what yours is in one line")),
        Gap(not brief.audience.insight, "audience.insight", 7,
            "Nobody has said what these readers want, or what holds them back",
            line("audience", "insight", mind) + ", or what you know"),
        Gap(not (brand.voice.traits or brand.voice.do), "brand", 6, "The brand has no voice yet",
            in_brand(resolved, ("voice", "traits"), traits, "three words of yours")
            + Fix(BRAND_QUESTIONS)),
        Gap(_has_letters(resolved) and not resolved.signed, "signed", 4,
            "Nobody signs the e-mail; a letter comes from a person",
            in_brand(resolved, ("sender", "signed"), signed, "one of you by name")),
    ]  # fmt: skip


def in_brand(
    resolved: ResolvedBrief, path: tuple[str, ...], value: str | tuple[str, ...], instead: str = ""
) -> Fix:
    """A line of the brand, and where it stands: in this brief, or in a file of its own.

    Args:
        instead: what a person writes in place of an example.
    """
    in_file = isinstance(resolved.written.brand, str)
    fix = Fix(BriefLine(("brand", *path), value, n_implied=int(in_file)))
    fix += Fix(BRAND_FILE) if in_file else ""
    return fix + f", or {instead}" if instead else fix


def _has_letters(resolved: ResolvedBrief) -> bool:
    return any(resolved.channels[name].is_letter for name in resolved.brief.channels)


def _manner(resolved: ResolvedBrief) -> list[Gap]:
    """How it sounds: a writer who knows the rest finds this alone."""
    written, brief = resolved.written, resolved.brief
    fitting = _fitting_hooks(resolved)
    traits = ", ".join(resolved.brand.voice.traits)
    tone = "The tone of this message is left to its kind"
    tone += f"; your voice ({traits}) holds beside it" if traits else ""
    return [
        Gap(not written.hooks, "hooks", 3, "The reason to read on is left to the kind of message",
            listed("hooks", *fitting) + ", or one that fits better", Edit(("hooks",), fitting)),
        Gap(not written.tonality, "tonality", 2, tone,
            listed("tonality", *brief.tonality) + ", or your own",
            Edit(("tonality",), list(brief.tonality))),
    ]  # fmt: skip


def _measure(resolved: ResolvedBrief) -> list[Gap]:
    """What the law and the verdict need."""
    written, brief = resolved.written, resolved.brief
    return [
        _size_and_rate(resolved),
        Gap(resolved.market.code == "ZZ", "market", 3,
            "Nobody has said in which country it is read: its law, money and hours are not known",
            line("market", _countries_of(brief.languages[0]))),
        Gap(not written.control_copy, "control_copy", 3,
            "No copy of your own runs beside the drafts, so nobody sees whether they beat it",
            line("control_copy", brief.channels[0], brief.languages[0], "…")),
    ]  # fmt: skip


def _countries_of(language: str) -> str:
    """Where it may be read, by the language that it is written in: `DE, AT, or another's code`."""
    if region := region_of(language):
        return f"{region}, or the two letters of another country"
    home = language_of(language)
    countries = iso_countries().items()
    codes = [code for code, country in countries if language_of(country.language) == home]
    codes.sort(key=lambda code: (code.lower() != home, _known_first(code)))
    return f"{', '.join(codes[:3]) or 'FR'}, or the two letters of another country"


def _known_first(code: str) -> int:
    """The rank of a country among the large ones; the others come behind."""
    return _LARGE.index(code) if code in _LARGE else len(_LARGE)


_LARGE = ("GB", "US", "IN", "DE", "AT", "CH", "FR", "BE", "ES", "MX", "CO", "AR", "BR", "PT", "RU",
          "KZ", "SA", "AE", "EG", "CN", "IT", "NL", "PL", "TR", "JP", "ID")  # fmt: skip


def _size_and_rate(resolved: ResolvedBrief) -> Gap:
    """What of the audience is not known; a saved file has told what it can already."""
    audience, profile = resolved.brief.audience, resolved.profile
    missing = {
        "size": "" if audience.size else "20000",
        "base_rate": "" if audience.base_rate is not None else "2%",
    }
    asked_lines = {name: example for name, example in missing.items() if example}
    asked = {"size": "how many readers there are", "base_rate": "what share of them does it anyway"}
    what = " and ".join(asked[name] for name, example in missing.items() if example)
    text = f"Nobody has said {what}, so nobody knows whether a rise would show"
    fix = Fix(SAVE_AUDIENCE) + lines("audience", asked_lines)
    if profile is not None:
        text = f"{profile.file} does not tell {what}, so nobody knows whether a rise would show"
        fix = lines("audience", {"saved": audience.saved, **asked_lines})
    return Gap(bool(asked_lines) and not _apologises(resolved), "audience", 5, text, fix)


def _apologises(resolved: ResolvedBrief) -> bool:
    """An apology is owed to all, and nobody is held back to measure it."""
    is_service = resolved.brief.class_ == "service"
    return is_service and resolved.brief.hooks[:1] == ("apology",)


def _can_act(cta: Cta) -> bool:
    return bool(cta.url or cta.reply or cta.phone or cta.text_to or cta.counter)


def reward_is_stated(resolved: ResolvedBrief) -> Iterator[Remark]:
    """An offer that says how it works and not what the reader gets."""
    for index, offer in enumerate(resolved.brief.offers):
        if not (offer.text or offer.percent is not None or offer.amount):
            text = "The offer does not say what one gets"
            fix = of_offer("text", in_quotes(examples_for(resolved).offer))
            yield Remark("C2", "error", f"offers.{index}.text", text, fix)
        elif not offer.ends and resolved.brief.class_ != "service":
            text = "The offer says what, not until when"
            fix = of_offer("ends", "2026-12-31") + ", or +14d from the day of sending"
            yield Remark("C3", "info", f"offers.{index}.ends", text, fix, 2)


def idea_is_one(resolved: ResolvedBrief) -> Iterator[Remark]:
    """More than one thought in the idea is more than one message."""
    ideas = resolved.written.idea.wordings()
    if any(sum(map(idea.count, ".!?")) > 3 or idea.count(",") > 4 for idea in ideas):
        yield Remark("C4", "warn", "idea", "The idea holds several thoughts; a message carries one",
                     "keep the first, and put what is true into facts", 3)  # fmt: skip


def vague_words(resolved: ResolvedBrief) -> Iterator[Remark]:
    """Words that every brief has, so that none is told by them."""
    buzz = {"engage", "engagement", "awareness", "synergy", "leverage",
             "best-in-class", "amazing", "exciting"}  # fmt: skip
    idea = " ".join(resolved.written.idea.wordings()).casefold()
    buzzwords = [word for word in idea.replace(",", " ").split() if word in buzz]
    if buzzwords:
        text = f"'{buzzwords[0]}' is our word, not the reader's"
        yield Remark("C5", "warn", "idea", text, "say what the reader gets or sees", 2)
