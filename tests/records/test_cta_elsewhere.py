"""Ways to act beside a brief's lines: an SMS to a short number is no answer, an app is told."""

import pytest
from tests.channels import CHANNELS

from hookline.records.cta_sentence import cta_in_words
from hookline.records.documents import read_brief
from hookline.records.profiles import profiles

TO_A_SHORT_NUMBER = {
    "ar": "أرسل كلمة تبرع إلى 5055", "da": "Send STØTTE til 1231", "de": "Sende HILFE an die 81190",
    "en": "Text LARK to 60777", "es": "Envía AYUDA al 28014", "fi": "Lähetä APU numeroon 16155",
    "fr": "Envoyez DON au 92222", "hi": "HELP भेजें 5616 पर",
    "hi-Latn": "HELP likh kar 5616 par bhejo",
    "id": "Kirim PEDULI ke 7505", "it": "Invia AMICI al 45525", "ja": "ROATAを 8845 に送信",
    "nb": "Send STØTTE til 2160", "nl": "Stuur HELP naar 4333", "pl": "Wyślij POMOC na numer 7126",
    "pt": "Envie SIM para 4242", "ru": "Отправьте ДОБРО на номер 3434",
    "sv": "Skicka GÅVA till 72900",
    "tr": "YARDIM yazıp 2868'e gönder", "zh-Hans": "发送 爱心 到 10699",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(profiles().languages))
def test_a_word_to_a_short_number_is_an_sms_of_its_own_in_every_language(code: str) -> None:
    ways = cta_in_words(TO_A_SHORT_NUMBER[code])
    assert list(ways) == ["label", "text_to"]
    assert ways["label"] == TO_A_SHORT_NUMBER[code]  # what a button says
    word, number = ways["text_to"].split(" to ")
    assert word in TO_A_SHORT_NUMBER[code]
    assert number in TO_A_SHORT_NUMBER[code]


def test_a_language_without_a_profile_says_it_by_its_sms() -> None:
    ways = cta_in_words("Donează prin SMS la 8845 cu textul ROATA sau intra pe roata.example")
    assert ways == {"text_to": "ROATA to 8845", "url": "roata.example"}


@pytest.mark.parametrize(
    ("written", "ways"),
    [
        ("Reply YES to 2 questions", {"label": "Reply YES to 2 questions", "reply": "YES"}),
        ("Text OFFER to 500 friends", {"label": "Text OFFER to 500 friends", "reply": "OFFER"}),
        ("Reply YES", {"reply": "YES"}),
        ("Reply YES to 0803 555 0199", {"reply": "YES", "phone": "0803 555 0199"}),
        ("Antworten Sie auf diese SMS mit JA, Zimmer 204",
         {"label": "Antworten Sie auf diese SMS mit JA, Zimmer 204", "reply": "JA"}),
        ("Show this SMS to 4 friends", {"counter": "Show this SMS to 4 friends"}),
    ],
)  # fmt: skip
def test_an_answer_to_this_message_stays_one(written: str, ways: dict[str, str]) -> None:
    assert cta_in_words(written) == ways


@pytest.mark.parametrize(
    ("written", "ways"),
    [
        ("book at honeywagon.example/book", {"label": "book at", "url": "honeywagon.example/book"}),
        ("Mándanos FIESTA por aquí o marca al 33 1234 5678",
         {"reply": "FIESTA", "phone": "33 1234 5678"}),
        ("回复1预约或到店出示短信", {"reply": "1", "counter": "回复1预约或到店出示短信"}),
        ("Reply 1 to book", {"reply": "1"}),
        ("Reply 2 days before", {"label": "Reply 2 days before"}),
        ("回复2天内有效", {"label": "回复2天内有效"}),
        ("Visit our shop in St.Gallen", {"label": "Visit our shop in St.Gallen"}),
        ("write to info@k.example", {"label": "write to info@k.example"}),
        ("Open at 10.30am.Come in", {"label": "Open at 10.30am.Come in"}),
        ("Call our order line 0800 123 4567", {"phone": "0800 123 4567"}),
        ("Call 0800 123 4567 or go to k.example/a",
         {"phone": "0800 123 4567", "url": "k.example/a"}),
    ],
)  # fmt: skip
def test_two_ways_of_a_sentence_are_both_read(written: str, ways: dict[str, str]) -> None:
    assert cta_in_words(written) == ways


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("微信或电话 0512-6512 0123 预约", "微信"), ("WhatsApp or call 0803 555 0199", "WhatsApp"),
        ("call or text (830) 555-0142", "text"),
        ("Send us an EMAIL or call 01631 555 0142", "EMAIL"),
        ("Message us on LINE or call 01631 555 0142", "LINE"),
        ("Ring eller sms:a 070-123 45 67", "sms"),
        ("お電話 076-255-0123 かメールに返信で「希望」とお書きください", "メール"),
    ],
)  # fmt: skip
def test_a_way_that_no_line_holds_is_said_by_name_and_goes_to_the_writer(
    written: str, named: str
) -> None:
    text = f'brand: K\ncta: "{written}"\n'
    brief, tree = read_brief(text, "b", stem="b", channels=CHANNELS)
    assert brief.cta.label.wordings() == (written,)
    assert brief.cta.phone
    assert tree.readings[0].endswith(f"; no line holds {named}, so the writer gets the sentence")


def test_a_sentence_whose_ways_are_all_read_says_no_more() -> None:
    text = "brand: K\ncta: Call 0803 555 0199 or reply YES\n"
    _, tree = read_brief(text, "b", stem="b", channels=CHANNELS)
    assert tree.readings[0].endswith("is read as reply YES, phone 0803 555 0199")
