"""What people write is folded where there is one meaning; everything else stays and is counted."""

import pyarrow as pa
import pytest

from hookline.decisions.columns import fold_column
from hookline.workspace.channels import open_channels
from hookline.workspace.folding import (
    consent_words,
    counted_words,
    fold_consent,
    fold_language,
    fold_one_consent,
    fold_yes,
    fold_zone,
)

WORDS = consent_words(open_channels())


@pytest.mark.parametrize(
    ("cell", "channels", "unknown"),
    [
        ("SMS", ["sms"], []),
        ("sms, email", ["sms", "email"], []),
        ("E-Mail|SMS", ["email", "sms"], []),
        ("WhatsApp; Push", ["whatsapp", "push"], []),
        ("email and text", ["email", "sms"], []),
        ("SUBSCRIBED", [], ["SUBSCRIBED"]),
        ("sms|carrier pigeon", ["sms"], ["carrier pigeon"]),
        ("none", [], []),
        ("", [], []),
        ("sms,sms", ["sms"], []),
        ('["sms", "email"]', ["sms", "email"], []),
        ("{'sms'}\nE-Mail", ["sms", "email"], []),
        ("no sms", [], ["no sms"]),
    ],
)
def test_consent_names_channels_in_any_spelling(
    cell: str, channels: list[str], unknown: list[str]
) -> None:
    assert fold_consent(cell, WORDS) == (channels, unknown)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("EN", "en"), ("en_US", "en-US"), ("EN-in", "en-IN"), ("English", "en"), (" de ", "de"),
        ("Deutsch", "de"), ("zh_hans", "zh-Hans"), ("hi-latn", "hi-Latn"), ("no", "nb"),
        ("pt_BR.UTF-8", "pt-BR"), ("es-419", "es-419"), ("Klingon", "Klingon"),
        ("Español", "es"), ("francais", "fr"), ("中文", "zh-Hans"),
        ("ENG", "en"), ("ger-AT", "de-AT"), ("English (us)", "en-US"), ("german (at)", "de-AT"),
        ("french - france", "fr-FR"), ("French (France)", "fr-FR"),
        ("English – United States", "en-US"),
        ("german - at", "de-AT"), ("french - narnia", "french - narnia"),
        ("klingon - france", "klingon - france"), ("french-france", "french-france"),
    ],
)  # fmt: skip
def test_a_language_is_written_one_way(written: str, code: str) -> None:
    assert fold_language(written) == code


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Y", "true"), ("ja", "true"), ("1", "true"), ("sí", "true"), ("N", "false"), ("0", "false"),
     ("nein", "false"), ("maybe", "maybe"), ("", ""),
     ("はい", "true"), ("いいえ", "false"), ("可", "true"), ("不可", "false"), ("可能性", "可能性"),
     ("１", "true"), ("Ｎ", "false"), ("2", "2")],
)  # fmt: skip
def test_words_for_yes_and_no(written: str, folded: str) -> None:
    assert fold_yes(written) == folded


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [("はい", True), ("可", True), ("配信可", True), ("同意する", True), ("いいえ", False),
     ("不可", False), ("配信不可", False), ("同意しない", False), ("不許可", False), ("許可", True),
     ("検討中", None), ("2", None), ("１", True), ("０", False)],
)  # fmt: skip
def test_japanese_words_of_consent_open_or_close_and_others_say_neither(
    cell: str, meaning: bool | None
) -> None:
    assert fold_one_consent(cell) is meaning


@pytest.mark.parametrize(
    ("written", "zone"),
    [("Berlin", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"),
     ("New York", "America/New_York"),
     ("Kolkata", "Asia/Kolkata"), ("UTC", "UTC"), ("Atlantis", "Atlantis"),
     ("america_slash_new_york", "America/New_York"),
     ("Europe_slash_Atlantis", "Europe_slash_Atlantis"),
     ("(UTC+01:00) Berlin", "Europe/Berlin"), ("(GMT+02:00) Berlin", "Europe/Berlin"),
     ("(UTC+03:00) Berlin", "(UTC+03:00) Berlin"), ("(UTC-01:00) Berlin", "(UTC-01:00) Berlin"),
     ("(UTC) London", "Europe/London"), ("(UTC) Berlin", "(UTC) Berlin"),
     ("(GMT-5) New York", "America/New_York"),
     ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
     ("(UTC+05:00) Kolkata", "(UTC+05:00) Kolkata"),
     ("(UTC+01:00) Amsterdam, Berlin, Rome", "Europe/Amsterdam"),
     ("(UTC+02:00) Berlin, Cairo", "(UTC+02:00) Berlin, Cairo"),
     ("(UTC-05:00) Eastern Time (US & Canada)", "(UTC-05:00) Eastern Time (US & Canada)")],
)  # fmt: skip
def test_a_city_names_its_zone(written: str, zone: str) -> None:
    assert fold_zone(written) == zone


def test_a_column_is_folded_word_by_word_and_its_changes_counted() -> None:
    table = pa.table({"language": ["EN", "en", None, "EN"]})
    folded, n_changed = fold_column(table, "language", fold_language)
    assert (folded["language"].to_pylist(), n_changed) == (["en", "en", None, "en"], 2)


def test_words_without_a_meaning_are_told_with_the_nearest() -> None:
    words = counted_words([("emial", 3), ("XYZ", 5977)], ["email", "sms"])
    assert words == "'XYZ' 5,977×, 'emial' 3× (did you mean email?)"


@pytest.mark.parametrize("written", ["نعم", "是", "예", "evet", "kyllä", "Ano"])
def test_yes_is_read_in_many_languages(written: str) -> None:
    assert fold_yes(written) == "true"


@pytest.mark.parametrize("written", ["لا", "否", "아니요", "nej", "Tidak", "ne"])
def test_no_is_read_in_many_languages(written: str) -> None:
    assert fold_yes(written) == "false"
