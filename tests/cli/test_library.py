"""One reason to write shown whole, and what a word after `blueprints` means."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Hookline = Callable[..., CompletedProcess[str]]


def words(text: str) -> str:
    return " ".join(text.split())


def test_a_blueprint_is_shown_whole_with_the_command_to_start(hookline: Hookline) -> None:
    whole = json.loads(hookline("blueprints", "winback", "--json").stdout)
    shown = words(hookline("blueprints", "winback").stdout)
    craft = whole["craft"]
    lines = [craft[name] for name in ("moment", "reader", "job", "follow_up")]
    lines += [f"{seed['idea']} ({seed['hook'].replace('_', ' ')})" for seed in craft["angles"]]
    lines += [*craft["avoid"], whole["trigger"], ", ".join(whole["channels"])]
    assert len(craft["angles"]) == 6
    assert [line for line in lines if words(line) not in shown] == []
    assert "hookline new winback --brand NAME" in shown


@pytest.mark.parametrize("name", ["BP23", "bp23", "Winback 90", "winback"])
def test_a_blueprint_is_found_by_id_name_and_slug(hookline: Hookline, name: str) -> None:
    assert json.loads(hookline("blueprints", name, "--json").stdout)["slug"] == "winback"


def test_a_trades_own_wording_is_found_by_its_slug_and_says_whose_it_is(
    hookline: Hookline,
) -> None:
    found = json.loads(hookline("blueprints", "kyc-pending", "--json").stdout)
    assert (found["slug"], found["extends"]) == ("kyc-pending", "finish-signup")
    assert "where others say finish-signup" in words(hookline("blueprints", "kyc-pending").stdout)
    same = hookline("blueprints", "finish-signup", "--industry", found["industry"], "--json")
    assert json.loads(same.stdout)["slug"] == "kyc-pending"


def test_a_stage_comes_before_a_blueprint_and_is_listed_as_before(hookline: Hookline) -> None:
    done = hookline("blueprints", "lost", "--json")
    assert [one["stage"] for one in json.loads(done.stdout)] == ["lost", "lost"]


@pytest.mark.parametrize(("word", "near"), [("winbak", "winback"), ("losst", "lost")])
def test_a_near_miss_is_told_whether_stage_or_blueprint(
    hookline: Hookline, word: str, near: str
) -> None:
    done = hookline("blueprints", word)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"there is no stage and no blueprint '{word}'" in done.stderr
    assert f"did you mean '{near}'?" in done.stderr


def test_a_word_that_is_near_nothing_says_where_they_are_listed(hookline: Hookline) -> None:
    done = hookline("blueprints", "qqqqqqqq")
    assert done.returncode == 2
    assert "`hookline blueprints` lists them" in done.stderr


def test_a_teams_own_notes_are_shown_in_place_of_the_shipped_ones(
    hookline: Hookline, folder: Path
) -> None:
    (folder / "team" / "blueprints").mkdir(parents=True)
    text = "extends: winback\ncraft: {job: 'Say that the [b]kitchen[/b] is open again.'}\n"
    (folder / "team" / "blueprints" / "reopened.yaml").write_text(text)
    done = hookline("--prompts", "team", "blueprints", "reopened")
    assert done.returncode == 0, done.stderr
    shown = words(done.stdout)
    assert "Say that the [b]kitchen[/b] is open again." in shown
    assert "what spoils it" in shown
    assert "a version of winback" in shown
    assert ", where others say" not in shown


def test_review_shows_the_idea_of_a_draft_before_its_text(hookline: Hookline) -> None:
    hookline("generate", "lunch.yaml")
    variants = json.loads(hookline("review", "--json").stdout)
    shown = hookline("review").stdout
    assert all(variant["angle"] for variant in variants)
    for variant in variants:
        assert f"idea:      {variant['angle']}\n" in shown
        after = shown.partition(variant["id"])[2]
        assert after.index("idea:") < after.index("body:")


def test_a_new_brief_names_the_step_of_ideas(hookline: Hookline) -> None:
    done = hookline("new", "winback", "--brand", "Lumen", "--channels", "sms")
    path = done.stdout.strip()
    assert f"hookline angles {path}" in done.stderr
    assert f"hookline generate {path}" in done.stderr
    ideas = hookline("angles", path)
    assert ideas.returncode == 0
    assert "stock for this kind of message: no model read the brief" in ideas.stderr
