"""A team that sends with anything else gets the same report from two tables."""

from datetime import date
from pathlib import Path

import pytest

from hookline.errors import BadInput
from hookline.lift.contrasts import Rates
from hookline.lift.estimates import Quotient
from hookline.lift.no_number import NoNumber
from hookline.loop.own_tables import Trial, measure_tables
from hookline.records.team import Team

TEAM = Team(currency="INR", columns={"user": "customer_id", "cell": "group", "date": "day"})
TRIAL = Trial(window_days=7, ends=date(2026, 3, 2))


def exposures(folder: Path, control: str = "Hold-out", day: str = "2026-03-02") -> Path:
    """Four of five of 1,000 customers were sent something, by turns."""
    rows = [f"u{i:04},{control if i % 5 == 0 else 'email'},{day},spring" for i in range(1_000)]
    path = folder / "exposures.csv"
    path.write_text("user,cell,date,campaign\n" + "\n".join(rows) + "\n")
    return path


def outcomes(folder: Path) -> Path:
    """One held back in five buys, and two messaged in five."""
    buyers = [i for i in range(1_000) if i % 25 == 0 or (i % 5 in {1, 2} and i % 2)]
    rows = [f"u{i:04},order completed,{1_000 + i},2026-03-04T10:00:00Z" for i in buyers]
    rows.append("u0001,delivered,,2026-03-20T10:00:00Z")
    path = folder / "outcomes.csv"
    path.write_text("user,event,amount,occurred_at\n" + "\n".join(rows) + "\n")
    return path


def test_groups_are_compared_as_the_tables_have_them(tmp_path: Path) -> None:
    own = measure_tables(exposures(tmp_path), outcomes(tmp_path), TEAM, TRIAL)
    (campaign,) = own.report.campaigns
    assert (campaign.campaign_id, campaign.first_slots["control"]) == ("spring", 200)
    assert (campaign.sent.n_control, campaign.sent.n_target) == (200, 800)
    assert (campaign.sent.buyers_control, campaign.sent.buyers_target) == (40, 200)
    assert isinstance(campaign.sent.rate, Rates)
    assert campaign.sent.rate.diff == pytest.approx(0.05)
    assert own.report.watermark == date(2026, 3, 19)
    assert own.report.universal is None


def test_sizes_are_checked_where_the_planned_share_is_known(tmp_path: Path) -> None:
    tables = exposures(tmp_path), outcomes(tmp_path)
    unknown = measure_tables(*tables, TEAM, TRIAL)
    assert unknown.notes[0].startswith("20.0% were held back; --held-back says")
    wrong = measure_tables(*tables, TEAM, Trial(0.1, 7, date(2026, 3, 2)))
    assert wrong.report.campaigns[0].verdict.status == "groups are the wrong size"
    assert wrong.notes == ("`group`: Hold-out is held back, email messaged",)
    right = measure_tables(*tables, TEAM, Trial(0.2, 7, date(2026, 3, 2)))
    assert right.report.campaigns[0].verdict.status == "decided"


def by_two_shares(folder: Path) -> Path:
    """Campaign a held back one in ten, b one in two; who was messaged of a got four messages."""
    rows = []
    for i in range(2_000):
        held = i % 10 == 0
        days = [2] if held else [2, 3, 4, 5]
        rows += [f"a{i},{'control' if held else 'email'},2026-03-{d:02},a" for d in days]
        rows.append(f"b{i},{'email' if i % 2 else 'control'},2026-03-02,b")
    path = folder / "two.csv"
    path.write_text("user,cell,date,campaign\n" + "\n".join(rows) + "\n")
    return path


def test_without_a_planned_share_no_size_is_wrong_and_each_campaign_tells_its_own(
    tmp_path: Path,
) -> None:
    own = measure_tables(by_two_shares(tmp_path), outcomes(tmp_path), TEAM, TRIAL)
    assert own.notes[0].startswith("10.0% of a, 50.0% of b were held back; --held-back says")
    for campaign in own.report.campaigns:
        assert not campaign.has_planned_sizes
        assert (campaign.srm_e, campaign.warnings) == (1.0, ())
        assert campaign.verdict.status != "groups are the wrong size"


