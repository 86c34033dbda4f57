"""A digest depends on what a document holds, never on the order of its keys."""

import hashlib

from hookline.text.digests import canonical_json, digest_of


def test_keys_are_sorted_and_letters_stay_letters() -> None:
    assert canonical_json({"b": "ü", "a": [1, {"d": None, "c": True}]}) == (
        '{"a": [1, {"c": true, "d": null}], "b": "ü"}'
    )


def test_the_digest_is_the_sha256_of_that_text() -> None:
    text = '{"body": "Hallo", "cta": ""}'
    assert digest_of({"cta": "", "body": "Hallo"}) == hashlib.sha256(text.encode()).hexdigest()
    assert digest_of({"cta": "", "body": "hallo"}) != digest_of({"cta": "", "body": "Hallo"})


def test_a_value_that_json_lacks_is_turned_by_the_caller() -> None:
    assert canonical_json({"a": {1}}, default=sorted) == '{"a": [1]}'
