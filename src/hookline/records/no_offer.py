"""Is a text no offer: `pas d'offre cette fois`; and one all the same: `No code: third one free`?"""

from collections.abc import Mapping

from hookline.records.language import Language
from hookline.records.offer_worth import takes_off, tells_of_gift
from hookline.records.profiles import of_all_languages
from hookline.text.digits import fold_digits
from hookline.text.money import AMBIGUOUS, CURRENCY_WORDS
from hookline.text.pattern import compile_lazily


def tells_an_offer(rest: str, nones: frozenset[str]) -> bool:
    """Does it hold a figure, money, or a clause that gives something or takes something off?

    A clause that denies it itself, `none - we never discount`, tells of none.
    """
    low = fold_digits(rest).casefold()
    if _FIGURE.search(low):
        return True
    return any(
        _is_offer(clause) for clause in _CLAUSE.split(low) if nones.isdisjoint(_words_of(clause))
    )


def denies_an_offer(text: str, nones: frozenset[str]) -> bool:
    """Does it say that there is none, by a word of none beside a word for an offer?

    `No minimum: discount for all` speaks of a minimum, and what is added may be an offer.
    """
    low = fold_digits(text).casefold().strip()
    parts = _CLAUSE.split(low, maxsplit=1)
    if _FIGURE.search(low) or (len(parts) > 1 and tells_an_offer(parts[1], nones)):
        return False
    if _UNSPACED.search(parts[0]):
        return not tells_of_gift(parts[0])
    letter_runs = list(_LETTERS.finditer(parts[0]))
    words = [match[0] for match in letter_runs]
    return any(
        (_before(words[:index], nones) or _is_denied_behind(words[index + 1 :]))
        and not _gives(parts[0][: match.start()])
        and (words[index + 1 : index + 2] in _ORS or not _gives(parts[0][match.end() :]))
        for index, match in enumerate(letter_runs)
        if _is_word_for_offer(match[0])
        and not "".join(words[index + 1 : index + 2]).startswith(_CODES)
    )


def _is_word_for_offer(word: str) -> bool:
    """Is it one, with its ending, or several: `Rabattaktion`? A `dealer` and a code are none."""
    if any(code in word for code in _CODES):
        return False
    behind = (word[len(start) :] for start in _OFFERS if word.startswith(start))
    return word in _WHOLE or any(
        rest in _ENDINGS or _is_word_for_offer(rest.removeprefix("s")) for rest in behind
    )


def _is_denied_behind(words: list[str]) -> bool:
    """Does what follows end in a word of none: `indirim yok`, and not `yok sayılmaz`?"""
    while words and words[-1] in _AFTER:
        words = words[:-1]
    return 0 < len(words) <= _MOST_WORDS and words[-1] in _BEHIND


def _gives(words: str) -> bool:
    return tells_of_gift(words) or takes_off(words)


def _before(words: list[str], nones: frozenset[str]) -> bool:
    """Does a word of none lead to what follows, with nothing but fillers between?"""
    while words and words[-1] in _FILLERS:
        words = words[:-1]
    return bool(words) and words[-1] in nones | _NOT


def _is_offer(clause: str) -> bool:
    words = _words_of(clause)
    has_money = any(word in CURRENCY_WORDS and _is_told(word) for word in words)
    counts = max((sum(word in known for word in words) for known in _numbers().values()), default=0)
    return has_money or counts > 1 or tells_of_gift(clause) or takes_off(clause)


def _is_told(word: str) -> bool:
    return len(word) > len("kr.") and word not in AMBIGUOUS


def _words_of(clause: str) -> list[str]:
    words: list[str] = _WORD.findall(clause)
    return words


@of_all_languages
def _numbers(languages: Mapping[str, Language]) -> dict[str, frozenset[str]]:
    """By language: its words for small numbers, two of which make `buy two get one`."""
    return {
        code: frozenset(word for words in profile.lexicon.numbers.values() for word in words)
        for code, profile in languages.items()
    }


_FIGURE = compile_lazily(r"[\d%٪％$£€¥\u20a0-\u20cf]")
_CLAUSE = compile_lazily(r"[,;:!?.(){}，،、。；：（）—–]|\s-\s")
_WORD = compile_lazily(r"[^\W\d_](?:[\w'’]*\w)?")
_LETTERS = compile_lazily(r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])*")
_UNSPACED = compile_lazily(
    r"(?:无|無|没有|沒有)(?:任何|其他)?(?:优惠|優惠|折扣|活动|活動|促销|促銷)(?![码碼券])"
    r"|(?:割引|特典|オファー|キャンペーン|セール|値引き)(?:など)?(?:は|も)?(?:なし|無し|ない|ありません)"
    r"|^(?:今回|今月|特に|現在)?は?ありません。?$"
)
"""In scripts without spaces."""
_WORDS = """
WHOLE deal deals
OFFERS offer discount promo rabatt aktion angebot nachlass sonderangebot offre remise réduction
OFFERS solde oferta descuento rebaja desconto offert sconto sconti korting aanbieding actie rabat
OFFERS zniż ofert скид акци предложени عرض عروض خصم خصوم تخفيض ऑफ छूट डिस्काउंट chhoot chhut indirim
OFFERS kampan teklif penawaran diskon erbjudand tilbud tilbod tarjou alennu
ENDINGS s e es n en er ne nen et ene enes ing ings a i o u y as is os ę ą ów om ami te ten
ENDINGS tion tions tional ción ciones ção ções zione zioni cja cje cji cję ca ka ki kę ek kami
ENDINGS ка ки ку ок кой кам я и й ю ей е ем ии ات ا ين र स imiz imi ler leri ım sta ksia ksen kset
ENDINGS ya yalar yası yamız j jer je jen ie ii ię ia ja
CODES code kod cód código codice код كود कोड
NOT pas nie ليس ليست لا ikke inte ei kein keine no not
FILLERS any a d de un une special current eine einen spezielle besondere aktuelle hay há tem y
FILLERS c è ci ada ma يوجد توجد هناك أي noen någon något nogen mitään
BEHIND yok yoktur नहीं nahi nahin нет нету não no nicht keine ei
AFTER है हैं hai hain होगा hoga अभी abhi इस बार is baar maalesef şu an anda bu ay kez sefer şimdilik
AFTER сейчас пока сегодня в этот раз этом месяце há mehr
ORS or oder ou o u of eller lub ani eli tai или veya atau या ya nor noch ni né або أو
"""
"""Words for an offer, whole or how they begin and end, and how words for a code begin (`no promo
code needed` denies no offer); besides NONE, what denies one before it, with fillers between, and
behind it, with words of time after it; what joins one more thing that is denied."""


def _listed(name: str) -> tuple[str, ...]:
    lines = (line.split() for line in _WORDS.strip().splitlines())
    return tuple(word for first, *words in lines if first == name for word in words)


_OFFERS, _CODES = _listed("OFFERS"), _listed("CODES")
_NOT, _FILLERS, _BEHIND = map(frozenset, map(_listed, ("NOT", "FILLERS", "BEHIND")))
_WHOLE, _AFTER = map(frozenset, map(_listed, ("WHOLE", "AFTER")))
_ENDINGS = frozenset(("", *_listed("ENDINGS")))
_ORS = [[word] for word in _listed("ORS")]
_MOST_WORDS = 3
"""Words from an offer to the one that denies it, at most: `Rabatt gibt es nicht`."""
