"""Turkish."""

IDIOMS = {
    "scarcity": """
        birkaç/iki/üç sayfa/bölüm/adım/durak/dakika kaldı
    """,
    "deadline": """
        bugün? okulun/yazın/yılın/tatilin/ayın son günü
    """,
}
