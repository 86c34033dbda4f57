"""Keys in the copy's language are read where its profile knows them; the reviewer is told."""

import json
from collections.abc import Callable

import pytest

from hookline.prompting.parse import parse_variants
from hookline.records.channel import Channel
from hookline.records.prompt import Prompt
from hookline.records.resolved_brief import ResolvedBrief

Prompts = Callable[[ResolvedBrief, Channel, str], list[Prompt]]


@pytest.fixture
def prompt(resolved: Callable[[str], ResolvedBrief], prompts: Prompts) -> Callable[..., Prompt]:
    def of(language: str, channel: Channel = "email") -> Prompt:
        brief = f"brand: K\nvariants: 2\nchannels: [{channel}]\nlanguages: [{language}]\n"
        return prompts(resolved(brief), channel, language)[0]

    return of


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("es", ("variantes", "celda", "Asunto", "preencabezado", "texto", "botón", "seguimiento")),
        ("de", ("Varianten", "Zelle", "Betreff", "Vorschautext", "Text", "Button", "Erinnerung")),
        ("ja", ("案", "セル", "件名", "プレビュー", "本文", "ボタン", "リマインダー")),
        ("fr", ("versions", "cellule", "objet", "aperçu", "corps_du_message", "bouton", "suivi")),
        ("ar", ("النسخ", "الخلية", "الموضوع", "المعاينة", "النص", "الزر", "تذكير")),
        ("hi", ("संस्करण", "सेल", "विषय", "पूर्वावलोकन", "मुख्य पाठ", "बटन", "अनुस्मारक")),
        ("en", ("drafts", "cell", "Subject Line", "previewText", "message", "button", "reminder")),
    ],
)  # fmt: skip
def test_an_answer_with_the_languages_own_keys_is_read(
    prompt: Callable[..., Prompt], language: str, names: tuple[str, ...]
) -> None:
    listed, cell, subject, preheader, body, cta, then = names
    one = {subject: "S", preheader: "P", body: "B", cta: "C"}
    answer = {listed: [{cell: n, **one, then: one} for n in (1, 2)]}
    parsed = parse_variants(json.dumps(answer, ensure_ascii=False), prompt(language))
    assert parsed.problems == []
    for draft in parsed.drafts:
        assert draft.parts.texts() == {"subject": "S", "preheader": "P", "body": "B", "cta": "C"}
        assert draft.follow_up.body == "B"
        assert f"`{body}` as body" in draft.note


def test_keys_as_asked_are_told_nothing_of(sms: Prompt) -> None:
    answer = {"variants": [{"cell": 1, "body": "B", "text": "T", "follow_up": {"body": "F"}}]}
    (draft,) = parse_variants(json.dumps(answer), sms).drafts
    assert (draft.parts.body, draft.note) == ("B", "")


def test_a_word_that_no_language_of_the_brief_has_is_named_and_not_read(
    prompt: Callable[..., Prompt],
) -> None:
    answer = {"variants": [{"cell": 1, "subject": "S", "nota": "B"}]}
    parsed = parse_variants(json.dumps(answer), prompt("es"))
    assert parsed.drafts == []
    assert "`nota`" in parsed.problems[0]


def test_a_map_or_a_list_under_a_word_for_text_is_no_text(sms: Prompt) -> None:
    answer = {"variants": [{"cell": 1, "message": {"body": "B"}, "follow_up": {"text": "F"}}]}
    (draft,) = parse_variants(json.dumps(answer), sms).drafts
    assert (draft.parts.body, draft.follow_up.body) == ("B", "F")


def test_a_table_in_the_languages_own_words_is_read(prompt: Callable[..., Prompt]) -> None:
    table = "| Zelle | Nachricht | Erinnerung |\n|---|---|---|\n| 1 | Hallo | Noch da? |\n"
    (draft,) = parse_variants(table, prompt("de", "sms")).drafts
    assert (draft.parts.body, draft.follow_up.body) == ("Hallo", "Noch da?")


@pytest.mark.parametrize(
    "wrap",
    [lambda text: {"type": "text", "text": text}, lambda text: [{"type": "text", "text": text}],
     lambda text: {"role": "assistant", "content": text}, lambda text: {"message": text}],
)  # fmt: skip
def test_a_wrapper_that_calls_the_whole_answer_text_is_no_variant(
    sms: Prompt, wrap: Callable[[str], object]
) -> None:
    answer = json.dumps({"variants": [{"cell": 1, "body": "B", "follow_up": {"body": "F"}}]})
    (draft,) = parse_variants(json.dumps(wrap(answer)), sms).drafts
    assert (draft.parts.body, draft.note) == ("B", "")


def test_variants_of_one_text_alone_are_read(prompt: Callable[..., Prompt]) -> None:
    answer = {"variantes": [{"texto": f"B{n}", "recordatorio": "F"} for n in (1, 2)]}
    drafts = parse_variants(json.dumps(answer), prompt("es", "sms")).drafts
    assert [draft.parts.body for draft in drafts] == ["B1", "B2"]
