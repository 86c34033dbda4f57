"""Headers of other systems and languages find our columns; what a person said is written down."""

from pathlib import Path

import pytest

from hookline.documents import texts_at
from hookline.errors import BadInput
from hookline.records.team import Team
from hookline.workspace.headers import (
    OUTCOMES,
    bare,
    columns_line,
    guess_columns,
    known_exposure_headers,
    known_headers,
    known_outcome_headers,
    rivals,
    write_columns,
)
from hookline.workspace.library import Library
from hookline.workspace.team import read_team

OURS = ("customer_id", "consent_channels", "recency_days", "city", "language", "visit_count")


def guesses(library: Library, *headers: str) -> dict[str, tuple[str, bool]]:
    found = guess_columns(headers, OURS, known_headers(library.folders))
    return {guess.header: (guess.column, guess.is_sure) for guess in found}


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Recency_Days", "recency_days"),
        ("RecencyDays", "recency_days"),
        ("Kundennummer", "customer_id"),
        ("Tage seit letztem Kauf", "recency_days"),
        ("Prénom", "first_name"),
        ("N° client", "customer_id"),
        ("Dias desde la última compra", "recency_days"),
        ("Einwilligung", "consent_channels"),
        ("Sprache", "language"),
        ("customerId", "customer_id"),
        ("ग्राहक संख्या", "customer_id"),
        ("Grahak Sankhya", "customer_id"),
        ("رقم العميل", "customer_id"),
        ("会员编号", "customer_id"),
        ("Номер клиента", "customer_id"),
        ("Дней с последней покупки", "recency_days"),
        ("距上次购买天数", "recency_days"),
        ("Código do cliente", "customer_id"),
        ("SMSOptIn", "consent_sms"),
        ("Email Opt-In", "consent_email"),
        ("EmailOptIn", "consent_email"),
        ("E-Mail Opt-In", "consent_email"),
        ("顧客ID", "customer_id"),
        ("お客様番号", "customer_id"),
        ("言語", "language"),
        ("同意", "consent_channels"),
        ("最終購入日", "last_purchase_date"),
        ("購入回数", "visit_count"),
        ("年間購入金額", "monetary_12m"),
        ("タイムゾーン", "time_zone"),
        ("Numer klienta", "customer_id"),
        ("Język", "language"),
        ("Zgody marketingowe", "consent_channels"),
        ("Zgoda na SMS", "consent_sms"),
        ("Data ostatniego zakupu", "last_purchase_date"),
        ("Liczba zamówień", "visit_count"),
        ("Wydatki 12 miesięcy", "monetary_12m"),
        ("Strefa czasowa", "time_zone"),
    ],
)
def test_a_known_name_in_any_spelling_is_a_sure_guess(
    library: Library, header: str, column: str
) -> None:
    assert guesses(library, header) == {header: (column, True)}


def test_capitals_before_a_word_part_from_it_and_the_s_of_a_plural_does_not() -> None:
    assert bare("SMSOptIn") == "sms opt in"
    assert bare("customerID") == "customer id"
    assert bare("userIDs") == "user ids"


@pytest.mark.parametrize(
    ("engine", "headers"),
    [
        ("Salesforce", {"SubscriberKey": "customer_id", "FirstName": "first_name"}),
        ("Klaviyo", {"Klaviyo ID": "customer_id", "Email Marketing Consent": "consent_email",
                     "SMS Marketing Consent": "consent_sms",
                     "Historic Number Of Orders": "visit_count"}),
        ("HubSpot", {"Record ID": "customer_id", "Preferred language": "language",
                     "Lifecycle Stage": "stage"}),
        ("Braze", {"external_id": "customer_id", "home_city": "city",
                   "email_subscribe": "consent_email", "push_subscribe": "consent_push"}),
        ("CleverTap", {"Identity": "customer_id", "MSG-sms": "consent_sms", "DOB": "birthday",
                       "MSG-whatsapp": "consent_whatsapp"}),
        ("MoEngage", {"Unique ID": "customer_id", "u_fn": "first_name",
                      "User Creation Time": "signup_date", "MOE_SMS_OPT_IN": "consent_sms",
                      "MOE_TIMEZONE": "time_zone", "moe_push_opt_in": "consent_push"}),
        ("WebEngage", {"User ID": "customer_id", "smsOptIn": "consent_sms",
                       "whatsappOptIn": "consent_whatsapp", "birthDate": "birthday"}),
        ("Shopify", {"Customer ID": "customer_id", "Accepts Email Marketing": "consent_email",
                     "Accepts SMS Marketing": "consent_sms", "Total Orders": "visit_count",
                     "Default Address City": "city"}),
    ],
)  # fmt: skip
def test_exports_of_engines_are_known(
    library: Library, engine: str, headers: dict[str, str]
) -> None:
    assert guesses(library, *headers) == {name: (column, True) for name, column in headers.items()}


@pytest.mark.parametrize(
    "header",
    [
        "HasOptedOutOfEmail",
        "Email Opt Out",
        "Do Not Email",
        "Name",
        "Net Revenue",
        "MOE_EMAIL_OPT_OUT",
        "MOE",
        "Moe Points to",
    ],
)
def test_what_says_the_opposite_or_something_else_is_never_sure(
    library: Library, header: str
) -> None:
    assert not any(is_sure for _, is_sure in guesses(library, header).values())


def test_a_slip_is_a_guess_that_is_asked_about_and_a_strange_word_is_none(
    library: Library,
) -> None:
    assert guesses(library, "kundenummer", "colour") == {"kundenummer": ("customer_id", False)}


