"""Hygiene: hidden characters, broken encodings, what a model left behind, swear words."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from hookline.guardrails.base import Copy, Found, Passage
from hookline.guardrails.compiled import CompiledSheet
from hookline.guardrails.swearing import SWEAR_PHRASES, SWEAR_WORDS
from hookline.records.words import Severity
from hookline.text.safe import STRAY_TAG, STRAY_ZERO_WIDTH


class Hygiene:
    """What should never have been in the text."""

    codes: ClassVar[Mapping[str, Severity]] = {
        "chars.zero_width": "error",
        "chars.bidi": "error",
        "chars.control": "error",
        "chars.tag": "error",
        "chars.homoglyph": "error",
        "chars.mojibake": "error",
        "leak.prompt": "error",
        "profanity": "error",
    }

    def check(self, copy: Copy, sheet: CompiledSheet) -> Iterator[Found]:  # noqa: ARG002
        for passage in copy.passages:
            if match := _CONTROL.search(passage.text):
                shown = f"U+{ord(match[0]):04X}"
                yield passage.found("chars.control", f"control character {shown}", match.span())
            if not passage.ascii:
                yield from _hidden(passage)
            if match := _LEAK.search(passage.text):
                shown = " ".join(match[0].split())
                message = f"'{shown}' is the model talking, not the brand"
                yield passage.found("leak.prompt", message, match.span())
            yield from _swearing(passage)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_TWO_ALPHABETS = re.compile(
    r"\b[^\W\d_]*(?:[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z])[^\W\d_]*"
)
# What UTF-8 looks like when it is read as Windows-1252.
_HIGH = r"[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_MOJIBAKE = re.compile(
    rf"\ufffd|[ÂÃ]{_HIGH}|â(?:€|‚¬|„¢|œ|˜|[\x80-\x9f])|ðŸ|(?:[ÐÑ]{_HIGH}){{2}}|"
    rf"(?:à[¤¥¦§]{_HIGH})+|"
    rf"(?:[ØÙ]{_HIGH}){{2}}|(?:[äåæçè]{_HIGH}{_HIGH}){{2}}|ï»¿"
)


def _hidden(passage: Passage) -> Iterator[Found]:
    text = passage.text
    if match := STRAY_ZERO_WIDTH.search(text):
        message = f"U+{ord(match[0]):04X} has no width; nobody sees it, everybody pays for it"
        yield passage.found("chars.zero_width", message, match.span())
    if match := _BIDI.search(text):
        message = f"U+{ord(match[0]):04X} turns the reading order around"
        yield passage.found("chars.bidi", message, match.span())
    if match := STRAY_TAG.search(text):
        yield passage.found("chars.tag", "hidden tag characters", match.span())
    if match := _TWO_ALPHABETS.search(passage.low):
        message = f"'{match[0]}' mixes letters of two alphabets"
        yield passage.found("chars.homoglyph", message, match.span())
    if match := _MOJIBAKE.search(text):
        message = f"'{match[0]}' is a letter that was read in the wrong encoding"
        yield passage.found("chars.mojibake", message, match.span())


_COPY_NOUN = (
    r"(?:sms|messages?|texts?|copy|copies|variants?|versions?|subject lines?|subject|e?-?mails?|"
    r"push|notifications?|drafts?|"
    r"options?|suggestions?|templates?|captions?|rewrites?|responses?|examples?|translations?|"
    r"outputs?|json|content|ideas?)"
)
_LEAK = re.compile(
    r"```|<\|[\w-]+\|>|\[/?INST\]|<</?SYS>>|</?s>|</?(?:think|thinking|system|user|assistant|"
    r"output|answer)>|#{2,} ?\w|"
    r"^\s*[\[{]\s*\"|\{\s*[\"'][\w ]+[\"']\s*:|\"(?:body|text|subject|title|variants?|message|"
    r"cta|sms)\"\s*:|"
    r"^\s*(?i:variant|version|option|draft|message|copy|sms|output|response|answer|assistant|"
    r"system|user|human|subject line|"
    r"вариант|variante|opción|opcion|विकल्प|选项|方案|版本|الخيار|النسخة)\s*(?:#?\d+|[A-E])?\s*[:：]|"
    r"^\s*\*\*[^*\n]+\*\*\s*:|"
    rf"(?i:\bhere(?:'s|’s| is| are)(?: (?:a|an|the|your|my|some|one|two|three|four|five|"
    rf"\d+))?(?: [\w-]+){{0,3}} {_COPY_NOUN}\b(?! (?:of|to) ))|"
    r"(?i:^\s*(?:sure|certainly|of course|absolutely|okay|ok|great|no problem|"
    r"got it)[!,.:]\s+(?:here|i |i'|let|below|this))|"
    r"(?i:^\s*(?:sure|certainly|absolutely)!)|"
    r"(?i:\bas an? (?:ai|artificial|language model|large language)\b|\bi(?:'m|"
    r" am) (?:sorry,? (?:but )?i|unable to|an ai|just an ai|not able to)|"
    r"\bi (?:can't|can’t|cannot|can not|won't|am unable to) (?:help|assist|write|create|"
    r"generate|provide|fulfill|comply|do that)|"
    r"\bi apologi[sz]e\b|\b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|"
    r"prior|above|earlier|preceding)\b|"
    r"\bignore (?:all |your )?instructions\b|\bsystem prompt\b|\bmy instructions\b|"
    r"\b(?:hope this helps|let me know if you(?:'d)? (?:like|need|want)|feel free to (?:adjust|"
    r"edit|modify|tweak))\b|"
    r"\b(?:character|word|token) count\s*[:=]|\(\d+ (?:characters|chars|words)\)|"
    r"\bnew instructions?:|\byou are now\b|\bgenerated by\b)|"
    r"(?i:(?:конечно|разумеется)[!,.] *вот|вот (?:ваш[еи]? |вариант|текст|сообщение|несколько)|"
    r"как (?:ии|языковая модель|искусственный интеллект)|"
    r"игнорируй(?:те)? (?:все )?(?:предыдущие|прошлые)|claro[,!] aquí|aquí (?:tienes?|"
    r"está) (?:el|la|un|una|tu) (?:mensaje|texto|sms|variante)|como (?:modelo|ia)\b|"
    r"ignora las instrucciones|voici (?:le|la|un|une|votre) (?:message|texte|sms|variante|"
    r"version)|bien sûr[ ,!]+ ?voici|en tant qu(?:e modèle|'ia)|"
    r"ignorez les instructions|hier ist (?:die|eine?|der|ihre?) (?:sms|nachricht|text|variante|"
    r"version)|gerne[,!] hier|als (?:ki|sprachmodell)\b|"
    r"ignoriere (?:alle )?(?:vorherigen|bisherigen))|"
    r"(?:यह रहा|ये रहा|यहाँ है|यहां है) (?:आपका|एक) (?:संदेश|मैसेज|एसएमएस)|ज़?रूर[!,।] यह|"
    r"एक एआई|पिछले (?:सभी )?निर्देश|"
    r"(?:بالتأكيد|بالطبع)[!،,.] *إليك|إليك (?:الرسالة|النص|نص)|كنموذج لغ|"
    r"تجاهل (?:جميع )?التعليمات|"
    r"(?:当然|好的)[!!,,。] ?(?:以下|这是|这里)|以下是(?:为您|您|我|一)?\S{0,8}(?:短信|文案|消息|版本)|作为(?:一个)?(?:AI|人工智能|"
    r"语言模型)|忽略(?:之前|以上|前面|所有)",
    re.MULTILINE,
)


def _swearing(passage: Passage) -> Iterator[Found]:
    for word in passage.words & SWEAR_WORDS:
        at = passage.low.find(word)
        message = f"'{word}' is a swear word"
        yield passage.found("profanity", message, (at, at + len(word)))
        return
    if not passage.ascii and (match := SWEAR_PHRASES.search(passage.low)):
        message = f"'{match[0]}' is a swear word"
        yield passage.found("profanity", message, match.span())


adapter = Hygiene()
