"""What a thought asks of the reader, and whether it says goodbye, in ten languages."""

import re
import unicodedata

OPINIONS = (
    r"\b(?:rate|review) (?:us|it|your|this|the)\b|\bleave (?:us )?an? review|\bfollow us\b"
    r"|\bsurvey\b"
    r"|\bshare (?:it|this|your|with)\b|\brefer (?:a|your)\b|\binvite (?:an?|your) friends?"
    r"|\brecommend us\b|\bsubscribe\b|\bdownload (?:our|the)\b|\btell us what\b",
    r"\bval[oó]ra(?:nos|lo)?\b|\breseña|\btu opinión\b|\bcuéntanos\b|\bsíguenos\b|\bcomparte\b"
    r"|\brecomiénda|\binvita a\b|\bencuesta\b|\bdescarga\b",
    r"\bnotez\b|\b(?:un|votre|ton) avis\b|\bsuivez-nous\b|\bpartagez\b|\bparrainez\b|\bsondage\b"
    r"|\brecommandez[- ]nous\b|\btéléchargez\b|\benquête\b",
    r"\bbewerte|\bbewertung\b|\bfolg(?:e|en sie|t) uns\b|\bteil(?:e|en sie|t) (?:es|das|mit)\b"
    r"|\bempf(?:iehl|ehlen sie|ehlt)\b|\bumfrage\b|\blad(?:e|en sie) (?:\w+ ){0,2}freund",
    r"\bavali[ea](?:r|-nos)?\b|\bsua opinião\b|\bsiga-nos\b|\bcompartilh|\bpartilh|\bindique\b"
    r"|\bconvide\b|\bpesquisa de\b",
    r"\bоцените\b|\bотзыв|\bподпи(?:шитесь|сывайтесь)\b|\bподелитесь\b|\bпригласите\b|\bопрос"
    r"|\bпорекомендуйте\b",
    r"रेट कर|रेटिंग|रिव्यू|राय (?:दें|दीजिए|बताएँ|बताएं|बताइए)|फ़ॉलो|फॉलो|शेयर कर|सर्वे"
    r"|दोस्तों को बुला",
    r"\brate kar|\breview (?:de|do|likh|kar)|\brai (?:de|do|bata)|\bfollow kar|\bshare kar"
    r"|\bsurvey\b",
    r"قيّم|قيموا|تقييم|رأيك|شاركوا|شارك |تابعنا|تابعونا|استبيان|ادعوا? صديق",
    r"评价|评分|点评|关注我们|分享|推荐给|邀请好友|问卷",
)
PURCHASES = (
    r"\bshop (?:now|again|the|our)\b|\bbuy\b|\border (?:now|again|another|more)\b"
    r"|\bbook (?:now|again|another|your next)\b|\bnext (?:order|purchase|booking)\b",
    r"\bcompra (?:ya|ahora|otra)\b|\bcomprar\b|\bvuelve a (?:comprar|pedir)\b|\bpide (?:ya"
    r"|ahora|otr)"
    r"|\breserva (?:ya|ahora|otra)\b",
    r"\bachetez\b|\bacheter\b|\bcommandez\b|\bréservez\b|\bprochaine commande\b",
    r"\bkauf(?:e|en sie|t)\b|\bjetzt (?:kaufen|bestellen|buchen|shoppen)\b|\bbestell(?:e|en sie)\b"
    r"|\bnächsten? (?:kauf|bestellung|einkauf)\b",
    r"\bcompre\b|\bcomprar\b|\bpeça (?:já|agora|de novo)\b|\breserve (?:já|agora)\b"
    r"|\bpróxima compra\b",
    r"\bкупите\b|\bкупить\b|\bзакажите\b|\bзаказать\b|\bзабронируйте\b|\bследующ\w+ (?:покупк"
    r"|заказ)",
    r"ख़?रीद(?:ें|िए)|ऑर्डर (?:करें|कीजिए)|बुक (?:करें|कीजिए)|अगल[ाीे] (?:ऑर्डर|ख़रीद|खरीद)",
    r"\bk[h]?aree?d(?:e|iye|o|ein)\b|\border kar|\bbook kar|\bshop kar|\bagl[aei] order\b",
    r"اشتروا?\b|تسوّق|تسوقوا?|اطلبوا?\b|احجزوا?\b|طلبكم القادم|طلبك القادم",
    r"购买|立即下单|再来一单|选购|预订|下一单|下次购物",
)
FAREWELLS = (
    r"\blast (?:message|mail|e-?mail|letter|text|note|one)\b(?! left)"
    r"|\blast time (?:that )?we write\b"
    r"|\b(?:won['’]t|will not|shall not) write (?:to you )?(?:again|any more|anymore)\b"
    r"|\bstop writing\b|\bfinal (?:message|e-?mail|letter)\b",
    r"\búltimo (?:mensaje|correo|e-?mail)\b|\búltima vez que (?:te|le|os|les) escrib"
    r"|\bno (?:te|le|os|les) escribiremos más\b",
    r"\bderni(?:er|ère) (?:message|mail|e-?mail|courriel|lettre)\b|\bdernière fois que nous\b"
    r"|\bne vous écrirons plus\b",
    r"\bletzte[rsn]? (?:nachricht|e-?mail|brief|sms)\b|\bletzte mail\b"
    r"|\bschreiben (?:\w+ ){0,3}nicht mehr\b"
    r"|\bzum letzten mal\b",
    r"\búltim[ao] (?:mensagem|e-?mail|recado)\b|\búltima vez que (?:lhe |te )?escrev"
    r"|\bnão (?:vamos )?escrever(?:emos)? mais\b",
    r"\bпоследн(?:ее|ий|яя) (?:сообщение|письмо|смс)\b|\bпоследний раз пишем\b"
    r"|\bбольше не (?:будем писать|напишем|пишем)\b",
    r"आख़?िरी (?:संदेश|मैसेज|मेसेज|ईमेल|बार लिख)|अब नहीं लिखेंगे",
    r"\ba+khri (?:message|mail|e-?mail|sms|baar likh)\b|\bab nahi likhenge\b",
    r"آخر رسالة|رسالتنا الأخيرة|لن نكتب",
    r"最后一(?:封|条|次给|次写|次联系)|不再打扰|不再(?:给您)?发",
)


def second_request(kind: str, text: str) -> str:
    """The words that ask the reader for more than a message of that kind may; "" if none do.

    A survey asks for an opinion and an apology may; a birthday's treat may be ordered.
    """
    patterns = {
        "thank-you": (_OPINIONS, _PURCHASES), "birthday wish": (_OPINIONS,),
        "survey": (_PURCHASES,), "apology": (_PURCHASES,),
    }[kind]  # fmt: skip
    return next((request for pattern in patterns if (request := _first_match(pattern, text))), "")


def says_last(text: str) -> str:
    """The words by which a thought says that no other message will follow; "" if none do."""
    return _first_match(_FAREWELLS, text)


def _first_match(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(unicodedata.normalize("NFC", text))
    return match[0].strip() if match else ""


def _any(lines: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(unicodedata.normalize("NFC", "|".join(lines)), re.IGNORECASE)


_OPINIONS, _PURCHASES, _FAREWELLS = _any(OPINIONS), _any(PURCHASES), _any(FAREWELLS)
