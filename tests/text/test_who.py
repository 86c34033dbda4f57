import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.text.who import (
    And,
    Between,
    Call,
    Column,
    Compare,
    In,
    IsNull,
    Like,
    Literal,
    Not,
    Or,
    Product,
    WhoError,
    columns,
    functions,
    parse_who,
    who_from_map,
)

BLUEPRINTS = [
    "visit_count = 0 and days_since(signup_date) <= 1",
    "signup_step is not null and days_since(signup_date) >= 1",
    "visit_count = 1 and recency_days between 1 and 3",
    "recency_days = 0",
    "recency_days = 7",
    "recency_days between 3 and 14",
    "visit_count >= 1 and loyalty_tier is null",
    "visit_count = 1 and recency_days between 20 and 60",
    "recency_days <= 21 and recommended_product is not null",
    "visit_count >= 3 and recommended_category is not null",
    "propensity_to_buy >= 0.7 and recommended_product is not null",
    "visit_count >= 3 and recency_days between 0.7 * avg_gap_days and avg_gap_days",
    "days_until(next_due_date) between 1 and 5",
    "points_to_next_tier > 0 and points_to_next_tier <= points_per_usual_basket",
    "points_balance > 0 and days_until(points_expiry_date) between 1 and 14",
    "anniversary_today(first_purchase_date) and tenure_years in (1, 3, 5)",
    "visit_count in (10, 25, 50) and recency_days <= 1",
    "birthday_in(birthday, 3)",
    "clv_band = 'top'",
    "recency_days > 1.5 * avg_gap_days and recency_days < 90 and churn_score >= 0.6",
    "cart_items is not null",
    "browsed_category is not null and recency_days is null",
    "recency_days between 90 and 179",
    "recency_days >= 180 and unanswered('winback') >= 2",
    "recency_days <= 30 and nps_score >= 9",
    "open_ticket is not null and csat_last <= 2",
    "wishlist_back = true",
    "true",
    "true",
    "true",
    "recommended_product is not null",
    "visit_count >= 2 and stated_preference is null",
]


@pytest.mark.parametrize("text", BLUEPRINTS)
def test_every_blueprint_can_be_read(text: str) -> None:
    assert bool(columns(parse_who(text))) == (text != "true")


def test_and_binds_tighter_than_or_and_not_tighter_than_and() -> None:
    tree = parse_who("a = 1 or not b = 2 and c = 3")
    assert isinstance(tree, Or)
    right = tree.parts[1]
    assert isinstance(right, And)
    assert isinstance(right.parts[0], Not)


def test_a_node_knows_its_place() -> None:
    assert parse_who("  recency_days >= 90") == Compare(
        ">=", Column("recency_days", 2), Literal(90, 18), 15
    )


def test_each_kind_of_condition_has_its_node() -> None:
    assert isinstance(parse_who("city NOT IN ('Pune', 'Mumbai')"), In)
    assert isinstance(parse_who("city is not null"), IsNull)
    assert isinstance(parse_who("name like 'A%'"), Like)
    assert parse_who("x between 0.7 * gap and gap") == Between(
        Column("x", 0), Product(0.7, Column("gap", 16), 10), Column("gap", 24), False, 2
    )
    assert parse_who("birthday_in(birthday, 3)") == Call(
        "birthday_in", (Column("birthday", 12), Literal(3, 22)), 0
    )
    assert parse_who("TRUE") == Literal(True, 0)


def test_a_quote_inside_a_text_is_doubled() -> None:
    assert parse_who("city = 'L''Aquila'") == Compare(
        "=", Column("city", 0), Literal("L'Aquila", 7), 5
    )


def test_an_expression_tells_its_columns_and_functions() -> None:
    tree = parse_who(
        "recency_days > 1.5 * avg_gap_days and unanswered('winback') >= 2 and not a is null"
    )
    assert columns(tree) == {"recency_days", "avg_gap_days", "a"}
    assert functions(tree) == {"unanswered"}