def test_a_column_that_is_there_or_known_already_is_no_slip_s_guess(library: Library) -> None:
    assert guesses(library, "city", "Stadt") == {}
    assert guesses(library, "recencydais", "Recency") == {"Recency": ("recency_days", True)}


def test_two_known_names_of_one_column_are_both_guesses_and_neither_is_sure(
    library: Library,
) -> None:
    headers = ("User ID", "Opt-In", "Ort", "Consent", "Einwilligung")
    found = guess_columns(headers, OURS, known_headers(library.folders))
    assert [(guess.number, guess.header, guess.is_sure) for guess in found] == [
        (1, "User ID", True), (2, "Opt-In", False), (3, "Ort", True), (4, "Consent", False),
        (5, "Einwilligung", False),
    ]  # fmt: skip
    assert {column: [guess.number for guess in of_it] for column, of_it in rivals(found).items()} \
        == {"consent_channels": [2, 4, 5]}  # fmt: skip


def test_the_line_that_decides_is_yaml_as_hookline_yaml_has_it(library: Library) -> None:
    found = guess_columns(("Opt-In: now", "Consent"), (), {"opt in now": "a", "consent": "b"})
    assert [columns_line(guess) for guess in found] == ['"Opt-In: now": a', "Consent: b"]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("event_name", "event"),
        ("event_timestamp", "occurred_at"),
        ("ecommerce.transaction_id", "order_id"),
        ("Ecommerce_purchase_revenue", "amount"),
        ("$event_id", "outcome_id"),
        ("$value", "amount"),
        ("Value", "amount"),
        ("Financial Status", "event"),
        ("properties.order_id", "order_id"),
        ("external_user_id", "customer_id"),
        ("USER_ATTRIBUTE_UNIQUE_ID", "customer_id"),
        ("Discount Code", "code"),
        ("Fecha de compra", "occurred_at"),
        ("Номер заказа", "order_id"),
        ("Kundennummer", "customer_id"),
    ],
)
def test_headers_of_outcomes_are_known_by_names_of_their_own(
    library: Library, header: str, column: str
) -> None:
    names = known_outcome_headers(library.folders)
    (found,) = guess_columns((header,), ("event", "amount"), names)
    assert (found.column, found.is_sure) == (column, True)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Variante", "group"),
        ("Test Group", "group"),
        ("experimentVariant", "group"),
        ("Sent At", "day"),
        ("Versanddatum", "day"),
        ("Fecha de envío", "day"),
        ("Campaña", "campaign"),
        ("キャンペーン名", "campaign"),
        ("Goal", "event"),
        ("Kundennummer", "customer_id"),
    ],
)
def test_headers_of_exposures_are_known_by_names_of_their_own(
    library: Library, header: str, column: str
) -> None:
    names = known_exposure_headers(library.folders)
    (found,) = guess_columns((header,), (), names)
    assert (found.column, found.is_sure) == (column, True)


@pytest.mark.parametrize("name", ["headers.yaml", "outcome_headers.yaml", "exposure_headers.yaml"])
def test_every_name_of_a_column_is_written_as_it_is_compared_and_means_one_column(
    library: Library, name: str
) -> None:
    from hookline.records.files import read_mapping

    file = library.folders[-1] / name
    lines = read_mapping(file).lines
    names = [(name, column) for column in lines for name in texts_at(lines, column)]
    assert [name for name, _ in names if bare(name) != name] == []
    assert len({name for name, _ in names}) == len(names)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "columns:\n  Größe (cm): shoe_size\n"),
        ("# ours\ncurrency: EUR  # always\n",
         "# ours\ncurrency: EUR  # always\ncolumns:\n  Größe (cm): shoe_size\n"),
        ("columns:\n  Ort: city  # since May\ncurrency: EUR\n",
         "columns:\n  Ort: city  # since May\n  Größe (cm): shoe_size\ncurrency: EUR\n"),
        ("columns: {Ort: city}  # since May\n",
         "columns: {Ort: city, Größe (cm): shoe_size}  # since May\n"),
    ],
)  # fmt: skip
def test_a_mapping_goes_into_hookline_yaml_and_every_other_byte_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if before:
        Path("hookline.yaml").write_text(before, "utf-8")
    assert write_columns({"Größe (cm)": "shoe_size"}) == Path("hookline.yaml")
    assert Path("hookline.yaml").read_text("utf-8") == after
    assert read_team().columns["Größe (cm)"] == "shoe_size"


def test_a_header_that_yaml_would_read_otherwise_is_put_in_quotes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "briefs").mkdir()
    headers = {"#1 city: home": "city", "@lang": "language", "a, b": "stage"}
    assert write_columns(headers) == Path("briefs/hookline.yaml")
    assert read_team() == Team(columns=headers)


def test_headers_of_outcomes_have_lines_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_columns({"Created at": "signup_date"})
    write_columns({"Created at": "occurred_at"}, under=OUTCOMES)
    assert read_team() == Team(
        columns={"Created at": "signup_date"}, outcome_columns={"Created at": "occurred_at"}
    )


@pytest.mark.parametrize(
    ("written", "is_read"),
    [("kundennummer", True), ("[kundennummer, kunde]", True), ("{a: b}", False)],
)
def test_a_teams_names_of_a_column_are_a_list_or_one(
    tmp_path: Path, written: str, is_read: bool
) -> None:
    (tmp_path / "headers.yaml").write_text(f"customer_id: {written}\n", "utf-8")
    if is_read:
        assert known_headers((tmp_path,))["kundennummer"] == "customer_id"
        return
    with pytest.raises(BadInput) as refused:
        known_headers((tmp_path,))
    assert refused.value.where == f"{tmp_path / 'headers.yaml'}:1:14"
