"""The country that is meant where a market is written in full, with a slip, or by habit."""

from hookline.records.catalog import Catalog, Market
from hookline.text.similarity import nearest


def meant_market(written: str, catalog: Catalog) -> Market | None:
    """The pack that a country's name, a slip in it or a code of habit means; None for no guess."""
    if named := named_market(written, catalog):
        return named
    codes, wanted = _codes(catalog), written.strip().casefold()
    name = nearest(wanted, codes) if len(wanted) > _CODE_LETTERS else None
    return catalog.markets.get(codes[name]) if name else None


def named_market(written: str, catalog: Catalog) -> Market | None:
    """The pack of a country's code or its name in full, in English or its own language."""
    wanted = written.strip()
    code = _codes(catalog).get(wanted.casefold(), wanted.upper())
    return catalog.markets.get(code)


def _codes(catalog: Catalog) -> dict[str, str]:
    own = {market.name.casefold(): code for code, market in catalog.markets.items() if code != "ZZ"}
    return own | _OTHER_NAMES


_CODE_LETTERS = 2
_OTHER_NAMES = {
    "uk": "GB", "great britain": "GB", "england": "GB", "usa": "US", "america": "US", "uae": "AE",
    "emirates": "AE", "united arab emirates": "AE", "united states of america": "US",
    "ksa": "SA", "saudi arabia": "SA", "germany": "DE", "deutschland": "DE",
    "spain": "ES", "españa": "ES", "france": "FR", "brazil": "BR", "brasil": "BR", "mexico": "MX",
    "russia": "RU", "china": "CN", "india": "IN", "bharat": "IN", "indonesia": "ID",
    "italy": "IT", "netherlands": "NL", "the netherlands": "NL", "holland": "NL", "poland": "PL",
    "turkey": "TR", "turkiye": "TR", "japan": "JP", "nippon": "JP",
}  # fmt: skip
"""What people write beside the packs' names. Source of the codes: ISO 3166-1."""
