"""What a permission covers: free returns free no shipping, a claim only its own words."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from hookline.guardrails.stated.amounts import stated_amounts
from hookline.guardrails.stated.claims import Claim, stated_claims
from hookline.guardrails.stated.inclusions import sides_of_inclusion, without_prices
from hookline.guardrails.stated.phrasing import NUMBER, is_han
from hookline.records.lexicon import Lexicon
from hookline.records.profiles import profiles
from hookline.text.pattern import compile_lazily


class Permission(NamedTuple):
    """A text of the brief that claims something, and what it claims."""

    low: str
    claims: tuple[Claim, ...]


GIVEN = frozenset(("free", "contest", "cashback", "zero_interest"))
"""Concepts in which the brand gives something away."""
SHORT = 2
"""Words of a phrase that names no thing itself: for free, costs nothing."""
NEAR = 3
"""How many words before `free` the thing may stand: the lamp is really free."""
PROVEN = frozenset(("superlative", "comparison", "guarantee", "proof"))
"""Concepts that need a proof."""


@lru_cache(maxsize=2048)
def permission(text: str) -> Permission:
    """The text as what it permits."""
    low = text.lower().replace("’", "'")
    return Permission(low, tuple(stated_claims(low)))


def clauses_with(text: str, concepts: Iterable[str]) -> Iterator[str]:
    """The clauses of a text that claim one of the concepts."""
    low = text.lower().replace("’", "'")
    if len(low) != len(text):  # İ grows
        text = low
    concept_set = frozenset(concepts)
    spans = dict.fromkeys(
        clause_of(low, claim) for claim in stated_claims(low) if claim.concept in concept_set
    )
    for start, end in spans:
        yield text[start:end].strip()


def included_things(text: str) -> Iterator[str]:
    """The clauses that include a thing in a price, without the price: nobody pays for it apart.

    `Assembly is included in the price of delivery` gives assembly, and no delivery.
    """
    low = text.lower().replace("’", "'")
    for clause in _CLAUSE_END.split(low):
        is_sold = any(stated_amounts(clause))  # for 15 EUR it can be had, and is no gift
        sides = () if is_sold else sides_of_inclusion(clause) or ()
        if given := next(filter(_names_a_thing, sides), None):
            yield given.strip()


def _names_a_thing(low: str) -> bool:
    return any(words.search(low) for words in _THINGS.values())


def is_given(claim: Claim, low: str, permissions: Iterable[str]) -> bool:
    """Is what the text gives away among what the permissions do?

    A thing that we have no word for is told from others by its own; where nothing beside the claim
    names one, it has the benefit of the doubt.
    """
    things_near = _things_near(claim, low)
    thing = "" if things_near else _thing_beside(claim, low)
    counts_pieces = _counts_pieces(low[claim.start : claim.end])
    for text in permissions:
        permitted = permission(text)
        concepts = {granted.concept for granted in permitted.claims} & GIVEN or {"free"}
        if claim.concept not in concepts or (counts_pieces and not _gives_pieces(permitted)):
            continue
        things = {name for name, words in _THINGS.items() if words.search(permitted.low)}
        if things and things_near:
            is_covered = bool(things & things_near)
        elif "gift" in things or not _speaks(permitted, claim.language):
            is_covered = True
        elif things_near:
            is_covered = not any(_thing_beside(each, permitted.low) for each in permitted.claims)
        else:
            is_named = thing[:5] in _stems(permitted.low) or _gives_pieces(permitted)
            is_covered = is_named or not (thing and things)
        if is_covered:
            return True
    return False


def _speaks(permitted: Permission, language: str) -> bool:
    """Can its words be compared with those of a claim in the language?"""
    return any(each.language == language for each in permitted.claims if each.concept in GIVEN)


def _counts_pieces(phrase: str) -> bool:
    """Does it give several for fewer: two for the price of one, buy one, get one?"""
    numbers = [match[0] for match in _PIECES.finditer(phrase)]
    return len(numbers) > 1 or any(number not in ("1", "one") for number in numbers)


def _gives_pieces(permitted: Permission) -> bool:
    """Does a permission give several for fewer, in a claim or in two small numbers: 2 for 1?"""
    low = permitted.low
    of_claims = (low[each.start : each.end] for each in permitted.claims if each.concept in GIVEN)
    small = [match for match in _PIECES.finditer(low) if len(match[0]) < 2 or match[0].isalpha()]
    return any(map(_counts_pieces, of_claims)) or len(small) > 1


def _thing_beside(claim: Claim, low: str) -> str:
    """The word that `free` alone belongs to: `free lamp`, `lampe offerte`, `the lamp is free`."""
    phrase = low[claim.start : claim.end].strip()
    if claim.concept != "free" or len(phrase.split()) > SHORT or is_han(phrase[0]):
        return ""
    profile = profiles().language(claim.language)
    lexicon = profile.lexicon if profile else Lexicon()
    start, end = clause_of(low, claim)
    behind = _WORD.findall(low[claim.end : end])[:1]
    before = _WORD.findall(low[start : claim.start])[::-1][:NEAR]
    near = before if lexicon.adjectives_follow else [*behind, *before]
    return next((word for word in near if _says_something(word, lexicon)), "")


def _says_something(word: str, lexicon: Lexicon) -> bool:
    is_small = word in lexicon.stop_words or word in lexicon.shared_words
    return len(word) > 2 and not is_small and not word[0].isdigit()


def is_claimed(claim: Claim, low: str, permissions: Iterable[str]) -> bool:
    """Do the permissions claim it, in the same words where they speak its language?"""
    phrase = low[claim.start : claim.end]
    words = _stems(phrase)
    for text in permissions:
        permitted = permission(text)
        is_said = _is_said(phrase, permitted.low)  # Han has no words to part
        if is_said or words <= _stems(permitted.low):
            return True
        same_concept = [granted for granted in permitted.claims if granted.concept == claim.concept]
        if same_concept and all(granted.language != claim.language for granted in same_concept):
            return True
    return False


def _is_said(phrase: str, low: str) -> bool:
    """Does the phrase stand there whole? In best-selling nobody says the best."""
    if is_han(phrase[0]):
        return phrase in low
    if " " in phrase:
        phrase, low = phrase.replace("-", " "), low.replace("-", " ")
    return re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", low) is not None


def _things_near(claim: Claim, low: str) -> frozenset[str]:
    """What may be free: inside the claim, else the nearest thing on either side in its clause.

    What something is included in the price of is not what it speaks of, nor is the noun of
    another `free`: in `free returns and a free lamp` the lamp is no return.
    """
    start, end = _clause_with_subject(low, claim)
    others = [each for each in permission(low).claims if each.concept == claim.concept == "free"
              and not each.overlaps(claim)]  # fmt: skip
    low = without_prices(low)
    inside: set[str] = set()
    before: list[tuple[int, str]] = []
    after: list[tuple[int, str]] = []
    for name, words in _THINGS.items():
        for match in words.finditer(low, start, end):
            if any(_belongs_to(each, match, low) for each in others):
                continue
            if match.end() <= claim.start:
                before.append((-match.end(), name))
            elif match.start() >= claim.end:
                after.append((match.start(), name))
            else:
                inside.add(name)
    return frozenset(inside or {min(side)[1] for side in (before, after) if side})


def _belongs_to(claim: Claim, thing: re.Match[str], low: str) -> bool:
    """Does a thing stand right where the language has the noun of `free`?"""
    profile = profiles().language(claim.language)
    if profile and profile.lexicon.adjectives_follow:
        return re.fullmatch(r"\w*\s+", low[thing.end() : claim.start]) is not None
    return re.fullmatch(r"\s+\w*", low[claim.end : thing.start()]) is not None


def _clause_with_subject(low: str, claim: Claim) -> tuple[int, int]:
    """The clause of a claim, with the one before it where it leans on that: `, which is free`."""
    start, end = clause_of(low, claim)
    is_lean = not low[claim.end : end].strip() and len(low[start : claim.start].split()) <= NEAR
    if is_lean and low[:start].rstrip().endswith(","):
        cut = low[:start].rstrip().removesuffix(",")
        start = max((match.end() for match in _CLAUSE_END.finditer(cut)), default=0)
    return start, end


def clause_of(low: str, claim: Claim) -> tuple[int, int]:
    """The clause that a claim stands in; a comma in a number ends none."""
    starts = [match.end() for match in _CLAUSE_END.finditer(low, 0, claim.start)]
    end = _CLAUSE_END.search(low, claim.end)
    return (starts[-1] if starts else 0), (end.start() if end else len(low))


_CLAUSE_END = compile_lazily(r"[!?;\n。！？；،।|]|(?<!\d)[.,，]|[.,，](?!\d)|\s[–—-]\s")
_PIECES = compile_lazily(rf"(?<![\w%.,])(?:{NUMBER.pattern})(?![\w%])")
_HYPHEN = compile_lazily(r"(?<=\w)-(?=\w)")
_WORD = compile_lazily(r"[^\W_]+(?:[\u0900-\u0963]\w*)*")
_FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        "the a an of in our your for and to is are der die das den dem ein eine el la los las un "
        "una de le les des du o os as um uma do da",
    )
)


def _stems(text: str) -> frozenset[str]:
    """What best-selling says is of one word: it is no proof of the best."""
    words = _WORD.findall(_HYPHEN.sub("", text))
    return frozenset(word[:5] for word in words if word not in _FUNCTION_WORDS)


_THINGS = {
    name: compile_lazily(words)
    for name, words in {
        "delivery": r"deliver|shipping|postage|liefer|versand|porto\b|env[íi]o|entrega|livraison|"
        r"frais de port|frete|доставк|пересыл|डिलीवरी|डिलिवरी|शिपिंग|توصيل|شحن|运费|邮|配送|送货|"
        r"快递",
        "returns": r"\breturn(?:s|ed|ing)?\b|(?:send|bring|give)(?:ing)?\s(?:\w+\s)?back|exchange|"
        r"retour|renvo|rückgab|"
        r"rücksend|zurück(?:gib|geb|schick|send|bring)|\bzurück\b|umtausch|devoluc|devolv|devu[eé]lv|devoluç|troca|"
        r"reso\b|resi\b|restitui|\bterug|верн[иу]|أعيد|إعاد|أرجع|zwrot|zwróc|oddaj|odeśl|odesła|"
        r"возврат|обмен|वापस|रिटर्न|wapsi|إرجاع|استبدال|退货|退换|换货",
        "one more": r"\bsecond\b|\bthird\b|zweite|dritte|deuxième|troisième|segund[oa]|tercer|"
        r"terceir|\bsecond[oa]\b|\bterz[oa]\b|tweede|derde|\bdrug[aąi]|trzeci|\bвтор|\bтрет|दूसर|तीसर|"
        r"الثاني|الثالث|第二|第三",
        "gift": r"gift|tote|geschenk|regalo|cadeau|brinde|presente|подарок|подарк|उपहार|गिफ्ट|"
        r"तोहफ|tohfa|هدية|赠品|礼",
        "trial": r"trial|probemonat|probeabo|testversion|prueba|essai|período de teste|пробн|"
        r"ट्रायल|تجرب|试用",
        "lesson": r"lesson|class\b|classes|course|workshop|webinar|unterricht|kurs|clase|curso|"
        r"cours\b|leçon|aula|урок|заняти|курс|क्लास|पाठ|कोर्स|درس|دورة|课",
        "consultation": r"consult|check-?up|beratung|consulta|conseil|консультац|परामर्श|استشار|"
        r"咨询",
        "installation": r"install|assembl|montage|aufbau|montaje|montagem|установк|сборк|монтаж|"
        r"इंस्टॉल|تركيب|安装",
        "drink": r"coffee|\bteas?\b|drink|\bcups?\b|espresso|latte|\bbeer|\bwine|kaffee|\btee\b|"
        r"getränk|tasse|\bcaf[ée]s?\b|bebida|boisson|кофе|\bчай|напит|чашк|कॉफ|चाय|\bchai\b|قهوة|"
        r"شاي|مشروب|咖啡|茶|饮",
        "food": r"dessert|\bmeal|breakfast|pizza|burger|fries|taco|cake|lunch|dinner|snack|"
        r"frühstück|kuchen|desayuno|postre|petit-déjeuner|repas|café da manhã|завтрак|десерт|"
        r"नाश्त|खाना|فطور|وجبة|早餐|甜品|餐",
        "parking": r"parking|parkplatz|parken|estacionamiento|aparcamiento|stationnement|"
        r"estacionamento|парковк|पार्किंग|موقف|停车",
        "entry": r"\bentry\b|admission|ticket|eintritt|entrada|entrée|billet|ingresso|"
        r"\bвход(?!ит|ят)|билет|प्रवेश|टिकट|دخول|تذكر|门票",
        "sample": r"\bsamples?\b|muestra|échantillon|amostra|пробник|सैंपल|عينة|小样",
        "night": r"\bnights?\b|nacht|nächte|\bnoches?\b|\bnuit|\bnoites?\b|\bноч|ليلة|ليال|晚住|"
        r"一晚",
        "care": r"clean|polish|repair|reinigung|reparatur|limpieza|nettoyage|limpeza|чистк|ремонт|"
        r"सफाई|मरम्मत|تنظيف|إصلاح|清洗|维修",
    }.items()
}
"""What is most often free, in our languages."""
