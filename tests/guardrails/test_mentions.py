"""A bare word that is only spoken of is a warning; said of what is sold it is an error."""

import pytest
from tests.channels import bare_sheet

from hookline.guardrails.check import check


@pytest.mark.parametrize(
    ("language", "text", "severity"),
    [
        ("en", "In the novel the prisoners are finally free.", "warn"),
        ("en", "The prisoners are finally free. Read the novel.", "error"),
        ("en", "Buy one novel, get one free.", "error"),
        ("de", "Es geht um das Wort »garantieren« im Vertragsrecht.", "warn"),
        ("es", "El diccionario dice que «gratis» viene del latín.", "warn"),
        ("es", "Con el diccionario, envío gratis.", "error"),
        ("it", "Da quale parola latina viene «gratis»?", "warn"),
        ("nl", "Het woord van de week is 'gratis'.", "warn"),
        ("hi", 'आज का मुहावरा है "मुफ़्त की रोटी तोड़ना"।', "warn"),
        ("zh-Hans", "这个词叫免费。", "warn"),
        ("en", 'The barge is called "Free Gift" and leaks a little.', "warn"),
        ("en", "Our delivery is called express and is free.", "error"),
        ("en", 'The barge is called "Free". Today shipping is free.', "error"),
        ("de", "Das Boot hieß „Gratis“ und lag am Steg.", "warn"),
        ("de", "Das Boot hieß „Gratis“. Heute ist der Versand kostenlos.", "error"),
        ("ru", "Кота звали «Бесплатно», и он приходил сам.", "warn"),
        ("zh-Hans", "船名叫“免费”，泊在桥下。", "warn"),
        ("tr", "Teknenin adı “Bedava” ve köprünün altında durur.", "warn"),
    ],
)
def test_a_word_that_is_spoken_of_is_a_warning(language: str, text: str, severity: str) -> None:
    found = check({"body": text}, bare_sheet("whatsapp", language=language))
    promises = [x.severity for x in found if x.code in ("fact.free", "claim.unsubstantiated")]
    assert severity in promises
    assert severity == "error" or "error" not in promises
