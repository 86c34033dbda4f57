"""A sentence of a fact, a condition or the thought that says how one acts is read as such."""

import pytest
from tests.coach.conftest import Items

LINES = "brand: K\nchannels: [sms]\nlanguages: [{0}]\n"
ACT = "Nobody has said how one acts"
SHOWN = [
    ("en", "Free coffee on Mondays, just present this message"),
    ("en", "on presentation of this letter"),
    ("de", "Zum Einlösen zeigen Sie diese Nachricht vor"),
    ("de", "gegen Vorlage dieser E-Mail"),
    ("de", "diese SMS an der Kasse vorzeigen"),
    ("fr", "sur présentation de ce SMS en caisse"),
    ("fr", "montrez ce texte à l'accueil"),
    ("es", "muestre este texto al llegar"),
    ("es", "presentando este correo"),
    ("pt-BR", "apresente esta mensagem no balcão"),
    ("pl", "za okazaniem tego SMS-a"),
    ("it", "presentando questo messaggio"),
    ("nl", "op vertoon van deze mail"),
    ("ru", "при предъявлении этого письма"),
    ("ja", "この画面をご提示ください"),
    ("zh-Hans", "凭此短信到店领取"),
    ("ar", "عند إظهار هذه الرسالة"),
    ("tr", "bu mesajı kasada gösterin"),
    ("id", "tunjukkan pesan ini di kasir"),
    ("hi", "यह मैसेज काउंटर पर दिखाएँ"),
    ("hi-Latn", "yeh message counter par dikhayein"),
    ("sv", "mot uppvisande av det här meddelandet"),
    ("da", "vis denne besked ved kassen"),
    ("nb", "vis denne meldingen i kassen"),
    ("fi", "näytä tämä viesti kassalla"),
]


def asks(raised: Items, text: str) -> bool:
    return any(item.text.startswith(ACT) for item in raised(text, "C1"))


@pytest.mark.parametrize(("language", "sentence"), SHOWN)
@pytest.mark.parametrize(
    "line", ['facts: ["{0}"]', 'offer: {{text: "x", conditions: "{0}"}}', 'idea: "{0}"']
)
def test_what_is_shown_is_how_one_acts_and_said_with_its_line(
    raised: Items, language: str, sentence: str, line: str
) -> None:
    text = f"{LINES.format(language)}{line.format(sentence)}\n"
    assert not asks(raised, text)
    (item,) = raised(text, "C148")
    assert item.fix.startswith('cta: {counter: "')
    assert sentence[:20] in item.text
    assert item.edit


@pytest.mark.parametrize(
    ("language", "sentence", "fix"),
    [
        ("en", "Reply YES to keep your seat", 'cta: {reply: "YES"}'),
        ("de", "Antworten Sie JAWOHL", 'cta: {reply: "JAWOHL"}'),
        ("es", "Responde QUERO", 'cta: {reply: "QUERO"}'),
        ("pl", "Zapisy pod numerem +48 601 234 567", 'cta: {phone: "+48 601 234 567"}'),
        ("fr", "Réservez au 04 93 12 45 78", 'cta: {phone: "04 93 12 45 78"}'),
    ],
)
def test_a_word_to_send_back_and_a_number_are_ways_too(
    raised: Items, language: str, sentence: str, fix: str
) -> None:
    text = f'{LINES.format(language)}facts: ["{sentence}"]\n'
    assert not asks(raised, text)
    assert [item.fix.startswith(fix) for item in raised(text, "C148")] == [True]


@pytest.mark.parametrize(
    "sentence",
    ["We show our new range on Monday", "1200000 visitors since May", "The message is clear",
     "Das Museum zeigt diese Woche Bilder", "Muestra de vinos este sábado"],
)  # fmt: skip
def test_what_only_sounds_like_one_is_asked_about(raised: Items, sentence: str) -> None:
    text = f'{LINES.format("en")}facts: ["{sentence}"]\n'
    assert asks(raised, text)
    assert not raised(text, "C148")


def test_a_line_that_says_how_one_acts_leaves_nothing_to_say(raised: Items) -> None:
    text = f"{LINES.format('en')}facts: [present this message]\ncta: {{counter: at the till}}\n"
    assert not raised(text, "C148")


@pytest.mark.parametrize(
    ("language", "reply", "word"),
    [
        ("en", "STOP", "STOP"), ("fr", "ARRET", "ARRET"), ("es", "SALIR", "SALIR"),
        ("pt-BR", "SAIR", "SAIR"), ("tr", "RET", "RET"), ("en", "[YES, Stop]", "Stop"),
        ("en", "YES or STOP", "STOP"), ("id", "BERHENTI", "BERHENTI"),
    ],
)  # fmt: skip
def test_a_word_by_which_one_leaves_the_list_is_asked_about(
    raised: Items, language: str, reply: str, word: str
) -> None:
    (item,) = raised(f"{LINES.format(language)}cta: {{reply: {reply}}}\n", "C149")
    assert f"Who answers {word} leaves the list" in item.text


@pytest.mark.parametrize("reply", ["YES", "[YES, NO]", "STOPOVER", "START", "SMS"])
def test_any_other_word_to_send_back_is_not(raised: Items, reply: str) -> None:
    assert not raised(f"{LINES.format('en')}cta: {{reply: {reply}}}\n", "C149")


@pytest.mark.parametrize(
    ("language", "short"), [("de", "Jetzt ansehen"), ("ja", "詳しく見る"), ("en", "Have a look")]
)
def test_a_sentence_is_no_button_and_a_short_one_is_proposed(
    raised: Items, language: str, short: str
) -> None:
    cta = "cta: {url: 'https://k.example', label: 'book at the counter or call us until six'}"
    (item,) = raised(f"brand: K\nchannels: [email]\nlanguages: [{language}]\n{cta}", "C150")
    assert f"cta: {{label: {short}}}" in item.fix
    assert "has 40 letters" in item.text
