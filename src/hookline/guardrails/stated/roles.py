"""What a number is for (its role) and how it is meant (its bound), by the words around it."""

from typing import NamedTuple

from hookline.text.pattern import compile_lazily


class Reading(NamedTuple):
    """ "" where the words around the number do not tell."""

    role: str
    """discount, minimum, cap or price."""
    bound: str
    """up_to, over or from."""


def read_role(low: str, start: int, end: int) -> Reading:
    """The role and the bound of the number at `low[start:end]`.

    Only words right beside it are looked at, so that a neighbour's words never count.
    """
    before, after = _before(low, start), _after(low, end)
    bound = _bound(before, after)
    for role, is_before, cue in _CUES:
        if cue.search(before) if is_before else cue.match(after):
            return Reading(role, bound)
    return Reading("", bound)


def _bound(before: str, after: str) -> str:
    for bound, cue in _BOUNDS_BEFORE:
        if cue.search(before):
            return bound
    for bound, cue in _BOUNDS_AFTER:
        if cue.match(after):
            return bound
    return ""


def _before(low: str, start: int) -> str:
    """The words before the number in its clause; a sign of money belongs to the number."""
    context = low[max(0, start - 40) : start]
    cut = [match.end() for match in _STOP.finditer(context)]
    return _MONEY_SIGN.sub("", context[cut[-1] if cut else 0 :])


def _after(low: str, end: int) -> str:
    context = low[end : end + 30]
    stop = _STOP.search(context)
    return context[: stop.start()] if stop else context


