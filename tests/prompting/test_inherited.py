"""What is inherited gives way where the brief cannot carry it, and says why."""

from collections.abc import Callable

import pytest

from hookline.prompting.brief_support import BriefSupport, missing_support
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.text_map import Texts
from hookline.records.words import Hook

Resolve = Callable[[str], ResolvedBrief]


@pytest.mark.parametrize(
    ("hook", "fact", "carries"),
    [
        ("social_proof", "9 of 10 guests come again", True),
        ("social_proof", "the oven is new", False),
        ("social_proof", "9 из 10 покупателей возвращаются", True),
        ("scarcity", "only 40 seats", True),
        ("scarcity", "new seats", False),
        ("game", "spin the wheel at the till", True),
        ("community", "the running club meets on Sundays", True),
        ("community", "shoes for long runs", False),
        ("newness", "the oven is new", True),
        ("social_proof", "9 su 10 clienti tornano", True),
        ("social_proof", "il forno è nuovo", False),
        ("scarcity", "残り40席のみ", True),
        ("game", "zakręć kołem: graj o deser", True),
        ("community", "löparklubben träffas på söndagar", True),
        ("scarcity", "60 half cords in this batch, limit 2 per household", True),
        ("scarcity", "220 pés, não há mais este ano", True),
        ("scarcity", "老客12月10日起可订，一共26间", True),
        ("community", "koperasi di Sleman, 11 ribu anggota", True),
        ("scarcity", "60 sacks came; the next lot is in February", True),
        ("scarcity", "die nächste Lieferung kommt im Februar", True),
        ("scarcity", "die nächste Lieferung ist gratis", False),
        ("scarcity", "Chegaram 60 sacos; o próximo lote só em fevereiro", True),
        ("scarcity", "la próxima tanda sale en mayo", True),
        ("scarcity", "prochain arrivage en février", True),
        ("scarcity", "il prossimo lotto a febbraio", True),
        ("scarcity", "la prossima consegna è gratuita", False),
        ("scarcity", "volgende oogst in mei", True),
        ("scarcity", "the shop is open", False),
        ("scarcity", "następna dostawa w lutym", True),
        ("scarcity", "следующая партия в мае", True),
        ("scarcity", "bir sonraki parti şubatta", True),
        ("scarcity", "次の入荷は2月", True),
        ("scarcity", "下一批2月到", True),
        ("scarcity", "الشحنة التالية في فبراير", True),
        ("scarcity", "अगली खेप फ़रवरी में", True),
        ("scarcity", "agla lot February mein", True),
        ("scarcity", "kiriman berikutnya Februari", True),
        ("scarcity", "nästa leverans i maj", True),
        ("scarcity", "næste parti i maj", True),
        ("scarcity", "neste parti i mai", True),
        ("scarcity", "seuraava erä helmikuussa", True),
        ("scarcity", "12 kg per bag", False),
        ("urgency", "ankieta 3 pytania, do 20 grudnia", True),
        ("urgency", "só se plantam até ao fim de fevereiro", True),
        ("urgency", "we open on 3 December", False),
    ],
)
def test_a_hook_that_claims_needs_a_fact_that_shows_it(
    hook: Hook, fact: str, carries: bool
) -> None:
    given = BriefSupport((), (Texts({"all": {"all": fact}}),))
    assert (missing_support(hook, given, None) == "") is carries


def test_a_merge_tag_is_inherited_only_where_the_trade_has_the_thing(resolved: Resolve) -> None:
    shop = resolved("brand: {name: K, industry: apparel}\nblueprint: winback\n")
    airline = resolved("brand: {name: K, industry: airline}\nblueprint: winback\n")
    assert "last_outlet" in shop.brief.personalization
    assert "last_outlet" not in airline.brief.personalization
    unnamed = "messages do not name a reader's last outlet: in your trade (airline) nobody has one"
    assert unnamed in [each.text for each in airline.assumptions]
    bakery = resolved("brand: {name: K, industry: bread}\nblueprint: winback\n")
    told = [
        each.text for each in bakery.assumptions if each.text.startswith("messages do not name")
    ]
    assert told == [
        "messages do not name the shop they were in last: where your customers have that, write "
        "last_outlet under personalization"
    ]
    written = resolved(
        "brand: {name: K, industry: airline}\nblueprint: winback\npersonalization: [last_outlet]\n"
    )
    assert "last_outlet" in written.brief.personalization  # what the user wrote is judged, not cut


def test_what_the_brand_says_of_itself_carries_a_community_and_no_scarcity() -> None:
    about = BriefSupport((), (), about="koperasi simpan pinjam, 11 ribu anggota, hanya 26 kamar")
    assert missing_support("community", about, None) == ""
    assert missing_support("scarcity", about, None)


