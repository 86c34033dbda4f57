"""The country that is meant where a market is written in full, with a slip, or by habit."""

from hookline.records.brand import Brand
from hookline.records.catalog import Catalog, Market
from hookline.text.iso_countries import iso_countries
from hookline.text.similarity import nearest


def meant_market(written: str, catalog: Catalog) -> Market | None:
    """The country that its name, a slip in it or a code of habit means; None for no guess."""
    if named := named_market(written, catalog):
        return named
    codes, wanted = _codes(catalog), written.strip().casefold()
    name = nearest(wanted, codes) if len(wanted) > _CODE_LETTERS else None
    return catalog.market(codes[name]) if name else None


def named_market(written: str, catalog: Catalog) -> Market | None:
    """The country by its code or its name in full, in English or its own language."""
    wanted = written.strip()
    code = _codes(catalog).get(wanted.casefold(), wanted.upper())
    return catalog.market(code)


def in_countrys_language(brand: Brand, catalog: Catalog) -> Brand:
    """The brand, where it names no language, in the one that most write in its country."""
    market = catalog.markets.get(brand.market.upper())
    if "default_language" in brand.model_fields_set or market is None:
        return brand
    if market.language == brand.default_language:
        return brand
    return brand.model_copy(update={"default_language": market.language})


def _codes(catalog: Catalog) -> dict[str, str]:
    codes_by_name = {
        name.casefold(): code
        for code, market in catalog.markets.items()
        if code != "ZZ"
        for name in (market.name, market.english, *market.also)
        if name
    }
    others = {
        name.casefold(): country.code
        for country in iso_countries().values()
        for name in country.names
    }
    return others | codes_by_name


_CODE_LETTERS = 2
