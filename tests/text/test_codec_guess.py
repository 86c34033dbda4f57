"""Names of customers tell the encoding they are in, or that nobody can tell it."""

import pytest

from hookline.text import codec_guess
from hookline.text.codec_guess import guess_codecs

NAMES = {
    "cp1252": ["Jürgen Groß, Käthe Böhm, Änne", "Hélène Lefèvre, Benoît, Anaïs, Élodie",
               "José Núñez, María Peña", "Zoë", "João Conceição", "Åsa Sjöström",
               "Jürgen, Hélène, Benoît, José Núñez, João, Åsa", "“Noël”", "5 € – 6 €"],
    "cp1250": ["Łukasz Wiśniewski, Małgorzata Dąbrowska", "Jiří Dvořák, Zdeněk Růžička, Tomáš",
               "László Szűcs, Gergő Fűzi, Tünde Erdős", "Željko Matić, Đorđe Šarić"],
    "iso8859-2": ["Paweł Zieliński, Bożena Świątek, Michał Wąs"],
    "cp1251": ["Иван Петров, Ольга Смирнова"],
    "koi8-r": ["Иван Петров, Ольга Смирнова"],
    "cp866": ["Иван Петров, Ольга Смирнова"],
    "cp1253": ["Γιώργος Παππάς, Ελένη Βλάχου"],
    "cp1254": ["Ayşe Yılmaz, Çağrı Şahin, İbrahim"],
    "cp1256": ["محمد علي, فاطمة حسن"],
    "cp932": ["田中太郎, 佐藤花子, 山本ユウキ, 中村あおい, カトウエミ"],
    "euc_jp": ["田中太郎, 佐藤花子, 山本ユウキ, 中村あおい, カトウエミ"],
    "gb18030": ["王小明, 李娜, 张伟, 刘洋, 陈静, 杨帆, 赵磊, 黄丽华"],
    "big5": ["王小明, 李娜, 張偉, 劉洋, 陳靜, 楊帆, 趙磊, 黃麗華"],
    "cp949": ["김민준, 이서연, 박지훈, 최수빈, 정하은, 강도윤"],
}  # fmt: skip
CASES = [(codec, names) for codec, texts in NAMES.items() for names in texts]


@pytest.mark.parametrize(("codec", "names"), CASES)
def test_names_tell_their_encoding(codec: str, names: str) -> None:
    content = f"C1,{names},x@shop.example\n".encode(codec)
    assert [guess.text for guess in guess_codecs(content)] == [content.decode(codec)]


@pytest.mark.parametrize(
    ("codec", "names"),
    [("cp850", "Jürgen Müller"), ("cp1251", "ИВАН ПЕТРОВ"), ("cp1255", "דוד כהן, שרה לוי")],
)
def test_names_that_two_encodings_read_well_are_told_to_be_of_either(
    codec: str, names: str
) -> None:
    assert codec in [guess.codec for guess in guess_codecs(names.encode(codec))]
    assert len(guess_codecs(names.encode(codec))) > 1


@pytest.mark.parametrize("content", ["田中".encode("cp932"), bytes(range(128, 256))])
def test_what_fits_none_or_is_too_short_is_left_open(content: bytes) -> None:
    assert guess_codecs(content) == []


@pytest.mark.parametrize(("n_chars", "is_told"), [(11, False), (12, True)])
def test_twelve_characters_of_two_bytes_tell_their_encoding(n_chars: int, *, is_told: bool) -> None:
    names = "김민준이서연박지훈최수빈"[:n_chars]
    assert [guess.codec for guess in guess_codecs(names.encode("cp949"))] == ["cp949"] * is_told


@pytest.mark.parametrize(("n_rare", "is_told"), [(2, True), (3, False)])
def test_a_tenth_of_its_characters_may_be_rare(n_rare: int, *, is_told: bool) -> None:
    daily = "王小明李娜张伟刘洋陈静杨帆赵磊黄丽华周"
    names = daily[: 20 - n_rare] + "鑫喆翀"[:n_rare]
    guesses = [guess.codec for guess in guess_codecs(names.encode("gb18030"))]
    assert ("gb18030" in guesses) is is_told


@pytest.mark.parametrize(
    ("best", "other", "codecs"),
    [
        (1.0, 0.9, ["cp1251", "cp1253"]),
        (1.0, 0.89, ["cp1251"]),
        (0.6, 0.1, ["cp1251"]),
        (0.59, 0.1, []),
    ],
)
def test_a_codec_has_to_fit_and_to_fit_better_than_the_others(
    monkeypatch: pytest.MonkeyPatch, best: float, other: float, codecs: list[str]
) -> None:
    monkeypatch.setattr(codec_guess, "ALPHABETS", {"cp1251": ("я",), "cp1253": ("θ",)})
    scores = {("я",): best, ("θ",): other}
    monkeypatch.setattr(codec_guess, "_score", lambda _, alphabets, **__: scores[alphabets])
    assert [guess.codec for guess in guess_codecs(b"\xe1\xe2")] == codecs
