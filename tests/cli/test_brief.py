"""`brief`: what would help most comes first, and people read words."""

from pathlib import Path

import pytest
from tests.cli.conftest import Hookline


def lines_of(hookline: Hookline, folder: Path, text: str) -> list[str]:
    (folder / "b.yaml").write_text(text, "utf-8")
    return hookline("brief", "b.yaml").stdout.splitlines()


def test_the_first_line_is_the_one_thing_that_would_help_most(
    hookline: Hookline, folder: Path
) -> None:
    lines = lines_of(hookline, folder, "brand: K\nblueprint: winback\nidea: The linen is back\n")
    problem = "There is no fact and no offer, so the copy may claim nothing"
    assert lines[1] == f"  First: {problem} that the idea does not say"
    fix = 'facts: ["40 new styles since June"], or what else is true and new for the reader'
    assert lines[2] == f"    {fix}"


def test_an_error_is_what_would_help_most(hookline: Hookline, folder: Path) -> None:
    lines = lines_of(hookline, folder, "brand: K\nhooks: [offer]\n")
    assert lines[1] == "  First: 'offer' claims something, and there is no offer"


def test_what_a_blueprint_suggests_is_marked_as_a_note_to_the_writer(
    hookline: Hookline, folder: Path
) -> None:
    note = "(a note to the writer, no words for the reader): "
    lines = lines_of(hookline, folder, "brand: K\nblueprint: winback\n")
    marked = [line.split(" (")[0].strip() for line in lines if note in line]
    assert marked == ["idea", "moment"]
    assert not [line for line in lines if "{'" in line or "root=" in line]  # words, not records
    lines = lines_of(hookline, folder, "brand: K\nblueprint: winback\nidea: a\nmoment: b\n")
    assert not [line for line in lines if note in line]


def test_languages_are_told_by_their_names(hookline: Hookline, folder: Path) -> None:
    lines = lines_of(hookline, folder, "brand: K\nlanguages: [hi, 'no', es-MX]\n")
    assert "Hindi, Norwegian, Spanish (MX)" in lines[3]


def test_offers_and_facts_are_shown_back_as_they_were_read(
    hookline: Hookline, folder: Path
) -> None:
    (folder / "cut.yaml").write_text("brand: K\nfacts: [40 new styles, made in Jaipur]\n"
                                     "offer: {text: {en: 20% off, hi: 20% छूट}}\n")  # fmt: skip
    shown = hookline("brief", "cut.yaml").stdout
    assert "  read: offer 1: 20% off / 20% छूट\n" in shown
    assert "  read: fact 1: 40 new styles\n  read: fact 2: made in Jaipur\n" in shown


def test_an_offer_is_shown_back_in_its_own_money_with_its_days_and_conditions(
    hookline: Hookline, folder: Path
) -> None:
    offer = "{text: 2 clases más, amount: $90 mil, starts: 2026-12-01, conditions: solo A2}"
    cta = "{label: Reserva, url: 'https://k.example/r', phone: '1234567'}"
    text = f"brand: K\nmarket: CO\noffer: {offer}\ncta: {cta}\nmust_say: Resolución 3245\n"
    shown = lines_of(hookline, folder, text)
    offer = "2 clases más · saves or gives 90,000 COP · from 2026-12-01 · on condition: solo A2"
    assert f"  read: offer 1: {offer}" in shown
    ways = "'Reserva' to https://k.example/r · or a call to 1234567"
    assert f"  read: how one acts: {ways}" in shown
    assert "  read: added word for word: Resolución 3245" in shown


@pytest.mark.parametrize(
    ("line", "where"),
    [("idea: We kept it #back today", "2:18"), ("facts:\n  - Open hours: 10 to 9", "3:5"),
     ("offer:\n\u00a0 \u00a0 text: 20% off", "3:1"), ("idea: !Sale today", "2:7")],
)  # fmt: skip
def test_what_yaml_would_lose_is_told_with_its_place_and_exit_code(
    hookline: Hookline, folder: Path, line: str, where: str
) -> None:
    (folder / "trap.yaml").write_text(f"brand: K\n{line}\n", "utf-8")
    done = hookline("brief", "trap.yaml")
    assert done.returncode == 2
    assert f"trap.yaml:{where}: HL1" in done.stderr


@pytest.mark.parametrize(
    ("personalization", "said"),
    [
        ('{first_name: ""}', "copy says ‘à vous’ for a blank first name; your own: "
         "personalization: {first_name: …}"),
        ("[first_name, last_product]", "copy says ‘à vous’ for a blank first name, "
         "‘votre dernière commande’ for a blank last product; your own: "
         "personalization: {first_name: …, last_product: …}"),
        ("{first_name: chère voisine}", ""),
        ("{first_name: {sms: chère voisine}}", "copy says ‘à vous’ for a blank first name; "
         "your own: personalization: {first_name: …}"),
        ("none", ""),
        ("[voucher_code]", ""),
    ],
)  # fmt: skip
def test_what_stands_in_for_a_blank_value_is_said_where_the_brief_has_no_word(
    hookline: Hookline, folder: Path, personalization: str, said: str
) -> None:
    brand = "brand: {name: K, market: FR, default_language: fr}"
    text = f"{brand}\nlanguages: [fr-FR]\nchannels: [email, sms]\n"
    lines = lines_of(hookline, folder, f"{text}personalization: {personalization}\n")
    assert [line.strip() for line in lines if "copy says" in line] == [said] * bool(said)


def test_what_stands_in_is_said_of_fields_that_the_kind_of_message_brings(
    hookline: Hookline, folder: Path
) -> None:
    text = "brand: K\nblueprint: winback\nlanguages: [en, de]\nchannels: [sms]\nidea: a\n"
    (line,) = [each for each in lines_of(hookline, folder, text) if "copy says" in each]
    assert "‘there’ for a blank first name" in line
