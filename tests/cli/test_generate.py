"""`generate` over many briefs: what it lists, what it spends, and how it goes on."""

import csv
import json
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import FaultServer, Serving

Hookline = Callable[..., CompletedProcess[str]]
PRICES = "m: {input: 1.0, output: 2.0, as_of: 2026-01-01}\n"


@pytest.fixture(scope="module")
def server(serving: "Serving") -> Iterator["FaultServer"]:
    with serving() as found:
        yield found


@pytest.fixture
def briefs(folder: Path, lunch: str) -> Callable[..., Path]:
    """A folder with so many briefs."""

    def of(count: int, channels: str = "sms") -> Path:
        made = folder / "briefs"
        made.mkdir()
        for n in range(count):
            text = lunch.replace("for lunch", f"for lunch number {n}")
            text = text.replace("[sms]", f"[{channels}]")
            text = re.sub("campaign: .*\n", "", text)  # its dates pass, and the coach says so
            (made / f"lunch{n:03}.yaml").write_text(text)
        return made

    return of


def document(done: CompletedProcess[str]) -> Any:
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("n", [20, pytest.param(120, marks=pytest.mark.slow)])
def test_of_many_briefs_two_broken_ones_are_listed_and_the_rest_is_written(
    hookline: Hookline, folder: Path, briefs: Callable[..., Path], lunch: str, n: int
) -> None:
    made = briefs(n - 4)
    (made / "=cmd.yaml").write_text(lunch)
    (made / "<b>bold.yaml").write_text(lunch)
    (made / "zz1.yaml").write_text("brand: K\ntonality:\n  - playfull\n")
    (made / "zz2.yaml").write_text("brand: K\nvariants: many\n")
    done = hookline("generate", "briefs", "--json")
    told = document(done)
    assert done.returncode == 6
    assert "briefs/zz1.yaml:3:5: HL101 there is no tonality 'playfull'" in done.stderr
    assert re.search(r"briefs/zz2\.yaml:2:\d+: HL\d+ ", done.stderr)
    assert "HL370 2 things are listed above" in done.stderr
    assert {v["brief"] for v in told["variants"]} == {
        path.stem for path in made.iterdir() if not path.name.startswith("zz")
    }
    assert len(told["variants"]) == told["written"] == 3 * (n - 2)

    report = folder / told["report"]
    with (report / "summary.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *lines = list(csv.reader(file))
    assert (header[0], len(lines)) == ("brief", n)
    assert {len(line) for line in lines} == {len(header)}
    assert not [cell for line in lines for cell in line if cell.startswith(("=", "+", "-", "@"))]
    assert ["'=cmd", "3"] in [line[:2] for line in lines]
    assert [line[0][:19] for line in lines[-2:]] == ["briefs/zz1.yaml:3:5", "briefs/zz2.yaml:2:1"]
    page = (report / "summary.html").read_text()
    assert page.count("<tr>") == n + 1
    assert "&lt;b&gt;bold" in page
    assert "<b>" not in page


def test_all_that_is_wrong_in_a_brief_is_named_and_nothing_is_asked_or_spent(
    hookline: Hookline, briefs: Callable[..., Path], server: "FaultServer"
) -> None:
    wrong = briefs(2, "email") / "lunch000.yaml"
    wrong.write_text(f"{wrong.read_text()}cta: {{url: not a link, label: {'x' * 31}}}\n")
    server.forget()
    command = ("generate", "briefs/lunch000.yaml", "--model", server.model())
    done = hookline(*command, refuses_wrong=True)
    assert (done.returncode, server.seen["total"]) == (3, 0)
    assert "briefs/lunch000.yaml: HL376 The label" in done.stderr
    assert "briefs/lunch000.yaml: HL376 'not a link' is no address that a tap can" in done.stderr
    assert done.stderr.count("or write it all the same: --anyway") == 1
    both = hookline("generate", "briefs", "--json", refuses_wrong=True)
    assert (both.returncode, {v["brief"] for v in document(both)["variants"]}) == (6, {"lunch001"})
    anyway = hookline(*command[:2], "--anyway", "--json", refuses_wrong=True)
    assert {v["brief"] for v in document(anyway)["variants"]} == {"lunch000"}
    assert anyway.stderr.count("lunch000: the coach would mend first:") == 2


def test_calls_that_a_cap_allows_go_to_every_brief_once_first(
    hookline: Hookline, briefs: Callable[..., Path], server: "FaultServer"
) -> None:
    briefs(10, "sms, push")
    server.forget()
    done = hookline("generate", "briefs", "--json", "--model", server.model(), "--max-calls", "10")
    told = document(done)
    assert (done.returncode, server.seen["total"]) == (5, 10)
    assert "HL640 the next call could pass --max-calls 10" in done.stderr
    first = [(f"lunch{n:03}", "sms") for n in range(10) for _ in range(3)]
    assert [(v["brief"], v["channel"]) for v in told["variants"]] == first
    assert (told["calls"], told["pending"], told["missing"]) == (10, 30, 0)
    assert told["stopped"]["code"] == "HL640"
    words = ["generate", "briefs", "--json", "--model", server.model(), "--max-calls", "10"]
    assert told["resume"] == shlex.join(["hookline", *words, "--anyway", "--resume"])


@pytest.mark.parametrize("cap", ["--max-cost", "--max-tokens"])
def test_a_cap_on_what_is_spent_is_never_passed(
    hookline: Hookline, folder: Path, briefs: Callable[..., Path], server: "FaultServer", cap: str
) -> None:
    briefs(10)
    (folder / "prompts").mkdir()
    (folder / "prompts" / "prices.yaml").write_text(PRICES)
    most = {"--max-cost": 0.009, "--max-tokens": 9000}[cap]
    server.forget()
    done = hookline(
        "--prompts", "prompts", "generate", "briefs", "--json", "--model", server.model(),
        cap, str(most),
    )  # fmt: skip
    told = document(done)
    tokens = told["tokens_in"] + told["tokens_out"]
    assert (done.returncode, told["stopped"]["code"]) == (5, "HL640")
    assert 0 < server.seen["total"] == told["calls"] < 10
    assert told["cost"] == pytest.approx((told["tokens_in"] + 2 * told["tokens_out"]) / 1e6)
    assert (told["cost"] if cap == "--max-cost" else tokens) <= most
    assert len(told["variants"]) == 3 * told["calls"]
    assert b'"max_tokens"' in server.bodies


def test_a_cap_on_money_needs_a_price(
    hookline: Hookline, folder: Path, server: "FaultServer"
) -> None:
    server.forget()
    done = hookline("generate", "lunch.yaml", "--model", server.model(), "--max-cost", "1")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--max-cost: HL641 no price of m is known" in done.stderr
    assert "prices.yaml" in done.stderr
    assert server.seen["total"] == 0


def test_a_dry_run_sends_nothing_and_knows_what_is_recorded(
    hookline: Hookline, briefs: Callable[..., Path], server: "FaultServer"
) -> None:
    briefs(4)
    generate = ("generate", "briefs", "--model", server.model())
    server.forget()
    before = hookline(*generate, "--dry-run")
    assert (before.returncode, server.seen["total"]) == (0, 0)
    assert "4 briefs, 12 variants, 4 prompts; 0 recorded (0%)" in before.stdout
    assert "calls:   4 to 12" in before.stdout
    assert "nothing was sent" in before.stderr
    assert hookline(*generate, "--max-calls", "3").returncode == 5
    after = document(hookline(*generate, "--dry-run", "--resume", "--json"))
    assert (after["cached"], after["cached_share"], after["calls"]) == (3, 0.75, [1, 3])
    assert server.seen["total"] == 3


def test_failures_are_told_by_their_cause_and_refusals_are_asked_once(
    hookline: Hookline, briefs: Callable[..., Path], serving: "Serving"
) -> None:
    n_briefs = 24  # so many that each fault is met twice, whatever a prompt says
    briefs(n_briefs)
    with serving("--fault", "refusal=.3,400ctx=.3", "--fault-attempts", "1") as server:
        words = ("generate", "briefs", "--json", "--model", server.model())
        done = hookline(*words)
        faults, model = server.seen["by_fault"], server.model()
        again = document(hookline(*words, "--resume"))
        seen = server.seen
    told, refused, long = document(done), faults["refusal"], faults["400ctx"]
    assert (done.returncode, min(refused, long) > 1) == (6, True)
    assert told["failures"] == {
        "HL613 m refused: I'm sorry, but I can't help with that request.": refused,
        f"HL617 {model} answered 400: This model's maximum context length is 8192 tokens.": long,
    }
    assert f"{refused} × HL613 m refused: I'm sorry" in done.stderr
    assert f"{long} × HL617" in done.stderr
    assert "fix: shorten the brief, or use a model with more room" in done.stderr
    assert told["resume"] is None
    assert "go on" not in done.stderr
    assert len(told["variants"]) == 3 * (n_briefs - refused - long)
    failed = [row for row in told["summary"] if not row["written"]]
    assert {row["next"] for row in failed} == {
        "reword the brief, or take another model; a retry would be refused too",
        "shorten the brief, or use a model with more room",
    }
    assert [code.split()[0] for code in again["failures"]] == ["HL613"]
    assert (len(again["variants"]), seen["total"]) == (3 * (n_briefs - refused), n_briefs + long)


def test_variants_are_the_same_to_the_byte_however_many_calls_are_in_flight(
    hookline: Hookline, briefs: Callable[..., Path], serving: "Serving"
) -> None:
    briefs(5, "sms, push")
    found = []
    with serving("--latency", "uniform:0:0.1", "--fault", "wrongcount=.3,429ms=.2") as server:
        for most in ("1", "32"):
            server.forget()
            words = ("generate", "briefs", "--json", "--model", server.model())
            told = document(hookline("--workspace", f"w{most}", *words, "--concurrency", most))
            for variant in told["variants"]:
                del variant["lineage"]["at"]
            found.append(json.dumps(told["variants"]))
    assert found[0] == found[1]
    assert found[0].count('"message_key"') > 20


def test_a_deadline_ends_a_run_that_resume_goes_on_with(
    hookline: Hookline, briefs: Callable[..., Path], serving: "Serving"
) -> None:
    briefs(20)
    with serving("--latency", "const:0.4") as server:
        words = ("generate", "briefs", "--json", "--model", server.model(), "--concurrency", "1")
        for seconds in (3, 6, 12):  # a busy machine may have no answer yet when the first is over
            server.forget()
            done = hookline(*words, "--deadline", str(seconds))
            told = document(done)
            if told["variants"]:
                break
        assert (done.returncode, told["pending"] > 0) == (6, True)
        # the call that is out when the time is up may be let go before the server has read it
        assert told["calls"] - server.seen["total"] in (0, 1)
        assert "HL372 the deadline came" in done.stderr
        assert "--resume" in told["resume"]
        assert 0 < len(told["variants"]) == 60 - told["pending"] < 60


def test_nothing_of_a_provider_is_imported_where_all_is_recorded(
    hookline: Hookline, hookline_process: Hookline, server: "FaultServer"
) -> None:
    words = ("generate", "lunch.yaml", "--json", "--model", server.model())
    server.forget()
    first = document(hookline(*words))
    assert server.seen["total"] == 1
    done = hookline_process(*words, "--resume", PYTHONPROFILEIMPORTTIME="1")
    imported = set(re.findall(r"\| +([\w.]+)$", done.stderr, re.MULTILINE))
    assert {"hookline.loop.generate", "hookline.loop.writing.opening"} <= imported
    assert not imported & {"openai", "litellm", "aiohttp", "httpx_aiohttp"}
    assert server.seen["total"] == 1
    again = json.loads(done.stdout)
    assert [v["id"] for v in again["variants"]] == [v["id"] for v in first["variants"]]
    assert (again["calls"], again["resume"], again["stopped"]) == (0, None, None)
    assert [row["brief"] for row in again["summary"]] == ["lunch"]


@pytest.mark.parametrize("words", [("--second-look",), ("--rounds", "1")])
def test_a_second_look_that_the_practice_writer_cannot_take_is_said(
    hookline: Hookline, briefs: Callable[..., Path], words: tuple[str, ...]
) -> None:
    briefs(1)
    said = "the practice writer writes once"
    assert said in hookline("generate", "briefs", *words).stderr
    assert said not in hookline("generate", "briefs").stderr


def test_a_second_look_at_a_chats_answer_is_left_out_and_said_and_the_answer_is_taken(
    hookline: Hookline, folder: Path
) -> None:
    texts = ("Lunch in four minutes, at Bun & Co.", "Bun & Co: a kettle and a lunch, four minutes.")
    written = [{"cell": i, "body": text} for i, text in enumerate(texts, start=1)]
    (folder / "chat.txt").write_text(json.dumps({"variants": written}), "utf-8")
    done = hookline("generate", "lunch.yaml", "--first-only", "--variants", "2", "--repairs", "0",
                    "--second-look", "--answer", "chat.txt")  # fmt: skip
    assert "a file of answers answers once: a second look is a model's" in done.stderr
    assert "HL624" not in done.stderr
    assert "2 written" in done.stderr
