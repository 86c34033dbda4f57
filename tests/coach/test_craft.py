"""Where brief and blueprint pull apart: raised, and left alone just beside it."""

import pytest
from tests.coach.conftest import Items, Read

from hookline.coach.counted_days import counted_absence
from hookline.coach.thoughts import says_last, second_request

COUNTED = [
    "It has been a week", "It’s been 90 days", "90 days without you", "90 days", "Three months ago",
    "You haven't ordered for 45 days", "नब्बे नहीं, 90 दिन हो गए",
    "एक हफ़्ता हो गया", "तीन महीने से नहीं आए",
    "90 din ho gaye", "ek hafta ho gaya", "Hace 90 días", "Ha pasado una semana",
    "Tres meses sin venir",
    "Cela fait 90 jours", "Une semaine sans vous", "Il y a trois mois", "Seit 90 Tagen",
    "Eine Woche ist vergangen", "Drei Monate nicht gesehen", "Faz 90 dias", "Há uma semana",
    "Já se passaram três meses", "Прошло 90 дней", "Прошла неделя", "Три месяца без вас",
    "مضى 90 يوما", "مرّ أسبوع", "منذ شهرين",
    "已经90天没来了", "一周没见", "三个月没下单",
    "٩٠ يوم منذ زيارتكم",
]  # fmt: skip
UNCOUNTED = [
    "Free returns for 90 days", "Delivered within two days", "A new menu every week",
    "40 new styles since June", "See what changed since summer", "We have baked for twenty years",
    "Open seven days a week", "90 दिन में वापसी", "हर हफ़्ते नया मेन्यू", "30 din ka free trial",
    "Devolución gratis en 90 días", "Entrega en dos días", "Retour gratuit sous 30 jours",
    "Livré dans deux jours", "Lieferung in zwei Tagen", "Kostenlose Rückgabe bis 30 Tage",
    "Entrega em dois dias", "Devolução grátis até 30 dias", "Доставка за два дня",
    "Возврат в течение 90 дней", "توصيل خلال يومين", "إرجاع مجاني حتى 30 يوما", "30天内免费退货",
    "两天送达", "The linen is back", "",
]  # fmt: skip


@pytest.mark.parametrize("text", COUNTED)
def test_a_thought_that_counts_the_readers_time_away_is_found(text: str) -> None:
    assert counted_absence(text)


@pytest.mark.parametrize("text", UNCOUNTED)
def test_a_term_of_the_offer_counts_nobodys_absence(text: str) -> None:
    assert counted_absence(text) == ""


@pytest.mark.parametrize(
    ("blueprint", "is_raised"),
    [("winback", True), ("on-the-brink", True), ("frequency", True), ("first-to-repeat", True),
     ("anniversary", False), ("replenish", False), ("survey", False)],
)  # fmt: skip
def test_counting_is_told_only_where_the_craft_forbids_it(
    raised: Items, blueprint: str, *, is_raised: bool
) -> None:
    text = f"brand: K\nblueprint: {blueprint}\nidea: It has been a week"
    assert bool(raised(text, "C95")) == is_raised


def test_a_trades_own_version_forbids_what_its_blueprint_forbids(raised: Items) -> None:
    text = "brand: {name: K, industry: apparel}\nblueprint: winback\nidea: 90 days without you"
    (item,) = raised(text, "C95")
    assert item.path == "idea"
    assert "'90 days'" in item.text


def test_an_angle_that_counts_is_told_at_its_place(raised: Items) -> None:
    text = "brand: K\nblueprint: winback\nangles: [The linen is back, Three months ago]"
    assert [item.path for item in raised(text, "C95")] == ["angles.1"]


def test_the_moment_may_count_as_it_is_never_sent(raised: Items) -> None:
    text = "brand: K\nblueprint: winback\nmoment: It has been 90 days since their last order"
    assert not raised(text, "C95")


@pytest.mark.parametrize("blueprint", ["thank-you", "survey", "service-recovery", "birthday"])
def test_a_gift_with_a_smallest_bill_sells(raised: Items, blueprint: str) -> None:
    lines = f"brand: K\nblueprint: {blueprint}\nclass: promotional\n"
    (item,) = raised(f"{lines}offer: {{text: a cake, min_basket: 9 EUR}}", "C96")
    assert item.path == "offers.0.min_basket"


@pytest.mark.parametrize("blueprint", ["winback", "festival", "anniversary"])
def test_a_message_that_sells_anyway_may_have_a_smallest_bill(
    raised: Items, blueprint: str
) -> None:
    text = f"brand: K\nblueprint: {blueprint}\noffer: {{text: a cake, min_basket: 9 EUR}}"
    assert not raised(text, "C96")


def test_a_survey_has_no_offer_beside_it_and_a_thank_you_may(raised: Items) -> None:
    assert raised("brand: K\nblueprint: survey\noffer: {text: a cake}", "C96")
    assert not raised("brand: K\nblueprint: thank-you\noffer: {text: a cake}", "C96")


