import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from hookline.text.pattern import compile_lazily, compile_regex_lazily


def test_a_pattern_is_compiled_at_its_first_use_and_never_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compiled: list[str] = []
    compile_now = re.compile

    def compile_and_count(source: str, flags: int) -> re.Pattern[str]:
        compiled.append(source)
        return compile_now(source, flags)

    monkeypatch.setattr(re, "compile", compile_and_count)
    word = compile_lazily(r"[a-z]+")
    assert word.pattern == r"[a-z]+"
    assert compiled == []
    assert word.findall("one two") == ["one", "two"]
    assert word.sub("x", "one two") == "x x"
    assert compiled == [r"[a-z]+"]


def test_a_pattern_keeps_its_flags() -> None:
    assert compile_lazily("a", re.IGNORECASE).fullmatch("A")
    assert not compile_lazily("a").fullmatch("A")


def test_what_re_lacks_is_read_by_regex() -> None:
    assert compile_regex_lazily(r"\X").findall("e\u0301a") == ["e\u0301", "a"]


def test_a_wrong_pattern_is_an_error_at_its_first_use() -> None:
    wrong = compile_lazily("(")
    with pytest.raises(re.error):
        wrong.search("x")


def test_threads_that_use_a_pattern_at_once_all_get_an_answer() -> None:
    with ThreadPoolExecutor(8) as threads:
        for number in range(200):
            word = compile_lazily(f"[a-z]{{{number % 7 + 1}}}(?#{number})")
            assert all(threads.map(lambda _, word=word: word.search("abcdefgh"), range(8)))
