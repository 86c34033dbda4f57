"""Polish: what claims nothing in the words of a claim."""

IDIOMS = {
    "deadline": """
        zostało/zostały kilka/parę/dwie/dwa/trzy stron/strony/rozdziały/rozdziałów/okruszków/kroków/przystanków/przystanki/minut
    """,
    "scarcity": """
        zostało/zostały kilka/parę/dwie/dwa/trzy stron/strony/rozdziały/rozdziałów/okruszków/kroków/przystanków/przystanki/minut
    """,
    "comparison": """
        na? wolnym powietrzu
    """,
}
