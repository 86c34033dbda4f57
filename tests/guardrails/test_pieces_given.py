"""What is paid for and what is given are not turned round, nor points taken off and asked for."""

from collections.abc import Callable

import pytest
from tests.guardrails.bare import push_errors as errors

from hookline.records.resolved_brief import ResolvedBrief

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("language", "offer", "right", "wrong"),
    [
        ("en", "6+1 bottles", "buy 6 bottles, get 1 free", "buy 1, get 6 free"),
        ("en", "6+1 bottles", "buy 6, get 1 free", "buy 6, get 6 free"),
        ("en", "buy 6 bottles and get 1 free", "1 bottle free when you buy 6",
         "6 bottles free when you buy 1"),
        ("de", "6+1 Flasche gratis", "zu 6 Flaschen gibt es 1 gratis", "1+6 Flaschen gratis"),
        ("en", "200 points off from a minimum of 1000 points",
         "200 points off from a minimum of 1000 points",
         "1000 points off from a minimum of 200 points"),
        ("en", "200 points off, from 500 points on", "get 500 points, then 200 points off",
         "500 points off, from 200 points on"),
        ("en", "200 points off, from 500 points on", "from 500 points: 200 points off",
         "get 500 points off"),
        ("de", "200 Punkte Rabatt ab 500 Punkten", "ab 500 Punkten 200 Punkte Rabatt",
         "500 Punkte Rabatt ab 200 Punkten"),
        ("es", "200 puntos de descuento desde 500 puntos",
         "desde 500 puntos, 200 puntos de descuento", "500 puntos de descuento desde 200 puntos"),
        ("ru", "200 баллов скидки от 500 баллов", "скидка 200 баллов от 500 баллов",
         "500 баллов скидки от 200 баллов"),
        ("tr", "500 puan ve üzeri 200 puan indirim", "500 puan ve üzeri 200 puan indirim",
         "200 puan ve üzeri 500 puan indirim"),
        ("hi", "न्यूनतम 500 पॉइंट पर 200 पॉइंट की छूट", "न्यूनतम 500 पॉइंट पर 200 पॉइंट की छूट",
         "न्यूनतम 200 पॉइंट पर 500 पॉइंट की छूट"),
        ("ja", "500ポイント以上で200ポイント引き", "500ポイント以上で200ポイント引き",
         "200ポイント以上で500ポイント引き"),
    ],
)  # fmt: skip
def test_what_is_paid_for_and_what_is_given_keep_their_places(
    resolved: Resolve, language: str, offer: str, right: str, wrong: str
) -> None:
    brief = resolved(
        f"brand: K\nlanguages: [{language}]\nchannels: [push]\noffer: {{text: '{offer}'}}\n"
    )
    assert errors(brief, language, right) == set()
    assert errors(brief, language, wrong) & {"fact.quantity", "fact.role"}


@pytest.mark.parametrize(
    ("offer", "right", "wrong"),
    [
        ("6+1 bottles", "7 bottles for the price of 6", "7 bottles for the price of 5"),
        ("6+1 bottles", "pay for 6 bottles, take home seven bottles", "take home 8 bottles, pay 6"),
        ("every 10th coffee is free", "buy 9 coffees, the 10th is free",
         "buy 8 coffees, the 10th is free"),
    ],
)  # fmt: skip
def test_what_follows_from_a_row_or_from_pieces_given_may_be_said(
    resolved: Resolve, offer: str, right: str, wrong: str
) -> None:
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\noffer: {{text: {offer}}}\n")
    assert errors(brief, "en", right) == set()
    assert "fact.quantity" in errors(brief, "en", wrong)


@pytest.mark.parametrize(
    ("language", "fact", "right", "wrong"),
    [
        ("en", "6+1 on bottles of oil",
         ("buy 6 get one free", "six bottles, one free", "take 6 and get another free",
          "from 6 bottles, one is free", "buy six and the seventh is free", "6 paid, 1 free"),
         ("6 bottles free", "get 6 free", "six free bottles", "buy one, get six free")),
        ("de", "6+1 gratis auf alle Weine",
         ("6 Flaschen kaufen, eine gratis", "wer 6 kauft, bekommt 1 gratis",
          "bei 6 Flaschen eine gratis dazu"),
         ("6 Flaschen gratis", "sechs gratis")),
        ("fr", "6+1 offert sur les vins",
         ("6 achetées, 1 offerte", "pour 6 bouteilles, une offerte"),
         ("6 bouteilles offertes", "six offertes")),
        ("es", "6+1 gratis en vinos", ("compra 6 y llévate 1 gratis", "por 6 botellas, una gratis"),
         ("6 botellas gratis", "llévate 6 gratis")),
        ("it", "6+1 gratis sui vini", ("6 comprate, 1 gratis", "ogni 6 una gratis"),
         ("6 bottiglie gratis", "sei bottiglie gratis")),
        ("pt-BR", "6+1 grátis nos vinhos", ("compre 6 e leve 1 grátis", "a cada 6, uma grátis"),
         ("6 garrafas grátis",)),
        ("ru", "6+1 бесплатно на вина", ("купите 6 бутылок, одна бесплатно",),
         ("6 бутылок бесплатно", "шесть бутылок бесплатно")),
        ("pl", "6+1 gratis na wina", ("kup 6, 1 gratis", "do 6 butelek jedna gratis"),
         ("6 butelek gratis", "sześć butelek gratis")),
        ("zh-Hans", "买6送1", ("买6送1", "买六送一"), ("送6瓶", "免费6瓶", "买1送6")),
        ("ja", "6本買うと1本無料", ("6本買うと1本無料",), ("6本無料", "1本買うと6本無料")),
    ],
)  # fmt: skip
def test_as_many_as_are_paid_for_are_not_given_alone(
    resolved: Resolve, language: str, fact: str, right: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    brief = resolved(f"brand: K\nlanguages: [{language}]\nchannels: [push]\nfacts: ['{fact}']\n")
    assert [text for text in right if "fact.quantity" in errors(brief, language, text)] == []
    assert [text for text in wrong if "fact.quantity" not in errors(brief, language, text)] == []


def test_what_is_given_apart_is_given_alone_too(resolved: Resolve) -> None:
    facts = "'6+1 on bottles of oil', '6 glasses free with every order'"
    brief = resolved(f"brand: K\nlanguages: [en]\nchannels: [push]\nfacts: [{facts}]\n")
    assert "fact.quantity" not in errors(brief, "en", "6 glasses free")
