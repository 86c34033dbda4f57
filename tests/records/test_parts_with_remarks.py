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
    ],
)
def test_a_telephone_with_a_remark_is_the_number_and_a_fact(written: str, number: str) -> None:
    brief, tree = read(f'facts: [open all day]\ncta: {{phone: "{written}"}}')
    assert brief.cta.phone == number
    assert [fact.wordings()[0] for fact in brief.facts] == ["open all day", written]
    assert tree.readings[0].startswith(f"how one acts: phone '{written}' is read as {number}")


@pytest.mark.parametrize("written", ["253 000 111", "(030) 7946-0000 (x 12)", "*737#"])
def test_a_number_that_fits_stays_as_it_stands(written: str) -> None:
    brief, tree = read(f'cta: {{phone: "{written}"}}')
    assert (brief.cta.phone, brief.facts, tree.readings) == (written, (), ())


def test_words_without_a_number_are_refused() -> None:
    with pytest.raises(BadInput, match="are too many"):
        read("cta: {phone: the number on our door in the street}")
