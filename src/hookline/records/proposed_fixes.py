"""What people mean by a key or a value that a brief does not know: said as a fix, never guessed."""

import re

from hookline.text.digits import fold_digits
from hookline.text.iso_countries import iso_countries
from hookline.text.money import parse_money, parse_percent
from hookline.text.pattern import compile_lazily, compile_regex_lazily

SYNONYMS = {
    "hook": "hooks", "tone": "tonality", "tones": "tonality", "channel": "channels",
    "language": "languages", "offer": "offers", "fact": "facts", "mandatory": "must_say",
    "product_facts": "facts", "wildcard": "wildcards", "angle": "angles",
}  # fmt: skip
"""Keys of a brief that people write, and the one that is meant."""
IN_OTHER_WORDS: dict[str, str] = {
    word: key
    for key, words in {
        "brand": "marke marca marque merk varumärke mærke merke märke бренд company client product",
        "market": "markt mercado marché mercato land country país pays paese рынок region",
        "channels": "kanal kanäle canal canales canaux canais canali kanaal kanalen канал каналы",
        "offers": "angebot angebote oferta ofertas offre offres offerta aanbod erbjudande discount"
        " rabatt promotion promo deal предложение скидки скидок акция акции korting rabat",
        "idea": "idee idé idée пример thema theme topic message subject anlass reason",
        "languages": "sprache sprachen idioma idiomas langue langues língua lingua taal språk язык",
        "facts": "fakten hechos faits fatos fatti feiten fakta факты details key_messages",
        "tonality": "tonalität ton tono tom toon tonfall voice style stil estilo тон",
        "audience": "zielgruppe público publico audiencia cible pubblico doelgroep target segment"
        " аудитория",
        "cta": "link url button call_to_action knopf botón bouton website landing_page handlung",
        "must_say": "pflicht obligatorio obligatoire legal disclaimer required",
        "never_say": "verboten prohibido interdit avoid forbidden do_not_say dont_say",
        "control_copy": "control current_copy existing_copy human_copy own_copy our_copy own_text"
        " eigener_text texto_propio texte_maison",
        "campaign": "kampagne campaña campagne campanha campagna schedule",
        "follow_up": "nachfass seguimiento relance reminder followup follow",
        "variants": "varianten variantes varianti versions anzahl",
        "kpi": "ziel objetivo objectif goal objective",
        "notes": "notizen notas comments remarks",
    }.items()
    for word in words.split()
}
"""Keys of briefs as people write them in other languages and at other desks, by what is meant."""
IN_PARTS: dict[str, dict[str, str]] = {
    part: {word: key for key, words in keys.items() for word in words.split()}
    for part, keys in {
        "offers": {
            "code": "coupon coupon_code promo_code promocode voucher voucher_code gutschein"
            " gutscheincode cupón cupon cupom codice codigo código kod kode कोड код",
            "ends": "end end_date valid_until valid_to expires expiry deadline until bis hasta"
            " fin termina scade vence gültig_bis",
            "starts": "start start_date valid_from from ab desde från fra dal od с от vanaf dès"
            " mulai à_partir_de a_partir_de 起 开始 から",
            "min_basket": "min min_order minimum minimum_order min_spend minimum_spend mbw"
            " mindestbestellwert mindestumsatz pedido_mínimo",
            "conditions": "condition restrictions exclusions bedingungen condiciones condições",
            "terms_url": "terms terms_link",
            "amount": "discount rabatt descuento remise réduction reduction desconto sconto korting"
            " скидка छूट chhoot rabat zniżka diskon potongan indirim 割引 折扣 優惠 优惠 خصم off"
            " percentage percent_off saving savings value reward",
        },
        "cta": {
            "url": "link website landing_page href web",
            "label": "text button title words",
            "phone": "ussd dial tel telephone call number telefon teléfono telefone téléphone",
            "counter": "shop store till in_person in_store visit tienda boutique laden loja",
            "reply": "keyword answer antwort respuesta réponse",
        },
        "sender": {
            "email_name": "from_name sender_name email_from name display_name",
            "email_address": "from mail email_id mail_address reply_to",
            "postal_address": "address street street_address",
            "signed": "signature signs signed_by",
        },
        "follow_up": {
            "after": "delay wait days when nach",
            "if": "condition who wenn si",
            "step": "type kind aim purpose",
        },
    }.items()
}
"""Keys inside a part of a brief as people write them, by what is meant there."""
AMOUNTS = ("amount", "min_basket", "from_price", "cost")
"""Keys of an offer that hold a sum of money."""
SHORTHANDS = {
    "follow_up": "follow_up: {{after: 3d, if: not_converted, step: reminder}}`, or for no second "
    "message `follow_up: none",
    "audience": "audience: {{segment: {0}}}",
}
"""By key: the lines in which one text would be written."""
COUNTED = compile_lazily(r"\s*\d{1,4}\s*[^\W\d_][^\d]*")
"""A number and what it counts: `3 gün`, `2 pairs`."""
SUM = compile_lazily(r"[$£€¥\u20a0-\u20cf]")
SHAPED = compile_lazily(r"[A-Za-z]+(?:_[a-z]+)?")


