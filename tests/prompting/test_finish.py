"""Mandatory texts are put in byte for byte, and never twice."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels import CHANNELS

from hookline.prompting.finish import finish, mandatory
from hookline.records.channel import Channel
from hookline.records.resolved_brief import ResolvedBrief
from hookline.records.variant import Parts, VariantCta

Resolve = Callable[[str], ResolvedBrief]
BRIEF = """\
brand:
  name: Kurtako
  market: IN
  must_say: {email: "Kurtako Pvt Ltd, CIN U18101MH2015PTC000000"}
  sender: {postal_address: "12 Hill Road, Mumbai 400050"}
channels: [sms, whatsapp, email, push, rcs]
must_say: T&C apply
cta: {label: Shop now, url: https://kurtako.example/aajao}
"""


@pytest.fixture(scope="session")
def brief(resolved: Resolve) -> ResolvedBrief:
    return resolved(BRIEF)


def everything(parts: Parts) -> str:
    return "\n".join([*parts.texts().values(), parts.cta.url])


@pytest.mark.parametrize("channel", CHANNELS)
@given(body=st.text(min_size=1, max_size=80))
def test_every_mandatory_text_is_there_exactly_once(
    brief: ResolvedBrief, channel: Channel, body: str
) -> None:
    made = finish(Parts(body=body, cta=VariantCta(label="Shop now")), brief, channel, "en")
    for text in [*mandatory(brief, channel, "en"), brief.brief.cta.url]:
        assert everything(made).count(text) == 1
    assert made.body.startswith(body.strip())


@pytest.mark.parametrize("channel", CHANNELS)
def test_finishing_twice_changes_nothing_more(brief: ResolvedBrief, channel: Channel) -> None:
    once = finish(Parts(body="Hi"), brief, channel, "en")
    assert finish(once, brief, channel, "en") == once


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_text_that_the_model_wrote_already_is_not_put_in_again(
    brief: ResolvedBrief, channel: Channel
) -> None:
    for text in mandatory(brief, channel, "en"):
        made = finish(Parts(body=f"Hi. {text}"), brief, channel, "en")
        assert everything(made).count(text) == 1


def test_an_sms_ends_with_the_link_and_then_the_opt_out(brief: ResolvedBrief) -> None:
    made = finish(Parts(body="Hi there."), brief, "sms", "en")
    assert made.body == "Hi there. https://kurtako.example/aajao T&C apply Opt out: SMS STOP"


def test_an_email_carries_the_street_address(brief: ResolvedBrief) -> None:
    assert mandatory(brief, "email", "en") == [
        "Kurtako Pvt Ltd, CIN U18101MH2015PTC000000",
        "T&C apply",
        "12 Hill Road, Mumbai 400050",
        *([words] if (words := brief.market.optout.get("email", {}).get("en")) else []),
    ]


def test_a_service_message_has_no_opt_out(resolved: Resolve) -> None:
    service = resolved("brand: {name: K, market: IN}\nclass: service\n")
    assert mandatory(service, "sms", "en") == []


def test_a_template_keeps_its_label_and_gets_the_briefs_link(brief: ResolvedBrief) -> None:
    made = finish(Parts(body="Hi", cta=VariantCta(label="See them")), brief, "whatsapp", "en")
    assert made.cta == VariantCta(label="See them", url="https://kurtako.example/aajao")


def test_a_word_that_ends_something_is_no_way_out(resolved: Resolve) -> None:
    said = resolved("brand: K\nmarket: US\nchannels: [sms]\nmust_say: Sale prices end Sunday.\n")
    assert mandatory(said, "sms", "en") == ["Sale prices end Sunday.", "Reply STOP to opt out"]
    typed = resolved("brand: K\nmarket: US\nchannels: [sms]\nmust_say: Text END to leave.\n")
    assert mandatory(typed, "sms", "en") == ["Text END to leave."]


def test_an_rcs_card_opens_the_page_offers_the_reply_and_has_a_text_s_way_out(
    resolved: Resolve,
) -> None:
    brief = resolved(
        "brand: {name: K, market: US}\nchannels: [rcs]\n"
        "cta: {label: Look, url: 'https://k.example/a', reply: 'YES'}\n"
    )
    made = finish(Parts(title="New", body="Hi.", cta=VariantCta(label="Look")), brief, "rcs", "en")
    assert made.cta == VariantCta(label="Look", url="https://k.example/a")
    assert [(button.type, button.text) for button in made.buttons] == [("QUICK_REPLY", "YES")]
    assert made.body == "Hi.\nReply STOP to opt out"


def test_each_text_of_a_list_is_asked_for_alone(resolved: Resolve) -> None:
    brief = resolved("brand: K\nchannels: [email]\nmust_say: [Schouwmans, attest]\n")
    assert mandatory(brief, "email", "en")[:2] == ["Schouwmans", "attest"]
    body = finish(Parts(body="Schouwmans comes on Monday."), brief, "email", "en").body
    assert (body.count("Schouwmans"), body.count("attest")) == (1, 1)
    whole = resolved("brand: K\nchannels: [email]\nmust_say: Schouwmans, attest\n")
    assert mandatory(whole, "email", "en")[0] == "Schouwmans, attest"


def test_what_the_law_says_already_is_said_once(resolved: Resolve) -> None:
    brief = resolved(
        "brand: {name: K, industry: gambling}\nmarket: GB\nchannels: [sms]\n"
        "must_say: [18+, begambleaware.org, 8+, T&Cs apply]\n"
    )
    said = mandatory(brief, "sms", "en")
    assert said[:3] == ["8+", "T&Cs apply", "18+ Please gamble responsibly. BeGambleAware.org"]
    assert len(said) == 4
