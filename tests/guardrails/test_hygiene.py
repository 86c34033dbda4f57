import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.guardrails.bare import findings

from hookline.guardrails.adapters.hygiene import masked_swearing


@pytest.mark.parametrize(
    "word",
    [
        "sh1t",
        "f.u.c.k",
        "f u c k",
        "f*ck",
        "sh!t",
        "b!tch",
        "a**hole",
        "бл*ть",
        "п*здец",
        "m1erda",
        "p*tain",
        "sche!ße",
        "sche1ße",
    ],
)
def test_a_masked_swear_word_is_found(word: str) -> None:
    assert [slice_of(word, span) for span in masked_swearing(f"what {word} now")] == [word]


@pytest.mark.parametrize(
    "text",
    ["p4ss the salt", "a.s.a.p. please", "hell0 world", "co2 and h2o", "w1nner", "sh*rt sleeves",
     "code saale20", "u.s.a. and u.k.", "5g fits", "c*ffee", "i.t. team", "4*4 and 2*2", "п*лка"],
)  # fmt: skip
def test_signs_and_figures_alone_are_no_swearing(text: str) -> None:
    assert list(masked_swearing(text)) == []


@pytest.mark.parametrize("text", ["给妈妈的礼物", "給媽媽的禮物", "Warna apa yang kamu suka?"])
def test_a_word_of_one_language_that_another_swears_by_is_clean(text: str) -> None:
    assert findings(text, "profanity") == []


@pytest.mark.parametrize(("language", "text", "another"), [
    ("pl", "Pies merda ogonem na sam widok smyczy.", "it"),
    ("de", "Kamine, Öfen und Herde: zu dritt wird es warm.", "hi-Latn"),
    ("sv", "Nu är hundmaten slut, och foder till katten kommer på torsdag.", "en"),
    ("da", "Hestens foder står klar på lageret.", "pt"),
    ("nb", "Foder til jakken sys i Lund.", "pt"),
    ("id", "Hore, paket Anda sudah sampai!", "nb"),
    ("es", "Un cacete recién hecho para el bocadillo.", "pt"),
    ("en", "A flight to Lund, and on by train.", "hi-Latn"),
])  # fmt: skip
def test_an_everyday_word_of_the_copys_language_is_no_swearing(
    language: str, text: str, another: str
) -> None:
    assert findings(text, "profanity", language=language) == []
    assert findings(text, "profanity", language=another), "where it is one, it is"


def test_the_curse_itself_is_found() -> None:
    assert len(findings("妈的，又迟到了", "profanity")) == 1


@given(st.text(alphabet="fuckshit1*.$! 5", max_size=60))
def test_no_text_stops_it(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in masked_swearing(text))


def slice_of(word: str, span: tuple[int, int]) -> str:
    return f"what {word} now"[slice(*span)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This is $hit news"),
        ("en", "What the fu©k"),
        ("en", "fu¢k it"),
        ("nl", "Wat een k*t dag"),
        ("nl", "kl0te weer"),
        ("ru", "Ну х.у.й с ним"),
        ("ru", "п1здец какой"),
        ("ru", "Вот бл@ть"),
        ("hi", "भ.ो.स.ड.ी"),
        ("ja", "く●そ"),
        ("ja", "ク○"),
        ("zh-Hans", "草泥馬"),
        ("zh-Hans", "傻*"),
        ("de", "So eine Sch€iße"),
        ("fr", "Oh m€rde"),
        ("pl", "O k*rwa"),
        ("tr", "s!ktir git"),
        ("it", "Che c@zzo"),
        ("pt", "Que p0rra"),
        ("id", "Dasar b@ngsat"),
        ("es", "Hay que j0der"),
        ("sv", "En j*vla dag"),
    ],
)
def test_swearing_masked_in_any_script_is_found(language: str, text: str) -> None:
    assert findings(text, "profanity", channel="push", language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A $hint of lime"),
        ("en", "© Kurtako 2026"),
        ("en", "$100 gift"),
        ("en", "A * B"),
        ("nl", "Een kat en een k*m"),
        ("de", "5€ Preis"),
        ("ja", "○月○日"),
        ("ja", "まもなく○月○日"),
        ("ja", "よく○○様と"),
        ("ja", "●おすすめ●"),
        ("zh-Hans", "好*吃"),
        ("ru", "т.е. завтра"),
        ("ru", "А.С. Пушкин"),
        ("hi", "डॉ. राम"),
        ("en", "C@fe"),
        ("en", "P.S. I am late"),
    ],
)
def test_signs_beside_letters_of_any_script_are_no_swearing(language: str, text: str) -> None:
    assert not findings(text, "profanity", channel="push", language=language)
