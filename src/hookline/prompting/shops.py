"""What a brand calls the place that it has, in any language."""

import re

from hookline.text.pattern import compile_lazily

SHOPS = compile_lazily(
    r"\b(?:shops?|stores?|outlets?|branch(?:es)?|workshops?|salons?|studios?|caf[eé]s?|restaurants?"
    r"|clinics?|centres?|centers?|bakery|bakeries|showrooms?|school|nursery|bath ?house|gym|hotel"
    r"|läden|laden|filialen?|werkstatt|praxis|geschäfte?|studio|boutiques?|magasins?|ateliers?"
    r"|auto-école|tiendas?|talleres|taller|centros?|locales|autoescuela|escuela|lojas?|escola|viveiros?"
    r"|ateliê|negozi\w*|botteg\w+|sedi|winkels?|\w*zaak|vestiging\w*|filia\w*|sklep\w*|salon\w*|przychodni\w+"
    r"|lokal\w*|mağaza\w*|şube\w*|dükkan\w*|dükkân\w*|atölye\w*|toko|gerai|cabang|kantor|bengkel"
    r"|dukaan|dukan|butik\w*|verkstad|myymäl\w+|liike\w*)\b|магазин|салон|студи|мастерск|кафе|филиал"
    r"|محل|متجر|فرع|مطعم|معرض|خياط|दुकान|शोरूम|सेंटर|केंद्र|店|館|馆|銭湯|の湯|食堂|工房|门市",
    re.IGNORECASE,
)
"""What a brand calls the place that it has, where it says what it is."""
