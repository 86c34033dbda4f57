"""The recipes of docs/extending.md, tried as they stand: each adds one thing in a folder."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.channels import bare_sheet
from tests.contract.test_exporters import arm

from hookline import adapters
from hookline.dialects.convert import convert_line
from hookline.errors import BadInput
from hookline.guardrails.base import Passage
from hookline.guardrails.check import check
from hookline.guardrails.compiled import families
from hookline.guardrails.sheets import compile_sheets
from hookline.guardrails.stated.roles import RoleReading, read_role
from hookline.guardrails.stated.things import things_in
from hookline.guardrails.stated.weekdays import granted_weekdays
from hookline.policies.base import Arms, State
from hookline.prompting.build import build
from hookline.prompting.plan import plan
from hookline.records.files import read_mapping
from hookline.records.profiles import use_profiles
from hookline.records.prompt import Prompt
from hookline.resources import shipped
from hookline.workspace.library import load_brief, open_library

PAGE = Path(__file__).parents[1] / "docs" / "extending.md"
FILE = re.compile(r"^```\w+\n(?:# |\{# )(\S+)(?: #\})?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The page's files in a folder, the package on the path as an installed one is."""
    for name, content in FILE.findall(PAGE.read_text("utf-8")):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path / "shop"))
    families.cache_clear()
    yield tmp_path / "shop"
    families.cache_clear()
    use_profiles((shipped("prompts"),))


def prompts_for(shop: Path, lines: str) -> list[Prompt]:
    """The prompts of a brief over the shop's folder, for its first channel and language."""
    library = open_library(shop / "prompts")
    (shop / "brief.yaml").write_text(f"brand: Bun & Co\n{lines}", "utf-8")
    resolved = load_brief(shop / "brief.yaml", library)
    channel, language = resolved.brief.channels[0], resolved.brief.languages[0]
    sheets = compile_sheets(resolved, channel, language)
    cells = plan(resolved, channel, seed=7)
    return build(resolved, sheets, cells, templates=library.templates)


def text_of(prompt: Prompt) -> str:
    return "\n".join(message.content for message in prompt.messages)


def test_a_channel_is_two_files(shop: Path) -> None:
    prompts = prompts_for(shop, "channels: [receipt]\nidea: The soup is back.\n")
    assert prompts[0].channel == "receipt"
    assert "on the till receipt, after the total" in text_of(prompts[0])
    sheet = prompts[0].sheets[""].first
    lengths = [
        {finding.code for finding in check({"body": "a" * size}, sheet)} for size in (126, 127)
    ]
    assert lengths[1] - lengths[0] == {"length.chars"}


def test_a_language_is_one_file(shop: Path) -> None:
    lines = "languages: [is]\nchannels: [push]\noffer: {text: 20%, percent: 20, ends: 2026-11-30}\n"
    prompts = prompts_for(shop, lines)
    assert "Icelandic" in text_of(prompts[0])
    assert "til 30. nóvember" in text_of(prompts[0])
    icelandic = bare_sheet("push", language="is")
    assert "profanity" in codes("Andskotans súpan er komin", icelandic.language)
    assert "fact.date" in codes("Súpan er komin, til 12. nóvember", icelandic.language)
    assert "lang.mismatch" in codes("Súpan er komin og við bíðum eftir þú með brauð", "en")


AROUND_FIGURES = (
    ("Súpan er komin: 20 prósent ódýrari", "fact.percent"),
    ("Súpan er komin: þriðjung ódýrara", "fact.percent"),
    ("Súpan er komin á hálfvirði", "fact.percent"),
    ("Súpan er komin, aðeins 499", "fact.amount"),
    ("Súpan er komin: 500 afsláttur", "fact.amount"),
    ("Súpan gildir til lok mánaðarins", "fact.date"),
    ("Opið á föstudag", "fact.weekday"),
    ("Opið til kl. 20", "fact.time"),
    ("Súpan er komin, kóðinn sopi20", "fact.code"),
)


def test_the_words_of_a_language_around_figures_are_read_from_its_file(shop: Path) -> None:
    use_profiles((shop / "prompts", shipped("prompts")))
    assert [body for body, code in AROUND_FIGURES if code not in codes(body, "is")] == []
    use_profiles((shipped("prompts"),))
    assert [body for body, code in AROUND_FIGURES if code in codes(body, "is")] == []


def test_what_a_number_is_for_and_what_is_free_are_read_from_a_language_s_file(shop: Path) -> None:
    use_profiles((shop / "prompts", shipped("prompts")))
    low = "kaup yfir 5000, allt að 500 afsláttur"
    assert read_role(low, 10, 14) == RoleReading("minimum", "")
    assert read_role(low, 24, 27) == RoleReading("discount", "up_to")
    assert things_in("heimsending og kaffi", "is") == {"delivery", "drink"}
    monday, friday, saturday = 0, 4, 5
    granted = set(granted_weekdays(Passage("body", "um helgina og á föstudag")))
    assert granted == {friday, saturday, saturday + 1}
    assert monday not in granted