def test_a_campaign_without_held_back_customers_says_so_beside_one_that_has_some(
    tmp_path: Path,
) -> None:
    path = by_two_shares(tmp_path)
    path.write_text(path.read_text() + "c1,email,2026-03-02,c\n")
    own = measure_tables(path, outcomes(tmp_path), TEAM, TRIAL)
    assert own.report.campaigns[2].verdict.status == "nobody is held back"


def test_purchases_in_other_currencies_are_counted_and_told(tmp_path: Path) -> None:
    path = tmp_path / "outcomes.csv"
    rows = [
        *(f"u000{i},order completed,1000,2026-03-04T10:00:00Z,INR" for i in range(3)),
        *(f"u000{i},order completed,10,2026-03-04T10:00:00Z,EUR" for i in range(4, 6)),
        "u0007,redeemed,10,2026-03-04T10:00:00Z,USD",
        "u0008,order completed,10,2026-03-21T10:00:00Z,AED",  # after the last whole day
        "u0001,delivered,,2026-03-21T12:00:00Z,",
    ]
    path.write_text("user,event,amount,occurred_at,currency\n" + "\n".join(rows) + "\n")
    own = measure_tables(exposures(tmp_path), path, TEAM, TRIAL)
    assert (own.report.currency, own.report.other_currencies) == ("INR", {"EUR": 2})


def test_the_sql_is_the_one_that_was_run(tmp_path: Path) -> None:
    path = tmp_path / "outcomes.csv"
    rows = [f"u000{i},order completed,10,2026-03-04T10:00:00Z,EUR" for i in range(3)]
    rows.append("u0001,delivered,,2026-03-21T12:00:00Z,")
    path.write_text("user,event,amount,occurred_at,currency\n" + "\n".join(rows) + "\n")
    own = measure_tables(exposures(tmp_path), path, TEAM, TRIAL)
    assert "COALESCE(currency, 'INR') = 'EUR'" in own.sql  # no currency means the team's


def test_without_an_end_nothing_is_decided(tmp_path: Path) -> None:
    own = measure_tables(exposures(tmp_path), outcomes(tmp_path), TEAM, Trial(0.2, 7))
    assert own.report.campaigns[0].verdict.status == "no planned end"


