"""Turkish: what claims nothing in the words of a claim."""

IDIOMS = {
    "scarcity": """
        birkaç/iki/üç sayfa/bölüm/adım/durak/dakika kaldı
    """,
    "deadline": """
        bugün? okulun/yazın/yılın/tatilin/ayın son günü
    """,
}
