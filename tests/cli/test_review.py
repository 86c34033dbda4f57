"""Judging from the command line: in a spreadsheet, one by one, back again, and what is left."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Hookline = Callable[..., CompletedProcess[str]]


def fill_in(path: Path, verdicts: list[tuple[str, str]]) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, (verdict, reason) in zip(rows, verdicts, strict=True):
        row["verdict"], row["reason"] = verdict, reason
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)


def test_a_sheet_goes_out_comes_back_judged_and_changes_only_after_a_yes(
    hookline: Hookline, folder: Path
) -> None:
    assert hookline("generate", "lunch.yaml").returncode == 0
    done = hookline("review", "--sheet", "drafts.csv")
    assert "3 wait in drafts.csv; next: hookline review --apply drafts.csv" in done.stderr
    fill_in(folder / "drafts.csv", [("accept", ""), ("reject", "dull"), ("", "")])
    unsure = hookline("review", "--apply", "drafts.csv")
    assert unsure.returncode != 0, "nobody is there to say yes"
    assert len(json.loads(hookline("review", "--json").stdout)) == 3
    done = hookline("review", "--apply", "drafts.csv", "--yes")
    assert "drafts.csv:2 accept" in done.stderr
    assert "drafts.csv:3 reject" in done.stderr
    assert done.stdout == "0 tagged · 0 edited · 1 accepted · 1 rejected\n"
    assert len(json.loads(hookline("review", "--json").stdout)) == 1
    again = hookline("review", "--apply", "drafts.csv", "--yes")
    assert again.returncode == 2
    assert "drafts.csv:2, column id: HL326 draft" in again.stderr


def test_a_verdict_is_taken_back_and_today_says_what_waits(
    hookline: Hookline, folder: Path
) -> None:
    assert "nothing needs you now" in hookline("today").stderr
    assert not (folder / ".hookline").exists()
    hookline("generate", "lunch.yaml")
    first = json.loads(hookline("review", "--json").stdout)[0]["id"]
    hookline("reject", first, "--reason", "dull")
    assert "2 drafts to judge that no check blocks: lunch" in hookline("today").stdout
    assert f"{first} waits again" in hookline("undo", first).stderr
    lines = json.loads(hookline("today", "--json").stdout)
    assert lines == [
        {
            "kind": "review",
            "text": "3 drafts to judge that no check blocks: lunch",
            "command": "hookline review --brief lunch",
            "brief": "lunch",
        }
    ]
    assert hookline("undo", first).returncode == 2


def test_what_kind_of_copy_a_draft_is_is_said_without_changing_a_word(
    hookline: Hookline, folder: Path
) -> None:
    hookline("generate", "lunch.yaml")
    before = json.loads(hookline("review", "--json").stdout)[0]
    done = hookline("edit", before["id"], "--hook", "we_miss_you", "--tonality", "plain")
    assert "· we_miss_you · plain ·" in done.stdout
    after = json.loads(hookline("review", "--json").stdout)[0]
    assert (after["id"], after["parts"]) == (before["id"], before["parts"])
    assert "hook: " in hookline("audit").stdout
    wrong = hookline("edit", before["id"], "--hook", "gme")
    assert (wrong.returncode, "did you mean 'game'?" in wrong.stderr) == (2, True)


def test_who_judges_is_never_told_which_drafts_saw_learnings(
    hookline: Hookline, folder: Path
) -> None:
    hookline("generate", "lunch.yaml")
    first = json.loads(hookline("review", "--json").stdout)[0]
    told = [first, json.loads(hookline("edit", first["id"], "--hook", "game", "--json").stdout)]
    hookline("reject", first["id"], "--reason", "dull")
    told.append(json.loads(hookline("undo", first["id"], "--json").stdout))
    for draft in told:
        assert "wildcard" not in draft["tags"]
        assert "learnings" not in draft["lineage"]


def test_what_is_true_of_all_of_a_briefs_drafts_is_said_once(hookline: Hookline) -> None:
    note = "note: offline: composed without a model, for practice"
    written = hookline("generate", "lunch.yaml").stdout
    listed = hookline("review").stdout
    for page in (written, listed):
        assert page.count(note) == 1
        assert page.rstrip().endswith(f"all 3 of lunch · sms · English\n    {note}")
    one = hookline("review", "--json").stdout
    hookline("reject", *[row["id"] for row in json.loads(one)[1:]], "--reason", "stiff")
    assert hookline("review").stdout.rstrip().endswith(f"    {note}")
    assert "all " not in hookline("review").stdout.rpartition("then:")[2]


def test_drafts_that_are_older_than_their_brief_are_marked_wherever_they_are_judged(
    hookline: Hookline, folder: Path
) -> None:
    hookline("generate", "lunch.yaml")
    assert "written before" not in hookline("review").stdout
    brief = folder / "lunch.yaml"
    brief.write_text(brief.read_text("utf-8").replace("lunch.", "dinner."), "utf-8")
    words = "written before the brief was changed: its idea is another"
    assert words in hookline("review").stdout
    hookline("review", "--sheet", "drafts.csv")
    assert (folder / "drafts.csv").read_text("utf-8-sig").count(words) == 3
    first, second, _ = (draft["id"] for draft in json.loads(hookline("review", "--json").stdout))
    assert words not in hookline("edit", first, "--body", "Bun & Co: 20% off any burger.").stdout
    assert "nothing waits" in hookline("approve", second, "--all-clean").stderr
    accepted = hookline("approve", second)
    assert f"{second}: it is older than its brief, and goes out by the brief" in accepted.stderr
    brief.write_text("brand: [\n", "utf-8")
    done = hookline("review")
    assert (
        "checked by the brief that they were written from, since now lunch.yaml:2:1" in done.stderr
    )
    assert words in done.stdout


def test_a_version_takes_the_place_of_one_that_stands_where_it_is_asked_for(
    hookline: Hookline,
) -> None:
    hookline("generate", "lunch.yaml")
    first = json.loads(hookline("review", "--json").stdout)[0]["id"]
    assert "1 approved" in hookline("approve", first, "--instead").stderr, "none stands"
    hookline("rewrite", first, "--how", "shorter")
    later = json.loads(hookline("versions", first, "--json").stdout)[-1]["id"]
    refused = hookline("approve", later)
    assert refused.returncode == 2
    assert f"another version of {later} is accepted already: {first}" in refused.stderr
    assert f"hookline approve {later} --instead" in refused.stderr
    assert "1 approved" in hookline("approve", later, "--instead").stderr
