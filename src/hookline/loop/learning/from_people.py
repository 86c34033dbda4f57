"""From people to candidates: what they turn down, take out, put in and take as it is."""

import datetime
import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from hookline.gateway.privacy import personal_in
from hookline.lift.arms import ArmMean
from hookline.lift.events import did
from hookline.loop.acceptance import Judged
from hookline.records.learning import Evidence, Learning, LearningKind, Scope, proposal
from hookline.records.variant import Parts
from hookline.text.mergetags import split_tags
from hookline.text.pattern import compile_lazily

TEXTS = 5
"""In so many texts people have to have done the same before it is proposed."""
MOST_WORDS = 4
"""Of a change that is taken for one of wording; more is another sentence."""
STILL_USED = 0.1
"""Share of accepted texts in which a word may stand that people are said to take out."""
SAME_REASON = 85.0
"""Token-set ratio from which two reasons are one."""
LONGEST = 140
"""Characters of a reason that a prompt can say."""
LONGEST_EXAMPLE = 280
"""Characters of a message that a prompt shows whole: two SMS, or an e-mail's first lines."""
EXAMPLES = 2
"""A channel and language; more would teach one sentence instead of an ear."""
BUYERS = 25
"""Behind a version before what it earned ranks it."""
DONE: Mapping[LearningKind, str] = {
    "avoid": "{} were turned down for it",
    "glossary": "{} were mended so",
    "never_say": "It was taken out of {}",
    "voice": "It was put into {}",
}
"""By kind of habit: what people did, with {} for how many texts."""
WORD = compile_lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
Swap = tuple[str, str]
"""Words taken out, words put in; either may be empty."""


def find_habits(judged: Sequence[Judged], day: datetime.date) -> list[Learning]:
    """What people of a brand keep turning down and mending, as candidates.

    Args:
        day: of the evidence.
    """
    candidates: list[Learning] = []
    for brand in sorted({each.brand for each in judged}):
        of_brand = [each for each in judged if each.brand == brand]
        candidates += _turned_down([each for each in of_brand if each.verdict == "rejected"], day)
        for language in sorted({each.last.language for each in of_brand}):
            accepted = [
                each for each in of_brand
                if each.verdict != "rejected" and each.last.language == language
            ]  # fmt: skip
            candidates += _reworded(accepted, day)
    return candidates


def find_examples(
    judged: Sequence[Judged],
    means: Mapping[str, ArmMean],
    day: datetime.date,
    *,
    accepted: Sequence[Learning] = (),
) -> list[Learning]:
    """The best messages of each brand, channel and language, for the next writer's ear.

    Args:
        means: what versions earned, by the draft that they were made from.
        accepted: examples that prompts say already; they take places, and are not proposed again.
    """
    candidates: list[Learning] = []
    groups: defaultdict[Scope, list[Judged]] = defaultdict(list)
    for each in judged:
        fits = len(each.last.parts.body) <= LONGEST_EXAMPLE and not each.last.findings
        if each.verdict != "rejected" and fits:
            scope = Scope(brand=each.brand, channel=each.last.channel, language=each.last.language)
            groups[scope].append(each)
    for scope, group in sorted(groups.items(), key=lambda pair: pair[0].words):
        subjects = {example.subject for example in accepted if example.scope == scope}
        fresh = [each for each in _best(group, means) if each.last.id not in subjects]
        for each in fresh[: max(0, EXAMPLES - len(subjects))]:
            mean = means.get(each.last.id)
            words = "Accepted as it was written."
            if mean is not None and mean.buyers >= BUYERS:
                words = (
                    f"{100 * mean.rate.value:.1f} of 100 messaged {did(mean.event)}, among the "
                    "most there."
                )
            evidence = Evidence(words=words, counts={"accepted": len(group)}, ids=(each.last.id,))
            body = each.last.parts.body
            candidates.append(
                proposal("example", each.last.id, scope, line=body, evidence=evidence, day=day)
            )
    return candidates


def _best(group: Sequence[Judged], means: Mapping[str, ArmMean]) -> list[Judged]:
    """By what they earned; where nothing is known of that, those that nobody had to touch."""
    measured = [
        each for each in group if each.last.id in means and means[each.last.id].buyers >= BUYERS
    ]
    if measured:
        return sorted(measured, key=lambda each: -means[each.last.id].rate.value)
    unchanged = [each for each in group if each.verdict == "unchanged"]
    if len(unchanged) < TEXTS:
        return []
    return sorted(unchanged, key=lambda each: each.review.at, reverse=True)


def _turned_down(rejected: Sequence[Judged], day: datetime.date) -> list[Learning]:
    """Reasons that come again and again."""
    kinds: list[list[Judged]] = []
    for each in rejected:
        reason = each.review.reason
        alike = [kind for kind in kinds if _is_same(kind[0].review.reason, reason)]
        if alike:
            alike[0].append(each)
        elif WORD.search(reason):
            kinds.append([each])
    return [
        _learning("avoid", _commonest(kind), _line(_commonest(kind)), kind, day)
        for kind in kinds
        if len(kind) >= TEXTS and _may_be_said(_commonest(kind))
    ]


