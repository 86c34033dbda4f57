"""Profiles: by whose words a text is read."""

import pytest

from hookline.records.profiles import profiles


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("es", "es"), ("es-MX", "es"), ("es-419", "es"), ("no", "nb"), ("zh", "zh-Hans"),
        ("hi", "hi"), ("hi-Latn", "hi-Latn"), ("hi-Latn-IN", "hi-Latn"),
        ("zh-TW", "zh-Hans"), ("sr-Latn", "sr-Latn"), ("el-GR", "el"), ("", ""),
    ],
)  # fmt: skip
def test_a_text_is_read_by_the_nearest_profile_in_its_script(language: str, code: str) -> None:
    assert profiles().read_by(language) == code
