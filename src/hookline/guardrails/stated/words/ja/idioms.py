"""Japanese: what claims nothing in the words of a claim."""

IDIOMS = {
    "superlative": """
        最後 <1> 笑う <6> 一番/最も
        一番 寒い/暑い/長い/短い <1> 日/夜/月
    """,
    "comparison": """
        最後に 笑う
        私たちの ほか/他 の 店
    """,
    "scarcity": """
        最後の 葉/一葉/落ち葉/一周/一分/雪/桜
    """,
    "free": """
        タダより/ただより 高い
    """,
    "deadline": """
        真夜中 まで <3> 踊/笑/歌/話
        最後の 一分/一周/1分/1周
    """,
    "cashback": """
        前の ページ
    """,
    "contest": """
        試合 <1> 勝
    """,
}