@dataclass(frozen=True, slots=True)
class _Rewordings:
    """Texts by what people changed in them: words for words, words out, words in."""

    swapped: defaultdict[Swap, list[Judged]]
    out: defaultdict[str, list[Judged]]
    added: defaultdict[str, list[Judged]]

    @classmethod
    def of(cls, accepted: Sequence[Judged]) -> "_Rewordings":
        rewordings = cls(defaultdict(list), defaultdict(list), defaultdict(list))
        for each in accepted:
            if each.last is each.written:
                continue
            changes = set(_changes(each.written.parts, each.last.parts))
            for change in changes:
                if all(change):
                    rewordings.swapped[change].append(each)
            for words in {before for before, _ in changes if before}:
                rewordings.out[words].append(each)
            for words in {after for _, after in changes if after}:
                rewordings.added[words].append(each)
        return rewordings


def _reworded(accepted: Sequence[Judged], day: datetime.date) -> list[Learning]:
    """Words that people take out, put in, or put in place of others, in one language."""
    changed = _Rewordings.of(accepted)
    both_ways = set(changed.out) & set(changed.added)
    candidates: list[Learning] = []
    explained = set(both_ways)
    for (before, after), some in sorted(changed.swapped.items()):
        if len(some) >= TEXTS and (after, before) not in changed.swapped:
            line = f"Say “{after}”, not “{before}”."
            explained |= {before, after}
            candidates.append(_learning("glossary", f"{before} → {after}", line, some, day))
    for words, some in sorted(changed.out.items()):
        if len(some) >= TEXTS and words not in explained and not _is_still_used(words, accepted):
            line = f"The words “{words}”: people here take them out"
            candidates.append(_learning("never_say", words, line, some, day))
    for words, some in sorted(changed.added.items()):
        if len(some) >= TEXTS and words not in explained:
            line = f"Where it fits, “{words}”: people here put it in."
            candidates.append(_learning("voice", words, line, some, day))
    return [learning for learning in candidates if _may_be_said(learning.line)]


def _is_still_used(words: str, accepted: Sequence[Judged]) -> bool:
    """Do so many accepted texts hold the words that leaving them out is no rule here?"""
    texts = (f" {' '.join(_words(each.last.parts))} " for each in accepted)
    return sum(f" {words} " in text for text in texts) > STILL_USED * len(accepted)


def _changes(before: Parts, after: Parts) -> list[Swap]:
    """Each change of wording between two texts, in words; longer ones are other sentences."""
    words_before, words_after = _words(before), _words(after)
    matcher = difflib.SequenceMatcher(None, words_before, words_after, autojunk=False)
    return [
        (" ".join(words_before[a:b]), " ".join(words_after[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal" and b - a <= MOST_WORDS and d - c <= MOST_WORDS
    ]


def _words(parts: Parts) -> list[str]:
    """The words of a message without merge tags, numbers and codes; what varies is no habit."""
    text = " ".join(parts.texts().values())
    plain = " ".join(
        text_or_tag for text_or_tag in split_tags(text) if isinstance(text_or_tag, str)
    )
    return [word.casefold() for word in WORD.findall(plain)]


def _learning(
    kind: LearningKind,
    subject: str,
    line: str,
    some: Sequence[Judged],
    day: datetime.date,
) -> Learning:
    """A habit, for as much of a brand as it was seen in."""
    channels, languages = (
        {getattr(e.last, name) for e in some} for name in ("channel", "language")
    )
    scope = Scope(
        brand=some[0].brand,
        channel=channels.pop() if len(channels) == 1 else "",
        language=languages.pop() if len(languages) == 1 else "",
    )
    people = len({each.review.by for each in some})
    who = "1 person" if people == 1 else f"{people} people"
    words = f"{DONE[kind].format(f'{len(some)} texts')}, by {who}."
    evidence = Evidence(
        words=words,
        counts={"texts": len(some), "people": people},
        ids=tuple(each.last.id for each in some),
    )
    return proposal(kind, subject, scope, line=line, evidence=evidence, day=day)


def _is_same(reason: str, other_reason: str) -> bool:
    plain = [" ".join(WORD.findall(text.casefold())) for text in (reason, other_reason)]
    return fuzz.token_set_ratio(*plain) >= SAME_REASON


def _commonest(kind: Iterable[Judged]) -> str:
    reasons = [" ".join(each.review.reason.split()) for each in kind]
    return max(reasons, key=lambda reason: (reasons.count(reason), -len(reason)))


def _line(reason: str) -> str:
    return reason[:1].upper() + reason[1:].rstrip(" .")


def _may_be_said(line: str) -> bool:
    """A prompt repeats it word for word, so it is short and holds nothing of a person."""
    return len(line) <= LONGEST and not personal_in(line, "")
