"""How a model says that it will not write: in place of an answer, or in a message's own place."""

import re
from collections.abc import Iterator

from hookline.text.answers import ENDS, read_answer, variants_in
from hookline.text.pattern import compile_lazily
from hookline.text.refusal_words import PHRASES

FIRST_WORDS = 300
"""Characters in which a refusal says that it is one."""
_CANNOT = (
    r"(?:can['’]?t|cannot|can not|could(?: not|n['’]t)|won['’]t|will not"
    r"|(?:am|['’]m) (?:not (?:able|allowed|permitted|comfortable|willing|going)|unable)"
    r"|do(?: not|n['’]t) feel comfortable)"
)
_DO = (
    r"(?:help|assist|comply|fulfil|creat|writ|generat|produc|provid|continu|do (?:that|this|it)"
    r"|support|participat|engag|proceed|complet|answer|process|compos|craft|discuss|offer|respond"
    r"|satisf|accommodat|make|draft)"
)
_APOLOGIES = (
    r"es tut mir leid|tut mir leid|leider|entschuldig|je suis désolée?|désolée?|lo siento|disculp"
    r"|desculp|lamento|sinto muito|mi dispiace|spiacente|het spijt me|helaas|tyvärr|przykro mi"
    r"|niestety|przepraszam|üzgünüm|maalesef|извините|простите|к сожалению|на жаль|вибачте"
    r"|抱歉|很抱歉|对不起|對不起|申し訳|すみません|죄송|maaf|xin lỗi|क्षमा करें|मुझे खेद|آسف|عذر"
)
_CANNOT_ELSEWHERE = (
    r"kann|kein|ne (?:peux|puis)|no puedo|não posso|non posso|kan (?:ik|jag|.{0,30}niet|inte)"
    r"|nie mogę|yardımcı olam|не могу|не можу|无法|無法|不能|できません|いたしかね|수 없"
    r"|tidak (?:dapat|bisa)|không thể|नहीं|لا (?:أستطيع|يمكنني)"
)
REFUSAL = compile_lazily(
    rf"\bI(?:\s(?:simply |just |really |also )?|(?=['’])){_CANNOT}\b(?! wait| but)"
    rf".{{0,40}}?\b{_DO}(?!\w* but\b)"
    r"|\bI (?:must|have to|need to|will have to) (?:respectfully |politely )?(?:decline|refuse)\b"
    r"|\b(?:violates?|goes? against|is against|conflicts? with) .{0,30}\b(?:polic|guideline)"
    rf"|\A\W*(?:{_APOLOGIES}).{{0,80}}(?:{_CANNOT_ELSEWHERE})",
    re.IGNORECASE | re.DOTALL,
)
APOLOGY = compile_lazily(
    rf"{_APOLOGIES}|\bsorry|apolog|unfortunately|\bafraid\b|\bregret|beklager|desværre|dessverre"
    r"|valitettavasti|anteeksi|förlåt|undskyld|खेद|माफ़|maafi|للأسف|\b(?-i:AI|KI|IA|ИИ)\b"
    r"|language model|人工智能|言語モデル",
    re.IGNORECASE,
)
"""What stands before a refusal: an apology, or that its writer is a machine."""
HELP = tuple(compile_lazily(phrases.cannot_help, re.IGNORECASE) for phrases in PHRASES)
WRITE = tuple(compile_lazily(phrases.cannot_write, re.IGNORECASE) for phrases in PHRASES)
MARKS = compile_lazily(r"<[|｜]\w+[|｜]>")
"""What a chat's template leaves between its parts."""
FEWEST_WORDS = 3
"""Of a text in a document that says something: fewer are a label, as `refused`."""


def refusal_in(text: str) -> str:
    """A refusal's own words, where an answer is one and holds no message; "" where it is none.

    An answer in the right form is one, too, if all its messages are.
    """
    is_plain = bool(REFUSAL.search(text))
    if not is_plain and not _languages_that_deny(text):  # most answers: none of them is read twice
        return ""
    answer = read_answer(text)
    if answer.is_thinking:
        return ""
    documents = [document.value for document in answer.documents if document.value]
    if documents:
        return _refusal_in_documents(documents)
    words = _behind_thoughts(text)
    return words if is_plain and REFUSAL.search(words[:FIRST_WORDS]) else ""


def refusal_of_message(message: object) -> str:
    """A refusal's own words, where one stands in a message's place; "" for copy.

    Args:
        message: as it was written: a document with a `body`, or its text alone.
    """
    if not isinstance(message, dict):
        return message if isinstance(message, str) and is_refusal(message) else ""
    body = next((text for name, text in message.items() if str(name).strip().lower() == "body"), "")
    texts = [body] if any(_sentences(body)) else list(message.values())
    return next((text for text in _sentences(texts) if is_refusal(text)), "")


def is_refusal(text: str) -> bool:
    """Does a text in a message's place say that its writer will not write it?"""
    first = text[:FIRST_WORDS]
    return any(_refuses(first, position) for position in _languages_that_deny(first))


def _refuses(text: str, position: int) -> bool:
    """Does a text refuse in the language that stands there among the phrases?"""
    if WRITE[position].search(text):
        return True
    if not (match := HELP[position].search(text)):
        return False
    before = text[: match.start()]
    opens_it = len(before.split()) <= 1 and not re.search(r"[?？:：]", before)
    return opens_it or bool(APOLOGY.search(text[: match.end()]))


def _languages_that_deny(text: str) -> list[int]:
    """Where languages stand among the phrases of which a text holds a negation."""
    folded = text.casefold()
    return [
        position
        for position, phrases in enumerate(PHRASES)
        if any(word in folded for word in phrases.negations)
    ]


def _refusal_in_documents(documents: list[object]) -> str:
    """The first refusal's words, where all messages are refusals, or all that is said elsewhere."""
    held = [messages for document in documents if (messages := variants_in(document))]
    if messages := [message for listed in held for message in listed]:
        refusals = [refusal_of_message(message) for message in messages]
        return refusals[0] if all(refusals) else ""
    texts = list(_sentences(documents))  # {"error": "I cannot help with that"}
    refuse = [is_refusal(text) or REFUSAL.search(text[:FIRST_WORDS]) for text in texts]
    return texts[0] if texts and all(refuse) else ""


def _sentences(value: object) -> Iterator[str]:
    """The texts of a document that say something, in their order."""
    if isinstance(value, str):
        has_words = len(value.split()) >= FEWEST_WORDS or not (value.isascii() or " " in value)
        yield from (value,) if has_words else ()
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _sentences(inner)


def _behind_thoughts(text: str) -> str:
    """What comes after the last mark at which a reasoning ends."""
    ends = (
        end.end() for kind in ("tag", "channel", "details") for end in ENDS[kind].finditer(text)
    )
    return MARKS.sub(" ", text[max(ends, default=0) :]).strip()
