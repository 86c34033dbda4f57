"""What a brief says that there is none of: left out, with what more was written said by name."""

from collections.abc import Iterator, Mapping

from hookline.documents import Fields
from hookline.records.proposed_fixes import IN_OTHER_WORDS, IN_PARTS, SYNONYMS
from hookline.records.yaml_tree import Tree
from hookline.text.pattern import compile_lazily

NONE = frozenset(
    word
    for line in (
        "none no never off false nothing null - keine keins kein nein nie ninguno ninguna nunca",
        "aucun aucune non jamais nessuno mai nenhum nenhuma não nee geen nooit нет никогда brak",
        "keines nigdy yok hayır tidak ingen nej nei aldrig aldri ei नहीं कभी nahi",
        "कोई なし 無し ない 无 無 不 没有 لا بدون — –",
        "n/a n.a niente niets nic żaden żadna нету ingenting keines keiner keinen keinerlei nix",
        "nichts nada ningún nil aucunes нічого ничего nikt yoktur intet inget mitään ingenting",
        "nihil nessuna nessun ningun 特になし 割引なし 特典なし 无优惠 没有优惠 暂无 暂无优惠",
        "いいえ 不要 不用 不需要 ne hayir yox žádný žádné žiadne nincs niciuna niciunul كلا 否",
    )
    for word in line.split()
) | {"tidak ada", "belum ada", "tak ada", "no hay", "not now", "not yet", "لا يوجد", "कोई नहीं"}
"""Words by which people say that there is none."""
WITHOUT = frozenset(
    [
        "without",
        "ohne",
        "sin",
        "sans",
        "senza",
        "sem",
        "zonder",
        "utan",
        "uden",
        "uten",
        "ilman",
        "bez",
        "без",
        "tanpa",
    ]
)
"""Words that say so before the name of what there is none of: `ohne Angebot`."""


NO_MESSAGE = frozenset(("nu",))
"""Words that say so where nothing else can be meant: elsewhere Dutch and Swedish say now by it."""


def leave_out_nones(tree: Tree, value: Fields) -> None:
    """Leave out of a brief what it says that there is none of; the tree's `readings` name what
    was said besides."""
    _no_follow_up(value)
    tree.readings += (*_none_of_it(value), *_no_fields(value))


def _no_follow_up(value: Fields) -> None:
    """`follow_up: none`, in a word of any of our languages."""
    follow = value.get("follow_up")
    if says_none(follow) or _plain(follow) in NO_MESSAGE:
        value["follow_up"] = {"step": "none"}


def _no_fields(value: Fields) -> Iterator[str]:
    """A merge field whose word for a blank is `none` is no field: nobody is greeted by it."""
    fields = value.get("personalization")
    if not isinstance(fields, dict):
        return
    for name, word in list(fields.items()):
        if _is_none(word):
            del fields[name]
            yield f"personalization: {name} '{word}' is read as no field, and no copy has it"
        elif isinstance(word, dict) and any(map(_is_none, word.values())):
            fields[name] = {key: text for key, text in word.items() if not _is_none(text)}
            without = ", ".join(str(key) for key, text in word.items() if _is_none(text))
            yield f"personalization: {name} has no word for a blank under {without}"


def _plain(given: object) -> str:
    return given.strip(" .!").casefold() if isinstance(given, str) else ""


MAY_BE_NONE = ("offers", "facts", "angles", "must_say", "cta", "control_copy", "personalization",
               "moment", "signed")  # fmt: skip
"""Keys of which a brief may have none, and says so: `offer: none`. `never_say: no` is a word."""
OFFER_MAY_HAVE_NONE = ("code", "conditions", "min_basket", "terms_url", "ends", "starts")


def _none_of_it(value: Fields) -> Iterator[str]:
    """`offer: none`, in a word of any of our languages, is no offer, as a blank is.

    What more was written, and is left out with it, is yielded as it is to be said.
    """
    for key in MAY_BE_NONE:
        given = value.get(key)
        if key == "offers" and isinstance(given, list):
            yield from map(_read_as_none, filter(_is_explained, map(_text_of, given)))
            value[key] = given = [_without_nones(offer) for offer in given]
        is_none = says_no_offer if key == "offers" else _is_none
        if given and all(map(is_none, given if isinstance(given, list) else [given])):
            value.pop(key)
            value.update({key: {}} if key == "personalization" else {})


def _text_of(offer: object) -> object:
    return offer.get("text") if isinstance(offer, Mapping) else offer


def _is_explained(text: object) -> bool:
    """Is it no offer, in more or other words than `none`?"""
    return says_no_offer(text) and _plain(text) not in _PLAINLY_NONE


_PLAINLY_NONE = frozenset(("none", "null", "-", "–", "—", "n/a", "false"))
"""What needs no word about how it was read."""


def _read_as_none(text: object) -> str:
    return f"offer '{text}' is read as no offer"


def _without_nones(offer: object) -> object:
    """An offer without the parts that are said to be none; `none` where nothing is left."""
    if not isinstance(offer, Mapping):
        return offer
    blank = [key for key in OFFER_MAY_HAVE_NONE if _is_none(offer.get(key))]
    blank += ["text"] * says_no_offer(offer.get("text"))
    return {key: given for key, given in offer.items() if key not in blank} or (
        "none" if blank else offer
    )


def _is_none(given: object) -> bool:
    return isinstance(given, str) and _plain(given) in NONE


def says_none(given: object) -> bool:
    """`none`, and what people add to it: `keines, Honig ist knapp`, `no offer this time`."""
    return _is_none(given) or _behind_none(given) is not None


def says_no_offer(given: object) -> bool:
    """As `says_none`, unless what is added is an offer after all: `no joke, 20% off`."""
    if not isinstance(given, str) or _is_none(given):
        return _is_none(given)
    from hookline.records.no_offer import denies_an_offer, tells_an_offer  # as few briefs need it

    rest = _behind_none(given)
    if rest is not None:
        return not tells_an_offer(rest, NONE | WITHOUT)
    return len(given) < _DENIAL and denies_an_offer(given, NONE | WITHOUT)


def _behind_none(given: object) -> str | None:
    """What people add to a word of none, or to the offer that there is none of."""
    if not isinstance(given, str):
        return None
    if (pause := _PAUSE.search(given)) and _is_none(given[: pause.start()]):
        return given[pause.end() :]
    first, _, rest = given.strip().casefold().partition(" ")
    thing, _, rest = rest.partition(" ") if first in NONE | WITHOUT else ("", "", "")
    known = IN_OTHER_WORDS | IN_PARTS["offers"]
    thing, ended = thing.rstrip(",;:.!"), thing[len(thing.rstrip(",;:.!")) :]
    if SYNONYMS.get(thing, known.get(thing)) not in ("offers", "amount"):
        return None
    behind = rest.split(" ")[0].strip(",;:.!")
    of_code = not ended and known.get(behind, behind) == "code"
    return None if of_code else f"{ended} {rest}"


_DENIAL = 80
"""So many letters and more say what an offer is."""
_PAUSE = compile_lazily(r"\s*(?:[,;:!(，،、。；：（—–]|\.\s(?=\s*[^\W\d_])|\s-\s)")