def test_an_apology_without_a_blueprint_is_one_where_it_leads(raised: Items) -> None:
    offer = "offer: {text: a cake, min_basket: 9 EUR}"
    assert raised(f"brand: K\nhooks: [apology, offer]\n{offer}", "C96")
    assert not raised(f"brand: K\nhooks: [offer, apology]\n{offer}", "C96")


@pytest.mark.parametrize(
    ("kind", "text", "is_second"),
    [
        ("thank-you", "Thank you. Please rate us", True), ("thank-you",
        "Thank you for your order", False),
        ("thank-you", "Shop now", True), ("thank-you", "Merci. Partagez", True),
        ("thank-you", "Danke. Jetzt kaufen", True), ("thank-you", "Danke für den Kauf", False),
        ("thank-you", "Спасибо. Оставьте отзыв", True), ("thank-you", "Спасибо за покупку", False),
        ("thank-you", "धन्यवाद। रिव्यू लिखिए", True), ("thank-you", "धन्यवाद", False),
        ("thank-you", "Shukriya. Share karein", True), ("thank-you", "شكرا. قيّمونا", True),
        ("thank-you", "Gracias por tu compra", False), ("thank-you", "Gracias. Comparte", True),
        ("thank-you", "Obrigado. Avalie", True), ("thank-you", "谢谢。请评价", True),
        ("birthday wish", "Invite your friends", True), ("birthday wish", "Order now", False),
        ("survey", "Rate us", False), ("survey", "Rate us, then shop now", True),
        ("apology", "Tell us what went wrong", False), ("apology", "Sorry. Order again", True),
    ],
)  # fmt: skip
def test_a_second_request_is_one_more_than_the_kind_may_make(
    kind: str, text: str, *, is_second: bool
) -> None:
    assert bool(second_request(kind, text)) == is_second


def test_a_button_that_asks_for_more_is_told_at_its_place(raised: Items) -> None:
    lines = "brand: K\nblueprint: thank-you\ncta: {{url: 'https://k.example', label: {}}}"
    assert [item.path for item in raised(lines.format("Shop now"), "C97")] == ["cta.label"]
    assert not raised(lines.format("See your receipt"), "C97")


@pytest.mark.parametrize(
    "text",
    ["This is our last message", "We will stop writing", "Nuestro último mensaje",
     "Notre dernier message", "Unsere letzte Nachricht", "Nossa última mensagem",
     "Это последнее письмо", "यह हमारा आख़िरी संदेश है", "Yeh hamara aakhri message hai",
     "هذه آخر رسالة", "这是最后一封"],
)  # fmt: skip
def test_a_farewell_is_found_in_every_language(text: str) -> None:
    assert says_last(text)


@pytest.mark.parametrize(
    "text", ["The last seats", "Your last order", "Die letzten Plätze", "最后一天"]
)
def test_what_else_is_last_is_no_farewell(text: str) -> None:
    assert not says_last(text)


@pytest.mark.parametrize(
    ("lines", "paths"),
    [
        ("blueprint: winback\nidea: This is our last message", ["idea"]),
        ("blueprint: winback\nidea: This is our last message\nfollow_up: {if: converted}", []),
        ("blueprint: winback\nidea: The last seats", []),
        ("blueprint: last-try\nidea: One honest question", []),  # its own exit question follows
        ("blueprint: last-try\nfollow_up: {step: reminder}", ["follow_up"]),
        ("blueprint: last-try\nfollow_up: {step: survey}", []),
        ("blueprint: last-try\nfollow_up: {step: survey, offer: {text: a cake}}", ["follow_up"]),
        ("blueprint: last-try\nfollow_up: {step: thank_you, if: converted}", []),
        ("blueprint: winback\nfollow_up: {step: reminder}", []),
    ],
)
def test_nothing_follows_a_message_that_says_it_is_the_last(
    raised: Items, lines: str, paths: list[str]
) -> None:
    assert [item.path for item in raised(f"brand: K\n{lines}", "C98")] == paths


@pytest.mark.parametrize(
    ("lines", "severities"),
    [
        ("blueprint: replenish\nfollow_up: {after: 5d}", []),
        ("blueprint: replenish\nfollow_up: {after: 6d}", ["error"]),
        ("blueprint: points-expiry\nfollow_up: {after: 14d}", []),
        ("blueprint: points-expiry\nfollow_up: {after: 15d}", ["error"]),
        ("blueprint: replenish\ncampaign: {who: days_until(next_due_date) <= 2}", []),
        ("blueprint: replenish\ncampaign: {who: days_until(next_due_date) < 2}", ["warn"]),
        ("blueprint: replenish\ncampaign: {who: days_until(next_due_date) = 1}", ["warn"]),
        ("blueprint: replenish\ncampaign: {who: days_until(next_due_date) >= 1}", []),
        ("blueprint: replenish\ncampaign: {who: days_until(next_due_date) = 1 or city = 'Pune'}",
         []),
        ("blueprint: replenish\ncampaign: {who: days_until(next_due_date) = 1 or "
         "days_until(voucher_expiry) = 2}", []),
        ("blueprint: replenish\nfollow_up: {after: 9d, step: thank_you, if: converted}", []),
        ("blueprint: replenish\nfollow_up: {after: 9d, step: survey}", []),
        ("blueprint: winback\nfollow_up: {after: 20d}", []),
    ],
)  # fmt: skip
def test_a_follow_up_comes_before_the_customers_own_date(
    raised: Items, lines: str, severities: list[str]
) -> None:
    assert [item.severity for item in raised(f"brand: K\n{lines}", "C99")] == severities


