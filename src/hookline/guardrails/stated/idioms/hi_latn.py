"""Hinglish."""

IDIOMS = {
    "scarcity": """
        tension/chinta/confusion/thakan/pareshani/jhanjhat khatam
    """,
    "health": """
        tension/chinta/confusion khatam/door
    """,
}
