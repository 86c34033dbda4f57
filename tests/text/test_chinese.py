import pytest

from hookline.text.chinese import simplified


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("現在買，運費全免", "现在买，运费全免"),
        ("现在买", "现在买"),
        ("送料無料でお届け", "送料無料でお届け"),  # kana: Japanese keeps its characters
        ("buy now", "buy now"),
        ("купите", "купите"),
    ],
)
def test_traditional_chinese_is_read_in_simplified_characters(written: str, read: str) -> None:
    assert simplified(written) == read


def test_each_character_keeps_its_place() -> None:
    assert len(simplified("價錢還沒降")) == len("價錢還沒降")
