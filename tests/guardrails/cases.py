"""Cases of what copy may say, in twenty languages, each judged with the sheet that it names.

`cases/LANG.yaml` holds for one language: invented promises (concept → texts), innocent idioms, copy
with clean and with changed figures, ways out, age notices, masked words. `cases/signs.yaml` holds
what hangs on a channel's form, `cases/by_construction.yaml` plain and oblique promises of every
concept with innocent neighbours, by language, `cases/by_another_hand.yaml` those of a writer who
had not seen the checks, `cases/by_native_writers.yaml` those of nine ways of writing more,
`cases/in_other_words.yaml` promises in words of no table, and scenes, `cases/plain_boasts.yaml` the
plainest ranks, comparisons and returns, `cases/scenes_and_offers.yaml` words of gifts, scarcity and
deadlines both in scenes and beside what is sold, `cases/pledges_and_scenes.yaml` promises of two
ideas (a pledge and what is pledged) and what people say of other things in the same words,
`cases/services_and_scenes.yaml` what a house promises to do for people and scenes in its words,
`cases/qualities_and_scenes.yaml` what it says of its goods and how soon it serves, and scenes in
the same words, `cases/pitches_and_scenes.yaml` plain sales talk of every concept and scenes in its
words, `cases/from_briefs.yaml` what writers made of briefs full of facts,
`cases/pledges_in_more_languages.yaml` pledges and scenes where words stand in another order or
script, `cases/told_in_pictures.yaml` promises told in pictures and discounts in plain words,
`cases/told_in_turns.yaml` promises in a turn of phrase and scenes in the same words,
`cases/told_by_what_follows.yaml` promises told by what comes of them, and scenes in their words,
`cases/told_in_sayings.yaml` promises in a saying and plain ones of the same writers, and scenes,
`cases/joined_numbers.yaml` two numbers that belong together, by language with their briefs,
`cases/scenes_beside_facts.yaml` scenes and promises in the words and numbers of a brief,
`cases/of_what_and_for_whom.yaml` prices of another thing and offers told of all,
`cases/beside_what_promises.yaml` scenes and their nearest neighbours that do promise,
`cases/copy_that_was_blocked.yaml` good copy that was blocked once and promises in its words,
`cases/bodies_and_earnings.yaml` what a named body recommends, what one earns, shares of a price and
last days, and scenes in their words,
`cases/goods_and_talk.yaml` qualities and pitches in nine languages more, and scenes in their words,
`cases/asides.yaml` presents that are bought, the best that others take, and a city or a friend that
one chooses.
`python -m tests.guardrails.cases` prints the rates by kind and language and
every miss.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, partial
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import yaml
from ruamel.yaml import YAML
from tests.channels import SHEETS, bare_sheet
from tests.shipped import shipped_library

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.sheet import FactSheet
from hookline.workspace.library import load_brief

LIBRARY = shipped_library()
FOLDER = Path(__file__).with_name("cases")
SECTORS = {"age": "alcohol"}
OF_FORM = ("length.", "encoding.", "placeholder.", "optout.", "fact.missing", "fact.incomplete")
"""What a single sentence cannot keep: lengths, and what belongs to the whole message."""
FINDS = {
    "promises": ("fact.", "claim.", "urgency.", "reg."),
    "figures": ("fact.", "claim.", "urgency.", "reg."),
    "ways_out": ("optout.",),
    "age": ("reg.alcohol_notice",),
    "masked": ("profanity",),
}
"""Under which codes each kind's fault may be named."""


class Case(NamedTuple):
    """One text, and whether it deserves an error."""

    kind: str
    language: str
    concept: str
    text: str
    is_faulty: bool
    sheet_of: Callable[[], FactSheet]
    """Compiles the sheet of its group once; who reads texts alone asks for none."""
    parts: dict[str, Any]
    expect: str = ""

    def codes(self) -> list[str]:
        """The codes of the errors of this kind; of a sign every code."""
        found = [(finding.code, finding.severity) for finding in check(self.parts, self.sheet_of())]
        if self.kind in FINDS and (self.is_faulty or self.kind in ("ways_out", "age", "masked")):
            return [code for code, severity in found
                    if severity == "error" and code.startswith(FINDS[self.kind])
                    and code not in OF_FORM[4:]]  # fmt: skip
        if self.kind in FINDS or self.kind == "idioms":
            return [code for code, severity in found
                    if severity == "error" and not code.startswith(OF_FORM)]  # fmt: skip
        return [code for code, severity in found if severity == "error" or code == self.expect]

    def is_right(self) -> bool:
        """Whether the checks say what they ought to."""
        codes = self.codes()
        if self.expect:
            return any(code.startswith(self.expect) for code in codes)
        return bool(codes) == self.is_faulty


@cache
def cases() -> list[Case]:
    """Every case of every file."""
    files = sorted(FOLDER.glob("*.yaml"))
    return [case for path in files for case in _cases_of(_yaml(path), path.stem)]


