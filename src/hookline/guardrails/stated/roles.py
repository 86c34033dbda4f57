"""What a number is for (its role) and how it is meant (its bound), by the words around it."""

import re
from typing import NamedTuple


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


_STOP = re.compile(r"[!?;:\n。！？；،।,，()]|\.(?=\s|$)|\d|\s[–—]\s")
_MONEY_SIGN = re.compile(r"(?:[₹$€£₽¥]|\b(?:rs|inr|aed|usd|eur|gbp|sar|mx|us|r)\.?)\s*$")
_BOUNDS_BEFORE = tuple(
    (bound, re.compile(rf"(?:{words})\s*$"))
    for bound, words in (
        ("up_to", r"\b(?:up ?to|as much as|bis zu|jusqu'à|hasta(?: un)?|até)|(?<!\w)до|وحتى|حتى|"
                  r"تصل إلى|يصل إلى|高达|最高(?:可?[减享省])?|至多|最多"),
        ("over", r"\b(?:over|above|more than|exceeding|über|mehr als|plus de|más de|mais "
         "de|acima de)"
                 r"|(?<!\w)(?:более|больше|свыше|выше)|أكثر من|فوق|超过|超|逾"),
        ("from", r"\b(?:from|starting(?: at| from)?|starts at|at least|min(?:imum|\.)?(?: of)?|ab|"
                 r"mindestens|dès|à partir de|au moins|minimum|desde|a partir de|al menos|mínimo|"
                 r"pelo menos|no mínimo)|(?<!\w)(?:от|начиная с|минимум|не менее)|न्यूनतम|कम से कम|"
                 r"ابتداء من|(?<!\w)(?:ب?من)|تبدأ من|يبدأ من|لا يقل عن|满|起价|至少"),
    )
)  # fmt: skip
_BOUNDS_AFTER = tuple(
    (bound, re.compile(rf"\s*(?:{words})"))
    for bound, words in (
        ("up_to", r"tak\b(?! (?:valid|chal))|तक(?!\s*(?:वैध|मान्य))"),
        ("over", r"\+|से (?:ज़्यादा|ज्यादा|अधिक|ऊपर)|se (?:zyada|jyada|upar)\b|多(?:款|种|家)|以上"),
        ("from", r"(?:or more|and above|and up|onwards|upwards|oder mehr|et plus|ou plus|o más|"
                 r"ou mais|и больше|и более|и выше)(?!\w)|से शुरू|se shuru|起"),
    )
)  # fmt: skip
_BEFORE = {
    role: re.compile(rf"(?:{words})\s*$")
    for role, words in (
        ("cap", r"\b(?:max(?:imum|imal)?\.?|capped at|a cap of|not more than|no more "
         "than|höchstens|"
                r"maximal|au maximum|maximum de|máximo(?: de)?|como máximo|limitado a)|"
                r"(?<!\w)(?:не более|максимум)|अधिकतम|ज़्यादा से ज़्यादा|بحد أقصى|封顶|上限"),
        ("minimum", r"\b(?:orders?|bills?|baskets?|purchases?|spend|shop|buy)"
                    r"(?: (?:worth|value|of|for|over|above|from|at least|is|on))*|"
                    r"\bmin(?:imum|\.)?(?: (?:order|spend|bill|basket|purchase))?(?: (?:of|is))?|"
                    r"\b(?:mindest\w*|bestellwert|einkaufswert|ab einem (?:\w+ )?von)|"
                    r"\b(?:pedidos?|compras?)(?: (?:de|desde|a partir de|superior(?:es)? a|"
                    r"acima de|"
                    r"mínim[oa]s?(?: de)?))+|\b(?:commandes?|achats?)(?: (?:de|dès|à partir de|"
                    r"supérieures? à))+|(?<!\w)(?:при )?(?:заказе?|покупке?|чеке?)(?: от| на|"
                    r" свыше)+"
                    r"|न्यूनतम|الحد الأدنى|للطلبات(?: فوق| من)?|满"),
        ("discount", r"\b(?:save|flat|get|discount of|reduction of|rabatt von|sparen "
         "sie|spar(?:e|en)?|"
                     r"descuento de|ahorra|remise de|réduction de|économisez|desconto de|"
                     r"economize)|"
                     r"(?<!\w)(?:скидк\w+|экономьте)|خصم|وفر|直降|立减|立省|减|省|优惠"),
        ("price", r"\b(?:price:?|priced at|costs?|mrp|preis:?|kostet|precio:?|cuesta|prix:?|coûte|"
                  r"preço:?|custa|now(?: at| for| only)?|only|just|nur|por (?:solo|sólo|apenas))|"
                  r"(?<!\w)(?:цена:?|стоит|за|всего(?: за)?)|सिर्फ़|सिर्फ|केवल|मात्र|कीमत|दाम|sirf|"
                  r"keval|بسعر|السعر|فقط بـ?|仅需|只要|现价|特价|售价|仅"),
    )
}  # fmt: skip
_AFTER = {
    role: re.compile(rf"\s*(?:{words})")
    for role, words in (
        ("discount", r"(?:/-\s*)?(?:off|discount|cheaper|less|rabatt|nachlass|günstiger|billiger|"
                     r"de descuento|menos|de réduction|de remise|moins cher|de desconto|a menos)"
                     r"(?!\w)|(?:ki |ka )?(?:chhoot|chhut|bachat)\b|(?:की )?(?:छूट|बचत)|ऑफ|"
                     r"скидки(?!\w)|скидочн|дешевле"),
        ("cap", r"(?:max(?:imum)?\.?|at "
         r"most|cap|maximal|höchstens|maximum|máximo|максимум)(?!\w)|封顶"),
        ("minimum", r"(?:or more|and above|minimum|min\.?|oder mehr|et plus|ou plus|o más|ou mais|"
                    r"и больше|и более|и выше)(?!\w)|से (?:ज़्यादा|ज्यादा|अधिक|ऊपर) (?:की|के)|"
                    r"se (?:zyada|upar) (?:ki|ke)\b"),
        ("price", r"(?:only|each|apiece|per|a month|/|pro (?:stück|monat)|la pièce|cada uno|"
                  r"por mes|par mois|por mês|за штуку)(?!\w)"),
    )
}  # fmt: skip
_CUES = (
    ("discount", False, _AFTER["discount"]),  # `only 50 off` is no price
    ("cap", True, _BEFORE["cap"]),
    ("cap", False, _AFTER["cap"]),
    ("minimum", True, _BEFORE["minimum"]),
    ("minimum", False, _AFTER["minimum"]),
    ("discount", True, _BEFORE["discount"]),
    ("price", True, _BEFORE["price"]),
    ("price", False, _AFTER["price"]),
)
"""What is asked first: role, whether the words stand before the number, the words."""