def test_an_offer_leaves_a_service_reason_what_it_is_until_a_person_says_otherwise(
    resolved: Resolve,
) -> None:
    lines = "brand: K\nblueprint: finish-signup\n"
    assert resolved(lines).brief.class_ == "service"
    assert resolved(f"{lines}offer: {{percent: 20}}\n").brief.class_ == "service"  # the coach asks
    settled = resolved(f"{lines}class: promotional\noffer: {{percent: 20}}\n")
    assert settled.brief.class_ == "promotional"


def test_a_service_message_that_sells_nothing_is_counted_by_what_its_readers_do(
    resolved: Resolve,
) -> None:
    lines = "brand: {name: K, industry: utilities}\nblueprint: launch-story\n"
    sold = resolved(lines).brief
    assert (sold.kpi, "recommended_product" in sold.personalization) == (
        "incremental_revenue",
        True,
    )
    told = resolved(f"{lines}class: service\ncta: {{url: 'https://k.example'}}\n")
    assert told.brief.kpi == "activation_rate"
    assert "recommended_product" not in told.brief.personalization
    assert not any("energy" in line.text for line in told.assumptions)
    answered = resolved(f"{lines}class: service\ncta: {{reply: 'YES'}}\n").brief
    assert answered.kpi == "response_rate"
    assert resolved("brand: K\nclass: service\n").brief.kpi == "activation_rate"


@pytest.mark.parametrize(
    ("blueprint", "offer", "slug"),
    [
        ("replenish", "Ten-trip book £148 instead of £162", "replenish"),
        ("replenish", "carnet de 10 trajets", "replenish"),
        ("replenish", "10% off the winter lodge", "travel-season"),
        ("travel-season", "Ten-trip book £148 instead of £162", "travel-season"),
    ],
)
def test_a_book_of_tickets_runs_out_and_is_no_yearly_trip(
    resolved: Resolve, blueprint: str, offer: str, slug: str
) -> None:
    brand = "brand: {name: K, industry: travel}"
    brief = resolved(f"{brand}\nblueprint: {blueprint}\noffer: {{text: '{offer}'}}\n")
    assert brief.blueprint
    assert brief.blueprint.slug == slug


@pytest.mark.parametrize(
    ("ends", "after", "told"),
    [
        ("+10d", "10d", ""),
        (
            "+9d",
            "8d",
            "the follow-up goes out after 8 days and not 10 days: the offer ends 9 days after",
        ),
        ("+2d", "1d", "the follow-up goes out after 1 day and not 10 days"),
        ("+1d", None, "no follow-up: the offer is over before"),
        ("today", None, "no follow-up: the offer is over before"),
        ("2026-12-01", "10d", ""),
    ],
)
def test_a_follow_up_that_nobody_wrote_goes_out_while_the_offer_holds(
    resolved: Resolve, ends: str, after: str | None, told: str
) -> None:
    plan = resolved(f"brand: K\nblueprint: winback\noffer: {{text: x, ends: {ends}}}\n")
    follow = plan.brief.follow_up
    assert (follow.after if follow else None) == after
    texts = [each.text for each in plan.assumptions]
    said = [text for text in texts if "follow-up goes out" in text or "offer is over" in text]
    assert len(said) == bool(told)
    assert all(text.startswith(told) for text in said)


@pytest.mark.parametrize(
    ("lines", "step"),
    [
        ("moment: Goes out on 8 December.\nfacts: [slots from 10 December to 17 December]", True),
        ("moment: Goes out on 8 December.\nfacts: [slots from 10 December to 18 December]", False),
        ("campaign: {starts: 2026-12-08}\noffer: {text: x, ends: 2026-12-17}", True),
        ("campaign: {starts: 2026-12-08}\noffer: {text: x, ends: 2027-01-17}", False),
        ("offer: {text: x, ends: 2027-01-17}", True),
        ("moment: Geht am 8. Dezember raus.\nlanguages: [de]\nfacts: [Termine bis 29. Januar]",
         False),
    ],
)  # fmt: skip
def test_an_inherited_last_chance_is_told_in_the_last_days_only(
    resolved: Resolve, lines: str, step: str
) -> None:
    brief = f"brand: K\nblueprint: replenish\naudience: {{segment: no booking yet}}\n{lines}\n"
    follow = resolved(brief).brief.follow_up
    assert follow is not None
    assert follow.step == ("last_chance" if step else "reminder")


def test_readers_with_a_date_of_their_own_get_its_last_chance(resolved: Resolve) -> None:
    lines = "moment: Goes out on 8 December.\nfacts: [slots from 10 December to 29 January]\n"
    for people in ("", "audience: {segment: s}\npersonalization: {next_due_date: soon}\n"):
        follow = resolved(f"brand: K\nblueprint: replenish\n{people}{lines}").brief.follow_up
        assert follow is not None
        assert follow.step == "last_chance"