_STOP = compile_lazily(r"[!?;:\n。！？；،।,，()]|\.(?=\s|$)|\d|\s[–—]\s")
_MONEY_SIGN = compile_lazily(r"(?:[₹$€£₽¥]|\b(?:rs|inr|aed|usd|eur|gbp|sar|mx|us|r)\.?)\s*$")
_BOUNDS_BEFORE = tuple(
    (bound, compile_lazily(rf"(?:{words})\s*$"))
    for bound, words in (
        ("up_to", r"\b(?:up ?to|as much as|bis(?: zu)?|jusqu'à|hasta(?: un)?|até|fino al?|"
                  r"sino al?|tot(?: wel)?|"
                  r"nawet|do|hingga|sampai)|(?<!\w)до|وحتى|حتى|"
                  r"تصل إلى|يصل إلى|高达|最高(?:可?(?:立减|直降|优惠|[减享省]))?|至多|最多|最大"),
        ("over", r"\b(?:over|above|more than|exceeding|über|mehr als|plus de|más de|mais "
         "de|acima de|oltre|più di|meer dan|boven|ponad|powyżej|lebih dari|di atas)"
                 r"|(?<!\w)(?:более|больше|свыше|выше)|أكثر من|فوق|超过|超|逾"),
        ("from", r"\b(?:from|start(?:ing|s)?(?: at| from)?|begin(?:ning|s)? at|at least|"
                 r"min(?:imum|\.)?(?: of)?|ab|"
                 r"mindestens|dès|à partir de|au moins|minimum|desde|a partir de|al menos|mínimo|"
                 r"pelo menos|no mínimo|da|a partire da|almeno|minimo|vanaf|minstens|od|"
                 r"co najmniej|"
                 r"en az|mulai(?: dari)?|minimal|paling sedikit)|(?<!\w)(?:от|начиная с|минимум|"
                 r"не менее)|न्यूनतम|कम से कम|"
                 r"ابتداءً? من|(?<!\w)(?:ب?من)|تبدأ من|يبدأ من|لا يقل عن|满|起价|至少"),
    )
)  # fmt: skip
_BOUNDS_AFTER = tuple(
    (bound, compile_lazily(rf"\s*(?:{words})"))
    for bound, words in (
        ("up_to", r"['’]?[ea] varan|['’]?[ea] kadar|まで|tak\b(?! (?:valid|chal))|तक(?!\s*(?:वैध|"
                  r"मान्य))"),
        ("over", r"\+|से (?:ज़्यादा|ज्यादा|अधिक|ऊपर)|se (?:zyada|jyada|upar)\b|多(?:款|种|家)|以上"),
        ("from", r"(?:or more|and above|and up|onwards|upwards|oder mehr|et plus|ou plus|o más|"
                 r"ou mais|o più|e oltre|of meer|lub więcej|ve üzeri|atau lebih|и больше|и более|"
                 r"и выше)(?!\w)|"
                 r"['’]?(?:[dt][ea]n) başlayan|أو أكثر|فأكثر|से शुरू|se shuru|起|から|以上"),
    )
)  # fmt: skip
_BEFORE = {
    role: compile_lazily(rf"(?:{words})\s*$")
    for role, words in (
        ("cap", r"\b(?:max(?:imum|imal)?\.?|at most|capped at|a cap of|not more than|no more "
         "than|höchstens|"
                r"maximal|au maximum|maximum de|máximo(?: de)?|como (?:máximo|mucho)|limitado a|"
                r"massimo|"
                r"(?:al|un) massimo(?: di)?|maksymalnie|en fazla|maksimal|paling banyak)|"
                r"(?<!\w)(?:не более|максимум)|अधिकतम|ज़्यादा से ज़्यादा|بحد أقصى|封顶|上限|最多(?:减|"
                r"可减)?"),
        ("minimum", r"\b(?:orders?|bills?|baskets?|purchases?|spend|shop|buy)"
                    r"(?: (?:worth|value|of|for|over|above|from|at least|is|on))*|"
                    r"\bmin(?:imum|\.)?(?: (?:order|spend|bill|basket|purchase))?(?: (?:of|is))?|"
                    r"\b(?:mindest\w*|bestellwert|einkaufswert|ab einem (?:\w+ )?von)|"
                    r"\b(?:pedidos?|compras?)(?: (?:de|desde|a partir de|superior(?:es)? a|"
                    r"acima de|"
                    r"mínim[oa]s?(?: de)?))+|\b(?:commandes?|achats?)(?: (?:de|dès|à partir de|"
                    r"supérieures? à))+|(?<!\w)(?:при )?(?:заказе?|покупке?|чеке?)(?: от| на|"
                    r" свыше)+"
                    r"|\b(?:spesa|ordine|acquist[oi])(?: (?:di|da|minim[oa]|almeno|oltre))+|"
                    r"\b(?:bestelling(?:en)?|besteding)(?: (?:van|vanaf|boven))+|\b(?:zamówieni\w+|"
                    r"zakup\w+)(?: (?:od|za|powyżej))+|\bbelanja(?: (?:min(?:imal|\.)?|mulai|"
                    r"di atas))+"
                    r"|न्यूनतम|الحد الأدنى|للطلبات(?: فوق| من)?|(?:عند )?الشراء ب(?:مبلغ|قيمة)|满"),
        ("discount", r"\b(?:save|flat|get|discount of|reduction of|rabatt von|sparen "
         "sie|spar(?:e|en)?|"
                     r"descuento de|ahorra|remise de|réduction de|économisez|desconto de|"
                     r"economize|sconto di|risparmi|bespaar|rabat|diskon|hemat|korting van)|"
                     r"(?<!\w)(?:скидк\w+|экономьте)|خصم|وفر|直降|立减|立省|减|省|优惠"),
        ("price", r"\b(?:price:?|priced at|costs?|mrp|preis:?|kostet|precio:?|cuesta|prix:?|coûte|"
                  r"preço:?|custa|prezzo:?|costa|prijs:?|kost|cena:?|kosztuje|harga:?|now(?: at|"
                  r" for| only)?|only|just|nur|por (?:solo|sólo|apenas)|solo|slechts|tylko|hanya|"
                  r"yalnızca|sadece)|^\s*(?:for|für|por|pour|за|voor|za|mein|में|个)\s*$|"
                  r"(?<!\w)(?:цена:?|стоит|за|всего(?: за)?)|सिर्फ़|सिर्फ|केवल|मात्र|कीमत|दाम|sirf|"
                  r"keval|بسعر|السعر|فقط بـ?|仅需|只要|现价|特价|售价|仅"),
    )
}  # fmt: skip
_AFTER = {
    role: compile_lazily(rf"\s*(?:{words})")
    for role, words in (
        ("discount", r"(?:/-\s*)?(?:off|discount|cheaper|less|rabatt|nachlass|günstiger|billiger|"
                     r"de descuento|di sconto|in meno|korting|taniej|zniżki|rabatu|indirim\w*|"
                     r"menos|de réduction|de remise|moins cher|de desconto|a menos)"
                     r"(?!\w)|(?:ki |ka )?(?:chhoot|chhut|bachat)\b|(?:की )?(?:छूट|बचत)|ऑफ|オフ|"
                     r"引き|"
                     r"скидки(?!\w)|скидочн|дешевле"),
        ("cap", r"(?:max(?:imum)?\.?|at "
         r"most|cap|au plus|al massimo|como mucho|maximal|höchstens|maximum|máximo|"
         r"максимум)(?!\w)|封顶"),
        ("minimum", r"(?:or more|and above|minimum|min\.?|oder mehr|et plus|ou plus|o más|ou mais|"
                    r"o più|"
                    r"of meer|lub więcej|ve üzeri|atau lebih|di spesa|"
                    r"и больше|и более|и выше)(?!\w)|से (?:ज़्यादा|ज्यादा|अधिक|ऊपर) (?:की|के)|"
                    r"se (?:zyada|upar) (?:ki|ke)\b|أو أكثر|以上の?お"),
        ("price", r"(?:only|each|apiece|per|a month|/|pro (?:stück|monat)|la pièce|cada uno|"
                  r"por mes|par mois|por mês|за штуку)(?!\w)"),
    )
}  # fmt: skip
_CUES = (
    ("cap", True, _BEFORE["cap"]),  # `at most 40 off` is the most, however it is taken off
    ("discount", False, _AFTER["discount"]),  # `only 50 off` is no price
    ("cap", False, _AFTER["cap"]),
    ("minimum", True, _BEFORE["minimum"]),
    ("minimum", False, _AFTER["minimum"]),
    ("discount", True, _BEFORE["discount"]),
    ("price", True, _BEFORE["price"]),
    ("price", False, _AFTER["price"]),
)
"""What is asked first: role, whether the words stand before the number, the words."""