def _yaml(path: Path) -> Any:
    # libyaml reads in 0.1 s what takes ruamel 3.5; which words are quoted is as YAML 1.1 has it
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)


def _cases_of(tree: Any, stem: str) -> Iterator[Case]:
    if isinstance(tree, list):
        for sign in tree:
            yield _sign(sign)
        return
    if "language" not in tree:
        for language, group in tree.items():
            yield from _words_alone(group, language, _bare("whatsapp", language=language))
            yield from _figures(group, language)
        return
    language, market = tree["language"], tree["market"]
    bare = _bare("whatsapp", language=language)
    yield from _words_alone(tree, language, bare)
    yield from _figures(tree, language)
    if "ways_out" in tree:
        sms = _bare("sms", language=language, country=tree["ways_out"]["market"])
        yield from _both("ways_out", language, tree["ways_out"], sms)
    if "age" in tree:
        of_age = _bare("whatsapp", language=language, country=market, sector="alcohol")
        yield from _both("age", language, tree["age"], of_age)
    if "masked" in tree:
        yield from _both("masked", language, tree["masked"], bare)


def _words_alone(tree: Any, language: str, bare: Callable[[], FactSheet]) -> Iterator[Case]:
    """What no brief carries: promises, and idioms that promise nothing."""
    for concept, texts in tree.get("promises", {}).items():
        for text in texts:
            yield Case("promises", language, concept, text, True, bare, {"body": text})
    for text in tree.get("further_promises", ()):
        yield Case("promises", language, "", text, True, bare, {"body": text})
    for text in tree.get("idioms", ()):
        yield Case("idioms", language, "", text, False, bare, {"body": text})


def _figures(tree: Any, language: str) -> Iterator[Case]:
    """Copy with the numbers of a brief, and with others."""
    for group in tree.get("figures", ()):
        market = group.get("market") or tree["market"]
        sheet_of = cache(partial(_sheet_of, group["brief"], language, market))
        yield from _both("figures", language, group, sheet_of)


def _both(
    kind: str, language: str, group: Any, sheet_of: Callable[[], FactSheet]
) -> Iterator[Case]:
    for name in ("clean", "faulty"):
        for text in group[name]:
            yield Case(kind, language, "", text, name == "faulty", sheet_of, {"body": text})


def _sign(sign: Any) -> Case:
    parts = sign.get("parts") or {"body": sign["text"]}
    sheet_of = cache(partial(SHEETS.read, {"country": "ZZ", **sign["sheet"]}))
    expect = "" if sign["expect"] == "clean" else sign["expect"]
    language = sign["sheet"]["language"]
    return Case(sign["kind"], language, "", str(parts), bool(expect), sheet_of, parts, expect)


def _bare(channel: str, **facts: str) -> Callable[[], FactSheet]:
    return cache(partial(bare_sheet, channel, **facts))


def _sheet_of(brief: Any, language: str, market: str) -> FactSheet:
    text = StringIO()
    YAML(typ="safe", pure=True).dump(
        {"brand": "Kurtako", "blueprint": "winback", "market": market, "languages": [language],
         "channels": ["whatsapp"], **brief}, text)  # fmt: skip
    with TemporaryDirectory() as folder:  # several processes read cases at a time
        path = Path(folder, "of-a-case.yaml")
        path.write_text(text.getvalue(), "utf-8")
        resolved = load_brief(path, LIBRARY)
    offer = next(iter(resolved.offers), "")
    return compile_sheet(resolved, "whatsapp", language, offer=offer)


def rates() -> dict[tuple[str, str, str], tuple[int, int]]:
    """(kind, clean or faulty, language) → how many are right, of how many."""
    right: Counter[tuple[str, str, str]] = Counter()
    total: Counter[tuple[str, str, str]] = Counter()
    for case in cases():
        key = (case.kind, "faulty" if case.is_faulty else "clean", case.language)
        total[key] += 1
        right[key] += case.is_right()
    return {key: (right[key], total[key]) for key in total}


def main() -> None:
    by_kind: dict[tuple[str, str], list[str]] = {}
    sums: dict[tuple[str, str], list[int]] = {}
    for (kind, side, language), (right, total) in rates().items():
        by_kind.setdefault((kind, side), []).append(f"{language} {right}/{total}")
        sums.setdefault((kind, side), [0, 0])
        sums[kind, side][0] += right
        sums[kind, side][1] += total
    for case in cases():
        if not case.is_right():
            side = "faulty" if case.is_faulty else "clean"
            sys.stdout.write(f"{case.kind}\t{side}\t{case.language}\t{case.concept or case.expect}"
                             f"\t{case.text}\t{' '.join(case.codes())}\n")  # fmt: skip
    for key, (right, total) in sums.items():
        sys.stdout.write(f"{key[0]:9} {key[1]:7} {right}/{total} {right / total:.1%}  "
                         f"{', '.join(by_kind[key])}\n")  # fmt: skip


if __name__ == "__main__":
    main()
