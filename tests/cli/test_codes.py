"""Exit codes: 0 fine, 2 bad input, 3 a rule said no, 4 the provider, 6 partly done, 70 a bug."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Hookline = Callable[..., CompletedProcess[str]]


@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        ("--version", 0, ""),
        ("measure Hello", 0, ""),
        ("brief lunch.yaml", 0, ""),
        ("brief missing.yaml", 2, "HL120"),
        ("generate lunch.yaml --model ofline", 2, "did you mean 'offline'?"),
        ("generate lunch.yaml --variants 1", 2, "variants"),
        ("generate", 2, "BRIEFS"),
        ("genrate lunch.yaml", 2, "Did you mean 'generate'?"),
        ("xyzzy", 2, "`hookline --help` lists them"),
        ("blueprints losst", 2, "did you mean 'lost'?"),
        ("convert Hi --to liqid", 2, "did you mean 'liquid'?"),
        ("approve", 2, "--all-clean"),
        ("approve 1-nothing", 2, "HL320"),
        ("arms show nothing", 2, "HL350"),
        ("campaigns pause nothing", 2, "HL330"),
        ("decide missing.csv", 2, "HL401"),
        ("learn", 2, "HL430"),
        ("init --name Kurtako --market IN --model openai/gpt-5", 0, "its name is house"),
        ("init --name Kurtako --market Atlantis", 2, "HL111"),
        ("init", 6, ""),
        ("audience export.csv --map --yes", 0, "'Kundennummer' is customer_id"),
        ("forget", 2, "Name the IDs to forget"),
        ("forget 0001", 2, "HL246"),
        ("forget 0001 0002 --yes", 0, "2 of 2 had no row here; they stay out all the same"),
        ("forget --old --yes", 2, "HL426"),
        ("learnings accept nothing", 2, "HL461"),
        ("learnings reject nothing", 2, "--reason"),
        ("generate lunch.yaml --max-cost nan", 2, "no number to stop at"),
        ("generate lunch.yaml --deadline nan", 2, "no number to stop at"),
        ("doctor", 0, ""),
        ("doctor --model ofline", 2, "HL605"),
        ("export --to csv", 3, "HL360"),
        ("launch lunch.yaml --yes", 3, "HL340"),
        ("launch lunch.yaml --yes --leave-out fax", 2, "HL346"),
        ("launch lunch.yaml --yes --ends soon", 2, "HL347"),
        ("launch lunch.yaml --yes --ends offer", 2, "HL347"),
        ("decide audience.csv", 3, "HL420"),
        ("check 'Get 50% off' --brief lunch.yaml", 3, "HL240"),
        ("generate lunch.yaml --model replay:empty.jsonl", 4, "HL621"),
        ("generate broken.yaml lunch.yaml", 6, "HL370"),
        ("brief broken.yaml lunch.yaml", 6, "HL370"),
        ("brief vague.yaml --strict", 3, "HL371"),
    ],
)
def test_a_command_leaves_with_its_code_and_says_why_on_stderr(
    hookline: Hookline, folder: Path, command: str, code: int, words: str
) -> None:
    import shlex

    (folder / "empty.jsonl").write_text("")
    (folder / "broken.yaml").write_text("brand: K\ntone: playfull\n")
    (folder / "export.csv").write_text("Kundennummer;Einwilligung;Ort\n1;SMS;Ulm\n")
    (folder / "vague.yaml").write_text("brand: K\nhooks: [offer]\n")
    done = hookline(*shlex.split(command))
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["measure Hello --json", "brief missing.yaml", "arms show no"])
def test_a_process_leaves_with_the_code_and_the_words_that_the_call_has(
    hookline: Hookline, hookline_process: Hookline, command: str
) -> None:
    here, process = hookline(*command.split()), hookline_process(*command.split())
    assert (process.returncode, process.stdout) == (here.returncode, here.stdout)
    assert process.stderr == here.stderr


def test_a_mistake_in_a_brief_is_told_in_two_lines(hookline: Hookline, folder: Path) -> None:
    (folder / "broken.yaml").write_text("brand: K\ntonality:\n  - playfull\n")
    done = hookline("prompt", "broken.yaml")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == (
        "broken.yaml:3:5: HL101 there is no tonality 'playfull'\n  fix: did you mean 'playful'?\n"
    )


def test_a_broken_brief_stops_no_other(hookline: Hookline, folder: Path) -> None:
    (folder / "broken.yaml").write_text("brand: K\ntone: playfull\n")
    done = hookline("generate", "broken.yaml", "lunch.yaml", "--json")
    assert done.returncode == 6
    assert '"written": 3' in done.stdout
    assert "did you mean 'playful'?" in done.stderr


def test_declining_a_launch_launches_nothing(folder: Path, hookline: Hookline) -> None:
    hookline("generate", "lunch.yaml")
    hookline("approve", "--all-clean")
    done = hookline("launch", "lunch.yaml", "--practice")  # nobody is there to answer
    assert done.returncode == 6
    assert '"state": "reserved"' in hookline("campaigns", "list", "--json").stdout
