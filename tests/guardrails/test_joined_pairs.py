"""One part of several is no share, and a pair that is wrong is told once, in plain words."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import push_errors as errors

from hookline.guardrails.check import check
from hookline.guardrails.sheets import compile_sheet
from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "fact", "part", "share"),
    [
        ("en", "9 of 10 guests come back", "Part 2 of 3: the long table.",
         "8 of 12 guests come back."),
        ("de", "9 von 10 Gästen kommen wieder", "Teil 2 von 3: der lange Tisch.",
         "8 von 12 Gästen kommen wieder."),
        ("es", "9 de cada 10 clientes vuelven", "Parte 2 de 3: la mesa larga.",
         "8 de cada 12 clientes vuelven."),
        ("it", "9 clienti su 10 tornano", "Parte 2 di 3: il tavolo lungo.",
         "8 clienti su 12 tornano."),
        ("nl", "9 van de 10 gasten komen terug", "Deel 2 van 3: de lange tafel.",
         "8 van de 12 gasten komen terug."),
        ("ru", "9 из 10 гостей возвращаются", "Часть 2 из 3: длинный стол.",
         "8 из 12 гостей возвращаются."),
    ],
)  # fmt: skip
def test_one_part_of_several_is_no_share(
    resolved: Resolve, language: str, fact: str, part: str, share: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert errors(brief, language, part) == set()
    assert "fact.quantity" in errors(brief, language, share)


@pytest.mark.parametrize(
    ("fact", "text", "message"),
    [
        ("9 of 10 guests come back", "Loved by 8 of 12.", "'8 of 12': the brief says 9 of 10"),
        ("3 for 2 on all tea", "2 for 1 on all tea.",
         "'2 for 1' is 1 free with every 1 bought; the brief says 1 free with every 2 bought"),
    ],
)  # fmt: skip
def test_a_pair_of_wrong_numbers_is_told_once(
    resolved: Resolve, fact: str, text: str, message: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: ['{fact}']\n")
    found = check({"title": "K", "body": text}, compile_sheet(brief, "push", "en"))
    assert [each.message for each in found if each.code == "fact.quantity"] == [message]
