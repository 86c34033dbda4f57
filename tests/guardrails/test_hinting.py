"""Hints: what leans towards a promise is a warning, where the brief holds nothing like it."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check
from hookline.guardrails.stated.constructions import read_line
from hookline.guardrails.stated.excused import OURS
from hookline.guardrails.stated.leanings import PLEDGES, leanings
from hookline.guardrails.stated.pictured import PICTURES
from hookline.guardrails.stated.pitches import PITCHES
from hookline.guardrails.stated.qualities import QUALITIES
from hookline.guardrails.stated.sayings import SAYINGS
from hookline.guardrails.stated.served import SERVICES
from hookline.guardrails.stated.turned import TURNS
from hookline.guardrails.stated.word_classes import HINT
from hookline.guardrails.stated.word_files import IN_ITS_LANGUAGE, languages_with, table_of
from hookline.records.finding import Finding
from hookline.records.sheet import Facts, Price

LANGUAGES = languages_with("hints")
IN_LATIN_LETTERS = ("de", "en", "es", "fr", "it", "nl", "pt")
"""Languages with words for every pledge."""
PICTURED = languages_with("pictures")
"""Languages with words for every picture."""
SAID = languages_with("sayings")
"""Languages with words for every saying."""
GOLDEN = Path(__file__).parents[1] / "golden/hints.jsonl"
CASES = [json.loads(line) for line in GOLDEN.read_text("utf-8").splitlines()]
PROMISES = ("fact.", "claim.", "urgency.", "reg.")


def promises(text: str, **sheet: Any) -> list[Finding]:
    return [finding for finding in check({"body": text}, bare_sheet("whatsapp", **sheet))
            if finding.code.startswith(PROMISES)]  # fmt: skip


def classes_of(language: str) -> set[str]:
    return {HINT + name for kind in IN_ITS_LANGUAGE for name in table_of(language, kind)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hint_can_be_met_and_every_class_is_used(language: str) -> None:
    known = classes_of(language) | {"num"}
    tables = PICTURES, TURNS, SAYINGS, PLEDGES, SERVICES, QUALITIES, PITCHES
    pledges = {
        read_line(line, mark=HINT) for table in tables for line in table.strip().splitlines()
    }
    met = [made for made in leanings() if all(part & known for part in made.parts)]
    assert {made for made in leanings() if made not in met} <= pledges
    pictured, said = ({read_line(line, mark=HINT) for line in table.strip().splitlines()}
                      for table in (PICTURES, SAYINGS))  # fmt: skip
    assert language not in IN_LATIN_LETTERS or set(met) | pictured | said == set(leanings())
    assert language not in PICTURED or pictured <= set(met)
    assert language not in SAID or said <= set(met)
    used = {name for made in leanings() for part in (*made.parts, made.without, made.excuses)
            for name in part}  # fmt: skip
    assert known - {"num"} <= used | OURS


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["concept"]], ids=lambda case: ascii(case["text"])[:40]
)
def test_an_oblique_promise_is_told(case: dict[str, str]) -> None:
    assert promises(case["text"], language=case["language"])


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if not case["concept"]],
    ids=lambda case: ascii(case["text"])[:40],
)
def test_a_scene_gives_no_hint(case: dict[str, str]) -> None:
    assert promises(case["text"], language=case["language"]) == []


@pytest.mark.parametrize(
    ("country", "language", "text"),
    [
        ("pt-BR", "pt", "O aplicativo antigo travava. O novo voa."),
        ("en-GB", "en", "The bill for your boiler just shrank."),
        ("es-MX", "es", "Miles de vecinos ya nos eligen."),
        ("de-AT", "de", "Wer es probiert, kommt wieder."),
    ],
)
def test_a_country_reads_the_words_of_its_language(country: str, language: str, text: str) -> None:
    found = promises(text, language=country)
    assert [finding.severity for finding in found] == ["error"]
    assert found == promises(text, language=language)


def test_a_wide_construction_promises_at_its_words() -> None:
    text = "The bill for your boiler just shrank."
    (finding,) = promises(text)
    assert (finding.severity, text[slice(*finding.span)]) == (
        "error",
        "bill for your boiler just shrank",
    )
    assert finding.message.endswith("is a lower price; the brief has none")


def test_a_hint_is_a_warning_at_its_words() -> None:
    text = "Warmer than our last one, with two pockets."
    (finding,) = promises(text)
    assert (finding.severity, text[slice(*finding.span)]) == ("warn", "Warmer than our last one")
    assert finding.message.endswith("may be read as a claim to be better")


@pytest.mark.parametrize(("text", "severity"), [("Hand on heart, it is blue.", "error"),
                                                ("No questions asked, it is blue.", "error"),
                                                ("A foolproof blue.", "warn")])  # fmt: skip
def test_a_phrase_promises_and_a_bare_word_hints(text: str, severity: str) -> None:
    assert [finding.severity for finding in promises(text)] == [severity]


@pytest.mark.parametrize(("n_words", "severity"), [(24, "error"), (25, "warn")])
def test_longer_copy_only_hints(n_words: int, severity: str) -> None:
    promise = "The bill for your boiler just shrank"
    scene = ["we", "went", "out", "and", "came", "home"]
    words = [*promise.split(), *(scene * 4)][:n_words]
    assert len(words) == n_words
    assert [finding.severity for finding in promises(f"{' '.join(words)}.")] == [severity]


@pytest.mark.parametrize(("n_chars", "severity"), [(48, "error"), (49, "warn")])
def test_two_characters_count_for_a_word(n_chars: int, severity: str) -> None:
    text = "这款面霜顾客打满分" + "山里的雾慢慢地在散" * 5
    found = promises(text[:n_chars], language="zh-Hans")
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "お客様からいただいた満点の評価。"),
        ("tr", "Sevdiğiniz kahve ucuzladı."),
        ("id", "Kopi favoritmu jadi lebih murah."),
        ("zh-Hans", "所有大衣我們都調低了價。"),
    ],
)
def test_copy_in_each_script_and_with_each_ending_promises(language: str, text: str) -> None:
    assert [finding.severity for finding in promises(text, language=language)] == ["error"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Осталось немного: открыть письмо."),
        ("ru", "Коробка обещана, осталось выбрать цвет."),
        ("hi", "पर्ची से एक काम कम।"),
        ("tr", "Geriye rengini seçmek kaldı, koltuk hazır."),
        ("ar", "من ربح في لعبة الأمس؟"),
    ],
)
def test_what_is_left_to_do_and_what_is_denied_promise_nothing(language: str, text: str) -> None:
    assert [x for x in promises(text, language=language) if x.severity == "error"] == []


@pytest.mark.parametrize(("optout", "n_hints"), [((), 1), (("Just shrank",), 0), (("Reply",), 1)])
def test_words_of_the_way_out_promise_nothing(optout: tuple[str, ...], n_hints: int) -> None:
    sheet = bare_sheet("push").model_copy(update={"optout": optout})
    found = check({"body": "The bill for your boiler just shrank."}, sheet)
    assert len([x for x in found if x.code == "claim.unsubstantiated"]) == n_hints


@pytest.mark.parametrize(
    ("body", "n_hints"),
    [
        ("Just Shrank: the bill for your boiler.", 0),
        ("Just Shrank? The bill for your boiler just shrank.", 1),
    ],
)
def test_nothing_is_read_across_the_name_of_who_speaks(body: str, n_hints: int) -> None:
    sheet = bare_sheet("push").model_copy(update={"brand_terms": ("Just Shrank",)})
    found = check({"body": body}, sheet)
    assert len([x for x in found if x.code == "claim.unsubstantiated"]) == n_hints


@pytest.mark.parametrize(
    ("body", "n_hints"),
    [("Some things stayed. nobody moved in for that.", 0), ("The colour stayed for nobody.", 1)],
)
def test_no_hint_is_read_across_the_end_of_a_sentence(body: str, n_hints: int) -> None:
    found = check({"body": body}, bare_sheet("push", language="en"))
    assert len([each for each in found if each.code == "claim.unsubstantiated"]) == n_hints


def test_the_lines_of_a_message_are_read_apart() -> None:
    assert promises("The bill for your boiler\njust shrank.") == []


@pytest.mark.parametrize(("amounts", "n_hints"), [((), 1), ((Price(value=5, currency="EUR"),), 0)])
def test_an_offer_of_the_brief_may_be_said_in_other_words(
    amounts: tuple[Price, ...], n_hints: int
) -> None:
    text = "The bill for your boiler just shrank."
    assert len(promises(text, facts=Facts(amounts=amounts))) == n_hints


def test_a_claim_outright_silences_only_wordings_of_its_own_concept() -> None:
    found = promises("Half price on all. The bill for your boiler just shrank.")
    assert [finding.message for finding in found if "lower price" in finding.message] == []
    found = promises("Free shipping. The bill for your boiler just shrank.")
    assert {finding.code for finding in found} == {"fact.free", "claim.unsubstantiated"}


def test_a_permitted_claim_lets_no_other_promise_pass() -> None:
    facts = Facts(free=("Free shipping",), claims=("award-winning",))
    found = promises("Award-winning, with free shipping. The bill just shrank.", facts=facts)
    assert [finding.message for finding in found] == [
        "'bill just shrank' is a lower price; the brief has none"
    ]


def test_what_a_brief_leans_towards_may_be_said_in_other_words() -> None:
    text = "The bill for your boiler just shrank."
    assert promises(text, facts=Facts(leanings=("discount",))) == []
    assert len(promises(text, facts=Facts(leanings=("free",)))) == 1


def test_quotation_marks_take_no_promise_back() -> None:
    for text in ("Our quiz is \u201cgratis\u201d.", 'Get your lamp "free" with it.'):
        assert [finding.severity for finding in promises(text)] == ["error"]


@pytest.mark.parametrize(("text", "is_told"), [("bill one two three four five six cut", True),
                                               ("bill one two three four five six seven cut",
                                                False)])  # fmt: skip
def test_a_hint_spans_so_many_words_and_no_more(text: str, *, is_told: bool) -> None:
    low_price = [x for x in promises(text) if "lower price" in x.message]
    assert bool(low_price) == is_told


DELIVERY = "Order by noon and it's at your door tomorrow."


@pytest.mark.parametrize(
    ("facts", "is_told"),
    [
        (Facts(), True),
        (Facts(deliveries=("day_after",)), False),
        (Facts(deliveries=("this_day",)), True),
        (Facts(leanings=("guarantee",)), True),
        (Facts(quantities=(24,), dates=("2026-12-24",)), True),
    ],
)
def test_when_it_comes_is_told_unless_the_brief_says_when(facts: Facts, is_told: bool) -> None:
    ending = "is a delivery time; the brief has another or none"
    told = [x.message for x in promises(DELIVERY, facts=facts) if x.message.endswith(ending)]
    assert bool(told) == is_told


@pytest.mark.parametrize(
    ("language", "praise", "choice"),
    [
        ("fr", "Venez avec vos amis : toute la ville nous adore.", "Venez avec vos amis."),
        ("fr", "Venez avec vos amis : toute la ville nous adore.",
         "Venez avec vos amis : vous allez adorer."),
        ("es", "Elige tu mesa: los vecinos nos adoran.", "Elige tu ciudad."),
        ("es", "Trae a un amigo: todos nos recomiendan.", "Elige tu ciudad: te encantará."),
        ("es", "Elige tu ciudad. Los vecinos de aquí nos adoran.", "Elige tu ciudad."),
        ("nl", "Kom met vrienden: de hele stad houdt van ons.", "Kies je stad met vrienden."),
        ("pl", "Przyjdź z przyjaciółmi: całe miasto nas kocha.", "Wybierz miasto."),
        ("it", "Scegli il tuo tavolo: tutto il quartiere ci adora.", "Scegli la tua città."),
        ("ru", "Приходите с друзьями: весь город выбирает нас.", "Выберите свой город."),
    ],
)  # fmt: skip
def test_what_readers_choose_excuses_no_praise_by_others(
    language: str, praise: str, choice: str
) -> None:
    assert promises(praise, language=language)
    assert not promises(choice, language=language)


def test_what_may_not_stand_beside_a_promise_may_stand_in_the_next_sentence() -> None:
    """A head that is free again is no seat, nor is the date before it: `fast` is almost."""
    scene = "Der Termin ist fast da. Kümmern Sie sich heute darum, dann ist der Kopf wieder frei."
    found = [[x.severity for x in promises(text, language="de") if x.code == "urgency.scarcity"]
             for text in (scene, "Fast alle Termine sind vergeben.")]  # fmt: skip
    assert found == [["warn"], ["error"]]