@pytest.mark.parametrize(
    ("hook", "carrier", "code"),
    [
        ("offer", "offer: {text: a cake}", "C20"),
        ("urgency", "offer: {text: a cake, ends: +7d}", "C21"),
        ("loss_aversion", "offer: {text: a cake, ends: +7d}", "C21"),
        ("social_proof", "facts: [chosen by 4 of 5 guests]", "C26"),
        ("scarcity", "facts: [only 40 pieces]", "C26"),
        ("reciprocity", "facts: [a sample in each box]", "C26"),
        ("newness", "facts: [linen since June]", "C100"),
        ("achievement", "facts: [ten cups are a free one]", "C100"),
        ("game", "facts: [a quiz of three questions]", "C100"),
        ("community", "facts: [the club meets on Sundays]", "C100"),
    ],
)
def test_a_hook_that_claims_stands_on_what_the_brief_gives(
    raised: Items, hook: str, carrier: str, code: str
) -> None:
    assert raised(f"brand: K\nhooks: [{hook}]", code)
    assert not raised(f"brand: K\nhooks: [{hook}]\n{carrier}", code)


@pytest.mark.parametrize("hook", ["social_proof", "scarcity", "game", "community"])
def test_a_fact_about_something_else_carries_no_claim(raised: Items, hook: str) -> None:
    lines = f"brand: K\nhooks: [{hook}, how_to]\nfacts: [linen from June]"
    (item,) = [*raised(lines, "C26"), *raised(lines, "C100")]
    assert item.edit is not None
    assert item.edit.value == ["how_to"]


@pytest.mark.parametrize("blueprint", ["winback", "festival"])
def test_hooks_that_a_blueprint_brings_are_nobodys_mistake(raised: Items, blueprint: str) -> None:
    for code in ("C20", "C21", "C26", "C100"):
        assert not raised(f"brand: K\nblueprint: {blueprint}", code)


@pytest.mark.parametrize(
    ("lines", "is_raised"),
    [
        ("follow_up: {step: last_chance}", True),
        ("blueprint: replenish\nfollow_up: {after: 2d, step: last_chance}", False),
        ("offer: {text: x, ends: +9d}\nfollow_up: {step: last_chance}", False),
        ("offer: {text: x, ends: +9d}\nfollow_up: {step: last_chance, offer: {text: y}}", True),
        ("offer: {text: x}\nfollow_up: {step: last_chance, offer: {text: y, ends: +9d}}", False),
    ],
)
def test_a_last_chance_tells_something_that_ends(
    raised: Items, lines: str, *, is_raised: bool
) -> None:
    assert bool(raised(f"brand: K\n{lines}", "C25")) == is_raised


@pytest.mark.parametrize(
    ("numbers", "n_wrong"), [("1", 0), ("1, 2", 0), ("3", 1), ("0", 1), ("2, 3, 4", 2)]
)
def test_an_angle_stands_on_facts_that_are_there(raised: Items, numbers: str, n_wrong: int) -> None:
    text = f"brand: K\nfacts: [a, b]\nangles: [{{idea: x, facts: [{numbers}]}}]"
    items = raised(text, "C101")
    assert [item.severity for item in items] == ["error"] * n_wrong


def test_a_habit_is_a_voice_and_a_slogan_is_none(reading: Read) -> None:
    voice = "brand: {name: K, voice: {traits: [warm], do: [name the thing, 'Wear it loud!']}}"
    (item,) = [item for item in reading(voice).items if item.code == "C103"]
    assert "Wear it loud!" in item.text


@pytest.mark.parametrize(
    ("ends", "is_late"),
    [("2026-12-31", False), ("2026-12-11", False), ("2026-12-10", True), ("", True)],
)
def test_a_follow_up_while_the_offer_is_still_on_is_not_too_late(
    raised: Items, ends: str, is_late: bool
) -> None:
    offer = f"{{text: ten uses, ends: {ends}}}" if ends else "{text: ten uses}"
    lines = f"blueprint: replenish\noffer: {offer}\nfollow_up: {{after: 10d, step: last_chance}}"
    lines += "\ncampaign: {starts: 2026-12-01}"
    assert bool(raised(f"brand: K\n{lines}", "C99")) is is_late
