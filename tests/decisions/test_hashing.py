from datetime import date
from hashlib import sha256

import pytest

from hookline.decisions.hashing import bucket, buckets, digest, epoch, uniform, uniforms

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("parts", "first_13_digits"),
    [  # printf 'draw\x1fdefault\x1f2026\x1f42\x1f2026-03-02' | sha256sum
        (("draw", "default", 2026, "42", DAY), "62731182ed65c"),
        (("arm", 2026, "42", "win", DAY), "7ddbcd43da6ad"),
        (("limit", "win", "42", DAY), "bff0fdf429f7a"),
        (("decision", 2026, "42", DAY), "2a94eb950ea06"),
    ],
)
def test_a_draw_is_the_first_13_hex_digits_of_the_documented_parts(
    parts: tuple[str | int | date, ...], first_13_digits: str
) -> None:
    assert digest(*parts)[:13] == first_13_digits
    assert uniform(*parts) == int(first_13_digits, 16) / 16**13
    position = parts.index("42")
    many = uniforms(parts[:position], ["42", "43"], parts[position + 1 :])
    assert many.tolist() == [
        uniform(*parts),
        uniform(*parts[:position], "43", *parts[position + 1 :]),
    ]


def test_a_draw_lies_in_zero_to_one_and_never_is_one() -> None:
    assert int("f" * 13, 16) / 16**13 < 1
    draws = uniforms(("draw",), map(str, range(5_000)), ())
    assert 0 <= draws.min() < 0.001
    assert 0.999 < draws.max() < 1
    assert abs(draws.mean() - 0.5) < 4 / (12 * 5_000) ** 0.5


def test_a_bucket_is_15_hex_digits_modulo_ten_thousand() -> None:
    expected = int(sha256(b"uni:2026:42").hexdigest()[:15], 16) % 10_000
    assert bucket("uni:2026", "42") == expected == 3307
    assert buckets("uni:2026", ["42", "1660"]).tolist() == [3307, 1000]


def test_an_epoch_is_the_calendar_year() -> None:
    assert [epoch(date(2026, 12, 31)), epoch(date(2027, 1, 1))] == [2026, 2027]