def key_meant(written: str, known: list[str], part: str = "") -> str:
    """The key that is meant by another spelling or another language's word; "" for none.

    Args:
        part: the part of the brief that the key stands in; "" at its top.
    """
    folded = letters(written)
    meant = IN_PARTS.get(part, {}) if part else IN_OTHER_WORDS
    return folded if folded in known else meant.get(folded, "")


def part_of(path: tuple[str | int, ...]) -> str:
    """The part of a brief that a key stands in: offers, cta; "" at the top."""
    above = [str(step) for step in path[:-1] if isinstance(step, str)]
    return ("offers" if above[-1] == "offer" else above[-1]) if above else ""


def reward_meant(path: tuple[str | int, ...], given: object) -> str:
    """How an offer's `discount: 20%` is written; "" for any other key."""
    if part_of(path) != "offers" or (IN_PARTS["offers"].get(letters(str(path[-1]))) != "amount"):
        return ""
    if not isinstance(given, str):
        return "write it as percent, amount or text"
    try:
        return f"write `percent: {parse_percent(given.lstrip(' -')):f}`"
    except ValueError:
        pass
    try:
        parse_money(given, currency="")
    except ValueError:
        return f'write `text: "{given}"`'
    is_bare = fold_digits(given).strip().isdecimal()
    return (
        f"write `percent: {given}` or `amount: {given}`" if is_bare else f"write `amount: {given}`"
    )


def minimum_meant(path: tuple[str | int, ...], given: object) -> str:
    """How an offer's least number of days or pieces is written, which is no sum of money."""
    key = letters(str(path[-1])) if path else ""
    is_minimum = "min_basket" in (key, IN_PARTS["offers"].get(key))
    if not is_minimum or part_of(path) != "offers" or not isinstance(given, str):
        return ""
    if not COUNTED.fullmatch(fold_digits(given)) or SUM.search(given):
        return ""
    return f'what is no money is one of the conditions: write `conditions: "min. {given}"`'


def letters(written: str) -> str:
    """A key in small letters, with one _ for whatever else stands between its words."""
    return str(_BETWEEN_LETTERS.sub("_", written.casefold())).strip("_")


_EXAMPLES_OF_SUMS = compile_lazily(r"500 INR or £4\.99|500 EUR")
_BETWEEN_LETTERS = compile_regex_lazily(r"[^\w\p{M}]+")
"""A vowel's sign of Hindi is part of its word."""


MOST_QUOTED = 30
"""Characters of a text that a message quotes whole."""


def shorthand_meant(path: tuple[str | int, ...], given: object) -> str:
    """How a text is written out that stands where lines of `key: value` are read; "" for none."""
    if not isinstance(given, str) or not path:
        return ""
    text = f'"{given}"' if re.search(r"[:#{}\[\],]", given) else given
    key = str(path[0])
    if key == "control_copy":
        channel = str(path[1]) if len(path) > 1 else "CHANNEL"
        words = text if len(text) <= MOST_QUOTED else '"…"'
        return (
            f"write its language's code before it: `control_copy: {{{channel}: {{en: {words}}}}}`"
        )
    if key == "audience" and given.strip().isdigit():
        return f"write `audience: {{size: {given}}}`"
    return f"write `{SHORTHANDS[key].format(text)}`" if key in SHORTHANDS else ""


def with_own_sum(fix: str, country: str) -> str:
    """A fix with its example of a sum in the money of the country; unknown ones change nothing."""
    known = iso_countries().get(country.upper())
    return _EXAMPLES_OF_SUMS.sub(f"500 {known.currency}", fix) if known else fix


def document_meant(text: object) -> str:
    """What a text looks like that is no lines of `key: value`, with what to do; "" for prose."""
    heads = [part.split()[0] for part in re.split("[,;\t]", str(text)[:2000]) if part.strip()]
    known = [head for head in heads if key_meant(head, ["brand", "channels", "market"])]
    if len(known) > 1:
        return "it looks like a table: write each column as a line of its own, `brand: Kurtako`"
    return ""


def as_spaced(fix: str, text: str) -> str:
    """A fix that quotes a text with a colon, with the blank before it that French has there."""
    quoted = fix.partition('"')[2].rpartition('"')[0]
    before, _, behind = quoted.partition(": ")
    spaced = re.search(rf"{re.escape(before)}([ \u00a0\u202f]:[ ]+){re.escape(behind)}", text)
    return fix.replace(quoted, f"{before}{spaced[1]}{behind}") if spaced and quoted else fix