@pytest.mark.parametrize(
    ("text", "position", "fix"),
    [
        ("", 0, ""),
        ("a = ", 3, ""),
        ("a != 1", 2, "write <> for 'not equal'"),
        ('a = "x"', 4, "write texts in single quotes"),
        ("a = 'x", 4, "close the text with a single quote"),
        ("a = null", 4, "write IS NULL or IS NOT NULL"),
        ("vip", 3, "write vip = true"),
        ("day_since(x) > 3", 0, "did you mean days_since?"),
        ("days_since('x') > 3", 11, "write days_since(a_column)"),
        ("unanswered(winback) > 1", 11, "write unanswered('winback')"),
        ("a = 2 * 3", 8, "a product is written number * column"),
        ("a = 1 b = 2", 6, ""),
        ("(a = 1", 6, ""),
        ("a = 1; drop table x", 5, ""),
        ("a in ()", 6, ""),
        ("a like 5", 7, ""),
        ("1a = 2", 0, ""),
    ],
)
def test_what_cannot_be_read_says_where_and_what_to_write(
    text: str, position: int, fix: str
) -> None:
    with pytest.raises(WhoError) as refused:
        parse_who(text)
    assert (refused.value.position, refused.value.fix) == (position, fix)


@pytest.mark.parametrize("text", ["(" * 3_000, "not " * 900 + "true", "a = 1 and " * 5_000])
def test_a_hostile_expression_is_refused_before_it_goes_deep(text: str) -> None:
    with pytest.raises(WhoError):
        parse_who(text)


@given(st.text(alphabet="ab(),<>=*'% \n019.-_") | st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse_who(text)
    except WhoError as refused:
        place = refused.position
    else:
        place = 0
    assert 0 <= place <= len(text)


@pytest.mark.parametrize(
    ("mapping", "expression"),
    [
        ({}, "true"),
        ({"visit_count": 1}, "visit_count = 1"),
        ({"visit_count": "1"}, "visit_count = 1"),
        ({"zip": "007"}, "zip = '007'"),
        ({"recency_days": "90..179"}, "recency_days BETWEEN 90 AND 179"),
        ({"score": "0.6.."}, "score >= 0.6"),
        ({"score": "..3"}, "score <= 3"),
        ({"city": ["Pune", "L'Aquila"]}, "city IN ('Pune', 'L''Aquila')"),
        (
            {"tenure": [1, "3..5", None]},
            "(tenure IN (1) OR tenure BETWEEN 3 AND 5 OR tenure IS NULL)",
        ),
        ({"back": True, "tier": None}, "back = true AND tier IS NULL"),
    ],
)
def test_the_map_form_is_an_expression(mapping: dict[str, object], expression: str) -> None:
    assert who_from_map(mapping) == expression
    parse_who(expression)


@pytest.mark.parametrize(
    "mapping", [{"a b": 1}, {"and": 1}, {"a": []}, {"a": {"b": 1}}, {"a": ["x", ""]}]
)
def test_a_map_with_no_condition_in_it_is_refused(mapping: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"no column|is empty|no number"):
        who_from_map(mapping)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{2}_[a-z]{1,5}", fullmatch=True),
        st.text(min_size=1)
        | st.integers()
        | st.none()
        | st.booleans()
        | st.lists(st.integers(), min_size=1),
    )
)
def test_any_map_of_plain_values_can_be_read(mapping: dict[str, object]) -> None:
    try:
        expression = who_from_map(mapping)
    except ValueError:
        return
    if len(expression) <= 4_000:
        assert columns(parse_who(expression)) == set(mapping)


def test_forty_nots_may_stand_inside_each_other_and_no_more() -> None:
    parse_who("NOT " * 39 + "is_member = true")
    with pytest.raises(WhoError, match="more than 40 NOTs"):
        parse_who("NOT " * 40 + "is_member = true")