def test_a_table_without_held_back_customers_says_which_groups_it_has(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        measure_tables(exposures(tmp_path, control="sms"), outcomes(tmp_path), TEAM, TRIAL)
    assert (caught.value.code, caught.value.problem) == ("HL449", "nobody was held back")
    assert "email, sms" in str(caught.value.fix)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "exposures.csv"
    path.write_text("user,date\nu1,2026-03-02\n")
    with pytest.raises(BadInput) as caught:
        measure_tables(path, outcomes(tmp_path), TEAM, TRIAL)
    assert "group" in caught.value.problem


def test_a_column_that_is_called_otherwise_is_named_with_where_to_say_so(tmp_path: Path) -> None:
    path = tmp_path / "exposures.csv"
    path.write_text("user,grp,date\nu0001,control,2026-03-02\n")
    with pytest.raises(BadInput) as caught:
        measure_tables(path, outcomes(tmp_path), TEAM, TRIAL)
    fix = (
        "rename 'grp', or say that it is group: `hookline lift --exposures FILE --map`, "
        "or under `exposure_columns:` in hookline.yaml; the file has customer_id, grp, day"
    )
    assert (caught.value.code, caught.value.fix) == ("HL403", fix)


def test_a_day_that_is_none_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        measure_tables(exposures(tmp_path, day="soon"), outcomes(tmp_path), TEAM, TRIAL)
    assert caught.value.code == "HL445"
    assert str(caught.value.where).endswith("exposures.csv:2")


@pytest.mark.parametrize(("row", "column"), [(",email", "customer_id"), ("u9, ", "group")])
def test_who_is_nobody_or_in_no_group_is_told_with_the_line(
    tmp_path: Path, row: str, column: str
) -> None:
    path = exposures(tmp_path)
    path.write_text(path.read_text() + f"{row},2026-03-02,spring\n")
    with pytest.raises(BadInput, match=f"{column} is blank") as found:
        measure_tables(path, outcomes(tmp_path), TEAM, TRIAL)
    assert (found.value.code, found.value.where) == ("HL454", f"{path}:1002")


def two_programs(folder: Path, *, event: str = "Replied SMS", gtm_event: str = "") -> Path:
    """Campaign ask is judged by an event of its own, news by purchases."""
    rows = [
        f"u{i:04},{'control' if i % 5 == 0 else 'sms'},2026-03-02,{campaign},{program},{named}"
        for campaign, program, named in (("ask", "Win back", event), ("news", "GTM", gtm_event))
        for i in range(1_000)
    ]
    path = folder / "programs.csv"
    path.write_text("user,cell,date,campaign,program,event\n" + "\n".join(rows) + "\n")
    return path


def answered(folder: Path) -> Path:
    """Three in twenty of those held back answer, and half of those messaged."""
    path = outcomes(folder)
    who = [i for i in range(1_000) if i % 5 in {1, 2} or (i % 5 == 0 and i % 100 < 15)]
    rows = [f"u{i:04},Replied SMS,,2026-03-03T10:00:00Z" for i in who]
    path.write_text(path.read_text() + "\n".join(rows) + "\n")
    return path


def test_a_column_names_the_event_that_a_campaign_is_judged_by_and_its_program(
    tmp_path: Path,
) -> None:
    own = measure_tables(two_programs(tmp_path), answered(tmp_path), TEAM, TRIAL)
    ask, news = own.report.campaigns
    assert (ask.event, ask.program, news.event, news.program) == (
        "Replied SMS", "win_back", "converted", "gtm",
    )  # fmt: skip
    assert (ask.sent.responders_control, ask.sent.responders_target) == (30, 400)
    assert (ask.sent.buyers_control, ask.sent.buyers_target) == (40, 200)
    assert isinstance(ask.sent.rate, Rates)
    assert isinstance(ask.sent.buyers_rate, Rates)
    assert (ask.sent.rate.diff, ask.sent.buyers_rate.diff) == pytest.approx((0.35, 0.05))
    assert news.sent.rate == news.sent.buyers_rate == ask.sent.buyers_rate
    assert [program.program for program in own.report.programs] == ["win_back", "gtm"]
    assert isinstance(own.report.programs[0].buyers_ratio, Quotient)


def test_an_event_is_folded_as_the_outcomes_are(tmp_path: Path) -> None:
    team = Team(currency="INR", columns=TEAM.columns, events={"Replied SMS": "replied"})
    own = measure_tables(two_programs(tmp_path), answered(tmp_path), team, TRIAL)
    assert own.report.campaigns[0].event == "replied"
    assert isinstance(own.report.campaigns[0].sent.rate, Rates)


def test_where_no_column_names_an_event_all_are_judged_by_the_one_that_was_asked_for(
    tmp_path: Path,
) -> None:
    trial = Trial(window_days=7, ends=date(2026, 3, 2), event="Replied SMS")
    own = measure_tables(exposures(tmp_path), answered(tmp_path), TEAM, trial)
    assert own.report.campaigns[0].sent.responders_control == 30
    both = measure_tables(
        two_programs(tmp_path, event="order completed"), answered(tmp_path), TEAM, trial
    )
    assert [c.event for c in both.report.campaigns] == ["converted", "Replied SMS"]


def test_an_event_that_never_came_in_is_said_by_name(tmp_path: Path) -> None:
    own = measure_tables(two_programs(tmp_path, event="donated"), answered(tmp_path), TEAM, TRIAL)
    ask, news = own.report.campaigns
    assert (ask.verdict.phrase, ask.verdict.status) == ("can't tell yet", "its event never came in")
    assert isinstance(ask.sent.rate, NoNumber)
    assert isinstance(ask.sent.buyers_rate, Rates)
    assert news.verdict.status == "decided"


@pytest.mark.parametrize(
    ("other", "problem"),
    [
        ("gtm,replied", "event of 'news' is converted in the rows above and replied here"),
        ("vip,converted", "program of 'news' is gtm in the rows above and vip here"),
    ],
)
def test_rows_of_a_campaign_that_do_not_agree_are_told_with_their_line(
    tmp_path: Path, other: str, problem: str
) -> None:
    path = two_programs(tmp_path, gtm_event="converted")
    path.write_text(path.read_text() + f"u9999,sms,2026-03-02,news,{other}\n")
    with pytest.raises(BadInput) as caught:
        measure_tables(path, answered(tmp_path), TEAM, TRIAL)
    assert (caught.value.code, caught.value.problem) == ("HL453", problem)
    assert str(caught.value.where).endswith("programs.csv:2002")


def test_a_cell_that_is_blank_says_nothing_of_its_campaign(tmp_path: Path) -> None:
    path = two_programs(tmp_path, event="replied")
    head, *lines = path.read_text().splitlines()
    blank = [f"u{i},sms,2026-03-02,ask,," for i in (9998, 9999)]
    path.write_text("\n".join([head, blank[0], *lines, blank[1]]) + "\n")
    ask, news = measure_tables(path, answered(tmp_path), TEAM, TRIAL).report.campaigns
    assert (ask.event, ask.program) == ("replied", "win_back")
    assert (news.event, news.program) == ("converted", "gtm")


@pytest.mark.parametrize(
    ("n", "begins"),
    [
        (1, "1 row of the outcomes does not count:"),
        (3, "3 rows of the outcomes do not count:"),
        (4, "4 rows of the outcomes do not count:"),
    ],
)
def test_rows_that_do_not_count_are_told_by_line_and_cause(
    tmp_path: Path, n: int, begins: str
) -> None:
    path = outcomes(tmp_path)
    n_before = len(path.read_text().splitlines())
    path.write_text(path.read_text() + "u0001,opened,,soon\n" * n)
    own = measure_tables(exposures(tmp_path), path, TEAM, Trial(0.2, 7, date(2026, 3, 2)))
    note, _ = own.notes
    assert note.startswith(begins)
    assert f"outcomes.csv:{n_before + 1} " in note
    assert note.count("no moment") == min(n, 3)
    assert note.endswith("and 1 more") is (n > 3)


def test_how_groups_were_read_is_said_so_that_a_word_for_nobody_is_seen(tmp_path: Path) -> None:
    path = exposures(tmp_path)
    for n, word in ((1, "none"), (2, "push"), (3, "sms")):
        path.write_text(path.read_text().replace(f"u000{n},email", f"u000{n},{word}"))
    own = measure_tables(path, outcomes(tmp_path), TEAM, TRIAL)
    assert own.notes[-1] == "`group`: Hold-out is held back, email, none, push and 1 more messaged"


@pytest.mark.parametrize(
    ("written", "buyers"),
    [
        ("2026-03-03", 200),
        ("2026-03-02T23:30:00", 0),
        ("2026-03-02T18:30:00Z", 200),
        ("2026-03-02T18:29:59Z", 0),
        ("2026-03-02 18:30:00 UTC", 200),
    ],
)
def test_a_moment_with_an_offset_is_a_day_of_the_teams(
    tmp_path: Path, written: str, buyers: int
) -> None:
    """Purchases of the 4th are within two days of the 3rd, and not of the 2nd."""
    team = TEAM.model_copy(update={"time_zone": "Asia/Kolkata"})
    trial = Trial(0.2, 2, date(2026, 3, 3))
    own = measure_tables(exposures(tmp_path, day=written), outcomes(tmp_path), team, trial)
    assert own.report.campaigns[0].sent.buyers_target == buyers


@pytest.mark.parametrize("written", ["2026-03-02abc", "2026-03-0", "2026-03-02 soon"])
def test_a_day_with_something_behind_it_is_refused(tmp_path: Path, written: str) -> None:
    with pytest.raises(BadInput) as caught:
        measure_tables(exposures(tmp_path, day=written), outcomes(tmp_path), TEAM, TRIAL)
    assert caught.value.code == "HL445"


def test_the_days_of_a_column_say_together_whether_the_day_comes_first(tmp_path: Path) -> None:
    alone = exposures(tmp_path, day="02/03/2026")
    with pytest.raises(BadInput) as caught:
        measure_tables(alone, outcomes(tmp_path), TEAM, TRIAL)
    assert "may have the day or the month first" in caught.value.problem
    told_by = exposures(tmp_path, day="02/03/2026")
    others = "".join(f"v{i},email,28/02/2026,spring\n" for i in range(200))
    told_by.write_text(told_by.read_text() + others)
    done = outcomes(tmp_path)
    text = done.read_text().replace("2026-03-04T10:00:00Z", "04/03/2026 10:00")
    text = text.replace("2026-03-20T10:00:00Z", "20/03/2026 10:00")
    done.write_text(text + "".join(f"v{i},delivered,,20/03/2026 11:00\n" for i in range(100)))
    own = measure_tables(told_by, done, TEAM, TRIAL)
    assert own.report.campaigns[0].sent.buyers_target == 200
    assert [note for note in own.notes if "do not count" in note] == []
    assert sum("day first" in note for note in own.notes) == 2


def test_a_table_of_outcomes_is_refused_where_most_rows_do_not_count(tmp_path: Path) -> None:
    sent, done = exposures(tmp_path), tmp_path / "outcomes.csv"
    counts, does_not = "u0001,converted,2026-03-04\n", "u0002,converted,04/03/2026\n"
    done.write_text("user,event,occurred_at\n" + counts + does_not)
    assert measure_tables(sent, done, TEAM, TRIAL).notes[1].startswith("1 row of the outcomes does")
    done.write_text(done.read_text() + does_not)
    with pytest.raises(BadInput) as caught:
        measure_tables(sent, done, TEAM, TRIAL)
    assert (caught.value.code, caught.value.problem) == ("HL447", "2 of 3 rows do not count")
    assert "outcomes.csv:3 occurred_at may have the day or the month first" in caught.value.fix


def test_further_items_of_an_order_are_no_rows_that_do_not_count(tmp_path: Path) -> None:
    done = tmp_path / "outcomes.csv"
    head, order = "user,event,occurred_at,order_id\n", "u0001,paid,2026-03-04,o1\n"
    done.write_text(head + order + 3 * ",,,o1\n")
    own = measure_tables(exposures(tmp_path), done, TEAM, TRIAL)
    assert [note for note in own.notes if "outcomes do" in note] == []
    done.write_text(head + order + ",,,o2\n")
    stray = measure_tables(exposures(tmp_path), done, TEAM, TRIAL)
    assert any("outcomes.csv:3 customer_id is blank" in note for note in stray.notes)


@pytest.mark.parametrize("word", ["témoin", "Grupo de control", "controle", "Kontrollgruppe"])
def test_a_word_for_who_was_held_back_is_read_in_other_languages(tmp_path: Path, word: str) -> None:
    own = measure_tables(exposures(tmp_path, control=word), outcomes(tmp_path), TEAM, TRIAL)
    assert own.report.campaigns[0].sent.n_control == 200


NAMES = {"kampagne": "campaign", "variante": "group", "datum": "day"}


def test_a_column_that_may_be_one_of_ours_and_is_not_read_is_told_with_all_that_nothing_reads(
    tmp_path: Path,
) -> None:
    path = exposures(tmp_path)
    path.write_text(path.read_text().replace(",campaign", ",Kampagne"))
    own = measure_tables(path, outcomes(tmp_path), TEAM, Trial(0.2, 7), names=NAMES)
    assert own.report.campaigns[0].campaign_id == "campaign"
    assert own.notes[1:] == (
        "'Kampagne' may be campaign, and is not read as it: `hookline lift --exposures FILE --map`"
        " asks",
        "nothing reads the column Kampagne",
    )


def test_a_missing_column_names_the_header_that_may_be_it(tmp_path: Path) -> None:
    path = exposures(tmp_path)
    path.write_text(path.read_text().replace("user,cell", "user,Variante"))
    with pytest.raises(BadInput) as caught:
        measure_tables(path, outcomes(tmp_path), TEAM, TRIAL, names=NAMES)
    assert caught.value.code == "HL403"
    assert str(caught.value.fix).startswith(
        "rename 'Variante', or say that it is group: `hookline lift --exposures FILE --map`"
    )


def test_headers_are_mapped_apart_from_those_of_customers(tmp_path: Path) -> None:
    path = exposures(tmp_path)
    path.write_text(path.read_text().replace("user,cell,date", "Kunde,Zelle,signup"))
    columns = {"signup": "signup_date", "user": "customer_id"}
    exposure_columns = {"Kunde": "customer_id", "Zelle": "group", "signup": "day"}
    team = Team(currency="INR", columns=columns, exposure_columns=exposure_columns)
    own = measure_tables(path, outcomes(tmp_path), team, Trial(0.2, 7))
    assert own.report.campaigns[0].first_slots["control"] == 200
