"""Parts of a brief in the shapes in which people write them are read as they are meant."""

from typing import Any

import pytest
from tests.channels import CHANNELS

from hookline.errors import BadInput
from hookline.records.brand import Brand
from hookline.records.brief import Brief
from hookline.records.cta_sentence import cta_in_words
from hookline.records.documents import read_brand, read_brief
from hookline.records.profiles import profiles


def read(lines: str) -> Brief:
    return read_brief(f"brand: K\n{lines}\n", "b", stem="b", channels=CHANNELS)[0]


def brand(lines: str) -> Brand:
    return read_brand(f"name: K\n{lines}\n", "k")


@pytest.mark.parametrize(
    ("written", "way", "text"),
    [
        ("responde QUERO com o peixe e os quilos", "reply", "QUERO"),
        ("Reply YES to keep your seat", "reply", "YES"),
        ("ответьте ДА", "reply", "ДА"),
        ("Antworten Sie JA", "reply", "JAWOHL"),
        ("Call 0803 555 0199", "phone", "0803 555 0199"),
        ("Zeig diese Nachricht an der Kasse", "counter", "Zeig diese Nachricht an der Kasse"),
        ("muestra este mensaje en caja", "counter", "muestra este mensaje en caja"),
    ],
)
def test_one_sentence_says_how_one_acts(written: str, way: str, text: str) -> None:
    written = written.replace(" JA", " JAWOHL")
    cta: Any = read(f'cta: "{written}"').cta
    found = getattr(cta, way)
    assert (found if isinstance(found, str) else found.wordings()[0]) == text


@pytest.mark.parametrize(
    ("written", "ways"),
    [
        ("Reply to our VIP line with YES", {"reply": "YES"}),
        ("Reply YES to join our VIP club", {"reply": "YES"}),
        ("Reply VIP to join", {"reply": "VIP"}),
        ("回复YES", {"reply": "YES"}),
        ("SMS JA an 4444", {"label": "SMS JA an 4444", "text_to": "JA to 4444"}),
        ("Text LARK to 60777.", {"label": "Text LARK to 60777", "text_to": "LARK to 60777"}),
        (
            "Text LARK to 60777 for a seat!",  # as long as a button
            {"label": "Text LARK to 60777 for a seat!", "text_to": "LARK to 60777"},
        ),
        ("Text LARK to 60777 for our seat", {"text_to": "LARK to 60777"}),
        ("Reply YES or NO", {"label": "Reply YES or NO", "reply": "YES, NO"}),
        ("Call 0800 123 4567 or reply YES", {"reply": "YES", "phone": "0800 123 4567"}),
        ("Reply YES by 10.12.2026", {"label": "Reply YES by 10.12.2026", "reply": "YES"}),
        ("Reply JA bis 24. 12. 2026", {"label": "Reply JA bis 24. 12. 2026", "reply": "JA"}),
        ("Show this text before 24.12.2026", {"counter": "Show this text before 24.12.2026"}),
        ("Show this SMS at the till", {"counter": "Show this SMS at the till"}),
        ("Order by 2026-12-24", {"label": "Order by 2026-12-24"}),
        ("Ring 10-12.30", {"label": "Ring 10-12.30"}),
        ("Order from 10.12-24.12.2026", {"label": "Order from 10.12-24.12.2026"}),
        ("Pay 1 200 000 IDR", {"label": "Pay 1 200 000 IDR"}),
        ("Call 01.23.45.67.89", {"phone": "01.23.45.67.89"}),
        ("Call (020) 7946 0000", {"phone": "(020) 7946 0000"}),
        ("Ring 555-0199", {"phone": "555-0199"}),
        ("Ring 55-0199", {"label": "Ring 55-0199"}),
        ("Dial *737# now", {"phone": "*737#"}),
        ("Go to https://k.example/a.", {"label": "Go to", "url": "https://k.example/a"}),
    ],
)
def test_a_date_a_time_and_a_price_are_no_number_to_call(
    written: str, ways: dict[str, str]
) -> None:
    assert cta_in_words(written) == ways


