"""What Italian, Turkish, Dutch and Japanese copy is caught at; they are no languages of ours."""

CELLS = {
    "free": """
        omaggio
        ücretsiz/bedava
        gratuito/gratuita
    """,
    "superlative": """
        il/la/i/le migliore/migliori @
        en iyi @
        numero uno
    """,
    "guarantee": """
        garantito/garantita
    """,
    "deadline": """
        solo oggi
        sadece bugün
    """,
}
