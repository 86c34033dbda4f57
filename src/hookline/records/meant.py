"""What people mean by a key or a value that a brief does not know: said as a fix, never guessed."""

import re
from typing import Any

from hookline.text.pattern import compile_lazily

IN_OTHER_WORDS: dict[str, str] = {
    word: key
    for key, words in {
        "brand": "marke marca marque merk varumärke mærke merke märke бренд company client product",
        "market": "markt mercado marché mercato land country país pays paese рынок region",
        "channels": "kanal kanäle canal canales canaux canais canali kanaal kanalen канал каналы",
        "offers": "angebot angebote oferta ofertas offre offres offerta aanbod erbjudande discount"
        " rabatt promotion promo deal предложение",
        "idea": "idee idé idée пример thema theme topic message subject anlass reason",
        "languages": "sprache sprachen idioma idiomas langue langues língua lingua taal språk язык",
        "facts": "fakten hechos faits fatos fatti feiten fakta факты details key_messages",
        "tonality": "tonalität ton tono tom toon tonfall voice style stil estilo тон",
        "audience": "zielgruppe público publico audiencia cible pubblico doelgroep target segment"
        " аудитория",
        "cta": "link url button call_to_action knopf botón bouton website landing_page handlung",
        "must_say": "pflicht obligatorio obligatoire legal disclaimer required",
        "never_say": "verboten prohibido interdit avoid forbidden do_not_say dont_say",
        "control_copy": "control current_copy existing_copy",
        "campaign": "kampagne campaña campagne campanha campagna schedule",
        "follow_up": "nachfass seguimiento relance reminder followup follow",
        "variants": "varianten variantes varianti versions anzahl",
        "kpi": "ziel objetivo objectif goal objective",
        "notes": "notizen notas comments remarks",
    }.items()
    for word in words.split()
}
"""Keys of briefs as people write them in other languages and at other desks, by what is meant."""
SHORTHANDS = {
    "offers": "offer: {{text: {0}}}",
    "follow_up": "follow_up: {{after: 3d, if: not_converted, step: reminder}}",
    "audience": "audience: {{segment: {0}}}",
}
"""By key: the lines in which one text would be written."""
URL = compile_lazily(r"https?://\S+")
SHAPED = compile_lazily(r"[A-Za-z]+(?:_[a-z]+)?")


def key_meant(written: str, known: list[str]) -> str:
    """The key that is meant by another spelling or another language's word; "" for none."""
    letters = re.sub(r"[^\w]+", "_", written.casefold()).strip("_")
    return letters if letters in known else IN_OTHER_WORDS.get(letters, "")


def shorthand_meant(path: tuple[Any, ...], given: Any) -> str:
    """How a text is written out that stands where lines of `key: value` are read; "" for none."""
    if not isinstance(given, str) or not path:
        return ""
    text = f'"{given}"' if re.search(r"[:#{}\[\],]", given) else given
    key = str(path[0])
    if key == "cta":
        address = URL.search(given)
        label = given.replace(address[0], "").strip(" :,-–") if address else given
        parts = [f"label: {label}"] if label else []
        parts += [f"url: {address[0]}"] if address else []
        return f"write `cta: {{{', '.join(parts)}}}`"
    if key == "control_copy":
        channel = str(path[1]) if len(path) > 1 else "CHANNEL"
        return f"write `control_copy: {{{channel}: {{en: {text}}}}}`, with its language's code"
    if key == "audience" and given.strip().isdigit():
        return f"write `audience: {{size: {given}}}`"
    return f"write `{SHORTHANDS[key].format(text)}`" if key in SHORTHANDS else ""


def document_meant(text: Any) -> str:
    """What a text looks like that is no lines of `key: value`, with what to do; "" for prose."""
    heads = [part.split()[0] for part in re.split("[,;\t]", str(text)[:2000]) if part.strip()]
    known = [head for head in heads if key_meant(head, ["brand", "channels", "market"])]
    if len(known) > 1:
        return "it looks like a table: write each column as a line of its own, `brand: Kurtako`"
    return ""
