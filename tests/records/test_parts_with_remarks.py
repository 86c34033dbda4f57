"""A part that says more than its key holds is read, and the rest is kept and told."""

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.documents import read_brand, read_brief
from hookline.records.yaml_tree import Tree


def read(lines: str) -> tuple[Brief, Tree]:
    brand = "" if lines.startswith("brand") else "brand: K\n"
    return read_brief(f"{brand}{lines}\n", "b", stem="b", channels=CHANNELS)


@pytest.mark.parametrize("channel", ["whatsapp", "push", "rcs", "WhatsApp"])
def test_a_sender_that_nobody_can_set_is_left_out_and_told(channel: str) -> None:
    brief, tree = read(f"brand: {{name: K, sender: {{sms: KKK, {channel}: Shop K}}}}")
    assert isinstance(brief.brand, Brand)
    assert brief.brand.sender.sms == "KKK"
    assert len(tree.readings) == 1
    assert tree.readings[0].startswith(f"sender: {channel} 'Shop K' is not used;")


@pytest.mark.parametrize("key", ["telegram", "signatur", "sms_text"])
def test_any_other_sender_is_asked_for(key: str) -> None:
    with pytest.raises(BadInput, match="there is no key"):
        read(f"brand: {{name: K, sender: {{{key}: Shop K}}}}")


def test_an_e_mail_s_sender_stays() -> None:
    brief, tree = read("brand: {name: K, sender: {email: Shop K}}")
    assert isinstance(brief.brand, Brand)
    assert (brief.brand.sender.email_name, tree.readings) == ("Shop K", ())


def test_a_brand_s_own_file_is_told_what_to_delete() -> None:
    with pytest.raises(BadInput) as found:
        read_brand("name: K\nsender: {push: Shop K}\n", "k")
    assert "signed, sms, sms_price; delete it for any other channel" in found.value.fix
    with pytest.raises(BadInput) as found:
        read_brand("name: K\nvoice: {push: Shop K}\n", "k")
    assert "delete" not in found.value.fix


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("253 000 111 (chamada para a rede fixa nacional)", "253 000 111"),
        ("0171 555 012 (chiedere di Piera)", "0171 555 012"),
        ("+49 9561 550 123, Mo-Do 7.30 - 16 Uhr", "+49 9561 550 123"),
        ("0800 123456 24/7 erreichbar", "0800 123456"),
        ("030 12345678 9-18 Uhr werktags", "030 12345678"),
        ("+34 900 123 456 24h/7d atención", "+34 900 123 456"),
        ("01 23 45 67 89 7j/7 gratuit", "01 23 45 67 89"),
        ("01 23 45 67 89 appel gratuit", "01 23 45 67 89"),
        ("0800 123456, 24/7 available always", "0800 123456"),
        ("0800 123456, 9-18, Monday to Friday", "0800 123456"),
        ("0800 123456 8am to 6pm daily", "0800 123456"),
        ("0800 123456 24/7", "0800 123456"),
        ("010 1234 5678 9:00-18:00 weekdays", "010 1234 5678"),
        ("0800 123 456 ext. 12 ask for Ann", "0800 123 456 ext. 12"),
        ("09561 5501-23 (Frau Meyer, Empfang)", "09561 5501-23"),
    ],
)
def test_a_telephone_with_a_remark_is_the_number_and_a_fact(written: str, number: str) -> None:
    brief, tree = read(f'facts: [open all day]\ncta: {{phone: "{written}"}}')
    assert brief.cta.phone == number
    assert [fact.wordings()[0] for fact in brief.facts] == ["open all day", written]
    assert tree.readings[0].startswith(f"how one acts: phone '{written}' is read as {number}")


@pytest.mark.parametrize(
    "written",
    [
        "253 000 111",
        "(030) 7946-0000 (x 12)",
        "*737#",
        "01/23/45/67",
        "0800 123 4PIZZA",
        "+49 9561 5501 12-15",
        "0800 123 4567 ext 12",
    ],
)
def test_a_number_that_fits_stays_as_it_stands(written: str) -> None:
    brief, tree = read(f'cta: {{phone: "{written}"}}')
    assert (brief.cta.phone, brief.facts, tree.readings) == (written, (), ())


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("+49 9561 5501 12-15 Empfang und Verkauf", "phone: …"),
        ("253 000 111 10 lines all day", "phone: …"),
        ("0800 123 4PIZZA open all day", "phone: …"),
        ("01 23 45 67 89 10 à 18 tous les jours", "phone: …"),
        ("0800 123456, 2 lines all day long", "phone: …"),
        ("0800 123 4567 extension 12", "phone: 0800 123 4567 x 12"),
    ],
)
def test_a_telephone_whose_end_nobody_can_tell_is_asked_for(written: str, line: str) -> None:
    with pytest.raises(BadInput, match="where does the telephone number") as found:
        read(f'cta: {{phone: "{written}"}}')
    assert line in found.value.fix
    assert written in found.value.fix
    assert found.value.where == "b:2:14"


def test_words_without_a_number_are_refused() -> None:
    with pytest.raises(BadInput, match="are too many"):
        read("cta: {phone: the number on our door in the street}")
