"""The ways in which people write a brief, read as one."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from hookline.errors import BadInput
from hookline.records.cut_texts import is_glued
from hookline.records.proposed_fixes import IN_OTHER_WORDS, IN_PARTS
from hookline.records.yaml_tree import Tree
from hookline.text.pattern import compile_lazily

SYNONYMS = {
    "hook": "hooks", "tone": "tonality", "tones": "tonality", "channel": "channels",
    "language": "languages", "offer": "offers", "fact": "facts", "mandatory": "must_say",
    "product_facts": "facts", "wildcard": "wildcards", "angle": "angles",
}  # fmt: skip
"""Keys of a brief that people write, and the one that is meant."""
LISTS = ("hooks", "tonality", "channels", "languages", "offers", "facts", "never_say", "angles")
"""Keys of a brief whose value may be a list or a single one."""
WORDS = ("tonality", "channels", "languages")
"""Those of them that hold words of ours, or codes."""

BETWEEN_WORDS = compile_lazily(
    r"[,;/|&+、，]|\s(?:and|und|y|e|et|en|och|og|ja|i|ve|и|和|と|dan|और|aur)\s", re.IGNORECASE
)
"""What stands between words of ours where they are written as prose."""


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


def stands_alone(key: str | int, value: Any) -> bool:
    """May the only value of a list be written without the list?"""
    is_text = isinstance(key, str) and isinstance(value, str)
    is_list = SYNONYMS.get(str(key), key) in LISTS
    return is_list and not (is_text and is_glued(str(key), value))


def settle(tree: Tree, channels: Collection[str]) -> None:
    """Read singular and plural, one value or a list, and synonyms as the same."""
    value = without_blanks(tree.value)
    _agency_words(value, tree, channels)
    for synonym, meant in SYNONYMS.items():
        if synonym in value:
            if meant in value:
                problem = f"'{synonym}' and '{meant}' are the same thing"
                fix = "keep one of the two"
                raise BadInput("HL103", problem, where=tree.where((synonym,), key=True), fix=fix)
            value[meant] = value.pop(synonym)
            _move(tree, synonym, meant)
    for key in LISTS:
        if key in value and not isinstance(value[key], list):
            value[key] = _parted(key, value[key])
            for places in (tree.positions, tree.keys):
                for path in [path for path in places if path[:1] == (key,)]:
                    for index in range(len(value[key])):
                        places[(key, index, *path[1:])] = places[path]
    saved = value.get("audience")
    if isinstance(saved, str) and not saved[:1].isdigit():  # a number was meant as its size
        value["audience"] = {"saved": saved}
    _no_follow_up(value)
    tree.readings += tuple(_none_of_it(value))
    _conditions_in_one(value)
    _hooks_that_are_ideas(value)
    _personal(value)
    tree.value = value


def _parted(key: str, value: Any) -> list[Any]:
    """One value as a list; words that hold no comma of their own are parted by one."""
    if key in WORDS and isinstance(value, str):
        return [word for part in BETWEEN_WORDS.split(value) if (word := part.strip())]
    return [value]


def without_blanks(value: Any) -> Any:
    """Blank means not written, except in maps of the user's own (personalization, who)."""
    if isinstance(value, Mapping):
        return {
            key: inner if key in ("personalization", "who") else without_blanks(inner)
            for key, inner in value.items()
            if inner is not None or key in ("personalization", "who")
        }
    return value


def _no_follow_up(value: dict[str, Any]) -> None:
    """`follow_up: none`, in a word of any of our languages."""
    follow = value.get("follow_up")
    if says_none(follow):
        value["follow_up"] = {"step": "none"}


MAY_BE_NONE = ("offers", "facts", "angles", "must_say", "cta", "control_copy", "personalization",
               "moment", "signed")  # fmt: skip
"""Keys of which a brief may have none, and says so: `offer: none`. `never_say: no` is a word."""
OFFER_MAY_HAVE_NONE = ("code", "conditions", "min_basket", "terms_url", "ends", "starts")


def _none_of_it(value: dict[str, Any]) -> Iterator[str]:
    """`offer: none`, in a word of any of our languages, is no offer, as a blank is.

    What more was written, and is left out with it, is yielded as it is to be said.
    """
    for key in MAY_BE_NONE:
        given = value.get(key)
        if key == "offers" and isinstance(given, list):
            yield from map(_said, filter(_is_explained, map(_text_of, given)))
            value[key] = given = [_without_nones(offer) for offer in given]
        is_none = says_no_offer if key == "offers" else _is_none
        if given and all(map(is_none, given if isinstance(given, list) else [given])):
            value.pop(key)
            value.update({key: {}} if key == "personalization" else {})


def _text_of(offer: Any) -> Any:
    return offer.get("text") if isinstance(offer, Mapping) else offer


