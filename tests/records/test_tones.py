"""Tones in people's own words are read, and those of the brand's own voice kept."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brief import Brief
from hookline.records.documents import read_brief
from hookline.records.profiles import profiles
from hookline.records.words import TONALITIES
from hookline.records.yaml_tree import Tree


def read(lines: str) -> tuple[Brief, Tree]:
    return read_brief(f"brand: K\n{lines}\n", "b.yaml", stem="b", channels=CHANNELS)


@pytest.mark.parametrize(
    ("written", "tones"),
    [
        ("calm", ("reassuring",)),
        ("Short", ("plain",)),
        ("[ruhig, witzig]", ("reassuring", "witty")),
        ("[cálido, simple]", ("warm", "plain")),
        ("calido", ("warm",)),
        ("[claro, tranquilizador]", ("plain", "reassuring")),
        ("[rak, varm]", ("plain", "warm")),
        ("[مطمئن, واضح]", ("reassuring", "plain")),
        ("[тёплый, спокойный]", ("warm", "reassuring")),
        ("[ciepły, prosty]", ("warm", "plain")),
        ("samimi", ("warm",)),
        ("[ramah, santai]", ("warm", "plain")),
        ("rauhallinen", ("reassuring",)),
        ("親しみやすい", ("warm",)),
        ("亲切", ("warm",)),
        ("सरल", ("plain",)),
        ("[caldo, schietta]", ("warm", "plain")),
        ("calurosa", ("warm",)),
        ("[sıcacık, nazik]", ("warm", "formal")),
        ("[varmt, respektfull]", ("warm", "formal")),
        ("[тепло, простая]", ("warm", "plain")),
        ("[serdecznie, rodzinny]", ("warm",)),
        ("[温もり, 誠実]", ("warm", "plain")),
        ("[暖心, 直白]", ("warm", "plain")),
        ("[penuh kehangatan, santun]", ("warm", "formal")),
        ("Warm", ("warm",)),
        ("[calm, serene]", ("reassuring",)),
    ],
)
def test_a_tone_in_any_language_is_read_as_the_nearest_of_ours(
    written: str, tones: tuple[str, ...]
) -> None:
    brief, tree = read(f"tonality: {written}")
    assert brief.tonality == tones
    assert not tree.voice
    is_ours = written == "Warm"
    assert bool(tree.readings) is True or is_ours


@pytest.mark.parametrize(("language", "tone"), [("sv", "witty"), ("da", "reassuring")])
def test_a_word_of_two_languages_is_the_briefs_own(language: str, tone: str) -> None:
    assert read(f"languages: [{language}]\ntonality: rolig")[0].tonality == (tone,)


def test_what_is_no_tone_of_ours_is_kept_for_the_brands_voice_and_told() -> None:
    brief, tree = read("tonality: [ein bissl Schmäh, warm]")
    assert (brief.tonality, tree.voice) == (("warm",), ("ein bissl Schmäh",))
    assert "'ein bissl Schmäh' is none of our tones" in tree.readings[0]
    brief, tree = read("tonality: [ein bissl Schmäh]")
    assert (brief.tonality, tree.voice) == ((), ("ein bissl Schmäh",))


@pytest.mark.parametrize("slip", ["playfull", "wittty"])
def test_a_slip_of_one_of_ours_is_told(slip: str) -> None:
    with pytest.raises(BadInput, match=f"no tonality '{slip}'"):
        read(f"tonality: [{slip}]")


@pytest.mark.parametrize("code", sorted(profiles().phrases))
def test_every_language_names_tones_of_ours_alone(code: str) -> None:
    tones = profiles().phrases[code].tones
    assert set(tones) <= set(TONALITIES)
    assert {"warm", "playful", "plain", "witty", "reassuring", "formal"} <= set(tones)


@pytest.mark.parametrize(
    "written",
    ["not formal", "less playful", "Not-formal", "nada formal", "weniger formal", "pas formal",
     "formal değil", "не formal", "no formal", "formal nahi"],
)  # fmt: skip
def test_a_tone_that_is_not_wanted_is_never_a_slip_for_it(written: str) -> None:
    brief, tree = read(f"tonality: ['{written}', warm]")
    assert (brief.tonality, tree.voice) == (("warm",), (written,))


@pytest.mark.parametrize("written", ["formall", "playfull", "notformal", "a formal"])
def test_a_slip_is_told_all_the_same(written: str) -> None:
    with pytest.raises(BadInput, match="there is no tonality"):
        read(f"tonality: ['{written}', warm]")


def test_what_is_not_wanted_is_known_in_every_language() -> None:
    for code, book in profiles().phrases.items():
        for word in book.unwanted:
            assert read(f"tonality: ['{word} formal']")[1].voice == (f"{word} formal",), code