def test_a_pattern_that_cannot_be_read_is_refused_by_its_line(shop: Path) -> None:
    path = shop / "prompts/languages/is.yaml"
    path.write_text(path.read_text("utf-8").replace("[hálfvirði]", "['(hálfvirði']"), "utf-8")
    use_profiles((shop / "prompts", shipped("prompts")))
    with pytest.raises(BadInput, match=r"HL129.*lexicon\.shares\.half_price.*\(hálfvirði"):
        codes("Súpan er komin: 20 prósent", "is")


def test_what_copy_is_searched_for_is_a_file_of_its_language(shop: Path) -> None:
    body = "Gott við þín sykursýki"
    use_profiles((shop / "prompts", shipped("prompts")))
    assert "privacy.sensitive" in codes(body, "is")
    use_profiles((shipped("prompts"),))
    assert "privacy.sensitive" not in codes(body, "is")


def test_a_phrase_that_cannot_be_read_is_refused_by_its_line(shop: Path) -> None:
    path = shop / "prompts/phrases/is.yaml"
    path.write_text(path.read_text("utf-8").replace("skilaboð", "(skilaboð"), "utf-8")
    use_profiles((shop / "prompts", shipped("prompts")))
    with pytest.raises(BadInput, match=r"is\.yaml.*HL129.*farewells.*\(skilaboð"):
        codes("Súpan er komin", "is")


@pytest.mark.parametrize("line", ["name", "months", "date", "with_year", "offer", "money"])
def test_a_language_without_a_required_line_is_refused_by_the_line_s_name(
    shop: Path, line: str
) -> None:
    leave_out(shop / "prompts/languages/is.yaml", line)
    with pytest.raises(BadInput, match=rf"{line}"):
        use_profiles((shop / "prompts", shipped("prompts"))).language("is")


def test_a_language_may_leave_out_its_own_name_and_its_words(shop: Path) -> None:
    leave_out(shop / "prompts/languages/is.yaml", "own", "lexicon")
    icelandic = use_profiles((shop / "prompts", shipped("prompts"))).language("is")
    assert icelandic is not None
    assert (icelandic.name, icelandic.own_name) == ("Icelandic", "")
    assert icelandic.lexicon.stop_words == ()


def leave_out(path: Path, *lines: str) -> None:
    """Write the file again without those lines."""
    fields = read_mapping(path).lines
    kept = {name: value for name, value in fields.items() if name not in lines}
    path.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")


def codes(body: str, language: str) -> set[str]:
    findings = check({"title": "Hæ", "body": body}, bare_sheet("push", language=language))
    return {finding.code for finding in findings}


def test_a_blueprint_is_one_file_over_another(shop: Path) -> None:
    prompts = prompts_for(shop, "blueprint: winback-club\nchannels: [sms]\n")
    assert prompts[0].brief.blueprint is not None
    assert prompts[0].brief.blueprint.cooldown == "30d"
    assert "your club price is still yours" in text_of(prompts[0])


def test_a_policy_is_one_class_that_an_entry_point_names(shop: Path) -> None:
    assert shop.is_dir()
    assert "oldest" in adapters.names("policies")
    policy = adapters.load("policies", "oldest")
    arms = Arms(("a", "b", "c"), ("x", "x", "x"), (1, 1, 1), (frozenset(),) * 3)
    eligible = np.array([[True, True, False], [False, True, True]])
    chances = policy.propensities(State(arms, policy.fit(arms, None)), [("new",)] * 2, eligible)
    assert chances.tolist() == [[1, 0, 0], [0, 1, 0]]


def test_an_exporter_is_one_class_that_an_entry_point_names(shop: Path) -> None:
    assert shop.is_dir()
    exporter = adapters.load("exporters", "bodies")
    body = str(convert_line({"text": arm().parts.body}, exporter.dialect)["text"])
    line = exporter.write([arm(body)]).decode()
    assert line == f"{arm().arm_id}\t{body}\n"
    assert "{{first_name | default: 'there'}}" in line


def test_a_guardrail_is_one_class_that_runs_beside_all_others(shop: Path) -> None:
    assert shop.is_dir()
    sheet = bare_sheet("push")
    findings = {finding.code: finding for finding in check({"body": "Dear consumer!!"}, sheet)}
    assert findings["shop.consumer"].severity == "error"
    assert "shop.consumer" not in {f.code for f in check({"body": "Dear customer"}, sheet)}
