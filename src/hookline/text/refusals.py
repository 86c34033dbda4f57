"""How a model says in plain words that it will not write what it was asked for."""

import re

from hookline.text.answers import ENDS, read_answer
from hookline.text.pattern import compile_lazily

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
MARKS = compile_lazily(r"<[|｜]\w+[|｜]>")
"""What a chat's template leaves between its parts."""


def refusal_in(text: str) -> str:
    """A refusal's own words, where an answer is one and holds no document; "" where it is none."""
    if not REFUSAL.search(text):  # most answers: none of them is read twice
        return ""
    answer = read_answer(text)
    if answer.is_thinking:
        return ""
    documents = [document.value for document in answer.documents if document.value]
    words = _behind_thoughts(text)
    if len(documents) == 1 and isinstance(documents[0], dict) and len(documents[0]) == 1:
        (value,) = documents[0].values()  # {"error": "I cannot help with that"}
        words, documents = (value, []) if isinstance(value, str) else (words, documents)
    return "" if documents or not REFUSAL.search(words[:FIRST_WORDS]) else words


def _behind_thoughts(text: str) -> str:
    """What comes after the last mark at which a reasoning ends."""
    ends = (
        end.end() for kind in ("tag", "channel", "details") for end in ENDS[kind].finditer(text)
    )
    return MARKS.sub(" ", text[max(ends, default=0) :]).strip()