@pytest.mark.parametrize(
    ("written", "word", "phone"),
    [
        ("أرسل كلمة مساء أو اتصل على \u200e06 555 0124", "مساء", "06 555 0124"),
        ('أرسل كلمة "مساء" أو اتصل على 06 555 0124', "مساء", "06 555 0124"),
        ("أرسل رسالة أو اتصل على 06 555 0124", "", "06 555 0124"),  # any message
        ("risponda ABITO o chiami lo 059 555 0143", "ABITO", "059 555 0143"),
        ("scrivi SÌ o chiama 059 555 0143", "SÌ", "059 555 0143"),
        ("「花」と返信、またはお電話 075-555-0129", "花", "075-555-0129"),
        ("ご希望の方は花と返信、またはお電話075-555-0129へ", "花", "075-555-0129"),
        ("返信またはお電話 075-555-0129", "", "075-555-0129"),
        ("YERİM yaz gönder veya 0850 555 01 32 ara", "YERİM", "0850 555 01 32"),
        ("Mesaj gönder veya 0850 555 01 32 ara", "", "0850 555 01 32"),
        ("回复预约或致电 010-5555-0123", "预约", "010-5555-0123"),
        ("回复本短信或致电 010-5555-0123", "", "010-5555-0123"),
        ("उत्तर में हाँ भेजें या 0522-455 0199 पर कॉल करें", "हाँ", "0522-455 0199"),
        ("संदेश भेजें या 0522-455 0199 पर कॉल करें", "", "0522-455 0199"),
        ("HAAN reply karein ya 0522-455 0199 par call karein", "HAAN", "0522-455 0199"),
        ("envíe TRACTOR o llame al 644 555 0123", "TRACTOR", "644 555 0123"),
        ("escreva SIM ou ligue 21 555 0123", "SIM", "21 555 0123"),
        ("envoyez OUI ou appelez le 01 55 50 12 34", "OUI", "01 55 50 12 34"),
        ("Schreiben Sie uns eine SMS mit JA oder rufen Sie 0316 550199 an", "JA", "0316 550199"),
        ("Antworten Sie mit „Ja“ oder rufen Sie 0316 550199 an", "Ja", "0316 550199"),
        ("stuur JA of bel 030 555 01 22", "JA", "030 555 01 22"),
        ("napisz TAK lub zadzwoń 12 555 01 47", "TAK", "12 555 01 47"),
        ("напишите ДА или позвоните +7 727 555 01 18", "ДА", "+7 727 555 01 18"),
        ("skriv JA eller ring 021-555 01 73", "JA", "021-555 01 73"),
        ("send JA eller ring 55 50 12 34", "JA", "55 50 12 34"),
        ("kirjoita KYLLÄ tai soita 09 555 0123", "KYLLÄ", "09 555 0123"),
        ("kirim YA atau telepon 0812-5550-0147", "YA", "0812-5550-0147"),
        ("write to our NEW store or call 01631 555 0142", "", "01631 555 0142"),
    ],
)
def test_a_word_to_send_back_is_kept_beside_a_number_in_every_language(
    written: str, word: str, phone: str
) -> None:
    ways = {"reply": word} if word else {}
    assert cta_in_words(written) == ways | {"phone": phone}


def test_a_link_keeps_its_words_and_other_words_are_the_buttons() -> None:
    cta = read('cta: "Shop now: https://k.example/a"').cta
    assert (cta.label.wordings(), cta.url) == (("Shop now",), "https://k.example/a")
    cta = read("cta: Come and see our NEW store").cta  # it asks for no answer
    assert (cta.label.wordings(), cta.reply.wordings()) == (("Come and see our NEW store",), ())


def test_a_voice_in_one_sentence_is_what_it_is_like() -> None:
    sentence = 'per Du, ruhig, mit Schmäh. Jänner statt Januar, "Siz" deriz'
    assert brand(f"voice: >-\n  {sentence}").voice.traits == (sentence,)
    assert brand("voice:\n  - ruhig\n  - mit Schmäh").voice.traits == ("ruhig", "mit Schmäh")
    assert brand("voice: {do: [ruhig]}").voice.do == ("ruhig",)
    with pytest.raises(BadInput, match="no key 'wht'"):
        brand("voice: {wht: x}")


def test_the_senders_mail_is_a_name_or_an_address() -> None:
    assert brand("sender: {email: Ailsa at Scarva}").sender.email_name == "Ailsa at Scarva"
    assert brand("sender: {email: a@k.example}").sender.email_address == "a@k.example"
    both = brand("sender: {email: Ailsa, email_address: a@k.example}").sender
    assert (both.email_name, both.email_address) == ("Ailsa", "a@k.example")


def test_words_that_must_be_said_may_be_a_list_and_each_counts_alone() -> None:
    brief = read("must_say:\n  - Schouwmans\n  - attest")
    assert brief.must_say.pick_all("sms", "nl") == ["Schouwmans", "attest"]
    assert read("must_say: Schouwmans, attest").must_say.pick_all("sms", "nl") == [
        "Schouwmans, attest"
    ]
    brief = read("must_say: {sms: [A, B], email: C}")
    assert brief.must_say.pick_all("sms", "nl") == ["A", "B"]
    assert brief.must_say.pick_all("email", "nl") == ["C"]
    assert brief.must_say.pick_all("push", "nl") == []
    assert brand("must_say: [A, B]").must_say.pick_all("sms", "en") == ["A", "B"]
    again = Brief.model_validate(brief.model_dump(by_alias=True, exclude_unset=True))
    assert again.must_say == brief.must_say


