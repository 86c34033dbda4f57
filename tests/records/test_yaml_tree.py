"""YAML is read as text with positions, and nothing in it runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookline.errors import BadInput
from hookline.records.yaml_tree import LIMIT, read_tree


def refused(text: str) -> BadInput:
    with pytest.raises(BadInput) as found:
        read_tree(text, "a.yaml")
    assert found.value.code == "HL100"
    return found.value


def test_every_scalar_is_its_text_and_a_blank_one_is_none() -> None:
    tree = read_tree("code: 007\nday: 2026-11-30\non: yes\nn: 1_000\nno: ~\nblank:\n", "a.yaml")
    written = {"code": "007", "day": "2026-11-30", "on": "yes", "n": "1_000"}
    assert tree.value == written | {"no": None, "blank": None}


def test_a_quoted_blank_is_a_text() -> None:
    assert read_tree("a: ''\nb: 'null'\n", "a.yaml").value == {"a": "", "b": "null"}


def test_values_and_keys_know_where_they_stand() -> None:
    tree = read_tree("brand: K\noffer:\n  code: [A1,\n    B2]\n", "a.yaml")
    assert tree.where(("offer", "code", 1)) == "a.yaml:4:5"
    assert tree.where(("offer", "code")) == "a.yaml:3:9"
    assert tree.where(("offer", "code"), key=True) == "a.yaml:3:3"


def test_what_is_not_in_the_file_stands_where_the_nearest_thing_above_it_does() -> None:
    tree = read_tree("brand: K\noffer:\n  code: A\n", "a.yaml")
    assert tree.where(("offer", "ends", "day")) == "a.yaml:3:3"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: &x 1\nb: *x\n", "a.yaml:1:4"),
        ("a: 1\nb: *x\n", "a.yaml:2:4"),
        ("<<: &m {a: 1}", "a.yaml:1:5"),
    ],
)
def test_anchors_and_aliases_are_refused_where_they_stand(text: str, where: str) -> None:
    assert refused(text).where == where


def test_a_key_that_comes_twice_is_refused_where_it_comes_again() -> None:
    problem = refused("brand: K\nidea: x\nbrand: L\n")
    assert (problem.where, problem.problem) == ("a.yaml:3:1", "'brand' is written twice")


def test_a_file_past_the_limit_is_refused_and_one_at_it_is_read() -> None:
    assert read_tree("a: " + "x" * (LIMIT - 3), "a.yaml").value
    assert "256 kB" in refused("a: " + "x" * (LIMIT - 2)).problem
    assert "256 kB" in refused("é" * (LIMIT // 2 + 1)).problem


@pytest.mark.parametrize("text", ["[" * 800, "{a: " * 20_000, "- " * 20_000, "a:\n" + "[" * 30])
def test_deep_nesting_is_refused(text: str) -> None:
    assert "deep" in refused(text).problem


@pytest.mark.parametrize(
    "line", ["idea: {{ first_name }}, hello", "- {{ name }}", 'idea: {{ x | default: "y" }} hi']
)
def test_copy_with_braces_is_told_to_be_quoted(line: str) -> None:
    assert "{{ }} in quotes" in refused(f"brand: K\n{line}\n").fix


def test_a_tab_is_told_to_be_spaces() -> None:
    problem = refused("brand: K\n\tidea: x\n")
    assert (problem.where, problem.fix) == ("a.yaml:2:1", "use spaces, not tabs")


@pytest.mark.parametrize(
    "text", ["a: 1\n---\nb: 2\n", "a: \x00", "a: [1", "? [a, b]\n: c\n", "a: b: c"]
)
def test_what_is_no_single_document_of_plain_keys_is_refused(text: str) -> None:
    assert refused(text).fix


@given(text=st.text(alphabet="ab:-[]{}&*!#|>'\"? \n\t,%@{x", max_size=60))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    try:
        read_tree(text, "a.yaml")
    except BadInput as found:
        problem = found
    else:
        return
    assert problem.where.startswith("a.yaml")


def test_a_folded_text_holds_no_trace_of_where_its_lines_were_broken() -> None:
    tree = read_tree("k: >-\n  one two\n  three\n\n  four\nj: >\n  five\n  six\n", "x.yaml")
    assert tree.value == {"k": "one two three\nfour", "j": "five six\n"}


def test_a_second_document_in_a_file_is_told() -> None:
    with pytest.raises(BadInput, match="one file is one brief") as problem:
        read_tree("idea: a\n---\nidea: b\n", "a.yaml")
    assert problem.value.where == "a.yaml:2:1"
