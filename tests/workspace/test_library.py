"""What people edit is found, a team's own before the shipped."""

from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.loop.new import Answers, new_brand, new_brief
from hookline.resources import shipped
from hookline.workspace.library import Library, find_briefs, journeys, load_brief, open_library


def test_briefs_of_a_folder_come_in_order_and_the_teams_file_is_none(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yaml", "hookline.yaml", "notes.txt"):
        (tmp_path / name).write_text("brand: K\n")
    assert [path.name for path in find_briefs([tmp_path])] == ["a.yaml", "b.yaml"]
    every = sorted(tmp_path.glob("*.yaml"))
    assert [path.name for path in find_briefs(every)] == ["a.yaml", "b.yaml"]


@pytest.mark.parametrize(("name", "code"), [("missing.yaml", "HL120"), ("", "HL121")])
def test_where_there_is_no_brief_it_is_told(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(BadInput) as found:
        find_briefs([tmp_path / name])
    assert found.value.code == code


def test_a_brand_beside_the_brief_comes_before_the_shipped_one(
    tmp_path: Path, library: Library
) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_text("brand: Kurtako\n")
    assert load_brief(brief, library).brand.market == "IN"
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "kurtako.yaml").write_text("name: Kurtako\nmarket: GB\n")
    assert load_brief(brief, library).brand.market == "GB"


def test_a_mistake_in_a_brand_file_points_into_that_file(tmp_path: Path, library: Library) -> None:
    (tmp_path / "brands").mkdir()
    brand = tmp_path / "brands" / "k.yaml"
    brand.write_text("name: K\nvoicee: {}\n")
    brief = tmp_path / "b.yaml"
    brief.write_text("brand: k\n")
    with pytest.raises(BadInput) as found:
        load_brief(brief, library)
    assert found.value.where == f"{brand}:2:1"


@pytest.mark.parametrize("brand", ["../../etc/passwd", "..", "a/b", "a\\b"])
def test_a_brands_name_leads_to_no_other_file(tmp_path: Path, library: Library, brand: str) -> None:
    (tmp_path.parent / "passwd.yaml").write_text("name: Secret\n")
    brief = tmp_path / "b.yaml"
    brief.write_text(f"brand: '{brand}'\n")
    assert load_brief(brief, library).brand.name == brand


def test_a_teams_own_prompts_come_before_the_shipped_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine" / "channels").mkdir(parents=True)
    (tmp_path / "mine" / "channels" / "sms.md.j2").write_text("My own words.")
    monkeypatch.chdir(tmp_path)
    library = open_library(Path("mine"))
    assert library.catalog.templates["channels/sms.md.j2"] == "My own words."
    assert library.catalog.templates["system.md.j2"]
    shipped_slugs = {path.stem for path in (shipped("prompts") / "blueprints").glob("*.yaml")}
    assert set(library.catalog.blueprints) == shipped_slugs != set()


def test_prompts_that_are_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as found:
        open_library(tmp_path / "none")
    assert found.value.code == "HL120"


def test_a_template_that_leads_out_of_its_folder_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "system.md.j2").symlink_to(secret)
    with pytest.raises(BadInput) as found:
        open_library(tmp_path / "mine")
    assert found.value.code == "HL012"


def test_a_file_that_is_no_text_is_told(tmp_path: Path, library: Library) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_bytes(b"brand: \xff\xfe")
    with pytest.raises(BadInput) as found:
        load_brief(brief, library)
    assert (found.value.code, found.value.fix) == ("HL122", "save it as UTF-8")


@pytest.mark.parametrize("journey", ["post-purchase", "win-back"])
def test_a_journey_is_a_brief_for_each_step(tmp_path: Path, library: Library, journey: str) -> None:
    paths = new_brief(library, tmp_path, blueprint=journey, brand="Lumen")
    read = [load_brief(path, library) for path in paths]
    steps = journeys(library)[journey].steps
    assert [one.blueprint.slug for one in read if one.blueprint] == [s.blueprint for s in steps]
    assert [one.brief.campaign.who for one in read if one.blueprint] == [
        step.who or library.catalog.blueprints[step.blueprint].who for step in steps
    ]


def test_a_team_s_own_journeys_come_first_and_in_the_place_of_a_shipped_one(
    tmp_path: Path, library: Library
) -> None:
    (tmp_path / "journeys").mkdir()
    for name in ("win-back", "zebra"):
        text = "name: Ours\nsteps: [{blueprint: winback}, {blueprint: welcome}]\n"
        (tmp_path / "journeys" / f"{name}.yaml").write_text(text)
    known = journeys(library, tmp_path)
    assert list(known) == ["win-back", "zebra", "post-purchase"]
    assert known["win-back"].name == "Ours"


def test_a_journey_with_an_unknown_step_is_told_where(tmp_path: Path, library: Library) -> None:
    (tmp_path / "journeys").mkdir()
    steps = "steps:\n  - {blueprint: winback}\n  - {blueprint: winbak}\n"
    (tmp_path / "journeys" / "mine.yaml").write_text(f"name: M\n{steps}")
    with pytest.raises(BadInput) as found:
        journeys(library, tmp_path)
    assert (found.value.code, found.value.fix) == ("HL123", "did you mean 'winback'?")
    assert found.value.where.endswith("mine.yaml:4:17")


