import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.similarity import (
    near_duplicate,
    nearest,
    opening,
    really_different,
    sentences,
)


@pytest.mark.parametrize(
    ("word", "meant"), [("playfull", "playful"), ("Warm", "warm"), ("because-you", "because_you")]
)
def test_a_misspelt_word_has_a_nearest_one(word: str, meant: str) -> None:
    assert nearest(word, ["warm", "playful", "plain", "because_you"]) == meant


def test_a_word_like_no_other_has_none() -> None:
    assert nearest("xyzzy", ["warm", "playful"]) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Your cup is waiting for you!", "Your cup is waiting for you."),
        ("20% off all shirts this week", "This week: 20% off all shirts"),
        ("Скидка 20% на всё меню для вас.", "Скидка 20% на всё меню для вас!"),
        ("你的购物车正在等你,快来看看吧", "你的购物车正在等你,快来看看吧!"),
        ('Hi {{ first_name | default: "there" }}, come in', "Hi {{ first_name }}, come in"),
    ],
)
def test_the_same_words_are_near_duplicates(a: str, b: str) -> None:
    assert near_duplicate(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Your cup is waiting.", "Something new is on the shelf."),
        ("Скидка 20% на всё меню для вас.", "Новый сорт кофе уже в магазине."),
        ("你的购物车正在等你", "新品上市,欢迎光临小店"),
        ("", "Your cup is waiting."),
    ],
)
def test_other_words_are_another_idea(a: str, b: str) -> None:
    assert not near_duplicate(a, b)


def test_near_duplicates_count_once() -> None:
    assert really_different(["Come in today", "Come in today!", "today come in", "New shoes"]) == 2


def test_an_opening_ignores_case_and_punctuation() -> None:
    assert opening("Hey, there! We missed YOU so") == "hey there we missed"
    assert opening("你的购物车正在等你,快来看看吧") == "你的购物车正在等"


def test_an_opening_counts_a_tag_as_a_word_and_no_signature_in_any_script() -> None:
    tag = '{{ first_name | default: "您好" }}'
    assert opening(f"嗨，{tag}，为您留了一份心意。") == "嗨first_name为您留了"
    assert opening("【云朵】为您留了，一份心意。") == "为您留了一份心意"
    assert opening("مرحبًا {{ first_name }}، تفضّلوا بقبول") == "مرحبًا first_name تفضّلوا بقبول"


def test_sentences_end_in_every_script() -> None:
    assert sentences("Only $1.50 at brew.example. Come in!") == [
        "Only $1.50 at brew.example.",
        "Come in!",
    ]
    assert sentences("नमस्ते। आइए।") == ["नमस्ते।", "आइए।"]
    assert sentences("欢迎光临。快来!\nمرحبا؟ نعم") == ["欢迎光临。", "快来!", "مرحبا؟", "نعم"]


@given(st.lists(st.text(max_size=30), max_size=8))
def test_at_least_one_of_any_texts_differs_and_at_most_all(texts: list[str]) -> None:
    assert min(1, len(texts)) <= really_different(texts) <= len(texts)


@given(st.text(min_size=1), st.text())
def test_likeness_has_no_direction_and_a_text_is_like_itself(a: str, b: str) -> None:
    assert near_duplicate(a, b) == near_duplicate(b, a)
    assert near_duplicate(a, a)


@pytest.mark.parametrize(
    ("n_letters", "is_twin"),
    [(25, True), (24, False)],  # two letters of 25 leave 92 %
)
def test_texts_are_twins_from_92_percent_of_their_letters_on(
    n_letters: int, *, is_twin: bool
) -> None:
    text = "abcdefghijklmnopqrstuvwxyz"[:n_letters]
    assert near_duplicate(text, f"{text[:-2]}01") == is_twin


@pytest.mark.parametrize(("n_signs", "is_twin"), [(24, True), (23, False)])
def test_texts_without_spaces_are_twins_from_92_percent_of_their_pairs_on(
    n_signs: int, *, is_twin: bool
) -> None:
    text = "".join(chr(0x4E00 + number) for number in range(n_signs))
    assert near_duplicate(text, f"{text[:-1]}\u9fa0") == is_twin


@pytest.mark.parametrize(
    ("word", "choice", "is_near"),
    [("abcdefg123", "abcdefghij", True), ("abcdef123", "abcdefghi", False)],  # 70 %, 67 %
)
def test_a_word_is_meant_from_70_percent_of_its_letters_on(
    word: str, choice: str, *, is_near: bool
) -> None:
    assert (nearest(word, [choice]) == choice) == is_near


@pytest.mark.parametrize(("words", "n_words"), [(4, 4), (3, 3)])
def test_an_opening_has_as_many_words_as_are_asked(words: int, n_words: int) -> None:
    assert len(opening("We missed you so very much", words).split()) == n_words