def test_the_parts_of_human_copy_need_no_language_where_there_is_one() -> None:
    parts = "control_copy:\n  email:\n    subject: A\n    body: B\n  sms: C"
    copy = read(f"languages: [es-MX]\n{parts}").control_copy
    assert copy == {"email": {"es-MX": {"subject": "A", "body": "B"}}, "sms": {"es-MX": "C"}}
    assert read(parts).control_copy["sms"] == {"all": "C"}
    with pytest.raises(BadInput, match="which language is it in"):
        read("languages: [en, hi]\ncontrol_copy: {sms: C}")
    assert read("languages: [en, hi]\ncontrol_copy: {sms: {hi: C}}").control_copy == {
        "sms": {"hi": "C"}
    }


def test_a_moment_in_lines_is_one_text() -> None:
    lines = "moment:\n  happened: crane came\n  not yet: price rise."
    assert read(lines).moment == "happened: crane came. not yet: price rise."
    assert read("moment:\n  - It came!\n  - No rise yet").moment == "It came! No rise yet."


@pytest.mark.parametrize(
    ("written", "share"), [("1/5", 0.2), ("20%", 0.2), ("0.2", 0.2), ("1 / 4", 0.25)]
)
def test_a_share_may_be_one_in_so_many(written: str, share: float) -> None:
    assert read(f"audience: {{base_rate: {written}}}").audience.base_rate == pytest.approx(share)


@pytest.mark.parametrize("written", ["6/5", "1/0", "5"])
def test_more_than_all_is_no_share(written: str) -> None:
    with pytest.raises(BadInput):
        read(f"audience: {{base_rate: {written}}}")


@pytest.mark.parametrize(
    ("written", "size"), [("3,200人", 3200), ("8千", 8000), ("21 тыс.", 21000), ("420 名", 420)]
)
def test_people_are_counted_with_their_word(written: str, size: int) -> None:
    assert read(f'audience: {{size: "{written}"}}').audience.size == size


@pytest.mark.parametrize(
    ("written", "copy"),
    [
        ("Hi", {"email": {"en": "Hi"}, "push": {"en": "Hi"}}),
        ("{all: Hi}", {"email": {"en": "Hi"}, "push": {"en": "Hi"}}),
        ("{all: Hi, push: Ho}", {"email": {"en": "Hi"}, "push": {"en": "Ho"}}),
        ("{email: Hi}", {"email": {"en": "Hi"}}),
    ],
)
def test_one_text_of_one_s_own_is_every_channel_s(written: str, copy: dict[str, Any]) -> None:
    lines = f"channels: [email, push]\nlanguages: [en]\ncontrol_copy: {written}"
    assert read(lines).control_copy == copy


def _follow(line: str) -> Brief:
    text = f"brand: K\nfollow_up: {{{line}}}\n"
    return read_brief(text, "b.yaml", stem="b", channels=CHANNELS)[0]


def test_that_nobody_answered_is_read_in_every_language() -> None:
    for code, book in profiles().phrases.items():
        for word in book.no_answer:
            follow = _follow(f"if: '{word.replace('_', ' ')}'").follow_up
            assert follow
            assert follow.if_ == "no_reply", (code, word)


def test_the_other_conditions_are_read_in_every_language() -> None:
    for code, book in profiles().phrases.items():
        assert set(book.follow_if) == {"not_clicked", "not_converted", "converted", "always"}, code
        for condition, words in book.follow_if.items():
            for word in words:
                follow = _follow(f"if: '{word.replace('_', ' ')}'").follow_up
                assert follow
                assert follow.if_ == condition, (code, word)


@pytest.mark.parametrize(
    "written", ["Antwort", "no", "eine Antwort", "answered", "klick", "cliqué"]
)
def test_what_says_anything_else_of_an_answer_is_told(written: str) -> None:
    with pytest.raises(BadInput, match="there is no condition"):
        _follow(f"if: {written}")


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("a fortnight", "14d"), ("in a fortnight", "14d"), ("fortnight", "14d"),
        ("quinze jours", "15d"), ("une quinzaine", "15d"), ("una quincena", "15d"),
        ("uma quinzena", "15d"), ("una quindicina", "15d"), ("vierzehn Tage", "14d"),
        ("fjorton dagar", "14d"), ("fjorten dage", "14d"), ("veertien dagen", "14d"),
        ("a week", "7d"),
    ],
)  # fmt: skip
def test_a_length_in_one_word_may_have_its_article(written: str, days: str) -> None:
    follow = _follow(f"after: {written}").follow_up
    assert follow
    assert follow.after == days


def test_two_of_a_length_in_one_word_are_not_read_as_one() -> None:
    with pytest.raises(BadInput):
        _follow("after: two fortnight")
