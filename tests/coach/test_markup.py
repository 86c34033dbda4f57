"""Tags of other engines, Markdown and HTML are told: what they are, where, and what to write."""

import pytest
from tests.coach.conftest import Items

TAGS = [
    ("{{ customer.first_name | default: 'you' }}", "a tag of Customer.io or Shopify", "you"),
    ("{{${first_name} | default: 'you'}}", "a tag of Braze", "you"),
    ("{{ contact.firstname }}", "a tag of HubSpot", "there"),
    ("{{ person.first_name|default:'you' }}", "a tag of Klaviyo", "you"),
    ("%%FIRSTNAME%%", "a tag of Salesforce Marketing Cloud", "there"),
    ("*|FNAME|*", "a tag of Mailchimp", "there"),
    ("[[name]]", "a tag of Iterable or a form letter", "there"),
    ("${name}", "a tag of SendGrid, Emarsys or a program", "there"),
    ("{{{firstName}}}", "a tag of Handlebars", "there"),
    ("<%= recipient.firstName %>", "a tag of Adobe Campaign", "there"),
    ("[First Name]", "a placeholder of another program", "there"),
    ("{Vorname}", "a placeholder of another program", "there"),
]


@pytest.mark.parametrize(("tag", "what", "fallback"), TAGS)
def test_a_tag_of_another_engine_is_named_with_ours(
    raised: Items, tag: str, what: str, fallback: str
) -> None:
    brief = "brand: K\nblueprint: winback\nchannels: [email]\n{}: "
    read_by_writer = raised(brief.format("idea") + f'"Hi {tag}, we kept it"', "C118")
    assert [(item.severity, item.path) for item in read_by_writer] == [("warn", "idea")]
    assert read_by_writer[0].text == f"'{tag}' is {what}"
    assert f"personalization: {{first_name: {fallback}}}" in read_by_writer[0].fix
    (sent,) = raised(brief.format("must_say") + f'"Hi {tag}, we kept it"', "C118")
    ours = f'{{{{ first_name | default: "{fallback}" }}}}'
    assert (sent.severity, sent.fix) == ("error", f"write {ours}")
    assert sent.edit is not None
    assert sent.edit.value == f"Hi {ours}, we kept it"


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("{% if vip %}Hi{% endif %}", "two briefs with a `who` each"),
        ("Ends on TBD", "write what belongs there"),
        ("For your [[shoe_width]]", "stands under personalization"),
    ],
)
def test_what_no_field_here_means_is_told_what_to_write(raised: Items, text: str, fix: str) -> None:
    (item,) = raised(f'brand: K\nfacts: ["{text}"]', "C118")
    assert item.path == "facts.0"
    assert fix in item.fix


@pytest.mark.parametrize(
    "text",
    ["{{ first_name | default: \"there\" }}, hello", "Rs 500 off on 2 shirts", "50% off, 100% wool",
     "#1 in town", "Sizes 36-42 (and 43)", "Mail us: a_b@shop.example", "5 * 3 = 15", "R&D & more",
     "A -> B", "2 < 3", "*new* for WhatsApp", "SAVE_20 or snake_case_code", "C# and F#"],
)  # fmt: skip
def test_plain_words_and_our_own_tags_are_told_nothing(raised: Items, text: str) -> None:
    quoted = text.replace('"', "'")
    brief = f'brand: K\nblueprint: winback\nchannels: [email]\nfacts: ["{quoted}"]'
    assert raised(brief, "C118") == raised(brief, "C119") == []


@pytest.mark.parametrize(
    ("text", "kind", "plain"),
    [
        ("We kept **your size**", "Markdown", "We kept your size"),
        ("We kept __your size__", "Markdown", "We kept your size"),
        ("# Come back", "Markdown", "Come back"),
        ("~~80~~ 60 EUR", "Markdown", "80 60 EUR"),
        ("<b>40 new styles</b> are in", "HTML", "40 new styles are in"),
        ("Line one<br/>line two", "HTML", "Line one line two"),
        ("<p style='color:red'>Hurry</p>", "HTML", "Hurry"),
        ("Shirts&nbsp;&amp; trousers", "a sign in HTML", "Shirts & trousers"),
        ("See [the shop](https://x.example)", "a link in Markdown", "See the shop"),
    ],
)
def test_markup_is_told_with_the_plain_words(
    raised: Items, text: str, kind: str, plain: str
) -> None:
    (item,) = raised(f'brand: K\nidea: "{text}"', "C119")
    assert f"is {kind}; a message is plain text" in item.text
    assert f"write it without: {plain}" in item.fix
    assert item.edit is not None
    assert (item.severity, item.edit.value) == ("warn", plain)
    (sent,) = raised(
        f'brand: K\nchannels: [email]\ncontrol_copy: {{email: {{en: "{text}"}}}}', "C119"
    )
    assert (sent.severity, sent.path, sent.edit) == ("error", "control_copy.email.en", None)


def test_a_link_is_told_where_it_goes(raised: Items) -> None:
    (item,) = raised('brand: K\nfacts: ["See [shop](https://x.example)"]', "C119")
    assert item.fix.endswith("the link goes into cta: {url: …}")
