"""Hindi in Latin letters: what claims nothing in the words of a claim."""

IDIOMS = {
    "scarcity": """
        tension/chinta/confusion/thakan/pareshani/jhanjhat khatam
        bas? kuch/do/teen panne/adhyay/kadam/minute/pages <1> bache/baaki/reh
    """,
    "health": """
        tension/chinta/confusion khatam/door
    """,
    "free": """
        bill/raseed mein nahin/nahi likh*
        gifts/tohfe/gift <3> khareedte/kharidte/khareedne/kharidne
    """,
    "contest": """
        gifts/tohfe/gift <3> khareedte/kharidte/khareedne/kharidne
    """,
    "superlative": """
        sabse acche/achche <2> pehle bik*/jaate/nikal*/khatam
    """,
}
