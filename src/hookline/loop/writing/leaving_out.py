"""What the practice writer can do to words that stand: leave sentences of them out."""

import re
from collections.abc import Callable, Sequence

from hookline.errors import BadInput
from hookline.gateway.base import Refused
from hookline.records.finding import Finding
from hookline.records.rewrite import Wish
from hookline.records.variant import Parts
from hookline.text.pattern import compile_lazily
from hookline.text.similarity import sentences

Errors = Callable[[Parts], Sequence[Finding]]
"""What the checks have against such parts, errors alone."""
_HOLDS_A_FACT = compile_lazily(r"\d|\{\{|https?://|%|@")
_ENDS = (".", "!", "?", "。", "！", "？", "।", "…")
"""What a whole sentence ends in; a line without is a greeting or a name."""
_GAPS = compile_lazily(r"(?<=\S)[ \t]{2,}(?=\S)")


def left_out(parts: Parts, wish: Wish, errors: Errors) -> tuple[Parts, str]:
    """The parts without a sentence that can go, and that sentence.

    For `shorter` it is the last one, but never the first of all, that holds no figure, tag or link
    and that the checks do not miss. For `mend` each sentence goes that an error stands against.

    Raises:
        Refused: HL388 where other words are wanted, or no sentence can go.
    """
    if wish.how == "shorter":
        return _shorter(parts, errors)
    if wish.how == "mend":
        return _mended(parts, errors)
    problem = "the practice writer has no other words: it can only leave sentences out"
    raise Refused("HL388", problem, fix="a model can, or edit the draft yourself")


def _shorter(parts: Parts, errors: Errors) -> tuple[Parts, str]:
    n_errors = len(errors(parts))
    spoken = sentences(parts.body)
    loose = [t for t in spoken[1:] if t.endswith(_ENDS) and not _HOLDS_A_FACT.search(t)]
    for text in reversed(loose):
        shorter = _without(parts, text)
        if len(errors(shorter)) <= n_errors:
            return shorter, text
    problem = "the practice writer can only leave sentences out, and none of these can go"
    raise Refused("HL388", problem, fix="a model finds shorter words, or edit the draft yourself")


def _mended(parts: Parts, errors: Errors) -> tuple[Parts, str]:
    problems = errors(parts)
    if not problems:
        problem = "no check has an error against it: what is left are doubts"
        raise BadInput("HL389", problem, fix="a doubt needs a person: accept the draft, or edit it")
    wrong = [
        text
        for text in sentences(parts.body)
        if any(_is_in(finding, text, parts.body) for finding in problems)
    ]
    mended = parts
    for text in wrong:
        mended = _without(mended, text)
    if wrong and mended.body and not errors(mended):
        return mended, " ".join(wrong)
    problem = "the practice writer can only leave sentences out, and that would not mend it"
    raise Refused("HL388", problem, fix="a model can, or edit the draft yourself")


def _is_in(finding: Finding, sentence: str, body: str) -> bool:
    """Does what was found lie in that sentence of the body?"""
    start, end = finding.span
    if finding.part != "body" or start == end:
        return False
    begins = body.find(sentence)
    return start < begins + len(sentence) and end > begins


def _without(parts: Parts, sentence: str) -> Parts:
    body = _GAPS.sub(" ", parts.body.replace(sentence, "", 1))
    lines = "\n".join(line.strip() for line in body.splitlines())
    return parts.model_copy(update={"body": re.sub(r"\n{3,}", "\n\n", lines).strip()})