def _is_explained(text: Any) -> bool:
    return says_no_offer(text) and not _is_none(text)


def _said(text: str) -> str:
    return f"offer '{text}' is read as no offer"


def _without_nones(offer: Any) -> Any:
    """An offer without the parts that are said to be none; `none` where nothing is left."""
    if not isinstance(offer, Mapping):
        return offer
    blank = [key for key in OFFER_MAY_HAVE_NONE if _is_none(offer.get(key))]
    blank += ["text"] * says_no_offer(offer.get("text"))
    return {key: given for key, given in offer.items() if key not in blank} or (
        "none" if blank else offer
    )


def _conditions_in_one(value: dict[str, Any]) -> None:
    """An offer's conditions, a line each, are one text, as copy tells all of them in one place."""
    offers = value.get("offers", ())
    for offer in offers if isinstance(offers, list) else ():
        lines = offer.get("conditions") if isinstance(offer, dict) else None
        if isinstance(lines, list) and all(isinstance(line, str) for line in lines):
            offer["conditions"] = "; ".join(lines)


def _is_none(given: Any) -> bool:
    return isinstance(given, str) and given.strip(" .").casefold() in NONE


def says_none(given: Any) -> bool:
    """`none`, and what people add to it: `keines, Honig ist knapp`, `no offer this time`."""
    return _is_none(given) or _behind_none(given) is not None


def says_no_offer(given: Any) -> bool:
    """As `says_none`, unless what is added is an offer after all: `no joke, 20% off`."""
    from hookline.records.no_offer import tells_an_offer  # in no brief but one that begins so

    rest = _behind_none(given)
    return _is_none(given) or (rest is not None and not tells_an_offer(rest, NONE | WITHOUT))


def _behind_none(given: Any) -> str | None:
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
    of_code = not ended and known.get(rest.split(" ")[0].strip(",;:.!")) == "code"
    return None if of_code else f"{ended} {rest}"


_PAUSE = compile_lazily(r"\s*(?:[,;:!(，،、。；：（—–]|\.\s(?=\s*[^\W\d_])|\s-\s)")


def _hooks_that_are_ideas(value: dict[str, Any]) -> None:
    ideas = [hook for hook in value.get("hooks", []) if isinstance(hook, str) and " " in hook]
    if ideas and "idea" not in value:
        value["idea"] = " ".join(ideas)
        value["hooks"] = [hook for hook in value["hooks"] if hook not in ideas]


def _personal(value: dict[str, Any]) -> None:
    """Merge fields as a name, a list of names, or a map of what stands in for a blank."""
    fields = value.get("personalization")
    if fields is None:
        value.pop("personalization", None)
    if isinstance(fields, str):
        fields = [fields]
    if isinstance(fields, list) and all(isinstance(name, str) for name in fields):
        value["personalization"] = dict.fromkeys(fields)
    elif isinstance(fields, dict):
        value["personalization"] = {name: without_blanks(text) for name, text in fields.items()}


def _move(tree: Tree, synonym: str, meant: str) -> None:
    for places in (tree.positions, tree.keys):
        for path in [path for path in places if path and path[0] == synonym]:
            places[(meant, *path[1:])] = places.pop(path)


def _agency_words(value: dict[str, Any], tree: Tree, channels: Collection[str]) -> None:
    """Keys of a fuller kind of brief: its industry, samples, notes and product sheet."""
    if "industry" in value:
        brand = value.get("brand", "")
        named = dict(brand) if isinstance(brand, Mapping) else {"name": brand}
        value["brand"] = {"industry": value.pop("industry"), **named}
        tree.positions.setdefault(("brand", "name"), tree.positions.get(("brand",), (1, 1)))
    if isinstance(samples := value.get("svoc_sample"), Mapping):
        audience = value.get("audience")
        value["audience"] = {
            **(audience if isinstance(audience, Mapping) else {}),
            "samples": samples,
        }
        del value["svoc_sample"]
    if "tricky" in value:
        notes = value.pop("tricky")
        lines = notes if isinstance(notes, list) else [notes]
        value["notes"] = "\n".join([value.get("notes", ""), *map(str, lines)]).strip()
    if isinstance(texts := value.get("mandatory"), Mapping):
        value["mandatory"] = {_channel_in(key, channels): text for key, text in texts.items()}
    if isinstance(sheet := value.get("product_facts"), Mapping):
        value["product_facts"] = [text for inner in sheet.values() for text in _flat(inner)]


def _channel_in(key: str, channels: Collection[str]) -> str:
    """`sms_opt_out` is about sms, `all_channels` about all; a language stays as it is."""
    first = key.partition("_")[0]
    return first if "_" in key and first in (*channels, "all") else key


def _flat(value: Any) -> list[Any]:
    return (
        [inner for entry in value for inner in _flat(entry)] if isinstance(value, list) else [value]
    )