def test_a_new_brand_says_what_its_country_asks_of_its_sector(
    tmp_path: Path, library: Library
) -> None:
    answers = Answers(
        "Casa: Luz", industry="amc", sounds=["warm", "exact: always"], market="in", never=["sure"]
    )
    path = new_brand(library, tmp_path, answers)
    brief = tmp_path / "b.yaml"
    brief.write_text(f"brand: {path.stem}\nblueprint: replenish\n")
    read = load_brief(brief, library)
    assert (read.brand.name, read.industry.name) == ("Casa: Luz", "mutual_funds")
    assert read.brand.voice.traits == ("warm", "exact: always")
    assert read.blueprint is not None
    assert read.blueprint.slug == "sip-date"
    assert "subject to market risks" in read.law("sms", "en")
    with pytest.raises(BadInput, match="there is a brand already"):
        new_brand(library, tmp_path, answers)


def test_an_industry_words_a_blueprint_in_its_own_way(tmp_path: Path, library: Library) -> None:
    brief = tmp_path / "b.yaml"
    brief.write_text("brand: {name: K, industry: telecom}\nblueprint: BP13\n")
    read = load_brief(brief, library)
    assert read.blueprint is not None
    assert (read.blueprint.slug, read.blueprint.extends) == ("recharge-due", "replenish")
    for industry in library.catalog.industries.values():
        for skin in industry.skins.values():
            assert skin.extends in library.catalog.blueprints
            assert skin.industry == industry.name


def test_a_teams_blueprint_extends_another_and_a_circle_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "blueprints"
    folder.mkdir(parents=True)
    (folder / "ours.yaml").write_text("extends: winback\nname: Ours\nreason: come back\n")
    ours = open_library(tmp_path / "mine").catalog.blueprints["ours"]
    assert (ours.reason, ours.kpi, ours.slug) == ("come back", "reactivation_rate", "ours")
    (folder / "a.yaml").write_text("extends: b\nname: A\n")
    (folder / "b.yaml").write_text("extends: a\nname: B\n")
    with pytest.raises(BadInput) as found:
        open_library(tmp_path / "mine")
    assert found.value.code == "HL123"


@pytest.mark.parametrize("blueprint", ["winback", "cart", "survey", "BP23"])
def test_a_new_brief_can_be_read_as_it_is(tmp_path: Path, library: Library, blueprint: str) -> None:
    (path,) = new_brief(library, tmp_path, blueprint=blueprint, brand="Bun & Co")
    assert load_brief(path, library).brand.name == "Bun & Co"
    with pytest.raises(BadInput) as found:
        new_brief(library, tmp_path, blueprint=blueprint, brand="Bun & Co")
    assert found.value.code == "HL130"


@pytest.mark.parametrize(
    "brand", ["A: B", "#1", "it's", '"Q"', "{x}", "क", "- x", "@home", "null", "a\\b"]
)
def test_any_brands_name_is_written_so_that_it_reads_back(
    tmp_path: Path, library: Library, brand: str
) -> None:
    (path,) = new_brief(library, tmp_path, blueprint="winback", brand=brand)
    assert load_brief(path, library).brand.name == brand


def test_a_brand_of_ones_own_that_is_called_like_an_example_is_told(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("brand: Polka\nfacts: [new cups]\n")
    (note,) = [a.text for a in load_brief(path, library).assumptions if "example" in a.text]
    assert note.startswith("brand 'Polka' is the example that comes with Hookline")
    (tmp_path / "brands").mkdir()
    (tmp_path / "brands" / "polka.yaml").write_text("name: Polka\n")
    assert not any("example" in a.text for a in load_brief(path, library).assumptions)
    path.write_text("brand: Polka Dots\nfacts: [new cups]\n")
    assert not any("example" in a.text for a in load_brief(path, library).assumptions)


def test_a_shipped_brief_says_nothing_of_its_brand(library: Library) -> None:
    shipped_brief = library.brands[0].parent / "thank-you-polka.yaml"
    assert not any("example" in a.text for a in load_brief(shipped_brief, library).assumptions)


@pytest.mark.parametrize(
    ("market", "lines", "line", "called"),
    [
        ("GB", "offer:\n  text: x\n  amount: K 500\n", 5, "the first offer's amount"),
        (
            "DE",
            "offers:\n  - text: x\n  - text: y\n    cost: LE 50\n",
            6,
            "the second offer's cost",
        ),
        ("FR", "offer:\n  text: x\n  min_basket: R 500\n", 5, "the first offer's minimum spend"),
        (
            "PL",
            "follow_up:\n  step: bigger_reason\n  offer:\n    text: x\n    amount: K 500\n",
            7,
            "the follow-up's offer's amount",
        ),
        ("JP", "offer:\n  text: x\n  from_price: N5000\n", 5, "the first offer's lowest price"),
    ],
)
def test_letters_that_are_no_money_of_the_market_are_told_with_their_line(
    tmp_path: Path, library: Library, market: str, lines: str, line: int, called: str
) -> None:
    path = tmp_path / "b.yaml"
    path.write_text(f"brand: {{name: K, market: {market}}}\nchannels: [sms]\n{lines}", "utf-8")
    with pytest.raises(BadInput) as found:
        load_brief(path, library)
    assert found.value.code == "HL106"
    assert f":{line}:" in found.value.where
    assert found.value.problem.startswith(called)


@pytest.mark.parametrize(("n_letters", "is_told"), [(60, False), (61, True)])
def test_a_name_that_is_too_long_for_a_brand_is_told_with_its_file_and_line(
    tmp_path: Path, library: Library, n_letters: int, *, is_told: bool
) -> None:
    path = tmp_path / "b.yaml"
    path.write_text(f"channels: [sms]\nbrand: {'k' * n_letters}\n", "utf-8")
    if not is_told:
        assert load_brief(path, library).brand.name == "k" * n_letters
        return
    with pytest.raises(BadInput) as found:
        load_brief(path, library)
    assert (found.value.code, found.value.where) == ("HL106", f"{path}:2:8")
